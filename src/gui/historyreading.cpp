#include "gui/historyreading.h"

#include <QtConcurrent>

#include <qcorofuture.h>

namespace causeway {

Task<QList<PastTransfer>> HistoryReading::list(QString journalPath, QString connectionName)
{
    const QFuture<Result<QList<PastTransfer>>> reading
        = QtConcurrent::run(&TransferHistory::list, journalPath, connectionName);
    Result<QList<PastTransfer>> runs = co_await reading;
    co_return runs;
}

Task<TransferReport> HistoryReading::report(QString journalPath, PastTransfer run, int problemLimit)
{
    const QFuture<Result<TransferReport>> reading
        = QtConcurrent::run(&TransferHistory::report, journalPath, run, problemLimit);
    Result<TransferReport> report = co_await reading;
    co_return report;
}

Task<std::optional<UnfinishedTransfer>> HistoryReading::unfinished(QString journalPath)
{
    const QFuture<Result<std::optional<UnfinishedTransfer>>> reading
        = QtConcurrent::run(&TransferHistory::unfinished, journalPath);
    Result<std::optional<UnfinishedTransfer>> found = co_await reading;
    co_return found;
}

} // namespace causeway
