#include "transfer/transferrunprivate.h"

#include <algorithm>

namespace causeway {

namespace {

/// How long a writer that has nothing to do waits before it looks again.
constexpr std::chrono::milliseconds idleWait(20);
constexpr std::chrono::milliseconds longestIdleWait(500);

/// Something in a source's pages cannot be read. That is no word against the records before it, nor against the other
/// types; and no call would end differently for having been stopped.
bool concernsThePagesOnly(const Error &error)
{
    switch (error.code) {
    case ErrorCode::PagingBroken:
    case ErrorCode::ForeignOrigin:
    case ErrorCode::MalformedAnswer:
    case ErrorCode::WebPageAnswer:
    case ErrorCode::BodyTooLarge:
        return error.origin == ErrorOrigin::BusinessCentral;
    default:
        return false;
    }
}

} // namespace

Task<void> TransferRun::Private::transferType(TypeProgress &progress, std::stop_token stop)
{
    const RecordType type = progress.type;
    const Mapping mapping = Mapping::of(settings, type, endpoints);
    currentType = std::make_unique<TypeRun>(mapping, *ipaas, *hooks, clock, endpoints, settings, type);
    TypeRun &run = *currentType;
    const Result<void> reopened = reopenUnknown(type);
    if (!reopened)
        co_return reopened;

    // What an earlier run left open is settled before anything is listed, read or sent:
    // the list must have the links that this makes.
    const Result<void> settled = co_await settleAll(run, stop);
    if (!settled)
        co_return tl::unexpected(settled.error());
    const bool resends = options.retryFailed && !isReadByAnotherMapping(mapping, type);
    // A conflict may have been settled there since, which a list tells with fewer calls than trying each.
    const bool isDoubtful = !journal.isCompared(type) || journal.counts(type).conflicts > 0;
    const bool readsBoth = !isThrough() && !resends && !options.lookAgain;
    if (readsBoth && (isDoubtful || options.compareEverything)) {
        progress.phase = TypeProgress::Phase::Comparing;
        const Result<void> compared = co_await compare(mapping, type, stop);
        if (!compared)
            co_return tl::unexpected(compared.error());
        const Result<void> noted = journal.setCompared(type, true);
        if (!noted)
            co_return tl::unexpected(noted.error());
    }

    progress.phase = TypeProgress::Phase::Reading;
    std::vector<QCoro::Task<>> writers;
    Task<void> reading = resends || options.lookAgain ? requeueFailed(type) : readSource(mapping, progress, stop);
    for (int index = 0; index < settings.throttling.concurrentConnections; ++index)
        writers.push_back(writeRecords(run, stop));

    const Result<void> read = co_await reading;
    const bool isCutShort = !read && concernsThePagesOnly(read.error());
    if (read || isCutShort) {
        run.isRead = true;
        progress.phase = TypeProgress::Phase::Writing;
    } else {
        stopRun(read.error());
    }
    for (QCoro::Task<> &writer : writers)
        co_await writer;
    const Result<void> flushed = flushOutcomes();
    if (fatal)
        co_return tl::unexpected(*fatal);
    // Writers that were paused end at a stop without a word.
    if (stop.stop_requested())
        co_return cancelled();
    if (flushed && isCutShort) {
        if (!unreadable)
            unreadable = read.error();
        progress.phase = TypeProgress::Phase::Stopped;
    }
    co_return flushed;
}

Task<void> TransferRun::Private::settleAll(TypeRun &run, std::stop_token stop)
{
    qint64 lastRow = 0;
    while (true) {
        const QList<JournalRecord> open = journal.inState(run.type, RecordState::Sending, 100, lastRow, &lastRow);
        if (open.isEmpty())
            co_return {};
        for (const JournalRecord &record : open) {
            // Hooks are waited for while others are sent.
            if (run.isThrough && !record.tracking.isEmpty()) {
                run.underWay.add(record.externalId, clock.monotonic());
                continue;
            }
            const Result<void> settled = co_await settleNow(run, record, stop);
            if (!settled)
                co_return settled;
        }
    }
}

Task<void> TransferRun::Private::settleNow(TypeRun &run, JournalRecord record, std::stop_token stop)
{
    const RecordWriter::Deleted deleted = options.deletedOf(record.type, record.externalId);
    while (true) {
        co_await untilACallMayGo(stop);
        if (stop.stop_requested())
            co_return cancelled();
        const RecordWriter::Outcome outcome = co_await settleOnce(run, record, deleted, stop);
        if (outcome.error)
            co_return tl::unexpected(*outcome.error);
        keep(outcome, outcome.record.state == RecordState::Done);
        const Result<void> flushed = flushOutcomes();
        if (!flushed || !outcome.lookAfter)
            co_return flushed;
        record = outcome.record;
        co_await clock.sleep(*outcome.lookAfter, stop);
    }
}

/// A call that waits for the throttle by itself would go out although the run was paused meanwhile.
QCoro::Task<> TransferRun::Private::untilACallMayGo(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        if (isPaused)
            co_await clock.sleep(idleWait, stop);
        else if (!ipaasGate.hasRoom())
            co_await ipaasGate.untilThereIsRoom(stop);
        else
            co_return;
    }
}

