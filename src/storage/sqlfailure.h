#pragma once

#include "core/error.h"

#include <QSqlError>

namespace causeway {

/// What SQLite's failure means to a person: JournalDamaged, JournalBusy (another program has the file open) or
/// FileNotWritten (disk full, no permission, anything else).
Error journalError(const QSqlError &failure);

} // namespace causeway
