#pragma once

#include "storage/sessionsecretstore.h"

namespace causeway {

/// Secrets that were kept for this session first, then those of a persistent store. Nothing gets into the session by
/// itself: keepForSession() is what a person chooses when the persistent store fails.
class LayeredSecretStore final : public SecretStore {
public:
    /// `persistent` must outlive this store and everything that waits on it.
    explicit LayeredSecretStore(SecretStore &persistent);

    /// A secret of this session is answered without touching the persistent store.
    Task<Secret> read(QString connectionId, SecretKind kind, std::stop_token stop) override;

    /// Writes to the persistent store only. Once it is there, the one of this session is forgotten, so that an old
    /// value cannot hide the new one.
    Task<void> write(QString connectionId, SecretKind kind, Secret secret, std::stop_token stop) override;

    /// Stays of this session where it was.
    Task<void> replace(QString connectionId, SecretKind kind, Secret secret) override;

    /// From both. Where the secret was of this session because there is no keychain, its absence is no error.
    Task<void> remove(QString connectionId, SecretKind kind, std::stop_token stop) override;

    QString description() const override;

    Task<void> keepForSession(QString connectionId, SecretKind kind, Secret secret);

    /// True when a read will be answered from this session.
    bool isKeptForSession(const QString &connectionId, SecretKind kind) const;

private:
    SecretStore &m_persistent;
    SessionSecretStore m_session;
};

} // namespace causeway
