#pragma once

#include "core/error.h"

namespace causeway {

/// Whether an error is the run's and not the record's: a stop, a service that cannot be reached for a long time, or
/// what would meet every record.
bool endsTheRun(const Error &error);

/// Something else than iPaaS.com has answered: the record is as unsettled as before.
bool saysNothing(const Error &error);

} // namespace causeway
