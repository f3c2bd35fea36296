#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QString>

namespace causeway {

/// The tables of a journal file and what tells a sound file from another.
namespace JournalSchema {

/// Goes up with each change of the tables; stands in `PRAGMA user_version`.
inline constexpr int version = 3;

enum class FileState {
    /// Not there, or empty.
    New,
    /// Looks like a journal of ours that we can read.
    Sound,
    /// A journal of a later Causeway.
    Newer,
    /// Not a database, cut off, or somebody else's.
    Damaged,
};

/// Looks at the first bytes of the file only, and changes nothing.
FileState inspectFile(const QString &path);

/// Looks through the open database: who made it, of which version, and every page of it where it is small or
/// `thorough`. Changes nothing. Errors: JournalBusy, FileNotWritten.
Result<FileState> inspectDatabase(QSqlDatabase &database, bool thorough);

/// How this program uses the file. Errors: JournalDamaged, JournalBusy, FileNotWritten.
Result<void> configure(QSqlDatabase &database);

/// Makes the tables, or brings those of an earlier version up to date, in one transaction. Errors: as configure().
Result<void> migrate(QSqlDatabase &database);

} // namespace JournalSchema

} // namespace causeway
