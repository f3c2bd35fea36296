#pragma once

#include "cli/commandline.h"
#include "cli/exitcode.h"
#include "cli/services.h"

#include <qcorotask.h>

#include <stop_token>

namespace causeway {

/// `secret set`: from standard input to the keychain. A secret is never an argument: those can be seen by every user of
/// the computer.
class SecretCommand {
public:
    explicit SecretCommand(Services services);

    QCoro::Task<ExitCode> set(SetSecret request, std::stop_token stop);

private:
    Services m_services;
};

} // namespace causeway
