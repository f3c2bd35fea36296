#include "storage/transferjournal.h"
#include "support/transferprocess.h"

#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace causeway;

namespace {

/// As in the connection file of the sandbox.
constexpr int concurrentConnections = 4;

/// CAUSEWAY_TEST_SEED repeats the points of a run that failed.
quint32 takeSeed()
{
    const bool isGiven = qEnvironmentVariableIsSet("CAUSEWAY_TEST_SEED");
    const quint32 seed
        = isGiven ? qEnvironmentVariable("CAUSEWAY_TEST_SEED").toUInt() : QRandomGenerator::system()->generate();
    qInfo("CAUSEWAY_TEST_SEED=%u", seed);
    return seed;
}

/// How many records the journal has as under way. Only while no run holds it.
qint64 recordsUnderWay(const CliHome &home)
{
    const QDir journals(home.dataPath() + u"/journals"_s);
    const QStringList names = journals.entryList({u"*.sqlite"_s}, QDir::Files);
    TransferJournal journal;
    // Killed before it had made one: nothing was sent.
    if (names.isEmpty())
        return 0;
    const Result<void> opened = journal.open(journals.filePath(names.first()));
    if (!opened)
        return -1;
    qint64 sum = 0;
    for (const RecordType type : allRecordTypes)
        sum += journal.inState(type, RecordState::Sending, 1'000'000).size();
    return sum;
}

/// The calls to iPaaS.com, by what they were good for.
struct Spent {
    /// Records that were made, and the pages of the three lists: what a run without faults and kills would cost.
    qint64 created = 0;
    qint64 lists = 0;
    /// Answered with a fault of a scenario, without effect: the same call is made again, and that one is counted.
    qint64 faults = 0;
    /// Creating calls of which a scenario has hidden the outcome (all faults but 429, with which a service says that it
    /// did nothing): each is looked up once, by the same run or by the next.
    qint64 hidden = 0;
    qint64 total = 0;

