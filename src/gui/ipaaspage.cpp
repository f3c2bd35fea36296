#include "gui/ipaaspage.h"

#include "gui/formfield.h"
#include "gui/ipaassignin.h"
#include "gui/subscriptionguide.h"
#include "gui/subscriptionpanel.h"
#include "gui/theme.h"

#include <QVBoxLayout>

namespace causeway {

IpaasPage::IpaasPage(const WizardContext &context, QWidget *parent)
    : WizardPage(context, Step::Ipaas, tr("iPaaS.com"),
                 tr("Where the data goes: the subscription of the Business Central integration."), parent)
    , m_signIn(new IpaasSignIn(
          context, [this](Field field, const QString &label) { return makeField(field, label); }, this))
{
    content()->addWidget(m_signIn);
    content()->addSpacing(Theme::space24);
    addChoices();
    content()->addWidget(m_signIn->makeAdvanced());
    content()->addStretch(1);

    connect(m_signIn, &IpaasSignIn::changed, this, &IpaasPage::actionsChanged);
    connect(&flow(), &WizardFlow::ipaasChanged, this, &IpaasPage::showLists);
}

void IpaasPage::addChoices()
{
    auto *subscription = addField(Field::IpaasSubscriptionId, tr("Subscription"));
    subscription->useComboBox();
    content()->addWidget(new SubscriptionGuide(context(), this));
    content()->addWidget(new SubscriptionPanel(context(), this));
}

PageActions IpaasPage::actions() const
{
    PageActions actions = WizardPage::actions();
    if (m_signIn->isAskingAnew()) {
        actions.isPrimaryEnabled = false;
        actions.hint = tr("Sign in, or keep the sign-in that there is.");
    }
    return actions;
}

void IpaasPage::entered()
{
    m_signIn->refresh();
    showLists();
}

void IpaasPage::focusField(Field field)
{
    if (!m_signIn->focusField(field))
        WizardPage::focusField(field);
}

void IpaasPage::showLists()
{
    QList<FormField::Choice> subscriptions;
    for (const IpaasSubscription &subscription : flow().subscriptions()) {
        const QString number = QString::number(subscription.id);
        subscriptions.append({tr("%1 (number %2)").arg(subscription.name, number), number, {}});
    }
    if (!subscriptions.isEmpty() && flow().isPickedElsewhere()) {
        const QString picked = draft().text(Field::IpaasSubscriptionId);
        subscriptions.append({tr("Number %1, not of this company").arg(picked), picked, {}});
    }
    field(Field::IpaasSubscriptionId)->setChoices(subscriptions, false);
    field(Field::IpaasSubscriptionId)
        ->setNote(subscriptions.isEmpty() ? tr("Pick it after signing in, or type its number.") : QString());
    Q_EMIT actionsChanged();
}

} // namespace causeway
