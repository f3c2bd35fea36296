#pragma once

#include "storage/connectionstore.h"
#include "transfer/transferprogress.h"

namespace causeway {

/// What a run notes of itself in the status of its connection, for the home window and the list on the command line.
/// Errors are those of ConnectionStore::setStatus(); a run goes on all the same.
namespace TransferStatus {

/// Called at TransferRun::begins(). What the next start finds of a run that was killed.
Result<void> noteBegin(ConnectionStore &connections, const QString &connectionId, const QDateTime &now);

/// Called with the summary of a run that was no preview. `retriedFailed`: only what had failed was sent, which says
/// nothing of the other records.
Result<void> noteEnd(ConnectionStore &connections, const QString &connectionId, const QDateTime &now,
                     const TransferSummary &summary, bool retriedFailed);

/// True when the status tells of a run that did not come to its end, or is under way.
bool mayBeUnfinished(const ConnectionStatus &status);

} // namespace TransferStatus

} // namespace causeway
