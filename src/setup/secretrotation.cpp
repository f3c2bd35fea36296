#include "setup/secretrotation.h"

#include "diagnosis/explanations.h"

namespace causeway {

namespace {

constexpr SecretKind kind = SecretKind::ClientSecret;

bool isOfKeychain(ErrorCode code)
{
    return code == ErrorCode::KeychainAbsent || code == ErrorCode::KeychainLocked || code == ErrorCode::KeychainDenied
           || code == ErrorCode::KeychainSilent;
}

} // namespace

SecretRotation::SecretRotation(Backend &backend, const Connection &connection, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
    m_draft.load(connection.id, connection.settings);
    // The end of the old one says nothing of the new one.
    m_draft.setText(Field::SecretExpires, {});
    m_draft.setModified(false);
}

QString SecretRotation::whyNotStart() const
{
    const FieldVerdict::Level secret = m_draft.verdict(Field::ClientSecret).level;
    if (secret == FieldVerdict::Level::Empty)
        return tr("Enter the new secret first.");
    const bool isWrong = secret == FieldVerdict::Level::Wrong
                         || m_draft.verdict(Field::SecretExpires).level == FieldVerdict::Level::Wrong;
    return isWrong ? tr("Correct the marked field first.") : QString();
}

void SecretRotation::start()
{
    if (isBusy() || m_phase == Phase::Done || !whyNotStart().isEmpty())
        return;
    // It may have been edited since, or another program has removed it.
    m_backend.connections.refresh();
    const Result<Connection> connection = m_backend.connections.findById(connectionId());
    if (!connection) {
        fail(connection.error());
        return;
    }
    m_asked = {connection->id, m_draft.secret(Field::ClientSecret),
               QDate::fromString(m_draft.text(Field::SecretExpires), Qt::ISODate)};
    const WizardServices::Credentials credentials{connection->settings, m_asked.clientSecret, connection->id};
    m_scope.restart();
    setPhase(Phase::Testing);
    m_scope.deliver(test(m_backend, credentials, m_scope.token()),
                    [this](const Result<Findings> &findings) { takeTest(findings); });
}

void SecretRotation::stop()
{
    if (m_phase != Phase::Testing)
        return;
    m_scope.restart();
    setPhase(Phase::Entering);
}

Task<SecretRotation::Findings> SecretRotation::test(Backend &backend, WizardServices::Credentials credentials,
                                                    std::stop_token stop)
{
    Findings findings;
    // One that cannot be read is none to compare with: it may be what has to be replaced.
    const QString id = credentials.connectionId;
    const Result<Secret> stored = co_await backend.secrets.read(id, kind, stop);
    if (stored && *stored == credentials.clientSecret) {
        findings.isTheStored = true;
        co_return findings;
    }
    const Result<WizardServices::CredentialsFindings> signedIn
        = co_await WizardServices::checkCredentials(backend, credentials, stop);
    if (!signedIn)
        co_return tl::unexpected(signedIn.error());
    findings.credentials = *signedIn;
    co_return findings;
}

void SecretRotation::takeTest(const Result<Findings> &findings)
{
    if (!findings) {
        fail(findings.error());
        return;
    }
    if (findings->isTheStored) {
        fail({.happened = tr("This is the secret that is stored already."),
              .cause = {},
              .remedy = tr("Make a new one in the app registration, and enter the column Value of that."),
              .link = {},
              .field = Field::ClientSecret,
              .suggestion = {}},
             false);
        return;
    }
    m_warning.reset();
    if (findings->credentials.claimsProblem)
        m_warning = explain(*findings->credentials.claimsProblem, CheckId::Permissions);
    store();
}

void SecretRotation::storeForSession()
{
    // Another one has not passed its test.
    if (m_phase != Phase::Entering || m_asked.clientSecret.isEmpty()
        || !(m_asked.clientSecret == m_draft.secret(Field::ClientSecret))) {
        start();
        return;
    }
    m_asked.sessionOnly = true;
    store();
}

void SecretRotation::store()
{
    setPhase(Phase::Storing);
    m_scope.deliver(replace(m_backend, m_asked), [this](const Result<void> &stored) { takeStored(stored); });
}

Task<void> SecretRotation::replace(Backend &backend, Replacement replacement)
{
    const std::stop_token never;
    const QString id = replacement.connectionId;
    const bool wasOfSession = backend.secrets.isKeptForSession(id, kind);
    const Result<Secret> old = co_await backend.secrets.read(id, kind, never);
    backend.connections.refresh();
    const Result<Connection> connection = backend.connections.findById(id);
    if (!connection)
        co_return tl::unexpected(connection.error());
    WizardServices::Saving saving;
    saving.connectionId = id;
    saving.settings = connection->settings;
    // With the next start the old one is used again, and what is known of it.
    if (!replacement.sessionOnly)
        saving.settings.secretExpires = replacement.expires;
    saving.clientSecret = replacement.clientSecret;
    saving.sessionOnly = replacement.sessionOnly;
    const Result<QString> saved = co_await WizardServices::save(backend, saving, never);
    if (saved)
        co_return {};
    const bool isGone = saved.error().code == ErrorCode::ConnectionNotFound;
    if (old && !isGone) {
        const Secret before = *old;
        co_await putBack(backend, id, before, wasOfSession);
    }
    co_return tl::unexpected(saved.error());
}

/// A keychain may have taken a secret and then not given it back, and the date may not have come to the disk.
Task<void> SecretRotation::putBack(Backend &backend, QString connectionId, Secret old, bool wasOfSession)
{
    const std::stop_token never;
    const Result<Secret> now = co_await backend.secrets.read(connectionId, kind, never);
    if (now && *now == old)
        co_return {};
    if (!wasOfSession) {
        const Result<void> written = co_await backend.secrets.write(connectionId, kind, old, never);
        if (written)
            co_return {};
    }
    Result<void> kept = co_await backend.secrets.keepForSession(connectionId, kind, old);
    co_return kept;
}

void SecretRotation::takeStored(const Result<void> &stored)
{
    if (stored)
        setPhase(Phase::Done);
    else
        fail(stored.error());
}

void SecretRotation::setPhase(Phase phase)
{
    m_phase = phase;
    Q_EMIT phaseChanged();
}

void SecretRotation::fail(const Error &error)
{
    Explanation explanation = explain(error);
    // The service's own words stay under the explanation.
    if (!error.message.isEmpty())
        explanation.cause += u' ' % error.message;
    fail(explanation, isOfKeychain(error.code));
}

void SecretRotation::fail(const Explanation &explanation, bool keychainFailed)
{
    setPhase(Phase::Entering);
    if (explanation.field == Field::ClientSecret) {
        QString message = explanation.happened;
        for (const QString &part : {explanation.cause, explanation.remedy}) {
            if (!part.isEmpty())
                message += u' ' % part;
        }
        m_draft.touch(Field::ClientSecret);
        // No more than a caution: it may take Microsoft Entra a while to know a new one.
        m_draft.setServiceVerdict(Field::ClientSecret, {FieldVerdict::Level::Caution, message});
    }
    Q_EMIT failed(explanation, keychainFailed);
}

} // namespace causeway
