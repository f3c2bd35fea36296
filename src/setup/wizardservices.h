#pragma once

#include "businesscentral/businesscentralclient.h"
#include "diagnosis/integrationcheck.h"
#include "entra/tenantdiscovery.h"
#include "ipaas/ipaasclient.h"
#include "setup/backend.h"

namespace causeway {

/// What a page of the wizard asks of the services: each function is one flow from top to bottom, with its own gates, on
/// values that were copied when it began. No state is kept between calls.
namespace WizardServices {

/// Tenant found, token received and its claims read. Errors: those of the steps.
struct Credentials {
    ConnectionSettings settings;
    /// Empty: the stored one of `connectionId`.
    Secret clientSecret;
    QString connectionId;
};
/// The client secret of `credentials`, from the keychain where it was not typed. Errors: those of the keychain.
Task<Secret> clientSecret(Backend &backend, Credentials credentials, std::stop_token stop);

/// What a copy of a connection can have of it. A person's sign-in to iPaaS.com is not among it: the first of two that
/// renews it would spend it for the other. Errors: those of the keychain for the client secret; the others may be
/// missing.
struct StoredSecrets {
    Secret clientSecret;
    Secret ipaasApiKey;
    Secret ipaasWebhookKey;
    /// There is such a sign-in, and no API key.
    bool isBySignIn = false;
};
Task<StoredSecrets> storedSecrets(Backend &backend, QString connectionId, std::stop_token stop);

struct CredentialsFindings {
    TenantInfo tenant;
    /// The token lacks API.ReadWrite.All, or is for something else; the sign-in itself works.
    std::optional<Error> claimsProblem;
};
Task<CredentialsFindings> checkCredentials(Backend &backend, Credentials credentials, std::stop_token stop);

Task<QList<Environment>> listEnvironments(Backend &backend, Credentials credentials, std::stop_token stop);
Task<QList<Company>> listCompanies(Backend &backend, Credentials credentials, std::stop_token stop);

/// The first five records of one type, as Business Central has them: with all fields, so that any can be mapped without
/// another call.
Task<EntitySample> sampleSource(Backend &backend, Credentials credentials, RecordType type, std::stop_token stop);

/// What may be the source of each type, by what Business Central says of all that it serves.
struct SourceSearch {
    QMap<RecordType, QList<SourceCandidate>> candidates;
    /// Why the published web services could not be looked through; that fails nothing.
    std::optional<Error> servicesUnread;
    /// Why not all custom APIs could be.
    std::optional<Error> customApisUnread;
};
Task<SourceSearch> findSources(Backend &backend, Credentials credentials, QList<RecordType> types,
                               std::stop_token stop);

struct IpaasAccess {
    QUrl apiUrl;
    Throttling throttling;
    IpaasCredentials credentials;
    /// Of a sign-in in `credentials`.
    SessionKeeper keeper{};
    /// Where a stored key or sign-in is, when `credentials` has none.
    QString connectionId;
};
struct IpaasFindings {
    /// Of a person's sign-in, unless iPaaS.com does not list them.
    QList<IpaasCompany> companies;
    QList<IpaasSubscription> subscriptions;
    /// Who is signed in; may be empty.
    QString user;
    /// What to store of a new sign-in.
    Secret session;
};
Task<IpaasFindings> signInToIpaas(Backend &backend, IpaasAccess access, QString email, Secret password,
                                  std::stop_token stop);
/// Who is signed in by a sign-in that is kept, and for which companies.
Task<IpaasFindings> resumeIpaas(Backend &backend, IpaasAccess access, std::stop_token stop);
/// The bytes of a company's logo, which no sign-in goes with: from https, or from where the API is (on loopback, the
/// sandbox). Errors: InsecureUrl, BodyTooLarge above 256 KiB, and those of the way there.
Task<QByteArray> companyLogo(Backend &backend, QUrl apiUrl, QUrl logo, std::stop_token stop);
Task<IpaasFindings> listSubscriptions(Backend &backend, IpaasAccess access, std::stop_token stop);

/// A subscription with its settings, and what integration it is of.
struct SubscriptionFindings {
    IpaasSubscriptionDetails subscription;
    Integration integration = Integration::Unknown;
};
Task<SubscriptionFindings> readSubscription(Backend &backend, IpaasAccess access, qint64 id, std::stop_token stop);
/// The custom fields that records of each type may carry; what iPaaS.com does not tell is not complete.
Task<QMap<RecordType, IpaasCustomFields>> listCustomFields(Backend &backend, IpaasAccess access,
                                                           QList<RecordType> types, std::stop_token stop);

/// Settings to disk, secrets to the keychain: write, read back, then forget the old. With `sessionOnly` secrets the
/// keychain refuses are kept until the program ends. Nothing half-done stays behind a failure of a new connection.
struct Saving {
    /// Empty for a new connection.
    QString connectionId;
    ConnectionSettings settings;
    Secret clientSecret;
    Secret ipaasApiKey;
    Secret ipaasSession;
    Secret ipaasWebhookKey;
    bool sessionOnly = false;
};
Task<QString> save(Backend &backend, Saving saving, std::stop_token stop);

} // namespace WizardServices

} // namespace causeway
