#pragma once

#include "storage/connectionstore.h"

namespace causeway {

/// The connection that the argument NAME of a command means. Errors: ConnectionNotFound, with the name that was
/// probably meant, or with how to see or add connections.
Result<Connection> namedConnection(const ConnectionStore &connections, const QString &name);

} // namespace causeway
