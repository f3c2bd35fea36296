#include "gui/transferjob.h"

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
    if (!options.preview)
        m_keepsAwake.emplace(tr("Initializing a connection to iPaaS.com"));
}

TransferJob::~TransferJob() = default;

QCoro::Task<> TransferJob::drive(std::shared_ptr<TransferJob> self)
{
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

void TransferJob::noteEnd(const TransferSummary &summary)
{
    ConnectionStatus status = m_backend.connections.status(m_connection.id);
    status.lastInitialization = m_ended;
    status.recordsFailed = 0;
    // Sending the failed ones again says nothing of the others, and leaves them as they were.
    if (!m_options.retryFailed) {
        status.recordsTransferred = 0;
        status.initializationFinished = !summary.stopped;
    }
    for (const TransferSummary::Type &type : summary.types) {
        status.recordsTransferred += type.created + type.updated + (m_options.retryFailed ? 0 : type.unchanged);
        status.recordsFailed += type.failed + (summary.skipsConflicts ? 0 : type.conflicts);
    }
    const Result<void> stored = m_backend.connections.setStatus(m_connection.id, status);
    if (!stored)
        qWarning("The result of the initialization was not stored: %s", qPrintable(stored.error().message));
}

std::optional<TransferReport> TransferJob::report() const
{
    if (isPreview() || !m_result || !*m_result)
        return std::nullopt;
    const ConnectionSettings &settings = m_connection.settings;
    return TransferReport{settings.name,
                          settings.environment,
                          settings.companyName,
                          m_started,
                          m_ended,
                          **m_result,
                          m_run->problems(problemLimit, 0)};
}

} // namespace causeway
