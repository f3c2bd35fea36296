#include "core/connectionfile.h"
#include "sandbox/sandboxserver.h"
#include "storage/connectionstore.h"
#include "storage/sessionsecretstore.h"
#include "transfer/transferhistory.h"
#include "transfer/transferrun.h"
#include "transfer/transferstatus.h"
#include "transfer/transfertarget.h"

#include <QCoroTask>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace causeway;

namespace {

/// A sandbox, and a connection to it whose runs are made here.
class Runs {
public:
    explicit Runs(int locations = 12)
        : server(sandbox::SandboxOptions{0,
                                         {},
                                         {{QStringLiteral("customer-category"), 8},
                                          {QStringLiteral("location"), locations},
                                          {QStringLiteral("shipping-method"), 6}},
                                         {},
                                         {}})
        , connections(directory.path())
    {
        QString message;
        if (!server.start(&message))
            qFatal("%s", qPrintable(message));
        const ConnectionSettings settings = *ConnectionFile::parse(QJsonDocument(server.connectionFile()).toJson());
        connection = *connections.add(settings);
        path = connections.journalPath(connection.id);
        const Secret clientSecret(server.clientSecret());
        const Secret apiKey(server.ipaasApiKey());
        QCoro::waitFor(secrets.write(connection.id, SecretKind::ClientSecret, clientSecret, {}));
        QCoro::waitFor(secrets.write(connection.id, SecretKind::IpaasApiKey, apiKey, {}));
    }

    /// `stopAt`: is asked to stop as soon as so many records are there.
    Result<TransferSummary> run(const TransferRun::Options &options = {}, qint64 stopAt = -1)
    {
        TransferRun transfer(client, clock, secrets, endpoints, connection.id, connection.settings, path, options);
        std::stop_source stop;
        QObject::connect(&transfer, &TransferRun::begins, &transfer, [this] {
            (void)TransferStatus::noteBegin(connections, connection.id, clock.now());
            begun = connections.status(connection.id);
        });
        QObject::connect(&transfer, &TransferRun::progressed, &transfer, [&] {
            qint64 created = 0;
            const TransferProgress progress = transfer.progress();
            for (const TypeProgress &type : progress.types)
                created += type.created;
            if (stopAt >= 0 && created >= stopAt)
                stop.request_stop();
        });
        Result<TransferSummary> summary = QCoro::waitFor(transfer.run(stop.get_token()));
        if (summary && !options.preview)
            (void)TransferStatus::noteEnd(connections, connection.id, clock.now(), *summary, options.retryFailed);
        return summary;
    }

    QList<PastTransfer> list() const
    {
        const Result<QList<PastTransfer>> runs = TransferHistory::list(path, QStringLiteral("Contoso"));
        if (!runs)
            qWarning("%s", qPrintable(runs.error().message));
        return runs.value_or(QList<PastTransfer>());
    }

    sandbox::SandboxServer server;
    QTemporaryDir directory;
    SystemClock clock;
    HttpClient client;
    SessionSecretStore secrets;
    IpaasEndpoints endpoints = IpaasEndpoints::builtIn();
    ConnectionStore connections;
    Connection connection;
    QString path;
    /// The status as it was when the run began.
    ConnectionStatus begun;
};

qint64 createdIn(const TransferSummary &summary)
{
    qint64 created = 0;
    for (const TransferSummary::Type &type : summary.types)
        created += type.created;
    return created;
}

} // namespace

/// What is kept of runs, and told of them afterwards.
class tst_transferhistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isEmptyBeforeTheFirstRun();
    void keepsRunsNewestFirst();
    void keepsWhyARunFailed();
    void keepsTheLastRunsOnly();
    void previewIsNoRun();
    void tellsWhatIsNotFinished();
    void unfinishedIsOfItsTarget();
    void retryThatWasStoppedIsNotFinished();
    void statusSaysThatARunIsUnderWay();
    void saysWhoHasTheJournal();
    void runWaitsForWhoOnlyLooks();
    void damagedJournalIsSaid();
    void countsWhatIsSentAgain();
};

void tst_transferhistory::isEmptyBeforeTheFirstRun()
{
    Runs runs;
    QVERIFY(runs.list().isEmpty());
    QVERIFY(!TransferHistory::unfinished(runs.path).value());
    // Looking makes no journal.
    QVERIFY(!QFile::exists(runs.path));
}

