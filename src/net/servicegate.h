#pragma once

#include "net/httpclient.h"
#include "net/ratelimiter.h"

#include <functional>

namespace causeway {

/// Which failures may be answered by sending the same request again.
enum class Repeat {
    /// GET, and PUT of a whole record: whatever happened, once more does no harm.
    Safe,
    /// GET of a page: as Safe, but 408 and 504 go to the caller, who asks for less.
    /// https://learn.microsoft.com/dynamics365/business-central/dev-itpro/webservices/dynamics-rate-limits
    SafeUnlessTooLong,
    /// POST that creates: only when the service surely did not do it (429, connection refused).
    OnlyIfRefused,
};

/// How long a call may last: seconds while a person waits, minutes in a bulk run.
struct CallLimits {
    /// How long one call is tried again before its last error is the answer.
    std::chrono::milliseconds patience = std::chrono::seconds(60);
    /// For one try, from the first byte out to the last byte in.
    std::chrono::milliseconds deadline = std::chrono::seconds(30);
    /// A bulk run waits for as long as a service asks it to; a person's patience ends.
    bool waitsOutThrottling = false;
    /// As `patience`, where the service did not ask for patience by 429 or Retry-After, but was not there or had a
    /// fault. Never more than `patience`.
    std::chrono::milliseconds patienceUnasked = std::chrono::milliseconds::max();
};

/// The way to one service: HttpClient behind the service's throttle and its limit of concurrent calls. 429 and 503 slow
/// all calls of the service down (Retry-After, else a growing random wait) and are repeated for as long as the patience
/// allows; what cannot be repeated is the caller's to settle.
class ServiceGate {
public:
    struct Options {
        QList<RateLimit> limits;
        int concurrency = 4;
        CallLimits callLimits;
    };
    struct Statistics {
        qint64 requests = 0;
        qint64 throttled = 0;
    };

    ServiceGate(HttpClient &client, Clock &clock, Options options);

    Task<HttpResponse> send(HttpRequest request, Repeat repeat, std::stop_token stop);
    /// Whether send() would make its call at once, as far as the limits go.
    bool hasRoom() const { return m_limiter.wait().reason == RateLimiter::Reason::None; }
    /// Ends when the limits leave room for a call: what does not last, a token, is fetched after that. At once where
    /// the patience is a person's, which send() looks after.
    Task<void> untilThereIsRoom(std::stop_token stop);

    /// Called when a call waits before it is tried again, with why and for how long.
    using PauseObserver = std::function<void(const Error &, std::chrono::milliseconds)>;
    void setPauseObserver(PauseObserver observer) { m_pauseObserver = std::move(observer); }

    const Statistics &statistics() const { return m_statistics; }
    RateLimiter &limiter() { return m_limiter; }
    const RateLimiter &limiter() const { return m_limiter; }
    int callsUnderWay() const { return m_underWay; }

private:
    Task<void> enter(std::stop_token stop);
    void leave();
    std::chrono::milliseconds pauseAfter(const Error &error, int attempt);
    void noteThrottled(std::chrono::milliseconds pause);
    void noteSuccess();
    std::chrono::milliseconds patienceFor(const Error &error) const;

    HttpClient &m_client;
    Clock &m_clock;
    Options m_options;
    RateLimiter m_limiter;
    Statistics m_statistics;
    PauseObserver m_pauseObserver;
    int m_underWay = 0;
    /// Pauses that 429 asked for, one after the other, without a longer time in which none was needed.
    int m_throttledInARow = 0;
    std::chrono::milliseconds m_calmAfter{0};
    /// Those that wait for one of the concurrent places, first come first served.
    std::deque<std::shared_ptr<std::stop_source>> m_queue;
};

} // namespace causeway
