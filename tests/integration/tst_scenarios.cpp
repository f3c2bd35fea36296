// The fail-stage matrix over the command line: every scenario of the sandbox, each with the real program against the
// real sandbox. The first failed check, its code and its remedy are those of the table, and nothing behind it is
// called.

#include "core/error.h"
#include "diagnosis/explanationtable.h"
#include "sandbox/sandboxserver.h"
#include "support/cliprocess.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace causeway;

namespace {

/// What a scenario breaks: the check that fails first and its code. No check: the test passes all the same, because
/// the scenario is about initializations or can be waited out.
struct Expectation {
    const char *scenario;
    const char *check = "";
    const char *code = "";
    const char *serviceCode = "";
};

constexpr Expectation expectations[]{
    {"host-not-found", "environment", "host-not-found"},
    {"connection-refused", "network", "connection-refused"},
    {"captive-portal", "network", "web-page-answer"},
    {"captive-portal-redirect", "network", "foreign-origin"},
    {"proxy-authentication", "network", "proxy-sign-in-required"},
    {"clock-skew"},
    {"silent", "network", "timeout"},
    {"silent-bc", "environment", "timeout"},
    {"silent-ipaas", "ipaas-sign-in", "timeout"},
    {"broken-off", "network", "connection-broken"},
    {"broken-off-bc", "environment", "connection-broken"},
    {"broken-off-ipaas", "ipaas-sign-in", "connection-broken"},
    {"redirect-loop", "network", "foreign-origin"},
    {"redirect-away", "environment", "foreign-origin"},
    {"throttled"},
    {"flaky"},
    {"slow"},
    {"slow-pages"},
    {"wrong-secret", "token", "secret-wrong", "AADSTS7000215"},
    {"secret-id", "token", "secret-is-id", "AADSTS7000215"},
    {"secret-missing", "token", "secret-missing", "AADSTS7000216"},
    {"expired-secret", "token", "secret-expired", "AADSTS7000222"},
    {"unknown-tenant", "tenant", "tenant-not-found", "AADSTS90002"},
    {"malformed-tenant", "tenant", "tenant-malformed", "AADSTS900023"},
    {"wrong-cloud", "tenant", "wrong-cloud", "AADSTS900382"},
    {"unknown-app", "token", "app-not-found", "AADSTS700016"},
    {"no-service-principal", "token", "service-principal-missing", "AADSTS7000229"},
    {"app-disabled", "token", "app-disabled", "AADSTS7000112"},
    {"public-client", "token", "public-client", "AADSTS700025"},
    {"conditional-access", "token", "conditional-access", "AADSTS53003"},
    {"no-bc-licence", "token", "resource-not-found", "AADSTS650052"},
    {"resource-absent", "token", "resource-not-found", "AADSTS500011"},
    {"scope-without-default", "token", "scope-invalid", "AADSTS1002012"},
    {"malformed-scope", "token", "scope-invalid", "AADSTS70011"},
    {"several-resources", "token", "scope-invalid", "AADSTS28002"},
    {"unknown-entra-code", "token", "sign-in-rejected", "AADSTS999999"},
    {"tenant-throttled", "token", "throttled"},
    {"entra-transient", "token", "service-unavailable", "AADSTS90033"},
    {"entra-down", "token", "service-unavailable"},
    {"no-consent", "permissions", "role-missing"},
    {"automation-role-only", "permissions", "role-missing"},
    {"wrong-audience", "permissions", "wrong-audience"},
    {"other-tenant-token", "permissions", "wrong-tenant"},
    {"other-app-token", "permissions", "wrong-tenant"},
    {"opaque-token"},
    {"short-tokens"},
    {"token-not-json", "token", "malformed-answer"},
    {"token-empty", "token", "malformed-answer"},
    {"token-without-token", "token", "malformed-answer"},
    {"app-not-in-bc", "environment", "app-not-in-business-central", "Authentication_InvalidCredentials"},
    {"bc-empty-401", "environment", "app-not-in-business-central"},
    {"bc-xml-error", "environment", "app-not-in-business-central"},
    {"admin-api-forbidden"},
    {"unknown-environment", "environment", "environment-not-found", "NoEnvironment"},
    {"environment-other-case", "environment", "environment-not-found", "NoEnvironment"},
    {"tenant-unavailable", "environment", "service-unavailable", "Internal_TenantUnavailable"},
    {"bc-sql-down", "environment", "service-unavailable", "Internal_ServerError"},
    {"bc-throttled", "environment", "throttled", "Application_TooManyRequests"},
    {"retry-after-date", "environment", "throttled"},
    {"retry-after-negative", "environment", "throttled"},
    {"retry-after-huge", "environment", "throttled"},
    {"unknown-company", "company", "company-not-found"},
    {"company-other-case", "company", "company-not-found"},
    {"no-companies", "company", "company-not-found"},
    {"many-companies"},
    {"environment-upgrading"},
    {"default-company-missing", "company", "company-not-found", "Internal_CompanyNotFound"},
    {"authorization-denied", "environment", "permission-missing", "Authorization_RequestDenied"},
    {"empty-answer", "environment", "malformed-answer"},
    {"cut-off-answer", "environment", "malformed-answer"},
    {"not-utf8", "environment", "malformed-answer"},
    {"wrong-type", "environment", "malformed-answer"},
    {"missing-keys", "environment", "malformed-answer"},
    {"deep-answer", "environment", "malformed-answer"},
    {"huge-answer", "environment", "body-too-large"},
    {"surplus-keys"},
    {"no-permission", "customer-category", "permission-missing"},
    {"no-page-permission", "location", "permission-missing", "Internal_ServerError"},
    {"no-table-permission", "location", "permission-missing", "Internal_ServerError"},
    {"service-not-published", "customer-category", "service-not-published"},
    {"price-groups-not-published", "customer-category", "service-not-published"},
    {"services-renamed", "customer-category", "service-not-published"},
    {"services-twice", "customer-category", "service-not-published"},
    {"services-bare", "customer-category", "service-not-published"},
    {"custom-api-page", "customer-category", "service-not-published"},
    {"metadata-forbidden"},
    {"metadata-damaged"},
    {"entity-missing", "location", "entity-not-found", "BadRequest_ResourceNotFound"},
    {"bad-url", "location", "entity-not-found", "BadRequest_NotFound"},
    {"bc-authentication-invalid-credentials", "location", "app-not-in-business-central",
     "Authentication_InvalidCredentials"},
    {"bc-authorization-identity-not-found", "location", "permission-missing", "Authorization_IdentityNotFound"},
    {"bc-unauthorized", "location", "app-not-in-business-central", "Unauthorized"},
    {"bc-internal-data-not-found-filter", "location", "request-rejected", "Internal_DataNotFoundFilter"},
    {"bc-internal-record-not-found", "location", "request-rejected", "Internal_RecordNotFound"},
    {"bc-internal-invalid-table-relation", "location", "request-rejected", "Internal_InvalidTableRelation"},
    {"bc-internal-entity-with-same-key-exists", "location", "request-rejected", "Internal_EntityWithSameKeyExists"},
    {"bc-bad-request", "location", "request-rejected", "BadRequest"},
    {"bc-bad-request-invalid-request-url", "location", "request-rejected", "BadRequest_InvalidRequestUrl"},
    {"bc-bad-request-invalid-operation", "location", "request-rejected", "BadRequest_InvalidOperation"},
    {"bc-bad-request-invalid-token", "location", "conflict", "BadRequest_InvalidToken"},
    {"bc-bad-request-required-param-not-provided", "location", "request-rejected",
     "BadRequest_RequiredParamNotProvided"},
    {"bc-bad-request-method-not-allowed", "location", "request-rejected", "BadRequest_MethodNotAllowed"},
    {"bc-bad-request-method-not-implemented", "location", "service-unavailable", "BadRequest_MethodNotImplemented"},
    {"bc-request-entity-changed", "location", "conflict", "Request_EntityChanged"},
    {"bc-request-data-invalid", "location", "request-rejected", "RequestDataInvalid"},
    {"bc-application-dialog-exception", "location", "request-rejected", "Application_DialogException"},
    {"bc-application-evaluate-exception", "location", "request-rejected", "Application_EvaluateException"},
    {"bc-application-string-exceeded-length", "location", "request-rejected", "Application_StringExceededLength"},
    {"bc-application-invalid-guid", "location", "request-rejected", "Application_InvalidGUID"},
    {"bc-application-callback-not-allowed", "location", "request-rejected", "Application_CallbackNotAllowed"},
    {"bc-application-filter-error-exception", "location", "request-rejected", "Application_FilterErrorException"},
    {"bc-application-field-validation-exception", "location", "request-rejected",
     "Application_FieldValidationException"},
    {"bc-unknown", "location", "service-unavailable", "Unknown"},
    {"bc-new-code", "location", "request-rejected"},
    {"ipaas-unauthorized", "ipaas-sign-in", "ipaas-sign-in-rejected", "AUTH-1002"},
    {"ipaas-auth-1001", "ipaas-sign-in", "ipaas-sign-in-rejected", "AUTH-1001"},
    {"ipaas-auth-1002", "ipaas-sign-in", "ipaas-sign-in-rejected", "AUTH-1002"},
    {"ipaas-auth-1003", "ipaas-sign-in", "ipaas-access-denied", "AUTH-1003"},
    {"ipaas-auth-1004", "ipaas-sign-in", "ipaas-company-not-found", "AUTH-1004"},
    {"ipaas-autz-1001", "ipaas-sign-in", "ipaas-access-denied", "AUTZ-1001"},
    {"ipaas-autz-1002", "ipaas-sign-in", "ipaas-access-denied", "AUTZ-1002"},
    {"ipaas-autz-1003", "ipaas-sign-in", "ipaas-access-denied", "AUTZ-1003"},
    {"ipaas-autz-1004", "ipaas-sign-in", "ipaas-access-denied", "AUTZ-1004"},
    {"ipaas-intl", "ipaas-sign-in", "service-unavailable"},
    {"ipaas-throttled", "ipaas-sign-in", "throttled"},
    {"ipaas-user-locked"},
    {"no-ipaas-company"},
    {"company-without-rights"},
    {"no-subscription", "ipaas-subscription", "subscription-not-found"},
    {"subscription-not-made", "ipaas-subscription", "subscription-not-found"},
    {"ipaas-nfnd-1005", "ipaas-subscription", "subscription-not-found", "NFND-1005"},
    {"ipaas-vald-1017", "ipaas-subscription", "subscription-not-found", "VALD-1017"},
    {"ipaas-vald-1023", "ipaas-subscription", "subscription-not-found", "VALD-1023"},
    {"settings-differ", "ipaas-settings", "settings-differ"},
    {"settings-hidden"},
    {"settings-strange"},
    {"settings-array"},
    {"other-integration", "ipaas-subscription", "subscription-of-another-integration"},
    {"webhook-key-hidden"},
    {"custom-fields-undefined"},
    {"custom-fields-unlistable"},
    {"duplicate-names"},
    {"deleted-ids-kept"},
    {"ipaas-answers-lost"},
    {"ipaas-vald-1001"},
    {"ipaas-vald-1002"},
    {"ipaas-vald-1003"},
    {"ipaas-vald-1007"},
    {"ipaas-vald-1015"},
    {"ipaas-vald-1045"},
    {"ipaas-vald-1046"},
    {"ipaas-bizl-1001"},
    {"ipaas-bizl-1003"},
    {"ipaas-bizl-1004"},
    {"ipaas-bizl-1005"},
    {"ipaas-bizl-1006"},
    {"ipaas-bizl-1007"},
    {"webhook-key-rejected"},
    {"hooks-missing"},
    {"hooks-lost"},
    {"hooks-dropped"},
    {"hooks-slow"},
    {"hooks-failing"},
    {"no-mapping"},
    {"listener-silent"},
    {"listener-down"},
    {"listener-refused"},
    {"listener-late"},
    {"listener-odd"},
};

const Expectation *expectationOf(const QString &scenario)
{
    for (const Expectation &expectation : expectations) {
        if (scenario == QLatin1StringView(expectation.scenario))
            return &expectation;
    }
    return nullptr;
}

QJsonObject firstFailed(const QJsonObject &report)
{
    const QJsonArray checks = report.value("checks"_L1).toArray();
    for (const QJsonValue &check : checks) {
        if (check["state"_L1] == "failed"_L1)
            return check.toObject();
    }
    return {};
}

bool isRemedyOf(const QString &remedy, ErrorCode code)
{
    const QList<ExplanationRow> &table = explanationTable();
    return std::any_of(table.cbegin(), table.cend(), [&remedy, code](const ExplanationRow &row) {
        if (row.code != code)
            return false;
        const QStringList parts = QString::fromUtf8(row.remedy).split(u"%1"_s);
        return remedy.startsWith(parts.first()) && remedy.endsWith(parts.last());
    });
}

const QStringList ladder{u"keychain"_s,    u"network"_s,        u"tenant"_s,  u"token"_s,
                         u"permissions"_s, u"environment"_s,    u"company"_s, u"customer-category"_s,
                         u"location"_s,    u"shipping-method"_s};

} // namespace

