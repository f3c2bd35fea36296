#pragma once

#include "core/connectionsettings.h"
#include "transfer/transferreport.h"

namespace causeway {

/// A run of the past, as the journal kept it.
struct PastTransfer {
    qint64 id = 0;
    /// Without the problems: TransferHistory::report() reads them.
    TransferReport report;
    /// False for a run that was stopped: the next one goes on with it.
    bool hasEnded = false;
};

/// The last runs of a connection, up to TransferJournal::runsKept. Opens the journal for as long as a call lasts, so
/// that nothing else may have it: errors are those of TransferJournal::open(), JournalBusy above all.
namespace TransferHistory {

/// What TransferJournal::keepRun() is given. Holds no secret.
QByteArray summaryToKeep(const TransferSummary &summary, const ConnectionSettings &settings);

/// Newest first. A run that was killed before it could say anything is left out.
Result<QList<PastTransfer>> list(const QString &journalPath, const QString &connectionName);

/// Up to `problemLimit` failures and conflicts with it.
Result<TransferReport> report(const QString &journalPath, const PastTransfer &run, int problemLimit);

/// Whether a run was started and did not come to its end. Answers false where that cannot be told, as while another
/// run holds the journal.
bool hasUnfinishedRun(const QString &journalPath);

} // namespace TransferHistory

} // namespace causeway
