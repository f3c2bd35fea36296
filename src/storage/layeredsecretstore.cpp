#include "storage/layeredsecretstore.h"

namespace causeway {

LayeredSecretStore::LayeredSecretStore(SecretStore &persistent)
    : m_persistent(persistent)
{
}

Task<Secret> LayeredSecretStore::read(QString connectionId, SecretKind kind, std::stop_token stop)
{
    SecretStore *store = &m_persistent;
    if (m_session.contains(connectionId, kind))
        store = &m_session;
    Result<Secret> secret = co_await store->read(connectionId, kind, stop);
    co_return secret;
}

Task<void> LayeredSecretStore::write(QString connectionId, SecretKind kind, Secret secret, std::stop_token stop)
{
    Result<void> written = co_await m_persistent.write(connectionId, kind, secret, stop);
    if (!written)
        co_return written;
    std::stop_token never;
    Result<void> forgotten = co_await m_session.remove(connectionId, kind, never);
    co_return forgotten;
}

Task<void> LayeredSecretStore::replace(QString connectionId, SecretKind kind, Secret secret)
{
    SecretStore *store = &m_persistent;
    if (m_session.contains(connectionId, kind))
        store = &m_session;
    Result<void> replaced = co_await store->replace(connectionId, kind, secret);
    co_return replaced;
}

Task<void> LayeredSecretStore::remove(QString connectionId, SecretKind kind, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return cancelled();
    const bool wasOfSession = m_session.contains(connectionId, kind);
    std::stop_token never;
    Result<void> forgotten = co_await m_session.remove(connectionId, kind, never);
    if (!forgotten)
        co_return forgotten;
    Result<void> removed = co_await m_persistent.remove(connectionId, kind, stop);
    if (!removed && wasOfSession && removed.error().code == ErrorCode::KeychainAbsent)
        co_return {};
    co_return removed;
}

QString LayeredSecretStore::description() const
{
    return m_persistent.description();
}

Task<void> LayeredSecretStore::keepForSession(QString connectionId, SecretKind kind, Secret secret)
{
    std::stop_token never;
    Result<void> kept = co_await m_session.write(connectionId, kind, secret, never);
    co_return kept;
}

bool LayeredSecretStore::isKeptForSession(const QString &connectionId, SecretKind kind) const
{
    return m_session.contains(connectionId, kind);
}

} // namespace causeway
