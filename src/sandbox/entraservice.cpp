#include "sandbox/entraservice.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

namespace {

constexpr qint64 ordinaryLifetime = 3599; // seconds
constexpr qint64 shortLifetime = 5;

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray base64Url(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes;
}

bool isSharedEndpoint(const QString &tenant)
{
    return tenant == "common"_L1 || tenant == "organizations"_L1 || tenant == "consumers"_L1;
}

bool looksLikeTenant(const QString &tenant)
{
    static const QRegularExpression domain(u"^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"_s);
    return isSharedEndpoint(tenant) || !QUuid::fromString(tenant).isNull() || domain.match(tenant).hasMatch();
}

QString formValue(const QList<std::pair<QString, QString>> &form, QStringView name)
{
    for (const auto &[key, value] : form) {
        if (name == key)
            return value;
    }
    return {};
}

} // namespace

EntraService::EntraService(const SandboxIdentity &identity, const FaultPlan &faults)
    : m_identity(identity)
    , m_faults(faults)
{
}

bool EntraService::owns(const HttpRequest &request)
{
    return request.segments.size() >= 3 && (request.segment(1) == "v2.0"_L1 || request.segment(1) == "oauth2"_L1);
}

HttpAnswer EntraService::handle(const HttpRequest &request)
{
    const QString path = request.segments.mid(1).join(u'/');
    if (path == "v2.0/.well-known/openid-configuration"_L1 && request.method == "GET")
        return discovery(request);
    if (path == "oauth2/v2.0/token"_L1 && request.method == "POST")
        return token(request);
    return HttpAnswer::text(404, "Not Found"_ba);
}

HttpAnswer EntraService::refusal(const HttpRequest &request, int status, const QString &error, int code,
                                 const QString &text)
{
    const QString traceId = newGuid();
    const QByteArray asked = request.headers.value("client-request-id"_ba);
    const QString correlationId = asked.isEmpty() ? newGuid() : QString::fromLatin1(asked);
    const QString timestamp = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HH:mm:ss'Z'"_s);
    const QString description = u"AADSTS%1: "_s.arg(code) % text % "\r\nTrace ID: "_L1 % traceId
                                % "\r\nCorrelation ID: "_L1 % correlationId % "\r\nTimestamp: "_L1 % timestamp;
    HttpAnswer answer = HttpAnswer::json(
        status, QJsonObject{{u"error"_s, error},
                            {u"error_description"_s, description},
                            {u"error_codes"_s, QJsonArray{code}},
                            {u"timestamp"_s, timestamp},
                            {u"trace_id"_s, traceId},
                            {u"correlation_id"_s, correlationId},
                            {u"error_uri"_s, QString(request.origin() % u"/error?code="_s % QString::number(code))}});
    answer.headers.emplaceBack("x-ms-request-id"_ba, traceId.toLatin1());
    answer.headers.emplaceBack("Cache-Control"_ba, "no-store, no-cache"_ba);
    return answer;
}

HttpAnswer EntraService::checkTenant(const HttpRequest &request, bool isDiscovery, bool *good) const
{
    const QString tenant = request.segment(0);
    *good = false;
    if (!looksLikeTenant(tenant)) {
        return refusal(
            request, 400, isDiscovery ? u"invalid_tenant"_s : u"invalid_request"_s, 900023,
            u"Specified tenant identifier '%1' is neither a valid DNS name, nor a valid external domain."_s.arg(
                tenant));
    }
    if (isSharedEndpoint(tenant)) {
        *good = isDiscovery;
        return refusal(request, 400, u"invalid_request"_s, 50059,
                       u"No tenant-identifying information found in either the request or implied by any provided "
                       "credentials."_s);
    }
    const bool known = tenant.compare(m_identity.tenantId, Qt::CaseInsensitive) == 0
                       || tenant.compare(m_identity.tenantDomain, Qt::CaseInsensitive) == 0;
    *good = known && !m_faults.has("unknown-tenant"_L1);
    return refusal(request, 400, isDiscovery ? u"invalid_tenant"_s : u"invalid_request"_s, 90002,
                   u"Tenant '%1' not found. Check to make sure you have the correct tenant ID and are signing into the "
                   "correct cloud. Check with your subscription administrator, this may happen if there are no active "
                   "subscriptions for the tenant."_s.arg(tenant));
}

