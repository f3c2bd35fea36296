#pragma once

#include "cli/console.h"
#include "core/clock.h"
#include "ipaas/ipaasendpoints.h"
#include "net/httpclient.h"
#include "storage/connectionstore.h"
#include "storage/environmentsecretstore.h"

namespace causeway {

/// What main() has made and the commands work with.
struct Services {
    Console &console;
    Clock &clock;
    HttpClient &client;
    EnvironmentSecretStore &secrets;
    ConnectionStore &connections;
    const IpaasEndpoints &endpoints;
};

} // namespace causeway
