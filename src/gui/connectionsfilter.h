#pragma once

#include <QSortFilterProxyModel>

namespace causeway {

class ConnectionsModel;

/// The connections that have a text in their name, environment, company or tenant, sorted by any column. What is equal
/// there stays in the order of the names, and what is not known comes last in both directions.
class ConnectionsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ConnectionsFilter(ConnectionsModel *connections, QObject *parent = nullptr);

    /// Without regard to case; all connections when it is empty.
    void setText(const QString &text);
    QString text() const { return m_text; }
    void setOnlyAttention(bool only);
    bool isOnlyAttention() const { return m_isOnlyAttention; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    bool m_isOnlyAttention = false;
};

} // namespace causeway
