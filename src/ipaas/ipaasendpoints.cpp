#include "ipaas/ipaasendpoints.h"

#include "core/fieldrules.h"
#include "net/httpmessage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

// Outside any namespace, as Q_INIT_RESOURCE asks.
static void initIpaasResource()
{
    Q_INIT_RESOURCE(ipaas);
}

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IpaasEndpoints)
};

const QList<std::pair<QString, IpaasEndpoints::Call>> callNames{
    {QStringLiteral("sign-in"), IpaasEndpoints::Call::SignIn},
    {QStringLiteral("refresh"), IpaasEndpoints::Call::Refresh},
    {QStringLiteral("companies"), IpaasEndpoints::Call::Companies},
    {QStringLiteral("change-company"), IpaasEndpoints::Call::ChangeCompany},
    {QStringLiteral("subscriptions"), IpaasEndpoints::Call::Subscriptions},
    {QStringLiteral("subscription"), IpaasEndpoints::Call::Subscription},
    {QStringLiteral("integrations"), IpaasEndpoints::Call::Integrations},
    {QStringLiteral("hook"), IpaasEndpoints::Call::Hook},
    {QStringLiteral("transfer"), IpaasEndpoints::Call::Transfer},
    {QStringLiteral("transfer-details"), IpaasEndpoints::Call::TransferDetails},
};

const QList<std::pair<QString, IpaasEndpoints::RecordCall>> recordCallNames{
    {QStringLiteral("create"), IpaasEndpoints::RecordCall::Create},
    {QStringLiteral("update"), IpaasEndpoints::RecordCall::Update},
    {QStringLiteral("get"), IpaasEndpoints::RecordCall::Get},
    {QStringLiteral("list"), IpaasEndpoints::RecordCall::List},
    {QStringLiteral("find"), IpaasEndpoints::RecordCall::Find},
    {QStringLiteral("look-up"), IpaasEndpoints::RecordCall::LookUp},
    {QStringLiteral("link"), IpaasEndpoints::RecordCall::Link},
    {QStringLiteral("custom-fields"), IpaasEndpoints::RecordCall::CustomFields},
};

const QString about = QStringLiteral("about");

/// Largest overlay that is looked at, in bytes.
constexpr qint64 sizeLimit = qint64(1) << 20;

QByteArray builtInFile()
{
    initIpaasResource();
    QFile file(QStringLiteral(":/causeway/ipaas-endpoints.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The list of iPaaS.com's endpoints is missing from the program");
    return file.readAll();
}

/// Whether entries may be added there that the built-in file does not have.
bool isOpen(const QString &path)
{
    for (const char *open : {"fields.", "customFields.", "constants.", "settings", "hook.body"}) {
        if (path.startsWith(QLatin1StringView(open)))
            return true;
    }
    return false;
}

/// `base` with what `over` says instead. An entry that `base` has not, or has of another kind, goes to `stranger`: it
/// would change nothing, and whoever wrote it believes that it does.
QJsonObject overlaid(QJsonObject base, const QJsonObject &over, const QString &path, QString &stranger)
{
    for (auto it = over.begin(); it != over.end(); ++it) {
        const QString place = path.isEmpty() ? it.key() : path + u'.' + it.key();
        const QJsonValue known = base.value(it.key());
        const bool isNew = known.isUndefined() && (isOpen(path) || it.key() == about);
        if (isNew || path.startsWith(QLatin1StringView("constants.")))
            base.insert(it.key(), it.value());
        else if (known.type() != it->type())
            stranger = place;
        else if (it->isObject())
            base.insert(it.key(), overlaid(known.toObject(), it->toObject(), place, stranger));
        else
            base.insert(it.key(), it.value());
    }
    return base;
}

/// {name} in each text replaced by its value. In one pass, as a value may itself look like a placeholder.
QJsonValue filledIn(const QJsonValue &pattern, const QHash<QString, QString> &values)
{
    if (pattern.isObject()) {
        QJsonObject object = pattern.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            *it = filledIn(*it, values);
        return object;
    }
    if (pattern.isArray()) {
        QJsonArray array;
        for (const QJsonValue element : pattern.toArray())
            array.append(filledIn(element, values));
        return array;
    }
    if (!pattern.isString())
        return pattern;
    static const QRegularExpression placeholder(QStringLiteral("\\{([A-Za-z]+)\\}"));
    const QString text = pattern.toString();
    QString filled;
    qsizetype at = 0;
    for (QRegularExpressionMatchIterator matches = placeholder.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        filled += QStringView(text).sliced(at, match.capturedStart() - at);
        filled += values.value(match.captured(1), match.captured());
        at = match.capturedEnd();
    }
    return QString(filled + QStringView(text).sliced(at));
}

} // namespace

