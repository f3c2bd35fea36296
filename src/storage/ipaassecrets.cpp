#include "storage/ipaassecrets.h"

#include <QHash>

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
    // What cannot be read is not the same as what is not there.
    const bool isKeyMissing = key.error().code == ErrorCode::SecretNotStored;
    co_return tl::unexpected(isKeyMissing ? session.error() : key.error());
}

namespace {

/// Who renews a connection's sign-in, and who else would, know nothing of each other but the store and the connection.
std::shared_ptr<SessionLock> lockOf(const SecretStore &store, const QString &connectionId)
{
    static QHash<std::pair<const SecretStore *, QString>, std::weak_ptr<SessionLock>> locks;
    std::weak_ptr<SessionLock> &known = locks[{&store, connectionId}];
    std::shared_ptr<SessionLock> lock = known.lock();
    if (!lock) {
        lock = std::make_shared<SessionLock>();
        known = lock;
    }
    return lock;
}

} // namespace

SessionKeeper storedSession(SecretStore &store, const QString &connectionId)
{
    SessionKeeper keeper;
    keeper.newest = [&store, connectionId](std::stop_token stop) {
        return store.read(connectionId, SecretKind::IpaasRefreshToken, std::move(stop));
    };
    keeper.keep = [&store, connectionId](Secret session) {
        return store.replace(connectionId, SecretKind::IpaasRefreshToken, std::move(session));
    };
    keeper.lock = lockOf(store, connectionId);
    return keeper;
}

} // namespace causeway
