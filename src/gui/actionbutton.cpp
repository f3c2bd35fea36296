#include "gui/actionbutton.h"

#include <QAction>

namespace causeway {

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
{
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    follow();
}

void ActionButton::follow()
{
    setText(m_action->text());
    setEnabled(m_action->isEnabled());
    const QString key = m_action->shortcut().toString(QKeySequence::NativeText);
    setToolTip(key.isEmpty() ? QString() : QString(m_action->text().remove(u'&') % QStringLiteral(" (") % key % u')'));
}

} // namespace causeway