HttpAnswer EntraService::discovery(const HttpRequest &request) const
{
    bool good = false;
    const HttpAnswer problem = checkTenant(request, true, &good);
    if (!good)
        return problem;
    const QString tenant = isSharedEndpoint(request.segment(0)) ? u"{tenantid}"_s : m_identity.tenantId;
    const QString path = isSharedEndpoint(request.segment(0)) ? request.segment(0) : m_identity.tenantId;
    const QString base = request.origin() % u'/' % path;
    return HttpAnswer::json(
        200, QJsonObject{{u"token_endpoint"_s, QString(base % "/oauth2/v2.0/token"_L1)},
                         {u"token_endpoint_auth_methods_supported"_s,
                          QJsonArray{u"client_secret_post"_s, u"private_key_jwt"_s}},
                         {u"jwks_uri"_s, QString(base % "/discovery/v2.0/keys"_L1)},
                         {u"response_types_supported"_s, QJsonArray{u"code"_s, u"id_token"_s}},
                         {u"issuer"_s, QString(request.origin() % u'/' % tenant % "/v2.0"_L1)},
                         {u"authorization_endpoint"_s, QString(base % "/oauth2/v2.0/authorize"_L1)},
                         {u"device_authorization_endpoint"_s, QString(base % "/oauth2/v2.0/devicecode"_L1)},
                         {u"tenant_region_scope"_s, u"NA"_s},
                         {u"cloud_instance_name"_s, u"microsoftonline.com"_s},
                         {u"cloud_graph_host_name"_s, u"graph.windows.net"_s},
                         {u"msgraph_host"_s, u"graph.microsoft.com"_s}});
}

HttpAnswer EntraService::checkClient(const HttpRequest &request, bool *good) const
{
    const auto form = parseForm(request.body);
    const bool isForm
        = request.headers.value("content-type"_ba).toLower().startsWith("application/x-www-form-urlencoded");
    const auto missing = [&](const QString &name) {
        return refusal(request, 400, u"invalid_request"_s, 900144,
                       u"The request body must contain the following parameter: '%1'."_s.arg(name));
    };
    *good = false;
    const QString grantType = formValue(form, u"grant_type");
    if (!isForm || grantType.isEmpty())
        return missing(u"grant_type"_s);
    if (grantType != "client_credentials"_L1) {
        return refusal(request, 400, u"unsupported_grant_type"_s, 70003,
                       u"The app requested an unsupported grant type '%1'."_s.arg(grantType));
    }
    const QString clientId = formValue(form, u"client_id");
    if (clientId.isEmpty())
        return missing(u"client_id"_s);
    if (clientId.compare(m_identity.clientId, Qt::CaseInsensitive) != 0 || m_faults.has("unknown-app"_L1)) {
        return refusal(
            request, 400, u"unauthorized_client"_s, 700016,
            u"Application with identifier '%1' was not found in the directory 'Contoso'. This can happen if "
            "the application has not been installed by the administrator of the tenant or consented to by "
            "any user in the tenant. You may have sent your authentication request to the wrong tenant."_s.arg(
                clientId));
    }
    const QString scope = formValue(form, u"scope");
    if (scope.isEmpty())
        return missing(u"scope"_s);
    if (!scope.endsWith("/.default"_L1)) {
        return refusal(request, 400, u"invalid_scope"_s, 1002012,
                       u"The provided value for scope %1 is not valid. Client credential flows must have a scope value "
                       "with /.default suffixed to the resource identifier (application ID URI)."_s.arg(scope));
    }
    if (scope.chopped(9) != m_identity.resource) {
        return refusal(
            request, 400, u"invalid_resource"_s, 500011,
            u"The resource principal named %1 was not found in the tenant named Contoso. This can happen if "
            "the application has not been installed by the administrator of the tenant or consented to by "
            "any user in the tenant. You might have sent your authentication request to the wrong tenant."_s.arg(
                scope.chopped(9)));
    }
    const QString secret = formValue(form, u"client_secret");
    if (secret.isEmpty()) {
        return refusal(request, 401, u"invalid_client"_s, 7000216,
                       u"'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' "
                       "grant type."_s);
    }
    const bool isRefused = m_faults.has("wrong-secret"_L1) || m_faults.has("secret-id"_L1);
    if (secret != m_identity.clientSecret || isRefused) {
        return refusal(
            request, 401, u"invalid_client"_s, 7000215,
            u"Invalid client secret provided. Ensure the secret being sent in the request is the client "
            "secret value, not the client secret ID, for a secret added to app '%1'."_s.arg(m_identity.clientId));
    }
    *good = !m_faults.has("expired-secret"_L1);
    return refusal(
        request, 401, u"invalid_client"_s, 7000222,
        u"The provided client secret keys for app '%1' are expired. Visit the Azure portal to create new keys "
        "for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added "
        "security: https://aka.ms/certCreds."_s.arg(m_identity.clientId));
}

