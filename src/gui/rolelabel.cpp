#include "gui/rolelabel.h"

#include <QApplication>
#include <QEvent>

namespace causeway {

RoleLabel::RoleLabel(Role role, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    applyColor();
    applyAlignment();
}

void RoleLabel::setVerticalAlignment(Qt::Alignment vertical)
{
    m_vertical = vertical;
    applyAlignment();
}

void RoleLabel::applyAlignment()
{
    setAlignment(m_vertical | Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
}

void RoleLabel::setRole(Role role)
{
    m_role = role;
    applyColor();
}

void RoleLabel::setKind(Look::Text kind)
{
    m_kind = kind;
    applyFont();
}

void RoleLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (m_applying)
        return;
    // Qt tells of a new palette of the application only to windows; their labels hear of their own.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyColor();
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    if (event->type() == QEvent::LayoutDirectionChange)
        applyAlignment();
}

void RoleLabel::applyColor()
{
    m_applying = true;
    QPalette own;
    own.setColor(QPalette::WindowText, Theme::color(QApplication::palette(), m_role));
    setPalette(own);
    m_applying = false;
}

void RoleLabel::applyFont()
{
    m_applying = true;
    const QFont body = QApplication::font();
    switch (m_kind) {
    case Look::Text::Body:
        setFont(body);
        break;
    case Look::Text::Title:
        setFont(Theme::titleFont(body));
        break;
    case Look::Text::Strong:
        setFont(Theme::boldFont(body));
        break;
    case Look::Text::Small:
        setFont(Theme::smallFont(body));
        break;
    case Look::Text::Fixed:
        setFont(Theme::fixedFont(body));
        break;
    }
    m_applying = false;
}

} // namespace causeway
