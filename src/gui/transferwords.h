#pragma once

#include "diagnosis/check.h"
#include "gui/recorddecisions.h"
#include "transfer/transferhistory.h"
#include "transfer/transferplan.h"
#include "transfer/transferprogress.h"

namespace causeway {

/// What the transfer view says, in sentences.
namespace TransferWords {

/// "4,210 of 10,220 records. About 12 minutes left."
QString status(const TransferProgress &progress, bool preview);
/// What holds it up, or what it does.
QString waiting(const TransferProgress &progress);
QString plan(const TransferPlan &plan, const TransferDecisions &decisions);
/// On a button.
QString choice(RecordDecisions::Question question, RecordChoice choice);
/// In a table: what becomes of a record, and why that is asked.
QString decided(RecordDecisions::Question question, RecordChoice choice);
/// How far a run came that was not finished, and that it is gone on with.
QString unfinished(const UnfinishedTransfer &run);
/// "4,210 records done"
QString done(const UnfinishedTransfer &run);
QString endTitle(const TransferSummary &summary, const QString &connection);
QString summary(const TransferSummary &summary, bool linksConflicts);
/// "It would take about 4 minutes, because iPaaS.com allows 500 calls a minute." Empty where nothing is to be sent.
Explanation explain(const Error &error);

} // namespace TransferWords

} // namespace causeway
