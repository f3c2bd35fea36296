#pragma once

#include <QDateTime>

#include <qcorotask.h>

#include <chrono>
#include <stop_token>

namespace causeway {

/// The two clocks of the program and the one way to wait for time to pass. Tests hand in one that they move by hand.
class Clock {
public:
    virtual ~Clock() = default;

    /// Wall clock, UTC: for what a person reads and for token expiry.
    virtual QDateTime now() const = 0;

    /// Never goes back: for throttles and durations.
    virtual std::chrono::milliseconds monotonic() const = 0;

    /// Ends after `duration`, or at once when a stop is requested.
    virtual QCoro::Task<> sleep(std::chrono::milliseconds duration, std::stop_token stop) = 0;
};

/// The computer's own clocks.
class SystemClock final : public Clock {
public:
    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override;
    QCoro::Task<> sleep(std::chrono::milliseconds duration, std::stop_token stop) override;
};

} // namespace causeway
