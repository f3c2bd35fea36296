#include "entra/tokenclaims.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace causeway {

std::optional<TokenClaims> readTokenClaims(const Secret &accessToken)
{
    constexpr qsizetype longestToken = 64 * 1024;
    if (accessToken.reveal().size() > longestToken)
        return std::nullopt;
    const QList<QByteArray> parts = accessToken.reveal().split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto decoded
        = QByteArray::fromBase64Encoding(parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
                                                          | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*decoded);
    if (!document.isObject())
        return std::nullopt;

    const QJsonObject object = document.object();
    TokenClaims claims;
    claims.audience = object.value(QLatin1StringView("aud")).toString();
    claims.tenantId = object.value(QLatin1StringView("tid")).toString();
    claims.clientId = object.value(QLatin1StringView("appid")).toString();
    if (claims.clientId.isEmpty())
        claims.clientId = object.value(QLatin1StringView("azp")).toString();
    const QJsonArray roles = object.value(QLatin1StringView("roles")).toArray();
    for (const QJsonValue &role : roles)
        claims.roles.append(role.toString());
    const qint64 expires = object.value(QLatin1StringView("exp")).toInteger();
    if (expires > 0)
        claims.expires = QDateTime::fromSecsSinceEpoch(expires, Qt::UTC);
    return claims;
}

} // namespace causeway
