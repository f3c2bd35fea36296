#pragma once

#include "sandbox/bcrecordstore.h"
#include "sandbox/odataquery.h"

#include <limits>

namespace causeway::sandbox {

// Answers reads of one entity set. Made for one request, under the lock of the store.
class BcRecordReader {
public:
    // entity: as which the records are shown. context: the @odata.context of the set.
    BcRecordReader(const BcRecordStore &store, const BcEntity &entity, const QString &context);

    // Larger pages take too long: 504 instead.
    void setLargestPage(qint64 records) { m_largestPage = records; }

    HttpAnswer page(const HttpRequest &request) const;
    HttpAnswer single(const QString &key) const;

private:
    qint64 count(const ODataQuery &query) const;
    QString nextLink(const HttpRequest &request, BcRecordStore::Place last) const;

    const BcRecordStore &m_store;
    const BcEntity &m_entity;
    QString m_context;
    qint64 m_largestPage = std::numeric_limits<qint64>::max();
};

} // namespace causeway::sandbox
