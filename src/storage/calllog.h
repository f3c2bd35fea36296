#pragma once

#include "core/clock.h"

#include <QFile>
#include <QList>
#include <QString>

#include <deque>

namespace causeway {

/// When the calls of the last throttle window to one service were made, in a small file, so that a run taken up again
/// does not burst, however the last one ended. Each call is in the file before it is made, and again when it is
/// answered. Not forced to the disk: that outlives a kill at any moment, and a computer that lost its power does not
/// start again within a window that matters.
///
/// Used by TransferRun only, which holds the journal's lock meanwhile. A call that cannot be noted, as on a full disk,
/// is made all the same: the log says so, and a run that is killed then could burst.
class CallLog {
public:
    explicit CallLog(Clock &clock);

    /// Where the calls to a service are kept, beside the journal: `service` is a short name for files.
    static QString path(const QString &journalPath, const QString &service);

    /// Reads what an earlier process has left. `window`: how long a call counts.
    void open(const QString &path, std::chrono::milliseconds window);
    void close();

    /// Those that still count, oldest first, in milliseconds since 1970. A call that was under way when its process
    /// ended, or one of the future (the computer's clock was set back since), counts as made at open().
    QList<qint64> calls() const;

    void begun();
    /// The oldest call that had not been answered.
    void answered();
    /// Answered at that time, milliseconds since 1970.
    void add(qint64 at);

private:
    struct Answered {
        qint64 slot = 0;
        qint64 at = 0;
    };

    qint64 takeSlot();
    void write(qint64 slot, qint64 value);
    void warn();

    Clock &m_clock;
    std::chrono::milliseconds m_window{0};
    QFile m_file;
    /// A call has a slot in the file until the window has passed over it.
    qint64 m_slots = 0;
    std::deque<qint64> m_underWay;
    /// Oldest first.
    std::deque<Answered> m_answered;
    bool m_hasFailed = false;
};

} // namespace causeway
