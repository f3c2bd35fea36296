#include "storage/transferjournal.h"

#include "storage/journallock.h"
#include "storage/journalschema.h"
#include "storage/privatedirectory.h"
#include "storage/sqlfailure.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDebug>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <array>
#include <atomic>
#include <numeric>

namespace causeway {

namespace {

const QString targetNote = QStringLiteral("target");

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TransferJournal)
};

/// SQLite's own files beside the journal: the write-ahead log, its index, and the rollback journal of the very first
/// write.
const std::array<QLatin1StringView, 3> companions{QLatin1StringView("-wal"), QLatin1StringView("-shm"),
                                                  QLatin1StringView("-journal")};

/// Beside a journal in which a query met damage: the next open() looks at every page, however large the file is.
QString suspicionPath(const QString &path)
{
    return path + QStringLiteral(".suspect");
}

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

Error notOpen()
{
    return makeError(ErrorCode::InvalidInput, QStringLiteral("the transfer journal is not open"));
}

/// Moves the journal and its companions out of the way. Answers the new name.
Result<QString> setAside(const QString &path)
{
    const QString base = path + QStringLiteral(".damaged-")
                         + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
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

/// Never null: SQLite would store NULL for it, and no comparison finds that.
QString nonNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// Null where empty, to keep the file small.
QVariant nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString nameKey(const QString &name)
{
    return nonNull(name.trimmed().toCaseFolded());
}

QString othersNote(RecordType type)
{
    return QStringLiteral("others-") + recordTypeId(type);
}

QByteArray numbersNote(const QList<qint64> &numbers)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << numbers;
    return bytes;
}

QString watermarkNote(RecordType type)
{
    return QStringLiteral("watermark-") + recordTypeId(type);
}

int number(RecordType type)
{
    return static_cast<int>(type);
}

int number(RecordState state)
{
    return static_cast<int>(state);
}

/// The counts of one type, as in a row of the table `type`.
struct Tally {
    qint64 read = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    /// Records by state.
    std::array<qint64, 5> states{};
    bool compared = false;
    bool changed = false;
};

const QString recordColumns = QStringLiteral("id, type, external_id, label, state, action, ipaas_id, sent_hash, "
                                             "payload_hash, payload, error_code, error_text");

JournalRecord recordFrom(const QSqlQuery &query)
{
    JournalRecord record;
    record.type = static_cast<RecordType>(query.value(1).toInt());
    record.externalId = query.value(2).toString();
    record.label = query.value(3).toString();
    record.state = static_cast<RecordState>(query.value(4).toInt());
    record.action = static_cast<RecordAction>(query.value(5).toInt());
    record.ipaasId = query.value(6).toString();
    record.sentHash = static_cast<quint64>(query.value(7).toLongLong());
    record.payloadHash = static_cast<quint64>(query.value(8).toLongLong());
    record.payload = query.value(9).toByteArray();
    record.errorCode = query.value(10).toString();
    record.errorText = query.value(11).toString();
    return record;
}

} // namespace

/// The open database with the statements that every record passes through, prepared once.
class TransferJournal::Private {
public:
    /// Prepared statements. They must go before the database is closed.
    struct Statements {
        explicit Statements(const QSqlDatabase &database)
            : note(database)
            , find(database)
            , stateOf(database)
            , insert(database)
            , replace(database)
            , setState(database)
            , inState(database)
            , problems(database)
            , putRemote(database)
            , remoteByExternalId(database)
            , remoteByName(database)
            , saveTally(database)
        {
        }
        QSqlQuery note;
        QSqlQuery find;
        QSqlQuery stateOf;
        QSqlQuery insert;
        QSqlQuery replace;
        QSqlQuery setState;
        QSqlQuery inState;
        QSqlQuery problems;
        QSqlQuery putRemote;
        QSqlQuery remoteByExternalId;
        QSqlQuery remoteByName;
        QSqlQuery saveTally;
    };

    Result<void> openDatabase(const QString &path);
    void closeDatabase();
    Result<void> prepareStatements();

    /// Runs `query` with what was bound. A failure is kept.
    bool run(QSqlQuery &query);
    bool run(const QString &statement);
    Result<void> keep(const Error &failure);
    Result<void> ready() const;

