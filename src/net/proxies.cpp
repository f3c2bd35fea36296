#include "net/proxies.h"

#include "core/fieldrules.h"

#include <QNetworkProxyFactory>
#include <QUrl>

namespace causeway {

namespace {

class SystemProxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QUrl url = query.url();
        if (FieldRules::isLoopback(url))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        // A line that is opened early has to take the way of the calls that follow on it. The system knows only theirs.
        const QLatin1StringView early("preconnect-");
        if (!url.scheme().startsWith(early))
            return systemProxyForQuery(query);
        url.setScheme(url.scheme().sliced(early.size()));
        return systemProxyForQuery(QNetworkProxyQuery(url, query.queryType()));
    }
};

} // namespace

void useSystemProxies()
{
    // Qt owns it.
    QNetworkProxyFactory::setApplicationProxyFactory(new SystemProxies);
}

} // namespace causeway
