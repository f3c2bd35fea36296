// Business Central's environments and companies.

#include "sandbox/businesscentralservice.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

HttpAnswer BusinessCentralService::listEnvironments(const HttpRequest &request) const
{
    static const QRegularExpression path(
        u"^(admin/v\\d+\\.\\d+/applications/(BusinessCentral/)?environments|environments/v1\\.\\d+)$"_s);
    if (m_faults.has("admin-api-forbidden"_L1))
        return HttpAnswer::empty(403);
    if (!path.match(request.segments.join(u'/')).hasMatch())
        return HttpAnswer::json(404, QJsonObject{{u"code"_s, u"Unknown"_s}, {u"message"_s, u"Not found."_s}});
    QJsonArray list;
    const bool isUpgrading = m_faults.has("environment-upgrading"_L1);
    const QList<SandboxIdentity::Environment> all = environments();
    for (const SandboxIdentity::Environment &each : all) {
        const QString place = m_identity.tenantId % u'/' % each.name;
        list.append(
            QJsonObject{{u"friendlyName"_s, each.name},
                        {u"type"_s, each.type},
                        {u"name"_s, each.name},
                        {u"countryCode"_s, u"US"_s},
                        {u"applicationFamily"_s, u"BusinessCentral"_s},
                        {u"aadTenantId"_s, m_identity.tenantId},
                        {u"status"_s, isUpgrading && each.name != all.first().name ? u"Upgrading"_s : u"Active"_s},
                        {u"webClientLoginUrl"_s, QString("https://businesscentral.dynamics.com/"_L1 % place)},
                        {u"webServiceUrl"_s, m_identity.resource},
                        {u"locationName"_s, u"East US"_s},
                        {u"geoName"_s, u"USA"_s},
                        {u"ringName"_s, u"PROD"_s},
                        {u"versionDetails"_s, QJsonObject{{u"version"_s, u"28.1.43210.0"_s}}}});
    }
    return HttpAnswer::json(200, QJsonObject{{u"value"_s, list}});
}

QList<SandboxIdentity::Environment> BusinessCentralService::environments() const
{
    QList<SandboxIdentity::Environment> list
        = m_identity.environments.mid(m_faults.has("unknown-environment"_L1) ? 1 : 0);
    if (m_faults.has("environment-other-case"_L1))
        list.first().name = u"iPaaS_Sandbx"_s;
    return list;
}

QList<SandboxIdentity::Company> BusinessCentralService::companies() const
{
    if (m_faults.has("no-companies"_L1))
        return {};
    QList<SandboxIdentity::Company> list = m_identity.companies.mid(m_faults.has("unknown-company"_L1) ? 1 : 0);
    // Of an id of its own: one of the same id would be the same company, renamed.
    if (m_faults.has("company-other-case"_L1)) {
        const QString name = u"CRONUS USA, inc"_s;
        list.first() = {m_identity.otherId, name, name};
    }
    for (int i = 1; m_faults.has("many-companies"_L1) && list.size() < 300; ++i) {
        const QString number = u"%1"_s.arg(i, 3, 10, QChar(u'0'));
        list.append({m_identity.otherId.chopped(3) + number, u"BRANCH "_s + number, u"Fabrikam branch %1"_s.arg(i)});
    }
    return list;
}

const SandboxIdentity::Company *BusinessCentralService::findCompany(const QList<SandboxIdentity::Company> &list,
                                                                    QStringView name, QStringView id) const
{
    for (const SandboxIdentity::Company &company : list) {
        if (name.isNull() ? id.compare(company.id, Qt::CaseInsensitive) == 0 : name == company.name)
            return &company;
    }
    return nullptr;
}

HttpAnswer BusinessCentralService::companyList(const Route &route) const
{
    const bool isApi = route.form == BcEntity::Form::Api;
    QJsonArray list;
    const QList<SandboxIdentity::Company> all = companies();
    for (const SandboxIdentity::Company &company : all) {
        const QString created = u"2023-01-04T16:55:47.367Z"_s;
        const QString user = u"f2a5738a-44e3-ea11-bb43-000d3a2feca1"_s;
        if (isApi) {
            list.append(QJsonObject{{u"id"_s, company.id},
                                    {u"systemVersion"_s, u"28.1.43210.0"_s},
                                    {u"timestamp"_s, 50516},
                                    {u"name"_s, company.name},
                                    {u"displayName"_s, company.displayName},
                                    {u"businessProfileId"_s, QString()},
                                    {u"systemCreatedAt"_s, created},
                                    {u"systemCreatedBy"_s, user},
                                    {u"systemModifiedAt"_s, created},
                                    {u"systemModifiedBy"_s, user}});
        } else {
            list.append(QJsonObject{{u"Name"_s, company.name},
                                    {u"Evaluation_Company"_s, true},
                                    {u"Display_Name"_s, company.displayName},
                                    {u"Id"_s, company.id},
                                    {u"Business_Profile_Id"_s, QString()}});
        }
    }
    const QString context = route.base % "/$metadata#"_L1 % (isApi ? u"companies"_s : u"Company"_s);
    return HttpAnswer::json(200, QJsonObject{{u"@odata.context"_s, context}, {u"value"_s, list}});
}

} // namespace causeway::sandbox
