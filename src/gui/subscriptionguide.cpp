#include "gui/subscriptionguide.h"

#include "diagnosis/explanations.h"
#include "gui/announcement.h"
#include "gui/copylist.h"
#include "gui/disclosure.h"
#include "gui/linktext.h"
#include "gui/rolelabel.h"
#include "gui/secretclipboard.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace causeway {

SubscriptionGuide::SubscriptionGuide(const WizardContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_disclosure(new Disclosure(tr("Not made yet? Make the subscription in the portal"), this))
    , m_portal(new QPushButton(this))
    , m_secretNote(new RoleLabel(Role::Text, this))
    , m_check(new QPushButton(tr("&Check again"), this))
    , m_note(new RoleLabel(Role::Dim, this))
{
    m_disclosure->button()->setObjectName(QStringLiteral("subscriptionGuideButton"));
    m_portal->setObjectName(QStringLiteral("openPortalButton"));
    m_secretNote->setObjectName(QStringLiteral("secretCopyNote"));
    m_check->setObjectName(QStringLiteral("checkAgainButton"));
    m_note->setObjectName(QStringLiteral("newSubscriptionNote"));
    for (auto *button : {m_portal, m_check}) {
        // With the focus there, Enter presses it and not the button of the window.
        button->setAutoDefault(true);
    }
    for (auto *label : {m_secretNote, m_note})
        label->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, Theme::space16);
    layout->addWidget(m_disclosure);
    addSteps();
    connect(m_portal, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(
            m_context.gui.backend.endpoints.portalOf(QUrl(m_context.draft.text(Field::IpaasApiUrl))));
    });
    connect(m_values, &CopyList::secretWanted, this, &SubscriptionGuide::copySecret);
    // Whatever is copied next has taken the secret's place.
    connect(m_values, &CopyList::copied, m_secretNote, &QWidget::hide);
    connect(&m_context.gui.secretClipboard, &SecretClipboard::ended, this, [this] {
        if (m_secretNote->isHidden())
            return;
        m_values->showCopied({});
        showSecretNote(Role::Dim, tr("The secret is not on the clipboard any more."));
    });
    connect(m_check, &QPushButton::clicked, &m_context.flow, &WizardFlow::lookForNewSubscription);
    connect(&m_context.flow, &WizardFlow::ipaasChanged, this, &SubscriptionGuide::refresh);
    connect(&m_context.flow, &WizardFlow::comparisonChanged, this, &SubscriptionGuide::refresh);
    refresh();
}

void SubscriptionGuide::addSteps()
{
    auto *steps = new QGridLayout;
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setHorizontalSpacing(Theme::space12);
    steps->setVerticalSpacing(Theme::space12);
    steps->setColumnStretch(1, 1);
    const auto addBelow = [steps](QWidget *widget, Qt::Alignment alignment = {}) {
        steps->addWidget(widget, steps->rowCount(), 1, alignment);
    };
    // Quoted is what the portal calls it (facts: ipaas.md, section 4).
    addStep(steps, tr("Sign in to the iPaaS.com portal, open \"Subscriptions\" and there the \"Marketplace\"."));
    addBelow(m_portal, Qt::AlignLeading);
    addStep(steps, tr("Find the integration with Microsoft Dynamics 365 Business Central and press \"Subscribe\"."));
    addStep(steps, tr("Fill in \"Subscription Settings\" with these values. Leave \"Create Default Mappings\" ticked: "
                      "iPaaS.com transfers nothing without mappings."));
    addBelow(makeValues());
    addStep(steps, tr("Save it there. Then come back and check again: the new subscription is picked for you."));
    auto *check = new QWidget(this);
    auto *row = new QHBoxLayout(check);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space12);
    row->addWidget(m_check);
    row->addWidget(m_note, 1);
    addBelow(check);
    auto *source = Look::dimLabel(Look::Text::Small,
                                  tr("The names are those of iPaaS.com's help pages. Whether the portal words them "
                                     "alike today could not be confirmed."),
                                  this);
    source->setWordWrap(true);
    addBelow(source);
    m_disclosure->body()->addLayout(steps);
}

