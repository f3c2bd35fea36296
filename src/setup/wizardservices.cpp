#include "setup/wizardservices.h"

#include "diagnosis/tokencheck.h"
#include "entra/tokenclaims.h"
#include "net/throttles.h"
#include "storage/ipaassecrets.h"

#include <QCoreApplication>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WizardServices)
};

/// While a person waits for a page.
constexpr CallLimits callLimits{std::chrono::seconds(20), std::chrono::seconds(30)};
constexpr int sampleSize = 5;
/// Each is described by a call of its own, while a person waits.
constexpr qsizetype mostCustomApis = 20;

/// The way to Business Central for one flow; lives in the flow's frame.
struct BusinessCentralWay {
    BusinessCentralWay(Backend &backend, const ConnectionSettings &settings)
        : entraGate(backend.client, backend.clock, Throttles::entra(callLimits))
        , gate(backend.client, backend.clock, Throttles::businessCentral(settings.throttling, callLimits))
        , tokens(entraGate, backend.clock)
    {
    }

    ServiceGate entraGate;
    ServiceGate gate;
    TokenProvider tokens;
};

/// The same to iPaaS.com. `access` must hold what to sign in with.
struct IpaasWay {
    IpaasWay(Backend &backend, const WizardServices::IpaasAccess &access, const IpaasCredentials &credentials)
        : gate(backend.client, backend.clock, Throttles::ipaas(access.throttling, callLimits))
        , client(gate, backend.clock, backend.endpoints, access.apiUrl, credentials)
    {
        client.setSessionKeeper(access.keeper);
    }

    ServiceGate gate;
    IpaasClient client;
};

/// `access`, with what is stored where nothing was typed.
Task<WizardServices::IpaasAccess> completed(Backend &backend, WizardServices::IpaasAccess access, std::stop_token stop)
{
    if (!access.credentials.apiKey.isEmpty() || !access.credentials.session.isEmpty())
        co_return access;
    const QString id = access.connectionId;
    const Result<IpaasSecrets> stored = co_await readIpaasSecrets(backend.secrets, id, stop);
    if (!stored)
        co_return tl::unexpected(stored.error());
    access.credentials.apiKey = stored->apiKey;
    access.credentials.session = stored->session;
    access.keeper = storedSession(backend.secrets, id);
    co_return access;
}

Task<void> storeSecret(Backend &backend, QString id, SecretKind kind, Secret secret, bool sessionOnly,
                       std::stop_token stop)
{
    if (sessionOnly) {
        // The keychain has refused, and would ask its question once more for each.
        Result<void> kept = co_await backend.secrets.keepForSession(id, kind, secret);
        co_return kept;
    }
    Result<void> written = co_await backend.secrets.write(id, kind, secret, stop);
    co_return written;
}

Task<void> storeSecrets(Backend &backend, QString id, WizardServices::Saving saving, std::stop_token stop)
{
    const QList<std::pair<SecretKind, Secret>> secrets{
        {SecretKind::ClientSecret, saving.clientSecret},
        {SecretKind::IpaasApiKey, saving.ipaasApiKey},
        {SecretKind::IpaasRefreshToken, saving.ipaasSession},
        {SecretKind::IpaasWebhookKey, saving.ipaasWebhookKey},
    };
    for (const auto &[kind, secret] : secrets) {
        if (secret.isEmpty())
            continue;
        const Secret value = secret;
        const Result<void> stored = co_await storeSecret(backend, id, kind, value, saving.sessionOnly, stop);
        if (!stored)
            co_return tl::unexpected(stored.error());
    }
    // Of the two ways to iPaaS.com one holds: the other's leftover must not win at the next run.
    const bool hasNewKey = !saving.ipaasApiKey.isEmpty();
    const bool hasNewSession = !saving.ipaasSession.isEmpty();
    if (hasNewKey || hasNewSession) {
        const SecretKind other = hasNewKey ? SecretKind::IpaasRefreshToken : SecretKind::IpaasApiKey;
        const Result<void> removed = co_await backend.secrets.remove(id, other, stop);
        if (!removed && !saving.sessionOnly)
            co_return tl::unexpected(removed.error());
    }
    co_return {};
}