    qint64 beyond() const { return total - created - lists - faults - hidden; }
};

Spent spent(const QList<SandboxCall> &calls)
{
    Spent result;
    result.total = calls.size();
    for (const SandboxCall &call : calls) {
        // Some look-ups are POST, too.
        const bool isCreate = call.method == "POST"_L1 && !call.target.contains("/External/"_L1);
        const bool isMade = isCreate && call.isCarriedOut && call.status == 201;
        if (isMade)
            ++result.created;
        else if (call.isFault)
            ++result.faults;
        if (isCreate && call.isFault && call.status != 429)
            ++result.hidden;
    }
    // Every other list that was answered was under way at a kill.
    result.lists = 3;
    return result;
}

/// The most calls in any stretch of time as long as the window. A call comes later than it was sent, and not each by as
/// much: a quarter of the window is left for that, which is nothing beside a burst.
qsizetype mostWithin(const QList<SandboxCall> &calls, std::chrono::milliseconds window)
{
    QList<qint64> times;
    for (const SandboxCall &call : calls)
        times.append(call.at);
    std::sort(times.begin(), times.end());
    qsizetype most = 0;
    for (auto first = times.cbegin(); first != times.cend(); ++first)
        most = std::max(most, std::lower_bound(first, times.cend(), *first + window.count() * 3 / 4) - first);
    return most;
}

QJsonObject listed(const CliHome &home)
{
    const CliResult result = home.run({u"connection"_s, u"list"_s, u"--json"_s});
    return QJsonDocument::fromJson(result.out).array().at(0).toObject();
}

/// Starts a run and kills it. Any call of any service may be the last one: the token's, a page's, a look-up, a record.
/// And any moment of it. Answers what went wrong.
QByteArray killSomewhere(CliHome &home, const SandboxProcess &sandbox, QRandomGenerator &random)
{
    const QStringList all{u"entra"_s, u"businessCentral"_s, u"ipaas"_s};
    const qint64 killAt = sandbox.requests(all) + random.bounded(0, 32);
    const int delay = random.bounded(0, 4000);
    const std::unique_ptr<QProcess> process = home.start(runJson);
    while (process->state() == QProcess::Running && sandbox.requests(all) < killAt) {
        // QProcess learns of an end only when it is given a turn.
        process->waitForReadyRead(0);
    }
    QThread::usleep(static_cast<unsigned long>(delay));
    process->kill();
    if (!QTest::qWaitFor([&process] { return process->state() == QProcess::NotRunning; }, 30'000))
        return "it did not end";
    return process->exitStatus() == QProcess::CrashExit ? QByteArray() : CliHome::finish(*process).describe();
}

} // namespace

/// Killed without a warning, at random points, and run again: no record missing, none twice.
class tst_transferkill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesNothing_data();
    void losesNothing();
    void outlivesFiftyKills();
    void outlivesFiftyKillsByHooks();
    void keepsTheWindowAcrossKills_data();
    void keepsTheWindowAcrossKills();
    void countsThePreviewsCalls();
    void marksNothingThatWaits();
};

void tst_transferkill::losesNothing_data()
{
    QTest::addColumn<QStringList>("scenarios");
    QTest::addColumn<int>("locations");
    QTest::newRow("healthy") << QStringList() << 3000;
    QTest::newRow("flaky") << QStringList{u"flaky"_s} << 300;
    QTest::newRow("throttled") << QStringList{u"throttled"_s} << 300;
}

void tst_transferkill::losesNothing()
{
    QFETCH(const QStringList, scenarios);
    QFETCH(const int, locations);
    QRandomGenerator random(takeSeed());

    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start({u"--records"_s, u"customer-category=60"_s, u"--records"_s, u"location=%1"_s.arg(locations),
                            u"--records"_s, u"shipping-method=40"_s}),
             qPrintable(sandbox.problem()));
    QVERIFY(sandbox.setScenarios(scenarios));
    QVERIFY(import(home));
    const int total = locations + 100;
    qint64 killAt = 0;
    for (int third = 0; third < 3; ++third) {
        killAt = sandbox.requests(u"ipaasWrites"_s) + random.bounded(1, total / 4);
        const std::unique_ptr<QProcess> process = home.start(runJson);
        while (process->state() == QProcess::Running && sandbox.requests(u"ipaasWrites"_s) < killAt) {
            // QProcess learns of an end only when it is given a turn.
            process->waitForReadyRead(0);
        }
        QCOMPARE(process->state(), QProcess::Running);
        process->kill();
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 30'000);
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
        QVERIFY(!listed(home).value("initializationStarted"_L1).toString().isEmpty());
    }
    const CliResult result = home.run(runJson);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    const QJsonObject account = sandbox.account();
    for (const QString &type : allTypes) {
        QCOMPARE(differences(account, type), QStringList());
        const int count = static_cast<int>(account.value("businessCentral"_L1).toObject().value(type).toArray().size());
        QCOMPARE(result.counts(type).value("read"_L1).toInt(), count);
        QCOMPARE(result.counts(type).value("created"_L1).toInt(), count);
    }
    QVERIFY(listed(home).value("initializationStarted"_L1).toString().isEmpty());
    QVERIFY(listed(home).value("initializationFinished"_L1).toBool());
    const qint64 writes = sandbox.requests(u"ipaasWrites"_s);
    const CliResult again = home.run(runJson);
    QVERIFY2(again.exitCode == 0, again.describe().constData());
    QCOMPARE(sandbox.requests(u"ipaasWrites"_s), writes);
}

