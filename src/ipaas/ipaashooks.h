#pragma once

#include "ipaas/ipaasclient.h"

namespace causeway {

/// What tells iPaaS.com to fetch a record from Business Central and to write it by the subscription's own mappings. It
/// carries no record.
struct IpaasHook {
    RecordType type = RecordType::CustomerCategory;
    bool isNew = true;
    QString externalId;
    /// A GUID of ours, by which the listener tells of it.
    QString trackingId;
    qint64 subscriptionId = 0;
};

/// What iPaaS.com's listener says of a hook.
struct IpaasTransfer {
    enum class State {
        Running,
        Succeeded,
        Failed,
    };
    State state = State::Running;
    /// The listener's own id of it.
    QString id;
    /// Its status in iPaaS.com's words.
    QString word;
    /// As iPaaS.com writes it, for reason().
    QString time;
};

/// Which key hooks are sent with: the one that the subscription shows, or the one that was typed. Errors:
/// WebhookKeyMissing where there is neither, WebhookKeyRejected where the two differ.
Result<Secret> webhookKeyOf(const Secret &shown, const Secret &typed);

/// Hands records to iPaaS.com by hooks, and asks its listener what became of them. Both go through the gate of the
/// IpaasClient, which outlives it, as the endpoints do.
class IpaasHookClient {
public:
    /// Without a key nothing can be sent; the listener is asked with the company's token or the API key.
    IpaasHookClient(IpaasClient &ipaas, const IpaasEndpoints &endpoints, Secret webhookKey = {});

    void setWebhookKey(const Secret &key) { m_webhookKey = key; }

    /// The webhook API key that the subscription shows; empty where it shows none. Errors: SubscriptionNotFound and
    /// those of the way there.
    Task<Secret> shownKey(qint64 subscriptionId, std::stop_token stop);

    /// Ends when iPaaS.com has taken it. Errors: OutcomeUnknown (ask the listener), WebhookKeyRejected, HooksNotTaken,
    /// RecordRejected, and those of the way there, with which it was not taken.
    Task<void> send(IpaasHook hook, std::stop_token stop);

    /// Nothing where the listener does not know the hook, or does not yet. Errors: MalformedAnswer, those of the way
    /// there and of the sign-in.
    Task<std::optional<IpaasTransfer>> transfer(QString trackingId, std::stop_token stop);

    /// Why a transfer has failed, in iPaaS.com's words; its status where there are none.
    Task<QString> reason(IpaasTransfer transfer, std::stop_token stop);

private:
    IpaasTransfer::State stateOf(const QString &word) const;

    IpaasClient &m_ipaas;
    const IpaasEndpoints &m_endpoints;
    Secret m_webhookKey;
};

} // namespace causeway
