#pragma once

#include "core/clock.h"
#include "storage/secretstore.h"

#include <chrono>
#include <memory>

namespace causeway {

/// The keychain of the system, by way of QtKeychain: Secret Service or KWallet, macOS Keychain, Windows Credential
/// Manager. Never a file of our own: QtKeychain's plain-text fallback stays off.
///
/// Calls wait for each other, as a keychain may be asking the person for a password. A call that was stopped while it
/// waited is never made. A call that was stopped or given up while the keychain had it may still take effect.
class KeychainSecretStore final : public SecretStore {
public:
    /// `deadline` is for one operation as a whole. `clock` must outlive the store and everything that waits on it.
    explicit KeychainSecretStore(Clock &clock, QString service = QStringLiteral("Causeway"),
                                 std::chrono::milliseconds deadline = std::chrono::seconds(20));
    ~KeychainSecretStore() override;

    Task<Secret> read(QString connectionId, SecretKind kind, std::stop_token stop) override;
    Task<void> write(QString connectionId, SecretKind kind, Secret secret, std::stop_token stop) override;
    Task<void> remove(QString connectionId, SecretKind kind, std::stop_token stop) override;
    QString description() const override;

private:
    class Private;
    // Shared with the operations under way, which may outlive the store.
    std::shared_ptr<Private> d;
};

} // namespace causeway
