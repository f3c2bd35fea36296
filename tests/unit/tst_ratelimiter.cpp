#include "net/ratelimiter.h"
#include "support/manualclock.h"

#include <QTest>

using namespace causeway;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using test::ManualClock;

namespace {

/// Asks for `count` calls one after the other and writes down when each may be made.
QCoro::Task<> makeCalls(RateLimiter &limiter, ManualClock &clock, int count, std::vector<milliseconds> &times,
                        std::stop_token stop)
{
    for (int call = 0; call < count; ++call) {
        const Result<void> acquired = co_await limiter.acquire(stop);
        if (!acquired)
            co_return;
        times.push_back(clock.monotonic());
    }
}

QCoro::Task<> acquireOnce(RateLimiter &limiter, std::optional<Result<void>> &result, std::stop_token stop)
{
    const Result<void> acquired = co_await limiter.acquire(stop);
    result = acquired;
}

/// Lets everything happen that is due at this moment.
void settle()
{
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents(QEventLoop::AllEvents);
}

void moveOn(ManualClock &clock, milliseconds duration)
{
    clock.advance(duration);
    settle();
}

void answer(RateLimiter &limiter, int count)
{
    settle();
    for (int call = 0; call < count; ++call)
        limiter.answered();
}

/// The most calls in any window of this length, both ends counted as the service would at worst.
size_t mostInAnyWindow(const std::vector<milliseconds> &times, milliseconds window)
{
    size_t most = 0;
    for (size_t first = 0; first < times.size(); ++first) {
        size_t count = 0;
        for (size_t other = first; other < times.size() && times[other] < times[first] + window; ++other)
            ++count;
        most = std::max(most, count);
    }
    return most;
}

} // namespace

