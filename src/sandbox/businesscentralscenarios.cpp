#include "sandbox/scenariotable.h"

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

namespace {

constexpr const char *companyList = "/api/v2.0/companies";
constexpr const char *json = "application/json; charset=utf-8";

constexpr FaultRule refusal(const char *path, int status, const char *code, const char *text)
{
    return {.services = OnBusinessCentral,
            .path = path,
            .callers = Callers::SignedIn,
            .status = status,
            .code = code,
            .text = text};
}

// In every environment; the admin API still answers.
constexpr FaultRule environmentRefusal(int status, const char *code, const char *text)
{
    return refusal("/v2.0/", status, code, text);
}

constexpr FaultRule locationsRefusal(int status, const char *code, const char *text)
{
    return refusal("/locations", status, code, text);
}

constexpr FaultRule companiesRefusal(int status, const char *code, const char *text)
{
    FaultRule rule = refusal("", status, code, text);
    rule.pathEnd = companyList;
    return rule;
}

constexpr FaultRule companiesAnswer(const char *body)
{
    FaultRule rule = companiesRefusal(200, "", body);
    rule.contentType = json;
    return rule;
}

constexpr FaultRule companiesShape(Shape shape)
{
    FaultRule rule = companiesRefusal(0, "", nullptr);
    rule.shape = shape;
    return rule;
}

constexpr FaultRule metadataShape(Shape shape)
{
    FaultRule rule = refusal("$metadata", 0, "", nullptr);
    rule.shape = shape;
    return rule;
}

// The body was seen; a Retry-After was not, and is not promised.
constexpr FaultRule throttled(const char *header = "")
{
    return {.services = OnBusinessCentral,
            .status = 429,
            .text = R"({"error":{"code":"Application_TooManyRequests","message":)"
                    R"("Too many requests reached. Actual (101). Maximum (100)."}})",
            .contentType = json,
            .header = header};
}

} // namespace

