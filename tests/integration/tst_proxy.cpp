// Proxies between the program and the services. The services keep their real names; a proxy on loopback leads all of
// them to loopback, so nothing is looked up and nothing leaves this computer.

#include "support/cliprocess.h"
#include "support/httpproxy.h"
#include "support/scriptedserver.h"
#include "support/stagedservices.h"
#include "support/testclient.h"
#include "support/tlscertificates.h"

#include "core/connectionfile.h"
#include "net/proxies.h"

#include <QNetworkProxyFactory>
#include <QTest>

using namespace causeway;
using causeway::test::ScriptedReply;
using causeway::test::ScriptedServer;
using causeway::tests::checkIn;
using causeway::tests::HttpProxy;
using causeway::tests::StagedServices;
using causeway::tests::TestClient;
using causeway::tests::TlsCertificates;
using causeway::tests::TrustInRoot;
using Mode = HttpProxy::Mode;
using Kind = TlsCertificates::Kind;

Q_DECLARE_METATYPE(causeway::tests::HttpProxy::Mode)

namespace {

const QString serviceNames
    = QStringLiteral("DNS:login.microsoftonline.com,DNS:api.businesscentral.dynamics.com,DNS:api.ipaas.com");

/// Settings that fit the canned answers, with the services where they really are.
ConnectionSettings realHosts()
{
    const ConnectionSettings real;
    ConnectionSettings settings = StagedServices().settings();
    settings.authorityUrl = real.authorityUrl;
    settings.apiUrl = real.apiUrl;
    settings.ipaas.apiUrl = real.ipaas.apiUrl;
    return settings;
}

/// The proxy of the whole process, for as long as it lives.
class ThroughProxy {
public:
    explicit ThroughProxy(const QNetworkProxy &proxy) { QNetworkProxy::setApplicationProxy(proxy); }
    ~ThroughProxy() { QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy)); }
    Q_DISABLE_COPY_MOVE(ThroughProxy)
};

/// A variable of the environment, for as long as it lives.
class Variable {
public:
    Variable(const char *name, const QByteArray &value)
        : m_name(name)
        , m_before(qgetenv(name))
    {
        qputenv(name, value);
    }
    ~Variable()
    {
        if (m_before.isNull())
            qunsetenv(m_name);
        else
            qputenv(m_name, m_before);
    }
    Q_DISABLE_COPY_MOVE(Variable)

private:
    const char *m_name;
    QByteArray m_before;
};

} // namespace

