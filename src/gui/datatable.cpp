#include "gui/datatable.h"

#include "gui/celldelegate.h"
#include "gui/columnfitter.h"
#include "gui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>

#include <algorithm>

namespace causeway {

namespace {

/// Of a table that is as high as its rows: a low window scrolls the others.
constexpr int fewestRows = 4;

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
        m_fitter = new ColumnFitter(this);
        connect(m_fitter, &ColumnFitter::headerHeightChanged, this, [this] {
            updateGeometries();
            updateGeometry();
        });
    }
    m_fitter->setColumns(stretched, shortened);
}

void DataTable::fitSoon()
{
    if (m_fitter)
        m_fitter->fitSoon();
}

void DataTable::setHeightFromRows(bool fromRows)
{
    m_heightFromRows = fromRows;
    setSizePolicy(QSizePolicy::Expanding, fromRows ? QSizePolicy::Maximum : QSizePolicy::Expanding);
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
        if (header->isSectionHidden(column))
            continue;
        // A column of glyphs has no heading that is seen.
        QString heading = model()->headerData(column, Qt::Horizontal).toString();
        if (heading.isEmpty())
            heading = model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        add(tr("Sort by %1").arg(heading), column);
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
    if (!m_heightFromRows)
        return base;
    const int rows = model() ? model()->rowCount() : 0;
    const int height = rows > fewestRows
                           ? headerHeight() + verticalHeader()->sectionPosition(fewestRows) + 2 * frameWidth()
                           : rowsHeight();
    return {base.width(), height};
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
    if (m_fitter)
        m_fitter->fit();
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