/// Reads the file, and keeps the first thing that is wrong with it.
class IpaasEndpoints::Reader {
public:
    explicit Reader(const QJsonObject &root)
        : m_root(root)
    {
    }

    Result<IpaasEndpoints> read()
    {
        const QJsonObject calls = objectOf(m_root, QStringLiteral("calls"));
        for (const auto &[name, call] : callNames)
            m_result.m_calls.insert(call, endpointOf(calls, name, QStringLiteral("calls")));
        for (const RecordType type : allRecordTypes)
            readType(type);
        readHosts();
        const QJsonObject headers = objectOf(m_root, QStringLiteral("headers"));
        m_result.m_clientIdHeader = headers.value(QStringLiteral("client-id")).toString().toLatin1();
        static const QRegularExpression token(QStringLiteral("^[A-Za-z0-9-]+$"));
        if (!token.match(QString::fromLatin1(m_result.m_clientIdHeader)).hasMatch())
            fail(Text::tr("%1 must be the name of a header").arg(QStringLiteral("headers.client-id")));
        const QJsonObject settings = objectOf(m_root, QStringLiteral("settings"));
        for (auto it = settings.begin(); it != settings.end(); ++it) {
            if (it.key() != about)
                m_result.m_settingAliases.insert(it.key(), textsOf(settings, it.key(), QStringLiteral("settings")));
        }
        const QJsonObject integration = objectOf(m_root, QStringLiteral("integration"));
        m_result.m_integrationNames
            = lowered(textsOf(integration, QStringLiteral("names"), QStringLiteral("integration")));
        m_result.m_hookBody = objectOf(objectOf(m_root, QStringLiteral("hook")), QStringLiteral("body"));
        readListener();
        if (m_error)
            return tl::unexpected(*m_error);
        return m_result;
    }

private:
    void readType(RecordType type)
    {
        const QString id = recordTypeId(type);
        const QJsonObject records = objectOf(objectOf(m_root, QStringLiteral("records")), id);
        for (const auto &[name, call] : recordCallNames)
            m_result.m_recordCalls.insert({type, call}, endpointOf(records, name, QStringLiteral("records.") + id));
        m_result.m_fields.insert(type, namesOf(QStringLiteral("fields"), id));
        m_result.m_customFields.insert(type, namesOf(QStringLiteral("customFields"), id));
        m_result.m_constants.insert(type, objectOf(objectOf(m_root, QStringLiteral("constants")), id));
        const QJsonObject scopes
            = objectOf(objectOf(objectOf(m_root, QStringLiteral("hook")), QStringLiteral("scopes")), id);
        const Scopes found{scopes.value(QStringLiteral("created")).toString(),
                           scopes.value(QStringLiteral("updated")).toString()};
        if (found.created.isEmpty() || found.updated.isEmpty())
            fail(Text::tr("%1 needs the texts \"created\" and \"updated\"").arg(QStringLiteral("hook.scopes.") + id));
        m_result.m_scopes.insert(type, found);
    }

