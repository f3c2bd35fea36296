#include "support/transferprocess.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QJsonObject through{{u"ipaas.way"_s, u"through-ipaas"_s}};
const QStringList lookAgain = runJson + QStringList{u"--look-again"_s};

/// How long the program waits for the listener, in seconds.
bool setPatience(const CliHome &home, int lag, int patience)
{
    if (!QDir().mkpath(home.dataPath()))
        return false;
    const QJsonObject listener{{u"lagSeconds"_s, lag}, {u"patienceSeconds"_s, patience}};
    return home.write(u"config/causeway/ipaas-endpoints.json"_s,
                      QJsonDocument(QJsonObject{{u"listener"_s, listener}}).toJson());
}

QString errorOf(const CliResult &result)
{
    return result.object().value("error"_L1)["code"_L1].toString();
}

QStringList idsOf(const QJsonArray &hooks, const QString &member = u"externalId"_s)
{
    QStringList ids;
    for (const QJsonValue &hook : hooks)
        ids.append(hook[member].toString());
    return ids;
}

bool isEachOnce(const QJsonArray &hooks)
{
    QStringList ids = idsOf(hooks);
    return ids.removeDuplicates() == 0;
}

qsizetype ipaasCount(const SandboxProcess &sandbox)
{
    const QJsonObject records = sandbox.account().value("ipaas"_L1).toObject();
    qsizetype count = 0;
    for (const QString &type : allTypes)
        count += records.value(type).toArray().size();
    return count;
}

/// What iPaaS.com has of the locations, but for its own ids.
QStringList locationsOf(const SandboxProcess &sandbox)
{
    QStringList found;
    const QJsonArray records = sandbox.account().value("ipaas"_L1)["location"_L1].toArray();
    for (const QJsonValue &record : records) {
        QJsonObject rest = record.toObject();
        rest.remove("id"_L1);
        found.append(QString::fromUtf8(QJsonDocument(rest).toJson(QJsonDocument::Compact)));
    }
    found.sort();
    return found;
}

} // namespace

/// `causeway-cli initialize` through iPaaS.com, against the sandbox that takes hooks: what is said, and what comes of
/// it.
class tst_hookruns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesRecordByRecord();
    void bothWaysEndAlike();
    void tellsAndRetriesWhatFailed();
    void looksAgainAtWhatWasNotTold();
    void looksAgainAfterAKill();
    void sendsAgainOnlyWhenTold();
    void previewsWhatWasNotTold();
    void endsWhereTheListenerIsSilent();
    void endsWhereAllFailAlike();
    void saysWhyHooksAreNotSent_data();
    void saysWhyHooksAreNotSent();
    void sendsNothingTwice_data();
    void sendsNothingTwice();
    void goesOnByTheOtherWay();
    void goesOnWhereTheListenerRefuses();
    void sendsAllAgainOnceHoweverOftenItIsTakenUp();
    void previewsWithoutACall();
    void saysThatItBeginsAnew();
    void excludesWhatDoesNotGoTogether();
    void testTellsWhatIsMissing_data();
    void testTellsWhatIsMissing();
};

