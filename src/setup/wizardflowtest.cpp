// The wizard's last steps: the connection test, and saving.

#include "setup/wizardflow.h"
#include "diagnosis/explanations.h"

#include <memory>

namespace causeway {

void WizardFlow::startTest()
{
    runTest(std::nullopt);
}

bool WizardFlow::canResumeTest() const
{
    return !m_testing && m_report && m_report->firstFailed();
}

void WizardFlow::resumeTest()
{
    if (canResumeTest())
        runTest(m_report);
}

void WizardFlow::useSuggestion(Field field, const QString &text)
{
    const Step step = stepOf(field);
    const bool isKnown = m_done.contains(step) || m_attention.contains(step);
    m_draft.setText(field, text);
    // The test confirms what the step would have: it stays one that can be gone to.
    if (isKnown)
        m_done.insert(step);
    startTest();
}

void WizardFlow::runTest(std::optional<TestReport> earlier)
{
    m_testScope.restart();
    m_report.reset();
    m_testing = true;
    for (Check &check : m_checks) {
        const bool isKept = earlier && (check.state == CheckState::Passed || check.state == CheckState::Warning);
        if (isKept)
            continue;
        Check waiting;
        waiting.id = check.id;
        waiting.title = check.title;
        check = waiting;
        Q_EMIT checkChanged(check.id);
    }
    Q_EMIT navigationChanged();
    const auto test = std::make_shared<ConnectionTest>(m_backend.client, m_backend.clock, m_backend.secrets,
                                                       m_backend.endpoints, m_backend.testLimits);
    // The observer may be called once more while a stopped test unwinds: by then this window may be gone.
    const QPointer<WizardFlow> guard(this);
    const std::stop_token token = m_testScope.token();
    const auto observer = [guard, token](const Check &check) {
        if (!guard || token.stop_requested())
            return;
        // The language may be another than at the start.
        guard->m_checks[static_cast<qsizetype>(check.id)] = retold(check);
        Q_EMIT guard->checkChanged(check.id);
    };
    const TestTarget target{m_savedConnectionId, settings(), typedSecrets()};
    m_testScope.deliver(test->run(target, observer, token, earlier), [this, test](const TestReport &report) {
        m_testing = false;
        m_report = report;
        m_checks = report.checks;
        retell();
        // All that these pages ask was asked, and answered.
        if (report.passed()) {
            m_done.unite({Step::Credentials, Step::Company, Step::Ipaas, Step::Data});
            m_attention.clear();
        }
        if (!m_draft.isModified())
            keepTestResult();
        Q_EMIT testEnded();
        Q_EMIT navigationChanged();
    });
}

void WizardFlow::retell()
{
    for (Check &check : m_checks)
        check = retold(check);
    if (m_report) {
        for (Check &check : m_report->checks)
            check = retold(check);
    }
}

void WizardFlow::stopTest()
{
    if (!m_testing)
        return;
    m_testScope.restart();
    m_testing = false;
    for (Check &check : m_checks) {
        if (check.state == CheckState::Waiting || check.state == CheckState::Running) {
            check.state = CheckState::Skipped;
            check.found = tr("stopped");
            Q_EMIT checkChanged(check.id);
        }
    }
    Q_EMIT testEnded();
    Q_EMIT navigationChanged();
}

void WizardFlow::keepTestResult()
{
    const Result<void> kept = keepResult(m_backend.connections, m_savedConnectionId, *m_report);
    if (!kept)
        qWarning("The test's result could not be kept: %s", qPrintable(kept.error().message));
}

void WizardFlow::save(bool sessionOnly)
{
    if (m_saving)
        return;
    m_saving = true;
    Q_EMIT navigationChanged();
    WizardServices::Saving saving;
    saving.connectionId = m_savedConnectionId;
    saving.settings = settings();
    const TestSecrets typed = typedSecrets();
    saving.clientSecret = typed.clientSecret;
    saving.ipaasApiKey = typed.ipaasApiKey;
    saving.ipaasSession = typed.ipaasRefreshToken;
    saving.ipaasWebhookKey = typed.ipaasWebhookKey;
    saving.sessionOnly = sessionOnly;
    if (m_report && saving.settings.companyId.isEmpty())
        saving.settings.companyId = m_report->companyId;
    m_storageScope.deliver(WizardServices::save(m_backend, saving, m_storageScope.token()),
                           [this](const Result<QString> &id) { takeSaved(id); });
}

void WizardFlow::takeSaved(const Result<QString> &id)
{
    m_saving = false;
    if (!id) {
        const ErrorCode code = id.error().code;
        const bool keychainFailed = code == ErrorCode::KeychainAbsent || code == ErrorCode::KeychainLocked
                                    || code == ErrorCode::KeychainDenied || code == ErrorCode::KeychainSilent;
        Explanation explanation = explain(id.error());
        if (!id.error().message.isEmpty())
            explanation.cause += u' ' + id.error().message;
        Q_EMIT navigationChanged();
        Q_EMIT saveFailed(explanation, keychainFailed);
        return;
    }
    m_savedConnectionId = *id;
    // From now on it is renewed where it is stored: one that is kept in two places would be spent in one of them.
    if (!m_draft.ipaasRefreshToken().isEmpty() && m_draft.ipaasSignIn() == SetupDraft::IpaasSignIn::Password) {
        m_draft.setIpaasRefreshToken(Secret());
        m_draft.setSavedHere();
        m_draft.setHasStoredIpaasSession(true);
    }
    m_draft.setSavedHere();
    if (m_report)
        keepTestResult();
    m_done.insert(Step::Test);
    Q_EMIT saved();
    enter(Step::Initialize);
}

void WizardFlow::findStoredSecrets()
{
    const auto look = [this](SecretKind kind, Field field) {
        m_storageScope.deliver(m_backend.secrets.read(m_savedConnectionId, kind, m_storageScope.token()),
                               [this, field](const Result<Secret> &secret) {
                                   // A locked or silent keychain proves nothing: it is then asked when it is needed.
                                   const bool isMissing = !secret && secret.error().code == ErrorCode::SecretNotStored;
                                   m_draft.setHasStoredSecret(field, !isMissing);
                               });
    };
    look(SecretKind::ClientSecret, Field::ClientSecret);
    look(SecretKind::IpaasWebhookKey, Field::IpaasWebhookKey);
    m_storageScope.deliver(readIpaasSecrets(m_backend.secrets, m_savedConnectionId, m_storageScope.token()),
                           [this](const Result<IpaasSecrets> &found) { takeStoredSignIn(found); });
}

} // namespace causeway
