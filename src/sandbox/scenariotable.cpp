#include "sandbox/scenariotable.h"

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

std::span<const ScenarioRow> scenarioTable()
{
    static constexpr ScenarioRow rows[] = {
        {"wrong-secret"_L1, "Entra refuses the client secret (AADSTS7000215)."_L1},
        {"expired-secret"_L1, "The client secret is right but expired (AADSTS7000222)."_L1},
        {"unknown-tenant"_L1, "Entra does not know the tenant (AADSTS90002)."_L1},
        {"unknown-app"_L1, "The tenant does not know the client id (AADSTS700016)."_L1},
        {"no-consent"_L1, "The token carries no roles, and Business Central then answers 401."_L1},
        {"app-not-in-bc"_L1, "The app is missing on Business Central's own page: 401 after a good token."_L1},
        {"unknown-environment"_L1, "The environment of the connection file does not exist."_L1},
        {"unknown-company"_L1, "The company of the connection file does not exist."_L1},
        {"no-permission"_L1, "The app may not read the records in Business Central."_L1},
        {"service-not-published"_L1, "The two web services are not published in Business Central."_L1},
        {"admin-api-forbidden"_L1, "The app may not list the environments: 403 with an empty body."_L1},
        {"ipaas-unauthorized"_L1, "iPaaS.com refuses every sign-in, token and API key (AUTH-1002)."_L1},
        {"duplicate-names"_L1, "iPaaS.com already has a few unlinked records of the same names."_L1},
        {"short-tokens"_L1, "Tokens of Entra and of iPaaS.com live for 5 seconds."_L1},
        {"throttled"_L1,
         "60 calls a second, then 429 (with Retry-After from iPaaS.com); Entra answers the first token call so."_L1,
         {{{.services = OnEntra, .path = "/oauth2/v2.0/token", .firstCalls = 1, .status = 429, .retryAfter = 1},
           {.services = OnBusinessCentral, .callsPerSecond = 60, .status = 429},
           {.services = OnIpaas, .callsPerSecond = 60, .status = 429, .retryAfter = 1}}}},
        {"flaky"_L1,
         "One answer in ten is a 503 or a connection broken off, for writes before or after they were done."_L1,
         {{{.services = OnBusinessCentral, .oneIn = 10, .status = 503, .retryAfter = 1, .breakOff = true},
           // Only Microsoft promises a Retry-After with its 503.
           {.services = OnIpaas, .oneIn = 10, .status = 503, .breakOff = true}}}},
        {"slow"_L1, "Each answer takes 300 ms."_L1, {{{.services = OnEverything, .delayMs = 300}}}},
    };
    return rows;
}

} // namespace causeway::sandbox
