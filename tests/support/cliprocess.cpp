#include "support/cliprocess.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrl>

#include <algorithm>

namespace {

QList<QByteArray> linesOf(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QByteArray dechunked(const QByteArray &body)
{
    QByteArray result;
    qsizetype position = 0;
    while (position < body.size()) {
        const qsizetype end = body.indexOf("\r\n", position);
        if (end < 0)
            break;
        const qsizetype size = body.mid(position, end - position).toLongLong(nullptr, 16);
        if (size <= 0)
            break;
        result += body.mid(end + 2, size);
        position = end + 2 + size + 2;
    }
    return result;
}

struct Fields {
    QString externalId;
    QString name;
    QString description;
};

Fields fieldsOf(const QString &type)
{
    if (type == QLatin1StringView("location"))
        return {QStringLiteral("id"), QStringLiteral("code"), QStringLiteral("displayName")};
    if (type == QLatin1StringView("shipping-method"))
        return {QStringLiteral("Code"), QStringLiteral("Code"), QStringLiteral("Name")};
    return {QStringLiteral("Code"), QStringLiteral("Code"), QStringLiteral("Description")};
}

QString textOf(const QJsonObject &object, const QString &key)
{
    return object.value(key).toString().trimmed();
}

} // namespace

QList<QByteArray> CliResult::outLines() const
{
    return linesOf(out);
}

QList<QByteArray> CliResult::errLines() const
{
    return linesOf(err);
}

QJsonObject CliResult::object() const
{
    const QList<QByteArray> lines = outLines();
    return lines.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(lines.last()).object();
}

QList<QJsonObject> CliResult::events(const QString &name) const
{
    QList<QJsonObject> found;
    const QList<QByteArray> lines = outLines();
    for (const QByteArray &line : lines) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (event.value(QLatin1StringView("event")) == name)
            found.append(event);
    }
    return found;
}

QJsonObject CliResult::counts(const QString &type) const
{
    const QJsonArray types = object().value(QLatin1StringView("types")).toArray();
    for (const QJsonValue &counts : types) {
        if (counts[QLatin1StringView("type")] == type)
            return counts.toObject();
    }
    return {};
}

QByteArray CliResult::describe() const
{
    return "exit code " + QByteArray::number(exitCode) + "\nstandard output:\n" + out.right(4000)
           + "\nstandard error:\n" + err.right(4000);
}

CliHome::CliHome(const QString &program)
    : m_program(program)
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    const QStringList unwanted{
        QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
        QStringLiteral("DISPLAY"),
        QStringLiteral("WAYLAND_DISPLAY"),
        QStringLiteral("CAUSEWAY_CLIENT_SECRET"),
        QStringLiteral("CAUSEWAY_IPAAS_API_KEY"),
        QStringLiteral("CAUSEWAY_IPAAS_WEBHOOK_KEY"),
        QStringLiteral("http_proxy"),
        QStringLiteral("https_proxy"),
        QStringLiteral("all_proxy"),
        QStringLiteral("HTTP_PROXY"),
        QStringLiteral("HTTPS_PROXY"),
        QStringLiteral("ALL_PROXY"),
        QStringLiteral("LANGUAGE"),
    };
    for (const QString &name : unwanted)
        m_environment.remove(name);
    const QDir home(m_directory.path());
    for (const QString &name : {QStringLiteral("config"), QStringLiteral("data"), QStringLiteral("runtime")})
        home.mkdir(name, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    m_environment.insert(QStringLiteral("HOME"), m_directory.path());
    m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), path(QStringLiteral("runtime")));
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
}

void CliHome::setSecrets(const QString &clientSecret, const QString &ipaasApiKey)
{
    m_environment.insert(QStringLiteral("CAUSEWAY_CLIENT_SECRET"), clientSecret);
    m_environment.insert(QStringLiteral("CAUSEWAY_IPAAS_API_KEY"), ipaasApiKey);
}

std::unique_ptr<QProcess> CliHome::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(m_program, arguments);
    process->waitForStarted();
    return process;
}

