#include "net/ratelimiter.h"

#include <algorithm>

namespace causeway {

using std::chrono::milliseconds;

RateLimiter::RateLimiter(Clock &clock, QList<RateLimit> limits)
    : m_clock(clock)
    , m_limits(std::move(limits))
{
    for (const RateLimit &limit : m_limits)
        m_longestWindow = std::max(m_longestWindow, limit.window);
}

Task<void> RateLimiter::acquire(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        forget();
        const Wait current = wait();
        if (current.reason == Reason::None) {
            const milliseconds now = m_clock.monotonic();
            m_calls.push_back(now);
            m_underWay.push_back(now);
            if (m_observer)
                m_observer(CallEvent::Begun);
            co_return {};
        }
        // At least a tick: rounding must not make this a busy loop.
        const milliseconds duration = std::max(current.remaining, milliseconds(1));
        co_await m_clock.sleep(duration, stop);
    }
    co_return cancelled();
}

void RateLimiter::answered()
{
    if (m_underWay.empty())
        return;
    // Which of those under way it was does not matter: that the oldest is taken for it errs on the safe side.
    const auto call = std::lower_bound(m_calls.begin(), m_calls.end(), m_underWay.front());
    if (call != m_calls.end() && *call == m_underWay.front())
        m_calls.erase(call);
    m_underWay.pop_front();
    const milliseconds now = m_clock.monotonic();
    m_calls.push_back(now);
    if (m_observer)
        m_observer(CallEvent::Answered);
}

void RateLimiter::pause(milliseconds duration)
{
    m_pausedUntil = std::max(m_pausedUntil, m_clock.monotonic() + duration);
}

RateLimiter::Wait RateLimiter::wait() const
{
    const milliseconds now = m_clock.monotonic();
    Wait result;
    if (m_pausedUntil > now) {
        result.reason = Reason::Pause;
        result.remaining = m_pausedUntil - now;
    }
    for (const RateLimit &limit : m_limits) {
        if (m_calls.size() < static_cast<size_t>(limit.calls))
            continue;
        const milliseconds oldest = m_calls.at(m_calls.size() - static_cast<size_t>(limit.calls));
        const milliseconds remaining = oldest + limit.window - now;
        if (remaining > result.remaining) {
            result.reason = Reason::Window;
            result.remaining = remaining;
            result.limit = limit;
        }
    }
    return result;
}

int RateLimiter::callsWithin(milliseconds window) const
{
    const milliseconds since = m_clock.monotonic() - window;
    const auto first = std::upper_bound(m_calls.cbegin(), m_calls.cend(), since);
    return static_cast<int>(std::distance(first, m_calls.cend()));
}

void RateLimiter::restoreStamps(const QList<qint64> &stamps)
{
    const milliseconds now = m_clock.monotonic();
    const qint64 wallNow = m_clock.now().toMSecsSinceEpoch();
    for (const qint64 stamp : stamps) {
        const milliseconds age(wallNow - stamp);
        // A stamp of the future means that the wall clock was set back: its age is not known, so it counts in full.
        if (age < m_longestWindow)
            m_calls.push_back(now - std::max(age, milliseconds(0)));
    }
    std::sort(m_calls.begin(), m_calls.end());
}

void RateLimiter::forget()
{
    const milliseconds since = m_clock.monotonic() - m_longestWindow;
    while (!m_calls.empty() && m_calls.front() <= since)
        m_calls.pop_front();
}

} // namespace causeway
