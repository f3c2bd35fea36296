#include "entra/aadsts.h"

#include <QHash>

namespace causeway {

namespace {

/// A hint for a number (facts: business-central.md, section 1.4). Unknown numbers keep the code of their `error`.
std::optional<ErrorCode> hintOf(const QString &serviceCode)
{
    static const QHash<QString, ErrorCode> hints{
        {QStringLiteral("AADSTS7000215"), ErrorCode::SecretWrong},
        {QStringLiteral("AADSTS7000222"), ErrorCode::SecretExpired},
        {QStringLiteral("AADSTS7000216"), ErrorCode::SecretMissing},
        {QStringLiteral("AADSTS7000218"), ErrorCode::SecretMissing},
        {QStringLiteral("AADSTS700016"), ErrorCode::AppNotFound},
        {QStringLiteral("AADSTS7000229"), ErrorCode::ServicePrincipalMissing},
        {QStringLiteral("AADSTS7000112"), ErrorCode::AppDisabled},
        {QStringLiteral("AADSTS70001"), ErrorCode::AppDisabled},
        {QStringLiteral("AADSTS90002"), ErrorCode::TenantNotFound},
        {QStringLiteral("AADSTS900023"), ErrorCode::TenantMalformed},
        {QStringLiteral("AADSTS50059"), ErrorCode::TenantMalformed},
        {QStringLiteral("AADSTS50194"), ErrorCode::TenantMalformed},
        {QStringLiteral("AADSTS9001023"), ErrorCode::TenantMalformed},
        {QStringLiteral("AADSTS90130"), ErrorCode::TenantMalformed},
        {QStringLiteral("AADSTS500011"), ErrorCode::ResourceNotFound},
        {QStringLiteral("AADSTS650052"), ErrorCode::ResourceNotFound},
        {QStringLiteral("AADSTS1002012"), ErrorCode::ScopeInvalid},
        {QStringLiteral("AADSTS70011"), ErrorCode::ScopeInvalid},
        {QStringLiteral("AADSTS700022"), ErrorCode::ScopeInvalid},
        {QStringLiteral("AADSTS28002"), ErrorCode::ScopeInvalid},
        {QStringLiteral("AADSTS28003"), ErrorCode::ScopeInvalid},
        {QStringLiteral("AADSTS53003"), ErrorCode::ConditionalAccess},
    };
    const auto found = hints.constFind(serviceCode);
    return found == hints.cend() ? std::nullopt : std::optional(*found);
}

ErrorCode codeOf(const Error &error)
{
    if (error.code == ErrorCode::Throttled)
        return error.code;
    if (error.oauthError == QLatin1StringView("temporarily_unavailable"))
        return ErrorCode::ServiceUnavailable;
    if (const std::optional<ErrorCode> hint = hintOf(error.serviceCode))
        return *hint;
    if (error.oauthError == QLatin1StringView("invalid_client"))
        return ErrorCode::SecretWrong;
    if (error.oauthError == QLatin1StringView("unauthorized_client"))
        return ErrorCode::AppNotFound;
    if (error.oauthError == QLatin1StringView("invalid_scope"))
        return ErrorCode::ScopeInvalid;
    if (error.oauthError == QLatin1StringView("invalid_resource"))
        return ErrorCode::ResourceNotFound;
    if (error.oauthError == QLatin1StringView("invalid_tenant"))
        return ErrorCode::TenantNotFound;
    return ErrorCode::SignInRejected;
}

} // namespace

Error refinedEntraError(Error error)
{
    const bool isAnswer = error.origin == ErrorOrigin::Entra && error.httpStatus >= 400 && error.httpStatus < 500;
    if (isAnswer && (!error.oauthError.isEmpty() || !error.serviceCode.isEmpty()))
        error.code = codeOf(error);
    return error;
}

} // namespace causeway