class TestScenarios : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listAndExpectationsAgree()
    {
        QStringList known;
        for (const sandbox::Scenario &scenario : sandbox::SandboxServer::scenarios())
            known.append(scenario.id);
        for (const Expectation &expectation : expectations)
            QVERIFY2(known.contains(QLatin1StringView(expectation.scenario)), expectation.scenario);
        QCOMPARE(std::size(expectations), static_cast<size_t>(known.size()));
    }

    void brokenLinkIsNamed_data()
    {
        QTest::addColumn<QString>("scenario");
        for (const sandbox::Scenario &scenario : sandbox::SandboxServer::scenarios())
            QTest::newRow(qPrintable(scenario.id)) << scenario.id;
    }

    void brokenLinkIsNamed()
    {
        QFETCH(QString, scenario);
        const Expectation *expected = expectationOf(scenario);
        QVERIFY2(expected, "no expectation for this scenario");

        sandbox::SandboxOptions options;
        options.scenarios = {scenario};
        sandbox::SandboxServer sandbox(options);
        QString problem;
        QVERIFY2(sandbox.start(&problem), qPrintable(problem));
        CliHome home;
        home.setSecrets(sandbox.clientSecret(), sandbox.ipaasApiKey());
        QVERIFY(home.write(u"sandbox.json"_s, QJsonDocument(sandbox.connectionFile()).toJson()));
        QCOMPARE(home.run({u"connection"_s, u"import"_s, home.path(u"sandbox.json"_s)}).exitCode, 0);

        const CliResult result = home.run({u"test"_s, u"Sandbox"_s, u"--json"_s, u"--timeout"_s, u"4"_s});
        const QJsonObject failed = firstFailed(result.object());
        const QString check = QString::fromLatin1(expected->check);
        QVERIFY2(failed.value("id"_L1).toString() == check, result.describe().constData());
        QVERIFY2(result.exitCode == (check.isEmpty() ? 0 : 1), result.describe().constData());
        if (check.isEmpty())
            return;
        QVERIFY2(failed.value("errorCode"_L1).toString() == QLatin1StringView(expected->code),
                 result.describe().constData());
        if (*expected->serviceCode)
            QCOMPARE(failed.value("serviceCode"_L1).toString(), QString::fromLatin1(expected->serviceCode));
        const std::optional<ErrorCode> code = errorCodeFromName(failed.value("errorCode"_L1).toString());
        QVERIFY2(isRemedyOf(failed.value("remedy"_L1).toString(), *code), result.describe().constData());
        QVERIFY(!failed.value("cause"_L1).toString().isEmpty());

        const QJsonObject requests = sandbox.account().value("requests"_L1).toObject();
        // What may pass by itself is tried again for as long as --timeout says.
        const bool isRepeated = requests.value("throttled"_L1).toInteger() > 0 || code == ErrorCode::ConnectionBroken
                                || code == ErrorCode::ServiceUnavailable;
        const qsizetype rung = ladder.indexOf(check);
        if (rung >= 0 && rung <= ladder.indexOf(u"permissions"_s))
            QCOMPARE(requests.value("businessCentral"_L1).toInteger(), 0);
        if (check == "ipaas-sign-in"_L1 && !isRepeated)
            QVERIFY2(requests.value("ipaas"_L1).toInteger() <= 3, result.describe().constData());
        QCOMPARE(requests.value("ipaasWrites"_L1).toInteger(), 0);
        // The companies, and the ways there are to list environments: no source is read.
        if ((check == "environment"_L1 || check == "company"_L1) && !isRepeated)
            QVERIFY2(requests.value("businessCentral"_L1).toInteger() <= 4, result.describe().constData());
    }
};

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
