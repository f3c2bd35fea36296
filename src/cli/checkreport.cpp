#include "cli/checkreport.h"

#include "cli/errortext.h"

#include <QJsonArray>

namespace causeway {

namespace {

QJsonArray settingsJson(const QList<ComparedSetting> &settings)
{
    QJsonArray array;
    for (const ComparedSetting &setting : settings) {
        QJsonObject object{{QStringLiteral("label"), setting.label},
                           {QStringLiteral("state"), settingStateName(setting.state)}};
        if (!setting.isSecret()) {
            object.insert(QStringLiteral("ours"), setting.ours);
            object.insert(QStringLiteral("theirs"), setting.theirs);
        }
        array.append(object);
    }
    return array;
}

QJsonObject checkJson(const Check &check)
{
    const Error error = check.error.value_or(Error());
    QJsonObject object{
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
    if (check.id == CheckId::IpaasSettings)
        object.insert(QStringLiteral("settings"), settingsJson(check.settings));
    return object;
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
