#include "gui/stylepainter.h"

#include "gui/icon.h"
#include "gui/look.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

namespace causeway {

StylePainter::StylePainter(QPainter *painter, const QStyleOption *option, const QWidget *widget)
    : m_painter(painter)
    , m_option(option)
    , m_widget(widget)
{
}

QColor StylePainter::color(Role role) const
{
    return Theme::color(m_option->palette, role);
}

bool StylePainter::isEnabled() const
{
    return m_option->state & QStyle::State_Enabled;
}

bool StylePainter::hasFocus() const
{
    return m_option->state & QStyle::State_HasFocus;
}

void StylePainter::roundedBox(const QRectF &rect, qreal radius, const QColor &border, qreal width, const QColor &fill)
{
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(width > 0 ? QPen(border, width) : QPen(Qt::NoPen));
    m_painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = width / 2;
    m_painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    m_painter->restore();
}

void StylePainter::button()
{
    const QRectF rect = m_option->rect;
    const bool hovered = isEnabled() && m_option->state & QStyle::State_MouseOver;
    const bool pressed = m_option->state & (QStyle::State_Sunken | QStyle::State_On);
    const QColor background = color(Role::Background);

    switch (Look::button(m_widget)) {
    case Look::Button::Link:
        if (hasFocus())
            roundedBox(rect, Theme::controlRadius, color(Role::Accent), 1.5, {});
        return;
    case Look::Button::Primary: {
        QColor fill = color(Role::Accent);
        if (!isEnabled())
            fill = Theme::mixed(background, fill, 0.5);
        else if (pressed)
            fill = Theme::mixed(fill, color(Role::Text), 0.25);
        else if (hovered)
            fill = Theme::mixed(fill, color(Role::Text), 0.12);
        roundedBox(rect, Theme::controlRadius, fill, 0, fill);
        if (hasFocus())
            roundedBox(rect.adjusted(2, 2, -2, -2), Theme::controlRadius - 2, color(Role::TextOnAccent), 1.5, {});
        return;
    }
    case Look::Button::Normal:
        break;
    }
    QColor fill = background;
    if (pressed)
        fill = color(Role::Selection);
    else if (hovered)
        fill = color(Role::Rail);
    const QColor border = hasFocus() ? color(Role::Accent) : color(Role::Line);
    roundedBox(rect, Theme::controlRadius, border, hasFocus() ? 2 : 1, fill);
}

QColor StylePainter::buttonTextColor() const
{
    switch (Look::button(m_widget)) {
    case Look::Button::Link:
        return isEnabled() ? color(Role::Accent) : Theme::mixed(color(Role::Background), color(Role::Dim), 0.75);
    case Look::Button::Primary:
        return color(Role::TextOnAccent);
    case Look::Button::Normal:
        break;
    }
    return m_option->palette.color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
}

void StylePainter::editor()
{
    const Look::Verdict verdict = Look::verdict(m_widget);
    QColor border = color(Role::Line);
    qreal width = 1;
    if (verdict == Look::Verdict::Wrong) {
        border = color(Role::Failed);
        width = 2;
    } else if (verdict == Look::Verdict::Caution) {
        border = color(Role::Warning);
        width = 2;
    } else if (hasFocus()) {
        border = color(Role::Accent);
        width = 2;
    }
    roundedBox(m_option->rect, Theme::controlRadius, border, width,
               isEnabled() && !(m_option->state & QStyle::State_ReadOnly) ? color(Role::Background)
                                                                          : color(Role::Rail));

    if (verdict != Look::Verdict::Ok)
        return;
    const int side = Theme::glyphSize(m_option->fontMetrics.height() > 0 ? m_widget->font() : QFont());
    int beside = Theme::space8;
    if (qobject_cast<const QComboBox *>(m_widget))
        beside += m_option->fontMetrics.height() + Theme::space4;
    const QRect rect = m_option->rect;
    const QRect tick(rect.right() - beside - side, rect.top(), side, rect.height());
    glyph(QStringLiteral("check"), QStyle::visualRect(m_option->direction, rect, tick), Role::Ok);
}

void StylePainter::focusRing()
{
    roundedBox(m_option->rect, Theme::controlRadius, color(Role::Accent), 1.5, {});
}

void StylePainter::checkBox()
{
    const bool checked = m_option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box = QRectF(m_option->rect).adjusted(1, 1, -1, -1);
    const QColor border = checked || hasFocus() ? color(Role::Accent) : color(Role::Dim);
    roundedBox(box, 3, border, hasFocus() ? 2 : 1, checked ? color(Role::Accent) : color(Role::Background));
    if (checked)
        glyph(QStringLiteral("check"), m_option->rect.adjusted(2, 2, -2, -2), Role::TextOnAccent);
}

void StylePainter::radioButton()
{
    const bool checked = m_option->state & QStyle::State_On;
    const QRectF circle = QRectF(m_option->rect).adjusted(1, 1, -1, -1);
    const QColor border = checked || hasFocus() ? color(Role::Accent) : color(Role::Dim);
    roundedBox(circle, circle.width() / 2, border, hasFocus() ? 2 : 1.4, color(Role::Background));
    if (!checked)
        return;
    const qreal inset = circle.width() * 0.28;
    const QRectF dot = circle.adjusted(inset, inset, -inset, -inset);
    roundedBox(dot, dot.width() / 2, {}, 0, color(Role::Accent));
}

void StylePainter::glyph(const QString &name, const QRect &rect, Role role)
{
    const int side = std::min({rect.width(), rect.height(), m_option->fontMetrics.height() - 2});
    if (side <= 0)
        return;
    QColor tint = color(role);
    if (!isEnabled())
        tint = Theme::mixed(color(Role::Background), tint, 0.5);
    const QPixmap pixmap = Icon::pixmap(name, tint, side, m_painter->device()->devicePixelRatioF());
    m_painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, pixmap);
}

