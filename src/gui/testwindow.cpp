#include "gui/testwindow.h"

#include "diagnosis/explanations.h"
#include "gui/checkladder.h"
#include "gui/checkrow.h"
#include "gui/languagefollower.h"
#include "gui/look.h"
#include "gui/rolelabel.h"
#include "gui/sandboxbanner.h"
#include "gui/supportcopy.h"
#include "gui/teststatus.h"
#include "gui/windowfoot.h"

#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace causeway {

TestWindow::TestWindow(const GuiContext &context, const Connection &connection, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_context(context)
    , m_connection(connection)
{
    setObjectName(QStringLiteral("testWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    Look::resizeToFit(this, {Theme::textWidth(font(), 120), fontMetrics().height() * 45});
    // An edit in the wizard makes the whole test necessary.
    connect(&m_context.backend.connections, &ConnectionStore::changed, this, &TestWindow::showButtons);
    new LanguageFollower(this, [this] { retell(); });
    showState();
}

void TestWindow::build()
{
    setWindowTitle(tr("%1, connection test").arg(m_connection.settings.name));
    m_title = new RoleLabel(Role::Text, this);
    m_subtitle = new RoleLabel(Role::Dim, this);
    m_ladder = new CheckLadder(this);
    m_copy = new QPushButton(tr("Copy for support"), this);
    m_close = new QPushButton(tr("&Close"), this);
    m_again = new QPushButton(this);
    m_resume = new QPushButton(tr("&Run again from the failed check"), this);
    m_foot = new WindowFoot(this);
    m_title->setKind(Look::Text::Title);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("testTitle"));
    m_subtitle->setWordWrap(true);
    m_subtitle->setObjectName(QStringLiteral("testSubtitle"));
    m_copy->setObjectName(QStringLiteral("copyForSupportButton"));
    m_close->setObjectName(QStringLiteral("closeButton"));
    m_again->setObjectName(QStringLiteral("testAgainButton"));
    m_resume->setObjectName(QStringLiteral("runAgainButton"));
    Look::setButton(m_copy, Look::Button::Link);

    auto *page = new QWidget(this);
    auto *body = new QVBoxLayout(page);
    body->setContentsMargins(Theme::space36, Theme::space24, Theme::space36, Theme::space24);
    body->setSpacing(Theme::space4);
    body->addWidget(m_title);
    body->addWidget(m_subtitle);
    body->addSpacing(Theme::space12);
    body->addWidget(m_ladder);
    body->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);
    area->setFocusPolicy(Qt::NoFocus);
    m_foot->addLeading(m_copy);
    m_foot->addButton(m_close);
    m_foot->addButton(m_again);
    m_foot->addButton(m_resume);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new SandboxBanner(m_context.backend.connections, m_connection.id, this));
    layout->addWidget(area, 1);
    layout->addWidget(m_foot);

    connect(m_close, &QPushButton::clicked, this, &TestWindow::close);
    connect(m_again, &QPushButton::clicked, this, &TestWindow::start);
    connect(m_resume, &QPushButton::clicked, this, &TestWindow::resume);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        copyForSupport(*m_report, m_connection.settings);
        m_foot->setHint(tr("Copied, without secrets."));
    });
    connect(m_ladder, &CheckLadder::fieldRequested, this,
            [this](Field field) { Q_EMIT fieldRequested(m_connection.id, field); });
    connect(m_ladder, &CheckLadder::suggestionAccepted, this,
            [this](Field field, const QString &text) { Q_EMIT suggestionAccepted(m_connection.id, field, text); });
}

void TestWindow::retell()
{
    QList<Check> checks = m_ladder->checks();
    for (Check &check : checks)
        check = retold(check);
    if (m_report)
        m_report->checks = checks;
    LanguageFollower::empty(this);
    build();
    LanguageFollower::showParts(this);
    m_ladder->setChecks(checks);
    showState();
    if (m_report)
        m_ladder->setResult(m_title->text(), m_subtitle->text());
    (m_isTesting ? m_close : m_again)->setFocus();
}

void TestWindow::start()
{
    run(std::nullopt);
}

