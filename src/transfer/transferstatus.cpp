#include "transfer/transferstatus.h"

namespace causeway {

Result<void> TransferStatus::noteBegin(ConnectionStore &connections, const QString &connectionId, const QDateTime &now)
{
    return connections.updateStatus(connectionId,
                                    [&now](ConnectionStatus &status) { status.initializationStarted = now; });
}

Result<void> TransferStatus::noteEnd(ConnectionStore &connections, const QString &connectionId, const QDateTime &now,
                                     const TransferSummary &summary, bool retriedFailed)
{
    return connections.updateStatus(connectionId, [&](ConnectionStatus &status) {
        status.initializationStarted = {};
        status.lastInitialization = now;
        status.recordsFailed = 0;
        if (!retriedFailed) {
            status.recordsTransferred = 0;
            status.initializationFinished = !summary.stopped;
        } else if (summary.stopped) {
            status.initializationFinished = false;
        }
        for (const TransferSummary::Type &type : summary.types) {
            status.recordsTransferred += type.created + type.updated + (retriedFailed ? 0 : type.unchanged);
            status.recordsFailed += type.failed + (summary.skipsConflicts ? 0 : type.conflicts);
        }
    });
}

bool TransferStatus::mayBeUnfinished(const ConnectionStatus &status)
{
    return status.initializationStarted.isValid()
           || (status.lastInitialization.isValid() && !status.initializationFinished);
}

} // namespace causeway
