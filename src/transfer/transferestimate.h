#pragma once

#include "core/connectionsettings.h"
#include "transfer/transferplan.h"

#include <QString>

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

/// How many records of a plan a person has decided to link or to create anew, whether for all or one by one.
struct TransferDecisions {
    qint64 linked = 0;
    qint64 createdAnew = 0;
};

/// The calls of `counts`: one for a new record, two for a changed one (read, then replaced), three for a conflict that
/// is linked, none for one that is left alone. For a record that was deleted there, two to find that out, and one more
/// to create it anew.
qint64 callsToIpaas(const QList<TransferPlan::Counts> &counts, const TransferDecisions &decisions);

/// Through iPaaS.com: a hook for each record, and a look at what became of it.
constexpr int callsByHook = 2;
qint64 callsByHooks(const QList<TransferPlan::Counts> &counts);

/// `callDuration` is how long iPaaS.com takes for one call. The calls of a window go as fast as they are answered, and
/// the first of the next when that window is over. A throttle without sense (0 calls, 0 seconds) counts as 1.
TransferEstimate estimateTransfer(qint64 calls, const Throttling &throttling,
                                  std::chrono::milliseconds callDuration = std::chrono::milliseconds(250));

/// "It would take about 4 minutes, because iPaaS.com allows 500 calls a minute." Empty where nothing is to be sent.
QString estimateSentence(const TransferEstimate &estimate, const Throttling &throttling);

} // namespace causeway
