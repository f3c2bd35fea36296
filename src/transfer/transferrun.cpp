#include "transfer/transferrun.h"

#include "core/task.h"
#include "ipaas/ipaaserrors.h"
#include "net/throttles.h"
#include "storage/ipaassecrets.h"
#include "transfer/recordwriter.h"
#include "transfer/remoteindex.h"
#include "transfer/sourcereader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <deque>

namespace causeway {

using std::chrono::milliseconds;

namespace {

Q_LOGGING_CATEGORY(logTransfer, "causeway.transfer")

/// A network that is away for this long ends the run; the journal goes on with it later.
constexpr std::chrono::minutes patience(15);
/// Business Central ends an operation after 8 minutes (408) and its gateway after 10 (504).
constexpr CallLimits businessCentralLimits{patience, std::chrono::minutes(11), true};
constexpr CallLimits otherLimits{patience, std::chrono::seconds(60), true};
constexpr milliseconds progressInterval(100);
constexpr milliseconds stampInterval(2000);
/// Above this a window is so wide that a burst after a restart cannot hurt, and keeping it would cost more than it
/// saves.
constexpr int mostStampsKept = 6'000;
/// How long a writer that has nothing to do waits before it looks again.
constexpr milliseconds idleWait(20);

const QString businessCentralSide = QStringLiteral("business-central");
const QString ipaasSide = QStringLiteral("ipaas");

/// Names what a journal is true of. Another tenant, environment, company or subscription is another world: what was
/// sent there says nothing of here.
QString targetOf(const ConnectionSettings &settings)
{
    const QStringList parts{settings.apiUrl.toString(),
                            settings.tenantId,
                            settings.environment,
                            settings.companyId,
                            settings.ipaas.apiUrl.toString(),
                            settings.ipaas.companyId,
                            QString::number(settings.ipaas.subscriptionId)};
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

QByteArray payloadBytes(const QJsonObject &payload)
{
    return QJsonDocument(payload).toJson(QJsonDocument::Compact);
}

} // namespace

/// The state of one type while it is transferred.
struct TypeRun {
    TypeRun(const Mapping &theMapping, IpaasClient &ipaas, RecordType theType, qint64 subscriptionId)
        : type(theType)
        , mapping(theMapping)
        , writer(ipaas, mapping, theType, subscriptionId)
    {
    }

    RecordType type;
    Mapping mapping;
    RecordWriter writer;
    bool isRead = false;
    /// Written ahead as Sending and waiting for a writer.
    std::deque<JournalRecord> ready;
    /// Where the search for Pending records goes on in the journal.
    qint64 lastRow = 0;
    int writing = 0;
};

class TransferRun::Private {
public:
    Private(HttpClient &client, Clock &theClock, SecretStore &theSecrets, const IpaasEndpoints &theEndpoints,
            const QString &id, const ConnectionSettings &theSettings, const QString &path, const Options &theOptions)
        : clock(theClock)
        , secrets(theSecrets)
        , endpoints(theEndpoints)
        , connectionId(id)
        , settings(theSettings)
        , journalPath(path)
        , options(theOptions)
        , entraGate(client, theClock, Throttles::entra(otherLimits))
        , businessCentralGate(client, theClock,
                              Throttles::businessCentral(theSettings.throttling, businessCentralLimits))
        , ipaasGate(client, theClock, Throttles::ipaas(theSettings.throttling, otherLimits))
        , tokens(entraGate, theClock)
    {
        for (const RecordType type : allRecordTypes) {
            if (options.types.contains(type)) {
                TypeProgress progress;
                progress.type = type;
                types.append(progress);
            }
        }
    }

    Task<void> prepare(std::stop_token stop);
    Task<void> completeCompany(std::stop_token stop);
    Result<void> bindJournal();
    Task<void> transferAll(std::stop_token stop);
    Task<void> transferType(TypeProgress &progress, std::stop_token stop);
    Task<void> previewType(TypeProgress &progress, std::stop_token stop);
    Task<void> compare(const Mapping &mapping, RecordType type, std::stop_token stop);
    Task<void> settleAll(TypeRun &run, std::stop_token stop);
    QCoro::Task<> writeRecords(TypeRun &run, std::stop_token stop);

    Result<void> takePortion(RecordType type, const QList<MappedRecord> &records);
    Result<void> takeRecord(RecordType type, const MappedRecord &mapped);
    JournalRecord planned(RecordType type, const MappedRecord &mapped, const std::optional<JournalRecord> &known) const;
    void previewRecord(TransferPlan::Counts &counts, const MappedRecord &mapped);

