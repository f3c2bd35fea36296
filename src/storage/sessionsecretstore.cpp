#include "storage/sessionsecretstore.h"

#include <QCoreApplication>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionSecretStore)
};

QString keyOf(const QString &connectionId, SecretKind kind)
{
    return QString(connectionId % u'/' % secretKindId(kind));
}

} // namespace

Task<Secret> SessionSecretStore::read(QString connectionId, SecretKind kind, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return cancelled();
    const auto found = m_secrets.constFind(keyOf(connectionId, kind));
    if (found == m_secrets.constEnd()) {
        co_return tl::unexpected(makeError(ErrorCode::SecretNotStored,
                                           Text::tr("The secret is not known in this session. Enter it again.")));
    }
    co_return *found;
}

Task<void> SessionSecretStore::write(QString connectionId, SecretKind kind, Secret secret, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return cancelled();
    if (secret.isEmpty())
        co_return tl::unexpected(makeError(ErrorCode::InvalidInput, Text::tr("The secret is empty. Enter it first.")));
    m_secrets.insert(keyOf(connectionId, kind), secret);
    co_return {};
}

Task<void> SessionSecretStore::remove(QString connectionId, SecretKind kind, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return cancelled();
    m_secrets.remove(keyOf(connectionId, kind));
    co_return {};
}

QString SessionSecretStore::description() const
{
    //: Where a secret is kept.
    return Text::tr("this session only");
}

bool SessionSecretStore::contains(const QString &connectionId, SecretKind kind) const
{
    return m_secrets.contains(keyOf(connectionId, kind));
}

} // namespace causeway
