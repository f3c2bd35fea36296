#include "gui/unfinishedruns.h"

#include "gui/historyreading.h"
#include "transfer/transferstatus.h"
#include "transfer/transfertarget.h"

namespace causeway {

namespace {

constexpr std::chrono::seconds lookInterval(5);

/// Of what a finding depends on: a test of the connection changes nothing.
bool isOfSameRun(const ConnectionStatus &left, const ConnectionStatus &right)
{
    return left.initializationStarted == right.initializationStarted
           && left.lastInitialization == right.lastInitialization
           && left.initializationFinished == right.initializationFinished;
}

} // namespace

UnfinishedRuns::UnfinishedRuns(ConnectionStore &connections, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
{
    for (const Connection &connection : m_connections.connections()) {
        const ConnectionStatus status = m_connections.status(connection.id);
        if (TransferStatus::mayBeUnfinished(status))
            m_findings.insert(connection.id, {status, false, std::nullopt});
    }
    connect(&m_connections, &ConnectionStore::changed, this, &UnfinishedRuns::follow);
    m_again.setInterval(lookInterval);
    connect(&m_again, &QTimer::timeout, this, &UnfinishedRuns::lookAgain);
    m_again.start();
}

/// At those only that seemed to be under way: where such a run has gone, the list says so.
void UnfinishedRuns::lookAgain()
{
    for (const Connection &connection : m_connections.connections()) {
        if (!isUnderWay(connection.id))
            continue;
        const ConnectionStatus status = m_connections.status(connection.id);
        m_scope.deliver(HistoryReading::unfinished(m_connections.journalPath(connection.id)),
                        [this, connection, status](const Result<std::optional<UnfinishedTransfer>> &found) {
                            take(connection, status, found);
                        });
    }
}

void UnfinishedRuns::check()
{
    m_scope.restart();
    m_open = 0;
    QList<Connection> doubtful;
    for (const Connection &connection : m_connections.connections()) {
        if (m_findings.contains(connection.id))
            doubtful.append(connection);
    }
    m_open = static_cast<int>(doubtful.size());
    for (const Connection &connection : std::as_const(doubtful)) {
        const ConnectionStatus status = m_connections.status(connection.id);
        m_scope.deliver(HistoryReading::unfinished(m_connections.journalPath(connection.id)),
                        [this, connection, status](const Result<std::optional<UnfinishedTransfer>> &found) {
                            take(connection, status, found);
                            if (--m_open == 0)
                                Q_EMIT checked();
                        });
    }
    if (doubtful.isEmpty())
        Q_EMIT checked();
}

void UnfinishedRuns::take(const Connection &connection, const ConnectionStatus &status,
                          const Result<std::optional<UnfinishedTransfer>> &found)
{
    const auto known = m_findings.find(connection.id);
    // A run may have begun or ended meanwhile.
    if (known == m_findings.end() || !isOfSameRun(known->status, status))
        return;
    known->isUnderWay = !found && found.error().code == ErrorCode::JournalBusy;
    known->run = found ? *found : std::nullopt;
    if (!found && !known->isUnderWay)
        Q_EMIT failed(connection.settings.name, found.error());
    if (found && !*found && status.initializationStarted.isValid())
        correct(connection, status);
    Q_EMIT changed();
}

/// The mark of a run that was killed before it came to begin, or after it had ended: there is nothing to go on with.
void UnfinishedRuns::correct(const Connection &connection, const ConnectionStatus &status)
{
    const auto listed = [this, connection, status](const Result<QList<PastTransfer>> &runs) {
        const ConnectionStatus now = m_connections.status(connection.id);
        if (!runs || !isOfSameRun(now, status))
            return;
        Result<void> corrected;
        const bool hasEnded
            = !runs->isEmpty() && runs->first().hasEnded && runs->first().report.ended >= status.initializationStarted;
        if (hasEnded) {
            const TransferReport &report = runs->first().report;
            qint64 read = 0;
            for (const TransferSummary::Type &type : report.summary.types)
                read += type.read;
            corrected = TransferStatus::noteEnd(m_connections, connection.id, report.ended, report.summary, read == 0);
        } else {
            corrected = m_connections.updateStatus(connection.id, [&status](ConnectionStatus &current) {
                if (current.initializationStarted == status.initializationStarted)
                    current.initializationStarted = {};
            });
        }
        if (!corrected)
            qWarning("The status of a connection was not stored: %s", qPrintable(corrected.error().message));
    };
    m_scope.deliver(HistoryReading::list(m_connections.journalPath(connection.id), connection.settings.name), listed);
}

std::optional<UnfinishedTransfer> UnfinishedRuns::unfinished(const QString &connectionId) const
{
    return m_findings.value(connectionId).run;
}

bool UnfinishedRuns::canGoOn(const QString &connectionId) const
{
    const std::optional<UnfinishedTransfer> run = unfinished(connectionId);
    const Result<Connection> connection = m_connections.findById(connectionId);
    return run && connection && TransferTarget::isReachedBy(connection->settings, run->target);
}

bool UnfinishedRuns::isUnderWay(const QString &connectionId) const
{
    return m_findings.value(connectionId).isUnderWay;
}

void UnfinishedRuns::follow()
{
    QHash<QString, Finding> findings;
    for (const Connection &connection : m_connections.connections()) {
        const ConnectionStatus status = m_connections.status(connection.id);
        if (!TransferStatus::mayBeUnfinished(status))
            continue;
        const auto known = m_findings.constFind(connection.id);
        if (known != m_findings.cend() && isOfSameRun(known->status, status))
            findings.insert(connection.id, *known);
        else
            // Begun while this program looks on.
            findings.insert(connection.id, {status, status.initializationStarted.isValid(), std::nullopt});
    }
    m_findings = findings;
    Q_EMIT changed();
}

} // namespace causeway