void tst_transferhistory::keepsRunsNewestFirst()
{
    Runs runs;
    QVERIFY(runs.server.setScenarios({QStringLiteral("ipaas-vald-1045")}, nullptr));
    const TransferSummary first = runs.run().value();
    QVERIFY(first.hasProblems());
    QVERIFY(runs.server.setScenarios({}, nullptr));
    const TransferSummary second = runs.run().value();
    QVERIFY(!second.hasProblems());

    const QList<PastTransfer> past = runs.list();
    QCOMPARE(past.size(), 2);
    QVERIFY(past.at(0).id > past.at(1).id);
    QVERIFY(past.at(0).hasEnded && past.at(1).hasEnded);
    QCOMPARE(past.at(1).report.connection, QStringLiteral("Contoso"));
    QCOMPARE(past.at(1).report.environment, runs.connection.settings.environment);
    QCOMPARE(past.at(1).report.company, runs.connection.settings.companyName);
    QVERIFY(past.at(1).report.started <= past.at(1).report.ended);
    for (const auto &[kept, made] : {std::pair(past.at(1), first), std::pair(past.at(0), second)}) {
        const TransferSummary &summary = kept.report.summary;
        QCOMPARE(summary.types.size(), made.types.size());
        for (qsizetype index = 0; index < made.types.size(); ++index) {
            const TransferSummary::Type &left = summary.types.at(index);
            const TransferSummary::Type &right = made.types.at(index);
            QCOMPARE(left.type, right.type);
            QCOMPARE(left.read, right.read);
            QCOMPARE(left.created, right.created);
            QCOMPARE(left.updated, right.updated);
            QCOMPARE(left.unchanged, right.unchanged);
            QCOMPARE(left.conflicts, right.conflicts);
            QCOMPARE(left.failed, right.failed);
        }
        QCOMPARE(summary.ipaasRequests, made.ipaasRequests);
        QCOMPARE(summary.businessCentralRequests, made.businessCentralRequests);
        QCOMPARE(summary.seconds, made.seconds);
        QCOMPARE(summary.stopped, false);
    }
    // The failed ones of then, although they are there now.
    const TransferReport report = TransferHistory::report(runs.path, past.at(1), 1000).value();
    qint64 failed = 0;
    for (const TransferSummary::Type &type : first.types)
        failed += type.failed;
    QVERIFY(failed > 1);
    QCOMPARE(report.problems.size(), failed);
    QVERIFY(!report.problems.first().errorText.isEmpty());
    QVERIFY(TransferHistory::report(runs.path, past.at(0), 1000).value().problems.isEmpty());
    QCOMPARE(TransferHistory::report(runs.path, past.at(1), 1).value().problems.size(), 1);
    QVERIFY(report.toCsv().contains(report.problems.first().errorCode.toUtf8()));
}

void tst_transferhistory::keepsWhyARunFailed()
{
    Runs runs;
    QVERIFY(runs.server.setScenarios({QStringLiteral("ipaas-unauthorized")}, nullptr));
    const TransferSummary made = runs.run().value();
    QVERIFY(made.error);
    const QList<PastTransfer> past = runs.list();
    QCOMPARE(past.size(), 1);
    QVERIFY(!past.first().hasEnded);
    QVERIFY(past.first().report.summary.stopped);
    QVERIFY(past.first().report.summary.error);
    QCOMPARE(past.first().report.summary.error->code, made.error->code);
    QCOMPARE(past.first().report.summary.error->message, made.error->message);
}

void tst_transferhistory::keepsTheLastRunsOnly()
{
    Runs runs(1);
    for (int count = 0; count < TransferJournal::runsKept + 3; ++count)
        QVERIFY(runs.run());
    const QList<PastTransfer> past = runs.list();
    QCOMPARE(past.size(), TransferJournal::runsKept);
    QCOMPARE(past.first().id - past.last().id, TransferJournal::runsKept - 1);
}

void tst_transferhistory::previewIsNoRun()
{
    Runs runs;
    TransferRun::Options options;
    options.preview = true;
    QVERIFY(runs.run(options));
    QVERIFY(runs.list().isEmpty());
    QVERIFY(!TransferHistory::unfinished(runs.path).value());
    QVERIFY(!runs.begun.initializationStarted.isValid());
}

