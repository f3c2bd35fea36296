#include "transfer/hookwriter.h"

#include "core/redaction.h"
#include "transfer/writererrors.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace causeway {

using std::chrono::milliseconds;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HookWriter)
};

using Outcome = RecordWriter::Outcome;

constexpr milliseconds firstLookAtStart(1000);
constexpr milliseconds soonestLook(100);
constexpr milliseconds latestFirstLook(30'000);
constexpr milliseconds latestLook(60'000);
/// So many that fail alike from the start on say that the rest will, too.
constexpr int fewestAlike = 20;
/// A service that answers so many hooks of a record with a fault, and then does not know of them, takes none.
constexpr int mostHooksOfARecord = 6;

Outcome done(JournalRecord record, const QString &ipaasId)
{
    record.state = RecordState::Done;
    if (!ipaasId.isEmpty())
        record.ipaasId = ipaasId;
    record.sentHash = record.payloadHash;
    record.payload.clear();
    record.errorCode.clear();
    record.errorText.clear();
    record.tracking.clear();
    record.handed = 0;
    // The time at which it was marked stays: a run that sends all again knows by it what it has sent.
    return {record, std::nullopt, false};
}

Outcome unknown(JournalRecord record, std::chrono::seconds patience)
{
    record.state = RecordState::Failed;
    record.errorCode = errorCodeName(ErrorCode::OutcomeUnknown);
    const int minutes = static_cast<int>(patience / std::chrono::minutes(1));
    record.errorText = minutes > 0
                           ? Text::tr("iPaaS.com has not told what became of the record for %n minute(s). Look again.",
                                      nullptr, minutes)
                           : Text::tr("iPaaS.com has not told what became of the record. Look again.");
    return {record, std::nullopt, false};
}

/// A created record that was to be linked or made anew is one that iPaaS.com does not have yet.
bool isNew(const JournalRecord &record)
{
    return record.action == RecordAction::Create || record.action == RecordAction::Recreate;
}

} // namespace

HookWriter::HookWriter(IpaasHookClient &hooks, IpaasClient &ipaas, Clock &clock, RecordType type, qint64 subscriptionId,
                       const ListenerRules &rules, int concurrency)
    : m_hooks(hooks)
    , m_ipaas(ipaas)
    , m_clock(clock)
    , m_type(type)
    , m_subscriptionId(subscriptionId)
    , m_rules(rules)
    , m_concurrency(concurrency)
    , m_started(clock.now().toMSecsSinceEpoch())
    , m_firstLook(firstLookAtStart)
{
}

qint64 HookWriter::now() const
{
    return m_clock.now().toMSecsSinceEpoch();
}

void HookWriter::prepare(JournalRecord &record)
{
    const bool mayHaveArrived = !record.tracking.isEmpty() && record.handed == 0;
    if (record.marked != 0 && !mayHaveArrived)
        m_triedBefore.insert(record.externalId);
    if (!mayHaveArrived)
        record.tracking = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record.marked = now();
    record.handed = 0;
}

QCoro::Task<Outcome> HookWriter::write(JournalRecord record, Deleted deleted, std::stop_token stop)
{
    Q_UNUSED(deleted)
    const IpaasHook hook{m_type, isNew(record), record.externalId, record.tracking, m_subscriptionId};
    const Result<void> sent = co_await m_hooks.send(hook, stop);
    record.state = RecordState::Sending;
    Outcome outcome{record, std::nullopt, false};
    outcome.lookAfter = m_firstLook;
    if (sent) {
        m_hasTaken = true;
        m_unanswered.remove(record.externalId);
        outcome.record.handed = now();
        co_return outcome;
    }
    const Error error = sent.error();
    if (error.code == ErrorCode::OutcomeUnknown) {
        Unanswered &unanswered = m_unanswered[record.externalId];
        ++unanswered.hooks;
        unanswered.fault = error.message;
        // The listener tells whether it has arrived, which it may do until now.
        outcome.record.marked = now();
        co_return outcome;
    }
    if (endsTheRun(error))
        co_return {record, error, error.code != ErrorCode::Cancelled};
    co_return refused(record, error);
}

QCoro::Task<Outcome> HookWriter::settle(JournalRecord record, Deleted deleted, std::stop_token stop)
{
    Q_UNUSED(deleted)
    const QString trackingId = record.tracking;
    const Result<std::optional<IpaasTransfer>> looked = co_await m_hooks.transfer(trackingId, stop);
    if (!looked && endsTheRun(looked.error()))
        co_return {record, looked.error(), false};
    const std::optional<IpaasTransfer> transfer = looked ? *looked : std::nullopt;
    if (transfer && transfer->state == IpaasTransfer::State::Succeeded) {
        noteTold(record, {});
        co_return done(record, {});
    }
    if (transfer && transfer->state == IpaasTransfer::State::Failed) {
        const IpaasTransfer found = *transfer;
        const Outcome outcome = co_await failed(record, found, stop);
        co_return outcome;
    }
    const bool mayNotHaveArrived = record.handed == 0;
    if (transfer && mayNotHaveArrived)
        record.handed = now();
    if (looked && !transfer && mayNotHaveArrived && milliseconds(now() - record.marked) >= m_rules.lag) {
        if (m_unanswered.value(record.externalId).hooks >= mostHooksOfARecord)
            co_return notTaken(record);
        record.state = RecordState::Pending;
        m_lookedAt.remove(record.externalId);
        co_return {record, std::nullopt, true};
    }
    if (milliseconds(now() - std::max(record.handed, record.marked)) >= m_rules.patience) {
        const Outcome outcome = co_await givenUp(record, stop);
        co_return outcome;
    }
    co_return later(record);
}

QCoro::Task<Outcome> HookWriter::failed(JournalRecord record, IpaasTransfer transfer, std::stop_token stop)
{
    const Result<QString> reason = co_await m_hooks.reason(transfer, stop);
    if (!reason && endsTheRun(reason.error()))
        co_return {record, reason.error(), false};
    const QString words = Redaction::apply(reason ? *reason : transfer.word);
    noteTold(record, words);
    record.state = RecordState::Failed;
    record.errorCode = errorCodeName(ErrorCode::IpaasTransferFailed);
    record.errorText = words;
    // For the next hook, which is another one.
    record.handed = std::max(record.handed, record.marked);
    co_return {record, std::nullopt, false};
}

/// A new record that iPaaS.com has by now has arrived, whatever its listener says.
QCoro::Task<Outcome> HookWriter::givenUp(JournalRecord record, std::stop_token stop)
{
    if (record.action == RecordAction::Create) {
        const QString externalId = record.externalId;
        const Result<std::optional<IpaasLink>> link = co_await m_ipaas.link(m_type, m_subscriptionId, externalId, stop);
        if (!link && endsTheRun(link.error()))
            co_return {record, link.error(), false};
        noteNotTold(record);
        if (link && *link && !(*link)->isDeleted)
            co_return done(record, (*link)->ipaasId);
        co_return unknown(record, m_rules.patience);
    }
    noteNotTold(record);
    co_return unknown(record, m_rules.patience);
}

/// Still Sending, and to be looked at after half of what it has waited so far.
Outcome HookWriter::later(const JournalRecord &record)
{
    const milliseconds age(std::max<qint64>(0, now() - std::max(record.handed, record.marked)));
    const bool isFirstLook = !m_lookedAt.contains(record.externalId);
    m_lookedAt.insert(record.externalId);
    if (isFirstLook)
        m_firstLook = std::clamp(age * 3 / 2, m_firstLook, std::max(m_firstLook, latestFirstLook));
    // Not past the moment at which something is to be decided.
    const bool isLagDue = record.handed == 0 && age < m_rules.lag;
    const milliseconds limit = isLagDue ? milliseconds(m_rules.lag) : milliseconds(m_rules.patience);
    Outcome outcome{record, std::nullopt, false};
    outcome.lookAfter = std::min(std::clamp(age / 2, soonestLook, latestLook), std::max(soonestLook, limit - age));
    return outcome;
}

Outcome HookWriter::refused(JournalRecord record, const Error &error)
{
    record.state = RecordState::Failed;
    record.errorCode = errorCodeName(error.code);
    record.errorText = error.message;
    if (!error.serviceCode.isEmpty() && !error.message.contains(error.serviceCode))
        record.errorText = error.serviceCode + QStringLiteral(": ") + error.message;
    // A service or proxy may echo what it was sent, and this goes to the disk.
    record.errorText = Redaction::apply(record.errorText);
    noteTold(record, record.errorText);
    // The time at which it was marked stays: it was tried.
    record.tracking.clear();
    record.handed = 0;
    return {record, std::nullopt, false};
}

/// It surely did not arrive: a later run sends it again.
Outcome HookWriter::notTaken(JournalRecord record)
{
    const Unanswered unanswered = m_unanswered.take(record.externalId);
    m_lookedAt.remove(record.externalId);
    m_lastFault = Redaction::apply(unanswered.fault);
    ++m_notTaken;
    record.state = RecordState::Failed;
    record.errorCode = errorCodeName(ErrorCode::HooksNotTaken);
    record.errorText = m_lastFault;
    record.tracking.clear();
    record.marked = record.handed = 0;
    return {record, std::nullopt, false};
}

void HookWriter::noteTold(const JournalRecord &record, const QString &failure)
{
    const bool wasFirstLook = !m_lookedAt.remove(record.externalId);
    if (wasFirstLook)
        m_firstLook = std::max(soonestLook, m_firstLook * 97 / 100);
    ++m_told;
    const bool wasTried = m_triedBefore.remove(record.externalId);
    const bool isOfEarlierRun = std::max(record.handed, record.marked) < m_started;
    if (!failure.isEmpty() && (wasTried || isOfEarlierRun))
        return;
    if (failure.isEmpty() || (m_failure && *m_failure != failure)) {
        m_isOneOtherwise = true;
        return;
    }
    m_failure = failure;
    ++m_alike;
}

/// What an earlier run handed over says nothing of the listener as it is now.
void HookWriter::noteNotTold(const JournalRecord &record)
{
    m_lookedAt.remove(record.externalId);
    if (std::max(record.handed, record.marked) >= m_started)
        ++m_notTold;
}

int HookWriter::mostUnderWay() const
{
    return m_told > 0 ? std::max(m_concurrency, m_rules.mostUnderWay) : m_concurrency;
}

std::optional<Error> HookWriter::verdict() const
{
    std::optional<Error> error;
    if (!m_hasTaken && m_notTaken >= m_concurrency)
        error = makeError(ErrorCode::HooksNotTaken, m_lastFault);
    else if (m_told == 0 && m_notTold >= m_concurrency)
        error = makeError(ErrorCode::ListenerSilent,
                          Text::tr("iPaaS.com has taken %n record(s), and its listener has told of none.", nullptr,
                                   static_cast<int>(m_notTold)));
    else if (m_alike >= fewestAlike && !m_isOneOtherwise)
        error = makeError(ErrorCode::IpaasTransferFailed, *m_failure);
    if (error)
        error->origin = ErrorOrigin::Ipaas;
    return error;
}

} // namespace causeway
