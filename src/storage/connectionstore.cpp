#include "storage/connectionstore.h"

#include "core/connectionfile.h"
#include "storage/privatedirectory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace causeway {

namespace {

constexpr QFileDevice::Permissions ownerOnlyFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
/// A file that was written less long ago may be written once more under the same time: some file systems count in steps
/// of two seconds.
constexpr qint64 settlesWithinMs = 2'500;

tl::unexpected<Error> failed(ErrorCode code, const QString &message)
{
    return tl::unexpected(makeError(code, message));
}

/// What the file is called, with where it is: enough for a person to find it.
QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

bool isConnectionId(const QString &text)
{
    static const QRegularExpression guid(QStringLiteral("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"));
    return guid.match(text).hasMatch();
}

bool sameName(const QString &left, const QString &right)
{
    return left.trimmed().compare(right.trimmed(), Qt::CaseInsensitive) == 0;
}

/// True for a file that only a later Causeway can read: strict reading refuses it, but it is not damaged.
bool isOfNewerSchema(const QByteArray &json)
{
    const QJsonValue schema = QJsonDocument::fromJson(json).object().value(QStringLiteral("schema"));
    return schema.isDouble() && schema.toDouble() > ConnectionFile::schema;
}

/// The file under a name that says so and when. Answers the new path, empty where that failed.
QString setAside(const QString &path)
{
    const QString base = path + QStringLiteral(".damaged-")
                         + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString target = base;
    for (int number = 2; QFileInfo::exists(target); ++number)
        target = base + u'-' + QString::number(number);
    return QFile::rename(path, target) ? target : QString();
}

/// A link that leads nowhere at the moment is not gone.
bool isThere(const QFileInfo &info)
{
    return info.isFile() || (info.isSymLink() && !info.exists());
}

bool isFree(const QList<Connection> &connections, const QString &name, const QString &exceptId)
{
    return std::none_of(connections.cbegin(), connections.cend(), [&](const Connection &connection) {
        return connection.id != exceptId && sameName(connection.settings.name, name);
    });
}

QString freeNameAmong(const QList<Connection> &connections, const QString &wanted)
{
    //: The name of a connection that was given none.
    const QString base = wanted.trimmed().isEmpty() ? ConnectionStore::tr("Connection") : wanted.trimmed();
    QString name = base;
    for (int number = 2; !isFree(connections, name, QString()); ++number)
        name = base + u' ' + QString::number(number);
    return name;
}

bool isSame(const Connection &left, const Connection &right)
{
    return left.id == right.id && left.settings == right.settings;
}

QJsonObject statusToJson(const ConnectionStatus &status)
{
    const auto stamp = [](const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); };
    QJsonObject object{
        {QStringLiteral("lastTestPassed"), status.lastTestPassed},
        {QStringLiteral("lastTestFinding"), status.lastTestFinding},
        {QStringLiteral("recordsTransferred"), status.recordsTransferred},
        {QStringLiteral("recordsWritten"), status.recordsWritten},
        {QStringLiteral("recordsFailed"), status.recordsFailed},
        {QStringLiteral("recordsConflicting"), status.recordsConflicting},
        {QStringLiteral("initializationFinished"), status.initializationFinished},
    };
    if (status.lastTest.isValid())
        object.insert(QStringLiteral("lastTest"), stamp(status.lastTest));
    if (status.lastInitialization.isValid())
        object.insert(QStringLiteral("lastInitialization"), stamp(status.lastInitialization));
    if (status.initializationStarted.isValid())
        object.insert(QStringLiteral("initializationStarted"), stamp(status.initializationStarted));
    return object;
}

/// Lenient: a status is only a memory, so an unknown key or a wrong type costs no more than that one fact.
ConnectionStatus statusFromJson(const QJsonObject &object)
{
    const auto stamp = [&object](const QString &key) {
        return QDateTime::fromString(object.value(key).toString(), Qt::ISODateWithMs).toUTC();
    };
    ConnectionStatus status;
    status.lastTest = stamp(QStringLiteral("lastTest"));
    status.lastTestPassed = object.value(QStringLiteral("lastTestPassed")).toBool();
    status.lastTestFinding = object.value(QStringLiteral("lastTestFinding")).toString();
    status.lastInitialization = stamp(QStringLiteral("lastInitialization"));
    status.recordsTransferred = object.value(QStringLiteral("recordsTransferred")).toInteger();
    status.recordsWritten = object.value(QStringLiteral("recordsWritten")).toInteger();
    status.recordsFailed = object.value(QStringLiteral("recordsFailed")).toInteger();
    status.recordsConflicting = object.value(QStringLiteral("recordsConflicting")).toInteger();
    status.initializationFinished = object.value(QStringLiteral("initializationFinished")).toBool();
    status.initializationStarted = stamp(QStringLiteral("initializationStarted"));
    return status;
}

