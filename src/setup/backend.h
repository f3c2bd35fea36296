#pragma once

#include "core/clock.h"
#include "diagnosis/connectiontest.h"
#include "ipaas/ipaasendpoints.h"
#include "net/httpclient.h"
#include "storage/connectionstore.h"
#include "storage/layeredsecretstore.h"

namespace causeway {

/// The long-lived parts of the program, made by main() of each program and handed down. They outlive every window and
/// every task.
struct Backend {
    Clock &clock;
    HttpClient &client;
    LayeredSecretStore &secrets;
    ConnectionStore &connections;
    const IpaasEndpoints &endpoints;
    /// What the windows' connection tests wait.
    CallLimits testLimits = ConnectionTest::defaultCallLimits;
};

} // namespace causeway
