#include "gui/mappingmodel.h"

#include "gui/celldelegate.h"
#include "gui/theme.h"

namespace causeway {

namespace {

QString targetText(const MappingDraft &mapping, const MappingRow &row)
{
    const QString name = mapping.targetName(row);
    return row.target == MappingRow::Target::Field ? name : MappingModel::tr("%1 (custom field)").arg(name);
}

QString sourceText(const MappingRow &row)
{
    if (row.from.isEmpty())
        return QString(u'"' + row.text + u'"');
    if (row.from.size() == 1)
        return row.from.first();
    //: Two fields, of which the first that is not empty counts
    return MappingModel::tr("%1, else %2").arg(row.from.at(0), row.from.at(1));
}

} // namespace

void MappingModel::setMapping(const MappingDraft &mapping)
{
    // The external id is the last of all fields.
    QList<Row> rows{{tr("External ID"), mapping.mapping().fields().constLast().source, {}}};
    const MappingTable table = mapping.table();
    const QList<FieldVerdict> verdicts = mapping.verdicts();
    for (qsizetype index = 0; index < table.rows.size(); ++index) {
        const MappingRow &row = table.rows.at(index);
        rows.append({targetText(mapping, row), sourceText(row), verdicts.at(index)});
    }
    if (rows.size() == m_rows.size()) {
        // The current row stays as it is being typed in.
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

qsizetype MappingModel::firstWrong() const
{
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (!m_rows.at(index).verdict.isUsable())
            return index - 1;
    }
    return -1;
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MappingModel::stateOf(const FieldVerdict &verdict)
{
    switch (verdict.level) {
    case FieldVerdict::Level::Ok:
        return {};
    case FieldVerdict::Level::Caution:
        return tr("not confirmed");
    case FieldVerdict::Level::Empty:
    case FieldVerdict::Level::Wrong:
        return tr("to correct");
    }
    Q_UNREACHABLE();
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isWrong = !row.verdict.isUsable();
    const bool isFixed = index.row() == 0;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return row.verdict.message;
    if (role == TextColorRole && index.column() == StateColumn)
        return static_cast<int>(isWrong ? Role::Failed : isFixed ? Role::Dim : Role::Warning);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TargetColumn:
        return row.target;
    case SourceColumn:
        return row.source;
    case StateColumn:
        //: State of the row of the external id, which cannot be changed
        return isFixed ? tr("fixed") : stateOf(row.verdict);
    default:
        return {};
    }
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TargetColumn:
        return QStringLiteral("iPaaS.com");
    case SourceColumn:
        return QStringLiteral("Business Central");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace causeway
