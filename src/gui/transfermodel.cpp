#include "gui/transfermodel.h"

#include "gui/celldelegate.h"
#include "gui/theme.h"

#include <QLocale>

#include <algorithm>

namespace causeway {

TransferModel::TransferModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    clear();
}

void TransferModel::setSources(const QMap<RecordType, Source> &sources)
{
    m_sources = sources;
    clear();
}

void TransferModel::setProgress(const TransferProgress &progress, bool preview)
{
    if (progress.types.isEmpty())
        return;
    m_deleted.clear();
    m_hasEnded = progress.state == TransferProgress::State::Ended;
    setRows(progress.types, preview ? Content::Preview : Content::Run);
}

void TransferModel::setPlan(const TransferPlan &plan)
{
    QList<TypeProgress> rows;
    m_deleted.clear();
    for (const TransferPlan::Counts &counts : plan.counts) {
        m_deleted.insert(counts.type, counts.deleted);
        TypeProgress row;
        row.type = counts.type;
        row.phase = TypeProgress::Phase::Done;
        row.read = counts.read;
        row.created = counts.created;
        row.updated = counts.changed;
        row.unchanged = counts.unchanged;
        row.conflicts = counts.conflicts;
        row.failed = counts.invalid;
        rows.append(row);
    }
    setRows(rows, Content::Plan);
}

void TransferModel::clear()
{
    m_deleted.clear();
    QList<TypeProgress> rows;
    for (const RecordType type : allRecordTypes) {
        TypeProgress row;
        row.type = type;
        rows.append(row);
    }
    setRows(rows, Content::Sources);
}

bool TransferModel::hasDeleted() const
{
    return std::any_of(m_deleted.cbegin(), m_deleted.cend(), [](qint64 count) { return count > 0; });
}

void TransferModel::setRows(QList<TypeProgress> rows, Content content)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        m_content = content;
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    const Content before = std::exchange(m_content, content);
    if (m_rows.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    if (before != m_content)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int TransferModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TransferModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

qint64 TransferModel::count(const TypeProgress &row, int column) const
{
    switch (column) {
    case ReadColumn:
        return row.read;
    case CreatedColumn:
        return row.created;
    case UpdatedColumn:
        return row.updated;
    case UnchangedColumn:
        return row.unchanged;
    case ConflictsColumn:
        return row.conflicts;
    case DeletedColumn:
        return m_deleted.value(row.type);
    default:
        return row.failed;
    }
}

QString TransferModel::sourceText(RecordType type) const
{
    const Source source = m_sources.value(type);
    if (source.kind == Source::Kind::OData)
        //: %1 is the name of a web service that is published in Business Central
        return tr("web service %1").arg(source.name);
    //: %1 is an entity set ("locations"), %2 where it is ("contoso/app/v1.0", or Microsoft's own "API v2.0")
    return tr("%1 of %2").arg(source.name, source.route.isEmpty() ? QStringLiteral("API v2.0") : source.route);
}

QString TransferModel::phaseText(const TypeProgress &row) const
{
    switch (row.phase) {
    case TypeProgress::Phase::Waiting:
        return m_hasEnded ? tr("not begun") : tr("waiting");
    case TypeProgress::Phase::Comparing:
        return tr("comparing");
    case TypeProgress::Phase::Reading:
        return tr("reading");
    case TypeProgress::Phase::Writing:
        return tr("writing");
    case TypeProgress::Phase::Done:
        if (isOfPreview())
            return tr("compared");
        return row.failed > 0 ? tr("done, %Ln failed", nullptr, static_cast<int>(row.failed)) : tr("done");
    case TypeProgress::Phase::Stopped:
        return tr("stopped");
    }
    Q_UNREACHABLE();
}

QVariant TransferModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TypeProgress &row = m_rows.at(index.row());
    using Phase = TypeProgress::Phase;
    if (index.column() == DataColumn) {
        if (role == Qt::DisplayRole)
            return recordTypeTitle(row.type);
        if (role == StrongRole)
            return true;
        return {};
    }
    if (index.column() == ProgressColumn && m_content == Content::Sources) {
        if (role == Qt::DisplayRole)
            return sourceText(row.type);
        if (role == TextColorRole)
            return static_cast<int>(Role::Dim);
        return {};
    }
    if (index.column() == ProgressColumn) {
        const bool hasBar = m_content != Content::Plan
                            && (row.phase == Phase::Reading || row.phase == Phase::Writing || row.phase == Phase::Done
                                || row.phase == Phase::Stopped);
        const qint64 total = std::max(row.total(), row.settled() + row.pending);
        const double share = total > 0 ? std::min(1.0, double(row.settled()) / double(total)) : 0;
        if (role == Qt::DisplayRole)
            return phaseText(row);
        if (role == Qt::AccessibleTextRole)
            return tr("%1, %2 percent").arg(phaseText(row)).arg(static_cast<int>(share * 100));
        if (role == TextColorRole)
            return static_cast<int>(Role::Dim);
        if (role == ProgressRole && hasBar)
            return row.phase == Phase::Done ? 1.0 : share;
        if (role == ProgressColorRole)
            return static_cast<int>(row.phase != Phase::Done ? Role::Accent
                                    : row.failed > 0         ? Role::Warning
                                                             : Role::Ok);
        return {};
    }
    const qint64 number = count(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (row.phase == Phase::Waiting && number == 0)
            return QStringLiteral("–");
        return QLocale().toString(number);
    case TabularRole:
        return true;
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
    case TextColorRole:
        if (number > 0 && index.column() == FailedColumn)
            return static_cast<int>(Role::Failed);
        if (number > 0 && (index.column() == ConflictsColumn || index.column() == DeletedColumn))
            return static_cast<int>(Role::Warning);
        return {};
    default:
        return {};
    }
}

QVariant TransferModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const auto side = section >= ReadColumn ? Qt::AlignTrailing : Qt::AlignLeading;
        return static_cast<int>(side | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case DataColumn:
        return tr("Data");
    case ProgressColumn:
        return m_content == Content::Sources ? tr("From Business Central") : tr("Progress");
    case ReadColumn:
        //: Records read from Business Central
        return tr("Read");
    case CreatedColumn:
        //: Records that are only on one side so far
        return isOfPreview() ? tr("New") : tr("Created");
    case UpdatedColumn:
        return isOfPreview() ? tr("Changed") : tr("Updated");
    case UnchangedColumn:
        return tr("Unchanged");
    case ConflictsColumn:
        return tr("Conflicts");
    case DeletedColumn:
        //: Records that were deleted on iPaaS.com
        return tr("Deleted there");
    case FailedColumn:
        return isOfPreview() ? tr("Cannot be sent") : tr("Failed");
    default:
        return {};
    }
}

} // namespace causeway
