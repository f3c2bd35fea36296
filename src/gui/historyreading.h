#pragma once

#include "core/task.h"
#include "transfer/transferhistory.h"

namespace causeway {

/// TransferHistory beside the main thread: a journal may hold a million records, and a report a hundred thousand. A
/// stop does not end what takes milliseconds. Errors are those of TransferHistory.
namespace HistoryReading {

Task<QList<PastTransfer>> list(QString journalPath, QString connectionName);
Task<TransferReport> report(QString journalPath, PastTransfer run, int problemLimit);
Task<std::optional<UnfinishedTransfer>> unfinished(QString journalPath);

} // namespace HistoryReading

} // namespace causeway
