#pragma once

#include "core/result.h"

#include <QDialog>
#include <QList>

namespace causeway {

/// What came of one file.
struct ImportResult {
    QString file;
    /// The name that the connection has got.
    Result<QString> name;
};

/// Says what came of several files. Deletes itself when it is closed.
class ImportResults : public QDialog {
    Q_OBJECT

public:
    explicit ImportResults(const QList<ImportResult> &results, QWidget *parent = nullptr);

private:
    QWidget *makeRow(const ImportResult &result);
};

} // namespace causeway
