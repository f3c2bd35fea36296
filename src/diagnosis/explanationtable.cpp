#include "diagnosis/explanationtable.h"

#include <QCoreApplication>

namespace causeway {

namespace {

constexpr auto entraApps = "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade";
constexpr auto entraOverview = "https://entra.microsoft.com/#view/Microsoft_AAD_IAM/TenantOverview.ReactView";
constexpr auto entraSignIns = "https://entra.microsoft.com/#view/Microsoft_AAD_IAM/SignInEventsV3Blade";
constexpr auto bcApps = "https://businesscentral.dynamics.com/?page=9860";
constexpr auto bcWebServices = "https://businesscentral.dynamics.com/?page=810";
constexpr auto bcAdmin = "https://businesscentral.dynamics.com/admin";
constexpr auto bcStatus = "https://learn.microsoft.com/dynamics365/business-central/dev-itpro/webservices/dynamics-rate-limits";
constexpr auto ipaasPortal = "https://portal.ipaas.com";

#define TEXT(text) QT_TRANSLATE_NOOP("Explanations", text)

const QList<ExplanationRow> &rows()
{
    static const QList<ExplanationRow> table {
        {ErrorCode::Cancelled, {}, TEXT("Stopped before the end."), TEXT("You or the program asked for a stop."),
         TEXT("Start again when you are ready; what was done is kept.")},
        {ErrorCode::InvalidInput, {}, TEXT("Something entered cannot be right."), TEXT("A value has the wrong form."),
         TEXT("Correct the value that is named.")},

        {ErrorCode::InsecureUrl, {}, TEXT("The address is not secure."),
         TEXT("It starts with http://, and secrets would be readable on the way."),
         TEXT("Use the address that starts with https://. Plain http:// is for this computer only.")},
        {ErrorCode::ForeignOrigin, {}, TEXT("The service led to another host."),
         TEXT("The address entered is an old or a wrong one, or a proxy answers in the service's place."),
         TEXT("Check the address under Advanced. Causeway sends no token to a host that was not entered.")},
        {ErrorCode::HostNotFound, {}, TEXT("The host was not found."),
         TEXT("The address is misspelt, or this computer has no connection to the internet or no working DNS."),
         TEXT("Check the address under Advanced, then open it in a browser on this computer.")},
        {ErrorCode::ConnectionRefused, {}, TEXT("Nothing answers at this address."),
         TEXT("A firewall refuses the connection, or the service at this address is not running."),
         TEXT("Ask the network's administrator to allow outgoing HTTPS to the host. For a sandbox: start it again.")},
        {ErrorCode::ConnectionBroken, {}, TEXT("The connection broke off."),
         TEXT("The network or the service dropped it."), TEXT("Try again. If it happens often, check the network and proxy.")},
        {ErrorCode::Timeout, {}, TEXT("No answer came in time."), TEXT("The network or the service is very slow, or a firewall drops the data silently."),
         TEXT("Try again in a minute. If it stays, ask the network's administrator whether outgoing HTTPS to the host is allowed.")},
        {ErrorCode::TlsFailed, {}, TEXT("No trusted secure connection could be made."),
         TEXT("A proxy or virus scanner replaces certificates, the clock of this computer is wrong, or the host's certificate is not valid."),
         TEXT("Check date and time of this computer. If a proxy inspects traffic, its certificate must be trusted by the system.")},
        {ErrorCode::ProxyFailed, {}, TEXT("The proxy did not let the connection through."),
         TEXT("It wants a sign-in, refuses the host, or is not reachable."),
         TEXT("Check the system's proxy settings, or ask the network's administrator to allow the host.")},

        {ErrorCode::BodyTooLarge, {}, TEXT("The answer was far too large."),
         TEXT("Another program answers at this address."), TEXT("Check the address under Advanced.")},
        {ErrorCode::MalformedAnswer, {}, TEXT("The answer was not what this service sends."),
         TEXT("A sign-in page of the network, a proxy or another program answers in the service's place."),
         TEXT("Open the address in a browser on this computer: a network that wants a sign-in shows it there. Then try again.")},
        {ErrorCode::Unauthorized, {}, TEXT("The service does not accept the sign-in."),
         TEXT("The token or key is not valid there."), TEXT("Check the credentials and try again.")},
        {ErrorCode::Forbidden, {}, TEXT("The service does not allow this."), TEXT("The app or key lacks a right."),
         TEXT("Ask the service's administrator to give the right that the details name.")},
        {ErrorCode::NotFound, {}, TEXT("There is nothing at this address."),
         TEXT("A name in the address is misspelt, or the service's address is wrong."), TEXT("Check the names and the address.")},
        {ErrorCode::Conflict, {}, TEXT("The record was changed by someone else at the same moment."),
         TEXT("Another program or person works on it."), TEXT("Try again.")},
        {ErrorCode::Throttled, {}, TEXT("The service asks to slow down."),
         TEXT("Too many calls came in a short time. All programs that use this app share one limit."),
         TEXT("Wait a minute and try again. For bulk runs lower the throttle."), bcStatus},
        {ErrorCode::ServiceUnavailable, {}, TEXT("The service is not available at the moment."),
         TEXT("It is being updated, overloaded or has a fault of its own."),
         TEXT("Try again in a few minutes. Nothing needs to be changed here.")},
        {ErrorCode::RequestRejected, {}, TEXT("The service rejected the request."),
         TEXT("The details hold its reason."), TEXT("Follow what the details say; with Copy for support you can hand it on.")},

        {ErrorCode::TenantMalformed, {}, TEXT("Microsoft Entra cannot read the tenant."),
         TEXT("The tenant is neither an ID nor a domain, or it is \"common\"."),
         TEXT("Copy the Directory (tenant) ID from the Overview page of the app registration."), entraOverview, Field::TenantId},
        {ErrorCode::TenantNotFound, {}, TEXT("Microsoft Entra does not know this tenant."),
         TEXT("The tenant ID or domain has a typing error, or it belongs to another cloud (US Government, China)."),
         TEXT("Copy the Directory (tenant) ID from the Overview page of the app registration. For another cloud set the sign-in address under Advanced."),
         entraOverview, Field::TenantId},
        {ErrorCode::AppNotFound, {}, TEXT("This tenant has no app with this client ID."),
         TEXT("The client ID has a typing error or is the secret's ID, or the app is registered in another tenant."),
         TEXT("Copy the Application (client) ID from the Overview page of the app registration, and check that the tenant is the one shown there."),
         entraApps, Field::ClientId},
        {ErrorCode::AppDisabled, {}, TEXT("The app is disabled in Microsoft Entra."),
         TEXT("Someone switched off sign-in for the enterprise application."),
         TEXT("In Microsoft Entra open Enterprise applications, the app, Properties, and set \"Enabled for users to sign-in\" to Yes."),
         entraApps, Field::ClientId},
        {ErrorCode::ServicePrincipalMissing, {}, TEXT("The app is registered, but not yet present in this tenant."),
         TEXT("No administrator has granted consent, so the tenant has no enterprise application for it."),
         TEXT("In the app registration open API permissions and click \"Grant admin consent\"."), entraApps, Field::ClientId},
        {ErrorCode::SecretWrong, {}, TEXT("Microsoft Entra does not accept the client secret."),
         TEXT("The secret's ID was copied instead of its value, a character is missing, or the secret belongs to another app."),
         TEXT("In the app registration open Certificates & secrets and copy the column Value. If it is no longer shown, make a new secret."),
         entraApps, Field::ClientSecret},
        {ErrorCode::SecretExpired, CheckId::SecretExpiry, TEXT("The client secret expires soon, or has expired."),
         TEXT("Secrets of Microsoft Entra live two years at most."),
         TEXT("Make a new secret under Certificates & secrets and enter it here before the old one ends."), entraApps, Field::ClientSecret},
        {ErrorCode::SecretExpired, {}, TEXT("The client secret has expired."),
         TEXT("Secrets of Microsoft Entra live two years at most."),
         TEXT("In the app registration open Certificates & secrets, make a new secret and enter its value here."), entraApps, Field::ClientSecret},
        {ErrorCode::SecretMissing, {}, TEXT("No client secret reached Microsoft Entra."), TEXT("The secret is empty."),
         TEXT("Enter the client secret."), entraApps, Field::ClientSecret},
        {ErrorCode::ScopeInvalid, {}, TEXT("Microsoft Entra does not accept the scope."),
         TEXT("It does not end with /.default, or it has a typing error."),
         TEXT("Set the scope to https://api.businesscentral.dynamics.com/.default."), "", Field::Scope},
        {ErrorCode::ResourceNotFound, {}, TEXT("This tenant does not know Business Central."),
         TEXT("The scope is misspelt, or the tenant has never had Business Central (no licence, no trial)."),
         TEXT("Check the scope. If it is right, check that this tenant is the one with Business Central."), bcAdmin, Field::Scope},
        {ErrorCode::ConditionalAccess, {}, TEXT("A Conditional Access policy blocks the app."),
         TEXT("A policy for workload identities allows it from certain networks only."),
         TEXT("Ask the administrator of Microsoft Entra to allow this app from this network; the sign-in log names the policy."), entraSignIns},
        {ErrorCode::SignInRejected, {}, TEXT("Microsoft Entra refused the sign-in."), TEXT("The details hold its reason."),
         TEXT("Follow what the details say. The trace and correlation IDs find the attempt in the sign-in log."), entraSignIns},
        {ErrorCode::RoleMissing, {}, TEXT("The token holds no permission for Business Central."),
         TEXT("The application permission API.ReadWrite.All was not added, or no administrator has granted consent."),
         TEXT("In the app registration open API permissions, add Dynamics 365 Business Central, Application permissions, API.ReadWrite.All, and click \"Grant admin consent\"."),
         entraApps},
        {ErrorCode::WrongAudience, {}, TEXT("The token is for another service."), TEXT("The scope names another resource."),
         TEXT("Set the scope to https://api.businesscentral.dynamics.com/.default."), "", Field::Scope},
        {ErrorCode::WrongTenant, {}, TEXT("The token is for another tenant or app."), TEXT("The sign-in address leads elsewhere."),
         TEXT("Check tenant, client ID and the sign-in address."), "", Field::TenantId},

        {ErrorCode::AppNotInBusinessCentral, {}, TEXT("The token is good, but this environment does not know the app."),
         TEXT("The client ID is not entered on Business Central's own page Microsoft Entra Applications, or its State is not Enabled."),
         TEXT("In Business Central open Microsoft Entra Applications, add the client ID, set State to Enabled and give it the permission set D365 READ."),
         bcApps, Field::ClientId},
        {ErrorCode::EnvironmentNotFound, {}, TEXT("The tenant has no environment of this name."),
         TEXT("The name has a typing error or another case, or the environment was renamed or deleted."),
         TEXT("Copy the name from the Business Central admin center."), bcAdmin, Field::Environment},
        {ErrorCode::CompanyNotFound, {}, TEXT("The environment has no company of this name."),
         TEXT("The display name was entered instead of the name, the case differs, or the company is in another environment."),
         TEXT("Pick the company from the list on the page Environment and company."), "", Field::CompanyName},
        {ErrorCode::PermissionMissing, {}, TEXT("The app may not read this data."),
         TEXT("It has no permission set in Business Central that allows it; the details name the table or page."),
         TEXT("In Business Central open Microsoft Entra Applications, set the app's State to Disabled, add the permission set D365 READ, and set State to Enabled again."),
         bcApps},
        {ErrorCode::EntityNotFound, {}, TEXT("Business Central does not serve this entity."),
         TEXT("The entity set is misspelt, or the extension that has it is not installed in this environment."),
         TEXT("Check the name on the page Data, or pick another source."), "", Field::LocationSource},
        {ErrorCode::ServiceNotPublished, CheckId::CustomerCategory, TEXT("The web service for customer price groups is not published."),
         TEXT("Page 7, Customer Price Groups, is not on Business Central's page Web Services, or under another service name."),
         TEXT("In Business Central open Web Services, add a line: Object Type Page, Object ID 7, Service Name CustomerPriceGroups, and tick Published."),
         bcWebServices, Field::CustomerCategorySource},
        {ErrorCode::ServiceNotPublished, CheckId::ShippingMethod, TEXT("The web service for shipping agents is not published."),
         TEXT("Page 428, Shipping Agents, is not on Business Central's page Web Services, or under another service name."),
         TEXT("In Business Central open Web Services, add a line: Object Type Page, Object ID 428, Service Name ShippingAgents, and tick Published."),
         bcWebServices, Field::ShippingMethodSource},
        {ErrorCode::ServiceNotPublished, {}, TEXT("The web service is not published."),
         TEXT("Its page is not on Business Central's page Web Services, or under another service name."),
         TEXT("In Business Central open Web Services, add the page under the service name entered here, and tick Published."), bcWebServices},
        {ErrorCode::PagingBroken, {}, TEXT("Business Central's pages do not lead to an end."),
         TEXT("Its link to the next page leads in a circle."), TEXT("Try again. If it stays, hand Copy for support to the support of Business Central.")},

        {ErrorCode::IpaasSignInRejected, {}, TEXT("iPaaS.com does not accept the sign-in."),
         TEXT("The API key was revoked or has expired, or e-mail or password are wrong."),
         TEXT("Make a new API key in the iPaaS.com portal, or sign in again."), ipaasPortal, Field::IpaasApiKey},
        {ErrorCode::IpaasAccessDenied, {}, TEXT("iPaaS.com does not allow this."),
         TEXT("The key or user lacks the permission, or the company's plan does not include it."),
         TEXT("Ask an administrator of the iPaaS.com company to give the permission; the details name it."), ipaasPortal, Field::IpaasApiKey},
        {ErrorCode::IpaasCompanyNotFound, {}, TEXT("iPaaS.com does not know this company."),
         TEXT("The company was removed, or this user has no access to it."), TEXT("Sign in again and pick a company from the list."), ipaasPortal, Field::IpaasCompanyId},
        {ErrorCode::SubscriptionNotFound, {}, TEXT("iPaaS.com has no such subscription."),
         TEXT("No subscription is chosen, or it was removed or belongs to another company."),
         TEXT("Pick the subscription from the list on the page iPaaS.com."), ipaasPortal, Field::IpaasSubscriptionId},
        {ErrorCode::SettingsDiffer, {}, TEXT("The subscription's settings differ from what is entered here."),
         TEXT("One of the two was changed, or entered with a typing error."),
         TEXT("Compare the values named in the details and correct the wrong side."), ipaasPortal},
        {ErrorCode::DuplicateName, {}, TEXT("iPaaS.com already has a record of this name."),
         TEXT("A record was made by hand or by another integration."), TEXT("Link or rename the record in the iPaaS.com portal, then run again."), ipaasPortal},
        {ErrorCode::DuplicateExternalId, {}, TEXT("iPaaS.com already has this external ID."),
         TEXT("The record was transferred before."), TEXT("Run again: the record is then compared instead of created.")},
        {ErrorCode::RecordNotFound, {}, TEXT("iPaaS.com no longer has the record."), TEXT("It was deleted there."),
         TEXT("Run again: the record is then created anew.")},
        {ErrorCode::RecordRejected, {}, TEXT("iPaaS.com refused the record."), TEXT("A value is not allowed there; the details name it."),
         TEXT("Correct the record in Business Central, then run again.")},

        {ErrorCode::KeychainAbsent, {}, TEXT("This computer has no keychain."),
         TEXT("No keychain service is running in this session."),
         TEXT("Start a keychain (for example GNOME Keyring or KWallet), or keep the secret for this session only.")},
        {ErrorCode::KeychainLocked, {}, TEXT("The keychain is locked."), TEXT("It was not unlocked when you signed in to the computer."),
         TEXT("Unlock the keychain, then try again.")},
        {ErrorCode::KeychainDenied, {}, TEXT("The keychain refused."), TEXT("You or the system's policy said no."),
         TEXT("Try again and allow access, or keep the secret for this session only.")},
        {ErrorCode::KeychainSilent, {}, TEXT("The keychain does not answer."), TEXT("It may wait for you in a window of its own, or hang."),
         TEXT("Look for a window that asks for a password, then try again.")},
        {ErrorCode::SecretNotStored, {}, TEXT("The keychain has no secret for this connection."),
         TEXT("The connection was imported, or set up on another computer, or its secret was kept for one session only."),
         TEXT("Edit the connection and enter the secret; or on the command line use \"causeway-cli secret set\"."), "", Field::ClientSecret},
        {ErrorCode::FileUnreadable, {}, TEXT("The file cannot be read."), TEXT("It does not exist, or you may not read it."), TEXT("Check the file's name and permissions.")},
        {ErrorCode::FileInvalid, {}, TEXT("The file is not a valid connection file."), TEXT("The details name the place."), TEXT("Correct the file, or export it again.")},
        {ErrorCode::FileNotWritten, {}, TEXT("The file could not be written."), TEXT("The disk is full, or you may not write there."),
         TEXT("Free some space or check the folder's permissions, then try again.")},
        {ErrorCode::JournalDamaged, {}, TEXT("The journal of earlier runs was damaged."), TEXT("The disk or a crash of the computer damaged the file."),
         TEXT("It was set aside and a new one begun: the next run compares everything with iPaaS.com.")},
        {ErrorCode::JournalBusy, {}, TEXT("Another program initializes this connection at the moment."),
         TEXT("Causeway or causeway-cli is running with it; the details say which."), TEXT("Wait until it has ended, or end it.")},
        {ErrorCode::ConnectionNotFound, {}, TEXT("There is no connection of this name."), TEXT("It was removed or renamed, or the name has a typing error."),
         TEXT("List the connections to see their names.")},
        {ErrorCode::ConnectionExists, {}, TEXT("There is already a connection of this name."), TEXT("Names must differ by more than case."),
         TEXT("Choose another name.")},

        {ErrorCode::NameConflict, {}, TEXT("iPaaS.com has a record of this name that is not linked to this one."),
         TEXT("It was made by hand or by another integration."), TEXT("Link the two in the iPaaS.com portal or rename one, then run again."), ipaasPortal},
        {ErrorCode::LinkedRecordDeleted, {}, TEXT("The linked record was deleted on iPaaS.com."), TEXT("Someone removed it there."),
         TEXT("Remove the link in the iPaaS.com portal if the record is to be created anew."), ipaasPortal},
        {ErrorCode::OutcomeUnknown, {}, TEXT("It is not known whether iPaaS.com took the record."),
         TEXT("The connection broke off while it was sent, and it could not be looked up since."),
         TEXT("Run again: the record is looked up before anything is sent.")},
        {ErrorCode::SourceRecordInvalid, {}, TEXT("A record of Business Central cannot be sent."), TEXT("It has no code, or one that iPaaS.com cannot take."),
         TEXT("Correct the record in Business Central, then run again.")},
    };
    return table;
}

#undef TEXT

}

const QList<ExplanationRow> &explanationTable()
{
    return rows();
}

QString errorReference()
{
    QString text = QStringLiteral(
        "# Errors\n\n"
        "Every failure that Causeway names, by the code that `--json` and the journal use. Made from the table in\n"
        "`src/diagnosis/explanationtable.cpp`; a test fails where the two differ. To make it anew, run\n"
        "`CAUSEWAY_UPDATE_DOCS=1 build/dev/bin/tst_errors`.\n");
    for (const ErrorCode code : allErrorCodes()) {
        text += QStringLiteral("\n## %1\n").arg(errorCodeName(code));
        for (const ExplanationRow &row : rows()) {
            if (row.code != code)
                continue;
            const QString where = row.check ? QStringLiteral(" (in the check `%1`)").arg(checkIdName(*row.check)) : QString();
            text += QStringLiteral("\n**What happened%1:** %2  \n**Why:** %3  \n**What to do:** %4%5\n")
                        .arg(where, QString::fromUtf8(row.happened), QString::fromUtf8(row.cause),
                             QString::fromUtf8(row.remedy),
                             *row.link ? QStringLiteral("  \n**Where:** <%1>").arg(QString::fromUtf8(row.link)) : QString());
        }
    }
    return text;
}

}
