#pragma once

#include "storage/connectionstore.h"

#include <QObject>

class QMimeData;
class QWidget;

namespace causeway {

/// Connection files that come to the home window, picked in a dialog or dropped onto it. One file goes into the wizard,
/// several are stored at once, each under a name that is free, and it is said what came of each.
class ConnectionImport : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    ConnectionImport(ConnectionStore &connections, QWidget *window);

    void pick();
    void take(const QStringList &paths);

    /// The files that are dragged or dropped; empty where there are none of this computer.
    static QStringList filesOf(const QMimeData *data);

Q_SIGNALS:
    /// Of a single file.
    void settingsRead(const causeway::ConnectionSettings &settings);

private:
    ConnectionStore &m_connections;
    QWidget *m_window;
};

} // namespace causeway
