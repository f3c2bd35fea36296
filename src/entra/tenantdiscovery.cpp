#include "entra/tenantdiscovery.h"

#include "entra/aadsts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TenantDiscovery)
};

QUrl discoveryUrl(const QUrl &authority, const QString &tenant)
{
    return QUrl::fromEncoded(addressOf(authority) + '/' + QUrl::toPercentEncoding(tenant)
                             + "/v2.0/.well-known/openid-configuration");
}

Error malformed(const QString &message)
{
    Error error = makeError(ErrorCode::MalformedAnswer, message);
    error.origin = ErrorOrigin::Entra;
    return error;
}

} // namespace

Task<TenantInfo> discoverTenant(ServiceGate &gate, Clock &clock, QUrl authority, QString tenant, std::stop_token stop)
{
    HttpRequest request;
    request.service = ErrorOrigin::Entra;
    request.url = discoveryUrl(authority, tenant);
    request.bodyLimit = 256 * 1024;
    Result<HttpResponse> response = co_await gate.send(request, Repeat::Safe, stop);
    if (!response)
        co_return tl::unexpected(refinedEntraError(response.error()));

    const QJsonObject object = QJsonDocument::fromJson(response->body).object();
    const QString issuer = object.value(QLatin1StringView("issuer")).toString();
    const QUrl tokenEndpoint(object.value(QLatin1StringView("token_endpoint")).toString());
    static const QRegularExpression guid(
        QStringLiteral("/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:/|$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = guid.match(issuer);
    if (!tokenEndpoint.isValid() || tokenEndpoint.isEmpty() || !match.hasMatch()) {
        co_return tl::unexpected(malformed(
            Text::tr("The sign-in host did not describe a tenant: its answer has no issuer or token endpoint.")));
    }
    // The secret goes to the token endpoint: never to another host than the one that was entered.
    if (!isSameOrigin(tokenEndpoint, authority)) {
        Error error = malformed(
            Text::tr("The sign-in host names a token endpoint on another host (%1).").arg(tokenEndpoint.host()));
        error.code = ErrorCode::ForeignOrigin;
        co_return tl::unexpected(error);
    }

    TenantInfo info;
    info.tenantId = match.captured(1).toLower();
    info.tokenEndpoint = tokenEndpoint;
    info.way = wayThere(*response, clock.now());
    co_return info;
}

} // namespace causeway
