#pragma once

#include "transfer/transferhistory.h"

#include <QAbstractTableModel>

namespace causeway {

/// The last runs of a connection, newest first.
class PastRunsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        ResultColumn,
        StartedColumn,
        DurationColumn,
        CreatedColumn,
        UpdatedColumn,
        UnchangedColumn,
        ConflictsColumn,
        FailedColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(const QList<PastTransfer> &runs);
    const PastTransfer &run(int row) const { return m_runs.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant resultData(const PastTransfer &run, int role) const;
    qint64 count(const PastTransfer &run, int column) const;

    QList<PastTransfer> m_runs;
};

} // namespace causeway