CliResult CliHome::finish(QProcess &process, int deadlineMs)
{
    CliResult result;
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(deadlineMs)) {
        process.kill();
        process.waitForFinished();
        result.err = "[did not end in time]\n";
    } else if (process.exitStatus() == QProcess::NormalExit && process.error() != QProcess::FailedToStart) {
        result.exitCode = process.exitCode();
    }
    result.out = process.readAllStandardOutput();
    result.err += process.readAllStandardError();
    return result;
}

CliResult CliHome::run(const QStringList &arguments, const QByteArray &input, int deadlineMs) const
{
    const std::unique_ptr<QProcess> process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    return finish(*process, deadlineMs);
}

bool CliHome::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray CliHome::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<std::pair<QString, QByteArray>> CliHome::files() const
{
    QList<std::pair<QString, QByteArray>> found;
    QDirIterator iterator(m_directory.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString name = iterator.next();
        QFile file(name);
        found.append({name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()});
    }
    return found;
}

SandboxProcess::SandboxProcess(CliHome &home)
    : m_home(home)
{
}

SandboxProcess::~SandboxProcess()
{
    if (!m_process)
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(10'000))
        m_process->kill();
}

bool SandboxProcess::start(const QStringList &arguments)
{
    const QStringList all = QStringList{QStringLiteral("sandbox"), QStringLiteral("--write-connection"),
                                        m_home.path(QStringLiteral("sandbox.json"))}
                            + arguments;
    m_process = m_home.start(all);
    QElapsedTimer waited;
    waited.start();
    while (!m_process->canReadLine() && m_process->state() == QProcess::Running && waited.elapsed() < 30'000)
        m_process->waitForReadyRead(1000);
    m_ready = QJsonDocument::fromJson(m_process->readLine()).object();
    if (url().isEmpty()) {
        m_problem = QString::fromUtf8(m_process->readAllStandardError());
        return false;
    }
    m_home.setSecrets(clientSecret(), ipaasApiKey());
    return true;
}

/// A plain socket: the tests of the client do not rely on the client's own way to talk.
QByteArray SandboxProcess::call(const QByteArray &method, const QString &path, const QByteArray &body) const
{
    QTcpSocket socket;
    socket.connectToHost(QUrl(url()).host(), static_cast<quint16>(QUrl(url()).port()));
    if (!socket.waitForConnected(10'000))
        return {};
    socket.write(method + ' ' + path.toLatin1()
                 + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\nContent-Type: application/json\r\n\r\n" + body);
    QByteArray answer;
    while (socket.waitForReadyRead(30'000))
        answer += socket.readAll();
    answer += socket.readAll();
    const qsizetype split = answer.indexOf("\r\n\r\n");
    const QByteArray head = answer.left(split).toLower();
    if (split < 0 || !head.startsWith("http/1.1 200"))
        return {};
    const QByteArray content = answer.mid(split + 4);
    return head.contains("transfer-encoding: chunked") ? dechunked(content) : content;
}

QJsonObject SandboxProcess::account() const
{
    return QJsonDocument::fromJson(call("GET", QStringLiteral("/_sandbox/account"), {})).object();
}

qint64 SandboxProcess::requests(const QString &name) const
{
    return requests(QStringList{name});
}

qint64 SandboxProcess::requests(const QStringList &names) const
{
    const QJsonObject counts = QJsonDocument::fromJson(call("GET", QStringLiteral("/_sandbox/requests"), {})).object();
    if (counts.isEmpty())
        return -1;
    qint64 sum = 0;
    for (const QString &name : names)
        sum += counts.value(name).toInteger();
    return sum;
}

QJsonArray SandboxProcess::hooks() const
{
    return QJsonDocument::fromJson(call("GET", QStringLiteral("/_sandbox/hooks"), {})).array();
}

bool SandboxProcess::beginCallLog() const
{
    return !call("POST", QStringLiteral("/_sandbox/calls"), {}).isEmpty();
}

QList<SandboxCall> SandboxProcess::calls(const QString &service) const
{
    const QJsonObject log = QJsonDocument::fromJson(call("GET", QStringLiteral("/_sandbox/calls"), {})).object();
    QList<SandboxCall> found;
    const QJsonArray all = log.value(QLatin1StringView("calls")).toArray();
    for (const QJsonValue &each : all) {
        if (each[QLatin1StringView("service")] != service)
            continue;
        SandboxCall call;
        call.at = each[QLatin1StringView("at")].toInteger();
        call.method = each[QLatin1StringView("method")].toString();
        call.target = each[QLatin1StringView("target")].toString();
        call.status = each[QLatin1StringView("status")].toInt();
        call.isWhole = each[QLatin1StringView("whole")].toBool();
        call.isFault = each[QLatin1StringView("fault")].toBool();
        call.isCarriedOut = each[QLatin1StringView("carriedOut")].toBool();
        found.append(call);
    }
    return found;
}

bool SandboxProcess::setScenarios(const QStringList &ids) const
{
    const QByteArray body = QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact);
    return !call("POST", QStringLiteral("/_sandbox/scenarios"), body).isEmpty();
}

bool SandboxProcess::changeRecords(const QJsonObject &change) const
{
    const QByteArray body = QJsonDocument(change).toJson(QJsonDocument::Compact);
    return !call("POST", QStringLiteral("/_sandbox/records"), body).isEmpty();
}

bool SandboxProcess::changeIpaasRecords(const QJsonObject &change) const
{
    const QByteArray body = QJsonDocument(change).toJson(QJsonDocument::Compact);
    return !call("POST", QStringLiteral("/_sandbox/ipaas-records"), body).isEmpty();
}

bool SandboxProcess::changeCustomFields(const QJsonObject &change) const
{
    const QByteArray body = QJsonDocument(change).toJson(QJsonDocument::Compact);
    return !call("POST", QStringLiteral("/_sandbox/custom-fields"), body).isEmpty();
}

QStringList differences(const QJsonObject &account, const QString &type)
{
    const QJsonArray sources = account.value(QLatin1StringView("businessCentral")).toObject().value(type).toArray();
    const QJsonArray targets = account.value(QLatin1StringView("ipaas")).toObject().value(type).toArray();
    const Fields fields = fieldsOf(type);
    QHash<QString, QJsonObject> byExternalId;
    QStringList found;
    for (const QJsonValue &target : targets) {
        const QJsonObject record = target.toObject();
        const QString externalId = record.value(QLatin1StringView("externalId")).toString();
        if (externalId.isEmpty())
            found.append(QStringLiteral("unlinked: ") + textOf(record, QStringLiteral("name")));
        else if (byExternalId.contains(externalId))
            found.append(QStringLiteral("twice: ") + externalId);
        byExternalId.insert(externalId, record);
    }
    for (const QJsonValue &source : sources) {
        const QJsonObject record = source.toObject();
        const QString externalId = textOf(record, fields.externalId);
        if (!byExternalId.contains(externalId)) {
            found.append(QStringLiteral("missing: ") + externalId);
            continue;
        }
        const QJsonObject target = byExternalId.take(externalId);
        const bool isEqual = textOf(target, QStringLiteral("name")) == textOf(record, fields.name)
                             && textOf(target, QStringLiteral("description")) == textOf(record, fields.description);
        if (!isEqual)
            found.append(QStringLiteral("differs: ") + externalId);
    }
    for (auto it = byExternalId.cbegin(); it != byExternalId.cend(); ++it) {
        if (!it.key().isEmpty())
            found.append(QStringLiteral("too many: ") + it.key());
    }
    return found;
}

QByteArray withMember(const QByteArray &connectionFile, const QString &path, const QJsonValue &value)
{
    QJsonObject root = QJsonDocument::fromJson(connectionFile).object();
    const QString outer = path.section(u'.', 0, 0);
    const QString inner = path.section(u'.', 1);
    if (inner.isEmpty()) {
        root.insert(outer, value);
    } else {
        QJsonObject object = root.value(outer).toObject();
        object.insert(inner, value);
        root.insert(outer, object);
    }
    return QJsonDocument(root).toJson();
}
