#include "ipaas/ipaasclient.h"

#include "ipaas/ipaasanswers.h"
#include "ipaas/ipaaserrors.h"
#include "ipaas/pagination.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace causeway {

using Call = IpaasEndpoints::Call;
using RecordCall = IpaasEndpoints::RecordCall;
using namespace IpaasAnswers;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IpaasClient)
};

/// An object of labels and values; a list of names and values is taken as well.
QList<IpaasSetting> settingsOf(const QJsonValue &json)
{
    QList<IpaasSetting> settings;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        settings.append({it.key(), it.value()});
    for (const QJsonValue element : json.toArray()) {
        const QString name = element[QLatin1StringView("name")].toString();
        if (!name.isEmpty())
            settings.append({name, element[QLatin1StringView("value")]});
    }
    return settings;
}

/// After such a failure a write may or may not have been carried out.
bool leavesOutcomeUnknown(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Timeout:
    case ErrorCode::ConnectionBroken:
    case ErrorCode::ServiceUnavailable:
    // A proxy may lose an answer as well as a call.
    case ErrorCode::ProxyFailed:
    case ErrorCode::MalformedAnswer:
    case ErrorCode::WebPageAnswer:
    case ErrorCode::BodyTooLarge:
    case ErrorCode::Cancelled:
        return true;
    default:
        return false;
    }
}

/// The path of a list may be a wrong guess, or this key may not read it. Nothing that would meet other calls as well.
bool isNotListed(const Error &error)
{
    switch (error.code) {
    case ErrorCode::RecordNotFound:
    case ErrorCode::RecordRejected:
    case ErrorCode::RequestRejected:
    case ErrorCode::IpaasAccessDenied:
    case ErrorCode::MalformedAnswer:
    case ErrorCode::WebPageAnswer:
        return true;
    default:
        return false;
    }
}

void addName(QStringList &names, const QString &name)
{
    if (!name.isEmpty() && !names.contains(name))
        names.append(name);
}

} // namespace

Task<QList<IpaasSubscription>> IpaasClient::subscriptions(std::stop_token stop)
{
    const IpaasEndpoints::Endpoint endpoint = m_endpoints.endpoint(Call::Subscriptions);
    const QHash<QString, QString> none;
    Result<HttpResponse> response = co_await call(endpoint, none, QByteArray(), Repeat::Safe, stop);
    if (!response) {
        // A list is always there: 404 means that the address is not iPaaS.com's.
        Error error = ofSignedInCompany(response.error());
        if (error.code == ErrorCode::RecordNotFound)
            error.code = ErrorCode::NotFound;
        co_return tl::unexpected(error);
    }
    const Result<QJsonArray> array = arrayOf(response->body);
    if (!array)
        co_return tl::unexpected(array.error());
    QList<IpaasSubscription> result;
    for (const QJsonValue &value : *array) {
        IpaasSubscription subscription;
        subscription.id = idOf(value[QLatin1StringView("id")]).toLongLong();
        subscription.name = value[QLatin1StringView("name")].toString();
        subscription.description = value[QLatin1StringView("description")].toString();
        subscription.type = value[QLatin1StringView("type")].toInteger();
        if (subscription.id > 0)
            result.append(subscription);
    }
    co_return result;
}

Task<IpaasSubscriptionDetails> IpaasClient::subscription(qint64 id, std::stop_token stop)
{
    const IpaasEndpoints::Endpoint endpoint = m_endpoints.endpoint(Call::Subscription);
    const QHash<QString, QString> values{{QStringLiteral("id"), QString::number(id)}};
    Result<HttpResponse> response = co_await call(endpoint, values, QByteArray(), Repeat::Safe, stop);
    if (!response) {
        Error error = response.error();
        if (error.code == ErrorCode::RecordNotFound)
            error.code = ErrorCode::SubscriptionNotFound;
        co_return tl::unexpected(error);
    }
    const QJsonObject object = QJsonDocument::fromJson(response->body).object();
    IpaasSubscriptionDetails details;
    details.id = idOf(object.value(QLatin1StringView("id"))).toLongLong();
    if (details.id != id)
        co_return tl::unexpected(malformed(Text::tr("iPaaS.com answered, but its answer is not the subscription.")));
    details.name = object.value(QLatin1StringView("name")).toString();
    details.integrationId = idOf(object.value(QLatin1StringView("integration_id"))).toLongLong();
    details.settings = settingsOf(object.value(QLatin1StringView("settings")));
    co_return details;
}

Task<QList<IpaasIntegration>> IpaasClient::integrations(std::stop_token stop)
{
    const IpaasEndpoints::Endpoint endpoint = m_endpoints.endpoint(Call::Integrations);
    const QHash<QString, QString> none;
    const Result<HttpResponse> response = co_await call(endpoint, none, QByteArray(), Repeat::Safe, stop);
    if (!response)
        co_return tl::unexpected(response.error());
    const Result<QJsonArray> array = arrayOf(response->body);
    if (!array)
        co_return tl::unexpected(array.error());
    QList<IpaasIntegration> result;
    for (const QJsonValue &value : *array) {
        result.append({idOf(value[QLatin1StringView("id")]).toLongLong(), value[QLatin1StringView("name")].toString()});
    }
    co_return result;
}

