#include "gui/wizardshell.h"

#include "gui/banner.h"
#include "gui/companypage.h"
#include "gui/confirmation.h"
#include "gui/credentialspage.h"
#include "gui/datapage.h"
#include "gui/initializepage.h"
#include "gui/ipaaspage.h"
#include "gui/languagefollower.h"
#include "gui/look.h"
#include "gui/namepage.h"
#include "gui/registrationpage.h"
#include "gui/sandboxbanner.h"
#include "gui/sandboxhost.h"
#include "gui/sandboxtour.h"
#include "gui/stateglyph.h"
#include "gui/steprail.h"
#include "gui/testpage.h"
#include "gui/windowfoot.h"

#include <QCloseEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace causeway {

namespace {

std::unique_ptr<SetupDraft> makeDraft(const std::optional<Connection> &edited)
{
    auto draft = std::make_unique<SetupDraft>();
    if (edited)
        draft->load(edited->id, edited->settings);
    return draft;
}

} // namespace

WizardShell::WizardShell(const GuiContext &context, const std::optional<Connection> &edited, QWidget *parent)
    : QDialog(parent, Qt::Window | Qt::WindowTitleHint | Qt::WindowSystemMenuHint | Qt::WindowMinMaxButtonsHint
                          | Qt::WindowCloseButtonHint)
    , m_context(context)
    , m_draft(makeDraft(edited))
    , m_flow(std::make_unique<WizardFlow>(context.backend, *m_draft))
{
    setObjectName(QStringLiteral("wizardShell"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();

    connect(m_flow.get(), &WizardFlow::stepChanged, this, &WizardShell::showStep);
    connect(m_flow.get(), &WizardFlow::evaluatingChanged, this, &WizardShell::showActions);
    connect(m_flow.get(), &WizardFlow::navigationChanged, this, &WizardShell::showActions);
    connect(m_flow.get(), &WizardFlow::evaluationFailed, this, &WizardShell::showFailure);
    connect(m_draft.get(), &SetupDraft::changed, this, &WizardShell::showActions);
    connect(m_draft.get(), &SetupDraft::changed, this, &WizardShell::showSandbox);
    new LanguageFollower(this, [this] { retell(); });

    const int line = fontMetrics().height();
    Look::resizeToFit(this, {Theme::textWidth(font(), 140), line * 40});
    showStep();
}

WizardShell::~WizardShell()
{
    // Pages are bound to the draft and the flow, which are members and would go first.
    m_flow->disconnect(this);
    m_draft->disconnect(this);
    delete m_stack;
    delete m_rail;
}

void WizardShell::build()
{
    const Result<Connection> edited = m_context.backend.connections.findById(m_draft->connectionId());
    setWindowTitle(edited ? edited->settings.name : tr("New connection"));
    m_rail = new StepRail(*m_flow, this);
    m_sandbox = new SandboxBanner(this);
    m_banner = new Banner(this);
    m_stack = new QStackedWidget(this);
    m_banner->setObjectName(QStringLiteral("wizardBanner"));

    auto *banner = new QVBoxLayout;
    banner->setContentsMargins(Theme::space36, Theme::space16, Theme::space36, 0);
    banner->addWidget(m_banner);

    auto *side = new QVBoxLayout;
    side->setSpacing(0);
    side->addLayout(banner);
    side->addWidget(m_stack, 1);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(side, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sandbox);
    layout->addLayout(middle, 1);
    // Made in the order in which Tab reaches them.
    makePages();
    layout->addWidget(makeButtonRow());
}

/// Makes all anew but the draft, the flow and a run on the last page.
void WizardShell::retell()
{
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    const int scrolled = m_areas.value(m_flow->step())->verticalScrollBar()->value();
    // It holds the run, and says it anew by itself.
    m_lastPage = static_cast<InitializePage *>(m_areas.value(Step::Initialize)->takeWidget());
    m_lastPage->setParent(nullptr);
    m_pages.clear();
    m_areas.clear();
    LanguageFollower::empty(this);
    m_flow->retell();
    build();
    LanguageFollower::showParts(this);
    showStep();
    if (m_flow->failure())
        showFailure(*m_flow->failure());
    m_areas.value(m_flow->step())->verticalScrollBar()->setValue(scrolled);
    auto *again = focused.isEmpty() ? nullptr : findChild<QWidget *>(focused);
    if (again && again->isVisible())
        again->setFocus();
}

void WizardShell::makePages()
{
    const WizardContext context{m_context, *m_draft, *m_flow};
    if (!m_lastPage)
        m_lastPage = new InitializePage(context);
    auto *name = new NamePage(context);
    connect(name, &NamePage::settingsChosen, this, &WizardShell::startFrom);
    connect(name, &NamePage::sandboxChosen, this, &WizardShell::startFromSandbox);
    auto *test = new TestPage(context);
    connect(test, &TestPage::fieldRequested, this, &WizardShell::goToField);
    const QList<WizardPage *> pages{name,
                                    new RegistrationPage(context),
                                    new CredentialsPage(context),
                                    new CompanyPage(context),
                                    new IpaasPage(context),
                                    new DataPage(context),
                                    test,
                                    m_lastPage};
    for (auto *page : pages) {
        auto *area = new QScrollArea(m_stack);
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        page->layout()->setContentsMargins(Theme::space36, Theme::space24, Theme::space36, Theme::space24);
        area->setWidget(page);
        m_stack->addWidget(area);
        m_pages.insert(page->step(), page);
        m_areas.insert(page->step(), area);
        connect(page, &WizardPage::actionsChanged, this, &WizardShell::showActions, Qt::UniqueConnection);
        connect(page, &WizardPage::closeRequested, this, &WizardShell::closeForGood, Qt::UniqueConnection);
    }
}

QWidget *WizardShell::makeButtonRow()
{
    auto *row = new WindowFoot(this);
    m_busy = new StateGlyph(row);
    m_busy->setGlyph(QStringLiteral("running"), Role::Accent, tr("Working"));
    const auto button = [row](const QString &name) {
        auto *made = new QPushButton(row);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_cancel = button(QStringLiteral("cancelButton"));
    m_back = button(QStringLiteral("backButton"));
    m_secondary = button(QStringLiteral("secondaryButton"));
    m_primary = button(QStringLiteral("nextButton"));
    Look::setButton(m_cancel, Look::Button::Link);
    Look::setButton(m_primary, Look::Button::Primary);
    m_back->setText(tr("&Back"));
    m_primary->setDefault(true);

    row->addLeading(m_cancel);
    row->addLeading(m_busy);
    for (auto *shown : {m_back, m_secondary, m_primary})
        row->addButton(shown);
    m_foot = row;

    connect(m_cancel, &QPushButton::clicked, this, &WizardShell::reject);
    connect(m_back, &QPushButton::clicked, m_flow.get(), &WizardFlow::back);
    connect(m_primary, &QPushButton::clicked, this, &WizardShell::primary);
    connect(m_secondary, &QPushButton::clicked, this, [this] { m_pages.value(m_flow->step())->secondary(); });
    return row;
}

void WizardShell::startFrom(const ConnectionSettings &settings)
{
    ConnectionSettings own = settings;
    own.name = m_context.backend.connections.freeName(settings.name);
    m_draft->load({}, own);
    m_flow->reset();
    m_draft->setModified(true);
    for (auto *page : std::as_const(m_pages))
        page->refreshFields();
    showActions();
}

void WizardShell::replaceWith(const ConnectionSettings &settings)
{
    m_draft->replace(settings);
    m_flow->reset();
    for (auto *page : std::as_const(m_pages))
        page->refreshFields();
    showActions();
}

void WizardShell::startFromSandbox()
{
    const Result<void> started = m_context.sandbox.start();
    if (!started) {
        m_banner->showMessage(Banner::Kind::Failed, tr("The sandbox could not be started."), started.error().message);
        return;
    }
    const Result<ConnectionSettings> settings = m_context.sandbox.settings();
    if (!settings) {
        m_banner->showMessage(Banner::Kind::Failed, tr("The sandbox could not be started."), settings.error().message);
        return;
    }
    m_isInSandbox = true;
    startFrom(*settings);
    m_draft->setSecret(Field::ClientSecret, m_context.sandbox.clientSecret());
    m_draft->setSecret(Field::IpaasApiKey, m_context.sandbox.ipaasApiKey());
    showSandbox();
}

void WizardShell::showSandbox()
{
    m_sandbox->setNext(m_isInSandbox ? nextInSandbox(m_flow->step()) : QString());
    m_sandbox->setSettings(m_draft->settings());
}

bool WizardShell::isWorking() const
{
    return m_pages.value(m_flow->step())->isWorking();
}

void WizardShell::showStep()
{
    const Step step = m_flow->step();
    m_stack->setCurrentWidget(m_areas.value(step));
    m_banner->clear();
    auto *page = m_pages.value(step);
    page->refreshFields();
    page->entered();
    showActions();
    showSandbox();
    m_areas.value(step)->ensureVisible(0, 0);
    m_isFocusDue = !isVisible();
    if (isVisible())
        focusPage();
    else
        QTimer::singleShot(0, this, &WizardShell::focusWhenDue);
}

void WizardShell::focusPage()
{
    if (m_pages.value(m_flow->step())->focusFirst())
        return;
    if (m_primary->isEnabled()) {
        m_primary->setFocus();
        return;
    }
    m_cancel->setFocus();
    m_returnsFocus = true;
}

void WizardShell::focusWhenDue()
{
    // A field that was gone to meanwhile keeps the cursor.
    if (std::exchange(m_isFocusDue, false))
        focusPage();
}

void WizardShell::showActions()
{
    const PageActions actions = m_pages.value(m_flow->step())->actions();
    const bool evaluating = m_flow->evaluating();
    // A button that is switched off would hand the focus to whatever comes next.
    const bool wasPressed = m_primary->hasFocus() || m_secondary->hasFocus() || m_back->hasFocus();
    if (wasPressed && (evaluating || actions.isBusy)) {
        m_cancel->setFocus();
        m_returnsFocus = true;
    }
    m_primary->setText(actions.primary);
    m_primary->setAccessibleDescription(actions.result);
    m_primary->setVisible(!actions.primary.isEmpty());
    m_primary->setEnabled(actions.isPrimaryEnabled && !evaluating);
    const auto kind = actions.isPrimaryProminent ? Look::Button::Primary : Look::Button::Normal;
    if (Look::button(m_primary) != kind)
        Look::setButton(m_primary, kind);
    m_secondary->setText(actions.secondary);
    m_secondary->setVisible(!actions.secondary.isEmpty());
    m_secondary->setEnabled(actions.isSecondaryEnabled && !evaluating);
    m_back->setVisible(m_flow->step() != Step::Name);
    m_back->setEnabled(m_flow->canGoBack() && !evaluating && !actions.isBusy);
    const bool isSaved = !m_flow->savedConnectionId().isEmpty();
    const bool isLast = m_flow->step() == Step::Initialize;
    m_cancel->setVisible(!isLast || actions.isBusy);
    m_cancel->setText(evaluating ? tr("Sto&p") : isSaved ? tr("&Close") : tr("&Cancel"));
    const bool busy = evaluating || actions.isBusy;
    m_busy->setVisible(busy);
    m_busy->setRunning(busy);
    if (m_returnsFocus && !evaluating && !actions.isBusy) {
        m_returnsFocus = false;
        if (m_cancel->hasFocus() && !m_pages.value(m_flow->step())->focusResult())
            m_primary->setFocus();
    }
    m_foot->setHint(evaluating ? tr("Asking the service…") : actions.hint);
    m_primary->setToolTip(m_primary->isEnabled() ? QString() : actions.hint);
    if (m_showsFailure && !m_flow->failure()) {
        m_showsFailure = false;
        m_banner->clear();
    }
}

void WizardShell::primary()
{
    for (const Field field : WizardFlow::fields(m_flow->step()))
        m_draft->touch(field);
    auto *page = m_pages.value(m_flow->step());
    page->refreshFields();
    page->primary();
}

void WizardShell::goToField(Field field)
{
    const Step step = WizardFlow::stepOf(field);
    if (step != m_flow->step())
        m_flow->goTo(step);
    m_isFocusDue = false;
    m_pages.value(m_flow->step())->focusField(field);
}

void WizardShell::suggest(Field field, const QString &text)
{
    m_flow->cancelEvaluation();
    // The page first: an edited step is no longer one that can be gone to.
    goToField(field);
    m_draft->setText(field, text);
    m_draft->touch(field);
    m_pages.value(WizardFlow::stepOf(field))->focusField(field);
}

void WizardShell::showFailure(const Explanation &explanation)
{
    m_showsFailure = true;
    m_banner->showExplanation(Banner::Kind::Failed, explanation);
    m_pages.value(m_flow->step())->refreshFields();
    showActions();
    if (explanation.field && WizardFlow::stepOf(*explanation.field) == m_flow->step())
        m_pages.value(m_flow->step())->focusField(*explanation.field);
}

void WizardShell::reject()
{
    if (m_flow->evaluating()) {
        m_flow->cancelEvaluation();
        showActions();
        return;
    }
    if (m_flow->signingIn() && m_flow->step() == Step::Ipaas) {
        m_flow->stopSigningIn();
        return;
    }
    close();
}

void WizardShell::closeEvent(QCloseEvent *event)
{
    if (!m_isClosing && asksBeforeClosing()) {
        event->ignore();
        return;
    }
    m_flow->cancelEvaluation();
    m_flow->stopTest();
    // Not QDialog's: that calls reject(), which asks for the close once more.
    event->accept();
}

bool WizardShell::asksBeforeClosing()
{
    if (isWorking()) {
        confirm(this,
                {tr("Stop the initialization of %1 and close?").arg(m_draft->text(Field::Name)),
                 tr("What was transferred stays. The next run goes on where this one stopped."), tr("Stop and close"),
                 tr("Keep running")},
                [this] { closeForGood(); });
        return true;
    }
    if (!m_draft->isModified())
        return false;
    confirm(this,
            {tr("Close without saving?"), tr("What was entered here is lost. Nothing has been stored."),
             tr("Close without saving"), tr("Keep editing")},
            [this] { closeForGood(); });
    return true;
}

void WizardShell::closeForGood()
{
    m_isClosing = true;
    close();
}

} // namespace causeway
