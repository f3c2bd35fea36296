#include "storage/transferjournalprivate.h"

#include <QStringList>

namespace causeway {

namespace {

const QString targetNote = QStringLiteral("target");
const QString wayNote = QStringLiteral("way");

QDateTime timeOf(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

} // namespace

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
                tally.read = tally.created = tally.updated = 0;
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

Result<void> TransferJournal::keepRun(const QDateTime &now, const QByteArray &summary, bool atItsEnd)
{
    return d->transact([&] {
        QSqlQuery keep(d->database);
        keep.prepare(QStringLiteral("UPDATE run SET kept = ?, summary = ?, ended = ? WHERE id = ? AND ended IS NULL"));
        const qint64 time = now.toMSecsSinceEpoch();
        keep.addBindValue(time);
        keep.addBindValue(summary.isEmpty() ? QVariant() : QVariant(summary));
        keep.addBindValue(atItsEnd ? QVariant(time) : QVariant());
        keep.addBindValue(d->runId);
        const QStringList statements{
            QStringLiteral("DELETE FROM problem WHERE run <= %1").arg(d->runId - runsKept),
            QStringLiteral("DELETE FROM run WHERE id <= %1").arg(d->runId - runsKept),
        };
        if (!d->run(keep))
            return false;
        for (const QString &statement : statements) {
            if (!d->run(statement))
                return false;
        }
        return d->loadRun();
    });
}

Result<void> TransferJournal::keepProblems(int limit, int offset)
{
    return d->transact([&] {
        if (offset == 0 && !d->run(QStringLiteral("DELETE FROM problem WHERE run = %1").arg(d->runId)))
            return false;
        QSqlQuery keep(d->database);
        keep.prepare(
            QStringLiteral("INSERT INTO problem (run, type, external_id, label, state, error_code, error_text) "
                           "SELECT ?, type, external_id, label, state, error_code, error_text FROM record "
                           "WHERE type IN (0, 1, 2) AND state IN (3, 4) ORDER BY type, state, id "
                           "LIMIT ? OFFSET ?"));
        keep.addBindValue(d->runId);
        keep.addBindValue(limit);
        keep.addBindValue(offset);
        return d->run(keep);
    });
}

bool TransferJournal::hasUnfinishedRun() const
{
    return !d->runEnded;
}

QList<TransferJournal::PastRun> TransferJournal::pastRuns() const
{
    QList<PastRun> runs;
    QSqlQuery query(d->database);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT id, started, kept, ended IS NOT NULL, summary FROM run ORDER BY id DESC"));
    if (!d->ready() || !d->run(query))
        return runs;
    while (query.next()) {
        runs.append({query.value(0).toLongLong(), timeOf(query.value(1)), timeOf(query.value(2)),
                     query.value(3).toBool(), query.value(4).toByteArray()});
    }
    return runs;
}

QList<JournalRecord> TransferJournal::pastProblems(qint64 runId, int limit, int offset) const
{
    QList<JournalRecord> problems;
    QSqlQuery query(d->database);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT type, external_id, label, state, error_code, error_text FROM problem "
                                 "WHERE run = ? ORDER BY id LIMIT ? OFFSET ?"));
    query.addBindValue(runId);
    query.addBindValue(limit);
    query.addBindValue(offset);
    if (!d->ready() || !d->run(query))
        return problems;
    while (query.next()) {
        JournalRecord record;
        record.type = static_cast<RecordType>(query.value(0).toInt());
        record.externalId = query.value(1).toString();
        record.label = query.value(2).toString();
        record.state = static_cast<RecordState>(query.value(3).toInt());
        record.errorCode = query.value(4).toString();
        record.errorText = query.value(5).toString();
        problems.append(record);
    }
    return problems;
}

QString TransferJournal::target() const
{
    return QString::fromUtf8(d->note(targetNote));
}

Result<void> TransferJournal::setTarget(const QString &target)
{
    return d->setNote(targetNote, target.toUtf8());
}

QString TransferJournal::way() const
{
    return QString::fromUtf8(d->note(wayNote));
}

Result<void> TransferJournal::setWay(const QString &way)
{
    return d->setNote(wayNote, way.toUtf8());
}

Result<void> TransferJournal::clearRecords()
{
    d->reading.reset();
    return d->transact([&] {
        // The notes are all of one target.
        for (const char *table : {"record", "remote", "reading", "stamp"}) {
            if (!d->run(QStringLiteral("DELETE FROM %1").arg(QLatin1StringView(table))))
                return false;
        }
        for (Tally &tally : d->tallies) {
            tally = {};
            tally.changed = true;
        }
        return d->run(QStringLiteral("UPDATE run SET ended = started WHERE ended IS NULL")) && d->loadRun();
    });
}

} // namespace causeway
