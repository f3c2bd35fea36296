#include "gui/ipaaspage.h"

#include "gui/disclosure.h"
#include "gui/formfield.h"
#include "gui/look.h"
#include "gui/secretlineedit.h"
#include "gui/stateglyph.h"
#include "gui/subscriptionpanel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace causeway {

IpaasPage::IpaasPage(const WizardContext &context, QWidget *parent)
    : WizardPage(context, Step::Ipaas, tr("iPaaS.com"),
                 tr("Where the data goes: the subscription of the Business Central integration."), parent)
    , m_byKey(new QRadioButton(tr("&API key"), this))
    , m_byPassword(new QRadioButton(tr("&E-mail and password"), this))
    , m_signIn(new QPushButton(tr("&Sign in"), this))
    , m_busy(new StateGlyph(this))
    , m_signInNote(Look::dimLabel(Look::Text::Small, {}, this))
    , m_advanced(new Disclosure(tr("Advanced: API address of iPaaS.com"), this))
{
    m_byKey->setObjectName(QStringLiteral("apiKeyRadioButton"));
    m_byPassword->setObjectName(QStringLiteral("passwordRadioButton"));
    m_signIn->setObjectName(QStringLiteral("signInButton"));
    m_signIn->setAutoDefault(false);
    m_signInNote->setWordWrap(true);
    m_busy->setGlyph(QStringLiteral("running"), Role::Accent, tr("Working"));
    m_advanced->button()->setObjectName(QStringLiteral("ipaasAdvancedButton"));

    addSignIn();
    addChoices();
    content()->addWidget(m_advanced);
    auto *url = makeField(Field::IpaasApiUrl, tr("API address of iPaaS.com"));
    url->useLineEdit(true);
    url->setNote(tr("Some of the paths below this address could not be confirmed: iPaaS.com publishes no description. "
                    "The connection test shows whether they fit."));
    m_advanced->body()->addWidget(url);
    content()->addStretch(1);

    connect(m_byKey, &QRadioButton::toggled, this, [this](bool byKey) {
        draft().setIpaasSignIn(byKey ? SetupDraft::IpaasSignIn::ApiKey : SetupDraft::IpaasSignIn::Password);
        showWay();
        Q_EMIT actionsChanged();
    });
    connect(m_signIn, &QPushButton::clicked, this, [this] {
        flow().signIn();
        showLists();
    });
    connect(m_company, &QComboBox::activated, &flow(), &WizardFlow::chooseIpaasCompany);
    connect(&flow(), &WizardFlow::ipaasChanged, this, &IpaasPage::showLists);
    connect(&draft(), &SetupDraft::changed, this, [this] { m_signIn->setEnabled(canSignIn()); });
    showWay();
}

void IpaasPage::addSignIn()
{
    auto *ways = new QHBoxLayout;
    ways->setSpacing(Theme::space24);
    ways->addWidget(m_byKey);
    ways->addWidget(m_byPassword);
    ways->addStretch(1);
    auto *heading = Look::label(Look::Text::Body, tr("Sign in with"), this);
    content()->addWidget(heading);
    content()->addSpacing(Theme::space8);
    content()->addLayout(ways);
    content()->addSpacing(Theme::space16);

    auto *key = addField(Field::IpaasApiKey, tr("API key"));
    key->useSecretLineEdit();
    key->setNote(tr("Made in the iPaaS.com portal. It goes to the system's keychain only."));
    addField(Field::IpaasEmail, tr("E-mail"))->useLineEdit();
    auto *password = addField(Field::IpaasPassword, tr("Password"));
    password->useSecretLineEdit();
    password->setNote(tr("Used once to sign in and never stored; only the sign-in is kept, in the keychain."));

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space12);
    row->addWidget(m_signIn);
    row->addWidget(m_busy);
    row->addWidget(m_signInNote, 1);
    content()->addLayout(row);
    content()->addSpacing(Theme::space24);
}

void IpaasPage::addChoices()
{
    auto *company = addField(Field::IpaasCompanyId, tr("Company on iPaaS.com"));
    m_company = company->useComboBox();
    auto *subscription = addField(Field::IpaasSubscriptionId, tr("Subscription"));
    subscription->useComboBox();
    subscription->setNote(tr("Pick it after signing in, or type its number."));
    content()->addWidget(new SubscriptionPanel(context(), this));
}

void IpaasPage::entered()
{
    {
        const QSignalBlocker blockKey(m_byKey);
        const bool byKey = draft().ipaasSignIn() == SetupDraft::IpaasSignIn::ApiKey;
        m_byKey->setChecked(byKey);
        m_byPassword->setChecked(!byKey);
    }
    showWay();
    showLists();
}

void IpaasPage::focusField(Field field)
{
    if (field == Field::IpaasApiUrl)
        m_advanced->setOpen(true);
    WizardPage::focusField(field);
}

void IpaasPage::showWay()
{
    const bool byKey = draft().ipaasSignIn() == SetupDraft::IpaasSignIn::ApiKey;
    field(Field::IpaasApiKey)->setVisible(byKey);
    field(Field::IpaasEmail)->setVisible(!byKey);
    field(Field::IpaasPassword)->setVisible(!byKey);
    field(Field::IpaasCompanyId)->setVisible(!byKey);
    m_signIn->setText(byKey ? tr("&List subscriptions") : tr("&Sign in"));
    m_signIn->setEnabled(canSignIn());
}

bool IpaasPage::canSignIn() const
{
    if (flow().signingIn())
        return false;
    const auto has = [this](Field field) { return !draft().secret(field).isEmpty() || draft().hasStoredSecret(field); };
    if (draft().ipaasSignIn() == SetupDraft::IpaasSignIn::ApiKey)
        return has(Field::IpaasApiKey);
    return draft().verdict(Field::IpaasEmail).isUsable() && has(Field::IpaasPassword);
}

void IpaasPage::showLists()
{
    QList<FormField::Choice> companies;
    for (const IpaasCompany &company : flow().ipaasCompanies())
        companies.append({company.name, company.id, company.role});
    field(Field::IpaasCompanyId)->setChoices(companies, false);
    QList<FormField::Choice> subscriptions;
    for (const IpaasSubscription &subscription : flow().subscriptions()) {
        const QString number = QString::number(subscription.id);
        subscriptions.append({tr("%1 (number %2)").arg(subscription.name, number), number, {}});
    }
    field(Field::IpaasSubscriptionId)->setChoices(subscriptions, false);

    const bool busy = flow().signingIn();
    m_busy->setVisible(busy);
    m_busy->setRunning(busy);
    m_signIn->setEnabled(canSignIn());
    if (busy)
        m_signInNote->setText(tr("Asking iPaaS.com…"));
    else if (!subscriptions.isEmpty())
        m_signInNote->setText(
            tr("iPaaS.com lists %n subscription(s).", nullptr, static_cast<int>(subscriptions.size())));
    else if (!companies.isEmpty())
        m_signInNote->setText(tr("Signed in. Pick a company."));
    else
        m_signInNote->clear();
    Q_EMIT actionsChanged();
}

} // namespace causeway