void tst_hookruns::agreesRecordByRecord()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(30, 200, 10)), qPrintable(sandbox.problem()));
    QVERIFY(import(home, through));
    const CliResult first = home.run(runJson);
    QVERIFY2(first.exitCode == 0, first.describe().constData());
    QCOMPARE(sumOf(first, u"created"_s), 240);
    QCOMPARE(sumOf(first, u"unknown"_s), 0);
    QCOMPARE(first.object().value("way"_L1).toString(), u"through-ipaas"_s);
    QCOMPARE(allDifferences(sandbox), QStringList());
    const QJsonArray hooks = sandbox.hooks();
    QCOMPARE(hooks.size(), 240);
    QVERIFY(isEachOnce(hooks));
    QCOMPARE(idsOf(hooks, u"scope"_s).filter(u"/updated"_s).size(), 0);
    // A hook and a look for each, and one call for the key; nothing is written by us.
    QCOMPARE(sandbox.requests(u"ipaas"_s), 481);
    QCOMPARE(sandbox.requests(u"ipaasWrites"_s), 0);

    const CliResult unchanged = home.run(runJson);
    QVERIFY2(unchanged.exitCode == 0, unchanged.describe().constData());
    QCOMPARE(sumOf(unchanged, u"unchanged"_s), 240);
    QCOMPARE(sandbox.requests(u"ipaas"_s), 482);

    const QJsonArray locations = sandbox.account().value("businessCentral"_L1)["location"_L1].toArray();
    QJsonArray changed;
    for (int index = 0; index < 3; ++index)
        changed.append(
            QJsonObject{{u"code"_s, locations.at(index)["code"_L1]}, {u"displayName"_s, u"New %1"_s.arg(index)}});
    QVERIFY(sandbox.changeRecords({{u"type"_s, u"location"_s}, {u"put"_s, changed}}));
    const CliResult second = home.run(runJson);
    QVERIFY2(second.exitCode == 0, second.describe().constData());
    QCOMPARE(sumOf(second, u"updated"_s), 3);
    QCOMPARE(sandbox.requests(u"ipaas"_s), 489);
    QCOMPARE(idsOf(sandbox.hooks(), u"scope"_s).filter(u"location/updated"_s).size(), 3);
    QCOMPARE(allDifferences(sandbox), QStringList());
}

void tst_hookruns::bothWaysEndAlike()
{
    CliHome homes[2];
    SandboxProcess direct(homes[0]);
    SandboxProcess hooked(homes[1]);
    for (SandboxProcess *sandbox : {&direct, &hooked})
        QVERIFY2(sandbox->start(recordCounts(0, 1000, 0)), qPrintable(sandbox->problem()));
    QVERIFY(import(homes[0]));
    QVERIFY(import(homes[1], through));
    for (const CliHome &home : homes) {
        const CliResult result = home.run(runJson);
        QVERIFY2(result.exitCode == 0, result.describe().constData());
        QCOMPARE(sumOf(result, u"created"_s), 1000);
    }
    QCOMPARE(direct.hooks().size(), 0);
    QCOMPARE(hooked.hooks().size(), 1000);
    const QStringList expected = locationsOf(direct);
    QCOMPARE(expected.size(), 1000);
    QCOMPARE(locationsOf(hooked), expected);
}

void tst_hookruns::tellsAndRetriesWhatFailed()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 50, 0) + QStringList{u"--scenario"_s, u"hooks-failing"_s}),
             qPrintable(sandbox.problem()));
    QVERIFY(import(home, through));
    const CliResult first = home.run(runJson);
    QVERIFY2(first.exitCode == 1, first.describe().constData());
    QCOMPARE(sumOf(first, u"failed"_s), 5);
    QCOMPARE(sumOf(first, u"created"_s), 45);
    const QList<QJsonObject> problems = first.events(u"problem"_s);
    QCOMPARE(problems.size(), 5);
    QCOMPARE(problems.first().value("errorCode"_L1).toString(), u"ipaas-transfer-failed"_s);
    QVERIFY(problems.first().value("message"_L1).toString().contains("BIZL-1004"_L1));
    // A hook, a look and the reason for each that failed.
    QCOMPARE(sandbox.requests(u"ipaas"_s), 106);

    QVERIFY(sandbox.setScenarios({}));
    const CliResult retried = home.run(runJson + QStringList{u"--retry-failed"_s});
    QVERIFY2(retried.exitCode == 0, retried.describe().constData());
    QCOMPARE(sumOf(retried, u"created"_s), 5);
    QCOMPARE(sandbox.hooks().size(), 55);
    QCOMPARE(allDifferences(sandbox), QStringList());
}