void StylePainter::card()
{
    const QColor border = hasFocus() ? color(Role::Accent) : color(Role::Line);
    roundedBox(m_option->rect, Theme::cardRadius, border, 1, {});
}

void StylePainter::itemRow()
{
    if (m_option->state & QStyle::State_Selected)
        m_painter->fillRect(m_option->rect, color(Role::Selection));
    else if (m_option->state & QStyle::State_MouseOver)
        m_painter->fillRect(m_option->rect, Theme::mixed(color(Role::Background), color(Role::Rail), 0.6));
}

void StylePainter::headerSection()
{
    const QRect rect = m_option->rect;
    m_painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, color(Role::Line));
}

void StylePainter::progressGroove()
{
    const QRectF rect = m_option->rect;
    roundedBox(rect, std::min(rect.height() / 2, 3.0), {}, 0, color(Role::Line));
}

void StylePainter::progressContents()
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(m_option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    QRectF rect = m_option->rect;
    const qreal share = qBound(0.0, double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum), 1.0);
    const qreal width = rect.width() * share;
    if (width < 1)
        return;
    if (m_option->direction == Qt::RightToLeft)
        rect.setLeft(rect.right() - width);
    else
        rect.setWidth(width);
    roundedBox(rect, std::min(rect.height() / 2, 3.0), {}, 0,
               color(Look::verdict(m_widget) == Look::Verdict::Wrong ? Role::Failed : Role::Accent));
}

void StylePainter::scrollBar(const QRect &slider)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(m_option);
    m_painter->fillRect(m_option->rect, color(Role::Background));
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const bool active = m_option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRectF handle = QRectF(slider).adjusted(3, 3, -3, -3);
    roundedBox(handle, std::min(handle.width(), handle.height()) / 2, {}, 0,
               Theme::mixed(color(Role::Background), color(Role::Dim), active ? 0.7 : 0.4));
}

QRect StylePainter::scrollBarRect(const QStyleOptionComplex *option, QStyle::SubControl part)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return {};
    const QRect all = bar->rect;
    const bool isHorizontal = bar->orientation == Qt::Horizontal;
    const int length = isHorizontal ? all.width() : all.height();
    const int range = bar->maximum - bar->minimum;
    int extent = length;
    if (range > 0) {
        const qint64 visible = qint64(bar->pageStep) * length / (qint64(range) + bar->pageStep);
        extent = std::min(length, std::max<int>(static_cast<int>(visible), 3 * Theme::space12));
    }
    const int start = QStyle::sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - extent,
                                                      bar->upsideDown);
    const auto along = [&](int from, int size) {
        const QRect rect = isHorizontal ? QRect(all.left() + from, all.top(), size, all.height())
                                        : QRect(all.left(), all.top() + from, all.width(), size);
        return isHorizontal ? QStyle::visualRect(bar->direction, all, rect) : rect;
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSlider:
        return along(start, extent);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + extent, length - start - extent);
    default:
        return {};
    }
}

} // namespace causeway
