#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace causeway {

/// What went wrong, in our own terms. Each value has a stable name (errorCodeName) that scripts may read and an entry
/// in docs/ERRORS.md; a test fails where the two differ.
enum class ErrorCode {
    // Ours
    Cancelled,
    InvalidInput,
    // The way to a service
    InsecureUrl,
    ForeignOrigin,
    HostNotFound,
    ConnectionRefused,
    ConnectionBroken,
    Timeout,
    TlsFailed,
    TlsExpired,
    TlsWrongHost,
    TlsUntrusted,
    TlsIntercepted,
    ProxyFailed,
    ProxySignInRequired,
    WebPageAnswer,
    ClockWrong,
    // A service's answer, whichever service it is
    BodyTooLarge,
    MalformedAnswer,
    Unauthorized,
    Forbidden,
    NotFound,
    Conflict,
    Throttled,
    ServiceUnavailable,
    RequestRejected,
    // Microsoft Entra
    TenantMalformed,
    TenantNotFound,
    AppNotFound,
    AppDisabled,
    ServicePrincipalMissing,
    SecretWrong,
    SecretIsId,
    SecretExpired,
    SecretMissing,
    ScopeInvalid,
    ResourceNotFound,
    PublicClient,
    WrongCloud,
    ConditionalAccess,
    SignInRejected,
    RoleMissing,
    WrongAudience,
    WrongTenant,
    // Business Central
    AppNotInBusinessCentral,
    EnvironmentsNotListable,
    EnvironmentNotFound,
    CompanyNotFound,
    PermissionMissing,
    EntityNotFound,
    ServiceNotPublished,
    PagingBroken,
    SourceFieldMissing,
    // iPaaS.com
    IpaasSignInRejected,
    IpaasAccessDenied,
    IpaasPasswordWrong,
    IpaasUserLocked,
    IpaasCompanyNotFound,
    IpaasNoCompany,
    IpaasCompanyDenied,
    SubscriptionNotFound,
    SubscriptionOfOtherIntegration,
    SettingsDiffer,
    WebhookKeyMissing,
    WebhookKeyRejected,
    HooksNotTaken,
    ListenerSilent,
    CustomFieldMissing,
    DuplicateName,
    DuplicateExternalId,
    RecordNotFound,
    RecordRejected,
    IpaasTransferFailed,
    // Storage on this computer
    KeychainAbsent,
    KeychainLocked,
    KeychainDenied,
    KeychainSilent,
    SecretNotStored,
    FileUnreadable,
    FileInvalid,
    FileNotWritten,
    JournalDamaged,
    JournalBusy,
    ConnectionNotFound,
    ConnectionExists,
    // Transfer
    ConnectionLeadsElsewhere,
    NameConflict,
    LinkedRecordDeleted,
    OutcomeUnknown,
    SourceRecordInvalid,
};

/// Who said it: decides how a body is read and whose fault a message names.
enum class ErrorOrigin {
    Causeway,
    Network,
    Entra,
    BusinessCentral,
    Ipaas,
};

/// One failure, as a value. Everything but `code` and `origin` may be empty.
struct Error {
    ErrorCode code = ErrorCode::InvalidInput;
    ErrorOrigin origin = ErrorOrigin::Causeway;
    /// The HTTP status, 0 where there was no answer.
    int httpStatus = 0;
    /// What the service calls it: `AADSTS7000215`, `Internal_CompanyNotFound`, `BIZL-1004`.
    QString serviceCode;
    /// OAuth 2.0's `error` (RFC 6749, section 5.2), the one field Microsoft says a client may branch on.
    QString oauthError;
    /// The service's own text, or ours where there is none. Plain text: never to be shown as rich text.
    QString message;
    /// What it is about, in the service's or the person's own words: the table that may not be read, the existing name
    /// that is nearest to the one typed, the issuer of a certificate.
    QString subject;
    QString correlationId;
    QString traceId;
    /// The service's own time of the failure, UTC: from its body, else from its Date header.
    QDateTime timestamp;
    /// How long the service asks to be left alone.
    std::optional<std::chrono::milliseconds> retryAfter;
};

/// The stable kebab-case name, e.g. `secret-wrong`: in `--json`, in the journal and in docs/ERRORS.md.
QString errorCodeName(ErrorCode code);

/// The reverse of errorCodeName; nothing for a name that is not one.
std::optional<ErrorCode> errorCodeFromName(const QString &name);

/// Every code, in the order of the enumeration.
const QList<ErrorCode> &allErrorCodes();

/// An error of ours, with a text for a person.
Error makeError(ErrorCode code, const QString &message);

} // namespace causeway
