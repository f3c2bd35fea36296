#include "support/cliprocess.h"

#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString stateOf(const QJsonObject &report, const QString &id)
{
    const QJsonArray checks = report.value("checks"_L1).toArray();
    for (const QJsonValue &check : checks) {
        if (check["id"_L1] == id)
            return check["state"_L1].toString();
    }
    return {};
}

QJsonObject firstFailed(const QJsonObject &report)
{
    const QJsonArray checks = report.value("checks"_L1).toArray();
    for (const QJsonValue &check : checks) {
        if (check["state"_L1] == "failed"_L1)
            return check.toObject();
    }
    return {};
}

QStringList idsInState(const QJsonObject &report, const QString &state)
{
    QStringList ids;
    const QJsonArray checks = report.value("checks"_L1).toArray();
    for (const QJsonValue &check : checks) {
        if (check["state"_L1] == state)
            ids.append(check["id"_L1].toString());
    }
    return ids;
}

const QStringList allChecks{u"keychain"_s,       u"network"_s,         u"tenant"_s,        u"token"_s,
                            u"permissions"_s,    u"environment"_s,     u"company"_s,       u"customer-category"_s,
                            u"location"_s,       u"shipping-method"_s, u"ipaas-sign-in"_s, u"ipaas-subscription"_s,
                            u"ipaas-settings"_s, u"ipaas-way"_s,       u"secret-expiry"_s};

QByteArray minimalFile(const QByteArray &name = "Shop")
{
    return "{\"schema\": 1, \"name\": \"" + name + "\"}";
}

QStringList storedFiles(const CliHome &home)
{
    return QDir(home.dataPath() + u"/connections"_s).entryList(QDir::Files, QDir::Name);
}

} // namespace

/// The command line program as scripts meet it: the real binary, the real sandbox, processes of their own.
class tst_cli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsHelpAndVersion();
    void helpNamesTheDefaults_data();
    void helpNamesTheDefaults();
    void refusesWrongUse_data();
    void refusesWrongUse();
    void keepsConnections();
    void asksWhetherAnotherNameWasMeant();
    void namesSecretsInTheImport();
    void replacesOnlyWhenTold();
    void refusesBadConnectionFiles_data();
    void refusesBadConnectionFiles();
    void setsDamagedFilesAside();
    void tellsOfAnEndpointFileThatIsWrong();
    void keepsDataWhereItIsTold();
    void refusesSecretsThatCannotBe_data();
    void refusesSecretsThatCannotBe();
    void namesTheMissingKeychain();
    void runsTheSandbox();
    void listsScenarios();
    void passesAHealthyConnection();
    void tellsTheFaultInWords();
    void needsNoSecretToReachTheTenant();
    void endsATestOnASignal();
    void leavesNoSecretBehind();
};

void tst_cli::showsHelpAndVersion()
{
    const CliHome home;
    const CliResult version = home.run({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.out.startsWith("causeway-cli "));

    const CliResult help = home.run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const QByteArray verb : {"connection", "secret", "test", "initialize", "sandbox", "--data-dir"})
        QVERIFY2(help.out.contains(verb), verb.constData());
    QVERIFY(help.err.isEmpty());
    const CliResult initialize = home.run({u"initialize"_s, u"--help"_s});
    QCOMPARE(initialize.exitCode, 0);
    // It is not only what failed that is sent.
    const QString words = QString::fromUtf8(initialize.out).simplified();
    QVERIFY2(words.contains(u"what a run that was stopped had yet to send"_s), initialize.describe().constData());
    QVERIFY2(home.files().isEmpty(), "asking for help left a file behind");
}

void tst_cli::helpNamesTheDefaults_data()
{
    QTest::addColumn<QStringList>("verb");
    QTest::addColumn<QByteArray>("option");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("--data-dir") << QStringList() << QByteArray("--data-dir") << QByteArray("/config/causeway");
    QTest::newRow("--timeout") << QStringList{u"test"_s} << QByteArray("--timeout") << QByteArray("90");
    QTest::newRow("--type") << QStringList{u"initialize"_s} << QByteArray("--type") << QByteArray("all");
    QTest::newRow("--conflicts") << QStringList{u"initialize"_s} << QByteArray("--conflicts") << QByteArray("fail");
    QTest::newRow("--deleted") << QStringList{u"initialize"_s} << QByteArray("--deleted") << QByteArray("fail");
    QTest::newRow("--port") << QStringList{u"sandbox"_s} << QByteArray("--port") << QByteArray("any free one");
    QTest::newRow("FILE") << QStringList{u"connection"_s, u"export"_s} << QByteArray("FILE")
                          << QByteArray("standard output");
}