    Result<void> begin();
    Result<void> commit();
    void rollback();
    /// Runs `step`, which answers false where a query failed, in a transaction of its own or in the one under way.
    template<class Step>
    Result<void> transact(Step step);

    bool loadTallies();
    bool saveTallies();
    bool loadRun();
    /// The few values that are not records, by name.
    QByteArray note(const QString &name);
    Result<void> setNote(const QString &name, const QByteArray &bytes);
    /// For a value in the file that no Causeway has written. Always false.
    bool damagedValue();
    Tally &tally(RecordType type) { return tallies[static_cast<size_t>(type)]; }

    /// The row and the state of a key; row 0 where it is not there, state -1 where nothing is known of it.
    struct Row {
        qint64 id = 0;
        int state = -1;
    };
    bool findRow(RecordType type, const QString &externalId, Row &row);

    std::optional<RemoteRecord> findRemote(QSqlQuery Statements::*statement, RecordType type, const QString &key);

    JournalLock lock;
    QString path;
    QString setAsideAs;
    QString connectionName;
    QSqlDatabase database;
    std::unique_ptr<Statements> statements;
    std::optional<Error> failure;
    int depth = 0;
    std::array<Tally, 3> tallies;
    qint64 runId = 0;
    bool runEnded = true;
};

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

Result<void> TransferJournal::Private::prepareStatements()
{
    statements = std::make_unique<Statements>(database);
    const QString select = QStringLiteral("SELECT ") + recordColumns + QStringLiteral(" FROM record WHERE ");
    // Without statistics SQLite may search all records of a type instead.
    const auto selectRemote = [](const QString &index) {
        return QStringLiteral("SELECT ipaas_id, name, external_id, hash FROM remote INDEXED BY %1 WHERE type = ? AND ")
            .arg(index);
    };
    const std::array<std::pair<QSqlQuery *, QString>, 12> all{{
        {&statements->note, QStringLiteral("INSERT INTO record (type, external_id, seen_run) VALUES (?, ?, ?) "
                                           "ON CONFLICT (type, external_id) DO UPDATE SET seen_run = excluded.seen_run "
                                           "WHERE seen_run <> excluded.seen_run")},
        {&statements->find, select + QStringLiteral("type = ? AND external_id = ? AND state IS NOT NULL")},
        {&statements->stateOf, QStringLiteral("SELECT id, ifnull(state, -1) FROM record "
                                              "WHERE type = ? AND external_id = ?")},
        {&statements->insert,
         QStringLiteral("INSERT INTO record (label, state, action, ipaas_id, sent_hash, payload_hash, payload, "
                        "error_code, error_text, type, external_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")},
        {&statements->replace,
         QStringLiteral("UPDATE record SET label = ?, state = ?, action = ?, ipaas_id = ?, sent_hash = ?, "
                        "payload_hash = ?, payload = ?, error_code = ?, error_text = ? WHERE id = ?")},
        {&statements->setState, QStringLiteral("UPDATE record SET state = ? WHERE id = ?")},
        {&statements->inState, select + QStringLiteral("type = ? AND state = ? AND id > ? ORDER BY id LIMIT ?")},
        {&statements->problems,
         select + QStringLiteral("type IN (0, 1, 2) AND state IN (3, 4) ORDER BY type, state, id LIMIT ? OFFSET ?")},
        {&statements->putRemote,
         QStringLiteral("INSERT INTO remote (type, ipaas_id, name, name_key, external_id, hash) "
                        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (type, ipaas_id) DO UPDATE SET name = excluded.name, "
                        "name_key = excluded.name_key, external_id = excluded.external_id, hash = excluded.hash")},
        {&statements->remoteByExternalId, selectRemote(QStringLiteral("remote_by_external_id"))
                                              + QStringLiteral("external_id = ? ORDER BY ipaas_id LIMIT 1")},
        // An unlinked record of that name is the one to tell of.
        {&statements->remoteByName,
         selectRemote(QStringLiteral("remote_by_name"))
             + QStringLiteral("name_key = ? ORDER BY external_id IS NOT NULL, ipaas_id LIMIT 1")},
        {&statements->saveTally,
         QStringLiteral("UPDATE type SET compared = ?, read = ?, created = ?, updated = ?, unchanged = ?, pending = ?, "
                        "sending = ?, done = ?, failed = ?, conflict = ? WHERE id = ?")},
    }};
    for (const auto &[query, text] : all) {
        // Keeps no copy of the rows that were passed.
        query->setForwardOnly(true);
        if (!query->prepare(text))
            return tl::unexpected(journalError(query->lastError()));
    }
    return {};
}