void tst_hookruns::looksAgainAtWhatWasNotTold()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 3, 0) + QStringList{u"--scenario"_s, u"hooks-slow"_s}),
             qPrintable(sandbox.problem()));
    QVERIFY(import(home, through));
    QVERIFY(setPatience(home, 1, 1));
    const CliResult first = home.run(runJson);
    QVERIFY2(first.exitCode == 1, first.describe().constData());
    QCOMPARE(sumOf(first, u"unknown"_s), 3);
    QCOMPARE(sumOf(first, u"failed"_s), 3);
    QCOMPARE(first.events(u"problem"_s).first().value("errorCode"_L1).toString(), u"outcome-unknown"_s);
    const CliResult inWords = home.run({u"initialize"_s, u"Sandbox"_s, u"--look-again"_s});
    QTRY_COMPARE_WITH_TIMEOUT(ipaasCount(sandbox), 3, 10'000);
    const CliResult looked = home.run(lookAgain);
    QVERIFY2(looked.exitCode == 0, looked.describe().constData());
    QCOMPARE(sumOf(looked, u"failed"_s), 0);
    // Told of at the first look or at the second, and sent once.
    QCOMPARE(sandbox.hooks().size(), 3);
    QVERIFY2(inWords.exitCode == 0 || inWords.out.contains("--look-again asks it once more"),
             inWords.describe().constData());
    const CliResult after = home.run(runJson);
    QCOMPARE(sumOf(after, u"unchanged"_s), 3);
    QCOMPARE(sandbox.hooks().size(), 3);
}

/// What the run had yet to send is no matter of a look, and is named.
void tst_hookruns::looksAgainAfterAKill()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 40, 0) + QStringList{u"--scenario"_s, u"hooks-slow"_s}),
             qPrintable(sandbox.problem()));
    QVERIFY(import(home, through));
    // One that has come to its end, so that it shows whether the next one counts as ended.
    QCOMPARE(home.run(runJson + QStringList{u"--type"_s, u"customer-category"_s}).exitCode, 0);
    const std::unique_ptr<QProcess> process = home.start(runJson);
    QTRY_VERIFY_WITH_TIMEOUT(sandbox.hooks().size() >= 2, 30'000);
    process->kill();
    QVERIFY(process->waitForFinished());
    const qsizetype handed = sandbox.hooks().size();
    QTRY_COMPARE_WITH_TIMEOUT(ipaasCount(sandbox), handed, 10'000);

    QVERIFY(sandbox.setScenarios({}));
    const CliResult looked = home.run(lookAgain);
    QVERIFY2(looked.exitCode == 0, looked.describe().constData());
    QCOMPARE(sumOf(looked, u"created"_s), handed);
    QCOMPARE(sumOf(looked, u"pending"_s), 40 - handed);
    const CliResult inWords = home.run({u"initialize"_s, u"Sandbox"_s, u"--look-again"_s});
    const QString named = u"Still to be sent: %1 records"_s.arg(40 - handed);
    QVERIFY2(inWords.out.contains(named.toUtf8()), inWords.describe().constData());
    QCOMPARE(sandbox.hooks().size(), handed);
    const CliResult list = home.run({u"connection"_s, u"list"_s, u"--json"_s});
    const QJsonValue status = QJsonDocument::fromJson(list.out)[0];
    QCOMPARE(status["recordsTransferred"_L1].toInteger(), handed);
    QCOMPARE(status["initializationFinished"_L1].toBool(true), false);

    const CliResult rest = home.run(runJson);
    QVERIFY2(rest.exitCode == 0, rest.describe().constData());
    QCOMPARE(sumOf(rest, u"pending"_s), 0);
    QCOMPARE(sandbox.hooks().size(), 40);
    QCOMPARE(allDifferences(sandbox), QStringList());
}

void tst_hookruns::sendsAgainOnlyWhenTold()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 3, 0) + QStringList{u"--scenario"_s, u"hooks-dropped"_s}),
             qPrintable(sandbox.problem()));
    QVERIFY(import(home, through));
    QVERIFY(setPatience(home, 1, 1));
    QCOMPARE(sumOf(home.run(runJson), u"unknown"_s), 3);
    QVERIFY(sandbox.setScenarios({}));
    for (const QStringList &arguments : {runJson, runJson + QStringList{u"--retry-failed"_s}, lookAgain}) {
        const CliResult again = home.run(arguments);
        QVERIFY2(again.exitCode == 1, again.describe().constData());
        QCOMPARE(sumOf(again, u"unknown"_s), 3);
        QCOMPARE(sandbox.hooks().size(), 3);
    }
    const CliResult sent = home.run(runJson + QStringList{u"--unknown"_s, u"send"_s});
    QVERIFY2(sent.exitCode == 0, sent.describe().constData());
    QCOMPARE(sumOf(sent, u"created"_s), 3);
    QCOMPARE(sandbox.hooks().size(), 6);
    QCOMPARE(allDifferences(sandbox), QStringList());
}