void tst_transferhistory::tellsWhatIsNotFinished()
{
    Runs runs(400);
    const TransferSummary stopped = runs.run({}, 40).value();
    QVERIFY(stopped.stopped);
    const std::optional<UnfinishedTransfer> unfinished = TransferHistory::unfinished(runs.path).value();
    QVERIFY(unfinished);
    QCOMPARE(unfinished->settled, createdIn(stopped));
    QVERIFY(unfinished->settled >= 40 && unfinished->settled < 414);
    QVERIFY(unfinished->started.msecsTo(runs.clock.now()) >= 0);
    QList<PastTransfer> past = runs.list();
    QCOMPARE(past.size(), 1);
    QVERIFY(!past.first().hasEnded);
    QVERIFY(past.first().report.summary.stopped);

    // The next one is the same run, and its counts are of the whole.
    const TransferSummary rest = runs.run().value();
    QVERIFY(!rest.stopped);
    QVERIFY(!TransferHistory::unfinished(runs.path).value());
    past = runs.list();
    QCOMPARE(past.size(), 1);
    QVERIFY(past.first().hasEnded);
    QCOMPARE(past.first().report.started, unfinished->started);
    QVERIFY(createdIn(past.first().report.summary) > createdIn(stopped));
    // So are its calls and its time.
    const TransferSummary &whole = past.first().report.summary;
    QVERIFY(stopped.ipaasRequests >= 40 && stopped.businessCentralRequests > 0);
    QCOMPARE(whole.ipaasRequests, stopped.ipaasRequests + rest.ipaasRequests);
    QCOMPARE(whole.businessCentralRequests, stopped.businessCentralRequests + rest.businessCentralRequests);
    QCOMPARE(whole.seconds, stopped.seconds + rest.seconds);
    QCOMPARE(rest.earlier.started, unfinished->started);
    QCOMPARE(rest.ofWholeRun().ipaasRequests, whole.ipaasRequests);
    // The next one begins anew.
    const TransferSummary next = runs.run().value();
    QVERIFY(!next.earlier.started.isValid());
    QCOMPARE(next.ofWholeRun().ipaasRequests, next.ipaasRequests);
}

void tst_transferhistory::unfinishedIsOfItsTarget()
{
    Runs runs(400);
    // Named by a person, without its id.
    runs.connection.settings.companyId.clear();
    QVERIFY(runs.run({}, 20).value().stopped);
    const std::optional<UnfinishedTransfer> unfinished = TransferHistory::unfinished(runs.path).value();
    QVERIFY(unfinished);
    ConnectionSettings settings = runs.connection.settings;
    QVERIFY(TransferTarget::isReachedBy(settings, unfinished->target));
    settings.companyName = QStringLiteral("Another company");
    QVERIFY(!TransferTarget::isReachedBy(settings, unfinished->target));
    settings = runs.connection.settings;
    settings.environment = QStringLiteral("Elsewhere");
    QVERIFY(!TransferTarget::isReachedBy(settings, unfinished->target));
    // What it takes to get there may change.
    settings = runs.connection.settings;
    settings.clientId = QStringLiteral("another");
    QVERIFY(TransferTarget::isReachedBy(settings, unfinished->target));
    // As the wizard completes it.
    settings = *ConnectionFile::parse(QJsonDocument(runs.server.connectionFile()).toJson());
    QVERIFY(!settings.companyId.isEmpty());
    QVERIFY(TransferTarget::isReachedBy(settings, unfinished->target));
    const TransferSummary rest = runs.run().value();
    QVERIFY(rest.earlier.started.isValid());
}

void tst_transferhistory::retryThatWasStoppedIsNotFinished()
{
    Runs runs(200);
    QVERIFY(runs.server.setScenarios({QStringLiteral("ipaas-vald-1002")}, nullptr));
    QVERIFY(runs.run().value().hasProblems());
    QVERIFY(runs.connections.status(runs.connection.id).initializationFinished);
    QVERIFY(runs.server.setScenarios({}, nullptr));
    TransferRun::Options options;
    options.retryFailed = true;
    QVERIFY(runs.run(options, 20).value().stopped);
    QVERIFY(TransferHistory::unfinished(runs.path).value());
    QVERIFY(!runs.connections.status(runs.connection.id).initializationFinished);
    // The rest of it is no end of the run, which reads as well.
    QVERIFY(!runs.run(options).value().stopped);
    QVERIFY(TransferHistory::unfinished(runs.path).value());
    QVERIFY(!runs.connections.status(runs.connection.id).initializationFinished);
    QVERIFY(!runs.run().value().stopped);
    QVERIFY(!TransferHistory::unfinished(runs.path).value());
    QVERIFY(runs.connections.status(runs.connection.id).initializationFinished);
}