/// A hook of before, of a connection that goes directly by now: where the listener cannot be asked, the external id
/// tells, or the way out of a trouble with the listener would lead back to it.
QCoro::Task<RecordWriter::Outcome> TransferRun::Private::settleOnce(TypeRun &run, JournalRecord record,
                                                                    RecordWriter::Deleted deleted, std::stop_token stop)
{
    const RecordWriter::Outcome outcome = co_await run.writerOf(record).settle(record, deleted, stop);
    const bool isOfBefore = !run.isThrough && !record.tracking.isEmpty();
    const bool isRefused = outcome.error && outcome.error->code != ErrorCode::Cancelled;
    if (!isOfBefore || !isRefused)
        co_return outcome;
    JournalRecord direct = record;
    direct.tracking.clear();
    direct.marked = direct.handed = 0;
    const RecordWriter::Outcome settled = co_await run.direct.settle(direct, deleted, stop);
    co_return settled;
}

QCoro::Task<> TransferRun::Private::writeRecords(TypeRun &run, std::stop_token stop)
{
    while (!stop.stop_requested()) {
        if (isPaused) {
            if (writeDown())
                co_await clock.sleep(idleWait, stop);
            continue;
        }
        const bool wasRead = run.isRead;
        const bool isLookDue = run.underWay.isDue(clock.monotonic());
        const bool mayHandOver = !options.lookAgain && run.underWay.size() + run.writing < run.writer.mostUnderWay();
        Result<std::optional<JournalRecord>> next = std::nullopt;
        if (!isLookDue && mayHandOver)
            next = nextPending(run);
        if (!next) {
            stopRun(next.error());
            co_return;
        }
        const bool isIdle = !isLookDue && !*next;
        if (isIdle) {
            // Those still writing may put a record back.
            const bool isOver
                = wasRead && (mayHandOver || options.lookAgain) && run.writing == 0 && run.underWay.size() == 0;
            if (isOver)
                co_return;
            co_await idle(run, wasRead, stop);
            continue;
        }
        // A kill is to leave no more records as under way than there were calls: what was answered is written down
        // before a wait, and what is marked is sent at once.
        if (!ipaasGate.hasRoom()) {
            if (writeDown())
                co_await ipaasGate.untilThereIsRoom(stop);
            continue;
        }
        Result<void> ended;
        if (isLookDue) {
            const QString externalId = *run.underWay.takeDue(clock.monotonic());
            ended = co_await lookAt(run, externalId, stop);
        } else {
            const JournalRecord record = **next;
            ended = co_await send(run, record, stop);
        }
        if (!ended) {
            stopRun(ended.error());
            co_return;
        }
    }
}

Task<void> TransferRun::Private::send(TypeRun &run, JournalRecord record, std::stop_token stop)
{
    run.writer.prepare(record);
    const Result<void> marked = markSending(record);
    if (!marked)
        co_return marked;
    ++run.writing;
    const RecordWriter::Deleted deleted = options.deletedOf(record.type, record.externalId);
    const RecordWriter::Outcome outcome = co_await run.writer.write(record, deleted, stop);
    --run.writing;
    if (outcome.error) {
        if (outcome.wasNotSent) {
            RecordWriter::Outcome unsent = outcome;
            unsent.record.state = RecordState::Pending;
            keep(unsent, false);
        }
        co_return tl::unexpected(*outcome.error);
    }
    keep(outcome, outcome.record.state == RecordState::Done);
    if (outcome.lookAfter) {
        run.underWay.add(outcome.record.externalId, clock.monotonic() + *outcome.lookAfter);
        co_return {};
    }
    const Result<void> looked = sendAgainIfChanged(run, outcome.record);
    if (!looked)
        co_return looked;
    const std::optional<Error> verdict = run.writer.verdict();
    if (verdict)
        co_return tl::unexpected(*verdict);
    co_return {};
}

/// Asks what became of a record that iPaaS.com was handed.
Task<void> TransferRun::Private::lookAt(TypeRun &run, QString externalId, std::stop_token stop)
{
    const std::optional<JournalRecord> record = current(run.type, externalId);
    if (!record || record->state != RecordState::Sending) {
        run.underWay.done(externalId);
        co_return {};
    }
    const RecordWriter::Deleted deleted = options.deletedOf(run.type, externalId);
    const JournalRecord open = *record;
    const RecordWriter::Outcome outcome = co_await run.writerOf(open).settle(open, deleted, stop);
    if (outcome.error)
        co_return tl::unexpected(*outcome.error);
    if (outcome.lookAfter) {
        if (outcome.record.handed != open.handed)
            keep(outcome, false);
        run.underWay.add(externalId, clock.monotonic() + *outcome.lookAfter);
        co_return {};
    }
    keep(outcome, outcome.record.state == RecordState::Done);
    run.underWay.done(externalId);
    const Result<void> changed = sendAgainIfChanged(run, outcome.record);
    if (!changed)
        co_return changed;
    // Who looks again wants to see what became of all of them.
    const std::optional<Error> verdict = options.lookAgain ? std::nullopt : run.writer.verdict();
    if (verdict)
        co_return tl::unexpected(*verdict);
    co_return {};
}

