#include "gui/clickpicture.h"

#include "gui/theme.h"

#include <QPainter>
#include <QStyle>

namespace causeway {

namespace {

/// In average characters and lines of the small font.
constexpr int columns = 46;
constexpr int lines = 8;

} // namespace

ClickPicture::ClickPicture(const QString &entry, const QString &target, QWidget *parent)
    : QWidget(parent)
    , m_entry(entry)
    , m_target(target)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    //: %1 is an entry of a portal's menu, %2 a button on the page behind it
    setAccessibleName(tr("Picture: \"%1\", then \"%2\"").arg(entry, target));
}

QSize ClickPicture::sizeHint() const
{
    const QFont small = Theme::smallFont(font());
    return {Theme::textWidth(small, columns), QFontMetrics(small).height() * lines};
}

QRectF ClickPicture::mirrored(const QRectF &rect) const
{
    if (!isRightToLeft())
        return rect;
    return {this->rect().width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

void ClickPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::smallFont(font()));
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Theme::color(this, Role::Line));
    painter.setBrush(Theme::color(this, Role::Background));
    painter.drawRoundedRect(frame, Theme::cardRadius, Theme::cardRadius);
    const QRectF side(frame.left() + 1, frame.top() + 1, frame.width() * 0.5, frame.height() - 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(this, Role::Rail));
    painter.drawRoundedRect(mirrored(side), Theme::cardRadius - 1, Theme::cardRadius - 1);
    paintEntry(painter, side);
    paintTarget(painter, QRectF(side.right(), frame.top(), frame.width() - side.width(), frame.height()));
}

void ClickPicture::paintLine(QPainter &painter, const QRectF &room, qreal share) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(this, Role::Line));
    const QRectF line(room.left(), room.center().y() - 2, room.width() * share, 4);
    painter.drawRoundedRect(mirrored(line), 2, 2);
}

void ClickPicture::paintEntry(QPainter &painter, const QRectF &side) const
{
    const qreal height = side.height() / 4;
    for (int row = 0; row < 4; ++row) {
        const QRectF room = QRectF(side.left(), side.top() + row * height, side.width(), height)
                                .adjusted(Theme::space8, 2, -Theme::space8, -2);
        if (row != 1) {
            paintLine(painter, room, row == 2 ? 0.8 : 0.55);
            continue;
        }
        const QRectF marked = mirrored(room.adjusted(-Theme::space4, 0, Theme::space4, 0));
        painter.setPen(QPen(Theme::color(this, Role::Accent), 1.4));
        painter.setBrush(Theme::color(this, Role::Selection));
        painter.drawRoundedRect(marked, 3, 3);
        painter.setPen(Theme::color(this, Role::Text));
        const QRectF text = mirrored(room);
        painter.drawText(text, Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft),
                         painter.fontMetrics().elidedText(m_entry, Qt::ElideRight, static_cast<int>(text.width())));
    }
}

void ClickPicture::paintTarget(QPainter &painter, const QRectF &page) const
{
    const qreal height = page.height() / 4;
    const QRectF room = QRectF(page.left(), page.top() + height / 3, page.width(), height)
                            .adjusted(Theme::space8, 0, -Theme::space8, 0);
    const QString text
        = painter.fontMetrics().elidedText(m_target, Qt::ElideRight, static_cast<int>(room.width()) - Theme::space12);
    const QRectF button(room.left(), room.top(), painter.fontMetrics().horizontalAdvance(text) + Theme::space12,
                        room.height());
    painter.setPen(QPen(Theme::color(this, Role::Accent), 1.4));
    painter.setBrush(Theme::color(this, Role::Background));
    painter.drawRoundedRect(mirrored(button), 3, 3);
    painter.setPen(Theme::color(this, Role::Accent));
    painter.drawText(mirrored(button), Qt::AlignCenter, text);
    for (int row = 0; row < 2; ++row)
        paintLine(painter, room.translated(0, height * (row + 1.3)), row == 0 ? 0.9 : 0.6);
}

} // namespace causeway
