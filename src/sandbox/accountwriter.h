#pragma once

#include "sandbox/businesscentralservice.h"
#include "sandbox/ipaasservice.h"
#include "sandbox/requestcounts.h"

namespace causeway::sandbox {

// Writes the account, both sides record by record, piece by piece: whole it may not fit into memory twice. Records
// that change while it is written may be in or out.
class AccountWriter {
public:
    AccountWriter(const QStringList &types, const BusinessCentralService &businessCentral, const IpaasService &ipaas,
                  const RequestCounts &counts);

    // Appends the next piece; false after the last one.
    bool next(QByteArray *piece);

private:
    bool nextRecords(QByteArray *piece);
    void writeCounts(QByteArray *piece) const;

    QStringList m_types;
    const BusinessCentralService &m_businessCentral;
    const IpaasService &m_ipaas;
    const RequestCounts &m_counts;
    int m_side = 0; // 0: Business Central, 1: iPaaS.com, 2: the counts
    qsizetype m_type = 0;
    bool m_open = false; // inside a type's array
    bool m_first = true;
    BcRecordStore::Place m_place = -1;
    qsizetype m_position = 0;
};

} // namespace causeway::sandbox
