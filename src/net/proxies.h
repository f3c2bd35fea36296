#pragma once

namespace causeway {

/// From now on every connection of this program goes through the proxy that the system's settings name for its host, on
/// Linux the environment's http_proxy, https_proxy and no_proxy as well. Loopback is never asked of a proxy.
void useSystemProxies();

} // namespace causeway
