#pragma once

#include "core/clock.h"

#include <QTimer>

#include <qcorotimer.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace causeway::test {

/// A clock that stands still until a test moves it. Sleepers are woken through the event loop, as those of the real
/// clock are: a test that has advanced the clock gives way with settle() before it looks.
class ManualClock final : public Clock {
public:
    QDateTime now() const override { return m_start.addMSecs((m_elapsed + m_wallOffset).count()); }
    std::chrono::milliseconds monotonic() const override { return m_origin + m_elapsed; }

    QCoro::Task<> sleep(std::chrono::milliseconds duration, std::stop_token stop) override
    {
        if (stop.stop_requested())
            co_return;
        ++m_sleeps;
        // Not by time, only by a wake-up that starts it anew: so that whoever waits resumes from the event loop.
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(std::chrono::hours(24));
        const auto sleeper = std::make_shared<Sleeper>(Sleeper{monotonic() + duration, &timer});
        m_sleepers.push_back(sleeper);
        std::stop_callback onStop(stop, [&timer] { timer.start(0); });
        co_await timer;
        std::erase(m_sleepers, sleeper);
    }

    /// Moves both clocks and wakes whoever is due.
    void advance(std::chrono::milliseconds duration)
    {
        m_elapsed += duration;
        for (const auto &sleeper : m_sleepers) {
            if (sleeper->due <= monotonic())
                sleeper->timer->start(0);
        }
    }

    /// Sets the wall clock only, as a person or a time service does.
    void shiftWallClock(std::chrono::milliseconds duration) { m_wallOffset += duration; }

    /// How many wait at this moment, and how long the next of them still has to.
    int sleepers() const { return static_cast<int>(m_sleepers.size()); }
    std::chrono::milliseconds nextDue() const
    {
        std::chrono::milliseconds next = std::chrono::hours(24 * 365);
        for (const auto &sleeper : m_sleepers)
            next = std::min(next, sleeper->due - monotonic());
        return next;
    }
    /// How many waits there were in all.
    int sleepsSoFar() const { return m_sleeps; }

private:
    struct Sleeper {
        std::chrono::milliseconds due;
        QTimer *timer;
    };

    QDateTime m_start{QDate(2026, 3, 1), QTime(12, 0), Qt::UTC};
    // Not zero: a monotonic clock starts somewhere.
    std::chrono::milliseconds m_origin = std::chrono::hours(100);
    std::chrono::milliseconds m_elapsed{0};
    std::chrono::milliseconds m_wallOffset{0};
    std::vector<std::shared_ptr<Sleeper>> m_sleepers;
    int m_sleeps = 0;
};

} // namespace causeway::test