/// One run, killed at fifty random points and taken up each time, over services that fail and throttle. Each record is
/// there once, and no call was made that faults and kills do not account for.
void tst_transferkill::outlivesFiftyKills()
{
    constexpr int kills = 50;
    constexpr int locations = 640;
    constexpr int total = locations + 60 + 40;
    QRandomGenerator random(takeSeed());
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start({u"--records"_s, u"customer-category=60"_s, u"--records"_s, u"location=%1"_s.arg(locations),
                            u"--records"_s, u"shipping-method=40"_s, u"--scenario"_s, u"flaky"_s, u"--scenario"_s,
                            u"throttled"_s}),
             qPrintable(sandbox.problem()));
    QVERIFY(sandbox.beginCallLog());
    QVERIFY(import(home));

    qint64 allowed = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const QByteArray problem = killSomewhere(home, sandbox, random);
        QVERIFY2(problem.isEmpty(), QByteArray("kill " + QByteArray::number(kill) + ": " + problem).constData());
        const qint64 underWay = recordsUnderWay(home);
        QVERIFY2(underWay >= 0 && underWay <= concurrentConnections, QByteArray::number(underWay).constData());
        // What was not written down as under way can only be one page of a list.
        allowed += std::max<qint64>(underWay, 1);
    }
    const CliResult result = home.run(runJson);
    QVERIFY2(result.exitCode == 0, result.describe().constData());

    const QJsonObject account = sandbox.account();
    for (const QString &type : allTypes)
        QCOMPARE(differences(account, type), QStringList());
    const Spent calls = spent(sandbox.calls(u"ipaas"_s));
    qInfo(
        "%lld calls to iPaaS.com: %lld records, %lld pages, %lld met by a fault, %lld look-ups after one, %lld beyond; "
        "%lld under way at %d kills",
        calls.total, calls.created, calls.lists, calls.faults, calls.hidden, calls.beyond(), allowed, kills);
    QCOMPARE(calls.created, total);
    QVERIFY2(calls.beyond() <= allowed, qPrintable(u"%1 > %2"_s.arg(calls.beyond()).arg(allowed)));

    const qint64 writes = sandbox.requests(u"ipaasWrites"_s);
    const CliResult again = home.run(runJson);
    QVERIFY2(again.exitCode == 0, again.describe().constData());
    QCOMPARE(sandbox.requests(u"ipaasWrites"_s), writes);
}

/// As above, through iPaaS.com: each record is handed over once, whatever was under way at the kills.
void tst_transferkill::outlivesFiftyKillsByHooks()
{
    constexpr int kills = 50;
    constexpr int total = 500;
    QRandomGenerator random(takeSeed());
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(
        sandbox.start({u"--records"_s, u"customer-category=60"_s, u"--records"_s, u"location=400"_s, u"--records"_s,
                       u"shipping-method=40"_s, u"--scenario"_s, u"flaky"_s, u"--scenario"_s, u"throttled"_s}),
        qPrintable(sandbox.problem()));
    QVERIFY(import(home, {{u"ipaas.way"_s, u"through-ipaas"_s}}));
    // The sandbox's listener knows of a hook at once.
    QVERIFY(home.write(u"config/causeway/ipaas-endpoints.json"_s,
                       R"({"listener": {"lagSeconds": 1, "patienceSeconds": 60}})"));

    int underWayAtKills = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const QByteArray problem = killSomewhere(home, sandbox, random);
        QVERIFY2(problem.isEmpty(), QByteArray("kill " + QByteArray::number(kill) + ": " + problem).constData());
        underWayAtKills += static_cast<int>(recordsUnderWay(home));
    }
    // Otherwise nothing was tried.
    QVERIFY(underWayAtKills > 0);
    const CliResult result = home.run(runJson, {}, 240'000);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    for (const QString &type : allTypes)
        QCOMPARE(differences(sandbox.account(), type), QStringList());
    QStringList handedOver;
    const QJsonArray hooks = sandbox.hooks();
    for (const QJsonValue &hook : hooks)
        handedOver.append(hook["externalId"_L1].toString());
    qInfo("%lld hooks taken, %d records under way at %d kills", static_cast<long long>(hooks.size()), underWayAtKills,
          kills);
    QCOMPARE(handedOver.removeDuplicates(), 0);
    QCOMPARE(hooks.size(), total);
}

void tst_transferkill::keepsTheWindowAcrossKills_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("member");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("callsBeforeAKill");
    QTest::newRow("to iPaaS.com, after a burst") << u"ipaas"_s << u"ToIpaas"_s << 20 << 20;
    QTest::newRow("to iPaaS.com, in the burst") << u"ipaas"_s << u"ToIpaas"_s << 20 << 7;
    QTest::newRow("to iPaaS.com, at the first call") << u"ipaas"_s << u"ToIpaas"_s << 4 << 1;
    QTest::newRow("to Business Central, at the first call") << u"businessCentral"_s << QString() << 4 << 1;
}