    void readHosts()
    {
        const QJsonArray hosts = m_root.value(QStringLiteral("hosts")).toArray();
        for (const QJsonValue value : hosts) {
            const QJsonObject object = value.toObject();
            const auto urlOf = [&object](const QString &key) { return QUrl(object.value(key).toString()); };
            const IpaasHost host{object.value(QStringLiteral("name")).toString(), urlOf(QStringLiteral("apiUrl")),
                                 urlOf(QStringLiteral("portalUrl"))};
            const bool isGood = !host.name.isEmpty() && !host.apiUrl.host().isEmpty()
                                && !host.portalUrl.host().isEmpty() && FieldRules::isAllowedServiceUrl(host.apiUrl)
                                && FieldRules::isAllowedServiceUrl(host.portalUrl);
            if (!isGood)
                fail(Text::tr("each of \"hosts\" needs a name, and secure addresses as \"apiUrl\" and \"portalUrl\""));
            m_result.m_hosts.append(host);
        }
        if (m_result.m_hosts.isEmpty())
            fail(Text::tr("\"hosts\" is empty"));
    }

    void readListener()
    {
        const QString where = QStringLiteral("listener");
        const QJsonObject object = objectOf(m_root, where);
        ListenerRules &rules = m_result.m_listener;
        rules.succeeded = lowered(textsOf(object, QStringLiteral("succeeded"), where));
        rules.failed = lowered(textsOf(object, QStringLiteral("failed"), where));
        const auto number = [&](const QString &key, int most) {
            const int value = object.value(key).toInt(-1);
            if (value < 1 || value > most)
                fail(Text::tr("%1 must be a whole number from 1 to %2").arg(where + u'.' + key).arg(most));
            return value;
        };
        rules.lag = std::chrono::seconds(number(QStringLiteral("lagSeconds"), 86'400));
        rules.patience = std::chrono::seconds(number(QStringLiteral("patienceSeconds"), 86'400));
        rules.mostUnderWay = number(QStringLiteral("mostUnderWay"), 10'000);
    }

    Endpoint endpointOf(const QJsonObject &parent, const QString &name, const QString &where)
    {
        const QJsonObject object = parent.value(name).toObject();
        Endpoint endpoint;
        endpoint.method = object.value(QStringLiteral("method")).toString().toLatin1();
        endpoint.path = object.value(QStringLiteral("path")).toString();
        endpoint.isConfirmed = object.value(QStringLiteral("certainty")).toString() == QLatin1StringView("seen");
        if (endpoint.method.isEmpty() || endpoint.path.isEmpty() || endpoint.path.startsWith(u'/'))
            fail(Text::tr("%1.%2 needs a method and a relative path").arg(where, name));
        return endpoint;
    }

    QMap<QString, QString> namesOf(const QString &list, const QString &typeId)
    {
        QMap<QString, QString> names;
        const QJsonObject object = objectOf(objectOf(m_root, list), typeId);
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it->isString())
                fail(Text::tr("%1.%2 must be a text").arg(list + u'.' + typeId, it.key()));
            if (!it->toString().isEmpty())
                names.insert(it.key(), it->toString());
        }
        return names;
    }

    QStringList textsOf(const QJsonObject &parent, const QString &key, const QString &where)
    {
        QStringList texts;
        const QJsonArray array = parent.value(key).toArray();
        for (const QJsonValue value : array)
            texts.append(value.toString());
        if (texts.isEmpty() || texts.contains(QString()))
            fail(Text::tr("%1.%2 must be a list of texts").arg(where, key));
        return texts;
    }

    static QStringList lowered(const QStringList &texts)
    {
        QStringList result;
        for (const QString &text : texts)
            result.append(text.toLower());
        return result;
    }

    QJsonObject objectOf(const QJsonObject &parent, const QString &key)
    {
        const QJsonValue value = parent.value(key);
        if (!value.isObject())
            fail(Text::tr("%1 must be an object").arg(key));
        return value.toObject();
    }

    void fail(const QString &message)
    {
        if (!m_error)
            m_error = makeError(ErrorCode::FileInvalid, message);
    }

    const QJsonObject m_root;
    IpaasEndpoints m_result;
    std::optional<Error> m_error;
};

IpaasEndpoints IpaasEndpoints::builtIn()
{
    Result<IpaasEndpoints> endpoints = parse(builtInFile());
    if (!endpoints)
        qFatal("The built-in list of iPaaS.com's endpoints is damaged: %s", qPrintable(endpoints.error().message));
    return *endpoints;
}

Result<IpaasEndpoints> IpaasEndpoints::parse(const QByteArray &json)
{
    return Reader(QJsonDocument::fromJson(json).object()).read();
}

IpaasEndpoints::Loaded IpaasEndpoints::load(const QString &dataDirectory)
{
    QFile file(QDir(dataDirectory).filePath(QStringLiteral("ipaas-endpoints.json")));
    if (!file.exists())
        return {builtIn(), {}};
    const auto leftOut = [&file](const QString &reason) {
        return Loaded{builtIn(), Text::tr("%1 is not used, but the built-in list of iPaaS.com's endpoints: %2.")
                                     .arg(QDir::toNativeSeparators(file.fileName()), reason)};
    };
    if (!file.open(QIODevice::ReadOnly))
        return leftOut(file.errorString());
    const QByteArray json = file.read(sizeLimit + 1);
    if (json.size() > sizeLimit)
        return leftOut(Text::tr("it is larger than any such list"));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return leftOut(problem.errorString());
    if (!document.isObject())
        return leftOut(Text::tr("it is not one JSON object"));
    QString stranger;
    const QJsonObject merged
        = overlaid(QJsonDocument::fromJson(builtInFile()).object(), document.object(), {}, stranger);
    if (!stranger.isEmpty())
        return leftOut(Text::tr("%1 is not an entry of the list, or not of this kind").arg(stranger));
    const Result<IpaasEndpoints> endpoints = Reader(merged).read();
    return endpoints ? Loaded{*endpoints, {}} : leftOut(endpoints.error().message);
}

const IpaasEndpoints::Endpoint &IpaasEndpoints::endpoint(Call call) const
{
    return *m_calls.constFind(call);
}

const IpaasEndpoints::Endpoint &IpaasEndpoints::endpoint(RecordType type, RecordCall call) const
{
    return *m_recordCalls.constFind({type, call});
}

QUrl IpaasEndpoints::portalOf(const QUrl &apiUrl) const
{
    for (const IpaasHost &host : m_hosts) {
        if (addressOf(host.apiUrl) == addressOf(apiUrl))
            return host.portalUrl;
    }
    return {};
}

QString IpaasEndpoints::fieldName(RecordType type, const QString &id) const
{
    return m_fields.value(type).value(id, id);
}

QStringList IpaasEndpoints::fieldIds(RecordType type) const
{
    QStringList ids = m_fields.value(type).keys();
    for (const QString &first : {QStringLiteral("description"), QStringLiteral("name")}) {
        const qsizetype at = ids.indexOf(first);
        if (at > 0)
            ids.move(at, 0);
    }
    return ids;
}

QString IpaasEndpoints::customFieldName(RecordType type, const QString &id) const
{
    return m_customFields.value(type).value(id);
}

QString IpaasEndpoints::scope(RecordType type, bool isNew) const
{
    const Scopes scopes = m_scopes.value(type);
    return isNew ? scopes.created : scopes.updated;
}

QByteArray IpaasEndpoints::hookBody(const QHash<QString, QString> &values) const
{
    return QJsonDocument(filledIn(m_hookBody, values).toObject()).toJson(QJsonDocument::Compact);
}

QUrl IpaasEndpoints::url(const QUrl &base, const Endpoint &endpoint, const QHash<QString, QString> &values)
{
    QString path = endpoint.path;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const QString placeholder = u'{' + it.key() + u'}';
        path.replace(placeholder, QString::fromLatin1(QUrl::toPercentEncoding(it.value())));
    }
    return QUrl::fromEncoded(addressOf(base) + '/' + path.toLatin1());
}

} // namespace causeway
