#include "support/transferprocess.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

qint64 ipaasRequests(const CliResult &result)
{
    return result.object().value("requests"_L1)["ipaas"_L1].toInteger();
}

qsizetype ipaasCount(const SandboxProcess &sandbox)
{
    const QJsonObject records = sandbox.account().value("ipaas"_L1).toObject();
    qsizetype count = 0;
    for (const QString &type : allTypes)
        count += records.value(type).toArray().size();
    return count;
}

} // namespace

/// `causeway-cli initialize` against the sandbox, both as processes: what is said and what is there, record by record.
class tst_transferruns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesRecordByRecord();
    void transfersOneType();
    void previewsWithoutWriting();
    void previewsHowLongItTakes();
    void sendsOnlyWhatChanged();
    void comparesWhenTheJournalIsGone();
    void transfersAnewToAnotherTarget();
    void bearsFaults_data();
    void bearsFaults();
    void causesNoThrottling();
    void takesATokenAfterItsTurn();
    void reportsConflicts();
    void linksConflictsWhenTold();
    void refusedLinkIsNoLink();
    void skipsConflictsWhenTold();
    void forgetsProblemsThatAreGone();
    void retriesOnlyWhatFailed();
    void asksForSmallerPages();
    void readsOnlyWhatChangedSince();
    void comparesEverythingWhenTold();
    void endsAtWhatMeetsEveryRecord();
    void saysOnlyWhyItDidNotBegin_data();
    void saysOnlyWhyItDidNotBegin();
    void stoppedPreviewPromisesNothing();
    void goesOnAfterAStop();
    void saysWhatItWaitsFor();
    void saysWhatIsNotThere();
    void oldListIsNoProof();
    void leavesARunningRunAlone();
    void tellsAPerson();
    void countsOneAsOne();
    void listTellsConflictsFromFailures();
};

void tst_transferruns::agreesRecordByRecord()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(1000, 3000, 200)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    const CliResult first = home.run(runJson);
    QVERIFY2(first.exitCode == 0, first.describe().constData());
    QVERIFY2(first.err.isEmpty(), first.describe().constData());
    const QList<std::pair<QString, int>> expected{
        {u"customer-category"_s, 1000}, {u"location"_s, 3000}, {u"shipping-method"_s, 200}};
    const QStringList countKeys{u"conflicts"_s, u"created"_s, u"failed"_s,    u"linked"_s,
                                u"read"_s,      u"type"_s,    u"unchanged"_s, u"updated"_s};
    QCOMPARE(first.object().value("types"_L1).toArray().size(), 3);
    for (const auto &[type, count] : expected) {
        const QJsonObject counts = first.counts(type);
        QCOMPARE(counts.keys(), countKeys);
        QCOMPARE(counts.value("read"_L1).toInt(), count);
        QCOMPARE(counts.value("created"_L1).toInt(), count);
    }
    QCOMPARE(sumOf(first, u"failed"_s) + sumOf(first, u"conflicts"_s) + sumOf(first, u"updated"_s), 0);
    QCOMPARE(allDifferences(sandbox), QStringList());
    // One call a record, and none that the program does not know of.
    QCOMPARE(sandbox.requests(u"ipaasWrites"_s), 4200);
    QCOMPARE(ipaasRequests(first), sandbox.requests(u"ipaas"_s));
    QCOMPARE(first.object().value("requests"_L1)["businessCentral"_L1].toInteger(),
             sandbox.requests(u"businessCentral"_s));
    QVERIFY(first.object().value("seconds"_L1).toDouble() > 0);
    QVERIFY(!first.events(u"progress"_s).isEmpty());

    const qint64 before = sandbox.requests(u"ipaas"_s);
    const CliResult second = home.run(runJson);
    QVERIFY2(second.exitCode == 0, second.describe().constData());
    QCOMPARE(sumOf(second, u"read"_s), 4200);
    QCOMPARE(sumOf(second, u"unchanged"_s), 4200);
    QCOMPARE(sumOf(second, u"created"_s) + sumOf(second, u"updated"_s), 0);
    QCOMPARE(sandbox.requests(u"ipaas"_s), before);
}

void tst_transferruns::transfersOneType()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(10, 20, 30)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    const CliResult one = home.run(runJson + QStringList{u"--type"_s, u"shipping-method"_s});
    QVERIFY2(one.exitCode == 0, one.describe().constData());
    QCOMPARE(one.object().value("types"_L1).toArray().size(), 1);
    QCOMPARE(one.counts(u"shipping-method"_s).value("created"_L1).toInt(), 30);
    QCOMPARE(ipaasCount(sandbox), 30);
    // In the order of the types, whatever the order of the options.
    const CliResult two
        = home.run(runJson + QStringList{u"--type"_s, u"location"_s, u"--type"_s, u"customer-category"_s});
    QCOMPARE(two.object().value("types"_L1)[0]["type"_L1].toString(), u"customer-category"_s);
    QCOMPARE(two.object().value("types"_L1)[1]["type"_L1].toString(), u"location"_s);
    QCOMPARE(allDifferences(sandbox), QStringList());
}

