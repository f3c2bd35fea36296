#pragma once

#include "transfer/transferreport.h"

#include <memory>

class QPrinter;
class QTextDocument;

namespace causeway {

/// The report of a run on paper.
namespace TransferReportPrint {

std::unique_ptr<QTextDocument> document(const TransferReport &report);
/// Answers false where the printer, or the file that stands for it, did not take it.
bool print(QPrinter &printer, const TransferReport &report);

} // namespace TransferReportPrint

} // namespace causeway
