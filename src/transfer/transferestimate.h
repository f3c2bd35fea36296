#pragma once

#include "core/connectionsettings.h"
#include "transfer/transferplan.h"

#include <chrono>

namespace causeway {

/// How long the writing of a planned run takes, as far as calls to iPaaS.com decide it: reading goes on beside it.
struct TransferEstimate {
    enum class Limit {
        /// All calls fit into the first window.
        None,
        /// Throttling::apiThrottleLimitToIpaas calls in a window.
        Throttle,
        /// The calls that go at a time are not done fast enough to use the window up.
        Concurrency,
    };

    qint64 calls = 0;
    std::chrono::milliseconds duration{0};
    /// What makes it last as long as it does.
    Limit limit = Limit::None;
};

/// The calls of `counts`: one for a new record, two for a changed one (read, then replaced), and three for a conflict
/// when these are linked, none when they are left alone.
qint64 callsToIpaas(const QList<TransferPlan::Counts> &counts, bool linksConflicts);

/// `callDuration` is how long iPaaS.com takes for one call. The calls of a window go as fast as they are answered, and
/// the first of the next when that window is over. A throttle without sense (0 calls, 0 seconds) counts as 1.
TransferEstimate estimateTransfer(qint64 calls, const Throttling &throttling,
                                  std::chrono::milliseconds callDuration = std::chrono::milliseconds(250));

} // namespace causeway
