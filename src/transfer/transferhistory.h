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

/// A run that was stopped or killed.
struct UnfinishedTransfer {
    /// UTC.
    QDateTime started;
    /// Records of it that were brought to an end, one way or another.
    qint64 settled = 0;
    /// What it was transferred from and to: see TransferTarget. A run goes on with it only while the connection leads
    /// there.
    QString target;
};

/// The last runs of a connection, up to TransferJournal::runsKept. Opens the journal for as long as a call lasts, so
/// that nothing else may have it, and may be called from any thread. Errors are those of TransferJournal::open(),
/// JournalBusy above all, and JournalDamaged: it was set aside just now.
namespace TransferHistory {

/// What TransferJournal::keepRun() is given. Holds no secret.
QByteArray summaryToKeep(const TransferSummary &summary, const ConnectionSettings &settings);

/// What a run took up to where it was kept last.
TransferSummary::Effort effortOf(const TransferJournal::PastRun &run);

/// Newest first. A run that was killed before it could say anything is left out.
Result<QList<PastTransfer>> list(const QString &journalPath, const QString &connectionName);

/// Up to `problemLimit` failures and conflicts with it.
Result<TransferReport> report(const QString &journalPath, const PastTransfer &run, int problemLimit);

/// The run that was started last and did not come to its end, which the next one goes on with.
Result<std::optional<UnfinishedTransfer>> unfinished(const QString &journalPath);

} // namespace TransferHistory

} // namespace causeway