bool TransferJournal::Private::run(QSqlQuery &query)
{
    if (query.exec())
        return true;
    const Result<void> kept = keep(journalError(query.lastError()));
    Q_UNUSED(kept);
    return false;
}

bool TransferJournal::Private::run(const QString &statement)
{
    QSqlQuery query(database);
    if (query.exec(statement))
        return true;
    const Result<void> kept = keep(journalError(query.lastError()));
    Q_UNUSED(kept);
    return false;
}

Result<void> TransferJournal::Private::keep(const Error &error)
{
    if (!failure) {
        failure = error;
        if (error.code == ErrorCode::JournalDamaged) {
            QFile suspicion(suspicionPath(path));
            // Without the mark, the next open() still makes its cheap checks.
            if (!suspicion.open(QIODevice::WriteOnly))
                qWarning("a damaged transfer journal could not be marked");
        }
    }
    return tl::unexpected(*failure);
}

Result<void> TransferJournal::Private::ready() const
{
    if (!statements)
        return tl::unexpected(notOpen());
    if (failure)
        return tl::unexpected(*failure);
    return {};
}

Result<void> TransferJournal::Private::begin()
{
    const Result<void> open = ready();
    if (!open)
        return open;
    if (depth == 0 && !run(QStringLiteral("BEGIN IMMEDIATE")))
        return tl::unexpected(*failure);
    ++depth;
    return {};
}

Result<void> TransferJournal::Private::commit()
{
    const Result<void> open = ready();
    if (!open) {
        rollback();
        return open;
    }
    if (depth == 0) {
        return tl::unexpected(
            makeError(ErrorCode::InvalidInput, QStringLiteral("there is nothing begun in the transfer journal")));
    }
    if (depth > 1) {
        --depth;
        return {};
    }
    if (saveTallies() && run(QStringLiteral("COMMIT"))) {
        depth = 0;
        return {};
    }
    rollback();
    return tl::unexpected(*failure);
}

void TransferJournal::Private::rollback()
{
    if (depth == 0)
        return;
    depth = 0;
    // SQLite may have rolled back by itself, as it does when the disk is full; then this fails and changes nothing.
    QSqlQuery(database).exec(QStringLiteral("ROLLBACK"));
    loadTallies();
    loadRun();
}

template<class Step>
Result<void> TransferJournal::Private::transact(Step step)
{
    const Result<void> begun = begin();
    if (!begun)
        return begun;
    if (step())
        return commit();
    rollback();
    return tl::unexpected(*failure);
}

bool TransferJournal::Private::loadTallies()
{
    tallies = {};
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT id, compared, read, created, updated, unchanged, pending, sending, done, "
                                   "failed, conflict FROM type"))) {
        const Result<void> kept = keep(journalError(query.lastError()));
        Q_UNUSED(kept);
        return false;
    }
    while (query.next()) {
        const auto index = query.value(0).toUInt();
        if (index >= tallies.size())
            continue;
        Tally &target = tallies[index];
        target.compared = query.value(1).toBool();
        target.read = query.value(2).toLongLong();
        target.created = query.value(3).toLongLong();
        target.updated = query.value(4).toLongLong();
        target.unchanged = query.value(5).toLongLong();
        for (size_t state = 0; state < target.states.size(); ++state)
            target.states[state] = query.value(6 + static_cast<int>(state)).toLongLong();
    }
    return true;
}