void tst_cli::helpNamesTheDefaults()
{
    QFETCH(const QStringList, verb);
    QFETCH(const QByteArray, option);
    QFETCH(const QByteArray, value);
    const CliHome home;
    const CliResult help = home.run(verb + QStringList{u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    // However the lines are broken: up to the next option.
    const QString text = QString::fromUtf8(help.out).simplified();
    const qsizetype begin = text.lastIndexOf(QString::fromLatin1(option) + u' ');
    QVERIFY2(begin >= 0, help.describe().constData());
    const QString words = text.mid(begin + option.size()).section(u" --"_s, 0, 0);
    const QString shown = words.section(u"(default: "_s, 1).section(u')', 0, 0);
    QVERIFY2(shown.endsWith(QString::fromLatin1(value)), help.describe().constData());
    QVERIFY2(!text.contains(u"left out"_s), help.describe().constData());
}

void tst_cli::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");

    QTest::newRow("nothing") << QStringList() << QByteArray("command is missing");
    QTest::newRow("verb") << QStringList{u"frobnicate"_s} << QByteArray("frobnicate");
    QTest::newRow("option") << QStringList{u"--frobnicate"_s} << QByteArray("--frobnicate");
    QTest::newRow("verb of connection") << QStringList{u"connection"_s, u"rename"_s} << QByteArray("rename");
    QTest::newRow("no verb of connection") << QStringList{u"connection"_s} << QByteArray("connection");
    QTest::newRow("no verb of secret") << QStringList{u"secret"_s} << QByteArray("secret");
    QTest::newRow("no name") << QStringList{u"test"_s} << QByteArray("NAME");
    QTest::newRow("option of test") << QStringList{u"test"_s, u"Shop"_s, u"--fast"_s} << QByteArray("--fast");
    QTest::newRow("one argument too many")
        << QStringList{u"connection"_s, u"list"_s, u"surplus"_s} << QByteArray("surplus");
    QTest::newRow("connection to show") << QStringList{u"connection"_s, u"show"_s, u"Nobody"_s} << QByteArray("Nobody");
    QTest::newRow("connection to export")
        << QStringList{u"connection"_s, u"export"_s, u"Nobody"_s} << QByteArray("Nobody");
    QTest::newRow("connection to remove")
        << QStringList{u"connection"_s, u"remove"_s, u"Nobody"_s} << QByteArray("Nobody");
    QTest::newRow("connection to test") << QStringList{u"test"_s, u"Nobody"_s} << QByteArray("Nobody");
    QTest::newRow("connection to test, JSON")
        << QStringList{u"test"_s, u"Nobody"_s, u"--json"_s} << QByteArray("Nobody");
    QTest::newRow("connection to initialize") << QStringList{u"initialize"_s, u"Nobody"_s} << QByteArray("Nobody");
    QTest::newRow("connection of a secret")
        << QStringList{u"secret"_s, u"set"_s, u"Nobody"_s, u"client-secret"_s} << QByteArray("Nobody");
    QTest::newRow("kind of secret") << QStringList{u"secret"_s, u"set"_s, u"Shop"_s, u"password"_s}
                                    << QByteArray("password");
    QTest::newRow("type") << QStringList{u"initialize"_s, u"Shop"_s, u"--type"_s, u"customer"_s}
                          << QByteArray("\"customer\"");
    QTest::newRow("second type") << QStringList{u"initialize"_s, u"Shop"_s,   u"--type"_s,
                                                u"location"_s,   u"--type"_s, u"item"_s}
                                 << QByteArray("item");
    QTest::newRow("timeout") << QStringList{u"test"_s, u"Shop"_s, u"--timeout"_s, u"soon"_s} << QByteArray("soon");
    QTest::newRow("conflicts") << QStringList{u"initialize"_s, u"Shop"_s, u"--conflicts"_s, u"merge"_s}
                               << QByteArray("merge");
    QTest::newRow("retry of a preview") << QStringList{u"initialize"_s, u"Shop"_s, u"--preview"_s, u"--retry-failed"_s}
                                        << QByteArray("--retry-failed");
    QTest::newRow("retry that links") << QStringList{u"initialize"_s, u"Shop"_s, u"--retry-failed"_s, u"--conflicts"_s,
                                                     u"link"_s}
                                      << QByteArray("--retry-failed links nothing");
    QTest::newRow("scenario") << QStringList{u"sandbox"_s, u"--scenario"_s, u"earthquake"_s}
                              << QByteArray("earthquake");
    QTest::newRow("type of records") << QStringList{u"sandbox"_s, u"--records"_s, u"items=5"_s} << QByteArray("items");
    QTest::newRow("number of records") << QStringList{u"sandbox"_s, u"--records"_s, u"location=many"_s}
                                       << QByteArray("location=many");
    QTest::newRow("fewer records than none")
        << QStringList{u"sandbox"_s, u"--records"_s, u"location=-1"_s} << QByteArray("location=-1");
    QTest::newRow("no number of records")
        << QStringList{u"sandbox"_s, u"--records"_s, u"location"_s} << QByteArray("location");
    QTest::newRow("port") << QStringList{u"sandbox"_s, u"--port"_s, u"70000"_s} << QByteArray("70000");
    QTest::newRow("file to import") << QStringList{u"connection"_s, u"import"_s, u"/nowhere/at/all.json"_s}
                                    << QByteArray("/nowhere/at/all.json");
}

void tst_cli::refusesWrongUse()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, named);
    const CliHome home;
    const CliResult result = home.run(arguments);
    QVERIFY2(result.exitCode == 2, result.describe().constData());
    QVERIFY2(result.errLines().size() == 1, result.describe().constData());
    QVERIFY2(result.err.contains(named), result.describe().constData());
    QVERIFY2(result.out.isEmpty(), result.describe().constData());
    QVERIFY(home.files().isEmpty());
}

