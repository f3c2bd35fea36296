#include "sandbox/scenariotable.h"

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

namespace {

constexpr FaultRule unanswered(unsigned services, NoAnswer how)
{
    return {.services = services, .noAnswer = how};
}

constexpr FaultRule page(unsigned services, int status, const char *header, const char *html)
{
    return {.services = services,
            .status = status,
            .text = html,
            .contentType = "text/html; charset=utf-8",
            .header = header};
}

} // namespace

// What happens on the way to a service, or to all of them.
std::span<const ScenarioRow> networkScenarios()
{
    static constexpr ScenarioRow rows[] = {
        {"host-not-found"_L1,
         "Business Central's host does not exist; only the connection file that is written then is changed."_L1},
        {"connection-refused"_L1,
         "Nobody listens at Entra's address; only the connection file that is written then is changed."_L1},
        {"captive-portal"_L1,
         "All three services answer with the sign-in page of a public network."_L1,
         {{page(OnEverything, 200, "",
                "<!DOCTYPE html>\n<html><head><title>Welcome to Hotel Wi-Fi</title></head>\n<body><h1>Sign in to go "
                "online</h1><form method=\"post\" action=\"/login\"><input name=\"room\"><button>Sign "
                "in</button></form></body></html>\n")}}},
        {"captive-portal-redirect"_L1,
         "All three services redirect to the sign-in page of a public network."_L1,
         {{page(OnEverything, 302, "Location: http://portal.example/login",
                "<html><head><title>Redirecting</title></head><body>Sign in to go online.</body></html>\n")}}},
        {"proxy-authentication"_L1,
         "A proxy on the way wants to know who is calling (407)."_L1,
         {{page(OnEverything, 407, "Proxy-Authenticate: Basic realm=\"proxy.example\"",
                "<html><head><title>Proxy Authentication Required</title></head><body></body></html>\n")}}},
        {"clock-skew"_L1,
         "The services' clocks are 11 minutes ahead."_L1,
         {{{.services = OnEverything, .clockAheadSeconds = 11 * 60}}}},
        {"silent"_L1, "Entra takes each call and never answers."_L1, {{unanswered(OnEntra, NoAnswer::Silent)}}},
        {"silent-bc"_L1,
         "Business Central takes each call and never answers."_L1,
         {{unanswered(OnBusinessCentral, NoAnswer::Silent)}}},
        {"silent-ipaas"_L1,
         "iPaaS.com takes each call and never answers."_L1,
         {{unanswered(OnIpaas, NoAnswer::Silent)}}},
        {"broken-off"_L1,
         "Entra ends the connection instead of answering."_L1,
         {{unanswered(OnEntra, NoAnswer::BrokenOff)}}},
        {"broken-off-bc"_L1,
         "Business Central ends the connection instead of answering."_L1,
         {{unanswered(OnBusinessCentral, NoAnswer::BrokenOff)}}},
        {"broken-off-ipaas"_L1,
         "iPaaS.com ends the connection instead of answering."_L1,
         {{unanswered(OnIpaas, NoAnswer::BrokenOff)}}},
        {"redirect-loop"_L1,
         "Entra redirects each call to itself."_L1,
         {{{.services = OnEntra, .status = 302, .text = "", .header = "Location: {request}"}}}},
        {"redirect-away"_L1,
         "Business Central redirects each call to another host."_L1,
         {{{.services = OnBusinessCentral, .status = 302, .text = "", .header = "Location: {otherHost}"}}}},
        {"throttled"_L1,
         "60 calls a second, then 429 (with Retry-After from iPaaS.com); Entra answers the first token call so."_L1,
         {{{.services = OnEntra, .path = "/oauth2/v2.0/token", .firstCalls = 1, .status = 429, .retryAfter = 1},
           {.services = OnBusinessCentral, .callsPerSecond = 60, .status = 429},
           {.services = OnIpaas, .callsPerSecond = 60, .status = 429, .retryAfter = 1}}}},
        {"flaky"_L1,
         "One answer in ten is a 503 or a connection broken off, for writes before or after they were done."_L1,
         {{{.services = OnBusinessCentral,
            .oneIn = 10,
            .status = 503,
            .retryAfter = 1,
            .noAnswer = NoAnswer::BrokenOffInTurns},
           // Only Microsoft promises a Retry-After with its 503.
           {.services = OnIpaas, .oneIn = 10, .status = 503, .noAnswer = NoAnswer::BrokenOffInTurns}}}},
        {"slow"_L1, "Each answer takes 300 ms."_L1, {{{.services = OnEverything, .delayMs = 300}}}},
    };
    return rows;
}

} // namespace causeway::sandbox