/// As it was answered last, whether that is in the journal yet or not.
std::optional<JournalRecord> TransferRun::Private::current(RecordType type, const QString &externalId) const
{
    const auto answered
        = std::find_if(outcomes.crbegin(), outcomes.crend(), [type, &externalId](const JournalRecord &outcome) {
              return outcome.type == type && outcome.externalId == externalId;
          });
    return answered == outcomes.crend() ? journal.record(type, externalId) : *answered;
}

/// Until there may be something to do.
QCoro::Task<> TransferRun::Private::idle(TypeRun &run, bool wasRead, std::stop_token stop)
{
    if (!writeDown())
        co_return;
    std::chrono::milliseconds wait = idleWait;
    const std::optional<std::chrono::milliseconds> due = run.underWay.nextDue();
    // Nothing but iPaaS.com's listener has a say then.
    const bool waitsForIpaas = wasRead && run.writing == 0 && due.has_value();
    if (waitsForIpaas)
        wait = std::clamp(*due - clock.monotonic(), std::chrono::milliseconds(1), longestIdleWait);
    co_await clock.sleep(wait, stop);
}

/// Before a wait, which may be long. False when that fails, which stops the run.
bool TransferRun::Private::writeDown()
{
    const Result<void> flushed = flushOutcomes();
    if (!flushed)
        stopRun(flushed.error());
    return flushed.has_value();
}

/// A record that was on a later page once more, as somebody has changed it since.
Result<void> TransferRun::Private::sendAgainIfChanged(TypeRun &run, const JournalRecord &record)
{
    const auto changed = run.changedUnderWay.constFind(record.externalId);
    if (changed == run.changedUnderWay.cend())
        return {};
    RecordWriter::Outcome again;
    again.record = planned(run.type, *changed, record);
    run.changedUnderWay.erase(changed);
    keep(again, false);
    // Writers find it in the journal only.
    return flushOutcomes();
}

void TransferRun::Private::keep(const RecordWriter::Outcome &outcome, bool countsAsWritten)
{
    outcomes.append(outcome.record);
    outcomeCounts.append(countsAsWritten);
    if (!countsAsWritten || outcome.record.action != RecordAction::Link)
        return;
    for (TypeProgress &progress : types) {
        if (progress.type == outcome.record.type)
            ++progress.linked;
    }
}

Result<std::optional<JournalRecord>> TransferRun::Private::nextPending(TypeRun &run)
{
    // What a writer has put back is found only once it is in the journal.
    const bool isPutBack = std::any_of(outcomes.cbegin(), outcomes.cend(), [](const JournalRecord &record) {
        return record.state == RecordState::Pending;
    });
    if (isPutBack) {
        const Result<void> flushed = flushOutcomes();
        if (!flushed)
            return tl::unexpected(flushed.error());
    }
    const QList<JournalRecord> pending = journal.inState(run.type, RecordState::Pending, 1);
    if (!pending.isEmpty())
        return pending.first();
    const Result<void> flushed = flushOutcomes();
    if (!flushed)
        return tl::unexpected(flushed.error());
    return std::nullopt;
}

/// Together with what was answered since: one trip to the disk for both.
Result<void> TransferRun::Private::markSending(const JournalRecord &record)
{
    const Result<void> begun = journal.begin();
    if (!begun)
        return begun;
    Result<void> written = flushOutcomes();
    if (written)
        written = journal.markSending(record);
    if (written)
        return journal.commit();
    journal.rollback();
    return written;
}

Result<void> TransferRun::Private::flushOutcomes()
{
    if (outcomes.isEmpty())
        return {};
    Result<void> written = journal.begin();
    for (qsizetype index = 0; index < outcomes.size() && written; ++index) {
        const JournalRecord &outcome = outcomes.at(index);
        written = journal.put(outcome);
        if (written && outcome.state == RecordState::Done && outcome.action != RecordAction::Create)
            written = journal.doubtRemote(outcome.type, outcome.externalId);
        if (written && outcomeCounts.at(index))
            written = journal.noteDone(outcomes.at(index).type, outcomes.at(index).action);
    }
    if (!written) {
        journal.rollback();
        return written;
    }
    written = journal.commit();
    if (written) {
        outcomes.clear();
        outcomeCounts.clear();
    }
    return written;
}

void TransferRun::Private::stopRun(const Error &error)
{
    if (!fatal)
        fatal = error;
    inner.request_stop();
}

} // namespace causeway
