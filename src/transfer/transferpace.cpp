#include "transfer/transferpace.h"

#include "transfer/transferestimate.h"

#include <algorithm>

namespace causeway {

using std::chrono::milliseconds;

namespace {

constexpr qint64 fewestToTell = 10;
constexpr milliseconds shortestToTell(2000);
constexpr milliseconds window(60'000);
constexpr milliseconds sampleInterval(500);

} // namespace

void TransferPace::note(milliseconds now, qint64 written, bool isWriting)
{
    if (m_last && isWriting)
        m_time += now - *m_last;
    m_last = now;
    // The last one is what is known now.
    if (m_samples.size() > 1 && m_time - m_samples[m_samples.size() - 2].time < sampleInterval)
        m_samples.back() = {m_time, written};
    else
        m_samples.push_back({m_time, written});
    // A slow throttle may let fewer pass in a minute than say anything.
    while (m_samples.size() > 2 && m_time - m_samples[1].time >= window
           && written - m_samples[1].written >= fewestToTell)
        m_samples.pop_front();
}

std::optional<std::chrono::seconds> TransferPace::timeLeft(qint64 toWrite, const Throttling &throttling,
                                                           int callsARecord) const
{
    if (m_samples.empty())
        return std::nullopt;
    const qint64 written = m_samples.back().written - m_samples.front().written;
    const milliseconds time = m_samples.back().time - m_samples.front().time;
    if (written < fewestToTell || time < shortestToTell)
        return std::nullopt;
    const milliseconds measured(
        static_cast<qint64>(double(time.count()) / double(written) * double(std::max<qint64>(0, toWrite))));
    // The first calls of a window come quicker than the throttle lets the rest come.
    const milliseconds throttled = estimateTransfer(callsARecord * toWrite, throttling, milliseconds(0)).duration;
    return std::chrono::ceil<std::chrono::seconds>(std::max(measured, throttled));
}

} // namespace causeway