void tst_transferruns::previewsWithoutWriting()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(10, 1500, 5) + QStringList{u"--scenario"_s, u"duplicate-names"_s}),
             qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    const qsizetype seeded = ipaasCount(sandbox);
    const CliResult planned = home.run(runJson + QStringList{u"--preview"_s});
    QVERIFY2(planned.exitCode == 0, planned.describe().constData());
    QCOMPARE(planned.counts(u"location"_s).value("read"_L1).toInt(), 1500);
    QCOMPARE(sumOf(planned, u"created"_s) + sumOf(planned, u"conflicts"_s), 1515);
    QVERIFY(sumOf(planned, u"conflicts"_s) > 0);
    QCOMPARE(planned.events(u"problem"_s).size(), sumOf(planned, u"conflicts"_s));
    QCOMPARE(sandbox.requests(u"ipaasWrites"_s), 0);
    QCOMPARE(ipaasCount(sandbox), seeded);
    const CliResult inWords = home.run({u"initialize"_s, u"Sandbox"_s, u"--preview"_s});
    QCOMPARE(inWords.exitCode, 0);
    QVERIFY(inWords.out.contains("1500"));

    // A preview changes nothing for the run, and after it knows what has changed.
    QVERIFY(sandbox.setScenarios({}));
    const CliResult done = home.run(runJson);
    QVERIFY2(done.exitCode == 0, done.describe().constData());
    QCOMPARE(allDifferences(sandbox), QStringList());
    const qint64 writes = sandbox.requests(u"ipaasWrites"_s);
    QVERIFY(sandbox.changeRecords(
        {{u"type"_s, u"location"_s},
         {u"put"_s, QJsonArray{QJsonObject{{u"code"_s, u"EAST"_s}, {u"displayName"_s, u"Moved"_s}}}},
         {u"generate"_s, 2}}));
    const CliResult next = home.run(runJson + QStringList{u"--preview"_s});
    QCOMPARE(next.exitCode, 0);
    QCOMPARE(next.counts(u"location"_s).value("updated"_L1).toInt(), 1);
    QCOMPARE(next.counts(u"location"_s).value("created"_L1).toInt(), 2);
    QCOMPARE(next.counts(u"location"_s).value("unchanged"_L1).toInt(), 1499);
    QCOMPARE(sandbox.requests(u"ipaasWrites"_s), writes);
}

/// As long as the throttle makes the calls last, in words and for scripts; a run says nothing of the kind.
void tst_transferruns::previewsHowLongItTakes()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(30, 60, 30)), qPrintable(sandbox.problem()));
    QVERIFY(import(home, {{u"throttling.apiThrottleLimitToIpaas"_s, 50}}));
    const CliResult inWords = home.run({u"initialize"_s, u"Sandbox"_s, u"--preview"_s});
    QVERIFY2(inWords.exitCode == 0, inWords.describe().constData());
    const QByteArray sentence = "It would take about 2 minutes, because iPaaS.com allows 50 calls a minute.\n";
    QVERIFY2(inWords.out.contains(sentence), inWords.describe().constData());
    const CliResult planned = home.run(runJson + QStringList{u"--preview"_s});
    QVERIFY2(planned.exitCode == 0, planned.describe().constData());
    QCOMPARE(planned.object().value("preview"_L1), QJsonValue(true));
    QCOMPARE(planned.object().value("estimatedRequests"_L1).toInt(), 120);
    // Two windows of 50 calls, and the last 20 when the third begins.
    const double seconds = planned.object().value("estimatedSeconds"_L1).toDouble();
    QVERIFY2(seconds > 120 && seconds < 130, planned.describe().constData());

    QVERIFY(import(home, {{u"throttling.apiThrottleLimitToIpaas"_s, 1000}}));
    const CliResult done = home.run(runJson);
    QVERIFY2(done.exitCode == 0, done.describe().constData());
    for (const QString &key : {u"preview"_s, u"estimatedRequests"_s, u"estimatedSeconds"_s})
        QVERIFY2(!done.object().contains(key), qPrintable(key));
    const CliResult after = home.run(runJson + QStringList{u"--preview"_s});
    QCOMPARE(after.object().value("estimatedSeconds"_L1), QJsonValue(0));
    const CliResult nothing = home.run({u"initialize"_s, u"Sandbox"_s, u"--preview"_s});
    QVERIFY2(nothing.out.contains("nothing to send"), nothing.describe().constData());
}

void tst_transferruns::sendsOnlyWhatChanged()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(50, 60, 30)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    QCOMPARE(home.run(runJson).exitCode, 0);
    const qint64 writes = sandbox.requests(u"ipaasWrites"_s);
    QVERIFY(sandbox.changeRecords(
        {{u"type"_s, u"customer-category"_s},
         {u"put"_s, QJsonArray{QJsonObject{{u"Code"_s, u"RETAIL"_s}, {u"Description"_s, u"Läden, \"neu\""_s}},
                               QJsonObject{{u"Code"_s, u"NEW + 1%"_s}, {u"Description"_s, u"New"_s}}}}}));
    // A field that is not mapped: nothing to send.
    QVERIFY(sandbox.changeRecords(
        {{u"type"_s, u"shipping-method"_s},
         {u"put"_s, QJsonArray{QJsonObject{{u"Code"_s, u"UPS"_s}, {u"Account_No"_s, u"4711"_s}}}}}));
    QVERIFY(sandbox.changeRecords({{u"type"_s, u"location"_s}, {u"generate"_s, 3}}));
    const CliResult result = home.run(runJson);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QCOMPARE(result.counts(u"customer-category"_s).value("updated"_L1).toInt(), 1);
    QCOMPARE(result.counts(u"customer-category"_s).value("created"_L1).toInt(), 1);
    QCOMPARE(result.counts(u"customer-category"_s).value("unchanged"_L1).toInt(), 49);
    QCOMPARE(result.counts(u"location"_s).value("created"_L1).toInt(), 3);
    QCOMPARE(result.counts(u"location"_s).value("unchanged"_L1).toInt(), 60);
    QCOMPARE(result.counts(u"shipping-method"_s).value("updated"_L1).toInt(), 0);
    QCOMPARE(sandbox.requests(u"ipaasWrites"_s) - writes,
             result.counts(u"shipping-method"_s).value("created"_L1).toInt() + 5);
    QCOMPARE(allDifferences(sandbox), QStringList());
}

