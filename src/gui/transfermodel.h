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

    /// Of a run, or of a preview under way: the headings say what would be done then.
    void setProgress(const TransferProgress &progress, bool preview);
    /// What a preview has found.
    void setPlan(const TransferPlan &plan);
    /// Nothing has begun.
    void clear();
    /// Whether anything stands in DeletedColumn.
    bool hasDeleted() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Content { Nothing, Run, Preview, Plan };
    void setRows(QList<TypeProgress> rows, Content content);
    bool isOfPreview() const { return m_content == Content::Preview || m_content == Content::Plan; }
    qint64 count(const TypeProgress &row, int column) const;
    QString phaseText(const TypeProgress &row) const;

    QList<TypeProgress> m_rows;
    /// By type; empty while it is no plan.
    QHash<RecordType, qint64> m_deleted;
    Content m_content = Content::Nothing;
};

} // namespace causeway
