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
        status.recordsWritten = 0;
        status.recordsFailed = 0;
        status.recordsConflicting = 0;
        if (!retriedFailed) {
            status.recordsTransferred = 0;
            status.initializationFinished = !summary.stopped;
        } else if (summary.stopped || summary.earlier.started.isValid()) {
            // A run that was broken off is at its end only when all of it was gone on with.
            status.initializationFinished = false;
        }
        for (const TransferSummary::Type &type : summary.types) {
            const qint64 written = type.created + type.updated;
            status.recordsTransferred += retriedFailed ? type.writtenNow() : written + type.unchanged;
            status.recordsWritten += written;
            status.recordsFailed += type.failed;
            status.recordsConflicting += summary.skipsConflicts ? 0 : type.conflicts;
        }
    });
}

bool TransferStatus::mayBeUnfinished(const ConnectionStatus &status)
{
    return status.initializationStarted.isValid()
           || (status.lastInitialization.isValid() && !status.initializationFinished);
}

} // namespace causeway