bool byName(const Connection &left, const Connection &right)
{
    const int order = left.settings.name.compare(right.settings.name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : left.id < right.id;
}

} // namespace

ConnectionStore::ConnectionStore(QString directory, QObject *parent)
    : QObject(parent)
    , m_directory(std::move(directory))
{
    readConnections();
    readStatuses();
    m_hasRead = true;
}

ConnectionStore::Stamp ConnectionStore::Stamp::of(const QFileInfo &info)
{
    Stamp stamp;
    stamp.size = info.size();
    stamp.modified = info.lastModified().toMSecsSinceEpoch();
    stamp.isSettled = QDateTime::currentMSecsSinceEpoch() - stamp.modified > settlesWithinMs;
    return stamp;
}

bool ConnectionStore::Stamp::provesSame(const Stamp &later) const
{
    return isSettled && size == later.size && modified == later.modified;
}

void ConnectionStore::refresh()
{
    const bool areOtherConnections = readConnections();
    const bool areOtherStatuses = readStatuses();
    if (areOtherConnections || areOtherStatuses)
        Q_EMIT changed();
}

bool ConnectionStore::readConnections()
{
    const QDir directory(connectionsFolder());
    // What cannot be looked into for a moment is not gone.
    if (directory.exists() && !directory.isReadable())
        return false;
    QMap<QString, StoredFile> files;
    bool hasChanged = false;
    // Qt counts links that lead nowhere among the system's files.
    const QFileInfoList infos = directory.entryInfoList({QStringLiteral("*.json")}, QDir::Files | QDir::System);
    for (const QFileInfo &info : infos) {
        const QString id = info.fileName().chopped(5);
        if (!isConnectionId(id) || !isThere(info))
            continue;
        const auto known = m_files.constFind(id);
        const Stamp stamp = Stamp::of(info);
        if (known != m_files.cend() && known->stamp.provesSame(stamp)) {
            files.insert(id, *known);
            continue;
        }
        const std::optional<StoredFile> earlier
            = known != m_files.cend() ? std::optional<StoredFile>(*known) : std::nullopt;
        const std::optional<StoredFile> file = readConnection(info.filePath(), stamp, earlier);
        if (!file)
            continue;
        files.insert(id, *file);
        hasChanged = hasChanged || !earlier || earlier->settings != file->settings;
    }
    hasChanged = hasChanged || files.keys() != m_files.keys();
    m_files = files;
    return hasChanged && list();
}

std::optional<ConnectionStore::StoredFile> ConnectionStore::readConnection(const QString &path, const Stamp &stamp,
                                                                           const std::optional<StoredFile> &earlier)
{
    // To be read again the next time, whatever its stamp says then.
    StoredFile unread = earlier.value_or(StoredFile());
    unread.stamp = {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (!isThere(QFileInfo(path)))
            return std::nullopt;
        if (!earlier)
            m_notices.append(tr("The connection file %1 cannot be read: %2. Its connection is missing from the list "
                                "until the file can be read again.")
                                 .arg(shown(path), file.errorString()));
        return unread;
    }
    // One byte over the limit, so that the parser sees that there is more.
    const QByteArray json = file.read(ConnectionFile::sizeLimit + 1);
    file.close();
    const Result<ConnectionSettings> settings = ConnectionFile::parse(json);
    if (settings)
        return StoredFile{stamp, *settings};
    const StoredFile leftAlone{stamp, std::nullopt};
    const bool isKnown = earlier && earlier->settings;
    if (isOfNewerSchema(json)) {
        if (!earlier || isKnown)
            m_notices.append(tr("The connection file %1 was written by a newer Causeway and was left alone. Use a "
                                "newer Causeway to work with its connection.")
                                 .arg(shown(path)));
        return leftAlone;
    }
    // Someone may be in the middle of writing it.
    if ((isKnown || m_hasRead) && !stamp.isSettled)
        return unread;
    if (setAsideWithNotice(path, settings.error().message))
        return std::nullopt;
    return leftAlone;
}

