#pragma once

#include "core/taskscope.h"
#include "transfer/transferreport.h"

#include <QObject>

#include <memory>

class QPrinter;
class QWidget;

namespace causeway {

class Banner;

/// What a person does with the report of a run: saves it as a file, opens that, or prints it. What came of it is said
/// in a banner.
class ReportActions : public QObject {
    Q_OBJECT

public:
    /// The dialogs get `parent`, which goes after the banner.
    ReportActions(Banner *banner, QWidget *parent);

    /// Asks where.
    void save(const TransferReport &report);
    /// Written beside the main thread: a report may be long.
    void saveTo(const QString &path, const TransferReport &report);
    /// Asks for a printer, which may be a file.
    void print(const TransferReport &report);
    /// Laid out and printed beside the main thread, as that takes seconds.
    void printTo(const std::shared_ptr<QPrinter> &printer, const TransferReport &report);

private:
    void open();
    void showPrinted(const QPrinter &printer, bool isPrinted);

    Banner *m_banner;
    QWidget *m_parent;
    TaskScope m_scope;
    /// The last one; the banner offers to open it.
    QString m_savedPath;
};

} // namespace causeway
