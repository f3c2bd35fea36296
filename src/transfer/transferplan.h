#pragma once

#include "core/recordtype.h"
#include "transfer/mapping.h"

#include <QList>
#include <QString>

namespace causeway {

/// What a run would do, found without writing anything.
struct TransferPlan {
    enum class Kind {
        New,
        Changed,
        Unchanged,
        /// iPaaS.com has a record of that name which is not linked to this one.
        Conflict,
        /// Business Central's record cannot be sent: no code, too long, …
        Invalid,
    };
    struct Record {
        RecordType type = RecordType::CustomerCategory;
        Kind kind = Kind::New;
        QString externalId;
        QString name;
        QString description;
        /// Why, for Conflict and Invalid.
        QString reason;
    };
    struct Counts {
        RecordType type = RecordType::CustomerCategory;
        qint64 read = 0;
        qint64 created = 0;
        qint64 changed = 0;
        qint64 unchanged = 0;
        qint64 conflicts = 0;
        qint64 invalid = 0;
    };

    /// Records kept to look at, per type; the counts are always of all.
    static constexpr int recordLimit = 100'000;

    QList<Counts> counts;
    /// Types whose records on iPaaS.com could not be listed: what exists there could not be confirmed.
    QList<RecordType> unconfirmed;
    QList<Record> records;
};

} // namespace causeway
