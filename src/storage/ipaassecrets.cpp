#include "storage/ipaassecrets.h"

namespace causeway {

Task<IpaasSecrets> readIpaasSecrets(SecretStore &store, QString connectionId, std::stop_token stop)
{
    IpaasSecrets secrets;
    const Result<Secret> key = co_await store.read(connectionId, SecretKind::IpaasApiKey, stop);
    if (key) {
        secrets.apiKey = *key;
        co_return secrets;
    }
    const Result<Secret> session = co_await store.read(connectionId, SecretKind::IpaasRefreshToken, stop);
    if (session) {
        secrets.session = *session;
        co_return secrets;
    }
    co_return tl::unexpected(key.error());
}

SessionKeeper storedSession(SecretStore &store, const QString &connectionId)
{
    SessionKeeper keeper;
    keeper.newest = [&store, connectionId](std::stop_token stop) {
        return store.read(connectionId, SecretKind::IpaasRefreshToken, std::move(stop));
    };
    keeper.keep = [&store, connectionId](Secret session) {
        return store.replace(connectionId, SecretKind::IpaasRefreshToken, std::move(session));
    };
    return keeper;
}

} // namespace causeway
