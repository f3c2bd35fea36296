#include "storage/transferjournalprivate.h"

#include <algorithm>
#include <numeric>

namespace causeway {

namespace {

QString nameKey(const QString &name)
{
    return nonNull(name.trimmed().toCaseFolded());
}

/// Of a failed record: iPaaS.com took its hook and has not told of it since.
QString isUnknown()
{
    return QStringLiteral("tracking IS NOT NULL AND error_code = '%1'").arg(errorCodeName(ErrorCode::OutcomeUnknown));
}

} // namespace

const QString &recordColumns()
{
    static const QString columns
        = QStringLiteral("id, type, external_id, label, state, action, ipaas_id, sent_hash, payload_hash, payload, "
                         "error_code, error_text, tracking, marked, handed");
    return columns;
}

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
    record.tracking = query.value(12).toString();
    record.marked = query.value(13).toLongLong();
    record.handed = query.value(14).toLongLong();
    return record;
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

Result<qint64> TransferJournal::Private::reopenFailed(RecordType type, RecordState to, const QString &which)
{
    qint64 count = 0;
    const Result<void> done = transact([&] {
        QSqlQuery query(database);
        query.prepare(QStringLiteral("UPDATE record SET state = ?, error_code = NULL, error_text = NULL "
                                     "WHERE type = ? AND state = ? AND ")
                      + which);
        query.addBindValue(number(to));
        query.addBindValue(number(type));
        query.addBindValue(number(RecordState::Failed));
        if (!run(query))
            return false;
        count = query.numRowsAffected();
        Tally &ofType = tally(type);
        ofType.states.at(static_cast<size_t>(RecordState::Failed)) -= count;
        ofType.states.at(static_cast<size_t>(to)) += count;
        ofType.changed = true;
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return count;
}

TransferJournal::TransferJournal()
    : d(std::make_unique<Private>())
{
}

TransferJournal::~TransferJournal()
{
    close();
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

bool JournalRecord::isUnknown() const
{
    return state == RecordState::Failed && errorCode == errorCodeName(ErrorCode::OutcomeUnknown);
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
        query.bindValue(9, nullIfEmpty(record.tracking));
        query.bindValue(10, record.marked);
        query.bindValue(11, record.handed);
        if (row.id == 0) {
            query.bindValue(12, number(record.type));
            query.bindValue(13, nonNull(record.externalId));
        } else {
            query.bindValue(12, row.id);
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

Result<void> TransferJournal::markSending(const JournalRecord &record)
{
    return d->transact([&] {
        Private::Row row;
        if (!d->findRow(record.type, record.externalId, row))
            return false;
        if (row.state < 0)
            return true;
        QSqlQuery &query = d->statements->markSending;
        query.bindValue(0, number(RecordState::Sending));
        query.bindValue(1, nullIfEmpty(record.tracking));
        query.bindValue(2, record.marked);
        query.bindValue(3, row.id);
        if (!d->run(query))
            return false;
        Tally &tally = d->tally(record.type);
        --tally.states.at(static_cast<size_t>(row.state));
        ++tally.states.at(static_cast<size_t>(RecordState::Sending));
        tally.changed = true;
        return true;
    });
}

Result<void> TransferJournal::noteDone(RecordType type, RecordAction action)
{
    return d->transact([&] {
        Tally &tally = d->tally(type);
        switch (action) {
        case RecordAction::Create:
        case RecordAction::Recreate:
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

qint64 TransferJournal::known(RecordType type) const
{
    const auto &states = d->tally(type).states;
    return std::accumulate(states.cbegin(), states.cend(), qint64(0));
}

Result<qint64> TransferJournal::retryFailed(RecordType type)
{
    return d->reopenFailed(type, RecordState::Pending, QStringLiteral("payload IS NOT NULL"));
}

qint64 TransferJournal::unknown(RecordType type) const
{
    if (!d->ready())
        return 0;
    QSqlQuery query(d->database);
    query.prepare(QStringLiteral("SELECT count(*) FROM record WHERE type = ? AND state = ? AND ") + isUnknown());
    query.addBindValue(number(type));
    query.addBindValue(number(RecordState::Failed));
    return d->run(query) && query.next() ? query.value(0).toLongLong() : 0;
}

Result<qint64> TransferJournal::reopenUnknown(RecordType type, RecordState to)
{
    return d->reopenFailed(type, to, isUnknown());
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
    counts.conflicts = inState(RecordState::Conflict);
    counts.failed = inState(RecordState::Failed);
    counts.sending = inState(RecordState::Sending);
    counts.pending = inState(RecordState::Pending) + counts.sending;
    const qint64 others = counts.created + counts.updated + counts.conflicts + counts.failed + counts.pending;
    counts.unchanged = std::max<qint64>(counts.read - others, 0);
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

Result<void> TransferJournal::doubtRemote(RecordType type, const QString &externalId)
{
    return d->transact([&] {
        QSqlQuery query(d->database);
        // No record has the hash 0.
        query.prepare(QStringLiteral("UPDATE remote SET hash = 0 WHERE type = ? AND external_id = ?"));
        query.addBindValue(number(type));
        query.addBindValue(nonNull(externalId));
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

} // namespace causeway