class TestProxy : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TlsCertificates> m_certificates;
    std::unique_ptr<TrustInRoot> m_trust;

    static void verifyAllFailWith(const TestReport &report, ErrorCode code)
    {
        for (const CheckId id : {CheckId::Network, CheckId::IpaasSignIn}) {
            const Check &check = checkIn(report, id);
            QVERIFY2(check.error, qPrintable(supportText(report)));
            QCOMPARE(errorCodeName(check.error->code), errorCodeName(code));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY",
                                 "ALL_PROXY", "NO_PROXY"})
            qunsetenv(name);
        m_certificates = std::make_unique<TlsCertificates>();
        m_trust = std::make_unique<TrustInRoot>(m_certificates->root());
        QVERIFY2(m_certificates->problem().isEmpty(), qPrintable(m_certificates->problem()));
    }

    void cleanup()
    {
        QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    }

    void inspectionIsNamed_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("root not sent") << Kind::UnknownRoot;
        QTest::newRow("root sent along") << Kind::UnknownRootSent;
    }

    void inspectionIsNamed()
    {
        QFETCH(Kind, kind);
        StagedServices inspected(m_certificates->server(kind, serviceNames));
        HttpProxy proxy(Mode::Tunnel, inspected.port());
        const ThroughProxy through(proxy.asQtProxy());
        TestClient client;
        const TestReport report = client.run(realHosts());
        verifyAllFailWith(report, ErrorCode::TlsIntercepted);
        const Check &network = checkIn(report, CheckId::Network);
        QCOMPARE(network.error->subject, TlsCertificates::unknownRootName());
        QVERIFY2(network.explanation.happened.contains(TlsCertificates::unknownRootName()),
                 qPrintable(network.explanation.happened));
        QVERIFY(proxy.requests().contains(QStringLiteral("CONNECT login.microsoftonline.com:443 HTTP/1.1")));
        QCOMPARE(inspected.calls().size(), 0);
    }

    /// Business Central alone: a firm may leave the sign-in out of its inspection.
    void inspectionOfTheApiIsNamed()
    {
        StagedServices healthy(m_certificates->server(Kind::Good));
        StagedServices inspected(m_certificates->server(Kind::UnknownRoot, serviceNames));
        HttpProxy proxy(Mode::Tunnel, inspected.port());
        const ThroughProxy through(proxy.asQtProxy());
        ConnectionSettings settings = healthy.settings();
        settings.apiUrl = ConnectionSettings().apiUrl;
        TestClient client;
        const TestReport report = client.run(settings);
        const Check &environment = checkIn(report, CheckId::Environment);
        QVERIFY2(environment.error, qPrintable(supportText(report)));
        QCOMPARE(errorCodeName(environment.error->code), errorCodeName(ErrorCode::TlsIntercepted));
        QCOMPARE(inspected.calls().size(), 0);
    }

    void inspectionThatIsTrustedPasses()
    {
        StagedServices inspected(m_certificates->server(Kind::Good, serviceNames));
        HttpProxy proxy(Mode::Tunnel, inspected.port());
        const ThroughProxy through(proxy.asQtProxy());
        TestClient client;
        const TestReport report = client.run(realHosts());
        QVERIFY2(report.passed(), qPrintable(supportText(report)));
    }

    void refusingProxyIsNamed_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QString>("code");
        QTest::newRow("sign-in") << Mode::SignIn << errorCodeName(ErrorCode::ProxySignInRequired);
        QTest::newRow("denies the host") << Mode::Deny << errorCodeName(ErrorCode::ProxyFailed);
        QTest::newRow("cannot reach the host") << Mode::BadGateway << errorCodeName(ErrorCode::ProxyFailed);
        QTest::newRow("overloaded") << Mode::Unavailable << errorCodeName(ErrorCode::ProxyFailed);
        QTest::newRow("closes") << Mode::Close << errorCodeName(ErrorCode::ProxyFailed);
    }

    void refusingProxyIsNamed()
    {
        QFETCH(Mode, mode);
        QFETCH(QString, code);
        HttpProxy proxy(mode);
        const ThroughProxy through(proxy.asQtProxy());
        TestClient client;
        const TestReport report = client.run(realHosts());
        verifyAllFailWith(report, *errorCodeFromName(code));
    }

    void silentProxyIsATimeout()
    {
        HttpProxy proxy(Mode::Hang);
        const ThroughProxy through(proxy.asQtProxy());
        TestClient client(std::chrono::milliseconds(400));
        const TestReport report = client.run(realHosts());
        verifyAllFailWith(report, ErrorCode::Timeout);
    }

    void missingProxyIsNamed()
    {
        quint16 nobody = 0;
        {
            QTcpServer closed;
            QVERIFY(closed.listen(QHostAddress::LocalHost));
            nobody = closed.serverPort();
        }
        const ThroughProxy through(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), nobody));
        TestClient client;
        const TestReport report = client.run(realHosts());
        verifyAllFailWith(report, ErrorCode::ProxyFailed);
    }

    void proxyThatIsNotFoundIsNamed()
    {
        // Longer than a label of DNS may be: fails without a question to any name server.
        const QString nowhere = QString(64, u'x') + QStringLiteral(".invalid");
        const ThroughProxy through(QNetworkProxy(QNetworkProxy::HttpProxy, nowhere, 3128));
        TestClient client;
        const TestReport report = client.run(realHosts());
        verifyAllFailWith(report, ErrorCode::ProxyFailed);
    }

    void proxySignInOfTheSettingsIsUsed()
    {
        StagedServices services(m_certificates->server(Kind::Good, serviceNames));
        HttpProxy proxy(Mode::SignIn, services.port());
        QNetworkProxy signedIn = proxy.asQtProxy();
        signedIn.setUser(HttpProxy::user());
        signedIn.setPassword(HttpProxy::password());
        const ThroughProxy through(signedIn);
        TestClient client;
        const TestReport report = client.run(realHosts());
        QVERIFY2(report.passed(), qPrintable(supportText(report)));
    }

    void wrongProxySignInIsNamed()
    {
        HttpProxy proxy(Mode::SignIn);
        QNetworkProxy signedIn = proxy.asQtProxy();
        signedIn.setUser(HttpProxy::user());
        signedIn.setPassword(QStringLiteral("wrong"));
        const ThroughProxy through(signedIn);
        TestClient client;
        const TestReport report = client.run(realHosts());
        verifyAllFailWith(report, ErrorCode::ProxySignInRequired);
    }

    /// Plain http goes to loopback only, and there past any proxy. What is left is one that nobody has set.
    void signInOfATransparentProxyIsNamed()
    {
        ScriptedServer server;
        server.then(ScriptedReply::answer("<html><title>Sign in</title></html>", 407,
                                          "Proxy-Authenticate: Basic realm=\"contoso\"\r\n"));
        TestClient client;
        HttpRequest request;
        request.url = server.url();
        const Result<HttpResponse> response = QCoro::waitFor(client.http().send(request, {}));
        QVERIFY(!response);
        QCOMPARE(errorCodeName(response.error().code), errorCodeName(ErrorCode::ProxySignInRequired));
    }

    void systemProxyIsUsed()
    {
        StagedServices services(m_certificates->server(Kind::Good, serviceNames));
        HttpProxy proxy(Mode::Tunnel, services.port());
        const Variable variable("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        useSystemProxies();
        TestClient client;
        const TestReport report = client.run(realHosts());
        QVERIFY2(report.passed(), qPrintable(supportText(report)));
    }

    void loopbackIsNeverAskedOfAProxy_data()
    {
        QTest::addColumn<QUrl>("url");
        for (const char *url : {"http://127.0.0.1:8080/a", "https://127.4.3.2/", "http://localhost/",
                                "http://[::1]:80/", "preconnect-http://127.0.0.1:8080", "preconnect-https://localhost"})
            QTest::newRow(url) << QUrl(QString::fromLatin1(url));
    }

    void loopbackIsNeverAskedOfAProxy()
    {
        QFETCH(QUrl, url);
        const Variable http("http_proxy", "http://127.0.0.1:9");
        const Variable https("https_proxy", "http://127.0.0.1:9");
        useSystemProxies();
        const QList<QNetworkProxy> found = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
        QCOMPARE(found.value(0).type(), QNetworkProxy::NoProxy);
    }

    void schemeChoosesTheProxy_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<int>("port");
        const auto row
            = [](const char *url, int port) { QTest::newRow(url) << QUrl(QString::fromLatin1(url)) << port; };
        row("http://service.example/", 3001);
        row("https://service.example/", 3002);
        row("preconnect-http://service.example:80", 3001);
        row("preconnect-https://service.example:443", 3002);
    }

    void schemeChoosesTheProxy()
    {
        QFETCH(QUrl, url);
        QFETCH(int, port);
        const Variable http("http_proxy", "http://127.0.0.1:3001");
        const Variable https("https_proxy", "http://127.0.0.1:3002");
        useSystemProxies();
        const QList<QNetworkProxy> found = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
        QCOMPARE(found.value(0).type(), QNetworkProxy::HttpProxy);
        QCOMPARE(found.value(0).hostName(), QStringLiteral("127.0.0.1"));
        QCOMPARE(static_cast<int>(found.value(0).port()), port);
    }

    void exceptionsOfTheSystemHold()
    {
        const Variable https("https_proxy", "http://127.0.0.1:3002");
        // Addresses, as libproxy looks names up when there are exceptions.
        const Variable without("no_proxy", "192.0.2.1");
        useSystemProxies();
        const QUrl excepted(QStringLiteral("https://192.0.2.1/"));
        const QUrl other(QStringLiteral("https://192.0.2.2/"));
        QCOMPARE(QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(excepted)).value(0).type(),
                 QNetworkProxy::NoProxy);
        QCOMPARE(QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(other)).value(0).type(),
                 QNetworkProxy::HttpProxy);
    }

    void commandLineUsesTheSystemsProxy()
    {
        HttpProxy proxy(Mode::SignIn);
        CliHome home;
        home.setSecrets(QStringLiteral("a+b&c=d~e-secret-value"), QStringLiteral("ipaas-api-key-value"));
        home.environment().insert(QStringLiteral("https_proxy"),
                                  QStringLiteral("http://127.0.0.1:%1").arg(proxy.port()));
        QVERIFY(home.write(QStringLiteral("connection.json"), ConnectionFile::toJson(realHosts())));
        const QStringList import{QStringLiteral("connection"), QStringLiteral("import"),
                                 home.path(QStringLiteral("connection.json"))};
        const CliResult imported = home.run(import);
        QVERIFY2(imported.exitCode == 0, imported.describe().constData());
        // The proxy is in this process: its events have to go on.
        const std::unique_ptr<QProcess> process
            = home.start({QStringLiteral("test"), QStringLiteral("Staged"), QStringLiteral("--json")});
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 60'000);
        const CliResult result = CliHome::finish(*process);
        QCOMPARE(result.exitCode, 1);
        const QJsonArray checks = result.object().value(QLatin1StringView("checks")).toArray();
        QStringList codes;
        for (const QJsonValue &check : checks) {
            const QString code = check[QLatin1StringView("errorCode")].toString();
            if (check[QLatin1StringView("state")].toString() == QLatin1StringView("failed"))
                codes.append(code);
        }
        QVERIFY2(!codes.isEmpty() && codes.count(errorCodeName(ErrorCode::ProxySignInRequired)) == codes.size(),
                 result.describe().constData());
        QVERIFY(proxy.requests().contains(QStringLiteral("CONNECT login.microsoftonline.com:443 HTTP/1.1")));
    }
};

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
