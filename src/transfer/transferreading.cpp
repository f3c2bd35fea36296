#include "transfer/remoteindex.h"
#include "transfer/transferrunprivate.h"

#include <algorithm>

namespace causeway {

namespace {

/// A change is dated when it begins and seen when it ends: as long as Business Central lets an operation last.
constexpr std::chrono::seconds changesOverlap(std::chrono::minutes(10));

/// A record that is renamed while the pages are read can move from one that is still to come to one that was read: it
/// is on none of them, and fewer have come than there are. Not for ever: a count may be wrong.
constexpr int mostReadings = 2;

} // namespace

Task<void> TransferRun::Private::compare(const Mapping &mapping, RecordType type, std::stop_token stop)
{
    const Result<void> read
        = co_await readRemoteIndex(*ipaas, clock, journal, mapping, type, settings.ipaas.subscriptionId, stop);
    isListFresh = read.has_value();
    if (read)
        co_return {};
    const Error &error = read.error();
    // The path of the list may be a wrong guess (resources/ipaas-endpoints.json). Without the list nothing is lost: a
    // record that exists is refused by its name or external id, and looked up then.
    const bool mayBeWrongPath = error.code == ErrorCode::RecordNotFound || error.code == ErrorCode::RequestRejected
                                || error.code == ErrorCode::MalformedAnswer || error.code == ErrorCode::WebPageAnswer;
    if (!mayBeWrongPath)
        co_return tl::unexpected(error);
    qCWarning(logTransfer) << "What iPaaS.com has of" << recordTypeId(type)
                           << "could not be listed, so it could not be confirmed ahead:" << error.message;
    plan.unconfirmed.append(type);
    co_return {};
}

Task<void> TransferRun::Private::readSource(Mapping mapping, TypeProgress &progress, std::stop_token stop)
{
    const RecordType type = progress.type;
    const Source source = settings.sources.value(type);
    SourceReader reader(*businessCentral, clock, source, mapping, options.pageSize);
    reader.setPageObserver([this](int pageSize) { smallerPages = pageSize; });
    TransferJournal::Watermark watermark = journal.watermark(type);
    // What changes while the pages are read may be on one that was read already.
    const QDateTime started = clock.now();
    const SourceReader::Sink sink = [this, type, &reader, &progress](const QList<MappedRecord> &records) {
        if (reader.counted())
            progress.expected = reader.counted();
        return takePortion(type, records);
    };
    bool isComplete = false;
    if (mayReadChangesOnly(mapping, type, watermark)) {
        currentType->readsChanges = true;
        const QDateTime since = watermark.modified.addSecs(-changesOverlap.count());
        const Result<void> begun = journal.beginReading(type, TransferJournal::Reading::Changes, mapping.signature());
        if (!begun)
            co_return begun;
        const Result<void> changes = co_await reader.readChanges(since, sink, stop);
        const Result<std::optional<qint64>> count = co_await reader.count(stop);
        // A service that cannot filter or count is read as a whole.
        const bool wasStopped = stop.stop_requested();
        if (wasStopped)
            co_return cancelled();
        currentType->readsChanges = false;
        isComplete = changes && count && *count == journal.known(type);
        if (isComplete) {
            const Result<qint64> ended = journal.endReading(type);
            if (!ended)
                co_return tl::unexpected(ended.error());
        }
    }
    for (int reading = 0; !isComplete && reading < mostReadings; ++reading) {
        currentType->isReadAgain = reading > 0;
        currentType->unnamed = 0;
        currentType->unnamedByKey.clear();
        const Result<void> begun
            = journal.beginReading(type, TransferJournal::Reading::All, mapping.signature(), options.compareEverything);
        if (!begun)
            co_return begun;
        reader.setFilter([this](const RecordFingerprint &fingerprint) { return journal.noteUnchanged(fingerprint); });
        const Result<void> read = co_await reader.readAll(sink, stop);
        if (!read)
            co_return tl::unexpected(read.error());
        const Result<qint64> ended = journal.endReading(type);
        if (!ended)
            co_return tl::unexpected(ended.error());
        isComplete = reader.counted().value_or(0) <= journal.known(type);
    }
    smallerPages = 0;
    watermark.mapping = mapping.signature();
    const QDateTime latest = reader.latestChange();
    if (latest.isValid() && (!watermark.modified.isValid() || latest > watermark.modified))
        watermark.modified = latest;
    if (watermark.modified.isValid())
        watermark.modified = std::min(watermark.modified, started);
    const Result<void> kept = journal.setWatermark(type, watermark);
    co_return kept;
}

/// Everything that is known must have arrived by this mapping, or a record that is due would be passed over.
bool TransferRun::Private::mayReadChangesOnly(const Mapping &mapping, RecordType type,
                                              const TransferJournal::Watermark &watermark) const
{
    const JournalCounts counts = journal.counts(type);
    return !options.compareEverything && !goesOn && mapping.knowsChanges() && watermark.modified.isValid()
           && watermark.mapping == mapping.signature() && counts.failed == 0 && counts.conflicts == 0
           && counts.pending == 0;
}

/// What failed is kept as it was to be sent then: by a table that has been changed since.
bool TransferRun::Private::isReadByAnotherMapping(const Mapping &mapping, RecordType type) const
{
    const TransferJournal::Watermark watermark = journal.watermark(type);
    return !watermark.mapping.isEmpty() && watermark.mapping != mapping.signature();
}

Task<void> TransferRun::Private::requeueFailed(RecordType type)
{
    if (options.lookAgain)
        co_return {};
    const Result<qint64> again = journal.retryFailed(type);
    if (!again)
        co_return tl::unexpected(again.error());
    retried += *again;
    co_return {};
}

Result<void> TransferRun::Private::takePortion(RecordType type, const QList<MappedRecord> &records)
{
    if (records.isEmpty() && !journal.hasReadingToWrite())
        return {};
    Result<void> taken = journal.begin();
    // What has been answered is no longer under way.
    if (taken)
        taken = flushOutcomes();
    for (const MappedRecord &mapped : records) {
        if (taken)
            taken = takeRecord(type, mapped);
    }
    if (taken)
        taken = journal.writeReading();
    if (!taken) {
        journal.rollback();
        return taken;
    }
    return journal.commit();
}

Result<void> TransferRun::Private::takeRecord(RecordType type, const MappedRecord &mapped)
{
    const QString key = mapped.externalId.isEmpty() ? keyOfUnnamed(mapped) : mapped.externalId;
    const std::optional<JournalRecord> known = journal.record(type, key);
    // What this run has read before it has sent as well, or is about to: also before it was stopped and gone on with.
    const bool wasSent = isThrough() && known && known->marked >= runStarted;
    const bool isBelieved
        = !options.compareEverything || currentType->isReadAgain || wasSent || journal.wasRead(type, key);
    const bool isUnchanged = known && known->state == RecordState::Done && known->sentHash == mapped.hash && isBelieved;
    // A page that repeats a record must not send it twice while it is under way. Should it have changed meanwhile, it
    // is sent again after that; if it does not come to that, the next run finds that it is not what was sent.
    const bool isUnderWay = known && known->state == RecordState::Sending;
    if (isUnchanged || isUnderWay) {
        const bool isAsSent = isUnchanged || known->payloadHash == mapped.hash;
        RecordFingerprint fingerprint = mapped.fingerprint;
        if (!isAsSent) {
            fingerprint.content = 0;
            currentType->changedUnderWay.insert(key, mapped);
        } else {
            currentType->changedUnderWay.remove(key);
        }
        const Result<bool> noted = journal.noteRead(type, key, fingerprint, isAsSent);
        return noted ? Result<void>() : tl::unexpected(noted.error());
    }
    JournalRecord record = planned(type, mapped, known);
    record.externalId = key;
    const Result<void> put = journal.put(record);
    if (!put)
        return put;
    const Result<bool> noted = journal.noteRead(type, key, mapped.fingerprint, false);
    return noted ? Result<void>() : tl::unexpected(noted.error());
}

/// A record without any key still counts and is named: by its name, else by its place.
QString TransferRun::Private::keyOfUnnamed(const MappedRecord &mapped)
{
    const int number = ++currentType->unnamed;
    const QString name = mapped.name.isEmpty() ? mapped.description : mapped.name;
    if (name.isEmpty())
        return QStringLiteral("(no code, %1)").arg(number);
    const QString key = QStringLiteral("(no code) %1").arg(name);
    const int namesakes = ++currentType->unnamedByKey[key];
    return namesakes > 1 ? QStringLiteral("%1 (%2)").arg(key).arg(namesakes) : key;
}

} // namespace causeway
