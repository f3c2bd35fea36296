#include "cli/sandboxcommand.h"

#include "sandbox/sandboxserver.h"

#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace causeway {

namespace {

/// Empty, or why the file could not be written.
QString writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return QStringLiteral("%1: %2").arg(path, file.errorString());
}

} // namespace

SandboxCommand::SandboxCommand(Console &console, Clock &clock)
    : m_console(console)
    , m_clock(clock)
{
}

QCoro::Task<ExitCode> SandboxCommand::run(RunSandbox request, std::stop_token stop)
{
    if (request.listScenarios)
        co_return listScenarios();
    sandbox::SandboxOptions options;
    options.port = request.port;
    options.scenarios = request.scenarios;
    options.recordCounts = request.recordCounts;
    sandbox::SandboxServer server(options);
    QString problem;
    if (!server.start(&problem)) {
        m_console.error(problem);
        co_return ExitCode::Failed;
    }
    if (!request.connectionFile.isEmpty()) {
        const QByteArray json = QJsonDocument(server.connectionFile()).toJson();
        const QString unwritten = writeFile(request.connectionFile, json);
        if (!unwritten.isEmpty()) {
            m_console.error(unwritten);
            co_return ExitCode::Failed;
        }
    }
    // Not redacted: these are made up for this run, and whoever started it needs them.
    m_console.raw(QJsonDocument(server.readyLine()).toJson(QJsonDocument::Compact) + '\n');
    while (!stop.stop_requested())
        co_await m_clock.sleep(std::chrono::hours(24), stop);
    co_return ExitCode::Done;
}

ExitCode SandboxCommand::listScenarios()
{
    const QList<sandbox::Scenario> scenarios = sandbox::SandboxServer::scenarios();
    qsizetype width = 0;
    for (const sandbox::Scenario &scenario : scenarios)
        width = std::max(width, scenario.id.size());
    for (const sandbox::Scenario &scenario : scenarios)
        m_console.line(scenario.id.leftJustified(static_cast<int>(width)) + QStringLiteral("  ")
                       + scenario.description);
    return ExitCode::Done;
}

} // namespace causeway
