#pragma once

#include "core/connectionsettings.h"
#include "core/error.h"
#include "entra/tokenclaims.h"

#include <optional>

namespace causeway {

/// Why a good token will be of no use at Business Central, as a missing consent does not fail the token. Errors:
/// WrongAudience, WrongTenant, RoleMissing. `tenantId` is the tenant's GUID, empty where it is not known.
std::optional<Error> problemOfToken(const TokenClaims &claims, const ConnectionSettings &settings,
                                    const QString &tenantId);

} // namespace causeway
