#include "core/redaction.h"
#include "diagnosis/connectiontest.h"

#include <QSslSocket>
#include <QSysInfo>

namespace causeway {

namespace {

QString utc(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QStringLiteral("-");
}

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
            line(QStringLiteral("service time"), utc(check.error->timestamp));
    }
    line(QStringLiteral("happened"), check.explanation.happened);
    line(QStringLiteral("cause"), check.explanation.cause);
    line(QStringLiteral("remedy"), check.explanation.remedy);
    return text;
}

QString platformLine()
{
    const QString tls = QSslSocket::sslLibraryVersionString();
    return QStringList{QSysInfo::prettyProductName(),
                       QStringLiteral("%1 %2").arg(QSysInfo::kernelType(), QSysInfo::kernelVersion()),
                       QSysInfo::currentCpuArchitecture(), QStringLiteral("Qt %1").arg(QString::fromLatin1(qVersion())),
                       tls.isEmpty() ? QStringLiteral("no TLS") : tls}
        .join(QStringLiteral(", "));
}

QString heading(const TestReport &report)
{
    QString text;
    const auto line = [&text](const QString &name, const QString &value) {
        text += QStringLiteral("%1 %2\n").arg(name + u':', -12).arg(value.isEmpty() ? QStringLiteral("-") : value);
    };
    line(QStringLiteral("Causeway"), QStringLiteral(CAUSEWAY_VERSION));
    line(QStringLiteral("Platform"), platformLine());
    line(QStringLiteral("Connection"), report.connection.simplified());
    line(QStringLiteral("Tenant"), report.tenantId);
    line(QStringLiteral("Company"), report.companyId);
    line(QStringLiteral("Started"), utc(report.started));
    line(QStringLiteral("Ended"), utc(report.ended));
    return text + u'\n';
}

} // namespace

QString supportText(const TestReport &report)
{
    QString text = heading(report);
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
