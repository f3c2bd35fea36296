#include "gui/linktext.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LinkText)
};

QString businessCentralText(const QUrl &link)
{
    if (link.path().startsWith(QLatin1StringView("/admin")))
        return Text::tr("Open the Business Central admin center");
    const QString page = QUrlQuery(link).queryItemValue(QStringLiteral("page"));
    if (page == QLatin1StringView("9860"))
        return Text::tr("Open Microsoft Entra Applications");
    if (page == QLatin1StringView("810"))
        return Text::tr("Open Web Services");
    return Text::tr("Open Business Central");
}

QString entraText(const QUrl &link)
{
    const QString view = link.fragment();
    if (view.contains(QLatin1StringView("RegisteredApps")))
        return Text::tr("Open the app registrations");
    if (view.contains(QLatin1StringView("TenantOverview")))
        return Text::tr("Open the tenant's overview");
    if (view.contains(QLatin1StringView("SignIn")))
        return Text::tr("Open the sign-in logs");
    return Text::tr("Open the Microsoft Entra admin center");
}

} // namespace

QString linkText(const QUrl &link)
{
    const QString host = link.host();
    if (host == QLatin1StringView("businesscentral.dynamics.com"))
        return businessCentralText(link);
    if (host == QLatin1StringView("entra.microsoft.com"))
        return entraText(link);
    if (host == QLatin1StringView("portal.ipaas.com"))
        return Text::tr("Open the iPaaS.com portal");
    if (host == QLatin1StringView("learn.microsoft.com"))
        return Text::tr("Read about it at Microsoft Learn");
    return Text::tr("Open %1").arg(host);
}

} // namespace causeway
