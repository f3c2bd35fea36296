#pragma once

#include "diagnosis/connectiontest.h"

namespace causeway {

/// Heading of a connection test: its result, once there is one.
struct TestWords {
    QString title;
    QString subtitle;
};

namespace TestStatus {

TestWords wordsWhileTesting();
TestWords wordsAfterStop();
TestWords wordsFor(const TestReport &report);

} // namespace TestStatus

} // namespace causeway
