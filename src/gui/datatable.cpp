#include "gui/datatable.h"

#include "gui/celldelegate.h"
#include "gui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollArea>
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

DataTable::DataTable(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new CellDelegate(this))
{
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFont(Theme::smallFont(font()));
    horizontalHeader()->viewport()->setAutoFillBackground(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    connect(this, &QTableView::doubleClicked, this, &DataTable::confirmed);
}

void DataTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    const auto follow = [this] {
        updateGeometry();
        fitSoon();
    };
    for (const auto &signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, follow);
    connect(model, &QAbstractItemModel::modelReset, this, follow);
    connect(model, &QAbstractItemModel::dataChanged, this, &DataTable::fitSoon);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &DataTable::fitSoon);
}

void DataTable::selectWholeRow(int row)
{
    selectionModel()->setCurrentIndex(model()->index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// Where the table is higher than the part of it that is in sight, the page around it is scrolled as well.
void DataTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (!hasFocus())
        return;
    for (auto *around = parentWidget(); around; around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        if (!area || !area->widget())
            continue;
        const QRect row = visualRect(index);
        const QPoint middle = viewport()->mapTo(area->widget(), row.center());
        area->ensureVisible(0, middle.y(), 0, row.height());
        return;
    }
}

void DataTable::setStretchedColumn(int column)
{
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void DataTable::setFitted(int stretched, const QList<int> &shortened)
{
    if (!m_fitter) {
        m_fitter = new QTimer(this);
        m_fitter->setSingleShot(true);
        connect(m_fitter, &QTimer::timeout, this, &DataTable::fitColumns);
        // A column that is hidden or shown has another size, too.
        connect(horizontalHeader(), &QHeaderView::sectionResized, this, &DataTable::fitSoon);
        horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    }
    m_fittedStretch = stretched;
    m_fittedShortened = shortened;
    fitSoon();
}

void DataTable::fitSoon()
{
    if (m_fitter && !m_isFitting)
        m_fitter->start(0);
}

void DataTable::fitColumns()
{
    if (!m_fitter || m_isFitting || !model())
        return;
    m_fitter->stop();
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    auto *header = horizontalHeader();
    const int width = viewport()->width();
    // Texts that are longer leave room for others; short ones do not make columns that jump.
    const int usual = Theme::textWidth(font(), 12);
    const int most = Theme::textWidth(font(), 44);
    std::vector<Room> rooms;
    int wanted = 0;
    int least = 0;
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        const bool isShortened = m_fittedShortened.contains(column);
        const int whole = sizeHintForColumn(column);
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
        if (room.column != m_fittedStretch)
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
        const int more = room.column == m_fittedStretch ? std::max(0, rest) : 0;
        const int own = widthAt(room, level) + more;
        header->resizeSection(room.column, own);
        height = std::max(height, headingHeight(room.column, own));
    }
    if (header->minimumHeight() != height) {
        header->setMinimumHeight(height);
        updateGeometries();
        updateGeometry();
    }
}

/// Of a text that is shortened.
int DataTable::leastWidth() const
{
    return Theme::textWidth(font(), 4) + 2 * Theme::space12;
}

/// Of the whole heading, or of its longest word.
int DataTable::headingWidth(int column, bool isWrapped) const
{
    const auto *header = horizontalHeader();
    const int whole = header->sectionSizeHint(column);
    if (!isWrapped)
        return whole;
    const QString text = model()->headerData(column, Qt::Horizontal).toString();
    const QFontMetrics metrics = header->fontMetrics();
    int longest = 0;
    for (const QString &word : text.split(u' '))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return std::min(whole, whole - metrics.horizontalAdvance(text) + longest);
}

int DataTable::headingHeight(int column, int width) const
{
    const auto *header = horizontalHeader();
    const QFontMetrics metrics = header->fontMetrics();
    const QString text = model()->headerData(column, Qt::Horizontal).toString();
    // What stands around the text of a heading, on both sides.
    const int around = header->sectionSizeHint(column) - metrics.horizontalAdvance(text);
    const bool isOneLine = width >= headingWidth(column, false) || width < headingWidth(column, true);
    if (isOneLine)
        return header->sizeHint().height();
    const QRect room(0, 0, std::max(1, width - around), QWIDGETSIZE_MAX);
    const int lines = metrics.boundingRect(room, Qt::TextWordWrap, text).height() - metrics.height();
    return header->sizeHint().height() + std::max(0, lines);
}

void DataTable::setHeightFromRows(bool fromRows)
{
    m_heightFromRows = fromRows;
    setVerticalScrollBarPolicy(fromRows ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fromRows ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void DataTable::setPreferredRows(int rows)
{
    m_preferredRows = rows;
    updateGeometry();
}

void DataTable::setSortable()
{
    constexpr int rowsMeasured = 200;
    auto *header = horizontalHeader();
    header->setResizeContentsPrecision(rowsMeasured);
    header->setSectionsClickable(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSortingEnabled(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &DataTable::showSortMenu);
}

void DataTable::showSortMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex pointed = indexAt(position);
    Q_EMIT menuRequested(menu, pointed.isValid() ? pointed : currentIndex());
    if (!menu->isEmpty())
        menu->addSeparator();
    auto *header = horizontalHeader();
    const auto add = [&](const QString &text, int column) {
        auto *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(header->sortIndicatorSection() == column);
        connect(action, &QAction::triggered, this, [header, column] {
            const bool isSame = header->sortIndicatorSection() == column;
            const bool turns = isSame && header->sortIndicatorOrder() == Qt::AscendingOrder;
            header->setSortIndicator(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    };
    for (int column = 0; column < header->count(); ++column) {
        if (!header->isSectionHidden(column))
            add(tr("Sort by %1").arg(model()->headerData(column, Qt::Horizontal).toString()), column);
    }
    menu->addSeparator();
    //: The rows in the order in which they came
    add(tr("Do not sort"), -1);
    menu->popup(viewport()->mapToGlobal(position));
}

QSize DataTable::sizeHint() const
{
    const QSize base = QTableView::sizeHint();
    if (m_preferredRows > 0) {
        return {base.width(),
                headerHeight() + m_preferredRows * verticalHeader()->defaultSectionSize() + 2 * frameWidth()};
    }
    return m_heightFromRows ? QSize(base.width(), rowsHeight()) : base;
}

QSize DataTable::minimumSizeHint() const
{
    const QSize base = QTableView::minimumSizeHint();
    return m_heightFromRows ? QSize(base.width(), rowsHeight()) : base;
}

int DataTable::headerHeight() const
{
    const auto *header = horizontalHeader();
    return header->isVisibleTo(this) ? std::max(header->sizeHint().height(), header->minimumHeight()) : 0;
}

int DataTable::rowsHeight() const
{
    return headerHeight() + verticalHeader()->length() + 2 * frameWidth();
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitSoon();
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT confirmed(currentIndex());
        return;
    }
    // What is current after a search, or when the table is come to, need not be selected: arrows that lead nowhere else
    // would leave it so.
    const bool isArrow = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (isArrow && selectionMode() != QAbstractItemView::NoSelection && model() && model()->rowCount() > 0
        && !selectionModel()->hasSelection()) {
        selectWholeRow(std::max(0, currentIndex().row()));
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace causeway
