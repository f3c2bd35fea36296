#include "gui/desktopnotification.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QStringList>
#include <QVariantMap>

namespace causeway {

void showDesktopNotification(const QString &title, const QString &text)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    QDBusMessage message = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/Notifications"),
                                                          service, QStringLiteral("Notify"));
    constexpr uint replacesNone = 0;
    constexpr int desktopsOwnTime = -1;
    QVariantMap hints;
    if (!QGuiApplication::desktopFileName().isEmpty())
        hints.insert(QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName());
    message.setArguments(
        {QStringLiteral("Causeway"), replacesNone, QString(), title, text, QStringList(), hints, desktopsOwnTime});
    bus.send(message);
}

} // namespace causeway
