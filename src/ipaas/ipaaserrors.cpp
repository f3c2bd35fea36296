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

bool isOfIpaasCaller(const Error &error)
{
    return error.origin == ErrorOrigin::Ipaas && error.httpStatus >= 400 && error.httpStatus < 500
           && error.code != ErrorCode::Throttled;
}

bool isOfLockedUser(const Error &error)
{
    const auto says
        = [&error](const char *word) { return error.message.contains(QLatin1StringView(word), Qt::CaseInsensitive); };
    return says("locked") || says("lockout") || says("disabled") || says("too many");
}

/// A refusal of who calls; not a path that is not there, or a plan that does not include it.
bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::IpaasSignInRejected || error.code == ErrorCode::IpaasAccessDenied;
}

} // namespace

Error refinedIpaasError(Error error)
{
    if (isOfIpaasCaller(error))
        error.code = codeOf(error);
    return error;
}

Error refinedPasswordError(Error error)
{
    // 400 and VALD-…: what was typed is not even of the right form.
    const bool isOfForm = error.code == ErrorCode::RecordRejected || error.code == ErrorCode::RequestRejected;
    if (isOfIpaasCaller(error) && (isRefusal(error) || isOfForm))
        error.code = isOfLockedUser(error) ? ErrorCode::IpaasUserLocked : ErrorCode::IpaasPasswordWrong;
    // Nothing that is signed in to by this path.
    if (error.code == ErrorCode::RecordNotFound)
        error.code = ErrorCode::NotFound;
    return error;
}

Error refinedRenewalError(Error error)
{
    // 400 and VALD-…: a token that was cut off in the keychain.
    const bool isOfForm = error.code == ErrorCode::RecordRejected || error.code == ErrorCode::RequestRejected;
    if (isOfIpaasCaller(error) && (isRefusal(error) || isOfForm))
        error.code = isOfLockedUser(error) ? ErrorCode::IpaasUserLocked : ErrorCode::IpaasSignInRejected;
    if (error.code == ErrorCode::RecordNotFound)
        error.code = ErrorCode::NotFound;
    return error;
}

Error refinedCompanyError(Error error)
{
    if (!isOfIpaasCaller(error))
        return error;
    if (error.code == ErrorCode::RecordNotFound)
        error.code = ErrorCode::IpaasCompanyNotFound;
    const bool isOfPlan
        = error.serviceCode == QLatin1StringView("AUTZ-1001") || error.serviceCode == QLatin1StringView("AUTZ-1004");
    if (error.code == ErrorCode::IpaasAccessDenied && !isOfPlan)
        error.code = ErrorCode::IpaasCompanyDenied;
    return error;
}

bool concernsEveryRecord(const Error &error)
{
    switch (error.code) {
    case ErrorCode::IpaasSignInRejected:
    case ErrorCode::IpaasAccessDenied:
    case ErrorCode::IpaasUserLocked:
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
