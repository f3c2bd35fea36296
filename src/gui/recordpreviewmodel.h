#pragma once

#include "transfer/mapping.h"

#include <QAbstractTableModel>

namespace causeway {

/// A few records as they will be sent.
class RecordPreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        DescriptionColumn,
        ExternalIdColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRecords(const QList<MappedRecord> &records);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<MappedRecord> m_records;
};

} // namespace causeway
