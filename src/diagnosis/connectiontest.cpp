#include "diagnosis/connectiontest.h"

#include "businesscentral/businesscentralclient.h"
#include "diagnosis/explanations.h"
#include "diagnosis/settingscomparison.h"
#include "entra/tenantdiscovery.h"
#include "entra/tokenclaims.h"
#include "ipaas/ipaasclient.h"
#include "net/throttles.h"
#include "storage/ipaassecrets.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConnectionTest)
};

constexpr std::chrono::minutes largestClockSkew(5);
constexpr int expiryWarningDays = 30;

/// The checks of one run, and the telling of each change.
class Ladder {
public:
    Ladder(Clock &clock, ConnectionTest::Observer observer)
        : m_clock(clock)
        , m_observer(std::move(observer))
    {
        for (const CheckId id : allCheckIds()) {
            Check check;
            check.id = id;
            check.title = checkTitle(id);
            m_checks.append(check);
        }
    }

    void begin(CheckId id)
    {
        Check &check = at(id);
        check.state = CheckState::Running;
        m_started[id] = m_clock.monotonic();
        tell(check);
    }

    void pass(CheckId id, const QString &found) { end(id, CheckState::Passed, found); }

    void warn(CheckId id, const QString &found, const std::optional<Error> &error)
    {
        setError(at(id), error);
        end(id, CheckState::Warning, found);
    }

    void fail(CheckId id, const Error &error, const QString &found = {})
    {
        if (error.code == ErrorCode::Cancelled)
            return skip({id}, Text::tr("stopped"));
        setError(at(id), error);
        end(id, CheckState::Failed, found);
    }

    void skip(const QList<CheckId> &ids, const QString &why)
    {
        for (const CheckId id : ids) {
            if (at(id).state == CheckState::Waiting || at(id).state == CheckState::Running)
                end(id, CheckState::Skipped, why);
        }
    }

    void skipBehind(CheckId failed, const QList<CheckId> &ids)
    {
        const bool wasStopped = at(failed).state == CheckState::Skipped;
        skip(ids,
             wasStopped ? Text::tr("stopped") : Text::tr("not tried, because \"%1\" failed").arg(at(failed).title));
    }

    const QList<Check> &checks() const { return m_checks; }

private:
    Check &at(CheckId id) { return m_checks[static_cast<qsizetype>(id)]; }

    void setError(Check &check, const std::optional<Error> &error)
    {
        check.error = error;
        if (error)
            check.explanation = explain(*error, check.id);
    }

    void end(CheckId id, CheckState state, const QString &found)
    {
        Check &check = at(id);
        check.state = state;
        check.found = found;
        if (m_started.contains(id))
            check.duration = m_clock.monotonic() - m_started.value(id);
        tell(check);
    }

    void tell(const Check &check)
    {
        if (m_observer)
            m_observer(check);
    }

    Clock &m_clock;
    ConnectionTest::Observer m_observer;
    QList<Check> m_checks;
    QMap<CheckId, std::chrono::milliseconds> m_started;
};

/// What one run works with. Lives in the frame of ConnectionTest::run, which waits for everything that uses it.
struct Run {
    Run(HttpClient &client, Clock &theClock, SecretStore &theSecrets, const IpaasEndpoints &theEndpoints,
        const QString &id, const ConnectionSettings &theSettings, const TestSecrets &theTyped,
        ConnectionTest::Observer observer, const CallLimits &limits)
        : clock(theClock)
        , secrets(theSecrets)
        , endpoints(theEndpoints)
        , connectionId(id)
        , settings(theSettings)
        , typed(theTyped)
        , ladder(theClock, std::move(observer))
        , entraGate(client, theClock, Throttles::entra(limits))
        , businessCentralGate(client, theClock, Throttles::businessCentral(theSettings.throttling, limits))
        , ipaasGate(client, theClock, Throttles::ipaas(theSettings.throttling, limits))
        , tokens(entraGate, theClock)
    {
    }

    Clock &clock;
    SecretStore &secrets;
    const IpaasEndpoints &endpoints;
    QString connectionId;
    ConnectionSettings settings;
    TestSecrets typed;
    Ladder ladder;
    ServiceGate entraGate;
    ServiceGate businessCentralGate;
    ServiceGate ipaasGate;
    TokenProvider tokens;
    QString foundTenantId;
    QString foundCompanyId;
    Secret renewedSession;
};

