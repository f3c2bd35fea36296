#include "net/servicegate.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"

#include <QTest>

using namespace causeway;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using test::ManualClock;
using test::ScriptedReply;
using test::ScriptedServer;

namespace {

QCoro::Task<> send(ServiceGate &gate, QUrl url, int &answered)
{
    HttpRequest request;
    request.service = ErrorOrigin::Ipaas;
    request.url = url;
    const Result<HttpResponse> response = co_await gate.send(request, Repeat::Safe, {});
    if (response)
        ++answered;
}

} // namespace

/// How all calls of a service are slowed down by what it answers to one.
class tst_servicegate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pauseGrowsFromCallToCall();
    void pauseIsShortAgainAfterACalmTime();
    void refusalsSideBySideAreOnePause();
    void retryAfterIsTakenAtItsWord();

private:
    ServiceGate::Options options() const;
    /// Sends a call that is refused once and then answered; how long all calls were paused for it.
    milliseconds refuseOnce(const QByteArray &headers = {});

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<ServiceGate> m_gate;
};

ServiceGate::Options tst_servicegate::options() const
{
    ServiceGate::Options options;
    options.callLimits = {15min, 30s, true};
    return options;
}

void tst_servicegate::init()
{
    m_gate.reset();
    m_server = std::make_unique<ScriptedServer>();
    m_clock = std::make_unique<ManualClock>();
    m_client = std::make_unique<HttpClient>();
    m_gate = std::make_unique<ServiceGate>(*m_client, *m_clock, options());
}

milliseconds tst_servicegate::refuseOnce(const QByteArray &headers)
{
    m_server->then(ScriptedReply::answer("slow down", 429, headers));
    m_server->then(ScriptedReply::answer("{}"));
    const qint64 refused = m_gate->statistics().throttled;
    int answered = 0;
    const auto call = send(*m_gate, m_server->url(), answered);
    if (!QTest::qWaitFor([&] { return m_gate->statistics().throttled > refused; }))
        return milliseconds(-1);
    const milliseconds pause = m_gate->limiter().wait().remaining;
    if (!QTest::qWaitFor([this] { return m_clock->sleepers() > 0; }))
        return milliseconds(-1);
    m_clock->advance(pause);
    return QTest::qWaitFor([&] { return answered == 1; }) ? pause : milliseconds(-1);
}

/// The limit may be shared with others: who asks again after the same short time, call by call, is refused as often.
void tst_servicegate::pauseGrowsFromCallToCall()
{
    QList<milliseconds> pauses;
    for (int call = 0; call < 6; ++call)
        pauses.append(refuseOnce());
    // Each is drawn from the upper half of its range, and each range is twice the last.
    QVERIFY(pauses.first() >= 250ms && pauses.first() < 500ms);
    for (qsizetype call = 1; call < pauses.size(); ++call)
        QVERIFY2(pauses.at(call) >= pauses.at(call - 1), qPrintable(QString::number(call)));
    QVERIFY(pauses.last() >= 8s);
}

void tst_servicegate::pauseIsShortAgainAfterACalmTime()
{
    milliseconds last(0);
    for (int call = 0; call < 4; ++call)
        last = refuseOnce();
    m_clock->advance(3 * last + 1ms);
    m_server->then(ScriptedReply::answer("{}"));
    int answered = 0;
    const auto call = send(*m_gate, m_server->url(), answered);
    QTRY_COMPARE(answered, 1);
    QVERIFY(refuseOnce() < 500ms);
}

void tst_servicegate::refusalsSideBySideAreOnePause()
{
    for (int reply = 0; reply < 4; ++reply)
        m_server->then(ScriptedReply::answer("slow down", 429));
    for (int reply = 0; reply < 4; ++reply)
        m_server->then(ScriptedReply::answer("{}"));
    int answered = 0;
    std::vector<QCoro::Task<>> calls;
    for (int call = 0; call < 4; ++call)
        calls.push_back(send(*m_gate, m_server->url(), answered));
    QTRY_COMPARE(m_gate->statistics().throttled, 4);
    QTRY_COMPARE(m_clock->sleepers(), 4);
    m_clock->advance(m_gate->limiter().wait().remaining);
    QTRY_COMPARE(answered, 4);
    // The second pause in a row, and not the fifth.
    const milliseconds next = refuseOnce();
    QVERIFY2(next >= 500ms && next < 1s, qPrintable(QString::number(next.count())));
}

void tst_servicegate::retryAfterIsTakenAtItsWord()
{
    for (int call = 0; call < 3; ++call)
        QCOMPARE(refuseOnce("Retry-After: 7\r\n"), milliseconds(7s));
}

QTEST_GUILESS_MAIN(tst_servicegate)
#include "tst_servicegate.moc"
