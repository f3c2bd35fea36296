#include "core/clock.h"

#include <QTimer>

#include <qcorotimer.h>

#include <algorithm>

namespace causeway {

namespace {

// QTimer counts in int milliseconds.
constexpr std::chrono::milliseconds longestTimer = std::chrono::hours(24 * 20);

} // namespace

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

QCoro::Task<> SystemClock::sleep(std::chrono::milliseconds duration, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return;
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    timer.start(std::min(duration, longestTimer));
    // Queued: a waiting coroutine must not resume inside the call that requests the stop.
    std::stop_callback onStop(stop, [&timer] { timer.start(0); });
    co_await timer;
}

} // namespace causeway
