#pragma once

#include "core/clock.h"
#include "core/connectionsettings.h"
#include "core/sessionkeeper.h"
#include "diagnosis/check.h"
#include "ipaas/ipaasendpoints.h"
#include "net/servicegate.h"
#include "storage/connectionstore.h"
#include "storage/secretstore.h"

#include <functional>

namespace causeway {

/// What a test ends with: all checks in order, none Waiting or Running.
struct TestReport {
    QString connection;
    /// UTC.
    QDateTime started;
    QDateTime ended;
    QList<Check> checks;
    /// Found on the way: the company's id and the tenant's GUID, for settings that had only a name or a domain.
    QString companyId;
    QString tenantId;

    bool passed() const;
    /// The first failed check, or nothing.
    const Check *firstFailed() const;
};

/// Where a test gets the secrets from: what was typed and not saved yet, else the store.
struct TestSecrets {
    Secret clientSecret;
    Secret ipaasApiKey;
    Secret ipaasRefreshToken;
    Secret ipaasWebhookKey;
    /// What is stored belongs to other addresses: it is not read.
    bool isStoredOfEntraElsewhere = false;
    bool isStoredOfIpaasElsewhere = false;
    /// Of ipaasRefreshToken, which the test renews.
    SessionKeeper ipaasSessionKeeper{};
};

/// The connection to test. `connectionId` may be empty for one that is not stored yet.
struct TestTarget {
    QString connectionId;
    ConnectionSettings settings;
    TestSecrets typed;
};

/// The ladder of checks from the keychain to iPaaS.com. A failed check skips those that build on it and no others: the
/// iPaaS.com half is tested although Business Central failed.
class ConnectionTest {
public:
    /// What a person waits: long for a service that asks for it, short for one that is not there.
    static constexpr CallLimits defaultCallLimits{std::chrono::seconds(90), std::chrono::seconds(30), false,
                                                  std::chrono::seconds(5)};

    ConnectionTest(HttpClient &client, Clock &clock, SecretStore &secrets, const IpaasEndpoints &endpoints,
                   CallLimits callLimits = defaultCallLimits);

    using Observer = std::function<void(const Check &)>;

    /// Runs all checks. `observer` is called for each change of a check and must outlive the run or be stopped with it.
    /// A stop ends with the checks not yet done as Skipped. With an `earlier` report of the same target the run goes on
    /// from what had failed: checks that had passed are kept, and the calls they need are not made again.
    QCoro::Task<TestReport> run(TestTarget target, Observer observer, std::stop_token stop,
                                std::optional<TestReport> earlier = std::nullopt);

private:
    HttpClient &m_client;
    Clock &m_clock;
    SecretStore &m_secrets;
    const IpaasEndpoints &m_endpoints;
    CallLimits m_callLimits;
};

/// Notes the result for the home window. A stopped test says nothing about the connection and is not kept; a connection
/// without an id is not stored yet.
Result<void> keepResult(ConnectionStore &connections, const QString &connectionId, const TestReport &report);

/// For support: plain text, redacted, times in UTC, with trace and correlation ids, version and platform.
QString supportText(const TestReport &report);

} // namespace causeway
