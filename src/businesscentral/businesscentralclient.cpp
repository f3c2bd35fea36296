#include "businesscentral/businesscentralclient.h"

#include "businesscentral/businesscentralurls.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtConcurrent>

#include <qcorofuture.h>

#include <utility>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BusinessCentralClient)
};

// The admin center API is versioned; this one is old enough to be everywhere and new enough for `versionDetails`.
const QString adminApiVersion = QStringLiteral("v2.21");

constexpr int companiesPageSize = 500;
constexpr int largestPageSize = 20'000;
constexpr int mostTokensForACall = 5;
/// A token that was given out just now and is refused will not be better the next time.
constexpr std::chrono::seconds newToken(30);

constexpr int mostCompanyPages = 100;
constexpr qint64 listLimit = qint64(4) * 1024 * 1024;
/// An environment that has every page published describes itself in less.
constexpr qint64 metadataLimit = qint64(48) * 1024 * 1024;

/// The widest of our entities has about a kilobyte a record; the rest is for a service that makes its pages larger.
constexpr qint64 pageLimit(int pageSize)
{
    return qint64(8) * 1024 * 1024 + qint64(pageSize) * 3 * 1024;
}

/// A larger body takes longer to parse than a frame may.
constexpr qsizetype parsedAtOnce = 256 * 1024;

Error malformed(const QString &message)
{
    Error error = makeError(ErrorCode::MalformedAnswer, message);
    error.origin = ErrorOrigin::BusinessCentral;
    return error;
}

Result<QJsonArray> valueArray(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.object().value(QLatin1StringView("value")).isArray())
        return tl::unexpected(malformed(Text::tr("Business Central answered, but its answer is not a list.")));
    return document.object().value(QLatin1StringView("value")).toArray();
}

} // namespace

BusinessCentralClient::BusinessCentralClient(ServiceGate &gate, TokenProvider &tokens, ConnectionSettings settings,
                                             Secret clientSecret)
    : m_gate(gate)
    , m_tokens(tokens)
    , m_settings(std::move(settings))
    , m_clientSecret(std::move(clientSecret))
{
}

TokenRequest BusinessCentralClient::tokenRequest() const
{
    TokenRequest request;
    request.authority = m_settings.authorityUrl;
    request.tenantId = m_settings.tenantId;
    request.clientId = m_settings.clientId;
    request.scope = m_settings.scope;
    request.clientSecret = m_clientSecret;
    return request;
}

Task<HttpResponse> BusinessCentralClient::get(QUrl url, HttpHeaders headers, BusinessCentralCall call, qint64 bodyLimit,
                                              Repeat repeat, std::stop_token stop, std::shared_ptr<QByteArray> room)
{
    for (int attempt = 0;; ++attempt) {
        // A wait for the throttle may be longer than a token lives.
        const Result<void> waited = co_await m_gate.untilThereIsRoom(stop);
        if (!waited)
            co_return tl::unexpected(waited.error());
        const TokenRequest asked = tokenRequest();
        Result<AccessToken> token = co_await m_tokens.token(asked, stop);
        if (!token)
            co_return tl::unexpected(token.error());

        HttpRequest request;
        request.service = ErrorOrigin::BusinessCentral;
        request.url = url;
        request.home = m_settings.apiUrl;
        request.bearer = token->value;
        request.headers = headers;
        // So that messages come in one language whatever the app user's is.
        request.headers.emplaceBack("Accept-Language", "en-US");
        request.headers.emplaceBack("Accept",
                                    call == BusinessCentralCall::Metadata ? "application/xml" : "application/json");
        request.bodyLimit = bodyLimit;
        request.room = room;
        Result<HttpResponse> response = co_await m_gate.send(request, repeat, stop);
        if (response)
            co_return response;
        // A token can end before its time (a secret was revoked, a clock is off): one new token, no more. But one that
        // ran out while the call waited for its turn says nothing of the next.
        const bool ranOut = m_tokens.isExpired(*token) && attempt < mostTokensForACall;
        const bool isOld = attempt == 0 && m_tokens.ageOf(*token) > newToken;
        if (response.error().code == ErrorCode::Unauthorized && (isOld || ranOut)) {
            m_tokens.forget(asked);
            continue;
        }
        co_return tl::unexpected(refinedBusinessCentralError(response.error(), call));
    }
}

