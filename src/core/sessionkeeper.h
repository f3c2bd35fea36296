#pragma once

#include "core/secret.h"
#include "core/task.h"

#include <functional>
#include <memory>

namespace causeway {

/// Whether somebody renews a sign-in at this moment. Shared by all in this program who may renew the same one.
struct SessionLock {
    bool isHeld = false;
};

/// Where a sign-in is kept that each renewal replaces: the one before is spent then. Made by who owns the place (the
/// keychain, the wizard's draft) and handed to who renews. Neither function may depend on something that can go while
/// it waits.
struct SessionKeeper {
    /// What is kept now: another program may have renewed it meanwhile.
    std::function<Task<Secret>(std::stop_token stop)> newest;
    /// Takes the renewed one. Awaited before it is used, one after another, and not to be stopped.
    std::function<Task<void>(Secret session)> keep;
    /// Held for a renewal: two at a time would both spend the one sign-in that there is.
    std::shared_ptr<SessionLock> lock = std::make_shared<SessionLock>();
};

} // namespace causeway
