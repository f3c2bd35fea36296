#pragma once

#include "core/task.h"
#include "transfer/transferreport.h"

#include <memory>

class QPrinter;
class QTextDocument;

namespace causeway {

/// The report of a run on paper.
namespace TransferReportPrint {

std::unique_ptr<QTextDocument> document(const TransferReport &report);
/// Answers false where the printer, or the file that stands for it, did not take it. May be called from any thread.
bool print(QPrinter &printer, const TransferReport &report);
/// The same beside the main thread. Nobody touches the printer meanwhile.
QCoro::Task<bool> printAside(std::shared_ptr<QPrinter> printer, TransferReport report);

} // namespace TransferReportPrint

} // namespace causeway
