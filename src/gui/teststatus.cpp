#include "gui/teststatus.h"

#include <QCoreApplication>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TestStatus)
};

/// A heading is no sentence.
QString withoutStop(QString text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

qsizetype countOf(const TestReport &report, CheckState state)
{
    return std::count_if(report.checks.cbegin(), report.checks.cend(),
                         [state](const Check &check) { return check.state == state; });
}

} // namespace

TestWords TestStatus::wordsWhileTesting()
{
    return {Text::tr("Testing the connection"), Text::tr("Every step on the way is tried once. Nothing is changed.")};
}

TestWords TestStatus::wordsFor(const TestReport &report)
{
    if (const Check *failed = report.firstFailed()) {
        const QString happened = withoutStop(failed->explanation.happened);
        const qsizetype others = countOf(report, CheckState::Failed) - 1;
        QString subtitle = Text::tr("%1: what to do is said below.").arg(failed->title);
        if (others > 0)
            subtitle += u' ' % Text::tr("%n more check(s) failed.", nullptr, static_cast<int>(others));
        return {happened.isEmpty() ? Text::tr("The connection does not work yet") : happened, subtitle};
    }
    if (!report.passed())
        return {Text::tr("The test was stopped"), Text::tr("Some checks were not tried.")};
    const qsizetype warnings = countOf(report, CheckState::Warning);
    if (warnings > 0) {
        return {Text::tr("The connection works"),
                Text::tr("%n thing(s) to know below.", nullptr, static_cast<int>(warnings))};
    }
    return {Text::tr("The connection works"), Text::tr("Both services answer, and all three data types can be read.")};
}

void TestStatus::store(Backend &backend, const QString &connectionId, const TestReport &report)
{
    if (connectionId.isEmpty())
        return;
    const Check *failed = report.firstFailed();
    // A stopped test says nothing about the connection.
    if (!failed && !report.passed())
        return;
    ConnectionStatus status = backend.connections.status(connectionId);
    status.lastTest = backend.clock.now();
    status.lastTestPassed = report.passed();
    status.lastTestFinding = failed ? failed->explanation.happened : QString();
    const Result<void> stored = backend.connections.setStatus(connectionId, status);
    if (!stored)
        qWarning("The result of the test was not stored: %s", qPrintable(stored.error().message));
}

} // namespace causeway
