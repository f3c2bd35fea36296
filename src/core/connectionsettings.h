#pragma once

#include "core/mappingtable.h"
#include "core/recordtype.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QUrl>

#include <optional>

namespace causeway {

/// The five fields of iPaaS.com's "Subscription Configuration - Edit". Limits count calls, seconds are the window.
struct Throttling {
    int apiThrottleLimit = 500;
    int apiThrottleSeconds = 60;
    int apiThrottleLimitToIpaas = 500;
    int apiThrottleSecondsToIpaas = 60;
    int concurrentConnections = 4;

    friend bool operator==(const Throttling &, const Throttling &) = default;
};

/// Where Business Central serves a type.
struct Source {
    enum class Kind {
        /// An entity set of API v2.0, or of a custom API page when `route` ("publisher/group/version") is set.
        Api,
        /// A page published on Business Central's page Web Services, read over OData V4.
        OData,
    };
    Kind kind = Kind::Api;
    /// `entitySet` of an Api source, `service` of an OData source.
    QString name;
    QString route;

    /// As a person types it: the name, behind "publisher/group/version/" where there is a route.
    QString path() const;
    /// The reverse. Only an Api source has a route.
    static Source fromPath(Kind kind, const QString &path);

    friend bool operator==(const Source &, const Source &) = default;
};

/// The iPaaS.com half of a connection.
struct IpaasSettings {
    /// How records come to iPaaS.com.
    enum class Way {
        /// Causeway writes them through the data APIs, by its own mapping.
        Direct,
        /// Causeway hands iPaaS.com the id of each, and the subscription's own mappings there write it.
        ThroughIpaas,
    };
    QUrl apiUrl{QStringLiteral("https://api.ipaas.com")};
    QString companyId;
    qint64 subscriptionId = 0;
    /// For the header X-Client-Id; empty: none is sent.
    QString clientId;
    Way way = Way::Direct;

    friend bool operator==(const IpaasSettings &, const IpaasSettings &) = default;
};

/// `direct`, `through-ipaas`: in connection files and in the journal.
QString ipaasWayId(IpaasSettings::Way way);
/// The reverse of ipaasWayId.
std::optional<IpaasSettings::Way> ipaasWayFromId(const QString &id);

/// Everything a connection is, but its secrets: those are in the keychain, keyed by the connection's id.
struct ConnectionSettings {
    QString name;
    QString version{QStringLiteral("v1.0")};
    /// A GUID, or a domain until it has been resolved to one.
    QString tenantId;
    QString clientId;
    QString grantType{QStringLiteral("client_credentials")};
    QString scope{QStringLiteral("https://api.businesscentral.dynamics.com/.default")};
    QString environment;
    /// Business Central's `name` of the company (not its display name), case-sensitive.
    QString companyName;
    /// May be empty: then the company is found by its name.
    QString companyId;
    QUrl apiUrl{QStringLiteral("https://api.businesscentral.dynamics.com")};
    QUrl authorityUrl{QStringLiteral("https://login.microsoftonline.com")};
    /// Invalid when not known.
    QDate secretExpires;
    IpaasSettings ipaas;
    Throttling throttling;
    QMap<RecordType, Source> sources = defaultSources();
    /// Of the types that are not mapped as by default.
    QMap<RecordType, MappingTable> mappings;

    friend bool operator==(const ConnectionSettings &, const ConnectionSettings &) = default;

    /// Published pages 7 and 428 and the API's own `locations` (facts: business-central.md, section 3).
    static QMap<RecordType, Source> defaultSources();
};

} // namespace causeway
