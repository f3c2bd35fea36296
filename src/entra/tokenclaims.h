#pragma once

#include "core/secret.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace causeway {

/// What an access token says of itself, for diagnosis only: it is read, not verified, and Microsoft calls the token
/// opaque to clients. A token that cannot be read is therefore "can't tell", never a failure.
/// https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
struct TokenClaims {
    QString audience;
    QString tenantId;
    /// `appid` of a v1 token, `azp` of a v2 token.
    QString clientId;
    QStringList roles;
    QDateTime expires;
};

std::optional<TokenClaims> readTokenClaims(const Secret &accessToken);

} // namespace causeway
