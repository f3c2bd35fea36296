#include "gui/celldelegate.h"

#include "gui/icon.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

namespace causeway {

namespace {

constexpr int progressHeight = 8;

QColor colorOf(const QStyleOptionViewItem &option, const QModelIndex &index, int role, Role fallback)
{
    const QVariant value = index.data(role);
    return Theme::color(option.palette, value.isValid() ? static_cast<Role>(value.toInt()) : fallback);
}

/// Text with digits all as wide as the widest, drawn from `right` to the left.
void drawFigures(QPainter *painter, const QString &text, const QRect &rect)
{
    const QFontMetrics metrics = painter->fontMetrics();
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    int x = rect.right() + 1;
    for (auto it = text.crbegin(); it != text.crend(); ++it) {
        const int own = metrics.horizontalAdvance(*it);
        const int width = it->isDigit() ? widest : own;
        x -= width;
        painter->drawText(QRect(x + (width - own) / 2, rect.top(), own + 1, rect.height()), Qt::AlignVCenter, *it);
    }
}

void drawBar(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, double share,
             const QColor &color)
{
    QRectF groove(rect.left(), rect.center().y() - progressHeight / 2.0, rect.width(), progressHeight);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::color(option.palette, Role::Line));
    painter->drawRoundedRect(groove, 3, 3);
    const qreal width = groove.width() * qBound(0.0, share, 1.0);
    if (width < 1)
        return;
    if (option.direction == Qt::RightToLeft)
        groove.setLeft(groove.right() - width);
    else
        groove.setWidth(width);
    painter->setBrush(color);
    painter->drawRoundedRect(groove, 3, 3);
}

void drawTag(QPainter *painter, const QStyleOptionViewItem &option, const QString &tag, int offset, const QRect &line)
{
    painter->setFont(Theme::smallFont(option.font));
    const QFontMetrics metrics = painter->fontMetrics();
    const int width = metrics.horizontalAdvance(tag) + 2 * Theme::space8;
    if (offset + width > line.width())
        return;
    const int height = metrics.height() + 2;
    const QRect logical(line.left() + offset, line.center().y() - height / 2, width, height);
    const QRect box = QStyle::visualRect(option.direction, line, logical);
    painter->setPen(Theme::color(option.palette, Role::Line));
    painter->setBrush(Theme::color(option.palette, Role::Background));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0, height / 2.0);
    painter->setPen(Theme::color(option.palette, Role::Dim));
    painter->drawText(box, Qt::AlignCenter, tag);
}

/// As high as two lines of text.
int pictureSide(const QFontMetrics &metrics)
{
    return 2 * metrics.lineSpacing();
}

