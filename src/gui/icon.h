#pragma once

#include "gui/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace causeway {

/// The program's own drawings (resources/icons), in the colour of a role and sharp at any scale.
namespace Icon {

/// `name` without ending: "check", "cross", "exclamation", "circle", "dash", …
QPixmap pixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio);

/// Takes its colour from the palette at the moment it is painted, so it follows a change of scheme.
QIcon icon(const QString &name, Role role = Role::Text);

/// The program's own, in its own colours.
QIcon application();

} // namespace Icon

} // namespace causeway