/// True where the exchange itself failed, so that it is the way and not the tenant that is wrong.
bool isFaultOfTheWay(const Error &error)
{
    return error.httpStatus == 0 || error.code == ErrorCode::MalformedAnswer || error.code == ErrorCode::ProxyFailed;
}

Task<Secret> clientSecret(Run &run, std::stop_token stop)
{
    run.ladder.begin(CheckId::Keychain);
    if (!run.typed.clientSecret.isEmpty()) {
        run.ladder.pass(CheckId::Keychain, Text::tr("as typed; goes to the keychain when you save"));
        const Secret typed = run.typed.clientSecret;
        co_return typed;
    }
    Result<Secret> secret = co_await run.secrets.read(run.connectionId, SecretKind::ClientSecret, stop);
    if (!secret) {
        run.ladder.fail(CheckId::Keychain, secret.error());
        co_return tl::unexpected(secret.error());
    }
    run.ladder.pass(CheckId::Keychain, run.secrets.description());
    co_return secret;
}

Task<void> checkTenant(Run &run, std::stop_token stop)
{
    run.ladder.begin(CheckId::Network);
    const QUrl authority = run.settings.authorityUrl;
    const QString tenant = run.settings.tenantId;
    const Result<TenantInfo> info = co_await discoverTenant(run.entraGate, run.clock, authority, tenant, stop);
    if (!info && (isFaultOfTheWay(info.error()) || info.error().code == ErrorCode::Cancelled)) {
        run.ladder.fail(CheckId::Network, info.error());
        co_return tl::unexpected(info.error());
    }
    if (!info) {
        run.ladder.pass(CheckId::Network, authority.host());
        run.ladder.begin(CheckId::Tenant);
        run.ladder.fail(CheckId::Tenant, info.error());
        co_return tl::unexpected(info.error());
    }
    QStringList facts{authority.host()};
    if (!info->tlsVersion.isEmpty())
        facts.append(info->tlsVersion);
    const auto skew = info->clockSkew;
    if (skew && std::chrono::abs(*skew) > largestClockSkew) {
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(std::chrono::abs(*skew)).count();
        run.ladder.warn(
            CheckId::Network,
            Text::tr("this computer's clock is off by %n minute(s): set it right", nullptr, static_cast<int>(minutes)),
            std::nullopt);
    } else {
        if (skew)
            facts.append(Text::tr("clock agrees"));
        run.ladder.pass(CheckId::Network, facts.join(QStringLiteral(", ")));
    }
    run.foundTenantId = info->tenantId;
    run.ladder.begin(CheckId::Tenant);
    run.ladder.pass(CheckId::Tenant, tenant.compare(info->tenantId, Qt::CaseInsensitive) == 0
                                         ? info->tenantId
                                         : QStringLiteral("%1 = %2").arg(tenant, info->tenantId));
    co_return {};
}

Task<AccessToken> checkToken(Run &run, Secret secret, std::stop_token stop)
{
    run.ladder.begin(CheckId::Token);
    TokenRequest request;
    request.authority = run.settings.authorityUrl;
    request.tenantId = run.settings.tenantId;
    request.clientId = run.settings.clientId;
    request.scope = run.settings.scope;
    request.clientSecret = secret;
    Result<AccessToken> token = co_await run.tokens.token(request, stop);
    if (!token) {
        run.ladder.fail(CheckId::Token, token.error());
        co_return tl::unexpected(token.error());
    }
    const qint64 seconds = run.clock.now().secsTo(token->expires);
    run.ladder.pass(CheckId::Token, seconds >= 90
                                        ? Text::tr("for %n minute(s)", nullptr, static_cast<int>((seconds + 30) / 60))
                                        : Text::tr("for %n second(s)", nullptr, static_cast<int>(seconds)));
    co_return token;
}

Error ofToken(ErrorCode code, const QString &message)
{
    Error error = makeError(code, message);
    error.origin = ErrorOrigin::Entra;
    return error;
}

