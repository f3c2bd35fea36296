#include "transfer/transferestimate.h"

#include <QCoreApplication>

#include <algorithm>

namespace causeway {

using std::chrono::milliseconds;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TransferEstimate)
};

/// Within a sentence.
QString aboutTime(milliseconds time)
{
    if (time < std::chrono::minutes(1))
        return Text::tr("less than a minute");
    // Halves upwards: rather early than late.
    const int minutes = static_cast<int>((time + std::chrono::seconds(30)) / std::chrono::minutes(1));
    if (minutes < 90)
        return Text::tr("about %n minute(s)", nullptr, minutes);
    return Text::tr("about %n hour(s)", nullptr, (minutes + 30) / 60);
}

/// Why it is no faster, where a limit of ours is the reason; each is said within a sentence.
QString reasonText(TransferEstimate::Limit limit, const Throttling &throttling)
{
    switch (limit) {
    case TransferEstimate::Limit::None:
        return {};
    case TransferEstimate::Limit::Throttle: {
        const int calls = throttling.apiThrottleLimitToIpaas;
        const int seconds = throttling.apiThrottleSecondsToIpaas;
        if (seconds == 60)
            return Text::tr("because iPaaS.com allows %Ln call(s) a minute", nullptr, calls);
        //: %1 is a time ("10 seconds")
        return Text::tr("because iPaaS.com allows %Ln call(s) in %1", nullptr, calls)
            .arg(Text::tr("%n second(s)", nullptr, seconds));
    }
    case TransferEstimate::Limit::Concurrency:
        return Text::tr("with %n call(s) at a time", nullptr, throttling.concurrentConnections);
    }
    Q_UNREACHABLE();
}

} // namespace

qint64 callsToIpaas(const QList<TransferPlan::Counts> &counts, const TransferDecisions &decisions)
{
    qint64 calls = 3 * decisions.linked + decisions.createdAnew;
    for (const TransferPlan::Counts &type : counts)
        calls += type.created + 2 * type.changed + type.linked + 2 * type.deleted;
    return calls;
}

qint64 callsByHooks(const QList<TransferPlan::Counts> &counts)
{
    qint64 calls = 0;
    // Those that were handed over are only asked for.
    for (const TransferPlan::Counts &type : counts)
        calls += callsByHook * (type.created + type.changed) + type.unknown;
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

QString estimateSentence(const TransferEstimate &estimate, const Throttling &throttling)
{
    if (estimate.calls == 0)
        return {};
    const QString time = aboutTime(estimate.duration);
    const QString reason = reasonText(estimate.limit, throttling);
    if (reason.isEmpty()) {
        //: %1 is a time ("about 4 minutes")
        return Text::tr("It would take %1.").arg(time);
    }
    //: %1 is a time ("about 4 minutes"), %2 a reason ("because iPaaS.com allows 500 calls a minute")
    return Text::tr("It would take %1, %2.").arg(time, reason);
}

} // namespace causeway
