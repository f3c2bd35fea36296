#pragma once

#include "core/connectionsettings.h"
#include "core/result.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace causeway {

/// A stored connection: its id (a GUID that never changes, the key of its keychain entries and of its journal) and what
/// is set.
struct Connection {
    QString id;
    ConnectionSettings settings;
};

/// What the home window shows of the past of a connection. Kept apart from the settings, so that an export is only what
/// was set.
struct ConnectionStatus {
    /// Invalid when never tested.
    QDateTime lastTest;
    bool lastTestPassed = false;
    /// The failed check's title, empty after a pass.
    QString lastTestFinding;
    /// Invalid when never initialized.
    QDateTime lastInitialization;
    qint64 recordsTransferred = 0;
    qint64 recordsFailed = 0;
    bool initializationFinished = false;
    /// Since when an initialization is under way. Set before anything is written to iPaaS.com and taken
    /// away at the end, so one that was killed leaves it behind. Invalid otherwise.
    QDateTime initializationStarted{};

    friend bool operator==(const ConnectionStatus &, const ConnectionStatus &) = default;
};

/// The connections of this user: one file each in `directory`/connections/<id>.json (the form of ConnectionFile), and
/// their status in `directory`/status/<id>.json. Files are written to a temporary name and renamed, so a crash leaves
/// the old one. A damaged file is set aside as <name>.damaged-<UTC time> and reported by takeNotices(); nothing else is
/// lost. A file of a newer Causeway is left alone, reported and not listed. Names are unique without regard to case.
class ConnectionStore : public QObject {
    Q_OBJECT

public:
    /// `directory` is made when it is first written to.
    explicit ConnectionStore(QString directory, QObject *parent = nullptr);

    /// Sorted by name, read from the disk when the store is made and by reload().
    const QList<Connection> &connections() const { return m_connections; }
    void reload();

    /// Errors: ConnectionNotFound.
    Result<Connection> find(const QString &name) const;
    Result<Connection> findById(const QString &id) const;

    /// Stores a new connection and answers it with its id. Errors: ConnectionExists, FileNotWritten, InvalidInput (the
    /// settings break a rule, so that the file would be refused when it is read; the message names the field).
    Result<Connection> add(const ConnectionSettings &settings);

    /// Replaces the settings of `id`. Errors: ConnectionNotFound, ConnectionExists (the new name is another's),
    /// FileNotWritten, InvalidInput as for add().
    Result<void> update(const QString &id, const ConnectionSettings &settings);

    /// Removes the settings and the status. Secrets and journal are removed by who calls. Errors: ConnectionNotFound,
    /// FileNotWritten.
    Result<void> remove(const QString &id);

    ConnectionStatus status(const QString &id) const;
    /// Errors: ConnectionNotFound, FileNotWritten.
    Result<void> setStatus(const QString &id, const ConnectionStatus &status);
    /// Changes the status as it is on the disk now: another program may have written it since. Errors as setStatus().
    Result<void> updateStatus(const QString &id, const std::function<void(ConnectionStatus &)> &change);
    /// Reads again what other programs may have written; changed() follows when they have.
    void refreshStatuses();

    /// Sentences about files that were set aside or left alone since the last call, for the person to read.
    QStringList takeNotices();

    /// A name no connection has yet: "Name", "Name 2", …
    QString freeName(const QString &wanted) const;

    /// Where the transfer journal of `id` is: `directory`/journals/<id>.sqlite.
    QString journalPath(const QString &id) const;

Q_SIGNALS:
    /// A connection was added, changed or removed, or its status was set.
    void changed();

private:
    QString settingsPath(const QString &id) const;
    QString statusPath(const QString &id) const;
    qsizetype indexOf(const QString &id) const;
    bool isFree(const QString &name, const QString &exceptId) const;
    void readConnection(const QString &id);
    void readStatus(const QString &id);
    void setAsideWithNotice(const QString &path, const QString &reason);
    Result<void> write(const Connection &connection);
    Result<void> writeFile(const QString &path, const QByteArray &bytes);

    QString m_directory;
    QList<Connection> m_connections;
    QHash<QString, ConnectionStatus> m_statuses;
    QStringList m_notices;
};

} // namespace causeway
