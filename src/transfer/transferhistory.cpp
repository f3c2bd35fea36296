#include "transfer/transferhistory.h"

#include "core/redaction.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TransferHistory)
};

using Type = TransferSummary::Type;

const QList<std::pair<QLatin1StringView, qint64 Type::*>> &countNames()
{
    static const QList<std::pair<QLatin1StringView, qint64 Type::*>> names{
        {QLatin1StringView("read"), &Type::read},           {QLatin1StringView("created"), &Type::created},
        {QLatin1StringView("updated"), &Type::updated},     {QLatin1StringView("unchanged"), &Type::unchanged},
        {QLatin1StringView("conflicts"), &Type::conflicts}, {QLatin1StringView("failed"), &Type::failed},
        {QLatin1StringView("unknown"), &Type::unknown},     {QLatin1StringView("pending"), &Type::pending},
        {QLatin1StringView("sending"), &Type::sending},
    };
    return names;
}

QList<Type> typesFrom(const QJsonArray &array)
{
    QList<Type> types;
    for (const QJsonValue &value : array) {
        const std::optional<RecordType> recordType = recordTypeFromId(value[QLatin1StringView("type")].toString());
        if (!recordType)
            continue;
        Type type;
        type.type = *recordType;
        for (const auto &[name, member] : countNames())
            type.*member = value[name].toInteger();
        types.append(type);
    }
    return types;
}

PastTransfer pastTransfer(const TransferJournal::PastRun &run, const QString &connectionName)
{
    const QJsonObject kept = QJsonDocument::fromJson(run.summary).object();
    PastTransfer past;
    past.id = run.id;
    past.hasEnded = run.hasEnded;
    TransferReport &report = past.report;
    report.connection = connectionName;
    report.environment = kept.value(QLatin1StringView("environment")).toString();
    report.company = kept.value(QLatin1StringView("company")).toString();
    report.started = run.started;
    report.ended = run.kept;
    TransferSummary &summary = report.summary;
    summary.way = ipaasWayFromId(kept.value(QLatin1StringView("way")).toString()).value_or(IpaasSettings::Way::Direct);
    summary.types = typesFrom(kept.value(QLatin1StringView("types")).toArray());
    summary.businessCentralRequests = kept.value(QLatin1StringView("businessCentralRequests")).toInteger();
    summary.ipaasRequests = kept.value(QLatin1StringView("ipaasRequests")).toInteger();
    summary.throttled = kept.value(QLatin1StringView("throttled")).toInteger();
    summary.seconds = kept.value(QLatin1StringView("seconds")).toDouble();
    summary.stopped = kept.value(QLatin1StringView("stopped")).toBool();
    summary.skipsConflicts = kept.value(QLatin1StringView("skipsConflicts")).toBool();
    const QString errorCode = kept.value(QLatin1StringView("errorCode")).toString();
    if (const std::optional<ErrorCode> code = errorCodeFromName(errorCode))
        summary.error = makeError(*code, kept.value(QLatin1StringView("errorMessage")).toString());
    return past;
}

/// Those who read wait for one another: none is to take another for a run.
QMutex &readers()
{
    static QMutex mutex;
    return mutex;
}

Result<void> openToRead(TransferJournal &journal, const QString &path)
{
    const Result<void> opened = journal.open(path);
    if (!opened || journal.wasSetAside().isEmpty())
        return opened;
    // The next run cannot tell: it finds a new one.
    return tl::unexpected(
        makeError(ErrorCode::JournalDamaged,
                  Text::tr("The journal of earlier runs was damaged and was set aside as %1. The next run compares "
                           "everything with iPaaS.com anew; nothing is transferred twice.")
                      .arg(QFileInfo(journal.wasSetAside()).fileName())));
}

} // namespace

QByteArray TransferHistory::summaryToKeep(const TransferSummary &summary, const ConnectionSettings &settings)
{
    QJsonArray types;
    for (const Type &type : summary.types) {
        QJsonObject counts{{QStringLiteral("type"), recordTypeId(type.type)}};
        for (const auto &[name, member] : countNames())
            counts.insert(name, type.*member);
        types.append(counts);
    }
    QJsonObject kept{
        {QStringLiteral("environment"), settings.environment},
        {QStringLiteral("company"), settings.companyName},
        {QStringLiteral("way"), ipaasWayId(summary.way)},
        {QStringLiteral("types"), types},
        {QStringLiteral("businessCentralRequests"), summary.businessCentralRequests},
        {QStringLiteral("ipaasRequests"), summary.ipaasRequests},
        {QStringLiteral("throttled"), summary.throttled},
        {QStringLiteral("seconds"), summary.seconds},
        {QStringLiteral("stopped"), summary.stopped},
        {QStringLiteral("skipsConflicts"), summary.skipsConflicts},
    };
    if (summary.error) {
        kept.insert(QStringLiteral("errorCode"), errorCodeName(summary.error->code));
        // A service or proxy may echo what it was sent, and this goes to the disk.
        kept.insert(QStringLiteral("errorMessage"), Redaction::apply(summary.error->message));
    }
    return QJsonDocument(kept).toJson(QJsonDocument::Compact);
}

TransferSummary::Effort TransferHistory::effortOf(const TransferJournal::PastRun &run)
{
    const TransferSummary kept = pastTransfer(run, {}).report.summary;
    return {run.started, kept.businessCentralRequests, kept.ipaasRequests, kept.throttled, kept.seconds};
}

Result<QList<PastTransfer>> TransferHistory::list(const QString &journalPath, const QString &connectionName)
{
    QList<PastTransfer> runs;
    if (!QFileInfo::exists(journalPath))
        return runs;
    const QMutexLocker reading(&readers());
    TransferJournal journal;
    const Result<void> opened = openToRead(journal, journalPath);
    if (!opened)
        return tl::unexpected(opened.error());
    const QList<TransferJournal::PastRun> kept = journal.pastRuns();
    for (const TransferJournal::PastRun &run : kept) {
        if (!run.summary.isEmpty())
            runs.append(pastTransfer(run, connectionName));
    }
    return runs;
}

Result<TransferReport> TransferHistory::report(const QString &journalPath, const PastTransfer &run, int problemLimit)
{
    const QMutexLocker reading(&readers());
    TransferJournal journal;
    const Result<void> opened = openToRead(journal, journalPath);
    if (!opened)
        return tl::unexpected(opened.error());
    TransferReport report = run.report;
    report.problems = journal.pastProblems(run.id, problemLimit);
    return report;
}

Result<std::optional<UnfinishedTransfer>> TransferHistory::unfinished(const QString &journalPath)
{
    std::optional<UnfinishedTransfer> found;
    if (!QFileInfo::exists(journalPath))
        return found;
    const QMutexLocker reading(&readers());
    TransferJournal journal;
    const Result<void> opened = openToRead(journal, journalPath);
    if (!opened)
        return tl::unexpected(opened.error());
    if (!journal.hasUnfinishedRun())
        return found;
    found.emplace();
    const QList<TransferJournal::PastRun> runs = journal.pastRuns();
    found->target = journal.target();
    found->started = runs.isEmpty() ? QDateTime() : runs.first().started;
    for (const RecordType type : allRecordTypes) {
        const JournalCounts counts = journal.counts(type);
        found->settled += counts.created + counts.updated + counts.unchanged + counts.conflicts + counts.failed;
    }
    return found;
}

} // namespace causeway