void tst_cli::keepsConnections()
{
    const CliHome home;
    QCOMPARE(home.run({u"connection"_s, u"list"_s}).exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(home.run({u"connection"_s, u"list"_s, u"--json"_s}).out).array().size(), 0);

    const QByteArray file = withMember(minimalFile("Fjäll & Söhne"), u"environment"_s, u"Production"_s);
    QVERIFY(home.write(u"a.json"_s, file));
    const CliResult imported = home.run({u"connection"_s, u"import"_s, home.path(u"a.json"_s)});
    QVERIFY2(imported.exitCode == 0, imported.describe().constData());
    QVERIFY2(imported.outLines().constFirst() == "Imported Fjäll & Söhne.", imported.describe().constData());
    for (const QByteArray part : {"neither a client secret nor an iPaaS.com API key",
                                  "\n    causeway-cli secret set \"Fjäll & Söhne\" client-secret\n",
                                  "\n    causeway-cli secret set \"Fjäll & Söhne\" ipaas-api-key\n",
                                  "CAUSEWAY_CLIENT_SECRET and CAUSEWAY_IPAAS_API_KEY"})
        QVERIFY2(imported.out.contains(part), imported.describe().constData());
    QVERIFY(home.write(u"b.json"_s, minimalFile("Alpha")));
    QCOMPARE(home.run({u"connection"_s, u"import"_s, home.path(u"b.json"_s)}).exitCode, 0);

    const CliResult listed = home.run({u"connection"_s, u"list"_s, u"--json"_s});
    const QJsonArray entries = QJsonDocument::fromJson(listed.out).array();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0)["name"_L1].toString(), u"Alpha"_s);
    QCOMPARE(entries.at(1)["name"_L1].toString(), u"Fjäll & Söhne"_s);
    QVERIFY(home.run({u"connection"_s, u"list"_s}).out.contains("Fjäll & Söhne"));

    // Shown, exported to standard output and to a file: the same, and what was imported.
    const CliResult shown = home.run({u"connection"_s, u"show"_s, u"Fjäll & Söhne"_s, u"--json"_s});
    QCOMPARE(shown.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(shown.out)["environment"_L1].toString(), u"Production"_s);
    const CliResult exported = home.run({u"connection"_s, u"export"_s, u"Fjäll & Söhne"_s});
    QCOMPARE(exported.out, shown.out);
    QCOMPARE(home.run({u"connection"_s, u"export"_s, u"Fjäll & Söhne"_s, home.path(u"c.json"_s)}).exitCode, 0);
    QCOMPARE(home.read(u"c.json"_s), shown.out);
    const CliResult unwritable = home.run({u"connection"_s, u"export"_s, u"Alpha"_s, home.path(u"no/such/folder"_s)});
    QCOMPARE(unwritable.exitCode, 1);
    QCOMPARE(unwritable.errLines().size(), 1);

    // Without a keychain the settings still go, with a warning.
    const CliResult removed = home.run({u"connection"_s, u"remove"_s, u"Alpha"_s});
    QVERIFY2(removed.exitCode == 0, removed.describe().constData());
    QVERIFY2(removed.errLines().size() == 1 && removed.err.contains("warning"), removed.describe().constData());
    QVERIFY2(removed.out.contains("Alpha") && !removed.out.contains("secret"), removed.describe().constData());
    QCOMPARE(storedFiles(home).size(), 1);
    QCOMPARE(home.run({u"connection"_s, u"remove"_s, u"Alpha"_s}).exitCode, 2);
}

void tst_cli::asksWhetherAnotherNameWasMeant()
{
    const CliHome home;
    for (const QByteArray name : {"Dynamics365_Integration", "Shop"}) {
        QVERIFY(home.write(u"a.json"_s, minimalFile(name)));
        QCOMPARE(home.run({u"connection"_s, u"import"_s, home.path(u"a.json"_s)}).exitCode, 0);
    }
    const QString typed = u"Dynamics_Integration"_s;
    const QList<QStringList> commands{{u"connection"_s, u"show"_s, typed},
                                      {u"connection"_s, u"export"_s, typed},
                                      {u"connection"_s, u"remove"_s, typed},
                                      {u"secret"_s, u"set"_s, typed, u"client-secret"_s},
                                      {u"test"_s, typed},
                                      {u"initialize"_s, typed}};
    for (const QStringList &command : commands) {
        const CliResult result = home.run(command);
        QVERIFY2(result.exitCode == 2 && result.errLines().size() == 1, result.describe().constData());
        QVERIFY2(result.err.contains("Did you mean \"Dynamics365_Integration\"?"), result.describe().constData());
    }
    const CliResult far = home.run({u"test"_s, u"Something else"_s});
    QVERIFY2(!far.err.contains("Did you mean") && far.err.contains("connection list"), far.describe().constData());
    const CliHome empty;
    const CliResult none = empty.run({u"test"_s, typed});
    QVERIFY2(none.err.contains("connection import"), none.describe().constData());
}