bool isAudienceOf(const QString &audience, const QString &scope)
{
    // Business Central's own application id may stand for its address.
    static const QString businessCentralAppId = QStringLiteral("996def3d-b36c-4153-8607-a6fd3c01b89f");
    QString resource = scope;
    const QLatin1StringView suffix("/.default");
    if (resource.endsWith(suffix))
        resource.chop(suffix.size());
    const auto plain = [](QString text) {
        while (text.endsWith(u'/'))
            text.chop(1);
        return text.toLower();
    };
    return plain(audience) == plain(resource) || audience.compare(businessCentralAppId, Qt::CaseInsensitive) == 0;
}

/// False when a failure ends the Business Central half.
bool checkPermissions(Run &run, const AccessToken &token)
{
    static const QString neededRole = QStringLiteral("API.ReadWrite.All");
    run.ladder.begin(CheckId::Permissions);
    const std::optional<TokenClaims> claims = readTokenClaims(token.value);
    if (!claims) {
        // Tokens are opaque to clients: not being able to look inside is no failure.
        run.ladder.warn(CheckId::Permissions, Text::tr("could not be confirmed: the token cannot be read"),
                        std::nullopt);
        return true;
    }
    const auto fail = [&run](ErrorCode code, const QString &message) {
        run.ladder.fail(CheckId::Permissions, ofToken(code, message));
        return false;
    };
    if (!claims->audience.isEmpty() && !isAudienceOf(claims->audience, run.settings.scope))
        return fail(ErrorCode::WrongAudience, Text::tr("The token is for %1.").arg(claims->audience));
    if (!claims->tenantId.isEmpty() && claims->tenantId.compare(run.foundTenantId, Qt::CaseInsensitive) != 0)
        return fail(ErrorCode::WrongTenant, Text::tr("The token is for the tenant %1.").arg(claims->tenantId));
    if (!claims->clientId.isEmpty() && claims->clientId.compare(run.settings.clientId, Qt::CaseInsensitive) != 0)
        return fail(ErrorCode::WrongTenant, Text::tr("The token is for the app %1.").arg(claims->clientId));
    if (!claims->roles.contains(neededRole)) {
        return fail(ErrorCode::RoleMissing,
                    claims->roles.isEmpty()
                        ? Text::tr("The token has no roles at all.")
                        : Text::tr("The token's roles are: %1.").arg(claims->roles.join(QStringLiteral(", "))));
    }
    run.ladder.pass(CheckId::Permissions, claims->roles.join(QStringLiteral(", ")));
    return true;
}

