// What a service's TLS can have wrong, with real certificates: each of the three services, one at a time, and what the
// connection test says of it.

#include "support/stagedservices.h"
#include "support/testclient.h"
#include "support/tlscertificates.h"

#include <QDeadlineTimer>
#include <QTest>

using namespace causeway;
using causeway::tests::checkIn;
using causeway::tests::StagedServices;
using causeway::tests::TestClient;
using causeway::tests::TlsCertificates;
using causeway::tests::TrustInRoot;
using Kind = TlsCertificates::Kind;

Q_DECLARE_METATYPE(causeway::tests::TlsCertificates::Kind)

namespace {

/// For what hangs.
constexpr std::chrono::milliseconds tooShort(400);

enum class Which {
    Authority,
    Api,
    Ipaas,
};

constexpr Which services[]{Which::Authority, Which::Api, Which::Ipaas};

const char *nameOf(Which which)
{
    switch (which) {
    case Which::Authority:
        return "authority";
    case Which::Api:
        return "api";
    case Which::Ipaas:
        return "ipaas";
    }
    Q_UNREACHABLE();
}

QUrl &urlOf(ConnectionSettings &settings, Which which)
{
    switch (which) {
    case Which::Authority:
        return settings.authorityUrl;
    case Which::Api:
        return settings.apiUrl;
    case Which::Ipaas:
        return settings.ipaas.apiUrl;
    }
    Q_UNREACHABLE();
}

CheckId checkOf(Which which)
{
    switch (which) {
    case Which::Authority:
        return CheckId::Network;
    case Which::Api:
        return CheckId::Environment;
    case Which::Ipaas:
        return CheckId::IpaasSignIn;
    }
    Q_UNREACHABLE();
}

enum class Handshake {
    /// Takes the connection and says nothing.
    Hangs,
    /// Closes when the client's first message has come.
    Closes,
    Resets,
    /// A server of TLS 1.0 or 1.1 that tells the client so.
    RefusesByAlert,
    /// A server that answers with its own version, and leaves the client to say no.
    AnswersWithTls10,
    AnswersWithTls11,
};

/// RFC 5246, section 7.4.1.3: a ServerHello that chooses `minor` of 3.1 (TLS 1.0), 3.2 (TLS 1.1).
QByteArray serverHello(char minor)
{
    QByteArray body;
    body += '\x03';
    body += minor;
    body += QByteArray(32, 'r');
    body += '\0';
    body += QByteArray::fromHex("c01300");
    QByteArray message = QByteArray::fromHex("020000") + static_cast<char>(body.size()) + body;
    return QByteArray::fromHex("16") + '\x03' + minor + '\0' + static_cast<char>(message.size()) + message;
}

/// Plays a server that never gets through its handshake.
class FailingHandshake : public QObject {
public:
    explicit FailingHandshake(Handshake how)
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this, how] {
            while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [socket, how] {
                    socket->readAll();
                    answer(*socket, how);
                });
            }
        });
    }

    QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_server.serverPort())); }

private:
    static void answer(QTcpSocket &socket, Handshake how)
    {
        switch (how) {
        case Handshake::Hangs:
            return;
        case Handshake::Closes:
            socket.disconnectFromHost();
            return;
        case Handshake::Resets:
            socket.abort();
            return;
        case Handshake::RefusesByAlert:
            // RFC 5246, section 7.2: fatal, protocol_version.
            socket.write(QByteArray::fromHex("15030100020246"));
            socket.disconnectFromHost();
            return;
        case Handshake::AnswersWithTls10:
            socket.write(serverHello('\x01'));
            return;
        case Handshake::AnswersWithTls11:
            socket.write(serverHello('\x02'));
            return;
        }
    }

    QTcpServer m_server;
};

/// The way to a server, on which everything is lost until it is mended.
class HangingOnce : public QObject {
public:
    explicit HangingOnce(quint16 target)
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this, target] {
            while (QTcpSocket *const client = m_server.nextPendingConnection()) {
                ++m_taken;
                if (!m_isMended)
                    continue;
                auto *const server = new QTcpSocket(client);
                server->connectToHost(QHostAddress(QHostAddress::LocalHost), target);
                connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
                connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
            }
        });
    }

    void mend() { m_isMended = true; }
    int taken() const { return m_taken; }
    QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_server.serverPort())); }