void drawPicture(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &place)
{
    const auto picture = index.data(PictureRole).value<QImage>();
    if (!picture.isNull()) {
        QRect shown(QPoint(), picture.size().scaled(place.size(), Qt::KeepAspectRatio));
        shown.moveCenter(place.center());
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(shown, picture);
        return;
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::color(option.palette, Role::Line));
    painter->drawRoundedRect(place, Theme::controlRadius, Theme::controlRadius);
    painter->setFont(Theme::boldFont(option.font));
    painter->setPen(Theme::color(option.palette, Role::Text));
    painter->drawText(place, Qt::AlignCenter, index.data(InitialRole).toString());
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QWidget *view = option.widget;
    QStyle *style = view ? view->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, view);
    const bool isLast = index.row() + 1 == index.model()->rowCount(index.parent());
    if (m_isSeparated && !isLast) {
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                          Theme::color(option.palette, Role::Line));
    }
    if (option.state & QStyle::State_HasFocus && !(option.state & QStyle::State_Selected)) {
        painter->setPen(QPen(Theme::color(option.palette, Role::Accent), 1));
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5));
    }

    QRect cell = option.rect.adjusted(Theme::space12, 0, -Theme::space12, -1);
    const QString glyph = index.data(GlyphRole).toString();
    if (!glyph.isEmpty()) {
        const int side = Theme::glyphSize(option.font);
        const QRect place(cell.left(), cell.center().y() - side / 2, side, side);
        painter->drawPixmap(QStyle::visualRect(option.direction, option.rect, place).topLeft(),
                            Icon::pixmap(glyph, colorOf(option, index, GlyphColorRole, Role::Dim), side,
                                         painter->device()->devicePixelRatioF()));
        cell.setLeft(cell.left() + side + Theme::space8);
    }
    if (!index.data(InitialRole).toString().isEmpty()) {
        const int side = pictureSide(option.fontMetrics);
        const QRect place(cell.left(), cell.center().y() - side / 2, side, side);
        drawPicture(painter, option, index, QStyle::visualRect(option.direction, option.rect, place));
        cell.setLeft(cell.left() + side + Theme::space12);
    }
    cell = QStyle::visualRect(option.direction, option.rect, cell);

    const QVariant progress = index.data(ProgressRole);
    if (progress.isValid()) {
        drawBar(painter, option, cell, progress.toDouble(), colorOf(option, index, ProgressColorRole, Role::Accent));
        painter->restore();
        return;
    }

    QFont font = option.font;
    if (index.data(StrongRole).toBool())
        font = Theme::boldFont(font);
    painter->setFont(font);
    painter->setPen(colorOf(option, index, TextColorRole, Role::Text));
    const QString text = index.data(Qt::DisplayRole).toString();
    const QFontMetrics metrics(font);
    const QString second = index.data(SecondLineRole).toString();
    QRect line = cell;
    if (!second.isEmpty()) {
        const int height = metrics.lineSpacing();
        line = QRect(cell.left(), cell.center().y() - height, cell.width(), height);
    }
    if (index.data(TabularRole).toBool()) {
        drawFigures(painter, text, line);
    } else {
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) | Qt::AlignVCenter;
        const QString shown = metrics.elidedText(text, Qt::ElideRight, line.width());
        painter->drawText(line, QStyle::visualAlignment(option.direction, alignment) | Qt::TextSingleLine, shown);
        const QString tag = index.data(TagRole).toString();
        if (!tag.isEmpty())
            drawTag(painter, option, tag, metrics.horizontalAdvance(shown) + Theme::space8, line);
    }
    if (!second.isEmpty()) {
        painter->setFont(option.font);
        painter->setPen(Theme::color(option.palette, Role::Dim));
        line.translate(0, line.height());
        painter->drawText(line, QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter),
                          option.fontMetrics.elidedText(second, Qt::ElideRight, line.width()));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont font = option.font;
    if (index.data(StrongRole).toBool())
        font = Theme::boldFont(font);
    const QFontMetrics metrics(font);
    int width = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    QString tag = index.data(TagRole).toString();
    if (tag.isEmpty())
        tag = index.data(ReservedTagRole).toString();
    if (!tag.isEmpty())
        width += QFontMetrics(Theme::smallFont(option.font)).horizontalAdvance(tag) + 3 * Theme::space8;
    int height = metrics.lineSpacing();
    const QString second = index.data(SecondLineRole).toString();
    if (!second.isEmpty()) {
        width = std::max(width, option.fontMetrics.horizontalAdvance(second));
        height *= 2;
    }
    if (!index.data(GlyphRole).toString().isEmpty())
        width += Theme::glyphSize(option.font) + (width > 0 ? Theme::space8 : 0);
    if (!index.data(InitialRole).toString().isEmpty()) {
        const int side = pictureSide(option.fontMetrics);
        width += side + Theme::space12;
        height = std::max(height, side);
    }
    const int around = m_isCompact ? Theme::space16 : Theme::space24;
    // A text as wide as its room is shortened where its true width was rounded down.
    constexpr int slack = 2;
    return {width + Theme::space12 + Theme::space12 + slack, height + around};
}

} // namespace causeway
