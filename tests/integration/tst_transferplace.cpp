#include "support/transferprocess.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace {

/// As in the connection file of the sandbox.
constexpr int concurrentConnections = 4;

QString errorCodeOf(const CliResult &result)
{
    return result.object().value("error"_L1)["code"_L1].toString();
}

/// Until iPaaS.com was asked to write so often, or the program has ended.
void waitForWrites(QProcess &process, const SandboxProcess &sandbox, qint64 count)
{
    while (process.state() == QProcess::Running && sandbox.requests(u"ipaasWrites"_s) < count)
        process.waitForReadyRead(0);
}

/// A way to the sandbox that a test can cut. It lives in the thread of the test.
class Line : public QObject {
public:
    explicit Line(const QUrl &target)
        : m_target(target)
    {
        connect(&m_server, &QTcpServer::newConnection, this, &Line::accept);
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("Line cannot listen on loopback");
    }
    ~Line() override
    {
        for (QTcpSocket *socket : findChildren<QTcpSocket *>())
            socket->disconnect();
    }

    QString url() const { return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()); }
    int refused() const { return m_refused; }

    void cut()
    {
        m_isCut = true;
        for (QTcpSocket *socket : findChildren<QTcpSocket *>())
            socket->abort();
    }
    void mend() { m_isCut = false; }

private:
    void accept()
    {
        while (QTcpSocket *const caller = m_server.nextPendingConnection()) {
            caller->setParent(this);
            if (m_isCut) {
                ++m_refused;
                caller->abort();
                caller->deleteLater();
                continue;
            }
            auto *const service = new QTcpSocket(this);
            service->connectToHost(m_target.host(), static_cast<quint16>(m_target.port()));
            pass(caller, service);
            pass(service, caller);
        }
    }
    static void pass(QTcpSocket *from, QTcpSocket *to)
    {
        connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
        connect(from, &QTcpSocket::disconnected, to, [from, to] {
            to->disconnectFromHost();
            from->deleteLater();
        });
    }

    QUrl m_target;
    QTcpServer m_server;
    bool m_isCut = false;
    int m_refused = 0;
};

} // namespace

/// What can happen around a run, on its computer and on the way to the services: nothing is lost, nothing is there
/// twice, and what is to be done is said.
class tst_transferplace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysThatTheDiskIsFull_data();
    void saysThatTheDiskIsFull();
    void sitsOutALostNetwork();
    void sleepsPastTheLifeOfItsToken();
    void endsOnASignal_data();
    void endsOnASignal();
    void endsAWaitAtOnce();
    void endsAtWhatMeetsTheRest_data();
    void endsAtWhatMeetsTheRest();
    void endsAtAWrongSubscription();
};

void tst_transferplace::saysThatTheDiskIsFull_data()
{
    QTest::addColumn<int>("kibibytes");
    QTest::newRow("before the journal is made") << 4;
    QTest::newRow("soon") << 300;
    QTest::newRow("later") << 3500;
}

