#include "gui/connectionimport.h"

#include "gui/connectionfiles.h"
#include "gui/importresults.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace causeway {

namespace {

Result<QString> stored(ConnectionStore &connections, const QString &path)
{
    Result<ConnectionSettings> settings = ConnectionFiles::read(path);
    if (!settings)
        return tl::unexpected(settings.error());
    settings->name = connections.freeName(settings->name);
    const Result<Connection> added = connections.add(*settings);
    if (!added)
        return tl::unexpected(added.error());
    return added->settings.name;
}

} // namespace

ConnectionImport::ConnectionImport(ConnectionStore &connections, QWidget *window)
    : QObject(window)
    , m_connections(connections)
    , m_window(window)
{
}

void ConnectionImport::pick()
{
    auto *dialog = ConnectionFiles::openDialog(m_window);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ConnectionImport::take);
    dialog->open();
}

void ConnectionImport::take(const QStringList &paths)
{
    if (paths.size() == 1) {
        const Result<ConnectionSettings> settings = ConnectionFiles::read(paths.first());
        if (settings)
            Q_EMIT settingsRead(*settings);
        else
            ConnectionFiles::showReadFailure(m_window, paths.first(), settings.error());
        return;
    }
    QList<ImportResult> results;
    for (const QString &path : paths)
        results.append({QFileInfo(path).fileName(), stored(m_connections, path)});
    if (results.isEmpty())
        return;
    auto *window = new ImportResults(results, m_window);
    window->open();
}

QStringList ConnectionImport::filesOf(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace causeway
