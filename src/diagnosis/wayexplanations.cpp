#include "diagnosis/explanationrows.h"

#include "core/addresses.h"

#include <QCoreApplication>

namespace causeway {

using namespace Addresses;

QList<ExplanationRow> ExplanationRows::ofTheWay()
{
    return {
        {ErrorCode::Cancelled,
         {},
         QT_TR_NOOP("Stopped before the end."),
         QT_TR_NOOP("You or the program asked for a stop."),
         QT_TR_NOOP("Start again when you are ready; what was done is kept.")},
        {ErrorCode::InvalidInput,
         {},
         QT_TR_NOOP("Something entered cannot be right."),
         QT_TR_NOOP("A value has the wrong form."),
         QT_TR_NOOP("Correct the value that is named.")},

        {ErrorCode::InsecureUrl,
         {},
         QT_TR_NOOP("The address is not secure."),
         QT_TR_NOOP("It starts with http://, and secrets would be readable on the way."),
         QT_TR_NOOP("Use the address that starts with https://. Plain http:// is for this computer only.")},
        {ErrorCode::ForeignOrigin,
         {},
         QT_TR_NOOP("The service sends on to another address."),
         QT_TR_NOOP(
             "A network that wants a sign-in or a proxy answers in the service's place, or the address entered is an "
             "old or a wrong "
             "one."),
         QT_TR_NOOP(
             "Open any web page in a browser: a network that wants a sign-in shows it there. Then check the address "
             "under "
             "Advanced. Causeway sends no token to a host that was not entered.")},
        {ErrorCode::HostNotFound,
         {CheckId::Network},
         QT_TR_NOOP("The sign-in host was not found."),
         QT_TR_NOOP(
             "This computer has no connection to the internet or no working DNS, or the sign-in address is misspelt."),
         QT_TR_NOOP("Open the address in a browser on this computer. If that works, check the sign-in address under "
                    "Advanced."),
         "",
         Field::AuthorityUrl},
        {ErrorCode::HostNotFound,
         {CheckId::Environment},
         QT_TR_NOOP("The host of Business Central was not found."),
         QT_TR_NOOP("The API address is misspelt, or a DNS filter hides the host; the sign-in host was found."),
         QT_TR_NOOP("Check the API address under Advanced, then open it in a browser on this computer."),
         "",
         Field::ApiUrl},
        {ErrorCode::HostNotFound,
         {CheckId::IpaasSignIn},
         QT_TR_NOOP("The host of iPaaS.com was not found."),
         QT_TR_NOOP("The address is misspelt, or this computer has no connection to the internet or no working DNS."),
         QT_TR_NOOP("Check the address of iPaaS.com, then open it in a browser on this computer."),
         "",
         Field::IpaasApiUrl},
        {ErrorCode::HostNotFound,
         {},
         QT_TR_NOOP("The host was not found."),
         QT_TR_NOOP("The address is misspelt, or this computer has no connection to the internet or no working DNS."),
         QT_TR_NOOP("Check the address under Advanced, then open it in a browser on this computer.")},
        {ErrorCode::ConnectionRefused,
         {CheckId::Network},
         QT_TR_NOOP("Nothing answers at the sign-in address."),
         QT_TR_NOOP("A firewall refuses the connection, or the sign-in address under Advanced is wrong."),
         QT_TR_NOOP(
             "Check the sign-in address. If it is right, ask the network's administrator to allow outgoing HTTPS to "
             "the "
             "host. For a sandbox: start it again."),
         "",
         Field::AuthorityUrl},
        {ErrorCode::ConnectionRefused,
         {CheckId::IpaasSignIn},
         QT_TR_NOOP("Nothing answers at the address of iPaaS.com."),
         QT_TR_NOOP("A firewall refuses the connection, or the address is wrong."),
         QT_TR_NOOP(
             "Check the address of iPaaS.com. If it is right, ask the network's administrator to allow outgoing HTTPS "
             "to "
             "the host. For a sandbox: start it again."),
         "",
         Field::IpaasApiUrl},
        {ErrorCode::ConnectionRefused,
         {CheckId::Environment},
         QT_TR_NOOP("Nothing answers at the API address of Business Central."),
         QT_TR_NOOP("A firewall refuses the connection, or the API address under Advanced is wrong."),
         QT_TR_NOOP(
             "Check the API address. If it is right, ask the network's administrator to allow outgoing HTTPS to the "
             "host. For a sandbox: start it again."),
         "",
         Field::ApiUrl},
        {ErrorCode::ConnectionRefused,
         {},
         QT_TR_NOOP("Nothing answers at this address."),
         QT_TR_NOOP("A firewall refuses the connection, or the service at this address is not running."),
         QT_TR_NOOP(
             "Ask the network's administrator to allow outgoing HTTPS to the host. For a sandbox: start it again.")},
        {ErrorCode::ConnectionBroken,
         {},
         QT_TR_NOOP("The connection broke off."),
         QT_TR_NOOP("The network or the service dropped it."),
         QT_TR_NOOP("Try again. If it happens often, check the network and proxy.")},
        {ErrorCode::Timeout,
         {},
         QT_TR_NOOP("No answer came in time."),
         QT_TR_NOOP("The network or the service is very slow, or a firewall drops the data silently."),
         QT_TR_NOOP(
             "Try again in a minute. If it stays, ask the network's administrator whether outgoing HTTPS to the host "
             "is allowed.")},
        {ErrorCode::TlsFailed,
         {},
         QT_TR_NOOP("No trusted secure connection could be made."),
         QT_TR_NOOP(
             "The address leads to a port that does not speak HTTPS, the host speaks only TLS 1.0 or 1.1, or a proxy "
             "or virus scanner stands in the way."),
         QT_TR_NOOP("Check the address and its port under Advanced. If they are right, ask the network's administrator "
                    "whether a proxy inspects traffic to the host.")},
        {ErrorCode::TlsExpired,
         {.withSubject = true},
         QT_TR_NOOP("The host's certificate is not valid today; its date is %1."),
         QT_TR_NOOP("The clock of this computer is wrong, or the host's certificate was not renewed in time."),
         QT_TR_NOOP("Check date and time of this computer. If they are right, the owner of the host must renew the "
                    "certificate.")},
        {ErrorCode::TlsExpired,
         {},
         QT_TR_NOOP("The host's certificate is not valid today."),
         QT_TR_NOOP("The clock of this computer is wrong, or the host's certificate was not renewed in time."),
         QT_TR_NOOP("Check date and time of this computer. If they are right, the owner of the host must renew the "
                    "certificate.")},
        {ErrorCode::TlsWrongHost,
         {.withSubject = true},
         QT_TR_NOOP("The certificate is for another host: %1."),
         QT_TR_NOOP(
             "The address is misspelt or an alias, or a network that wants a sign-in answers in the service's place."),
         QT_TR_NOOP(
             "Check the address under Advanced. Then open it in a browser on this computer: it shows who answers.")},
        {ErrorCode::TlsWrongHost,
         {},
         QT_TR_NOOP("The certificate is for another host."),
         QT_TR_NOOP(
             "The address is misspelt or an alias, or a network that wants a sign-in answers in the service's place."),
         QT_TR_NOOP(
             "Check the address under Advanced. Then open it in a browser on this computer: it shows who answers.")},
        {ErrorCode::TlsUntrusted,
         {.withSubject = true},
         QT_TR_NOOP("The host's certificate comes from an authority that this computer does not trust: %1."),
         QT_TR_NOOP("The host uses a certificate of its own company, or something on the way has replaced it."),
         QT_TR_NOOP("If the authority is your company's, ask its administrator to install its root certificate on this "
                    "computer. "
                    "Otherwise do not enter the secret on this network.")},
        {ErrorCode::TlsUntrusted,
         {},
         QT_TR_NOOP("The host's certificate comes from an authority that this computer does not trust."),
         QT_TR_NOOP("The host uses a certificate of its own company, or something on the way has replaced it."),
         QT_TR_NOOP("If the authority is your company's, ask its administrator to install its root certificate on this "
                    "computer. "
                    "Otherwise do not enter the secret on this network.")},
        {ErrorCode::TlsIntercepted,
         {.withSubject = true},
         QT_TR_NOOP("Something on the way opens the secure connection; its certificate is from %1."),
         QT_TR_NOOP("A proxy or virus scanner inspects HTTPS, and this computer does not trust its certificate."),
         QT_TR_NOOP(
             "Ask the network's administrator to install the inspecting proxy's root certificate on this computer, or "
             "to "
             "leave this host out of the inspection.")},
        {ErrorCode::TlsIntercepted,
         {},
         QT_TR_NOOP("Something on the way opens the secure connection."),
         QT_TR_NOOP("A proxy or virus scanner inspects HTTPS, and this computer does not trust its certificate."),
         QT_TR_NOOP(
             "Ask the network's administrator to install the inspecting proxy's root certificate on this computer, or "
             "to "
             "leave this host out of the inspection.")},
        {ErrorCode::ProxyFailed,
         {},
         QT_TR_NOOP("The proxy did not let the connection through."),
         QT_TR_NOOP("It wants a sign-in, refuses the host, or is not reachable."),
         QT_TR_NOOP("Check the system's proxy settings, or ask the network's administrator to allow the host.")},
        {ErrorCode::ProxySignInRequired,
         {},
         QT_TR_NOOP("The proxy wants a sign-in."),
         QT_TR_NOOP("The system's proxy settings name a proxy without the user name and password that it asks for."),
         QT_TR_NOOP(
             "Ask the network's administrator to let this computer or this host through without a sign-in, or enter "
             "the "
             "proxy's user name and password in the system's proxy settings.")},
        {ErrorCode::WebPageAnswer,
         {.withSubject = true},
         QT_TR_NOOP("A web page came instead of data: \"%1\"."),
         QT_TR_NOOP(
             "A network that wants a sign-in (hotel, guest network) or a filter answers in the service's place, or the "
             "address leads to a web site."),
         QT_TR_NOOP(
             "Open any web page in a browser on this computer and sign in to the network, then run again. If there is "
             "nothing to sign in to, check the address under Advanced.")},
        {ErrorCode::WebPageAnswer,
         {},
         QT_TR_NOOP("A web page came instead of data."),
         QT_TR_NOOP(
             "A network that wants a sign-in (hotel, guest network) or a filter answers in the service's place, or the "
             "address leads to a web site."),
         QT_TR_NOOP(
             "Open any web page in a browser on this computer and sign in to the network, then run again. If there is "
             "nothing to sign in to, check the address under Advanced.")},
        {ErrorCode::ClockWrong,
         {},
         QT_TR_NOOP("This computer's clock is wrong."),
         QT_TR_NOOP(
             "It differs from the service's clock by more than five minutes: tokens and certificates may be refused."),
         QT_TR_NOOP("Set date, time and time zone of this computer right; best let it set them by itself.")},

        {ErrorCode::BodyTooLarge,
         {},
         QT_TR_NOOP("The answer was far too large."),
         QT_TR_NOOP("Another program answers at this address."),
         QT_TR_NOOP("Check the address under Advanced.")},
        {ErrorCode::MalformedAnswer,
         {},
         QT_TR_NOOP("The answer was not what this service sends."),
         QT_TR_NOOP("A sign-in page of the network, a proxy or another program answers in the service's place."),
         QT_TR_NOOP(
             "Open the address in a browser on this computer: a network that wants a sign-in shows it there. Then try "
             "again.")},
        {ErrorCode::Unauthorized,
         {},
         QT_TR_NOOP("The service does not accept the sign-in."),
         QT_TR_NOOP("The token or key is not valid there."),
         QT_TR_NOOP("Check the credentials and try again.")},
        {ErrorCode::Forbidden,
         {},
         QT_TR_NOOP("The service does not allow this."),
         QT_TR_NOOP("The app or key lacks a right."),
         QT_TR_NOOP("Ask the service's administrator to give the right that the details name.")},
        {ErrorCode::NotFound,
         {CheckId::Tenant},
         QT_TR_NOOP("What answers at the sign-in address is not Microsoft Entra."),
         QT_TR_NOOP("The sign-in address leads to another service, or has a path behind the host."),
         QT_TR_NOOP("Set the sign-in address under Advanced to https://login.microsoftonline.com, without a path."),
         "",
         Field::AuthorityUrl},
        {ErrorCode::NotFound,
         {CheckId::IpaasSignIn},
         QT_TR_NOOP("What answers at the address of iPaaS.com is another service."),
         QT_TR_NOOP("The address is wrong, or has a path behind the host."),
         QT_TR_NOOP("Set the address of iPaaS.com to https://api.ipaas.com, without a path."),
         "",
         Field::IpaasApiUrl},
        {ErrorCode::NotFound,
         {},
         QT_TR_NOOP("There is nothing at this address."),
         QT_TR_NOOP("A name in the address is misspelt, or the service's address is wrong."),
         QT_TR_NOOP("Check the names and the address.")},
        {ErrorCode::Conflict,
         {},
         QT_TR_NOOP("The record was changed by someone else at the same moment."),
         QT_TR_NOOP("Another program or person works on it."),
         QT_TR_NOOP("Try again.")},
        {ErrorCode::Throttled,
         {CheckId::Token},
         QT_TR_NOOP("Microsoft Entra asks to slow down."),
         QT_TR_NOOP("This app has asked for tokens too often; other programs that use it count as well."),
         QT_TR_NOOP("Wait a minute, then run again. Nothing needs to be changed here.")},
        {ErrorCode::Throttled,
         {CheckId::IpaasSignIn},
         QT_TR_NOOP("iPaaS.com asks to slow down."),
         QT_TR_NOOP("Too many calls came in a short time, or the plan's monthly volume is used up."),
         QT_TR_NOOP("Wait a minute, then run again. If it stays, look at the company's plan in the iPaaS.com portal."),
         ipaasPortal},
        {ErrorCode::Throttled,
         {},
         QT_TR_NOOP("The service asks to slow down."),
         QT_TR_NOOP("Too many calls came in a short time. All programs that use this app share one limit."),
         QT_TR_NOOP("Wait a minute and try again. For bulk runs lower the limits."),
         bcRateLimits},
        {ErrorCode::ServiceUnavailable,
         {.serviceCode = "Internal_TenantUnavailable"},
         QT_TR_NOOP("The environment is not accessible at the moment."),
         QT_TR_NOOP("It is being updated, moved or restored, or it is suspended."),
         QT_TR_NOOP(
             "Look at the environment's state in the Business Central admin center, and run again when it is Active."),
         bcAdmin,
         Field::Environment},
        {ErrorCode::ServiceUnavailable,
         {.serviceCode = "Internal_ServerError"},
         QT_TR_NOOP("Business Central has a fault of its own."),
         QT_TR_NOOP("Its database or server cannot be reached at the moment."),
         QT_TR_NOOP(
             "Try again in a few minutes. If it stays, report the correlation ID to the support of Business Central."),
         bcAdmin},
        {ErrorCode::ServiceUnavailable,
         {.serviceCode = "INTL-*"},
         QT_TR_NOOP("iPaaS.com has a fault of its own."),
         QT_TR_NOOP("The service failed inside; nothing entered here is wrong."),
         QT_TR_NOOP("Try again in a few minutes. If it stays, hand Copy for support to the support of iPaaS.com."),
         ipaasPortal},
        {ErrorCode::ServiceUnavailable,
         {.oauthError = "temporarily_unavailable"},
         QT_TR_NOOP("Microsoft Entra is not available for a moment."),
         QT_TR_NOOP("It is overloaded or has a fault of its own."),
         QT_TR_NOOP("Run again in a minute. Nothing needs to be changed here.")},
        {ErrorCode::ServiceUnavailable,
         {.httpStatus = 408},
         QT_TR_NOOP("The service gave up on the request."),
         QT_TR_NOOP("It took longer than the service allows."),
         QT_TR_NOOP("Try again in a few minutes, when the service is less busy."),
         bcRateLimits},
        {ErrorCode::ServiceUnavailable,
         {.httpStatus = 504},
         QT_TR_NOOP("The service gave up on the request."),
         QT_TR_NOOP("It took longer than the service allows."),
         QT_TR_NOOP("Try again in a few minutes, when the service is less busy."),
         bcRateLimits},
        {ErrorCode::ServiceUnavailable,
         {},
         QT_TR_NOOP("The service is not available at the moment."),
         QT_TR_NOOP("It is being updated, overloaded or has a fault of its own."),
         QT_TR_NOOP("Try again in a few minutes. Nothing needs to be changed here.")},
        {ErrorCode::RequestRejected,
         {.serviceCode = "Internal_DataNotFoundFilter"},
         QT_TR_NOOP("Business Central found no data for the filter."),
         QT_TR_NOOP("A record that an entity refers to is missing, or an extension filters it away."),
         QT_TR_NOOP("Open the list in Business Central and check that its records can be opened, then run again."),
         bcApps},
        {ErrorCode::RequestRejected,
         {.serviceCode = "Internal_RecordNotFound"},
         QT_TR_NOOP("Business Central misses a record that it refers to."),
         QT_TR_NOOP("Data of the company is incomplete, or an extension relies on a record that does not exist."),
         QT_TR_NOOP("Open the list in Business Central: the record that the details name must exist. Then run again.")},
        {ErrorCode::RequestRejected,
         {.serviceCode = "Internal_InvalidTableRelation"},
         QT_TR_NOOP("A record of Business Central refers to one that does not exist."),
         QT_TR_NOOP("Data of the company is not consistent."),
         QT_TR_NOOP("Correct the record that the details name in Business Central, then run again.")},
        {ErrorCode::RequestRejected,
         {.serviceCode = "Internal_EntityWithSameKeyExists"},
         QT_TR_NOOP("Business Central has two records of the same key."),
         QT_TR_NOOP("Data of the company is not consistent."),
         QT_TR_NOOP("Correct the record that the details name in Business Central, then run again.")},
        {ErrorCode::RequestRejected,
         {.serviceCode = "Application_*"},
         QT_TR_NOOP("An application of Business Central refused the request."),
         QT_TR_NOOP("An extension or a rule of the company says no; the details hold its text."),
         QT_TR_NOOP("Follow what the details say. If they name an extension, ask its publisher.")},
        {ErrorCode::RequestRejected,
         {.serviceCode = "BadRequest_MethodNotAllowed"},
         QT_TR_NOOP("Business Central does not allow this call."),
         QT_TR_NOOP("The API is switched off for the environment, or the address leads to something else."),
         QT_TR_NOOP(
             "Check the API address and the source. On the page Web Services the line must be a page, not a codeunit."),
         bcWebServices,
         Field::ApiUrl},
        {ErrorCode::RequestRejected,
         {.serviceCode = "BadRequest_MethodNotImplemented"},
         QT_TR_NOOP("Business Central does not know this call."),
         QT_TR_NOOP("The address leads to something else than the API."),
         QT_TR_NOOP("Check the API address and the source."),
         "",
         Field::ApiUrl},
        {ErrorCode::RequestRejected,
         {.serviceCode = "BadRequest_*"},
         QT_TR_NOOP("Business Central could not make sense of the request."),
         QT_TR_NOOP("A name in the address is one that it does not understand, or the API address is wrong."),
         QT_TR_NOOP(
             "Check environment, company and source for blanks and special characters, and the API address under "
             "Advanced."),
         "",
         Field::ApiUrl},
        {ErrorCode::RequestRejected,
         {.serviceCode = "RequestDataInvalid"},
         QT_TR_NOOP("Business Central could not make sense of the request."),
         QT_TR_NOOP("A name in the address is one that it does not understand, or the API address is wrong."),
         QT_TR_NOOP(
             "Check environment, company and source for blanks and special characters, and the API address under "
             "Advanced."),
         "",
         Field::ApiUrl},
        {ErrorCode::RequestRejected,
         {},
         QT_TR_NOOP("The service rejected the request."),
         QT_TR_NOOP("The details hold its reason."),
         QT_TR_NOOP("Follow what the details say; with Copy for support you can hand it on.")},
    };
}

} // namespace causeway
