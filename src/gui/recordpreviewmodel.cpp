#include "gui/recordpreviewmodel.h"

#include "gui/celldelegate.h"
#include "gui/theme.h"

namespace causeway {

void RecordPreviewModel::setRecords(const QList<MappedRecord> &records)
{
    beginResetModel();
    m_records = records;
    endResetModel();
}

int RecordPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RecordPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MappedRecord &record = m_records.at(index.row());
    if (role == TextColorRole && !record.problem.isEmpty())
        return static_cast<int>(Role::Failed);
    if (role == Qt::ToolTipRole && !record.problem.isEmpty())
        return record.problem;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return record.name;
    case DescriptionColumn:
        return record.problem.isEmpty() ? record.description : record.problem;
    case ExternalIdColumn:
        return record.externalId;
    default:
        return {};
    }
}

QVariant RecordPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case DescriptionColumn:
        return tr("Description");
    case ExternalIdColumn:
        return tr("External ID");
    default:
        return {};
    }
}

} // namespace causeway
