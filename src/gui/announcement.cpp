#include "gui/announcement.h"

#include <QAccessible>
#include <QLabel>
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

void sayIn(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setAccessibleName(text);
    announce(label);
}

} // namespace causeway