void tst_transferruns::comparesWhenTheJournalIsGone()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(20, 30, 10)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    QCOMPARE(home.run(runJson).exitCode, 0);
    const qint64 writes = sandbox.requests(u"ipaasWrites"_s);
    QVERIFY(QDir(home.dataPath() + u"/journals"_s).removeRecursively());
    const CliResult again = home.run(runJson);
    QVERIFY2(again.exitCode == 0, again.describe().constData());
    QCOMPARE(sumOf(again, u"unchanged"_s), 60);
    QCOMPARE(sandbox.requests(u"ipaasWrites"_s), writes);

    // A damaged journal is set aside and said so; nothing is sent twice.
    const QDir journals(home.dataPath() + u"/journals"_s);
    const QStringList names = journals.entryList({u"*.sqlite"_s}, QDir::Files);
    QCOMPARE(names.size(), 1);
    QVERIFY(home.write(u"config/causeway/journals/"_s + names.first(), QByteArray(5000, 'x')));
    const CliResult damaged = home.run({u"initialize"_s, u"Sandbox"_s});
    QVERIFY2(damaged.exitCode == 0, damaged.describe().constData());
    QVERIFY2(damaged.err.contains("set aside"), damaged.describe().constData());
    QCOMPARE(sandbox.requests(u"ipaasWrites"_s), writes);
    QCOMPARE(allDifferences(sandbox), QStringList());
}

void tst_transferruns::transfersAnewToAnotherTarget()
{
    CliHome home;
    SandboxProcess before(home);
    QVERIFY2(before.start(), qPrintable(before.problem()));
    QVERIFY(import(home));
    QCOMPARE(home.run(runJson).exitCode, 0);
    // Another account under the same connection: what the journal knows of the first is not true of it.
    SandboxProcess after(home);
    QVERIFY2(after.start(), qPrintable(after.problem()));
    QVERIFY(import(home));
    const CliResult preview = home.run(QStringList(runJson) << u"--preview"_s);
    QCOMPARE(sumOf(preview, u"unchanged"_s), 0);
    QCOMPARE(preview.events(u"notice"_s).size(), 1);
    const CliResult second = home.run(runJson);
    QVERIFY2(second.exitCode == 0, second.describe().constData());
    // Which is said as everything is, once, and is no line of a log.
    const QList<QJsonObject> notices = second.events(u"notice"_s);
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices.constFirst().value("message"_L1).toString().contains("leads elsewhere"_L1));
    QVERIFY2(second.err.isEmpty(), second.describe().constData());
    QCOMPARE(allDifferences(after), QStringList());
    QVERIFY2(home.run(runJson).events(u"notice"_s).isEmpty(), "said twice");

    SandboxProcess third(home);
    QVERIFY2(third.start(), qPrintable(third.problem()));
    QVERIFY(import(home));
    const CliResult inWords = home.run({u"initialize"_s, u"Sandbox"_s});
    QVERIFY2(inWords.outLines().constFirst().startsWith("The connection leads elsewhere"),
             inWords.describe().constData());
    QVERIFY2(inWords.err.isEmpty(), inWords.describe().constData());
}

void tst_transferruns::bearsFaults_data()
{
    QTest::addColumn<QStringList>("scenarios");
    QTest::newRow("flaky") << QStringList{u"flaky"_s};
    QTest::newRow("throttled") << QStringList{u"throttled"_s};
    QTest::newRow("short-tokens") << QStringList{u"short-tokens"_s};
    QTest::newRow("short-tokens, throttled") << QStringList{u"short-tokens"_s, u"throttled"_s};
    QTest::newRow("flaky, throttled, short-tokens") << QStringList{u"flaky"_s, u"throttled"_s, u"short-tokens"_s};
}

void tst_transferruns::bearsFaults()
{
    QFETCH(const QStringList, scenarios);
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(120, 300, 40)), qPrintable(sandbox.problem()));
    QVERIFY(sandbox.setScenarios(scenarios));
    QVERIFY(import(home));
    const CliResult result = home.run(runJson);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QVERIFY2(result.err.isEmpty(), result.describe().constData());
    QCOMPARE(sumOf(result, u"created"_s), 460);
    QCOMPARE(allDifferences(sandbox), QStringList());
    // Nothing behind the program's back: what has arrived was sent by it, and counted.
    QVERIFY2(sandbox.requests(u"ipaas"_s) <= ipaasRequests(result), result.describe().constData());
    if (scenarios == QStringList{u"throttled"_s})
        QVERIFY(result.object().value("requests"_L1)["throttled"_L1].toInteger() > 0);

    const qint64 writes = sandbox.requests(u"ipaasWrites"_s);
    const CliResult second = home.run(runJson);
    QVERIFY2(second.exitCode == 0, second.describe().constData());
    QCOMPARE(sumOf(second, u"unchanged"_s), 460);
    QCOMPARE(sandbox.requests(u"ipaasWrites"_s), writes);
}

