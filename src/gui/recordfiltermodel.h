#pragma once

#include <QSortFilterProxyModel>

namespace causeway {

class RecordListModel;

/// The records of a list with a text in their name, their description or what is said of them, sorted by any column.
/// Quick with 100,000 of them.
class RecordFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RecordFilterModel(RecordListModel *records, QObject *parent = nullptr);

    /// Without regard to case; all records when it is empty.
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const RecordListModel *m_list;
    QString m_text;
};

} // namespace causeway