void tst_cli::namesSecretsInTheImport()
{
    CliHome home;
    QVERIFY(home.write(u"a.json"_s, minimalFile("Shop")));
    home.environment().insert(u"CAUSEWAY_CLIENT_SECRET"_s, u"Sentinel~Of+A&Secret=0815"_s);
    const CliResult one = home.run({u"connection"_s, u"import"_s, home.path(u"a.json"_s)});
    QVERIFY2(one.out.contains("Shop has no iPaaS.com API key."), one.describe().constData());
    QVERIFY2(!one.out.contains("client-secret") && !one.out.contains("CLIENT_SECRET"), one.describe().constData());
    home.environment().insert(u"CAUSEWAY_IPAAS_API_KEY"_s, u"ipk_0123456789abcdef0123456789abcdef"_s);
    // What a shell would read otherwise than it stands there is not made a command.
    QVERIFY(home.write(u"b.json"_s, minimalFile("Sh$(op)")));
    const CliResult all = home.run({u"connection"_s, u"import"_s, home.path(u"b.json"_s)});
    QCOMPARE(all.out, "Imported Sh$(op).\n");
    home.environment().remove(u"CAUSEWAY_IPAAS_API_KEY"_s);
    QCOMPARE(home.run({u"connection"_s, u"remove"_s, u"Sh$(op)"_s}).exitCode, 0);
    const CliResult odd = home.run({u"connection"_s, u"import"_s, home.path(u"b.json"_s)});
    QVERIFY2(odd.out.contains("secret set NAME ipaas-api-key"), odd.describe().constData());
}

void tst_cli::replacesOnlyWhenTold()
{
    const CliHome home;
    QVERIFY(home.write(u"a.json"_s, minimalFile()));
    const QStringList import{u"connection"_s, u"import"_s, home.path(u"a.json"_s)};
    QCOMPARE(home.run(import).exitCode, 0);
    const QStringList before = storedFiles(home);
    QVERIFY(home.write(u"a.json"_s, withMember(minimalFile(), u"environment"_s, u"Test"_s)));
    const CliResult taken = home.run(import);
    QCOMPARE(taken.exitCode, 2);
    QVERIFY2(taken.errLines().size() == 1 && taken.err.contains("Shop"), taken.describe().constData());
    QCOMPARE(home.run({u"connection"_s, u"export"_s, u"Shop"_s}).object(), QJsonObject());
    QVERIFY(!home.run({u"connection"_s, u"export"_s, u"Shop"_s}).out.contains("Test"));

    const CliResult replaced = home.run(import + QStringList{u"--replace"_s});
    QVERIFY2(replaced.exitCode == 0, replaced.describe().constData());
    QCOMPARE(replaced.out, "Replaced the settings of Shop; its secrets stay as they are.\n");
    QVERIFY(home.run({u"connection"_s, u"export"_s, u"Shop"_s}).out.contains("Test"));
    // The same id: secrets and journal stay with the connection.
    QCOMPARE(storedFiles(home), before);
}

void tst_cli::refusesBadConnectionFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("place");

    QTest::newRow("empty") << QByteArray() << QByteArray("JSON");
    QTest::newRow("not JSON") << QByteArray("{\"schema\": 1,\n \"name\": Shop}") << QByteArray("line 2");
    QTest::newRow("a list") << QByteArray("[]") << QByteArray("object");
    QTest::newRow("no schema") << QByteArray("{\"name\": \"Shop\"}") << QByteArray("schema");
    QTest::newRow("newer") << withMember(minimalFile(), u"schema"_s, 3) << QByteArray("schema");
    QTest::newRow("no name") << QByteArray("{\"schema\": 1}") << QByteArray("name");
    QTest::newRow("unknown key") << withMember(minimalFile(), u"colour"_s, u"red"_s) << QByteArray("colour");
    QTest::newRow("unknown key inside") << withMember(minimalFile(), u"throttling.burst"_s, 7)
                                        << QByteArray("throttling.burst");
    QTest::newRow("wrong type") << withMember(minimalFile(), u"environment"_s, 7) << QByteArray("environment");
    QTest::newRow("wrong type inside") << withMember(minimalFile(), u"ipaas.subscriptionId"_s, u"five"_s)
                                       << QByteArray("ipaas.subscriptionId");
    QTest::newRow("number out of range") << withMember(minimalFile(), u"throttling.apiThrottleLimit"_s, 0)
                                         << QByteArray("throttling.apiThrottleLimit");
    QTest::newRow("secret") << withMember(minimalFile(), u"clientSecret"_s, u"hunter2hunter2"_s)
                            << QByteArray("clientSecret");
    QTest::newRow("secret inside") << withMember(minimalFile(), u"ipaas.apiKey"_s, u"hunter2hunter2"_s)
                                   << QByteArray("ipaas.apiKey");
    QTest::newRow("tenant") << withMember(minimalFile(), u"tenantId"_s, u"not a tenant"_s) << QByteArray("tenantId");
    QTest::newRow("plain http") << withMember(minimalFile(), u"apiUrl"_s, u"http://example.com"_s)
                                << QByteArray("apiUrl");
}