    Result<bool> refill(TypeRun &run);
    Result<void> flushOutcomes();
    void keep(const RecordWriter::Outcome &outcome, bool countsAsWritten);
    void stopRun(const Error &error);
    void saveStamps();
    void restoreStamps();

    std::optional<TransferProgress::Wait> currentWait() const;
    std::optional<std::chrono::seconds> timeLeft() const;
    TransferSummary summary(milliseconds started) const;

    Clock &clock;
    SecretStore &secrets;
    const IpaasEndpoints &endpoints;
    QString connectionId;
    ConnectionSettings settings;
    QString journalPath;
    Options options;
    ServiceGate entraGate;
    ServiceGate businessCentralGate;
    ServiceGate ipaasGate;
    TokenProvider tokens;
    std::unique_ptr<BusinessCentralClient> businessCentral;
    std::unique_ptr<IpaasClient> ipaas;
    TransferJournal journal;
    QString journalSetAside;
    /// False while the journal is of another target, which a preview looks past and a run replaces.
    bool journalKnows = true;
    /// Storing of renewed sign-ins: a run does not end before it has ended.
    std::vector<Task<void>> sessionWrites;

    QList<TypeProgress> types;
    TransferProgress::State state = TransferProgress::State::Running;
    TransferPlan plan;
    /// Results of calls that are not in the journal yet. Losing them costs a look-up, never a second write.
    QList<JournalRecord> outcomes;
    QList<bool> outcomeCounts;
    /// The first error that ends the run, from whichever part.
    std::optional<Error> fatal;
    std::stop_source inner;
    std::unique_ptr<TypeRun> currentType;
    milliseconds writingSince{0};
    qint64 settledAtStart = 0;
    bool isPaused = false;
};

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
    const Result<void> opened = d->journal.open(d->journalPath);
    if (!opened)
        co_return tl::unexpected(opened.error());
    d->journalSetAside = d->journal.wasSetAside();
    // Failures inside stop the rest of the run through this one source; a stop from outside does the same.
    std::stop_callback onStop(stop, [this] {
        d->state = TransferProgress::State::Stopping;
        d->inner.request_stop();
    });
    const std::stop_token innerStop = d->inner.get_token();

    Result<void> prepared = co_await d->prepare(innerStop);
    if (prepared)
        prepared = d->bindJournal();
    if (!prepared) {
        d->journal.close();
        d->state = TransferProgress::State::Ended;
        Q_EMIT progressed();
        co_return tl::unexpected(prepared.error());
    }

    QTimer ticker;
    QObject::connect(&ticker, &QTimer::timeout, this, &TransferRun::progressed);
    ticker.start(progressInterval);
    QTimer stampTicker;
    if (!d->options.preview) {
        d->restoreStamps();
        QObject::connect(&stampTicker, &QTimer::timeout, this, [this] { d->saveStamps(); });
        stampTicker.start(stampInterval);
    }

    const Result<void> transferred = co_await d->transferAll(innerStop);

