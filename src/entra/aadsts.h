#pragma once

#include "core/error.h"

#include <span>

namespace causeway {

/// What an AADSTS number hints at (facts: business-central.md, section 1.4).
struct EntraHint {
    int number;
    ErrorCode code;
};

/// Every number a client credentials setup can meet. Microsoft may change them at any time.
std::span<const EntraHint> entraHints();

/// Gives an error of Microsoft Entra its meaning. Microsoft asks that programs branch on `error` and the HTTP status
/// and never depend on the AADSTS number: so those decide, and the number only chooses the more exact of the codes that
/// `error` allows.
Error refinedEntraError(Error error);

} // namespace causeway
