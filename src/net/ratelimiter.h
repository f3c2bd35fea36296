#pragma once

#include "core/clock.h"
#include "core/task.h"

#include <QList>

#include <chrono>
#include <deque>
#include <functional>

namespace causeway {

/// At most so many calls in any window of that length: an exact sliding window. Several limits may hold at once.
struct RateLimit {
    int calls = 1;
    std::chrono::milliseconds window = std::chrono::seconds(1);
};

/// Paces the calls to one service. Waiters are served as their turn comes; a stop ends a wait at once.
class RateLimiter {
public:
    enum class Reason {
        None,
        /// Our own limit is used up.
        Window,
        /// The service asked to be left alone (429, 503).
        Pause,
    };
    struct Wait {
        Reason reason = Reason::None;
        std::chrono::milliseconds remaining{0};
        /// The limit that holds, for Window.
        RateLimit limit;
    };

    RateLimiter(Clock &clock, QList<RateLimit> limits);

    /// Ends when a call may be made, and counts it as made now.
    Task<void> acquire(std::stop_token stop);
    /// A call that was acquired has been answered, or ended otherwise: from now on it counts as made now. The service
    /// may have seen it at any time up to this, and its window begins with that.
    void answered();

    /// No call before `duration` has passed, for everyone. Shorter than what holds already changes nothing.
    void pause(std::chrono::milliseconds duration);

    enum class CallEvent { Begun, Answered };
    /// Called when a call is about to be made, and when one was answered: for a process that comes after this one.
    using CallObserver = std::function<void(CallEvent)>;
    void setCallObserver(CallObserver observer) { m_observer = std::move(observer); }

    /// What the next call would have to wait for.
    Wait wait() const;

    /// Calls made within the last `window`.
    int callsWithin(std::chrono::milliseconds window) const;

    /// Calls of before this limiter, as wall-clock milliseconds since 1970: a run taken up again goes on with the
    /// window it had.
    void restoreStamps(const QList<qint64> &stamps);
    /// What lies further back than this holds nothing up.
    std::chrono::milliseconds longestWindow() const { return m_longestWindow; }

private:
    void forget();

    Clock &m_clock;
    QList<RateLimit> m_limits;
    std::chrono::milliseconds m_longestWindow{0};
    /// Monotonic times of calls, oldest first.
    std::deque<std::chrono::milliseconds> m_calls;
    /// When those began that are not answered yet, oldest first.
    std::deque<std::chrono::milliseconds> m_underWay;
    CallObserver m_observer;
    std::chrono::milliseconds m_pausedUntil{0};
};

} // namespace causeway
