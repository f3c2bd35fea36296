#pragma once

#include "core/connectionsettings.h"
#include "core/recordtype.h"
#include "core/result.h"
#include "net/ratelimiter.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace causeway {

struct TypeProgress {
    enum class Phase {
        Waiting,
        /// Reading what iPaaS.com has, to tell new from existing.
        Comparing,
        /// Reading Business Central, while writing goes on beside it.
        Reading,
        /// Business Central has been read to the end: the total is known.
        Writing,
        Done,
        Stopped,
    };

    RecordType type = RecordType::CustomerCategory;
    Phase phase = Phase::Waiting;
    /// How many there are to be read: as Business Central counts them, or as many as there were last time. Nothing
    /// where that is not known.
    std::optional<qint64> expected;
    qint64 read = 0;
    qint64 created = 0;
    qint64 updated = 0;
    /// Of the updated, those that were linked first, since this program took the run up: the journal does not count
    /// them.
    qint64 linked = 0;
    qint64 unchanged = 0;
    qint64 conflicts = 0;
    qint64 failed = 0;
    /// Of the created and updated, those of earlier stretches of a run that was broken off.
    qint64 writtenBefore = 0;
    /// Read, and still to be written; where the run looks again, still to be looked at.
    qint64 pending = 0;
    /// Of the pending, those that iPaaS.com has taken by a hook and has not told of yet.
    qint64 underWay = 0;

    bool isRead() const { return phase == Phase::Writing || phase == Phase::Done || phase == Phase::Stopped; }
    /// What was read in the end, or what is expected until then.
    qint64 total() const { return isRead() ? read : std::max(read, expected.value_or(0)); }
    qint64 settled() const { return created + updated + unchanged + conflicts + failed; }
};

struct TransferProgress {
    enum class State {
        Running,
        Paused,
        /// Cancel was asked for; calls under way are being ended.
        Stopping,
        Ended,
    };
    enum class Side {
        Entra,
        BusinessCentral,
        Ipaas,
    };

    State state = State::Running;
    /// Nothing is read: what failed in earlier runs is sent again.
    bool retriesFailed = false;
    /// Of those, nothing is sent: iPaaS.com is asked once more what became of their hooks.
    bool looksAgain = false;
    QList<TypeProgress> types;
    /// What holds the run up at this moment, when something does.
    struct Wait {
        Side side = Side::Ipaas;
        RateLimiter::Wait wait;
        int callsInWindow = 0;
        /// A call did not come to an answer and is made again: why. Empty where the service or the throttle holds it
        /// up.
        QString fault;
    };
    std::optional<Wait> wait;
    /// Records a page, where Business Central took too long for larger ones; 0 otherwise.
    int smallerPages = 0;
    /// Calls to iPaaS.com in the last minute, and what its throttle allows in one.
    int ipaasCallsLastMinute = 0;
    int ipaasCallsAllowed = 0;
    /// Of the whole run; nothing before that can be told.
    std::optional<std::chrono::seconds> timeLeft;

    qint64 totalRead() const;
    /// Whether totalToSettle() is more than what was read so far.
    bool isTotalKnown() const;
    /// What there is to do, as far as it is known: all records, or those that are sent again.
    qint64 totalToSettle() const;
    qint64 totalSettled() const;
    qint64 totalFailed() const;
};

struct TransferSummary {
    struct Type {
        RecordType type = RecordType::CustomerCategory;
        qint64 read = 0;
        qint64 created = 0;
        qint64 updated = 0;
        qint64 unchanged = 0;
        qint64 conflicts = 0;
        qint64 failed = 0;
        /// As TypeProgress has them.
        qint64 linked = 0;
        /// Of the failed, those that iPaaS.com took by a hook, and has not told of; of a preview, beside the failed.
        qint64 unknown = 0;
        /// As JournalCounts have them: what the run has left to the next one.
        qint64 pending = 0;
        qint64 sending = 0;
        /// Of the created and updated, those of earlier stretches.
        qint64 writtenBefore = 0;

        qint64 toBeSent() const { return pending - sending; }
        qint64 writtenNow() const { return created + updated - writtenBefore; }
    };
    /// What a run took before it was stopped and gone on with. A stretch that was killed left no word on that.
    struct Effort {
        /// UTC; invalid for a run that was not gone on with.
        QDateTime started;
        qint64 businessCentralRequests = 0;
        qint64 ipaasRequests = 0;
        qint64 throttled = 0;
        double seconds = 0;
    };
    IpaasSettings::Way way = IpaasSettings::Way::Direct;
    /// Of the whole run, however often it was gone on with.
    QList<Type> types;
    /// Of the last stretch of it, as the following.
    qint64 businessCentralRequests = 0;
    qint64 ipaasRequests = 0;
    qint64 throttled = 0;
    double seconds = 0;
    Effort earlier{};
    /// Ended before all was done: cancelled, or stopped by an error that hits every record.
    bool stopped = false;
    /// Records that had failed and were sent again, or were to be.
    qint64 retried = 0;
    /// Conflicts were to be left alone: they are no problem.
    bool skipsConflicts = false;
    std::optional<Error> error;
    /// The journal was damaged and set aside under this name.
    QString journalSetAside;

    bool hasProblems() const;
    /// False when every count is 0.
    bool hasCounts() const;
    /// With what earlier stretches took counted in.
    TransferSummary ofWholeRun() const;
};

/// The sentence of "what it waits for": "iPaaS.com allows 500 calls a minute: 500 used, next call in 3 s". Empty when
/// nothing holds the run up.
QString waitSentence(const TransferProgress &progress);

/// The same in few words, for a place that has no room: "iPaaS.com's limit: next call in 3 s." Says nothing of smaller
/// pages, which hold nothing up by themselves.
QString shortWaitSentence(const TransferProgress &progress);

} // namespace causeway
