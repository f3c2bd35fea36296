#pragma once

#include <QList>
#include <QTableView>

class QMenu;

namespace causeway {

class CellDelegate;
class ColumnFitter;

/// A table in the program's look: whole rows, no grid, a rounded frame, columns as wide as what is in them.
class DataTable : public QTableView {
    Q_OBJECT

public:
    explicit DataTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// Selects and marks the row; QTableView::selectRow() does nothing from right to left (Qt 6.4).
    void selectWholeRow(int row);
    /// The column that takes the room that is left.
    void setStretchedColumn(int column);
    /// All columns share the width of the table, as ColumnFitter does it.
    void setFitted(int stretched, const QList<int> &shortened);
    /// As high as its rows where there is room, and never lower than a few of them; otherwise the layout decides.
    void setHeightFromRows(bool fromRows);
    /// Asks for the height of so many rows and takes more; 0 for what Qt asks for.
    void setPreferredRows(int rows);
    /// Sorts by a click on a heading, a third click gives the model's own order back; by keyboard, from the table's
    /// context menu. For tables of many rows: they get one height, and columns are as wide as what is in the first.
    void setSortable();
    CellDelegate *cellDelegate() const { return m_delegate; }

    /// Public for who shares the width.
    int sizeHintForColumn(int column) const override { return QTableView::sizeHintForColumn(column); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void confirmed(const QModelIndex &index);
    /// Of a table that is sortable: what concerns the row goes above the choice of the order. Called with the menu
    /// empty.
    void menuRequested(QMenu *menu, const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitSoon();
    int headerHeight() const;
    int rowsHeight() const;
    void showSortMenu(const QPoint &position);

    CellDelegate *m_delegate;
    bool m_heightFromRows = false;
    int m_preferredRows = 0;
    /// Nothing while the columns are not fitted.
    ColumnFitter *m_fitter = nullptr;
};

} // namespace causeway
