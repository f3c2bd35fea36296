#include "core/connectionsettings.h"

namespace causeway {

QString ipaasWayId(IpaasSettings::Way way)
{
    switch (way) {
    case IpaasSettings::Way::Direct:
        return QStringLiteral("direct");
    case IpaasSettings::Way::ThroughIpaas:
        return QStringLiteral("through-ipaas");
    }
    Q_UNREACHABLE();
}

std::optional<IpaasSettings::Way> ipaasWayFromId(const QString &id)
{
    for (const IpaasSettings::Way way : {IpaasSettings::Way::Direct, IpaasSettings::Way::ThroughIpaas}) {
        if (ipaasWayId(way) == id)
            return way;
    }
    return std::nullopt;
}

QMap<RecordType, Source> ConnectionSettings::defaultSources()
{
    return {
        {RecordType::CustomerCategory, {Source::Kind::OData, QStringLiteral("CustomerPriceGroups"), {}}},
        {RecordType::Location, {Source::Kind::Api, QStringLiteral("locations"), {}}},
        {RecordType::ShippingMethod, {Source::Kind::OData, QStringLiteral("ShippingAgents"), {}}},
    };
}

} // namespace causeway
