#include "storage/journalschema.h"

#include "core/recordtype.h"
#include "storage/sqlfailure.h"
#include "storage/transferjournal.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QVariant>
#include <QtEndian>

namespace causeway {

namespace {

/// "CWJ1", so that a database of something else is not taken for a journal.
constexpr int applicationId = 0x43574a31;

/// Up to this size, looking at every page takes a few milliseconds.
constexpr qint64 smallFile = 4 * 1024 * 1024;

// These numbers stand in files.
static_assert(static_cast<int>(RecordState::Pending) == 0 && static_cast<int>(RecordState::Sending) == 1
              && static_cast<int>(RecordState::Done) == 2 && static_cast<int>(RecordState::Failed) == 3
              && static_cast<int>(RecordState::Conflict) == 4);
static_assert(static_cast<int>(RecordAction::Create) == 0 && static_cast<int>(RecordAction::Update) == 1
              && static_cast<int>(RecordAction::Link) == 2 && static_cast<int>(RecordAction::Recreate) == 3);
static_assert(static_cast<int>(RecordType::CustomerCategory) == 0 && static_cast<int>(RecordType::Location) == 1
              && static_cast<int>(RecordType::ShippingMethod) == 2);

Result<void> execute(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (query.exec(statement))
        return {};
    return tl::unexpected(journalError(query.lastError()));
}

Result<QVariant> firstValue(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        return tl::unexpected(journalError(query.lastError()));
    if (!query.next())
        return QVariant();
    return query.value(0);
}

/// `type` has one row a type, with its counts: those of the run (read, created, updated) and how many records are in
/// each state, kept in step within the transactions that change them. `record.id` is the order of the first reading.
/// `stamp` are the few values that are not records, by name.
QStringList tablesOfVersion1()
{
    QStringList statements{
        QStringLiteral("CREATE TABLE type (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, "
                       "compared INTEGER NOT NULL DEFAULT 0, read INTEGER NOT NULL DEFAULT 0, "
                       "created INTEGER NOT NULL DEFAULT 0, updated INTEGER NOT NULL DEFAULT 0, "
                       "unchanged INTEGER NOT NULL DEFAULT 0, pending INTEGER NOT NULL DEFAULT 0, "
                       "sending INTEGER NOT NULL DEFAULT 0, done INTEGER NOT NULL DEFAULT 0, "
                       "failed INTEGER NOT NULL DEFAULT 0, conflict INTEGER NOT NULL DEFAULT 0)"),
        QStringLiteral("CREATE TABLE run (id INTEGER PRIMARY KEY, started INTEGER NOT NULL, ended INTEGER, "
                       "types TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE record (id INTEGER PRIMARY KEY, type INTEGER NOT NULL REFERENCES type (id), "
                       "external_id TEXT NOT NULL, seen_run INTEGER NOT NULL DEFAULT 0, "
                       "state INTEGER CHECK (state BETWEEN 0 AND 4), "
                       "action INTEGER NOT NULL DEFAULT 0, sent_hash INTEGER NOT NULL DEFAULT 0, "
                       "payload_hash INTEGER NOT NULL DEFAULT 0, label TEXT, ipaas_id TEXT, error_code TEXT, "
                       "error_text TEXT, payload BLOB, UNIQUE (type, external_id))"),
        QStringLiteral("CREATE INDEX record_by_state ON record (type, state) WHERE state IS NOT NULL"),
        QStringLiteral("CREATE TABLE remote (id INTEGER PRIMARY KEY, type INTEGER NOT NULL REFERENCES type (id), "
                       "ipaas_id TEXT NOT NULL, name TEXT NOT NULL, name_key TEXT NOT NULL, external_id TEXT, "
                       "hash INTEGER NOT NULL, UNIQUE (type, ipaas_id))"),
        QStringLiteral("CREATE INDEX remote_by_name ON remote (type, name_key)"),
        QStringLiteral("CREATE INDEX remote_by_external_id ON remote (type, external_id) "
                       "WHERE external_id IS NOT NULL"),
        QStringLiteral("CREATE TABLE stamp (side TEXT PRIMARY KEY, stamps BLOB NOT NULL) WITHOUT ROWID"),
    };
    for (const RecordType type : allRecordTypes) {
        statements.append(QStringLiteral("INSERT INTO type (id, name) VALUES (%1, '%2')")
                              .arg(static_cast<int>(type))
                              .arg(recordTypeId(type)));
    }
    return statements;
}

/// `reading` has the fingerprints of the records as they were last read (JournalReading); `problem` the failures and
/// conflicts that past runs ended with. Which records were read in a run is no longer kept, and so there are none of
/// which nothing but that is known.
QStringList changesOfVersion2()
{
    return {
        QStringLiteral("DELETE FROM record WHERE state IS NULL"),
        QStringLiteral("ALTER TABLE record DROP COLUMN seen_run"),
        QStringLiteral("ALTER TABLE type DROP COLUMN unchanged"),
        QStringLiteral("CREATE TABLE reading (id INTEGER PRIMARY KEY, type INTEGER NOT NULL REFERENCES type (id), "
                       "generation INTEGER NOT NULL, part INTEGER NOT NULL, entries BLOB NOT NULL, "
                       "UNIQUE (type, generation, part))"),
        QStringLiteral("ALTER TABLE run ADD COLUMN kept INTEGER"),
        QStringLiteral("ALTER TABLE run ADD COLUMN summary BLOB"),
        QStringLiteral("CREATE TABLE problem (id INTEGER PRIMARY KEY, run INTEGER NOT NULL, type INTEGER NOT NULL, "
                       "external_id TEXT NOT NULL, label TEXT, state INTEGER NOT NULL, error_code TEXT, "
                       "error_text TEXT)"),
        QStringLiteral("CREATE INDEX problem_by_run ON problem (run)"),
        QStringLiteral("DELETE FROM stamp WHERE side IN ('business-central', 'ipaas') OR side LIKE 'others-%'"),
    };
}

/// What the way "through iPaaS.com" keeps of a record: the id that its hook was sent with, when it was about to be
/// sent, and when iPaaS.com took it; 0 where it has not.
QStringList changesOfVersion3()
{
    return {
        QStringLiteral("ALTER TABLE record ADD COLUMN tracking TEXT"),
        QStringLiteral("ALTER TABLE record ADD COLUMN marked INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("ALTER TABLE record ADD COLUMN handed INTEGER NOT NULL DEFAULT 0"),
    };
}

/// Only damage is a verdict on the file; a busy or unreadable one must not be set aside.
Result<JournalSchema::FileState> stateOf(const Error &failure)
{
    if (failure.code == ErrorCode::JournalDamaged)
        return JournalSchema::FileState::Damaged;
    return tl::unexpected(failure);
}

} // namespace

JournalSchema::FileState JournalSchema::inspectFile(const QString &path)
{
    // https://www.sqlite.org/fileformat2.html#the_database_header
    constexpr qsizetype headerSize = 100;
    constexpr qsizetype userVersionAt = 60;
    constexpr qsizetype applicationIdAt = 68;

    QFile file(path);
    if (!file.exists())
        return FileState::New;
    if (!file.open(QIODevice::ReadOnly))
        return FileState::Sound; // opening it as a database tells why
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        return FileState::New;
    if (header.size() < headerSize || !header.startsWith("SQLite format 3"))
        return FileState::Damaged;
    const auto userVersion = qFromBigEndian<qint32>(header.constData() + userVersionAt);
    const auto application = qFromBigEndian<qint32>(header.constData() + applicationIdAt);
    if (application == applicationId && userVersion > version)
        return FileState::Newer;
    return FileState::Sound;
}

Result<JournalSchema::FileState> JournalSchema::inspectDatabase(QSqlDatabase &database, bool thorough)
{
    const QStringList questions{
        QStringLiteral("PRAGMA application_id"),
        QStringLiteral("PRAGMA user_version"),
        QStringLiteral("SELECT count(*) FROM sqlite_master"),
    };
    QList<int> answers;
    for (const QString &question : questions) {
        const Result<QVariant> answer = firstValue(database, question);
        if (!answer)
            return stateOf(answer.error());
        answers.append(answer->toInt());
    }
    const int application = answers.at(0);
    const int userVersion = answers.at(1);
    const int tables = answers.at(2);
    if (application == 0 && userVersion == 0 && tables == 0)
        return FileState::New;
    if (application != applicationId || userVersion < 1)
        return FileState::Damaged;
    if (userVersion > version)
        return FileState::Newer;
    if (!thorough && QFileInfo(database.databaseName()).size() > smallFile)
        return FileState::Sound;
    const Result<QVariant> verdict = firstValue(database, QStringLiteral("PRAGMA integrity_check(1)"));
    if (!verdict)
        return stateOf(verdict.error());
    return verdict->toString() == QLatin1StringView("ok") ? FileState::Sound : FileState::Damaged;
}

Result<void> JournalSchema::configure(QSqlDatabase &database)
{
    const QStringList statements{
        // Before WAL: then SQLite needs no shared memory, which a network drive does not have.
        QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"), QStringLiteral("PRAGMA journal_mode = WAL"),
        QStringLiteral("PRAGMA synchronous = FULL"),       QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("PRAGMA cache_size = -1024"),       QStringLiteral("PRAGMA journal_size_limit = 8388608"),
    };
    for (const QString &statement : statements) {
        const Result<void> done = execute(database, statement);
        if (!done)
            return done;
    }
    return {};
}

Result<void> JournalSchema::migrate(QSqlDatabase &database)
{
    const Result<QVariant> found = firstValue(database, QStringLiteral("PRAGMA user_version"));
    if (!found)
        return tl::unexpected(found.error());
    if (found->toInt() == version)
        return {};
    QStringList statements{QStringLiteral("BEGIN IMMEDIATE")};
    if (found->toInt() < 1)
        statements.append(tablesOfVersion1());
    if (found->toInt() < 2)
        statements.append(changesOfVersion2());
    if (found->toInt() < 3)
        statements.append(changesOfVersion3());
    statements.append(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    statements.append(QStringLiteral("PRAGMA user_version = %1").arg(version));
    statements.append(QStringLiteral("COMMIT"));
    for (const QString &statement : std::as_const(statements)) {
        const Result<void> done = execute(database, statement);
        if (!done) {
            const Result<void> undone = execute(database, QStringLiteral("ROLLBACK"));
            Q_UNUSED(undone);
            return done;
        }
    }
    return {};
}

} // namespace causeway
