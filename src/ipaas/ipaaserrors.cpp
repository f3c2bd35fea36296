#include "ipaas/ipaaserrors.h"

namespace causeway {

namespace {

ErrorCode codeOfBusinessRule(const Error &error)
{
    const QString &code = error.serviceCode;
    const bool isExternalId = code == QLatin1StringView("BIZL-1003") || code == QLatin1StringView("BIZL-1005")
                              || error.message.contains(QLatin1StringView("external"), Qt::CaseInsensitive);
    if (isExternalId)
        return ErrorCode::DuplicateExternalId;
    const bool isDuplicate = code == QLatin1StringView("BIZL-1001") || code == QLatin1StringView("BIZL-1004")
                             || code == QLatin1StringView("BIZL-1007");
    return isDuplicate ? ErrorCode::DuplicateName : ErrorCode::RecordRejected;
}

/// A record with a custom field that is not defined. Which code that has is not published, so it is told by the words;
/// VALD-1015 is one without a name.
bool isOfUndefinedCustomField(const Error &error)
{
    const auto says
        = [&error](const char *word) { return error.message.contains(QLatin1StringView(word), Qt::CaseInsensitive); };
    const bool isOfFields = says("custom field") && error.serviceCode != QLatin1StringView("VALD-1015");
    return isOfFields && (says("defin") || says("exist") || says("found") || says("unknown"));
}

ErrorCode codeOf(const Error &error)
{
    const QString &code = error.serviceCode;
    const bool isOfAccess = code.startsWith(QLatin1StringView("AUTH-")) || code.startsWith(QLatin1StringView("AUTZ-"));
    if (!isOfAccess && isOfUndefinedCustomField(error))
        return ErrorCode::CustomFieldMissing;
    if (code == QLatin1StringView("AUTH-1004"))
        return ErrorCode::IpaasCompanyNotFound;
    if (code == QLatin1StringView("AUTH-1003"))
        return ErrorCode::IpaasAccessDenied;
    if (code.startsWith(QLatin1StringView("AUTH-")))
        return ErrorCode::IpaasSignInRejected;
    if (code.startsWith(QLatin1StringView("AUTZ-")))
        return ErrorCode::IpaasAccessDenied;
    if (code == QLatin1StringView("VALD-1017") || code == QLatin1StringView("VALD-1023"))
        return ErrorCode::SubscriptionNotFound;
    if (code.startsWith(QLatin1StringView("VALD-")))
        return ErrorCode::RecordRejected;
    if (code.startsWith(QLatin1StringView("NFND-")))
        return ErrorCode::RecordNotFound;
    if (code.startsWith(QLatin1StringView("BIZL-")))
        return codeOfBusinessRule(error);
    switch (error.code) {
    case ErrorCode::Unauthorized:
        return ErrorCode::IpaasSignInRejected;
    case ErrorCode::Forbidden:
        return ErrorCode::IpaasAccessDenied;
    case ErrorCode::NotFound:
        return ErrorCode::RecordNotFound;
    case ErrorCode::Conflict:
        return ErrorCode::DuplicateName;
    default:
        return error.code;
    }
}

} // namespace

Error refinedIpaasError(Error error)
{
    if (error.origin == ErrorOrigin::Ipaas && error.httpStatus >= 400 && error.httpStatus < 500
        && error.code != ErrorCode::Throttled)
        error.code = codeOf(error);
    return error;
}

bool concernsEveryRecord(const Error &error)
{
    switch (error.code) {
    case ErrorCode::IpaasSignInRejected:
    case ErrorCode::IpaasAccessDenied:
    case ErrorCode::IpaasCompanyNotFound:
    case ErrorCode::IpaasCompanyDenied:
    case ErrorCode::SubscriptionNotFound:
    case ErrorCode::WebhookKeyMissing:
    case ErrorCode::WebhookKeyRejected:
    case ErrorCode::HooksNotTaken:
    case ErrorCode::ListenerSilent:
    case ErrorCode::CustomFieldMissing:
    case ErrorCode::ForeignOrigin:
    case ErrorCode::InsecureUrl:
    case ErrorCode::TlsFailed:
    case ErrorCode::TlsExpired:
    case ErrorCode::TlsWrongHost:
    case ErrorCode::TlsUntrusted:
    case ErrorCode::TlsIntercepted:
    case ErrorCode::ProxyFailed:
    case ErrorCode::ProxySignInRequired:
        return true;
    default:
        return false;
    }
}

} // namespace causeway
