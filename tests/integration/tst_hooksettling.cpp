#include "core/connectionfile.h"
#include "sandbox/sandboxserver.h"
#include "storage/sessionsecretstore.h"
#include "support/eventturns.h"
#include "transfer/transferrun.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <qcorotask.h>

using namespace causeway;
using namespace Qt::StringLiterals;

namespace {

using Way = IpaasSettings::Way;

constexpr int patience = 30'000;

/// A run under way, in this thread.
struct Running {
    Running(HttpClient &client, Clock &clock, SecretStore &secrets, const IpaasEndpoints &endpoints,
            const ConnectionSettings &settings, const QString &journal, const TransferRun::Options &options)
        : run(client, clock, secrets, endpoints, u"1"_s, settings, journal, options)
    {
        keep(run.run(stop.get_token()), &result);
    }
    ~Running()
    {
        stop.request_stop();
        hasEnded();
    }

    static QCoro::Task<> keep(Task<TransferSummary> running, std::optional<Result<TransferSummary>> *result)
    {
        Result<TransferSummary> ended = co_await running;
        *result = std::move(ended);
    }
    bool hasEnded()
    {
        return QTest::qWaitFor([this] { return result.has_value(); }, patience);
    }

    TransferRun run;
    std::stop_source stop;
    std::optional<Result<TransferSummary>> result;
};

/// A sandbox with three locations, and a connection to it by either way with one journal.
struct World {
    explicit World(const QStringList &scenarios)
        : server(options(scenarios))
        , endpoints(IpaasEndpoints::builtIn())
    {
        QString problem;
        started = server.start(&problem);
        settings = *ConnectionFile::parse(QJsonDocument(server.connectionFile()).toJson());
        QCoro::waitFor(secrets.write(u"1"_s, SecretKind::ClientSecret, Secret(server.clientSecret()), {}));
        QCoro::waitFor(secrets.write(u"1"_s, SecretKind::IpaasApiKey, Secret(server.ipaasApiKey()), {}));
    }
    ~World() { letStoppedTasksEnd(); }
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    static sandbox::SandboxOptions options(const QStringList &scenarios)
    {
        sandbox::SandboxOptions options;
        options.scenarios = scenarios;
        options.recordCounts = {{u"customer-category"_s, 0}, {u"location"_s, 3}, {u"shipping-method"_s, 0}};
        return options;
    }

    std::unique_ptr<Running> start(Way way, TransferRun::Options options = {})
    {
        settings.ipaas.way = way;
        options.types = {RecordType::Location};
        return std::make_unique<Running>(client, clock, secrets, endpoints, settings, directory.filePath(u"journal"_s),
                                         options);
    }
    /// A run through iPaaS.com that is stopped once all has been handed over and nothing was told.
    bool leaveHooksOpen(int count = 3)
    {
        const std::unique_ptr<Running> running = start(Way::ThroughIpaas);
        const bool isHandedOver = QTest::qWaitFor(
            [&running, count] {
                qint64 underWay = 0;
                const TransferProgress progress = running->run.progress();
                for (const TypeProgress &type : progress.types)
                    underWay += type.underWay;
                return underWay == count;
            },
            patience);
        running->stop.request_stop();
        return isHandedOver && running->hasEnded();
    }
    qint64 calls() const { return server.account()["requests"_L1]["ipaas"_L1].toInteger(); }
    bool waitForCalls(qint64 count) const
    {
        return QTest::qWaitFor([this, count] { return calls() >= count; }, patience);
    }

    sandbox::SandboxServer server;
    QTemporaryDir directory;
    SystemClock clock;
    HttpClient client;
    SessionSecretStore secrets;
    IpaasEndpoints endpoints;
    ConnectionSettings settings;
    bool started = false;
};

} // namespace

/// Hooks of an earlier run that are still open where a run begins, with the hand on Pause and Cancel.
class tst_hooksettling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isPausedAndGoesOn();
    void isCancelledAtOnce();
    void countsWhatIsLookedAt();
    void losesNothingWhereItLeadsElsewhere_data();
    void losesNothingWhereItLeadsElsewhere();
};

