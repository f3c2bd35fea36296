#pragma once

#include "cli/commandline.h"
#include "cli/exitcode.h"
#include "cli/services.h"
#include "diagnosis/connectiontest.h"

#include <qcorotask.h>

#include <stop_token>

namespace causeway {

/// `test`: the whole ladder. Outlives its task.
class TestCommand {
public:
    explicit TestCommand(Services services);

    QCoro::Task<ExitCode> run(TestConnection request, std::stop_token stop);

private:
    Services m_services;
};

} // namespace causeway
