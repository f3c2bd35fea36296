#include "entra/tokenprovider.h"

#include "entra/aadsts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TokenProvider)
};

QUrl tokenUrl(const TokenRequest &request)
{
    return QUrl::fromEncoded(addressOf(request.authority) + '/' + QUrl::toPercentEncoding(request.tenantId)
                             + "/oauth2/v2.0/token");
}

HttpRequest httpRequest(const TokenRequest &request)
{
    HttpRequest result;
    result.service = ErrorOrigin::Entra;
    result.method = "POST";
    result.url = tokenUrl(request);
    result.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    result.body = formEncoded({
        {"grant_type", "client_credentials"},
        {"client_id", request.clientId.toUtf8()},
        {"client_secret", request.clientSecret.reveal()},
        {"scope", request.scope.toUtf8()},
    });
    result.bodyLimit = 256 * 1024;
    return result;
}

} // namespace

TokenProvider::TokenProvider(ServiceGate &gate, Clock &clock)
    : m_gate(gate)
    , m_clock(clock)
{
}

Task<AccessToken> TokenProvider::token(TokenRequest request, std::stop_token stop)
{
    const QString key = keyOf(request);
    const auto kept = m_tokens.constFind(key);
    if (kept != m_tokens.cend() && kept->clientSecret == request.clientSecret && isFresh(kept->token))
        co_return kept->token;

    // Asking for a token changes nothing at the service, so it may be repeated although it is a POST.
    HttpRequest httpRequestToSend = httpRequest(request);
    const QDateTime asked = m_clock.now();
    Result<HttpResponse> response = co_await m_gate.send(httpRequestToSend, Repeat::Safe, stop);
    if (!response)
        co_return tl::unexpected(refinedEntraError(response.error()));

    const QJsonObject object = QJsonDocument::fromJson(response->body).object();
    const QString value = object.value(QLatin1StringView("access_token")).toString();
    const QString type = object.value(QLatin1StringView("token_type")).toString();
    // Some servers of the standard send the number as text.
    const double lifetime = object.value(QLatin1StringView("expires_in")).toVariant().toDouble();
    if (value.isEmpty() || type.compare(QLatin1StringView("Bearer"), Qt::CaseInsensitive) != 0) {
        Error error = makeError(ErrorCode::MalformedAnswer,
                                Text::tr("The sign-in host answered, but its answer holds no bearer token."));
        error.origin = ErrorOrigin::Entra;
        error.httpStatus = response->status;
        co_return tl::unexpected(error);
    }
    AccessToken token;
    token.value = Secret(value);
    const double seconds = std::clamp(lifetime, 0.0, 86'400.0);
    // Five minutes is what Microsoft's own libraries keep in hand; a token that lives shorter is used for half its
    // life.
    const double useful = std::max(seconds - 300, seconds / 2);
    token.expires = asked.addMSecs(static_cast<qint64>(seconds * 1000));
    token.renewAfter = asked.addMSecs(static_cast<qint64>(useful * 1000));
    m_tokens.insert(key, {token, request.clientSecret});
    co_return token;
}

bool TokenProvider::isExpired(const AccessToken &token) const
{
    return m_clock.now() >= token.expires;
}

void TokenProvider::forget(const TokenRequest &request)
{
    m_tokens.remove(keyOf(request));
}

QString TokenProvider::keyOf(const TokenRequest &request)
{
    return request.authority.toString() + u'\n' + request.tenantId + u'\n' + request.clientId + u'\n' + request.scope;
}

bool TokenProvider::isFresh(const AccessToken &token) const
{
    return m_clock.now() < token.renewAfter;
}

} // namespace causeway
