#include "businesscentral/businesscentralclient.h"
#include "core/nearestname.h"
#include "diagnosis/testrun.h"
#include "diagnosis/tokencheck.h"
#include "entra/tenantdiscovery.h"
#include "entra/tokenclaims.h"

#include <QCoreApplication>

#include <algorithm>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConnectionTest)
};

constexpr std::chrono::minutes largestClockSkew(5);

const QList<CheckId> sourceChecks{CheckId::CustomerCategory, CheckId::Location, CheckId::ShippingMethod};
const QList<CheckId> behindCompany = sourceChecks;
const QList<CheckId> behindPermissions = QList<CheckId>{CheckId::Environment, CheckId::Company} + sourceChecks;
const QList<CheckId> behindToken = QList<CheckId>{CheckId::Permissions} + behindPermissions;
const QList<CheckId> behindTenant = QList<CheckId>{CheckId::Token} + behindToken;
const QList<CheckId> behindNetwork = QList<CheckId>{CheckId::Tenant} + behindTenant;

/// True where the exchange itself failed, so that it is the way and not the tenant that is wrong.
bool isFaultOfTheWay(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ConnectionBroken:
    case ErrorCode::Timeout:
    case ErrorCode::WebPageAnswer:
    case ErrorCode::ForeignOrigin:
    case ErrorCode::ProxyFailed:
    case ErrorCode::ProxySignInRequired:
    case ErrorCode::Cancelled:
        return true;
    default:
        return error.httpStatus == 0;
    }
}

/// True where something answered that is no sign-in host at all.
bool isNoAuthority(const Error &error)
{
    return error.code == ErrorCode::MalformedAnswer || error.code == ErrorCode::BodyTooLarge;
}

bool isFaultOfTheTenant(const Error &error)
{
    return error.code == ErrorCode::TenantNotFound || error.code == ErrorCode::TenantMalformed
           || error.code == ErrorCode::WrongCloud;
}

/// True where Entra refused for a reason that it can have only when it knows the tenant.
bool provesTheTenant(const Error &error)
{
    // An unknown tenant is an `invalid_request`, which may mean anything.
    static const QStringList errorsBehindTheTenant{
        QStringLiteral("invalid_client"), QStringLiteral("unauthorized_client"), QStringLiteral("invalid_scope"),
        QStringLiteral("invalid_resource"), QStringLiteral("invalid_grant")};
    return error.httpStatus >= 400 && error.httpStatus < 500 && errorsBehindTheTenant.contains(error.oauthError);
}

/// True where asking once more would only make a busy service busier.
bool isBusy(const Error &error)
{
    return error.code == ErrorCode::Throttled || error.code == ErrorCode::ServiceUnavailable;
}

WayThere wayOf(const Error &error, const QDateTime &now)
{
    WayThere way;
    if (error.timestamp.isValid())
        way.clockSkew = std::chrono::seconds(now.secsTo(error.timestamp));
    return way;
}

Task<Secret> clientSecret(TestRun &run, std::stop_token stop)
{
    run.ladder.begin(CheckId::Keychain);
    if (!run.target.typed.clientSecret.isEmpty()) {
        run.ladder.pass(CheckId::Keychain, Text::tr("as typed; goes to the keychain when you save"));
        const Secret typed = run.target.typed.clientSecret;
        co_return typed;
    }
    const QString storedAs = run.target.typed.isStoredOfEntraElsewhere ? QString() : run.target.connectionId;
    Result<Secret> secret = co_await run.secrets.read(storedAs, SecretKind::ClientSecret, stop);
    if (!secret) {
        run.ladder.fail(CheckId::Keychain, secret.error());
        co_return tl::unexpected(secret.error());
    }
    run.ladder.pass(CheckId::Keychain, run.secrets.description());
    co_return secret;
}

