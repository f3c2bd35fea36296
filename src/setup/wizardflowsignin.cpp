// What the wizard asks of iPaaS.com's sign-in.

#include "diagnosis/explanations.h"
#include "setup/wizardflow.h"

#include <algorithm>

namespace causeway {

void WizardFlow::signIn()
{
    m_ipaasScope.restart();
    m_signingIn = true;
    m_failure.reset();
    Q_EMIT ipaasChanged();
    Q_EMIT navigationChanged();
    if (m_draft.ipaasSignIn() == SetupDraft::IpaasSignIn::ApiKey) {
        m_ipaasScope.deliver(WizardServices::listSubscriptions(m_backend, ipaasAccess(), m_ipaasScope.token()),
                             [this](const Result<WizardServices::IpaasFindings> &findings) { takeListing(findings); });
        return;
    }
    const QString email = m_draft.text(Field::IpaasEmail);
    const Secret password = m_draft.secret(Field::IpaasPassword);
    m_ipaasScope.deliver(WizardServices::signInToIpaas(m_backend, ipaasAccess(), email, password, m_ipaasScope.token()),
                         [this](const Result<WizardServices::IpaasFindings> &findings) { takeSignIn(findings); });
}

void WizardFlow::takeSignIn(const Result<WizardServices::IpaasFindings> &findings)
{
    if (!findings) {
        takeSubscriptions(tl::unexpected(findings.error()));
        return;
    }
    m_signingIn = false;
    m_ipaasCompanies = findings->companies;
    m_draft.setIpaasRefreshToken(findings->session);
    // The password has done its work; only the sign-in it brought is kept.
    m_draft.setSecret(Field::IpaasPassword, Secret());
    const QString chosen = m_draft.text(Field::IpaasCompanyId);
    const bool isTheirs = std::any_of(m_ipaasCompanies.cbegin(), m_ipaasCompanies.cend(),
                                      [&chosen](const IpaasCompany &company) { return company.id == chosen; });
    if (m_ipaasCompanies.size() == 1)
        m_draft.setText(Field::IpaasCompanyId, m_ipaasCompanies.first().id);
    else if (!isTheirs)
        m_draft.setText(Field::IpaasCompanyId, {});
    Q_EMIT ipaasChanged();
    Q_EMIT navigationChanged();
    if (!m_draft.text(Field::IpaasCompanyId).isEmpty())
        chooseIpaasCompany();
}

void WizardFlow::chooseIpaasCompany()
{
    m_ipaasScope.restart();
    m_signingIn = true;
    m_subscriptions.clear();
    forgetSubscription();
    Q_EMIT ipaasChanged();
    m_ipaasScope.deliver(WizardServices::listSubscriptions(m_backend, ipaasAccess(), m_ipaasScope.token()),
                         [this](const Result<WizardServices::IpaasFindings> &findings) { takeListing(findings); });
}

Explanation WizardFlow::explainSignIn(Error error, std::optional<CheckId> check) const
{
    if (error.code == ErrorCode::IpaasCompanyDenied && error.subject.isEmpty()) {
        for (const IpaasCompany &company : m_ipaasCompanies) {
            if (company.id == m_draft.text(Field::IpaasCompanyId))
                error.subject = company.name;
        }
    }
    Explanation explanation = explain(error, check);
    const bool byPassword = m_draft.ipaasSignIn() == SetupDraft::IpaasSignIn::Password;
    if (byPassword && explanation.field == Field::IpaasApiKey)
        explanation.field = Field::IpaasPassword;
    return explanation;
}

} // namespace causeway
