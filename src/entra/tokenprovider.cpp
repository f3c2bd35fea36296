#include "entra/tokenprovider.h"

#include "core/fieldrules.h"
#include "entra/aadsts.h"
#include "entra/tokenanswer.h"

namespace causeway {

namespace {

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

Error refusal(const Error &answer, const TokenRequest &request)
{
    Error error = refinedEntraError(answer);
    // Values are no GUIDs, so this one is the secret's id.
    if (error.code == ErrorCode::SecretWrong && FieldRules::isGuid(QString::fromUtf8(request.clientSecret.reveal())))
        error.code = ErrorCode::SecretIsId;
    return error;
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
        co_return tl::unexpected(refusal(response.error(), request));

    const Result<AccessToken> answer = parseTokenAnswer(response->body, asked);
    if (!answer)
        co_return tl::unexpected(answer.error());
    AccessToken token = *answer;
    token.way = wayThere(*response, m_clock.now());
    m_tokens.insert(key, {token, request.clientSecret});
    co_return token;
}

bool TokenProvider::isExpired(const AccessToken &token) const
{
    return m_clock.now() >= token.expires;
}

std::chrono::milliseconds TokenProvider::ageOf(const AccessToken &token) const
{
    return std::chrono::milliseconds(token.asked.msecsTo(m_clock.now()));
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
