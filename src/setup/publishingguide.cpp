#include "setup/publishingguide.h"

#include "core/fieldrules.h"

namespace causeway {

namespace {

/// https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-web-client-urls
QUrl webServicesPage(const ConnectionSettings &settings)
{
    if (FieldRules::isLoopback(settings.apiUrl))
        return {};
    QByteArray url = "https://businesscentral.dynamics.com/";
    if (!settings.tenantId.isEmpty() && !settings.environment.isEmpty()) {
        url += QUrl::toPercentEncoding(settings.tenantId) + '/' + QUrl::toPercentEncoding(settings.environment) + '/';
        if (!settings.companyName.isEmpty())
            url += "?company=" + QUrl::toPercentEncoding(settings.companyName) + "&page=810";
        else
            url += "?page=810";
        return QUrl::fromEncoded(url);
    }
    return QUrl::fromEncoded(url + "?page=810");
}

} // namespace

PublishingGuide publishingGuide(RecordType type, const ConnectionSettings &settings)
{
    PublishingGuide guide;
    // Facts: business-central.md, section 3.2.
    switch (type) {
    case RecordType::CustomerCategory:
        guide.objectId = 7;
        guide.pageName = QStringLiteral("Customer Price Groups");
        guide.serviceName = QStringLiteral("CustomerPriceGroups");
        break;
    case RecordType::Location:
        guide.objectId = 15;
        guide.pageName = QStringLiteral("Location List");
        guide.serviceName = QStringLiteral("Locations");
        break;
    case RecordType::ShippingMethod:
        guide.objectId = 428;
        guide.pageName = QStringLiteral("Shipping Agents");
        guide.serviceName = QStringLiteral("ShippingAgents");
        break;
    }
    const Source source = settings.sources.value(type);
    if (source.kind == Source::Kind::OData && FieldRules::isEntityName(source.name))
        guide.serviceName = source.name;
    guide.webServices = webServicesPage(settings);
    return guide;
}

} // namespace causeway
