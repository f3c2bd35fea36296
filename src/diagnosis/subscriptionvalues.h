#pragma once

#include "core/connectionsettings.h"
#include "core/fieldrules.h"
#include "ipaas/ipaasendpoints.h"

#include <QList>
#include <QString>

namespace causeway {

/// A value that a subscription of Business Central has on iPaaS.com, as it is entered here.
struct SubscriptionValue {
    Field field = Field::Name;
    /// iPaaS.com's label, e.g. "Tenant ID": the first one of the endpoint data.
    QString label;
    /// Empty for the secret, and where nothing was entered.
    QString text;
};

/// The ten that iPaaS.com asks for when a subscription is made, in the order of its help page (facts:
/// help-centre-fields.md).
QList<SubscriptionValue> valuesOfNewSubscription(const ConnectionSettings &settings, const IpaasEndpoints &endpoints);

/// The thirteen that a subscription has among its settings: without its name and version, with the throttling that
/// iPaaS.com fills in itself (facts: ipaas.md, section 4).
QList<SubscriptionValue> subscriptionSettings(const ConnectionSettings &settings, const IpaasEndpoints &endpoints);

/// One of the five throttling fields.
bool isThrottle(Field field);

} // namespace causeway
