// A copy of a stored connection, for another environment or company.

#include "setup/wizardflow.h"

namespace causeway {

void WizardFlow::copySecretsOf(const QString &connectionId)
{
    m_evaluation.restart();
    setEvaluating(true);
    m_evaluation.deliver(WizardServices::storedSecrets(m_backend, connectionId, m_evaluation.token()),
                         [this](const Result<WizardServices::StoredSecrets> &found) { takeCopied(found); });
}

void WizardFlow::takeCopied(const Result<WizardServices::StoredSecrets> &found)
{
    setEvaluating(false);
    if (!found) {
        m_done.insert(Step::Name);
        m_done.insert(Step::Registration);
        enter(Step::Credentials);
        fail(found.error(), CheckId::Keychain);
        return;
    }
    m_draft.setCopiedSecret(Field::ClientSecret, found->clientSecret);
    if (!found->ipaasApiKey.isEmpty())
        m_draft.setCopiedSecret(Field::IpaasApiKey, found->ipaasApiKey);
    if (!found->ipaasWebhookKey.isEmpty())
        m_draft.setCopiedSecret(Field::IpaasWebhookKey, found->ipaasWebhookKey);
    if (found->isBySignIn)
        m_draft.setIpaasSignIn(SetupDraft::IpaasSignIn::Password);
    m_done = {Step::Name, Step::Registration, Step::Credentials};
    enter(Step::Company);
}

} // namespace causeway
