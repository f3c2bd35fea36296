#include "storage/calllog.h"
#include "storage/journalschema.h"
#include "storage/privatedirectory.h"
#include "storage/sqlfailure.h"
#include "storage/transferjournalprivate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <atomic>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TransferJournal)
};

/// SQLite's own files beside the journal: the write-ahead log, its index, and the rollback journal of the very first
/// write.
const std::array<QLatin1StringView, 3> companions{QLatin1StringView("-wal"), QLatin1StringView("-shm"),
                                                  QLatin1StringView("-journal")};

constexpr QLatin1StringView damagedMark(".damaged-");

QString uniqueConnectionName()
{
    static std::atomic<quint64> count{0};
    return QStringLiteral("causeway-journal-") + QString::number(++count);
}

Error ioError(const QString &path, const QString &reason)
{
    return makeError(
        ErrorCode::FileNotWritten,
        Text::tr("The file %1 could not be written: %2. Check the permissions and the free space, then try "
                 "again.")
            .arg(QDir::toNativeSeparators(path), reason));
}

/// Moves the journal and its companions out of the way. Answers the new name.
Result<QString> setAside(const QString &path)
{
    const QString base
        = path + damagedMark + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString target = base;
    for (int number = 2; QFileInfo::exists(target); ++number)
        target = base + u'-' + QString::number(number);
    QFile file(path);
    if (!file.rename(target))
        return tl::unexpected(ioError(path, file.errorString()));
    for (const QLatin1StringView companion : companions) {
        // A log that stayed would be played into the new journal.
        QFile beside(path + companion);
        if (beside.exists() && !beside.rename(target + companion))
            return tl::unexpected(ioError(beside.fileName(), beside.errorString()));
    }
    return target;
}

} // namespace

QString TransferJournal::Private::suspicionPath(const QString &path)
{
    return path + QStringLiteral(".suspect");
}

Result<void> TransferJournal::Private::openDatabase(const QString &file)
{
    path = file;
    connectionName = uniqueConnectionName();
    database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName);
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=1000"));
    if (database.open())
        return {};
    const Error error = journalError(database.lastError());
    closeDatabase();
    return tl::unexpected(error);
}

void TransferJournal::Private::closeDatabase()
{
    reading.reset();
    statements.reset();
    if (!connectionName.isEmpty()) {
        database.close();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(connectionName);
        connectionName.clear();
    }
    failure.reset();
    depth = 0;
    tallies = {};
    runId = 0;
    runEnded = true;
}

Result<void> TransferJournal::open(const QString &path)
{
    close();
    d->setAsideAs.clear();
    const QString folder = QFileInfo(path).absolutePath();
    if (!makePrivateDirectory(folder))
        return tl::unexpected(ioError(folder, Text::tr("its folder cannot be made")));
    const Result<void> locked = d->lock.acquire(path);
    if (!locked)
        return locked;

    const auto openAndInspect = [&]() -> Result<JournalSchema::FileState> {
        const JournalSchema::FileState outside = JournalSchema::inspectFile(path);
        if (outside == JournalSchema::FileState::Damaged || outside == JournalSchema::FileState::Newer)
            return outside;
        const Result<void> opened = d->openDatabase(path);
        if (!opened)
            return tl::unexpected(opened.error());
        return JournalSchema::inspectDatabase(d->database, QFile::exists(Private::suspicionPath(path)));
    };
    const auto useDatabase = [&]() -> Result<void> {
        const Result<void> configured = JournalSchema::configure(d->database);
        if (!configured)
            return configured;
        const Result<void> migrated = JournalSchema::migrate(d->database);
        if (!migrated)
            return migrated;
        const Result<void> prepared = d->prepareStatements();
        if (!prepared)
            return prepared;
        if (!d->loadTallies() || !d->loadRun())
            return tl::unexpected(*d->failure);
        return {};
    };
    const auto giveUp = [&](const Error &error) -> Result<void> {
        d->closeDatabase();
        d->lock.release();
        return tl::unexpected(error);
    };

    Result<JournalSchema::FileState> state = openAndInspect();
    if (!state)
        return giveUp(state.error());
    if (*state == JournalSchema::FileState::Newer) {
        return giveUp(
            makeError(ErrorCode::FileInvalid,
                      Text::tr("The journal %1 was written by a newer Causeway and was left alone. Use a newer "
                               "Causeway for this connection.")
                          .arg(QDir::toNativeSeparators(path))));
    }
    Result<void> used;
    if (*state != JournalSchema::FileState::Damaged) {
        used = useDatabase();
        if (!used && used.error().code != ErrorCode::JournalDamaged)
            return giveUp(used.error());
    }
    if (*state == JournalSchema::FileState::Damaged || !used) {
        d->closeDatabase();
        const Result<QString> name = setAside(path);
        if (!name)
            return giveUp(name.error());
        const Result<void> opened = d->openDatabase(path);
        if (!opened)
            return giveUp(opened.error());
        const Result<void> begunAnew = useDatabase();
        if (!begunAnew)
            return giveUp(begunAnew.error());
        d->setAsideAs = *name;
    }
    QFile::remove(Private::suspicionPath(path));
    return {};
}

void TransferJournal::close()
{
    d->rollback();
    d->closeDatabase();
    d->lock.release();
}

QString TransferJournal::wasSetAside() const
{
    return d->setAsideAs;
}

Result<void> TransferJournal::removeFile(const QString &path)
{
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return {};
    JournalLock lock;
    const Result<void> locked = lock.acquire(path);
    if (!locked)
        return locked;
    QStringList files{path, Private::suspicionPath(path)};
    for (const QLatin1StringView companion : companions)
        files.append(path + companion);
    const QFileInfo journal(path);
    const QDir directory = journal.dir();
    const QStringList others = directory.entryList(
        {CallLog::path(journal.fileName(), QStringLiteral("*")), journal.fileName() + damagedMark + u'*'}, QDir::Files);
    for (const QString &name : others)
        files.append(directory.filePath(name));
    for (const QString &name : std::as_const(files)) {
        QFile file(name);
        if (file.exists() && !file.remove())
            return tl::unexpected(ioError(name, file.errorString()));
    }
    return {};
}

} // namespace causeway
