#include "gui/connectiontable.h"

#include "gui/celldelegate.h"
#include "gui/connectionsfilter.h"
#include "gui/connectionsmodel.h"
#include "gui/theme.h"

#include <QEvent>
#include <QHeaderView>

namespace causeway {

ConnectionTable::ConnectionTable(ConnectionsModel *connections, QWidget *parent)
    : DataTable(parent)
    , m_connections(connections)
    , m_filter(new ConnectionsFilter(connections, this))
{
    setObjectName(QStringLiteral("connectionsTable"));
    // Before the view hears of it, which would select the next one: nothing shall be done to that by mistake.
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                const int current = currentIndex().row();
                if (current >= first && current <= last)
                    selectionModel()->clear();
            });
    setModel(m_filter);
    setSortable();
    setFitted(ConnectionsModel::TestColumn, {ConnectionsModel::NameColumn, ConnectionsModel::PlaceColumn,
                                             ConnectionsModel::TestColumn, ConnectionsModel::InitializationColumn});
    setHeightFromRows(true);
    keepRowHeight();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (const QString id = selectedId(); !id.isEmpty())
            m_lastSelected = id;
    });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] {
        if (currentIndex().isValid())
            scrollTo(currentIndex());
    });
}

void ConnectionTable::setSearch(const QString &text)
{
    m_filter->setText(text);
    selectAgain();
}

void ConnectionTable::setOnlyAttention(bool only)
{
    m_filter->setOnlyAttention(only);
    selectAgain();
}

void ConnectionTable::selectAgain()
{
    if (selectedId().isEmpty())
        select(m_lastSelected);
    else
        scrollTo(currentIndex());
}

void ConnectionTable::select(const QString &connectionId)
{
    const int row = m_connections->rowOf(connectionId);
    const QModelIndex shown = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_connections->index(row, 0));
    if (shown.isValid())
        selectWholeRow(shown.row());
}

QString ConnectionTable::selectedId() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(IdRole).toString();
}

void ConnectionTable::changeEvent(QEvent *event)
{
    DataTable::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        keepRowHeight();
}

/// Two lines for all, as environment and company have.
void ConnectionTable::keepRowHeight()
{
    const int line = std::max(fontMetrics().lineSpacing(), QFontMetrics(Theme::boldFont(font())).lineSpacing());
    verticalHeader()->setDefaultSectionSize(2 * line + Theme::space24);
}

} // namespace causeway