Task<QList<Environment>> BusinessCentralClient::environments(std::stop_token stop)
{
    const QUrl url = BusinessCentralUrls::environments(m_settings, adminApiVersion);
    const HttpHeaders headers;
    Result<HttpResponse> response
        = co_await get(url, headers, BusinessCentralCall::Environments, listLimit, Repeat::Safe, stop);
    if (!response)
        co_return tl::unexpected(response.error());
    const Result<QJsonArray> values = valueArray(response->body);
    if (!values)
        co_return tl::unexpected(values.error());
    QList<Environment> environments;
    for (const QJsonValue &value : *values) {
        Environment environment;
        environment.name = value[QLatin1StringView("name")].toString();
        environment.type = value[QLatin1StringView("type")].toString();
        environment.status = value[QLatin1StringView("status")].toString();
        if (!environment.name.isEmpty())
            environments.append(environment);
    }
    co_return environments;
}

Task<QList<Company>> BusinessCentralClient::companies(std::stop_token stop)
{
    const QStringList fields{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("displayName")};
    const HttpHeaders headers{{"Prefer", "odata.maxpagesize=" + QByteArray::number(companiesPageSize)}};
    QList<Company> companies;
    QUrl url = BusinessCentralUrls::companies(m_settings);
    for (int pages = 1;; ++pages) {
        Result<HttpResponse> response
            = co_await get(url, headers, BusinessCentralCall::Companies, listLimit, Repeat::Safe, stop);
        if (!response)
            co_return tl::unexpected(response.error());
        const Result<EntityPage> page = parseEntityPage(std::move(response->body), fields);
        if (!page)
            co_return tl::unexpected(page.error());
        const QList<EntityRecord> records = page->records();
        for (const EntityRecord &record : records) {
            if (record.at(0).isEmpty() || record.at(1).isEmpty())
                co_return tl::unexpected(
                    malformed(Text::tr("A company in Business Central's list has no id or name.")));
            const QString displayName = record.at(2).isEmpty() ? record.at(1) : record.at(2);
            companies.append({record.at(0), record.at(1), displayName});
        }
        if (page->nextLink.isEmpty())
            co_return companies;
        // An environment has at most 300 companies: more pages than this are a circle.
        if (pages >= mostCompanyPages)
            co_return tl::unexpected(malformed(Text::tr("Business Central's list of companies does not end.")));
        const Result<QUrl> next = nextPage(url, page->nextLink);
        if (!next)
            co_return tl::unexpected(next.error());
        url = *next;
    }
}

Task<QStringList> BusinessCentralClient::webServices(std::stop_token stop)
{
    const QUrl url = BusinessCentralUrls::webServices(m_settings);
    const HttpHeaders headers;
    Result<HttpResponse> response
        = co_await get(url, headers, BusinessCentralCall::ODataEntities, listLimit, Repeat::Safe, stop);
    if (!response)
        co_return tl::unexpected(response.error());
    const Result<QJsonArray> values = valueArray(response->body);
    if (!values)
        co_return tl::unexpected(values.error());
    QStringList names;
    for (const QJsonValue &value : *values) {
        const QString name = value[QLatin1StringView("name")].toString();
        if (!name.isEmpty() && name != QLatin1StringView("Company"))
            names.append(name);
    }
    names.sort(Qt::CaseInsensitive);
    co_return names;
}

Task<QStringList> BusinessCentralClient::customApis(std::stop_token stop)
{
    const QUrl url = BusinessCentralUrls::apiRoutes(m_settings);
    const HttpHeaders headers;
    Result<HttpResponse> response
        = co_await get(url, headers, BusinessCentralCall::ApiEntities, listLimit, Repeat::Safe, stop);
    if (!response)
        co_return tl::unexpected(response.error());
    const Result<QJsonArray> values = valueArray(response->body);
    if (!values)
        co_return tl::unexpected(values.error());
    static const QRegularExpression custom(QStringLiteral("^[^/?#%]{1,80}/[^/?#%]{1,80}/[^/?#%]{1,20}$"));
    QStringList routes;
    for (const QJsonValue &value : *values) {
        const QString route = value[QLatin1StringView("route")].toString();
        const bool isMicrosofts = route.startsWith(QLatin1StringView("microsoft/"), Qt::CaseInsensitive);
        if (!isMicrosofts && !route.contains(QLatin1StringView("..")) && custom.match(route).hasMatch())
            routes.append(route);
    }
    routes.removeDuplicates();
    co_return routes;
}

