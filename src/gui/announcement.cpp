#include "gui/announcement.h"

#include <QAccessible>
#include <QWidget>

namespace causeway {

bool announce(QWidget *widget)
{
    if (!widget->isVisible())
        return false;
    QAccessibleEvent announcement(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
    return true;
}

} // namespace causeway
