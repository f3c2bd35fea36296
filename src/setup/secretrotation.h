#pragma once

#include "core/taskscope.h"
#include "diagnosis/check.h"
#include "setup/backend.h"
#include "setup/setupdraft.h"
#include "setup/wizardservices.h"

#include <QDate>
#include <QObject>

namespace causeway {

/// A new client secret in the place of the one that a connection has, without widgets: it is tried in a sign-in first,
/// and only what has worked replaces the stored one. Whatever fails, the stored secret and its date stay. Made by a
/// window; what it tests stops when it goes, what it has begun to store comes to its end.
class SecretRotation : public QObject {
    Q_OBJECT

public:
    enum class Phase {
        Entering,
        /// Signs in with the new one; can be stopped.
        Testing,
        /// Cannot be stopped: half a replacement would be none.
        Storing,
        Done,
    };

    SecretRotation(Backend &backend, const Connection &connection, QObject *parent = nullptr);

    /// Where ClientSecret and SecretExpires are typed; both begin empty.
    SetupDraft &draft() { return m_draft; }
    QString connectionId() const { return m_draft.connectionId(); }

    Phase phase() const { return m_phase; }
    bool isBusy() const { return m_phase == Phase::Testing || m_phase == Phase::Storing; }
    /// What is missing before start(), a sentence; empty when it can start.
    QString whyNotStart() const;

    /// Ends in Done, or in failed() and Entering.
    void start();
    /// After a failure of the keychain: keeps the new secret, which has passed its test, until the program ends.
    void storeForSession();
    /// Ends the test.
    void stop();

    /// Of Done.
    Secret newSecret() const { return m_asked.clientSecret; }
    bool isOfSession() const { return m_asked.sessionOnly; }
    /// The sign-in works, but what it is given is not what is needed. No matter of the secret.
    const std::optional<Explanation> &warning() const { return m_warning; }

Q_SIGNALS:
    void phaseChanged();
    /// What concerns a field of the draft stands there as well, as its verdict. `keychainFailed`: offer
    /// storeForSession().
    void failed(const causeway::Explanation &explanation, bool keychainFailed);

private:
    /// What was asked for when it began: edits while it goes on change nothing.
    struct Replacement {
        QString connectionId;
        Secret clientSecret;
        QDate expires;
        bool sessionOnly = false;
    };
    struct Findings {
        bool isTheStored = false;
        WizardServices::CredentialsFindings credentials;
    };
    static Task<Findings> test(Backend &backend, WizardServices::Credentials credentials, std::stop_token stop);
    static Task<void> replace(Backend &backend, Replacement replacement);
    static Task<void> putBack(Backend &backend, QString connectionId, Secret old, bool wasOfSession);

    void setPhase(Phase phase);
    void takeTest(const Result<Findings> &findings);
    void store();
    void takeStored(const Result<void> &stored);
    void fail(const Error &error);
    void fail(const Explanation &explanation, bool keychainFailed);

    Backend &m_backend;
    SetupDraft m_draft;
    Phase m_phase = Phase::Entering;
    Replacement m_asked;
    std::optional<Explanation> m_warning;
    TaskScope m_scope;
};

} // namespace causeway
