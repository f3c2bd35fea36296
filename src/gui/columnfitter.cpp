#include "gui/columnfitter.h"

#include "gui/datatable.h"
#include "gui/theme.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace causeway {

namespace {

struct Room {
    int column = 0;
    int content = 0;
    int least = 0;
    int wanted = 0;
};

/// As wide as wanted, but for those that are wider than `level`.
int widthAt(const Room &room, int level)
{
    return std::clamp(level, room.least, room.wanted);
}

/// The level at which all fit into `width`; 0 where they never do.
int levelFor(const std::vector<Room> &rooms, int width)
{
    int low = 0;
    int high = width;
    while (low < high) {
        const int level = (low + high + 1) / 2;
        int sum = 0;
        for (const Room &room : rooms)
            sum += widthAt(room, level);
        if (sum <= width)
            low = level;
        else
            high = level - 1;
    }
    return low;
}

} // namespace

ColumnFitter::ColumnFitter(DataTable *table)
    : QObject(table)
    , m_table(table)
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, &ColumnFitter::fit);
    auto *header = table->horizontalHeader();
    // A column that is hidden or shown has another size, too.
    connect(header, &QHeaderView::sectionResized, this, &ColumnFitter::fitSoon);
    header->setSectionResizeMode(QHeaderView::Fixed);
}

void ColumnFitter::setColumns(int stretched, const QList<int> &shortened)
{
    m_stretched = stretched;
    m_shortened = shortened;
    fitSoon();
}

void ColumnFitter::fitSoon()
{
    if (!m_isFitting)
        m_soon->start(0);
}

void ColumnFitter::fit()
{
    if (m_isFitting || !m_table->model())
        return;
    m_soon->stop();
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    auto *header = m_table->horizontalHeader();
    const int width = m_table->viewport()->width();
    // Texts that are longer leave room for others; short ones do not make columns that jump.
    const int usual = Theme::textWidth(m_table->font(), 12);
    const int most = Theme::textWidth(m_table->font(), 44);
    std::vector<Room> rooms;
    int wanted = 0;
    int least = 0;
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        const bool isShortened = m_shortened.contains(column);
        const int whole = m_table->sizeHintForColumn(column);
        const int content = isShortened ? std::clamp(whole, usual, most) : whole;
        Room room;
        room.column = column;
        room.wanted = std::max(content, headingWidth(column, false));
        room.content = isShortened ? std::min(whole, leastWidth()) : whole;
        room.least = std::max(room.content, headingWidth(column, true));
        rooms.push_back(room);
        wanted += room.wanted;
        least += room.least;
    }
    // Words are shortened only where nothing else helps.
    if (least > width) {
        for (Room &room : rooms)
            room.least = room.content;
    }
    // The column that has what is left over gives way first.
    for (Room &room : rooms) {
        if (room.column != m_stretched)
            continue;
        const int given = std::max(0, room.wanted - std::max(room.least, usual));
        const int taken = std::clamp(wanted - width, 0, given);
        room.wanted -= taken;
        wanted -= taken;
    }
    const int level = wanted <= width ? width : levelFor(rooms, width);
    int rest = width;
    for (const Room &room : rooms)
        rest -= widthAt(room, level);
    int height = 0;
    for (const Room &room : rooms) {
        const int more = room.column == m_stretched ? std::max(0, rest) : 0;
        const int own = widthAt(room, level) + more;
        header->resizeSection(room.column, own);
        height = std::max(height, headingHeight(room.column, own));
    }
    if (header->minimumHeight() != height) {
        header->setMinimumHeight(height);
        Q_EMIT headerHeightChanged();
    }
}

/// Of a text that is shortened.
int ColumnFitter::leastWidth() const
{
    return Theme::textWidth(m_table->font(), 4) + 2 * Theme::space12;
}

/// Of the whole heading, or of its longest word.
int ColumnFitter::headingWidth(int column, bool isWrapped) const
{
    const auto *header = m_table->horizontalHeader();
    const int whole = header->sectionSizeHint(column);
    if (!isWrapped)
        return whole;
    const QString text = m_table->model()->headerData(column, Qt::Horizontal).toString();
    const QFontMetrics metrics = header->fontMetrics();
    int longest = 0;
    for (const QString &word : text.split(u' '))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return std::min(whole, whole - metrics.horizontalAdvance(text) + longest);
}

int ColumnFitter::headingHeight(int column, int width) const
{
    const auto *header = m_table->horizontalHeader();
    const QFontMetrics metrics = header->fontMetrics();
    const QString text = m_table->model()->headerData(column, Qt::Horizontal).toString();
    // What stands around the text of a heading, on both sides.
    const int around = header->sectionSizeHint(column) - metrics.horizontalAdvance(text);
    const bool isOneLine = width >= headingWidth(column, false) || width < headingWidth(column, true);
    if (isOneLine)
        return header->sizeHint().height();
    const QRect room(0, 0, std::max(1, width - around), QWIDGETSIZE_MAX);
    const int lines = metrics.boundingRect(room, Qt::TextWordWrap, text).height() - metrics.height();
    return header->sizeHint().height() + std::max(0, lines);
}

} // namespace causeway
