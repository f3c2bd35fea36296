#include "gui/recordfieldsmodel.h"

#include "gui/celldelegate.h"
#include "gui/theme.h"

namespace causeway {

void RecordFieldsModel::setRecord(const QStringList &fields, const QStringList &ours)
{
    beginResetModel();
    m_fields = fields;
    m_ours = ours;
    m_theirs.reset();
    m_isAbsent = false;
    endResetModel();
}

void RecordFieldsModel::setTheirs(const QStringList &theirs)
{
    m_theirs = theirs;
    emitValuesChanged();
}

void RecordFieldsModel::setAbsent()
{
    m_isAbsent = true;
    emitValuesChanged();
}

void RecordFieldsModel::emitValuesChanged()
{
    if (!m_fields.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QStringList RecordFieldsModel::differing() const
{
    QStringList fields;
    for (qsizetype row = 0; row < m_fields.size(); ++row) {
        if (differs(row))
            fields.append(m_fields.at(row));
    }
    return fields;
}

bool RecordFieldsModel::differs(qsizetype row) const
{
    return m_theirs && m_theirs->value(row) != m_ours.value(row);
}

int RecordFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int RecordFieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecordFieldsModel::text(const QModelIndex &index) const
{
    const int row = index.row();
    if (index.column() == FieldColumn)
        return m_fields.at(row);
    if (index.column() == IpaasColumn && !m_theirs)
        return m_isAbsent ? QStringLiteral("–") : QString();
    const QString value = index.column() == IpaasColumn ? m_theirs->value(row) : m_ours.value(row);
    //: A field that holds nothing
    return value.isEmpty() ? tr("empty") : value;
}

QVariant RecordFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isDifferent = differs(index.row());
    //: Of a field whose values on both sides are not the same
    const QString word = tr("differs");
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(index);
    if (role == Qt::AccessibleTextRole && index.column() == FieldColumn && isDifferent)
        //: %1 is a field, %2 says "differs"
        return tr("%1, %2").arg(text(index), word);
    if (role == Qt::AccessibleTextRole && index.column() == IpaasColumn && m_isAbsent)
        //: Instead of a value: iPaaS.com does not have the record
        return tr("not there");
    if (index.column() == FieldColumn) {
        if (role == TagRole && isDifferent)
            return word;
        if (role == GlyphRole && m_theirs)
            return isDifferent ? QStringLiteral("chevron-right") : QStringLiteral("check");
        if (role == GlyphColorRole)
            return static_cast<int>(isDifferent ? Role::Accent : Role::Dim);
    }
    if (role == StrongRole)
        return isDifferent && index.column() == BusinessCentralColumn;
    if (role == TextColorRole) {
        const bool isEmpty = index.column() == IpaasColumn ? !m_theirs || m_theirs->value(index.row()).isEmpty()
                                                           : m_ours.value(index.row()).isEmpty();
        const bool isValue = index.column() != FieldColumn && !isEmpty;
        return static_cast<int>(isValue && (isDifferent || !m_theirs) ? Role::Text : Role::Dim);
    }
    return {};
}

QVariant RecordFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case IpaasColumn:
        return tr("iPaaS.com now");
    case BusinessCentralColumn:
        return QStringLiteral("Business Central");
    default:
        return {};
    }
}

} // namespace causeway
