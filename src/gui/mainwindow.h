#pragma once

#include "core/taskscope.h"
#include "gui/guicontext.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;

namespace causeway {

class Banner;
class ConnectionWatch;
class ConnectionsModel;
class DataTable;
class ElidedLabel;
class EmptyState;
class OpenWindows;
class TestWindow;
class TransferWindow;
class UnfinishedOffer;
class UnfinishedRuns;
class WizardShell;

/// The home window: the connections, and what can be done with one.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    explicit MainWindow(const GuiContext &context, QWidget *parent = nullptr);

    /// Opens the wizard: for a new connection, or one that is stored.
    WizardShell *openWizard(const std::optional<Connection> &edited = std::nullopt);
    TestWindow *test(const Connection &connection);
    TransferWindow *initialize(const Connection &connection);

    DataTable *table() const { return m_table; }
    ConnectionsModel *model() const { return m_model; }
    void select(const QString &connectionId);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void makeActions();
    QAction *makeAction(const QString &name, const QString &text, const QKeySequence &shortcut, bool needsConnection);
    void build();
    QWidget *makeList();
    void showState();
    void showNotices();
    void followUnfinishedRuns();
    /// What other programs have stored since.
    void refresh();
    /// As it is stored now; nothing when another program has removed it.
    std::optional<Connection> selected();

    void edit();
    void replaceSecret();
    void testSelected();
    void initializeSelected();
    void showPastRuns();
    void duplicate();
    void exportSelected();
    void importFile();
    void removeSelected();
    void removeNow(const Connection &connection);
    void report(const Result<void> &result, const QString &what);

    const GuiContext m_context;
    TaskScope m_scope;
    OpenWindows *m_windows;
    ConnectionWatch *m_watch;
    UnfinishedRuns *m_unfinished;
    ConnectionsModel *m_model;
    QSortFilterProxyModel *m_filter;
    QWidget *m_heading = nullptr;
    Banner *m_banner;
    UnfinishedOffer *m_offer;
    QLineEdit *m_search;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DataTable *m_table;
    ElidedLabel *m_status;
    QList<QAction *> m_connectionActions;
    QAction *m_newAction = nullptr;
    QAction *m_testAction = nullptr;
    QAction *m_initializeAction = nullptr;
    QAction *m_pastRunsAction = nullptr;
    QAction *m_editAction = nullptr;
    QAction *m_secretAction = nullptr;
    QAction *m_duplicateAction = nullptr;
    QAction *m_exportAction = nullptr;
    QAction *m_importAction = nullptr;
    QAction *m_deleteAction = nullptr;
    bool m_isClosing = false;
};

} // namespace causeway
