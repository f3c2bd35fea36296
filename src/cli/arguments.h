#pragma once

#include "cli/commandline.h"
#include "core/result.h"

namespace causeway {

/// Reads the arguments, without the program's own name. Errors: InvalidInput, one line that names what is wrong.
Result<CommandLine> parseArguments(const QStringList &arguments);

} // namespace causeway
