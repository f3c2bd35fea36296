#include "gui/disclosure.h"

#include "gui/icon.h"
#include "gui/look.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace causeway {

Disclosure::Disclosure(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(title, this))
    , m_content(new QWidget(this))
    , m_body(new QVBoxLayout(m_content))
{
    Look::setButton(m_button, Look::Button::Link);
    m_button->setCheckable(true);
    m_button->setAccessibleName(title);
    m_body->setContentsMargins(0, Theme::space8, 0, 0);
    m_body->setSpacing(Theme::space4);
    m_content->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    layout->addWidget(m_content);

    connect(m_button, &QPushButton::toggled, this, &Disclosure::setOpen);
    setOpen(false);
}

bool Disclosure::isOpen() const
{
    return m_button->isChecked();
}

void Disclosure::setOpen(bool open)
{
    m_button->setChecked(open);
    m_content->setVisible(open);
    const QString closed = isRightToLeft() ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
    m_button->setIcon(Icon::icon(open ? QStringLiteral("chevron-down") : closed, Role::Accent));
    m_button->setAccessibleDescription(open ? tr("Opened") : tr("Closed"));
}

} // namespace causeway
