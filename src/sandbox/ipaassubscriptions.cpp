#include "sandbox/ipaassubscriptions.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

struct IpaasSubscriptions::Subscription {
    qint64 id;
    int integration; // 1: the iPaaS.com system itself
    QLatin1StringView name;
    QLatin1StringView description;
};

namespace {

constexpr int businessCentral = 42;
constexpr int webShop = 17;
const QString masked = QStringLiteral("********");

QJsonObject throttling(const QJsonObject &connection)
{
    const QJsonObject source = connection.value(u"throttling").toObject();
    const auto number = [&source](QStringView name) { return QString::number(source.value(name).toInt()); };
    return {{u"API Throttle Limit"_s, number(u"apiThrottleLimit")},
            {u"API Throttle Seconds"_s, number(u"apiThrottleSeconds")},
            {u"API Throttle Limit (to iPaaS)"_s, number(u"apiThrottleLimitToIpaas")},
            {u"API Throttle Seconds (to iPaaS)"_s, number(u"apiThrottleSecondsToIpaas")},
            {u"Concurrent Connections"_s, number(u"concurrentConnections")}};
}

QJsonObject settingsOfWebShop()
{
    return {{u"Shop Address"_s, u"https://shop.contoso.example"_s},
            {u"Consumer Key"_s, u"shop-5580"_s},
            {u"Consumer Secret"_s, masked},
            {u"Currency"_s, u"EUR"_s},
            {u"Order Poll Minutes"_s, u"10"_s}};
}

HttpAnswer notFound()
{
    return HttpAnswer::text(404, "Not Found"_ba);
}

HttpAnswer jsonList(const QJsonArray &list)
{
    return HttpAnswer::json(200, QJsonDocument(list).toJson(QJsonDocument::Compact));
}

HttpAnswer integrations()
{
    const auto integration = [](int id, const QString &name) {
        return QJsonObject{{u"id"_s, id}, {u"name"_s, name}, {u"description"_s, name}, {u"image_url"_s, QJsonValue()}};
    };
    return jsonList({integration(businessCentral, u"Microsoft Dynamics 365 Business Central"_s),
                     integration(webShop, u"Web Shop"_s)});
}

} // namespace

std::span<const IpaasSubscriptions::Subscription> IpaasSubscriptions::all()
{
    static constexpr std::array<Subscription, 3> table{{
        {1, 1, "iPaaS.com"_L1, "The iPaaS.com system itself"_L1},
        {5, businessCentral, "Dynamics365_Integration"_L1, "Microsoft Dynamics 365 Business Central"_L1},
        {7, webShop, "Web Shop"_L1, "Another integration"_L1},
    }};
    return table;
}

IpaasSubscriptions::IpaasSubscriptions(const SandboxIdentity &identity, const FaultPlan &faults)
    : m_identity(identity)
    , m_faults(faults)
    , m_ofCompany{QSet<qint64>{1, identity.subscriptionId, 7}, QSet<qint64>{1}}
    , m_withoutBusinessCentral{1, 7}
{
}

const QSet<qint64> &IpaasSubscriptions::of(qsizetype company) const
{
    static const QSet<qint64> none;
    if (m_faults.has("no-subscription"_L1))
        return none;
    const bool isNotMade = company == 0 && m_faults.has("subscription-not-made"_L1);
    return isNotMade ? m_withoutBusinessCentral : m_ofCompany.at(static_cast<size_t>(company));
}

std::optional<qint64> IpaasSubscriptions::ofWebhookKey(const QByteArray &key) const
{
    const QString text = QString::fromUtf8(key);
    for (const qint64 id : of(0)) {
        if (!text.isEmpty() && m_identity.webhookKeys.value(id) == text)
            return id;
    }
    return std::nullopt;
}

HttpAnswer IpaasSubscriptions::handle(const HttpRequest &request, const QStringList &path,
                                      const IpaasSignIn::Caller &caller) const
{
    if (request.method != "GET")
        return notFound();
    if (!caller.isApiKey && m_faults.has("company-without-rights"_L1))
        return IpaasProblem{401, u"AUTH-1003"_s, u"You have no direct access to this company."_s}.answer();
    const QString call = path.value(0).toLower();
    if (call == "subscriptions"_L1 && path.size() == 1)
        return list(caller.company);
    if (call == "subscription"_L1 && path.size() == 2)
        return one(request, path.at(1), caller.company);
    if (call == "lookup"_L1 && path.size() == 2 && path.at(1).compare("Integration"_L1, Qt::CaseInsensitive) == 0)
        return integrations();
    return notFound();
}