Task<QString> IpaasClient::create(RecordType type, QJsonObject payload, qint64 subscriptionId, QString externalId,
                                  std::stop_token stop)
{
    if (!externalId.isEmpty()) {
        const QJsonObject link{{QStringLiteral("system_id"), subscriptionId},
                               {QStringLiteral("external_id"), externalId}};
        payload.insert(QStringLiteral("external_ids"), QJsonArray{link});
    }
    const IpaasEndpoints::Endpoint endpoint = m_endpoints.endpoint(type, RecordCall::Create);
    const QHash<QString, QString> none;
    const QByteArray body = compact(payload);
    Result<HttpResponse> response = co_await call(endpoint, none, body, Repeat::OnlyIfRefused, stop);
    if (!response) {
        Error error = response.error();
        if (leavesOutcomeUnknown(error) && error.origin != ErrorOrigin::Causeway)
            error.code = ErrorCode::OutcomeUnknown;
        co_return tl::unexpected(error);
    }
    const QString id = idOf(QJsonDocument::fromJson(response->body).object().value(QLatin1StringView("id")));
    if (id.isEmpty()) {
        // Accepted, but how it is called was not said: the look-up tells.
        Error error = malformed(Text::tr("iPaaS.com accepted the record, but its answer holds no id."));
        error.code = ErrorCode::OutcomeUnknown;
        co_return tl::unexpected(error);
    }
    co_return id;
}

Task<void> IpaasClient::update(RecordType type, QString ipaasId, QJsonObject record, std::stop_token stop)
{
    const IpaasEndpoints::Endpoint endpoint = m_endpoints.endpoint(type, RecordCall::Update);
    const QHash<QString, QString> values{{QStringLiteral("id"), ipaasId}};
    const QByteArray body = compact(record);
    Result<HttpResponse> response = co_await call(endpoint, values, body, Repeat::Safe, stop);
    if (!response)
        co_return tl::unexpected(response.error());
    co_return {};
}

Task<QJsonObject> IpaasClient::record(RecordType type, QString ipaasId, std::stop_token stop)
{
    const IpaasEndpoints::Endpoint endpoint = m_endpoints.endpoint(type, RecordCall::Get);
    const QHash<QString, QString> values{{QStringLiteral("id"), ipaasId}};
    Result<HttpResponse> response = co_await call(endpoint, values, QByteArray(), Repeat::Safe, stop);
    if (!response)
        co_return tl::unexpected(response.error());
    const QJsonDocument document = QJsonDocument::fromJson(response->body);
    if (!document.isObject())
        co_return tl::unexpected(malformed(Text::tr("iPaaS.com answered, but its answer is not a record.")));
    co_return document.object();
}

Task<IpaasRecordPage> IpaasClient::records(RecordType type, int page, std::stop_token stop)
{
    const QHash<QString, QString> none;
    return this->page(m_endpoints.endpoint(type, RecordCall::List), none, page, stop);
}

Task<std::optional<QJsonObject>> IpaasClient::recordByName(RecordType type, QString name, std::stop_token stop)
{
    const IpaasEndpoints::Endpoint endpoint = m_endpoints.endpoint(type, RecordCall::Find);
    const QHash<QString, QString> values{{QStringLiteral("name"), name.trimmed()}};
    const QString wanted = name.trimmed().toCaseFolded();
    int totalPages = 1;
    // One page where the filter is understood; the whole list, and the same answer, where it is not.
    for (int number = 1; number <= totalPages; ++number) {
        const Result<IpaasRecordPage> found = co_await page(endpoint, values, number, stop);
        if (!found)
            co_return tl::unexpected(found.error());
        for (const QJsonObject &record : found->records) {
            const QString itsName = record.value(QLatin1StringView("name")).toString();
            if (itsName.trimmed().toCaseFolded() == wanted)
                co_return std::optional<QJsonObject>(record);
        }
        totalPages = found->records.isEmpty() ? 0 : found->totalPages;
    }
    co_return std::nullopt;
}

Task<IpaasRecordPage> IpaasClient::page(IpaasEndpoints::Endpoint endpoint, QHash<QString, QString> values, int number,
                                        std::stop_token stop)
{
    values.insert(QStringLiteral("page"), QString::number(number));
    Result<HttpResponse> response = co_await call(endpoint, values, QByteArray(), Repeat::Safe, stop);
    if (!response)
        co_return tl::unexpected(response.error());
    const Result<QJsonArray> array = arrayOf(response->body);
    if (!array)
        co_return tl::unexpected(array.error());
    IpaasRecordPage result;
    result.page = number;
    result.totalPages = totalPagesOf(response->header("X-Pagination"));
    for (const QJsonValue &value : *array) {
        if (value.isObject())
            result.records.append(value.toObject());
    }
    co_return result;
}