    ticker.stop();
    stampTicker.stop();
    for (Task<void> &writing : d->sessionWrites)
        co_await writing;
    if (!transferred && !d->fatal)
        d->fatal = transferred.error();
    if (!d->options.preview) {
        const Result<void> flushed = d->flushOutcomes();
        if (!flushed && !d->fatal)
            d->fatal = flushed.error();
        d->saveStamps();
        if (!d->fatal) {
            const Result<void> ended = d->journal.endRun(d->clock.now());
            if (!ended)
                d->fatal = ended.error();
        }
    }
    d->state = TransferProgress::State::Ended;
    TransferSummary summary = d->summary(started);
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
    progress.types = d->types;
    if (!d->options.preview) {
        for (TypeProgress &type : progress.types) {
            const JournalCounts counts = d->journal.counts(type.type);
            type.read = counts.read;
            type.created = counts.created;
            type.updated = counts.updated;
            type.unchanged = counts.unchanged;
            type.conflicts = counts.conflicts;
            type.failed = counts.failed;
            type.pending = counts.pending;
        }
    }
    progress.wait = d->currentWait();
    progress.ipaasCallsLastMinute = d->ipaasGate.limiter().callsWithin(std::chrono::minutes(1));
    const Throttling &throttling = d->settings.throttling;
    progress.ipaasCallsAllowed = static_cast<int>(static_cast<qint64>(throttling.apiThrottleLimitToIpaas) * 60
                                                  / throttling.apiThrottleSecondsToIpaas);
    progress.timeLeft = d->timeLeft();
    return progress;
}

const TransferPlan &TransferRun::plan() const
{
    return d->plan;
}

QList<JournalRecord> TransferRun::problems(int limit, int offset) const
{
    return d->journal.problems(limit, offset);
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
    ipaas = std::make_unique<IpaasClient>(ipaasGate, clock, endpoints, settings.ipaas.apiUrl, credentials);
    ipaas->setSessionObserver([this](const Secret &session) {
        // A renewal has made the stored sign-in useless. The run goes on meanwhile, and waits for it at its end.
        sessionWrites.push_back(secrets.write(connectionId, SecretKind::IpaasRefreshToken, session, {}));
    });
    if (settings.ipaas.subscriptionId <= 0) {
        Error error = makeError(ErrorCode::SubscriptionNotFound,
                                QCoreApplication::translate("TransferRun", "No subscription is chosen."));
        error.origin = ErrorOrigin::Ipaas;
        co_return tl::unexpected(error);
    }
    co_return {};
}

Result<void> TransferRun::Private::bindJournal()
{
    const QString target = targetOf(settings);
    const QString known = journal.target();
    journalKnows = known.isEmpty() || known == target;
    if (options.preview || known == target)
        return {};
    if (!journalKnows) {
        qCInfo(logTransfer) << "The connection leads elsewhere than at its last run: everything is compared anew.";
        journal.close();
        const Result<void> removed = TransferJournal::removeFile(journalPath);
        if (!removed)
            return removed;
        const Result<void> opened = journal.open(journalPath);
        if (!opened)
            return opened;
        journalKnows = true;
    }
    return journal.setTarget(target);
}

Task<void> TransferRun::Private::completeCompany(std::stop_token stop)
{
    if (!settings.companyId.isEmpty() && !settings.companyName.isEmpty())
        co_return {};
    const Result<QList<Company>> companies = co_await businessCentral->companies(stop);
    if (!companies)
        co_return tl::unexpected(companies.error());
    for (const Company &company : *companies) {
        const bool isMeant = settings.companyId.isEmpty()
                                 ? company.name == settings.companyName
                                 : company.id.compare(settings.companyId, Qt::CaseInsensitive) == 0;
        if (isMeant) {
            settings.companyId = company.id;
            settings.companyName = company.name;
            co_return {};
        }
    }
    Error error = makeError(
        ErrorCode::CompanyNotFound,
        QCoreApplication::translate("TransferRun", "There is no company \"%1\".").arg(settings.companyName));
    error.origin = ErrorOrigin::BusinessCentral;
    co_return tl::unexpected(error);
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
    }
    for (TypeProgress &progress : types) {
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
        progress.phase = TypeProgress::Phase::Done;
    }
    co_return {};
}

Task<void> TransferRun::Private::compare(const Mapping &mapping, RecordType type, std::stop_token stop)
{
    const Result<void> read
        = co_await readRemoteIndex(*ipaas, journal, mapping, type, settings.ipaas.subscriptionId, stop);
    if (read)
        co_return {};
    const Error &error = read.error();
    // The path of the list may be a wrong guess (resources/ipaas-endpoints.json). Without the list nothing is lost: a
    // record that exists is refused by its name or external id, and looked up then.
    const bool mayBeWrongPath = error.code == ErrorCode::RecordNotFound || error.code == ErrorCode::RequestRejected
                                || error.code == ErrorCode::MalformedAnswer;
    if (!mayBeWrongPath)
        co_return tl::unexpected(error);
    qCWarning(logTransfer) << "What iPaaS.com has of" << recordTypeId(type)
                           << "could not be listed, so it could not be confirmed ahead:" << error.message;
    plan.unconfirmed.append(type);
    co_return {};
}

