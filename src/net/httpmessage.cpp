#include "net/httpmessage.h"

namespace causeway {

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80);
}

} // namespace

QByteArray HttpResponse::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

WayThere wayThere(const HttpResponse &response, const QDateTime &now)
{
    WayThere way;
    way.tlsVersion = response.tlsVersion;
    if (response.date.isValid())
        way.clockSkew = std::chrono::seconds(now.secsTo(response.date));
    return way;
}

bool isSameOrigin(const QUrl &left, const QUrl &right)
{
    return left.scheme() == right.scheme() && left.host().compare(right.host(), Qt::CaseInsensitive) == 0
           && portOf(left) == portOf(right);
}

QByteArray addressOf(const QUrl &service)
{
    QByteArray address = service.toEncoded();
    while (address.endsWith('/'))
        address.chop(1);
    return address;
}

QByteArray formEncoded(const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return body;
}

} // namespace causeway
