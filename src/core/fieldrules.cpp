#include "core/fieldrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <limits>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FieldRules)
};

FieldVerdict ok()
{
    return {};
}

FieldVerdict empty()
{
    return {FieldVerdict::Level::Empty, {}};
}

FieldVerdict wrong(const QString &message)
{
    return {FieldVerdict::Level::Wrong, message};
}

FieldVerdict caution(const QString &message)
{
    return {FieldVerdict::Level::Caution, message};
}

bool isZeroWidth(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x00AD || (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E)
           || (code >= 0x2060 && code <= 0x2064) || code == 0xFEFF;
}

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control;
}

QString withoutInvisible(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        if (isZeroWidth(character))
            continue;
        result += isControl(character) || character.isSpace() ? QChar(u' ') : character;
    }
    return result.trimmed();
}

QString withoutWrapping(QString text)
{
    static const QRegularExpression wrapping(QStringLiteral(R"(^["'“”‘’«»{(\[<]+|["'“”‘’«»})\]>,;]+$)"));
    return text.remove(wrapping).trimmed();
}

bool isDomain(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$)"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

FieldVerdict checkLength(const QString &text, int longest)
{
    if (text.size() > longest)
        return wrong(Text::tr("This is too long: at most %n character(s).", nullptr, longest));
    return ok();
}

FieldVerdict checkTenant(const QString &text)
{
    static const QRegularExpression guidWithDomain(
        QStringLiteral(R"(^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.onmicrosoft\.com$)"),
        QRegularExpression::CaseInsensitiveOption);
    if (text.compare(QLatin1StringView("common"), Qt::CaseInsensitive) == 0
        || text.compare(QLatin1StringView("organizations"), Qt::CaseInsensitive) == 0) {
        return wrong(Text::tr("The app signs in to one tenant: enter its Directory (tenant) ID or its domain."));
    }
    if (guidWithDomain.match(text).hasMatch())
        return wrong(Text::tr("Either the ID or the domain: remove \".onmicrosoft.com\" behind the ID."));
    if (FieldRules::isGuid(text) || isDomain(text))
        return ok();
    if (text.contains(u'@'))
        return wrong(Text::tr("This is a mail address. Enter the part behind the @, or the Directory (tenant) ID."));
    return wrong(Text::tr("This is neither an ID such as 7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d nor a domain such as "
                          "contoso.onmicrosoft.com."));
}

FieldVerdict checkClientId(const QString &text)
{
    if (FieldRules::isGuid(text))
        return ok();
    return wrong(Text::tr("The Application (client) ID has the form a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4. It stands on "
                          "the Overview page of the app registration."));
}

FieldVerdict checkSecret(const QString &text)
{
    if (FieldRules::isGuid(text)) {
        return wrong(Text::tr("This looks like the secret's ID. Copy the text in the column Value; if it is no longer "
                              "shown, make a new secret."));
    }
    for (const QChar character : text) {
        if (isControl(character) || character.isSpace())
            return wrong(Text::tr("A secret has no blanks or line breaks in it. Copy the column Value once more."));
    }
    if (text.contains(u'…') || text.contains(QChar(0x2022)) || text.endsWith(QLatin1StringView("***")))
        return wrong(Text::tr("This secret is shortened. The full text is shown only once, when the secret is made."));
    if (text.size() < 16)
        return caution(Text::tr("This is shorter than secrets of Microsoft Entra are."));
    return checkLength(text, 1024);
}

FieldVerdict checkUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.scheme().isEmpty())
        return wrong(Text::tr("This is not an address such as https://api.businesscentral.dynamics.com."));
    if (!url.userInfo().isEmpty())
        return wrong(Text::tr("An address must not hold a user name or password."));
    if (url.hasQuery() || url.hasFragment())
        return wrong(Text::tr("Only the address of the service, without anything behind ? or #."));
    if (!FieldRules::isAllowedServiceUrl(url))
        return wrong(Text::tr("The address must start with https://. Plain http:// is for this computer only."));
    return ok();
}

FieldVerdict checkScope(const QString &text)
{
    if (text.contains(u' '))
        return wrong(Text::tr("One scope only, without blanks."));
    if (text.contains(u'%'))
        return wrong(Text::tr("The scope must not be percent-encoded: write :// and / as they are."));
    if (!text.endsWith(QLatin1StringView("/.default"))) {
        return wrong(Text::tr("The scope must end with /.default, as in "
                              "https://api.businesscentral.dynamics.com/.default."));
    }
    return ok();
}

