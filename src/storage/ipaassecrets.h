#pragma once

#include "core/sessionkeeper.h"
#include "storage/secretstore.h"

namespace causeway {

/// How a connection signs in to iPaaS.com: one of the two is set.
struct IpaasSecrets {
    Secret apiKey;
    Secret session;
};

/// The API key, or else the kept sign-in of a person. Errors: those of SecretStore::read.
Task<IpaasSecrets> readIpaasSecrets(SecretStore &store, QString connectionId, std::stop_token stop);

/// For who renews a connection's kept sign-in. `store` outlives everything that waits on it.
SessionKeeper storedSession(SecretStore &store, const QString &connectionId);

} // namespace causeway
