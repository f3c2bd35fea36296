#pragma once

#include "cli/commandline.h"
#include "cli/exitcode.h"
#include "cli/services.h"

#include <qcorotask.h>

#include <stop_token>

namespace causeway {

/// The verbs of `connection`. Standard output has what was asked for and nothing else.
class ConnectionCommands {
public:
    explicit ConnectionCommands(Services services);

    ExitCode list(const ListConnections &request);
    ExitCode show(const ShowConnection &request);
    ExitCode import(const ImportConnection &request);
    ExitCode exportTo(const ExportConnection &request);
    QCoro::Task<ExitCode> remove(RemoveConnection request, std::stop_token stop);

private:
    ExitCode fail(const Error &error);
    QCoro::Task<bool> removeSecrets(Connection connection, std::stop_token stop);

    Services m_services;
};

} // namespace causeway
