#pragma once

#include "storage/secretstore.h"

#include <QHash>
#include <QProcessEnvironment>

namespace causeway {

/// For servers without a keychain: CAUSEWAY_CLIENT_SECRET, CAUSEWAY_IPAAS_API_KEY and CAUSEWAY_IPAAS_WEBHOOK_KEY, where
/// set and not blank, win over the wrapped store, for whichever connection is asked. The wrapped store is then not even
/// asked. Writes and removes go to the wrapped store.
class EnvironmentSecretStore final : public SecretStore {
public:
    /// `store` must outlive this one and everything that waits on it.
    EnvironmentSecretStore(SecretStore &store, const QProcessEnvironment &environment);

    Task<Secret> read(QString connectionId, SecretKind kind, std::stop_token stop) override;
    Task<void> write(QString connectionId, SecretKind kind, Secret secret, std::stop_token stop) override;
    Task<void> replace(QString connectionId, SecretKind kind, Secret secret) override;
    Task<void> remove(QString connectionId, SecretKind kind, std::stop_token stop) override;
    QString description() const override;

    /// The variable of `kind`, empty for one that has none.
    static QString variableName(SecretKind kind);

    /// True when a read of `kind` is answered from the environment.
    bool isOverridden(SecretKind kind) const { return m_secrets.contains(kind); }

private:
    SecretStore &m_store;
    QHash<SecretKind, Secret> m_secrets;
};

} // namespace causeway
