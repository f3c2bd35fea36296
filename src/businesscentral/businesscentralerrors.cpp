#include "businesscentral/businesscentralerrors.h"

#include <QRegularExpression>

namespace causeway {

namespace {

bool isPermissionDenial(const Error &error)
{
    static const QRegularExpression pattern(
        QStringLiteral("current permissions prevented|do(?:es)? not have the following permissions|"
                       "\\(TableData \\d+ |\\(Page \\d+ "),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(error.message).hasMatch() || error.serviceCode.startsWith(QLatin1StringView("Authorization_"));
}

bool isServiceCode(const Error &error, const char *code)
{
    return error.serviceCode.compare(QLatin1StringView(code), Qt::CaseInsensitive) == 0;
}

ErrorCode codeOf(const Error &error, BusinessCentralCall call)
{
    if (isPermissionDenial(error))
        return ErrorCode::PermissionMissing;
    if (isServiceCode(error, "NoEnvironment") || isServiceCode(error, "EnvironmentNotFound"))
        return ErrorCode::EnvironmentNotFound;
    if (isServiceCode(error, "Internal_CompanyNotFound"))
        return ErrorCode::CompanyNotFound;
    if (isServiceCode(error, "Internal_TenantUnavailable"))
        return ErrorCode::ServiceUnavailable;
    if (error.code == ErrorCode::Unauthorized && call != BusinessCentralCall::Environments)
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
        }
    }
    return error.code;
}

} // namespace

Error refinedBusinessCentralError(Error error, BusinessCentralCall call)
{
    if (error.origin == ErrorOrigin::BusinessCentral && error.httpStatus >= 400)
        error.code = codeOf(error, call);
    return error;
}

} // namespace causeway
