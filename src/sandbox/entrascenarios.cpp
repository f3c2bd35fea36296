#include "sandbox/scenariotable.h"

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

namespace {

constexpr const char *tokenCall = "/oauth2/v2.0/token";
constexpr const char *discoveryCall = "/.well-known/openid-configuration";

constexpr FaultRule refusal(int status, const char *error, const char *code, const char *text)
{
    return {.services = OnEntra, .path = tokenCall, .status = status, .code = code, .error = error, .text = text};
}

constexpr FaultRule tokenAnswer(const char *body)
{
    return {.services = OnEntra,
            .path = tokenCall,
            .status = 200,
            .text = body,
            .contentType = "application/json; charset=utf-8"};
}

constexpr const char *malformedTenant
    = "Specified tenant identifier '{tenant}' is neither a valid DNS name, nor a valid external domain.";

} // namespace

// The codes and texts are those of
// https://learn.microsoft.com/entra/identity-platform/reference-error-codes, or of answers that were seen.
std::span<const ScenarioRow> entraScenarios()
{
    static constexpr ScenarioRow rows[] = {
        {"wrong-secret"_L1, "Entra refuses the client secret (AADSTS7000215)."_L1},
        {"secret-id"_L1, "The client secret handed out is the secret's ID, not its value (AADSTS7000215)."_L1},
        {"secret-missing"_L1,
         "Entra finds no client secret in the call (AADSTS7000216)."_L1,
         {{refusal(401, "invalid_client", "7000216",
                   "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant "
                   "type.")}}},
        {"expired-secret"_L1, "The client secret is right but expired (AADSTS7000222)."_L1},
        {"unknown-tenant"_L1, "Entra does not know the tenant (AADSTS90002)."_L1},
        {"malformed-tenant"_L1,
         "Entra takes the tenant for neither an id nor a domain (AADSTS900023)."_L1,
         {{refusal(400, "invalid_request", "900023", malformedTenant),
           {.services = OnEntra,
            .path = discoveryCall,
            .status = 400,
            .code = "900023",
            .error = "invalid_tenant",
            .text = malformedTenant}}}},
        {"wrong-cloud"_L1,
         "The tenant is one of another national cloud (AADSTS900382)."_L1,
         {{refusal(400, "invalid_request", "900382", "Confidential Client is not supported in Cross Cloud request.")}}},
        {"unknown-app"_L1, "The tenant does not know the client id (AADSTS700016)."_L1},
        {"no-service-principal"_L1,
         "The app is registered, but no enterprise app of the tenant (AADSTS7000229)."_L1,
         {{refusal(401, "invalid_client", "7000229",
                   "The client application {app} is missing service principal in the tenant {tenant}. See "
                   "instructions here: https://go.microsoft.com/fwlink/?linkid=2225119")}}},
        {"app-disabled"_L1,
         "The app is disabled in the tenant (AADSTS7000112)."_L1,
         {{refusal(400, "unauthorized_client", "7000112", "Application '{app}'(Causeway) is disabled.")}}},
        {"public-client"_L1,
         "The app is registered as a public client, which has no secret (AADSTS700025)."_L1,
         {{refusal(401, "invalid_client", "700025",
                   "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.")}}},
        {"conditional-access"_L1,
         "A Conditional Access policy of the tenant blocks the app (AADSTS53003)."_L1,
         {{refusal(400, "invalid_grant", "53003",
                   "Access has been blocked by Conditional Access policies. The access policy does not allow token "
                   "issuance.")}}},
        {"no-bc-licence"_L1,
         "The tenant has not subscribed to Business Central (AADSTS650052)."_L1,
         {{refusal(400, "invalid_request", "650052",
                   "The app needs access to a service ('{resource}') that your organization 'Contoso' has not "
                   "subscribed to or enabled. Contact your IT Admin to review the configuration of your service "
                   "subscriptions.")}}},
        {"resource-absent"_L1,
         "The tenant does not know the resource of the scope (AADSTS500011)."_L1,
         {{refusal(400, "invalid_resource", "500011",
                   "The resource principal named {resource} was not found in the tenant named Contoso. This can happen "
                   "if the application has not been installed by the administrator of the tenant or consented to by "
                   "any user in the tenant. You might have sent your authentication request to the wrong tenant.")}}},
        {"scope-without-default"_L1,
         "Entra misses /.default at the end of the scope (AADSTS1002012)."_L1,
         {{refusal(400, "invalid_scope", "1002012",
                   "The provided value for scope {resource} is not valid. Client credential flows must have a scope "
                   "value with /.default suffixed to the resource identifier (application ID URI).")}}},
        {"malformed-scope"_L1,
         "Entra cannot read the scope (AADSTS70011)."_L1,
         {{refusal(400, "invalid_scope", "70011",
                   "The provided request must include a 'scope' input parameter. The provided value for the input "
                   "parameter 'scope' is not valid. The scope {resource} .default is not valid.")}}},
        {"several-resources"_L1,
         "The scope names more than one resource (AADSTS28002)."_L1,
         {{refusal(400, "invalid_scope", "28002",
                   "Provided value for the input parameter scope '{resource}/.default "
                   "https://graph.microsoft.com/.default' is not valid when requesting an access token. Please specify "
                   "a valid scope.")}}},
        {"unknown-entra-code"_L1,
         "Entra refuses with a code that nobody knows (AADSTS999999)."_L1,
         {{refusal(400, "invalid_request", "999999", "The flux of the directory is out of phase.")}}},
        {"tenant-throttled"_L1,
         "Entra answers every token call with 429 and asks to wait 60 seconds."_L1,
         {{{.services = OnEntra, .path = tokenCall, .status = 429, .retryAfter = 60}}}},
        {"entra-transient"_L1,
         "Entra is unavailable for the moment, at each token call (503, AADSTS90033)."_L1,
         {{refusal(503, "temporarily_unavailable", "90033", "A transient error has occurred. Please try again.")}}},
        {"entra-down"_L1,
         "Entra answers everything with 500 and nothing else."_L1,
         {{{.services = OnEntra, .status = 500, .text = ""}}}},

        {"no-consent"_L1, "The token carries no roles, and Business Central then answers 401."_L1},
        {"automation-role-only"_L1,
         "The token's only role is Automation.ReadWrite.All, and Business Central then answers 401."_L1},
        {"wrong-audience"_L1, "The token is one for Microsoft Graph, and Business Central then answers 401."_L1},
        {"other-tenant-token"_L1, "The token is one of another tenant, and Business Central then answers 401."_L1},
        {"other-app-token"_L1, "The token is one of another app, and Business Central then answers 401."_L1},
        {"opaque-token"_L1, "The token is no JWT and cannot be looked into; Business Central takes it."_L1},
        {"short-tokens"_L1, "Tokens of Entra and of iPaaS.com live for 5 seconds."_L1},
        {"token-not-json"_L1,
         "Entra's answer with the token is not JSON."_L1,
         {{tokenAnswer("access_token=abc&token_type=Bearer")}}},
        {"token-empty"_L1, "Entra's answer with the token is empty."_L1, {{tokenAnswer("")}}},
        {"token-without-token"_L1,
         "Entra's answer with the token lacks the token."_L1,
         {{tokenAnswer(R"({"token_type":"Bearer"})")}}},
    };
    return rows;
}

} // namespace causeway::sandbox
