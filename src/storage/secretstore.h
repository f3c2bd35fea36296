#pragma once

#include "core/secret.h"
#include "core/task.h"

#include <QString>

namespace causeway {

/// What a connection keeps secret. Each is one entry, keyed by the connection's id.
enum class SecretKind {
    ClientSecret,
    IpaasApiKey,
    /// The refresh token of a person's iPaaS.com sign-in; the password itself is never stored.
    IpaasRefreshToken,
    /// What hooks are sent with, where the subscription does not show its own.
    IpaasWebhookKey,
};

inline const QList<SecretKind> allSecretKinds{SecretKind::ClientSecret, SecretKind::IpaasApiKey,
                                              SecretKind::IpaasRefreshToken, SecretKind::IpaasWebhookKey};

/// `client-secret`, `ipaas-api-key`, `ipaas-refresh-token`, `ipaas-webhook-key`: on the command line and in the
/// keychain's entry name.
QString secretKindId(SecretKind kind);

/// Where secrets are kept. Errors: KeychainAbsent (none on this computer), KeychainLocked, KeychainDenied (the person
/// or the system refused), KeychainSilent (no answer within the deadline), SecretNotStored (no such entry; on a locked
/// keychain of some Linux desktops a read answers the same, so a missing entry proves nothing and deletes nothing).
class SecretStore {
public:
    virtual ~SecretStore() = default;

    virtual Task<Secret> read(QString connectionId, SecretKind kind, std::stop_token stop) = 0;

    /// Writes, reads back and compares, and only then answers success.
    virtual Task<void> write(QString connectionId, SecretKind kind, Secret secret, std::stop_token stop) = 0;

    /// Puts a renewed secret where the old one is kept. Not to be stopped: the old one is spent.
    virtual Task<void> replace(QString connectionId, SecretKind kind, Secret secret);

    /// Removing what is not there is a success.
    virtual Task<void> remove(QString connectionId, SecretKind kind, std::stop_token stop) = 0;

    /// Where the secrets are, for a person: "the system's keychain (Secret Service)", "this session only".
    virtual QString description() const = 0;
};

} // namespace causeway