void tst_cli::refusesBadConnectionFiles()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, place);
    const CliHome home;
    QVERIFY(home.write(u"good.json"_s, minimalFile()));
    QCOMPARE(home.run({u"connection"_s, u"import"_s, home.path(u"good.json"_s)}).exitCode, 0);
    const CliResult before = home.run({u"connection"_s, u"export"_s, u"Shop"_s});

    QVERIFY(home.write(u"bad.json"_s, content));
    const CliResult result = home.run({u"connection"_s, u"import"_s, home.path(u"bad.json"_s), u"--replace"_s});
    QVERIFY2(result.exitCode == 2, result.describe().constData());
    QVERIFY2(result.errLines().size() == 1, result.describe().constData());
    QVERIFY2(result.err.contains(place) && result.err.contains("bad.json"), result.describe().constData());
    QVERIFY2(!result.err.contains("hunter2"), result.describe().constData());
    QVERIFY(result.out.isEmpty());
    QCOMPARE(home.run({u"connection"_s, u"export"_s, u"Shop"_s}).out, before.out);
    QCOMPARE(storedFiles(home).size(), 1);
}

void tst_cli::setsDamagedFilesAside()
{
    const CliHome home;
    for (const QByteArray name : {"Alpha", "Beta"}) {
        QVERIFY(home.write(u"a.json"_s, minimalFile(name)));
        QCOMPARE(home.run({u"connection"_s, u"import"_s, home.path(u"a.json"_s)}).exitCode, 0);
    }
    const QString damaged = u"config/causeway/connections/"_s + storedFiles(home).first();
    QVERIFY(home.write(damaged, "{\"schema\": 1, \"na"));
    const CliResult listed = home.run({u"connection"_s, u"list"_s, u"--json"_s});
    QCOMPARE(listed.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(listed.out).array().size(), 1);
    QVERIFY2(listed.errLines().size() == 1 && listed.err.contains("set aside"), listed.describe().constData());
    QCOMPARE(storedFiles(home).size(), 2);
    QVERIFY(home.run({u"connection"_s, u"list"_s}).err.isEmpty());
}

void tst_cli::tellsOfAnEndpointFileThatIsWrong()
{
    const CliHome home;
    const QString path = u"config/causeway/ipaas-endpoints.json"_s;
    QVERIFY(QDir().mkpath(home.dataPath()));
    QVERIFY(home.write(path, "{\"calls\": {\"hok\": {}}}"));
    const CliResult wrong = home.run({u"connection"_s, u"list"_s});
    QCOMPARE(wrong.exitCode, 0);
    QVERIFY2(wrong.errLines().size() == 1 && wrong.err.contains("calls.hok"), wrong.describe().constData());
    QVERIFY(home.write(path, "{\"listener\": {\"lagSeconds\": 1}}"));
    QVERIFY(home.run({u"connection"_s, u"list"_s}).err.isEmpty());
}

void tst_cli::keepsDataWhereItIsTold()
{
    const CliHome home;
    QVERIFY(home.write(u"a.json"_s, minimalFile()));
    const QString elsewhere = home.path(u"else where"_s);
    QCOMPARE(home.run({u"--data-dir"_s, elsewhere, u"connection"_s, u"import"_s, home.path(u"a.json"_s)}).exitCode, 0);
    QCOMPARE(home.run({u"connection"_s, u"show"_s, u"Shop"_s}).exitCode, 2);
    QCOMPARE(home.run({u"connection"_s, u"show"_s, u"Shop"_s, u"--data-dir"_s, elsewhere}).exitCode, 0);
    QVERIFY(!QDir(home.dataPath()).exists());
    QCOMPARE(QDir(elsewhere + u"/connections"_s).entryList(QDir::Files).size(), 1);
}

void tst_cli::refusesSecretsThatCannotBe_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("nothing") << QByteArray() << QByteArray("client-secret");
    QTest::newRow("a line break") << QByteArray("\n") << QByteArray("client-secret");
    QTest::newRow("the secret's id") << QByteArray("0d9e6f31-7a42-4c58-b1e3-94f2a8d05c6b\n") << QByteArray("ID");
    QTest::newRow("two lines") << QByteArray("abcdefghijklmnopqrstuvwxyz\nabc\n") << QByteArray("line breaks");
    QTest::newRow("a book") << QByteArray(100'000, 'x') << QByteArray("long");
}

