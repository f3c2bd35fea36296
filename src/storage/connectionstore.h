#pragma once

#include "core/connectionsettings.h"
#include "core/result.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QFileInfo;

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
    /// Records that iPaaS.com has as Business Central has them, whichever run brought them there.
    qint64 recordsTransferred = 0;
    /// Of those, the ones that the last run created or updated. 0 in the status of an earlier Causeway.
    qint64 recordsWritten = 0;
    /// An earlier Causeway counted conflicts among them.
    qint64 recordsFailed = 0;
    /// Left as they are because of another record of that name, where nobody has chosen that.
    qint64 recordsConflicting = 0;
    bool initializationFinished = false;
    /// Since when an initialization is under way. Set before anything is written to iPaaS.com and taken
    /// away at the end, so one that was killed leaves it behind. Invalid otherwise.
    QDateTime initializationStarted{};

    friend bool operator==(const ConnectionStatus &, const ConnectionStatus &) = default;
};

/// The connections of this user: one file each in `directory`/connections/<id>.json (the form of ConnectionFile), and
/// their status in `directory`/status/<id>.json. Files are written to a temporary name and renamed, so a crash leaves
/// the old one. A damaged file is set aside as <name>.damaged-<UTC time> and reported by takeNotices(); nothing else is
/// lost. A file of a newer Causeway is left alone, reported and not listed. Names are unique without regard to case: of
/// two files with one name the second, in the order of their ids, is listed under a free one.
///
/// Other programs may write there as well. What is answered is as the disk was at the last refresh(); whatever writes
/// refreshes first, so that it acts on what is stored now.
class ConnectionStore : public QObject {
    Q_OBJECT

public:
    /// `directory` is made when it is first written to.
    explicit ConnectionStore(QString directory, QObject *parent = nullptr);

    /// Sorted by name, read from the disk when the store is made and by refresh().
    const QList<Connection> &connections() const { return m_connections; }

    /// Reads again what other programs have written since, connections and statuses; changed() follows when that
    /// differs. Cheap enough for every time a window comes to the front: files that have not been touched are not read.
    /// A connection stays as it was while its file cannot be read, or is only half written.
    void refresh();

    /// Errors: ConnectionNotFound.
    Result<Connection> find(const QString &name) const;
    Result<Connection> findById(const QString &id) const;

    /// Stores a new connection and answers it with its id. Errors: ConnectionExists, FileNotWritten, InvalidInput (the
    /// settings break a rule, so that the file would be refused when it is read; the message names the field).
    Result<Connection> add(const ConnectionSettings &settings);

    /// Replaces the settings of `id`. Errors: ConnectionNotFound (also when another program has removed it: it is not
    /// made anew), ConnectionExists (the new name is another's),
    /// FileNotWritten, InvalidInput as for add().
    Result<void> update(const QString &id, const ConnectionSettings &settings);

    /// Removes the settings and the status. Secrets and journal are removed by who calls. Errors: ConnectionNotFound,
    /// FileNotWritten.
    Result<void> remove(const QString &id);

    ConnectionStatus status(const QString &id) const;
    /// Errors: ConnectionNotFound (also when another program has removed it), FileNotWritten.
    Result<void> setStatus(const QString &id, const ConnectionStatus &status);
    /// Changes the status as it is on the disk now: another program may have written it since. Errors as setStatus().
    Result<void> updateStatus(const QString &id, const std::function<void(ConnectionStatus &)> &change);
    /// Sentences about files that were set aside or left alone since the last call, for the person to read.
    QStringList takeNotices();
    /// One more of them, of a file of the directory that is not the store's; an empty one says nothing.
    void addNotice(const QString &notice);

    const QString &directory() const { return m_directory; }

    /// A name no connection has yet: "Name", "Name 2", …
    QString freeName(const QString &wanted) const;

    /// Where the transfer journal of `id` is: `directory`/journals/<id>.sqlite.
    QString journalPath(const QString &id) const;

    /// Where something happens when another program writes; any of them may not be there yet.
    QStringList folders() const;

Q_SIGNALS:
    /// A connection was added, changed or removed, or its status was set, here or (seen at a refresh) by another
    /// program.
    void changed();

private:
    /// What tells a file from a later one without reading it.
    struct Stamp {
        qint64 size = -1;
        qint64 modified = 0;
        /// It was old enough when it was looked at: a later one has another time.
        bool isSettled = false;

        static Stamp of(const QFileInfo &info);
        bool provesSame(const Stamp &later) const;
    };
    struct StoredFile {
        Stamp stamp;
        /// As the file has them. Nothing where it could not be read and was left alone.
        std::optional<ConnectionSettings> settings;
    };

    QString connectionsFolder() const;
    QString statusFolder() const;
    QString settingsPath(const QString &id) const;
    QString statusPath(const QString &id) const;
    qsizetype indexOf(const QString &id) const;
    /// These three answer whether something differs from before.
    bool readConnections();
    bool list();
    bool readStatuses();
    /// Nothing when the file is gone, or was set aside. `earlier` is what was known of it.
    std::optional<StoredFile> readConnection(const QString &path, const Stamp &stamp,
                                             const std::optional<StoredFile> &earlier);
    void readStatus(const QString &id);
    /// False when it is still there.
    bool setAsideWithNotice(const QString &path, const QString &reason);
    Result<void> write(const Connection &connection);
    Result<void> writeFile(const QString &path, const QByteArray &bytes);

    QString m_directory;
    /// By id.
    QMap<QString, StoredFile> m_files;
    /// Made of the files: those that were read, sorted, under names that are unique.
    QList<Connection> m_connections;
    QHash<QString, ConnectionStatus> m_statuses;
    QHash<QString, Stamp> m_statusStamps;
    QStringList m_notices;
    /// All that was there at the start.
    bool m_hasRead = false;
};

} // namespace causeway
