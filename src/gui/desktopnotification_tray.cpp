#include "gui/desktopnotification.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QTimer>

#include <chrono>

namespace causeway {

void showDesktopNotification(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    // The platform takes a message from an icon only, and drops it with the icon.
    constexpr std::chrono::seconds shown(15);
    auto *icon = new QSystemTrayIcon(QApplication::windowIcon(), qApp);
    icon->show();
    icon->showMessage(title, text, QSystemTrayIcon::Information);
    QTimer::singleShot(shown, icon, &QObject::deleteLater);
}

} // namespace causeway
