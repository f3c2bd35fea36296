#pragma once

#include "core/task.h"
#include "entra/accesstoken.h"
#include "net/servicegate.h"

#include <QHash>
#include <QUrl>

namespace causeway {

/// What a token is asked for with: the client credentials grant (RFC 6749, section 4.4) of the v2.0 endpoint.
struct TokenRequest {
    QUrl authority;
    QString tenantId;
    QString clientId;
    QString scope;
    Secret clientSecret;
};

/// Gets access tokens and keeps each until shortly before it expires. The grant knows no refresh token: a new one is
/// asked for instead. Two who ask at the same time may both ask the service; both get a good token.
class TokenProvider {
public:
    TokenProvider(ServiceGate &gate, Clock &clock);

    /// Errors: those of refinedEntraError, MalformedAnswer, and those of the way there.
    Task<AccessToken> token(TokenRequest request, std::stop_token stop);

    /// True when the token's time is over, by the service's own word on it.
    bool isExpired(const AccessToken &token) const;

    std::chrono::milliseconds ageOf(const AccessToken &token) const;

    /// Forgets the kept token: after a 401, or to make a test ask anew.
    void forget(const TokenRequest &request);

private:
    static QString keyOf(const TokenRequest &request);
    bool isFresh(const AccessToken &token) const;

    ServiceGate &m_gate;
    Clock &m_clock;
    struct Kept {
        AccessToken token;
        Secret clientSecret;
    };
    QHash<QString, Kept> m_tokens;
};

} // namespace causeway
