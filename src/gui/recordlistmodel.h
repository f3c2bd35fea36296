#pragma once

#include "core/recordtype.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>

namespace causeway {

/// Records to look at, each with a word: those that failed, or those of a preview.
class RecordListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        RecordType type = RecordType::CustomerCategory;
        QString name;
        QString text;
        /// A causeway::Role as int, for the text.
        int color = 0;
        /// Shown and found by the search; may be empty.
        QString description{};

        friend bool operator==(const Row &, const Row &) = default;
    };
    enum Column {
        NameColumn,
        DescriptionColumn,
        TextColumn,
        TypeColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<Row> &rows);
    const Row &row(int index) const { return m_rows.at(index); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Row> m_rows;
};

} // namespace causeway