Task<IpaasCustomFields> IpaasClient::customFieldNames(RecordType type, std::stop_token stop)
{
    const QHash<QString, QString> none;
    const Result<IpaasRecordPage> defined
        = co_await page(m_endpoints.endpoint(type, RecordCall::CustomFields), none, 1, stop);
    if (!defined && !isNotListed(defined.error()))
        co_return tl::unexpected(defined.error());
    IpaasCustomFields result;
    if (defined) {
        for (const QJsonObject &definition : defined->records) {
            const QString name = definition.value(QLatin1StringView("name")).toString();
            addName(result.names,
                    name.isEmpty() ? definition.value(QLatin1StringView("custom_field_name")).toString() : name);
        }
        // A list of something else names none.
        const bool isList = defined->records.isEmpty() || !result.names.isEmpty();
        result.isComplete = isList && defined->totalPages <= 1;
        if (isList)
            co_return result;
    }
    const Result<IpaasRecordPage> first = co_await records(type, 1, stop);
    if (!first && !isNotListed(first.error()))
        co_return tl::unexpected(first.error());
    if (first) {
        for (const QJsonObject &record : first->records) {
            const QJsonArray fields = record.value(QLatin1StringView("custom_fields")).toArray();
            for (const QJsonValue field : fields)
                addName(result.names, field[QLatin1StringView("custom_field_name")].toString());
        }
    }
    co_return result;
}

Task<void> IpaasClient::setLink(RecordType type, qint64 subscriptionId, QString externalId, QString ipaasId,
                                std::stop_token stop)
{
    const IpaasEndpoints::Endpoint endpoint = m_endpoints.endpoint(type, RecordCall::Link);
    const QHash<QString, QString> none;
    const QByteArray body = compact({
        {QStringLiteral("table_name"), recordTypeTableName(type)},
        {QStringLiteral("system_id"), subscriptionId},
        {QStringLiteral("external_id"), externalId},
        {QStringLiteral("internal_id"), ipaasId},
    });
    const Result<HttpResponse> response = co_await call(endpoint, none, body, Repeat::Safe, stop);
    if (!response)
        co_return tl::unexpected(response.error());
    co_return {};
}

Task<std::optional<IpaasLink>> IpaasClient::link(RecordType type, qint64 subscriptionId, QString externalId,
                                                 std::stop_token stop)
{
    const IpaasEndpoints::Endpoint endpoint = m_endpoints.endpoint(type, RecordCall::LookUp);
    const QHash<QString, QString> none;
    const QByteArray body = compact({
        {QStringLiteral("table_name"), recordTypeTableName(type)},
        {QStringLiteral("system_id"), subscriptionId},
        {QStringLiteral("external_id"), externalId},
    });
    // A POST that only asks.
    Result<HttpResponse> response = co_await call(endpoint, none, body, Repeat::Safe, stop);
    if (!response) {
        // 404 is the answer "not linked".
        if (response.error().code == ErrorCode::RecordNotFound)
            co_return std::nullopt;
        co_return tl::unexpected(response.error());
    }
    // A bare JSON string, which QJsonDocument takes only inside an array.
    QJsonParseError problem;
    const QJsonArray wrapped = QJsonDocument::fromJson('[' + response->body + ']', &problem).array();
    const QJsonValue first = wrapped.isEmpty() ? QJsonValue() : wrapped.first();
    // What cannot be read must not count as "not linked": the record would be sent again.
    if (problem.error != QJsonParseError::NoError || !(first.isNull() || first.isString() || first.isDouble()))
        co_return tl::unexpected(malformed(Text::tr("iPaaS.com answered, but its answer is not an id.")));
    const QString id = idOf(first);
    if (id.isEmpty())
        co_return std::nullopt;
    const QLatin1StringView deletedMark("DELETED:");
    IpaasLink link;
    link.isDeleted = id.startsWith(deletedMark);
    link.ipaasId = link.isDeleted ? id.mid(deletedMark.size()) : id;
    co_return link;
}

Task<HttpResponse> IpaasClient::exchange(IpaasExchange exchange, std::stop_token stop)
{
    const bool mayRepeat = exchange.repeat != Repeat::OnlyIfRefused;
    Result<HttpResponse> response;
    if (exchange.bearer.isEmpty()) {
        response = co_await call(exchange.endpoint, exchange.values, exchange.body, exchange.repeat, stop);
    } else {
        HttpRequest request;
        request.service = ErrorOrigin::Ipaas;
        request.method = exchange.endpoint.method;
        request.url = IpaasEndpoints::url(m_apiUrl, exchange.endpoint, exchange.values);
        request.home = m_apiUrl;
        request.bearer = exchange.bearer;
        request.headers = exchange.headers;
        request.headers.emplaceBack("Accept", "application/json");
        if (!exchange.body.isEmpty())
            request.headers.emplaceBack("Content-Type", "application/json");
        addClientId(request);
        request.body = exchange.body;
        response = co_await m_gate.send(request, exchange.repeat, stop);
        if (!response)
            response = tl::unexpected(refinedIpaasError(response.error()));
    }
    if (response || mayRepeat)
        co_return response;
    Error error = response.error();
    if (leavesOutcomeUnknown(error) && error.origin != ErrorOrigin::Causeway)
        error.code = ErrorCode::OutcomeUnknown;
    co_return tl::unexpected(error);
}

} // namespace causeway
