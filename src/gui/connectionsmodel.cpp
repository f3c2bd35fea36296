#include "gui/connectionsmodel.h"

#include "core/fieldrules.h"
#include "gui/celldelegate.h"
#include "gui/theme.h"
#include "gui/unfinishedruns.h"
#include "transfer/transferstatus.h"

#include <QLocale>
#include <QSet>

namespace causeway {

namespace {

constexpr int warnFromDays = 30;

int roleNumber(Role role)
{
    return static_cast<int>(role);
}

} // namespace

ConnectionsModel::ConnectionsModel(ConnectionStore &store, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_clock(clock)
{
    connect(&m_store, &ConnectionStore::changed, this, &ConnectionsModel::reload);
    reload();
}

void ConnectionsModel::setUnfinishedRuns(const UnfinishedRuns *runs)
{
    m_unfinished = runs;
    connect(runs, &UnfinishedRuns::changed, this, &ConnectionsModel::reload);
    reload();
}

void ConnectionsModel::reload()
{
    QList<Row> rows;
    const QDate today = m_clock.now().toLocalTime().date();
    for (const Connection &connection : m_store.connections()) {
        Row row{connection, m_store.status(connection.id), std::nullopt};
        if (connection.settings.secretExpires.isValid())
            row.daysLeft = today.daysTo(connection.settings.secretExpires);
        rows.append(row);
    }
    if (m_rows.isEmpty()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    takeRows(rows);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

/// Row by row: neither a changed status nor another program may cost the selection and the place in the list.
void ConnectionsModel::takeRows(const QList<Row> &rows)
{
    QSet<QString> ids;
    for (const Row &row : rows)
        ids.insert(row.connection.id);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (ids.contains(m_rows.at(row).connection.id))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        const int known = rowOf(rows.at(row).connection.id);
        if (known < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, rows.at(row));
            endInsertRows();
        } else if (known != row) {
            beginMoveRows({}, known, known, {}, row);
            m_rows.move(known, row);
            endMoveRows();
        }
    }
    m_rows = rows;
}

int ConnectionsModel::rowOf(const QString &connectionId) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).connection.id == connectionId)
            return static_cast<int>(row);
    }
    return -1;
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ConnectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const ConnectionSettings &settings = row.connection.settings;
    if (role == IdRole)
        return row.connection.id;
    if (role == SearchRole)
        return QString(settings.name % u'\n' % settings.environment % u'\n' % settings.companyName);
    switch (index.column()) {
    case StateColumn:
        return stateData(row, role);
    case NameColumn:
        return nameData(row, role);
    case PlaceColumn:
        return placeData(row, role);
    case TestColumn:
        return testData(row, role);
    case SecretColumn:
        return secretData(row, role);
    case InitializationColumn:
        return initializationData(row, role);
    default:
        return {};
    }
}

QVariant ConnectionsModel::stateData(const Row &row, int role) const
{
    QString glyph = QStringLiteral("circle");
    QString word = tr("not tested");
    Role color = Role::Dim;
    if (row.status.lastTest.isValid() && !row.status.lastTestPassed) {
        glyph = QStringLiteral("cross");
        word = tr("failed");
        color = Role::Failed;
    } else if (row.status.lastTest.isValid() && row.daysLeft && *row.daysLeft < warnFromDays) {
        glyph = QStringLiteral("exclamation");
        word = tr("the secret expires soon");
        color = Role::Warning;
    } else if (row.status.lastTest.isValid()) {
        glyph = QStringLiteral("check");
        word = tr("works");
        color = Role::Ok;
    }
    switch (role) {
    case GlyphRole:
        return glyph;
    case GlyphColorRole:
        return roleNumber(color);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return word;
    default:
        return {};
    }
}

QVariant ConnectionsModel::nameData(const Row &row, int role) const
{
    const ConnectionSettings &settings = row.connection.settings;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return settings.name;
    if (role == StrongRole)
        return true;
    const bool isSandbox = FieldRules::isLoopback(settings.apiUrl);
    if (role == TagRole && isSandbox)
        return tr("made-up data");
    if (role == Qt::AccessibleTextRole)
        return isSandbox ? tr("%1, made-up data").arg(settings.name) : settings.name;
    return {};
}

QVariant ConnectionsModel::placeData(const Row &row, int role) const
{
    const ConnectionSettings &settings = row.connection.settings;
    if (role == Qt::DisplayRole)
        return settings.environment.isEmpty() ? QStringLiteral("–") : settings.environment;
    if (role == SecondLineRole)
        return settings.companyName;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return QString(settings.environment % QStringLiteral(", ") % settings.companyName);
    return {};
}

