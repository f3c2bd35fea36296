#include "gui/recordpreviewmodel.h"

#include "gui/celldelegate.h"
#include "gui/theme.h"

namespace causeway {

void RecordPreviewModel::setRecords(const Mapping &mapping, const EntitySample &sample)
{
    QStringList headings{tr("External ID")};
    const QList<MappedField> fields = mapping.fields();
    // The last of them is the external id, which comes first here.
    for (qsizetype index = 0; index + 1 < fields.size(); ++index)
        headings.append(fields.at(index).target);
    QList<Row> rows;
    const QList<MappedRecord> records = mapping.map(sample);
    for (const MappedRecord &record : records)
        rows.append({QStringList{record.externalId} + mapping.values(record.payload), record.problem});

    beginResetModel();
    m_headings = headings;
    m_rows = rows;
    endResetModel();
}

QStringList RecordPreviewModel::problems() const
{
    QStringList problems;
    for (const Row &row : m_rows) {
        if (row.problem.isEmpty())
            continue;
        const QString id = row.values.constFirst();
        //: A record's external ID, and why it cannot be sent
        problems.append(id.isEmpty() ? row.problem : tr("%1: %2").arg(id, row.problem));
    }
    return problems;
}

int RecordPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecordPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant RecordPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == TextColorRole && !row.problem.isEmpty())
        return static_cast<int>(Role::Failed);
    if (role == Qt::ToolTipRole && !row.problem.isEmpty())
        return row.problem;
    return role == Qt::DisplayRole ? row.values.value(index.column()) : QVariant();
}

QVariant RecordPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_headings.value(section);
}

} // namespace causeway
