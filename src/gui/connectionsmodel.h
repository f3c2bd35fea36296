#pragma once

#include "core/clock.h"
#include "storage/connectionstore.h"

#include <QAbstractTableModel>

namespace causeway {

class UnfinishedRuns;

/// The connections of a ConnectionStore as the home window shows them. Follows the store.
class ConnectionsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        NameColumn,
        PlaceColumn,
        TestColumn,
        SecretColumn,
        InitializationColumn,
        ColumnCount,
    };
    /// What the search looks in.
    static constexpr int SearchRole = Qt::UserRole;

    /// Both outlive the model.
    ConnectionsModel(ConnectionStore &store, const Clock &clock, QObject *parent = nullptr);
    /// Where it learns what became of a run that has not ended; outlives the model.
    void setUnfinishedRuns(const UnfinishedRuns *runs);

    int rowOf(const QString &connectionId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Connection connection;
        ConnectionStatus status;
        /// Nothing when the date is not known.
        std::optional<qint64> daysLeft;
    };
    void reload();
    void takeRows(const QList<Row> &rows);
    QVariant stateData(const Row &row, int role) const;
    QVariant nameData(const Row &row, int role) const;
    QVariant placeData(const Row &row, int role) const;
    QVariant testData(const Row &row, int role) const;
    QVariant secretData(const Row &row, int role) const;
    QVariant initializationData(const Row &row, int role) const;
    QString unendedText(const Row &row) const;
    QString when(const QDateTime &time) const;

    ConnectionStore &m_store;
    const Clock &m_clock;
    const UnfinishedRuns *m_unfinished = nullptr;
    QList<Row> m_rows;
};

} // namespace causeway