Task<void> TransferRun::Private::transferType(TypeProgress &progress, std::stop_token stop)
{
    const RecordType type = progress.type;
    const Source source = settings.sources.value(type);
    const Mapping mapping(type, source, endpoints);
    currentType = std::make_unique<TypeRun>(mapping, *ipaas, type, settings.ipaas.subscriptionId);
    TypeRun &run = *currentType;

    if (!journal.isCompared(type)) {
        progress.phase = TypeProgress::Phase::Comparing;
        const Result<void> compared = co_await compare(mapping, type, stop);
        if (!compared)
            co_return tl::unexpected(compared.error());
        const Result<void> noted = journal.setCompared(type, true);
        if (!noted)
            co_return tl::unexpected(noted.error());
    }
    // What an earlier run left open is settled before anything is read or sent.
    const Result<void> settled = co_await settleAll(run, stop);
    if (!settled)
        co_return tl::unexpected(settled.error());

    progress.phase = TypeProgress::Phase::Reading;
    writingSince = clock.monotonic();
    settledAtStart = journal.counts(type).created + journal.counts(type).updated;
    SourceReader reader(*businessCentral, clock, source, mapping, options.pageSize);
    const SourceReader::Sink sink
        = [this, type](const QList<MappedRecord> &records) { return takePortion(type, records); };
    std::vector<QCoro::Task<>> writers;
    Task<void> reading = reader.readAll(sink, stop);
    for (int index = 0; index < settings.throttling.concurrentConnections; ++index)
        writers.push_back(writeRecords(run, stop));

    const Result<void> read = co_await reading;
    if (read) {
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
            const RecordWriter::Outcome outcome = co_await run.writer.settle(record, stop);
            if (outcome.error)
                co_return tl::unexpected(*outcome.error);
            keep(outcome, outcome.record.state == RecordState::Done);
            const Result<void> flushed = flushOutcomes();
            if (!flushed)
                co_return tl::unexpected(flushed.error());
        }
    }
}

QCoro::Task<> TransferRun::Private::writeRecords(TypeRun &run, std::stop_token stop)
{
    while (!stop.stop_requested()) {
        if (isPaused) {
            co_await clock.sleep(idleWait, stop);
            continue;
        }
        if (run.ready.empty()) {
            const bool wasRead = run.isRead;
            const Result<bool> filled = refill(run);
            if (!filled) {
                stopRun(filled.error());
                co_return;
            }
            if (!*filled) {
                // Those still writing may put a record back.
                if (wasRead && run.writing == 0)
                    co_return;
                co_await clock.sleep(idleWait, stop);
                continue;
            }
        }
        const JournalRecord record = run.ready.front();
        run.ready.pop_front();
        ++run.writing;
        const RecordWriter::Outcome outcome = co_await run.writer.write(record, stop);
        --run.writing;
        if (outcome.error) {
            if (outcome.wasNotSent) {
                RecordWriter::Outcome unsent = outcome;
                unsent.record.state = RecordState::Pending;
                keep(unsent, false);
            }
            stopRun(*outcome.error);
            co_return;
        }
        keep(outcome, outcome.record.state == RecordState::Done);
    }
}

void TransferRun::Private::keep(const RecordWriter::Outcome &outcome, bool countsAsWritten)
{
    outcomes.append(outcome.record);
    outcomeCounts.append(countsAsWritten);
}

/// Writes what was answered and, together with it, what is sent next: one trip to the disk for as many calls as run
/// side by side.
Result<bool> TransferRun::Private::refill(TypeRun &run)
{
    const int count = settings.throttling.concurrentConnections;
    QList<JournalRecord> pending = journal.inState(run.type, RecordState::Pending, count, run.lastRow, &run.lastRow);
    if (pending.isEmpty() && run.lastRow > 0) {
        run.lastRow = 0;
        pending = journal.inState(run.type, RecordState::Pending, count, 0, &run.lastRow);
    }
    if (pending.isEmpty()) {
        const Result<void> flushed = flushOutcomes();
        if (!flushed)
            return tl::unexpected(flushed.error());
        return false;
    }
    QStringList ids;
    for (const JournalRecord &record : pending)
        ids.append(record.externalId);
    const Result<void> begun = journal.begin();
    if (!begun)
        return tl::unexpected(begun.error());
    Result<void> written = flushOutcomes();
    if (written)
        written = journal.markSending(run.type, ids);
    if (written)
        written = journal.commit();
    else
        journal.rollback();
    if (!written)
        return tl::unexpected(written.error());
    for (JournalRecord &record : pending) {
        record.state = RecordState::Sending;
        run.ready.push_back(record);
    }
    return true;
}