/// With the throttling fields below what the service takes, no call is answered with 429, whatever else goes wrong.
/// tests/bench/soak does so for ten minutes.
void tst_transferruns::causesNoThrottling()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(40, 180, 20)), qPrintable(sandbox.problem()));
    QVERIFY(sandbox.setScenarios({u"flaky"_s, u"throttled"_s, u"short-tokens"_s}));
    // The sandbox takes 60 in a second of its clock; a call that comes late may fall into the next one.
    QVERIFY(import(home, {{u"throttling.apiThrottleLimit"_s, 40},
                          {u"throttling.apiThrottleSeconds"_s, 1},
                          {u"throttling.apiThrottleLimitToIpaas"_s, 40},
                          {u"throttling.apiThrottleSecondsToIpaas"_s, 1}}));
    const CliResult result = home.run(runJson);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QCOMPARE(sumOf(result, u"created"_s), 240);
    QCOMPARE(allDifferences(sandbox), QStringList());
    // The scenario's own: Entra answers its first call for a token so.
    QCOMPARE(sandbox.requests(u"throttled"_s), 1);
    QVERIFY2(sandbox.requests(u"entra"_s) > 2, result.describe().constData());
}

/// The throttle can hold a call up for longer than a token lives.
void tst_transferruns::takesATokenAfterItsTurn()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(2, 2, 2) + QStringList{u"--scenario"_s, u"short-tokens"_s}),
             qPrintable(sandbox.problem()));
    // Tokens live for 5 seconds.
    QVERIFY(import(home, {{u"throttling.apiThrottleLimit"_s, 1}, {u"throttling.apiThrottleSeconds"_s, 7}}));
    const CliResult result = home.run(runJson);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QCOMPARE(allDifferences(sandbox), QStringList());
    // None of them in vain.
    QCOMPARE(sandbox.requests(u"businessCentral"_s), 3);
}

void tst_transferruns::reportsConflicts()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(30, 40, 20) + QStringList{u"--scenario"_s, u"duplicate-names"_s}),
             qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    const qsizetype seeded = ipaasCount(sandbox);
    QVERIFY(seeded > 0);
    const CliResult result = home.run(runJson);
    QVERIFY2(result.exitCode == 1, result.describe().constData());
    QCOMPARE(sumOf(result, u"conflicts"_s), seeded);
    QCOMPARE(sumOf(result, u"created"_s), 90 - seeded);
    const QList<QJsonObject> problems = result.events(u"problem"_s);
    QCOMPARE(problems.size(), seeded);
    for (const QJsonObject &problem : problems) {
        QCOMPARE(problem.value("errorCode"_L1).toString(), u"name-conflict"_s);
        QVERIFY(allTypes.contains(problem.value("type"_L1).toString()));
        QVERIFY(!problem.value("externalId"_L1).toString().isEmpty());
        QVERIFY(!problem.value("message"_L1).toString().isEmpty());
    }
    QCOMPARE(ipaasCount(sandbox), 90);
    const CliResult inWords = home.run({u"initialize"_s, u"Sandbox"_s});
    QCOMPARE(inWords.exitCode, 1);
    QVERIFY2(inWords.out.count("conflict") >= seeded, inWords.describe().constData());

    // Once the namesakes are gone, the next run brings the rest.
    QVERIFY(sandbox.setScenarios({}));
    const CliResult cleared = home.run(runJson);
    QVERIFY2(cleared.exitCode == 0, cleared.describe().constData());
    QCOMPARE(sumOf(cleared, u"created"_s), seeded);
    QCOMPARE(allDifferences(sandbox), QStringList());
}

/// Linked to the record that is there, never a second one of that name.
void tst_transferruns::linksConflictsWhenTold()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(30, 40, 20) + QStringList{u"--scenario"_s, u"duplicate-names"_s}),
             qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    const qsizetype seeded = ipaasCount(sandbox);
    QCOMPARE(home.run(runJson).exitCode, 1);
    // Foreseen as it then comes: they are updated, and linked first, which is a third call for each.
    const QStringList link{u"--conflicts"_s, u"link"_s};
    const CliResult planned = home.run(runJson + link + QStringList{u"--preview"_s});
    QCOMPARE(sumOf(planned, u"updated"_s), seeded);
    QCOMPARE(sumOf(planned, u"linked"_s), seeded);
    QCOMPARE(planned.object().value("estimatedRequests"_L1).toInteger(), 3 * seeded);
    const QStringList inWords{u"initialize"_s, u"Sandbox"_s};
    const CliResult foreseen = home.run(inWords + link + QStringList{u"--preview"_s});
    const QByteArray sentence = "the run would link " + QByteArray::number(seeded) + " records by name first.";
    QVERIFY2(foreseen.out.contains(sentence), foreseen.describe().constData());
    const CliResult linked = home.run(runJson + link);
    QVERIFY2(linked.exitCode == 0, linked.describe().constData());
    QCOMPARE(sumOf(linked, u"updated"_s), seeded);
    QCOMPARE(sumOf(linked, u"linked"_s), seeded);
    QCOMPARE(sumOf(linked, u"conflicts"_s), 0);
    QCOMPARE(ipaasCount(sandbox), 90);
    QCOMPARE(allDifferences(sandbox), QStringList());
    const CliResult again = home.run(runJson);
    QVERIFY2(again.exitCode == 0, again.describe().constData());
    QCOMPARE(sumOf(again, u"unchanged"_s), 90);
    QCOMPARE(ipaasRequests(again), 0);
    QCOMPARE(sumOf(again, u"linked"_s), 0);
}

