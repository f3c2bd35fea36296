#pragma once

#include "support/cliprocess.h"

/// What tests of `causeway-cli initialize` against a sandbox, both as processes, ask over and over.

inline const QStringList allTypes{QStringLiteral("customer-category"), QStringLiteral("location"),
                                  QStringLiteral("shipping-method")};
inline const QStringList runJson{QStringLiteral("initialize"), QStringLiteral("Sandbox"), QStringLiteral("--json")};

/// The sandbox's connection file into the program, with `changes` to its members ("throttling.apiThrottleLimit"); false
/// when it was refused.
bool import(const CliHome &home, const QJsonObject &changes = {});
/// Options of a sandbox.
QStringList recordCounts(int categories, int locations, int methods);
/// Of the summary, over all types.
qint64 sumOf(const CliResult &result, const QString &count);
/// What of the two sides differs, over all types.
QStringList allDifferences(const SandboxProcess &sandbox);
