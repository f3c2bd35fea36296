#include "gui/supportcopy.h"

#include "core/redaction.h"

#include <QClipboard>
#include <QGuiApplication>

namespace causeway {

namespace {

QString hostOf(const QUrl &url)
{
    return url.port() < 0 ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
}

/// English, as all of the text for support is.
QString settingsLines(const ConnectionSettings &settings)
{
    QString text = QStringLiteral("\nSettings\n");
    const auto line = [&text](const QString &name, const QString &value) {
        text += QStringLiteral("  %1: %2\n").arg(name, value.isEmpty() ? QStringLiteral("-") : value.simplified());
    };
    line(QStringLiteral("tenant"), settings.tenantId);
    line(QStringLiteral("client id"), settings.clientId);
    line(QStringLiteral("environment"), settings.environment);
    line(QStringLiteral("company"), settings.companyName);
    line(QStringLiteral("company id"), settings.companyId);
    line(QStringLiteral("sign-in host"), hostOf(settings.authorityUrl));
    line(QStringLiteral("Business Central host"), hostOf(settings.apiUrl));
    line(QStringLiteral("iPaaS.com host"), hostOf(settings.ipaas.apiUrl));
    line(QStringLiteral("subscription"), QString::number(settings.ipaas.subscriptionId));
    return text;
}

} // namespace

void copyForSupport(const TestReport &report, const ConnectionSettings &settings)
{
    QGuiApplication::clipboard()->setText(supportText(report) + Redaction::apply(settingsLines(settings)));
}

} // namespace causeway
