#include "diagnosis/explanationrows.h"

#include "core/addresses.h"

#include <QCoreApplication>

namespace causeway {

using namespace Addresses;

QList<ExplanationRow> ExplanationRows::ofEntra()
{
    return {
        {ErrorCode::TenantMalformed,
         {},
         QT_TR_NOOP("Microsoft Entra cannot read the tenant."),
         QT_TR_NOOP("The tenant is neither an ID nor a domain, or it is \"common\"."),
         QT_TR_NOOP("Copy the Directory (tenant) ID from the Overview page of the app registration."),
         entraOverview,
         Field::TenantId},
        {ErrorCode::TenantNotFound,
         {},
         QT_TR_NOOP("Microsoft Entra does not know this tenant."),
         QT_TR_NOOP(
             "The tenant ID or domain has a typing error, or it belongs to another cloud (US Government, China)."),
         QT_TR_NOOP(
             "Copy the Directory (tenant) ID from the Overview page of the app registration. For another cloud set "
             "the sign-in address under Advanced."),
         entraOverview,
         Field::TenantId},
        {ErrorCode::AppNotFound,
         {},
         QT_TR_NOOP("This tenant has no app with this client ID."),
         QT_TR_NOOP(
             "The client ID has a typing error or is the secret's ID, or the app is registered in another tenant."),
         QT_TR_NOOP(
             "Copy the Application (client) ID from the Overview page of the app registration, and check that the "
             "tenant is the one shown there."),
         entraApps,
         Field::ClientId},
        {ErrorCode::AppDisabled,
         {},
         QT_TR_NOOP("The app is disabled in Microsoft Entra."),
         QT_TR_NOOP("Someone switched off sign-in for the enterprise application."),
         QT_TR_NOOP(
             "In Microsoft Entra open Enterprise applications, the app, Properties, and set \"Enabled for users to "
             "sign-in\" to Yes."),
         entraApps,
         Field::ClientId},
        {ErrorCode::ServicePrincipalMissing,
         {},
         QT_TR_NOOP("The app is registered, but not yet present in this tenant."),
         QT_TR_NOOP("No administrator has granted consent, so the tenant has no enterprise application for it."),
         QT_TR_NOOP("In the app registration open API permissions and click \"Grant admin consent\"."),
         entraApps,
         Field::ClientId},
        {ErrorCode::SecretWrong,
         {},
         QT_TR_NOOP("Microsoft Entra does not accept the client secret."),
         QT_TR_NOOP("The secret's ID was copied instead of its value, a character is missing, or the secret belongs to "
                    "another app."),
         QT_TR_NOOP("In the app registration open Certificates & secrets and copy the column Value. If it is no longer "
                    "shown, make a new secret."),
         entraApps,
         Field::ClientSecret},
        {ErrorCode::SecretIsId,
         {},
         QT_TR_NOOP("The secret's ID was entered instead of its value."),
         QT_TR_NOOP("Certificates & secrets shows both; the ID looks like 8d3e1f2a-…, the value does not."),
         QT_TR_NOOP(
             "In the app registration open Certificates & secrets and copy the column Value. If it is no longer shown, "
             "make a new secret."),
         entraApps,
         Field::ClientSecret},
        {ErrorCode::SecretExpired,
         {CheckId::SecretExpiry},
         QT_TR_NOOP("The client secret expires soon, or has expired."),
         QT_TR_NOOP("Secrets of Microsoft Entra live two years at most."),
         QT_TR_NOOP("Make a new secret under Certificates & secrets and enter it here before the old one ends."),
         entraApps,
         Field::ClientSecret},
        {ErrorCode::SecretExpired,
         {},
         QT_TR_NOOP("The client secret has expired."),
         QT_TR_NOOP("Secrets of Microsoft Entra live two years at most."),
         QT_TR_NOOP("In the app registration open Certificates & secrets, make a new secret and enter its value here."),
         entraApps,
         Field::ClientSecret},
        {ErrorCode::SecretMissing,
         {},
         QT_TR_NOOP("No client secret reached Microsoft Entra."),
         QT_TR_NOOP("The secret is empty."),
         QT_TR_NOOP("Enter the client secret."),
         entraApps,
         Field::ClientSecret},
        {ErrorCode::ScopeInvalid,
         {.serviceCode = "AADSTS1002012"},
         QT_TR_NOOP("The scope does not end with /.default."),
         QT_TR_NOOP(
             "An app that signs in with a secret asks for all its permissions at once; single ones cannot be named."),
         QT_TR_NOOP("Set the scope to https://api.businesscentral.dynamics.com/.default."),
         "",
         Field::Scope},
        {ErrorCode::ScopeInvalid,
         {.serviceCode = "AADSTS28002"},
         QT_TR_NOOP("The scope names something that cannot be asked for."),
         QT_TR_NOOP("More than one resource is named, or one that does not exist."),
         QT_TR_NOOP("Set the scope to https://api.businesscentral.dynamics.com/.default and nothing else."),
         "",
         Field::Scope},
        {ErrorCode::ScopeInvalid,
         {.serviceCode = "AADSTS700022"},
         QT_TR_NOOP("The scope names more than one resource."),
         QT_TR_NOOP("A token is for one service only."),
         QT_TR_NOOP("Set the scope to https://api.businesscentral.dynamics.com/.default and nothing else."),
         "",
         Field::Scope},
        {ErrorCode::ScopeInvalid,
         {.serviceCode = "AADSTS28003"},
         QT_TR_NOOP("The scope is empty."),
         QT_TR_NOOP("Without a scope Microsoft Entra does not know which service the token is for."),
         QT_TR_NOOP("Set the scope to https://api.businesscentral.dynamics.com/.default."),
         "",
         Field::Scope},
        {ErrorCode::ScopeInvalid,
         {},
         QT_TR_NOOP("Microsoft Entra does not accept the scope."),
         QT_TR_NOOP("It does not end with /.default, or it has a typing error."),
         QT_TR_NOOP("Set the scope to https://api.businesscentral.dynamics.com/.default."),
         "",
         Field::Scope},
        {ErrorCode::ResourceNotFound,
         {.serviceCode = "AADSTS650052"},
         QT_TR_NOOP("The organization has no Business Central."),
         QT_TR_NOOP(
             "The tenant has no licence and no trial of Business Central, so there is nothing the app could reach."),
         QT_TR_NOOP(
             "Check that this tenant is the one with Business Central. If it is, its administrator must take up a "
             "licence or "
             "a trial first."),
         bcAdmin,
         Field::TenantId},
        {ErrorCode::ResourceNotFound,
         {},
         QT_TR_NOOP("This tenant does not know Business Central."),
         QT_TR_NOOP("The scope is misspelt, or the tenant has never had Business Central (no licence, no trial)."),
         QT_TR_NOOP("Check the scope. If it is right, check that this tenant is the one with Business Central."),
         bcAdmin,
         Field::Scope},
        {ErrorCode::PublicClient,
         {},
         QT_TR_NOOP("The app is registered as a public client, which has no secret."),
         QT_TR_NOOP("The app allows public client flows, or it was made for a device or a phone."),
         QT_TR_NOOP(
             "In the app registration open Authentication and set \"Allow public client flows\" to No, or register a "
             "new "
             "app of the platform Web."),
         entraApps,
         Field::ClientId},
        {ErrorCode::WrongCloud,
         {},
         QT_TR_NOOP("The tenant belongs to another Microsoft cloud."),
         QT_TR_NOOP(
             "It is a tenant of US Government or of China, and the sign-in address is the one of the global cloud."),
         QT_TR_NOOP("Set the sign-in address under Advanced: https://login.microsoftonline.us for US Government, "
                    "https://login.partner.microsoftonline.cn for China."),
         "",
         Field::AuthorityUrl},
        {ErrorCode::ConditionalAccess,
         {},
         QT_TR_NOOP("A Conditional Access policy blocks the app."),
         QT_TR_NOOP("A policy for workload identities allows it from certain networks only."),
         QT_TR_NOOP(
             "Ask the administrator of Microsoft Entra to allow this app from this network; the sign-in log names the "
             "policy."),
         entraSignIns},
        {ErrorCode::SignInRejected,
         {.serviceCode = "AADSTS900144"},
         QT_TR_NOOP("Microsoft Entra missed a part of the request."),
         QT_TR_NOOP("Something between here and Microsoft Entra changed the request, or this is a fault of Causeway."),
         QT_TR_NOOP("Run again without a proxy if you can, and hand Copy for support to the support of Causeway.")},
        {ErrorCode::SignInRejected,
         {.oauthError = "unsupported_grant_type"},
         QT_TR_NOOP("The sign-in host does not know the grant type client_credentials."),
         QT_TR_NOOP("The sign-in address leads to another service than Microsoft Entra."),
         QT_TR_NOOP("Set the sign-in address under Advanced to https://login.microsoftonline.com."),
         "",
         Field::AuthorityUrl},
        {ErrorCode::SignInRejected,
         {},
         QT_TR_NOOP("Microsoft Entra refused the sign-in."),
         QT_TR_NOOP("The details hold its reason."),
         QT_TR_NOOP("Follow what the details say. The trace and correlation IDs find the attempt in the sign-in log."),
         entraSignIns},
        {ErrorCode::RoleMissing,
         {.serviceCode = "AADSTS501051"},
         QT_TR_NOOP("The app is not assigned to a role of Business Central."),
         QT_TR_NOOP("The tenant demands an assignment, and no administrator has made one."),
         QT_TR_NOOP("In Microsoft Entra open the app registration, API permissions, add Dynamics 365 Business Central, "
                    "Application "
                    "permissions, API.ReadWrite.All, and click \"Grant admin consent\"."),
         entraApps},
        {ErrorCode::RoleMissing,
         {.withSubject = true},
         QT_TR_NOOP("The token holds no permission for Business Central."),
         QT_TR_NOOP(
             "The application permission API.ReadWrite.All was not added, or no administrator has granted consent."),
         QT_TR_NOOP(
             "Open the app registration with the client ID %1, API permissions, add Dynamics 365 Business Central, "
             "Application permissions, API.ReadWrite.All, and click \"Grant admin consent\"."),
         entraApps},
        {ErrorCode::RoleMissing,
         {},
         QT_TR_NOOP("The token holds no permission for Business Central."),
         QT_TR_NOOP(
             "The application permission API.ReadWrite.All was not added, or no administrator has granted consent."),
         QT_TR_NOOP("In the app registration open API permissions, add Dynamics 365 Business Central, Application "
                    "permissions, API.ReadWrite.All, and click \"Grant admin consent\"."),
         entraApps},
        {ErrorCode::WrongAudience,
         {},
         QT_TR_NOOP("The token is for another service."),
         QT_TR_NOOP("The scope names another resource."),
         QT_TR_NOOP("Set the scope to https://api.businesscentral.dynamics.com/.default."),
         "",
         Field::Scope},
        {ErrorCode::WrongTenant,
         {},
         QT_TR_NOOP("The token is for another tenant or app."),
         QT_TR_NOOP("The sign-in address leads elsewhere."),
         QT_TR_NOOP("Check tenant, client ID and the sign-in address."),
         "",
         Field::TenantId},
    };
}

} // namespace causeway
