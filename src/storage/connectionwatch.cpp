#include "storage/connectionwatch.h"

#include "storage/connectionstore.h"

#include <QFileInfo>

namespace causeway {

namespace {

using namespace std::chrono_literals;

/// A file that is replaced is several events, and a script may write many files.
constexpr auto moment = 150ms;
/// Longer than ConnectionStore waits for who is writing a file.
constexpr auto settling = 3s;

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
    m_settled.setSingleShot(true);
    m_settled.setInterval(settling);
    connect(&m_settled, &QTimer::timeout, this, &ConnectionWatch::written);
    connect(&m_moment, &QTimer::timeout, this, [this] {
        follow();
        m_settled.start();
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
    for (QString folder : folders) {
        // What is not there yet is made somewhere below what is.
        while (!QFileInfo(folder).isDir() && QFileInfo(folder).path() != folder)
            folder = QFileInfo(folder).path();
        if (!known.contains(folder) && !m_folders.directories().contains(folder))
            m_folders.addPath(folder);
    }
}

} // namespace causeway
