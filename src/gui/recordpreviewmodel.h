#pragma once

#include "transfer/mapping.h"

#include <QAbstractTableModel>

namespace causeway {

/// A few records as they will be sent: the external id, then a column for each row of the mapping.
class RecordPreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRecords(const Mapping &mapping, const EntitySample &sample);
    /// A sentence for each record that cannot be sent.
    QStringList problems() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QStringList values;
        QString problem;
    };
    QStringList m_headings;
    QList<Row> m_rows;
};

} // namespace causeway
