#include "gui/keepawake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

#include <optional>

namespace causeway {

namespace {

const QString application = QStringLiteral("Causeway");

QDBusMessage screenSaverCall(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), method);
}

template<class Handler>
void whenAnswered(const QDBusConnection &bus, QDBusMessage message, Handler handler)
{
    if (!bus.isConnected())
        return;
    message.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, handler] {
        handler(*watcher);
        watcher->deleteLater();
    });
}

} // namespace

/// Held by the answers under way as well: one that comes after the end is given back at once.
class KeepAwake::Private {
public:
    void release()
    {
        isReleased = true;
        // Closing it is giving it back.
        sleepLock = {};
        if (!screenSaverCookie)
            return;
        QDBusMessage message = screenSaverCall(QStringLiteral("UnInhibit"));
        message.setArguments({*screenSaverCookie});
        message.setAutoStartService(false);
        QDBusConnection::sessionBus().send(message);
        screenSaverCookie.reset();
    }

    bool isReleased = false;
    std::optional<uint> screenSaverCookie;
    QDBusUnixFileDescriptor sleepLock;
};

KeepAwake::KeepAwake(const QString &reason)
    : d(std::make_shared<Private>())
{
    QDBusMessage screenSaver = screenSaverCall(QStringLiteral("Inhibit"));
    screenSaver.setArguments({application, reason});
    whenAnswered(QDBusConnection::sessionBus(), screenSaver, [shared = d](const QDBusPendingReply<uint> &reply) {
        if (reply.isError())
            return;
        shared->screenSaverCookie = reply.value();
        if (shared->isReleased)
            shared->release();
    });

    // The desktop's screen saver says nothing of the lid, and there may be no desktop.
    QDBusMessage sleep = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    sleep.setArguments({QStringLiteral("sleep:idle"), application, reason, QStringLiteral("block")});
    whenAnswered(QDBusConnection::systemBus(), sleep,
                 [shared = d](const QDBusPendingReply<QDBusUnixFileDescriptor> &reply) {
                     if (!reply.isError() && !shared->isReleased)
                         shared->sleepLock = reply.value();
                 });
}

KeepAwake::~KeepAwake()
{
    d->release();
}

} // namespace causeway