private:
    bool m_isMended = false;
    int m_taken = 0;
    QTcpServer m_server;
};

} // namespace

class TestTls : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TlsCertificates> m_certificates;
    std::unique_ptr<TrustInRoot> m_trust;
    std::unique_ptr<StagedServices> m_healthy;

    ConnectionSettings healthySettings() const { return m_healthy->settings(); }

    /// Empty for a success.
    static QString codeOfCall(TestClient &client, const QUrl &url,
                              std::chrono::milliseconds deadline = std::chrono::seconds(30))
    {
        HttpRequest request;
        request.url = url.resolved(QUrl(QStringLiteral("/x/.well-known/openid-configuration")));
        request.deadline = deadline;
        const Result<HttpResponse> response = QCoro::waitFor(client.http().send(request, {}));
        return response ? QString() : errorCodeName(response.error().code);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_certificates = std::make_unique<TlsCertificates>();
        m_trust = std::make_unique<TrustInRoot>(m_certificates->root());
        m_healthy = std::make_unique<StagedServices>(m_certificates->server(Kind::Good));
        QVERIFY2(m_certificates->problem().isEmpty(), qPrintable(m_certificates->problem()));
    }

    void cleanupTestCase()
    {
        m_healthy.reset();
        m_trust.reset();
    }

    void goodCertificatePasses()
    {
        TestClient client;
        const TestReport report = client.run(healthySettings());
        QVERIFY2(report.passed(), qPrintable(supportText(report)));
        QVERIFY2(checkIn(report, CheckId::Network).found.contains(QStringLiteral("TLS 1.3")),
                 qPrintable(checkIn(report, CheckId::Network).found));
    }

    void versionIsTold_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::addColumn<QString>("version");
        QTest::newRow("1.2") << static_cast<int>(QSsl::TlsV1_2) << QStringLiteral("TLS 1.2");
        QTest::newRow("1.3") << static_cast<int>(QSsl::TlsV1_3) << QStringLiteral("TLS 1.3");
    }

    void versionIsTold()
    {
        QFETCH(int, protocol);
        QFETCH(QString, version);
        QSslConfiguration configuration = m_certificates->server(Kind::Good);
        configuration.setProtocol(static_cast<QSsl::SslProtocol>(protocol));
        StagedServices services(configuration);
        TestClient client;
        HttpRequest request;
        request.url = services.url().resolved(QUrl(QStringLiteral("/x/.well-known/openid-configuration")));
        const Result<HttpResponse> response = QCoro::waitFor(client.http().send(request, {}));
        QVERIFY(response);
        QCOMPARE(response->tlsVersion, version);
    }

    void badCertificateIsNamed_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("subject");
        struct Row {
            const char *name;
            Kind kind;
            ErrorCode code;
            QString subject;
        };
        const Row rows[]{
            // The subject is a date in the form of the locale: checked by itself.
            {"expired", Kind::Expired, ErrorCode::TlsExpired, {}},
            {"not yet valid", Kind::NotYetValid, ErrorCode::TlsExpired, {}},
            {"other host", Kind::OtherHost, ErrorCode::TlsWrongHost, QStringLiteral("shop.example")},
            {"unknown root", Kind::UnknownRoot, ErrorCode::TlsUntrusted, TlsCertificates::unknownRootName()},
            {"unknown root sent along", Kind::UnknownRootSent, ErrorCode::TlsUntrusted,
             TlsCertificates::unknownRootName()},
            {"self-signed", Kind::SelfSigned, ErrorCode::TlsUntrusted, TlsCertificates::selfSignedName()},
        };
        for (const Row &row : rows) {
            for (const Which which : services) {
                QTest::addRow("%s, %s", row.name, nameOf(which))
                    << row.kind << static_cast<int>(which) << errorCodeName(row.code) << row.subject;
            }
        }
    }

    void badCertificateIsNamed()
    {
        QFETCH(Kind, kind);
        QFETCH(int, which);
        QFETCH(QString, code);
        QFETCH(QString, subject);
        const QSslConfiguration configuration = m_certificates->server(kind);
        QVERIFY2(m_certificates->problem().isEmpty(), qPrintable(m_certificates->problem()));
        StagedServices bad(configuration);
        ConnectionSettings settings = healthySettings();
        urlOf(settings, static_cast<Which>(which)) = bad.url();

        TestClient client;
        const TestReport report = client.run(settings);
        const Check *failed = report.firstFailed();
        QVERIFY2(failed, qPrintable(supportText(report)));
        QCOMPARE(checkIdName(failed->id), checkIdName(checkOf(static_cast<Which>(which))));
        QCOMPARE(errorCodeName(failed->error->code), code);
        if (!subject.isEmpty())
            QCOMPARE(failed->error->subject, subject);
        const QString happened = failed->explanation.happened;
        QVERIFY2(happened.contains(failed->error->subject) && !failed->error->subject.isEmpty(), qPrintable(happened));
        QCOMPARE(bad.calls().size(), 0);
    }

    void dateIsTheOneThatIsWrong_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("expired") << Kind::Expired;
        QTest::newRow("not yet valid") << Kind::NotYetValid;
    }

    void dateIsTheOneThatIsWrong()
    {
        QFETCH(Kind, kind);
        const QSslConfiguration configuration = m_certificates->server(kind);
        const QSslCertificate certificate = configuration.localCertificate();
        StagedServices bad(configuration);
        ConnectionSettings settings = healthySettings();
        settings.authorityUrl = bad.url();
        TestClient client;
        const TestReport report = client.run(settings);
        QVERIFY(report.firstFailed());
        const QDateTime date = kind == Kind::Expired ? certificate.expiryDate() : certificate.effectiveDate();
        QCOMPARE(report.firstFailed()->error->subject, QLocale().toString(date.date(), QLocale::ShortFormat));
    }

    void openedLineHidesNoFault_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<QString>("code");
        QTest::newRow("hangs") << static_cast<int>(Handshake::Hangs) << errorCodeName(ErrorCode::Timeout);
        QTest::newRow("closes") << static_cast<int>(Handshake::Closes) << errorCodeName(ErrorCode::ConnectionBroken);
        QTest::newRow("resets") << static_cast<int>(Handshake::Resets) << errorCodeName(ErrorCode::ConnectionBroken);
        QTest::newRow("TLS 1.0") << static_cast<int>(Handshake::AnswersWithTls10)
                                 << errorCodeName(ErrorCode::TlsFailed);
    }

    /// The call comes while the line is being opened, and has to hear what becomes of it.
    void openedLineHidesNoFault()
    {
        QFETCH(int, how);
        QFETCH(QString, code);
        FailingHandshake bad(static_cast<Handshake>(how));
        TestClient client;
        client.http().openLine(bad.url());
        const bool hangs = static_cast<Handshake>(how) == Handshake::Hangs;
        QCOMPARE(codeOfCall(client, bad.url(), hangs ? tooShort : std::chrono::seconds(30)), code);
    }

    void openedLineHidesNoBadCertificate_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("expired") << Kind::Expired << errorCodeName(ErrorCode::TlsExpired);
        QTest::newRow("other host") << Kind::OtherHost << errorCodeName(ErrorCode::TlsWrongHost);
        QTest::newRow("unknown root") << Kind::UnknownRoot << errorCodeName(ErrorCode::TlsUntrusted);
    }

    void openedLineHidesNoBadCertificate()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, code);
        StagedServices bad(m_certificates->server(kind));
        TestClient client;
        client.http().openLine(bad.url());
        QCOMPARE(codeOfCall(client, bad.url()), code);
        QCOMPARE(codeOfCall(client, bad.url()), code);
        QCOMPARE(bad.calls().size(), 0);
    }

    void nextCallGetsPastAHang_data()
    {
        QTest::addColumn<bool>("opened");
        QTest::newRow("line opened by the call") << false;
        QTest::newRow("line opened before") << true;
    }

    /// A person mends the network and runs again, in the same program.
    void nextCallGetsPastAHang()
    {
        QFETCH(bool, opened);
        HangingOnce way(m_healthy->port());
        TestClient client;
        if (opened)
            client.http().openLine(way.url());
        QCOMPARE(codeOfCall(client, way.url(), tooShort), errorCodeName(ErrorCode::Timeout));
        way.mend();
        QCOMPARE(codeOfCall(client, way.url()), QString());
    }

    void nextCallGetsPastAHangThatWasStopped()
    {
        HangingOnce way(m_healthy->port());
        TestClient client;
        HttpRequest request;
        request.url = way.url();
        std::stop_source stop;
        const Task<HttpResponse> call = client.http().send(request, stop.get_token());
        QTRY_COMPARE(way.taken(), 1);
        stop.request_stop();
        QTRY_VERIFY(call.isReady());
        way.mend();
        QCOMPARE(codeOfCall(client, way.url()), QString());
    }

    /// Those that were under way on the same lines go on.
    void hangOfOneServiceLeavesTheOthersAlone()
    {
        HangingOnce way(m_healthy->port());
        StagedServices slow(m_certificates->server(Kind::Good));
        StagedServices::Fault late;
        late.kind = StagedServices::Fault::Kind::Hang;
        slow.breakStage(StagedServices::Stage::Token, late);
        TestClient client;
        HttpRequest request;
        request.url = slow.url().resolved(QUrl(QStringLiteral("/t/oauth2/v2.0/token")));
        std::stop_source stop;
        const Task<HttpResponse> call = client.http().send(request, stop.get_token());
        QTRY_COMPARE(slow.calls().size(), 1);
        QCOMPARE(codeOfCall(client, way.url(), tooShort), errorCodeName(ErrorCode::Timeout));
        QVERIFY(!call.isReady());
        QCOMPARE(codeOfCall(client, slow.url()), QString());
        QVERIFY(!call.isReady());
        stop.request_stop();
        QTRY_VERIFY(call.isReady());
    }

    void failedHandshakeIsNamed_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("code");
        struct Row {
            const char *name;
            Handshake how;
            ErrorCode code;
        };
        constexpr Row rows[]{
            {"hangs", Handshake::Hangs, ErrorCode::Timeout},
            {"closes", Handshake::Closes, ErrorCode::ConnectionBroken},
            {"resets", Handshake::Resets, ErrorCode::ConnectionBroken},
            {"old version, by alert", Handshake::RefusesByAlert, ErrorCode::TlsFailed},
            {"TLS 1.0", Handshake::AnswersWithTls10, ErrorCode::TlsFailed},
            {"TLS 1.1", Handshake::AnswersWithTls11, ErrorCode::TlsFailed},
        };
        for (const Row &row : rows) {
            for (const Which which : services) {
                QTest::addRow("%s, %s", row.name, nameOf(which))
                    << static_cast<int>(row.how) << static_cast<int>(which) << errorCodeName(row.code);
            }
        }
    }

    void failedHandshakeIsNamed()
    {
        QFETCH(int, how);
        QFETCH(int, which);
        QFETCH(QString, code);
        FailingHandshake bad(static_cast<Handshake>(how));
        ConnectionSettings settings = healthySettings();
        urlOf(settings, static_cast<Which>(which)) = bad.url();
        const bool hangs = static_cast<Handshake>(how) == Handshake::Hangs;
        TestClient client(hangs ? tooShort : std::chrono::seconds(30));
        // Far above the deadline of the call, and far below what a hang without one would last.
        const QDeadlineTimer within(std::chrono::seconds(20));
        const TestReport report = client.run(settings);
        QVERIFY(!within.hasExpired());
        const Check *failed = report.firstFailed();
        QVERIFY2(failed, qPrintable(supportText(report)));
        QCOMPARE(checkIdName(failed->id), checkIdName(checkOf(static_cast<Which>(which))));
        QCOMPARE(errorCodeName(failed->error->code), code);
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
