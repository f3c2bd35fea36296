#include "core/connectionsettings.h"

#include <algorithm>

namespace causeway {

QString Source::path() const
{
    return route.isEmpty() ? name : QString(route % u'/' % name);
}

Source Source::fromPath(Kind kind, const QString &path)
{
    const qsizetype slash = kind == Kind::Api ? path.lastIndexOf(u'/') : -1;
    return {kind, path.mid(slash + 1), path.left(std::max<qsizetype>(slash, 0))};
}

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
