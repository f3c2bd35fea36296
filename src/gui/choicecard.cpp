#include "gui/choicecard.h"

#include "gui/icon.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace causeway {

ChoiceCard::ChoiceCard(const QString &iconName, const QString &title, const QString &description, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
    , m_description(description)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(description);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize ChoiceCard::sizeHint() const
{
    const int width = Theme::textWidth(font(), 44);
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    const int width = Theme::textWidth(font(), 26);
    return {width, heightForWidth(width)};
}

int ChoiceCard::heightForWidth(int width) const
{
    const QRect room(0, 0, textWidth(width), 10'000);
    const int title = QFontMetrics(Theme::boldFont(font())).boundingRect(room, Qt::TextWordWrap, text()).height();
    const int description = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_description).height();
    return std::max(iconSide(), title + Theme::space4 + description) + 2 * Theme::space16;
}

int ChoiceCard::iconSide() const
{
    return fontMetrics().height() * 2;
}

int ChoiceCard::textWidth(int width) const
{
    return width - 3 * Theme::space16 - iconSide();
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = isEnabled() && (underMouse() || hasFocus());
    painter.setPen(QPen(Theme::color(this, isMarked ? Role::Accent : Role::Line), hasFocus() ? 2 : 1));
    painter.setBrush(Theme::color(this, isDown() ? Role::Selection : Role::Background));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::cardRadius, Theme::cardRadius);

    const int side = iconSide();
    const QRect icon(Theme::space16, Theme::space16, side, side);
    painter.drawPixmap(
        QStyle::visualRect(layoutDirection(), rect(), icon).topLeft(),
        Icon::pixmap(m_icon, Theme::color(this, isEnabled() ? Role::Accent : Role::Dim), side, devicePixelRatioF()));

    const QRect logical(2 * Theme::space16 + side, Theme::space16, textWidth(width()), height() - 2 * Theme::space16);
    QRect room = QStyle::visualRect(layoutDirection(), rect(), logical);
    const int flags = Qt::TextWordWrap | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop);
    QRect used;
    painter.setFont(Theme::boldFont(font()));
    painter.setPen(Theme::color(this, isEnabled() ? Role::Text : Role::Dim));
    painter.drawText(room, flags, text(), &used);
    room.setTop(used.bottom() + Theme::space4);
    painter.setFont(font());
    painter.setPen(Theme::color(this, Role::Dim));
    painter.drawText(room, flags, m_description);
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace causeway
