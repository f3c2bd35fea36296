#pragma once

#include <QLatin1StringView>

#include <array>
#include <span>

namespace causeway::sandbox {

// The three services, as bits of a set.
enum Service : unsigned {
    OnEntra = 1,
    OnBusinessCentral = 2,
    OnIpaas = 4,
    OnEverything = OnEntra | OnBusinessCentral | OnIpaas,
};

// What a scenario does to calls before (or instead of) the service's own answer. Members left out mean "no such
// condition" or "no such effect"; several rules of several scenarios add up.
struct FaultRule {
    unsigned services = 0; // which calls: a set of Service; 0 ends the list of rules
    const char *path = ""; // only calls whose path contains this
    int firstCalls = 0; // only the first n such calls after the scenario was switched on
    int callsPerSecond = 0; // only what exceeds n calls in one second
    int oneIn = 0; // only one call in n, picked by a seeded counter of its own for reads and for writes
    int delayMs = 0; // effect: the answer waits
    int status = 0; // effect: this HTTP status is the answer
    int retryAfter = -1; // seconds; -1: no such header
    bool breakOff = false; // effect: takes turns with the status: the connection is broken off, before and after
                           // the call was carried out
};

struct ScenarioRow {
    QLatin1StringView id;
    QLatin1StringView description;
    std::array<FaultRule, 3> rules{}; // none: a flag that the services ask FaultPlan::has() for
};

// Every fault there is: the one place to add one.
std::span<const ScenarioRow> scenarioTable();

} // namespace causeway::sandbox