FieldVerdict checkEnvironment(const QString &text)
{
    // devitpro: administration-center-api_environments.md
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z][A-Za-z0-9_-]{0,28}$"));
    if (pattern.match(text).hasMatch())
        return ok();
    if (text.contains(QLatin1StringView("://")))
        return wrong(Text::tr("Only the environment's name, not an address: for example Production."));
    if (text.size() > 29)
        return wrong(Text::tr("The name of an environment has fewer than 30 characters."));
    return wrong(
        Text::tr("The name of an environment starts with a letter and has only letters A to Z, digits, _ and -."));
}

constexpr int longestEntityName = 240;

/// "publisher/group/version" of a custom API page, or the version of another API of Business Central's own.
bool isApiRoute(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(?:[\p{L}\p{N}][\p{L}\p{N}_.-]*/[\p{L}\p{N}_-]+/)?(?:v\d{1,3}\.\d{1,3}|beta)$)"));
    return text.size() <= longestEntityName && pattern.match(text).hasMatch();
}

/// A published web service has no route; which of them it is to be is not known here.
FieldVerdict checkSource(const QString &text)
{
    const Source source = Source::fromPath(Source::Kind::Api, text);
    FieldVerdict length = checkLength(source.name, longestEntityName);
    const bool hasRoute = text.contains(u'/');
    if (hasRoute && !isApiRoute(source.route)) {
        return wrong(Text::tr("The address of a custom API page is its publisher, group, version and name, such as "
                              "contoso/integration/v1.0/customerPriceGroups."));
    }
    if ((length.isUsable() || hasRoute) && !FieldRules::isEntityName(source.name)) {
        return wrong(
            Text::tr("The name of a web service or entity set starts with a letter and has only letters, digits "
                     "and _."));
    }
    return length;
}

/// It goes into a header of each call.
FieldVerdict checkIpaasClientId(const QString &text)
{
    for (const QChar character : text) {
        if (character < u'!' || character > u'~')
            return wrong(
                Text::tr("A client ID has no blanks, and only letters of the plain alphabet, digits and signs."));
    }
    return checkLength(text, 200);
}

FieldVerdict checkWay(const QString &text)
{
    if (!ipaasWayFromId(text))
        return wrong(Text::tr("The way is \"direct\" or \"through-ipaas\"."));
    return ok();
}

FieldVerdict checkNumber(const QString &text, int smallest, int largest)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < smallest || number > largest)
        return wrong(Text::tr("A whole number from %1 to %2.").arg(smallest).arg(largest));
    return ok();
}

FieldVerdict checkDate(const QString &text)
{
    if (!QDate::fromString(text, Qt::ISODate).isValid())
        return wrong(Text::tr("A date such as 2027-05-01."));
    return ok();
}

FieldVerdict checkEmail(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^[^@\s]+@[^@\s]+\.[^@\s]+$)"));
    if (!pattern.match(text).hasMatch())
        return wrong(Text::tr("This is not a mail address such as name@example.com."));
    return ok();
}

} // namespace

QString fieldId(Field field)
{
    switch (field) {
    case Field::Name:
        return QStringLiteral("name");
    case Field::Version:
        return QStringLiteral("version");
    case Field::TenantId:
        return QStringLiteral("tenantId");
    case Field::ClientId:
        return QStringLiteral("clientId");
    case Field::ClientSecret:
        return QStringLiteral("clientSecret");
    case Field::SecretExpires:
        return QStringLiteral("secretExpires");
    case Field::GrantType:
        return QStringLiteral("grantType");
    case Field::Scope:
        return QStringLiteral("scope");
    case Field::ApiUrl:
        return QStringLiteral("apiUrl");
    case Field::AuthorityUrl:
        return QStringLiteral("authorityUrl");
    case Field::Environment:
        return QStringLiteral("environment");
    case Field::CompanyName:
        return QStringLiteral("companyName");
    case Field::CompanyId:
        return QStringLiteral("companyId");
    case Field::IpaasApiUrl:
        return QStringLiteral("ipaas.apiUrl");
    case Field::IpaasApiKey:
        return QStringLiteral("ipaas.apiKey");
    case Field::IpaasEmail:
        return QStringLiteral("ipaas.email");
    case Field::IpaasPassword:
        return QStringLiteral("ipaas.password");
    case Field::IpaasCompanyId:
        return QStringLiteral("ipaas.companyId");
    case Field::IpaasSubscriptionId:
        return QStringLiteral("ipaas.subscriptionId");
    case Field::IpaasClientId:
        return QStringLiteral("ipaas.clientId");
    case Field::IpaasWay:
        return QStringLiteral("ipaas.way");
    case Field::IpaasWebhookKey:
        return QStringLiteral("ipaas.webhookKey");
    case Field::ApiThrottleLimit:
        return QStringLiteral("throttling.apiThrottleLimit");
    case Field::ApiThrottleSeconds:
        return QStringLiteral("throttling.apiThrottleSeconds");
    case Field::ApiThrottleLimitToIpaas:
        return QStringLiteral("throttling.apiThrottleLimitToIpaas");
    case Field::ApiThrottleSecondsToIpaas:
        return QStringLiteral("throttling.apiThrottleSecondsToIpaas");
    case Field::ConcurrentConnections:
        return QStringLiteral("throttling.concurrentConnections");
    case Field::CustomerCategorySource:
        return QStringLiteral("sources.customer-category");
    case Field::LocationSource:
        return QStringLiteral("sources.location");
    case Field::ShippingMethodSource:
        return QStringLiteral("sources.shipping-method");
    case Field::CustomerCategoryMapping:
        return QStringLiteral("mapping.customer-category");
    case Field::LocationMapping:
        return QStringLiteral("mapping.location");
    case Field::ShippingMethodMapping:
        return QStringLiteral("mapping.shipping-method");
    }
    Q_UNREACHABLE();
}

