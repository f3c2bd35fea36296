#pragma once

#include "sandbox/httpmessage.h"
#include "sandbox/scenariotable.h"

#include <QHash>
#include <QStringList>

#include <condition_variable>
#include <mutex>
#include <vector>

namespace causeway::sandbox {

// Which scenarios are on, and what they do to the next call. Thread-safe.
class FaultPlan {
public:
    struct Verdict {
        int delayMs = 0;
        int status = 0; // 0: no refusal
        int retryAfter = -1; // seconds; -1: none
        bool carryOut = true; // whether the service sees the call
        BreakOff breakOff = BreakOff::Never;
    };

    // Replaces the set; false, and nothing changed, when an id is unknown (it is named in unknown).
    bool set(const QStringList &ids, QString *unknown);
    QStringList active() const;
    // For scenarios without rules; asks by an id of the table.
    bool has(QLatin1StringView id) const;

    Verdict judge(Service service, const HttpRequest &request, bool isWrite);

    // Sleeps, but no longer than until stopWaiting().
    void wait(int milliseconds);
    void stopWaiting();

private:
    struct Progress {
        qint64 calls = 0;
        qint64 second = 0;
        int callsInSecond = 0;
    };
    using Key = std::pair<const FaultRule *, unsigned>; // the rule, and the service with a bit for writes

    bool applies(const FaultRule &rule, unsigned kind, qint64 *call);
    static void breakOffInTurn(qint64 turn, bool isWrite, Verdict *verdict);

    mutable std::mutex m_mutex;
    std::condition_variable m_stopped;
    bool m_stopping = false;
    std::vector<const ScenarioRow *> m_active;
    QHash<Key, Progress> m_progress;
};

} // namespace causeway::sandbox
