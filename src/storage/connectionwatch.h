#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace causeway {

class ConnectionStore;

/// Tells when something was written where a ConnectionStore keeps its files, by whomever: a window that stays in front
/// then calls ConnectionStore::refresh(). Folders that are not there yet are followed from when this program or its
/// next refresh finds them. Some file systems (those of a network above all) tell nothing, so that this is no
/// substitute for a refresh where a job starts.
class ConnectionWatch : public QObject {
    Q_OBJECT

public:
    /// The store outlives it.
    explicit ConnectionWatch(const ConnectionStore &connections, QObject *parent = nullptr);

Q_SIGNALS:
    /// Once for what happens within a moment, and once more when it has settled: a file may have been half written.
    void written();

private:
    void follow();

    const ConnectionStore &m_connections;
    QFileSystemWatcher m_folders;
    QTimer m_moment;
    QTimer m_settled;
};

} // namespace causeway
