#pragma once

#include "core/clock.h"
#include "ipaas/ipaashooks.h"
#include "transfer/recordwriter.h"

#include <QHash>
#include <QSet>

namespace causeway {

/// Brings records to iPaaS.com by hooks: it fetches and writes them itself, and its listener tells how each ended. What
/// it does not tell within the patience is unknown: Failed with OutcomeUnknown and the tracking id.
///
/// One type of one run. Until the listener has told of a first record, no more are handed over than there are
/// concurrent calls: a key, an address or a word that does not fit costs these and not thousands.
class HookWriter final : public RecordWriter {
public:
    HookWriter(IpaasHookClient &hooks, IpaasClient &ipaas, Clock &clock, RecordType type, qint64 subscriptionId,
               const ListenerRules &rules, int concurrency);

    /// A new tracking id, but for a hook that surely did not arrive, or of which nobody can say: should it be late, it
    /// is the same to iPaaS.com.
    void prepare(JournalRecord &record) override;
    QCoro::Task<Outcome> write(JournalRecord record, Deleted deleted, std::stop_token stop) override;
    QCoro::Task<Outcome> settle(JournalRecord record, Deleted deleted, std::stop_token stop) override;
    int mostUnderWay() const override;
    /// HooksNotTaken when hooks went out again and again and none was answered; ListenerSilent when the patience is
    /// over with all that were handed over and none was told of; IpaasTransferFailed when all the first of them have
    /// failed with the same words. What had failed in an earlier run and fails again does not count for that: a run
    /// that is started again goes past it.
    std::optional<Error> verdict() const override;

private:
    QCoro::Task<Outcome> failed(JournalRecord record, IpaasTransfer transfer, std::stop_token stop);
    QCoro::Task<Outcome> givenUp(JournalRecord record, std::stop_token stop);
    Outcome later(const JournalRecord &record);
    Outcome refused(JournalRecord record, const Error &error);
    Outcome notTaken(JournalRecord record);
    void noteTold(const JournalRecord &record, const QString &failure);
    void noteNotTold(const JournalRecord &record);
    qint64 now() const;

    IpaasHookClient &m_hooks;
    IpaasClient &m_ipaas;
    Clock &m_clock;
    RecordType m_type;
    qint64 m_subscriptionId;
    ListenerRules m_rules;
    int m_concurrency;
    /// In milliseconds since 1970, as journal records have their times.
    qint64 m_started;
    /// How long after a hook the listener is asked first, as it has shown to be worth while.
    std::chrono::milliseconds m_firstLook;
    /// Those that were asked for before, and not told of.
    QSet<QString> m_lookedAt;
    /// Hooks of a record that were not answered, and the last of these faults.
    struct Unanswered {
        int hooks = 0;
        QString fault;
    };
    QHash<QString, Unanswered> m_unanswered;
    int m_notTaken = 0;
    QString m_lastFault;
    bool m_hasTaken = false;
    qint64 m_told = 0;
    qint64 m_notTold = 0;
    /// Those that this run hands over once more, as an earlier hook of theirs came to nothing.
    QSet<QString> m_triedBefore;
    /// Of the others, how many have failed, all with these words, unless one was otherwise.
    int m_alike = 0;
    std::optional<QString> m_failure;
    bool m_isOneOtherwise = false;
};

} // namespace causeway
