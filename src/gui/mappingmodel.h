#pragma once

#include "setup/mappingdraft.h"

#include <QAbstractTableModel>

namespace causeway {

/// The rows of a mapping, below the external id, which is none of them.
class MappingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        TargetColumn,
        SourceColumn,
        StateColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setMapping(const MappingDraft &mapping);

    /// The mapping's row behind a row of the model; -1 for the external id.
    static qsizetype rowOf(const QModelIndex &index) { return index.row() - 1; }
    QModelIndex indexOf(qsizetype row) const { return index(static_cast<int>(row) + 1, TargetColumn); }
    /// The first row that is wrong; -1 where none is.
    qsizetype firstWrong() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString target;
        QString source;
        FieldVerdict verdict;

        friend bool operator==(const Row &, const Row &) = default;
    };
    static QString stateOf(const FieldVerdict &verdict);

    /// The external id's comes first.
    QList<Row> m_rows;
};

} // namespace causeway
