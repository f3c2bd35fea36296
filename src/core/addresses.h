#pragma once

namespace causeway {

/// The addresses of other people's pages that the program opens or names. Nowhere else, so that one that has moved is
/// mended once. Only those that were found in the services' own documents.
namespace Addresses {

inline constexpr char entraApps[]
    = "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade";
inline constexpr char entraOverview[] = "https://entra.microsoft.com/#view/Microsoft_AAD_IAM/TenantOverview.ReactView";
inline constexpr char entraSignIns[] = "https://entra.microsoft.com/#view/Microsoft_AAD_IAM/SignInEventsV3Blade";
inline constexpr char entraErrorCodes[] = "https://learn.microsoft.com/entra/identity-platform/reference-error-codes";

/// The page "Microsoft Entra Applications".
inline constexpr char bcApps[] = "https://businesscentral.dynamics.com/?page=9860";
/// The page "Web Services".
inline constexpr char bcWebServices[] = "https://businesscentral.dynamics.com/?page=810";
inline constexpr char bcAdmin[] = "https://businesscentral.dynamics.com/admin";
inline constexpr char bcRateLimits[]
    = "https://learn.microsoft.com/dynamics365/business-central/dev-itpro/webservices/dynamics-rate-limits";
inline constexpr char bcApiStructure[]
    = "https://learn.microsoft.com/dynamics365/business-central/dev-itpro/webservices/api-endpoint-structure";

inline constexpr char ipaasPortal[] = "https://portal.ipaas.com";
inline constexpr char ipaasHelp[] = "https://support.ipaas.com";
/// Of the app registration, as iPaaS.com's help page names it.
inline constexpr char ipaasRedirect[]
    = "https://portal.ipaas.com/customer/subscription-mgmt/subscriptions/authorization/app";

} // namespace Addresses

} // namespace causeway
