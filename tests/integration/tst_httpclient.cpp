#include "net/httpclient.h"
#include "support/scriptedserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace causeway;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::ScriptedReply;
using test::ScriptedServer;
using Then = ScriptedReply::Then;

namespace {

struct Outcome {
    std::optional<Result<HttpResponse>> result;

    QString code() const
    {
        if (!result)
            return u"still waiting"_s;
        return *result ? u"success"_s : errorCodeName(result->error().code);
    }
};

QCoro::Task<> sendInto(HttpClient &client, HttpRequest request, std::stop_token stop, Outcome &outcome)
{
    Result<HttpResponse> response = co_await client.send(request, stop);
    outcome.result = response;
}

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.service = ErrorOrigin::Ipaas;
    request.url = url;
    request.deadline = 5s;
    return request;
}

HttpRequest post(const QUrl &url, const QByteArray &body = "{\"name\":\"A\"}")
{
    HttpRequest request = get(url);
    request.method = "POST";
    request.headers = {{"Content-Type", "application/json"}};
    request.body = body;
    return request;
}

/// Gives whatever is still to come the time to come: for tests that nothing more happens.
void giveTime()
{
    QTest::qWait(150);
}

} // namespace

class TestHttpClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_client = std::make_unique<HttpClient>();
    }
    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void answerArrivesWhole()
    {
        m_server->then(ScriptedReply::answer("hello", 201, "X-Thing: one\r\nDate: Sun, 01 Mar 2026 12:00:45 GMT\r\n"));
        const Outcome outcome = sent(get(m_server->url()));
        QCOMPARE(outcome.code(), u"success"_s);
        const HttpResponse &response = **outcome.result;
        QCOMPARE(response.status, 201);
        QCOMPARE(response.body, QByteArray("hello"));
        QCOMPARE(response.header("x-thing"), QByteArray("one"));
        QCOMPARE(response.date, QDateTime(QDate(2026, 3, 1), QTime(12, 0, 45), Qt::UTC));
        QVERIFY(response.tlsVersion.isEmpty());
    }

    void requestArrivesWhole()
    {
        m_server->then(ScriptedReply::answer({}));
        const QByteArray body = QByteArray(300'000, 'b');
        QCOMPARE(sent(post(m_server->url(u"/a/b"_s), body)).code(), u"success"_s);
        const ScriptedServer::Request request = m_server->requests().value(0);
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.target, QByteArray("/a/b"));
        QCOMPARE(request.body, body);
        QCOMPARE(request.headers.value("content-length"), QByteArray::number(body.size()));
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
        QVERIFY(request.headers.value("user-agent").startsWith("Causeway/"));
        QVERIFY(!request.headers.contains("cookie"));
    }

    void otherMethods_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("PUT") << QByteArray("PUT");
        QTest::newRow("PATCH") << QByteArray("PATCH");
        QTest::newRow("DELETE") << QByteArray("DELETE");
    }
    void otherMethods()
    {
        QFETCH(QByteArray, method);
        m_server->then(ScriptedReply::answer({}));
        HttpRequest request = post(m_server->url());
        request.method = method;
        QCOMPARE(sent(request).code(), u"success"_s);
        QCOMPARE(m_server->requests().value(0).method, method);
        QCOMPARE(m_server->requests().value(0).body, request.body);
    }

    void cookiesAreNotKept()
    {
        m_server->then(ScriptedReply::answer({}, 200, "Set-Cookie: a=b\r\n"));
        m_server->then(ScriptedReply::answer({}));
        sent(get(m_server->url()));
        sent(get(m_server->url()));
        QVERIFY(!m_server->requests().value(1).headers.contains("cookie"));
    }

    void connectionIsKept()
    {
        m_server->then(ScriptedReply::answer({}));
        m_server->then(ScriptedReply::answer({}));
        sent(get(m_server->url()));
        sent(post(m_server->url()));
        QCOMPARE(m_server->connections(), 1);
    }

    void broken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("then");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &bytes, Then then, const QString &code) {
            QTest::newRow(name) << bytes << static_cast<int>(then) << code;
        };
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n";
        row("closed before the status", {}, Then::Close, u"connection-broken"_s);
        row("reset before the status", {}, Then::Reset, u"connection-broken"_s);
        row("closed in the status line", "HTTP/1.1 20", Then::Close, u"connection-broken"_s);
        row("closed in the headers", "HTTP/1.1 200 OK\r\nContent-Le", Then::Close, u"connection-broken"_s);
        row("closed behind the headers", head, Then::Close, u"connection-broken"_s);
        row("closed in the body", head + "half", Then::Close, u"connection-broken"_s);
        row("reset in the body", head + "half", Then::Reset, u"connection-broken"_s);
        row("closed in a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nhalf", Then::Close,
            u"connection-broken"_s);
        row("closed before the last chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nfour\r\n",
            Then::Close, u"connection-broken"_s);
        row("hangs before the status", {}, Then::Hang, u"timeout"_s);
        row("hangs in the headers", "HTTP/1.1 200 OK\r\n", Then::Hang, u"timeout"_s);
        row("hangs behind the headers", head, Then::Hang, u"timeout"_s);
        row("hangs in the body", head + "half", Then::Hang, u"timeout"_s);
        row("hangs in an error's body", "HTTP/1.1 500 No\r\nContent-Length: 100\r\n\r\nhalf", Then::Hang, u"timeout"_s);
    }
    void broken()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, then);
        QFETCH(QString, code);
        const ScriptedReply reply{bytes, static_cast<Then>(then), 0};
        // A GET may be sent again by Qt itself: it meets the same.
        for (int attempt = 0; attempt < 4; ++attempt)
            m_server->then(reply);
        HttpRequest request = get(m_server->url());
        request.deadline = 300ms;
        QCOMPARE(sent(request).code(), code);
    }

    void brokenAnswerToAPostIsSentOnce_data() { broken_data(); }
    void brokenAnswerToAPostIsSentOnce()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, then);
        QFETCH(QString, code);
        const ScriptedReply reply{bytes, static_cast<Then>(then), 0};
        for (int attempt = 0; attempt < 4; ++attempt)
            m_server->then(reply);
        HttpRequest request = post(m_server->url());
        request.deadline = 300ms;
        QCOMPARE(sent(request).code(), code);
        giveTime();
        QCOMPARE(m_server->requests().size(), 1);
    }

    /// More body than the length says: the rest belongs to nobody, and must not be taken for the next answer.
    void bodyLongerThanItsLength()
    {
        m_server->then({"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfour and more", Then::KeepOpen, 0});
        m_server->then(ScriptedReply::answer("second"));
        m_server->then(ScriptedReply::answer("second"));
        const Outcome first = sent(get(m_server->url()));
        QCOMPARE(first.code(), u"success"_s);
        QCOMPARE((*first.result)->body, QByteArray("four"));
        const Outcome second = sent(get(m_server->url()));
        if (*second.result)
            QCOMPARE((*second.result)->body, QByteArray("second"));
    }

    void notHttp()
    {
        for (int attempt = 0; attempt < 4; ++attempt)
            m_server->then({"220 mail.example.com ESMTP ready\r\n", Then::Close, 0});
        const QString code = sent(get(m_server->url())).code();
        QVERIFY2(code == u"malformed-answer"_s || code == u"connection-broken"_s, qPrintable(code));
    }

    void nobodyListens()
    {
        const QUrl url = m_server->url();
        m_server.reset();
        QCOMPARE(sent(get(url)).code(), u"connection-refused"_s);
    }

    void deadlineIsForTheWholeExchange()
    {
        // Bytes keep coming, a few at a time: no pause is ever long.
        m_server->then({"HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n", Then::Hang, 1'000'000'000});
        HttpRequest request = get(m_server->url());
        request.deadline = 250ms;
        request.bodyLimit = 2'000'000'000;
        QElapsedTimer timer;
        timer.start();
        const QString code = sent(request).code();
        QCOMPARE(code, u"timeout"_s);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void deadlineClosesTheConnection()
    {
        m_server->then({{}, Then::Hang, 0});
        HttpRequest request = get(m_server->url());
        request.deadline = 100ms;
        sent(request);
        QTRY_COMPARE(m_server->openConnections(), 0);
    }

    void stopEndsAtOnce_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("before the status") << QByteArray();
        QTest::newRow("in the headers") << QByteArray("HTTP/1.1 200 OK\r\n");
        QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
    }
    void stopEndsAtOnce()
    {
        QFETCH(QByteArray, bytes);
        m_server->then({bytes, Then::Hang, 0});
        std::stop_source stop;
        Outcome outcome;
        const auto task = sendInto(*m_client, get(m_server->url()), stop.get_token(), outcome);
        QTRY_COMPARE(m_server->requests().size(), 1);
        giveTime();
        QElapsedTimer timer;
        timer.start();
        stop.request_stop();
        QTRY_COMPARE(outcome.code(), u"cancelled"_s);
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
        QTRY_COMPARE(m_server->openConnections(), 0);
    }

    void stopBeforeTheStartSendsNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        Outcome outcome;
        const auto task = sendInto(*m_client, get(m_server->url()), stop.get_token(), outcome);
        QTRY_COMPARE(outcome.code(), u"cancelled"_s);
        giveTime();
        QCOMPARE(m_server->connections(), 0);
    }

    void stopRightBehindTheStart()
    {
        std::stop_source stop;
        Outcome outcome;
        const auto task = sendInto(*m_client, get(m_server->url()), stop.get_token(), outcome);
        stop.request_stop();
        QTRY_COMPARE(outcome.code(), u"cancelled"_s);
    }

    void stopOfOneLeavesTheOthers()
    {
        m_server->then({{}, Then::Hang, 0});
        std::stop_source stop;
        Outcome stopped;
        const auto hanging = sendInto(*m_client, get(m_server->url()), stop.get_token(), stopped);
        QTRY_COMPARE(m_server->requests().size(), 1);
        m_server->then(ScriptedReply::answer("other"));
        Outcome other;
        const auto task = sendInto(*m_client, get(m_server->url()), {}, other);
        stop.request_stop();
        QTRY_COMPARE(stopped.code(), u"cancelled"_s);
        QTRY_COMPARE(other.code(), u"success"_s);
    }

    void bodyAtTheLimitIsTaken()
    {
        m_server->then(ScriptedReply::answer(QByteArray(100'000, 'x')));
        HttpRequest request = get(m_server->url());
        request.bodyLimit = 100'000;
        QCOMPARE(sent(request).code(), u"success"_s);
    }

    void bodyBeyondTheLimitIsBrokenOff_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("length given") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 52428800\r\n\r\n");
        QTest::newRow("until the end") << QByteArray("HTTP/1.1 200 OK\r\n\r\n");
        QTest::newRow("an error's body") << QByteArray("HTTP/1.1 500 No\r\nContent-Length: 52428800\r\n\r\n");
    }
    void bodyBeyondTheLimitIsBrokenOff()
    {
        QFETCH(QByteArray, head);
        m_server->then({head, Then::Close, 50 * 1024 * 1024});
        HttpRequest request = get(m_server->url());
        request.bodyLimit = 1024 * 1024;
        QCOMPARE(sent(request).code(), u"body-too-large"_s);
        giveTime();
        // What the buffers on the way hold has gone out, not the whole.
        QVERIFY2(m_server->fillerSent() < 25 * 1024 * 1024, qPrintable(QString::number(m_server->fillerSent())));
    }

    /// A small answer can swell: the limit is for what it becomes.
    void bodyBeyondTheLimitInOnePiece()
    {
        m_server->then(ScriptedReply::answer(QByteArray(5000, 'x')));
        HttpRequest request = get(m_server->url());
        request.bodyLimit = 1000;
        QCOMPARE(sent(request).code(), u"body-too-large"_s);
    }

    void largeBodyWithinTheLimitArrives()
    {
        m_server->then({"HTTP/1.1 200 OK\r\nContent-Length: 20971520\r\n\r\n", Then::KeepOpen, 20 * 1024 * 1024});
        HttpRequest request = get(m_server->url());
        request.bodyLimit = 64 * 1024 * 1024;
        request.deadline = 30s;
        const Outcome outcome = sent(request);
        QCOMPARE(outcome.code(), u"success"_s);
        QCOMPARE((*outcome.result)->body.size(), 20 * 1024 * 1024);
    }

    void redirectIsNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::newRow(qPrintable(QString::number(status))) << status;
    }
    void redirectIsNotFollowed()
    {
        QFETCH(int, status);
        ScriptedServer other;
        m_server->then(ScriptedReply::answer({}, status, "Location: " + other.url().toEncoded() + "\r\n"));
        QCOMPARE(sent(post(m_server->url())).code(), u"foreign-origin"_s);
        giveTime();
        QCOMPARE(other.connections(), 0);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void redirectOnTheSameHostIsNotFollowedEither()
    {
        m_server->then(ScriptedReply::answer({}, 302, "Location: /elsewhere\r\n"));
        QCOMPARE(sent(get(m_server->url())).code(), u"foreign-origin"_s);
        giveTime();
        QCOMPARE(m_server->requests().size(), 1);
    }

    void plainHttpIsRefused_data()
    {
        QTest::addColumn<QUrl>("url");
        // Addresses that would be asked for a name, or connected to, if they were not refused first.
        QTest::newRow("name") << QUrl(u"http://api.example.com/"_s);
        QTest::newRow("address") << QUrl(u"http://192.0.2.1/"_s);
        QTest::newRow("any address") << QUrl(u"http://0.0.0.0/"_s);
        QTest::newRow("name that begins like loopback") << QUrl(u"http://127.0.0.1.example.com/"_s);
        QTest::newRow("user that looks like loopback") << QUrl(u"http://127.0.0.1@example.com/"_s);
        QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s);
        QTest::newRow("ftp") << QUrl(u"ftp://127.0.0.1/"_s);
        QTest::newRow("data") << QUrl(u"data:text/plain,x"_s);
        QTest::newRow("none") << QUrl();
    }
    void plainHttpIsRefused()
    {
        QFETCH(QUrl, url);
        Outcome outcome;
        const auto task = sendInto(*m_client, get(url), {}, outcome);
        // Without giving way to the event loop once: nothing was even tried.
        QCOMPARE(outcome.code(), u"insecure-url"_s);
    }

    void refusalDoesNotRepeatTheQuery()
    {
        const Outcome outcome = sent(get(QUrl(u"http://me:pw@example.com/?client_secret=abc"_s)));
        QVERIFY(!outcome.result->error().message.contains(u"abc"_s));
        QVERIFY(!outcome.result->error().message.contains(u"pw"_s));
    }

    void bearerGoesHome()
    {
        m_server->then(ScriptedReply::answer({}));
        HttpRequest request = get(m_server->url(u"/x"_s));
        request.bearer = Secret(u"token-for-home"_s);
        request.home = m_server->url();
        QCOMPARE(sent(request).code(), u"success"_s);
        QCOMPARE(m_server->requests().value(0).headers.value("authorization"), QByteArray("Bearer token-for-home"));
    }

    void bearerDoesNotGoElsewhere_data()
    {
        QTest::addColumn<QString>("home");
        QTest::newRow("other port") << u"http://127.0.0.1:1"_s;
        QTest::newRow("other host") << u"http://localhost:PORT"_s;
        QTest::newRow("other scheme") << u"https://127.0.0.1:PORT"_s;
        QTest::newRow("none") << QString();
    }
    void bearerDoesNotGoElsewhere()
    {
        QFETCH(QString, home);
        HttpRequest request = get(m_server->url());
        request.bearer = Secret(u"token-for-home"_s);
        request.home = QUrl(home.replace(u"PORT"_s, QString::number(m_server->url().port())));
        QCOMPARE(sent(request).code(), u"foreign-origin"_s);
        giveTime();
        QCOMPARE(m_server->connections(), 0);
    }

    /// The server has closed a kept connection, and the request crosses with that. Qt sends such a request again by
    /// itself; a POST may already have been carried out.
    void postOnAConnectionThatIsResetIsNotSentAgain()
    {
        m_server->then(ScriptedReply::answer({}));
        QCOMPARE(sent(get(m_server->url())).code(), u"success"_s);
        m_server->setResetOnReuse(true);
        for (int attempt = 0; attempt < 4; ++attempt)
            m_server->then(ScriptedReply::answer({}));
        const QString code = sent(post(m_server->url())).code();
        giveTime();
        QCOMPARE(code, u"connection-broken"_s);
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(m_server->connections(), 1);
    }

    /// The same, but the server has read the request and done what it asks before it breaks off.
    void postThatWasReadOnAKeptConnectionIsNotSentAgain_data()
    {
        QTest::addColumn<int>("then");
        QTest::newRow("closed") << static_cast<int>(Then::Close);
        QTest::newRow("reset") << static_cast<int>(Then::Reset);
    }
    void postThatWasReadOnAKeptConnectionIsNotSentAgain()
    {
        QFETCH(int, then);
        m_server->then(ScriptedReply::answer({}));
        QCOMPARE(sent(get(m_server->url())).code(), u"success"_s);
        for (int attempt = 0; attempt < 4; ++attempt)
            m_server->then({{}, static_cast<Then>(then), 0});
        const QString code = sent(post(m_server->url())).code();
        giveTime();
        QCOMPARE(code, u"connection-broken"_s);
        QCOMPARE(m_server->requests().size(), 2);
        QCOMPARE(m_server->requests().value(1).connection, 1);
    }

    /// Closed long before: that is seen before anything is sent, and a new connection is made.
    void postBehindAnIdleConnectionThatWasClosed()
    {
        m_server->then(ScriptedReply::answer({}));
        QCOMPARE(sent(get(m_server->url())).code(), u"success"_s);
        m_server->closeIdleConnections();
        QTRY_COMPARE(m_server->openConnections(), 0);
        giveTime();
        m_server->then(ScriptedReply::answer({}));
        QCOMPARE(sent(post(m_server->url())).code(), u"success"_s);
        QCOMPARE(m_server->requests().size(), 2);
    }

    void manyAtOnceEndOnceEach()
    {
        constexpr int count = 50;
        std::vector<Outcome> outcomes(count);
        std::vector<QCoro::Task<>> tasks;
        for (int index = 0; index < count; ++index)
            m_server->then(ScriptedReply::answer(QByteArray::number(index)));
        for (int index = 0; index < count; ++index) {
            HttpRequest request = post(m_server->url());
            tasks.push_back(sendInto(*m_client, request, {}, outcomes.at(static_cast<size_t>(index))));
        }
        for (const Outcome &outcome : outcomes)
            QTRY_COMPARE(outcome.code(), u"success"_s);
        QCOMPARE(m_server->requests().size(), count);
    }

    void errorAnswerIsClassified()
    {
        m_server->then(ScriptedReply::answer("{\"error\":{\"code\":\"Application_TooManyRequests\",\"message\":\"M\"}}",
                                             429, "Retry-After: 7\r\nms-correlation-x: abc\r\n"));
        const Outcome outcome = sent(get(m_server->url()));
        QCOMPARE(outcome.code(), u"throttled"_s);
        const Error &error = outcome.result->error();
        QCOMPARE(error.serviceCode, u"Application_TooManyRequests"_s);
        QCOMPARE(error.correlationId, u"abc"_s);
        QVERIFY(error.retryAfter == 7000ms);
        QVERIFY(error.origin == ErrorOrigin::Ipaas);
    }

private:
    Outcome sent(const HttpRequest &request)
    {
        Outcome outcome;
        const auto task = sendInto(*m_client, request, {}, outcome);
        [&outcome] { QTRY_VERIFY_WITH_TIMEOUT(outcome.result, 20'000); }();
        return outcome;
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<HttpClient> m_client;
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
