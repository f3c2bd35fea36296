#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace causeway {

struct PickItem {
    QString value;
    QString title;
    /// A dim second line; may be empty.
    QString detail;

    friend bool operator==(const PickItem &, const PickItem &) = default;
};

/// What PickList lists.
class PickListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<PickItem> &items);
    const QList<PickItem> &items() const { return m_items; }
    int rowOf(const QString &value) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PickItem> m_items;
};

} // namespace causeway
