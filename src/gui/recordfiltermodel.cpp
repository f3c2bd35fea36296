#include "gui/recordfiltermodel.h"

#include "gui/recordlistmodel.h"

#include <QSignalBlocker>

namespace causeway {

RecordFilterModel::RecordFilterModel(RecordListModel *records, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_list(records)
{
    setSourceModel(records);
}

void RecordFilterModel::setText(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted == m_text)
        return;
    // invalidateFilter() takes the rows out one stretch after the other, which takes seconds where there are many.
    beginResetModel();
    m_text = wanted;
    {
        const QSignalBlocker withinReset(this);
        invalidate();
    }
    endResetModel();
}

bool RecordFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    if (m_text.isEmpty())
        return true;
    const RecordListModel::Row &row = m_list->row(sourceRow);
    return row.name.contains(m_text, Qt::CaseInsensitive) || row.description.contains(m_text, Qt::CaseInsensitive)
           || m_list->text(sourceRow).contains(m_text, Qt::CaseInsensitive);
}

bool RecordFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const RecordListModel::Row &first = m_list->row(left.row());
    const RecordListModel::Row &second = m_list->row(right.row());
    switch (left.column()) {
    case RecordListModel::NameColumn:
        return first.name.compare(second.name, Qt::CaseInsensitive) < 0;
    case RecordListModel::DescriptionColumn:
        return first.description.compare(second.description, Qt::CaseInsensitive) < 0;
    case RecordListModel::TextColumn:
        return m_list->text(left.row()).compare(m_list->text(right.row()), Qt::CaseInsensitive) < 0;
    default:
        // In the order of the transfer.
        return first.type < second.type;
    }
}

} // namespace causeway
