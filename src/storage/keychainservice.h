#pragma once

#include "core/clock.h"

#include <chrono>
#include <stop_token>

namespace causeway {

/// What the system says of its keychain beyond the answer to one call. On Linux the keychain's own answers do not tell
/// a locked one from a missing entry, nor a missing service from any other failure.
enum class KeychainState {
    /// This system has no way to tell, or did not tell in time.
    Unknown,
    /// Nobody provides a keychain.
    Absent,
    /// There is one, but it was never set up: it has no default collection.
    NotSetUp,
    Locked,
    Unlocked,
};

/// Asks the system, without ever starting a service or showing a prompt. Ends after `limit` or at once on a stop, with
/// Unknown. `clock` must outlive the task.
QCoro::Task<KeychainState> keychainState(Clock *clock, std::chrono::milliseconds limit, std::stop_token stop);

} // namespace causeway
