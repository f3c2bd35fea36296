#pragma once

#include "core/recordtype.h"
#include "core/result.h"
#include "storage/recordfingerprint.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace causeway {

/// What is known of one record of Business Central, and of its way to iPaaS.com.
///
///   Pending   must be sent: it is new, or has changed since it was sent.
///   Sending   a call for it is about to be made or was made, and its outcome is not known yet. Written to the disk
///             before the call. Found at a start, it means: look the record up before anything is sent again.
///   Done      iPaaS.com has it as `hash` says.
///   Failed    refused, with a reason; sent again by a later run. With `outcome-unknown` and a tracking id: iPaaS.com
///   took
///             a hook for it and has not told of it since; looked up again, and sent again only when that is asked for.
///   Conflict  iPaaS.com has an unlinked record of that name; nothing was written.
enum class RecordState {
    Pending,
    Sending,
    Done,
    Failed,
    Conflict,
};

/// How a record was or will be transferred.
enum class RecordAction {
    Create,
    Update,
    /// Linked to the record of the same name that iPaaS.com has (`ipaasId`), then updated.
    Link,
    /// Created without its external id, which a record that was deleted on iPaaS.com holds, and then linked.
    Recreate,
};

struct JournalRecord {
    RecordType type = RecordType::CustomerCategory;
    /// Business Central's key that is the external id on iPaaS.com: a code or a GUID.
    QString externalId;
    /// What a person knows the record by.
    QString label;
    RecordState state = RecordState::Pending;
    RecordAction action = RecordAction::Create;
    /// iPaaS.com's id, empty until known.
    QString ipaasId;
    /// Hash of the payload that iPaaS.com is known to have (Done), 0 when not known.
    quint64 sentHash = 0;
    /// The payload to send and its hash; empty once done.
    quint64 payloadHash = 0;
    QByteArray payload;
    /// errorCodeName and text of the last failure or conflict.
    QString errorCode;
    QString errorText;
    /// The way "through iPaaS.com" only: the id that its hook was sent with, when that was about to be sent and when
    /// iPaaS.com took it, in milliseconds since 1970 (UTC); 0 where it has not.
    QString tracking;
    qint64 marked = 0;
    qint64 handed = 0;

    QString name() const { return label.isEmpty() ? externalId : label; }
    /// It may have arrived: what became of it could not be found out.
    bool isUnknown() const;
};

/// A record that iPaaS.com has, as far as planning needs it.
struct RemoteRecord {
    QString ipaasId;
    QString name;
    /// Empty when not linked to our subscription.
    QString externalId;
    /// Hash over the fields that we map, as iPaaS.com has them.
    quint64 hash = 0;
};

/// Counts per type. `read`, `created` and `updated` are of the current run, or the last; `conflicts`, `failed` and
/// `pending` (Pending and Sending) are the records that are in that state now, whichever run put them there; `sending`
/// are those of the pending whose outcome is not known; `unchanged` is what is left of those that were read.
struct JournalCounts {
    qint64 read = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 conflicts = 0;
    qint64 failed = 0;
    qint64 pending = 0;
    qint64 sending = 0;
};

/// The journal of one connection's initializations: SQLite, one file, written ahead (WAL, synchronous=FULL), so that a
/// run survives a kill, a reboot or a lost network. One process at a time: open() takes a lock file beside it and
/// answers JournalBusy, naming the holder, when another has it. A damaged file is set aside as <file>.damaged-<UTC
/// time>, a new one is begun, and wasSetAside() says so.
///
/// Calls are short and synchronous; writes of one begin()…commit() go to the disk together. Errors: JournalDamaged,
/// FileNotWritten (disk full).
///
/// A query that answers a value instead of a Result cannot say that it failed. So the first failure is kept: every
/// later begin(), commit() and write answers it, until the journal is closed. What is written ahead of a call thus
/// keeps the call from being made on a wrong answer.
class TransferJournal {
public:
    TransferJournal();
    ~TransferJournal();
    TransferJournal(const TransferJournal &) = delete;
    TransferJournal &operator=(const TransferJournal &) = delete;

    /// Errors: JournalBusy (names the holder), FileInvalid (written by a newer Causeway; left untouched),
    /// FileNotWritten.
    Result<void> open(const QString &path);
    void close();
    /// The name the damaged file was given, empty when nothing was set aside.
    QString wasSetAside() const;

    /// Removes the journal at `path`, its companions, and those that were set aside. Errors: JournalBusy,
    /// FileNotWritten.
    static Result<void> removeFile(const QString &path);

    /// A begin() inside another counts up; the outermost commit() writes. rollback() drops everything since the
    /// outermost begin() and ends it; a commit() that then has no begin() is an error (InvalidInput). Writes outside
    /// begin()…commit() go to the disk one by one.
    Result<void> begin();
    Result<void> commit();
    void rollback();

    /// Starts a run, or goes on with the one that has not ended: answers true when it goes on. The per-run counts start
    /// at 0 for a new run and are kept when it goes on.
    Result<bool> startRun(const QList<RecordType> &types, const QDateTime &now);
    /// Keeps what is to be told of the run for pastRuns(); the last `runsKept` runs are kept. A run that is not at its
    /// end is gone on with by the next startRun().
    Result<void> keepRun(const QDateTime &now, const QByteArray &summary, bool atItsEnd);
    Result<void> endRun(const QDateTime &now) { return keepRun(now, {}, true); }
    /// True when a run was started and has not ended: startRun() would go on with it.
    bool hasUnfinishedRun() const;
    /// Keeps `limit` of the problems() as they are now, for pastProblems() of this run. From 0 on, in portions, so that
    /// many of them hold nothing up; before keepRun().
    Result<void> keepProblems(int limit, int offset);

