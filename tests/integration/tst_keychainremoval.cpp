// Runs under tests/support/with-keyring: it writes to whatever keychain the session has.

#include "support/cliprocess.h"

#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr char file[] = R"({"schema": 1, "name": "%1", "tenantId": "7acc9d3d-35c5-4a3b-9d2e-0d5b0f2f7a11",
    "clientId": "5b1d2f3a-77a1-4c58-8b0e-6f1f0c3a9d22", "environment": "Production", "companyName": "CRONUS"})";
const QStringList kinds{u"client-secret"_s, u"ipaas-api-key"_s, u"ipaas-webhook-key"_s};

bool addConnection(CliHome &home, const QString &name)
{
    if (!home.write(u"a.json"_s, QString::fromLatin1(file).arg(name).toUtf8())
        || home.run({u"connection"_s, u"import"_s, home.path(u"a.json"_s)}).exitCode != 0)
        return false;
    for (const QString &kind : kinds) {
        const QByteArray value = "a-secret-of-" + name.toUtf8() + "-long-enough-for-any-of-them";
        if (home.run({u"secret"_s, u"set"_s, name, kind}, value).exitCode != 0)
            return false;
    }
    return true;
}

/// What the keychain holds of Causeway's, by the platform's own tool, which prints the secrets as well: of its lines
/// only the names of entries leave this function.
QStringList entries()
{
    QProcess tool;
    // Some versions print the attributes on standard error.
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"Causeway"_s});
    if (!tool.waitForFinished() || tool.exitStatus() != QProcess::NormalExit)
        return {u"secret-tool did not run: "_s + tool.errorString()};
    QStringList users;
    const QByteArrayView prefix("attribute.user = ");
    for (const QByteArray &line : tool.readAll().split('\n')) {
        if (line.startsWith(prefix))
            users.append(QString::fromUtf8(line.sliced(prefix.size())));
    }
    return users;
}

} // namespace

class tst_keychainremoval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingOfTheConnection();
};

void tst_keychainremoval::leavesNothingOfTheConnection()
{
    CliHome home;
    for (const QString &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_RUNTIME_DIR"_s})
        home.environment().insert(name, qEnvironmentVariable(name.toLatin1().constData()));
    QVERIFY(addConnection(home, u"Gone"_s));
    QVERIFY(addConnection(home, u"Stays"_s));
    QCOMPARE(entries().size(), 2 * kinds.size());

    const CliResult removed = home.run({u"connection"_s, u"remove"_s, u"Gone"_s});
    QVERIFY2(removed.exitCode == 0, removed.describe().constData());
    QVERIFY2(removed.out.contains("Gone") && removed.err.isEmpty(), removed.describe().constData());
    const QStringList left = entries();
    QCOMPARE(left.size(), kinds.size());

    QCOMPARE(home.run({u"connection"_s, u"remove"_s, u"Stays"_s}).exitCode, 0);
    QCOMPARE(entries(), QStringList());
}

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("CAUSEWAY_TEST_KEYRING")) {
        std::fputs("Run it under tests/support/with-keyring: it writes to the keychain.\n", stderr);
        return 1;
    }
    QCoreApplication application(argc, argv);
    tst_keychainremoval test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainremoval.moc"
