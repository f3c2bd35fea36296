#include "cli/checkreport.h"

#include "cli/errortext.h"

#include <QJsonArray>

namespace causeway {

namespace {

QJsonObject checkJson(const Check &check)
{
    const Error error = check.error.value_or(Error());
    return {
        {QStringLiteral("id"), checkIdName(check.id)},
        {QStringLiteral("state"), checkStateName(check.state)},
        {QStringLiteral("title"), check.title},
        {QStringLiteral("found"), foundText(check)},
        {QStringLiteral("cause"), check.explanation.cause},
        {QStringLiteral("remedy"), check.explanation.remedy},
        {QStringLiteral("link"), check.explanation.link.toString()},
        {QStringLiteral("errorCode"), check.error ? errorCodeName(error.code) : QString()},
        {QStringLiteral("serviceCode"), error.serviceCode},
        {QStringLiteral("httpStatus"), error.httpStatus},
        {QStringLiteral("correlationId"), error.correlationId},
        {QStringLiteral("durationMs"), static_cast<qint64>(check.duration.count())},
    };
}

} // namespace

QString foundText(const Check &check)
{
    if (check.state != CheckState::Failed || !check.error)
        return check.found;
    const QString happened = happenedText(*check.error, check.id);
    return check.found.isEmpty() ? happened : QStringLiteral("%1: %2").arg(check.found, happened);
}

QJsonObject testReportJson(const TestReport &report)
{
    QJsonArray checks;
    for (const Check &check : report.checks)
        checks.append(checkJson(check));
    return {
        {QStringLiteral("connection"), report.connection},
        {QStringLiteral("passed"), report.passed()},
        {QStringLiteral("checks"), checks},
    };
}

} // namespace causeway