void passNetwork(TestRun &run, const WayThere &way)
{
    if (way.clockSkew && std::chrono::abs(*way.clockSkew) > largestClockSkew) {
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(std::chrono::abs(*way.clockSkew)).count();
        const QString found
            = Text::tr("this computer's clock is off by %n minute(s)", nullptr, static_cast<int>(minutes));
        run.ladder.warn(CheckId::Network, found, makeError(ErrorCode::ClockWrong, {}));
        return;
    }
    QStringList facts{run.target.settings.authorityUrl.host()};
    if (!way.tlsVersion.isEmpty())
        facts.append(way.tlsVersion);
    if (way.clockSkew)
        facts.append(Text::tr("clock agrees"));
    run.ladder.pass(CheckId::Network, facts.join(QStringLiteral(", ")));
}

void passTenant(TestRun &run, const QString &tenantId)
{
    const QString entered = run.target.settings.tenantId;
    run.foundTenantId = tenantId.toLower();
    run.ladder.pass(CheckId::Tenant, entered.compare(tenantId, Qt::CaseInsensitive) == 0
                                         ? run.foundTenantId
                                         : QStringLiteral("%1 = %2").arg(entered, run.foundTenantId));
}

void failNetwork(TestRun &run, const Error &error)
{
    run.ladder.fail(CheckId::Network, error, run.target.settings.authorityUrl.host());
    run.ladder.skipBehind(CheckId::Network, behindNetwork);
}

void failTenant(TestRun &run, const Error &error)
{
    passNetwork(run, wayOf(error, run.clock.now()));
    run.ladder.fail(CheckId::Tenant, error, run.target.settings.tenantId);
    run.ladder.skipBehind(CheckId::Tenant, behindTenant);
}

void failToken(TestRun &run, const Error &error)
{
    run.ladder.fail(CheckId::Token, error);
    run.ladder.skipBehind(CheckId::Token, behindToken);
}

/// The tenant by itself, which needs no credentials.
Task<void> discover(TestRun &run, std::stop_token stop)
{
    run.ladder.begin(CheckId::Network);
    run.ladder.begin(CheckId::Tenant);
    const QUrl authority = run.target.settings.authorityUrl;
    const QString tenant = run.target.settings.tenantId;
    const Result<TenantInfo> info = co_await discoverTenant(run.entraGate, run.clock, authority, tenant, stop);
    if (info) {
        passNetwork(run, info->way);
        passTenant(run, info->tenantId);
        co_return {};
    }
    if (isFaultOfTheWay(info.error()) || isNoAuthority(info.error()))
        failNetwork(run, info.error());
    else
        failTenant(run, info.error());
    co_return tl::unexpected(info.error());
}

void passToken(TestRun &run, const AccessToken &token)
{
    const qint64 seconds = run.clock.now().secsTo(token.expires);
    run.ladder.pass(CheckId::Token, seconds >= 90
                                        ? Text::tr("for %n minute(s)", nullptr, static_cast<int>((seconds + 30) / 60))
                                        : Text::tr("for %n second(s)", nullptr, static_cast<int>(seconds)));
}

/// The rungs `network`, `tenant` and `token`. A tenant given by its id needs no discovery: the one call for the token
/// tells all three, and only an answer that leaves the tenant in doubt costs another.
Task<AccessToken> signIn(TestRun &run, Secret secret, std::stop_token stop)
{
    const ConnectionSettings settings = run.target.settings;
    const bool isTenantKnown = FieldRules::isGuid(settings.tenantId);
    if (!isTenantKnown) {
        const Result<void> tenant = co_await discover(run, stop);
        if (!tenant)
            co_return tl::unexpected(tenant.error());
    }
    for (const CheckId id : {CheckId::Network, CheckId::Tenant}) {
        if (isTenantKnown)
            run.ladder.begin(id);
    }
    run.ladder.begin(CheckId::Token);
    const TokenRequest request{settings.authorityUrl, settings.tenantId, settings.clientId, settings.scope, secret};
    Result<AccessToken> token = co_await run.tokens.token(request, stop);
    if (token) {
        if (isTenantKnown) {
            passNetwork(run, token->way);
            passTenant(run, settings.tenantId);
        }
        passToken(run, *token);
        co_return token;
    }
    const Error error = token.error();
    if (isTenantKnown && isFaultOfTheWay(error)) {
        failNetwork(run, error);
    } else if (isTenantKnown && isFaultOfTheTenant(error)) {
        failTenant(run, error);
    } else if (isTenantKnown && provesTheTenant(error)) {
        passNetwork(run, wayOf(error, run.clock.now()));
        passTenant(run, settings.tenantId);
        failToken(run, error);
    } else if (isTenantKnown && isBusy(error)) {
        passNetwork(run, wayOf(error, run.clock.now()));
        run.ladder.warn(CheckId::Tenant, Text::tr("could not be confirmed"));
        failToken(run, error);
    } else if (isTenantKnown) {
        const Result<void> tenant = co_await discover(run, stop);
        if (tenant)
            failToken(run, error);
    } else {
        failToken(run, error);
    }
    co_return tl::unexpected(error);
}

