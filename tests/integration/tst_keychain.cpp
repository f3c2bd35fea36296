// Runs under tests/support/with-keyring: it writes to whatever keychain the session has.

#include "core/clock.h"
#include "storage/keychainsecretstore.h"
#include "storage/keychainservice.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace causeway;
using namespace std::chrono_literals;

namespace {

const QString service = QStringLiteral("CausewayTest");
const QString one = QStringLiteral("11111111-1111-4111-8111-111111111111");
const QString two = QStringLiteral("22222222-2222-4222-8222-222222222222");
constexpr SecretKind kind = SecretKind::ClientSecret;

Secret secret(const QByteArray &bytes)
{
    return Secret(bytes);
}

QString codeOf(const Error &error)
{
    return errorCodeName(error.code);
}

template<class T>
QString codeOf(const Result<T> &result)
{
    return result ? QStringLiteral("success") : codeOf(result.error());
}

/// A Secret Service that takes every call and answers none, until it goes from the bus.
class SilentService : public QDBusVirtualObject {
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        ++calls;
        return true;
    }
    int calls = 0;
};

QDBusConnection silentBus()
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("silent"));
}

bool beSilent(SilentService &silent)
{
    QDBusConnection bus = silentBus();
    return bus.registerVirtualObject(QStringLiteral("/"), &silent, QDBusConnection::SubPath)
           && bus.registerService(QStringLiteral("org.freedesktop.secrets"));
}

bool lockDefaultCollection()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    const auto method = [](const QString &name) {
        return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
                                              QStringLiteral("/org/freedesktop/secrets"),
                                              QStringLiteral("org.freedesktop.Secret.Service"), name);
    };
    QDBusMessage alias = method(QStringLiteral("ReadAlias"));
    alias.setArguments({QStringLiteral("default")});
    const QDBusMessage collection = bus.call(alias);
    QDBusMessage lock = method(QStringLiteral("Lock"));
    const QList<QDBusObjectPath> paths{collection.arguments().value(0).value<QDBusObjectPath>()};
    lock.setArguments({QVariant::fromValue(paths)});
    return bus.call(lock).type() == QDBusMessage::ReplyMessage;
}

/// What is tried in a process of its own, as a process keeps its bus for life.
class Scenarios {
public:
    /// The error's name, or "success".
    QString run(const QString &name, Error &error)
    {
        if (name == QLatin1StringView("read"))
            return told(QCoro::waitFor(m_store.read(one, kind, {})), error);
        if (name == QLatin1StringView("write"))
            return told(QCoro::waitFor(m_store.write(one, kind, secret("value"), {})), error);
        if (name == QLatin1StringView("remove"))
            return told(QCoro::waitFor(m_store.remove(one, kind, {})), error);
        if (name.startsWith(QLatin1StringView("write-lock-"))) {
            const Result<void> written = QCoro::waitFor(m_store.write(one, kind, secret("value"), {}));
            if (!written || !lockDefaultCollection())
                return QStringLiteral("not set up");
            return run(name.mid(11), error);
        }
        if (name == QLatin1StringView("silent")) {
            SilentService silent;
            if (!beSilent(silent))
                return QStringLiteral("not set up");
            KeychainSecretStore hasty(m_clock, service, 300ms);
            const Result<Secret> secret = QCoro::waitFor(hasty.read(one, kind, {}));
            return silent.calls > 0 ? told(secret, error) : QStringLiteral("nobody asked");
        }
        if (name == QLatin1StringView("silent-stop"))
            return stopWhileSilent(error);
        if (name == QLatin1StringView("silent-queue"))
            return queueBehindSilence(error);
        if (name == QLatin1StringView("silent-late"))
            return answerAfterTheDeadline(error);
        return QStringLiteral("no such scenario");
    }

private:
    template<class T>
    static QString told(const Result<T> &result, Error &error)
    {
        if (!result)
            error = result.error();
        return codeOf(result);
    }

    /// The deadline is far away: only the stop can end the wait.
    QString stopWhileSilent(Error &error)
    {
        SilentService silent;
        if (!beSilent(silent))
            return QStringLiteral("not set up");
        std::stop_source stop;
        QTimer::singleShot(100ms, &silent, [stop]() mutable { stop.request_stop(); });
        return told(QCoro::waitFor(m_store.read(one, kind, stop.get_token())), error);
    }

