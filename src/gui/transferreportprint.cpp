#include "gui/transferreportprint.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPrinter>
#include <QTextDocument>
#include <QTextOption>
#include <QtConcurrent>

#include <qcorofuture.h>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TransferReportPrint)
};

constexpr qreal bodyPoints = 9;

} // namespace

std::unique_ptr<QTextDocument> TransferReportPrint::document(const TransferReport &report)
{
    auto document = std::make_unique<QTextDocument>();
    QFont font = document->defaultFont();
    font.setPointSizeF(bodyPoints);
    document->setDefaultFont(font);
    QTextOption option = document->defaultTextOption();
    // Ids have no place to break, and a page has an edge.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    document->setHtml(report.toPrintableHtml());
    return document;
}

bool TransferReportPrint::print(QPrinter &printer, const TransferReport &report)
{
    const QString file = printer.outputFileName();
    // Qt prints into nothing without a word.
    if (!file.isEmpty() && !QFileInfo(QFileInfo(file).absolutePath()).isWritable())
        return false;
    printer.setDocName(Text::tr("Initialization of %1").arg(report.connection));
    printer.setCreator(QStringLiteral("Causeway"));
    document(report)->print(&printer);
    const bool isWritten = file.isEmpty() || QFileInfo(file).size() > 0;
    return isWritten && printer.printerState() != QPrinter::Error;
}

QCoro::Task<bool> TransferReportPrint::printAside(std::shared_ptr<QPrinter> printer, TransferReport report)
{
    // Qt lets a thread of its own paint on a printer.
    const QFuture<bool> printing = QtConcurrent::run([printer, report] { return print(*printer, report); });
    const bool isPrinted = co_await printing;
    co_return isPrinted;
}

} // namespace causeway
