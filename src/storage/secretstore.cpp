#include "storage/secretstore.h"

namespace causeway {

QString secretKindId(SecretKind kind)
{
    switch (kind) {
    case SecretKind::ClientSecret:
        return QStringLiteral("client-secret");
    case SecretKind::IpaasApiKey:
        return QStringLiteral("ipaas-api-key");
    case SecretKind::IpaasRefreshToken:
        return QStringLiteral("ipaas-refresh-token");
    case SecretKind::IpaasWebhookKey:
        return QStringLiteral("ipaas-webhook-key");
    }
    Q_UNREACHABLE();
}

Task<void> SecretStore::replace(QString connectionId, SecretKind kind, Secret secret)
{
    const std::stop_token never;
    Result<void> written = co_await write(connectionId, kind, secret, never);
    co_return written;
}

} // namespace causeway
