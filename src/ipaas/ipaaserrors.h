#pragma once

#include "core/error.h"

namespace causeway {

/// Gives an error of iPaaS.com its meaning, by its CATEGORY-NNNN code where it has one, by HTTP status otherwise
/// (facts: ipaas.md, section 7).
Error refinedIpaasError(Error error);

/// Whether the same error would meet every record of a run: then the run ends instead of failing each one.
bool concernsEveryRecord(const Error &error);

} // namespace causeway
