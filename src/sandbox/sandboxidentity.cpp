#include "sandbox/sandboxidentity.h"

#include "sandbox/faultplan.h"

#include <QDate>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

namespace {

QString randomText(int length)
{
    static constexpr QLatin1StringView letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_L1;
    QString text;
    for (int i = 0; i < length; ++i)
        text.append(letters.at(QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))));
    return text;
}

} // namespace

SandboxIdentity::SandboxIdentity()
    : clientSecretId(u"91d5f0c7-2e6b-4a83-bc14-7d08e3a9f652"_s)
    , tenantId(u"7c1e5b0a-3f24-4d5e-9a86-2b1f0c9d4e71"_s)
    , tenantDomain(u"contoso.onmicrosoft.com"_s)
    , clientId(u"b4f0a2d6-58c3-4e19-8d77-61a3e5c2f908"_s)
    , otherId(u"3f8e1c62-d70a-4b95-8e4d-c2a6b9015f37"_s)
    , servicePrincipalId(u"0d9e6f31-7a42-4c58-b1e3-94f2a8d05c6b"_s)
    , resource(u"https://api.businesscentral.dynamics.com"_s)
    , environments({{u"iPaaS_Sandbox"_s, u"Sandbox"_s}, {u"Production"_s, u"Production"_s}})
    , companies({{u"824820a2-508c-ed11-aada-000d3a298ab3"_s, u"CRONUS USA, Inc."_s, u"CRONUS USA, Inc."_s},
                 {u"a1b7c3d9-6e5f-ee11-be6e-6045bdc8dfe6"_s, u"Fjäll & Söhne + 50% #1 'Test'"_s, u"Fjäll & Söhne"_s}})
    , ipaasUserId(u"5e2d8c47-1b9a-4f63-a7d0-38c6e1f4b592"_s)
    , ipaasEmail(u"admin@example.com"_s)
    , ipaasCompanies({{u"c3a94f18-6d72-4b0e-95e1-7f28d3b6a054"_s, u"Contoso Trading"_s, {}},
                      {u"e8170b5d-92c4-4a3f-8b6e-1d5f7c0a2396"_s, u"Fabrikam & Partner"_s, {}}})
{
}

QString SandboxIdentity::madeUpSecret()
{
    return randomText(9) % u'+' % randomText(9) % u'&' % randomText(9) % u'=' % randomText(9) % u'~';
}

QString SandboxIdentity::madeUpApiKey()
{
    return "ipk_"_L1 % randomText(44);
}

QString SandboxIdentity::madeUpWebhookKey()
{
    return "whk_"_L1 % randomText(40);
}

QJsonObject SandboxIdentity::connectionFile(const FaultPlan &faults) const
{
    const QString apiUrl = faults.has("host-not-found"_L1) ? u"https://no-such-host.invalid"_s : url;
    // No service has taken port 1 for decades, and no program gets it by chance.
    const QString authorityUrl = faults.has("connection-refused"_L1) ? u"http://127.0.0.1:1"_s : url;
    const auto odata = [](const QString &service) {
        return QJsonObject{{u"kind"_s, u"odata"_s}, {u"service"_s, service}};
    };
    return {
        {u"schema"_s, 1},
        {u"name"_s, u"Sandbox"_s},
        {u"version"_s, u"v1.0"_s},
        {u"tenantId"_s, tenantId},
        {u"clientId"_s, clientId},
        {u"grantType"_s, u"client_credentials"_s},
        {u"scope"_s, QString(resource % "/.default"_L1)},
        {u"environment"_s, environments.first().name},
        {u"companyName"_s, companies.first().name},
        {u"companyId"_s, companies.first().id},
        {u"apiUrl"_s, apiUrl},
        {u"authorityUrl"_s, authorityUrl},
        {u"secretExpires"_s, QDate::currentDate().addDays(190).toString(Qt::ISODate)},
        {u"ipaas"_s, QJsonObject{{u"apiUrl"_s, url},
                                 {u"companyId"_s, ipaasCompanies.first().id},
                                 {u"subscriptionId"_s, subscriptionId}}},
        {u"throttling"_s, QJsonObject{{u"apiThrottleLimit"_s, 500},
                                      {u"apiThrottleSeconds"_s, 60},
                                      {u"apiThrottleLimitToIpaas"_s, 60000},
                                      {u"apiThrottleSecondsToIpaas"_s, 60},
                                      {u"concurrentConnections"_s, 4}}},
        {u"sources"_s,
         QJsonObject{{u"customer-category"_s, odata(u"CustomerPriceGroups"_s)},
                     {u"location"_s, QJsonObject{{u"kind"_s, u"api"_s}, {u"entitySet"_s, u"locations"_s}}},
                     {u"shipping-method"_s, odata(u"ShippingAgents"_s)}}},
    };
}

} // namespace causeway::sandbox
