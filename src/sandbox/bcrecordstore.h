#pragma once

#include "sandbox/bcrecordgenerator.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace causeway::sandbox {

// Business Central's records of one kind: made-up ones, which are computed when asked for, and what was changed or
// added since. Not thread-safe: its service locks.
class BcRecordStore {
public:
    using Place = qint64; // a record's place in the order of the answers; never reused

    BcRecordStore(const BcEntity &entity, qint64 count);

    const BcEntity &entity() const { return m_entity; }
    qint64 count() const;

    // The first record behind a place (-1: the first of all); -1 at the end.
    Place next(Place after) const;
    // By what addresses a record in a URL and in $skiptoken: the id, or the code where there is no id. Deleted records
    // are found, too, so that a page can follow one; -1 when there was never such a one.
    Place placeOfKey(const QString &key) const;
    Place placeOfCode(const QString &code) const;
    bool isThere(Place place) const;
    BcValues values(Place place) const;
    QDateTime lastModified(Place place) const;
    QByteArray etag(Place place) const; // as it stands in JSON, without the outer quotes

    // Changes the record of this code or adds one; members left out keep their value (or start empty).
    bool put(const QJsonObject &record, QString *errorMessage);
    bool remove(const QString &code);
    // Adds made-up records.
    void generate(qint64 count) { m_generated += count; }

private:
    struct Changed {
        BcValues values;
        int revision = 0;
    };
    bool takeValues(const QJsonObject &record, BcValues *values, QString *errorMessage) const;

    const BcEntity &m_entity;
    BcRecordGenerator m_generator;
    qint64 m_generated = 0;
    QHash<Place, Changed> m_changed; // what is no longer as generated, and all that was added
    qint64 m_added = 0;
    QHash<QString, Place> m_addedByCode;
    QHash<QString, Place> m_addedById;
    QSet<Place> m_removed;
};

} // namespace causeway::sandbox
