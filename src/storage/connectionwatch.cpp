#include "storage/connectionwatch.h"

#include "storage/connectionstore.h"

#include <QFileInfo>

namespace causeway {

namespace {

using namespace std::chrono_literals;

/// A file that is replaced is several events, and a script may write many files.
constexpr auto moment = 150ms;

} // namespace

ConnectionWatch::ConnectionWatch(const ConnectionStore &connections, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
    // Not begun anew by each event: who writes without end is followed as well.
    connect(&m_folders, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!m_moment.isActive())
            m_moment.start();
    });
    connect(&m_moment, &QTimer::timeout, this, [this] {
        follow();
        Q_EMIT written();
    });
    connect(&m_connections, &ConnectionStore::changed, this, &ConnectionWatch::follow);
    follow();
}

/// A folder that was removed and made again is another one, which the watcher has let go of.
void ConnectionWatch::follow()
{
    const QStringList known = m_folders.directories();
    const QStringList folders = m_connections.folders();
    for (const QString &folder : folders) {
        if (!known.contains(folder) && QFileInfo(folder).isDir())
            m_folders.addPath(folder);
    }
}

} // namespace causeway
