#pragma once

#include "cli/commandline.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "core/clock.h"

#include <qcorotask.h>

#include <stop_token>

namespace causeway {

/// `sandbox`: runs until it is stopped, which is its ordinary end.
class SandboxCommand {
public:
    SandboxCommand(Console &console, Clock &clock);

    QCoro::Task<ExitCode> run(RunSandbox request, std::stop_token stop);

private:
    ExitCode listScenarios();

    Console &m_console;
    Clock &m_clock;
};

} // namespace causeway
