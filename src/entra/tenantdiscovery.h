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
    WayThere way;
};

/// Errors: TenantNotFound, TenantMalformed, MalformedAnswer, and those of the way there.
Task<TenantInfo> discoverTenant(ServiceGate &gate, Clock &clock, QUrl authority, QString tenant, std::stop_token stop);

} // namespace causeway
