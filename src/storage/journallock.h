#pragma once

#include "core/result.h"

#include <QLockFile>
#include <QString>

#include <optional>

namespace causeway {

/// Keeps a second process away from a journal, by <journal>.lock beside it. A lock whose process is gone is taken over,
/// whatever its age; one that is held is never broken.
class JournalLock {
public:
    /// Errors: JournalBusy, naming the holder; FileNotWritten.
    Result<void> acquire(const QString &journalPath);
    void release();

private:
    std::optional<QLockFile> m_file;
};

} // namespace causeway
