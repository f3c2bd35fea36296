// What the wizard asks of iPaaS.com's sign-in.

#include "diagnosis/explanations.h"
#include "setup/wizardflow.h"

#include <algorithm>

namespace causeway {

namespace {

/// What the draft holds, as one client knows it.
struct DraftSession {
    QPointer<SetupDraft> draft;
    Secret known;
};

Task<Secret> sessionOf(std::shared_ptr<DraftSession> session)
{
    const Secret newest = session->draft ? session->draft->ipaasRefreshToken() : Secret();
    session->known = newest;
    co_return newest;
}

Task<void> keepIn(std::shared_ptr<DraftSession> session, Secret renewed)
{
    // Meanwhile somebody else may have signed in, or elsewhere: what was renewed is then nobody's.
    const bool isTheSame = session->draft && session->draft->ipaasRefreshToken() == session->known;
    if (isTheSame && !session->known.isEmpty()) {
        session->draft->setIpaasRefreshToken(renewed);
        session->known = renewed;
    }
    co_return {};
}

} // namespace

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

void WizardFlow::stopSigningIn()
{
    if (!m_signingIn)
        return;
    m_ipaasScope.restart();
    m_signingIn = false;
    Q_EMIT ipaasChanged();
    Q_EMIT navigationChanged();
}

void WizardFlow::resumeIpaas()
{
    if (!subscriptions().isEmpty() || m_signingIn)
        return;
    if (m_draft.ipaasSignIn() == SetupDraft::IpaasSignIn::ApiKey) {
        if (m_draft.verdict(Field::IpaasApiKey).isUsable())
            signIn();
        return;
    }
    if (!m_draft.isSignedInToIpaas())
        return;
    m_ipaasScope.restart();
    m_signingIn = true;
    Q_EMIT ipaasChanged();
    m_ipaasScope.deliver(WizardServices::resumeIpaas(m_backend, ipaasAccess(), m_ipaasScope.token()),
                         [this](const Result<WizardServices::IpaasFindings> &findings) { takeSignIn(findings); });
}

void WizardFlow::forgetIpaas()
{
    m_ipaasScope.restart();
    m_signingIn = false;
    m_ipaasCompanies.clear();
    m_ipaasUser.clear();
    forgetSubscriptions();
    m_draft.dropServiceVerdict(Field::IpaasApiKey);
    Q_EMIT ipaasChanged();
}

void WizardFlow::takeSignIn(const Result<WizardServices::IpaasFindings> &findings)
{
    if (!findings) {
        takeSubscriptions(tl::unexpected(findings.error()));
        return;
    }
    m_signingIn = false;
    m_ipaasCompanies = findings->companies;
    m_ipaasUser = findings->user;
    if (!findings->session.isEmpty()) {
        m_draft.setIpaasRefreshToken(findings->session);
        m_draft.dropServiceVerdict(Field::IpaasEmail);
        m_draft.dropServiceVerdict(Field::IpaasPassword);
        // The password has done its work; only the sign-in it brought is kept.
        m_draft.setSecret(Field::IpaasPassword, Secret());
    }
    const QString chosen = m_draft.text(Field::IpaasCompanyId);
    const bool isTheirs = std::any_of(m_ipaasCompanies.cbegin(), m_ipaasCompanies.cend(),
                                      [&chosen](const IpaasCompany &company) { return company.id == chosen; });
    if (m_ipaasCompanies.size() == 1)
        m_draft.setText(Field::IpaasCompanyId, m_ipaasCompanies.first().id);
    else if (!isTheirs && !m_ipaasCompanies.isEmpty())
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
    forgetSubscriptions();
    forgetSubscription();
    Q_EMIT ipaasChanged();
    m_ipaasScope.deliver(WizardServices::listSubscriptions(m_backend, ipaasAccess(), m_ipaasScope.token()),
                         [this](const Result<WizardServices::IpaasFindings> &findings) { takeListing(findings); });
}

void WizardFlow::takeStoredSignIn(const Result<IpaasSecrets> &found)
{
    // A locked or silent keychain proves nothing: it is then asked when it is needed.
    const bool isMissing = !found && found.error().code == ErrorCode::SecretNotStored;
    const bool isSession = found && !found->session.isEmpty();
    if (isSession)
        m_draft.setHasStoredIpaasSession(true);
    else
        m_draft.setHasStoredSecret(Field::IpaasApiKey, !isMissing);
    if (m_step == Step::Ipaas)
        resumeIpaas();
}

SessionKeeper WizardFlow::draftSession() const
{
    const auto session = std::make_shared<DraftSession>(DraftSession{QPointer<SetupDraft>(&m_draft), Secret()});
    SessionKeeper keeper;
    keeper.newest = [session](const std::stop_token &) { return sessionOf(session); };
    keeper.keep = [session](const Secret &renewed) { return keepIn(session, renewed); };
    keeper.lock = m_sessionLock;
    return keeper;
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
