#include "sandbox/scenariotable.h"

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

namespace {

constexpr FaultRule refusal(int status, const char *code, const char *text)
{
    return {.services = OnIpaas, .callers = Callers::SignedIn, .status = status, .code = code, .text = text};
}

constexpr FaultRule userRefusal(const char *path, int status, const char *code, const char *text)
{
    return {.services = OnIpaas, .path = path, .status = status, .code = code, .text = text};
}

constexpr FaultRule noCompanies()
{
    return {.services = OnIpaas,
            .path = "/sso/v2/user/",
            .pathEnd = "/companies",
            .callers = Callers::SignedIn,
            .status = 200,
            .text = "[]",
            .contentType = "application/json; charset=utf-8"};
}

constexpr FaultRule subscriptionRefusal(int status, const char *code, const char *text)
{
    FaultRule rule = refusal(status, code, text);
    rule.path = "/v2/subscription/";
    return rule;
}

constexpr FaultRule writeRefusal(const char *code, const char *text)
{
    FaultRule rule = refusal(400, code, text);
    rule.callers = Callers::Writing;
    return rule;
}

} // namespace

// The codes are those of https://support.ipaas.com, "Error codes"; of INTL no number is known.
std::span<const ScenarioRow> ipaasScenarios()
{
    static constexpr ScenarioRow rows[] = {
        // Every call
        {"ipaas-unauthorized"_L1, "iPaaS.com refuses every sign-in, token and API key (AUTH-1002)."_L1},
        {"ipaas-auth-1001"_L1,
         "iPaaS.com finds no good bearer token in any call (AUTH-1001)."_L1,
         {{refusal(401, "AUTH-1001", "The Bearer token is missing or invalid.")}}},
        {"ipaas-auth-1002"_L1,
         "iPaaS.com does not take the access token (AUTH-1002)."_L1,
         {{refusal(401, "AUTH-1002", "The access token is invalid or null.")}}},
        {"ipaas-auth-1003"_L1,
         "iPaaS.com gives the token no access (AUTH-1003)."_L1,
         {{refusal(401, "AUTH-1003", "You do not have access.")}}},
        {"ipaas-auth-1004"_L1,
         "iPaaS.com does not find the company (AUTH-1004)."_L1,
         {{refusal(401, "AUTH-1004", "The company was not found.")}}},
        {"ipaas-autz-1001"_L1,
         "The billing plan at iPaaS.com does not include the call (AUTZ-1001)."_L1,
         {{refusal(403, "AUTZ-1001", "Your billing plan restricts access to this feature.")}}},
        {"ipaas-autz-1002"_L1,
         "The user or API key lacks the permission at iPaaS.com (AUTZ-1002)."_L1,
         {{refusal(403, "AUTZ-1002", "The user lacks the permission.")}}},
        {"ipaas-autz-1003"_L1,
         "iPaaS.com keeps the call to administrators (AUTZ-1003)."_L1,
         {{refusal(403, "AUTZ-1003", "Only an administrator may do this.")}}},
        {"ipaas-autz-1004"_L1,
         "iPaaS.com awaits a payment, or the trial is over (AUTZ-1004)."_L1,
         {{refusal(403, "AUTZ-1004", "The company is awaiting payment or its trial has expired.")}}},
        {"ipaas-intl"_L1,
         "iPaaS.com has a fault of its own at every call (500, INTL)."_L1,
         {{refusal(500, "INTL-1001", "An internal error occurred.")}}},
        {"ipaas-throttled"_L1,
         "iPaaS.com answers every call with 429 and asks to wait 30 seconds."_L1,
         {{{.services = OnIpaas, .status = 429, .retryAfter = 30}}}},

        // Signing in as a person
        {"ipaas-user-locked"_L1,
         "iPaaS.com has locked the user: each sign-in and each renewal is refused (AUTH-1003)."_L1,
         {{userRefusal("/sso/v2/auth/", 401, "AUTH-1003", "The user is locked out after too many attempts.")}}},
        {"no-ipaas-company"_L1,
         "The user belongs to no company at iPaaS.com."_L1,
         {{noCompanies(), userRefusal("/sso/v2/user/changecompany/", 401, "AUTH-1004", "The company was not found.")}}},
        {"company-without-rights"_L1,
         "iPaaS.com does not show the subscriptions to a user who signed in; to an API key it does (AUTH-1003)."_L1},

        // The subscription
        {"no-subscription"_L1, "The company has no subscription at iPaaS.com."_L1},
        {"subscription-not-made"_L1, "The company has no subscription of Business Central at iPaaS.com yet."_L1},
        {"ipaas-nfnd-1005"_L1,
         "The subscription is listed, but not found when asked for (NFND-1005)."_L1,
         {{subscriptionRefusal(404, "NFND-1005", "The iPaaS.com Id (5) was not found.")}}},
        {"ipaas-vald-1017"_L1,
         "iPaaS.com does not take the subscription's number (VALD-1017)."_L1,
         {{subscriptionRefusal(400, "VALD-1017", "The system id (5) is not valid.")}}},
        {"ipaas-vald-1023"_L1,
         "iPaaS.com does not take the subscription's number (VALD-1023)."_L1,
         {{subscriptionRefusal(400, "VALD-1023", "The system id is not valid.")}}},
        {"settings-differ"_L1, "The subscription's environment differs from the connection file's."_L1},
        {"settings-hidden"_L1, "The subscription shows none of its settings."_L1},
        {"settings-strange"_L1, "The subscription's settings are oddly spelt, nested, null or numbers."_L1},
        {"settings-array"_L1, "The subscription's settings are a list of names and values."_L1},
        {"other-integration"_L1, "The subscription is one of a web shop."_L1},
        {"webhook-key-hidden"_L1, "The subscription shows asterisks instead of its webhook API key."_L1},

        // Custom fields
        {"custom-fields-undefined"_L1, "iPaaS.com has no custom field defined, and takes no record with one."_L1},
        {"custom-fields-unlistable"_L1,
         "iPaaS.com does not list its custom fields (404)."_L1,
         {{{.services = OnIpaas,
            .pathEnd = "/v2/customfields",
            .status = 404,
            .text = "Not Found",
            .contentType = "text/plain; charset=utf-8"}}}},

        // Records that are written
        {"duplicate-names"_L1, "iPaaS.com already has a few unlinked records of the same names."_L1},
        {"deleted-ids-kept"_L1, "iPaaS.com takes no new record with the external id of a deleted one (BIZL-1003)."_L1},
        {"ipaas-answers-lost"_L1,
         "iPaaS.com carries out what is written, and ends the connection instead of answering."_L1,
         {{{.services = OnIpaas, .callers = Callers::Writing, .noAnswer = NoAnswer::Lost}}}},
        {"ipaas-vald-1001"_L1,
         "Each record written is refused: the id is empty (VALD-1001)."_L1,
         {{writeRefusal("VALD-1001", "The Id is null or empty.")}}},
        {"ipaas-vald-1002"_L1,
         "Each record written is refused: a required field is empty (VALD-1002)."_L1,
         {{writeRefusal("VALD-1002", "The required field (name) is null or empty.")}}},
        {"ipaas-vald-1003"_L1,
         "Each record written is refused: it is not valid JSON (VALD-1003)."_L1,
         {{writeRefusal("VALD-1003", "The request is null or is not valid JSON.")}}},
        {"ipaas-vald-1007"_L1,
         "Each record written is refused: the table name is empty (VALD-1007)."_L1,
         {{writeRefusal("VALD-1007", "The table name is empty.")}}},
        {"ipaas-vald-1015"_L1,
         "Each record written is refused: a custom field has no name (VALD-1015)."_L1,
         {{writeRefusal("VALD-1015", "The custom field name is empty.")}}},
        {"ipaas-vald-1045"_L1,
         "Each record written is refused: the country is not known (VALD-1045)."_L1,
         {{writeRefusal("VALD-1045", "The country is not valid.")}}},
        {"ipaas-vald-1046"_L1,
         "Each record written is refused: the country code is not known (VALD-1046)."_L1,
         {{writeRefusal("VALD-1046", "The country code is not valid.")}}},
        {"ipaas-bizl-1001"_L1,
         "Each record written is refused as a duplicate (BIZL-1001)."_L1,
         {{writeRefusal("BIZL-1001", "The record is a duplicate.")}}},
        {"ipaas-bizl-1003"_L1,
         "Each record written is refused: its external id is in use (BIZL-1003)."_L1,
         {{writeRefusal("BIZL-1003", "The external id must be unique.")}}},
        {"ipaas-bizl-1004"_L1,
         "Each record written is refused: its name is in use (BIZL-1004)."_L1,
         {{writeRefusal("BIZL-1004", "Name must be unique and there is already an item (ID: "
                                     "6f1c2a90-4b7d-4e35-9a58-0c3d7e81b264) using that value.")}}},
        {"ipaas-bizl-1005"_L1,
         "Each record written is refused: two external ids for one system (BIZL-1005)."_L1,
         {{writeRefusal("BIZL-1005", "The external ids of a system must be unique.")}}},
        {"ipaas-bizl-1006"_L1,
         "Each record written is refused: a value of it is in use (BIZL-1006)."_L1,
         {{writeRefusal("BIZL-1006", "The value is in use.")}}},
        {"ipaas-bizl-1007"_L1,
         "Each record written is refused: it is there already (BIZL-1007)."_L1,
         {{writeRefusal("BIZL-1007", "The record already exists.")}}},
    };
    return rows;
}

} // namespace causeway::sandbox
