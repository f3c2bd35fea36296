#include "cli/checkprinter.h"

#include <QCoreApplication>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CheckPrinter)
};

/// A sign and a word: neither colour nor a sign alone says enough.
QString stateText(CheckState state)
{
    switch (state) {
    case CheckState::Waiting:
    case CheckState::Running:
        return {};
    case CheckState::Passed:
        return QStringLiteral("✓ ") + Text::tr("passed");
    case CheckState::Warning:
        return QStringLiteral("! ") + Text::tr("warning");
    case CheckState::Failed:
        return QStringLiteral("✗ ") + Text::tr("failed");
    case CheckState::Skipped:
        return QStringLiteral("– ") + Text::tr("skipped");
    }
    Q_UNREACHABLE();
}

constexpr int stateWidth = 11;

} // namespace

CheckPrinter::CheckPrinter(Console &console)
    : m_console(console)
{
}

void CheckPrinter::show(const Check &check)
{
    if (check.state == CheckState::Waiting)
        return;
    if (check.state == CheckState::Running) {
        const QString title = QStringLiteral("… ") + check.title;
        m_console.liveLine({check.found.isEmpty() ? title : QString(title % QStringLiteral(": ") % check.found)});
        return;
    }
    QString line = stateText(check.state).leftJustified(stateWidth) + check.title;
    if (!check.found.isEmpty())
        line += QStringLiteral(": ") + check.found.simplified();
    m_console.line(line);
    if (check.state != CheckState::Failed && check.state != CheckState::Warning)
        return;
    detail(Text::tr("What happened"), check.explanation.happened);
    detail(Text::tr("Why"), check.explanation.cause);
    detail(Text::tr("What to do"), check.explanation.remedy);
    detail(Text::tr("Where"), check.explanation.link.toString());
    if (!check.error)
        return;
    const Error &error = *check.error;
    const bool repeatsCode = error.message.startsWith(error.serviceCode);
    const bool isOurs = error.serviceCode.isEmpty() && error.httpStatus == 0;
    detail(isOurs ? Text::tr("Details") : Text::tr("The service says"),
           error.serviceCode.isEmpty() || repeatsCode
               ? error.message
               : QString(error.serviceCode + QStringLiteral(": ") + error.message));
    detail(Text::tr("Code"), errorCodeName(error.code));
    if (error.httpStatus > 0)
        detail(Text::tr("HTTP status"), QString::number(error.httpStatus));
    detail(Text::tr("Correlation ID"), error.correlationId);
}

void CheckPrinter::detail(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    m_console.line(QString(stateWidth, u' ') + QStringLiteral("%1: %2").arg(name, value.simplified()));
}

} // namespace causeway
