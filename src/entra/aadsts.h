#pragma once

#include "core/error.h"

namespace causeway {

/// Gives an error of Microsoft Entra its meaning. Microsoft asks that programs branch on `error` and the HTTP status
/// and never depend on the AADSTS number: so those decide, and the number only chooses the more exact of the codes that
/// `error` allows.
Error refinedEntraError(Error error);

} // namespace causeway
