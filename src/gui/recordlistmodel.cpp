#include "gui/recordlistmodel.h"

#include "gui/celldelegate.h"
#include "gui/theme.h"
#include "gui/transferwords.h"

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

RecordChoice RecordListModel::choiceOf(const Row &row) const
{
    return m_decisions->choiceOf({row.type, row.externalId}, row.question);
}

QString RecordListModel::text(int index) const
{
    const Row &row = m_rows.at(index);
    if (!m_decisions || row.question == RecordDecisions::Question::None)
        return row.text;
    return TransferWords::decided(row.question, choiceOf(row));
}

void RecordListModel::setTexts(const std::function<QString(const Row &)> &textOf)
{
    if (m_rows.isEmpty())
        return;
    for (Row &row : m_rows)
        row.text = textOf(row);
    Q_EMIT dataChanged(index(0, TextColumn), index(static_cast<int>(m_rows.size()) - 1, TextColumn));
}

void RecordListModel::setQuestion(int index, RecordDecisions::Question question)
{
    m_rows[index].question = question;
    m_rows[index].color = static_cast<int>(Role::Warning);
    Q_EMIT dataChanged(this->index(index, TextColumn), this->index(index, TextColumn));
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
            return text(index.row());
        default:
            return recordTypeTitle(row.type);
        }
    }
    if (role == TextColorRole && index.column() == TextColumn) {
        const bool isActedOn = m_decisions && choiceOf(row) != RecordChoice::LeaveAlone;
        return isActedOn ? static_cast<int>(Role::Accent) : row.color;
    }
    const bool isOwn = m_decisions && row.question != RecordDecisions::Question::None
                       && m_decisions->isOwn({row.type, row.externalId});
    const bool isAsked = !RecordDecisions::answersTo(row.question).isEmpty();
    if (index.column() == TextColumn && ((role == TagRole && isOwn) || (role == ReservedTagRole && isAsked)))
        //: Decided for this one record alone
        return tr("chosen");
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
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
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
