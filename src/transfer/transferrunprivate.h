#pragma once

#include "storage/calllog.h"
#include "transfer/directwriter.h"
#include "transfer/hookwriter.h"
#include "transfer/sourcereader.h"
#include "transfer/transferpace.h"
#include "transfer/transferrun.h"
#include "transfer/underway.h"

#include <QJsonDocument>
#include <QLoggingCategory>

#include <vector>

namespace causeway {

Q_DECLARE_LOGGING_CATEGORY(logTransfer)

/// The state of one type while it is transferred.
struct TypeRun {
    TypeRun(const Mapping &theMapping, IpaasClient &ipaas, IpaasHookClient &hookClient, Clock &clock,
            const IpaasEndpoints &endpoints, const ConnectionSettings &settings, RecordType theType)
        : type(theType)
        , mapping(theMapping)
        , direct(ipaas, mapping, theType, settings.ipaas.subscriptionId)
        , hooks(hookClient, ipaas, clock, theType, settings.ipaas.subscriptionId, endpoints.listener(),
                settings.throttling.concurrentConnections)
        , isThrough(settings.ipaas.way == IpaasSettings::Way::ThroughIpaas)
        , writer(isThrough ? static_cast<RecordWriter &>(hooks) : direct)
    {
    }

    /// Who settles a record that was left open, whatever the connection's way is by now.
    RecordWriter &writerOf(const JournalRecord &record)
    {
        return record.tracking.isEmpty() ? static_cast<RecordWriter &>(direct) : hooks;
    }

    RecordType type;
    Mapping mapping;
    DirectWriter direct;
    HookWriter hooks;
    bool isThrough;
    /// That of the connection's way.
    RecordWriter &writer;
    bool isRead = false;
    /// A second reading of a source whose records moved from page to page during the first.
    bool isReadAgain = false;
    /// Records without any key so far, each of which needs a place of its own in the journal.
    int unnamed = 0;
    QHash<QString, int> unnamedByKey;
    /// Read again, and otherwise, while they were under way.
    QHash<QString, MappedRecord> changedUnderWay;
    int writing = 0;
    /// Only what has changed is read: each of these is to be sent.
    bool readsChanges = false;
    /// Handed over to iPaaS.com, and not told of yet.
    UnderWay underWay;
};

/// The parts of a run and what they share: reading (transferreading.cpp), what becomes of a record that was read
/// (transferplanning.cpp), writing (transferwriting.cpp), what the way through iPaaS.com asks for (transferway.cpp),
/// the preview (transferpreview.cpp), and what stands around them (transferrun.cpp).
class TransferRun::Private {
public:
    static QByteArray payloadBytes(const QJsonObject &payload)
    {
        return QJsonDocument(payload).toJson(QJsonDocument::Compact);
    }
    /// As iPaaS.com compares names.
    static QString nameKey(const QString &name) { return name.trimmed().toCaseFolded(); }

    Private(HttpClient &client, Clock &theClock, SecretStore &theSecrets, const IpaasEndpoints &theEndpoints,
            const QString &id, const ConnectionSettings &theSettings, const QString &path, const Options &theOptions);

    Task<void> openJournal(std::stop_token stop);
    Task<void> prepare(std::stop_token stop);
    Task<void> prepareWay(std::stop_token stop);
    Task<void> completeCompany(std::stop_token stop);
    Task<void> confirmCustomFields(std::stop_token stop);
    void addNotice(const QString &text);
    Result<void> bindJournal();
    Result<void> bindWay();
    bool isThrough() const { return settings.ipaas.way == IpaasSettings::Way::ThroughIpaas; }
    Task<void> transferAll(std::stop_token stop);
    Task<void> transferTypes(std::stop_token stop);
    Task<void> expectTypes(std::stop_token stop);
    Task<void> transferType(TypeProgress &progress, std::stop_token stop);
    Task<void> previewType(TypeProgress &progress, std::stop_token stop);
    Task<void> compare(const Mapping &mapping, RecordType type, std::stop_token stop);
    Task<void> readSource(Mapping mapping, TypeProgress &progress, std::stop_token stop);
    bool mayReadChangesOnly(const Mapping &mapping, RecordType type, const TransferJournal::Watermark &watermark) const;
    bool isReadByAnotherMapping(const Mapping &mapping, RecordType type) const;
    Task<void> requeueFailed(RecordType type);
    Result<void> reopenUnknown(RecordType type);
    Task<void> settleAll(TypeRun &run, std::stop_token stop);
    QCoro::Task<RecordWriter::Outcome> settleOnce(TypeRun &run, JournalRecord record, RecordWriter::Deleted deleted,
                                                  std::stop_token stop);
    Task<void> settleNow(TypeRun &run, JournalRecord record, std::stop_token stop);
    QCoro::Task<> untilACallMayGo(std::stop_token stop);
    Task<void> lookAt(TypeRun &run, QString externalId, std::stop_token stop);
    std::optional<JournalRecord> current(RecordType type, const QString &externalId) const;
    Task<void> send(TypeRun &run, JournalRecord record, std::stop_token stop);
    QCoro::Task<> idle(TypeRun &run, bool wasRead, std::stop_token stop);
    QCoro::Task<> writeRecords(TypeRun &run, std::stop_token stop);

