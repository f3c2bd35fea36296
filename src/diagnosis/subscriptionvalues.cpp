#include "diagnosis/subscriptionvalues.h"

#include <QUrl>

namespace causeway {

namespace {

SubscriptionValue nameless(Field field, const QString &text)
{
    return {field, {}, text};
}

QList<SubscriptionValue> connectionValues(const ConnectionSettings &settings)
{
    return {nameless(Field::CompanyName, settings.companyName),
            nameless(Field::TenantId, settings.tenantId),
            nameless(Field::Scope, settings.scope),
            nameless(Field::ClientSecret, {}),
            nameless(Field::ClientId, settings.clientId),
            nameless(Field::GrantType, settings.grantType),
            nameless(Field::Environment, settings.environment),
            nameless(Field::ApiUrl, settings.apiUrl.toString())};
}

QList<SubscriptionValue> throttles(const Throttling &throttling)
{
    const auto value = [](Field field, int number) { return nameless(field, QString::number(number)); };
    return {value(Field::ApiThrottleLimit, throttling.apiThrottleLimit),
            value(Field::ApiThrottleSeconds, throttling.apiThrottleSeconds),
            value(Field::ApiThrottleLimitToIpaas, throttling.apiThrottleLimitToIpaas),
            value(Field::ApiThrottleSecondsToIpaas, throttling.apiThrottleSecondsToIpaas),
            value(Field::ConcurrentConnections, throttling.concurrentConnections)};
}

QList<SubscriptionValue> labelled(QList<SubscriptionValue> values, const IpaasEndpoints &endpoints)
{
    for (SubscriptionValue &value : values) {
        const QString id = fieldId(value.field);
        value.label = endpoints.settingAliases(id).value(0, id);
    }
    return values;
}

} // namespace

QList<SubscriptionValue> valuesOfNewSubscription(const ConnectionSettings &settings, const IpaasEndpoints &endpoints)
{
    const QList<SubscriptionValue> head{nameless(Field::Name, settings.name),
                                        nameless(Field::Version, settings.version)};
    return labelled(head + connectionValues(settings), endpoints);
}

QList<SubscriptionValue> subscriptionSettings(const ConnectionSettings &settings, const IpaasEndpoints &endpoints)
{
    return labelled(connectionValues(settings) + throttles(settings.throttling), endpoints);
}

bool isThrottle(Field field)
{
    switch (field) {
    case Field::ApiThrottleLimit:
    case Field::ApiThrottleSeconds:
    case Field::ApiThrottleLimitToIpaas:
    case Field::ApiThrottleSecondsToIpaas:
    case Field::ConcurrentConnections:
        return true;
    default:
        return false;
    }
}

} // namespace causeway
