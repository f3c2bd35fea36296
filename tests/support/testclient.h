#pragma once

#include "core/clock.h"
#include "diagnosis/connectiontest.h"
#include "ipaas/ipaasendpoints.h"
#include "net/httpclient.h"
#include "storage/sessionsecretstore.h"

#include <qcorotask.h>

namespace causeway::tests {

/// Runs connection tests as the programs do, with secrets that are typed and no patience.
class TestClient {
public:
    explicit TestClient(std::chrono::milliseconds deadline = std::chrono::seconds(30))
        : m_limits{std::chrono::milliseconds(0), deadline}
    {
    }

    TestReport run(const ConnectionSettings &settings)
    {
        ConnectionTest test(m_client, m_clock, m_secrets, m_endpoints, m_limits);
        return QCoro::waitFor(test.run(target(settings), {}, {}));
    }

    HttpClient &http() { return m_client; }

    static TestTarget target(const ConnectionSettings &settings)
    {
        TestSecrets typed;
        typed.clientSecret = Secret(QStringLiteral("a+b&c=d~e-secret-value"));
        typed.ipaasApiKey = Secret(QStringLiteral("ipaas-api-key-value"));
        return {QString(), settings, typed};
    }

private:
    CallLimits m_limits;
    SystemClock m_clock;
    SessionSecretStore m_secrets;
    IpaasEndpoints m_endpoints = IpaasEndpoints::builtIn();
    HttpClient m_client;
};

/// A check of a report by its id.
inline const Check &checkIn(const TestReport &report, CheckId id)
{
    return report.checks.at(static_cast<qsizetype>(id));
}

} // namespace causeway::tests