void SubscriptionGuide::addStep(QGridLayout *grid, const QString &text)
{
    auto *label = Look::label(Look::Text::Body, text, this);
    label->setWordWrap(true);
    const int line = grid->rowCount();
    const int number = static_cast<int>(findChildren<QLabel *>(QStringLiteral("stepNumber")).size()) + 1;
    auto *numberLabel = Look::label(Look::Text::Strong, locale().toString(number), this);
    numberLabel->setObjectName(QStringLiteral("stepNumber"));
    grid->addWidget(numberLabel, line, 0, Qt::AlignTop);
    grid->addWidget(label, line, 1);
}

QWidget *SubscriptionGuide::makeValues()
{
    QList<CopyList::Item> items;
    const QList<SubscriptionValue> values = m_context.flow.valuesOfSubscription();
    for (const SubscriptionValue &value : values)
        items.append({fieldId(value.field), value.label, value.field == Field::ClientSecret});
    auto *box = new QWidget(this);
    m_values = new CopyList(items, box);
    m_secretNote->hide();
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space8);
    layout->addWidget(m_values);
    layout->addWidget(m_secretNote);
    return box;
}

void SubscriptionGuide::refresh()
{
    const WizardFlow &flow = m_context.flow;
    const QUrl portal = m_context.gui.backend.endpoints.portalOf(QUrl(m_context.draft.text(Field::IpaasApiUrl)));
    m_portal->setText(linkText(portal));
    m_portal->setVisible(!portal.isEmpty());
    showValues();
    // Not while it is asked: the focus would go elsewhere.
    m_check->setEnabled(flow.hasListedSubscriptions() || (m_check->hasFocus() && flow.signingIn()));
    const QString note = flow.hasListedSubscriptions() ? flow.newSubscriptionNote() : tr("Sign in above first.");
    if (m_note->text() != note)
        sayIn(m_note, note);
    const bool hasNone = flow.hasListedSubscriptions() && flow.subscriptions().isEmpty();
    const bool isMissing = hasNone || flow.isPickedElsewhere();
    if ((isMissing || flow.isOtherIntegration()) && !m_hasOpened) {
        m_hasOpened = true;
        m_disclosure->setOpen(true);
    }
}

void SubscriptionGuide::showValues()
{
    const SetupDraft &draft = m_context.draft;
    const QList<SubscriptionValue> values = m_context.flow.valuesOfSubscription();
    for (const SubscriptionValue &value : values) {
        const bool isSecret = value.field == Field::ClientSecret;
        const bool hasSecret
            = !draft.secret(Field::ClientSecret).isEmpty() || draft.hasStoredSecret(Field::ClientSecret);
        const QString text = isSecret && hasSecret ? tr("entered, not shown") : value.text;
        //: %1 is the title of a page of the wizard
        const QString instead
            = tr("not entered yet, see \"%1\"").arg(m_context.flow.title(WizardFlow::stepOf(value.field)));
        m_values->setValue(fieldId(value.field), text, instead);
    }
}

void SubscriptionGuide::copySecret()
{
    m_secretScope.restart();
    m_secretScope.deliver(m_context.flow.clientSecret(m_secretScope.token()),
                          [this](const Result<Secret> &secret) { takeSecret(secret); });
}

void SubscriptionGuide::takeSecret(const Result<Secret> &secret)
{
    if (!secret) {
        showSecretNote(Role::Failed, oneLine(secret.error(), CheckId::Keychain));
        return;
    }
    m_context.gui.secretClipboard.copy(*secret);
    m_values->showCopied(fieldId(Field::ClientSecret));
    showSecretNote(Role::Text, tr("The secret is on the clipboard for %n second(s): paste it now.", nullptr,
                                  static_cast<int>(SecretClipboard::lifetime.count())));
}

void SubscriptionGuide::showSecretNote(Role role, const QString &text)
{
    m_secretNote->setRole(role);
    m_secretNote->show();
    sayIn(m_secretNote, text);
}

} // namespace causeway