/// False when a failure ends the Business Central half.
bool checkPermissions(TestRun &run, const AccessToken &token)
{
    run.ladder.begin(CheckId::Permissions);
    const std::optional<TokenClaims> claims = readTokenClaims(token.value);
    if (!claims) {
        // Tokens are opaque to clients: not being able to look inside is no failure.
        run.ladder.warn(CheckId::Permissions, Text::tr("could not be confirmed: the token cannot be read"));
        return true;
    }
    if (const std::optional<Error> problem = problemOfToken(*claims, run.target.settings, run.foundTenantId)) {
        run.ladder.fail(CheckId::Permissions, *problem);
        return false;
    }
    run.ladder.pass(CheckId::Permissions, claims->roles.join(QStringLiteral(", ")));
    return true;
}

/// Which app is to be entered there.
Error withApp(Error error, const QString &clientId)
{
    if (error.code == ErrorCode::AppNotInBusinessCentral)
        error.subject = clientId;
    return error;
}

/// Adds what the list of environments knows of the one that was entered.
Error withEnvironments(Error error, const QList<Environment> &environments, const QString &entered)
{
    QStringList names;
    for (const Environment &environment : environments) {
        names.append(environment.name);
        const bool isEntered = environment.name.compare(entered, Qt::CaseInsensitive) == 0;
        if (isEntered && !environment.status.isEmpty() && environment.status != QLatin1StringView("Active"))
            error.message += u' ' + Text::tr("The admin center shows its state as %1.").arg(environment.status);
    }
    if (error.code == ErrorCode::EnvironmentNotFound && !names.isEmpty()) {
        error.subject = nearestName(names, entered);
        error.message += u' ' + Text::tr("The tenant has: %1.").arg(names.join(QStringLiteral(", ")));
    }
    return error;
}

void failCompanies(TestRun &run, const Error &error)
{
    const QString environment = run.target.settings.environment;
    // Found, but without a company: that is the next rung.
    if (error.code == ErrorCode::CompanyNotFound) {
        run.ladder.pass(CheckId::Environment, environment);
        run.ladder.begin(CheckId::Company);
        run.ladder.fail(CheckId::Company, error, run.target.settings.companyName);
        run.ladder.skipBehind(CheckId::Company, behindCompany);
        return;
    }
    run.ladder.fail(CheckId::Environment, error, environment);
    run.ladder.skipBehind(CheckId::Environment, QList<CheckId>{CheckId::Company} + behindCompany);
}

void passEnvironment(TestRun &run, const Result<QList<Environment>> &environments)
{
    const QString name = run.target.settings.environment;
    if (environments || environments.error().code == ErrorCode::Cancelled)
        return run.ladder.pass(CheckId::Environment, name);
    if (environments.error().code == ErrorCode::EnvironmentsNotListable) {
        return run.ladder.warn(CheckId::Environment,
                               Text::tr("%1; the app may not list environments, which is optional").arg(name),
                               environments.error());
    }
    run.ladder.warn(CheckId::Environment, Text::tr("%1; the environments could not be listed").arg(name));
}

