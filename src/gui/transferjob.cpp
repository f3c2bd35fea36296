#include "gui/transferjob.h"

namespace causeway {

namespace {

TransferRun::Options optionsOf(bool preview)
{
    TransferRun::Options options;
    options.preview = preview;
    return options;
}

} // namespace

std::shared_ptr<TransferJob> TransferJob::start(Backend &backend, const Connection &connection, bool preview)
{
    // The last holder may be the run's own coroutine, so the run must not be destroyed while that unwinds.
    std::shared_ptr<TransferJob> job(new TransferJob(backend, connection, preview),
                                     [](TransferJob *ending) { ending->deleteLater(); });
    // An earlier run of the same connection lets go of the journal first, when the event loop comes round.
    QMetaObject::invokeMethod(
        job.get(), [job] { drive(job); }, Qt::QueuedConnection);
    return job;
}

TransferJob::TransferJob(Backend &backend, const Connection &connection, bool preview)
    : m_backend(backend)
    , m_connectionId(connection.id)
    , m_isPreview(preview)
    , m_run(std::make_unique<TransferRun>(backend.client, backend.clock, backend.secrets, backend.endpoints,
                                          connection.id, connection.settings,
                                          backend.connections.journalPath(connection.id), optionsOf(preview)))
    , m_keepsProgramAlive(std::in_place)
{
    connect(m_run.get(), &TransferRun::progressed, this, &TransferJob::progressed);
}

TransferJob::~TransferJob() = default;

QCoro::Task<> TransferJob::drive(std::shared_ptr<TransferJob> self)
{
    Result<TransferSummary> result = co_await self->m_run->run(self->m_stop.get_token());
    self->finish(std::move(result));
}

void TransferJob::finish(Result<TransferSummary> result)
{
    m_result = std::move(result);
    if (!m_isPreview && *m_result) {
        const TransferSummary &summary = **m_result;
        ConnectionStatus status = m_backend.connections.status(m_connectionId);
        status.lastInitialization = m_backend.clock.now();
        status.recordsTransferred = 0;
        status.recordsFailed = 0;
        for (const TransferSummary::Type &type : summary.types) {
            status.recordsTransferred += type.created + type.updated + type.unchanged;
            status.recordsFailed += type.failed + type.conflicts;
        }
        status.initializationFinished = !summary.stopped;
        const Result<void> stored = m_backend.connections.setStatus(m_connectionId, status);
        if (!stored)
            qWarning("The result of the initialization was not stored: %s", qPrintable(stored.error().message));
    }
    m_keepsProgramAlive.reset();
    Q_EMIT ended();
}

} // namespace causeway
