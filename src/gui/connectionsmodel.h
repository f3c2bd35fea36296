#pragma once

#include "core/clock.h"
#include "gui/connectionrow.h"

#include <QAbstractTableModel>
#include <QSet>

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
    /// What a column is sorted by: a text, a number or a time. Invalid where it is not known.
    static constexpr int SortRole = Qt::UserRole + 1;
    /// ConnectionRow::needsAttention().
    static constexpr int AttentionRole = Qt::UserRole + 2;

    /// Both outlive the model.
    ConnectionsModel(ConnectionStore &store, const Clock &clock, QObject *parent = nullptr);
    /// Where it learns what became of a run that has not ended; outlives the model.
    void setUnfinishedRuns(const UnfinishedRuns *runs);

    int rowOf(const QString &connectionId) const;
    /// How many have AttentionRole.
    int attentionCount() const;
    /// The connection is being tested just now.
    void setTesting(const QString &connectionId, bool on);
    /// Another day has begun.
    void followDay();
    /// In the language of now.
    void retell();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Row = ConnectionRow;
    QList<Row> readRows() const;
    /// More is known of what has not ended.
    void followRuns();
    void reload();
    void takeRows(const QList<Row> &rows);
    QVariant sortKey(const Row &row, int column) const;
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
    QSet<QString> m_testing;
};

} // namespace causeway
