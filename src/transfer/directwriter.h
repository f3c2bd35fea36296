#pragma once

#include "ipaas/ipaasclient.h"
#include "transfer/mapping.h"
#include "transfer/recordwriter.h"

namespace causeway {

/// The way "direct": writes a record through the data APIs, by our mapping, with its external id.
class DirectWriter final : public RecordWriter {
public:
    /// All of them must outlive it.
    DirectWriter(IpaasClient &ipaas, const Mapping &mapping, RecordType type, qint64 subscriptionId);

    QCoro::Task<Outcome> write(JournalRecord record, Deleted deleted, std::stop_token stop) override;
    QCoro::Task<Outcome> settle(JournalRecord record, Deleted deleted, std::stop_token stop) override;

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
