#pragma once

#include "core/connectionsettings.h"
#include "net/servicegate.h"

namespace causeway {

/// The gates of the three services for one connection.
namespace Throttles {

/// Entra has no throttle field; its own 429 is honoured.
ServiceGate::Options entra(const CallLimits &callLimits);

/// The connection's own limit, and below Microsoft's whatever is typed: 6,000 calls in 5 minutes and 5 at a time for
/// one service principal.
/// https://learn.microsoft.com/dynamics365/business-central/dev-itpro/administration/operational-limits-online
ServiceGate::Options businessCentral(const Throttling &throttling, const CallLimits &callLimits);

ServiceGate::Options ipaas(const Throttling &throttling, const CallLimits &callLimits);

} // namespace Throttles

} // namespace causeway
