#pragma once

#include "core/connectionsettings.h"
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

    enum class Content {
        /// Nothing has begun: where the data comes from.
        Sources,
        Run,
        /// A preview under way.
        Preview,
        /// What a preview has found.
        Plan,
    };

    explicit TransferModel(QObject *parent = nullptr);

    Content content() const { return m_content; }
    void setSources(const QMap<RecordType, Source> &sources);
    void setProgress(const TransferProgress &progress, bool preview);
    void setPlan(const TransferPlan &plan);
    /// Back to the sources.
    void clear();
    /// Whether anything stands in DeletedColumn.
    bool hasDeleted() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void setRows(QList<TypeProgress> rows, Content content);
    bool isOfPreview() const { return m_content == Content::Preview || m_content == Content::Plan; }
    qint64 count(const TypeProgress &row, int column) const;
    QString sourceText(RecordType type) const;
    QString phaseText(const TypeProgress &row) const;

    QList<TypeProgress> m_rows;
    QMap<RecordType, Source> m_sources;
    bool m_hasEnded = false;
    /// By type; empty while it is no plan.
    QHash<RecordType, qint64> m_deleted;
    Content m_content = Content::Sources;
};

} // namespace causeway
