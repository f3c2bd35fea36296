#include "gui/reportactions.h"

#include "gui/banner.h"
#include "gui/transferreportfile.h"
#include "gui/transferreportprint.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QUrl>

#include <memory>

namespace causeway {

ReportActions::ReportActions(Banner *banner, QWidget *parent)
    : QObject(parent)
    , m_banner(banner)
    , m_parent(parent)
{
    connect(m_banner, &Banner::actionClicked, this, &ReportActions::open);
}

void ReportActions::save(const TransferReport &report)
{
    auto *dialog = TransferReportFile::saveDialog(m_parent, report);
    connect(dialog, &QFileDialog::fileSelected, this, [this, report](const QString &path) { saveTo(path, report); });
    dialog->open();
}

void ReportActions::saveTo(const QString &path, const TransferReport &report)
{
    m_scope.deliver(TransferReportFile::writeAside(path, report), [this, path](const Result<void> &written) {
        if (!written) {
            m_banner->showMessage(Banner::Kind::Failed, tr("The report was not saved."), written.error().message);
            return;
        }
        m_savedPath = path;
        m_banner->showMessage(Banner::Kind::Info, tr("The report was saved."), QDir::toNativeSeparators(path));
        m_banner->setAction(tr("&Open"));
    });
}

void ReportActions::open()
{
    if (m_savedPath.isEmpty() || QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedPath)))
        return;
    m_banner->showMessage(Banner::Kind::Warning, tr("The report could not be opened."),
                          tr("No program for it was found. It is here: %1").arg(QDir::toNativeSeparators(m_savedPath)));
}

void ReportActions::print(const TransferReport &report)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), m_parent);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setWindowTitle(tr("Print the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer is held by what the dialog is to do, and so until after the dialog.
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog,
            [guard = QPointer<ReportActions>(this), printer, report](QPrinter *) {
                if (guard)
                    guard->printTo(printer, report);
            });
    dialog->open();
}

void ReportActions::printTo(const std::shared_ptr<QPrinter> &printer, const TransferReport &report)
{
    m_banner->showMessage(Banner::Kind::Info, tr("The report is being printed…"));
    m_scope.deliver(TransferReportPrint::printAside(printer, report),
                    [this, printer](bool isPrinted) { showPrinted(*printer, isPrinted); });
}

void ReportActions::showPrinted(const QPrinter &printer, bool isPrinted)
{
    const bool isFile = !printer.outputFileName().isEmpty();
    const QString where = isFile ? QDir::toNativeSeparators(printer.outputFileName()) : printer.printerName();
    if (!isPrinted) {
        m_banner->showMessage(Banner::Kind::Failed, tr("The report was not printed."),
                              isFile ? tr("The file %1 could not be written.").arg(where)
                                     : tr("The printer %1 does not take it.").arg(where));
        return;
    }
    m_savedPath = isFile ? printer.outputFileName() : QString();
    m_banner->showMessage(Banner::Kind::Info,
                          isFile ? tr("The report was saved.") : tr("The report was sent to the printer."), where);
    if (isFile)
        m_banner->setAction(tr("&Open"));
}

} // namespace causeway