bool TransferJournal::Private::saveTallies()
{
    for (size_t index = 0; index < tallies.size(); ++index) {
        Tally &source = tallies[index];
        if (!source.changed)
            continue;
        QSqlQuery &query = statements->saveTally;
        query.bindValue(0, source.compared ? 1 : 0);
        query.bindValue(1, source.read);
        query.bindValue(2, source.created);
        query.bindValue(3, source.updated);
        query.bindValue(4, source.unchanged);
        for (size_t state = 0; state < source.states.size(); ++state)
            query.bindValue(5 + static_cast<int>(state), source.states[state]);
        query.bindValue(10, static_cast<int>(index));
        if (!run(query))
            return false;
        source.changed = false;
    }
    return true;
}

bool TransferJournal::Private::loadRun()
{
    runId = 0;
    runEnded = true;
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("SELECT id, ended IS NOT NULL FROM run ORDER BY id DESC LIMIT 1"))) {
        const Result<void> kept = keep(journalError(query.lastError()));
        Q_UNUSED(kept);
        return false;
    }
    if (query.next()) {
        runId = query.value(0).toLongLong();
        runEnded = query.value(1).toBool();
    }
    return true;
}

bool TransferJournal::Private::damagedValue()
{
    const Result<void> kept = keep(journalError(QSqlError(QString(), QStringLiteral("a record has an unknown state"),
                                                          QSqlError::StatementError, QStringLiteral("11"))));
    Q_UNUSED(kept);
    return false;
}

bool TransferJournal::Private::findRow(RecordType type, const QString &externalId, Row &row)
{
    QSqlQuery &query = statements->stateOf;
    query.bindValue(0, number(type));
    query.bindValue(1, nonNull(externalId));
    if (!run(query))
        return false;
    row = {};
    if (query.next()) {
        row.id = query.value(0).toLongLong();
        row.state = query.value(1).toInt();
    }
    query.finish();
    return row.state < static_cast<int>(Tally().states.size()) || damagedValue();
}

std::optional<RemoteRecord> TransferJournal::Private::findRemote(QSqlQuery Statements::*statement, RecordType type,
                                                                 const QString &key)
{
    if (!ready())
        return std::nullopt;
    QSqlQuery &query = statements.get()->*statement;
    query.bindValue(0, number(type));
    query.bindValue(1, nonNull(key));
    if (!run(query))
        return std::nullopt;
    std::optional<RemoteRecord> found;
    if (query.next()) {
        found = RemoteRecord{query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                             static_cast<quint64>(query.value(3).toLongLong())};
    }
    query.finish();
    return found;
}

TransferJournal::TransferJournal()
    : d(std::make_unique<Private>())
{
}

TransferJournal::~TransferJournal()
{
    close();
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
        return JournalSchema::inspectDatabase(d->database, QFile::exists(suspicionPath(path)));
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
    QFile::remove(suspicionPath(path));
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
    QStringList files{path, suspicionPath(path)};
    for (const QLatin1StringView companion : companions)
        files.append(path + companion);
    for (const QString &name : std::as_const(files)) {
        QFile file(name);
        if (file.exists() && !file.remove())
            return tl::unexpected(ioError(name, file.errorString()));
    }
    return {};
}

Result<void> TransferJournal::begin()
{
    return d->begin();
}

Result<void> TransferJournal::commit()
{
    return d->commit();
}

void TransferJournal::rollback()
{
    d->rollback();
}

Result<bool> TransferJournal::startRun(const QList<RecordType> &types, const QDateTime &now)
{
    bool goesOn = false;
    const Result<void> done = d->transact([&] {
        goesOn = !d->runEnded;
        QStringList names;
        if (goesOn) {
            QSqlQuery query(d->database);
            query.prepare(QStringLiteral("SELECT types FROM run WHERE id = ?"));
            query.addBindValue(d->runId);
            if (!d->run(query))
                return false;
            if (query.next())
                names = query.value(0).toString().split(u' ', Qt::SkipEmptyParts);
        }
        for (const RecordType type : allRecordTypes) {
            const QString name = recordTypeId(type);
            const bool joins = types.contains(type) && !names.contains(name);
            if (joins)
                names.append(name);
            if (joins || !goesOn) {
                Tally &tally = d->tally(type);
                tally.read = tally.created = tally.updated = tally.unchanged = 0;
                tally.changed = true;
            }
        }
        QSqlQuery query(d->database);
        if (goesOn) {
            query.prepare(QStringLiteral("UPDATE run SET types = ? WHERE id = ?"));
            query.addBindValue(nonNull(names.join(u' ')));
            query.addBindValue(d->runId);
            return d->run(query);
        }
        query.prepare(QStringLiteral("INSERT INTO run (types, started) VALUES (?, ?)"));
        query.addBindValue(nonNull(names.join(u' ')));
        query.addBindValue(now.toMSecsSinceEpoch());
        return d->run(query) && d->loadRun();
    });
    if (!done)
        return tl::unexpected(done.error());
    return goesOn;
}

