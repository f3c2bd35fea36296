#pragma once

#include "core/error.h"
#include "diagnosis/check.h"

#include <QString>

namespace causeway {

/// What happened, with the service's own words, said once: messages of our own libraries may begin with it.
QString happenedText(const Error &error, std::optional<CheckId> check = std::nullopt);

/// The one line on standard error that a job ends with: what happened and what to do on the command line.
QString errorLine(const Error &error);

} // namespace causeway
