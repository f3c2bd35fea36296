#pragma once

#include "diagnosis/connectiontest.h"
#include "setup/backend.h"

namespace causeway {

/// Heading of a connection test: its result, once there is one.
struct TestWords {
    QString title;
    QString subtitle;
};

namespace TestStatus {

TestWords wordsWhileTesting();
TestWords wordsFor(const TestReport &report);

/// Notes the result for the home window.
void store(Backend &backend, const QString &connectionId, const TestReport &report);

} // namespace TestStatus

} // namespace causeway
