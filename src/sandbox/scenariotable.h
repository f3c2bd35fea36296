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

enum class Callers {
    All,
    SignedIn, // only calls whose token the service takes; the others meet its own 401
    Writing, // of these, only the ones that write a record or a link
};

// How a call ends that gets no answer.
enum class NoAnswer {
    Never,
    BrokenOff, // at once
    Lost, // at once, but the call was carried out
    BrokenOffInTurns, // as often as the rule's status, before and after the call was carried out
    Silent, // the connection stays open until the caller or the sandbox ends
};

// What an answer is made of where words do not do.
enum class Shape {
    Ordinary,
    CutOff, // the service's own answer without its end
    SurplusKeys, // the service's own answer with keys nobody has heard of
    Huge, // 50 MiB of JSON
    Deep, // 100,000 arrays, each in the one before
};

// What a scenario does to calls before (or instead of) the service's own answer. Members left out mean "no such
// condition" or "no such effect"; several rules of several scenarios add up, and the first one's answer stands.
struct FaultRule {
    // Which calls. Paths are in lower case, and compare without it.
    unsigned services = 0; // a set of Service; 0 ends the list of rules
    const char *path = ""; // only calls whose path contains this
    const char *pathEnd = ""; // only calls whose path ends with this
    Callers callers = Callers::All;
    int firstCalls = 0; // only the first n such calls after the scenario was switched on
    int callsPerSecond = 0; // only what exceeds n calls in one second
    int oneIn = 0; // only one call in n, picked by a seeded counter of its own for reads and for writes

    // Effects on an answer, whoever gives it.
    int delayMs = 0; // it waits
    int clockAheadSeconds = 0; // its Date does

    // The answer. In text and header, {app}, {tenant}, {resource}, {request}, {otherHost} and {inAMinute} stand for
    // what they name.
    int status = 0; // 0: the service's own
    const char *code = ""; // an error of this code in the service's own JSON; of Entra, the number of its AADSTS
    const char *error = ""; // Entra's "error" to that number
    const char *text = nullptr; // the message to the code; without a code the body; null: what the service would say
    const char *contentType = ""; // of the text; none: that of the service's JSON, or none to an empty text
    const char *header = ""; // one more, "Name: value"
    int retryAfter = -1; // seconds; -1: no such header
    Shape shape = Shape::Ordinary;
    NoAnswer noAnswer = NoAnswer::Never;

    constexpr bool hasAnswer() const
    {
        return status != 0 || shape == Shape::Huge || shape == Shape::Deep || noAnswer != NoAnswer::Never;
    }
};

struct ScenarioRow {
    QLatin1StringView id;
    QLatin1StringView description;
    std::array<FaultRule, 3> rules{}; // none: a flag that the services ask FaultPlan::has() for
};

// Every fault there is, in the order in which they are listed. One is added to the file of its service.
std::span<const ScenarioRow> scenarioTable();

// The parts of the table.
std::span<const ScenarioRow> entraScenarios();
std::span<const ScenarioRow> businessCentralScenarios();
std::span<const ScenarioRow> ipaasScenarios();
std::span<const ScenarioRow> networkScenarios();
std::span<const ScenarioRow> hookScenarios();

} // namespace causeway::sandbox
