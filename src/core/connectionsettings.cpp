#include "core/connectionsettings.h"

namespace causeway {

QMap<RecordType, Source> ConnectionSettings::defaultSources()
{
    return {
        {RecordType::CustomerCategory, {Source::Kind::OData, QStringLiteral("CustomerPriceGroups"), {}}},
        {RecordType::Location, {Source::Kind::Api, QStringLiteral("locations"), {}}},
        {RecordType::ShippingMethod, {Source::Kind::OData, QStringLiteral("ShippingAgents"), {}}},
    };
}

} // namespace causeway
