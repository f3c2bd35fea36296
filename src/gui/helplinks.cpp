#include "gui/helplinks.h"

#include "core/addresses.h"

#include <QCoreApplication>

namespace causeway {

namespace {

HelpLink link(const QString &id, const char *text, const char *address)
{
    return {id, text, QUrl(QString::fromLatin1(address))};
}

} // namespace

#define TEXT(text) QT_TRANSLATE_NOOP("HomeMenu", text)

QList<HelpLink> HelpLinks::ofIpaas()
{
    return {link(QStringLiteral("ipaasHelpAction"), TEXT("iPaaS.com's &help pages"), Addresses::ipaasHelp),
            link(QStringLiteral("ipaasPortalAction"), TEXT("iPaaS.com &portal"), Addresses::ipaasPortal)};
}

QList<HelpLink> HelpLinks::ofMicrosoft()
{
    return {
        link(QStringLiteral("entraAppsAction"), TEXT("&App registrations in Microsoft Entra"), Addresses::entraApps),
        link(QStringLiteral("bcAppsAction"), TEXT("&Microsoft Entra Applications in Business Central"),
             Addresses::bcApps),
        link(QStringLiteral("bcWebServicesAction"), TEXT("&Web Services in Business Central"),
             Addresses::bcWebServices),
        link(QStringLiteral("bcAdminAction"), TEXT("Business Central admin &center"), Addresses::bcAdmin),
        link(QStringLiteral("entraErrorCodesAction"), TEXT("Microsoft Learn: &error codes of the sign-in"),
             Addresses::entraErrorCodes),
        link(QStringLiteral("bcApiStructureAction"), TEXT("Microsoft Learn: a&ddresses of Business Central's APIs"),
             Addresses::bcApiStructure),
        link(QStringLiteral("bcRateLimitsAction"), TEXT("Microsoft Learn: &limits of calls to Business Central"),
             Addresses::bcRateLimits),
    };
}

} // namespace causeway
