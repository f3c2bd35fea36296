#include "storage/environmentsecretstore.h"
#include "storage/layeredsecretstore.h"
#include "storage/sessionsecretstore.h"

#include <QProcessEnvironment>
#include <QSet>
#include <QTest>

#include <optional>

using namespace causeway;

namespace {

/// A persistent store that fails as it is told and counts what it is asked.
class ScriptedSecretStore final : public SecretStore {
public:
    Task<Secret> read(QString connectionId, SecretKind kind, std::stop_token stop) override
    {
        ++reads;
        if (failure)
            co_return tl::unexpected(makeError(*failure, QStringLiteral("scripted")));
        Result<Secret> secret = co_await entries.read(connectionId, kind, stop);
        co_return secret;
    }

    Task<void> write(QString connectionId, SecretKind kind, Secret secret, std::stop_token stop) override
    {
        ++writes;
        if (failure)
            co_return tl::unexpected(makeError(*failure, QStringLiteral("scripted")));
        Result<void> written = co_await entries.write(connectionId, kind, secret, stop);
        co_return written;
    }

    Task<void> remove(QString connectionId, SecretKind kind, std::stop_token stop) override
    {
        ++removes;
        if (failure)
            co_return tl::unexpected(makeError(*failure, QStringLiteral("scripted")));
        Result<void> removed = co_await entries.remove(connectionId, kind, stop);
        co_return removed;
    }

    QString description() const override { return QStringLiteral("the scripted store"); }

    std::optional<ErrorCode> failure;
    SessionSecretStore entries;
    int reads = 0;
    int writes = 0;
    int removes = 0;
};

const QString one = QStringLiteral("11111111-1111-4111-8111-111111111111");
const QString two = QStringLiteral("22222222-2222-4222-8222-222222222222");

Secret secret(const char *text)
{
    return Secret(QByteArray(text));
}

Result<Secret> read(SecretStore &store, const QString &id, SecretKind kind = SecretKind::ClientSecret,
                    std::stop_token stop = {})
{
    return QCoro::waitFor(store.read(id, kind, stop));
}

Result<void> write(SecretStore &store, const QString &id, const char *text, SecretKind kind = SecretKind::ClientSecret)
{
    return QCoro::waitFor(store.write(id, kind, secret(text), {}));
}

Result<void> remove(SecretStore &store, const QString &id, SecretKind kind = SecretKind::ClientSecret)
{
    return QCoro::waitFor(store.remove(id, kind, {}));
}

QByteArray text(const Result<Secret> &result)
{
    return result ? result->reveal() : QByteArray("error: ") + errorCodeName(result.error().code).toLatin1();
}

QProcessEnvironment environment(const QString &name, const QString &value)
{
    QProcessEnvironment variables;
    variables.insert(name, value);
    return variables;
}

} // namespace

class TestSecretStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindIdsAreStable()
    {
        QCOMPARE(secretKindId(SecretKind::ClientSecret), QStringLiteral("client-secret"));
        QCOMPARE(secretKindId(SecretKind::IpaasApiKey), QStringLiteral("ipaas-api-key"));
        QCOMPARE(secretKindId(SecretKind::IpaasRefreshToken), QStringLiteral("ipaas-refresh-token"));
        QCOMPARE(secretKindId(SecretKind::IpaasWebhookKey), QStringLiteral("ipaas-webhook-key"));
    }

    void sessionAnswersWhatItWasGiven()
    {
        SessionSecretStore store;
        QVERIFY(write(store, one, "a+b&c=~"));
        QCOMPARE(text(read(store, one)), QByteArray("a+b&c=~"));
    }

    void sessionKeepsConnectionsApart()
    {
        SessionSecretStore store;
        QVERIFY(write(store, one, "first"));
        QVERIFY(write(store, two, "second"));
        QCOMPARE(text(read(store, one)), QByteArray("first"));
    }

    void sessionKeepsKindsApart()
    {
        SessionSecretStore store;
        QVERIFY(write(store, one, "secret"));
        QVERIFY(write(store, one, "key", SecretKind::IpaasApiKey));
        QCOMPARE(text(read(store, one)), QByteArray("secret"));
    }

    void sessionSaysWhatItDoesNotHave()
    {
        SessionSecretStore store;
        QCOMPARE(text(read(store, one)), QByteArray("error: secret-not-stored"));
    }

    void sessionForgets()
    {
        SessionSecretStore store;
        QVERIFY(write(store, one, "secret"));
        QVERIFY(remove(store, one));
        QCOMPARE(text(read(store, one)), QByteArray("error: secret-not-stored"));
    }

    void sessionForgetsWhatIsNotThere()
    {
        SessionSecretStore store;
        QVERIFY(remove(store, one));
    }

    void sessionRefusesAnEmptySecret()
    {
        SessionSecretStore store;
        const Result<void> written = write(store, one, "");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::InvalidInput);
    }

    void sessionObeysAStop()
    {
        SessionSecretStore store;
        QVERIFY(write(store, one, "secret"));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(text(read(store, one, SecretKind::ClientSecret, stop.get_token())), QByteArray("error: cancelled"));
    }

    void layeredReadsThePersistentStore()
    {
        ScriptedSecretStore persistent;
        LayeredSecretStore store(persistent);
        QVERIFY(write(persistent, one, "kept"));
        QCOMPARE(text(read(store, one)), QByteArray("kept"));
    }

    void layeredPrefersTheSession()
    {
        ScriptedSecretStore persistent;
        LayeredSecretStore store(persistent);
        QVERIFY(write(persistent, one, "old"));
        QVERIFY(QCoro::waitFor(store.keepForSession(one, SecretKind::ClientSecret, secret("new"))));
        QCOMPARE(text(read(store, one)), QByteArray("new"));
    }

    void layeredReadsTheSessionWithoutAKeychain()
    {
        ScriptedSecretStore persistent;
        persistent.failure = ErrorCode::KeychainSilent;
        LayeredSecretStore store(persistent);
        QVERIFY(QCoro::waitFor(store.keepForSession(one, SecretKind::ClientSecret, secret("new"))));
        QVERIFY(read(store, one));
        QCOMPARE(persistent.reads, 0);
    }

    void layeredWritesNothingToTheSessionByItself()
    {
        ScriptedSecretStore persistent;
        persistent.failure = ErrorCode::KeychainLocked;
        LayeredSecretStore store(persistent);
        const Result<void> written = write(store, one, "secret");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::KeychainLocked);
        QVERIFY(!store.isKeptForSession(one, SecretKind::ClientSecret));
    }

    void layeredWriteReplacesWhatTheSessionHas()
    {
        ScriptedSecretStore persistent;
        LayeredSecretStore store(persistent);
        QVERIFY(QCoro::waitFor(store.keepForSession(one, SecretKind::ClientSecret, secret("old"))));
        QVERIFY(write(store, one, "new"));
        QCOMPARE(text(read(store, one)), QByteArray("new"));
    }

    void layeredFailedWriteLeavesTheSession()
    {
        ScriptedSecretStore persistent;
        LayeredSecretStore store(persistent);
        QVERIFY(QCoro::waitFor(store.keepForSession(one, SecretKind::ClientSecret, secret("old"))));
        persistent.failure = ErrorCode::KeychainDenied;
        QVERIFY(!write(store, one, "new"));
        QCOMPARE(text(read(store, one)), QByteArray("old"));
    }

    void layeredRemovesFromBoth()
    {
        ScriptedSecretStore persistent;
        LayeredSecretStore store(persistent);
        QVERIFY(write(persistent, one, "kept"));
        QVERIFY(QCoro::waitFor(store.keepForSession(one, SecretKind::ClientSecret, secret("session"))));
        QVERIFY(remove(store, one));
        QCOMPARE(text(read(store, one)), QByteArray("error: secret-not-stored"));
    }

    void layeredRemoveTellsThatTheKeychainFailed()
    {
        ScriptedSecretStore persistent;
        persistent.failure = ErrorCode::KeychainLocked;
        LayeredSecretStore store(persistent);
        const Result<void> removed = remove(store, one);
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::KeychainLocked);
    }

    void layeredRemovesASessionSecretWithoutAKeychain()
    {
        ScriptedSecretStore persistent;
        persistent.failure = ErrorCode::KeychainAbsent;
        LayeredSecretStore store(persistent);
        QVERIFY(QCoro::waitFor(store.keepForSession(one, SecretKind::ClientSecret, secret("session"))));
        QVERIFY(remove(store, one));
    }

    void environmentWins()
    {
        ScriptedSecretStore wrapped;
        QVERIFY(write(wrapped, one, "kept"));
        EnvironmentSecretStore store(wrapped,
                                     environment(QStringLiteral("CAUSEWAY_CLIENT_SECRET"), QStringLiteral("given")));
        QCOMPARE(text(read(store, one)), QByteArray("given"));
    }

    void environmentReadDoesNotTouchTheKeychain()
    {
        ScriptedSecretStore wrapped;
        EnvironmentSecretStore store(wrapped,
                                     environment(QStringLiteral("CAUSEWAY_IPAAS_API_KEY"), QStringLiteral("given")));
        QVERIFY(read(store, one, SecretKind::IpaasApiKey));
        QCOMPARE(wrapped.reads, 0);
    }

    void environmentHasTheWebhookKey()
    {
        ScriptedSecretStore wrapped;
        EnvironmentSecretStore store(
            wrapped, environment(QStringLiteral("CAUSEWAY_IPAAS_WEBHOOK_KEY"), QStringLiteral("given")));
        QCOMPARE(text(read(store, one, SecretKind::IpaasWebhookKey)), QByteArray("given"));
    }

    void environmentIsForItsKindOnly()
    {
        ScriptedSecretStore wrapped;
        EnvironmentSecretStore store(wrapped,
                                     environment(QStringLiteral("CAUSEWAY_CLIENT_SECRET"), QStringLiteral("given")));
        QCOMPARE(text(read(store, one, SecretKind::IpaasApiKey)), QByteArray("error: secret-not-stored"));
    }

    void blankVariableCountsAsNone()
    {
        ScriptedSecretStore wrapped;
        QVERIFY(write(wrapped, one, "kept"));
        EnvironmentSecretStore store(wrapped,
                                     environment(QStringLiteral("CAUSEWAY_CLIENT_SECRET"), QStringLiteral("  ")));
        QCOMPARE(text(read(store, one)), QByteArray("kept"));
    }

    void lineBreakAfterTheVariableIsNotPartOfIt()
    {
        ScriptedSecretStore wrapped;
        EnvironmentSecretStore store(wrapped,
                                     environment(QStringLiteral("CAUSEWAY_CLIENT_SECRET"), QStringLiteral("given\n")));
        QCOMPARE(text(read(store, one)), QByteArray("given"));
    }

    void environmentWritesToTheWrappedStore()
    {
        ScriptedSecretStore wrapped;
        EnvironmentSecretStore store(wrapped,
                                     environment(QStringLiteral("CAUSEWAY_CLIENT_SECRET"), QStringLiteral("given")));
        QVERIFY(write(store, one, "new"));
        QCOMPARE(text(read(wrapped, one)), QByteArray("new"));
    }

    void environmentRemovesFromTheWrappedStore()
    {
        ScriptedSecretStore wrapped;
        QVERIFY(write(wrapped, one, "kept"));
        EnvironmentSecretStore store(wrapped,
                                     environment(QStringLiteral("CAUSEWAY_CLIENT_SECRET"), QStringLiteral("given")));
        QVERIFY(remove(store, one));
        QCOMPARE(text(read(wrapped, one)), QByteArray("error: secret-not-stored"));
    }

    void descriptionNamesTheVariableButNotItsValue()
    {
        ScriptedSecretStore wrapped;
        EnvironmentSecretStore store(wrapped,
                                     environment(QStringLiteral("CAUSEWAY_CLIENT_SECRET"), QStringLiteral("given")));
        QVERIFY(store.description().contains(QStringLiteral("CAUSEWAY_CLIENT_SECRET")));
        QVERIFY(!store.description().contains(QStringLiteral("given")));
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
