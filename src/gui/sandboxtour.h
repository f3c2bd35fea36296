#pragma once

#include "setup/wizardflow.h"

namespace causeway {

/// What to do next on a page of the wizard when it was started from the sandbox, in one sentence.
QString nextInSandbox(Step step);

} // namespace causeway