    Result<void> takePortion(RecordType type, const QList<MappedRecord> &records);
    Result<void> takeRecord(RecordType type, const MappedRecord &mapped);
    QString keyOfUnnamed(const MappedRecord &mapped);
    static JournalRecord dueRecord(RecordType type, const MappedRecord &mapped,
                                   const std::optional<JournalRecord> &known);
    JournalRecord planned(RecordType type, const MappedRecord &mapped, const std::optional<JournalRecord> &known);
    JournalRecord plannedHook(RecordType type, const MappedRecord &mapped, const std::optional<JournalRecord> &known);
    bool isGone(RecordType type, const JournalRecord &record) const;
    std::optional<QString> holderOfName(RecordType type, const MappedRecord &mapped) const;
    void takeName(RecordType type, const MappedRecord &mapped);
    void previewRecord(TransferPlan::Counts &counts, const Mapping &mapping, const MappedRecord &mapped);
    TransferPlan::Record rowOf(RecordType type, const Mapping &mapping, const MappedRecord &mapped);
    Task<void> confirmDeleted(TransferPlan::Counts &counts, std::stop_token stop);

    Result<std::optional<JournalRecord>> nextPending(TypeRun &run);
    Result<void> markSending(const JournalRecord &record);
    Result<void> flushOutcomes();
    bool writeDown();
    void keep(const RecordWriter::Outcome &outcome, bool countsAsWritten);
    Result<void> sendAgainIfChanged(TypeRun &run, const JournalRecord &record);
    void stopRun(const Error &error);
    void openCallLogs();
    void closeCallLogs();

    void watchFaults(ServiceGate &gate, TransferProgress::Side side);
    std::optional<TransferProgress::Wait> currentWait() const;
    void notePace();
    std::optional<std::chrono::seconds> timeLeft() const;
    TransferSummary summary(std::chrono::milliseconds started) const;
    JournalCounts countsOf(RecordType type) const;
    qint64 toSettle(const JournalCounts &counts) const;
    void closeJournal();
    Task<void> keepProblems();

    Clock &clock;
    SecretStore &secrets;
    const IpaasEndpoints &endpoints;
    QString connectionId;
    const ConnectionSettings storedSettings;
    /// The stored ones, completed by what they only name.
    ConnectionSettings settings;
    QString journalPath;
    Options options;
    ServiceGate entraGate;
    ServiceGate businessCentralGate;
    ServiceGate ipaasGate;
    TokenProvider tokens;
    std::unique_ptr<BusinessCentralClient> businessCentral;
    std::unique_ptr<IpaasClient> ipaas;
    std::unique_ptr<IpaasHookClient> hooks;
    TransferJournal journal;
    CallLog businessCentralCalls;
    CallLog ipaasCalls;
    /// Made since the end, which no file knows.
    QList<qint64> lateCalls;
    qsizetype lateCallsUnderWay = 0;
    QString journalSetAside;
    QString notice;
    /// What iPaaS.com has of the type at hand was listed by this run, to the end.
    bool isListFresh = false;
    /// In a preview, which writes nothing into the journal: who takes a new name, as a hash of it, and where in
    /// `plan.records` that is; -1 for a record that is not kept.
    QHash<size_t, qsizetype> namesTaken;
    /// False while the journal is of another target, which a preview looks past and a run replaces.
    bool journalKnows = true;
    /// The journal was of another target when this run found it.
    bool leadsElsewhere = false;

    /// No QList: parts that wait hold references, and one that is shared moves when it is written to.
    std::vector<TypeProgress> types;
    TransferProgress::State state = TransferProgress::State::Running;
    TransferPlan plan;
    /// Results of calls that are not in the journal yet. Losing them costs a look-up, never a second write.
    QList<JournalRecord> outcomes;
    QList<bool> outcomeCounts;
    /// The first error that ends the run, from whichever part.
    std::optional<Error> fatal;
    /// Why the pages of a type could not be read to their end: the run ends with it, but not before the rest is done.
    std::optional<Error> unreadable;
    std::stop_source inner;
    std::unique_ptr<TypeRun> currentType;
    int smallerPages = 0;
    /// The last call that is made again after a pause of its own, which its gate's limiter does not know of.
    struct Fault {
        TransferProgress::Side side;
        QString text;
        std::chrono::milliseconds until{0};
    };
    std::optional<Fault> lastFault;
    /// This run goes on with one that was broken off.
    bool goesOn = false;
    /// When the whole run began, in milliseconds since 1970.
    qint64 runStarted = 0;
    TransferSummary::Effort earlier;
    /// What the journal said last: it is closed at the end, so that another program may have it.
    QMap<RecordType, JournalCounts> finalCounts;
    QList<JournalRecord> finalProblems;
    TransferPace pace;
    qint64 retried = 0;
    bool isPaused = false;
};

} // namespace causeway
