#include "gui/connectionfiles.h"

#include "core/connectionfile.h"
#include "gui/confirmation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConnectionFiles)
};

QFileDialog *makeDialog(QWidget *parent, const QString &title)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({Text::tr("Connection files (*.json)"), Text::tr("All files (*)")});
    return dialog;
}

} // namespace

QFileDialog *ConnectionFiles::openDialog(QWidget *parent)
{
    auto *dialog = makeDialog(parent, Text::tr("Import a connection file"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    return dialog;
}

QFileDialog *ConnectionFiles::saveDialog(QWidget *parent, const QString &connectionName)
{
    static const QRegularExpression unsafe(QStringLiteral(R"([^\w\- ]+)"));
    QString name = connectionName;
    auto *dialog = makeDialog(parent, Text::tr("Export the connection"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(name.replace(unsafe, QStringLiteral("_")) + QStringLiteral(".json"));
    return dialog;
}

Result<ConnectionSettings> ConnectionFiles::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(makeError(ErrorCode::FileUnreadable, file.errorString()));
    if (file.size() > ConnectionFile::sizeLimit)
        return tl::unexpected(makeError(ErrorCode::FileInvalid, Text::tr("The file is too large for a connection.")));
    return ConnectionFile::parse(file.readAll());
}

Result<void> ConnectionFiles::write(const QString &path, const ConnectionSettings &settings)
{
    QSaveFile file(path);
    const QByteArray json = ConnectionFile::toJson(settings);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return tl::unexpected(makeError(ErrorCode::FileNotWritten, file.errorString()));
    return {};
}

void ConnectionFiles::showReadFailure(QWidget *parent, const QString &path, const Error &error)
{
    showFailure(parent, Text::tr("%1 was not imported.").arg(QFileInfo(path).fileName()), error.message);
}

} // namespace causeway