Task<ServedEntities> BusinessCentralClient::servedEntities(Source::Kind kind, QString route, std::stop_token stop)
{
    ServedEntities served;
    served.kind = kind;
    served.route = route;
    const Source place{kind, {}, route};
    const QUrl url = BusinessCentralUrls::metadata(m_settings, place);
    const HttpHeaders headers;
    Result<HttpResponse> response
        = co_await get(url, headers, BusinessCentralCall::Metadata, metadataLimit, Repeat::Safe, stop);
    if (!response)
        co_return tl::unexpected(response.error());
    Result<QList<EntityShape>> shapes;
    if (response->body.size() < parsedAtOnce) {
        shapes = parseODataMetadata(response->body);
    } else {
        const QFuture<Result<QList<EntityShape>>> parsing
            = QtConcurrent::run([body = std::exchange(response->body, {})] { return parseODataMetadata(body); });
        shapes = co_await parsing;
    }
    if (!shapes)
        co_return tl::unexpected(shapes.error());
    served.shapes = *shapes;
    co_return served;
}

QUrl BusinessCentralClient::firstPage(const Source &source, const QStringList &fields) const
{
    return BusinessCentralUrls::entities(m_settings, source, fields);
}

Task<HttpResponse> BusinessCentralClient::getPage(QUrl url, Source::Kind kind, int pageSize, std::stop_token stop,
                                                  std::shared_ptr<QByteArray> room)
{
    const HttpHeaders headers{
        {"Prefer", "odata.maxpagesize=" + QByteArray::number(std::clamp(pageSize, 1, largestPageSize))},
        // Served by a read replica where there is one.
        {"Data-Access-Intent", "ReadOnly"},
    };
    const BusinessCentralCall call
        = kind == Source::Kind::Api ? BusinessCentralCall::ApiEntities : BusinessCentralCall::ODataEntities;
    const Repeat repeat = pageSize > smallestPage ? Repeat::SafeUnlessTooLong : Repeat::Safe;
    Result<HttpResponse> response = co_await get(url, headers, call, pageLimit(pageSize), repeat, stop, room);
    co_return response;
}

Task<EntityPage> BusinessCentralClient::page(QUrl url, Source::Kind kind, QStringList fields, int pageSize,
                                             std::stop_token stop, EntityPage used)
{
    const auto room = std::make_shared<QByteArray>(used.takeBody());
    Result<HttpResponse> response = co_await getPage(url, kind, pageSize, stop, room);
    if (!response)
        co_return tl::unexpected(response.error());
    if (response->body.size() < parsedAtOnce)
        co_return parseEntityPage(std::move(response->body), fields, std::move(used));
    // Meanwhile the window goes on; a stop finds that it takes milliseconds.
    // Moved in, and not passed as arguments: those are copied once more, and a body that is shared is moved in memory.
    const QFuture<Result<EntityPage>> parsing
        = QtConcurrent::run([body = std::exchange(response->body, {}), fields, used = std::move(used)]() mutable {
              return parseEntityPage(std::move(body), fields, std::move(used));
          });
    Result<EntityPage> parsed = co_await parsing;
    co_return parsed;
}

Task<EntitySample> BusinessCentralClient::sample(Source source, int records, std::stop_token stop)
{
    const QStringList allFields;
    const QUrl url = firstPage(source, allFields);
    const Result<HttpResponse> response = co_await getPage(url, source.kind, records, stop, nullptr);
    if (!response)
        co_return tl::unexpected(response.error());
    Result<EntitySample> sample = parseEntitySample(response->body);
    if (sample)
        sample->records = sample->records.first(std::min<qsizetype>(sample->records.size(), records));
    co_return sample;
}

Task<std::optional<qint64>> BusinessCentralClient::count(Source source, QStringList fields, std::stop_token stop)
{
    const QUrl url = BusinessCentralUrls::counted(firstPage(source, fields));
    const Result<EntityPage> first = co_await page(url, source.kind, fields, 1, stop);
    if (!first)
        co_return tl::unexpected(first.error());
    const std::optional<qint64> count = first->count;
    co_return count;
}

Result<QUrl> BusinessCentralClient::nextPage(const QUrl &from, const QString &nextLink)
{
    const QUrl next = from.resolved(QUrl(nextLink, QUrl::TolerantMode));
    if (!next.isValid() || next == from) {
        Error error = malformed(Text::tr("Business Central's link to the next page leads nowhere or in a circle."));
        error.code = ErrorCode::PagingBroken;
        return tl::unexpected(error);
    }
    if (!isSameOrigin(next, from)) {
        Error error = malformed(
            Text::tr("Business Central's link to the next page leads to another host (%1).").arg(next.host()));
        error.code = ErrorCode::ForeignOrigin;
        return tl::unexpected(error);
    }
    return next;
}

} // namespace causeway