void tst_cli::refusesSecretsThatCannotBe()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, named);
    const CliHome home;
    QVERIFY(home.write(u"a.json"_s, minimalFile()));
    QCOMPARE(home.run({u"connection"_s, u"import"_s, home.path(u"a.json"_s)}).exitCode, 0);
    const CliResult result = home.run({u"secret"_s, u"set"_s, u"Shop"_s, u"client-secret"_s}, input);
    QVERIFY2(result.exitCode == 2, result.describe().constData());
    QVERIFY2(result.errLines().size() == 1 && result.err.contains(named), result.describe().constData());
}

void tst_cli::namesTheMissingKeychain()
{
    const CliHome home;
    QVERIFY(home.write(u"a.json"_s, minimalFile()));
    QCOMPARE(home.run({u"connection"_s, u"import"_s, home.path(u"a.json"_s)}).exitCode, 0);
    for (const QString &kind : {u"client-secret"_s, u"ipaas-api-key"_s, u"ipaas-webhook-key"_s}) {
        const CliResult result = home.run({u"secret"_s, u"set"_s, u"Shop"_s, kind}, "Sentinel~Of+A&Secret=0815\n");
        QVERIFY2(result.exitCode == 1, result.describe().constData());
        QVERIFY2(result.errLines().size() == 1 && result.err.contains("keychain"), result.describe().constData());
        QVERIFY(!result.err.contains("Sentinel"));
    }
}

void tst_cli::runsTheSandbox()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start({u"--records"_s, u"location=3"_s, u"--records"_s, u"shipping-method=0"_s}),
             qPrintable(sandbox.problem()));
    const QJsonObject ready = sandbox.readyLine();
    QCOMPARE(ready.keys(), QStringList({u"clientSecret"_s, u"ipaasApiKey"_s, u"url"_s}));
    for (const QChar special : u"+&=~"_s)
        QVERIFY(sandbox.clientSecret().contains(special));
    const QByteArray file = home.read(u"sandbox.json"_s);
    QVERIFY(file.contains(sandbox.url().toUtf8()));
    QVERIFY(!file.contains(sandbox.clientSecret().toUtf8()) && !file.contains(sandbox.ipaasApiKey().toUtf8()));
    const QJsonObject records = sandbox.account().value("businessCentral"_L1).toObject();
    QCOMPARE(records.value("location"_L1).toArray().size(), 3);
    QCOMPARE(records.value("shipping-method"_L1).toArray().size(), 0);

    const QString port = QUrl(sandbox.url()).port() > 0 ? QString::number(QUrl(sandbox.url()).port()) : QString();
    const CliResult second = home.run({u"sandbox"_s, u"--port"_s, port});
    QVERIFY2(second.exitCode == 1, second.describe().constData());
    QCOMPARE(second.errLines().size(), 1);
    QVERIFY(second.out.isEmpty());

    // Being stopped is its ordinary end.
    sandbox.process().terminate();
    const CliResult ended = CliHome::finish(sandbox.process(), 20'000);
    QVERIFY2(ended.exitCode == 0, ended.describe().constData());
    QVERIFY2(ended.out.isEmpty() && ended.err.isEmpty(), ended.describe().constData());
}

void tst_cli::listsScenarios()
{
    const CliHome home;
    const CliResult result = home.run({u"sandbox"_s, u"--list-scenarios"_s});
    QCOMPARE(result.exitCode, 0);
    for (const QByteArray id : {"wrong-secret", "expired-secret", "unknown-tenant", "unknown-app", "no-consent",
                                "app-not-in-bc", "unknown-environment", "unknown-company", "no-permission",
                                "service-not-published", "throttled", "flaky", "short-tokens"})
        QVERIFY2(result.out.contains(id), id.constData());
}

