#pragma once

#include "sandbox/ipaassubscriptions.h"

#include <functional>
#include <map>
#include <vector>

namespace causeway::sandbox {

// How iPaaS.com is told of records to fetch (hookapi), what became of each (listener), and the queue in between. A
// hook that was taken is carried out once its time has come and somebody looks; nothing runs of itself. Not
// thread-safe: its service locks.
class IpaasHooks {
public:
    struct Transfer {
        QString type; // as Causeway calls it
        QString externalId;
        qint64 subscription = 0;
    };
    // Fetches the record and writes it; empty, or why that failed.
    using CarryOut = std::function<QString(const Transfer &transfer)>;

    IpaasHooks(const FaultPlan &faults, const IpaasSubscriptions &subscriptions);

    // path: the segments behind hookapi/v2 and listener/v2.
    HttpAnswer take(const HttpRequest &request, const QStringList &path);
    HttpAnswer tell(const HttpRequest &request, const QStringList &path) const;

    void carryOutDue(const CarryOut &carryOut);

    // What was taken, in order: [{"trackingGuid","scope","externalId","subscription","status","received"}].
    QByteArray json() const;

private:
    enum class State { Waiting, Dropped, Succeeded, Failed };
    struct Scope;
    struct Hook {
        QString trackingId;
        QString scope;
        Transfer transfer;
        const Scope *kind = nullptr;
        qint64 received = 0; // milliseconds since 1970
        qint64 due = 0;
        QString fate; // not empty: it fails with these words
        State state = State::Waiting;
        QString details;
    };
    // All hooks of one tracking id.
    struct Header {
        QString id;
        std::vector<size_t> hooks;
    };

    static const Scope *findScope(const QString &scope);
    IpaasProblem read(const HttpRequest &request, qint64 subscription, std::vector<Hook> *hooks) const;
    QString fateOfNext() const;
    void keep(Hook hook);
    QString statusOf(const Hook &hook) const;
    HttpAnswer header(const QString &trackingId) const;
    HttpAnswer details(const HttpRequest &request) const;

    const FaultPlan &m_faults;
    const IpaasSubscriptions &m_subscriptions;
    std::vector<Hook> m_hooks;
    std::multimap<qint64, size_t> m_waiting; // by when they are due
    std::vector<Header> m_headers;
    QHash<QString, size_t> m_byTrackingId; // in lower case
    QHash<QString, size_t> m_byHeaderId;
};

} // namespace causeway::sandbox
