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
    RoleLabel *m_title = nullptr;
    Banner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    PastRunsModel *m_runs = nullptr;
    DataTable *m_table = nullptr;
    QFrame *m_recordsCard = nullptr;
    RoleLabel *m_recordsTitle = nullptr;
    RoleLabel *m_recordsDetail = nullptr;
    QLineEdit *m_search = nullptr;
    RecordListModel *m_records = nullptr;
    RecordFilterModel *m_filter = nullptr;
    DataTable *m_recordsTable = nullptr;
    RoleLabel *m_messageTitle = nullptr;
    RoleLabel *m_messageDetail = nullptr;
    QPushButton *m_tryAgain = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_close = nullptr;
    ReportActions *m_actions = nullptr;
};

} // namespace causeway
