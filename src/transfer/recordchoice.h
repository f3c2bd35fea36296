#pragma once

#include "core/recordtype.h"

#include <QHash>
#include <QString>

namespace causeway {

/// What a person decides of one record, whatever was chosen for all.
enum class RecordChoice {
    /// Nothing is written for it.
    LeaveAlone,
    /// A conflict: linked to the record of its name, which then gets the values from Business Central.
    Link,
    /// Its partner was deleted on iPaaS.com: it gets a new one.
    CreateAnew,
};

/// Names a record of Business Central.
struct RecordKey {
    RecordType type = RecordType::CustomerCategory;
    QString externalId;

    friend bool operator==(const RecordKey &, const RecordKey &) = default;
    friend size_t qHash(const RecordKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(key.type), key.externalId);
    }
};

using RecordChoices = QHash<RecordKey, RecordChoice>;

} // namespace causeway
