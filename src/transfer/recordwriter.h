#pragma once

#include "core/task.h"
#include "ipaas/ipaasclient.h"
#include "storage/transferjournal.h"
#include "transfer/mapping.h"

namespace causeway {

/// Brings one record to iPaaS.com and says how it stands afterwards. It does not touch the journal: who calls has
/// written the record ahead as Sending, and writes the answer.
class RecordWriter {
public:
    RecordWriter(IpaasClient &ipaas, const Mapping &mapping, RecordType type, qint64 subscriptionId);

    /// What becomes of a record whose partner was deleted on iPaaS.com.
    enum class Deleted {
        Fail,
        CreateAnew,
    };

    /// Sends the record. The answer is the record as Done, Failed or Conflict, or as Pending with the action that is to
    /// be written ahead before it goes on (Recreate). An Error is one that is not the record's: a stop, or what would
    /// meet every record; the record then stays Sending (its outcome is to be settled) or, when `wasNotSent`, was
    /// surely not sent.
    struct Outcome {
        JournalRecord record;
        std::optional<Error> error;
        bool wasNotSent = false;
    };
    QCoro::Task<Outcome> write(JournalRecord record, Deleted deleted, std::stop_token stop);

    /// For a record that an earlier run left as Sending: looks up what became of it. The answer is Done, or Pending
    /// when it must be sent (again), or Failed.
    QCoro::Task<Outcome> settle(JournalRecord record, Deleted deleted, std::stop_token stop);

private:
    QCoro::Task<Outcome> create(JournalRecord record, Deleted deleted, std::stop_token stop);
    QCoro::Task<Outcome> recreate(JournalRecord record, std::stop_token stop);
    QCoro::Task<Outcome> adopt(JournalRecord record, Error last, std::stop_token stop);
    QCoro::Task<Outcome> linkCreated(JournalRecord record, QString ipaasId, std::stop_token stop);
    /// The id of the record that recreate() has made and not linked yet; nothing when there is none.
    Task<std::optional<QString>> createdAnew(JournalRecord record, std::stop_token stop);
    QCoro::Task<Outcome> update(JournalRecord record, Deleted deleted, std::stop_token stop);
    QCoro::Task<Outcome> settleMissing(JournalRecord record, Deleted deleted, std::stop_token stop);
    QCoro::Task<Outcome> linkAndUpdate(JournalRecord record, Deleted deleted, std::stop_token stop);

    IpaasClient &m_ipaas;
    const Mapping &m_mapping;
    RecordType m_type;
    qint64 m_subscriptionId;
};

} // namespace causeway