    static constexpr int runsKept = 20;
    struct PastRun {
        qint64 id = 0;
        /// UTC.
        QDateTime started;
        /// When it was kept last, UTC; invalid for one that never came to that.
        QDateTime kept;
        bool hasEnded = false;
        QByteArray summary;
    };
    /// Newest first.
    QList<PastRun> pastRuns() const;
    /// The failures and conflicts that a run was kept with, in the order of problems().
    QList<JournalRecord> pastProblems(qint64 runId, int limit, int offset = 0) const;

    std::optional<JournalRecord> record(RecordType type, const QString &externalId) const;
    /// Inserts or replaces.
    Result<void> put(const JournalRecord &record);
    /// Written ahead of a call: the state Sending, `tracking` and `marked`; nothing has been handed over yet. A key
    /// that is not in the journal is skipped.
    Result<void> markSending(const JournalRecord &record);

    /// Called with put(Done): counts into created or updated of this run.
    Result<void> noteDone(RecordType type, RecordAction action);

    /// A reading of a type goes from beginReading() over its records to endReading(). One that did not come to its end
    /// says nothing.
    enum class Reading {
        /// All records. It is kept, so that the next one knows at once what has not changed.
        All,
        /// Only those that have changed; the others count as read and unchanged.
        Changes,
    };
    /// `mapping` names what fingerprints are made of: the last reading is compared with where it was made of the same,
    /// and unless `comparesAnew`.
    Result<void> beginReading(RecordType type, Reading what, const QString &mapping, bool comparesAnew = false);
    /// Whether the record is Done and the last reading had it just so: then it counts as read, and nothing else is to
    /// be done with it. Otherwise look it up, put() what is known of it, and noteRead().
    bool noteUnchanged(const RecordFingerprint &fingerprint);
    /// A second note of the same key within one reading answers false: the pages repeat it. The key must be in the
    /// journal. `isUnchanged`: the journal had it just so, and nothing was put.
    Result<bool> noteRead(RecordType type, const QString &externalId, const RecordFingerprint &fingerprint,
                          bool isUnchanged);
    /// Whether the reading under way has come to that record already.
    bool wasRead(RecordType type, const QString &externalId) const;
    /// Whether enough was noted that it should go to the disk, in a begin()…commit().
    bool hasReadingToWrite() const;
    Result<void> writeReading();
    /// The type was read to its end. Forgets the records that were not read, since Business Central no longer has them,
    /// but for those whose sending is under way. Answers how many.
    Result<qint64> endReading(RecordType type);

    /// How many records of a type are known.
    qint64 known(RecordType type) const;

    /// Up to when changes of a type have been read, and by which mapping; invalid before a whole reading.
    struct Watermark {
        QString mapping;
        QDateTime modified;
    };
    Watermark watermark(RecordType type) const;
    Result<void> setWatermark(RecordType type, const Watermark &watermark);

    /// Makes the failed records whose payload is known Pending again. Answers how many.
    Result<qint64> retryFailed(RecordType type);
    /// Failed records of which iPaaS.com has not told what became of their hooks.
    qint64 unknown(RecordType type) const;
    /// Makes those `to`: Sending to look once more, Pending to send again. Answers how many.
    Result<qint64> reopenUnknown(RecordType type, RecordState to);

    /// Up to `limit` records in `state`, in the order they were read, with keys after `afterRow` (0 = from the start);
    /// `lastRow` is set to where the next call goes on.
    QList<JournalRecord> inState(RecordType type, RecordState state, int limit, qint64 afterRow = 0,
                                 qint64 *lastRow = nullptr) const;
    JournalCounts counts(RecordType type) const;

    /// The failures and conflicts, for a table: by type, then failures before conflicts, then as they were read.
    QList<JournalRecord> problems(int limit = 1000, int offset = 0) const;

    /// The index of what iPaaS.com has, made anew by each comparison.
    Result<void> clearRemote(RecordType type);
    Result<void> putRemote(RecordType type, const RemoteRecord &record);
    /// We have written the record of that external id: the index no longer knows its values.
    Result<void> doubtRemote(RecordType type, const QString &externalId);
    std::optional<RemoteRecord> remoteByExternalId(RecordType type, const QString &externalId) const;
    /// Names are compared trimmed and without regard to case, as iPaaS.com does.
    std::optional<RemoteRecord> remoteByName(RecordType type, const QString &name) const;

    /// True once a comparison with iPaaS.com has been completed for `type`: from then on the journal alone knows.
    bool isCompared(RecordType type) const;
    Result<void> setCompared(RecordType type, bool compared);

    /// What the records were transferred from and to, as the run names it; empty before the first run. What the journal
    /// knows is true of that target only.
    QString target() const;
    Result<void> setTarget(const QString &target);
    /// How records went to it: ipaasWayId, as the run names it; empty before a run has said so.
    QString way() const;
    Result<void> setWay(const QString &way);
    /// Forgets all that is true of one target only: records, what iPaaS.com has, the run under way. Past runs stay.
    Result<void> clearRecords();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace causeway
