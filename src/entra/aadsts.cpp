#include "entra/aadsts.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace causeway {

namespace {

constexpr EntraHint hints[]{
    {7000215, ErrorCode::SecretWrong},
    {7000222, ErrorCode::SecretExpired},
    {7000216, ErrorCode::SecretMissing},
    {7000218, ErrorCode::SecretMissing},
    {700025, ErrorCode::PublicClient},
    {700016, ErrorCode::AppNotFound},
    {7000229, ErrorCode::ServicePrincipalMissing},
    {7000112, ErrorCode::AppDisabled},
    {70001, ErrorCode::AppDisabled},
    {90002, ErrorCode::TenantNotFound},
    {900023, ErrorCode::TenantMalformed},
    {50059, ErrorCode::TenantMalformed},
    {50194, ErrorCode::TenantMalformed},
    {9001023, ErrorCode::TenantMalformed},
    {90130, ErrorCode::TenantMalformed},
    {900382, ErrorCode::WrongCloud},
    {90038, ErrorCode::WrongCloud},
    {500011, ErrorCode::ResourceNotFound},
    {650052, ErrorCode::ResourceNotFound},
    {501051, ErrorCode::RoleMissing},
    {1002012, ErrorCode::ScopeInvalid},
    {70011, ErrorCode::ScopeInvalid},
    {700022, ErrorCode::ScopeInvalid},
    {28002, ErrorCode::ScopeInvalid},
    {28003, ErrorCode::ScopeInvalid},
    {53003, ErrorCode::ConditionalAccess},
    {90055, ErrorCode::Throttled},
    {50196, ErrorCode::Throttled},
    {90006, ErrorCode::ServiceUnavailable},
    {90012, ErrorCode::ServiceUnavailable},
    {90024, ErrorCode::ServiceUnavailable},
    {90033, ErrorCode::ServiceUnavailable},
    {50033, ErrorCode::ServiceUnavailable},
};

std::optional<ErrorCode> hintOf(const QString &serviceCode)
{
    const QLatin1StringView prefix("AADSTS");
    if (!serviceCode.startsWith(prefix))
        return std::nullopt;
    const int number = QStringView(serviceCode).mid(prefix.size()).toInt();
    const auto *const found = std::find_if(std::begin(hints), std::end(hints),
                                           [number](const EntraHint &one) { return one.number == number; });
    return found == std::end(hints) ? std::nullopt : std::optional(found->code);
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

std::span<const EntraHint> entraHints()
{
    return hints;
}

Error refinedEntraError(Error error)
{
    const bool isAnswer = error.origin == ErrorOrigin::Entra && error.httpStatus >= 400 && error.httpStatus < 500;
    if (isAnswer && (!error.oauthError.isEmpty() || !error.serviceCode.isEmpty()))
        error.code = codeOf(error);
    return error;
}

} // namespace causeway
