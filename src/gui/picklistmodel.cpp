#include "gui/picklistmodel.h"

#include "gui/celldelegate.h"

namespace causeway {

void PickListModel::setItems(const QList<PickItem> &items)
{
    if (items == m_items)
        return;
    beginResetModel();
    m_items = items;
    endResetModel();
}

void PickListModel::setPicture(const QString &value, const QImage &picture)
{
    if (m_pictures.value(value) == picture)
        return;
    m_pictures.insert(value, picture);
    const QModelIndex changed = index(rowOf(value));
    if (changed.isValid())
        Q_EMIT dataChanged(changed, changed, {PictureRole});
}

int PickListModel::rowOf(const QString &value) const
{
    for (qsizetype row = 0; row < m_items.size(); ++row) {
        if (m_items.at(row).value == value)
            return static_cast<int>(row);
    }
    return -1;
}

int PickListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant PickListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PickItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case SecondLineRole:
        return item.detail;
    case Qt::AccessibleTextRole:
        return item.detail.isEmpty() ? item.title : QString(item.title % QStringLiteral(", ") % item.detail);
    case InitialRole:
        return item.initial;
    case PictureRole:
        return m_pictures.value(item.value);
    case IdRole:
        return item.value;
    // What the search looks in.
    case Qt::UserRole:
        return QString(item.title % u'\n' % item.detail % u'\n' % item.value);
    default:
        return {};
    }
}

} // namespace causeway