/// What was stored for one address is never sent to another: what was not entered anew goes. `before` is what was set.
Task<void> forgetThoseOfElsewhere(Backend &backend, QString id, ConnectionSettings before,
                                  WizardServices::Saving saving, std::stop_token stop)
{
    QList<std::pair<SecretKind, Secret>> secrets;
    const ConnectionSettings &now = saving.settings;
    if (before.authorityUrl != now.authorityUrl || before.apiUrl != now.apiUrl)
        secrets.append({SecretKind::ClientSecret, saving.clientSecret});
    if (before.ipaas.apiUrl != now.ipaas.apiUrl) {
        secrets.append({SecretKind::IpaasApiKey, saving.ipaasApiKey});
        secrets.append({SecretKind::IpaasRefreshToken, saving.ipaasSession});
        secrets.append({SecretKind::IpaasWebhookKey, saving.ipaasWebhookKey});
    }
    for (const auto &[kind, entered] : secrets) {
        if (!entered.isEmpty())
            continue;
        const Result<void> removed = co_await backend.secrets.remove(id, kind, stop);
        if (!removed)
            co_return tl::unexpected(removed.error());
    }
    co_return {};
}

Task<void> removeSecrets(Backend &backend, QString id)
{
    for (const SecretKind kind : allSecretKinds)
        co_await backend.secrets.remove(id, kind, {});
    co_return {};
}

} // namespace

Task<Secret> WizardServices::clientSecret(Backend &backend, Credentials credentials, std::stop_token stop)
{
    if (!credentials.clientSecret.isEmpty())
        co_return credentials.clientSecret;
    const QString id = credentials.connectionId;
    Result<Secret> stored = co_await backend.secrets.read(id, SecretKind::ClientSecret, stop);
    co_return stored;
}

Task<WizardServices::StoredSecrets> WizardServices::storedSecrets(Backend &backend, QString connectionId,
                                                                  std::stop_token stop)
{
    StoredSecrets found;
    const Result<Secret> clientSecret = co_await backend.secrets.read(connectionId, SecretKind::ClientSecret, stop);
    if (!clientSecret)
        co_return tl::unexpected(clientSecret.error());
    found.clientSecret = *clientSecret;
    const Result<IpaasSecrets> ipaas = co_await readIpaasSecrets(backend.secrets, connectionId, stop);
    if (ipaas) {
        found.ipaasApiKey = ipaas->apiKey;
        found.isBySignIn = ipaas->apiKey.isEmpty();
    }
    const Result<Secret> webhookKey = co_await backend.secrets.read(connectionId, SecretKind::IpaasWebhookKey, stop);
    found.ipaasWebhookKey = webhookKey.value_or(Secret());
    co_return found;
}

Task<WizardServices::CredentialsFindings> WizardServices::checkCredentials(Backend &backend, Credentials credentials,
                                                                           std::stop_token stop)
{
    BusinessCentralWay way(backend, credentials.settings);
    const QUrl authority = credentials.settings.authorityUrl;
    const QString tenant = credentials.settings.tenantId;
    const Result<TenantInfo> info = co_await discoverTenant(way.entraGate, backend.clock, authority, tenant, stop);
    if (!info)
        co_return tl::unexpected(info.error());
    const Result<Secret> secret = co_await clientSecret(backend, credentials, stop);
    if (!secret)
        co_return tl::unexpected(secret.error());
    TokenRequest request;
    request.authority = authority;
    request.tenantId = info->tenantId;
    request.clientId = credentials.settings.clientId;
    request.scope = credentials.settings.scope;
    request.clientSecret = *secret;
    const Result<AccessToken> token = co_await way.tokens.token(request, stop);
    if (!token)
        co_return tl::unexpected(token.error());
    CredentialsFindings findings;
    findings.tenant = *info;
    if (const std::optional<TokenClaims> claims = readTokenClaims(token->value))
        findings.claimsProblem = problemOfToken(*claims, credentials.settings, info->tenantId);
    co_return findings;
}

Task<QList<Environment>> WizardServices::listEnvironments(Backend &backend, Credentials credentials,
                                                          std::stop_token stop)
{
    BusinessCentralWay way(backend, credentials.settings);
    const Result<Secret> secret = co_await clientSecret(backend, credentials, stop);
    if (!secret)
        co_return tl::unexpected(secret.error());
    BusinessCentralClient client(way.gate, way.tokens, credentials.settings, *secret);
    Result<QList<Environment>> environments = co_await client.environments(stop);
    co_return environments;
}

Task<QList<Company>> WizardServices::listCompanies(Backend &backend, Credentials credentials, std::stop_token stop)
{
    BusinessCentralWay way(backend, credentials.settings);
    const Result<Secret> secret = co_await clientSecret(backend, credentials, stop);
    if (!secret)
        co_return tl::unexpected(secret.error());
    BusinessCentralClient client(way.gate, way.tokens, credentials.settings, *secret);
    Result<QList<Company>> companies = co_await client.companies(stop);
    co_return companies;
}

