#include "net/throttles.h"

#include <algorithm>

namespace causeway {

namespace {

constexpr RateLimit microsoftsLimit {6'000, std::chrono::minutes(5)};
constexpr int microsoftsConcurrency = 5;

}

ServiceGate::Options Throttles::entra(std::chrono::milliseconds patience)
{
    ServiceGate::Options options;
    options.concurrency = 2;
    options.patience = patience;
    return options;
}

ServiceGate::Options Throttles::businessCentral(const Throttling &throttling, std::chrono::milliseconds patience)
{
    ServiceGate::Options options;
    options.limits = {{throttling.apiThrottleLimit, std::chrono::seconds(throttling.apiThrottleSeconds)}, microsoftsLimit};
    options.concurrency = std::clamp(throttling.concurrentConnections, 1, microsoftsConcurrency);
    options.patience = patience;
    return options;
}

ServiceGate::Options Throttles::ipaas(const Throttling &throttling, std::chrono::milliseconds patience)
{
    ServiceGate::Options options;
    options.limits = {
        {throttling.apiThrottleLimitToIpaas, std::chrono::seconds(throttling.apiThrottleSecondsToIpaas)}};
    options.concurrency = std::max(throttling.concurrentConnections, 1);
    options.patience = patience;
    return options;
}

}