/// The company that was meant, for "did you mean".
QString nearestCompany(const QList<Company> &companies, const QString &name)
{
    for (const Company &company : companies) {
        if (company.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0
            || company.displayName.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return company.name;
    }
    return {};
}

Error companyMissing(const QList<Company> &companies, const QString &name)
{
    Error error;
    error.code = ErrorCode::CompanyNotFound;
    error.origin = ErrorOrigin::BusinessCentral;
    const QString nearest = nearestCompany(companies, name);
    if (!nearest.isEmpty()) {
        error.message = Text::tr("There is no company \"%1\". Did you mean \"%2\"?").arg(name, nearest);
    } else {
        QStringList names;
        for (const Company &company : companies.first(std::min<qsizetype>(companies.size(), 10)))
            names.append(u'"' + company.name + u'"');
        error.message = names.isEmpty() ? Text::tr("The environment shows the app no company at all.")
                                        : Text::tr("There is no company \"%1\". The environment has: %2.")
                                              .arg(name, names.join(QStringLiteral(", ")));
    }
    return error;
}

/// False when a failure ends the Business Central half. Completes the settings with the company's id and name.
Task<void> checkCompany(Run &run, BusinessCentralClient &businessCentral, std::stop_token stop)
{
    run.ladder.begin(CheckId::Environment);
    QCoro::Task<Result<QList<Environment>>> listing = businessCentral.environments(stop);
    const Result<QList<Company>> companies = co_await businessCentral.companies(stop);
    const Result<QList<Environment>> environments = co_await listing;
    if (!companies) {
        Error error = companies.error();
        const bool knowsBetter = environments && error.code == ErrorCode::EnvironmentNotFound;
        if (knowsBetter) {
            QStringList names;
            for (const Environment &environment : *environments)
                names.append(environment.name);
            error.message += u' ' + Text::tr("The tenant has: %1.").arg(names.join(QStringLiteral(", ")));
        }
        // Found, but without a company: that is the next rung.
        if (error.code == ErrorCode::CompanyNotFound) {
            run.ladder.pass(CheckId::Environment, run.settings.environment);
            run.ladder.begin(CheckId::Company);
            run.ladder.fail(CheckId::Company, error);
        } else {
            run.ladder.fail(CheckId::Environment, error, run.settings.environment);
        }
        co_return tl::unexpected(error);
    }
    if (environments || environments.error().code == ErrorCode::Cancelled) {
        run.ladder.pass(CheckId::Environment, run.settings.environment);
    } else {
        run.ladder.warn(
            CheckId::Environment,
            Text::tr("%1; the app may not list environments, which is optional").arg(run.settings.environment),
            std::nullopt);
    }

    run.ladder.begin(CheckId::Company);
    const auto wanted = std::find_if(companies->cbegin(), companies->cend(), [&run](const Company &company) {
        return run.settings.companyId.isEmpty() ? company.name == run.settings.companyName
                                                : company.id.compare(run.settings.companyId, Qt::CaseInsensitive) == 0;
    });
    if (wanted == companies->cend()) {
        const Error error = companyMissing(*companies, run.settings.companyName);
        run.ladder.fail(CheckId::Company, error, run.settings.companyName);
        co_return tl::unexpected(error);
    }
    run.foundCompanyId = wanted->id;
    run.ladder.pass(CheckId::Company, wanted->displayName == wanted->name
                                          ? wanted->name
                                          : QStringLiteral("%1 (%2)").arg(wanted->displayName, wanted->name));
    co_return {};
}

CheckId checkOf(RecordType type)
{
    switch (type) {
    case RecordType::CustomerCategory:
        return CheckId::CustomerCategory;
    case RecordType::Location:
        return CheckId::Location;
    case RecordType::ShippingMethod:
        return CheckId::ShippingMethod;
    }
    Q_UNREACHABLE();
}

QCoro::Task<> checkSource(Run &run, BusinessCentralClient &businessCentral, RecordType type, std::stop_token stop)
{
    const CheckId id = checkOf(type);
    run.ladder.begin(id);
    const Source source = run.settings.sources.value(type);
    const QStringList fields{QStringLiteral("Code"), QStringLiteral("code")};
    const QUrl url = businessCentral.firstPage(source, {});
    // One record is enough to know, and $top would hide what paging does.
    const Result<EntityPage> page = co_await businessCentral.page(url, source.kind, fields, 1, stop);
    if (!page)
        run.ladder.fail(id, page.error(), source.name);
    else if (page->records.isEmpty())
        run.ladder.pass(id, Text::tr("%1: no records yet").arg(source.name));
    else
        run.ladder.pass(id, source.name);
}

QCoro::Task<> businessCentralHalf(Run &run, std::stop_token stop)
{
    const QList<CheckId> sources{CheckId::CustomerCategory, CheckId::Location, CheckId::ShippingMethod};
    const QList<CheckId> behindToken
        = QList<CheckId>{CheckId::Permissions, CheckId::Environment, CheckId::Company} + sources;

    const Result<Secret> secret = co_await clientSecret(run, stop);
    // Reaching the sign-in host and the tenant needs no secret: told apart even without one.
    const Result<void> tenant = co_await checkTenant(run, stop);
    if (!tenant) {
        const bool reached
            = run.ladder.checks().at(static_cast<qsizetype>(CheckId::Tenant)).state == CheckState::Failed;
        const CheckId failed = reached ? CheckId::Tenant : CheckId::Network;
        run.ladder.skipBehind(failed, QList<CheckId>{CheckId::Tenant, CheckId::Token} + behindToken);
        co_return;
    }
    if (!secret) {
        run.ladder.skipBehind(CheckId::Keychain, QList<CheckId>{CheckId::Token} + behindToken);
        co_return;
    }
    const Secret value = *secret;
    const Result<AccessToken> token = co_await checkToken(run, value, stop);
    if (!token) {
        run.ladder.skipBehind(CheckId::Token, behindToken);
        co_return;
    }
    if (!checkPermissions(run, *token)) {
        run.ladder.skipBehind(CheckId::Permissions, QList<CheckId>{CheckId::Environment, CheckId::Company} + sources);
        co_return;
    }
    BusinessCentralClient finder(run.businessCentralGate, run.tokens, run.settings, value);
    const Result<void> company = co_await checkCompany(run, finder, stop);
    if (!company) {
        const bool known = run.ladder.checks().at(static_cast<qsizetype>(CheckId::Company)).state == CheckState::Failed;
        run.ladder.skipBehind(known ? CheckId::Company : CheckId::Environment,
                              QList<CheckId>{CheckId::Company} + sources);
        co_return;
    }
    ConnectionSettings complete = run.settings;
    complete.companyId = run.foundCompanyId;
    BusinessCentralClient reader(run.businessCentralGate, run.tokens, complete, value);
    QCoro::Task<> category = checkSource(run, reader, RecordType::CustomerCategory, stop);
    QCoro::Task<> location = checkSource(run, reader, RecordType::Location, stop);
    QCoro::Task<> method = checkSource(run, reader, RecordType::ShippingMethod, stop);
    co_await category;
    co_await location;
    co_await method;
}

Task<IpaasCredentials> ipaasCredentials(Run &run, std::stop_token stop)
{
    IpaasCredentials credentials;
    credentials.companyId = run.settings.ipaas.companyId;
    credentials.apiKey = run.typed.ipaasApiKey;
    credentials.session = run.typed.ipaasRefreshToken;
    if (!credentials.apiKey.isEmpty() || !credentials.session.isEmpty())
        co_return credentials;
    const Result<IpaasSecrets> stored = co_await readIpaasSecrets(run.secrets, run.connectionId, stop);
    if (!stored)
        co_return tl::unexpected(stored.error());
    credentials.apiKey = stored->apiKey;
    credentials.session = stored->session;
    co_return credentials;
}

void compareIpaasSettings(Run &run, const IpaasSubscriptionDetails &details)
{
    run.ladder.begin(CheckId::IpaasSettings);
    const SettingsComparison comparison = compareSettings(run.settings, details.settings);
    if (!comparison.differences.isEmpty()) {
        QStringList lines;
        for (const SettingDifference &difference : comparison.differences) {
            lines.append(Text::tr("%1 is \"%2\" there and \"%3\" here")
                             .arg(difference.label, difference.theirs, difference.ours));
        }
        Error error = makeError(ErrorCode::SettingsDiffer, lines.join(QStringLiteral("; ")));
        error.origin = ErrorOrigin::Ipaas;
        run.ladder.fail(CheckId::IpaasSettings, error);
        return;
    }
    if (comparison.equal == 0) {
        run.ladder.warn(CheckId::IpaasSettings,
                        Text::tr("could not be confirmed: the subscription shows none of the settings"), std::nullopt);
        return;
    }
    QString found = Text::tr("%n setting(s) agree", nullptr, comparison.equal);
    if (!comparison.unconfirmed.isEmpty()) {
        found += QStringLiteral("; ")
                 + Text::tr("could not be confirmed: %1").arg(comparison.unconfirmed.join(QStringLiteral(", ")));
    }
    run.ladder.pass(CheckId::IpaasSettings, found);
}

QCoro::Task<> ipaasHalf(Run &run, std::stop_token stop)
{
    const QList<CheckId> behindSignIn{CheckId::IpaasSubscription, CheckId::IpaasSettings};
    run.ladder.begin(CheckId::IpaasSignIn);
    const Result<IpaasCredentials> credentials = co_await ipaasCredentials(run, stop);
    if (!credentials) {
        run.ladder.fail(CheckId::IpaasSignIn, credentials.error());
        run.ladder.skipBehind(CheckId::IpaasSignIn, behindSignIn);
        co_return;
    }
    IpaasClient ipaas(run.ipaasGate, run.clock, run.endpoints, run.settings.ipaas.apiUrl, *credentials);
    const Result<QList<IpaasSubscription>> subscriptions = co_await ipaas.subscriptions(stop);
    // A renewal has made the stored sign-in useless: the new one takes its place.
    const Secret session = ipaas.session();
    const bool wasRenewed = !credentials->session.isEmpty() && !(session == credentials->session);
    const bool wasTyped = !run.typed.ipaasRefreshToken.isEmpty();
    if (wasRenewed && wasTyped)
        run.renewedSession = session;
    if (wasRenewed && !wasTyped && !run.connectionId.isEmpty()) {
        // Not to be stopped: the old one is spent.
        const std::stop_token never;
        co_await run.secrets.write(run.connectionId, SecretKind::IpaasRefreshToken, session, never);
    }
    if (!subscriptions) {
        run.ladder.fail(CheckId::IpaasSignIn, subscriptions.error());
        run.ladder.skipBehind(CheckId::IpaasSignIn, behindSignIn);
        co_return;
    }
    run.ladder.pass(CheckId::IpaasSignIn, run.settings.ipaas.apiUrl.host());

    run.ladder.begin(CheckId::IpaasSubscription);
    const qint64 id = run.settings.ipaas.subscriptionId;
    const bool isListed = std::any_of(subscriptions->cbegin(), subscriptions->cend(),
                                      [id](const IpaasSubscription &one) { return one.id == id; });
    if (!isListed) {
        Error error = makeError(ErrorCode::SubscriptionNotFound,
                                id == 0 ? Text::tr("No subscription is chosen.")
                                        : Text::tr("The company has no subscription %1.").arg(id));
        error.origin = ErrorOrigin::Ipaas;
        run.ladder.fail(CheckId::IpaasSubscription, error);
        run.ladder.skipBehind(CheckId::IpaasSubscription, {CheckId::IpaasSettings});
        co_return;
    }
    const Result<IpaasSubscriptionDetails> details = co_await ipaas.subscription(id, stop);
    if (!details) {
        run.ladder.fail(CheckId::IpaasSubscription, details.error());
        run.ladder.skipBehind(CheckId::IpaasSubscription, {CheckId::IpaasSettings});
        co_return;
    }
    run.ladder.pass(CheckId::IpaasSubscription, QStringLiteral("%1 (%2)").arg(details->name).arg(id));
    compareIpaasSettings(run, *details);
}

void checkExpiry(Run &run)
{
    const QDate expires = run.settings.secretExpires;
    if (!expires.isValid())
        return run.ladder.skip({CheckId::SecretExpiry}, Text::tr("no expiry date entered"));
    run.ladder.begin(CheckId::SecretExpiry);
    const qint64 days = run.clock.now().date().daysTo(expires);
    if (days > expiryWarningDays)
        return run.ladder.pass(CheckId::SecretExpiry, Text::tr("%n day(s) left", nullptr, static_cast<int>(days)));
    const QString found = days < 0 ? Text::tr("expired %n day(s) ago", nullptr, static_cast<int>(-days))
                                   : Text::tr("%n day(s) left", nullptr, static_cast<int>(days));
    run.ladder.warn(CheckId::SecretExpiry, found, makeError(ErrorCode::SecretExpired, found));
}

} // namespace

