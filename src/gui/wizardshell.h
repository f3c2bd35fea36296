#pragma once

#include "gui/guicontext.h"
#include "setup/wizardflow.h"

#include <QDialog>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace causeway {

class Banner;
class InitializePage;
class SandboxBanner;
class StateGlyph;
class StepRail;
class WindowFoot;
class WizardPage;

/// The window of the wizard: the step rail, one page, one row of buttons. What is typed is in its draft, what Next does
/// is in its flow; both live as long as the window.
class WizardShell : public QDialog {
    Q_OBJECT

public:
    /// For a new connection, or for a stored one.
    WizardShell(const GuiContext &context, const std::optional<Connection> &edited, QWidget *parent = nullptr);
    ~WizardShell() override;

    SetupDraft &draft() { return *m_draft; }
    WizardFlow &flow() { return *m_flow; }

    /// Starts from a file's settings, under a name that is free.
    void startFrom(const ConnectionSettings &settings);
    /// What a file says of the connection that is edited.
    void replaceWith(const ConnectionSettings &settings);
    /// Starts from the embedded sandbox, secrets included.
    void startFromSandbox();

    /// Something was typed and not saved.
    bool isModified() const { return m_draft->isModified(); }

    WizardPage *page(Step step) const { return m_pages.value(step); }
    /// Shows the page of a field, with the cursor there.
    void goToField(Field field);
    /// The same, and types `text` there.
    void suggest(Field field, const QString &text);
    /// Closing it would end something that is under way.
    bool isWorking() const;

    void reject() override;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void retell();
    void makePages();
    QWidget *makeButtonRow();
    void showStep();
    void showSandbox();
    void showActions();
    void focusPage();
    void focusWhenDue();
    void primary();
    void showFailure(const Explanation &explanation);
    void closeForGood();
    bool asksBeforeClosing();

    const GuiContext m_context;
    std::unique_ptr<SetupDraft> m_draft;
    std::unique_ptr<WizardFlow> m_flow;
    QMap<Step, WizardPage *> m_pages;
    QMap<Step, QScrollArea *> m_areas;
    InitializePage *m_lastPage = nullptr;
    StepRail *m_rail = nullptr;
    SandboxBanner *m_sandbox = nullptr;
    Banner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    StateGlyph *m_busy = nullptr;
    WindowFoot *m_foot = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_secondary = nullptr;
    QPushButton *m_primary = nullptr;
    bool m_isInSandbox = false;
    bool m_isClosing = false;
    bool m_showsFailure = false;
    bool m_returnsFocus = false;
    bool m_isFocusDue = false;
};

} // namespace causeway
