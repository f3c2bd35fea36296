#include "cli/initializecommand.h"

#include "cli/errortext.h"
#include "cli/jsontransferoutput.h"
#include "cli/missingsecrets.h"
#include "cli/namedconnection.h"
#include "cli/problemfeed.h"
#include "cli/texttransferoutput.h"
#include "transfer/transferhistory.h"
#include "transfer/transferrun.h"
#include "transfer/transferstatus.h"

#include <QCoreApplication>
#include <QLocale>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(InitializeCommand)
};

/// A run that did not come to begin has a summary, too: the last line of --json is always one.
TransferSummary summaryOf(const Error &error, const QList<RecordType> &types)
{
    TransferSummary summary;
    for (const RecordType type : allRecordTypes) {
        TransferSummary::Type counts;
        counts.type = type;
        if (types.contains(type))
            summary.types.append(counts);
    }
    summary.stopped = true;
    if (error.code != ErrorCode::Cancelled)
        summary.error = error;
    return summary;
}

TransferForecast forecastOf(const TransferPlan &plan, TransferRun::Deleted deleted, const Throttling &throttling)
{
    TransferDecisions decisions;
    for (const TransferPlan::Counts &counts : plan.counts)
        decisions.createdAnew += deleted == TransferRun::Deleted::CreateAnew ? counts.deleted : 0;
    const qint64 calls = plan.isThroughIpaas ? callsByHooks(plan.counts) : callsToIpaas(plan.counts, decisions);
    return {estimateTransfer(calls, throttling), throttling};
}

ExitCode exitCodeOf(const TransferSummary &summary, bool isPreview)
{
    if (summary.error)
        return ExitCode::Failed;
    if (summary.stopped)
        return ExitCode::Stopped;
    return summary.hasProblems() && !isPreview ? ExitCode::Failed : ExitCode::Done;
}

} // namespace

InitializeCommand::InitializeCommand(Services services)
    : m_services(services)
{
}

QCoro::Task<ExitCode> InitializeCommand::run(InitializeConnection request, std::stop_token stop)
{
    const Result<Connection> connection = namedConnection(m_services.connections, request.name);
    if (!connection) {
        m_services.console.error(connection.error().message);
        co_return ExitCode::WrongUse;
    }
    const Connection found = *connection;
    const QString id = found.id;
    TransferRun::Options options;
    options.types = request.types;
    options.preview = request.preview;
    options.retryFailed = request.retryFailed;
    options.lookAgain = request.lookAgain;
    options.unknown = request.unknown;
    options.compareEverything = request.compareEverything;
    options.conflicts = request.conflicts;
    options.deleted = request.deleted;
    TransferRun run(m_services.client, m_services.clock, m_services.secrets, m_services.endpoints, id,
                    connection->settings, m_services.connections.journalPath(id), options);
    const bool isThrough = found.settings.ipaas.way == IpaasSettings::Way::ThroughIpaas;
    const std::unique_ptr<TransferOutput> output = makeOutput(request);
    ProblemFeed problems(run, *output, request.types);
    QObject::connect(&run, &TransferRun::progressed, &run, [&run, &output, &problems, &request] {
        const TransferProgress progress = run.progress();
        output->progress(progress);
        if (!request.preview)
            problems.update(progress);
    });
    QObject::connect(&run, &TransferRun::begins, &run, [this, &id, &run, &output, isThrough] {
        if (run.leadsElsewhere())
            output->notice(isThrough ? Text::tr("The connection leads elsewhere than at its last run: every record is "
                                                "handed over anew.")
                                     : Text::tr("The connection leads elsewhere than at its last run: every record is "
                                                "compared anew."));
        if (!run.notice().isEmpty())
            output->notice(run.notice());
        warnUnless(TransferStatus::noteBegin(m_services.connections, id, m_services.clock.now()));
    });

    const Result<TransferSummary> ended = co_await run.run(stop);

    if (ended && request.preview) {
        if (!run.notice().isEmpty())
            output->notice(run.notice());
        if (run.leadsElsewhere())
            output->notice(isThrough ? Text::tr("The connection leads elsewhere than at its last run: the next run "
                                                "hands over every record anew.")
                                     : Text::tr("The connection leads elsewhere than at its last run: the next run "
                                                "compares every record anew."));
        if (run.plan().isThroughIpaas && !ended->stopped)
            output->notice(Text::tr("iPaaS.com's own mappings decide what is written: conflicts show in the run."));
        problems.finish(run.plan(), request.deleted);
        QStringList unlisted;
        for (const RecordType type : run.plan().unlisted)
            unlisted.append(recordTypeTitle(type));
        if (!unlisted.isEmpty() && !ended->stopped)
            output->notice(Text::tr("iPaaS.com was not asked what it has of %1, as the journal keeps that. A linked "
                                    "record that was deleted there meanwhile shows as unchanged or changed here: add "
                                    "--compare-everything to see it.")
                               .arg(QLocale().createSeparatedList(unlisted)));
    } else if (ended) {
        problems.finish();
    }
    if (ended && request.retryFailed && !ended->stopped && !ended->hasCounts())
        output->notice(Text::tr("No record had failed: nothing was sent again."));
    const TransferSummary summary = ended ? *ended : summaryOf(ended.error(), request.types);
    std::optional<TransferForecast> forecast;
    if (request.preview && !summary.stopped)
        forecast = forecastOf(run.plan(), request.deleted, connection->settings.throttling);
    output->end(summary, forecast);
    if (summary.error) {
        QString line = errorLine(*summary.error);
        if (MissingSecrets::isMeantBy(*summary.error)) {
            const QString missing = co_await MissingSecrets::line(m_services, found, stop);
            line = missing.isEmpty() ? line : missing;
        }
        m_services.console.error(line);
    }
    const bool isPart = request.retryFailed || request.lookAgain;
    if (isPart && ended)
        sayWhatIsUnfinished(id, request.lookAgain);
    if (ended && !request.preview)
        warnUnless(TransferStatus::noteEnd(m_services.connections, id, m_services.clock.now(), summary, isPart));
    co_return exitCodeOf(summary, request.preview);
}

/// Sending again what failed, or looking again at it, does not end a run that was broken off.
void InitializeCommand::sayWhatIsUnfinished(const QString &connectionId, bool hasLookedOnly)
{
    const Result<std::optional<UnfinishedTransfer>> run
        = TransferHistory::unfinished(m_services.connections.journalPath(connectionId));
    if (run && *run)
        m_services.console.warning(
            hasLookedOnly
                ? Text::tr("An earlier run has not come to its end. Run initialize without --look-again to go on with "
                           "it.")
                : Text::tr("An earlier run has not come to its end. Run initialize without --retry-failed to go on "
                           "with it."));
}

std::unique_ptr<TransferOutput> InitializeCommand::makeOutput(const InitializeConnection &request) const
{
    if (request.asJson)
        return std::make_unique<JsonTransferOutput>(m_services.console, m_services.clock, request.preview);
    return std::make_unique<TextTransferOutput>(m_services.console, m_services.clock, request.preview);
}

void InitializeCommand::warnUnless(const Result<void> &noted)
{
    if (!noted)
        m_services.console.warning(noted.error().message);
}

} // namespace causeway