Result<void> TransferRun::Private::flushOutcomes()
{
    if (outcomes.isEmpty())
        return {};
    Result<void> written = journal.begin();
    for (qsizetype index = 0; index < outcomes.size() && written; ++index) {
        written = journal.put(outcomes.at(index));
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

Result<void> TransferRun::Private::takePortion(RecordType type, const QList<MappedRecord> &records)
{
    Result<void> taken = journal.begin();
    for (const MappedRecord &mapped : records) {
        if (taken)
            taken = takeRecord(type, mapped);
    }
    if (!taken) {
        journal.rollback();
        return taken;
    }
    return journal.commit();
}

Result<void> TransferRun::Private::takeRecord(RecordType type, const MappedRecord &mapped)
{
    // A record without any key still counts and is named; its place in the journal is its name or its line.
    const QString key = mapped.externalId.isEmpty() ? QStringLiteral("(no code)") : mapped.externalId;
    const std::optional<JournalRecord> known = journal.record(type, key);
    const bool isUnchanged = known && known->state == RecordState::Done && known->sentHash == mapped.hash;
    // A page that repeats a record must not send it twice while it is under way.
    const bool isUnderWay = known && known->state == RecordState::Sending;
    if (isUnchanged || isUnderWay) {
        const Result<bool> noted = journal.noteRead(type, key, isUnchanged);
        return noted ? Result<void>() : tl::unexpected(noted.error());
    }
    const JournalRecord record = planned(type, mapped, known);
    const Result<void> put = journal.put(record);
    if (!put)
        return put;
    const Result<bool> noted = journal.noteRead(type, key, record.state == RecordState::Done);
    return noted ? Result<void>() : tl::unexpected(noted.error());
}

JournalRecord TransferRun::Private::planned(RecordType type, const MappedRecord &mapped,
                                            const std::optional<JournalRecord> &known) const
{
    JournalRecord record;
    if (known)
        record = *known;
    record.type = type;
    record.externalId = mapped.externalId;
    record.label = mapped.name.isEmpty() ? mapped.externalId : mapped.name;
    record.errorCode.clear();
    record.errorText.clear();
    if (!mapped.problem.isEmpty()) {
        record.state = RecordState::Failed;
        record.errorCode = errorCodeName(ErrorCode::SourceRecordInvalid);
        record.errorText = mapped.problem;
        if (record.externalId.isEmpty())
            record.externalId = QStringLiteral("(no code)");
        return record;
    }
    record.payload = payloadBytes(mapped.payload);
    record.payloadHash = mapped.hash;
    record.state = RecordState::Pending;
    if (known && !known->ipaasId.isEmpty()) {
        record.action = RecordAction::Update;
        return record;
    }
    record.action = RecordAction::Create;
    if (const std::optional<RemoteRecord> linked = journal.remoteByExternalId(type, mapped.externalId)) {
        record.ipaasId = linked->ipaasId;
        record.action = RecordAction::Update;
        if (linked->hash == mapped.hash) {
            record.state = RecordState::Done;
            record.sentHash = mapped.hash;
            record.payload.clear();
        }
        return record;
    }
    const bool isKnownConflict = !known && journal.remoteByName(type, mapped.name).has_value();
    if (isKnownConflict) {
        record.state = RecordState::Conflict;
        record.errorCode = errorCodeName(ErrorCode::NameConflict);
        record.errorText = QCoreApplication::translate(
            "TransferRun", "iPaaS.com has a record of this name that is not linked to this one.");
    }
    return record;
}

Task<void> TransferRun::Private::previewType(TypeProgress &progress, std::stop_token stop)
{
    const RecordType type = progress.type;
    const Source source = settings.sources.value(type);
    const Mapping mapping(type, source, endpoints);
    if (!journalKnows || !journal.isCompared(type)) {
        progress.phase = TypeProgress::Phase::Comparing;
        const Result<void> compared = co_await compare(mapping, type, stop);
        if (!compared)
            co_return tl::unexpected(compared.error());
    }
    progress.phase = TypeProgress::Phase::Reading;
    TransferPlan::Counts counts;
    counts.type = type;
    // Hashes, not the keys: a preview of a large account must not hold them all.
    QSet<size_t> seen;
    SourceReader reader(*businessCentral, clock, source, mapping, options.pageSize);
    const SourceReader::Sink sink
        = [this, &counts, &seen, &progress](const QList<MappedRecord> &records) -> Result<void> {
        for (const MappedRecord &mapped : records) {
            const size_t key = qHash(mapped.externalId);
            if (seen.contains(key))
                continue;
            seen.insert(key);
            previewRecord(counts, mapped);
        }
        progress.read = counts.read;
        progress.unchanged = counts.unchanged;
        progress.conflicts = counts.conflicts;
        return {};
    };
    const Result<void> read = co_await reader.readAll(sink, stop);
    plan.counts.append(counts);
    co_return read;
}

void TransferRun::Private::previewRecord(TransferPlan::Counts &counts, const MappedRecord &mapped)
{
    ++counts.read;
    TransferPlan::Record row;
    row.type = counts.type;
    row.externalId = mapped.externalId;
    row.name = mapped.name;
    row.description = mapped.description;
    const std::optional<JournalRecord> known
        = journalKnows ? journal.record(counts.type, mapped.externalId) : std::nullopt;
    if (known && known->state == RecordState::Done && known->sentHash == mapped.hash) {
        row.kind = TransferPlan::Kind::Unchanged;
        ++counts.unchanged;
    } else {
        const JournalRecord record = planned(counts.type, mapped, known);
        row.reason = record.errorText;
        switch (record.state) {
        case RecordState::Done:
            row.kind = TransferPlan::Kind::Unchanged;
            ++counts.unchanged;
            break;
        case RecordState::Conflict:
            row.kind = TransferPlan::Kind::Conflict;
            ++counts.conflicts;
            break;
        case RecordState::Failed:
            row.kind = TransferPlan::Kind::Invalid;
            ++counts.invalid;
            break;
        case RecordState::Pending:
        case RecordState::Sending:
            row.kind = record.action == RecordAction::Create ? TransferPlan::Kind::New : TransferPlan::Kind::Changed;
            ++(record.action == RecordAction::Create ? counts.created : counts.changed);
            break;
        }
    }
    if (counts.read <= TransferPlan::recordLimit)
        plan.records.append(row);
}

void TransferRun::Private::saveStamps()
{
    const auto save = [this](const QString &side, const ServiceGate &gate) {
        const QList<qint64> stamps = gate.limiter().stamps();
        const Result<void> saved
            = journal.setCallStamps(side, stamps.size() <= mostStampsKept ? stamps : QList<qint64>());
        if (!saved)
            qCWarning(logTransfer) << "The throttle's window could not be kept:" << saved.error().message;
    };
    save(businessCentralSide, businessCentralGate);
    save(ipaasSide, ipaasGate);
}

void TransferRun::Private::restoreStamps()
{
    businessCentralGate.limiter().restoreStamps(journal.callStamps(businessCentralSide));
    ipaasGate.limiter().restoreStamps(journal.callStamps(ipaasSide));
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
    return std::nullopt;
}

std::optional<std::chrono::seconds> TransferRun::Private::timeLeft() const
{
    if (!currentType || !currentType->isRead || options.preview)
        return std::nullopt;
    const JournalCounts counts = journal.counts(currentType->type);
    const qint64 written = counts.created + counts.updated - settledAtStart;
    const milliseconds elapsed = clock.monotonic() - writingSince;
    if (written < 10 || elapsed < std::chrono::seconds(2))
        return std::nullopt;
    const double perRecord = static_cast<double>(elapsed.count()) / static_cast<double>(written);
    return std::chrono::seconds(static_cast<qint64>(perRecord * static_cast<double>(counts.pending) / 1000));
}

TransferSummary TransferRun::Private::summary(milliseconds started) const
{
    TransferSummary result;
    for (const TypeProgress &progress : types) {
        TransferSummary::Type type;
        type.type = progress.type;
        if (options.preview) {
            for (const TransferPlan::Counts &counts : plan.counts) {
                if (counts.type == progress.type)
                    type = {progress.type,    counts.read,      counts.created, counts.changed,
                            counts.unchanged, counts.conflicts, counts.invalid};
            }
        } else {
            const JournalCounts counts = journal.counts(progress.type);
            type = {progress.type,    counts.read,      counts.created, counts.updated,
                    counts.unchanged, counts.conflicts, counts.failed};
        }
        result.types.append(type);
    }
    result.businessCentralRequests = businessCentralGate.statistics().requests;
    result.ipaasRequests = ipaasGate.statistics().requests;
    result.throttled = businessCentralGate.statistics().throttled + ipaasGate.statistics().throttled
                       + entraGate.statistics().throttled;
    result.seconds = static_cast<double>((clock.monotonic() - started).count()) / 1000.0;
    result.stopped = fatal.has_value();
    if (fatal && fatal->code != ErrorCode::Cancelled)
        result.error = fatal;
    result.journalSetAside = journalSetAside;
    return result;
}

} // namespace causeway
