#include "transfer/transferestimate.h"

#include <algorithm>

namespace causeway {

using std::chrono::milliseconds;

qint64 callsToIpaas(const QList<TransferPlan::Counts> &counts, const TransferDecisions &decisions)
{
    qint64 calls = 3 * decisions.linked + decisions.createdAnew;
    for (const TransferPlan::Counts &type : counts)
        calls += type.created + 2 * type.changed + 2 * type.deleted;
    return calls;
}

TransferEstimate estimateTransfer(qint64 calls, const Throttling &throttling, milliseconds callDuration)
{
    TransferEstimate estimate;
    estimate.calls = std::max<qint64>(0, calls);
    if (estimate.calls == 0)
        return estimate;
    const qint64 atATime = std::max(1, throttling.concurrentConnections);
    const qint64 inWindow = std::max(1, throttling.apiThrottleLimitToIpaas);
    const milliseconds window = std::chrono::seconds(std::max(1, throttling.apiThrottleSecondsToIpaas));
    const auto burst = [&](qint64 count) { return (count + atATime - 1) / atATime * callDuration; };

    const qint64 fullWindows = (estimate.calls - 1) / inWindow;
    if (fullWindows == 0 || burst(inWindow) >= window) {
        estimate.duration = burst(estimate.calls);
        estimate.limit = fullWindows == 0 ? TransferEstimate::Limit::None : TransferEstimate::Limit::Concurrency;
        return estimate;
    }
    estimate.duration = fullWindows * window + burst(estimate.calls - fullWindows * inWindow);
    estimate.limit = TransferEstimate::Limit::Throttle;
    return estimate;
}

} // namespace causeway
