#pragma once

#include "core/taskscope.h"
#include "setup/backend.h"
#include "transfer/transferhistory.h"

#include <QDialog>

#include <optional>

class QFrame;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace causeway {

class Banner;
class DataTable;
class PastRunsModel;
class RecordFilterModel;
class RecordListModel;
class ReportActions;
class RoleLabel;

/// The last runs of a connection, with the report of each to look at, to save and to print.
class PastRunsWindow : public QDialog {
    Q_OBJECT

public:
    /// The backend outlives the window.
    PastRunsWindow(const Backend &backend, const Connection &connection, QWidget *parent = nullptr);

    /// Reads the list anew.
    void reload();
    DataTable *table() const { return m_table; }

private:
    void build();
    QWidget *makeList();
    QWidget *makeMessage();
    QWidget *makeRecords();
    void follow();
    void take(const Result<QList<PastTransfer>> &runs);
    void showMessage(const QString &title, const QString &detail, bool canTryAgain);
    void showRun();
    void readReport();
    void showReport(const Result<TransferReport> &report);
    void showRecords();
    void showButtons();
    void save();

    const Backend &m_backend;
    Connection m_connection;
    /// When the list was read, the connection said that its last run had ended then.
    QDateTime m_lastInitialization;
    TaskScope m_scope;
    TaskScope m_reportScope;
    QTimer *m_reader;
    std::optional<TransferReport> m_report;
    RoleLabel *m_title;
    Banner *m_banner;
    QStackedWidget *m_stack;
    PastRunsModel *m_runs;
    DataTable *m_table;
    QFrame *m_recordsCard;
    RoleLabel *m_recordsTitle;
    RoleLabel *m_recordsDetail;
    QLineEdit *m_search;
    RecordListModel *m_records;
    RecordFilterModel *m_filter;
    DataTable *m_recordsTable;
    RoleLabel *m_messageTitle;
    RoleLabel *m_messageDetail;
    QPushButton *m_tryAgain;
    QPushButton *m_print;
    QPushButton *m_save;
    QPushButton *m_close;
    ReportActions *m_actions;
};

} // namespace causeway