// The codes are those of https://learn.microsoft.com/dynamics365/business-central/dev-itpro/webservices/
// dynamics-error-codes, which names no status; where none was seen either, it is the one that fits the code.
std::span<const ScenarioRow> businessCentralScenarios()
{
    static constexpr ScenarioRow rows[] = {
        // Who may come in
        {"app-not-in-bc"_L1, "The app is missing on Business Central's own page: 401 after a good token."_L1},
        {"bc-empty-401"_L1,
         "Business Central answers the list of companies with 401 and nothing else."_L1,
         {{companiesRefusal(401, "", "")}}},
        {"bc-xml-error"_L1,
         "Business Central answers every call with 401 and an error in XML."_L1,
         {{{.services = OnBusinessCentral,
            .status = 401,
            .text = "<error xmlns=\"\"><message>The credentials provided are incorrect</message></error>",
            .contentType = "application/xml; charset=utf-8"}}}},
        {"admin-api-forbidden"_L1, "The app may not list the environments: 403 with an empty body."_L1},

        // The environment
        {"unknown-environment"_L1, "The environment of the connection file does not exist."_L1},
        {"environment-other-case"_L1, "The environment is called iPaaS_Sandbx, one letter less than in the file."_L1},
        {"environment-upgrading"_L1, "All environments but that of the connection file are being upgraded."_L1},
        {"tenant-unavailable"_L1,
         "The environment cannot be reached (503, Internal_TenantUnavailable)."_L1,
         {{environmentRefusal(503, "Internal_TenantUnavailable", "The tenant '{tenant}' is not accessible.")}}},
        {"bc-sql-down"_L1,
         "Business Central cannot reach its database (500, Internal_ServerError)."_L1,
         {{environmentRefusal(500, "Internal_ServerError",
                              "Cannot establish a connection to the SQL Server/Database.")}}},
        {"bc-throttled"_L1, "Business Central answers every call with 429, without a Retry-After."_L1, {{throttled()}}},
        {"slow-pages"_L1, "Pages of more than 250 records take Business Central too long (504)."_L1},
        {"retry-after-date"_L1,
         "Business Central answers 429, with a Retry-After that is a date a minute ahead."_L1,
         {{throttled("Retry-After: {inAMinute}")}}},
        {"retry-after-negative"_L1,
         "Business Central answers 429, with a Retry-After of -5."_L1,
         {{throttled("Retry-After: -5")}}},
        {"retry-after-huge"_L1,
         "Business Central answers 429, with a Retry-After of 3,000 years."_L1,
         {{throttled("Retry-After: 99999999999")}}},

        // The company
        {"unknown-company"_L1, "The company of the connection file does not exist."_L1},
        {"company-other-case"_L1, "The company is called \"CRONUS USA, inc\", nearly as in the file."_L1},
        {"many-companies"_L1, "The environment has 300 companies."_L1},
        {"no-companies"_L1, "The environment has no company."_L1},
        {"default-company-missing"_L1,
         "Business Central wants a default company (404, Internal_CompanyNotFound)."_L1,
         {{companiesRefusal(404, "Internal_CompanyNotFound",
                            "Cannot process the request because the default company cannot be found. You can specify a "
                            "default company in the service configuration file, or specify one for each tenant, or you "
                            "can add a query string in the form of \"company=[name]\".")}}},
        {"authorization-denied"_L1,
         "The app may not list the companies (403, Authorization_RequestDenied)."_L1,
         {{companiesRefusal(403, "Authorization_RequestDenied",
                            "Insufficient privileges to complete the operation.")}}},
        {"empty-answer"_L1, "The list of companies is an empty answer."_L1, {{companiesAnswer("")}}},
        {"cut-off-answer"_L1,
         "The list of companies ends in the middle, though the answer is whole."_L1,
         {{companiesShape(Shape::CutOff)}}},
        {"not-utf8"_L1,
         "The list of companies is in Latin-1, not in UTF-8."_L1,
         {{companiesAnswer("{\"value\":[{\"id\":\"824820a2-508c-ed11-aada-000d3a298ab3\",\"name\":\"CRONUS "
                           "M\xf6"
                           "bel\",\"displayName\":\"CRONUS M\xf6"
                           "bel\"}]}")}}},
        {"wrong-type"_L1, "The list of companies is a number."_L1, {{companiesAnswer(R"({"value": 5})")}}},
        {"missing-keys"_L1,
         "The list of companies holds one that has neither an id nor a name."_L1,
         {{companiesAnswer(R"({"value":[{}]})")}}},
        {"deep-answer"_L1,
         "The list of companies is 100,000 lists, each in the one before."_L1,
         {{companiesShape(Shape::Deep)}}},
        {"huge-answer"_L1, "The list of companies is 50 MiB long."_L1, {{companiesShape(Shape::Huge)}}},
        {"surplus-keys"_L1,
         "Business Central's answers have keys that nobody has heard of; all goes well."_L1,
         {{{.services = OnBusinessCentral, .shape = Shape::SurplusKeys}}}},

        // The records
        {"no-permission"_L1, "The app may not read the records in Business Central."_L1},
        {"no-page-permission"_L1,
         "The app may not use the page that gives the locations (400)."_L1,
         {{locationsRefusal(400, "Internal_ServerError",
                            "Sorry, the current permissions prevented the action. (Page 30009 APIV2 - Locations "
                            "Execute: _Exclude_APIV2_)")}}},
        {"no-table-permission"_L1,
         "The app may not read the table of the locations (401)."_L1,
         {{locationsRefusal(401, "Internal_ServerError",
                            "Sorry, the current permissions prevented the action. (TableData 14 Location Read: "
                            "_Exclude_APIV2_)")}}},
        {"service-not-published"_L1, "The two web services are not published in Business Central."_L1},
        {"price-groups-not-published"_L1, "The customer price groups are not published, the shipping agents are."_L1},
        {"services-renamed"_L1, "The two web services are published under German names."_L1},
        {"services-twice"_L1, "The customer price groups are published twice, under other names."_L1},
        {"services-bare"_L1,
         "The customer price groups are published by a page of another name that shows code and description only."_L1},
        {"custom-api-page"_L1, "Nothing is published; an extension has API pages for the two types."_L1},
        {"metadata-forbidden"_L1,
         "Business Central does not describe what it serves (403)."_L1,
         {{refusal("$metadata", 403, "Authorization_RequestDenied",
                   "Insufficient privileges to complete the operation."),
           refusal("/apicategoryroutes", 403, "Authorization_RequestDenied",
                   "Insufficient privileges to complete the operation.")}}},
        {"metadata-damaged"_L1,
         "Business Central's description of what it serves ends in the middle, though the answer is whole."_L1,
         {{metadataShape(Shape::CutOff)}}},
        {"entity-missing"_L1,
         "The API has no locations (404, BadRequest_ResourceNotFound)."_L1,
         {{locationsRefusal(404, "BadRequest_ResourceNotFound", "Resource not found for the segment 'locations'.")}}},
        {"bad-url"_L1,
         "The address of the locations leads nowhere (404, BadRequest_NotFound)."_L1,
         {{locationsRefusal(404, "BadRequest_NotFound",
                            "No HTTP resource was found that matches the request URI '{request}'.")}}},

        // The locations, refused with every other code
        {"bc-authentication-invalid-credentials"_L1,
         "The locations are refused: 401, Authentication_InvalidCredentials."_L1,
         {{locationsRefusal(401, "Authentication_InvalidCredentials",
                            "Web service call failed because user could not be authenticated or authorized.")}}},
        {"bc-authorization-identity-not-found"_L1,
         "The locations are refused: 403, Authorization_IdentityNotFound."_L1,
         {{locationsRefusal(403, "Authorization_IdentityNotFound",
                            "The identity of the calling application could not be established.")}}},
        {"bc-unauthorized"_L1,
         "The locations are refused: 401, Unauthorized."_L1,
         {{locationsRefusal(401, "Unauthorized", "The credentials provided are incorrect.")}}},
        {"bc-internal-data-not-found-filter"_L1,
         "The locations are refused: 404, Internal_DataNotFoundFilter."_L1,
         {{locationsRefusal(404, "Internal_DataNotFoundFilter", "There is no Location within the filter.")}}},
        {"bc-internal-record-not-found"_L1,
         "The locations are refused: 404, Internal_RecordNotFound."_L1,
         {{locationsRefusal(404, "Internal_RecordNotFound",
                            "The Inventory Setup does not exist. Identification fields and values: Primary Key=''")}}},
        {"bc-internal-invalid-table-relation"_L1,
         "The locations are refused: 400, Internal_InvalidTableRelation."_L1,
         {{locationsRefusal(400, "Internal_InvalidTableRelation",
                            "The field Country/Region Code of table Location contains a value (ZZ) that cannot be "
                            "found in the related table (Country/Region).")}}},
        {"bc-internal-entity-with-same-key-exists"_L1,
         "The locations are refused: 400, Internal_EntityWithSameKeyExists."_L1,
         {{locationsRefusal(400, "Internal_EntityWithSameKeyExists",
                            "The Location already exists. Identification fields and values: Code='MAIN'")}}},
        {"bc-bad-request"_L1,
         "The locations are refused: 400, BadRequest."_L1,
         {{locationsRefusal(400, "BadRequest", "Unable to convert value to Date")}}},
        {"bc-bad-request-invalid-request-url"_L1,
         "The locations are refused: 400, BadRequest_InvalidRequestUrl."_L1,
         {{locationsRefusal(400, "BadRequest_InvalidRequestUrl",
                            "An incompatible property definition already exists for 'Allowed_Companies_0.Name'")}}},
        {"bc-bad-request-invalid-operation"_L1,
         "The locations are refused: 400, BadRequest_InvalidOperation."_L1,
         {{locationsRefusal(400, "BadRequest_InvalidOperation", "Control 'Last Date Modified' is read-only")}}},
        {"bc-bad-request-invalid-token"_L1,
         "The locations are refused: 409, BadRequest_InvalidToken."_L1,
         {{locationsRefusal(409, "BadRequest_InvalidToken",
                            "Could not validate the client concurrency token required by the service. Please provide a "
                            "valid token in the client request.")}}},
        {"bc-bad-request-required-param-not-provided"_L1,
         "The locations are refused: 400, BadRequest_RequiredParamNotProvided."_L1,
         {{locationsRefusal(400, "BadRequest_RequiredParamNotProvided", "Field 'code' must not be blank or empty.")}}},
        {"bc-bad-request-method-not-allowed"_L1,
         "The locations are refused: 405, BadRequest_MethodNotAllowed."_L1,
         {{locationsRefusal(405, "BadRequest_MethodNotAllowed",
                            "'GET' requests for 'locations' of EdmType 'Entity' are not allowed within Microsoft "
                            "Dynamics NAV OData web services.")}}},
        {"bc-bad-request-method-not-implemented"_L1,
         "The locations are refused: 501, BadRequest_MethodNotImplemented."_L1,
         {{locationsRefusal(501, "BadRequest_MethodNotImplemented", "Entity does not support bound actions")}}},
        {"bc-request-entity-changed"_L1,
         "The locations are refused: 409, Request_EntityChanged."_L1,
         {{locationsRefusal(409, "Request_EntityChanged", "Another user has already changed the record.")}}},
        {"bc-request-data-invalid"_L1,
         "The locations are refused: 400, RequestDataInvalid."_L1,
         {{locationsRefusal(400, "RequestDataInvalid", "Request data is invalid.")}}},
        {"bc-application-dialog-exception"_L1,
         "The locations are refused: 400, Application_DialogException."_L1,
         {{locationsRefusal(400, "Application_DialogException",
                            "You cannot read locations before Inventory Setup has been completed.")}}},
        {"bc-application-evaluate-exception"_L1,
         "The locations are refused: 400, Application_EvaluateException."_L1,
         {{locationsRefusal(400, "Application_EvaluateException",
                            "The value \"Depreciation\" cannot be evaluated into type Option.")}}},
        {"bc-application-string-exceeded-length"_L1,
         "The locations are refused: 400, Application_StringExceededLength."_L1,
         {{locationsRefusal(400, "Application_StringExceededLength",
                            "The length of the string is 57, but it must be less than or equal to 50 characters. "
                            "Value: JACKSBORO PUMP & SPECIALTY BRIDGEPORT PUMP & SUPPLY, INC.")}}},
        {"bc-application-invalid-guid"_L1,
         "The locations are refused: 400, Application_InvalidGUID."_L1,
         {{locationsRefusal(400, "Application_InvalidGUID",
                            "Invalid format of GUID string. The correct format of the GUID string is: "
                            "CDEF7890-ABCD-0123-1234-567890ABCDEF where 0-9, A-F symbolizes hexadecimal digits.")}}},
        {"bc-application-callback-not-allowed"_L1,
         "The locations are refused: 400, Application_CallbackNotAllowed."_L1,
         {{locationsRefusal(400, "Application_CallbackNotAllowed",
                            "The application attempted to issue a client callback to show a confirmation dialog "
                            "box.")}}},
        {"bc-application-filter-error-exception"_L1,
         "The locations are refused: 400, Application_FilterErrorException."_L1,
         {{locationsRefusal(400, "Application_FilterErrorException",
                            "The filter \"='SELLACRE24_W%2FOORINGS'\" is not valid for the Code field on the Location "
                            "table.")}}},
        {"bc-application-field-validation-exception"_L1,
         "The locations are refused: 400, Application_FieldValidationException."_L1,
         {{locationsRefusal(400, "Application_FieldValidationException",
                            "Name must have a value in Location: Code=MAIN. It cannot be zero or empty.")}}},
        {"bc-unknown"_L1,
         "The locations are refused: 500, Unknown."_L1,
         {{locationsRefusal(500, "Unknown", "An unexpected error occurred.")}}},
        {"bc-new-code"_L1,
         "The locations are refused: 400, with a code that nobody knows."_L1,
         {{locationsRefusal(400, "Application_LunarPhase", "Locations cannot be read while the moon is full.")}}},
    };
    return rows;
}

} // namespace causeway::sandbox
