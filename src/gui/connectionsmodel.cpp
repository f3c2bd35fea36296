#include "gui/connectionsmodel.h"

#include "core/fieldrules.h"
#include "core/secretexpiry.h"
#include "gui/celldelegate.h"
#include "gui/theme.h"
#include "gui/unfinishedruns.h"
#include "transfer/transferstatus.h"

#include <QLocale>

#include <algorithm>

namespace causeway {

namespace {

int roleNumber(Role role)
{
    return static_cast<int>(role);
}

struct Appearance {
    const char *glyph;
    QString word;
    Role role;
};

Appearance appearanceOf(ConnectionRow::State state)
{
    switch (state) {
    case ConnectionRow::State::Failed:
        return {"cross", ConnectionsModel::tr("failed"), Role::Failed};
    case ConnectionRow::State::Expired:
        return {"cross", ConnectionsModel::tr("the secret has expired"), Role::Failed};
    case ConnectionRow::State::ExpiresSoon:
        return {"exclamation", ConnectionsModel::tr("the secret expires soon"), Role::Warning};
    case ConnectionRow::State::NotTested:
        return {"circle", ConnectionsModel::tr("not tested"), Role::Dim};
    case ConnectionRow::State::Works:
        return {"check", ConnectionsModel::tr("works"), Role::Ok};
    }
    Q_UNREACHABLE();
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
    connect(runs, &UnfinishedRuns::changed, this, &ConnectionsModel::followRuns);
    followRuns();
}

void ConnectionsModel::followRuns()
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex cell = index(row, InitializationColumn);
        if (TransferStatus::mayBeUnfinished(m_rows.at(row).status))
            Q_EMIT dataChanged(cell, cell);
    }
}

int ConnectionsModel::attentionCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.needsAttention(); }));
}

void ConnectionsModel::setTesting(const QString &connectionId, bool on)
{
    if (on)
        m_testing.insert(connectionId);
    else
        m_testing.remove(connectionId);
    const int row = rowOf(connectionId);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, StateColumn), index(row, TestColumn));
}

void ConnectionsModel::followDay()
{
    // Times are told by the day.
    takeRows(readRows());
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ConnectionsModel::retell()
{
    followDay();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QList<ConnectionsModel::Row> ConnectionsModel::readRows() const
{
    QList<Row> rows;
    const QDateTime now = m_clock.now();
    for (const Connection &connection : m_store.connections())
        rows.append(Row(connection, m_store.status(connection.id), now));
    return rows;
}

void ConnectionsModel::reload()
{
    const QList<Row> rows = readRows();
    if (m_rows.isEmpty()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    takeRows(rows);
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
        // Only what differs: with hundreds of rows a view would be busy with all of them each time.
        if (m_rows.at(row) == rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
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
        return QString(settings.name % u'\n' % settings.environment % u'\n' % settings.companyName % u'\n'
                       % settings.tenantId);
    if (role == AttentionRole)
        return row.needsAttention();
    if (role == SortRole)
        return sortKey(row, index.column());
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

QVariant ConnectionsModel::sortKey(const Row &row, int column) const
{
    const ConnectionSettings &settings = row.connection.settings;
    const ConnectionStatus &status = row.status;
    const auto known = [](const QDateTime &time) { return time.isValid() ? QVariant(time) : QVariant(); };
    switch (column) {
    case StateColumn:
        return static_cast<int>(row.state());
    case NameColumn:
        return settings.name;
    case PlaceColumn:
        return QString(settings.environment % u'\n' % settings.companyName);
    case TestColumn:
        return known(status.lastTest);
    case SecretColumn:
        return row.daysLeft ? QVariant(*row.daysLeft) : QVariant();
    case InitializationColumn:
        return known(status.initializationStarted.isValid() ? status.initializationStarted : status.lastInitialization);
    default:
        return {};
    }
}

QVariant ConnectionsModel::stateData(const Row &row, int role) const
{
    const Appearance shown = m_testing.contains(row.connection.id)
                                 ? Appearance{"running", tr("being tested"), Role::Accent}
                                 : appearanceOf(row.state());
    switch (role) {
    case GlyphRole:
        return QString::fromLatin1(shown.glyph);
    case GlyphColorRole:
        return roleNumber(shown.role);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return shown.word;
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
    const bool isSandbox = FieldRules::isOfSandbox(settings);
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
    const bool failed = row.hasFailed();
    if (m_testing.contains(row.connection.id))
        return role == Qt::DisplayRole ? QVariant(tr("testing…")) : QVariant();
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
    const bool isSoon = SecretExpiry::isDue(row.daysLeft);
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
