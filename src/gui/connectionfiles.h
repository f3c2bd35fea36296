#pragma once

#include "core/connectionsettings.h"
#include "core/result.h"

class QFileDialog;
class QWidget;

namespace causeway {

/// Connection files as a person picks them: the dialogs, and reading and writing.
namespace ConnectionFiles {

/// Shown by the caller with open(); deletes itself.
QFileDialog *openDialog(QWidget *parent);
QFileDialog *saveDialog(QWidget *parent, const QString &connectionName);

/// Errors: FileUnreadable, FileInvalid.
Result<ConnectionSettings> read(const QString &path);
/// Errors: FileNotWritten.
Result<void> write(const QString &path, const ConnectionSettings &settings);

void showReadFailure(QWidget *parent, const QString &path, const Error &error);

} // namespace ConnectionFiles

} // namespace causeway
