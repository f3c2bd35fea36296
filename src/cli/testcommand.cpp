#include "cli/testcommand.h"

#include "cli/checkprinter.h"
#include "cli/checkreport.h"

#include <QCoreApplication>

#include <algorithm>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TestCommand)
};

} // namespace

TestCommand::TestCommand(Services services)
    : m_services(services)
{
}

QCoro::Task<ExitCode> TestCommand::run(TestConnection request, std::stop_token stop)
{
    const Result<Connection> connection = m_services.connections.find(request.name);
    if (!connection) {
        m_services.console.error(connection.error().message);
        co_return ExitCode::WrongUse;
    }
    ConnectionTest test(m_services.client, m_services.clock, m_services.secrets, m_services.endpoints);
    CheckPrinter printer(m_services.console);
    ConnectionTest::Observer observer;
    if (!request.asJson)
        observer = [&printer](const Check &check) { printer.show(check); };
    const QString id = connection->id;
    const ConnectionSettings settings = connection->settings;
    const TestSecrets stored;
    const TestReport report = co_await test.run(id, settings, stored, observer, stop);

    if (request.asJson)
        m_services.console.json(testReportJson(report));
    const auto failures = std::count_if(report.checks.cbegin(), report.checks.cend(),
                                        [](const Check &check) { return check.state == CheckState::Failed; });
    if (stop.stop_requested()) {
        m_services.console.error(Text::tr("Stopped before the end."));
        co_return ExitCode::Stopped;
    }
    keepStatus(id, report);
    if (!request.asJson) {
        m_services.console.line();
        m_services.console.line(report.passed() ? Text::tr("The connection works.")
                                                : Text::tr("%n check(s) failed.", nullptr, static_cast<int>(failures)));
    }
    co_return report.passed() ? ExitCode::Done : ExitCode::Failed;
}

void TestCommand::keepStatus(const QString &connectionId, const TestReport &report)
{
    const Check *const failed = report.firstFailed();
    ConnectionStatus status = m_services.connections.status(connectionId);
    status.lastTest = m_services.clock.now();
    status.lastTestPassed = report.passed();
    status.lastTestFinding = failed ? failed->title : QString();
    const Result<void> kept = m_services.connections.setStatus(connectionId, status);
    if (!kept)
        m_services.console.warning(kept.error().message);
}

} // namespace causeway
