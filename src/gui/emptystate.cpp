#include "gui/emptystate.h"

#include "gui/choicecard.h"
#include "gui/look.h"
#include "gui/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace causeway {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
{
    auto *title = Look::label(Look::Text::Title, tr("Connect Business Central to iPaaS.com"), this);
    title->setWordWrap(true);
    auto *subtitle
        = Look::dimLabel(Look::Text::Body,
                         tr("Causeway sets the connection up, tests every step of it and transfers the first "
                            "data."),
                         this);
    subtitle->setWordWrap(true);
    auto *setUp
        = new ChoiceCard(QStringLiteral("plug"), tr("Set up a connection"),
                         tr("You need the app registration from Microsoft Entra and access to iPaaS.com."), this);
    setUp->setObjectName(QStringLiteral("setUpButton"));
    auto *sandbox
        = new ChoiceCard(QStringLiteral("flask"), tr("Try it in the sandbox"),
                         tr("A stand-in of all services on this computer, with made-up data. You need nothing."), this);
    sandbox->setObjectName(QStringLiteral("trySandboxButton"));
    auto *cards = new QHBoxLayout;
    cards->setSpacing(Theme::space16);
    cards->addWidget(setUp, 1);
    cards->addWidget(sandbox, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space8);
    layout->addStretch(2);
    layout->addWidget(title);
    layout->addWidget(subtitle);
    layout->addSpacing(Theme::space16);
    layout->addLayout(cards);
    layout->addStretch(3);
    setFocusProxy(setUp);
    connect(setUp, &ChoiceCard::clicked, this, &EmptyState::setUpChosen);
    connect(sandbox, &ChoiceCard::clicked, this, &EmptyState::sandboxChosen);
}

} // namespace causeway
