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

} // namespace causeway
