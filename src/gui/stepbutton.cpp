#include "gui/stepbutton.h"

#include "gui/icon.h"

#include <QPainter>
#include <QStyle>

namespace causeway {

StepButton::StepButton(int number, int count, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
    , m_count(count)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

void StepButton::setStep(const QString &title, StepState state, bool canBeGoneTo)
{
    m_state = state;
    setText(title);
    setEnabled(canBeGoneTo || state == StepState::Current);
    setFocusPolicy(isEnabled() ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(canBeGoneTo && state != StepState::Current ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleName(tr("Step %1 of %2: %3").arg(m_number).arg(m_count).arg(title));
    QString word;
    switch (state) {
    case StepState::ToDo:
        word = tr("to do");
        break;
    case StepState::Current:
        word = tr("current step");
        break;
    case StepState::Done:
        word = tr("done");
        break;
    case StepState::NeedsAttention:
        word = tr("needs attention");
        break;
    }
    setAccessibleDescription(word);
    setToolTip(state == StepState::NeedsAttention ? tr("Needs attention") : QString());
    updateGeometry();
    update();
}

QSize StepButton::sizeHint() const
{
    const int width = circleSide() + Theme::textWidth(font(), 24) + 2 * Theme::space12;
    return {width, heightForWidth(width)};
}

int StepButton::heightForWidth(int width) const
{
    const QRect bounds = QFontMetrics(Theme::boldFont(font())).boundingRect(textRect(width), Qt::TextWordWrap, text());
    return std::max(circleSide(), bounds.height()) + 2 * Theme::space8;
}

int StepButton::circleSide() const
{
    return fontMetrics().height() + Theme::space4 + 2;
}

QRect StepButton::textRect(int width) const
{
    const int left = Theme::space12 + circleSide() + Theme::space12;
    return {left, 0, width - left - Theme::space8, 10'000};
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = m_state == StepState::Current;
    const QRectF box = rect();
    if (isCurrent || (isEnabled() && underMouse())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(this, isCurrent ? Role::Selection : Role::Line));
        painter.drawRoundedRect(box, Theme::controlRadius, Theme::controlRadius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(Theme::color(this, Role::Accent), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Theme::controlRadius, Theme::controlRadius);
    }

    const int side = circleSide();
    const QRect circle(Theme::space12, (height() - side) / 2, side, side);
    paintCircle(painter, QStyle::visualRect(layoutDirection(), rect(), circle));

    painter.setFont(isCurrent ? Theme::boldFont(font()) : font());
    painter.setPen(Theme::color(this, m_state == StepState::ToDo ? Role::Dim : Role::Text));
    QRect text = textRect(width());
    text.setHeight(height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text),
                     Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap, this->text());
}

void StepButton::paintCircle(QPainter &painter, const QRectF &circle) const
{
    const auto color = [this](Role role) { return Theme::color(this, role); };
    Role border = Role::Line;
    QString glyph;
    switch (m_state) {
    case StepState::ToDo:
        break;
    case StepState::Current:
        border = Role::Accent;
        break;
    case StepState::Done:
        border = Role::Ok;
        glyph = QStringLiteral("check");
        break;
    case StepState::NeedsAttention:
        border = Role::Warning;
        glyph = QStringLiteral("exclamation");
        break;
    }
    const bool isCurrent = m_state == StepState::Current;
    painter.setPen(QPen(color(border), 1.3));
    painter.setBrush(color(isCurrent ? Role::Accent : Role::Background));
    painter.drawEllipse(circle.adjusted(0.7, 0.7, -0.7, -0.7));
    if (!glyph.isEmpty()) {
        const int side = static_cast<int>(circle.width() * 0.62);
        const QPointF corner = circle.center() - QPointF(side / 2.0, side / 2.0);
        painter.drawPixmap(corner, Icon::pixmap(glyph, color(border), side, devicePixelRatioF()));
        return;
    }
    painter.setFont(Theme::smallFont(isCurrent ? Theme::boldFont(font()) : font()));
    painter.setPen(color(isCurrent ? Role::TextOnAccent : Role::Dim));
    painter.drawText(circle, Qt::AlignCenter, locale().toString(m_number));
}

} // namespace causeway
