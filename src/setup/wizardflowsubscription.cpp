// What the wizard asks of iPaaS.com's subscriptions, and what it makes of the settings of the one that is picked.

#include "diagnosis/explanations.h"
#include "setup/wizardflow.h"

#include <algorithm>

namespace causeway {

namespace {

Error otherIntegration(const IpaasSubscriptionDetails &subscription)
{
    Error error = makeError(ErrorCode::SubscriptionOfOtherIntegration,
                            QStringLiteral("%1 (%2)").arg(subscription.name).arg(subscription.id));
    error.origin = ErrorOrigin::Ipaas;
    return error;
}

} // namespace

void WizardFlow::takeSubscriptions(const Result<WizardServices::IpaasFindings> &findings)
{
    m_signingIn = false;
    if (findings) {
        const QList<IpaasSubscription> listed = findings->subscriptions;
        m_subscriptions = listed;
        if (listed.size() == 1 && m_draft.text(Field::IpaasSubscriptionId).isEmpty())
            m_draft.setText(Field::IpaasSubscriptionId, QString::number(listed.first().id));
        // What is said of one that was not typed is to be seen as well.
        m_draft.touch(Field::IpaasSubscriptionId);
        if (isPickedElsewhere()) {
            m_draft.setServiceVerdict(
                Field::IpaasSubscriptionId,
                {FieldVerdict::Level::Caution, tr("The company has no subscription %1. Pick one of its own.")
                                                   .arg(m_draft.text(Field::IpaasSubscriptionId))});
        }
        if (m_draft.ipaasSignIn() == SetupDraft::IpaasSignIn::ApiKey)
            m_draft.setServiceVerdict(Field::IpaasApiKey, {FieldVerdict::Level::Ok, tr("Signed in.")});
        m_failure.reset();
    } else {
        forgetSubscriptions();
        if (m_step == Step::Ipaas)
            fail(findings.error(), CheckId::IpaasSignIn);
    }
    Q_EMIT ipaasChanged();
    Q_EMIT navigationChanged();
}

void WizardFlow::takeListing(const Result<WizardServices::IpaasFindings> &findings)
{
    takeSubscriptions(findings);
    if (findings)
        readSubscriptionAgain();
}

void WizardFlow::readSubscriptionAgain()
{
    if (!listsSubscription(m_draft.text(Field::IpaasSubscriptionId).toLongLong()) || m_evaluating || m_signingIn)
        return;
    forgetSubscription();
    readPickedSubscription();
}

QList<IpaasSubscription> WizardFlow::subscriptions() const
{
    return m_subscriptions.value_or(QList<IpaasSubscription>());
}

bool WizardFlow::listsSubscription(qint64 id) const
{
    const QList<IpaasSubscription> listed = subscriptions();
    return std::any_of(listed.cbegin(), listed.cend(),
                       [id](const IpaasSubscription &subscription) { return subscription.id == id; });
}

bool WizardFlow::isPickedElsewhere() const
{
    const QString picked = m_draft.text(Field::IpaasSubscriptionId);
    return m_subscriptions && !picked.isEmpty() && !listsSubscription(picked.toLongLong());
}

void WizardFlow::forgetSubscriptions()
{
    m_subscriptions.reset();
    m_newSubscriptionNote.clear();
}

QList<SubscriptionValue> WizardFlow::valuesOfSubscription() const
{
    return valuesOfNewSubscription(settings(), m_backend.endpoints);
}

Task<Secret> WizardFlow::clientSecret(std::stop_token stop) const
{
    return WizardServices::clientSecret(m_backend, credentials(), std::move(stop));
}

void WizardFlow::lookForNewSubscription()
{
    if (!m_subscriptions || m_signingIn || m_evaluating)
        return;
    m_ipaasScope.restart();
    m_signingIn = true;
    m_newSubscriptionNote.clear();
    m_failure.reset();
    Q_EMIT ipaasChanged();
    Q_EMIT navigationChanged();
    m_ipaasScope.deliver(
        WizardServices::listSubscriptions(m_backend, ipaasAccess(), m_ipaasScope.token()),
        [this](const Result<WizardServices::IpaasFindings> &findings) { takeNewSubscriptions(findings); });
}

void WizardFlow::takeNewSubscriptions(const Result<WizardServices::IpaasFindings> &findings)
{
    m_signingIn = false;
    if (!findings) {
        // Those of before are kept: what is new is told by them.
        if (m_step == Step::Ipaas)
            fail(findings.error(), CheckId::IpaasSignIn);
        Q_EMIT ipaasChanged();
        Q_EMIT navigationChanged();
        return;
    }
    QList<IpaasSubscription> added;
    for (const IpaasSubscription &subscription : findings->subscriptions) {
        if (!listsSubscription(subscription.id))
            added.append(subscription);
    }
    m_subscriptions = findings->subscriptions;
    if (added.isEmpty()) {
        m_newSubscriptionNote = tr("iPaaS.com lists no new subscription yet. Save it in the portal, then check again.");
    } else if (added.size() > 1) {
        m_newSubscriptionNote
            = tr("iPaaS.com lists %n new subscription(s): pick yours above.", nullptr, static_cast<int>(added.size()));
    } else {
        m_draft.setText(Field::IpaasSubscriptionId, QString::number(added.first().id));
        //: %1 is the name of a subscription
        m_newSubscriptionNote = tr("Found and picked: %1.").arg(added.first().name);
    }
    Q_EMIT ipaasChanged();
    Q_EMIT navigationChanged();
    readSubscriptionAgain();
}

QList<ComparedSetting> WizardFlow::comparedSettings() const
{
    if (!m_subscription || m_isOtherIntegration)
        return {};
    return compareSettings(settings(), m_subscription->settings, m_backend.endpoints);
}

void WizardFlow::forgetSubscription()
{
    m_subscriptionScope.restart();
    m_subscription.reset();
    m_isOtherIntegration = false;
    m_subscriptionNote.clear();
    m_readingSubscription = false;
    m_draft.dropServiceVerdict(Field::IpaasSubscriptionId);
    Q_EMIT comparisonChanged();
}

void WizardFlow::readPickedSubscription()
{
    const qint64 id = m_draft.text(Field::IpaasSubscriptionId).toLongLong();
    const bool isKnown = m_readingSubscription || (m_subscription && m_subscription->id == id);
    if (!listsSubscription(id) || isKnown || m_evaluating || m_signingIn)
        return;
    forgetSubscription();
    m_readingSubscription = true;
    Q_EMIT comparisonChanged();
    m_subscriptionScope.deliver(
        WizardServices::readSubscription(m_backend, ipaasAccess(), id, m_subscriptionScope.token()),
        [this](const Result<WizardServices::SubscriptionFindings> &findings) {
            m_readingSubscription = false;
            if (findings)
                takeSubscription(*findings);
            else
                m_subscriptionNote = oneLine(findings.error(), CheckId::IpaasSubscription);
            Q_EMIT comparisonChanged();
        });
}

void WizardFlow::takeSubscription(const WizardServices::SubscriptionFindings &findings)
{
    m_subscription = findings.subscription;
    m_isOtherIntegration = findings.integration == Integration::Other;
    switch (findings.integration) {
    case Integration::BusinessCentral:
        m_draft.setServiceVerdict(Field::IpaasSubscriptionId, {FieldVerdict::Level::Ok, tr("Found.")});
        break;
    case Integration::Other: {
        const Explanation explanation = explain(otherIntegration(findings.subscription), CheckId::IpaasSubscription);
        m_draft.setServiceVerdict(Field::IpaasSubscriptionId,
                                  {FieldVerdict::Level::Caution, explanation.happened + u' ' + explanation.remedy});
        break;
    }
    case Integration::Unknown:
        m_draft.setServiceVerdict(Field::IpaasSubscriptionId,
                                  {FieldVerdict::Level::Caution,
                                   tr("Whether it is of Business Central could not be confirmed: iPaaS.com shows "
                                      "neither its settings nor its integration.")});
        break;
    }
}

void WizardFlow::useTheirs(Field field, const QString &text)
{
    const Step step = stepOf(field);
    const bool isKnown = m_done.contains(step) || m_attention.contains(step);
    m_draft.setText(field, text);
    m_draft.touch(field);
    if (isKnown && step != m_step)
        m_attention.insert(step);
    Q_EMIT navigationChanged();
}

void WizardFlow::evaluateSubscription(qint64 id)
{
    m_evaluation.deliver(WizardServices::readSubscription(m_backend, ipaasAccess(), id, m_evaluation.token()),
                         [this](const Result<WizardServices::SubscriptionFindings> &findings) {
                             if (!findings) {
                                 fail(findings.error(), CheckId::IpaasSubscription);
                                 return;
                             }
                             takeSubscription(*findings);
                             Q_EMIT comparisonChanged();
                             if (findings->integration == Integration::Other) {
                                 fail(otherIntegration(findings->subscription), CheckId::IpaasSubscription);
                                 return;
                             }
                             succeed();
                             // Some may be right as they are: the person goes on, and the step rail reminds.
                             if (!failuresOf(comparedSettings()).isEmpty()) {
                                 m_done.remove(Step::Ipaas);
                                 m_attention.insert(Step::Ipaas);
                                 Q_EMIT navigationChanged();
                             }
                         });
}

void WizardFlow::evaluateIpaas()
{
    m_ipaasScope.restart();
    m_subscriptionScope.restart();
    m_readingSubscription = false;
    m_signingIn = false;
    setEvaluating(true);
    m_evaluation.deliver(WizardServices::listSubscriptions(m_backend, ipaasAccess(), m_evaluation.token()),
                         [this](const Result<WizardServices::IpaasFindings> &findings) {
                             takeSubscriptions(findings);
                             if (!findings) {
                                 setEvaluating(false);
                                 return;
                             }
                             const qint64 chosen = m_draft.text(Field::IpaasSubscriptionId).toLongLong();
                             if (!listsSubscription(chosen)) {
                                 Error error = makeError(ErrorCode::SubscriptionNotFound,
                                                         tr("The company has no subscription %1.").arg(chosen));
                                 error.origin = ErrorOrigin::Ipaas;
                                 fail(error, CheckId::IpaasSubscription);
                                 return;
                             }
                             evaluateSubscription(chosen);
                         });
}

} // namespace causeway
