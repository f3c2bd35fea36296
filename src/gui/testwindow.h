#pragma once

#include "core/taskscope.h"
#include "diagnosis/connectiontest.h"
#include "gui/guicontext.h"

#include <QDialog>

class QPushButton;

namespace causeway {

class CheckLadder;
class RoleLabel;
class WindowFoot;

/// The connection test of a stored connection. Closing it stops the test.
class TestWindow : public QDialog {
    Q_OBJECT

public:
    TestWindow(const GuiContext &context, const Connection &connection, QWidget *parent = nullptr);

    /// All checks.
    void start();
    /// The same, but checks that had passed are kept, while the connection is as it was tested.
    void resume();
    bool canResume() const;
    bool isTesting() const { return m_isTesting; }
    const std::optional<TestReport> &report() const { return m_report; }

Q_SIGNALS:
    void ended();
    /// "Go to the field": the wizard has it.
    void fieldRequested(const QString &connectionId, causeway::Field field);
    /// The wizard is to hold this text in the field; nothing is stored without the person's Save.
    void suggestionAccepted(const QString &connectionId, causeway::Field field, const QString &text);

private:
    void build();
    void retell();
    void run(std::optional<TestReport> earlier);
    void take(const Check &check);
    void finish(const TestReport &report);
    void showState();
    void showButtons();

    const GuiContext m_context;
    Connection m_connection;
    TaskScope m_scope;
    std::optional<TestReport> m_report;
    bool m_isTesting = false;
    RoleLabel *m_title = nullptr;
    RoleLabel *m_subtitle = nullptr;
    CheckLadder *m_ladder = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_resume = nullptr;
    WindowFoot *m_foot = nullptr;
};

} // namespace causeway