Result<void> TransferJournal::endRun(const QDateTime &now)
{
    return d->transact([&] {
        QSqlQuery query(d->database);
        query.prepare(QStringLiteral("UPDATE run SET ended = ? WHERE id = ? AND ended IS NULL"));
        query.addBindValue(now.toMSecsSinceEpoch());
        query.addBindValue(d->runId);
        return d->run(query) && d->loadRun();
    });
}

bool TransferJournal::hasUnfinishedRun() const
{
    return !d->runEnded;
}

std::optional<JournalRecord> TransferJournal::record(RecordType type, const QString &externalId) const
{
    if (!d->ready())
        return std::nullopt;
    QSqlQuery &query = d->statements->find;
    query.bindValue(0, number(type));
    query.bindValue(1, nonNull(externalId));
    if (!d->run(query))
        return std::nullopt;
    std::optional<JournalRecord> found;
    if (query.next())
        found = recordFrom(query);
    query.finish();
    return found;
}

Result<void> TransferJournal::put(const JournalRecord &record)
{
    return d->transact([&] {
        Private::Row row;
        if (!d->findRow(record.type, record.externalId, row))
            return false;
        QSqlQuery &query = row.id == 0 ? d->statements->insert : d->statements->replace;
        query.bindValue(0, nullIfEmpty(record.label));
        query.bindValue(1, number(record.state));
        query.bindValue(2, static_cast<int>(record.action));
        query.bindValue(3, nullIfEmpty(record.ipaasId));
        query.bindValue(4, static_cast<qint64>(record.sentHash));
        query.bindValue(5, static_cast<qint64>(record.payloadHash));
        query.bindValue(6, record.payload.isEmpty() ? QVariant() : QVariant(record.payload));
        query.bindValue(7, nullIfEmpty(record.errorCode));
        query.bindValue(8, nullIfEmpty(record.errorText));
        if (row.id == 0) {
            query.bindValue(9, number(record.type));
            query.bindValue(10, nonNull(record.externalId));
        } else {
            query.bindValue(9, row.id);
        }
        if (!d->run(query))
            return false;
        Tally &tally = d->tally(record.type);
        if (row.state >= 0)
            --tally.states.at(static_cast<size_t>(row.state));
        ++tally.states.at(static_cast<size_t>(record.state));
        tally.changed = true;
        return true;
    });
}

Result<void> TransferJournal::markSending(RecordType type, const QStringList &externalIds)
{
    return d->transact([&] {
        Tally &tally = d->tally(type);
        for (const QString &externalId : externalIds) {
            Private::Row row;
            if (!d->findRow(type, externalId, row))
                return false;
            if (row.state < 0)
                continue;
            QSqlQuery &query = d->statements->setState;
            query.bindValue(0, number(RecordState::Sending));
            query.bindValue(1, row.id);
            if (!d->run(query))
                return false;
            --tally.states.at(static_cast<size_t>(row.state));
            ++tally.states.at(static_cast<size_t>(RecordState::Sending));
            tally.changed = true;
        }
        return true;
    });
}

