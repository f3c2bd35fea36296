#include "storage/transferjournalprivate.h"

#include <QDataStream>
#include <QIODevice>

namespace causeway {

namespace {

/// More open records than this, and the last reading is of little use: then each is looked up.
constexpr int mostOpenKeys = 100'000;
/// Fingerprints that are written together.
constexpr size_t entriesToWrite = 4 * JournalReading::partSize;

QString watermarkNote(RecordType type)
{
    return QStringLiteral("watermark-") + recordTypeId(type);
}

QString readingNote(RecordType type)
{
    return QStringLiteral("reading-") + recordTypeId(type);
}

} // namespace

TransferJournal::Private::KeptReading TransferJournal::Private::keptReading(RecordType type)
{
    KeptReading kept;
    const QByteArray bytes = note(readingNote(type));
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> kept.mapping >> kept.generation >> kept.holds;
    return stream.status() == QDataStream::Ok ? kept : KeptReading();
}

Result<void> TransferJournal::Private::setKeptReading(RecordType type, const KeptReading &kept)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << kept.mapping << kept.generation << kept.holds;
    return setNote(readingNote(type), bytes);
}

QByteArray TransferJournal::Private::loadReadingPart(RecordType type, qint64 generation, qint64 part)
{
    if (!ready())
        return {};
    QSqlQuery &query = statements->readingPart;
    query.bindValue(0, number(type));
    query.bindValue(1, generation);
    query.bindValue(2, part);
    if (!run(query))
        return {};
    const QByteArray entries = query.next() ? query.value(0).toByteArray() : QByteArray();
    query.finish();
    return entries;
}

/// The keys of the records that are not Done.
QSet<quint64> TransferJournal::Private::openKeys(RecordType type, int most, bool &isComplete)
{
    QSet<quint64> keys;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT external_id FROM record WHERE type = ? AND state IN (0, 1, 3, 4) LIMIT ?"));
    query.addBindValue(number(type));
    query.addBindValue(most + 1);
    isComplete = run(query);
    while (isComplete && query.next()) {
        const QByteArray key = query.value(0).toString().toUtf8();
        keys.insert(RecordFingerprint::hash({key.constData(), static_cast<size_t>(key.size())}));
        isComplete = keys.size() <= most;
    }
    return keys;
}

Result<void> TransferJournal::beginReading(RecordType type, Reading what, const QString &mapping, bool comparesAnew)
{
    d->reading.reset();
    return d->transact([&] {
        const Private::KeptReading kept = d->keptReading(type);
        d->tally(type).read = 0;
        d->tally(type).changed = true;
        // What a reading that did not come to its end has left.
        QSqlQuery left(d->database);
        left.prepare(QStringLiteral("DELETE FROM reading WHERE type = ? AND generation <> ?"));
        left.addBindValue(number(type));
        left.addBindValue(kept.generation);
        QSqlQuery last(d->database);
        if (!d->run(left) || !last.exec(QStringLiteral("SELECT max(id) FROM record")) || !last.next())
            return d->damagedValue();
        const qint64 lastRow = last.value(0).toLongLong();
        bool isComparable = what == Reading::All && kept.holds && kept.mapping == mapping && !comparesAnew;
        QSet<quint64> open;
        if (isComparable)
            open = d->openKeys(type, mostOpenKeys, isComparable);
        if (d->failure)
            return false;
        JournalReading records;
        if (isComparable) {
            const auto load = [this, type, generation = kept.generation](qint64 part) {
                return d->loadReadingPart(type, generation, part);
            };
            records = JournalReading(load, open, lastRow);
        }
        d->reading.emplace(Private::ReadingUnderWay{type, what, mapping, kept.generation + 1, 0, kept.holds, true,
                                                    std::move(records)});
        return true;
    });
}

bool TransferJournal::noteUnchanged(const RecordFingerprint &fingerprint)
{
    if (!d->reading || !d->reading->records.noteUnchanged(fingerprint))
        return false;
    Tally &tally = d->tally(d->reading->type);
    ++tally.read;
    tally.changed = true;
    return true;
}

