#include "storage/journallock.h"

#include <QCoreApplication>
#include <QDir>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TransferJournal)
};

QString holderOf(const QLockFile &file)
{
    qint64 processId = 0;
    QString host;
    QString program;
    if (!file.getLockInfo(&processId, &host, &program))
        return Text::tr("another program");
    //: %1: name of a program, %2: its process number, %3: name of the computer it runs on.
    return Text::tr("%1 (process %2 on %3)").arg(program, QString::number(processId), host);
}

} // namespace

Result<void> JournalLock::acquire(const QString &journalPath)
{
    const QString path = journalPath + QStringLiteral(".lock");
    m_file.emplace(path);
    // A run lasts hours: age says nothing, only whether the process is there.
    m_file->setStaleLockTime(0);
    if (m_file->tryLock(0))
        return {};
    const QLockFile::LockError problem = m_file->error();
    Error error;
    if (problem == QLockFile::LockFailedError) {
        error = makeError(ErrorCode::JournalBusy,
                          Text::tr("The records of this connection are in use by %1. Wait until it has finished, or "
                                   "close it, then try again.")
                              .arg(holderOf(*m_file)));
    } else {
        error = makeError(ErrorCode::FileNotWritten,
                          Text::tr("The file %1 could not be written. Check the permissions of its folder and the free "
                                   "space, then try again.")
                              .arg(QDir::toNativeSeparators(path)));
    }
    m_file.reset();
    return tl::unexpected(error);
}

void JournalLock::release()
{
    m_file.reset();
}

} // namespace causeway
