#include "gui/connectionsfilter.h"

#include "gui/connectionsmodel.h"

namespace causeway {

ConnectionsFilter::ConnectionsFilter(ConnectionsModel *connections, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(connections);
}

void ConnectionsFilter::setText(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted == m_text)
        return;
    m_text = wanted;
    invalidateFilter();
}

void ConnectionsFilter::setOnlyAttention(bool only)
{
    if (only == m_isOnlyAttention)
        return;
    m_isOnlyAttention = only;
    invalidateFilter();
}

bool ConnectionsFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, ConnectionsModel::NameColumn);
    if (m_isOnlyAttention && !index.data(ConnectionsModel::AttentionRole).toBool())
        return false;
    return m_text.isEmpty()
           || index.data(ConnectionsModel::SearchRole).toString().contains(m_text, Qt::CaseInsensitive);
}

bool ConnectionsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant first = left.data(ConnectionsModel::SortRole);
    const QVariant second = right.data(ConnectionsModel::SortRole);
    // Of the descending order the opposite is asked.
    const bool isAscending = sortOrder() == Qt::AscendingOrder;
    if (first.isValid() != second.isValid())
        return first.isValid() == isAscending;
    const bool areTexts = first.typeId() == QMetaType::QString;
    const int order = areTexts ? first.toString().compare(second.toString(), Qt::CaseInsensitive) : 0;
    if (order != 0)
        return order < 0;
    if (!areTexts && first != second)
        return QVariant::compare(first, second) == QPartialOrdering::Less;
    return (left.row() < right.row()) == isAscending && left.row() != right.row();
}

} // namespace causeway
