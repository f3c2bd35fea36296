#include "gui/windowfoot.h"

#include "gui/elidedlabel.h"
#include "gui/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace causeway {

WindowFoot::WindowFoot(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_hint(new ElidedLabel(this))
{
    m_hint->setObjectName(QStringLiteral("hintLabel"));
    m_layout->setContentsMargins(Theme::space24, Theme::space12, Theme::space24, Theme::space12);
    m_layout->setSpacing(Theme::space12);
    m_layout->addWidget(m_hint, 1);
}

void WindowFoot::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void WindowFoot::addLeading(QWidget *widget)
{
    m_layout->insertWidget(m_layout->indexOf(m_hint), widget);
}

void WindowFoot::addButton(QPushButton *button)
{
    m_layout->addWidget(button);
}

void WindowFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, Theme::color(this, Role::Line));
}

} // namespace causeway
