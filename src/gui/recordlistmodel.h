#pragma once

#include "core/recordtype.h"
#include "gui/recorddecisions.h"

#include <QAbstractTableModel>

#include <QList>
#include <QString>
#include <functional>

namespace causeway {

/// Records to look at, each with a word: those that failed, or those of a preview with what is decided of them.
class RecordListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        RecordType type = RecordType::CustomerCategory;
        QString name;
        QString text;
        /// A causeway::Role as int, for the text.
        int color = 0;
        /// Shown and found by the search; may be empty.
        QString description{};
        QString externalId{};
        RecordDecisions::Question question = RecordDecisions::Question::None;
        /// Where the record is in what the rows were made from.
        qsizetype index = -1;

        friend bool operator==(const Row &, const Row &) = default;
    };
    enum Column {
        NameColumn,
        DescriptionColumn,
        TextColumn,
        TypeColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Those whose texts may be shortened where there is little room: the tool tip has them whole.
    static QList<int> textColumns() { return {NameColumn, DescriptionColumn, TextColumn}; }

    void setRows(const QList<Row> &rows);
    const Row &row(int index) const { return m_rows.at(index); }
    /// What stands in the text column: for a record with a question, what is decided of it.
    QString text(int index) const;
    /// What is said about each record, in another language.
    void setTexts(const std::function<QString(const Row &)> &textOf);
    /// Asked when a cell is painted, and never told of changes: rows must not move under who decides.
    void setDecisions(const RecordDecisions *decisions) { m_decisions = decisions; }
    void setQuestion(int index, RecordDecisions::Question question);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    RecordChoice choiceOf(const Row &row) const;

    QList<Row> m_rows;
    const RecordDecisions *m_decisions = nullptr;
};

} // namespace causeway
