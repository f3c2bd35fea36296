#include "support/cliprocess.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

/// Killed without a warning, at random points, and run again: no record missing, none twice.
class tst_transferkill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesNothing_data();
    void losesNothing();
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
    const QStringList run{u"initialize"_s, u"Sandbox"_s, u"--json"_s};
    // CAUSEWAY_TEST_SEED repeats the points of a run that failed.
    const bool isGiven = qEnvironmentVariableIsSet("CAUSEWAY_TEST_SEED");
    const quint32 seed
        = isGiven ? qEnvironmentVariable("CAUSEWAY_TEST_SEED").toUInt() : QRandomGenerator::system()->generate();
    qInfo("CAUSEWAY_TEST_SEED=%u", seed);
    QRandomGenerator random(seed);

    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start({u"--records"_s, u"customer-category=60"_s, u"--records"_s, u"location=%1"_s.arg(locations),
                            u"--records"_s, u"shipping-method=40"_s}),
             qPrintable(sandbox.problem()));
    QVERIFY(sandbox.setScenarios(scenarios));
    QCOMPARE(home.run({u"connection"_s, u"import"_s, home.path(u"sandbox.json"_s)}).exitCode, 0);
    const int total = locations + 100;
    qint64 killAt = 0;
    for (int third = 0; third < 3; ++third) {
        killAt = sandbox.requests(u"ipaasWrites"_s) + random.bounded(1, total / 4);
        const std::unique_ptr<QProcess> process = home.start(run);
        while (process->state() == QProcess::Running && sandbox.requests(u"ipaasWrites"_s) < killAt) {
            // QProcess learns of an end only when it is given a turn.
            process->waitForReadyRead(0);
        }
        QCOMPARE(process->state(), QProcess::Running);
        process->kill();
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 30'000);
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    }
    const CliResult result = home.run(run);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    const QJsonObject account = sandbox.account();
    for (const QString &type : {u"customer-category"_s, u"location"_s, u"shipping-method"_s}) {
        QCOMPARE(differences(account, type), QStringList());
        const int count = static_cast<int>(account.value("businessCentral"_L1).toObject().value(type).toArray().size());
        QCOMPARE(result.counts(type).value("read"_L1).toInt(), count);
        QCOMPARE(result.counts(type).value("created"_L1).toInt(), count);
    }
    const qint64 writes = sandbox.requests(u"ipaasWrites"_s);
    const CliResult again = home.run(run);
    QVERIFY2(again.exitCode == 0, again.describe().constData());
    QCOMPARE(sandbox.requests(u"ipaasWrites"_s), writes);
}

QTEST_GUILESS_MAIN(tst_transferkill)
#include "tst_transferkill.moc"
