#pragma once

#include "diagnosis/check.h"

namespace causeway {

/// The one place that turns an Error into what a person reads. `check` is where it happened, when it was in the
/// connection test: the same code may have another likely cause there.
Explanation explain(const Error &error, std::optional<CheckId> check = std::nullopt);

/// One sentence for a status line or a log: what happened, with the service's own code and text.
QString oneLine(const Error &error, std::optional<CheckId> check = std::nullopt);

/// The check in the language of now.
Check retold(Check check);

} // namespace causeway
