// How often the connection test has to wait for a line there and back before Business Central has answered. Counted,
// not measured: time stands still while anything stirs, so a slow computer counts the same.

#include "support/roundtrips.h"
#include "support/testclient.h"
#include "support/tlscertificates.h"

#include <QSslServer>
#include <QTest>

using namespace causeway;
using namespace std::chrono_literals;
using causeway::tests::RoundTrips;
using causeway::tests::SteppedTime;
using causeway::tests::TlsCertificates;
using causeway::tests::TrustInRoot;
using Kind = TlsCertificates::Kind;

namespace {

/// Stepped time may count too much on a computer that is busy with something else, and never too little.
template<class Count>
RoundTrips atMost(double expected, Count count)
{
    RoundTrips best;
    for (const auto quiet : {10ms, 50ms, 250ms, 1000ms}) {
        SteppedTime time(quiet);
        best = count(time);
        if (best.succeeded && best.count <= expected)
            break;
    }
    return best;
}

} // namespace

class TestRoundTrips : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TlsCertificates> m_certificates;
    std::unique_ptr<TrustInRoot> m_trust;
    QSslConfiguration m_server;

private Q_SLOTS:
    void initTestCase()
    {
        m_certificates = std::make_unique<TlsCertificates>();
        m_trust = std::make_unique<TrustInRoot>(m_certificates->root());
        m_server = m_certificates->server(Kind::Good);
        QVERIFY2(m_certificates->problem().isEmpty(), qPrintable(m_certificates->problem()));
    }

    /// TCP, TLS 1.3 and the token on the way to the sign-in host, and one call on the line that was opened meanwhile.
    void firstAnswerIsFourRoundTripsAway()
    {
        const RoundTrips found
            = atMost(4, [this](SteppedTime &time) { return tests::roundTripsOfTheConnectionTest(time, m_server); });
        QVERIFY(found.succeeded);
        QCOMPARE(found.count, 4.0);
        QCOMPARE(found.line, 1);
    }

    /// Proves that the lines count as they should.
    void naiveClientTakesSix()
    {
        const RoundTrips found
            = atMost(6, [this](SteppedTime &time) { return tests::roundTripsOfANaiveClient(time, m_server); });
        QVERIFY(found.succeeded);
        QCOMPARE(found.count, 6.0);
    }

    void tls12CostsOneMoreEachTime()
    {
        QSslConfiguration older = m_server;
        older.setProtocol(QSsl::TlsV1_2);
        const RoundTrips naive
            = atMost(8, [&older](SteppedTime &time) { return tests::roundTripsOfANaiveClient(time, older); });
        QCOMPARE(naive.count, 8.0);
        const RoundTrips ours
            = atMost(5, [&older](SteppedTime &time) { return tests::roundTripsOfTheConnectionTest(time, older); });
        QCOMPARE(ours.count, 5.0);
    }

    void openedLineIsTheOneThatIsCalledOn_data()
    {
        QTest::addColumn<QByteArrayList>("protocols");
        const QByteArray http1 = QSslConfiguration::NextProtocolHttp1_1;
        const QByteArray http2 = QSslConfiguration::ALPNProtocolHTTP2;
        QTest::newRow("no choice") << QByteArrayList();
        QTest::newRow("HTTP/1.1") << QByteArrayList{http1};
        QTest::newRow("HTTP/2 or HTTP/1.1") << QByteArrayList{http2, http1};
    }

    /// A line that was opened for one protocol would be of no use to calls that speak another.
    void openedLineIsTheOneThatIsCalledOn()
    {
        QFETCH(QByteArrayList, protocols);
        QSslConfiguration configuration = m_server;
        configuration.setAllowedNextProtocols(protocols);
        QSslServer server;
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QList<QSslSocket *> lines;
        connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&server, &lines] {
            while (auto *const line = qobject_cast<QSslSocket *>(server.nextPendingConnection()))
                lines.append(line);
        });

        tests::TestClient client;
        const QUrl url(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()));
        client.http().openLine(url);
        QTRY_COMPARE(lines.size(), 1);

        HttpRequest request;
        request.url = url;
        request.headers = {{"X-Called", "yes"}};
        std::stop_source stop;
        const Task<HttpResponse> call = client.http().send(request, stop.get_token());
        QTRY_VERIFY(lines.first()->bytesAvailable() > 0);
        const bool isHttp2 = protocols.contains(QSslConfiguration::ALPNProtocolHTTP2);
        QVERIFY(lines.first()->peek(64).startsWith(isHttp2 ? "PRI * HTTP/2.0" : "GET / HTTP/1.1"));
        stop.request_stop();
        QTRY_VERIFY(call.isReady());
        QCOMPARE(lines.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRoundTrips)
#include "tst_roundtrips.moc"