/// The namesake's id in the journal is no proof that it was linked: nobody's record may be written over.
void tst_transferruns::refusedLinkIsNoLink()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(30, 40, 20) + QStringList{u"--scenario"_s, u"duplicate-names"_s}),
             qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    const qsizetype seeded = ipaasCount(sandbox);
    QVERIFY(sandbox.setScenarios({u"duplicate-names"_s, u"ipaas-bizl-1006"_s}));
    const CliResult refused = home.run(runJson + QStringList{u"--conflicts"_s, u"link"_s});
    QVERIFY2(refused.exitCode == 1, refused.describe().constData());
    QVERIFY(sandbox.setScenarios({u"duplicate-names"_s}));
    const CliResult result = home.run(runJson);
    QVERIFY2(result.exitCode == 1, result.describe().constData());
    QCOMPARE(sumOf(result, u"conflicts"_s), seeded);
    QCOMPARE(sumOf(result, u"updated"_s), 0);
    const CliResult linked = home.run(runJson + QStringList{u"--conflicts"_s, u"link"_s});
    QVERIFY2(linked.exitCode == 0, linked.describe().constData());
    QCOMPARE(ipaasCount(sandbox), 90);
    QCOMPARE(allDifferences(sandbox), QStringList());
}

void tst_transferruns::skipsConflictsWhenTold()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(30, 40, 20) + QStringList{u"--scenario"_s, u"duplicate-names"_s}),
             qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    const qsizetype seeded = ipaasCount(sandbox);
    const CliResult skipped = home.run(runJson + QStringList{u"--conflicts"_s, u"skip"_s});
    QVERIFY2(skipped.exitCode == 0, skipped.describe().constData());
    QCOMPARE(sumOf(skipped, u"conflicts"_s), seeded);
    const qint64 writes = sandbox.requests(u"ipaasWrites"_s);
    // A conflict that is known costs no call to try it again: the list tells whether it still is one.
    QCOMPARE(home.run(runJson).exitCode, 1);
    QCOMPARE(sandbox.requests(u"ipaasWrites"_s), writes);
}

void tst_transferruns::forgetsProblemsThatAreGone()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(2, 3, 2)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    QVERIFY(sandbox.setScenarios({u"ipaas-vald-1002"_s}));
    const CliResult failed = home.run(runJson);
    QVERIFY2(failed.exitCode == 1, failed.describe().constData());
    QCOMPARE(sumOf(failed, u"failed"_s), 7);
    QVERIFY(sandbox.setScenarios({}));
    const QJsonArray locations = sandbox.account().value("businessCentral"_L1)["location"_L1].toArray();
    QJsonArray codes;
    for (const QJsonValue &location : locations)
        codes.append(location["code"_L1]);
    QVERIFY(sandbox.changeRecords({{u"type"_s, u"location"_s}, {u"delete"_s, codes}}));
    const CliResult result = home.run(runJson);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QCOMPARE(sumOf(result, u"failed"_s), 0);
    QCOMPARE(sumOf(result, u"created"_s), 4);
}

void tst_transferruns::retriesOnlyWhatFailed()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(5, 6, 7)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    QVERIFY(sandbox.setScenarios({u"ipaas-vald-1002"_s}));
    QCOMPARE(home.run(runJson).exitCode, 1);
    QVERIFY(sandbox.setScenarios({}));
    const qint64 reads = sandbox.requests(u"businessCentral"_s);
    const CliResult retried = home.run(runJson + QStringList{u"--retry-failed"_s});
    QVERIFY2(retried.exitCode == 0, retried.describe().constData());
    QCOMPARE(sumOf(retried, u"created"_s), 18);
    QCOMPARE(sumOf(retried, u"failed"_s), 0);
    QCOMPARE(sandbox.requests(u"businessCentral"_s), reads);
    QCOMPARE(allDifferences(sandbox), QStringList());

    const CliResult nothing = home.run({u"initialize"_s, u"Sandbox"_s, u"--retry-failed"_s});
    QVERIFY2(nothing.exitCode == 0, nothing.describe().constData());
    QVERIFY2(nothing.out.contains("No record had failed: nothing was sent again."), nothing.describe().constData());
}

/// 408 and 504 mean that the same page would take as long again.
void tst_transferruns::asksForSmallerPages()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(10, 700, 10) + QStringList{u"--scenario"_s, u"slow-pages"_s}),
             qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    const CliResult result = home.run(runJson);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QCOMPARE(sumOf(result, u"created"_s), 720);
    QCOMPARE(allDifferences(sandbox), QStringList());
    // 5000, halved until 312, take too long, 156 do not: five calls in vain, five pages, two other types. And
    // two that count.
    QCOMPARE(sandbox.requests(u"businessCentral"_s), 14);
}

