#include "storage/sqlfailure.h"
#include "storage/transferjournalprivate.h"

#include <QDebug>
#include <QFile>
#include <QSqlError>

namespace causeway {

namespace {

Error notOpen()
{
    return makeError(ErrorCode::InvalidInput, QStringLiteral("the transfer journal is not open"));
}

} // namespace

Result<void> TransferJournal::Private::prepareStatements()
{
    statements = std::make_unique<Statements>(database);
    const QString select = QStringLiteral("SELECT ") + recordColumns() + QStringLiteral(" FROM record WHERE ");
    // Without statistics SQLite may search all records of a type instead.
    const auto selectRemote = [](const QString &index) {
        return QStringLiteral("SELECT ipaas_id, name, external_id, hash FROM remote INDEXED BY %1 WHERE type = ? AND ")
            .arg(index);
    };
    const std::array<std::pair<QSqlQuery *, QString>, 13> all{{
        {&statements->find, select + QStringLiteral("type = ? AND external_id = ? AND state IS NOT NULL")},
        {&statements->stateOf, QStringLiteral("SELECT id, ifnull(state, -1) FROM record "
                                              "WHERE type = ? AND external_id = ?")},
        {&statements->insert,
         QStringLiteral("INSERT INTO record (label, state, action, ipaas_id, sent_hash, payload_hash, payload, "
                        "error_code, error_text, tracking, marked, handed, type, external_id) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")},
        {&statements->replace,
         QStringLiteral(
             "UPDATE record SET label = ?, state = ?, action = ?, ipaas_id = ?, sent_hash = ?, "
             "payload_hash = ?, payload = ?, error_code = ?, error_text = ?, tracking = ?, marked = ?, handed = ? "
             "WHERE id = ?")},
        {&statements->markSending,
         QStringLiteral("UPDATE record SET state = ?, tracking = ?, marked = ?, handed = 0 WHERE id = ?")},
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
         QStringLiteral("UPDATE type SET compared = ?, read = ?, created = ?, updated = ?, pending = ?, "
                        "sending = ?, done = ?, failed = ?, conflict = ? WHERE id = ?")},
        {&statements->readingPart,
         QStringLiteral("SELECT entries FROM reading WHERE type = ? AND generation = ? AND part = ?")},
        {&statements->putReadingPart,
         QStringLiteral("INSERT INTO reading (type, generation, part, entries) VALUES (?, ?, ?, ?)")},
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

bool TransferJournal::Private::loadTallies()
{
    tallies = {};
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT id, compared, read, created, updated, pending, sending, done, "
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
        for (size_t state = 0; state < target.states.size(); ++state)
            target.states[state] = query.value(5 + static_cast<int>(state)).toLongLong();
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
        for (size_t state = 0; state < source.states.size(); ++state)
            query.bindValue(4 + static_cast<int>(state), source.states[state]);
        query.bindValue(9, static_cast<int>(index));
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

} // namespace causeway
