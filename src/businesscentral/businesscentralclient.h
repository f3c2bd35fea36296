#pragma once

#include "businesscentral/businesscentralerrors.h"
#include "businesscentral/company.h"
#include "businesscentral/entitypage.h"
#include "businesscentral/sourcefinder.h"
#include "core/connectionsettings.h"
#include "core/task.h"
#include "entra/tokenprovider.h"

#include <QStringList>

namespace causeway {

struct Environment {
    QString name;
    /// "Production" or "Sandbox".
    QString type;
    QString status;
};

/// Reads Business Central online as one app. Errors: those of TokenProvider, of refinedBusinessCentralError, and of the
/// way there. The gate and the token provider outlive it, it outlives its tasks.
class BusinessCentralClient {
public:
    BusinessCentralClient(ServiceGate &gate, TokenProvider &tokens, ConnectionSettings settings, Secret clientSecret);

    const ConnectionSettings &settings() const { return m_settings; }

    /// From the admin center API, which an app may read only when it is authorized there: Forbidden and Unauthorized
    /// are no fault of the connection.
    Task<QList<Environment>> environments(std::stop_token stop);

    Task<QList<Company>> companies(std::stop_token stop);

    /// The names of the published web services.
    Task<QStringList> webServices(std::stop_token stop);

    /// What custom APIs are installed, as "publisher/group/version"; Microsoft's own are left out. Business Central is
    /// seen to list them beside the entities of API v2.0, without being documented there.
    Task<QStringList> customApis(std::stop_token stop);

    /// What there is to read in one place: the published web services (OData), API v2.0 or a custom API (`route`). A
    /// large environment describes itself in megabytes, which are read off the main thread.
    Task<ServedEntities> servedEntities(Source::Kind kind, QString route, std::stop_token stop);

    /// The address of the first page of a source.
    QUrl firstPage(const Source &source, const QStringList &fields) const;

    /// A service that gives up on a page of this size has another fault: that is waited out.
    static constexpr int smallestPage = 10;

    /// One page of a source. `pageSize` goes with every page (Prefer: odata.maxpagesize), up to 20,000. A page that
    /// took the service too long (408, 504) is not tried again: ask for a smaller one. `used`: see parseEntityPage().
    Task<EntityPage> page(QUrl url, Source::Kind kind, QStringList fields, int pageSize, std::stop_token stop,
                          EntityPage used = {});

    /// The first records of a source with all their fields.
    Task<EntitySample> sample(Source source, int records, std::stop_token stop);

    /// How many records a source has; nothing where Business Central does not say.
    Task<std::optional<qint64>> count(Source source, QStringList fields, std::stop_token stop);

    /// Where a page's nextLink leads, made absolute; it must stay on the host of `from`. Errors: ForeignOrigin,
    /// PagingBroken.
    static Result<QUrl> nextPage(const QUrl &from, const QString &nextLink);

private:
    TokenRequest tokenRequest() const;
    Task<HttpResponse> get(QUrl url, HttpHeaders headers, BusinessCentralCall call, qint64 bodyLimit, Repeat repeat,
                           std::stop_token stop, std::shared_ptr<QByteArray> room = nullptr);

    Task<HttpResponse> getPage(QUrl url, Source::Kind kind, int pageSize, std::stop_token stop,
                               std::shared_ptr<QByteArray> room);

    ServiceGate &m_gate;
    TokenProvider &m_tokens;
    ConnectionSettings m_settings;
    Secret m_clientSecret;
};

} // namespace causeway
