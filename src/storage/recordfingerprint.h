#pragma once

#include <QtGlobal>

#include <string_view>

namespace causeway {

/// A record of Business Central as it was read, in 16 bytes: enough to tell whether it has changed since. The hash is
/// the same on every machine and in every version, as it is kept in the journal.
struct RecordFingerprint {
    /// Of the external id. 0 where the record has none.
    quint64 key = 0;
    /// Of everything that the mapping takes from it.
    quint64 content = 0;

    /// Never 0.
    static quint64 hash(std::string_view bytes);
};

} // namespace causeway