/// Locations say when they were changed, so that a later run need not read them all.
void tst_transferruns::readsOnlyWhatChangedSince()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(5, 2500, 5)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    const QStringList locations = runJson + QStringList{u"--type"_s, u"location"_s};
    QCOMPARE(home.run(locations).exitCode, 0);
    const qint64 first = sandbox.requests(u"businessCentral"_s);
    const CliResult again = home.run(locations);
    QVERIFY2(again.exitCode == 0, again.describe().constData());
    QCOMPARE(again.counts(u"location"_s).value("read"_L1).toInt(), 2500);
    QCOMPARE(again.counts(u"location"_s).value("unchanged"_L1).toInt(), 2500);
    // One page at first; now what has changed, and how many there are.
    QCOMPARE(first, 1);
    QCOMPARE(sandbox.requests(u"businessCentral"_s) - first, 2);

    const QJsonArray records = sandbox.account().value("businessCentral"_L1)["location"_L1].toArray();
    const QString code = records.at(1700)["code"_L1].toString();
    QVERIFY(sandbox.changeRecords(
        {{u"type"_s, u"location"_s},
         {u"put"_s, QJsonArray{QJsonObject{{u"code"_s, code}, {u"displayName"_s, u"Elsewhere"_s}},
                               QJsonObject{{u"code"_s, u"ANEW"_s}, {u"displayName"_s, u"New"_s}}}}}));
    const CliResult changed = home.run(locations);
    QVERIFY2(changed.exitCode == 0, changed.describe().constData());
    QCOMPARE(changed.counts(u"location"_s).value("updated"_L1).toInt(), 1);
    QCOMPARE(changed.counts(u"location"_s).value("created"_L1).toInt(), 1);
    QCOMPARE(changed.counts(u"location"_s).value("unchanged"_L1).toInt(), 2499);
    QCOMPARE(differences(sandbox.account(), u"location"_s), QStringList());

    // A record that went is noticed by the count, and looked for.
    QVERIFY(sandbox.changeRecords({{u"type"_s, u"location"_s}, {u"delete"_s, QJsonArray{code}}}));
    const CliResult gone = home.run(locations);
    QVERIFY2(gone.exitCode == 0, gone.describe().constData());
    QCOMPARE(gone.counts(u"location"_s).value("read"_L1).toInt(), 2500);
    const qint64 before = sandbox.requests(u"businessCentral"_s);
    QCOMPARE(home.run(locations).exitCode, 0);
    QCOMPARE(sandbox.requests(u"businessCentral"_s) - before, 2);
}

void tst_transferruns::comparesEverythingWhenTold()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(5, 1200, 5)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    QCOMPARE(home.run(runJson).exitCode, 0);
    const qint64 writes = sandbox.requests(u"ipaasWrites"_s);
    const qint64 reads = sandbox.requests(u"businessCentral"_s);
    const CliResult compared = home.run(runJson + QStringList{u"--compare-everything"_s});
    QVERIFY2(compared.exitCode == 0, compared.describe().constData());
    QCOMPARE(sumOf(compared, u"unchanged"_s), 1210);
    QVERIFY(ipaasRequests(compared) > 0);
    QCOMPARE(sandbox.requests(u"ipaasWrites"_s), writes);
    QCOMPARE(sandbox.requests(u"businessCentral"_s) - reads, 3);
}

void tst_transferruns::endsAtWhatMeetsEveryRecord()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(30, 40, 20)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    for (const QString &scenario : {u"ipaas-unauthorized"_s, u"no-permission"_s, u"wrong-secret"_s}) {
        QVERIFY(sandbox.setScenarios({scenario}));
        const qint64 before = sandbox.requests(u"ipaas"_s);
        const CliResult result = home.run(runJson);
        QVERIFY2(result.exitCode == 1, result.describe().constData());
        // Qt may add a line of its own about calls that were broken off.
        QVERIFY2(result.err.count("causeway-cli: ") == 1, result.err.constData());
        QCOMPARE(result.object().value("event"_L1).toString(), u"summary"_s);
        QVERIFY(!result.object().value("error"_L1)["code"_L1].toString().isEmpty());
        QVERIFY2(sandbox.requests(u"ipaas"_s) - before < 10, result.describe().constData());
        QCOMPARE(ipaasCount(sandbox), 0);
    }
    QVERIFY(sandbox.setScenarios({}));
    QCOMPARE(home.run(runJson).exitCode, 0);
    QCOMPARE(allDifferences(sandbox), QStringList());
}

void tst_transferruns::saysOnlyWhyItDidNotBegin_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("without");
    QTest::newRow("sign-in to Entra refused") << u"wrong-secret"_s << QString();
    QTest::newRow("sign-in to Entra refused while the company is looked up") << u"wrong-secret"_s << u"companyId"_s;
    QTest::newRow("sign-in to iPaaS.com refused") << u"ipaas-unauthorized"_s << QString();
    QTest::newRow("company unknown") << u"unknown-company"_s << u"companyId"_s;
    QTest::newRow("environment unknown") << u"unknown-environment"_s << QString();
}

/// A table of zeros would be read as a result.
void tst_transferruns::saysOnlyWhyItDidNotBegin()
{
    QFETCH(const QString, scenario);
    QFETCH(const QString, without);
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(3, 4, 2) + QStringList{u"--scenario"_s, scenario}),
             qPrintable(sandbox.problem()));
    QJsonObject file = QJsonDocument::fromJson(home.read(u"sandbox.json"_s)).object();
    file.remove(without);
    QVERIFY(home.write(u"sandbox.json"_s, QJsonDocument(file).toJson()));
    QVERIFY(import(home));
    const QStringList run{u"initialize"_s, u"Sandbox"_s};
    for (const QStringList &arguments : {run, run + QStringList{u"--preview"_s}}) {
        const CliResult result = home.run(arguments);
        QVERIFY2(result.exitCode == 1, result.describe().constData());
        QVERIFY2(result.out.isEmpty(), result.describe().constData());
        QVERIFY2(result.err.count("causeway-cli: ") == 1, result.describe().constData());
    }
}

