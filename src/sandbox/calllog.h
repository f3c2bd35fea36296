#pragma once

#include "sandbox/scenariotable.h"

#include <QByteArray>
#include <QList>

#include <mutex>

namespace causeway::sandbox {

// What arrived, call by call: for a test that must know more than how many there were. Thread-safe. Nothing is written
// down before it is begun, as a long run would fill the memory.
class CallLog {
public:
    struct Call {
        qint64 at = 0; // milliseconds of a steady clock, when it arrived
        Service service = OnEntra;
        QByteArray method;
        QByteArray target; // path and query as they came
        int status = 0; // of the answer, also of one that did not reach the caller; 0: there was none
        bool isWhole = true; // an answer was sent, and to its end
        bool isFault = false; // a scenario gave the answer, or took it away
        bool isCarriedOut = false; // the service saw the call
    };

    // Forgets what was written down, and writes down what comes.
    void begin();
    bool isOn() const;
    void append(const Call &call);
    // {"calls": [{"at", "service", …}]}, in the order in which the answers were ready.
    QByteArray json() const;

    static qint64 now();

private:
    mutable std::mutex m_mutex;
    bool m_isOn = false;
    QList<Call> m_calls;
};

} // namespace causeway::sandbox