bool TestReport::passed() const
{
    return std::all_of(checks.cbegin(), checks.cend(), [](const Check &check) {
        const bool isOptional = check.id == CheckId::SecretExpiry;
        return check.state == CheckState::Passed || check.state == CheckState::Warning
               || (isOptional && check.state == CheckState::Skipped);
    });
}

const Check *TestReport::firstFailed() const
{
    for (const Check &check : checks) {
        if (check.state == CheckState::Failed)
            return &check;
    }
    return nullptr;
}

ConnectionTest::ConnectionTest(HttpClient &client, Clock &clock, SecretStore &secrets, const IpaasEndpoints &endpoints,
                               CallLimits callLimits)
    : m_client(client)
    , m_clock(clock)
    , m_secrets(secrets)
    , m_endpoints(endpoints)
    , m_callLimits(callLimits)
{
}

QCoro::Task<TestReport> ConnectionTest::run(QString connectionId, ConnectionSettings settings, TestSecrets typed,
                                            Observer observer, std::stop_token stop)
{
    TestReport report;
    report.connection = settings.name;
    report.started = m_clock.now();
    Run run(m_client, m_clock, m_secrets, m_endpoints, connectionId, settings, typed, std::move(observer),
            m_callLimits);
    checkExpiry(run);
    // The two halves do not depend on each other.
    QCoro::Task<> ipaas = ipaasHalf(run, stop);
    QCoro::Task<> businessCentral = businessCentralHalf(run, stop);
    co_await businessCentral;
    co_await ipaas;
    report.checks = run.ladder.checks();
    report.tenantId = run.foundTenantId;
    report.companyId = run.foundCompanyId;
    report.ipaasSession = run.renewedSession;
    co_return report;
}

} // namespace causeway