Result<bool> TransferJournal::noteRead(RecordType type, const QString &externalId, const RecordFingerprint &fingerprint,
                                       bool isUnchanged)
{
    bool isFirst = false;
    const Result<void> done = d->transact([&] {
        Private::Row row;
        if (!d->findRow(type, externalId, row))
            return false;
        if (!d->reading || d->reading->type != type || row.id == 0)
            return true;
        Private::ReadingUnderWay &reading = *d->reading;
        if (!isUnchanged && reading.lastOneHolds) {
            // Should this reading not come to its end, the last one is no longer true.
            Private::KeptReading kept = d->keptReading(type);
            kept.holds = reading.lastOneHolds = false;
            if (!d->setKeptReading(type, kept))
                return false;
        }
        isFirst = reading.records.note(row.id, fingerprint);
        // It has changed between two pages, and stands in this reading as it was on the first.
        if (!isFirst && !isUnchanged)
            reading.isTrue = false;
        if (isFirst) {
            ++d->tally(type).read;
            d->tally(type).changed = true;
        }
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return isFirst;
}

bool TransferJournal::wasRead(RecordType type, const QString &externalId) const
{
    Private::Row row;
    return d->reading && d->reading->type == type && d->findRow(type, externalId, row)
           && d->reading->records.hasSeen(row.id);
}

bool TransferJournal::hasReadingToWrite() const
{
    return d->reading && d->reading->what == Reading::All && d->reading->records.entriesToTake() >= entriesToWrite;
}

Result<void> TransferJournal::writeReading()
{
    return d->transact([&] { return d->writeReadingParts(false); });
}

bool TransferJournal::Private::writeReadingParts(bool rest)
{
    if (!reading || reading->what != Reading::All)
        return true;
    const QList<QByteArray> parts = reading->records.takeParts(rest);
    for (const QByteArray &entries : parts) {
        QSqlQuery &query = statements->putReadingPart;
        query.bindValue(0, number(reading->type));
        query.bindValue(1, reading->generation);
        query.bindValue(2, reading->nextPart++);
        query.bindValue(3, entries);
        if (!run(query))
            return false;
    }
    return true;
}

bool TransferJournal::Private::forgetUnseen(RecordType type, qint64 &forgotten)
{
    QSqlQuery all(database);
    all.setForwardOnly(true);
    all.prepare(QStringLiteral("SELECT id, state FROM record WHERE type = ?"));
    all.addBindValue(number(type));
    if (!run(all))
        return false;
    QList<std::pair<qint64, int>> gone;
    while (all.next()) {
        const qint64 row = all.value(0).toLongLong();
        const int state = all.value(1).toInt();
        if (!reading->records.hasSeen(row) && state != number(RecordState::Sending))
            gone.append({row, state});
    }
    all.finish();
    QSqlQuery remove(database);
    remove.prepare(QStringLiteral("DELETE FROM record WHERE id = ?"));
    for (const auto &[row, state] : std::as_const(gone)) {
        remove.bindValue(0, row);
        if (!run(remove))
            return false;
        --tally(type).states.at(static_cast<size_t>(state));
    }
    forgotten = gone.size();
    tally(type).changed = true;
    return true;
}

Result<qint64> TransferJournal::endReading(RecordType type)
{
    qint64 forgotten = 0;
    const Result<void> done = d->transact([&] {
        if (!d->reading || d->reading->type != type)
            return true;
        if (d->reading->what == Reading::Changes) {
            d->tally(type).read = known(type);
            d->tally(type).changed = true;
            return true;
        }
        // Every record that was read is known by now: as many as are known means that none is gone.
        const bool isSomeGone = known(type) > d->reading->records.seen();
        if (isSomeGone && !d->forgetUnseen(type, forgotten))
            return false;
        QSqlQuery earlier(d->database);
        earlier.prepare(QStringLiteral("DELETE FROM reading WHERE type = ? AND generation <> ?"));
        earlier.addBindValue(number(type));
        earlier.addBindValue(d->reading->generation);
        return d->writeReadingParts(true) && d->run(earlier)
               && d->setKeptReading(type, {d->reading->mapping, d->reading->generation, d->reading->isTrue})
                      .has_value();
    });
    d->reading.reset();
    if (!done)
        return tl::unexpected(done.error());
    return forgotten;
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

} // namespace causeway