/// No file may become larger than that: what a full disk answers, without one.
void tst_transferplace::saysThatTheDiskIsFull()
{
#ifndef Q_OS_UNIX
    QSKIP("There is no limit to set here.");
#endif
    QFETCH(const int, kibibytes);
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(20, 3000, 20)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    // In units of 512 bytes; the signal would end the program where a write is to fail.
    const QString script = u"trap '' XFSZ; ulimit -f \"$0\"; exec \"$@\""_s;
    QProcess process;
    process.setProcessEnvironment(home.environment());
    process.start(u"sh"_s, QStringList{u"-c"_s, script, QString::number(kibibytes * 2), cliProgramPath()} + runJson);
    const CliResult full = CliHome::finish(process, 60'000);
    QVERIFY2(full.exitCode == 1, full.describe().constData());
    QCOMPARE(errorCodeOf(full), u"file-not-written"_s);
    QVERIFY2(full.err.count("causeway-cli: ") == 1, full.describe().constData());
    QVERIFY2(full.err.contains("space"), full.describe().constData());
    const qint64 sent = sandbox.requests(u"ipaasWrites"_s);
    QVERIFY2(sent < 3040, full.describe().constData());
    if (kibibytes > 1000)
        QVERIFY2(sent > 0, full.describe().constData());

    const CliResult rest = home.run(runJson);
    QVERIFY2(rest.exitCode == 0, rest.describe().constData());
    QCOMPARE(sumOf(rest, u"read"_s), 3040);
    QCOMPARE(sumOf(rest, u"created"_s), 3040);
    QCOMPARE(allDifferences(sandbox), QStringList());
    // What was under way was looked up, not sent again.
    QCOMPARE(sandbox.requests(u"ipaasWrites"_s), 3040);
}

void tst_transferplace::sitsOutALostNetwork()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(20, 400, 20)), qPrintable(sandbox.problem()));
    Line line(QUrl(sandbox.url()));
    QVERIFY(
        import(home, {{u"apiUrl"_s, line.url()}, {u"authorityUrl"_s, line.url()}, {u"ipaas.apiUrl"_s, line.url()}}));
    const std::unique_ptr<QProcess> process = home.start(runJson);
    const auto isRunning = [&process] { return process->state() == QProcess::Running; };
    for (int time = 1; time <= 3; ++time) {
        const qint64 cutAt = 100 * time;
        QVERIFY(QTest::qWaitFor([&] { return !isRunning() || sandbox.requests(u"ipaasWrites"_s) >= cutAt; }, 60'000));
        line.cut();
        // Tried again and again, and not given up.
        const int before = line.refused();
        QVERIFY(QTest::qWaitFor([&] { return !isRunning() || line.refused() >= before + 8; }, 60'000));
        QVERIFY(isRunning());
        line.mend();
    }
    QVERIFY(QTest::qWaitFor([&] { return !isRunning(); }, 60'000));
    const CliResult result = CliHome::finish(*process);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QCOMPARE(sumOf(result, u"created"_s), 440);
    QCOMPARE(allDifferences(sandbox), QStringList());
}

/// Stopped as a computer that sleeps stops it.
void tst_transferplace::sleepsPastTheLifeOfItsToken()
{
#ifdef Q_OS_UNIX
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(20, 3000, 20) + QStringList{u"--scenario"_s, u"short-tokens"_s}),
             qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    const std::unique_ptr<QProcess> process = home.start(runJson);
    waitForWrites(*process, sandbox, 300);
    QVERIFY(process->state() == QProcess::Running);
    ::kill(static_cast<pid_t>(process->processId()), SIGSTOP);

    // A token that was given out later than its own is no longer taken.
    QNetworkAccessManager http;
    const QJsonObject file = QJsonDocument::fromJson(home.read(u"sandbox.json"_s)).object();
    const QString tenant = file.value("tenantId"_L1).toString();
    QNetworkRequest asking(QUrl(sandbox.url() + u'/' + tenant + u"/oauth2/v2.0/token"_s));
    asking.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded"_ba);
    const QByteArray form = "grant_type=client_credentials&client_id=" + file.value("clientId"_L1).toString().toUtf8()
                            + "&client_secret=" + sandbox.clientSecret().toUtf8().toPercentEncoding()
                            + "&scope=" + file.value("scope"_L1).toString().toUtf8().toPercentEncoding();
    const std::unique_ptr<QNetworkReply> answer(http.post(asking, form));
    QVERIFY(QTest::qWaitFor([&answer] { return answer->isFinished(); }, 30'000));
    const QByteArray token
        = QJsonDocument::fromJson(answer->readAll()).object().value("access_token"_L1).toString().toLatin1();
    QVERIFY(!token.isEmpty());
    QNetworkRequest asked(QUrl(sandbox.url() + u"/v2.0/"_s + tenant + u"/iPaaS_Sandbox/api/v2.0/companies"_s));
    asked.setRawHeader("Authorization", "Bearer " + token);
    int status = 0;
    const auto isDead = [&] {
        const std::unique_ptr<QNetworkReply> reply(http.get(asked));
        while (!reply->isFinished())
            QTest::qWait(1);
        status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        return status == 401;
    };
    QCOMPARE(isDead(), false);
    QVERIFY(QTest::qWaitFor(isDead, 30'000));
    ::kill(static_cast<pid_t>(process->processId()), SIGCONT);

    const CliResult result = CliHome::finish(*process);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QCOMPARE(sumOf(result, u"created"_s), 3040);
    QCOMPARE(allDifferences(sandbox), QStringList());
    QCOMPARE(sandbox.requests(u"ipaasWrites"_s), 3040);
#else
    QSKIP("No signal stops a program here.");
#endif
}

void tst_transferplace::endsOnASignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("writes");
#ifdef Q_OS_UNIX
    QTest::newRow("SIGINT") << SIGINT << 40;
    QTest::newRow("SIGTERM") << SIGTERM << 40;
    QTest::newRow("SIGINT before the first record") << SIGINT << 0;
#endif
}

/// Within the calls that are under way: none is begun after it.
void tst_transferplace::endsOnASignal()
{
#ifdef Q_OS_UNIX
    QFETCH(const int, signal);
    QFETCH(const int, writes);
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(20, 200, 20) + QStringList{u"--scenario"_s, u"slow"_s}),
             qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    const std::unique_ptr<QProcess> process = home.start(runJson);
    const QStringList all{u"entra"_s, u"businessCentral"_s, u"ipaas"_s};
    // Not before the program can hear it.
    while (process->state() == QProcess::Running
           && (sandbox.requests(u"ipaasWrites"_s) < writes || sandbox.requests(all) == 0))
        process->waitForReadyRead(0);
    const qint64 before = sandbox.requests(all);
    ::kill(static_cast<pid_t>(process->processId()), signal);
    const CliResult stopped = CliHome::finish(*process, 20'000);
    QVERIFY2(stopped.exitCode == 3, stopped.describe().constData());
    QVERIFY2(!stopped.err.contains("causeway-cli: "), stopped.err.constData());
    QCOMPARE(stopped.object().value("event"_L1).toString(), u"summary"_s);
    QCOMPARE(stopped.object().value("stopped"_L1), QJsonValue(true));
    QVERIFY(!stopped.object().contains("error"_L1));
    // Some may have begun between the count and the signal: each answer takes longer than that.
    QVERIFY2(sandbox.requests(all) - before <= concurrentConnections, stopped.describe().constData());

    QVERIFY(sandbox.setScenarios({}));
    const CliResult rest = home.run(runJson);
    QVERIFY2(rest.exitCode == 0, rest.describe().constData());
    QCOMPARE(sumOf(rest, u"created"_s), 240);
    QCOMPARE(allDifferences(sandbox), QStringList());
#else
    QSKIP("There are no such signals here.");
#endif
}

/// Nobody waits for a minute of the throttle to end what is to end now.
void tst_transferplace::endsAWaitAtOnce()
{
#ifdef Q_OS_UNIX
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 45, 0)), qPrintable(sandbox.problem()));
    QVERIFY(import(home,
                   {{u"throttling.apiThrottleLimitToIpaas"_s, 20}, {u"throttling.apiThrottleSecondsToIpaas"_s, 600}}));
    const std::unique_ptr<QProcess> process = home.start(runJson);
    QByteArray out;
    while (process->state() == QProcess::Running && !out.contains("\"event\":\"waiting\"")) {
        process->waitForReadyRead(100);
        out += process->readAllStandardOutput();
    }
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const CliResult stopped = CliHome::finish(*process, 20'000);
    QVERIFY2(stopped.exitCode == 3, stopped.describe().constData());
    QCOMPARE(sandbox.requests(u"ipaas"_s), 20);
#else
    QSKIP("There are no such signals here.");
#endif
}

void tst_transferplace::endsAtWhatMeetsTheRest_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("code");
    QTest::newRow("the subscription is deleted") << u"no-subscription"_s << u"subscription-not-found"_s;
    QTest::newRow("the sign-in is taken back") << u"ipaas-unauthorized"_s << u"ipaas-sign-in-rejected"_s;
    QTest::newRow("a permission is taken back") << u"ipaas-autz-1002"_s << u"ipaas-access-denied"_s;
    QTest::newRow("a trial is over") << u"ipaas-autz-1004"_s << u"ipaas-access-denied"_s;
    QTest::newRow("the company is gone") << u"ipaas-auth-1004"_s << u"ipaas-company-not-found"_s;
}

/// In the middle of a run: at once, with the remedy, and no record is to blame for it.
void tst_transferplace::endsAtWhatMeetsTheRest()
{
    QFETCH(const QString, scenario);
    QFETCH(const QString, code);
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(20, 3000, 20)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    const std::unique_ptr<QProcess> process = home.start(runJson);
    waitForWrites(*process, sandbox, 300);
    QVERIFY(sandbox.setScenarios({scenario}));
    const qint64 before = sandbox.requests(u"ipaas"_s);
    const CliResult result = CliHome::finish(*process);
    QVERIFY2(result.exitCode == 1, result.describe().constData());
    QCOMPARE(errorCodeOf(result), code);
    QVERIFY(!result.object().value("error"_L1)["remedy"_L1].toString().isEmpty());
    // Qt may add a line of its own about calls that were broken off.
    QVERIFY2(result.err.count("causeway-cli: ") == 1, result.err.constData());
    QCOMPARE(sumOf(result, u"failed"_s) + sumOf(result, u"conflicts"_s), 0);
    QCOMPARE(result.events(u"problem"_s).size(), 0);
    QVERIFY2(sandbox.requests(u"ipaas"_s) - before <= 2 * concurrentConnections, result.describe().constData());

    QVERIFY(sandbox.setScenarios({}));
    const CliResult rest = home.run(runJson);
    QVERIFY2(rest.exitCode == 0, rest.describe().constData());
    QCOMPARE(sumOf(rest, u"created"_s), 3040);
    QCOMPARE(allDifferences(sandbox), QStringList());
}

void tst_transferplace::endsAtAWrongSubscription()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(20, 300, 20)), qPrintable(sandbox.problem()));
    const QByteArray right = home.read(u"sandbox.json"_s);
    QVERIFY(home.write(u"sandbox.json"_s, withMember(right, u"ipaas.subscriptionId"_s, 99)));
    QVERIFY(import(home));
    const CliResult result = home.run(runJson);
    QVERIFY2(result.exitCode == 1, result.describe().constData());
    QCOMPARE(errorCodeOf(result), u"subscription-not-found"_s);
    QVERIFY(!result.object().value("error"_L1)["remedy"_L1].toString().isEmpty());
    QCOMPARE(sumOf(result, u"failed"_s), 0);
    QVERIFY(sandbox.requests(u"ipaas"_s) <= 2 * concurrentConnections);
    QVERIFY(home.write(u"sandbox.json"_s, right));
    QVERIFY(import(home));
    const CliResult rest = home.run(runJson);
    QVERIFY2(rest.exitCode == 0, rest.describe().constData());
    QCOMPARE(allDifferences(sandbox), QStringList());
}

QTEST_GUILESS_MAIN(tst_transferplace)
#include "tst_transferplace.moc"
