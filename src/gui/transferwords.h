#pragma once

#include "diagnosis/check.h"
#include "transfer/transferplan.h"
#include "transfer/transferprogress.h"

namespace causeway {

/// What the transfer view says, in sentences.
namespace TransferWords {

/// "4,210 of 10,220 records. About 12 minutes left."
QString status(const TransferProgress &progress, bool preview);
/// What holds it up, or what it does.
QString waiting(const TransferProgress &progress);
QString plan(const TransferPlan &plan);
QString endTitle(const TransferSummary &summary, const QString &connection);
QString summary(const TransferSummary &summary);
Explanation explain(const Error &error);

} // namespace TransferWords

} // namespace causeway
