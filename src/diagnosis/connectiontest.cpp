#include "diagnosis/connectiontest.h"

#include "core/secretexpiry.h"
#include "diagnosis/testrun.h"
#include "net/throttles.h"

#include <QCoreApplication>

#include <algorithm>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConnectionTest)
};

void checkExpiry(TestRun &run)
{
    const std::optional<qint64> left = SecretExpiry::daysLeft(run.target.settings.secretExpires, run.clock.now());
    if (!left)
        return run.ladder.skip({CheckId::SecretExpiry}, Text::tr("no expiry date entered"));
    run.ladder.begin(CheckId::SecretExpiry);
    const qint64 days = *left;
    if (!SecretExpiry::isDue(left))
        return run.ladder.pass(CheckId::SecretExpiry, Text::tr("%n day(s) left", nullptr, static_cast<int>(days)));
    const QString found = days < 0 ? Text::tr("expired %n day(s) ago", nullptr, static_cast<int>(-days))
                                   : Text::tr("%n day(s) left", nullptr, static_cast<int>(days));
    run.ladder.warn(CheckId::SecretExpiry, found, makeError(ErrorCode::SecretExpired, found));
}

QString waitText(const Error &error, std::chrono::milliseconds pause)
{
    const auto seconds = static_cast<int>((pause.count() + 999) / 1000);
    return error.code == ErrorCode::Throttled
               ? Text::tr("the service asks to slow down: next try in %n second(s)", nullptr, seconds)
               : Text::tr("no good answer yet: next try in %n second(s)", nullptr, seconds);
}

} // namespace

TestRun::TestRun(HttpClient &theClient, Clock &theClock, SecretStore &theSecrets, const IpaasEndpoints &theEndpoints,
                 const CallLimits &limits, TestTarget theTarget, ConnectionTest::Observer observer,
                 const std::optional<TestReport> &earlier)
    : client(theClient)
    , clock(theClock)
    , secrets(theSecrets)
    , endpoints(theEndpoints)
    , target(std::move(theTarget))
    , ladder(theClock, std::move(observer), earlier ? earlier->checks : QList<Check>())
    , entraGate(theClient, theClock, Throttles::entra(limits))
    , businessCentralGate(theClient, theClock, Throttles::businessCentral(target.settings.throttling, limits))
    , ipaasGate(theClient, theClock, Throttles::ipaas(target.settings.throttling, limits))
    , tokens(entraGate, theClock)
    , foundTenantId(earlier ? earlier->tenantId : QString())
    , foundCompanyId(earlier ? earlier->companyId : QString())
{
    const auto tellWaits = [this](ServiceGate &gate, const QList<CheckId> &checks) {
        gate.setPauseObserver([this, checks](const Error &error, std::chrono::milliseconds pause) {
            ladder.note(checks, waitText(error, pause));
        });
    };
    tellWaits(entraGate, {CheckId::Network, CheckId::Tenant, CheckId::Token});
    tellWaits(businessCentralGate, {CheckId::Environment, CheckId::Company, CheckId::CustomerCategory,
                                    CheckId::Location, CheckId::ShippingMethod});
    tellWaits(ipaasGate, {CheckId::IpaasSignIn, CheckId::IpaasSubscription, CheckId::IpaasWay});
}

bool TestReport::passed() const
{
    return std::all_of(checks.cbegin(), checks.cend(), [](const Check &check) {
        const bool isOptional = check.id == CheckId::SecretExpiry;
        return check.state == CheckState::Passed || check.state == CheckState::Warning
               || (isOptional && check.state == CheckState::Skipped);
    });
}

const Check *TestReport::firstFailed() const
{
    for (const Check &check : checks) {
        if (check.state == CheckState::Failed)
            return &check;
    }
    return nullptr;
}

ConnectionTest::ConnectionTest(HttpClient &client, Clock &clock, SecretStore &secrets, const IpaasEndpoints &endpoints,
                               CallLimits callLimits)
    : m_client(client)
    , m_clock(clock)
    , m_secrets(secrets)
    , m_endpoints(endpoints)
    , m_callLimits(callLimits)
{
}

QCoro::Task<TestReport> ConnectionTest::run(TestTarget target, Observer observer, std::stop_token stop,
                                            std::optional<TestReport> earlier)
{
    TestReport report;
    report.connection = target.settings.name;
    report.started = m_clock.now();
    TestRun run(m_client, m_clock, m_secrets, m_endpoints, m_callLimits, target, std::move(observer), earlier);
    checkExpiry(run);
    // The two halves do not depend on each other.
    QCoro::Task<> ipaas = testIpaas(run, stop);
    QCoro::Task<> businessCentral = testBusinessCentral(run, stop);
    co_await businessCentral;
    co_await ipaas;
    report.ended = m_clock.now();
    report.checks = run.ladder.checks();
    report.tenantId = run.foundTenantId;
    report.companyId = run.foundCompanyId;
    co_return report;
}

Result<void> keepResult(ConnectionStore &connections, const QString &connectionId, const TestReport &report)
{
    const Check *failed = report.firstFailed();
    if (connectionId.isEmpty() || (!failed && !report.passed()))
        return {};
    return connections.updateStatus(connectionId, [&report, failed](ConnectionStatus &status) {
        status.lastTest = report.ended;
        status.lastTestPassed = report.passed();
        status.lastTestFinding = failed ? failed->explanation.happened : QString();
    });
}

} // namespace causeway
