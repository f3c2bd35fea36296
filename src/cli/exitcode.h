#pragma once

#include "core/error.h"

namespace causeway {

/// What the process ends with. Scripts rely on the numbers.
enum class ExitCode {
    Done = 0,
    /// A check or a record failed, or the job could not be done.
    Failed = 1,
    /// An unknown option, verb, type, scenario or connection, or a connection file that is refused.
    WrongUse = 2,
    /// Ended by a signal before all was done.
    Stopped = 3,
};

/// The number for a job that ended with `error`.
ExitCode exitCodeOf(const Error &error);

} // namespace causeway