/// Whoever kills a run and starts it again makes no burst of it.
void tst_transferkill::keepsTheWindowAcrossKills()
{
    QFETCH(const QString, service);
    QFETCH(const QString, member);
    QFETCH(const int, limit);
    QFETCH(const int, callsBeforeAKill);
    constexpr std::chrono::seconds window(3);
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start({u"--records"_s, u"customer-category=0"_s, u"--records"_s, u"location=30"_s, u"--records"_s,
                            u"shipping-method=0"_s}),
             qPrintable(sandbox.problem()));
    QVERIFY(sandbox.beginCallLog());
    QVERIFY(import(home, {{u"throttling.apiThrottleLimit"_s + member, limit},
                          {u"throttling.apiThrottleSeconds"_s + member, static_cast<int>(window.count())}}));
    for (int kill = 0; kill < 10; ++kill) {
        const qint64 killAt = sandbox.requests(service) + callsBeforeAKill;
        const std::unique_ptr<QProcess> process = home.start(runJson);
        while (process->state() == QProcess::Running && sandbox.requests(service) < killAt)
            process->waitForReadyRead(0);
        process->kill();
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 30'000);
        if (process->exitStatus() != QProcess::CrashExit)
            break;
    }
    const CliResult result = home.run(runJson);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QCOMPARE(differences(sandbox.account(), u"location"_s), QStringList());
    const qsizetype most = mostWithin(sandbox.calls(service), window);
    QVERIFY2(most <= limit, qPrintable(u"%1 calls in a window of %2"_s.arg(most).arg(limit)));
}

/// A preview is paid for out of the same window as the run that follows it.
void tst_transferkill::countsThePreviewsCalls()
{
    constexpr int limit = 5;
    constexpr std::chrono::seconds window(3);
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start({u"--records"_s, u"customer-category=2"_s, u"--records"_s, u"location=2"_s, u"--records"_s,
                            u"shipping-method=2"_s}),
             qPrintable(sandbox.problem()));
    QVERIFY(sandbox.beginCallLog());
    constexpr int seconds = static_cast<int>(window.count());
    QVERIFY(import(home, {{u"throttling.apiThrottleLimit"_s, limit},
                          {u"throttling.apiThrottleSeconds"_s, seconds},
                          {u"throttling.apiThrottleLimitToIpaas"_s, limit},
                          {u"throttling.apiThrottleSecondsToIpaas"_s, seconds}}));
    for (const QStringList &options :
         {QStringList{u"--preview"_s}, QStringList{u"--preview"_s}, QStringList(), QStringList{u"--preview"_s}}) {
        const CliResult result = home.run(runJson + options);
        QVERIFY2(result.exitCode == 0, result.describe().constData());
    }
    for (const QString &service : {u"ipaas"_s, u"businessCentral"_s}) {
        const qsizetype most = mostWithin(sandbox.calls(service), window);
        QVERIFY2(most <= limit, qPrintable(u"%1: %2 calls in a window of %3"_s.arg(service).arg(most).arg(limit)));
    }
}

/// Where no call is under way, a kill is to cost none.
void tst_transferkill::marksNothingThatWaits()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 45, 0)), qPrintable(sandbox.problem()));
    QVERIFY(import(home,
                   {{u"throttling.apiThrottleLimitToIpaas"_s, 20}, {u"throttling.apiThrottleSecondsToIpaas"_s, 600}}));
    const std::unique_ptr<QProcess> process = home.start(runJson);
    QByteArray out;
    // It waits while the last calls are still under way: until all of them were answered and told of.
    const auto hasSettled = [&] {
        process->waitForReadyRead(100);
        out += process->readAllStandardOutput();
        const QByteArray created = "\"created\":" + QByteArray::number(sandbox.requests(u"ipaasWrites"_s)) + ',';
        const qsizetype last = out.lastIndexOf("{\"event\":\"progress\"");
        return out.contains("\"event\":\"waiting\"") && last >= 0 && out.indexOf(created, last) >= 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasSettled(), 60'000);
    process->kill();
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 30'000);
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    QCOMPARE(recordsUnderWay(home), 0);
}

QTEST_GUILESS_MAIN(tst_transferkill)
#include "tst_transferkill.moc"
