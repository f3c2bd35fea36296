#include "transfer/transferpace.h"

#include <QTest>

using namespace causeway;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// So many calls to iPaaS.com a minute.
Throttling allowing(int calls)
{
    Throttling throttling;
    throttling.apiThrottleLimitToIpaas = calls;
    throttling.apiThrottleSecondsToIpaas = 60;
    return throttling;
}

} // namespace

class tst_transferpace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsWhatWasWritten();
    void saysNothingTooSoon();
    void isNeverQuickerThanTheThrottle();
    void leavesPausesOut();
};

void tst_transferpace::followsWhatWasWritten()
{
    TransferPace pace;
    pace.start(seconds(100), 50);
    // 20 in 10 seconds.
    QCOMPARE(pace.timeLeft(seconds(110), 70, 60, allowing(100'000)), std::optional(seconds(30)));
    QCOMPARE(pace.timeLeft(seconds(110), 70, 0, allowing(100'000)), std::optional(seconds(0)));
}

void tst_transferpace::saysNothingTooSoon()
{
    TransferPace pace;
    pace.start(seconds(100), 0);
    QVERIFY(!pace.timeLeft(milliseconds(101'999), 500, 60, allowing(500)));
    QVERIFY(!pace.timeLeft(seconds(160), 9, 60, allowing(500)));
    QVERIFY(pace.timeLeft(seconds(160), 10, 60, allowing(500)));
}

/// 500 went at once, and the next 500 may go in a minute.
void tst_transferpace::isNeverQuickerThanTheThrottle()
{
    TransferPace pace;
    pace.start(seconds(0), 0);
    QCOMPARE(pace.timeLeft(seconds(5), 500, 2'000, allowing(500)), std::optional(seconds(180)));
}

void tst_transferpace::leavesPausesOut()
{
    TransferPace pace;
    pace.start(seconds(0), 0);
    pace.pause(seconds(10));
    QCOMPARE(pace.timeLeft(seconds(400), 20, 60, allowing(100'000)), std::optional(seconds(30)));
    pace.pause(seconds(400));
    pace.resume(seconds(1'000));
    QCOMPARE(pace.timeLeft(seconds(1'010), 40, 60, allowing(100'000)), std::optional(seconds(30)));
    pace.resume(seconds(1'010));
    QCOMPARE(pace.timeLeft(seconds(1'010), 40, 60, allowing(100'000)), std::optional(seconds(30)));
}

QTEST_GUILESS_MAIN(tst_transferpace)
#include "tst_transferpace.moc"
