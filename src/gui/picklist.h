#pragma once

#include "gui/picklistmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace causeway {

class StateGlyph;

/// A list to pick one value from, with a search above it. Arrow keys and the space bar pick; the search hands Down on
/// to the list.
class PickList : public QWidget {
    Q_OBJECT

public:
    /// `name` is the prefix of the object names; `label` stands above and names it to a screen reader.
    PickList(const QString &name, const QString &label, QWidget *parent = nullptr);

    void setItems(const QList<PickItem> &items);
    /// Marks the item without saying that it was picked.
    void setCurrentValue(const QString &value);
    /// In place of the list while it is empty, with or without a turning glyph.
    void setPlaceholder(const QString &text, bool busy);

    QListView *view() const { return m_view; }
    QList<QWidget *> focusOrder() const;
    PickListModel *model() const { return m_model; }

Q_SIGNALS:
    void picked(const QString &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pick(const QModelIndex &index);
    void showWhatThereIs();

    PickListModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_search;
    QListView *m_view;
    QLabel *m_placeholder;
    StateGlyph *m_busy;
    QString m_waitingText;
    QString m_current;
    bool m_isMarking = false;
};

} // namespace causeway
