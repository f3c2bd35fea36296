#include "gui/testpage.h"

#include "gui/banner.h"
#include "gui/checkladder.h"
#include "gui/checkrow.h"
#include "gui/flowlayout.h"
#include "gui/rolelabel.h"
#include "gui/supportcopy.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace causeway {

TestPage::TestPage(const WizardContext &context, QWidget *parent)
    : WizardPage(context, Step::Test, tr("Test and save"), {}, parent)
    , m_banner(new Banner(this))
    , m_ladder(new CheckLadder(this))
    , m_copy(new QPushButton(tr("Copy for support"), this))
    , m_copied(new RoleLabel(Role::Dim, this))
    , m_saveUntested(new QPushButton(tr("Save with the &failed check"), this))
    , m_stop(new QPushButton(tr("Stop the test"), this))
{
    m_banner->setObjectName(QStringLiteral("saveBanner"));
    m_copy->setObjectName(QStringLiteral("copyForSupportButton"));
    m_stop->setObjectName(QStringLiteral("stopTestButton"));
    m_copied->setObjectName(QStringLiteral("copiedLabel"));
    m_copied->setText(tr("Copied, without secrets."));
    m_copied->setKind(Look::Text::Small);
    m_saveUntested->setObjectName(QStringLiteral("saveUntestedButton"));
    content()->setSpacing(Theme::space12);
    content()->addWidget(m_banner);
    content()->addWidget(m_ladder);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(Theme::space12);
    for (auto *button : {m_stop, m_saveUntested, m_copy}) {
        Look::setButton(button, Look::Button::Link);
        // With the focus there, Enter presses it and not the button of the window.
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    buttons->addWidget(m_copied);
    content()->addLayout(buttons);
    content()->addStretch(1);

    connect(m_ladder, &CheckLadder::fieldRequested, this, &TestPage::fieldRequested);
    connect(m_ladder, &CheckLadder::suggestionAccepted, this, &TestPage::useSuggestion);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        copyForSupport(*flow().report(), draft().settings());
        m_copied->show();
    });
    connect(m_saveUntested, &QPushButton::clicked, this, &TestPage::save);
    connect(m_stop, &QPushButton::clicked, &flow(), &WizardFlow::stopTest);
    connect(&flow(), &WizardFlow::checkChanged, this, [this](CheckId id) {
        for (const Check &check : flow().checks()) {
            if (check.id == id)
                m_ladder->setCheck(check);
        }
    });
    connect(&flow(), &WizardFlow::testEnded, this, [this] {
        m_ladder->setChecks(flow().checks());
        showResult();
        Q_EMIT actionsChanged();
        const TestWords result = words();
        m_ladder->finish(result.title, result.subtitle);
    });
    connect(&flow(), &WizardFlow::saved, m_banner, &Banner::clear);
    connect(&flow(), &WizardFlow::saveFailed, this, &TestPage::saveFailed);
    connect(m_banner, &Banner::actionClicked, this, [this] { flow().save(true); });
}

PageActions TestPage::actions() const
{
    PageActions actions;
    if (flow().testing() || flow().saving()) {
        actions.primary = tr("&Save");
        actions.isPrimaryEnabled = false;
        actions.isBusy = true;
        actions.hint = flow().saving() ? tr("Saving…") : tr("Testing the connection…");
    } else if (!flow().report()) {
        //: Button that tests the connection
        actions.primary = tr("&Test");
        actions.secondary = tr("Save &untested");
    } else if (flow().report()->passed()) {
        actions.primary = tr("&Save");
        actions.secondary = tr("&Test again");
    } else if (flow().canResumeTest()) {
        const auto *failed = m_ladder->firstFailed();
        actions.primary = tr("&Run again from the failed check");
        actions.isPrimaryProminent = !failed || !failed->suggestionButton();
        actions.secondary = tr("Test &all again");
        actions.hint = tr("The opened line says what to do.");
    } else {
        actions.primary = tr("&Test again");
        actions.secondary = tr("Save &untested");
    }
    // Qt 6.4 hands an alert on to few screen readers: all of them read the button that gets the focus.
    if (!actions.isBusy) {
        const TestWords shown = words();
        actions.result = shown.title % QStringLiteral(". ") % shown.subtitle;
    }
    return actions;
}

void TestPage::primary()
{
    if (flow().report() && flow().report()->passed())
        save();
    else if (flow().canResumeTest())
        resumeTest();
    else
        startTest();
}

void TestPage::secondary()
{
    const bool testsAll = flow().report() && (flow().report()->passed() || flow().canResumeTest());
    if (testsAll)
        startTest();
    else
        save();
}

void TestPage::entered()
{
    if (!flow().report() && !flow().testing()) {
        startTest();
        return;
    }
    m_ladder->setChecks(flow().checks());
    showResult();
    Q_EMIT actionsChanged();
}

bool TestPage::focusResult()
{
    return m_ladder->focusSuggestion();
}

void TestPage::startTest()
{
    m_ladder->reset();
    flow().startTest();
    entered();
}

void TestPage::resumeTest()
{
    m_ladder->reset(flow().checks());
    flow().resumeTest();
    entered();
}

void TestPage::useSuggestion(Field field, const QString &text)
{
    m_ladder->reset();
    flow().useSuggestion(field, text);
    entered();
}

void TestPage::save()
{
    flow().save();
    showResult();
    Q_EMIT actionsChanged();
}

TestWords TestPage::words() const
{
    if (flow().testing())
        return TestStatus::wordsWhileTesting();
    return flow().report() ? TestStatus::wordsFor(*flow().report()) : TestStatus::wordsAfterStop();
}

void TestPage::showResult()
{
    const TestWords shown = words();
    setTitle(shown.title);
    setSubtitle(shown.subtitle);
    m_stop->setVisible(flow().testing());
    m_copy->setVisible(flow().report().has_value());
    m_copied->hide();
    // The button row has no room for a third.
    m_saveUntested->setVisible(flow().canResumeTest());
    m_saveUntested->setEnabled(!flow().saving());
}

void TestPage::saveFailed(const Explanation &explanation, bool keychainFailed)
{
    m_banner->showExplanation(Banner::Kind::Failed, explanation);
    if (keychainFailed)
        m_banner->setAction(tr("Keep the secrets for this session only"));
    showResult();
    Q_EMIT actionsChanged();
}

} // namespace causeway