/// They can be sent, and whether they would fail nobody knows.
void tst_hookruns::previewsWhatWasNotTold()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 3, 0) + QStringList{u"--scenario"_s, u"hooks-dropped"_s}),
             qPrintable(sandbox.problem()));
    QVERIFY(import(home, through));
    QVERIFY(setPatience(home, 1, 1));
    QCOMPARE(sumOf(home.run(runJson), u"unknown"_s), 3);
    const QStringList preview = runJson + QStringList{u"--preview"_s};
    const CliResult planned = home.run(preview);
    QVERIFY2(planned.exitCode == 0, planned.describe().constData());
    QCOMPARE(sumOf(planned, u"unknown"_s), 3);
    QCOMPARE(sumOf(planned, u"failed"_s), 0);
    QCOMPARE(sumOf(planned, u"created"_s), 0);
    QCOMPARE(planned.object().value("estimatedRequests"_L1).toInt(), 3);
    const QList<QJsonObject> problems = planned.events(u"problem"_s);
    QCOMPARE(problems.size(), 3);
    QCOMPARE(problems.first().value("errorCode"_L1).toString(), u"outcome-unknown"_s);
    const CliResult inWords = home.run({u"initialize"_s, u"Sandbox"_s, u"--preview"_s});
    QVERIFY2(inWords.out.contains("not told what became of 3 records: the run asks it"),
             inWords.describe().constData());
    const CliResult toBeSent = home.run(preview + QStringList{u"--unknown"_s, u"send"_s});
    QCOMPARE(sumOf(toBeSent, u"unknown"_s), 0);
    QCOMPARE(sumOf(toBeSent, u"created"_s), 3);
}

void tst_hookruns::endsWhereTheListenerIsSilent()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 60, 0) + QStringList{u"--scenario"_s, u"listener-silent"_s}),
             qPrintable(sandbox.problem()));
    QVERIFY(import(home, through));
    QVERIFY(setPatience(home, 1, 1));
    const CliResult first = home.run(runJson);
    QVERIFY2(first.exitCode == 1, first.describe().constData());
    QCOMPARE(errorOf(first), u"listener-silent"_s);
    // No more than may go out before the listener has told of one, and one that takes the place of one that ended.
    QVERIFY2(sandbox.hooks().size() < 10, first.describe().constData());
    QVERIFY(sandbox.setScenarios({}));
    const CliResult second = home.run(runJson);
    QVERIFY2(second.exitCode == 0, second.describe().constData());
    QCOMPARE(sandbox.hooks().size(), 60);
    QVERIFY(isEachOnce(sandbox.hooks()));
    QCOMPARE(allDifferences(sandbox), QStringList());
}

void tst_hookruns::endsWhereAllFailAlike()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 600, 0) + QStringList{u"--scenario"_s, u"no-mapping"_s}),
             qPrintable(sandbox.problem()));
    QVERIFY(import(home, through));
    const CliResult result = home.run(runJson);
    QVERIFY2(result.exitCode == 1, result.describe().constData());
    QCOMPARE(errorOf(result), u"ipaas-transfer-failed"_s);
    QVERIFY(result.object().value("error"_L1)["message"_L1].toString().contains("mapping"_L1));
    QVERIFY2(sandbox.hooks().size() < 300, result.describe().constData());
    // Started again it tries others, whatever the first ones do.
    const QStringList before = idsOf(sandbox.hooks());
    const CliResult again = home.run(runJson);
    QCOMPARE(errorOf(again), u"ipaas-transfer-failed"_s);
    QStringList others = idsOf(sandbox.hooks());
    others.removeIf([&before](const QString &id) { return before.contains(id); });
    QVERIFY2(others.size() >= 20, again.describe().constData());
}

