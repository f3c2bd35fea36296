#include "core/error.h"

namespace causeway {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::InvalidInput:
        return QStringLiteral("invalid-input");
    case ErrorCode::InsecureUrl:
        return QStringLiteral("insecure-url");
    case ErrorCode::ForeignOrigin:
        return QStringLiteral("foreign-origin");
    case ErrorCode::HostNotFound:
        return QStringLiteral("host-not-found");
    case ErrorCode::ConnectionRefused:
        return QStringLiteral("connection-refused");
    case ErrorCode::ConnectionBroken:
        return QStringLiteral("connection-broken");
    case ErrorCode::Timeout:
        return QStringLiteral("timeout");
    case ErrorCode::TlsFailed:
        return QStringLiteral("tls-failed");
    case ErrorCode::TlsExpired:
        return QStringLiteral("tls-certificate-expired");
    case ErrorCode::TlsWrongHost:
        return QStringLiteral("tls-wrong-host");
    case ErrorCode::TlsUntrusted:
        return QStringLiteral("tls-untrusted");
    case ErrorCode::TlsIntercepted:
        return QStringLiteral("tls-intercepted");
    case ErrorCode::ProxyFailed:
        return QStringLiteral("proxy-failed");
    case ErrorCode::ProxySignInRequired:
        return QStringLiteral("proxy-sign-in-required");
    case ErrorCode::WebPageAnswer:
        return QStringLiteral("web-page-answer");
    case ErrorCode::ClockWrong:
        return QStringLiteral("clock-wrong");
    case ErrorCode::BodyTooLarge:
        return QStringLiteral("body-too-large");
    case ErrorCode::MalformedAnswer:
        return QStringLiteral("malformed-answer");
    case ErrorCode::Unauthorized:
        return QStringLiteral("unauthorized");
    case ErrorCode::Forbidden:
        return QStringLiteral("forbidden");
    case ErrorCode::NotFound:
        return QStringLiteral("not-found");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::Throttled:
        return QStringLiteral("throttled");
    case ErrorCode::ServiceUnavailable:
        return QStringLiteral("service-unavailable");
    case ErrorCode::RequestRejected:
        return QStringLiteral("request-rejected");
    case ErrorCode::TenantMalformed:
        return QStringLiteral("tenant-malformed");
    case ErrorCode::TenantNotFound:
        return QStringLiteral("tenant-not-found");
    case ErrorCode::AppNotFound:
        return QStringLiteral("app-not-found");
    case ErrorCode::AppDisabled:
        return QStringLiteral("app-disabled");
    case ErrorCode::ServicePrincipalMissing:
        return QStringLiteral("service-principal-missing");
    case ErrorCode::SecretWrong:
        return QStringLiteral("secret-wrong");
    case ErrorCode::SecretIsId:
        return QStringLiteral("secret-is-id");
    case ErrorCode::SecretExpired:
        return QStringLiteral("secret-expired");
    case ErrorCode::SecretMissing:
        return QStringLiteral("secret-missing");
    case ErrorCode::ScopeInvalid:
        return QStringLiteral("scope-invalid");
    case ErrorCode::ResourceNotFound:
        return QStringLiteral("resource-not-found");
    case ErrorCode::PublicClient:
        return QStringLiteral("public-client");
    case ErrorCode::WrongCloud:
        return QStringLiteral("wrong-cloud");
    case ErrorCode::ConditionalAccess:
        return QStringLiteral("conditional-access");
    case ErrorCode::SignInRejected:
        return QStringLiteral("sign-in-rejected");
    case ErrorCode::RoleMissing:
        return QStringLiteral("role-missing");
    case ErrorCode::WrongAudience:
        return QStringLiteral("wrong-audience");
    case ErrorCode::WrongTenant:
        return QStringLiteral("wrong-tenant");
    case ErrorCode::AppNotInBusinessCentral:
        return QStringLiteral("app-not-in-business-central");
    case ErrorCode::EnvironmentsNotListable:
        return QStringLiteral("environments-not-listable");
    case ErrorCode::EnvironmentNotFound:
        return QStringLiteral("environment-not-found");
    case ErrorCode::CompanyNotFound:
        return QStringLiteral("company-not-found");
    case ErrorCode::PermissionMissing:
        return QStringLiteral("permission-missing");
    case ErrorCode::EntityNotFound:
        return QStringLiteral("entity-not-found");
    case ErrorCode::ServiceNotPublished:
        return QStringLiteral("service-not-published");
    case ErrorCode::PagingBroken:
        return QStringLiteral("paging-broken");
    case ErrorCode::SourceFieldMissing:
        return QStringLiteral("source-field-missing");
    case ErrorCode::IpaasSignInRejected:
        return QStringLiteral("ipaas-sign-in-rejected");
    case ErrorCode::IpaasAccessDenied:
        return QStringLiteral("ipaas-access-denied");
    case ErrorCode::IpaasPasswordWrong:
        return QStringLiteral("ipaas-password-wrong");
    case ErrorCode::IpaasUserLocked:
        return QStringLiteral("ipaas-user-locked");
    case ErrorCode::IpaasCompanyNotFound:
        return QStringLiteral("ipaas-company-not-found");
    case ErrorCode::IpaasNoCompany:
        return QStringLiteral("ipaas-no-company");
    case ErrorCode::IpaasCompanyDenied:
        return QStringLiteral("ipaas-company-denied");
    case ErrorCode::SubscriptionNotFound:
        return QStringLiteral("subscription-not-found");
    case ErrorCode::SubscriptionOfOtherIntegration:
        return QStringLiteral("subscription-of-another-integration");
    case ErrorCode::SettingsDiffer:
        return QStringLiteral("settings-differ");
    case ErrorCode::WebhookKeyMissing:
        return QStringLiteral("webhook-key-missing");
    case ErrorCode::WebhookKeyRejected:
        return QStringLiteral("webhook-key-rejected");
    case ErrorCode::HooksNotTaken:
        return QStringLiteral("hooks-not-taken");
    case ErrorCode::ListenerSilent:
        return QStringLiteral("listener-silent");
    case ErrorCode::CustomFieldMissing:
        return QStringLiteral("custom-field-missing");
    case ErrorCode::DuplicateName:
        return QStringLiteral("duplicate-name");
    case ErrorCode::DuplicateExternalId:
        return QStringLiteral("duplicate-external-id");
    case ErrorCode::RecordNotFound:
        return QStringLiteral("record-not-found");
    case ErrorCode::RecordRejected:
        return QStringLiteral("record-rejected");
    case ErrorCode::IpaasTransferFailed:
        return QStringLiteral("ipaas-transfer-failed");
    case ErrorCode::KeychainAbsent:
        return QStringLiteral("keychain-absent");
    case ErrorCode::KeychainLocked:
        return QStringLiteral("keychain-locked");
    case ErrorCode::KeychainDenied:
        return QStringLiteral("keychain-denied");
    case ErrorCode::KeychainSilent:
        return QStringLiteral("keychain-silent");
    case ErrorCode::SecretNotStored:
        return QStringLiteral("secret-not-stored");
    case ErrorCode::FileUnreadable:
        return QStringLiteral("file-unreadable");
    case ErrorCode::FileInvalid:
        return QStringLiteral("file-invalid");
    case ErrorCode::FileNotWritten:
        return QStringLiteral("file-not-written");
    case ErrorCode::JournalDamaged:
        return QStringLiteral("journal-damaged");
    case ErrorCode::JournalBusy:
        return QStringLiteral("journal-busy");
    case ErrorCode::ConnectionNotFound:
        return QStringLiteral("connection-not-found");
    case ErrorCode::ConnectionExists:
        return QStringLiteral("connection-exists");
    case ErrorCode::ConnectionLeadsElsewhere:
        return QStringLiteral("connection-leads-elsewhere");
    case ErrorCode::NameConflict:
        return QStringLiteral("name-conflict");
    case ErrorCode::LinkedRecordDeleted:
        return QStringLiteral("linked-record-deleted");
    case ErrorCode::OutcomeUnknown:
        return QStringLiteral("outcome-unknown");
    case ErrorCode::SourceRecordInvalid:
        return QStringLiteral("source-record-invalid");
    }
    Q_UNREACHABLE();
}

const QList<ErrorCode> &allErrorCodes()
{
    static const QList<ErrorCode> codes = [] {
        QList<ErrorCode> all;
        for (int value = 0; value <= static_cast<int>(ErrorCode::SourceRecordInvalid); ++value)
            all.append(static_cast<ErrorCode>(value));
        return all;
    }();
    return codes;
}

std::optional<ErrorCode> errorCodeFromName(const QString &name)
{
    for (const ErrorCode code : allErrorCodes()) {
        if (errorCodeName(code) == name)
            return code;
    }
    return std::nullopt;
}

Error makeError(ErrorCode code, const QString &message)
{
    Error error;
    error.code = code;
    error.message = message;
    return error;
}

} // namespace causeway