void tst_cli::passesAHealthyConnection()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(), qPrintable(sandbox.problem()));
    QCOMPARE(home.run({u"connection"_s, u"import"_s, home.path(u"sandbox.json"_s)}).exitCode, 0);
    const CliResult result = home.run({u"test"_s, u"Sandbox"_s, u"--json"_s});
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QVERIFY2(result.err.isEmpty(), result.describe().constData());
    QCOMPARE(result.outLines().size(), 1);
    const QJsonObject report = result.object();
    QCOMPARE(report.keys(), QStringList({u"checks"_s, u"connection"_s, u"passed"_s}));
    QCOMPARE(report.value("connection"_L1).toString(), u"Sandbox"_s);
    QCOMPARE(report.value("passed"_L1), QJsonValue(true));
    QCOMPARE(idsInState(report, u"passed"_s), allChecks);
    const QStringList keys{u"cause"_s,  u"correlationId"_s, u"durationMs"_s, u"errorCode"_s,
                           u"found"_s,  u"httpStatus"_s,    u"id"_s,         u"link"_s,
                           u"remedy"_s, u"serviceCode"_s,   u"state"_s,      u"title"_s};
    const QJsonArray checks = report.value("checks"_L1).toArray();
    for (const QJsonValue &check : checks) {
        QStringList found = check.toObject().keys();
        if (check["id"_L1] == "ipaas-settings"_L1)
            QVERIFY(found.removeOne(u"settings"_s));
        QCOMPARE(found, keys);
        QVERIFY(check["durationMs"_L1].isDouble() && check["httpStatus"_L1].isDouble());
        QVERIFY(!check["title"_L1].toString().isEmpty());
    }
    const QJsonArray settings = checks.at(allChecks.indexOf(u"ipaas-settings"_s))["settings"_L1].toArray();
    QCOMPARE(settings.size(), 13);
    for (const QJsonValue &setting : settings) {
        const bool isSecret = setting["label"_L1] == "Client Secret"_L1;
        QCOMPARE(setting["state"_L1].toString(), isSecret ? u"not-compared"_s : u"equal"_s);
        QCOMPARE(setting["ours"_L1].isString(), !isSecret);
        QCOMPARE(setting["theirs"_L1].isString(), !isSecret);
    }
    const QJsonArray listed = QJsonDocument::fromJson(home.run({u"connection"_s, u"list"_s, u"--json"_s}).out).array();
    QCOMPARE(listed.at(0)["lastTestPassed"_L1], QJsonValue(true));

    // A company that is known by its name only.
    QJsonObject byName = QJsonDocument::fromJson(home.read(u"sandbox.json"_s)).object();
    byName.remove("companyId"_L1);
    QVERIFY(home.write(u"b.json"_s, QJsonDocument(byName).toJson()));
    QCOMPARE(home.run({u"connection"_s, u"import"_s, home.path(u"b.json"_s), u"--replace"_s}).exitCode, 0);
    QCOMPARE(home.run({u"test"_s, u"Sandbox"_s, u"--json"_s}).exitCode, 0);
    // A tenant that is known by its domain only.
    QVERIFY(
        home.write(u"b.json"_s, withMember(home.read(u"sandbox.json"_s), u"tenantId"_s, u"contoso.onmicrosoft.com"_s)));
    QCOMPARE(home.run({u"connection"_s, u"import"_s, home.path(u"b.json"_s), u"--replace"_s}).exitCode, 0);
    const CliResult byDomain = home.run({u"test"_s, u"Sandbox"_s, u"--json"_s});
    QVERIFY2(stateOf(byDomain.object(), u"shipping-method"_s) == u"passed"_s, byDomain.describe().constData());
}

void tst_cli::tellsTheFaultInWords()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start({u"--scenario"_s, u"wrong-secret"_s}), qPrintable(sandbox.problem()));
    QCOMPARE(home.run({u"connection"_s, u"import"_s, home.path(u"sandbox.json"_s)}).exitCode, 0);
    const CliResult result = home.run({u"test"_s, u"Sandbox"_s});
    QCOMPARE(result.exitCode, 1);
    for (const QByteArray word : {"failed", "AADSTS7000215", "secret-wrong", "https://", "What to do", "skipped"})
        QVERIFY2(result.out.contains(word), QByteArray(word + " is missing\n" + result.describe()).constData());
}

void tst_cli::needsNoSecretToReachTheTenant()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(), qPrintable(sandbox.problem()));
    QCOMPARE(home.run({u"connection"_s, u"import"_s, home.path(u"sandbox.json"_s)}).exitCode, 0);
    home.environment().remove(u"CAUSEWAY_CLIENT_SECRET"_s);
    home.environment().remove(u"CAUSEWAY_IPAAS_API_KEY"_s);
    const CliResult tested = home.run({u"test"_s, u"Sandbox"_s, u"--json"_s});
    QVERIFY2(tested.exitCode == 1, tested.describe().constData());
    QCOMPARE(firstFailed(tested.object()).value("id"_L1).toString(), u"keychain"_s);
    QCOMPARE(stateOf(tested.object(), u"tenant"_s), u"passed"_s);
    QCOMPARE(stateOf(tested.object(), u"token"_s), u"skipped"_s);
    const QByteArray both = "Sandbox has neither a client secret nor an iPaaS.com API key. Set CAUSEWAY_CLIENT_SECRET "
                            "and CAUSEWAY_IPAAS_API_KEY: this computer has no keychain.\n";
    const CliResult told = home.run({u"test"_s, u"Sandbox"_s});
    QVERIFY2(told.out.endsWith(both), told.describe().constData());

    // A run that cannot begin ends with a summary, too.
    const CliResult run = home.run({u"initialize"_s, u"Sandbox"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 1, run.describe().constData());
    QCOMPARE(run.object().value("event"_L1).toString(), u"summary"_s);
    QVERIFY(run.object().value("error"_L1).isObject());
    QCOMPARE(run.err, "causeway-cli: " + both);
    QCOMPARE(sandbox.requests(u"businessCentral"_s), 0);
    QCOMPARE(sandbox.requests(u"ipaas"_s), 0);
    home.setSecrets(sandbox.clientSecret(), QString());
    const CliResult key = home.run({u"initialize"_s, u"Sandbox"_s, u"--preview"_s});
    QVERIFY2(key.exitCode == 1, key.describe().constData());
    QVERIFY2(key.err.contains("Sandbox has no iPaaS.com API key. Set CAUSEWAY_IPAAS_API_KEY:"),
             key.describe().constData());
}

