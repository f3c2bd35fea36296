#include "storage/sqlfailure.h"

#include <QCoreApplication>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TransferJournal)
};

// https://www.sqlite.org/rescode.html: the low byte of an extended code is the primary one.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    Corrupt = 11,
    Full = 13,
    NotADatabase = 26,
};

} // namespace

Error journalError(const QSqlError &failure)
{
    const int code = failure.nativeErrorCode().toInt() & 0xff;
    const QString reason = failure.databaseText().isEmpty() ? failure.driverText() : failure.databaseText();
    if (code == Corrupt || code == NotADatabase) {
        return makeError(
            ErrorCode::JournalDamaged,
            Text::tr("The journal of the transfer is damaged (%1). Nothing more was sent. Start again: the "
                     "damaged file is set aside, and what iPaaS.com already has is looked up there.")
                .arg(reason));
    }
    if (code == Busy || code == Locked) {
        return makeError(
            ErrorCode::JournalBusy,
            Text::tr("Another program has the journal of the transfer open (%1). Close it, then try again.")
                .arg(reason));
    }
    if (code == Full) {
        return makeError(
            ErrorCode::FileNotWritten,
            Text::tr("The disk is full: the journal of the transfer could not be written. Free some space, "
                     "then go on; nothing is lost."));
    }
    return makeError(
        ErrorCode::FileNotWritten,
        Text::tr("The journal of the transfer could not be written (%1). Check the permissions and the free "
                 "space, then go on; nothing is lost.")
            .arg(reason));
}

} // namespace causeway
