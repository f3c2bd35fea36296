#pragma once

#include "diagnosis/check.h"
#include "gui/recorddecisions.h"
#include "transfer/transferhistory.h"
#include "transfer/transferplan.h"
#include "transfer/transferrun.h"

namespace causeway {

/// What the transfer view says, in sentences.
namespace TransferWords {

/// "4,210 of 10,220 records. About 12 minutes left."
QString status(const TransferProgress &progress, bool preview);
/// While it goes on.
QString title(const TransferProgress &progress, bool preview, const QString &connection);
/// What holds it up, or what it does.
QString waiting(const TransferProgress &progress, bool preview);
QString plan(const TransferPlan &plan, const TransferDecisions &decisions);
/// On a button.
QString choice(RecordDecisions::Question question, RecordChoice choice);
/// In a table: what becomes of a record, and why that is asked.
QString decided(RecordDecisions::Question question, RecordChoice choice);
/// How far a run came that was not finished, and that it is gone on with.
QString unfinished(const UnfinishedTransfer &run);
/// "4,210 records done"
QString done(const UnfinishedTransfer &run);
/// There were records to transfer, and none of them was.
bool hasTransferredNothing(const TransferSummary &summary, const TransferRun::Options &options);
QString endTitle(const TransferSummary &summary, const TransferRun::Options &options, const QString &connection);
QString summary(const TransferSummary &summary, const TransferRun::Options &options);
/// What to do about a record that was not transferred; may be empty.
QString remedy(const JournalRecord &record);
Explanation explain(const Error &error);

} // namespace TransferWords

} // namespace causeway