void tst_hookruns::saysWhyHooksAreNotSent_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("typedKey");
    QTest::addColumn<QString>("error");
    QTest::newRow("key is not accepted") << u"webhook-key-rejected"_s << QString() << u"webhook-key-rejected"_s;
    QTest::newRow("key is not shown") << u"webhook-key-hidden"_s << QString() << u"webhook-key-missing"_s;
    QTest::newRow("key of another") << QString() << u"whk_of_another"_s << u"webhook-key-rejected"_s;
    QTest::newRow("key of another, not shown")
        << u"webhook-key-hidden"_s << u"whk_of_another"_s << u"webhook-key-rejected"_s;
    QTest::newRow("other address") << u"hooks-missing"_s << QString() << u"hooks-not-taken"_s;
}

void tst_hookruns::saysWhyHooksAreNotSent()
{
    QFETCH(const QString, scenario);
    QFETCH(const QString, typedKey);
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 40, 0)), qPrintable(sandbox.problem()));
    if (!scenario.isEmpty())
        QVERIFY(sandbox.setScenarios({scenario}));
    if (!typedKey.isEmpty())
        home.environment().insert(u"CAUSEWAY_IPAAS_WEBHOOK_KEY"_s, typedKey);
    QVERIFY(import(home, through));
    // Hooks that were under way when the first was refused are looked for after the lag.
    QVERIFY(setPatience(home, 1, 60));
    const CliResult result = home.run(runJson);
    QVERIFY2(result.exitCode == 1, result.describe().constData());
    QTEST(errorOf(result), "error");
    QCOMPARE(sandbox.hooks().size(), 0);
    const QByteArray said = result.out + result.err;
    QVERIFY(typedKey.isEmpty() || !said.contains(typedKey.toUtf8()));
    // What is right now goes on, and nothing counts as sent.
    QVERIFY(sandbox.setScenarios({}));
    home.environment().remove(u"CAUSEWAY_IPAAS_WEBHOOK_KEY"_s);
    const CliResult second = home.run(runJson);
    QVERIFY2(second.exitCode == 0, second.describe().constData());
    QCOMPARE(sandbox.hooks().size(), 40);
    QVERIFY(isEachOnce(sandbox.hooks()));
}

void tst_hookruns::sendsNothingTwice_data()
{
    QTest::addColumn<QStringList>("scenarios");
    QTest::newRow("answers lost") << QStringList{u"hooks-lost"_s};
    QTest::newRow("listener late") << QStringList{u"listener-late"_s};
    QTest::newRow("slow") << QStringList{u"hooks-slow"_s};
    QTest::newRow("flaky and throttled") << QStringList{u"flaky"_s, u"throttled"_s};
    QTest::newRow("short tokens") << QStringList{u"short-tokens"_s};
}

void tst_hookruns::sendsNothingTwice()
{
    QFETCH(const QStringList, scenarios);
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(5, 40, 5)), qPrintable(sandbox.problem()));
    QVERIFY(sandbox.setScenarios(scenarios));
    QVERIFY(import(home, through));
    QVERIFY(setPatience(home, 3, 60));
    const CliResult result = home.run(runJson);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QCOMPARE(sandbox.hooks().size(), 50);
    QVERIFY(isEachOnce(sandbox.hooks()));
    QVERIFY(sandbox.setScenarios({}));
    QCOMPARE(allDifferences(sandbox), QStringList());
}

