#pragma once

#include "transfer/transferplan.h"
#include "transfer/transferprogress.h"

#include <QAbstractTableModel>

namespace causeway {

/// The three data types with their counts, of a run or of a preview.
class TransferModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        DataColumn,
        ProgressColumn,
        ReadColumn,
        CreatedColumn,
        UpdatedColumn,
        UnchangedColumn,
        ConflictsColumn,
        /// Of a plan only.
        DeletedColumn,
        FailedColumn,
        ColumnCount,
    };

    explicit TransferModel(QObject *parent = nullptr);

    void setProgress(const TransferProgress &progress);
    /// What would be done: the headings then say so.
    void setPlan(const TransferPlan &plan);
    void clear();
    /// Whether anything stands in DeletedColumn.
    bool hasDeleted() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void setRows(QList<TypeProgress> rows, bool isPlan);
    qint64 count(const TypeProgress &row, int column) const;
    QString phaseText(TypeProgress::Phase phase) const;

    QList<TypeProgress> m_rows;
    /// By type; empty while it is no plan.
    QHash<RecordType, qint64> m_deleted;
    bool m_isPlan = false;
};

} // namespace causeway