QVariant ConnectionsModel::testData(const Row &row, int role) const
{
    const bool failed = row.status.lastTest.isValid() && !row.status.lastTestPassed;
    if (role == Qt::DisplayRole) {
        if (!row.status.lastTest.isValid())
            return tr("not tested");
        return failed && !row.status.lastTestFinding.isEmpty() ? row.status.lastTestFinding : when(row.status.lastTest);
    }
    if (role == SecondLineRole && failed)
        return when(row.status.lastTest);
    if (role == Qt::ToolTipRole && row.status.lastTest.isValid()) {
        const QString time = QLocale().toString(row.status.lastTest.toLocalTime(), QLocale::LongFormat);
        return row.status.lastTestFinding.isEmpty() ? time : QString(row.status.lastTestFinding % u'\n' % time);
    }
    return {};
}

QVariant ConnectionsModel::secretData(const Row &row, int role) const
{
    const bool isSoon = row.daysLeft && *row.daysLeft < warnFromDays;
    const bool isOver = row.daysLeft && *row.daysLeft < 0;
    switch (role) {
    case Qt::DisplayRole:
        if (!row.daysLeft)
            return QStringLiteral("–");
        return isOver ? tr("expired") : tr("%n day(s) left", nullptr, static_cast<int>(*row.daysLeft));
    case Qt::AccessibleTextRole:
        return row.daysLeft ? QVariant() : QVariant(tr("expiry not known"));
    case TextColorRole:
        return isSoon ? QVariant(roleNumber(isOver ? Role::Failed : Role::Warning)) : QVariant();
    case StrongRole:
        return isSoon;
    default:
        return {};
    }
}

QVariant ConnectionsModel::initializationData(const Row &row, int role) const
{
    const ConnectionStatus &status = row.status;
    const bool isUnderWay = m_unfinished && m_unfinished->isUnderWay(row.connection.id);
    if (role == TextColorRole && TransferStatus::mayBeUnfinished(status) && !isUnderWay)
        return roleNumber(Role::Warning);
    if (role == TextColorRole && !status.initializationStarted.isValid() && status.recordsFailed > 0)
        return roleNumber(status.recordsTransferred > 0 ? Role::Warning : Role::Failed);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (status.initializationStarted.isValid())
        return unendedText(row);
    if (!status.lastInitialization.isValid())
        return tr("never");
    const QLocale locale;
    const QString time = when(status.lastInitialization);
    const qint64 all = status.recordsTransferred + status.recordsFailed + status.recordsConflicting;
    const QString failed = locale.toString(status.recordsFailed);
    const QString conflicting = locale.toString(status.recordsConflicting);
    if (!status.initializationFinished)
        return tr("%1, stopped at %2").arg(time, locale.toString(all));
    if (status.recordsFailed > 0 && status.recordsConflicting > 0)
        return tr("%1, %2 failed and %3 in conflict of %4").arg(time, failed, conflicting, locale.toString(all));
    if (status.recordsFailed > 0)
        return tr("%1, %2 of %3 failed").arg(time, failed, locale.toString(all));
    if (status.recordsConflicting > 0)
        return tr("%1, %2 of %3 in conflict").arg(time, conflicting, locale.toString(all));
    return tr("%1, %Ln record(s)", nullptr, static_cast<int>(all)).arg(time);
}

QString ConnectionsModel::unendedText(const Row &row) const
{
    const QString time = when(row.status.initializationStarted);
    const std::optional<UnfinishedTransfer> unfinished
        = m_unfinished ? m_unfinished->unfinished(row.connection.id) : std::nullopt;
    if (unfinished) {
        //: An initialization that was broken off from outside. %1: when it began, %2: number of records
        return tr("%1, interrupted at %2").arg(time, QLocale().toString(unfinished->settled));
    }
    if (m_unfinished && m_unfinished->isUnderWay(row.connection.id)) {
        //: An initialization. %1: when it began
        return tr("%1, under way").arg(time);
    }
    //: An initialization. %1: when it began
    return tr("%1, not finished").arg(time);
}

QString ConnectionsModel::when(const QDateTime &time) const
{
    const QDateTime local = time.toLocalTime();
    const QDate today = m_clock.now().toLocalTime().date();
    const qint64 days = local.date().daysTo(today);
    if (days == 0)
        return tr("today %1").arg(QLocale().toString(local.time(), QLocale::ShortFormat));
    if (days == 1)
        return tr("yesterday");
    if (local.date().year() == today.year()) {
        //: Day and month: "19 Nov"
        return QLocale().toString(local.date(), tr("d MMM"));
    }
    return QLocale().toString(local.date(), QLocale::ShortFormat);
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::AccessibleTextRole && section == StateColumn)
        return tr("State");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case PlaceColumn:
        return tr("Environment, company");
    case TestColumn:
        return tr("Last test");
    case SecretColumn:
        return tr("Secret");
    case InitializationColumn:
        return tr("Last initialization");
    default:
        return {};
    }
}

} // namespace causeway
