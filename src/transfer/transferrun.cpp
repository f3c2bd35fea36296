#include "transfer/transferrunprivate.h"

#include "core/task.h"
#include "net/throttles.h"
#include "storage/ipaassecrets.h"
#include "transfer/transferestimate.h"
#include "transfer/transferhistory.h"
#include "transfer/transfertarget.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>

namespace causeway {

// What is only told is for who asks for it by QT_LOGGING_RULES: the programs have their own words for a person.
Q_LOGGING_CATEGORY(logTransfer, "causeway.transfer", QtWarningMsg)

using std::chrono::milliseconds;

namespace {

/// A network that is away for this long ends the run; the journal goes on with it later.
constexpr std::chrono::minutes patience(15);
/// Business Central ends an operation after 8 minutes (408) and its gateway after 10 (504).
/// Whoever only looks into a journal has it for less than this.
constexpr milliseconds journalPatience(1000);
constexpr milliseconds journalInterval(50);
constexpr CallLimits businessCentralLimits{patience, std::chrono::minutes(11), true};
constexpr CallLimits otherLimits{patience, std::chrono::seconds(60), true};
constexpr milliseconds progressInterval(100);
/// Calls to Business Central in a window: so that at most two of them are a tenth.
constexpr int fewestToCountAhead = 20;
/// Failures that a person may look through after the end; all of them are in the journal.
constexpr int mostProblemsKept = 100'000;

TransferSummary::Type ofPlan(const TransferPlan::Counts &counts, TransferRun::Deleted deleted)
{
    const bool creates = deleted == TransferRun::Deleted::CreateAnew;
    TransferSummary::Type type;
    type.type = counts.type;
    type.read = counts.read;
    type.created = counts.created + (creates ? counts.deleted : 0);
    type.updated = counts.changed;
    type.unchanged = counts.unchanged;
    type.conflicts = counts.conflicts;
    type.failed = counts.invalid + (creates ? 0 : counts.deleted);
    type.linked = counts.linked;
    type.unknown = counts.unknown;
    return type;
}

} // namespace

TransferRun::Conflicts TransferRun::Options::conflictsOf(RecordType type, const QString &externalId) const
{
    const auto choice = choices.constFind({type, externalId});
    if (choice == choices.cend() || *choice == RecordChoice::CreateAnew)
        return conflicts;
    return *choice == RecordChoice::Link ? Conflicts::Link : Conflicts::Skip;
}

TransferRun::Deleted TransferRun::Options::deletedOf(RecordType type, const QString &externalId) const
{
    const auto choice = choices.constFind({type, externalId});
    if (choice == choices.cend() || *choice == RecordChoice::Link)
        return deleted;
    return *choice == RecordChoice::CreateAnew ? Deleted::CreateAnew : Deleted::Fail;
}

TransferRun::Private::Private(HttpClient &client, Clock &theClock, SecretStore &theSecrets,
                              const IpaasEndpoints &theEndpoints, const QString &id,
                              const ConnectionSettings &theSettings, const QString &path, const Options &theOptions)
    : clock(theClock)
    , secrets(theSecrets)
    , endpoints(theEndpoints)
    , connectionId(id)
    , storedSettings(theSettings)
    , settings(theSettings)
    , journalPath(path)
    , options(theOptions)
    , entraGate(client, theClock, Throttles::entra(otherLimits))
    , businessCentralGate(client, theClock, Throttles::businessCentral(theSettings.throttling, businessCentralLimits))
    , ipaasGate(client, theClock, Throttles::ipaas(theSettings.throttling, otherLimits))
    , tokens(entraGate, theClock)
    , businessCentralCalls(theClock)
    , ipaasCalls(theClock)
{
    watchFaults(entraGate, TransferProgress::Side::Entra);
    watchFaults(businessCentralGate, TransferProgress::Side::BusinessCentral);
    watchFaults(ipaasGate, TransferProgress::Side::Ipaas);
    for (const RecordType type : allRecordTypes) {
        if (options.types.contains(type)) {
            TypeProgress progress;
            progress.type = type;
            types.push_back(progress);
        }
    }
}

TransferRun::TransferRun(HttpClient &client, Clock &clock, SecretStore &secrets, const IpaasEndpoints &endpoints,
                         QString connectionId, ConnectionSettings settings, QString journalPath, Options options,
                         QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(client, clock, secrets, endpoints, connectionId, settings, journalPath, options))
{
}

TransferRun::~TransferRun() = default;

Task<TransferSummary> TransferRun::run(std::stop_token stop)
{
    const milliseconds started = d->clock.monotonic();
    const Result<void> opened = co_await d->openJournal(stop);
    if (!opened)
        co_return tl::unexpected(opened.error());
    d->journalSetAside = d->journal.wasSetAside();
    // Failures inside stop the rest of the run through this one source; a stop from outside does the same.
    std::stop_callback onStop(stop, [this] {
        d->state = TransferProgress::State::Stopping;
        d->inner.request_stop();
    });
    const std::stop_token innerStop = d->inner.get_token();

    d->openCallLogs();
    Result<void> prepared = co_await d->prepare(innerStop);
    if (prepared)
        prepared = d->bindJournal();
    if (!prepared) {
        d->closeCallLogs();
        d->journal.close();
        d->state = TransferProgress::State::Ended;
        Q_EMIT progressed();
        co_return tl::unexpected(prepared.error());
    }

    if (!d->options.preview)
        Q_EMIT begins();
    QTimer ticker;
    QObject::connect(&ticker, &QTimer::timeout, this, [this] {
        d->notePace();
        Q_EMIT progressed();
    });
    ticker.start(progressInterval);

    const Result<void> transferred = co_await d->transferAll(innerStop);

    ticker.stop();
    if (d->ipaas && d->ipaas->keepingProblem()) {
        d->addNotice(QCoreApplication::translate("TransferRun",
                                                 "The renewed sign-in to iPaaS.com could not be kept: sign in anew "
                                                 "before the next run. %1")
                         .arg(d->ipaas->keepingProblem()->message));
    }
    if (!transferred && !d->fatal)
        d->fatal = transferred.error();
    if (!d->options.preview) {
        const Result<void> flushed = d->flushOutcomes();
        if (!flushed && !d->fatal)
            d->fatal = flushed.error();
    }
    TransferSummary summary = d->summary(started);
    if (!d->options.preview) {
        // Sending again what failed is no end of a run that was broken off.
        const bool isPart = (d->options.retryFailed || d->options.lookAgain) && d->goesOn;
        const QByteArray toKeep = TransferHistory::summaryToKeep(summary.ofWholeRun(), d->settings);
        Result<void> kept = co_await d->keepProblems();
        if (kept)
            kept = d->journal.keepRun(d->clock.now(), toKeep, !d->fatal && !isPart);
        if (!kept && !d->fatal) {
            d->fatal = kept.error();
            summary = d->summary(started);
        }
    }
    d->closeCallLogs();
    d->closeJournal();
    d->state = TransferProgress::State::Ended;
    Q_EMIT progressed();
    co_return summary;
}

void TransferRun::pause()
{
    if (d->state != TransferProgress::State::Running)
        return;
    d->isPaused = true;
    d->state = TransferProgress::State::Paused;
    Q_EMIT progressed();
}

void TransferRun::resume()
{
    if (d->state != TransferProgress::State::Paused)
        return;
    d->isPaused = false;
    d->state = TransferProgress::State::Running;
    Q_EMIT progressed();
}

bool TransferRun::isPaused() const
{
    return d->isPaused;
}

TransferProgress TransferRun::progress() const
{
    TransferProgress progress;
    progress.state = d->state;
    progress.retriesFailed = d->options.retryFailed || d->options.lookAgain;
    progress.looksAgain = d->options.lookAgain;
    progress.types = QList<TypeProgress>(d->types.cbegin(), d->types.cend());
    if (!d->options.preview) {
        for (TypeProgress &type : progress.types) {
            const JournalCounts counts = d->countsOf(type.type);
            type.read = counts.read;
            type.created = counts.created;
            type.updated = counts.updated;
            type.unchanged = counts.unchanged;
            type.conflicts = counts.conflicts;
            type.failed = counts.failed;
            type.pending = d->toSettle(counts);
            if (d->currentType && d->currentType->type == type.type)
                type.underWay = d->currentType->underWay.size();
        }
    }
    progress.wait = d->currentWait();
    progress.smallerPages = d->smallerPages;
    progress.ipaasCallsLastMinute = d->ipaasGate.limiter().callsWithin(std::chrono::minutes(1));
    const Throttling &throttling = d->settings.throttling;
    progress.ipaasCallsAllowed = static_cast<int>(static_cast<qint64>(throttling.apiThrottleLimitToIpaas) * 60
                                                  / throttling.apiThrottleSecondsToIpaas);
    progress.timeLeft = d->timeLeft();
    return progress;
}

bool TransferRun::leadsElsewhere() const
{
    return d->leadsElsewhere;
}

QString TransferRun::notice() const
{
    return d->notice;
}

const TransferPlan &TransferRun::plan() const
{
    return d->plan;
}

Task<RemoteValues> TransferRun::remoteValues(TransferPlan::Record record, std::stop_token stop) const
{
    if (!d->ipaas || record.ipaasId.isEmpty())
        co_return tl::unexpected(makeError(ErrorCode::InvalidInput, {}));
    const Mapping mapping = Mapping::of(d->settings, record.type, d->endpoints);
    const QString ipaasId = record.ipaasId;
    const Result<QJsonObject> found = co_await d->ipaas->record(record.type, ipaasId, stop);
    RemoteValues remote;
    if (found) {
        remote.values = mapping.values(*found);
        co_return remote;
    }
    const Error error = found.error();
    if (error.code != ErrorCode::RecordNotFound)
        co_return tl::unexpected(error);
    const qint64 subscriptionId = d->settings.ipaas.subscriptionId;
    const QString externalId = record.externalId;
    const Result<std::optional<IpaasLink>> link
        = co_await d->ipaas->link(record.type, subscriptionId, externalId, stop);
    if (!link)
        co_return tl::unexpected(link.error());
    remote.isDeleted = *link && (*link)->isDeleted;
    if (!remote.isDeleted)
        co_return tl::unexpected(error);
    co_return remote;
}

QList<qint64> TransferRun::takeLateCalls()
{
    QList<qint64> calls = std::exchange(d->lateCalls, {});
    // Their answers come too late to be asked for.
    calls.append(QList<qint64>(d->lateCallsUnderWay, d->clock.now().toMSecsSinceEpoch()));
    return calls;
}

QList<JournalRecord> TransferRun::problems(int limit, int offset) const
{
    if (d->state == TransferProgress::State::Ended)
        return d->finalProblems.mid(offset, limit);
    return d->journal.problems(limit, offset);
}

Task<void> TransferRun::Private::openJournal(std::stop_token stop)
{
    const milliseconds asked = clock.monotonic();
    Result<void> opened = journal.open(journalPath);
    while (!opened && opened.error().code == ErrorCode::JournalBusy && clock.monotonic() - asked < journalPatience) {
        co_await clock.sleep(journalInterval, stop);
        if (stop.stop_requested())
            co_return cancelled();
        opened = journal.open(journalPath);
    }
    co_return opened;
}

Task<void> TransferRun::Private::prepare(std::stop_token stop)
{
    const Result<Secret> clientSecret = co_await secrets.read(connectionId, SecretKind::ClientSecret, stop);
    if (!clientSecret)
        co_return tl::unexpected(clientSecret.error());
    const Result<IpaasSecrets> ipaasSecrets = co_await readIpaasSecrets(secrets, connectionId, stop);
    if (!ipaasSecrets)
        co_return tl::unexpected(ipaasSecrets.error());

    const Secret secret = *clientSecret;
    businessCentral = std::make_unique<BusinessCentralClient>(businessCentralGate, tokens, settings, secret);
    const Result<void> completed = co_await completeCompany(stop);
    if (!completed)
        co_return tl::unexpected(completed.error());
    businessCentral = std::make_unique<BusinessCentralClient>(businessCentralGate, tokens, settings, secret);

    IpaasCredentials credentials;
    credentials.apiKey = ipaasSecrets->apiKey;
    credentials.session = ipaasSecrets->session;
    credentials.companyId = settings.ipaas.companyId;
    credentials.clientId = settings.ipaas.clientId;
    ipaas = std::make_unique<IpaasClient>(ipaasGate, clock, endpoints, settings.ipaas.apiUrl, credentials);
    ipaas->setSessionKeeper(storedSession(secrets, connectionId));
    if (settings.ipaas.subscriptionId <= 0) {
        Error error = makeError(ErrorCode::SubscriptionNotFound,
                                QCoreApplication::translate("TransferRun", "No subscription is chosen."));
        error.origin = ErrorOrigin::Ipaas;
        co_return tl::unexpected(error);
    }
    const Result<void> ready = co_await prepareWay(stop);
    if (!ready)
        co_return ready;
    Result<void> confirmed = co_await confirmCustomFields(stop);
    co_return confirmed;
}

void TransferRun::Private::addNotice(const QString &text)
{
    notice += notice.isEmpty() ? text : u' ' + text;
}

Result<void> TransferRun::Private::bindJournal()
{
    const QString target = TransferTarget::toKeep(settings, storedSettings);
    const QString known = journal.target();
    journalKnows = TransferTarget::isReachedBy(settings, known);
    leadsElsewhere = !journalKnows;
    if (options.preview)
        return {};
    if (known == target)
        return bindWay();
    // Both are about records that only this journal knows.
    if (!journalKnows && (options.retryFailed || options.lookAgain))
        return tl::unexpected(makeError(ErrorCode::ConnectionLeadsElsewhere, {}));
    if (!journalKnows) {
        qCInfo(logTransfer) << "The connection leads elsewhere than at its last run: everything is compared anew.";
        const Result<void> cleared = journal.clearRecords();
        if (!cleared)
            return cleared;
        journalKnows = true;
    }
    const Result<void> bound = journal.setTarget(target);
    return bound ? bindWay() : bound;
}

Task<void> TransferRun::Private::completeCompany(std::stop_token stop)
{
    if (!settings.companyId.isEmpty() && !settings.companyName.isEmpty())
        co_return {};
    const Result<QList<Company>> companies = co_await businessCentral->companies(stop);
    if (!companies)
        co_return tl::unexpected(companies.error());
    const Result<Company> company = findCompany(*companies, settings.companyId, settings.companyName);
    if (!company)
        co_return tl::unexpected(company.error());
    settings.companyId = company->id;
    settings.companyName = company->name;
    co_return {};
}

Task<void> TransferRun::Private::transferAll(std::stop_token stop)
{
    if (!options.preview) {
        QList<RecordType> wanted;
        for (const TypeProgress &progress : types)
            wanted.append(progress.type);
        const Result<bool> begun = journal.startRun(wanted, clock.now());
        if (!begun)
            co_return tl::unexpected(begun.error());
        goesOn = *begun;
        const QList<TransferJournal::PastRun> runs = journal.pastRuns();
        if (!runs.isEmpty())
            runStarted = runs.constFirst().started.toMSecsSinceEpoch();
        if (goesOn && !runs.isEmpty())
            earlier = TransferHistory::effortOf(runs.constFirst());
        for (TypeProgress &progress : types) {
            const JournalCounts counts = journal.counts(progress.type);
            progress.writtenBefore = counts.created + counts.updated;
        }
    }
    Task<void> expecting = expectTypes(stop);
    const Result<void> transferred = co_await transferTypes(stop);
    inner.request_stop();
    co_await expecting;
    co_return transferred;
}

/// Asks how many records of the types there are whose turn comes later, so that the progress shown is of the whole run.
/// The first type's own pages tell it.
Task<void> TransferRun::Private::expectTypes(std::stop_token stop)
{
    if (options.retryFailed || options.lookAgain)
        co_return {};
    // Where they would be felt, the total is worth less than the calls.
    const bool isTight = settings.throttling.apiThrottleLimit < fewestToCountAhead;
    for (TypeProgress &progress : types) {
        const RecordType type = progress.type;
        // A run that was broken off may not have come to know them all.
        const qint64 known = journalKnows && !goesOn ? journal.known(type) : 0;
        if (known > 0)
            progress.expected = known;
        if (known > 0 || &progress == &types.front() || isTight)
            continue;
        const Source source = settings.sources.value(type);
        const Mapping mapping = Mapping::of(settings, type, endpoints);
        SourceReader reader(*businessCentral, clock, source, mapping, options.pageSize);
        const Result<std::optional<qint64>> counted = co_await reader.count(stop);
        // Whatever keeps it from being counted is met, and told, when the type is read.
        if (counted && progress.phase == TypeProgress::Phase::Waiting)
            progress.expected = *counted;
    }
    co_return {};
}

Task<void> TransferRun::Private::transferTypes(std::stop_token stop)
{
    for (TypeProgress &progress : types) {
        isListFresh = false;
        namesTaken.clear();
        Result<void> ended;
        if (options.preview)
            ended = co_await previewType(progress, stop);
        else
            ended = co_await transferType(progress, stop);
        currentType.reset();
        if (!ended) {
            progress.phase = TypeProgress::Phase::Stopped;
            co_return ended;
        }
        if (progress.phase != TypeProgress::Phase::Stopped)
            progress.phase = TypeProgress::Phase::Done;
    }
    if (unreadable)
        co_return tl::unexpected(*unreadable);
    co_return {};
}

void TransferRun::Private::openCallLogs()
{
    const auto keep = [this](CallLog &calls, RateLimiter &limiter, const QString &service) {
        calls.open(CallLog::path(journalPath, service), limiter.longestWindow());
        limiter.restoreStamps(calls.calls());
        limiter.setCallObserver([&calls](RateLimiter::CallEvent event) {
            if (event == RateLimiter::CallEvent::Begun)
                calls.begun();
            else
                calls.answered();
        });
    };
    keep(businessCentralCalls, businessCentralGate.limiter(), QStringLiteral("business-central"));
    keep(ipaasCalls, ipaasGate.limiter(), QStringLiteral("ipaas"));
    for (const qint64 call : std::as_const(options.lateCalls))
        ipaasCalls.add(call);
    ipaasGate.limiter().restoreStamps(options.lateCalls);
}

/// From here on they are another process's.
void TransferRun::Private::closeCallLogs()
{
    businessCentralCalls.close();
    ipaasCalls.close();
    businessCentralGate.limiter().setCallObserver({});
    ipaasGate.limiter().setCallObserver([this](RateLimiter::CallEvent event) {
        lateCallsUnderWay += event == RateLimiter::CallEvent::Begun ? 1 : -1;
        if (event == RateLimiter::CallEvent::Answered)
            lateCalls.append(clock.now().toMSecsSinceEpoch());
    });
}

/// What is still to be sent is no matter of a run that looks again.
qint64 TransferRun::Private::toSettle(const JournalCounts &counts) const
{
    return options.lookAgain ? counts.sending : counts.pending;
}

JournalCounts TransferRun::Private::countsOf(RecordType type) const
{
    return finalCounts.contains(type) ? finalCounts.value(type) : journal.counts(type);
}

void TransferRun::Private::closeJournal()
{
    if (!options.preview) {
        for (const TypeProgress &progress : types)
            finalCounts.insert(progress.type, journal.counts(progress.type));
    }
    journal.close();
}

/// In portions, so that a window stays smooth.
Task<void> TransferRun::Private::keepProblems()
{
    constexpr int portion = 1000;
    int taken = portion;
    for (int offset = 0; taken == portion; offset += portion) {
        const Result<void> kept = journal.keepProblems(portion, offset);
        if (!kept)
            co_return kept;
        const QList<JournalRecord> problems = journal.problems(portion, offset);
        taken = static_cast<int>(problems.size());
        for (JournalRecord problem : problems) {
            problem.payload.clear();
            if (finalProblems.size() < mostProblemsKept)
                finalProblems.append(problem);
        }
        co_await clock.sleep(milliseconds(0), {});
    }
    co_return {};
}

void TransferRun::Private::watchFaults(ServiceGate &gate, TransferProgress::Side side)
{
    gate.setPauseObserver([this, side](const Error &error, milliseconds pause) {
        // A throttle is told by the limiter.
        if (error.code != ErrorCode::Throttled)
            lastFault = Fault{side, error.message, clock.monotonic() + pause};
    });
}

std::optional<TransferProgress::Wait> TransferRun::Private::currentWait() const
{
    if (state != TransferProgress::State::Running)
        return std::nullopt;
    const auto waitOf = [](TransferProgress::Side side, const ServiceGate &gate) {
        TransferProgress::Wait wait;
        wait.side = side;
        wait.wait = gate.limiter().wait();
        wait.callsInWindow = gate.limiter().callsWithin(wait.wait.limit.window);
        return wait;
    };
    const TransferProgress::Wait toIpaas = waitOf(TransferProgress::Side::Ipaas, ipaasGate);
    const TransferProgress::Wait fromBusinessCentral
        = waitOf(TransferProgress::Side::BusinessCentral, businessCentralGate);
    // Less than a second is not worth a word.
    constexpr milliseconds worthSaying(1000);
    if (toIpaas.wait.remaining >= worthSaying)
        return toIpaas;
    if (fromBusinessCentral.wait.remaining >= worthSaying)
        return fromBusinessCentral;
    if (lastFault && lastFault->until - clock.monotonic() >= worthSaying) {
        TransferProgress::Wait wait;
        wait.side = lastFault->side;
        wait.wait.reason = RateLimiter::Reason::Pause;
        wait.wait.remaining = lastFault->until - clock.monotonic();
        wait.fault = lastFault->text;
        return wait;
    }
    return std::nullopt;
}

void TransferRun::Private::notePace()
{
    qint64 written = 0;
    qint64 pending = 0;
    for (const TypeProgress &type : types) {
        const JournalCounts counts = journal.counts(type.type);
        written += counts.created + counts.updated;
        pending += counts.pending;
    }
    pace.note(clock.monotonic(), written, pending > 0 && state == TransferProgress::State::Running);
}

std::optional<std::chrono::seconds> TransferRun::Private::timeLeft() const
{
    if (options.preview || state == TransferProgress::State::Ended)
        return std::nullopt;
    qint64 toWrite = 0;
    for (const TypeProgress &type : types) {
        const JournalCounts counts = journal.counts(type.type);
        const bool isCurrent = currentType && currentType->type == type.type;
        toWrite += toSettle(counts);
        if (options.lookAgain)
            continue;
        if (options.retryFailed) {
            toWrite += type.phase == TypeProgress::Phase::Waiting ? counts.failed : 0;
            continue;
        }
        if (type.isRead() || (isCurrent && currentType->readsChanges))
            continue;
        if (!type.expected)
            return std::nullopt;
        if (type.phase == TypeProgress::Phase::Reading && counts.read > 0) {
            // What is still to be read will have changed as often as what was read has.
            const double changed = 1.0 - static_cast<double>(counts.unchanged) / static_cast<double>(counts.read);
            toWrite += static_cast<qint64>(changed
                                           * static_cast<double>(std::max<qint64>(0, *type.expected - counts.read)));
        } else {
            // What is known already is taken for unchanged.
            toWrite += std::max<qint64>(0, *type.expected - journal.known(type.type));
        }
    }
    const int callsARecord = isThrough() ? callsByHook : 1;
    return pace.timeLeft(toWrite, settings.throttling, callsARecord);
}

TransferSummary TransferRun::Private::summary(milliseconds started) const
{
    TransferSummary result;
    result.way = settings.ipaas.way;
    for (const TypeProgress &progress : types) {
        TransferSummary::Type type;
        type.type = progress.type;
        if (options.preview) {
            for (const TransferPlan::Counts &counts : plan.counts) {
                if (counts.type == progress.type)
                    type = ofPlan(counts, options.deleted);
            }
        } else {
            const JournalCounts counts = journal.counts(progress.type);
            type = {progress.type,  counts.read,      counts.created,
                    counts.updated, counts.unchanged, counts.conflicts,
                    counts.failed,  progress.linked,  journal.unknown(progress.type),
                    counts.pending, counts.sending,   progress.writtenBefore};
        }
        result.types.append(type);
    }
    result.businessCentralRequests = businessCentralGate.statistics().requests;
    result.ipaasRequests = ipaasGate.statistics().requests;
    result.throttled = businessCentralGate.statistics().throttled + ipaasGate.statistics().throttled
                       + entraGate.statistics().throttled;
    result.seconds = static_cast<double>((clock.monotonic() - started).count()) / 1000.0;
    result.earlier = earlier;
    result.retried = retried;
    result.skipsConflicts = options.conflicts != Conflicts::Fail;
    result.stopped = fatal.has_value();
    if (fatal && fatal->code != ErrorCode::Cancelled)
        result.error = fatal;
    result.journalSetAside = journalSetAside;
    return result;
}

} // namespace causeway
