#pragma once

#include "core/task.h"
#include "transfer/transferreport.h"

class QFileDialog;
class QWidget;

namespace causeway {

/// The report of a run as a file that a person picks.
namespace TransferReportFile {

/// Shown by the caller with open(); deletes itself. Suggests the name of the connection and the day of the run.
QFileDialog *saveDialog(QWidget *parent, const TransferReport &report);

/// A name that ends in .csv gets CSV, any other one HTML. Errors: FileNotWritten; what was there before then stays.
Result<void> write(const QString &path, const TransferReport &report);
/// The same beside the main thread.
Task<void> writeAside(QString path, TransferReport report);

} // namespace TransferReportFile

} // namespace causeway
