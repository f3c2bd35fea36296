#pragma once

#include "core/taskscope.h"
#include "gui/guicontext.h"
#include "gui/homeactions.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace causeway {

class Banner;
class ConnectionImport;
class ConnectionTable;
class ConnectionWatch;
class ConnectionsModel;
class DataTable;
class DayWatch;
class ElidedLabel;
class EmptyState;
class OpenWindows;
class SecretReminder;
class TestAll;
class TestWindow;
class TransferWindow;
class UnfinishedOffer;
class UnfinishedRuns;
class WizardShell;

/// The home window: the connections, and what can be done with one or with all.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    explicit MainWindow(const GuiContext &context, QWidget *parent = nullptr);

    /// Opens the wizard: for a new connection, or one that is stored.
    WizardShell *openWizard(const std::optional<Connection> &edited = std::nullopt);
    TestWindow *test(const Connection &connection);
    TransferWindow *initialize(const Connection &connection);

    DataTable *table() const;
    ConnectionsModel *model() const { return m_model; }
    void select(const QString &connectionId);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectActions();
    void build();
    void sayTexts();
    QWidget *makeHeading();
    QWidget *makeList();
    QWidget *makeButtons(QWidget *parent);
    void showState();
    QString statusText() const;
    void showNotices();
    void followUnfinishedRuns();
    void followSecrets();
    void followTestAll();
    /// What other programs have stored since.
    void refresh();
    /// As it is stored now; nothing when another program has removed it.
    std::optional<Connection> selected();

    void edit();
    void testSelected();
    void testAllOrStop();
    void showTestedAll(bool wasStopped);
    void rotateSecret();
    void initializeSelected();
    void showPastRuns();
    void duplicate();
    void exportSelected();
    void removeSelected();
    void removeNow(const Connection &connection);
    void report(const Result<void> &result, const QString &what);

    const GuiContext m_context;
    const HomeActions m_actions;
    TaskScope m_scope;
    OpenWindows *m_windows;
    ConnectionWatch *m_watch;
    DayWatch *m_days;
    UnfinishedRuns *m_unfinished;
    ConnectionsModel *m_model;
    TestAll *m_testAll;
    ConnectionImport *m_import;
    // Made in the order in which Tab reaches them.
    QLabel *m_title = nullptr;
    QPushButton *m_more = nullptr;
    QLineEdit *m_search = nullptr;
    QWidget *m_heading;
    SecretReminder *m_reminder;
    UnfinishedOffer *m_offer;
    Banner *m_banner;
    EmptyState *m_empty;
    ConnectionTable *m_table;
    ElidedLabel *m_status = nullptr;
    QStackedWidget *m_stack;
    bool m_isClosing = false;
};

} // namespace causeway
