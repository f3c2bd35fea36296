#include "gui/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace causeway {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    // All in one row, where there is room.
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += (size.width() > 0 ? spacing() : 0) + item->sizeHint().width();
        size.setHeight(std::max(size.height(), item->sizeHint().height()));
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool moves) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LayoutDirectionAuto;
    const auto rowFrom = [this, &inner](qsizetype first) {
        int height = 0;
        int x = inner.left();
        for (qsizetype i = first; i < m_items.size(); ++i) {
            if (m_items.at(i)->isEmpty())
                continue;
            const QSize size = m_items.at(i)->sizeHint();
            if (x > inner.left() && x + size.width() > inner.left() + inner.width())
                break;
            height = std::max(height, size.height());
            x += size.width() + spacing();
        }
        return height;
    };
    int x = inner.left();
    int y = inner.top();
    int rowHeight = rowFrom(0);
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        QLayoutItem *item = m_items.at(i);
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > inner.left() && x + size.width() > inner.left() + inner.width()) {
            x = inner.left();
            y += rowHeight + spacing();
            rowHeight = rowFrom(i);
        }
        if (moves) {
            const QRect place(x, y + (rowHeight - size.height()) / 2, std::min(size.width(), inner.width()),
                              size.height());
            item->setGeometry(QStyle::visualRect(direction, inner, place));
        }
        x += size.width() + spacing();
    }
    return y + rowHeight - rect.top() + margins.bottom();
}

} // namespace causeway
