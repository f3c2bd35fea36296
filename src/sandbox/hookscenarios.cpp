#include "sandbox/scenariotable.h"

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

namespace {

constexpr FaultRule ofHooks(int status, const char *code, const char *text)
{
    return {.services = OnIpaas, .path = "/hookapi/", .status = status, .code = code, .text = text};
}

constexpr FaultRule ofListener(int status, const char *code, const char *text)
{
    return {.services = OnIpaas,
            .path = "/listener/",
            .callers = Callers::SignedIn,
            .status = status,
            .code = code,
            .text = text};
}

constexpr FaultRule lostHooks()
{
    return {.services = OnIpaas, .path = "/hookapi/", .callers = Callers::SignedIn, .noAnswer = NoAnswer::Lost};
}

} // namespace

// Handing iPaaS.com the ids of records, and being told what became of them. A scenario that refuses each record
// written lets hooks pass, and has what they start fail.
std::span<const ScenarioRow> hookScenarios()
{
    static constexpr ScenarioRow rows[] = {
        {"webhook-key-rejected"_L1,
         "iPaaS.com does not take the subscription's webhook API key (AUTH-1002)."_L1,
         {{ofHooks(401, "AUTH-1002", "The webhook API key is invalid or null.")}}},
        {"hooks-missing"_L1,
         "iPaaS.com takes no hooks at this address (404)."_L1,
         {{{.services = OnIpaas,
            .path = "/hookapi/",
            .status = 404,
            .text = "Not Found",
            .contentType = "text/plain; charset=utf-8"}}}},
        {"hooks-lost"_L1,
         "iPaaS.com takes each hook, and ends the connection instead of answering."_L1,
         {{lostHooks()}}},
        {"hooks-dropped"_L1, "iPaaS.com takes each hook, and nothing comes of it."_L1},
        {"hooks-slow"_L1, "iPaaS.com takes 3 seconds for what each hook starts."_L1},
        {"hooks-failing"_L1, "One hook in ten fails: the record's name is in use (BIZL-1004)."_L1},
        {"no-mapping"_L1, "What each hook starts fails: the subscription has no mappings."_L1},
        {"listener-silent"_L1,
         "iPaaS.com takes hooks, and its listener knows of none (NFND-1005)."_L1,
         {{ofListener(404, "NFND-1005", "The iPaaS.com Id was not found.")}}},
        {"listener-down"_L1,
         "iPaaS.com's listener is unavailable (503)."_L1,
         {{{.services = OnIpaas, .path = "/listener/", .status = 503}}}},
        {"listener-refused"_L1,
         "Who hands hooks over may not ask iPaaS.com's listener (AUTZ-1002)."_L1,
         {{ofListener(403, "AUTZ-1002", "The user lacks the permission.")}}},
        {"listener-late"_L1, "iPaaS.com's listener knows of a hook only after 2 seconds."_L1},
        {"listener-odd"_L1, "iPaaS.com's listener says of each hook that it is \"Parked\", which nobody knows."_L1},
    };
    return rows;
}

} // namespace causeway::sandbox
