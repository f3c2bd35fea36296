#include "gui/transferjob.h"

#include "transfer/transferstatus.h"

namespace causeway {

std::shared_ptr<TransferJob> TransferJob::start(Backend &backend, const Connection &connection,
                                                const TransferRun::Options &options)
{
    // The last holder may be the run's own coroutine, so the run must not be destroyed while that unwinds.
    std::shared_ptr<TransferJob> job(new TransferJob(backend, connection, options),
                                     [](TransferJob *ending) { ending->deleteLater(); });
    // An earlier run of the same connection lets go of the journal first, when the event loop comes round.
    QMetaObject::invokeMethod(
        job.get(), [job] { drive(job); }, Qt::QueuedConnection);
    return job;
}

TransferJob::TransferJob(Backend &backend, const Connection &connection, const TransferRun::Options &options)
    : m_backend(backend)
    , m_connection(connection)
    , m_options(options)
    , m_started(backend.clock.now())
    , m_run(std::make_unique<TransferRun>(backend.client, backend.clock, backend.secrets, backend.endpoints,
                                          connection.id, connection.settings,
                                          backend.connections.journalPath(connection.id), options))
    , m_keepsProgramAlive(std::in_place)
{
    connect(m_run.get(), &TransferRun::progressed, this, &TransferJob::progressed);
    connect(m_run.get(), &TransferRun::begins, this, &TransferJob::noteBegin);
    if (!options.preview)
        m_keepsAwake.emplace(tr("Initializing a connection to iPaaS.com"));
}

TransferJob::~TransferJob() = default;

QCoro::Task<> TransferJob::drive(std::shared_ptr<TransferJob> self)
{
    // Another program may have removed it: a run would make its journal anew, for nobody.
    ConnectionStore &connections = self->m_backend.connections;
    connections.refresh();
    const Result<Connection> stored = connections.findById(self->m_connection.id);
    if (!stored) {
        self->finish(tl::unexpected(stored.error()));
        co_return;
    }
    Result<TransferSummary> result = co_await self->m_run->run(self->m_stop.get_token());
    self->finish(std::move(result));
}

Task<RemoteValues> TransferJob::remoteValues(std::shared_ptr<TransferJob> self, TransferPlan::Record record,
                                             std::stop_token stop)
{
    Result<RemoteValues> values = co_await self->m_run->remoteValues(record, stop);
    co_return values;
}

void TransferJob::finish(Result<TransferSummary> result)
{
    m_ended = m_backend.clock.now();
    m_result = std::move(result);
    if (!isPreview() && *m_result)
        noteEnd(**m_result);
    m_keepsAwake.reset();
    m_keepsProgramAlive.reset();
    Q_EMIT ended();
}

void TransferJob::noteBegin()
{
    const Result<void> noted = TransferStatus::noteBegin(m_backend.connections, m_connection.id, m_backend.clock.now());
    if (!noted)
        qWarning("The beginning of the initialization was not noted: %s", qPrintable(noted.error().message));
}

void TransferJob::noteEnd(const TransferSummary &summary)
{
    const bool isPart = m_options.retryFailed || m_options.lookAgain;
    const Result<void> noted
        = TransferStatus::noteEnd(m_backend.connections, m_connection.id, m_ended, summary, isPart);
    if (!noted)
        qWarning("The result of the initialization was not stored: %s", qPrintable(noted.error().message));
}

std::optional<TransferReport> TransferJob::report() const
{
    if (isPreview() || !m_result || !*m_result)
        return std::nullopt;
    const ConnectionSettings &settings = m_connection.settings;
    const TransferSummary &summary = **m_result;
    return TransferReport{settings.name,
                          settings.environment,
                          settings.companyName,
                          summary.earlier.started.isValid() ? summary.earlier.started : m_started,
                          m_ended,
                          summary.ofWholeRun(),
                          m_run->problems(problemLimit, 0)};
}

} // namespace causeway
