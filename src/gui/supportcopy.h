#pragma once

#include "core/connectionsettings.h"
#include "diagnosis/connectiontest.h"

namespace causeway {

/// Puts supportText() of a report on the clipboard, with what of the settings matters to support: where the connection
/// leads. Redacted.
void copyForSupport(const TestReport &report, const ConnectionSettings &settings);

} // namespace causeway
