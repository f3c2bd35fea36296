#pragma once

#include "gui/datatable.h"

namespace causeway {

class ConnectionsFilter;
class ConnectionsModel;

/// The table of the home window: searched, sorted by any column, and quick with hundreds of rows. What is selected
/// stays so while the order changes, and again when a search that had hidden it shows it.
class ConnectionTable : public DataTable {
    Q_OBJECT

public:
    /// The model outlives it.
    explicit ConnectionTable(ConnectionsModel *connections, QWidget *parent = nullptr);

    void setSearch(const QString &text);
    void setOnlyAttention(bool only);
    ConnectionsFilter *filter() const { return m_filter; }

    /// Nothing when the connection is not shown.
    void select(const QString &connectionId);
    /// Empty without a selection.
    QString selectedId() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void keepRowHeight();
    void selectAgain();

    ConnectionsModel *m_connections;
    ConnectionsFilter *m_filter;
    /// What was selected last, shown or not.
    QString m_lastSelected;
};

} // namespace causeway