HttpAnswer EntraService::token(const HttpRequest &request)
{
    bool good = false;
    const HttpAnswer tenantProblem = checkTenant(request, false, &good);
    if (!good)
        return tenantProblem;
    const HttpAnswer clientProblem = checkClient(request, &good);
    if (!good)
        return clientProblem;

    const qint64 lifetime = m_faults.has("short-tokens"_L1) ? shortLifetime : ordinaryLifetime;
    const QByteArray accessToken = newToken(lifetime);
    m_tokens.remember(accessToken, EntraGrant{opensBusinessCentral()}, lifetime);
    HttpAnswer answer = HttpAnswer::json(200, QJsonObject{{u"token_type"_s, u"Bearer"_s},
                                                          {u"expires_in"_s, lifetime},
                                                          {u"ext_expires_in"_s, lifetime},
                                                          {u"access_token"_s, QString::fromLatin1(accessToken)}});
    answer.headers.emplaceBack("Cache-Control"_ba, "no-store, no-cache"_ba);
    return answer;
}

QJsonArray EntraService::roles() const
{
    if (m_faults.has("no-consent"_L1))
        return {};
    if (m_faults.has("automation-role-only"_L1))
        return {u"Automation.ReadWrite.All"_s};
    return {u"AdminCenter.ReadWrite.All"_s, u"Automation.ReadWrite.All"_s, u"app_access"_s, u"API.ReadWrite.All"_s};
}

bool EntraService::opensBusinessCentral() const
{
    return roles().contains(u"API.ReadWrite.All"_s) && !m_faults.has("wrong-audience"_L1)
           && !m_faults.has("other-tenant-token"_L1) && !m_faults.has("other-app-token"_L1);
}

QByteArray EntraService::newToken(qint64 lifetimeSeconds) const
{
    if (m_faults.has("opaque-token"_L1))
        return base64Url(randomBytes(256));
    const auto unless = [this](QLatin1StringView scenario, const QString &right, const QString &wrong) {
        return m_faults.has(scenario) ? wrong : right;
    };
    const QString audience = unless("wrong-audience"_L1, m_identity.resource, u"https://graph.microsoft.com"_s);
    const QString tenant = unless("other-tenant-token"_L1, m_identity.tenantId, m_identity.otherId);
    const QString app = unless("other-app-token"_L1, m_identity.clientId, m_identity.otherId);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QString issuer = "https://sts.windows.net/"_L1 % tenant % u'/';
    QJsonObject claims{{u"aud"_s, audience},
                       {u"iss"_s, issuer},
                       {u"iat"_s, now},
                       {u"nbf"_s, now},
                       {u"exp"_s, now + lifetimeSeconds},
                       {u"appid"_s, app},
                       {u"appidacr"_s, u"1"_s},
                       {u"idp"_s, issuer},
                       {u"idtyp"_s, u"app"_s},
                       {u"oid"_s, m_identity.servicePrincipalId},
                       {u"sub"_s, m_identity.servicePrincipalId},
                       {u"tid"_s, tenant},
                       {u"uti"_s, QString::fromLatin1(base64Url(randomBytes(16)))},
                       {u"ver"_s, u"1.0"_s}};
    if (!roles().isEmpty())
        claims.insert(u"roles"_s, roles());
    const QJsonObject header{{u"typ"_s, u"JWT"_s}, {u"alg"_s, u"RS256"_s}, {u"kid"_s, u"sandbox"_s}};
    return base64Url(header) + '.' + base64Url(claims) + '.' + base64Url(randomBytes(256));
}

} // namespace causeway::sandbox
