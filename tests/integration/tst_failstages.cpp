// The fail-stage matrix: each stage of the connection test, broken in each way, gives the expected code, calls no later
// stage and ends exactly once.

#include "../support/stagedservices.h"

#include "core/taskscope.h"
#include "diagnosis/connectiontest.h"
#include "storage/sessionsecretstore.h"

#include <QTest>

#include <qcorotask.h>

using namespace causeway;
using causeway::tests::StagedServices;
using Stage = StagedServices::Stage;
using Fault = StagedServices::Fault;

namespace {

enum class How {
    Status401,
    Status403,
    Status404,
    Status429,
    Status429WithRetryAfter,
    Status500,
    Status503,
    Timeout,
    Broken,
    BadJson,
    MissingKey,
    Empty200,
    Html200,
};

struct Row {
    const char *name;
    How how;
};

constexpr Row hows[]{
    {"401", How::Status401},
    {"403", How::Status403},
    {"404", How::Status404},
    {"429", How::Status429},
    {"429 with Retry-After", How::Status429WithRetryAfter},
    {"500", How::Status500},
    {"503", How::Status503},
    {"timeout", How::Timeout},
    {"broken connection", How::Broken},
    {"bad JSON", How::BadJson},
    {"missing key", How::MissingKey},
    {"empty 200", How::Empty200},
    {"web page", How::Html200},
};

Fault faultOf(How how)
{
    switch (how) {
    case How::Status401:
        return {Fault::Kind::Status, 401, {}, {}};
    case How::Status403:
        return {Fault::Kind::Status, 403, {}, {}};
    case How::Status404:
        return {Fault::Kind::Status, 404, {}, {}};
    case How::Status429:
        return {Fault::Kind::Status, 429, {}, "Too Many Requests"};
    case How::Status429WithRetryAfter:
        return {Fault::Kind::Status, 429, "Retry-After: 60\r\n", {}};
    case How::Status500:
        return {Fault::Kind::Status, 500, {}, {}};
    case How::Status503:
        return {Fault::Kind::Status, 503, "Retry-After: 30\r\n", {}};
    case How::Timeout:
        return {Fault::Kind::Hang, 0, {}, {}};
    case How::Broken:
        return {Fault::Kind::BreakOff, 0, {}, {}};
    case How::BadJson:
        return {Fault::Kind::Body, 200, {}, "{\"value\":[{"};
    case How::MissingKey:
        return {Fault::Kind::Body, 200, {}, "{\"unexpected\":true}"};
    case How::Empty200:
        return {Fault::Kind::Body, 200, {}, {}};
    case How::Html200:
        return {Fault::Kind::Body, 200, {}, "<html><title>Welcome to the guest network</title></html>"};
    }
    Q_UNREACHABLE();
}

/// The codes that do not depend on the stage.
std::optional<ErrorCode> commonCode(How how)
{
    switch (how) {
    case How::Status429:
    case How::Status429WithRetryAfter:
        return ErrorCode::Throttled;
    case How::Status500:
    case How::Status503:
        return ErrorCode::ServiceUnavailable;
    case How::Timeout:
        return ErrorCode::Timeout;
    case How::Broken:
        return ErrorCode::ConnectionBroken;
    case How::BadJson:
    case How::MissingKey:
    case How::Empty200:
        return ErrorCode::MalformedAnswer;
    case How::Html200:
        return ErrorCode::WebPageAnswer;
    case How::Status401:
    case How::Status403:
    case How::Status404:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

ErrorCode codeOf(Stage stage, How how)
{
    if (const auto common = commonCode(how))
        return *common;
    const int index = how == How::Status401 ? 0 : how == How::Status403 ? 1 : 2;
    const auto pick = [index](ErrorCode on401, ErrorCode on403, ErrorCode on404) {
        return index == 0 ? on401 : index == 1 ? on403 : on404;
    };
    switch (stage) {
    case Stage::Tenant:
    case Stage::Token:
    case Stage::Environments:
    case Stage::Unknown:
        return pick(ErrorCode::Unauthorized, ErrorCode::Forbidden, ErrorCode::NotFound);
    case Stage::Companies:
        return pick(ErrorCode::AppNotInBusinessCentral, ErrorCode::Forbidden, ErrorCode::EnvironmentNotFound);
    case Stage::CustomerCategory:
    case Stage::ShippingMethod:
        return pick(ErrorCode::AppNotInBusinessCentral, ErrorCode::Forbidden, ErrorCode::ServiceNotPublished);
    case Stage::Location:
        return pick(ErrorCode::AppNotInBusinessCentral, ErrorCode::Forbidden, ErrorCode::EntityNotFound);
    case Stage::Subscriptions:
        return pick(ErrorCode::IpaasSignInRejected, ErrorCode::IpaasAccessDenied, ErrorCode::NotFound);
    case Stage::Subscription:
        return pick(ErrorCode::IpaasSignInRejected, ErrorCode::IpaasAccessDenied, ErrorCode::SubscriptionNotFound);
    }
    Q_UNREACHABLE();
}

CheckId checkOf(Stage stage, How how)
{
    const bool isTheWay = how == How::Timeout || how == How::Broken || commonCode(how) == ErrorCode::MalformedAnswer
                          || how == How::Html200;
    switch (stage) {
    case Stage::Tenant:
        return isTheWay ? CheckId::Network : CheckId::Tenant;
    case Stage::Token:
        // The first call of all, where the tenant is known by its id.
        return how == How::Timeout || how == How::Broken || how == How::Html200 ? CheckId::Network : CheckId::Token;
    case Stage::Companies:
    case Stage::Environments:
    case Stage::Unknown:
        return CheckId::Environment;
    case Stage::CustomerCategory:
        return CheckId::CustomerCategory;
    case Stage::Location:
        return CheckId::Location;
    case Stage::ShippingMethod:
        return CheckId::ShippingMethod;
    case Stage::Subscriptions:
        return CheckId::IpaasSignIn;
    case Stage::Subscription:
        return CheckId::IpaasSubscription;
    }
    Q_UNREACHABLE();
}

QList<Stage> stagesBehind(Stage stage)
{
    const QList<Stage> entities{Stage::CustomerCategory, Stage::Location, Stage::ShippingMethod};
    switch (stage) {
    case Stage::Tenant:
        return QList<Stage>{Stage::Token, Stage::Environments, Stage::Companies} + entities;
    case Stage::Token:
        return QList<Stage>{Stage::Environments, Stage::Companies} + entities;
    case Stage::Companies:
        return entities;
    case Stage::Subscriptions:
        return {Stage::Subscription};
    case Stage::Environments:
    case Stage::CustomerCategory:
    case Stage::Location:
    case Stage::ShippingMethod:
    case Stage::Subscription:
    case Stage::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

const QList<Stage> brokenStages{Stage::Tenant,   Stage::Token,          Stage::Companies,     Stage::CustomerCategory,
                                Stage::Location, Stage::ShippingMethod, Stage::Subscriptions, Stage::Subscription};

QByteArray stageName(Stage stage)
{
    return QMetaEnum::fromType<Stage>().valueToKey(static_cast<int>(stage));
}

/// A tenant known by its id needs no discovery.
ConnectionSettings settingsThatCall(Stage stage, const StagedServices &services)
{
    ConnectionSettings settings = services.settings();
    if (stage == Stage::Tenant)
        settings.tenantId = QStringLiteral("contoso.onmicrosoft.com");
    return settings;
}

bool isTerminal(CheckState state)
{
    return state != CheckState::Waiting && state != CheckState::Running;
}

} // namespace

class TestFailStages : public QObject {
    Q_OBJECT

private:
    /// Runs the test with limits short enough for a test, and counts how often each check ends.
    TestReport run(const ConnectionSettings &settings, std::stop_token stop = {},
                   std::optional<TestReport> earlier = std::nullopt)
    {
        m_ends.clear();
        SessionSecretStore secrets;
        TestSecrets typed;
        typed.clientSecret = Secret(QStringLiteral("a+b&c=d~e-secret-value"));
        typed.ipaasApiKey = Secret(QStringLiteral("ipaas-api-key-value"));
        const CallLimits limits{std::chrono::milliseconds(0), std::chrono::milliseconds(400)};
        ConnectionTest test(m_client, m_clock, secrets, m_endpoints, limits);
        const auto observer = [this](const Check &check) {
            if (isTerminal(check.state))
                ++m_ends[check.id];
        };
        return QCoro::waitFor(test.run({QString(), settings, typed}, observer, stop, earlier));
    }

    SystemClock m_clock;
    HttpClient m_client;
    IpaasEndpoints m_endpoints = IpaasEndpoints::builtIn();
    QMap<CheckId, int> m_ends;

private Q_SLOTS:
    void healthyChainPasses()
    {
        StagedServices services;
        const TestReport report = run(services.settings());
        QVERIFY2(report.passed(), qPrintable(supportText(report)));
    }

    /// With the tenant's id the token's answer tells of network and tenant as well.
    void healthyChainAsksForNoDiscovery()
    {
        StagedServices services;
        run(services.settings());
        QVERIFY(!services.calls().contains(Stage::Tenant));
        QCOMPARE(services.calls().count(Stage::Token), 1);
    }

    /// An answer that leaves the tenant in doubt is told apart by one more call.
    void brokenAuthorityIsNoFaultOfTheToken()
    {
        StagedServices services;
        services.breakStage(Stage::Token, faultOf(How::MissingKey));
        services.breakStage(Stage::Tenant, faultOf(How::MissingKey));
        const TestReport report = run(services.settings());
        QCOMPARE(checkIdName(report.firstFailed()->id), checkIdName(CheckId::Network));
    }

    void nextRunKeepsWhatHadPassed_data()
    {
        QTest::addColumn<int>("stage");
        for (const Stage stage : {Stage::Companies, Stage::Location, Stage::Subscription})
            QTest::addRow("%s", stageName(stage).constData()) << static_cast<int>(stage);
    }

    void nextRunKeepsWhatHadPassed()
    {
        QFETCH(int, stage);
        TestReport earlier;
        StagedServices services;
        services.breakStage(static_cast<Stage>(stage), faultOf(How::Status503));
        earlier = run(services.settings());
        QVERIFY(earlier.firstFailed());
        services.breakStage(static_cast<Stage>(stage), {});
        const qsizetype callsBefore = services.calls().size();
        const TestReport report = run(services.settings(), {}, earlier);
        QVERIFY2(report.passed(), qPrintable(supportText(report)));
        QList<Stage> again = services.calls().mid(callsBefore);
        QVERIFY(again.contains(static_cast<Stage>(stage)));
        // A kept check's service is not called, but for the sign-in that the failed one needs.
        const QList<Stage> mayBeCalled
            = QList<Stage>{Stage::Token, Stage::Subscriptions, static_cast<Stage>(stage)}
              + stagesBehind(static_cast<Stage>(stage))
              + (static_cast<Stage>(stage) == Stage::Companies ? QList<Stage>{Stage::Environments} : QList<Stage>{});
        for (const Stage called : again)
            QVERIFY2(mayBeCalled.contains(called), stageName(called).constData());
        for (const Check &check : earlier.checks) {
            if (check.state == CheckState::Passed && check.id != CheckId::SecretExpiry)
                QVERIFY2(!m_ends.contains(check.id), qPrintable(checkIdName(check.id)));
        }
    }

    void brokenStageNamesItsCode_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("how");
        for (const Stage stage : brokenStages) {
            for (const Row &row : hows)
                QTest::addRow("%s %s", stageName(stage).constData(), row.name)
                    << static_cast<int>(stage) << static_cast<int>(row.how);
        }
    }

    void brokenStageNamesItsCode()
    {
        QFETCH(int, stage);
        QFETCH(int, how);
        StagedServices services;
        services.breakStage(static_cast<Stage>(stage), faultOf(static_cast<How>(how)));
        const TestReport report = run(settingsThatCall(static_cast<Stage>(stage), services));
        const Check *failed = report.firstFailed();
        QVERIFY2(failed, qPrintable(supportText(report)));
        QCOMPARE(checkIdName(failed->id), checkIdName(checkOf(static_cast<Stage>(stage), static_cast<How>(how))));
        QCOMPARE(errorCodeName(failed->error->code),
                 errorCodeName(codeOf(static_cast<Stage>(stage), static_cast<How>(how))));
    }

    void brokenStageCallsNoLaterOne_data()
    {
        QTest::addColumn<int>("stage");
        for (const Stage stage : brokenStages)
            QTest::addRow("%s", stageName(stage).constData()) << static_cast<int>(stage);
    }

    void brokenStageCallsNoLaterOne()
    {
        QFETCH(int, stage);
        for (const Row &row : hows) {
            StagedServices services;
            services.breakStage(static_cast<Stage>(stage), faultOf(row.how));
            run(settingsThatCall(static_cast<Stage>(stage), services));
            for (const Stage behind : stagesBehind(static_cast<Stage>(stage)))
                QVERIFY2(!services.calls().contains(behind), row.name);
        }
    }

    void everyCheckEndsExactlyOnce_data() { brokenStageCallsNoLaterOne_data(); }

    void everyCheckEndsExactlyOnce()
    {
        QFETCH(int, stage);
        for (const Row &row : hows) {
            StagedServices services;
            services.breakStage(static_cast<Stage>(stage), faultOf(row.how));
            run(settingsThatCall(static_cast<Stage>(stage), services));
            for (const CheckId id : allCheckIds())
                QVERIFY2(m_ends.value(id) == 1, qPrintable(checkIdName(id) + QLatin1StringView(row.name)));
        }
    }

    void stopEndsAtTheStageThatHangs_data() { brokenStageCallsNoLaterOne_data(); }

    void stopEndsAtTheStageThatHangs()
    {
        QFETCH(int, stage);
        StagedServices services;
        services.breakStage(static_cast<Stage>(stage), faultOf(How::Timeout));
        std::stop_source source;
        connect(&services, &StagedServices::called, this, [&source, stage](Stage called) {
            if (called == static_cast<Stage>(stage))
                source.request_stop();
        });
        const TestReport report = run(settingsThatCall(static_cast<Stage>(stage), services), source.get_token());
        QVERIFY(!report.firstFailed());
        QVERIFY(!report.passed());
        for (const Stage behind : stagesBehind(static_cast<Stage>(stage)))
            QVERIFY(!services.calls().contains(behind));
    }

    void waitThatAServiceAsksForIsTold()
    {
        StagedServices services;
        services.breakStage(Stage::Companies, {Fault::Kind::Status, 429, "Retry-After: 1\r\n", {}});
        connect(&services, &StagedServices::called, &services, [&services](Stage called) {
            // The answer is made after this.
            if (called == Stage::Companies && services.calls().count(Stage::Companies) == 2)
                services.breakStage(Stage::Companies, {});
        });
        SessionSecretStore secrets;
        TestSecrets typed;
        typed.clientSecret = Secret(QStringLiteral("a+b&c=d~e-secret-value"));
        typed.ipaasApiKey = Secret(QStringLiteral("ipaas-api-key-value"));
        ConnectionTest test(m_client, m_clock, secrets, m_endpoints,
                            CallLimits{std::chrono::seconds(20), std::chrono::seconds(5)});
        QStringList told;
        const auto observer = [&told](const Check &check) {
            if (check.id == CheckId::Environment && check.state == CheckState::Running && !check.found.isEmpty())
                told.append(check.found);
        };
        const TestReport report
            = QCoro::waitFor(test.run({QString(), services.settings(), typed}, observer, std::stop_token()));
        QVERIFY2(report.passed(), qPrintable(supportText(report)));
        QCOMPARE(told.size(), 1);
    }

    /// What is not there is said soon; only what asks for patience gets it.
    void missingServiceCostsLittlePatience()
    {
        StagedServices services;
        services.breakStage(Stage::Companies, faultOf(How::Broken));
        ConnectionSettings settings = services.settings();
        SessionSecretStore secrets;
        TestSecrets typed;
        typed.clientSecret = Secret(QStringLiteral("a+b&c=d~e-secret-value"));
        typed.ipaasApiKey = Secret(QStringLiteral("ipaas-api-key-value"));
        ConnectionTest test(
            m_client, m_clock, secrets, m_endpoints,
            CallLimits{std::chrono::hours(1), std::chrono::seconds(5), false, std::chrono::milliseconds(100)});
        const TestReport report = QCoro::waitFor(test.run({QString(), settings, typed}, {}, std::stop_token()));
        QCOMPARE(errorCodeName(report.firstFailed()->error->code), errorCodeName(ErrorCode::ConnectionBroken));
        // Qt sends a GET once more by itself when a kept connection breaks.
        QVERIFY(services.calls().count(Stage::Companies) <= 2);
    }

    void refusedConnectionIsNamed_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<int>("check");
        QTest::newRow("authority") << QStringLiteral("authority") << static_cast<int>(CheckId::Network);
        QTest::newRow("api") << QStringLiteral("api") << static_cast<int>(CheckId::Environment);
        QTest::newRow("ipaas") << QStringLiteral("ipaas") << static_cast<int>(CheckId::IpaasSignIn);
    }

    void refusedConnectionIsNamed()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort()));
        closed.close();
        expectAt(url, ErrorCode::ConnectionRefused);
    }

    void plainHttpBehindHttpsIsATlsFailure_data() { refusedConnectionIsNamed_data(); }

    void plainHttpBehindHttpsIsATlsFailure()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            QTcpSocket *socket = plain.nextPendingConnection();
            socket->write("HTTP/1.1 400 This speaks plain HTTP\r\nContent-Length: 0\r\n\r\n");
        });
        expectAt(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(plain.serverPort())), ErrorCode::TlsFailed);
    }

private:
    void expectAt(const QUrl &url, ErrorCode code)
    {
        QFETCH(QString, which);
        QFETCH(int, check);
        StagedServices services;
        ConnectionSettings settings = services.settings();
        if (which == QLatin1StringView("authority"))
            settings.authorityUrl = url;
        else if (which == QLatin1StringView("api"))
            settings.apiUrl = url;
        else
            settings.ipaas.apiUrl = url;
        const TestReport report = run(settings);
        const Check *failed = report.firstFailed();
        QVERIFY(failed);
        QCOMPARE(checkIdName(failed->id), checkIdName(static_cast<CheckId>(check)));
        QCOMPARE(errorCodeName(failed->error->code), errorCodeName(code));
    }
};

QTEST_GUILESS_MAIN(TestFailStages)
#include "tst_failstages.moc"
