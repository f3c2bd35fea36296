#pragma once

#include "core/task.h"
#include "setup/backend.h"

namespace causeway {

/// Removes all that is kept of a connection: journal, secrets, status, settings, in this order, so that what cannot be
/// removed still belongs to a connection that is listed. Errors: JournalBusy, those of the keychain, FileNotWritten.
Task<void> removeConnection(Backend backend, QString connectionId, std::stop_token stop);

} // namespace causeway