/// With records open that went by the way before.
void tst_hookruns::goesOnByTheOtherWay()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 40, 0) + QStringList{u"--scenario"_s, u"hooks-slow"_s}),
             qPrintable(sandbox.problem()));
    QVERIFY(import(home, through));
    const std::unique_ptr<QProcess> process = home.start(runJson);
    QTRY_VERIFY_WITH_TIMEOUT(sandbox.hooks().size() >= 2, 30'000);
    process->kill();
    QVERIFY(process->waitForFinished());

    QVERIFY(import(home, {{u"ipaas.way"_s, u"direct"_s}}));
    const CliResult direct = home.run(runJson);
    QVERIFY2(direct.exitCode == 0, direct.describe().constData());
    QVERIFY(sandbox.hooks().size() <= 4);
    QVERIFY(sandbox.requests(u"ipaasWrites"_s) >= 36);
    QCOMPARE(allDifferences(sandbox), QStringList());

    const qint64 writes = sandbox.requests(u"ipaasWrites"_s);
    const qsizetype hooks = sandbox.hooks().size();
    QVERIFY(sandbox.setScenarios({}));
    QVERIFY(import(home, through));
    const CliResult back = home.run(runJson);
    QVERIFY2(back.exitCode == 0, back.describe().constData());
    QCOMPARE(sumOf(back, u"updated"_s), 40);
    QCOMPARE(sandbox.hooks().size(), hooks + 40);
    QCOMPARE(sandbox.requests(u"ipaasWrites"_s), writes);
    QCOMPARE(allDifferences(sandbox), QStringList());
}

/// "Initialize directly" is the way out where the listener refuses us: it must not lead back there.
void tst_hookruns::goesOnWhereTheListenerRefuses()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 12, 0)), qPrintable(sandbox.problem()));
    QVERIFY(import(home, through));
    QVERIFY(sandbox.setScenarios({u"listener-refused"_s}));
    const CliResult refused = home.run(runJson);
    QVERIFY2(refused.exitCode == 1, refused.describe().constData());
    QVERIFY(!errorOf(refused).isEmpty());
    QVERIFY(sandbox.hooks().size() > 0);
    QVERIFY(import(home, {{u"ipaas.way"_s, u"direct"_s}}));
    const CliResult direct = home.run(runJson);
    QVERIFY2(direct.exitCode == 0, direct.describe().constData());
    QCOMPARE(allDifferences(sandbox), QStringList());
}

void tst_hookruns::sendsAllAgainOnceHoweverOftenItIsTakenUp()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 12, 0)), qPrintable(sandbox.problem()));
    QVERIFY(import(home, through));
    QCOMPARE(home.run(runJson).exitCode, 0);
    QCOMPARE(sandbox.hooks().size(), 12);
    const QStringList all = runJson + QStringList{u"--compare-everything"_s};
    QVERIFY(sandbox.setScenarios({u"listener-refused"_s}));
    QCOMPARE(home.run(all).exitCode, 1);
    const qsizetype open = sandbox.hooks().size() - 12;
    QVERIFY(open > 0 && open < 12);
    QVERIFY(sandbox.setScenarios({}));
    const CliResult rest = home.run(all);
    QVERIFY2(rest.exitCode == 0, rest.describe().constData());
    QCOMPARE(sumOf(rest, u"updated"_s), 12);
    QCOMPARE(sandbox.hooks().size(), 24);
    // Another run is another matter.
    QCOMPARE(home.run(all).exitCode, 0);
    QCOMPARE(sandbox.hooks().size(), 36);
}

void tst_hookruns::previewsWithoutACall()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(10, 20, 5)), qPrintable(sandbox.problem()));
    QVERIFY(import(home, through));
    const CliResult planned = home.run(runJson + QStringList{u"--preview"_s});
    QVERIFY2(planned.exitCode == 0, planned.describe().constData());
    QCOMPARE(sumOf(planned, u"created"_s), 35);
    QCOMPARE(planned.object().value("estimatedRequests"_L1).toInt(), 70);
    QCOMPARE(sandbox.requests(u"ipaas"_s), 0);
    QVERIFY(planned.events(u"notice"_s).first().value("message"_L1).toString().contains("own mappings"_L1));
    QCOMPARE(home.run(runJson).exitCode, 0);
    const CliResult second = home.run(runJson + QStringList{u"--preview"_s});
    QCOMPARE(sumOf(second, u"unchanged"_s), 35);
}