void tst_transferhistory::statusSaysThatARunIsUnderWay()
{
    Runs runs;
    QVERIFY(runs.run());
    QVERIFY(runs.begun.initializationStarted.isValid());
    QVERIFY(TransferStatus::mayBeUnfinished(runs.begun));
    const ConnectionStatus after = ConnectionStore(runs.directory.path()).status(runs.connection.id);
    QVERIFY(!after.initializationStarted.isValid());
    QVERIFY(after.initializationFinished);
    QVERIFY(!TransferStatus::mayBeUnfinished(after));
}

void tst_transferhistory::saysWhoHasTheJournal()
{
    Runs runs;
    QVERIFY(runs.run());
    const PastTransfer past = runs.list().first();
    TransferJournal journal;
    QVERIFY(journal.open(runs.path));
    const Result<QList<PastTransfer>> listed = TransferHistory::list(runs.path, {});
    QVERIFY(!listed);
    QCOMPARE(listed.error().code, ErrorCode::JournalBusy);
    QVERIFY(listed.error().message.contains(QString::number(QCoreApplication::applicationPid())));
    QCOMPARE(TransferHistory::report(runs.path, past, 10).error().code, ErrorCode::JournalBusy);
    QCOMPARE(TransferHistory::unfinished(runs.path).error().code, ErrorCode::JournalBusy);
    // A run that finds it so says nothing of itself: the mark is the other's.
    QVERIFY(!runs.run());
    QVERIFY(!runs.connections.status(runs.connection.id).initializationStarted.isValid());
    QVERIFY(runs.connections.status(runs.connection.id).initializationFinished);
}

void tst_transferhistory::runWaitsForWhoOnlyLooks()
{
    Runs runs;
    QVERIFY(runs.run());
    TransferJournal journal;
    QVERIFY(journal.open(runs.path));
    // Looked into from the event loop, after the run has found it busy.
    QTimer::singleShot(0, qApp, [&journal] { journal.close(); });
    const Result<TransferSummary> summary = runs.run();
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
}

void tst_transferhistory::damagedJournalIsSaid()
{
    Runs runs;
    QVERIFY(runs.run());
    QFile file(runs.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no database, and never was one");
    file.close();
    const Result<QList<PastTransfer>> listed = TransferHistory::list(runs.path, {});
    QVERIFY(!listed);
    QCOMPARE(listed.error().code, ErrorCode::JournalDamaged);
    QVERIFY2(listed.error().message.contains(QStringLiteral(".damaged-")), qPrintable(listed.error().message));
    QVERIFY(runs.list().isEmpty());
    QVERIFY(runs.run());
    QCOMPARE(runs.list().size(), 1);
}

void tst_transferhistory::countsWhatIsSentAgain()
{
    Runs runs;
    QVERIFY(runs.server.setScenarios({QStringLiteral("ipaas-vald-1002")}, nullptr));
    const TransferSummary failed = runs.run().value();
    qint64 all = 0;
    for (const TransferSummary::Type &type : failed.types)
        all += type.failed;
    QVERIFY(all > 0);
    QVERIFY(runs.server.setScenarios({}, nullptr));
    TransferRun::Options options;
    options.retryFailed = true;
    TransferRun transfer(runs.client, runs.clock, runs.secrets, runs.endpoints, runs.connection.id,
                         runs.connection.settings, runs.path, options);
    QList<std::pair<qint64, qint64>> seen;
    QObject::connect(&transfer, &TransferRun::begins, &transfer, [&] {
        seen.append({transfer.progress().totalSettled(), transfer.progress().totalToSettle()});
    });
    QVERIFY(QCoro::waitFor(transfer.run({})));
    seen.append({transfer.progress().totalSettled(), transfer.progress().totalToSettle()});
    QCOMPARE(seen.first(), std::pair(qint64(0), all));
    QCOMPARE(seen.last(), std::pair(all, all));
}

QTEST_GUILESS_MAIN(tst_transferhistory)
#include "tst_transferhistory.moc"
