#pragma once

#include "gui/recorddetails.h"
#include "gui/recordlistmodel.h"

#include <QWidget>

class QBoxLayout;
class QFrame;
class QLineEdit;
class QMenu;
class QPushButton;

namespace causeway {

class DataTable;
class ProblemDetails;
class RecordDecisions;
class RecordFilterModel;
class RoleLabel;

/// The records of an initialization: those that a run could not transfer, or those of a preview, with one of them in
/// detail beside the table. Hidden while there is none.
class TransferRecords : public QWidget {
    Q_OBJECT

public:
    /// `decisions` outlives it.
    explicit TransferRecords(RecordDecisions *decisions, QWidget *parent = nullptr);

    void clear();
    /// Some of the `count` that were not transferred.
    void showProblems(const QList<JournalRecord> &problems, qint64 count);
    /// `reader` tells what iPaaS.com has of a record.
    void showPlan(const TransferPlan &plan, RecordDetails::Reader reader);
    /// The preview that is shown, with what was found out since; empty counts where none is.
    const TransferPlan &plan() const { return m_plan; }

    /// Whether what failed can be sent again, what was not told of can be asked for once more, and choices of single
    /// records can be undone: not while a run goes on.
    void setActions(bool canRetry, bool canLookAgain, bool canUndoChoices);
    /// To the table.
    void takeFocus();

Q_SIGNALS:
    void retryRequested();
    void lookRequested();
    /// A record was found to be otherwise than the preview has it.
    void planChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void sayFixedTexts();
    void sayTitle();
    void sayKinds();
    void arrange();
    void showRows(const QList<RecordListModel::Row> &rows, bool isPlan);
    void showRecord();
    /// The record of the selected row in the plan that is shown, or in the problems; -1 where none is selected.
    qsizetype selectedIndex() const;
    void showChoices();
    void showWhetherFound();
    /// In the list; -1 where none is selected.
    int selectedRow() const;
    void takeAsDeleted(const RecordKey &key);
    void addChoicesTo(QMenu *menu, const QModelIndex &index);

    TransferPlan m_plan;
    QList<JournalRecord> m_problems;
    /// Of the problems there are, those above are the first.
    qint64 m_problemCount = 0;
    bool m_showsPlan = false;
    RecordDecisions *m_decisions;
    QBoxLayout *m_layout;
    QFrame *m_card;
    RoleLabel *m_title;
    QPushButton *m_retryButton;
    QPushButton *m_lookButton;
    QPushButton *m_undoButton;
    QLineEdit *m_search;
    RecordListModel *m_records;
    RecordFilterModel *m_filter;
    DataTable *m_table;
    RoleLabel *m_nothing;
    RecordDetails *m_details;
    ProblemDetails *m_problem;
    bool m_canUndoChoices = false;
};

} // namespace causeway
