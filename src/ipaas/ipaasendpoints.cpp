#include "ipaas/ipaasendpoints.h"

#include "net/httpmessage.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

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
};

const QList<std::pair<QString, IpaasEndpoints::RecordCall>> recordCallNames{
    {QStringLiteral("create"), IpaasEndpoints::RecordCall::Create},
    {QStringLiteral("update"), IpaasEndpoints::RecordCall::Update},
    {QStringLiteral("get"), IpaasEndpoints::RecordCall::Get},
    {QStringLiteral("list"), IpaasEndpoints::RecordCall::List},
    {QStringLiteral("find"), IpaasEndpoints::RecordCall::Find},
    {QStringLiteral("look-up"), IpaasEndpoints::RecordCall::LookUp},
    {QStringLiteral("link"), IpaasEndpoints::RecordCall::Link},
};

Result<IpaasEndpoints::Endpoint> readEndpoint(const QJsonObject &parent, const QString &name, const QString &where)
{
    const QJsonObject object = parent.value(name).toObject();
    IpaasEndpoints::Endpoint endpoint;
    endpoint.method = object.value(QLatin1StringView("method")).toString().toLatin1();
    endpoint.path = object.value(QLatin1StringView("path")).toString();
    endpoint.isConfirmed = object.value(QLatin1StringView("certainty")).toString() == QLatin1StringView("seen");
    if (endpoint.method.isEmpty() || endpoint.path.isEmpty() || endpoint.path.startsWith(u'/')) {
        return tl::unexpected(
            makeError(ErrorCode::FileInvalid, Text::tr("%1.%2 needs a method and a relative path").arg(where, name)));
    }
    return endpoint;
}

} // namespace

IpaasEndpoints IpaasEndpoints::builtIn()
{
    initIpaasResource();
    QFile file(QStringLiteral(":/causeway/ipaas-endpoints.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The list of iPaaS.com's endpoints is missing from the program");
    Result<IpaasEndpoints> endpoints = parse(file.readAll());
    if (!endpoints)
        qFatal("The built-in list of iPaaS.com's endpoints is damaged: %s", qPrintable(endpoints.error().message));
    return *endpoints;
}

Result<IpaasEndpoints> IpaasEndpoints::parse(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    IpaasEndpoints result;
    const QJsonObject calls = root.value(QLatin1StringView("calls")).toObject();
    for (const auto &[name, call] : callNames) {
        const Result<Endpoint> endpoint = readEndpoint(calls, name, QStringLiteral("calls"));
        if (!endpoint)
            return tl::unexpected(endpoint.error());
        result.m_calls.insert(call, *endpoint);
    }
    const QJsonObject records = root.value(QLatin1StringView("records")).toObject();
    for (const RecordType type : allRecordTypes) {
        const QString typeId = recordTypeId(type);
        const QJsonObject object = records.value(typeId).toObject();
        for (const auto &[name, call] : recordCallNames) {
            const Result<Endpoint> endpoint = readEndpoint(object, name, QStringLiteral("records.") + typeId);
            if (!endpoint)
                return tl::unexpected(endpoint.error());
            result.m_recordCalls.insert({type, call}, *endpoint);
        }
    }
    const QJsonObject fields
        = root.value(QLatin1StringView("fields")).toObject().value(QLatin1StringView("location")).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        result.m_locationFields.insert(it.key(), it.value().toString());
    return result;
}

const IpaasEndpoints::Endpoint &IpaasEndpoints::endpoint(Call call) const
{
    return *m_calls.constFind(call);
}

const IpaasEndpoints::Endpoint &IpaasEndpoints::endpoint(RecordType type, RecordCall call) const
{
    return *m_recordCalls.constFind({type, call});
}

QString IpaasEndpoints::locationField(const QString &businessCentralField) const
{
    return m_locationFields.value(businessCentralField);
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