class TestRateLimiter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsWithinTheLimitDoNotWait()
    {
        ManualClock clock;
        RateLimiter limiter(clock, {{5, 10s}});
        std::vector<milliseconds> times;
        const auto calls = makeCalls(limiter, clock, 5, times, {});
        settle();
        QCOMPARE(times.size(), size_t(5));
        QCOMPARE(clock.sleepsSoFar(), 0);
    }

    void noLimitNeverWaits()
    {
        ManualClock clock;
        RateLimiter limiter(clock, {});
        std::vector<milliseconds> times;
        const auto calls = makeCalls(limiter, clock, 1000, times, {});
        settle();
        QCOMPARE(times.size(), size_t(1000));
    }

    void callBeyondTheLimitWaitsForTheOldest()
    {
        ManualClock clock;
        RateLimiter limiter(clock, {{2, 10s}});
        std::vector<milliseconds> times;
        const auto calls = makeCalls(limiter, clock, 3, times, {});
        settle();
        QCOMPARE(times.size(), size_t(2));
        QCOMPARE(clock.nextDue(), milliseconds(10s));
        moveOn(clock, 9999ms);
        QCOMPARE(times.size(), size_t(2));
        moveOn(clock, 1ms);
        QCOMPARE(times.size(), size_t(3));
    }

    /// Not a bucket that refills: in no window of that length are there more calls than allowed, wherever it begins.
    void windowSlides()
    {
        ManualClock clock;
        RateLimiter limiter(clock, {{7, 1000ms}});
        std::vector<milliseconds> times;
        const auto calls = makeCalls(limiter, clock, 100, times, {});
        settle();
        for (int step = 0; times.size() < 100 && step < 100'000; ++step)
            moveOn(clock, milliseconds(1 + (step * 37) % 190));
        QCOMPARE(times.size(), size_t(100));
        QCOMPARE(mostInAnyWindow(times, 1000ms), size_t(7));
    }

    /// The service sees a call somewhere between its start and its answer, and what it counts are its own times.
    void windowBeginsWithTheAnswer()
    {
        ManualClock clock;
        RateLimiter limiter(clock, {{2, 10s}});
        std::vector<milliseconds> times;
        const auto calls = makeCalls(limiter, clock, 4, times, {});
        moveOn(clock, 2s);
        limiter.answered();
        moveOn(clock, 1s);
        limiter.answered();
        moveOn(clock, 9s - 1ms);
        QCOMPARE(times.size(), size_t(2));
        moveOn(clock, 1ms);
        QCOMPARE(times.size(), size_t(3));
        moveOn(clock, 1s);
        QCOMPARE(times.size(), size_t(4));
    }

    void twoLimitsHoldAtOnce()
    {
        ManualClock clock;
        RateLimiter limiter(clock, {{3, 1s}, {10, 20s}});
        std::vector<milliseconds> times;
        const auto calls = makeCalls(limiter, clock, 40, times, {});
        settle();
        for (int step = 0; times.size() < 40 && step < 10'000; ++step)
            moveOn(clock, 100ms);
        QCOMPARE(times.size(), size_t(40));
        QCOMPARE(mostInAnyWindow(times, 1s), size_t(3));
        QCOMPARE(mostInAnyWindow(times, 20s), size_t(10));
    }

    /// Neither limit may cost more than it must: 500 a minute are 500 in the first minute.
    void limitIsUsedUpInFull()
    {
        ManualClock clock;
        RateLimiter limiter(clock, {{500, 60s}});
        std::vector<milliseconds> times;
        const auto calls = makeCalls(limiter, clock, 1001, times, {});
        settle();
        QCOMPARE(times.size(), size_t(500));
        moveOn(clock, 60s);
        QCOMPARE(times.size(), size_t(1000));
        moveOn(clock, 60s);
        QCOMPARE(times.size(), size_t(1001));
    }

    void manyWaitersShareTheLimit()
    {
        ManualClock clock;
        RateLimiter limiter(clock, {{4, 1s}});
        std::vector<milliseconds> times;
        std::vector<QCoro::Task<>> waiters;
        for (int waiter = 0; waiter < 10; ++waiter)
            waiters.push_back(makeCalls(limiter, clock, 3, times, {}));
        settle();
        for (int step = 0; times.size() < 30 && step < 1000; ++step)
            moveOn(clock, 250ms);
        QCOMPARE(times.size(), size_t(30));
        QCOMPARE(mostInAnyWindow(times, 1s), size_t(4));
    }

    void pauseHoldsEveryoneBack()
    {
        ManualClock clock;
        RateLimiter limiter(clock, {{100, 1s}});
        limiter.pause(30s);
        std::vector<milliseconds> times;
        const auto one = makeCalls(limiter, clock, 1, times, {});
        const auto two = makeCalls(limiter, clock, 1, times, {});
        moveOn(clock, 29999ms);
        QVERIFY(times.empty());
        moveOn(clock, 1ms);
        QCOMPARE(times.size(), size_t(2));
    }

    void shorterPauseChangesNothing()
    {
        ManualClock clock;
        RateLimiter limiter(clock, {});
        limiter.pause(30s);
        limiter.pause(1s);
        QCOMPARE(limiter.wait().remaining, milliseconds(30s));
    }

    void longerPauseHolds()
    {
        ManualClock clock;
        RateLimiter limiter(clock, {});
        limiter.pause(1s);
        limiter.pause(30s);
        QCOMPARE(limiter.wait().remaining, milliseconds(30s));
    }

    void pauseThatBeginsDuringAWaitHolds()
    {
        ManualClock clock;
        RateLimiter limiter(clock, {{1, 1s}});
        std::vector<milliseconds> times;
        const auto calls = makeCalls(limiter, clock, 2, times, {});
        settle();
        limiter.pause(5s);
        moveOn(clock, 1s);
        QCOMPARE(times.size(), size_t(1));
        moveOn(clock, 4s);
        QCOMPARE(times.size(), size_t(2));
    }

    void waitNamesTheWindow()
    {
        ManualClock clock;
        RateLimiter limiter(clock, {{1, 10s}, {100, 60s}});
        const auto call = makeCalls(limiter, clock, 1, m_times, {});
        moveOn(clock, 3s);
        const RateLimiter::Wait wait = limiter.wait();
        QVERIFY(wait.reason == RateLimiter::Reason::Window);
        QCOMPARE(wait.remaining, milliseconds(7s));
        QCOMPARE(wait.limit.calls, 1);
    }

    void waitNamesThePause()
    {
        ManualClock clock;
        RateLimiter limiter(clock, {{1, 1s}});
        limiter.pause(10s);
        QVERIFY(limiter.wait().reason == RateLimiter::Reason::Pause);
    }

    void waitIsNoneWhenNothingHolds()
    {
        ManualClock clock;
        RateLimiter limiter(clock, {{1, 1s}});
        QVERIFY(limiter.wait().reason == RateLimiter::Reason::None);
    }

    void stopEndsAWaitAtOnce()
    {
        ManualClock clock;
        RateLimiter limiter(clock, {});
        limiter.pause(1h);
        std::stop_source stop;
        std::optional<Result<void>> result;
        const auto waiting = acquireOnce(limiter, result, stop.get_token());
        settle();
        QVERIFY(!result);
        stop.request_stop();
        settle();
        QVERIFY(result && !*result);
        QVERIFY(result->error().code == ErrorCode::Cancelled);
    }

    void stoppedWaitIsNoCall()
    {
        ManualClock clock;
        RateLimiter limiter(clock, {{1, 10s}});
        std::stop_source stop;
        stop.request_stop();
        std::optional<Result<void>> result;
        const auto waiting = acquireOnce(limiter, result, stop.get_token());
        settle();
        QVERIFY(result && !*result);
        QCOMPARE(limiter.callsWithin(10s), 0);
    }

    void stopOfOneLeavesTheOthers()
    {
        ManualClock clock;
        RateLimiter limiter(clock, {});
        limiter.pause(10s);
        std::stop_source stop;
        std::optional<Result<void>> stopped;
        std::vector<milliseconds> times;
        const auto one = acquireOnce(limiter, stopped, stop.get_token());
        const auto two = makeCalls(limiter, clock, 1, times, {});
        settle();
        stop.request_stop();
        moveOn(clock, 10s);
        QVERIFY(stopped && !*stopped);
        QCOMPARE(times.size(), size_t(1));
    }

    void callsWithinCountsTheWindowOnly()
    {
        ManualClock clock;
        RateLimiter limiter(clock, {{100, 60s}});
        const auto one = makeCalls(limiter, clock, 2, m_times, {});
        moveOn(clock, 10s);
        const auto two = makeCalls(limiter, clock, 3, m_times, {});
        settle();
        QCOMPARE(limiter.callsWithin(5s), 3);
        QCOMPARE(limiter.callsWithin(60s), 5);
        // A call exactly as old as the window is outside it, as it is for acquire().
        QCOMPARE(limiter.callsWithin(10s), 3);
    }

    void stampsComeBackInANewProcess()
    {
        const qint64 made = ManualClock().now().toMSecsSinceEpoch();
        // Another monotonic clock, the same time of day five seconds later.
        ManualClock after;
        after.shiftWallClock(25s);
        RateLimiter restored(after, {{3, 60s}});
        restored.restoreStamps({made, made, made});
        QCOMPARE(restored.callsWithin(60s), 3);
        QCOMPARE(restored.wait().remaining, milliseconds(35s));
    }

    void oldStampsAreForgotten()
    {
        ManualClock clock;
        RateLimiter limiter(clock, {{3, 60s}});
        const qint64 now = clock.now().toMSecsSinceEpoch();
        limiter.restoreStamps({now - 60'000, now - 3'600'000});
        QCOMPARE(limiter.callsWithin(1h), 0);
    }

    /// The wall clock was set back since: how old they are is not known, so they count in full, and no longer.
    void stampsOfTheFutureCountInFull()
    {
        ManualClock clock;
        RateLimiter limiter(clock, {{1, 60s}});
        limiter.restoreStamps({clock.now().toMSecsSinceEpoch() + 3'600'000});
        QCOMPARE(limiter.wait().remaining, milliseconds(60s));
    }

    void callsAreObserved()
    {
        ManualClock clock;
        RateLimiter limiter(clock, {{2, 60s}});
        QList<RateLimiter::CallEvent> events;
        limiter.setCallObserver([&events](RateLimiter::CallEvent event) { events.append(event); });
        std::stop_source stop;
        const auto calls = makeCalls(limiter, clock, 3, m_times, stop.get_token());
        answer(limiter, 1);
        using enum RateLimiter::CallEvent;
        // The third waits for its turn, and nobody is told of it.
        QCOMPARE(events, QList<RateLimiter::CallEvent>({Begun, Begun, Answered}));
        stop.request_stop();
        settle();
        QCOMPARE(events.size(), 3);
    }

    void wallClockThatJumpsChangesNothing()
    {
        ManualClock clock;
        RateLimiter limiter(clock, {{1, 10s}});
        const auto call = makeCalls(limiter, clock, 1, m_times, {});
        clock.shiftWallClock(-24h);
        QCOMPARE(limiter.wait().remaining, milliseconds(10s));
        clock.shiftWallClock(48h);
        QCOMPARE(limiter.wait().remaining, milliseconds(10s));
    }

private:
    std::vector<milliseconds> m_times;
};

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
