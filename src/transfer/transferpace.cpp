#include "transfer/transferpace.h"

#include "transfer/transferestimate.h"

#include <algorithm>

namespace causeway {

using std::chrono::milliseconds;

namespace {

constexpr qint64 fewestToTell = 10;
constexpr milliseconds shortestToTell(2000);

} // namespace

void TransferPace::start(milliseconds now, qint64 written)
{
    m_started = now;
    m_paused.reset();
    m_writtenAtStart = written;
}

void TransferPace::pause(milliseconds now)
{
    if (!m_paused)
        m_paused = now;
}

void TransferPace::resume(milliseconds now)
{
    if (m_paused)
        m_started += now - *m_paused;
    m_paused.reset();
}

std::optional<std::chrono::seconds> TransferPace::timeLeft(milliseconds now, qint64 written, qint64 toWrite,
                                                           const Throttling &throttling) const
{
    const qint64 done = written - m_writtenAtStart;
    const milliseconds elapsed = m_paused.value_or(now) - m_started;
    if (done < fewestToTell || elapsed < shortestToTell)
        return std::nullopt;
    const milliseconds measured(
        static_cast<qint64>(double(elapsed.count()) / double(done) * double(std::max<qint64>(0, toWrite))));
    // The first calls of a window come quicker than the throttle lets the rest come.
    const milliseconds throttled = estimateTransfer(toWrite, throttling, milliseconds(0)).duration;
    return std::chrono::ceil<std::chrono::seconds>(std::max(measured, throttled));
}

} // namespace causeway
