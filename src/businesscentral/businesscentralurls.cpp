#include "businesscentral/businesscentralurls.h"

#include "net/httpmessage.h"

namespace causeway {

namespace {

QByteArray encoded(const QString &segment)
{
    return QUrl::toPercentEncoding(segment);
}

QByteArray environmentBase(const ConnectionSettings &settings)
{
    return addressOf(settings.apiUrl) + "/v2.0/" + encoded(settings.tenantId) + '/' + encoded(settings.environment);
}

QByteArray apiRoute(const Source &source)
{
    if (source.route.isEmpty())
        return "v2.0";
    return QUrl::toPercentEncoding(source.route, "/");
}

QUrl withOption(const QUrl &url, const QByteArray &option)
{
    return QUrl::fromEncoded(url.toEncoded() + (url.hasQuery() ? '&' : '?') + option);
}

} // namespace

QUrl BusinessCentralUrls::environments(const ConnectionSettings &settings, const QString &apiVersion)
{
    return QUrl::fromEncoded(addressOf(settings.apiUrl) + "/admin/" + encoded(apiVersion)
                             + "/applications/environments");
}

QUrl BusinessCentralUrls::companies(const ConnectionSettings &settings)
{
    return QUrl::fromEncoded(environmentBase(settings) + "/api/v2.0/companies");
}

QUrl BusinessCentralUrls::webServices(const ConnectionSettings &settings)
{
    return QUrl::fromEncoded(environmentBase(settings) + "/ODataV4/");
}

QUrl BusinessCentralUrls::apiRoutes(const ConnectionSettings &settings)
{
    return QUrl::fromEncoded(environmentBase(settings) + "/api/v2.0/apicategoryroutes");
}

QUrl BusinessCentralUrls::metadata(const ConnectionSettings &settings, const Source &place)
{
    const QByteArray way = place.kind == Source::Kind::Api ? "/api/" + apiRoute(place) : QByteArray("/ODataV4");
    return QUrl::fromEncoded(environmentBase(settings) + way + "/$metadata");
}

QUrl BusinessCentralUrls::entities(const ConnectionSettings &settings, const Source &source, const QStringList &fields)
{
    QByteArray url = environmentBase(settings);
    switch (source.kind) {
    case Source::Kind::Api:
        url += "/api/" + apiRoute(source) + "/companies(" + encoded(settings.companyId) + ")/" + encoded(source.name);
        break;
    case Source::Kind::OData:
        url += "/ODataV4/Company('" + pathLiteral(settings.companyName) + "')/" + encoded(source.name);
        break;
    }
    if (!fields.isEmpty())
        url += "?$select=" + fields.join(u',').toLatin1();
    return QUrl::fromEncoded(url);
}

QUrl BusinessCentralUrls::changedSince(const QUrl &entities, const QDateTime &moment)
{
    return withOption(entities,
                      "$filter=lastModifiedDateTime%20gt%20" + moment.toUTC().toString(Qt::ISODateWithMs).toLatin1());
}

QUrl BusinessCentralUrls::counted(const QUrl &entities)
{
    return withOption(entities, "$count=true");
}

QByteArray BusinessCentralUrls::pathLiteral(const QString &text)
{
    QString doubled = text;
    doubled.replace(u'\'', QStringLiteral("''"));
    return encoded(doubled);
}

} // namespace causeway
