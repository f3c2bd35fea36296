#pragma once

#include "storage/secretstore.h"

#include <QHash>

namespace causeway {

/// Keeps secrets in the memory of this process and nowhere else.
class SessionSecretStore final : public SecretStore {
public:
    Task<Secret> read(QString connectionId, SecretKind kind, std::stop_token stop) override;
    Task<void> write(QString connectionId, SecretKind kind, Secret secret, std::stop_token stop) override;
    Task<void> remove(QString connectionId, SecretKind kind, std::stop_token stop) override;
    QString description() const override;

    bool contains(const QString &connectionId, SecretKind kind) const;

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace causeway