Task<EntitySample> WizardServices::sampleSource(Backend &backend, Credentials credentials, RecordType type,
                                                std::stop_token stop)
{
    BusinessCentralWay way(backend, credentials.settings);
    const Result<Secret> secret = co_await clientSecret(backend, credentials, stop);
    if (!secret)
        co_return tl::unexpected(secret.error());
    ConnectionSettings settings = credentials.settings;
    if (settings.companyId.isEmpty()) {
        // The page that finds it was left out, or another environment was taken over since.
        BusinessCentralClient finder(way.gate, way.tokens, settings, *secret);
        const Result<QList<Company>> companies = co_await finder.companies(stop);
        if (!companies)
            co_return tl::unexpected(companies.error());
        const Result<Company> company = findCompany(*companies, {}, settings.companyName);
        if (!company)
            co_return tl::unexpected(company.error());
        settings.companyId = company->id;
    }
    const Source source = settings.sources.value(type);
    BusinessCentralClient client(way.gate, way.tokens, settings, *secret);
    Result<EntitySample> sample = co_await client.sample(source, sampleSize, stop);
    co_return sample;
}

Task<WizardServices::SourceSearch> WizardServices::findSources(Backend &backend, Credentials credentials,
                                                               QList<RecordType> types, std::stop_token stop)
{
    BusinessCentralWay way(backend, credentials.settings);
    const Result<Secret> secret = co_await clientSecret(backend, credentials, stop);
    if (!secret)
        co_return tl::unexpected(secret.error());
    BusinessCentralClient client(way.gate, way.tokens, credentials.settings, *secret);
    SourceSearch search;
    QList<ServedEntities> places;
    // Side by side: the first may take its time.
    QCoro::Task<Result<ServedEntities>> reading = client.servedEntities(Source::Kind::OData, {}, stop);
    QCoro::Task<Result<QStringList>> listing = client.customApis(stop);
    const Result<ServedEntities> published = co_await reading;
    const Result<QStringList> routes = co_await listing;
    if (published)
        places.append(*published);
    else
        search.servicesUnread = published.error();
    if (!routes)
        search.customApisUnread = routes.error();
    const QStringList known
        = routes.value_or(QStringList()).first(std::min(routes.value_or(QStringList()).size(), mostCustomApis));
    for (const QString &route : known) {
        const Result<ServedEntities> custom = co_await client.servedEntities(Source::Kind::Api, route, stop);
        if (custom)
            places.append(*custom);
        else
            search.customApisUnread = custom.error();
    }
    // Of Microsoft's own API only the locations count.
    if (types.contains(RecordType::Location)) {
        const Result<ServedEntities> own = co_await client.servedEntities(Source::Kind::Api, {}, stop);
        if (own)
            places.append(*own);
    }
    if (stop.stop_requested())
        co_return tl::unexpected(makeError(ErrorCode::Cancelled, {}));
    for (const RecordType type : types)
        search.candidates.insert(type, SourceFinder::candidates(type, places));
    co_return search;
}

Task<WizardServices::IpaasFindings> WizardServices::signInToIpaas(Backend &backend, IpaasAccess access, QString email,
                                                                  Secret password, std::stop_token stop)
{
    IpaasCredentials noOne;
    noOne.clientId = access.credentials.clientId;
    // A new sign-in: the one that is kept must not take its place.
    access.keeper = {};
    IpaasWay way(backend, access, noOne);
    const Result<QList<IpaasCompany>> companies = co_await way.client.signIn(email, password, stop);
    if (!companies)
        co_return tl::unexpected(companies.error());
    IpaasFindings findings;
    findings.companies = *companies;
    findings.user = way.client.user();
    findings.session = way.client.session();
    co_return findings;
}

Task<QByteArray> WizardServices::companyLogo(Backend &backend, QUrl apiUrl, QUrl logo, std::stop_token stop)
{
    const QUrl url = apiUrl.resolved(logo);
    const bool isSecure = url.scheme() == QLatin1StringView("https");
    if (!isSecure && !isSameOrigin(url, apiUrl))
        co_return tl::unexpected(makeError(ErrorCode::InsecureUrl, {}));
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "image/png, image/jpeg"}};
    request.deadline = std::chrono::seconds(10);
    request.bodyLimit = 256 * 1024;
    Result<HttpResponse> response = co_await backend.client.send(request, stop);
    if (!response)
        co_return tl::unexpected(response.error());
    const QByteArray bytes = response->body;
    co_return bytes;
}

