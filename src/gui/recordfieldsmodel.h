#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>

namespace causeway {

/// The fields of one record on both sides, side by side.
class RecordFieldsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        FieldColumn,
        IpaasColumn,
        BusinessCentralColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Lists of the same length. Nothing is known of iPaaS.com's values yet.
    void setRecord(const QStringList &fields, const QStringList &ours);
    void setTheirs(const QStringList &theirs);
    /// iPaaS.com does not have the record.
    void setAbsent();
    void clear() { setRecord({}, {}); }

    /// Of the fields that differ; empty as long as iPaaS.com's values are not known.
    QStringList differing() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void emitValuesChanged();
    bool differs(qsizetype row) const;
    QString text(const QModelIndex &index) const;

    QStringList m_fields;
    QStringList m_ours;
    std::optional<QStringList> m_theirs;
    bool m_isAbsent = false;
};

} // namespace causeway
