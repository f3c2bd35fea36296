#include "storage/keychainservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QStringList>

#include <algorithm>
#include <memory>

namespace causeway {

namespace {

using namespace std::chrono_literals;

// https://specifications.freedesktop.org/secret-service/latest/
const QString secretService = QStringLiteral("org.freedesktop.secrets");
const QString secretServicePath = QStringLiteral("/org/freedesktop/secrets");

/// Plasma sessions: QtKeychain talks to KWallet there, and the state of another Secret Service says nothing.
bool usesKWallet()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(QStringLiteral("KDE"));
}

/// The reply, or an error message where there was none in time.
QCoro::Task<QDBusMessage> call(QDBusMessage request, Clock *clock, std::chrono::milliseconds limit,
                               std::stop_token stop)
{
    // Otherwise a question to a service that is not there would start it.
    request.setAutoStartService(false);
    const QDBusPendingCall pending = QDBusConnection::sessionBus().asyncCall(request, static_cast<int>(limit.count()));
    QDBusPendingCallWatcher watcher(pending);
    std::stop_source ended;
    QObject::connect(&watcher, &QDBusPendingCallWatcher::finished, &watcher, [ended] {
        auto source = ended;
        source.request_stop();
    });
    std::stop_callback onStop(stop, [ended] {
        auto source = ended;
        source.request_stop();
    });
    if (watcher.isFinished())
        co_return watcher.reply();
    co_await clock->sleep(limit, ended.get_token());
    if (!watcher.isFinished())
        co_return QDBusMessage::createError(QDBusError::NoReply, QString());
    co_return watcher.reply();
}

bool isTrue(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ReplyMessage && reply.arguments().value(0).toBool();
}

QDBusMessage hasOwner(const QString &name)
{
    QDBusMessage request = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
    request.setArguments({name});
    return request;
}

QDBusMessage defaultCollection()
{
    QDBusMessage request
        = QDBusMessage::createMethodCall(secretService, secretServicePath,
                                         QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
    request.setArguments({QStringLiteral("default")});
    return request;
}

QDBusMessage isLocked(const QString &collection)
{
    QDBusMessage request = QDBusMessage::createMethodCall(
        secretService, collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    request.setArguments({QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    return request;
}

} // namespace

QCoro::Task<KeychainState> keychainState(Clock *clock, std::chrono::milliseconds limit, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return KeychainState::Unknown;
    if (!QDBusConnection::sessionBus().isConnected())
        co_return KeychainState::Absent;

    const auto end = clock->monotonic() + limit;
    QStringList services{secretService};
    if (usesKWallet())
        services = {QStringLiteral("org.kde.kwalletd5"), QStringLiteral("org.kde.kwalletd6")};
    bool provided = false;
    for (const QString &service : services) {
        const QDBusMessage question = hasOwner(service);
        const auto left = std::max(end - clock->monotonic(), 1ms);
        const QDBusMessage answer = co_await call(question, clock, left, stop);
        if (answer.type() != QDBusMessage::ReplyMessage)
            co_return KeychainState::Unknown;
        provided = provided || isTrue(answer);
    }
    if (!provided)
        co_return KeychainState::Absent;
    if (usesKWallet())
        co_return KeychainState::Unknown;

    const QDBusMessage aliasQuestion = defaultCollection();
    const auto leftForAlias = std::max(end - clock->monotonic(), 1ms);
    const QDBusMessage alias = co_await call(aliasQuestion, clock, leftForAlias, stop);
    if (alias.type() != QDBusMessage::ReplyMessage)
        co_return KeychainState::Unknown;
    const QString collection = alias.arguments().value(0).value<QDBusObjectPath>().path();
    if (collection.isEmpty() || collection == QStringLiteral("/"))
        co_return KeychainState::NotSetUp;

    const QDBusMessage lockedQuestion = isLocked(collection);
    const auto leftForLocked = std::max(end - clock->monotonic(), 1ms);
    const QDBusMessage locked = co_await call(lockedQuestion, clock, leftForLocked, stop);
    if (locked.type() != QDBusMessage::ReplyMessage)
        co_return KeychainState::Unknown;
    const QVariant value = locked.arguments().value(0).value<QDBusVariant>().variant();
    co_return value.toBool() ? KeychainState::Locked : KeychainState::Unlocked;
}

} // namespace causeway
