#include "ipaas/ipaashooks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace causeway {

using Call = IpaasEndpoints::Call;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IpaasHooks)
};

Error ofIpaas(ErrorCode code, const QString &message)
{
    Error error = makeError(code, message);
    error.origin = ErrorOrigin::Ipaas;
    return error;
}

/// The case of the listener's members is not published.
QJsonValue member(const QJsonObject &object, QLatin1StringView name)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return {};
}

QString textOf(const QJsonObject &object, QLatin1StringView name)
{
    return member(object, name).toVariant().toString();
}

/// The object itself, or the first of a list.
std::optional<QJsonObject> objectOf(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return document.object();
    const QJsonArray list = document.array();
    if (!list.isEmpty() && list.first().isObject())
        return list.first().toObject();
    return std::nullopt;
}

bool isMasked(const QString &key)
{
    return std::all_of(key.cbegin(), key.cend(),
                       [](QChar character) { return character == u'*' || character == u'\u2022'; });
}

} // namespace

Result<Secret> webhookKeyOf(const Secret &shown, const Secret &typed)
{
    if (!shown.isEmpty() && !typed.isEmpty() && !(shown == typed)) {
        return tl::unexpected(ofIpaas(ErrorCode::WebhookKeyRejected,
                                      Text::tr("The webhook API key that was entered is not the one that the "
                                               "subscription shows.")));
    }
    if (shown.isEmpty() && typed.isEmpty()) {
        return tl::unexpected(ofIpaas(ErrorCode::WebhookKeyMissing,
                                      Text::tr("The subscription shows no webhook API key, and none was entered.")));
    }
    return shown.isEmpty() ? typed : shown;
}

IpaasHookClient::IpaasHookClient(IpaasClient &ipaas, const IpaasEndpoints &endpoints, Secret webhookKey)
    : m_ipaas(ipaas)
    , m_endpoints(endpoints)
    , m_webhookKey(std::move(webhookKey))
{
}

Task<Secret> IpaasHookClient::shownKey(qint64 subscriptionId, std::stop_token stop)
{
    IpaasExchange exchange;
    exchange.endpoint = m_endpoints.endpoint(Call::Subscription);
    exchange.values = {{QStringLiteral("id"), QString::number(subscriptionId)}};
    const Result<HttpResponse> response = co_await m_ipaas.exchange(exchange, stop);
    if (!response) {
        Error error = response.error();
        if (error.code == ErrorCode::RecordNotFound)
            error.code = ErrorCode::SubscriptionNotFound;
        co_return tl::unexpected(error);
    }
    const QJsonObject subscription = QJsonDocument::fromJson(response->body).object();
    const QString key = textOf(subscription, QLatin1StringView("webhook_api_key")).trimmed();
    const Secret shown = isMasked(key) ? Secret() : Secret(key);
    co_return shown;
}

Task<void> IpaasHookClient::send(IpaasHook hook, std::stop_token stop)
{
    IpaasExchange exchange;
    exchange.endpoint = m_endpoints.endpoint(Call::Hook);
    exchange.body = m_endpoints.hookBody({{QStringLiteral("tracking"), hook.trackingId},
                                          {QStringLiteral("scope"), m_endpoints.scope(hook.type, hook.isNew)},
                                          {QStringLiteral("externalId"), hook.externalId},
                                          {QStringLiteral("subscription"), QString::number(hook.subscriptionId)}});
    exchange.headers = {{"x-correlation-id", hook.trackingId.toLatin1()}};
    exchange.bearer = m_webhookKey;
    exchange.repeat = Repeat::OnlyIfRefused;
    // Without a key of its own the call would go out with the company's token.
    if (m_webhookKey.isEmpty()) {
        co_return tl::unexpected(
            ofIpaas(ErrorCode::WebhookKeyMissing, Text::tr("There is no webhook API key to send a hook with.")));
    }
    const Result<HttpResponse> response = co_await m_ipaas.exchange(exchange, stop);
    if (response)
        co_return {};
    Error error = response.error();
    if (error.httpStatus == 401 || error.httpStatus == 403)
        error.code = ErrorCode::WebhookKeyRejected;
    else if (error.httpStatus == 404 || error.httpStatus == 405)
        error.code = ErrorCode::HooksNotTaken;
    co_return tl::unexpected(error);
}

IpaasTransfer::State IpaasHookClient::stateOf(const QString &word) const
{
    const ListenerRules &rules = m_endpoints.listener();
    const QString lower = word.trimmed().toLower();
    if (rules.succeeded.contains(lower))
        return IpaasTransfer::State::Succeeded;
    return rules.failed.contains(lower) ? IpaasTransfer::State::Failed : IpaasTransfer::State::Running;
}

Task<std::optional<IpaasTransfer>> IpaasHookClient::transfer(QString trackingId, std::stop_token stop)
{
    IpaasExchange exchange;
    exchange.endpoint = m_endpoints.endpoint(Call::Transfer);
    exchange.values = {{QStringLiteral("tracking"), trackingId}};
    const Result<HttpResponse> response = co_await m_ipaas.exchange(exchange, stop);
    if (!response) {
        if (response.error().code == ErrorCode::RecordNotFound)
            co_return std::nullopt;
        co_return tl::unexpected(response.error());
    }
    const std::optional<QJsonObject> header = objectOf(response->body);
    // What says nothing must not count as "not taken": the hook would be sent again.
    if (!header || !member(*header, QLatin1StringView("status")).isString()) {
        co_return tl::unexpected(
            ofIpaas(ErrorCode::MalformedAnswer, Text::tr("iPaaS.com's listener answered, but not with a status.")));
    }
    IpaasTransfer transfer;
    transfer.word = textOf(*header, QLatin1StringView("status"));
    transfer.state = stateOf(transfer.word);
    transfer.id = textOf(*header, QLatin1StringView("id"));
    transfer.time = textOf(*header, QLatin1StringView("activity_timestamp"));
    co_return std::optional<IpaasTransfer>(transfer);
}

Task<QString> IpaasHookClient::reason(IpaasTransfer transfer, std::stop_token stop)
{
    IpaasExchange exchange;
    exchange.endpoint = m_endpoints.endpoint(Call::TransferDetails);
    exchange.values = {{QStringLiteral("header"), transfer.id}, {QStringLiteral("timestamp"), transfer.time}};
    const Result<HttpResponse> response = co_await m_ipaas.exchange(exchange, stop);
    if (!response)
        co_return tl::unexpected(response.error());
    QString reason = transfer.word;
    const QJsonArray entries = QJsonDocument::fromJson(response->body).array();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const QString details = textOf(entry, QLatin1StringView("details")).simplified();
        if (stateOf(textOf(entry, QLatin1StringView("status"))) == IpaasTransfer::State::Failed && !details.isEmpty())
            reason = details;
    }
    co_return reason;
}

} // namespace causeway
