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

QList<HelpLink> HelpLinks::ofIpaas()
{
    return {link(QStringLiteral("ipaasHelpAction"), QT_TRANSLATE_NOOP("causeway::HomeMenu", "iPaaS.com's &help pages"),
                 Addresses::ipaasHelp),
            link(QStringLiteral("ipaasPortalAction"), QT_TRANSLATE_NOOP("causeway::HomeMenu", "iPaaS.com &portal"),
                 Addresses::ipaasPortal)};
}

QList<HelpLink> HelpLinks::ofMicrosoft()
{
    return {
        link(QStringLiteral("entraAppsAction"),
             QT_TRANSLATE_NOOP("causeway::HomeMenu", "&App registrations in Microsoft Entra"), Addresses::entraApps),
        link(QStringLiteral("bcAppsAction"),
             QT_TRANSLATE_NOOP("causeway::HomeMenu", "&Microsoft Entra Applications in Business Central"),
             Addresses::bcApps),
        link(QStringLiteral("bcWebServicesAction"),
             QT_TRANSLATE_NOOP("causeway::HomeMenu", "&Web Services in Business Central"), Addresses::bcWebServices),
        link(QStringLiteral("bcAdminAction"), QT_TRANSLATE_NOOP("causeway::HomeMenu", "Business Central admin &center"),
             Addresses::bcAdmin),
        link(QStringLiteral("entraErrorCodesAction"),
             QT_TRANSLATE_NOOP("causeway::HomeMenu", "Microsoft Learn: &error codes of the sign-in"),
             Addresses::entraErrorCodes),
        link(QStringLiteral("bcApiStructureAction"),
             QT_TRANSLATE_NOOP("causeway::HomeMenu", "Microsoft Learn: a&ddresses of Business Central's APIs"),
             Addresses::bcApiStructure),
        link(QStringLiteral("bcRateLimitsAction"),
             QT_TRANSLATE_NOOP("causeway::HomeMenu", "Microsoft Learn: &limits of calls to Business Central"),
             Addresses::bcRateLimits),
    };
}

} // namespace causeway