Result<bool> TransferJournal::noteRead(RecordType type, const QString &externalId, bool unchanged)
{
    bool first = false;
    const Result<void> done = d->transact([&] {
        QSqlQuery &query = d->statements->note;
        query.bindValue(0, number(type));
        query.bindValue(1, nonNull(externalId));
        query.bindValue(2, d->runId);
        if (!d->run(query))
            return false;
        first = query.numRowsAffected() > 0;
        if (first) {
            Tally &tally = d->tally(type);
            ++tally.read;
            tally.unchanged += unchanged ? 1 : 0;
            tally.changed = true;
        }
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return first;
}

Result<void> TransferJournal::noteDone(RecordType type, RecordAction action)
{
    return d->transact([&] {
        Tally &tally = d->tally(type);
        switch (action) {
        case RecordAction::Create:
            ++tally.created;
            break;
        case RecordAction::Update:
        case RecordAction::Link:
            ++tally.updated;
            break;
        }
        tally.changed = true;
        return true;
    });
}

Result<qint64> TransferJournal::forgetGone(RecordType type)
{
    // Every key that was read is known by now: as many as are known means that none is gone.
    if (known(type) <= d->tally(type).read)
        return 0;
    qint64 forgotten = 0;
    const Result<void> done = d->transact([&] {
        for (const RecordState state :
             {RecordState::Pending, RecordState::Done, RecordState::Failed, RecordState::Conflict}) {
            QSqlQuery query(d->database);
            query.prepare(QStringLiteral("DELETE FROM record WHERE type = ? AND state = ? AND seen_run IS NOT ?"));
            query.addBindValue(number(type));
            query.addBindValue(number(state));
            query.addBindValue(d->runId);
            if (!d->run(query))
                return false;
            d->tally(type).states.at(static_cast<size_t>(state)) -= query.numRowsAffected();
            forgotten += query.numRowsAffected();
        }
        d->tally(type).changed = true;
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return forgotten;
}

qint64 TransferJournal::known(RecordType type) const
{
    const auto &states = d->tally(type).states;
    return std::accumulate(states.cbegin(), states.cend(), qint64(0));
}

Result<void> TransferJournal::noteOthersUnchanged(RecordType type)
{
    return d->transact([&] {
        Tally &tally = d->tally(type);
        const qint64 others = std::max<qint64>(known(type) - tally.read, 0);
        tally.read += others;
        tally.unchanged += others;
        tally.changed = true;
        return d->setNote(othersNote(type), numbersNote({d->runId, others})).has_value();
    });
}

Result<void> TransferJournal::takeOthersBack(RecordType type)
{
    const QList<qint64> noted = callStamps(othersNote(type));
    if (noted.size() != 2 || noted.first() != d->runId)
        return {};
    return d->transact([&] {
        Tally &tally = d->tally(type);
        tally.read -= noted.last();
        tally.unchanged -= noted.last();
        tally.changed = true;
        return d->setNote(othersNote(type), numbersNote({})).has_value();
    });
}

TransferJournal::Watermark TransferJournal::watermark(RecordType type) const
{
    Watermark watermark;
    const QByteArray bytes = d->note(watermarkNote(type));
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> watermark.mapping >> watermark.modified;
    return stream.status() == QDataStream::Ok ? watermark : Watermark();
}

Result<void> TransferJournal::setWatermark(RecordType type, const Watermark &watermark)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << watermark.mapping << watermark.modified;
    return d->setNote(watermarkNote(type), bytes);
}

Result<qint64> TransferJournal::retryFailed(RecordType type)
{
    qint64 count = 0;
    const Result<void> done = d->transact([&] {
        QSqlQuery query(d->database);
        query.prepare(QStringLiteral("UPDATE record SET state = ?, error_code = NULL, error_text = NULL "
                                     "WHERE type = ? AND state = ? AND payload IS NOT NULL"));
        query.addBindValue(number(RecordState::Pending));
        query.addBindValue(number(type));
        query.addBindValue(number(RecordState::Failed));
        if (!d->run(query))
            return false;
        count = query.numRowsAffected();
        Tally &tally = d->tally(type);
        tally.states.at(static_cast<size_t>(RecordState::Failed)) -= count;
        tally.states.at(static_cast<size_t>(RecordState::Pending)) += count;
        tally.changed = true;
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return count;
}

QList<JournalRecord> TransferJournal::inState(RecordType type, RecordState state, int limit, qint64 afterRow,
                                              qint64 *lastRow) const
{
    QList<JournalRecord> found;
    if (lastRow)
        *lastRow = afterRow;
    if (!d->ready())
        return found;
    QSqlQuery &query = d->statements->inState;
    query.bindValue(0, number(type));
    query.bindValue(1, number(state));
    query.bindValue(2, afterRow);
    query.bindValue(3, limit);
    if (!d->run(query))
        return found;
    while (query.next()) {
        found.append(recordFrom(query));
        if (lastRow)
            *lastRow = query.value(0).toLongLong();
    }
    query.finish();
    return found;
}

JournalCounts TransferJournal::counts(RecordType type) const
{
    const Tally &tally = d->tally(type);
    const auto inState = [&tally](RecordState state) { return tally.states.at(static_cast<size_t>(state)); };
    JournalCounts counts;
    counts.read = tally.read;
    counts.created = tally.created;
    counts.updated = tally.updated;
    counts.unchanged = tally.unchanged;
    counts.conflicts = inState(RecordState::Conflict);
    counts.failed = inState(RecordState::Failed);
    counts.pending = inState(RecordState::Pending) + inState(RecordState::Sending);
    return counts;
}

QList<JournalRecord> TransferJournal::problems(int limit, int offset) const
{
    QList<JournalRecord> found;
    if (!d->ready())
        return found;
    QSqlQuery &query = d->statements->problems;
    query.bindValue(0, limit);
    query.bindValue(1, offset);
    if (!d->run(query))
        return found;
    while (query.next())
        found.append(recordFrom(query));
    query.finish();
    return found;
}

Result<void> TransferJournal::clearRemote(RecordType type)
{
    return d->transact([&] {
        QSqlQuery query(d->database);
        query.prepare(QStringLiteral("DELETE FROM remote WHERE type = ?"));
        query.addBindValue(number(type));
        return d->run(query);
    });
}

Result<void> TransferJournal::putRemote(RecordType type, const RemoteRecord &record)
{
    return d->transact([&] {
        QSqlQuery &query = d->statements->putRemote;
        query.bindValue(0, number(type));
        query.bindValue(1, nonNull(record.ipaasId));
        query.bindValue(2, nonNull(record.name));
        query.bindValue(3, nameKey(record.name));
        query.bindValue(4, nullIfEmpty(record.externalId));
        query.bindValue(5, static_cast<qint64>(record.hash));
        return d->run(query);
    });
}

std::optional<RemoteRecord> TransferJournal::remoteByExternalId(RecordType type, const QString &externalId) const
{
    return d->findRemote(&Private::Statements::remoteByExternalId, type, externalId);
}

std::optional<RemoteRecord> TransferJournal::remoteByName(RecordType type, const QString &name) const
{
    return d->findRemote(&Private::Statements::remoteByName, type, nameKey(name));
}

bool TransferJournal::isCompared(RecordType type) const
{
    return d->tally(type).compared;
}

Result<void> TransferJournal::setCompared(RecordType type, bool compared)
{
    return d->transact([&] {
        d->tally(type).compared = compared;
        d->tally(type).changed = true;
        return true;
    });
}

QByteArray TransferJournal::Private::note(const QString &name)
{
    if (!ready())
        return {};
    QSqlQuery query(database);
    query.prepare(QStringLiteral("SELECT stamps FROM stamp WHERE side = ?"));
    query.addBindValue(nonNull(name));
    if (!run(query) || !query.next())
        return {};
    return query.value(0).toByteArray();
}

Result<void> TransferJournal::Private::setNote(const QString &name, const QByteArray &bytes)
{
    return transact([&] {
        QSqlQuery query(database);
        query.prepare(QStringLiteral("INSERT INTO stamp (side, stamps) VALUES (?, ?) "
                                     "ON CONFLICT (side) DO UPDATE SET stamps = excluded.stamps"));
        query.addBindValue(nonNull(name));
        query.addBindValue(bytes);
        return run(query);
    });
}

QString TransferJournal::target() const
{
    return QString::fromUtf8(d->note(targetNote));
}

Result<void> TransferJournal::setTarget(const QString &target)
{
    return d->setNote(targetNote, target.toUtf8());
}

QList<qint64> TransferJournal::callStamps(const QString &side) const
{
    QList<qint64> stamps;
    const QByteArray bytes = d->note(side);
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> stamps;
    return stream.status() == QDataStream::Ok ? stamps : QList<qint64>();
}

Result<void> TransferJournal::setCallStamps(const QString &side, const QList<qint64> &stamps)
{
    return d->setNote(side, numbersNote(stamps));
}

} // namespace causeway