    /// A second call waits for the first; stopped meanwhile, it is never made.
    QString queueBehindSilence(Error &error)
    {
        SilentService silent;
        if (!beSilent(silent))
            return QStringLiteral("not set up");
        std::stop_source firstStop;
        std::stop_source stop;
        QCoro::Task<Result<Secret>> first = m_store.read(one, kind, firstStop.get_token());
        QCoro::Task<Result<Secret>> second = m_store.read(two, kind, stop.get_token());
        QTimer::singleShot(100ms, &silent, [stop]() mutable { stop.request_stop(); });
        const QString code = told(QCoro::waitFor(std::move(second)), error);
        firstStop.request_stop();
        QCoro::waitFor(std::move(first));
        return code;
    }

    /// The call that was given up ends on its own: the store is gone by then, and the next one works.
    QString answerAfterTheDeadline(Error &error)
    {
        auto silent = std::make_unique<SilentService>();
        if (!beSilent(*silent))
            return QStringLiteral("not set up");
        {
            KeychainSecretStore hasty(m_clock, service, 200ms);
            const Result<Secret> secret = QCoro::waitFor(hasty.read(one, kind, {}));
            if (codeOf(secret) != QLatin1StringView("keychain-silent"))
                return QStringLiteral("not silent: ") + codeOf(secret);
        }
        // Whoever goes from the bus answers all calls with an error.
        silentBus().unregisterService(QStringLiteral("org.freedesktop.secrets"));
        QDBusConnection::disconnectFromBus(QStringLiteral("silent"));
        silent.reset();
        return told(QCoro::waitFor(m_store.read(one, kind, {})), error);
    }

    SystemClock m_clock;
    KeychainSecretStore m_store{m_clock, service};
};

int runScenario(const QString &name)
{
    Error error;
    Scenarios scenarios;
    const QString code = scenarios.run(name, error);
    const QJsonObject told{{QStringLiteral("code"), code}, {QStringLiteral("message"), error.message}};
    std::puts(QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
    return 0;
}

struct Told {
    QString code;
    QString message;
};

/// Runs `name` in a process of its own, under `wrapper` where there is one.
Told tell(const QString &name, const QStringList &wrapper, const QProcessEnvironment &environment)
{
    QStringList command = wrapper;
    command << QCoreApplication::applicationFilePath() << QStringLiteral("--scenario") << name;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(command.takeFirst(), command);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {QStringLiteral("no normal end"), {}};
    const QJsonObject told = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    return {told.value(QStringLiteral("code")).toString(), told.value(QStringLiteral("message")).toString()};
}

Told tell(const QString &name, const QStringList &wrapper)
{
    return tell(name, wrapper, QProcessEnvironment::systemEnvironment());
}

QString withKeyring()
{
    return QStringLiteral(CAUSEWAY_SOURCE_DIR "/tests/support/with-keyring");
}

/// A session bus and nothing on it.
QStringList bareBus()
{
    return {QStringLiteral("dbus-run-session"), QStringLiteral("--")};
}

} // namespace

class TestKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("CAUSEWAY_TEST_KEYRING"))
            QSKIP("to be run under tests/support/with-keyring, so that no keychain of a person is touched");
        QVERIFY(
            QDBusConnection::sessionBus().interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets")));
        QVERIFY(QFileInfo(withKeyring()).isExecutable());
    }

    void init() { m_store = std::make_unique<KeychainSecretStore>(m_clock, service); }

    void cleanup()
    {
        for (const QString &id : {one, two}) {
            for (const SecretKind each : allSecretKinds)
                QVERIFY(QCoro::waitFor(m_store->remove(id, each, {})));
        }
        m_store.reset();
    }

    void secretIsReadBack_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("plain") << QByteArray("secret");
        QTest::newRow("entra") << QByteArray("abc8Q~.+&=~%20-_'\"\\");
        QTest::newRow("scripts") << QByteArray("pässwörd 東京");
        QTest::newRow("line breaks") << QByteArray("a\nb\r\n");
        QTest::newRow("any bytes") << QByteArray("a\0b\xff\xfe", 5);
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("large") << QByteArray(256 * 1024, 'k');
    }

    void secretIsReadBack()
    {
        QFETCH(QByteArray, value);
        QCOMPARE(codeOf(QCoro::waitFor(m_store->write(one, kind, secret(value), {}))), QStringLiteral("success"));
        const Result<Secret> found = QCoro::waitFor(m_store->read(one, kind, {}));
        QCOMPARE(codeOf(found), QStringLiteral("success"));
        QCOMPARE(found->reveal(), value);
    }

    void anotherStoreReadsIt()
    {
        QVERIFY(QCoro::waitFor(m_store->write(one, kind, secret("kept"), {})));
        KeychainSecretStore again(m_clock, service);
        const Result<Secret> found = QCoro::waitFor(again.read(one, kind, {}));
        QVERIFY(found);
        QCOMPARE(found->reveal(), QByteArray("kept"));
    }

    void writeReplaces()
    {
        QVERIFY(QCoro::waitFor(m_store->write(one, kind, secret("old"), {})));
        QVERIFY(QCoro::waitFor(m_store->write(one, kind, secret("new"), {})));
        QCOMPARE(QCoro::waitFor(m_store->read(one, kind, {}))->reveal(), QByteArray("new"));
    }

    void connectionsAreApart()
    {
        QVERIFY(QCoro::waitFor(m_store->write(one, kind, secret("first"), {})));
        QVERIFY(QCoro::waitFor(m_store->write(two, kind, secret("second"), {})));
        QCOMPARE(QCoro::waitFor(m_store->read(one, kind, {}))->reveal(), QByteArray("first"));
        QVERIFY(QCoro::waitFor(m_store->remove(one, kind, {})));
        QCOMPARE(QCoro::waitFor(m_store->read(two, kind, {}))->reveal(), QByteArray("second"));
    }

    void kindsAreApart()
    {
        QVERIFY(QCoro::waitFor(m_store->write(one, kind, secret("secret"), {})));
        QCOMPARE(codeOf(QCoro::waitFor(m_store->read(one, SecretKind::IpaasApiKey, {}))),
                 QStringLiteral("secret-not-stored"));
    }

    void missingEntryIsNotStored()
    {
        QCOMPARE(codeOf(QCoro::waitFor(m_store->read(one, kind, {}))), QStringLiteral("secret-not-stored"));
    }

    void removedEntryIsGone()
    {
        QVERIFY(QCoro::waitFor(m_store->write(one, kind, secret("secret"), {})));
        QVERIFY(QCoro::waitFor(m_store->remove(one, kind, {})));
        QCOMPARE(codeOf(QCoro::waitFor(m_store->read(one, kind, {}))), QStringLiteral("secret-not-stored"));
    }

    void removingWhatIsNotThereIsASuccess()
    {
        QCOMPARE(codeOf(QCoro::waitFor(m_store->remove(one, kind, {}))), QStringLiteral("success"));
    }

    void emptySecretIsRefused()
    {
        QCOMPARE(codeOf(QCoro::waitFor(m_store->write(one, kind, Secret(), {}))), QStringLiteral("invalid-input"));
    }

    void callsAtOnceAllSucceed()
    {
        QCoro::Task<Result<void>> first = m_store->write(one, kind, secret("first"), {});
        QCoro::Task<Result<void>> second = m_store->write(two, kind, secret("second"), {});
        QCoro::Task<Result<void>> third = m_store->write(one, SecretKind::IpaasApiKey, secret("third"), {});
        QVERIFY(QCoro::waitFor(std::move(third)));
        QVERIFY(QCoro::waitFor(std::move(second)));
        QVERIFY(QCoro::waitFor(std::move(first)));
        QCOMPARE(QCoro::waitFor(m_store->read(two, kind, {}))->reveal(), QByteArray("second"));
    }

    void stopBeforeTheCall()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(codeOf(QCoro::waitFor(m_store->write(one, kind, secret("secret"), stop.get_token()))),
                 QStringLiteral("cancelled"));
        QCOMPARE(codeOf(QCoro::waitFor(m_store->read(one, kind, {}))), QStringLiteral("secret-not-stored"));
    }

    void stopDuringTheCall()
    {
        std::stop_source stop;
        QCoro::Task<Result<Secret>> reading = m_store->read(one, kind, stop.get_token());
        stop.request_stop();
        QCOMPARE(codeOf(QCoro::waitFor(std::move(reading))), QStringLiteral("cancelled"));
    }

    void storeMayGoDuringACall()
    {
        QCoro::Task<Result<void>> writing = m_store->write(one, kind, secret("secret"), {});
        m_store = std::make_unique<KeychainSecretStore>(m_clock, service);
        QCOMPARE(codeOf(QCoro::waitFor(std::move(writing))), QStringLiteral("success"));
    }

    void stoppedCallWhileWaitingIsNeverMade()
    {
        std::stop_source stop;
        QCoro::Task<Result<Secret>> reading = m_store->read(one, kind, {});
        QCoro::Task<Result<void>> writing = m_store->write(two, kind, secret("secret"), stop.get_token());
        stop.request_stop();
        QCOMPARE(codeOf(QCoro::waitFor(std::move(writing))), QStringLiteral("cancelled"));
        QCoro::waitFor(std::move(reading));
        QCOMPARE(codeOf(QCoro::waitFor(m_store->read(two, kind, {}))), QStringLiteral("secret-not-stored"));
    }

    void failureIsToldApart_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QStringList>("wrapper");
        QTest::addColumn<QString>("code");
        const QStringList fresh{withKeyring()};
        const QStringList locked{withKeyring(), QStringLiteral("--locked")};
        const QStringList noKeyring{withKeyring(), QStringLiteral("--no-keyring")};
        const auto row = [](const char *name, const char *scenario, const QStringList &wrapper, const char *code) {
            QTest::newRow(name) << QString::fromLatin1(scenario) << wrapper << QString::fromLatin1(code);
        };
        row("read of a locked entry", "write-lock-read", fresh, "keychain-locked");
        row("write to a locked entry", "write-lock-write", fresh, "keychain-locked");
        row("remove of a locked entry", "write-lock-remove", fresh, "keychain-locked");
        row("read, never unlocked", "read", locked, "keychain-locked");
        row("write, never unlocked", "write", locked, "keychain-locked");
        row("remove, never unlocked", "remove", locked, "keychain-locked");
        row("read without a keyring", "read", noKeyring, "secret-not-stored");
        row("write without a keyring", "write", noKeyring, "keychain-absent");
        row("silent", "silent", bareBus(), "keychain-silent");
        row("stop while silent", "silent-stop", bareBus(), "cancelled");
        row("stop while waiting behind silence", "silent-queue", bareBus(), "cancelled");
    }

    void failureIsToldApart()
    {
        QFETCH(QString, scenario);
        QFETCH(QStringList, wrapper);
        QFETCH(QString, code);
        QCOMPARE(tell(scenario, wrapper).code, code);
    }

    void everyFailureSaysWhatToDo_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QStringList>("wrapper");
        QTest::newRow("locked") << QStringLiteral("write-lock-read") << QStringList{withKeyring()};
        QTest::newRow("silent") << QStringLiteral("silent") << bareBus();
    }

    void everyFailureSaysWhatToDo()
    {
        QFETCH(QString, scenario);
        QFETCH(QStringList, wrapper);
        const Told told = tell(scenario, wrapper);
        QVERIFY2(told.message.contains(QStringLiteral("for this session only")), qPrintable(told.message));
    }

    void absent_data()
    {
        QTest::addColumn<QString>("scenario");
        for (const char *scenario : {"read", "write", "remove"})
            QTest::newRow(scenario) << QString::fromLatin1(scenario);
    }

    void absent()
    {
        QFETCH(QString, scenario);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        environment.remove(QStringLiteral("XDG_RUNTIME_DIR"));
        environment.remove(QStringLiteral("DISPLAY"));
        QCOMPARE(tell(scenario, {}, environment).code, QStringLiteral("keychain-absent"));
    }

    /// A bus that knows no service to start: "The name org.freedesktop.secrets was not provided by any .service files".
    void notProvided()
    {
        const QStringList wrapper{QStringLiteral("dbus-run-session"),
                                  QStringLiteral("--config-file=" CAUSEWAY_SOURCE_DIR "/tests/support/bare-bus.conf"),
                                  QStringLiteral("--")};
        QCOMPARE(tell(QStringLiteral("read"), wrapper).code, QStringLiteral("keychain-absent"));
    }

    void answerAfterTheDeadlineHurtsNobody()
    {
        const QStringList wrapper{QStringLiteral("dbus-run-session"),
                                  QStringLiteral("--config-file=" CAUSEWAY_SOURCE_DIR "/tests/support/bare-bus.conf"),
                                  QStringLiteral("--")};
        QCOMPARE(tell(QStringLiteral("silent-late"), wrapper).code, QStringLiteral("keychain-absent"));
    }

private:
    SystemClock m_clock;
    std::unique_ptr<KeychainSecretStore> m_store;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--scenario"))
        return runScenario(arguments.value(2));
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