void TestWindow::resume()
{
    run(canResume() ? m_report : std::nullopt);
}

bool TestWindow::canResume() const
{
    if (m_isTesting || !m_report || !m_report->firstFailed())
        return false;
    const Result<Connection> current = m_context.backend.connections.findById(m_connection.id);
    return current && current->settings == m_connection.settings;
}

void TestWindow::run(std::optional<TestReport> earlier)
{
    if (m_isTesting)
        return;
    // It may have been edited since this window was opened, or another program has removed it.
    m_context.backend.connections.refresh();
    const Result<Connection> current = m_context.backend.connections.findById(m_connection.id);
    if (!current) {
        close();
        return;
    }
    m_connection = *current;
    m_scope.restart();
    m_report.reset();
    m_isTesting = true;
    m_ladder->reset(earlier ? earlier->checks : QList<Check>());
    m_close->setFocus();
    showState();
    const Backend &backend = m_context.backend;
    // The test outlives this window where that closes in the middle: the handler keeps it until its task has ended.
    const auto test = std::make_shared<ConnectionTest>(backend.client, backend.clock, backend.secrets,
                                                       backend.endpoints, backend.testLimits);
    const QPointer<TestWindow> guard(this);
    const std::stop_token token = m_scope.token();
    const auto observer = [guard, token](const Check &check) {
        if (guard && !token.stop_requested())
            guard->take(check);
    };
    m_scope.deliver(test->run({m_connection.id, m_connection.settings, {}}, observer, token, std::move(earlier)),
                    [this, test](const TestReport &report) { finish(report); });
}

void TestWindow::take(const Check &check)
{
    // The language may be another than at the start.
    m_ladder->setCheck(retold(check));
}

void TestWindow::finish(const TestReport &report)
{
    m_isTesting = false;
    m_report = report;
    std::transform(report.checks.cbegin(), report.checks.cend(), m_report->checks.begin(), retold);
    m_ladder->setChecks(m_report->checks);
    const Result<void> kept = keepResult(m_context.backend.connections, m_connection.id, report);
    if (!kept)
        qWarning("The result of the test was not stored: %s", qPrintable(kept.error().message));
    // Who reads in the rows is left there.
    const bool isReading = m_ladder->isAncestorOf(focusWidget());
    showState();
    if (!isReading && !m_ladder->focusSuggestion())
        (m_resume->isVisible() ? m_resume : m_again)->setFocus();
    m_ladder->finish(m_title->text(), m_subtitle->text());
    Q_EMIT ended();
}

void TestWindow::showState()
{
    const TestWords words = m_report ? TestStatus::wordsFor(*m_report) : TestStatus::wordsWhileTesting();
    m_title->setText(words.title);
    m_subtitle->setText(words.subtitle);
    m_copy->setVisible(m_report.has_value());
    m_foot->setHint(m_isTesting ? tr("Testing the connection…") : QString());
    // Qt 6.4 hands an alert on to few screen readers: all of them read the button that gets the focus.
    for (auto *button : {m_again, m_resume})
        button->setAccessibleDescription(m_report ? QString(words.title % QStringLiteral(". ") % words.subtitle)
                                                  : QString());
    showButtons();
}

void TestWindow::showButtons()
{
    const bool resumes = canResume();
    m_resume->setVisible(resumes);
    m_again->setText(resumes ? tr("Test &all again") : tr("&Test again"));
    m_again->setEnabled(!m_isTesting);
    // It has the focus while the test runs: an impatient Enter must not close the window.
    m_close->setAutoDefault(!m_isTesting);
    // What is suggested is the better way on: one primary button a window.
    const auto *failed = m_ladder->firstFailed();
    const bool isOutdone = m_report && failed && failed->suggestionButton();
    auto *main = resumes ? m_resume : m_again;
    for (auto *button : {m_again, m_resume}) {
        const auto kind = button == main && !isOutdone ? Look::Button::Primary : Look::Button::Normal;
        if (Look::button(button) != kind)
            Look::setButton(button, kind);
    }
    main->setDefault(true);
}

} // namespace causeway