void tst_cli::endsATestOnASignal()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start({u"--scenario"_s, u"slow"_s}), qPrintable(sandbox.problem()));
    QCOMPARE(home.run({u"connection"_s, u"import"_s, home.path(u"sandbox.json"_s)}).exitCode, 0);
    const std::unique_ptr<QProcess> process = home.start({u"test"_s, u"Sandbox"_s});
    // The first line is written without any call, the rest takes seconds.
    QVERIFY(process->waitForReadyRead(30'000));
    process->terminate();
    const CliResult result = CliHome::finish(*process, 20'000);
    QVERIFY2(result.exitCode == 3, result.describe().constData());
    // What was not finished says nothing of the connection.
    const QJsonArray listed = QJsonDocument::fromJson(home.run({u"connection"_s, u"list"_s, u"--json"_s}).out).array();
    QCOMPARE(listed.at(0)["lastTest"_L1].toString(), QString());
}

/// Sentinels for secrets through all commands, the failing ones as well: none may be found in what was written.
void tst_cli::leavesNoSecretBehind()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(), qPrintable(sandbox.problem()));
    const QString wrongSecret = u"Sent1nel~Client+Secret&9=x"_s;
    const QString wrongKey = u"ipk_Sent1nelApiKey0123456789abcdef"_s;
    const QList<std::pair<QString, QString>> pairs{
        {sandbox.clientSecret(), sandbox.ipaasApiKey()},
        {wrongSecret, sandbox.ipaasApiKey()},
        {sandbox.clientSecret(), wrongKey},
    };
    QList<QByteArray> forbidden{"Sent1nel"};
    for (const QString &secret : {sandbox.clientSecret(), sandbox.ipaasApiKey(), wrongSecret}) {
        forbidden.append(secret.toUtf8());
        forbidden.append(QUrl::toPercentEncoding(secret));
    }
    // Every token of the sandbox is a JSON Web Token.
    const QRegularExpression token(u"eyJ[A-Za-z0-9_-]{10,}"_s);

    QByteArray written;
    const auto call = [&home, &written](const QStringList &arguments, const QByteArray &input = {}) {
        const CliResult result = home.run(arguments, input);
        written += arguments.join(u' ').toUtf8() + '\n' + result.out + result.err;
    };
    call({u"connection"_s, u"import"_s, home.path(u"sandbox.json"_s)});
    for (const auto &[clientSecret, apiKey] : pairs) {
        home.setSecrets(clientSecret, apiKey);
        for (const QString &scenario :
             {QString(), u"no-consent"_s, u"app-not-in-bc"_s, u"no-permission"_s, u"flaky"_s}) {
            QVERIFY(sandbox.setScenarios(scenario.isEmpty() ? QStringList() : QStringList{scenario}));
            call({u"test"_s, u"Sandbox"_s});
            call({u"test"_s, u"Sandbox"_s, u"--json"_s});
            call({u"initialize"_s, u"Sandbox"_s, u"--preview"_s, u"--json"_s});
        }
        call({u"initialize"_s, u"Sandbox"_s, u"--json"_s});
        call({u"initialize"_s, u"Sandbox"_s});
        call({u"secret"_s, u"set"_s, u"Sandbox"_s, u"client-secret"_s}, clientSecret.toUtf8() + '\n');
        call({u"secret"_s, u"set"_s, u"Sandbox"_s, u"client-secret"_s}, clientSecret.toUtf8() + "\nmore\n");
    }
    call({u"connection"_s, u"show"_s, u"Sandbox"_s});
    call({u"connection"_s, u"list"_s});
    call({u"connection"_s, u"export"_s, u"Sandbox"_s});

    QVERIFY2(written.contains("AADSTS7000215") && written.contains("AUTH-1002"), "the failing calls did not fail");
    QList<std::pair<QString, QByteArray>> places = home.files();
    places.append({u"the output"_s, written});
    QVERIFY(places.size() > 3);
    for (const auto &[place, content] : places) {
        for (const QByteArray &secret : forbidden)
            QVERIFY2(!content.contains(secret), qPrintable(place));
        QVERIFY2(!token.match(QString::fromLatin1(content)).hasMatch(), qPrintable(place));
    }
}

QTEST_GUILESS_MAIN(tst_cli)
#include "tst_cli.moc"