HttpAnswer IpaasSubscriptions::list(qsizetype company) const
{
    QJsonArray list;
    for (const Subscription &each : all()) {
        if (of(company).contains(each.id)) {
            list.append(QJsonObject{{u"id"_s, each.id},
                                    {u"type"_s, integrationOf(each)},
                                    {u"name"_s, each.name},
                                    {u"description"_s, each.description},
                                    {u"value"_s, QString::number(each.id)},
                                    {u"attached_items_count"_s, 0},
                                    {u"image_url"_s, QJsonValue()}});
        }
    }
    return jsonList(list);
}

HttpAnswer IpaasSubscriptions::one(const HttpRequest &request, const QString &id, qsizetype company) const
{
    for (const Subscription &each : all()) {
        if (!of(company).contains(each.id) || id != QString::number(each.id))
            continue;
        const QString key = m_faults.has("webhook-key-hidden"_L1) ? masked : m_identity.webhookKeys.value(each.id);
        QJsonObject answer{{u"id"_s, each.id},
                           {u"integration_id"_s, integrationOf(each)},
                           {u"integration_version_id"_s, u"v1.0"_s},
                           {u"name"_s, each.name},
                           {u"webhook_api_key"_s, key},
                           {u"tracking_guid"_s, newGuid()},
                           {u"settings"_s, settings(each)}};
        if (request.queryValue(u"include").compare("persistentdata"_L1, Qt::CaseInsensitive) == 0)
            answer.insert(u"persistent_data"_s, QJsonArray());
        return HttpAnswer::json(200, answer);
    }
    return IpaasProblem::idNotFound(id).answer();
}

int IpaasSubscriptions::integrationOf(const Subscription &subscription) const
{
    const bool isOther = subscription.integration == businessCentral && m_faults.has("other-integration"_L1);
    return isOther ? webShop : subscription.integration;
}

QJsonValue IpaasSubscriptions::settings(const Subscription &subscription) const
{
    const bool isBusinessCentral = subscription.integration == businessCentral;
    if (isBusinessCentral && m_faults.has("settings-hidden"_L1))
        return QJsonObject();
    if (integrationOf(subscription) == webShop)
        return settingsOfWebShop();
    if (!isBusinessCentral)
        return QJsonObject();
    const QJsonObject settings = m_faults.has("settings-strange"_L1) ? strangeSettings() : settingsOfBusinessCentral();
    if (!m_faults.has("settings-array"_L1))
        return settings;
    QJsonArray list;
    for (auto setting = settings.begin(); setting != settings.end(); ++setting)
        list.append(QJsonObject{{u"name"_s, setting.key()}, {u"value"_s, setting.value()}});
    return list;
}

QJsonObject IpaasSubscriptions::settingsOfBusinessCentral() const
{
    const QJsonObject connection = m_identity.connectionFile(m_faults);
    const QJsonValue environment = m_faults.has("settings-differ"_L1) ? QJsonValue(m_identity.environments.last().name)
                                                                      : connection.value(u"environment");
    QJsonObject settings = throttling(connection);
    settings.insert(u"API Url"_s, connection.value(u"apiUrl"));
    settings.insert(u"Tenant ID"_s, connection.value(u"tenantId"));
    settings.insert(u"Client ID"_s, connection.value(u"clientId"));
    settings.insert(u"Client Secret"_s, masked);
    settings.insert(u"Scope"_s, connection.value(u"scope"));
    settings.insert(u"Grant Type"_s, connection.value(u"grantType"));
    settings.insert(u"Environment"_s, environment);
    settings.insert(u"Company Name"_s, connection.value(u"companyName"));
    return settings;
}

// Nothing in it contradicts the connection file but one limit of calls.
QJsonObject IpaasSubscriptions::strangeSettings() const
{
    const QJsonObject connection = m_identity.connectionFile(m_faults);
    return {{u"api_url"_s, QString(connection.value(u"apiUrl").toString() + u'/')},
            {u"TENANT-ID"_s, connection.value(u"tenantId").toString().toUpper()},
            {u"Azure"_s, QJsonObject{{u"Client ID"_s, connection.value(u"clientId")}}},
            {u"Application ID"_s, QJsonValue()},
            {u"Environment"_s, QJsonObject{{u"name"_s, connection.value(u"environment")}, {u"type"_s, u"Sandbox"_s}}},
            {u"COMPANY  NAME"_s, connection.value(u"companyName")},
            {u"Scope"_s, QJsonArray{connection.value(u"scope")}},
            {u"Grant Type"_s, QJsonValue()},
            {u"Client Secret"_s, false},
            {u"API Throttle Limit"_s, 300},
            {u"apiThrottleSeconds"_s, 60},
            {u"Concurrent Connections"_s, 4},
            {u""_s, u"a setting without a name"_s},
            {u"preset:17"_s, 1e21}};
}

} // namespace causeway::sandbox
