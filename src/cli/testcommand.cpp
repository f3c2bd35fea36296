#include "cli/testcommand.h"

#include "cli/checkprinter.h"
#include "cli/checkreport.h"
#include "cli/missingsecrets.h"
#include "cli/namedconnection.h"

#include <QCoreApplication>

#include <algorithm>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TestCommand)
};

bool isAnySecretMissing(const TestReport &report)
{
    return std::any_of(report.checks.cbegin(), report.checks.cend(),
                       [](const Check &check) { return check.error && MissingSecrets::isMeantBy(*check.error); });
}

} // namespace

TestCommand::TestCommand(Services services)
    : m_services(services)
{
}

QCoro::Task<ExitCode> TestCommand::run(TestConnection request, std::stop_token stop)
{
    const Result<Connection> connection = namedConnection(m_services.connections, request.name);
    if (!connection) {
        m_services.console.error(connection.error().message);
        co_return ExitCode::WrongUse;
    }
    CallLimits limits = ConnectionTest::defaultCallLimits;
    if (request.timeout) {
        limits.patience = *request.timeout;
        limits.deadline = std::min(limits.deadline, limits.patience);
    }
    ConnectionTest test(m_services.client, m_services.clock, m_services.secrets, m_services.endpoints, limits);
    CheckPrinter printer(m_services.console);
    ConnectionTest::Observer observer;
    if (!request.asJson)
        observer = [&printer](const Check &check) { printer.show(check); };
    const TestTarget target{connection->id, connection->settings, {}};
    const TestReport report = co_await test.run(target, observer, stop);

    if (request.asJson)
        m_services.console.json(testReportJson(report));
    const auto failures = std::count_if(report.checks.cbegin(), report.checks.cend(),
                                        [](const Check &check) { return check.state == CheckState::Failed; });
    if (stop.stop_requested()) {
        m_services.console.error(Text::tr("Stopped before the end."));
        co_return ExitCode::Stopped;
    }
    const Result<void> kept = keepResult(m_services.connections, target.connectionId, report);
    if (!kept)
        m_services.console.warning(kept.error().message);
    if (!request.asJson) {
        m_services.console.line();
        m_services.console.line(report.passed() ? Text::tr("The connection works.")
                                                : Text::tr("%n check(s) failed.", nullptr, static_cast<int>(failures)));
        if (const Check *const first = report.firstFailed())
            m_services.console.line(Text::tr("First: %1. %2").arg(first->title, first->explanation.happened));
        if (isAnySecretMissing(report)) {
            const Connection tested = *connection;
            const QString missing = co_await MissingSecrets::line(m_services, tested, stop);
            if (!missing.isEmpty())
                m_services.console.line(missing);
        }
    }
    co_return report.passed() ? ExitCode::Done : ExitCode::Failed;
}

} // namespace causeway
