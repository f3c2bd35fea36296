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
#include <QUuid>

#include <algorithm>
#include <utility>

namespace causeway {

namespace {

constexpr QFileDevice::Permissions ownerOnlyFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

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

QJsonObject statusToJson(const ConnectionStatus &status)
{
    const auto stamp = [](const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); };
    QJsonObject object{
        {QStringLiteral("lastTestPassed"), status.lastTestPassed},
        {QStringLiteral("lastTestFinding"), status.lastTestFinding},
        {QStringLiteral("recordsTransferred"), status.recordsTransferred},
        {QStringLiteral("recordsFailed"), status.recordsFailed},
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
    status.recordsFailed = object.value(QStringLiteral("recordsFailed")).toInteger();
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
    reload();
}

void ConnectionStore::reload()
{
    m_connections.clear();
    m_statuses.clear();
    const QDir directory(m_directory + QStringLiteral("/connections"));
    const QStringList names = directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString id = name.chopped(5);
        if (isConnectionId(id))
            readConnection(id);
    }
    std::sort(m_connections.begin(), m_connections.end(), byName);
    for (const Connection &connection : std::as_const(m_connections))
        readStatus(connection.id);
}

void ConnectionStore::readConnection(const QString &id)
{
    const QString path = settingsPath(id);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_notices.append(tr("The connection file %1 cannot be read: %2. Its connection is missing from the list until "
                            "the file can be read again.")
                             .arg(shown(path), file.errorString()));
        return;
    }
    // One byte over the limit, so that the parser sees that there is more.
    const QByteArray json = file.read(ConnectionFile::sizeLimit + 1);
    file.close();
    Result<ConnectionSettings> settings = ConnectionFile::parse(json);
    if (!settings && isOfNewerSchema(json)) {
        m_notices.append(tr("The connection file %1 was written by a newer Causeway and was left alone. Use a newer "
                            "Causeway to work with its connection.")
                             .arg(shown(path)));
        return;
    }
    if (!settings) {
        setAsideWithNotice(path, settings.error().message);
        return;
    }
    if (!isFree(settings->name, id)) {
        const QString wanted = settings->name;
        settings->name = freeName(wanted);
        m_notices.append(
            tr("Two connections are named \"%1\". One of them is shown as \"%2\".").arg(wanted, settings->name));
    }
    m_connections.append({id, *settings});
}

void ConnectionStore::readStatus(const QString &id)
{
    const QString path = statusPath(id);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (!file.exists())
            m_statuses.remove(id);
        return;
    }
    const QByteArray json = file.read(ConnectionFile::sizeLimit);
    file.close();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        setAsideWithNotice(path, problem.errorString());
        return;
    }
    m_statuses.insert(id, statusFromJson(document.object()));
}

void ConnectionStore::setAsideWithNotice(const QString &path, const QString &reason)
{
    const QString target = setAside(path);
    if (target.isEmpty()) {
        m_notices.append(tr("The file %1 is damaged (%2) and could not be set aside.").arg(shown(path), reason));
        return;
    }
    m_notices.append(tr("The file %1 is damaged (%2). It was set aside as %3; the other connections are not affected.")
                         .arg(shown(path), reason, QFileInfo(target).fileName()));
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
    const Connection connection{QUuid::createUuid().toString(QUuid::WithoutBraces), settings};
    const Result<void> written = write(connection);
    if (!written)
        return tl::unexpected(written.error());
    m_connections.append(connection);
    std::sort(m_connections.begin(), m_connections.end(), byName);
    Q_EMIT changed();
    return connection;
}

Result<void> ConnectionStore::update(const QString &id, const ConnectionSettings &settings)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return failed(ErrorCode::ConnectionNotFound, tr("There is no such connection any more."));
    const Result<void> written = write({id, settings});
    if (!written)
        return written;
    m_connections[index].settings = settings;
    std::sort(m_connections.begin(), m_connections.end(), byName);
    Q_EMIT changed();
    return {};
}

