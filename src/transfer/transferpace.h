#pragma once

#include "core/connectionsettings.h"

#include <chrono>
#include <optional>

namespace causeway {

/// How fast a run writes, and how long what is left will take. A pause is no time in which it could have written.
class TransferPace {
public:
    /// Times are of Clock::monotonic(); `written` counts from wherever the caller begins.
    void start(std::chrono::milliseconds now, qint64 written);
    void pause(std::chrono::milliseconds now);
    void resume(std::chrono::milliseconds now);

    /// Nothing while too little was written to tell. Never less than the throttle of iPaaS.com makes it.
    std::optional<std::chrono::seconds> timeLeft(std::chrono::milliseconds now, qint64 written, qint64 toWrite,
                                                 const Throttling &throttling) const;

private:
    std::chrono::milliseconds m_started{0};
    std::optional<std::chrono::milliseconds> m_paused;
    qint64 m_writtenAtStart = 0;
};

} // namespace causeway
