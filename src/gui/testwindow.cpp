#include "gui/testwindow.h"

#include "gui/checkladder.h"
#include "gui/rolelabel.h"
#include "gui/teststatus.h"
#include "gui/windowfoot.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace causeway {

TestWindow::TestWindow(const GuiContext &context, const Connection &connection, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_context(context)
    , m_connection(connection)
    , m_title(new RoleLabel(Role::Text, this))
    , m_subtitle(new RoleLabel(Role::Dim, this))
    , m_ladder(new CheckLadder(this))
    , m_copy(new QPushButton(tr("Copy for support"), this))
    , m_close(new QPushButton(tr("&Close"), this))
    , m_again(new QPushButton(tr("&Test again"), this))
    , m_foot(new WindowFoot(this))
{
    setObjectName(QStringLiteral("testWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Causeway: %1, connection test").arg(connection.settings.name));
    m_title->setKind(Look::Text::Title);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("testTitle"));
    m_subtitle->setWordWrap(true);
    m_copy->setObjectName(QStringLiteral("copyForSupportButton"));
    m_close->setObjectName(QStringLiteral("closeButton"));
    m_again->setObjectName(QStringLiteral("testAgainButton"));
    Look::setButton(m_copy, Look::Button::Link);
    Look::setButton(m_again, Look::Button::Primary);
    for (auto *button : {m_copy, m_close, m_again})
        button->setAutoDefault(false);

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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addWidget(m_foot);
    resize(Theme::textWidth(font(), 120), fontMetrics().height() * 42);

    connect(m_close, &QPushButton::clicked, this, &TestWindow::close);
    connect(m_again, &QPushButton::clicked, this, &TestWindow::start);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(supportText(*m_report));
        m_foot->setHint(tr("Copied, without secrets."));
    });
    connect(m_ladder, &CheckLadder::fieldRequested, this,
            [this](Field field) { Q_EMIT fieldRequested(m_connection.id, field); });
    showState();
}

void TestWindow::start()
{
    if (m_isTesting)
        return;
    // It may have been edited since this window was opened.
    if (const Result<Connection> current = m_context.backend.connections.findById(m_connection.id))
        m_connection = *current;
    m_scope.restart();
    m_report.reset();
    m_isTesting = true;
    m_ladder->reset();
    showState();
    const Backend &backend = m_context.backend;
    // The test outlives this window where that closes in the middle: the handler keeps it until its task has ended.
    const auto test
        = std::make_shared<ConnectionTest>(backend.client, backend.clock, backend.secrets, backend.endpoints);
    const QPointer<TestWindow> guard(this);
    const std::stop_token token = m_scope.token();
    const auto observer = [guard, token](const Check &check) {
        if (guard && !token.stop_requested())
            guard->take(check);
    };
    m_scope.deliver(test->run(m_connection.id, m_connection.settings, {}, observer, token),
                    [this, test](const TestReport &report) { finish(report); });
}

void TestWindow::take(const Check &check)
{
    m_ladder->setCheck(check);
}

void TestWindow::finish(const TestReport &report)
{
    m_isTesting = false;
    m_report = report;
    m_ladder->setChecks(report.checks);
    TestStatus::store(m_context.backend, m_connection.id, report);
    showState();
    m_again->setFocus();
    Q_EMIT ended();
}

void TestWindow::showState()
{
    const TestWords words = m_report ? TestStatus::wordsFor(*m_report) : TestStatus::wordsWhileTesting();
    m_title->setText(words.title);
    m_subtitle->setText(words.subtitle);
    m_copy->setVisible(m_report.has_value());
    m_again->setEnabled(!m_isTesting);
    m_foot->setHint(m_isTesting ? tr("Testing the connection…") : QString());
}

} // namespace causeway
