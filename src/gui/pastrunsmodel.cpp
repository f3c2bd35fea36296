#include "gui/pastrunsmodel.h"

#include "gui/celldelegate.h"
#include "gui/theme.h"

#include <QLocale>

namespace causeway {

namespace {

QString durationText(double seconds)
{
    const qint64 whole = qRound64(seconds);
    const QLocale locale;
    if (whole < 60) {
        //: Seconds
        return PastRunsModel::tr("%1 s").arg(locale.toString(std::max<qint64>(whole, 1)));
    }
    const qint64 minutes = whole / 60;
    if (minutes < 60) {
        //: Minutes and seconds
        return PastRunsModel::tr("%1 min %2 s").arg(locale.toString(minutes), locale.toString(whole % 60));
    }
    //: Hours and minutes
    return PastRunsModel::tr("%1 h %2 min").arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
}

} // namespace

void PastRunsModel::setRuns(const QList<PastTransfer> &runs)
{
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

int PastRunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int PastRunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PastRunsModel::resultData(const PastTransfer &run, int role) const
{
    const TransferSummary &summary = run.report.summary;
    QString glyph = QStringLiteral("check");
    QString word = tr("done");
    Role color = Role::Ok;
    if (summary.error) {
        glyph = QStringLiteral("cross");
        word = tr("failed");
        color = Role::Failed;
    } else if (summary.stopped || !run.hasEnded) {
        glyph = QStringLiteral("dash");
        word = tr("stopped");
        color = Role::Dim;
    } else if (summary.hasProblems()) {
        glyph = QStringLiteral("exclamation");
        word = tr("done in part");
        color = Role::Warning;
    }
    switch (role) {
    case Qt::DisplayRole:
        return word;
    case GlyphRole:
        return glyph;
    case GlyphColorRole:
        return static_cast<int>(color);
    case StrongRole:
        return true;
    default:
        return {};
    }
}

qint64 PastRunsModel::count(const PastTransfer &run, int column) const
{
    qint64 sum = 0;
    for (const TransferSummary::Type &type : run.report.summary.types) {
        switch (column) {
        case CreatedColumn:
            sum += type.created;
            break;
        case UpdatedColumn:
            sum += type.updated;
            break;
        case UnchangedColumn:
            sum += type.unchanged;
            break;
        case ConflictsColumn:
            sum += type.conflicts;
            break;
        default:
            sum += type.failed;
            break;
        }
    }
    return sum;
}

QVariant PastRunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PastTransfer &run = m_runs.at(index.row());
    if (role == IdRole)
        return run.id;
    if (index.column() == ResultColumn)
        return resultData(run, role);
    if (index.column() == StartedColumn) {
        const QDateTime started = run.report.started.toLocalTime();
        if (role == Qt::DisplayRole)
            return QLocale().toString(started, QLocale::ShortFormat);
        return role == Qt::ToolTipRole ? QVariant(QLocale().toString(started, QLocale::LongFormat)) : QVariant();
    }
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
    if (index.column() == DurationColumn)
        return role == Qt::DisplayRole ? QVariant(durationText(run.report.summary.seconds)) : QVariant();
    const qint64 number = count(run, index.column());
    if (role == Qt::DisplayRole)
        return QLocale().toString(number);
    if (role == TabularRole)
        return true;
    if (role == TextColorRole && number > 0 && index.column() == FailedColumn)
        return static_cast<int>(Role::Failed);
    if (role == TextColorRole && number > 0 && index.column() == ConflictsColumn)
        return static_cast<int>(Role::Warning);
    return {};
}

QVariant PastRunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const auto side = section >= DurationColumn ? Qt::AlignTrailing : Qt::AlignLeading;
        return static_cast<int>(side | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (role == Qt::ToolTipRole && section == DurationColumn)
        return tr("How long it was at work, without the time between a stop and going on. Work that was killed, "
                  "or lost with the power, is not in it.");
    switch (section) {
    case ResultColumn:
        return tr("Result");
    case StartedColumn:
        return tr("Started");
    case DurationColumn:
        return tr("Took");
    case CreatedColumn:
        return tr("Created");
    case UpdatedColumn:
        return tr("Updated");
    case UnchangedColumn:
        return tr("Unchanged");
    case ConflictsColumn:
        return tr("Conflicts");
    case FailedColumn:
        return tr("Failed");
    default:
        return {};
    }
}

} // namespace causeway
