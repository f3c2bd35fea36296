#include "net/servicegate.h"

#include "net/classifier.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace causeway {

using std::chrono::milliseconds;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ServiceGate)
};

bool mayRepeat(const Error &error, Repeat repeat)
{
    switch (repeat) {
    case Repeat::Safe:
        return isTransient(error);
    case Repeat::SafeUnlessTooLong:
        return isTransient(error) && !tookTooLong(error);
    case Repeat::OnlyIfRefused:
        return error.code == ErrorCode::Throttled || error.code == ErrorCode::ConnectionRefused
               || error.code == ErrorCode::HostNotFound;
    }
    Q_UNREACHABLE();
}

/// Those that come next must not run into the same.
bool concernsAllCalls(const Error &error)
{
    return error.code == ErrorCode::Throttled || error.httpStatus == 503;
}

} // namespace

ServiceGate::ServiceGate(HttpClient &client, Clock &clock, Options options)
    : m_client(client)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_limiter(clock, m_options.limits)
{
}

Task<void> ServiceGate::enter(std::stop_token stop)
{
    if (m_underWay < m_options.concurrency && m_queue.empty()) {
        ++m_underWay;
        co_return {};
    }
    const auto turn = std::make_shared<std::stop_source>();
    m_queue.push_back(turn);
    {
        // One sleep with two ends: our turn, or a stop from outside, both as a stop of the sleep.
        std::stop_callback onStop(stop, [turn] { turn->request_stop(); });
        const std::stop_token woken = turn->get_token();
        while (!woken.stop_requested())
            co_await m_clock.sleep(std::chrono::hours(1), woken);
    }
    const auto place = std::find(m_queue.begin(), m_queue.end(), turn);
    if (place != m_queue.end()) {
        m_queue.erase(place);
        co_return cancelled();
    }
    // leave() took us out of the queue and handed its place on.
    if (stop.stop_requested()) {
        leave();
        co_return cancelled();
    }
    co_return {};
}

void ServiceGate::leave()
{
    if (m_queue.empty()) {
        --m_underWay;
        return;
    }
    const auto next = m_queue.front();
    m_queue.pop_front();
    next->request_stop();
}

milliseconds ServiceGate::pauseAfter(const Error &error, int attempt)
{
    // 0, or a date that our clock thinks is past, says nothing of how long.
    if (error.retryAfter && error.retryAfter->count() > 0)
        return *error.retryAfter;
    // No Retry-After is promised: a growing wait, random so that several clients do not come back together. After a 429
    // it grows from call to call as well, or each new one would run into a limit that others share.
    const int step = std::max(attempt, error.code == ErrorCode::Throttled ? m_throttledInARow : 0);
    const int longest = std::min(500 << std::min(step, 6), 30'000);
    return milliseconds(QRandomGenerator::global()->bounded(longest / 2, longest));
}

void ServiceGate::noteThrottled(milliseconds pause)
{
    // The calls that were under way are refused together: that is one pause.
    if (m_limiter.wait().reason != RateLimiter::Reason::Pause)
        ++m_throttledInARow;
    m_calmAfter = std::max(m_calmAfter, m_clock.monotonic() + 3 * pause);
}

void ServiceGate::noteSuccess()
{
    if (m_clock.monotonic() > m_calmAfter)
        m_throttledInARow = 0;
}

milliseconds ServiceGate::patienceFor(const Error &error) const
{
    const bool wasAsked = error.code == ErrorCode::Throttled || error.retryAfter.has_value();
    const CallLimits &limits = m_options.callLimits;
    return wasAsked ? limits.patience : std::min(limits.patience, limits.patienceUnasked);
}

Task<void> ServiceGate::untilThereIsRoom(std::stop_token stop)
{
    while (m_options.callLimits.waitsOutThrottling) {
        const RateLimiter::Wait wait = m_limiter.wait();
        if (wait.reason == RateLimiter::Reason::None)
            break;
        if (stop.stop_requested())
            co_return cancelled();
        const milliseconds duration = std::max(wait.remaining, milliseconds(1));
        co_await m_clock.sleep(duration, stop);
    }
    co_return {};
}

Task<HttpResponse> ServiceGate::send(HttpRequest request, Repeat repeat, std::stop_token stop)
{
    const milliseconds started = m_clock.monotonic();
    request.deadline = m_options.callLimits.deadline;
    for (int attempt = 0;; ++attempt) {
        const Result<void> entered = co_await enter(stop);
        if (!entered)
            co_return cancelled();
        // Another call was asked to wait: a person's patience ends with that, too.
        const RateLimiter::Wait wait = m_limiter.wait();
        const bool isPaused = wait.reason == RateLimiter::Reason::Pause && !m_options.callLimits.waitsOutThrottling;
        if (isPaused && m_clock.monotonic() - started + wait.remaining > m_options.callLimits.patience) {
            leave();
            Error error
                = makeError(ErrorCode::Throttled, Text::tr("The service has asked to be left alone for a while."));
            error.origin = request.service;
            error.httpStatus = 429;
            error.retryAfter = wait.remaining;
            co_return tl::unexpected(error);
        }
        const Result<void> acquired = co_await m_limiter.acquire(stop);
        if (!acquired) {
            leave();
            co_return cancelled();
        }
        ++m_statistics.requests;
        Result<HttpResponse> response = co_await m_client.send(request, stop);
        m_limiter.answered();
        leave();
        if (response) {
            noteSuccess();
            co_return response;
        }

        const Error &error = response.error();
        if (error.code == ErrorCode::Throttled)
            ++m_statistics.throttled;
        const milliseconds pause = pauseAfter(error, attempt);
        // Also where this call is not repeated.
        const bool slowsAll = concernsAllCalls(error);
        if (error.code == ErrorCode::Throttled)
            noteThrottled(pause);
        if (slowsAll)
            m_limiter.pause(pause);
        if (!mayRepeat(error, repeat) || stop.stop_requested())
            co_return response;
        const bool mayEnd = !(slowsAll && m_options.callLimits.waitsOutThrottling);
        if (mayEnd && m_clock.monotonic() - started + pause > patienceFor(error))
            co_return response;
        if (m_pauseObserver)
            m_pauseObserver(error, pause);
        if (!slowsAll)
            co_await m_clock.sleep(pause, stop);
    }
}

} // namespace causeway
