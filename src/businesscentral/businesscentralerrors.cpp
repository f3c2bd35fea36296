#include "businesscentral/businesscentralerrors.h"

#include <QRegularExpression>

#include <optional>

namespace causeway {

namespace {

bool isPermissionDenial(const Error &error)
{
    static const QRegularExpression pattern(
        QStringLiteral("current permissions prevented|do(?:es)? not have the following permissions|"
                       "\\((?:TableData|Page|Query|Codeunit|XMLport|Report|System) \\d+ "),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(error.message).hasMatch() || error.serviceCode.startsWith(QLatin1StringView("Authorization_"));
}

/// "(TableData 14 Location Read: _Exclude_APIV2_)" and "permissions on Page APIV2 - Customers: Execute": the object,
/// and the right that is missing.
QString deniedObject(const QString &message)
{
    static const QRegularExpression numbered(
        QStringLiteral("\\(((?:TableData|Page|Query|Codeunit|XMLport|Report|System) \\d+ [^:)]*?)"
                       "(?: (Read|Insert|Modify|Delete|Execute))?(?::[^)]*)?\\)"));
    static const QRegularExpression named(QStringLiteral("permissions on (?:the )?([^:]{1,120}): ?(\\w+)"));
    for (const QRegularExpression &pattern : {numbered, named}) {
        const QRegularExpressionMatch match = pattern.match(message);
        if (!match.hasMatch())
            continue;
        const QString object = match.captured(1).trimmed();
        const QString right = match.captured(2);
        return right.isEmpty() ? object : QStringLiteral("%1 (%2)").arg(object, right);
    }
    return {};
}

struct CodeMeaning {
    const char *serviceCode;
    ErrorCode code;
};

/// Codes that mean the same whatever was asked for and whatever status they come with.
constexpr CodeMeaning meanings[]{
    {"NoEnvironment", ErrorCode::EnvironmentNotFound},
    {"EnvironmentNotFound", ErrorCode::EnvironmentNotFound},
    {"Internal_CompanyNotFound", ErrorCode::CompanyNotFound},
    {"Internal_TenantUnavailable", ErrorCode::ServiceUnavailable},
    {"Internal_ServerError", ErrorCode::ServiceUnavailable},
    {"Internal_DataNotFoundFilter", ErrorCode::RequestRejected},
    {"Internal_RecordNotFound", ErrorCode::RequestRejected},
    {"Internal_InvalidTableRelation", ErrorCode::RequestRejected},
    {"Internal_EntityWithSameKeyExists", ErrorCode::RequestRejected},
    {"Request_EntityChanged", ErrorCode::Conflict},
    {"Application_TooManyRequests", ErrorCode::Throttled},
};

std::optional<ErrorCode> meaningOf(const QString &serviceCode)
{
    for (const CodeMeaning &meaning : meanings) {
        if (serviceCode.compare(QLatin1StringView(meaning.serviceCode), Qt::CaseInsensitive) == 0)
            return meaning.code;
    }
    return std::nullopt;
}

bool isServiceCode(const Error &error, const char *code)
{
    return error.serviceCode.compare(QLatin1StringView(code), Qt::CaseInsensitive) == 0;
}

ErrorCode codeOf(const Error &error, BusinessCentralCall call)
{
    const bool isRefusal = error.code == ErrorCode::Unauthorized || error.code == ErrorCode::Forbidden;
    if (isRefusal && call == BusinessCentralCall::Environments)
        return ErrorCode::EnvironmentsNotListable;
    if (isPermissionDenial(error))
        return ErrorCode::PermissionMissing;
    if (const std::optional<ErrorCode> meaning = meaningOf(error.serviceCode))
        return *meaning;
    if (error.code == ErrorCode::Unauthorized)
        return ErrorCode::AppNotInBusinessCentral;
    const bool isMissing = error.code == ErrorCode::NotFound || isServiceCode(error, "BadRequest_ResourceNotFound")
                           || isServiceCode(error, "BadRequest_NotFound");
    if (isMissing) {
        switch (call) {
        case BusinessCentralCall::Environments:
            return ErrorCode::NotFound;
        case BusinessCentralCall::Companies:
            return ErrorCode::EnvironmentNotFound;
        case BusinessCentralCall::ApiEntities:
            return ErrorCode::EntityNotFound;
        case BusinessCentralCall::ODataEntities:
            return ErrorCode::ServiceNotPublished;
        case BusinessCentralCall::Metadata:
            return ErrorCode::NotFound;
        }
    }
    return error.code;
}

} // namespace

Error refinedBusinessCentralError(Error error, BusinessCentralCall call)
{
    if (error.origin == ErrorOrigin::BusinessCentral && error.httpStatus >= 400) {
        error.code = codeOf(error, call);
        if (error.code == ErrorCode::PermissionMissing)
            error.subject = deniedObject(error.message);
    }
    return error;
}

} // namespace causeway
