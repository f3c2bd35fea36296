#pragma once

#include "core/connectionsettings.h"
#include "core/error.h"

namespace causeway {

/// What was asked for when Business Central refused, as the same answer means different things.
enum class BusinessCentralCall {
    Environments,
    Companies,
    ApiEntities,
    ODataEntities,
    /// What there is to read, and not a record of it.
    Metadata,
};

/// Gives an error of Business Central its meaning (facts: business-central.md, section 5.3). A permission denial comes
/// as `Internal_ServerError` with any status, so it is told by its text.
Error refinedBusinessCentralError(Error error, BusinessCentralCall call);

} // namespace causeway
