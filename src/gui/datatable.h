#pragma once

#include <QTableView>

class QMenu;

namespace causeway {

class CellDelegate;

/// A table in the program's look: whole rows, no grid, a rounded frame, columns as wide as what is in them.
class DataTable : public QTableView {
    Q_OBJECT

public:
    explicit DataTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Selects and marks the row; QTableView::selectRow() does nothing from right to left (Qt 6.4).
    void selectWholeRow(int row);
    /// The column that takes the room that is left.
    void setStretchedColumn(int column);
    /// As high as its rows, without a scroll bar; otherwise the layout decides.
    void setHeightFromRows(bool fromRows);
    /// Asks for the height of so many rows and takes more; 0 for what Qt asks for.
    void setPreferredRows(int rows);
    /// Sorts by a click on a heading, a third click gives the model's own order back; by keyboard, from the table's
    /// context menu. For tables of many rows: they get one height, and columns are as wide as what is in the first.
    void setSortable();
    CellDelegate *cellDelegate() const { return m_delegate; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void confirmed(const QModelIndex &index);
    /// Of a table that is sortable: what concerns the row goes above the choice of the order. Called with the menu
    /// empty.
    void menuRequested(QMenu *menu, const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    int rowsHeight() const;
    void showSortMenu(const QPoint &position);

    CellDelegate *m_delegate;
    bool m_heightFromRows = false;
    int m_preferredRows = 0;
};

} // namespace causeway
