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

} // namespace causeway
