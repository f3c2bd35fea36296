#include "gui/datatable.h"

#include "gui/celldelegate.h"
#include "gui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace causeway {

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
    for (const auto &signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, [this] { updateGeometry(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
}

void DataTable::selectWholeRow(int row)
{
    selectionModel()->setCurrentIndex(model()->index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void DataTable::setStretchedColumn(int column)
{
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
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
        const int header = horizontalHeader()->sizeHint().height();
        return {base.width(), header + m_preferredRows * verticalHeader()->defaultSectionSize() + 2 * frameWidth()};
    }
    return m_heightFromRows ? QSize(base.width(), rowsHeight()) : base;
}

QSize DataTable::minimumSizeHint() const
{
    const QSize base = QTableView::minimumSizeHint();
    return m_heightFromRows ? QSize(base.width(), rowsHeight()) : base;
}

int DataTable::rowsHeight() const
{
    const int header = horizontalHeader()->isVisibleTo(this) ? horizontalHeader()->sizeHint().height() : 0;
    return header + verticalHeader()->length() + 2 * frameWidth();
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT confirmed(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace causeway
