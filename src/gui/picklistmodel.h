#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QImage>
#include <QList>
#include <QString>

namespace causeway {

struct PickItem {
    QString value;
    QString title;
    /// A dim second line; may be empty.
    QString detail;
    /// A letter in a small square before them, until there is a picture; may be empty.
    QString initial{};

    friend bool operator==(const PickItem &, const PickItem &) = default;
};

/// What PickList lists.
class PickListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<PickItem> &items);
    const QList<PickItem> &items() const { return m_items; }
    /// Null: the initial letter. A picture stays with its value when the items change.
    void setPicture(const QString &value, const QImage &picture);
    int rowOf(const QString &value) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PickItem> m_items;
    QHash<QString, QImage> m_pictures;
};

} // namespace causeway