/// It keeps nothing that a run could go on with.
void tst_transferruns::stoppedPreviewPromisesNothing()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(3, 4, 2)), qPrintable(sandbox.problem()));
    QVERIFY(import(home, {{u"throttling.apiThrottleLimit"_s, 1}, {u"throttling.apiThrottleSeconds"_s, 3600}}));
    // One type is read; the next waits for its turn.
    const QStringList preview{u"initialize"_s, u"Sandbox"_s, u"--preview"_s};
    const std::unique_ptr<QProcess> first = home.start(preview + QStringList{u"--json"_s});
    while (first->state() == QProcess::Running && !first->peek(100'000).contains("\"event\":\"waiting\""))
        first->waitForReadyRead(1000);
    first->terminate();
    const CliResult asJson = CliHome::finish(*first, 20'000);
    QVERIFY2(asJson.exitCode == 3, asJson.describe().constData());
    QCOMPARE(asJson.object().value("stopped"_L1), QJsonValue(true));
    QCOMPARE(asJson.object().value("preview"_L1), QJsonValue(true));
    QVERIFY(!asJson.object().contains("estimatedSeconds"_L1));

    // Without the calls of the first, which hold it up.
    QVERIFY(QDir(home.dataPath() + u"/journals"_s).removeRecursively());
    const std::unique_ptr<QProcess> second = home.start(preview);
    while (second->state() == QProcess::Running && !second->peek(100'000).contains("next call in"))
        second->waitForReadyRead(1000);
    second->terminate();
    const CliResult inWords = CliHome::finish(*second, 20'000);
    QVERIFY2(inWords.exitCode == 3, inWords.describe().constData());
    QVERIFY2(inWords.out.contains("Customer Category"), inWords.describe().constData());
    QVERIFY2(inWords.out.contains("only what was found until then"), inWords.describe().constData());
    QVERIFY2(!inWords.out.contains("next run"), inWords.describe().constData());
    QVERIFY2(!inWords.out.contains("It would take"), inWords.describe().constData());
}

void tst_transferruns::goesOnAfterAStop()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(100, 3000, 50)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    const std::unique_ptr<QProcess> process = home.start(runJson);
    while (process->state() == QProcess::Running && sandbox.requests(u"ipaasWrites"_s) < 500)
        process->waitForReadyRead(0);
    process->terminate();
    const CliResult stopped = CliHome::finish(*process, 20'000);
    QVERIFY2(stopped.exitCode == 3, stopped.describe().constData());
    QCOMPARE(stopped.object().value("event"_L1).toString(), u"summary"_s);
    QCOMPARE(stopped.object().value("stopped"_L1), QJsonValue(true));
    QVERIFY(!stopped.object().contains("error"_L1));
    const qsizetype there = ipaasCount(sandbox);
    QVERIFY(there >= 500 - 100 && there < 3150);

    // Which is no way to end it, and says so.
    const CliResult retried
        = home.run({u"initialize"_s, u"Sandbox"_s, u"--retry-failed"_s, u"--type"_s, u"shipping-method"_s});
    QVERIFY2(retried.err.contains("without --retry-failed"), retried.describe().constData());
    QVERIFY2(retried.out.contains("since it was taken up"), retried.describe().constData());

    const CliResult rest = home.run(runJson);
    QVERIFY2(rest.exitCode == 0, rest.describe().constData());
    QVERIFY(!stopped.object().contains("resumed"_L1));
    QCOMPARE(rest.object().value("resumed"_L1), QJsonValue(true));
    // It goes on with the same run, so its counts are of the whole.
    QCOMPARE(sumOf(rest, u"created"_s), 3150);
    QCOMPARE(allDifferences(sandbox), QStringList());
    QVERIFY(ipaasRequests(rest) < 3150 - there + 50);
}

void tst_transferruns::saysWhatItWaitsFor()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 45, 0)), qPrintable(sandbox.problem()));
    QVERIFY(
        import(home, {{u"throttling.apiThrottleLimitToIpaas"_s, 20}, {u"throttling.apiThrottleSecondsToIpaas"_s, 3}}));
    const CliResult result = home.run(runJson);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    const QList<QJsonObject> waits = result.events(u"waiting"_s);
    QVERIFY2(!waits.isEmpty(), result.describe().constData());
    QVERIFY2(waits.first().value("message"_L1).toString().contains("iPaaS.com allows 20 calls"_L1),
             result.describe().constData());
    // 48 calls or so, 20 in any 3 seconds.
    QVERIFY(result.object().value("seconds"_L1).toDouble() >= 6);
}

/// A service that is not there is waited for, and named meanwhile.
void tst_transferruns::saysWhatIsNotThere()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(1, 1, 1)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    sandbox.process().kill();
    QVERIFY(sandbox.process().waitForFinished());
    const std::unique_ptr<QProcess> process = home.start(runJson);
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT(
        (process->waitForReadyRead(0), out += process->readAllStandardOutput()).contains("\"event\":\"waiting\""),
        30'000);
    QVERIFY2(out.contains(" cannot be reached or has a fault: "), out.constData());
    process->terminate();
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 30'000);
    QCOMPARE(process->exitCode(), 3);
}

/// It was changed here, sent, deleted and made anew as it had been at first: what iPaaS.com was listed to have is long
/// outdated.
void tst_transferruns::oldListIsNoProof()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(1, 1, 5)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    const auto name = [](const QString &text) {
        return QJsonObject{{u"type"_s, u"shipping-method"_s},
                           {u"put"_s, QJsonArray{QJsonObject{{u"Code"_s, u"AAA1"_s}, {u"Name"_s, text}}}}};
    };
    QVERIFY(sandbox.changeRecords(name(u"First"_s)));
    QCOMPARE(home.run(runJson).exitCode, 0);
    // So that the list has it.
    QCOMPARE(home.run(runJson + QStringList{u"--compare-everything"_s}).exitCode, 0);
    QVERIFY(sandbox.changeRecords(name(u"Second"_s)));
    QCOMPARE(home.run(runJson).exitCode, 0);
    QVERIFY(sandbox.changeRecords({{u"type"_s, u"shipping-method"_s}, {u"delete"_s, QJsonArray{u"AAA1"_s}}}));
    QCOMPARE(home.run(runJson).exitCode, 0);
    QVERIFY(sandbox.changeRecords(name(u"First"_s)));
    const CliResult anew = home.run(runJson);
    QVERIFY2(anew.exitCode == 0, anew.describe().constData());
    QCOMPARE(anew.counts(u"shipping-method"_s).value("updated"_L1).toInt(), 1);
    QCOMPARE(allDifferences(sandbox), QStringList());
}

