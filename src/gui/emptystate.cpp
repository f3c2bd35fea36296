#include "gui/emptystate.h"

#include "gui/choicecard.h"
#include "gui/icon.h"
#include "gui/languagefollower.h"
#include "gui/look.h"
#include "gui/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace causeway {

namespace {

/// In average characters: longer lines are hard to read, and a wide window would pull the cards apart.
constexpr int widest = 124;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
{
    build();
    new LanguageFollower(this, [this] {
        const bool hadFocus = isAncestorOf(focusWidget());
        LanguageFollower::empty(this);
        build();
        LanguageFollower::showParts(this);
        if (hadFocus)
            setFocus();
    });
}

void EmptyState::build()
{
    auto *title = Look::label(Look::Text::Title, tr("Connect Business Central to iPaaS.com"), this);
    title->setWordWrap(true);
    auto *subtitle = Look::dimLabel(
        Look::Text::Body,
        tr("Causeway leads you through Microsoft Entra, Business Central and iPaaS.com, tests each step as you go, and "
           "then transfers customer categories, locations and shipping methods."),
        this);
    subtitle->setWordWrap(true);
    auto *setUp = new ChoiceCard(QStringLiteral("plug"), tr("Set up a connection"),
                                 tr("In eight steps, about half an hour. What is needed for it is below."), this);
    setUp->setObjectName(QStringLiteral("setUpButton"));
    auto *sandbox = new ChoiceCard(
        QStringLiteral("flask"), tr("Try it in the sandbox"),
        tr("The same steps in five minutes, with made-up data on this computer. You need nothing."), this);
    sandbox->setObjectName(QStringLiteral("trySandboxButton"));
    auto *cards = new QHBoxLayout;
    cards->setSpacing(Theme::space16);
    cards->addWidget(setUp, 1);
    cards->addWidget(sandbox, 1);
    auto *page = new QWidget(this);
    page->setMaximumWidth(Theme::textWidth(font(), widest));
    auto *content = new QVBoxLayout(page);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(Theme::space8);
    content->addWidget(title);
    content->addWidget(subtitle);
    content->addSpacing(Theme::space16);
    content->addLayout(cards);
    content->addWidget(makeImport(), 0, Qt::AlignLeading);
    content->addSpacing(Theme::space16);
    content->addWidget(makeNeeds());

    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(page, 1000);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
    setFocusProxy(setUp);
    connect(setUp, &ChoiceCard::clicked, this, &EmptyState::setUpChosen);
    connect(sandbox, &ChoiceCard::clicked, this, &EmptyState::sandboxChosen);
}

QWidget *EmptyState::makeImport()
{
    auto *import = new QPushButton(tr("I&mport a connection that was exported…"), this);
    import->setObjectName(QStringLiteral("importButton"));
    import->setIcon(Icon::icon(QStringLiteral("import"), Role::Accent));
    Look::setButton(import, Look::Button::Link);
    connect(import, &QPushButton::clicked, this, &EmptyState::importChosen);
    return import;
}

QWidget *EmptyState::makeNeeds()
{
    struct Need {
        QString where;
        QString what;
    };
    const QList<Need> needs{
        {tr("In Microsoft Entra"),
         tr("Someone who may register an app and grant admin consent, such as an Application Administrator.")},
        {tr("In Business Central"),
         tr("Someone who may let an app in, on the page \"Microsoft Entra Applications\", and give it a permission "
            "set.")},
        {tr("On iPaaS.com"), tr("Your e-mail and password or an API key, and the company to connect.")},
    };
    auto *widget = new QWidget(this);
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space16);
    grid->setVerticalSpacing(Theme::space8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(Look::label(Look::Text::Strong, tr("What you need at hand"), widget), 0, 0, 1, 2);
    for (const Need &need : needs) {
        const int line = grid->rowCount();
        auto *what = Look::dimLabel(Look::Text::Body, need.what, widget);
        what->setWordWrap(true);
        grid->addWidget(Look::label(Look::Text::Body, need.where, widget), line, 0, Qt::AlignTop);
        grid->addWidget(what, line, 1, Qt::AlignTop);
    }
    auto *others = Look::dimLabel(
        Look::Text::Body,
        tr("Are these other people? The wizard has a page with every step and value to give to them."), widget);
    others->setWordWrap(true);
    others->setContentsMargins(0, Theme::space4, 0, 0);
    grid->addWidget(others, grid->rowCount(), 0, 1, 2);
    return widget;
}

} // namespace causeway
