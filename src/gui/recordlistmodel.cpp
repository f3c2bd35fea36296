#include "gui/recordlistmodel.h"

#include "gui/celldelegate.h"
#include "gui/theme.h"

namespace causeway {

void RecordListModel::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    // Rows are mostly added: the place of who reads in the table then stays.
    const bool isLonger = rows.size() > m_rows.size() && rows.first(m_rows.size()) == m_rows;
    if (isLonger) {
        beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        switch (index.column()) {
        case NameColumn:
            return row.name;
        case DescriptionColumn:
            return row.description;
        case TextColumn:
            return row.text;
        default:
            return recordTypeTitle(row.type);
        }
    }
    if (role == TextColorRole && index.column() == TextColumn)
        return row.color;
    if (role == TextColorRole && index.column() != NameColumn)
        return static_cast<int>(Role::Dim);
    return {};
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Record");
    case DescriptionColumn:
        return tr("Description");
    case TextColumn:
        return tr("What about it");
    case TypeColumn:
        return tr("Data");
    default:
        return {};
    }
}

} // namespace causeway
