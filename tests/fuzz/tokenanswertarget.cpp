#include "fuzztarget.h"

#include "entra/tokenanswer.h"
#include "entra/tokenclaims.h"

#include <algorithm>

namespace causeway::fuzz {

namespace {

QString brokenRuleOfAnswer(const QByteArray &body)
{
    const QDateTime asked = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    const Result<AccessToken> token = parseTokenAnswer(body, asked);
    if (!token) {
        if (token.error().code != ErrorCode::MalformedAnswer || token.error().message.size() > 500)
            return QStringLiteral("a bad answer is malformed-answer, with a short message");
        return {};
    }
    const QByteArray &value = token->value.reveal();
    if (value.isEmpty())
        return QStringLiteral("there is no empty token");
    // RFC 6749, appendix A.12. It goes into a header, where a line break would begin another.
    const bool isPrintable
        = std::all_of(value.cbegin(), value.cend(), [](char byte) { return byte >= 0x20 && byte <= 0x7e; });
    if (!isPrintable)
        return QStringLiteral("a token has only characters that may stand in a header");
    if (token->asked != asked || !token->expires.isValid() || !token->renewAfter.isValid())
        return QStringLiteral("a token has its times");
    if (token->expires < asked || token->expires > asked.addDays(1))
        return QStringLiteral("a token lives for a day at most, and not backwards");
    if (token->renewAfter < asked || token->renewAfter > token->expires)
        return QStringLiteral("a token is renewed while it lives");
    readTokenClaims(token->value);
    return {};
}

QString brokenRuleOfClaims(const QByteArray &token)
{
    const std::optional<TokenClaims> claims = readTokenClaims(Secret(token));
    if (!claims)
        return {};
    if (claims->expires.isValid() && claims->expires.toSecsSinceEpoch() <= 0)
        return QStringLiteral("a token does not end before it can begin");
    const auto isTooLong = [&token](const QString &text) { return text.size() > token.size(); };
    if (isTooLong(claims->audience) || isTooLong(claims->tenantId) || isTooLong(claims->clientId)
        || std::any_of(claims->roles.cbegin(), claims->roles.cend(), isTooLong))
        return QStringLiteral("a claim is no longer than its token");
    return {};
}

} // namespace

QString tokenAnswer(const QByteArray &input)
{
    const QByteArray wrapped
        = "e30." + input.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln";
    for (const QString &rule : {brokenRuleOfAnswer(input), brokenRuleOfClaims(input), brokenRuleOfClaims(wrapped)}) {
        if (!rule.isEmpty())
            return rule;
    }
    return {};
}

} // namespace causeway::fuzz