Field sourceField(RecordType type)
{
    switch (type) {
    case RecordType::CustomerCategory:
        return Field::CustomerCategorySource;
    case RecordType::Location:
        return Field::LocationSource;
    case RecordType::ShippingMethod:
        return Field::ShippingMethodSource;
    }
    Q_UNREACHABLE();
}

Field mappingField(RecordType type)
{
    switch (type) {
    case RecordType::CustomerCategory:
        return Field::CustomerCategoryMapping;
    case RecordType::Location:
        return Field::LocationMapping;
    case RecordType::ShippingMethod:
        return Field::ShippingMethodMapping;
    }
    Q_UNREACHABLE();
}

bool FieldRules::isGuid(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

bool FieldRules::isEntityName(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^[\p{L}_][\p{L}\p{N}_]*$)"));
    return text.size() <= longestEntityName && pattern.match(text).hasMatch();
}

bool FieldRules::isLoopback(const QUrl &url)
{
    const QString host = url.host();
    if (host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    static const QRegularExpression v4(QStringLiteral(R"(^127(?:\.\d{1,3}){3}$)"));
    return v4.match(host).hasMatch() || host == QLatin1StringView("::1");
}

bool FieldRules::isOfSandbox(const ConnectionSettings &settings)
{
    return isLoopback(settings.apiUrl) && isLoopback(settings.authorityUrl) && isLoopback(settings.ipaas.apiUrl);
}

bool FieldRules::isAllowedServiceUrl(const QUrl &url)
{
    return url.scheme() == QLatin1StringView("https") || (url.scheme() == QLatin1StringView("http") && isLoopback(url));
}

QString FieldRules::cleaned(Field field, const QString &text)
{
    switch (field) {
    case Field::ClientSecret:
    case Field::IpaasApiKey:
    case Field::IpaasPassword:
    case Field::IpaasWebhookKey:
        return text.trimmed();
    case Field::TenantId:
    case Field::ClientId:
    case Field::CompanyId:
    case Field::IpaasCompanyId: {
        const QString plain = withoutWrapping(withoutInvisible(text));
        return isGuid(plain) ? plain.toLower() : plain;
    }
    case Field::Scope:
    case Field::GrantType:
    case Field::Environment:
    case Field::IpaasEmail:
    case Field::IpaasClientId:
    case Field::CustomerCategorySource:
    case Field::LocationSource:
    case Field::ShippingMethodSource:
        return withoutWrapping(withoutInvisible(text));
    case Field::ApiUrl:
    case Field::AuthorityUrl:
    case Field::IpaasApiUrl: {
        QString url = withoutWrapping(withoutInvisible(text));
        while (url.endsWith(u'/') || url.endsWith(u' '))
            url.chop(1);
        return url;
    }
    case Field::Name:
    case Field::Version:
    case Field::CompanyName:
    case Field::SecretExpires:
    case Field::IpaasSubscriptionId:
    case Field::IpaasWay:
    case Field::ApiThrottleLimit:
    case Field::ApiThrottleSeconds:
    case Field::ApiThrottleLimitToIpaas:
    case Field::ApiThrottleSecondsToIpaas:
    case Field::ConcurrentConnections:
    case Field::CustomerCategoryMapping:
    case Field::LocationMapping:
    case Field::ShippingMethodMapping:
        return withoutInvisible(text);
    }
    Q_UNREACHABLE();
}

FieldVerdict FieldRules::check(Field field, const QString &text)
{
    if (text.isEmpty())
        return empty();
    switch (field) {
    case Field::Name:
        return checkLength(text, 100);
    case Field::Version:
        return checkLength(text, 30);
    case Field::TenantId:
        return checkTenant(text);
    case Field::ClientId:
        return checkClientId(text);
    case Field::ClientSecret:
        return checkSecret(text);
    case Field::SecretExpires:
        return checkDate(text);
    case Field::GrantType:
        if (text != QLatin1StringView("client_credentials"))
            return wrong(Text::tr("The grant type is client_credentials in all configurations."));
        return ok();
    case Field::Scope:
        return checkScope(text);
    case Field::ApiUrl:
    case Field::AuthorityUrl:
    case Field::IpaasApiUrl:
        return checkUrl(text);
    case Field::Environment:
        return checkEnvironment(text);
    case Field::CompanyName:
        if (text.size() > 30) {
            return wrong(Text::tr("The name of a company has at most 30 characters. Business Central may show a longer "
                                  "display name: pick the company from the list."));
        }
        return ok();
    case Field::CompanyId:
    case Field::IpaasCompanyId:
        return isGuid(text) ? ok()
                            : wrong(Text::tr("The ID of a company has the form 824820a2-508c-ed11-aada-000d3a298ab3."));
    case Field::IpaasApiKey:
    case Field::IpaasPassword:
    case Field::IpaasWebhookKey:
        return checkLength(text, 4096);
    case Field::IpaasEmail:
        return checkEmail(text);
    case Field::IpaasSubscriptionId:
        return checkNumber(text, 1, std::numeric_limits<int>::max());
    case Field::IpaasClientId:
        return checkIpaasClientId(text);
    case Field::IpaasWay:
        return checkWay(text);
    case Field::ApiThrottleLimit:
    case Field::ApiThrottleLimitToIpaas:
        return checkNumber(text, 1, 1'000'000);
    case Field::ApiThrottleSeconds:
    case Field::ApiThrottleSecondsToIpaas:
        return checkNumber(text, 1, 86'400);
    case Field::ConcurrentConnections:
        return checkNumber(text, 1, 100);
    case Field::CustomerCategorySource:
    case Field::LocationSource:
    case Field::ShippingMethodSource:
        return checkSource(text);
    case Field::CustomerCategoryMapping:
    case Field::LocationMapping:
    case Field::ShippingMethodMapping:
        return ok();
    }
    Q_UNREACHABLE();
}

FieldVerdict FieldRules::check(Field field, const Secret &secret)
{
    return check(field, cleaned(field, QString::fromUtf8(secret.reveal())));
}

FieldVerdict FieldRules::check(const MappingTable &table)
{
    const std::optional<MappingTable::Problem> problem = table.problem();
    return problem ? wrong(problem->text) : ok();
}

QList<FieldRules::Problem> FieldRules::problems(const ConnectionSettings &settings)
{
    const auto sourceName = [&settings](RecordType type) { return settings.sources.value(type).name; };
    const QList<std::pair<Field, QString>> values{
        {Field::Name, settings.name},
        {Field::Version, settings.version},
        {Field::TenantId, settings.tenantId},
        {Field::ClientId, settings.clientId},
        {Field::GrantType, settings.grantType},
        {Field::Scope, settings.scope},
        {Field::Environment, settings.environment},
        {Field::CompanyName, settings.companyName},
        {Field::CompanyId, settings.companyId},
        {Field::ApiUrl, settings.apiUrl.toString()},
        {Field::AuthorityUrl, settings.authorityUrl.toString()},
        {Field::IpaasApiUrl, settings.ipaas.apiUrl.toString()},
        {Field::IpaasClientId, settings.ipaas.clientId},
        {Field::CustomerCategorySource, sourceName(RecordType::CustomerCategory)},
        {Field::LocationSource, sourceName(RecordType::Location)},
        {Field::ShippingMethodSource, sourceName(RecordType::ShippingMethod)},
    };
    QList<Problem> found;
    for (const auto &[field, text] : values) {
        const FieldVerdict verdict = check(field, text);
        if (verdict.level == FieldVerdict::Level::Wrong)
            found.append({field, verdict});
    }
    for (auto it = settings.mappings.cbegin(); it != settings.mappings.cend(); ++it) {
        const FieldVerdict verdict = check(*it);
        if (verdict.level == FieldVerdict::Level::Wrong)
            found.append({mappingField(it.key()), verdict});
    }
    return found;
}

} // namespace causeway
