#include "diagnosis/check.h"

#include <QCoreApplication>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

} // namespace

QString checkIdName(CheckId id)
{
    switch (id) {
    case CheckId::Keychain:
        return QStringLiteral("keychain");
    case CheckId::Network:
        return QStringLiteral("network");
    case CheckId::Tenant:
        return QStringLiteral("tenant");
    case CheckId::Token:
        return QStringLiteral("token");
    case CheckId::Permissions:
        return QStringLiteral("permissions");
    case CheckId::Environment:
        return QStringLiteral("environment");
    case CheckId::Company:
        return QStringLiteral("company");
    case CheckId::CustomerCategory:
        return QStringLiteral("customer-category");
    case CheckId::Location:
        return QStringLiteral("location");
    case CheckId::ShippingMethod:
        return QStringLiteral("shipping-method");
    case CheckId::IpaasSignIn:
        return QStringLiteral("ipaas-sign-in");
    case CheckId::IpaasSubscription:
        return QStringLiteral("ipaas-subscription");
    case CheckId::IpaasSettings:
        return QStringLiteral("ipaas-settings");
    case CheckId::IpaasWay:
        return QStringLiteral("ipaas-way");
    case CheckId::SecretExpiry:
        return QStringLiteral("secret-expiry");
    }
    Q_UNREACHABLE();
}

QString checkTitle(CheckId id)
{
    switch (id) {
    case CheckId::Keychain:
        return Text::tr("Secrets at hand");
    case CheckId::Network:
        return Text::tr("Sign-in host reached");
    case CheckId::Tenant:
        return Text::tr("Tenant");
    case CheckId::Token:
        return Text::tr("Access token");
    case CheckId::Permissions:
        return Text::tr("Permissions in the token");
    case CheckId::Environment:
        return Text::tr("Environment");
    case CheckId::Company:
        return Text::tr("Company");
    case CheckId::CustomerCategory:
        return Text::tr("Customer Category can be read");
    case CheckId::Location:
        return Text::tr("Location can be read");
    case CheckId::ShippingMethod:
        return Text::tr("Shipping Method can be read");
    case CheckId::IpaasSignIn:
        return Text::tr("Sign-in to iPaaS.com");
    case CheckId::IpaasSubscription:
        return Text::tr("Subscription on iPaaS.com");
    case CheckId::IpaasSettings:
        return Text::tr("Settings of the subscription");
    case CheckId::IpaasWay:
        return Text::tr("Way to initialize");
    case CheckId::SecretExpiry:
        return Text::tr("Client secret's expiry");
    }
    Q_UNREACHABLE();
}

QString checkStateName(CheckState state)
{
    switch (state) {
    case CheckState::Waiting:
        return QStringLiteral("waiting");
    case CheckState::Running:
        return QStringLiteral("running");
    case CheckState::Passed:
        return QStringLiteral("passed");
    case CheckState::Warning:
        return QStringLiteral("warning");
    case CheckState::Failed:
        return QStringLiteral("failed");
    case CheckState::Skipped:
        return QStringLiteral("skipped");
    }
    Q_UNREACHABLE();
}

const QList<CheckId> &allCheckIds()
{
    static const QList<CheckId> ids = [] {
        QList<CheckId> all;
        for (int value = 0; value <= static_cast<int>(CheckId::SecretExpiry); ++value)
            all.append(static_cast<CheckId>(value));
        return all;
    }();
    return ids;
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

} // namespace causeway
