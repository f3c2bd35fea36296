#include "gui/testpage.h"

#include "gui/banner.h"
#include "gui/checkladder.h"
#include "gui/look.h"
#include "gui/teststatus.h"
#include "gui/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace causeway {

TestPage::TestPage(const WizardContext &context, QWidget *parent)
    : WizardPage(context, Step::Test, tr("Test and save"), {}, parent)
    , m_banner(new Banner(this))
    , m_ladder(new CheckLadder(this))
    , m_copy(new QPushButton(tr("Copy for support"), this))
    , m_stop(new QPushButton(tr("Stop the test"), this))
{
    m_banner->setObjectName(QStringLiteral("saveBanner"));
    m_copy->setObjectName(QStringLiteral("copyForSupportButton"));
    m_stop->setObjectName(QStringLiteral("stopTestButton"));
    for (auto *button : {m_copy, m_stop}) {
        Look::setButton(button, Look::Button::Link);
        button->setAutoDefault(false);
    }
    content()->setSpacing(Theme::space12);
    content()->addWidget(m_banner);
    content()->addWidget(m_ladder);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    content()->addLayout(buttons);
    content()->addStretch(1);

    connect(m_ladder, &CheckLadder::fieldRequested, this, &TestPage::fieldRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (flow().report())
            QGuiApplication::clipboard()->setText(supportText(*flow().report()));
    });
    connect(m_stop, &QPushButton::clicked, &flow(), &WizardFlow::stopTest);
    connect(&flow(), &WizardFlow::checkChanged, this, [this](CheckId id) {
        for (const Check &check : flow().checks()) {
            if (check.id == id)
                m_ladder->setCheck(check);
        }
    });
    connect(&flow(), &WizardFlow::testEnded, this, [this] {
        showResult();
        Q_EMIT actionsChanged();
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
        actions.primary = tr("&Test");
        actions.secondary = tr("Save &untested");
    } else if (flow().report()->passed()) {
        actions.primary = tr("&Save");
        actions.secondary = tr("&Test again");
    } else {
        actions.primary = tr("&Test again");
        actions.secondary = tr("Save &untested");
        actions.hint = tr("One thing is to be mended; the opened line says how.");
    }
    return actions;
}

void TestPage::primary()
{
    if (flow().report() && flow().report()->passed()) {
        flow().save();
        Q_EMIT actionsChanged();
        return;
    }
    flow().startTest();
    entered();
}

void TestPage::secondary()
{
    if (!flow().report() || !flow().report()->passed()) {
        flow().save();
        Q_EMIT actionsChanged();
        return;
    }
    flow().startTest();
    entered();
}

void TestPage::entered()
{
    if (!flow().report() && !flow().testing())
        flow().startTest();
    if (flow().checks().isEmpty())
        m_ladder->reset();
    else
        m_ladder->setChecks(flow().checks());
    showResult();
    Q_EMIT actionsChanged();
}

void TestPage::showResult()
{
    const TestWords words = flow().testing() || !flow().report() ? TestStatus::wordsWhileTesting()
                                                                 : TestStatus::wordsFor(*flow().report());
    setTitle(words.title);
    setSubtitle(words.subtitle);
    m_stop->setVisible(flow().testing());
    m_copy->setVisible(flow().report().has_value());
}

void TestPage::saveFailed(const Explanation &explanation, bool keychainFailed)
{
    m_banner->showExplanation(Banner::Kind::Failed, explanation);
    if (keychainFailed)
        m_banner->setAction(tr("Keep the secrets for this session only"));
    Q_EMIT actionsChanged();
}

} // namespace causeway