Result<void> ConnectionStore::remove(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return failed(ErrorCode::ConnectionNotFound, tr("There is no such connection any more."));
    QFile file(settingsPath(id));
    if (file.exists() && !file.remove()) {
        return failed(ErrorCode::FileNotWritten,
                      tr("The file %1 could not be removed: %2.").arg(shown(file.fileName()), file.errorString()));
    }
    // A status without its connection is never read, so a failure here loses nothing.
    QFile::remove(statusPath(id));
    m_statuses.remove(id);
    m_connections.removeAt(index);
    Q_EMIT changed();
    return {};
}

ConnectionStatus ConnectionStore::status(const QString &id) const
{
    return m_statuses.value(id);
}

Result<void> ConnectionStore::setStatus(const QString &id, const ConnectionStatus &status)
{
    if (indexOf(id) < 0)
        return failed(ErrorCode::ConnectionNotFound, tr("There is no such connection any more."));
    const Result<void> written = writeFile(statusPath(id), QJsonDocument(statusToJson(status)).toJson());
    if (!written)
        return written;
    m_statuses.insert(id, status);
    Q_EMIT changed();
    return {};
}

Result<void> ConnectionStore::updateStatus(const QString &id, const std::function<void(ConnectionStatus &)> &change)
{
    if (indexOf(id) < 0)
        return failed(ErrorCode::ConnectionNotFound, tr("There is no such connection any more."));
    readStatus(id);
    ConnectionStatus status = m_statuses.value(id);
    change(status);
    return setStatus(id, status);
}

void ConnectionStore::refreshStatuses()
{
    const QHash<QString, ConnectionStatus> before = m_statuses;
    for (const Connection &connection : std::as_const(m_connections))
        readStatus(connection.id);
    if (m_statuses != before)
        Q_EMIT changed();
}

QStringList ConnectionStore::takeNotices()
{
    return std::exchange(m_notices, {});
}

QString ConnectionStore::freeName(const QString &wanted) const
{
    //: The name of a connection that was given none.
    const QString base = wanted.trimmed().isEmpty() ? tr("Connection") : wanted.trimmed();
    QString name = base;
    for (int number = 2; !isFree(name, QString()); ++number)
        name = base + u' ' + QString::number(number);
    return name;
}

QString ConnectionStore::journalPath(const QString &id) const
{
    return m_directory + QStringLiteral("/journals/") + id + QStringLiteral(".sqlite");
}

QString ConnectionStore::settingsPath(const QString &id) const
{
    return m_directory + QStringLiteral("/connections/") + id + QStringLiteral(".json");
}

QString ConnectionStore::statusPath(const QString &id) const
{
    return m_directory + QStringLiteral("/status/") + id + QStringLiteral(".json");
}

qsizetype ConnectionStore::indexOf(const QString &id) const
{
    for (qsizetype index = 0; index < m_connections.size(); ++index) {
        if (m_connections.at(index).id == id)
            return index;
    }
    return -1;
}

bool ConnectionStore::isFree(const QString &name, const QString &exceptId) const
{
    return std::none_of(m_connections.cbegin(), m_connections.cend(), [&](const Connection &connection) {
        return connection.id != exceptId && sameName(connection.settings.name, name);
    });
}

Result<void> ConnectionStore::write(const Connection &connection)
{
    const QString &name = connection.settings.name;
    if (!isFree(name, connection.id))
        return failed(ErrorCode::ConnectionExists, tr("There is already a connection named \"%1\".").arg(name));
    const QByteArray json = ConnectionFile::toJson(connection.settings);
    // What cannot be read back would be set aside as damaged at the next start, and lost to the person.
    const Result<ConnectionSettings> readBack = ConnectionFile::parse(json);
    if (!readBack)
        return failed(ErrorCode::InvalidInput, readBack.error().message);
    return writeFile(settingsPath(connection.id), json);
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