void tst_hookruns::saysThatItBeginsAnew()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 3, 0)), qPrintable(sandbox.problem()));
    QVERIFY(import(home, through));
    QCOMPARE(home.run(runJson).exitCode, 0);
    QJsonObject elsewhere = through;
    elsewhere.insert(u"environment"_s, u"Production"_s);
    QVERIFY(import(home, elsewhere));
    for (const QStringList &arguments : {runJson + QStringList{u"--preview"_s}, runJson}) {
        const CliResult anew = home.run(arguments);
        QCOMPARE(sumOf(anew, u"created"_s), 3);
        // Nothing is compared there, which it must not say.
        const QString said = anew.events(u"notice"_s).first().value("message"_L1).toString();
        QVERIFY2(said.contains("leads elsewhere"_L1) && !said.contains("compare"_L1), qPrintable(said));
    }
    QCOMPARE(sandbox.hooks().size(), 6);
}

void tst_hookruns::excludesWhatDoesNotGoTogether()
{
    CliHome home;
    for (const QStringList &options :
         {QStringList{u"--look-again"_s, u"--preview"_s}, QStringList{u"--look-again"_s, u"--retry-failed"_s},
          QStringList{u"--look-again"_s, u"--unknown"_s, u"send"_s}, QStringList{u"--unknown"_s, u"often"_s}}) {
        const CliResult result = home.run(runJson + options);
        QVERIFY2(result.exitCode == 2, result.describe().constData());
        QVERIFY(result.err.contains(options.first().toUtf8()));
    }
}

void tst_hookruns::testTellsWhatIsMissing_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("typedKey");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("error");
    QTest::newRow("all there") << QString() << QString() << u"passed"_s << QString();
    QTest::newRow("key is not shown") << u"webhook-key-hidden"_s << QString() << u"failed"_s
                                      << u"webhook-key-missing"_s;
    QTest::newRow("key was entered") << u"webhook-key-hidden"_s << u"whk_typed"_s << u"passed"_s << QString();
    QTest::newRow("key of another") << QString() << u"whk_of_another"_s << u"failed"_s << u"webhook-key-rejected"_s;
    QTest::newRow("listener refused") << u"listener-refused"_s << QString() << u"failed"_s << u"ipaas-access-denied"_s;
    QTest::newRow("no listener") << u"listener-down"_s << QString() << u"failed"_s << u"service-unavailable"_s;
}

void tst_hookruns::testTellsWhatIsMissing()
{
    QFETCH(const QString, scenario);
    QFETCH(const QString, typedKey);
    QFETCH(const QString, state);
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(), qPrintable(sandbox.problem()));
    QVERIFY(sandbox.setScenarios(scenario.isEmpty() ? QStringList() : QStringList{scenario}));
    if (!typedKey.isEmpty())
        home.environment().insert(u"CAUSEWAY_IPAAS_WEBHOOK_KEY"_s, typedKey);
    QVERIFY(import(home, through));
    const CliResult result = home.run({u"test"_s, u"Sandbox"_s, u"--json"_s, u"--timeout"_s, u"1"_s});
    QCOMPARE(result.exitCode, state == "passed"_L1 ? 0 : 1);
    QJsonObject rung;
    const QJsonArray checks = result.object().value("checks"_L1).toArray();
    for (const QJsonValue &check : checks) {
        if (check["id"_L1] == "ipaas-way"_L1)
            rung = check.toObject();
    }
    QCOMPARE(rung.value("state"_L1).toString(), state);
    QTEST(rung.value("errorCode"_L1).toString(), "error");
    // No hook is sent to find that out.
    QCOMPARE(sandbox.hooks().size(), 0);
}

QTEST_GUILESS_MAIN(tst_hookruns)
#include "tst_hookruns.moc"