/// By the direct way they are settled one after the other, before anything else.
void tst_hooksettling::isPausedAndGoesOn()
{
    World world({u"listener-odd"_s});
    QVERIFY(world.started);
    QVERIFY(world.leaveHooksOpen());
    const qint64 before = world.calls();
    const std::unique_ptr<Running> running = world.start(Way::Direct);
    QVERIFY(world.waitForCalls(before + 1));
    running->run.pause();
    QTest::qWait(200); // the call that was under way
    const qint64 atPause = world.calls();
    QTest::qWait(3000);
    QCOMPARE(world.calls(), atPause);
    QCOMPARE(running->run.progress().state, TransferProgress::State::Paused);

    QVERIFY(world.server.setScenarios({}, nullptr));
    running->run.resume();
    QVERIFY(running->hasEnded());
    QVERIFY(*running->result);
    QVERIFY(!(*running->result)->stopped);
    QCOMPARE(world.server.account()["ipaas"_L1]["location"_L1].toArray().size(), 3);
}

void tst_hooksettling::isCancelledAtOnce()
{
    World world({u"listener-odd"_s});
    QVERIFY(world.started);
    QVERIFY(world.leaveHooksOpen());
    for (const bool isPaused : {false, true}) {
        const qint64 before = world.calls();
        const std::unique_ptr<Running> running = world.start(Way::Direct);
        QVERIFY(world.waitForCalls(before + 1));
        if (isPaused)
            running->run.pause();
        QTest::qWait(200);
        QElapsedTimer timer;
        timer.start();
        running->stop.request_stop();
        QVERIFY(running->hasEnded());
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(*running->result);
        QVERIFY((*running->result)->stopped);
        QVERIFY(!(*running->result)->error);
    }
}

/// Of a run that was stopped with one record handed over and two to go.
void tst_hooksettling::countsWhatIsLookedAt()
{
    World world({u"listener-odd"_s});
    QVERIFY(world.started);
    world.settings.throttling.concurrentConnections = 1;
    QVERIFY(world.leaveHooksOpen(1));
    const qint64 before = world.calls();
    TransferRun::Options options;
    options.lookAgain = true;
    const std::unique_ptr<Running> looking = world.start(Way::ThroughIpaas, options);
    QVERIFY(world.waitForCalls(before + 1));
    QCOMPARE(looking->run.progress().totalToSettle(), 1);
    QVERIFY(world.server.setScenarios({}, nullptr));
    QVERIFY(looking->hasEnded());
    QVERIFY(*looking->result);
    const TransferSummary::Type locations = (*looking->result)->types.constFirst();
    QCOMPARE(locations.writtenNow(), 1);
    QCOMPARE(locations.toBeSent(), 2);
    QCOMPARE(locations.sending, 0);
    QCOMPARE(looking->run.progress().totalSettled(), 1);

    const std::unique_ptr<Running> again = world.start(Way::ThroughIpaas, options);
    QVERIFY(again->hasEnded());
    QVERIFY(*again->result);
    // What the look before has found is not found once more.
    QCOMPARE((*again->result)->types.constFirst().writtenNow(), 0);
    QCOMPARE((*again->result)->types.constFirst().created, 1);
}

void tst_hooksettling::losesNothingWhereItLeadsElsewhere_data()
{
    QTest::addColumn<bool>("retries");
    QTest::newRow("look again") << false;
    QTest::newRow("retry failed") << true;
}

/// What is asked for is about records that only the journal of the other company knows.
void tst_hooksettling::losesNothingWhereItLeadsElsewhere()
{
    QFETCH(const bool, retries);
    World world({});
    QVERIFY(world.started);
    QVERIFY(world.leaveHooksOpen());
    const QString environment = std::exchange(world.settings.environment, u"Production"_s);
    TransferRun::Options options;
    options.retryFailed = retries;
    options.lookAgain = !retries;
    const std::unique_ptr<Running> elsewhere = world.start(Way::ThroughIpaas, options);
    QVERIFY(elsewhere->hasEnded());
    QVERIFY(!*elsewhere->result);
    QCOMPARE(elsewhere->result->error().code, ErrorCode::ConnectionLeadsElsewhere);

    world.settings.environment = environment;
    const std::unique_ptr<Running> back = world.start(Way::ThroughIpaas, options);
    QVERIFY(back->hasEnded());
    QVERIFY(*back->result);
    QCOMPARE((*back->result)->types.constFirst().created, 3);
}

QTEST_GUILESS_MAIN(tst_hooksettling)
#include "tst_hooksettling.moc"
