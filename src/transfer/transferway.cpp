#include "transfer/transferrunprivate.h"

namespace causeway {

/// The key that hooks are sent with, before anything is begun. The rest asks the listener only.
Task<void> TransferRun::Private::prepareWay(std::stop_token stop)
{
    hooks = std::make_unique<IpaasHookClient>(*ipaas, endpoints);
    const bool sendsHooks = isThrough() && !options.preview && !options.lookAgain;
    if (!sendsHooks)
        co_return {};
    // Most connections have none: whatever keeps it from being read, the subscription may show it.
    const Result<Secret> stored = co_await secrets.read(connectionId, SecretKind::IpaasWebhookKey, stop);
    const Secret typed = stored ? *stored : Secret();
    const Result<Secret> shown = co_await hooks->shownKey(settings.ipaas.subscriptionId, stop);
    const bool mayNotSeeIt = !shown && shown.error().code == ErrorCode::IpaasAccessDenied && !typed.isEmpty();
    if (!shown && !mayNotSeeIt)
        co_return tl::unexpected(shown.error());
    const Result<Secret> key = webhookKeyOf(shown ? *shown : Secret(), typed);
    if (!key)
        co_return tl::unexpected(key.error());
    hooks->setWebhookKey(*key);
    co_return {};
}

/// What is known of the records by the other way tells little of what iPaaS.com has by now.
Result<void> TransferRun::Private::bindWay()
{
    // Journals of earlier versions know one way only.
    const QString direct = ipaasWayId(IpaasSettings::Way::Direct);
    const QString known = journal.way().isEmpty() ? direct : journal.way();
    const QString way = ipaasWayId(settings.ipaas.way);
    Result<void> bound;
    for (const RecordType type : allRecordTypes) {
        if (bound && known != way)
            bound = journal.setCompared(type, false);
    }
    return bound && journal.way() != way ? journal.setWay(way) : bound;
}

/// Those of which iPaaS.com has not told go back to where they came from. By the direct way they are sent as what has
/// failed is.
Result<void> TransferRun::Private::reopenUnknown(RecordType type)
{
    if (!isThrough() && !options.lookAgain)
        return {};
    const bool sendsAgain = options.unknown == Options::Unknown::SendAgain && !options.lookAgain;
    const Result<qint64> reopened
        = journal.reopenUnknown(type, sendsAgain ? RecordState::Pending : RecordState::Sending);
    if (!reopened)
        return tl::unexpected(reopened.error());
    // These had failed as well.
    if (options.retryFailed)
        retried += *reopened;
    return {};
}

/// What becomes of a record that was read. iPaaS.com decides what it is to be linked with; of the names that it has
/// nothing is known.
JournalRecord TransferRun::Private::plannedHook(RecordType type, const MappedRecord &mapped,
                                                const std::optional<JournalRecord> &known)
{
    // Those that are to be sent again were put back before anything was read: one that is unknown by now was sent by
    // this run.
    const bool isOpen = known && known->isUnknown() && !known->tracking.isEmpty();
    const bool isToBeSent = options.preview && options.unknown == Options::Unknown::SendAgain;
    if (isOpen && known->payloadHash == mapped.hash && !isToBeSent)
        return *known;
    JournalRecord record = dueRecord(type, mapped, known);
    const bool wasThere = known && known->sentHash != 0;
    if (record.state == RecordState::Pending)
        record.action = wasThere ? RecordAction::Update : RecordAction::Create;
    return record;
}

} // namespace causeway
