#include "gui/transferreportfile.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QtConcurrent>

#include <qcorofuture.h>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TransferReportFile)
};

const QString csvSuffix = QStringLiteral("csv");
const QString htmlSuffix = QStringLiteral("html");

QString suggestedName(const TransferReport &report)
{
    static const QRegularExpression unsafe(QStringLiteral(R"([^\w\- ]+)"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString name = report.connection;
    return name.replace(unsafe, QStringLiteral("_")) % u' ' % report.ended.toLocalTime().date().toString(Qt::ISODate);
}

} // namespace

QFileDialog *TransferReportFile::saveDialog(QWidget *parent, const TransferReport &report)
{
    const QString html = Text::tr("Page to read and print (*.html)");
    const QString csv = Text::tr("Table for spreadsheets (*.csv)");
    auto *dialog = new QFileDialog(parent, Text::tr("Save the report"));
    dialog->setObjectName(QStringLiteral("reportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({html, csv});
    dialog->setDefaultSuffix(htmlSuffix);
    const QString name = suggestedName(report);
    dialog->selectFile(name % u'.' % htmlSuffix);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, csv](const QString &filter) {
        const QString suffix = filter == csv ? csvSuffix : htmlSuffix;
        dialog->setDefaultSuffix(suffix);
        const QStringList files = dialog->selectedFiles();
        if (!files.isEmpty() && !QFileInfo(files.first()).isDir())
            dialog->selectFile(QFileInfo(files.first()).completeBaseName() % u'.' % suffix);
    });
    return dialog;
}

Result<void> TransferReportFile::write(const QString &path, const TransferReport &report)
{
    const bool isCsv = QFileInfo(path).suffix().compare(csvSuffix, Qt::CaseInsensitive) == 0;
    const QByteArray bytes = isCsv ? report.toCsv() : report.toHtml();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tl::unexpected(makeError(ErrorCode::FileNotWritten, file.errorString()));
    return {};
}

Task<void> TransferReportFile::writeAside(QString path, TransferReport report)
{
    const QFuture<Result<void>> writing = QtConcurrent::run(&TransferReportFile::write, path, report);
    Result<void> written = co_await writing;
    co_return written;
}

} // namespace causeway
