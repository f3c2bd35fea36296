#pragma once

#include <QString>

namespace causeway {

/// Shows a short message of the desktop, for who looks at another window. Called on the main thread; returns at once,
/// and nothing happens where the desktop has no such messages. `title` and `text` are plain text: the title may hold
/// names, the text must not, since some desktops read markup in it.
void showDesktopNotification(const QString &title, const QString &text);

} // namespace causeway