void tst_transferruns::leavesARunningRunAlone()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 200, 0) + QStringList{u"--scenario"_s, u"slow"_s}),
             qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    const std::unique_ptr<QProcess> process = home.start(runJson);
    while (process->state() == QProcess::Running && sandbox.requests(u"ipaasWrites"_s) < 4)
        process->waitForReadyRead(0);
    const CliResult second = home.run(runJson);
    QVERIFY2(second.exitCode == 1, second.describe().constData());
    QCOMPARE(second.object().value("error"_L1)["code"_L1].toString(), u"journal-busy"_s);
    QCOMPARE(second.errLines().size(), 1);
    const QByteArray holder = "causeway-cli (process " + QByteArray::number(process->processId());
    QVERIFY2(second.err.contains(holder), second.describe().constData());
    const CliResult removed = home.run({u"connection"_s, u"remove"_s, u"Sandbox"_s});
    QVERIFY2(removed.exitCode == 1, removed.describe().constData());
    QCOMPARE(home.run({u"connection"_s, u"show"_s, u"Sandbox"_s}).exitCode, 0);
    QVERIFY(sandbox.setScenarios({}));
    const CliResult first = CliHome::finish(*process);
    QVERIFY2(first.exitCode == 0, first.describe().constData());
    QCOMPARE(allDifferences(sandbox), QStringList());

    QCOMPARE(home.run({u"connection"_s, u"remove"_s, u"Sandbox"_s}).exitCode, 0);
    QCOMPARE(QDir(home.dataPath() + u"/journals"_s).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void tst_transferruns::tellsAPerson()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(12, 34, 5)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    const CliResult result = home.run({u"initialize"_s, u"Sandbox"_s});
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QVERIFY2(result.out.contains("Customer Category") && result.out.contains("34"), result.describe().constData());
    QVERIFY2(!result.out.contains('\r') && !result.out.contains('\x1b'), result.describe().constData());
    const CliResult shown = home.run({u"connection"_s, u"list"_s, u"--json"_s});
    const QJsonArray listed = QJsonDocument::fromJson(shown.out).array();
    QCOMPARE(listed.at(0)["recordsTransferred"_L1].toInt(), 51);
    QCOMPARE(listed.at(0)["initializationFinished"_L1], QJsonValue(true));
}

void tst_transferruns::countsOneAsOne()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 1, 0)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    const QStringList location{u"--type"_s, u"location"_s};
    const CliResult result = home.run(QStringList{u"initialize"_s, u"Sandbox"_s} + location);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QVERIFY2(result.out.contains("\n1 call to Business Central, "), result.describe().constData());
    const CliResult shown = home.run({u"connection"_s, u"show"_s, u"Sandbox"_s});
    QVERIFY2(shown.out.endsWith(": 1 record in place, 1 of them new or changed\n"), shown.describe().constData());
    // It is still there, though nothing was sent.
    QCOMPARE(home.run(QStringList{u"initialize"_s, u"Sandbox"_s} + location).exitCode, 0);
    const CliResult again = home.run({u"connection"_s, u"list"_s});
    QVERIFY2(again.out.endsWith(": 1 record in place\n"), again.describe().constData());
}

void tst_transferruns::listTellsConflictsFromFailures()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(12, 34, 5) + QStringList{u"--scenario"_s, u"duplicate-names"_s}),
             qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    const CliResult run = home.run({u"initialize"_s, u"Sandbox"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 1, run.describe().constData());
    qint64 conflicts = 0;
    qint64 created = 0;
    for (const QString &type : {u"customer-category"_s, u"location"_s, u"shipping-method"_s}) {
        conflicts += run.counts(type).value("conflicts"_L1).toInteger();
        created += run.counts(type).value("created"_L1).toInteger();
    }
    QVERIFY(conflicts > 1 && created > 0);
    const QByteArray list = home.run({u"connection"_s, u"list"_s}).out;
    const QString expected
        = u": %1 records in place, %1 of them new or changed, %2 conflicts\n"_s.arg(created).arg(conflicts);
    QVERIFY2(list.endsWith(expected.toUtf8()), list.constData());
    const QJsonArray entries = QJsonDocument::fromJson(home.run({u"connection"_s, u"list"_s, u"--json"_s}).out).array();
    QCOMPARE(entries.at(0)["recordsTransferred"_L1].toInteger(), created);
    QCOMPARE(entries.at(0)["recordsWritten"_L1].toInteger(), created);
    QCOMPARE(entries.at(0)["recordsConflicting"_L1].toInteger(), conflicts);
    QCOMPARE(entries.at(0)["recordsFailed"_L1].toInteger(), 0);
    // And how they are solved, unless that was chosen.
    const QStringList inWords{u"initialize"_s, u"Sandbox"_s};
    const QByteArray hint("--conflicts skip leaves them alone");
    QVERIFY(home.run(inWords).out.contains(hint));
    QVERIFY(!home.run(inWords + QStringList{u"--conflicts"_s, u"skip"_s}).out.contains(hint));
}

QTEST_GUILESS_MAIN(tst_transferruns)
#include "tst_transferruns.moc"
