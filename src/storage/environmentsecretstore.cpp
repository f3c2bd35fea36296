#include "storage/environmentsecretstore.h"

#include "core/fieldrules.h"

#include <QCoreApplication>
#include <QStringList>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EnvironmentSecretStore)
};

} // namespace

EnvironmentSecretStore::EnvironmentSecretStore(SecretStore &store, const QProcessEnvironment &environment)
    : m_store(store)
{
    for (const SecretKind kind : allSecretKinds) {
        const QString name = variableName(kind);
        if (name.isEmpty())
            continue;
        const QString value = FieldRules::cleaned(Field::ClientSecret, environment.value(name));
        if (!value.isEmpty())
            m_secrets.insert(kind, Secret(value));
    }
}

Task<Secret> EnvironmentSecretStore::read(QString connectionId, SecretKind kind, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return cancelled();
    const auto found = m_secrets.constFind(kind);
    if (found != m_secrets.constEnd())
        co_return *found;
    Result<Secret> secret = co_await m_store.read(connectionId, kind, stop);
    co_return secret;
}

Task<void> EnvironmentSecretStore::write(QString connectionId, SecretKind kind, Secret secret, std::stop_token stop)
{
    Result<void> written = co_await m_store.write(connectionId, kind, secret, stop);
    co_return written;
}

Task<void> EnvironmentSecretStore::replace(QString connectionId, SecretKind kind, Secret secret)
{
    Result<void> replaced = co_await m_store.replace(connectionId, kind, secret);
    co_return replaced;
}

Task<void> EnvironmentSecretStore::remove(QString connectionId, SecretKind kind, std::stop_token stop)
{
    Result<void> removed = co_await m_store.remove(connectionId, kind, stop);
    co_return removed;
}

QString EnvironmentSecretStore::description() const
{
    QStringList names;
    for (const SecretKind kind : allSecretKinds) {
        if (m_secrets.contains(kind))
            names.append(variableName(kind));
    }
    if (names.isEmpty())
        return m_store.description();
    //: Where secrets are kept. %1: names of environment variables, %2: the next place, for example "this session only".
    return Text::tr("the environment (%1), then %2").arg(names.join(QStringLiteral(", ")), m_store.description());
}

QString EnvironmentSecretStore::variableName(SecretKind kind)
{
    switch (kind) {
    case SecretKind::ClientSecret:
        return QStringLiteral("CAUSEWAY_CLIENT_SECRET");
    case SecretKind::IpaasApiKey:
        return QStringLiteral("CAUSEWAY_IPAAS_API_KEY");
    case SecretKind::IpaasRefreshToken:
        return {};
    case SecretKind::IpaasWebhookKey:
        return QStringLiteral("CAUSEWAY_IPAAS_WEBHOOK_KEY");
    }
    Q_UNREACHABLE();
}

} // namespace causeway