Task<WizardServices::IpaasFindings> WizardServices::resumeIpaas(Backend &backend, IpaasAccess access,
                                                                std::stop_token stop)
{
    const Result<IpaasAccess> full = co_await completed(backend, access, stop);
    if (!full)
        co_return tl::unexpected(full.error());
    // The list is the person's, whichever company is chosen.
    IpaasCredentials credentials = full->credentials;
    credentials.companyId.clear();
    IpaasWay way(backend, *full, credentials);
    const Result<QList<IpaasCompany>> companies = co_await way.client.companies(stop);
    IpaasFindings findings;
    if (companies)
        findings.companies = *companies;
    else if (companies.error().code != ErrorCode::IpaasAccessDenied)
        co_return tl::unexpected(companies.error());
    findings.user = way.client.user();
    co_return findings;
}

Task<WizardServices::IpaasFindings> WizardServices::listSubscriptions(Backend &backend, IpaasAccess access,
                                                                      std::stop_token stop)
{
    const Result<IpaasAccess> full = co_await completed(backend, access, stop);
    if (!full)
        co_return tl::unexpected(full.error());
    IpaasWay way(backend, *full, full->credentials);
    const Result<QList<IpaasSubscription>> subscriptions = co_await way.client.subscriptions(stop);
    if (!subscriptions)
        co_return tl::unexpected(subscriptions.error());
    IpaasFindings findings;
    for (const IpaasSubscription &subscription : *subscriptions) {
        // Type 1 is iPaaS.com itself, which is no integration.
        if (subscription.type != 1)
            findings.subscriptions.append(subscription);
    }
    findings.user = way.client.user();
    co_return findings;
}

Task<WizardServices::SubscriptionFindings> WizardServices::readSubscription(Backend &backend, IpaasAccess access,
                                                                            qint64 id, std::stop_token stop)
{
    const Result<IpaasAccess> full = co_await completed(backend, access, stop);
    if (!full)
        co_return tl::unexpected(full.error());
    IpaasWay way(backend, *full, full->credentials);
    const Result<IpaasSubscriptionDetails> details = co_await way.client.subscription(id, stop);
    if (!details)
        co_return tl::unexpected(details.error());
    SubscriptionFindings findings;
    findings.subscription = *details;
    findings.integration = co_await recognizeIntegration(way.client, backend.endpoints, findings.subscription, stop);
    co_return findings;
}

Task<QMap<RecordType, IpaasCustomFields>>
WizardServices::listCustomFields(Backend &backend, IpaasAccess access, QList<RecordType> types, std::stop_token stop)
{
    const Result<IpaasAccess> full = co_await completed(backend, access, stop);
    if (!full)
        co_return tl::unexpected(full.error());
    IpaasWay way(backend, *full, full->credentials);
    QMap<RecordType, IpaasCustomFields> all;
    for (const RecordType type : types) {
        const Result<IpaasCustomFields> fields = co_await way.client.customFieldNames(type, stop);
        // What is not told could not be confirmed.
        all.insert(type, fields.value_or(IpaasCustomFields()));
    }
    co_return all;
}

Task<QString> WizardServices::save(Backend &backend, Saving saving, std::stop_token stop)
{
    const bool isNew = saving.connectionId.isEmpty();
    ConnectionSettings before = saving.settings;
    QString id = saving.connectionId;
    if (isNew) {
        const Result<Connection> added = backend.connections.add(saving.settings);
        if (!added)
            co_return tl::unexpected(added.error());
        id = added->id;
    } else {
        // Another program may have removed it: its secrets would then be stored for nobody.
        backend.connections.refresh();
        const Result<Connection> edited = backend.connections.findById(id);
        if (!edited)
            co_return tl::unexpected(edited.error());
        before = edited->settings;
    }
    Result<void> stored = co_await storeSecrets(backend, id, saving, stop);
    if (stored)
        stored = co_await forgetThoseOfElsewhere(backend, id, before, saving, stop);
    if (!stored) {
        if (isNew) {
            co_await removeSecrets(backend, id);
            const Result<void> removed = backend.connections.remove(id);
            Q_UNUSED(removed)
        }
        co_return tl::unexpected(stored.error());
    }
    if (!isNew) {
        const Result<void> updated = backend.connections.update(id, saving.settings);
        if (!updated && updated.error().code == ErrorCode::ConnectionNotFound)
            co_await removeSecrets(backend, id);
        if (!updated)
            co_return tl::unexpected(updated.error());
    }
    co_return id;
}

} // namespace causeway
