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
    subscription->setNote(tr("Pick it after signing in, or type its number."));
    content()->addWidget(new SubscriptionGuide(context(), this));
    content()->addWidget(new SubscriptionPanel(context(), this));
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
    field(Field::IpaasSubscriptionId)->setChoices(subscriptions, false);
    Q_EMIT actionsChanged();
}

} // namespace causeway
