#pragma once

#include "core/connectionsettings.h"

#include <chrono>
#include <deque>
#include <optional>

namespace causeway {

/// How fast a run writes, and how long what is left will take. It looks back a minute, of time in which there was
/// something to write: neither a pause nor the reading of what has not changed says how fast writing is.
class TransferPace {
public:
    /// To be called several times a second while the run goes on. `now` is of Clock::monotonic(); `written` counts from
    /// wherever the caller begins; `isWriting` holds for the time since the call before.
    void note(std::chrono::milliseconds now, qint64 written, bool isWriting);

    /// Nothing while too little was written to tell. Never less than the throttle of iPaaS.com makes it at so many
    /// calls a record.
    std::optional<std::chrono::seconds> timeLeft(qint64 toWrite, const Throttling &throttling,
                                                 int callsARecord = 1) const;

private:
    struct Sample {
        /// Of the time that counts.
        std::chrono::milliseconds time;
        qint64 written = 0;
    };
    std::deque<Sample> m_samples;
    std::optional<std::chrono::milliseconds> m_last;
    std::chrono::milliseconds m_time{0};
};

} // namespace causeway
