#pragma once

#include "cli/services.h"

#include <qcorotask.h>

#include <stop_token>

namespace causeway {

/// What a connection needs and has not, and how to give it on the command line.
namespace MissingSecrets {

/// True for an error that a secret that is not there may be behind.
bool isMeantBy(const Error &error);

/// One line: which secrets are missing, which variables and commands supply them. Asks the keychain; empty when it has
/// them all, or does not say.
QCoro::Task<QString> line(Services services, Connection connection, std::stop_token stop);

/// The same in several lines of a connection that was just added, so that only the environment can have any. Empty when
/// it has them all.
QStringList linesOfNew(const EnvironmentSecretStore &secrets, const QString &connectionName);

} // namespace MissingSecrets

} // namespace causeway
