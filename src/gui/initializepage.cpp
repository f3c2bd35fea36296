#include "gui/initializepage.h"

#include "gui/choicecard.h"
#include "gui/languagefollower.h"
#include "gui/theme.h"
#include "gui/transferview.h"

#include <QVBoxLayout>

namespace causeway {

InitializePage::InitializePage(const WizardContext &context, QWidget *parent)
    : WizardPage(context, Step::Initialize, {}, {}, parent)
    , m_choices(new QWidget(this))
    , m_view(new TransferView(context.gui, this))
{
    auto *layout = new QHBoxLayout(m_choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space16);
    content()->addWidget(m_choices);
    content()->addWidget(m_view, 1);
    content()->addStretch(0);
    m_view->hide();
    introduce();
    connect(m_view, &TransferView::stateChanged, this, &InitializePage::actionsChanged);
    new LanguageFollower(this, [this] {
        if (m_view->isHidden())
            introduce();
    });
}

void InitializePage::introduce()
{
    setTitle(tr("The connection is saved"));
    setSubtitle(tr("The last step transfers customer categories, locations and shipping methods to iPaaS.com. It can "
                   "wait: the home window starts it just as well."));
    qDeleteAll(m_choices->findChildren<ChoiceCard *>(QString(), Qt::FindDirectChildrenOnly));
    auto *look = new ChoiceCard(QStringLiteral("search"), tr("Look first"),
                                tr("Compares both sides and shows what would be done. Nothing is written."), m_choices);
    look->setObjectName(QStringLiteral("lookFirstButton"));
    m_lookFirst = look;
    auto *now
        = new ChoiceCard(QStringLiteral("play"), tr("Start now"),
                         tr("Transfers what is new or changed. You can pause it or stop it at any time."), m_choices);
    now->setObjectName(QStringLiteral("startNowButton"));
    auto *layout = static_cast<QHBoxLayout *>(m_choices->layout());
    layout->addWidget(look, 1);
    layout->addWidget(now, 1);
    connect(look, &ChoiceCard::clicked, this, [this] { begin(true); });
    connect(now, &ChoiceCard::clicked, this, [this] { begin(false); });
}

PageActions InitializePage::actions() const
{
    PageActions actions;
    //: Closes the wizard
    actions.primary = tr("&Finish");
    actions.isPrimaryEnabled = !isWorking();
    actions.isBusy = isWorking();
    actions.hint = m_view->closingHint();
    return actions;
}

void InitializePage::primary()
{
    Q_EMIT closeRequested();
}

bool InitializePage::focusFirst()
{
    if (!m_view->isHidden())
        return false;
    // One Enter too many must write nothing.
    m_lookFirst->setFocus();
    return true;
}

bool InitializePage::isWorking() const
{
    return m_view->isWorking();
}

void InitializePage::begin(bool preview)
{
    const QString id = flow().savedConnectionId();
    const Result<Connection> stored = context().gui.backend.connections.findById(id);
    // One that another program has removed meanwhile is told by the run that does not begin.
    const Connection connection = stored ? *stored : Connection{id, draft().settings()};
    m_choices->hide();
    // The view has a heading of its own.
    setTitle({});
    setSubtitle({});
    m_view->setConnection(connection);
    m_view->show();
    preview ? m_view->startPreview() : m_view->startRun();
}

} // namespace causeway
