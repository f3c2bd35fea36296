#pragma once

#include "gui/guicontext.h"

#include "core/task.h"

namespace causeway {

/// For a connection to the sandbox of an earlier session: starts it again at its old place with its old secrets. Its
/// records are made anew, so the journal of what was sent goes, of all connections to that place. Does nothing for any
/// other connection, or when somebody listens there already.
QCoro::Task<bool> reviveSandbox(GuiContext context, Connection connection, std::stop_token stop);

} // namespace causeway