Task<void> checkCompany(TestRun &run, BusinessCentralClient &businessCentral, std::stop_token stop)
{
    const ConnectionSettings settings = run.target.settings;
    run.ladder.begin(CheckId::Environment);
    // The companies first: they take the line that is open already.
    QCoro::Task<Result<QList<Company>>> companyListing = businessCentral.companies(stop);
    QCoro::Task<Result<QList<Environment>>> environmentListing = businessCentral.environments(stop);
    const Result<QList<Company>> companies = co_await companyListing;
    const Result<QList<Environment>> environments = co_await environmentListing;
    if (!companies) {
        const QList<Environment> known = environments.value_or(QList<Environment>());
        const Error error
            = withApp(withEnvironments(companies.error(), known, settings.environment), settings.clientId);
        failCompanies(run, error);
        co_return tl::unexpected(error);
    }
    passEnvironment(run, environments);

    run.ladder.begin(CheckId::Company);
    const Result<Company> company = findCompany(*companies, settings.companyId, settings.companyName);
    if (!company) {
        run.ladder.fail(CheckId::Company, company.error(), settings.companyName);
        run.ladder.skipBehind(CheckId::Company, behindCompany);
        co_return tl::unexpected(company.error());
    }
    run.foundCompanyId = company->id;
    // OData goes by the name, whatever was entered beside the id.
    run.target.settings.companyName = company->name;
    run.ladder.pass(CheckId::Company, company->displayName == company->name
                                          ? company->name
                                          : QStringLiteral("%1 (%2)").arg(company->displayName, company->name));
    co_return {};
}

/// The published service that was probably meant.
QCoro::Task<QString> nearestService(BusinessCentralClient &businessCentral, QString name, std::stop_token stop)
{
    const Result<QStringList> published = co_await businessCentral.webServices(stop);
    QString nearest = nearestName(published.value_or(QStringList()), name);
    co_return nearest;
}

QCoro::Task<> checkSource(TestRun &run, BusinessCentralClient &businessCentral, RecordType type, std::stop_token stop)
{
    const CheckId id = checkOf(type);
    if (run.ladder.isKept(id))
        co_return;
    run.ladder.begin(id);
    const Source source = run.target.settings.sources.value(type);
    const QStringList fields{QStringLiteral("Code"), QStringLiteral("code")};
    const QUrl url = businessCentral.firstPage(source, {});
    // One record is enough to know, and $top would hide what paging does.
    const Result<EntityPage> page = co_await businessCentral.page(url, source.kind, fields, 1, stop);
    if (page) {
        run.ladder.pass(id, page->size() == 0 ? Text::tr("%1: no records yet").arg(source.name) : source.name);
        co_return;
    }
    Error error = withApp(page.error(), run.target.settings.clientId);
    if (error.code == ErrorCode::ServiceNotPublished)
        error.subject = co_await nearestService(businessCentral, source.name, stop);
    run.ladder.fail(id, error, source.name);
}

} // namespace

QCoro::Task<> testBusinessCentral(TestRun &run, std::stop_token stop)
{
    if (run.ladder.areKept(QList<CheckId>{CheckId::Keychain, CheckId::Network} + behindNetwork))
        co_return;
    const Result<Secret> secret = co_await clientSecret(run, stop);
    if (!secret) {
        // Reaching the sign-in host and the tenant needs no secret: told apart even without one.
        const Result<void> tenant = co_await discover(run, stop);
        if (tenant)
            run.ladder.skipBehind(CheckId::Keychain, behindTenant);
        co_return;
    }
    const Secret value = *secret;
    run.client.openLine(run.target.settings.apiUrl);
    const Result<AccessToken> token = co_await signIn(run, value, stop);
    if (!token)
        co_return;
    if (!checkPermissions(run, *token)) {
        run.ladder.skipBehind(CheckId::Permissions, behindPermissions);
        co_return;
    }
    if (!run.ladder.areKept({CheckId::Environment, CheckId::Company})) {
        BusinessCentralClient finder(run.businessCentralGate, run.tokens, run.target.settings, value);
        const Result<void> company = co_await checkCompany(run, finder, stop);
        if (!company)
            co_return;
    }
    ConnectionSettings complete = run.target.settings;
    complete.companyId = run.foundCompanyId;
    BusinessCentralClient reader(run.businessCentralGate, run.tokens, complete, value);
    QCoro::Task<> category = checkSource(run, reader, RecordType::CustomerCategory, stop);
    QCoro::Task<> location = checkSource(run, reader, RecordType::Location, stop);
    QCoro::Task<> method = checkSource(run, reader, RecordType::ShippingMethod, stop);
    co_await category;
    co_await location;
    co_await method;
}

} // namespace causeway
