#include "gui/teststatus.h"

#include <QCoreApplication>

#include <algorithm>

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

QString firstSentence(const QString &text)
{
    return text.section(QStringLiteral(". "), 0, 0);
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

TestWords TestStatus::wordsAfterStop()
{
    return {Text::tr("The test was stopped"), Text::tr("Some checks were not tried.")};
}

TestWords TestStatus::wordsFor(const TestReport &report)
{
    if (const Check *failed = report.firstFailed()) {
        const Explanation &explanation = failed->explanation;
        // "Did you mean …?" is the button's to ask.
        const QString happened = withoutStop(explanation.suggestion.isEmpty() ? explanation.happened
                                                                              : firstSentence(explanation.happened));
        const qsizetype others = countOf(report, CheckState::Failed) - 1;
        QString subtitle = Text::tr("The check \"%1\" failed. What to do is below.").arg(failed->title);
        if (others > 0)
            subtitle += u' ' % Text::tr("%n more check(s) failed.", nullptr, static_cast<int>(others));
        return {happened.isEmpty() ? Text::tr("The connection does not work yet") : happened, subtitle};
    }
    if (!report.passed())
        return wordsAfterStop();
    const qsizetype warnings = countOf(report, CheckState::Warning);
    if (warnings > 0) {
        return {Text::tr("The connection works"),
                Text::tr("%n thing(s) to know below.", nullptr, static_cast<int>(warnings))};
    }
    return {Text::tr("The connection works"), Text::tr("Both services answer, and all three data types can be read.")};
}

} // namespace causeway