bool ConnectionStore::list()
{
    QList<Connection> connections;
    // In the order of the ids: every program gives the same names.
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (!file->settings)
            continue;
        Connection connection{file.key(), *file->settings};
        const QString wanted = connection.settings.name;
        if (!isFree(connections, wanted, connection.id)) {
            connection.settings.name = freeNameAmong(connections, wanted);
            const Result<Connection> listed = findById(connection.id);
            if (!listed || listed->settings.name != connection.settings.name)
                m_notices.append(tr("Two connections are named \"%1\". One of them is shown as \"%2\".")
                                     .arg(wanted, connection.settings.name));
        }
        connections.append(connection);
    }
    std::sort(connections.begin(), connections.end(), byName);
    const bool isOther
        = !std::equal(connections.cbegin(), connections.cend(), m_connections.cbegin(), m_connections.cend(), isSame);
    m_connections = connections;
    return isOther;
}

bool ConnectionStore::readStatuses()
{
    const QHash<QString, ConnectionStatus> before = m_statuses;
    QSet<QString> ids;
    for (const Connection &connection : std::as_const(m_connections)) {
        ids.insert(connection.id);
        readStatus(connection.id);
    }
    for (auto status = before.cbegin(); status != before.cend(); ++status) {
        if (ids.contains(status.key()))
            continue;
        m_statuses.remove(status.key());
        m_statusStamps.remove(status.key());
    }
    return m_statuses != before;
}

void ConnectionStore::readStatus(const QString &id)
{
    const QString path = statusPath(id);
    const QFileInfo info(path);
    const Stamp stamp = Stamp::of(info);
    if (info.exists() && m_statusStamps.value(id).provesSame(stamp))
        return;
    m_statusStamps.remove(id);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (!isThere(QFileInfo(path)))
            m_statuses.remove(id);
        return;
    }
    const QByteArray json = file.read(ConnectionFile::sizeLimit);
    file.close();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (document.isObject()) {
        m_statuses.insert(id, statusFromJson(document.object()));
        m_statusStamps.insert(id, stamp);
        return;
    }
    // As with a connection: it may be being written.
    if (m_statuses.contains(id) && !stamp.isSettled)
        return;
    if (!setAsideWithNotice(path, problem.errorString()))
        m_statusStamps.insert(id, stamp);
}

bool ConnectionStore::setAsideWithNotice(const QString &path, const QString &reason)
{
    const QString target = setAside(path);
    if (target.isEmpty()) {
        // Another program may have been quicker, and then tells of it.
        if (!QFileInfo::exists(path))
            return true;
        m_notices.append(tr("The file %1 is damaged (%2) and could not be set aside.").arg(shown(path), reason));
        return false;
    }
    m_notices.append(tr("The file %1 is damaged (%2). It was set aside as %3; the other connections are not affected.")
                         .arg(shown(path), reason, QFileInfo(target).fileName()));
    return true;
}

Result<Connection> ConnectionStore::find(const QString &name) const
{
    for (const Connection &connection : m_connections) {
        if (sameName(connection.settings.name, name))
            return connection;
    }
    return failed(ErrorCode::ConnectionNotFound, tr("There is no connection named \"%1\".").arg(name));
}

Result<Connection> ConnectionStore::findById(const QString &id) const
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return failed(ErrorCode::ConnectionNotFound, tr("There is no such connection any more."));
    return m_connections.at(index);
}

Result<Connection> ConnectionStore::add(const ConnectionSettings &settings)
{
    refresh();
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<void> written = write({id, settings});
    if (!written)
        return tl::unexpected(written.error());
    list();
    Q_EMIT changed();
    return Connection{id, settings};
}

Result<void> ConnectionStore::update(const QString &id, const ConnectionSettings &settings)
{
    refresh();
    if (indexOf(id) < 0)
        return failed(ErrorCode::ConnectionNotFound, tr("There is no such connection any more."));
    const Result<void> written = write({id, settings});
    if (!written)
        return written;
    list();
    Q_EMIT changed();
    return {};
}

