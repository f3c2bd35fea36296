#include "net/classifier.h"

#include "businesscentral/businesscentralerrors.h"
#include "entra/aadsts.h"

#include <QTest>

using namespace causeway;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

ReplyFacts reply(int status, const QByteArray &body = {}, ErrorOrigin service = ErrorOrigin::BusinessCentral)
{
    ReplyFacts facts;
    facts.service = service;
    facts.status = status;
    // What Qt says of any status it has no name for; it must not decide.
    facts.networkError = status >= 400 ? QNetworkReply::UnknownContentError : QNetworkReply::NoError;
    facts.networkErrorText = u"Qt's own words"_s;
    facts.body = body;
    return facts;
}

Error errorOf(const ReplyFacts &facts)
{
    const std::optional<Error> error = classify(facts);
    return error ? *error : makeError(ErrorCode::InvalidInput, u"no error"_s);
}

QString codeOf(const ReplyFacts &facts)
{
    return errorCodeName(errorOf(facts).code);
}

} // namespace

class TestClassifier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void status_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const QList<std::pair<int, QString>> rows{
            {400, u"request-rejected"_s},    {401, u"unauthorized"_s},
            {403, u"forbidden"_s},           {404, u"not-found"_s},
            {405, u"request-rejected"_s},    {407, u"proxy-sign-in-required"_s},
            {408, u"service-unavailable"_s}, {409, u"conflict"_s},
            {410, u"not-found"_s},           {412, u"conflict"_s},
            {413, u"request-rejected"_s},    {415, u"request-rejected"_s},
            {422, u"request-rejected"_s},    {429, u"throttled"_s},
            {500, u"service-unavailable"_s}, {501, u"service-unavailable"_s},
            {502, u"service-unavailable"_s}, {503, u"service-unavailable"_s},
            {504, u"service-unavailable"_s}, {599, u"service-unavailable"_s},
            {302, u"foreign-origin"_s},      {304, u"foreign-origin"_s},
            {307, u"foreign-origin"_s},
        };
        for (const auto &[status, code] : rows)
            QTest::newRow(qPrintable(QString::number(status))) << status << code;
    }
    void status()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        const Error error = errorOf(reply(status));
        QCOMPARE(errorCodeName(error.code), code);
        QCOMPARE(error.httpStatus, status);
        QVERIFY(error.origin == ErrorOrigin::BusinessCentral);
        QVERIFY(!error.message.isEmpty());
    }

    void wholeSuccessIsNoError_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 202, 204, 206})
            QTest::newRow(qPrintable(QString::number(status))) << status;
    }
    void wholeSuccessIsNoError()
    {
        QFETCH(int, status);
        QVERIFY(!classify(reply(status)));
    }

    void brokenSuccessIsAnError_data()
    {
        QTest::addColumn<int>("networkError");
        QTest::newRow("closed") << static_cast<int>(QNetworkReply::RemoteHostClosedError);
        QTest::newRow("network session") << static_cast<int>(QNetworkReply::UnknownNetworkError);
        QTest::newRow("aborted") << static_cast<int>(QNetworkReply::OperationCanceledError);
    }
    void brokenSuccessIsAnError()
    {
        QFETCH(int, networkError);
        ReplyFacts facts = reply(200, R"({"value":[]})");
        facts.networkError = static_cast<QNetworkReply::NetworkError>(networkError);
        const Error error = errorOf(facts);
        QVERIFY(error.code == ErrorCode::ConnectionBroken);
        QVERIFY(error.origin == ErrorOrigin::Network);
        QCOMPARE(error.message, u"Qt's own words"_s);
    }

    void noAnswer_data()
    {
        QTest::addColumn<int>("networkError");
        QTest::addColumn<QString>("code");
        const QList<std::pair<QNetworkReply::NetworkError, QString>> rows{
            {QNetworkReply::HostNotFoundError, u"host-not-found"_s},
            {QNetworkReply::ConnectionRefusedError, u"connection-refused"_s},
            {QNetworkReply::RemoteHostClosedError, u"connection-broken"_s},
            {QNetworkReply::TimeoutError, u"timeout"_s},
            {QNetworkReply::SslHandshakeFailedError, u"tls-failed"_s},
            {QNetworkReply::ProxyConnectionRefusedError, u"proxy-failed"_s},
            {QNetworkReply::ProxyAuthenticationRequiredError, u"proxy-sign-in-required"_s},
            {QNetworkReply::UnknownProxyError, u"proxy-failed"_s},
            {QNetworkReply::ProtocolFailure, u"malformed-answer"_s},
            {QNetworkReply::ProtocolInvalidOperationError, u"malformed-answer"_s},
            {QNetworkReply::UnknownNetworkError, u"connection-broken"_s},
            {QNetworkReply::OperationCanceledError, u"connection-broken"_s},
        };
        for (const auto &[networkError, code] : rows)
            QTest::newRow(qPrintable(QString::number(networkError))) << static_cast<int>(networkError) << code;
    }
    void noAnswer()
    {
        QFETCH(int, networkError);
        QFETCH(QString, code);
        ReplyFacts facts = reply(0);
        facts.networkError = static_cast<QNetworkReply::NetworkError>(networkError);
        const Error error = errorOf(facts);
        QCOMPARE(errorCodeName(error.code), code);
        QVERIFY(error.origin == ErrorOrigin::Network);
    }

    void ownDeadlineIsATimeout_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("before the status") << 0;
        QTest::newRow("in the body of a success") << 200;
        QTest::newRow("in the body of an error") << 500;
    }
    void ownDeadlineIsATimeout()
    {
        QFETCH(int, status);
        ReplyFacts facts = reply(status);
        facts.networkError = QNetworkReply::OperationCanceledError;
        facts.timedOut = true;
        QCOMPARE(codeOf(facts), u"timeout"_s);
    }

    void ownLimitIsABodyTooLarge()
    {
        ReplyFacts facts = reply(200);
        facts.networkError = QNetworkReply::OperationCanceledError;
        facts.bodyTooLarge = true;
        QCOMPARE(codeOf(facts), u"body-too-large"_s);
    }

    void redirectNamesTheHostOnly()
    {
        ReplyFacts facts = reply(302);
        facts.location = "https://elsewhere.example/path?code=secretcode";
        const QString message = errorOf(facts).message;
        QVERIFY(message.contains(u"elsewhere.example"_s));
        QVERIFY(!message.contains(u"secretcode"_s));
    }

    void body_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("serviceCode");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QByteArray &text, const QString &serviceCode,
                            const QString &message) { QTest::newRow(name) << text << serviceCode << message; };
        row("OData", R"({"error":{"code":"BadRequest_NotFound","message":"Bad Request"}})", u"BadRequest_NotFound"_s,
            u"Bad Request"_s);
        row("OData with more", R"({"error":{"code":"Unknown","message":"M","target":"t","details":[{"code":"x"}]}})",
            u"Unknown"_s, u"M"_s);
        row("OData with a correlation id",
            R"({"error":{"code":"Internal_CompanyNotFound","message":"No company.  CorrelationId:  c32f628c-2b96-48c1-8b4b-7440366a21ef."}})",
            u"Internal_CompanyNotFound"_s, u"No company."_s);
        row("OData with a null code", R"({"error":{"code":null,"message":"M"}})", QString(), u"M"_s);
        row("admin API", R"({"code":"EnvironmentNotFound","message":"None","target":"x","extensionData":{}})",
            u"EnvironmentNotFound"_s, u"None"_s);
        row("problem details", R"({"type":"about:blank","title":"Bad Request","status":400})", QString(),
            u"Bad Request"_s);
        row("iPaaS.com, one spelling", R"({"error_code":"BIZL-1004","error_message":"must be unique"})", u"BIZL-1004"_s,
            u"must be unique"_s);
        row("iPaaS.com, another spelling", R"({"errorCode":"VALD-1002","errorMessage":"required"})", u"VALD-1002"_s,
            u"required"_s);
        row("XML", R"(<error xmlns=""><message>The credentials provided are incorrect</message></error>)", QString(),
            u"The credentials provided are incorrect"_s);
        row("plain text", "Too Many Requests", QString(), u"Too Many Requests"_s);
        row("plain text in UTF-8", "Zu viele Anfragen für heute", QString(), u"Zu viele Anfragen für heute"_s);
        row("cut-off JSON", "{\"error\":{\"code\":\"Unknown\",\"mess", QString(),
            u"{\"error\":{\"code\":\"Unknown\",\"mess"_s);
    }
    void body()
    {
        QFETCH(QByteArray, text);
        const Error error = errorOf(reply(400, text));
        QTEST(error.serviceCode, "serviceCode");
        QTEST(error.message, "message");
    }

    void correlationIdOfTheMessage()
    {
        const Error error = errorOf(reply(
            404, R"({"error":{"code":"x","message":"M.  CorrelationId:  c32f628c-2b96-48c1-8b4b-7440366a21ef."}})"));
        QCOMPARE(error.correlationId, u"c32f628c-2b96-48c1-8b4b-7440366a21ef"_s);
    }

    void correlationIdOfTheHeader()
    {
        ReplyFacts facts = reply(404, R"({"error":{"code":"x","message":"M"}})");
        facts.correlationId = "from-the-header";
        QCOMPARE(errorOf(facts).correlationId, u"from-the-header"_s);
    }

    void entra()
    {
        const Error error = errorOf(reply(
            401,
            R"({"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided.\r\nTrace ID: 6f6c4645\r\nTimestamp: x",)"
            R"("error_codes":[7000215],"timestamp":"2023-05-06 06:03:00Z","trace_id":"6f6c4645-0202-4486-b625-fa957dfc4700",)"
            R"("correlation_id":"5fc87507-4086-4e77-b415-cee677eb232e"})",
            ErrorOrigin::Entra));
        QVERIFY(error.code == ErrorCode::Unauthorized);
        QCOMPARE(error.oauthError, u"invalid_client"_s);
        QCOMPARE(error.serviceCode, u"AADSTS7000215"_s);
        QCOMPARE(error.message, u"AADSTS7000215: Invalid client secret provided."_s);
        QCOMPARE(error.traceId, u"6f6c4645-0202-4486-b625-fa957dfc4700"_s);
        QCOMPARE(error.correlationId, u"5fc87507-4086-4e77-b415-cee677eb232e"_s);
        QCOMPARE(error.timestamp.toUTC(), QDateTime(QDate(2023, 5, 6), QTime(6, 3), Qt::UTC));
    }

    void entraWithoutErrorCodes()
    {
        const Error error
            = errorOf(reply(400, R"({"error":"invalid_tenant","error_description":"AADSTS90002: Tenant not found."})"));
        QCOMPARE(error.serviceCode, u"AADSTS90002"_s);
    }

    void entraWithoutADescription()
    {
        const Error error = errorOf(reply(400, R"({"error":"invalid_request"})"));
        QCOMPARE(error.oauthError, u"invalid_request"_s);
        QVERIFY(!error.message.isEmpty());
    }

    void webPageIsNamedByItsTitle()
    {
        const Error error
            = errorOf(reply(502, "<!DOCTYPE html><HTML><head><title> Bad\nGateway </title></head></HTML>"));
        QVERIFY(error.message.contains(u"web page"_s));
        QVERIFY(error.message.contains(u"Gateway"_s));
        QVERIFY(!error.message.contains(u'<'));
    }

    /// No service answers with a page: a network that wants a sign-in does, with 200.
    void webPageIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("by its type") << QByteArray("text/html; charset=utf-8") << QByteArray("Welcome");
        QTest::newRow("by its start") << QByteArray() << QByteArray("\r\n<!DOCTYPE html><title>Guest network</title>");
    }
    void webPageIsNoAnswer()
    {
        QFETCH(QByteArray, contentType);
        QFETCH(QByteArray, body);
        ReplyFacts facts = reply(200, body);
        facts.contentType = contentType;
        QCOMPARE(errorCodeName(errorOf(facts).code), u"web-page-answer"_s);
    }

    /// A firewall's page says nothing of rights at the service.
    void pageOfAFilterIsNoRefusal_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("403") << 403 << u"web-page-answer"_s;
        QTest::newRow("401") << 401 << u"web-page-answer"_s;
        QTest::newRow("404") << 404 << u"web-page-answer"_s;
        QTest::newRow("501") << 501 << u"web-page-answer"_s;
        QTest::newRow("429") << 429 << u"throttled"_s;
        QTest::newRow("503") << 503 << u"service-unavailable"_s;
    }
    void pageOfAFilterIsNoRefusal()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        ReplyFacts facts = reply(status, "<html><title>Blocked by policy</title></html>");
        facts.contentType = "text/html";
        const Error error = errorOf(facts);
        QCOMPARE(errorCodeName(error.code), code);
        // A title must never be taken for the name of an environment.
        QCOMPARE(error.subject, code == u"web-page-answer"_s ? u"Blocked by policy"_s : QString());
    }

    void deniedObjectIsNamed_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("subject");
        QTest::newRow("table") << u"Sorry, the current permissions prevented the action. (TableData 14 Location Read: "
                                  "_Exclude_APIV2_)"_s
                               << u"TableData 14 Location (Read)"_s;
        QTest::newRow("page") << u"Sorry, the current permissions prevented the action. (Page 30009 APIV2 - Customers "
                                 "Execute: _Exclude_APIV2_)"_s
                              << u"Page 30009 APIV2 - Customers (Execute)"_s;
        QTest::newRow("older words")
            << u"You do not have the following permissions on Page APIV2 - Customers: Execute"_s
            << u"Page APIV2 - Customers (Execute)"_s;
        QTest::newRow("nothing named") << u"Sorry, the current permissions prevented the action."_s << QString();
    }
    void deniedObjectIsNamed()
    {
        QFETCH(QString, message);
        QFETCH(QString, subject);
        Error error = makeError(ErrorCode::RequestRejected, message);
        error.origin = ErrorOrigin::BusinessCentral;
        error.httpStatus = 400;
        error.serviceCode = u"Internal_ServerError"_s;
        const Error refined = refinedBusinessCentralError(error, BusinessCentralCall::ApiEntities);
        QCOMPARE(errorCodeName(refined.code), u"permission-missing"_s);
        QCOMPARE(refined.subject, subject);
    }

    void webPageWithoutATitle()
    {
        QVERIFY(errorOf(reply(502, "<html><body>x</body></html>")).message.contains(u"web page"_s));
    }

    /// The envelope of iPaaS.com is not published: its codes are found wherever they stand.
    void ipaasCodeInAnyEnvelope_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("bare") << QByteArray("BIZL-1004");
        QTest::newRow("plain text") << QByteArray(
            "BIZL-1004: Name must be unique and there is already an item (ID: 7)");
        QTest::newRow("code and message") << QByteArray(R"({"code":"BIZL-1004","message":"unique"})");
        QTest::newRow("inside error") << QByteArray(R"({"error":{"code":"BIZL-1004","message":"unique"}})");
        QTest::newRow("in the message") << QByteArray(R"({"message":"BIZL-1004: unique"})");
        QTest::newRow("in the message, with a status") << QByteArray(R"({"status":400,"message":"BIZL-1004: unique"})");
        QTest::newRow("unknown keys") << QByteArray(R"({"Reason":"BIZL-1004","Help":"x"})");
        QTest::newRow("nested deep") << QByteArray(R"({"errors":[{"detail":{"id":"BIZL-1004"}}]})");
        QTest::newRow("a list") << QByteArray(R"([{"errorId":"BIZL-1004"}])");
        QTest::newRow("a list beside a title")
            << QByteArray(R"({"title":"Validation failed","errors":[{"code":"BIZL-1004"}]})");
        QTest::newRow("error as text") << QByteArray(R"({"error":"BIZL-1004: unique"})");
        QTest::newRow("a code of another kind beside it")
            << QByteArray(R"({"code":"400","message":"BIZL-1004: unique"})");
        QTest::newRow("XML") << QByteArray("<error><code>BIZL-1004</code><message>unique</message></error>");
    }
    void ipaasCodeInAnyEnvelope()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(errorOf(reply(400, text, ErrorOrigin::Ipaas)).serviceCode, u"BIZL-1004"_s);
    }

    void ipaasErrorAsTextIsItsMessage()
    {
        const Error error = errorOf(reply(400, R"({"error":"BIZL-1004: unique"})", ErrorOrigin::Ipaas));
        QCOMPARE(error.message, u"BIZL-1004: unique"_s);
    }

    void longMessageIsCut()
    {
        QVERIFY(errorOf(reply(500, QByteArray(100'000, 'x'))).message.size() <= 2000);
        QVERIFY(errorOf(reply(500, "{\"message\":\"" + QByteArray(100'000, 'x') + "\"}")).message.size() <= 2000);
    }

    void hugeBodyIsNotRead()
    {
        const Error error = errorOf(reply(500, QByteArray(2 * 1024 * 1024, 'x')));
        QVERIFY(error.message.contains(u"500"_s));
    }

    void emptyBodyIsSaidWithTheStatus()
    {
        // Business Central's 401 of an app it does not know has no body at all.
        QVERIFY(errorOf(reply(401)).message.contains(u"401"_s));
    }

    void bytesThatAreNoTextDoNoHarm()
    {
        QVERIFY(!errorOf(reply(500, QByteArray("\xff\xfe\x00\x01", 4))).message.isEmpty());
        QVERIFY(!errorOf(reply(500, QByteArray(10'000, '['))).message.isEmpty());
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("expected"); // -1: nothing
        QTest::newRow("seconds") << QByteArray("30") << qint64(30'000);
        QTest::newRow("blanks around") << QByteArray(" 30 ") << qint64(30'000);
        QTest::newRow("zero") << QByteArray("0") << qint64(0);
        QTest::newRow("with a fraction") << QByteArray("0.5") << qint64(500);
        QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
        QTest::newRow("huge") << QByteArray("999999999999") << qint64(3'600'000);
        QTest::newRow("not a number") << QByteArray("nan") << qint64(-1);
        QTest::newRow("empty") << QByteArray() << qint64(-1);
        QTest::newRow("a word") << QByteArray("soon") << qint64(-1);
        QTest::newRow("with a unit") << QByteArray("30s") << qint64(-1);
        QTest::newRow("date") << QByteArray("Sun, 01 Mar 2026 12:00:45 GMT") << qint64(45'000);
        QTest::newRow("date that has passed") << QByteArray("Sun, 01 Mar 2026 11:00:00 GMT") << qint64(0);
        QTest::newRow("date far off") << QByteArray("Mon, 01 Mar 2027 12:00:00 GMT") << qint64(3'600'000);
        QTest::newRow("date of another form") << QByteArray("2026-03-01T12:00:45Z") << qint64(-1);
        QTest::newRow("long rubbish") << QByteArray(100'000, 'x') << qint64(-1);
    }
    void retryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, expected);
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        const std::optional<milliseconds> parsed = parseRetryAfter(value, now);
        QCOMPARE(parsed ? qint64(parsed->count()) : qint64(-1), expected);
    }

    void retryAfterOfAReply()
    {
        ReplyFacts facts = reply(429);
        facts.retryAfter = "7";
        QCOMPARE(errorOf(facts).retryAfter, std::optional<milliseconds>(7s));
    }

    void httpDate_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isDate");
        QTest::newRow("preferred form") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << true;
        QTest::newRow("other zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 CET") << false;
        QTest::newRow("wrong month") << QByteArray("Sun, 06 Nev 1994 08:49:37 GMT") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void httpDate()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, isDate);
        const QDateTime date = parseHttpDate(value);
        QCOMPARE(date.isValid(), isDate);
        if (isDate)
            QCOMPARE(date, QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC));
    }

    void isTransient_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("expected");
        for (const int status : {408, 429, 502, 503, 504})
            QTest::newRow(qPrintable(QString::number(status))) << status << true;
        // 500 is what Business Central answers for a missing permission too.
        for (const int status : {400, 401, 403, 404, 409, 500, 501})
            QTest::newRow(qPrintable(QString::number(status))) << status << false;
    }
    void isTransient()
    {
        QFETCH(int, status);
        QFETCH(bool, expected);
        QCOMPARE(causeway::isTransient(errorOf(reply(status))), expected);
    }

    void entraMeaning_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](int status, const char *error, int number, const char *code) {
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(error)).arg(number)))
                << status
                << QByteArray("{\"error\":\"" + QByteArray(error) + "\",\"error_description\":\"AADSTS"
                              + QByteArray::number(number) + ": text\",\"error_codes\":[" + QByteArray::number(number)
                              + "]}")
                << QString::fromLatin1(code);
        };
        row(401, "invalid_client", 7000215, "secret-wrong");
        row(401, "invalid_client", 7000222, "secret-expired");
        row(401, "invalid_client", 7000216, "secret-missing");
        row(401, "invalid_client", 7000229, "service-principal-missing");
        row(401, "invalid_client", 999999, "secret-wrong");
        row(400, "unauthorized_client", 700016, "app-not-found");
        row(400, "unauthorized_client", 7000112, "app-disabled");
        row(400, "invalid_tenant", 90002, "tenant-not-found");
        row(400, "invalid_request", 900023, "tenant-malformed");
        row(400, "invalid_scope", 1002012, "scope-invalid");
        row(400, "invalid_scope", 999999, "scope-invalid");
        row(400, "invalid_resource", 500011, "resource-not-found");
        row(400, "invalid_grant", 53003, "conditional-access");
        row(400, "temporarily_unavailable", 90033, "service-unavailable");
        row(400, "something_new", 999999, "sign-in-rejected");
        row(429, "temporarily_unavailable", 90055, "throttled");
    }
    void entraMeaning()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        QCOMPARE(errorCodeName(refinedEntraError(errorOf(reply(status, text, ErrorOrigin::Entra))).code), code);
    }

    void entraErrorWithoutABodyKeepsItsStatus()
    {
        QVERIFY(refinedEntraError(errorOf(reply(403, {}, ErrorOrigin::Entra))).code == ErrorCode::Forbidden);
    }

    void businessCentralMeaning_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("call");
        QTest::addColumn<QString>("code");
        using Call = BusinessCentralCall;
        const auto row = [](const char *name, int status, const char *serviceCode, const char *message, Call call,
                            const char *code) {
            const QByteArray text = *serviceCode ? QByteArray("{\"error\":{\"code\":\"" + QByteArray(serviceCode)
                                                              + "\",\"message\":\"" + message + "\"}}")
                                                 : QByteArray(message);
            QTest::newRow(name) << status << text << static_cast<int>(call) << QString::fromLatin1(code);
        };
        row("empty 401", 401, "", "", Call::Companies, "app-not-in-business-central");
        row("401 with a code", 401, "Authentication_InvalidCredentials", "rejected", Call::ApiEntities,
            "app-not-in-business-central");
        row("401 of the admin API", 401, "", "", Call::Environments, "environments-not-listable");
        row("403 of the admin API", 403, "", "", Call::Environments, "environments-not-listable");
        row("no environment", 404, "NoEnvironment", "Environment does not exist.", Call::Companies,
            "environment-not-found");
        row("companies not there", 404, "", "", Call::Companies, "environment-not-found");
        row("company", 404, "Internal_CompanyNotFound", "none", Call::ODataEntities, "company-not-found");
        row("entity", 404, "BadRequest_ResourceNotFound", "segment", Call::ApiEntities, "entity-not-found");
        row("web service", 404, "BadRequest_NotFound", "none", Call::ODataEntities, "service-not-published");
        row("permission sent as 400", 400, "Internal_ServerError",
            "You do not have the following permissions on Page APIV2 - Customers: Execute", Call::ApiEntities,
            "permission-missing");
        row("permission sent as 500", 500, "Internal_ServerError",
            "Sorry, the current permissions prevented the action. (TableData 14 Location Read: Base)",
            Call::ApiEntities, "permission-missing");
        row("permission sent as 401", 401, "Authorization_RequestDenied", "denied", Call::ApiEntities,
            "permission-missing");
        row("plain 500", 500, "Internal_ServerError", "Cannot establish a connection to the SQL Server/Database.",
            Call::ApiEntities, "service-unavailable");
        row("tenant under maintenance", 404, "Internal_TenantUnavailable", "not accessible", Call::Companies,
            "service-unavailable");
        row("throttled", 429, "Application_TooManyRequests", "Too many requests reached.", Call::ApiEntities,
            "throttled");
    }
    void businessCentralMeaning()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, text);
        QFETCH(int, call);
        QFETCH(QString, code);
        const Error error
            = refinedBusinessCentralError(errorOf(reply(status, text)), static_cast<BusinessCentralCall>(call));
        QCOMPARE(errorCodeName(error.code), code);
    }
};

QTEST_GUILESS_MAIN(TestClassifier)
#include "tst_classifier.moc"
