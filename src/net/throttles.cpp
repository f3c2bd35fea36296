#include "net/throttles.h"

#include <algorithm>

namespace causeway {

namespace {

constexpr RateLimit microsoftsLimit{6'000, std::chrono::minutes(5)};
constexpr int microsoftsConcurrency = 5;

} // namespace

ServiceGate::Options Throttles::entra(const CallLimits &callLimits)
{
    ServiceGate::Options options;
    options.concurrency = 2;
    options.callLimits = callLimits;
    return options;
}

ServiceGate::Options Throttles::businessCentral(const Throttling &throttling, const CallLimits &callLimits)
{
    ServiceGate::Options options;
    options.limits
        = {{throttling.apiThrottleLimit, std::chrono::seconds(throttling.apiThrottleSeconds)}, microsoftsLimit};
    options.concurrency = std::clamp(throttling.concurrentConnections, 1, microsoftsConcurrency);
    options.callLimits = callLimits;
    return options;
}

ServiceGate::Options Throttles::ipaas(const Throttling &throttling, const CallLimits &callLimits)
{
    ServiceGate::Options options;
    options.limits = {{throttling.apiThrottleLimitToIpaas, std::chrono::seconds(throttling.apiThrottleSecondsToIpaas)}};
    options.concurrency = std::max(throttling.concurrentConnections, 1);
    options.callLimits = callLimits;
    return options;
}

} // namespace causeway
