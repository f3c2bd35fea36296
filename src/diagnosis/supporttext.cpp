#include "core/redaction.h"
#include "diagnosis/connectiontest.h"

#include <QSysInfo>

namespace causeway {

namespace {

QString detailLines(const Check &check)
{
    QString text;
    const auto line = [&text](const QString &name, const QString &value) {
        if (!value.isEmpty())
            text += QStringLiteral("      %1: %2\n").arg(name, value.simplified());
    };
    if (check.error) {
        line(QStringLiteral("code"), errorCodeName(check.error->code));
        line(QStringLiteral("service code"), check.error->serviceCode);
        line(QStringLiteral("oauth error"), check.error->oauthError);
        if (check.error->httpStatus > 0)
            line(QStringLiteral("http status"), QString::number(check.error->httpStatus));
        line(QStringLiteral("message"), check.error->message);
        line(QStringLiteral("trace id"), check.error->traceId);
        line(QStringLiteral("correlation id"), check.error->correlationId);
        if (check.error->timestamp.isValid())
            line(QStringLiteral("service time"), check.error->timestamp.toUTC().toString(Qt::ISODate));
    }
    line(QStringLiteral("happened"), check.explanation.happened);
    line(QStringLiteral("cause"), check.explanation.cause);
    line(QStringLiteral("remedy"), check.explanation.remedy);
    return text;
}

} // namespace

QString supportText(const TestReport &report)
{
    QString text
        = QStringLiteral("Causeway %1, %2, Qt %3\nConnection: %4\nTest of: %5\n\n")
              .arg(QStringLiteral(CAUSEWAY_VERSION), QSysInfo::prettyProductName(), QString::fromLatin1(qVersion()),
                   report.connection, report.started.toUTC().toString(Qt::ISODate));
    for (const Check &check : report.checks) {
        text += QStringLiteral("%1 %2 %3 ms  %4\n")
                    .arg(checkStateName(check.state), -8)
                    .arg(checkIdName(check.id), -20)
                    .arg(check.duration.count(), 6)
                    .arg(check.found.simplified());
        if (check.state == CheckState::Failed || check.state == CheckState::Warning)
            text += detailLines(check);
    }
    return Redaction::apply(text);
}

} // namespace causeway
