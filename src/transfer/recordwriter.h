#pragma once

#include "core/task.h"
#include "storage/transferjournal.h"

#include <chrono>
#include <limits>
#include <optional>

namespace causeway {

/// Brings one record to iPaaS.com and says how it stands afterwards; there is one implementation a way. It does not
/// touch the journal: who calls has written the record ahead as Sending, and writes the answer.
class RecordWriter {
public:
    /// What becomes of a record whose partner was deleted on iPaaS.com.
    enum class Deleted {
        Fail,
        CreateAnew,
    };

    /// How a record stands: Done, Failed or Conflict, or Pending with the action that is to be written ahead before it
    /// goes on (Recreate). An Error is one that is not the record's: a stop, or what would meet every record; the
    /// record then stays Sending (its outcome is to be settled) or, when `wasNotSent`, was surely not sent.
    struct Outcome {
        JournalRecord record;
        std::optional<Error> error;
        bool wasNotSent = false;
        /// State Sending, and iPaaS.com has the record: settle() it again after this.
        std::optional<std::chrono::milliseconds> lookAfter = std::nullopt;
    };

    RecordWriter() = default;
    virtual ~RecordWriter() = default;
    RecordWriter(const RecordWriter &) = delete;
    RecordWriter &operator=(const RecordWriter &) = delete;

    /// Before the record is marked as Sending: sets what must be on the disk before the call. A record without a
    /// tracking id was sent by no hook.
    virtual void prepare(JournalRecord &record)
    {
        record.tracking.clear();
        record.marked = record.handed = 0;
    }

    /// Sends the record.
    virtual QCoro::Task<Outcome> write(JournalRecord record, Deleted deleted, std::stop_token stop) = 0;

    /// For a record that was left as Sending, by an earlier run or with `lookAfter`: looks up what became of it. The
    /// answer is Done, or Pending when it must be sent (again), or Failed, or still Sending with `lookAfter`.
    virtual QCoro::Task<Outcome> settle(JournalRecord record, Deleted deleted, std::stop_token stop) = 0;

    /// Records that may be under way at a time, which the number of calls bounds as well.
    virtual int mostUnderWay() const { return std::numeric_limits<int>::max(); }

    /// An error for the run when what was told so far says that the rest will fare the same.
    virtual std::optional<Error> verdict() const { return std::nullopt; }
};

} // namespace causeway
