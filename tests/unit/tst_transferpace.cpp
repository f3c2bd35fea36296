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

/// From one second to another, four times a second, `perSecond` records; answers how many were written then.
qint64 write(TransferPace &pace, int from, int to, qint64 written, int perSecond, bool isWriting = true)
{
    for (int quarter = from * 4; quarter <= to * 4; ++quarter)
        pace.note(milliseconds(quarter * 250), written + (quarter - from * 4) * perSecond / 4, isWriting);
    return written + (to - from) * perSecond;
}

class tst_transferpace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsWhatWasWritten();
    void saysNothingTooSoon();
    void isNeverQuickerThanTheThrottle();
    void leavesOutWhatIsNoWriting();
    void forgetsWhatIsLongAgo();
    void looksBackFarEnough();
};

void tst_transferpace::followsWhatWasWritten()
{
    TransferPace pace;
    QVERIFY(!pace.timeLeft(60, allowing(100'000)));
    write(pace, 100, 110, 50, 2);
    QCOMPARE(pace.timeLeft(60, allowing(100'000)), std::optional(seconds(30)));
    QCOMPARE(pace.timeLeft(0, allowing(100'000)), std::optional(seconds(0)));
}

void tst_transferpace::saysNothingTooSoon()
{
    TransferPace pace;
    write(pace, 0, 1, 0, 500);
    QVERIFY(!pace.timeLeft(60, allowing(500)));
    TransferPace slow;
    write(slow, 0, 9, 0, 1);
    QVERIFY(!slow.timeLeft(60, allowing(500)));
    write(slow, 9, 10, 9, 1);
    QVERIFY(slow.timeLeft(60, allowing(500)));
}

/// 500 went at once, and the next 500 may go in a minute.
void tst_transferpace::isNeverQuickerThanTheThrottle()
{
    TransferPace pace;
    write(pace, 0, 5, 0, 100);
    QCOMPARE(pace.timeLeft(2'000, allowing(500)), std::optional(seconds(180)));
}

/// A pause, or the reading of what has not changed.
void tst_transferpace::leavesOutWhatIsNoWriting()
{
    TransferPace pace;
    write(pace, 0, 60, 0, 0, false);
    qint64 written = write(pace, 60, 70, 0, 2);
    QCOMPARE(pace.timeLeft(60, allowing(100'000)), std::optional(seconds(30)));
    write(pace, 70, 4'000, written, 0, false);
    write(pace, 4'000, 4'010, written, 2);
    QCOMPARE(pace.timeLeft(60, allowing(100'000)), std::optional(seconds(30)));
}

void tst_transferpace::forgetsWhatIsLongAgo()
{
    TransferPace pace;
    const qint64 written = write(pace, 0, 600, 0, 1);
    QCOMPARE(pace.timeLeft(60, allowing(100'000)), std::optional(seconds(60)));
    write(pace, 600, 700, written, 10);
    QCOMPARE(pace.timeLeft(60, allowing(100'000)), std::optional(seconds(6)));
}

/// Where a minute says too little.
void tst_transferpace::looksBackFarEnough()
{
    TransferPace pace;
    for (int minute = 0; minute <= 40; ++minute)
        pace.note(std::chrono::minutes(minute), minute * 2, true);
    QCOMPARE(pace.timeLeft(10, allowing(100'000)), std::optional(seconds(300)));
}

QTEST_GUILESS_MAIN(tst_transferpace)
#include "tst_transferpace.moc"
