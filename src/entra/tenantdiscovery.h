#pragma once

#include "core/task.h"
#include "net/servicegate.h"

#include <QUrl>

namespace causeway {

/// OpenID Connect discovery: needs no credentials and turns a domain into its tenant id.
/// https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc
struct TenantInfo {
    QString tenantId;
    QUrl tokenEndpoint;
    /// Of the way there: "TLS 1.3", empty for plain HTTP on loopback.
    QString tlsVersion;
    /// The authority's clock minus ours; nothing when it sent no Date.
    std::optional<std::chrono::seconds> clockSkew;
};

/// Errors: TenantNotFound, TenantMalformed, MalformedAnswer, and those of the way there.
Task<TenantInfo> discoverTenant(ServiceGate &gate, Clock &clock, QUrl authority, QString tenant, std::stop_token stop);

} // namespace causeway
