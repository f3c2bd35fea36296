#include "sandbox/faultplan.h"

#include <algorithm>
#include <chrono>

namespace causeway::sandbox {

namespace {

constexpr unsigned writeBit = 8;

template<typename Text>
const ScenarioRow *findScenario(Text id)
{
    const auto table = scenarioTable();
    const auto row = std::find_if(table.begin(), table.end(), [id](const ScenarioRow &each) { return id == each.id; });
    return row == table.end() ? nullptr : &*row;
}

qint64 steadySecond()
{
    using namespace std::chrono;
    return duration_cast<seconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

bool FaultPlan::set(const QStringList &ids, QString *unknown)
{
    std::vector<const ScenarioRow *> rows;
    for (const QString &id : ids) {
        const ScenarioRow *row = findScenario(QStringView(id));
        if (!row) {
            if (unknown)
                *unknown = id;
            return false;
        }
        if (std::find(rows.begin(), rows.end(), row) == rows.end())
            rows.push_back(row);
    }
    const std::lock_guard lock(m_mutex);
    // A scenario that stays on keeps its count; one that is switched on again starts anew.
    m_progress.removeIf([&rows](const auto &entry) {
        return std::none_of(rows.begin(), rows.end(), [&entry](const ScenarioRow *row) {
            return std::any_of(row->rules.begin(), row->rules.end(),
                               [&entry](const FaultRule &rule) { return &rule == entry.key().first; });
        });
    });
    m_active = std::move(rows);
    return true;
}

QStringList FaultPlan::active() const
{
    const std::lock_guard lock(m_mutex);
    QStringList ids;
    for (const ScenarioRow *row : m_active)
        ids.append(row->id);
    return ids;
}

bool FaultPlan::has(QLatin1StringView id) const
{
    Q_ASSERT(findScenario(id));
    const std::lock_guard lock(m_mutex);
    return std::any_of(m_active.begin(), m_active.end(), [id](const ScenarioRow *row) { return row->id == id; });
}

bool FaultPlan::applies(const FaultRule &rule, unsigned kind, qint64 *call)
{
    Progress &progress = m_progress[{&rule, kind}];
    *call = progress.calls++;
    if (rule.firstCalls > 0 && *call >= rule.firstCalls)
        return false;
    if (rule.callsPerSecond > 0) {
        const qint64 second = steadySecond();
        if (progress.second != second) {
            progress.second = second;
            progress.callsInSecond = 0;
        }
        if (++progress.callsInSecond <= rule.callsPerSecond)
            return false;
    }
    if (rule.oneIn > 0) {
        // One call of each block of n, at a place that differs from block to block but not from run to run.
        const qint64 block = *call / rule.oneIn;
        const qint64 place = (block * 7919 + 4) % rule.oneIn;
        if (*call % rule.oneIn != place)
            return false;
        *call = block;
    }
    return true;
}

void FaultPlan::breakOffInTurn(qint64 turn, bool isWrite, Verdict *verdict)
{
    switch (turn % 4) {
    case 0: // the status stands
        return;
    case 1:
        verdict->carryOut = false;
        verdict->breakOff = BreakOff::BeforeAnswer;
        break;
    case 2:
        verdict->carryOut = isWrite;
        verdict->breakOff = BreakOff::BeforeAnswer;
        break;
    default:
        verdict->breakOff = BreakOff::InAnswer;
        break;
    }
    verdict->answer = nullptr;
}

void FaultPlan::decide(const FaultRule &rule, qint64 turn, bool isWrite, Verdict *verdict)
{
    switch (rule.noAnswer) {
    case NoAnswer::Never:
        verdict->answer = &rule;
        break;
    case NoAnswer::BrokenOff:
        verdict->carryOut = false;
        verdict->breakOff = BreakOff::BeforeAnswer;
        break;
    case NoAnswer::Lost:
        verdict->breakOff = BreakOff::BeforeAnswer;
        break;
    case NoAnswer::BrokenOffInTurns:
        verdict->answer = &rule;
        breakOffInTurn(turn, isWrite, verdict);
        break;
    case NoAnswer::Silent:
        verdict->carryOut = false;
        verdict->breakOff = BreakOff::BeforeAnswer;
        verdict->isSilent = true;
        break;
    }
    if (verdict->answer)
        verdict->carryOut = false;
}

bool FaultPlan::concerns(const FaultRule &rule, const Call &call, const QByteArray &path)
{
    const bool isCaller
        = rule.callers == Callers::All || (call.isSignedIn && (rule.callers == Callers::SignedIn || call.isWrite));
    return (rule.services & call.service) && isCaller && path.contains(rule.path) && path.endsWith(rule.pathEnd);
}

const FaultRule *FaultPlan::refusalOfWrites() const
{
    const std::lock_guard lock(m_mutex);
    for (const ScenarioRow *row : m_active) {
        for (const FaultRule &rule : row->rules) {
            if ((rule.services & OnIpaas) && rule.callers == Callers::Writing && *rule.code)
                return &rule;
        }
    }
    return nullptr;
}

FaultPlan::Verdict FaultPlan::judge(const Call &call)
{
    Verdict verdict;
    const std::lock_guard lock(m_mutex);
    if (m_active.empty())
        return verdict;
    const QByteArray path = call.request.rawPath.toLower();
    const bool isChange = call.isWrite || call.isHook;
    for (const ScenarioRow *row : m_active) {
        for (const FaultRule &rule : row->rules) {
            if (!concerns(rule, call, path))
                continue;
            // A limit counts all calls of a service; who is picked one in n takes turns of its own for writes, so
            // that every kind of fault meets both.
            const unsigned kind = rule.oneIn > 0 && isChange ? call.service | writeBit : call.service;
            qint64 turn = 0;
            if (!applies(rule, kind, &turn))
                continue;
            verdict.delayMs = std::max(verdict.delayMs, rule.delayMs);
            verdict.clockAheadSeconds = std::max(verdict.clockAheadSeconds, rule.clockAheadSeconds);
            if (!rule.hasAnswer() && verdict.shape == Shape::Ordinary)
                verdict.shape = rule.shape;
            if (rule.hasAnswer() && !verdict.answer && verdict.breakOff == BreakOff::Never)
                decide(rule, turn, isChange, &verdict);
        }
    }
    return verdict;
}

void FaultPlan::wait(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    m_stopped.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return m_stopping; });
}

void FaultPlan::waitUntil(const std::function<bool()> &isOver)
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        m_stopped.wait_for(lock, std::chrono::milliseconds(100), [this] { return m_stopping; });
        lock.unlock();
        if (isOver())
            return;
        lock.lock();
    }
}

void FaultPlan::stopWaiting()
{
    const std::lock_guard lock(m_mutex);
    m_stopping = true;
    m_stopped.notify_all();
}

} // namespace causeway::sandbox
