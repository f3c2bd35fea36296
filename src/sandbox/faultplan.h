#pragma once

#include "sandbox/httpmessage.h"
#include "sandbox/scenariotable.h"

#include <QHash>
#include <QStringList>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <vector>

namespace causeway::sandbox {

// Which scenarios are on, and what they do to the next call. Thread-safe.
class FaultPlan {
public:
    struct Call {
        Service service;
        const HttpRequest &request;
        bool isSignedIn = false; // the service takes the call's token
        bool isWrite = false; // of a record or a link
        bool isHook = false; // starts a write: to be broken off like one, but not to be refused like one
    };
    struct Verdict {
        int delayMs = 0;
        int clockAheadSeconds = 0;
        const FaultRule *answer = nullptr; // gives the answer; null: the service does
        bool carryOut = true; // whether the service sees the call
        BreakOff breakOff = BreakOff::Never;
        bool isSilent = false;
        Shape shape = Shape::Ordinary; // of the service's answer
    };

    // Replaces the set; false, and nothing changed, when an id is unknown (it is named in unknown).
    bool set(const QStringList &ids, QString *unknown);
    QStringList active() const;
    // For scenarios without rules; asks by an id of the table.
    bool has(QLatin1StringView id) const;

    // The first refusal of what is written to iPaaS.com that is on; null when there is none.
    const FaultRule *refusalOfWrites() const;

    Verdict judge(const Call &call);

    // Sleeps, but no longer than until stopWaiting().
    void wait(int milliseconds);
    // Sleeps until stopWaiting(), or until isOver says so, which it is asked ten times a second.
    void waitUntil(const std::function<bool()> &isOver);
    void stopWaiting();

private:
    struct Progress {
        qint64 calls = 0;
        qint64 second = 0;
        int callsInSecond = 0;
    };
    using Key = std::pair<const FaultRule *, unsigned>; // the rule, and the service with a bit for writes

    static bool concerns(const FaultRule &rule, const Call &call, const QByteArray &path);
    bool applies(const FaultRule &rule, unsigned kind, qint64 *call);
    static void decide(const FaultRule &rule, qint64 turn, bool isWrite, Verdict *verdict);
    static void breakOffInTurn(qint64 turn, bool isWrite, Verdict *verdict);

    mutable std::mutex m_mutex;
    std::condition_variable m_stopped;
    bool m_stopping = false;
    std::vector<const ScenarioRow *> m_active;
    QHash<Key, Progress> m_progress;
};

} // namespace causeway::sandbox