Result<void> ConnectionStore::remove(const QString &id)
{
    refresh();
    if (indexOf(id) < 0)
        return failed(ErrorCode::ConnectionNotFound, tr("There is no such connection any more."));
    QFile file(settingsPath(id));
    if (isThere(QFileInfo(file)) && !file.remove()) {
        return failed(ErrorCode::FileNotWritten,
                      tr("The file %1 could not be removed: %2.").arg(shown(file.fileName()), file.errorString()));
    }
    // A status without its connection is never read, so a failure here loses nothing.
    QFile::remove(statusPath(id));
    m_statuses.remove(id);
    m_statusStamps.remove(id);
    m_files.remove(id);
    list();
    Q_EMIT changed();
    return {};
}

ConnectionStatus ConnectionStore::status(const QString &id) const
{
    return m_statuses.value(id);
}

Result<void> ConnectionStore::setStatus(const QString &id, const ConnectionStatus &status)
{
    return updateStatus(id, [&status](ConnectionStatus &current) { current = status; });
}

Result<void> ConnectionStore::updateStatus(const QString &id, const std::function<void(ConnectionStatus &)> &change)
{
    refresh();
    if (indexOf(id) < 0)
        return failed(ErrorCode::ConnectionNotFound, tr("There is no such connection any more."));
    ConnectionStatus status = m_statuses.value(id);
    change(status);
    const QString path = statusPath(id);
    const Result<void> written = writeFile(path, QJsonDocument(statusToJson(status)).toJson());
    if (!written)
        return written;
    m_statuses.insert(id, status);
    m_statusStamps.insert(id, Stamp::of(QFileInfo(path)));
    Q_EMIT changed();
    return {};
}

QStringList ConnectionStore::takeNotices()
{
    return std::exchange(m_notices, {});
}

void ConnectionStore::addNotice(const QString &notice)
{
    if (!notice.isEmpty())
        m_notices.append(notice);
}

QString ConnectionStore::freeName(const QString &wanted) const
{
    return freeNameAmong(m_connections, wanted);
}

QStringList ConnectionStore::folders() const
{
    return {m_directory, connectionsFolder(), statusFolder()};
}

QString ConnectionStore::journalPath(const QString &id) const
{
    return m_directory + QStringLiteral("/journals/") + id + QStringLiteral(".sqlite");
}

QString ConnectionStore::connectionsFolder() const
{
    return m_directory + QStringLiteral("/connections");
}

QString ConnectionStore::statusFolder() const
{
    return m_directory + QStringLiteral("/status");
}

QString ConnectionStore::settingsPath(const QString &id) const
{
    return QString(connectionsFolder() % u'/' % id % QStringLiteral(".json"));
}

QString ConnectionStore::statusPath(const QString &id) const
{
    return QString(statusFolder() % u'/' % id % QStringLiteral(".json"));
}

qsizetype ConnectionStore::indexOf(const QString &id) const
{
    for (qsizetype index = 0; index < m_connections.size(); ++index) {
        if (m_connections.at(index).id == id)
            return index;
    }
    return -1;
}

Result<void> ConnectionStore::write(const Connection &connection)
{
    const QString &name = connection.settings.name;
    if (!isFree(m_connections, name, connection.id))
        return failed(ErrorCode::ConnectionExists, tr("There is already a connection named \"%1\".").arg(name));
    const QByteArray json = ConnectionFile::toJson(connection.settings);
    // What cannot be read back would be set aside as damaged at the next start, and lost to the person.
    const Result<ConnectionSettings> readBack = ConnectionFile::parse(json);
    if (!readBack)
        return failed(ErrorCode::InvalidInput, readBack.error().message);
    const QString path = settingsPath(connection.id);
    const Result<void> written = writeFile(path, json);
    if (written)
        m_files.insert(connection.id, {Stamp::of(QFileInfo(path)), *readBack});
    return written;
}

Result<void> ConnectionStore::writeFile(const QString &path, const QByteArray &bytes)
{
    const auto notWritten = [&path](const QString &reason) {
        return failed(ErrorCode::FileNotWritten,
                      tr("The file %1 could not be written: %2. Check the free space and the permissions, then try "
                         "again.")
                          .arg(shown(path), reason));
    };
    const QString folder = QFileInfo(path).path();
    if (!makePrivateDirectory(m_directory) || !makePrivateDirectory(folder))
        return notWritten(tr("its folder cannot be made"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file.errorString());
    file.setPermissions(ownerOnlyFile);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(file.errorString());
    return {};
}

} // namespace causeway
