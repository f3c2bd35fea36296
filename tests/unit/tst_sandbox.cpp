#include "sandbox/sandboxserver.h"
#include "sandbox/tokenregister.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace causeway::sandbox;

namespace {

using Form = QList<std::pair<QString, QString>>;

struct Answer {
    int status = 0; // 0: the connection ended without a whole answer
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; // names in lower case

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    QString bcCode() const { return object()[u"error"][u"code"].toString(); }
    QString ipaasCode() const { return object()[u"code"].toString(); }
    QString id() const { return object()[u"id"].toString(); }
};

QByteArray formBody(const Form &form)
{
    QByteArray body;
    for (const auto &[name, value] : form)
        body += (body.isEmpty() ? "" : "&") + name.toUtf8() + '=' + value.toUtf8().toPercentEncoding();
    return body;
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject link(const QString &externalId, int systemId = 5)
{
    return {{u"system_id"_s, systemId}, {u"external_id"_s, externalId}};
}

QJsonObject recordWithField(const QString &customField, const QString &value)
{
    const QJsonObject field{{u"custom_field_name"_s, customField}, {u"value"_s, value}};
    return {{u"name"_s, u"FIELDS"_s}, {u"custom_fields"_s, QJsonArray{field}}};
}

QJsonObject record(const QString &name, const QString &externalId = {})
{
    QJsonObject object{{u"name"_s, name}};
    if (!externalId.isNull())
        object.insert(u"external_ids"_s, QJsonArray{link(externalId)});
    return object;
}

} // namespace

class TestSandbox : public QObject {
    Q_OBJECT

private:
    void restart(SandboxOptions options = {})
    {
        m_http.clearConnectionCache();
        m_server = std::make_unique<SandboxServer>(options);
        QString error;
        QVERIFY2(m_server->start(&error), qPrintable(error));
        m_connection = m_server->connectionFile();
        m_token.clear();
    }

    Answer call(const QByteArray &method, const QString &target, const QByteArray &body = {},
                const QList<std::pair<QByteArray, QByteArray>> &headers = {})
    {
        const QString whole = target.startsWith("http"_L1) ? target : m_server->url().toString() + target;
        QNetworkRequest request(QUrl(whole, QUrl::StrictMode));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        std::unique_ptr<QNetworkReply> reply(m_http.sendCustomRequest(request, method, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(10000);
        Answer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->readAll();
        for (const auto &[name, value] : reply->rawHeaderPairs())
            answer.headers.insert(name.toLower(), value);
        return answer;
    }

    // One request on a connection of its own; QNetworkAccessManager would repeat one that was broken off.
    Answer rawCall(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_server->url().port()));
        socket.waitForConnected();
        socket.write(method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\nAuthorization: " + apiKey().second + "\r\n\r\n" + body);
        while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead()) { }
        const QByteArray whole = socket.readAll();
        const qsizetype end = whole.indexOf("\r\n\r\n");
        Answer answer;
        if (end >= 0) {
            answer.status = whole.mid(9, 3).toInt();
            answer.body = whole.mid(end + 4);
        }
        const qsizetype length = whole.mid(whole.indexOf("Content-Length: ") + 16).split('\r').first().toLongLong();
        if (answer.body.size() < length)
            answer.status = 0;
        return answer;
    }

    QString tenant() const { return m_connection[u"tenantId"].toString(); }
    Form tokenForm() const
    {
        return {{u"grant_type"_s, u"client_credentials"_s},
                {u"client_id"_s, m_connection[u"clientId"].toString()},
                {u"client_secret"_s, m_server->clientSecret()},
                {u"scope"_s, m_connection[u"scope"].toString()}};
    }
    Answer askToken(const Form &form, const QString &tenant)
    {
        return call("POST"_ba, u'/' + tenant + "/oauth2/v2.0/token"_L1, formBody(form),
                    {{"Content-Type"_ba, "application/x-www-form-urlencoded"_ba}});
    }
    Answer askToken() { return askToken(tokenForm(), tenant()); }
    std::pair<QByteArray, QByteArray> bearer()
    {
        if (m_token.isEmpty())
            m_token = askToken().object()[u"access_token"].toString().toLatin1();
        return {"Authorization"_ba, "Bearer " + m_token};
    }
    std::pair<QByteArray, QByteArray> apiKey() const
    {
        return {"Authorization"_ba, "Bearer " + m_server->ipaasApiKey().toUtf8()};
    }

    QString environmentPath() const { return "/v2.0/"_L1 + tenant() + u'/' + m_connection[u"environment"].toString(); }
    QString companyPath() const
    {
        return environmentPath() + "/api/v2.0/companies("_L1 + m_connection[u"companyId"].toString() + ")/"_L1;
    }
    QString odataPath(const QString &company = u"CRONUS USA, Inc."_s) const
    {
        QString literal = company;
        literal.replace(u'\'', "''"_L1);
        return environmentPath() + "/ODataV4/Company('"_L1 + QString::fromLatin1(literal.toUtf8().toPercentEncoding())
               + "')/"_L1;
    }
    Answer bcGet(const QString &target, const QByteArray &prefer = {})
    {
        QList<std::pair<QByteArray, QByteArray>> headers{bearer()};
        if (!prefer.isEmpty())
            headers.emplaceBack("Prefer"_ba, prefer);
        return call("GET"_ba, target, {}, headers);
    }
    // All values of a field over all pages.
    QStringList readAll(QString target, QStringView field, int pageSize)
    {
        QStringList values;
        while (!target.isEmpty()) {
            const QJsonObject page = bcGet(target, "odata.maxpagesize=" + QByteArray::number(pageSize)).object();
            const QJsonArray records = page[u"value"].toArray();
            for (const QJsonValue &each : records)
                values.append(each[field].toString());
            target = page[u"@odata.nextLink"].toString();
        }
        return values;
    }

    Answer ipaas(const QByteArray &method, const QString &target, const QJsonObject &body = {})
    {
        return call(method, target, method == "GET" ? QByteArray() : json(body), {apiKey()});
    }
    Answer createLocation(const QJsonObject &body)
    {
        return ipaas("POST"_ba, u"/products/v2/Catalog/Location"_s, body);
    }
    Answer lookUpLocation(const QString &externalId)
    {
        return ipaas("GET"_ba, "/products/v2/External/LookupSpaceport/5/location/"_L1
                                   + QString::fromLatin1(externalId.toUtf8().toPercentEncoding()));
    }
    QStringList customFieldNames(const QString &base, const QString &table)
    {
        const QJsonArray list
            = ipaas("GET"_ba, u'/' + base + "/v2/CustomFields?tableName="_L1 + QString(table).replace(u' ', "%20"_L1))
                  .array();
        QStringList names;
        for (const QJsonValue &each : list)
            names.append(each[u"name"].toString());
        return names;
    }
    Answer logInAnswer()
    {
        return call("POST"_ba, u"/sso/v2/Auth/Login"_s,
                    json({{u"email_address"_s, u"admin@example.com"_s}, {u"password"_s, m_server->ipaasApiKey()}}));
    }
    QString logIn() { return logInAnswer().object()[u"access_token"].toString(); }
    Answer companiesOfUser()
    {
        const QJsonObject login = logInAnswer().object();
        return withToken(login[u"access_token"].toString(),
                         "/sso/v2/User/"_L1 + login[u"id"].toString() + "/Companies"_L1);
    }
    Answer withToken(const QString &token, const QString &target)
    {
        return call("GET"_ba, target, {}, {{"Authorization"_ba, "Bearer " + token.toLatin1()}});
    }
    void scenario(const QString &id)
    {
        QString unknown;
        QVERIFY(m_server->setScenarios(id.isEmpty() ? QStringList() : QStringList(id), &unknown));
    }
    QJsonArray account(QStringView side, QStringView type) const { return m_server->account()[side][type].toArray(); }
    int counted(QStringView name) const { return m_server->account()[u"requests"][name].toInt(); }

    std::unique_ptr<SandboxServer> m_server;
    QJsonObject m_connection;
    QByteArray m_token;
    QNetworkAccessManager m_http;

private Q_SLOTS:
    void init() { restart(); }
    void cleanup() { m_server.reset(); }

    // Entra

    void discoveryTurnsDomainIntoTenantId()
    {
        const Answer answer = call("GET"_ba, u"/contoso.onmicrosoft.com/v2.0/.well-known/openid-configuration"_s);
        QCOMPARE(answer.object()[u"issuer"].toString(), m_server->url().toString() + u'/' + tenant() + "/v2.0"_L1);
    }

    void discoveryRefuses_data()
    {
        QTest::addColumn<QString>("tenantName");
        QTest::addColumn<int>("code");
        QTest::newRow("unknown guid") << u"11111111-2222-3333-4444-555555555555"_s << 90002;
        QTest::newRow("unknown domain") << u"nowhere.example"_s << 90002;
        QTest::newRow("malformed") << u"no%20tenant"_s << 900023;
    }
    void discoveryRefuses()
    {
        QFETCH(QString, tenantName);
        QFETCH(int, code);
        const Answer answer = call("GET"_ba, u'/' + tenantName + "/v2.0/.well-known/openid-configuration"_L1);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.object()[u"error"].toString(), u"invalid_tenant"_s);
        QCOMPARE(answer.object()[u"error_codes"][0].toInt(), code);
    }

    void tokenIsGranted()
    {
        const QJsonObject token = askToken().object();
        QCOMPARE(token[u"token_type"].toString(), u"Bearer"_s);
        QCOMPARE(token[u"expires_in"].toInt(), 3599);
        QCOMPARE(token[u"access_token"].toString().count(u'.'), 2);
    }

    void tokenCarriesClaims()
    {
        const QByteArray token = askToken().object()[u"access_token"].toString().toLatin1();
        const QByteArray payload = QByteArray::fromBase64(token.split('.').at(1), QByteArray::Base64UrlEncoding);
        const QJsonObject claims = QJsonDocument::fromJson(payload).object();
        QCOMPARE(claims[u"tid"].toString(), tenant());
        QCOMPARE(claims[u"appid"].toString(), m_connection[u"clientId"].toString());
        QCOMPARE(claims[u"appidacr"].toString(), u"1"_s);
        QVERIFY(claims[u"roles"].toArray().contains(u"API.ReadWrite.All"_s));
        QCOMPARE(claims[u"exp"].toInteger() - claims[u"iat"].toInteger(), 3599);
    }

    void tokenIsGrantedForTheDomain() { QCOMPARE(askToken(tokenForm(), u"contoso.onmicrosoft.com"_s).status, 200); }

    void entraRefuses_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("scenarioId");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::addColumn<int>("code");
        const auto row
            = [](const char *name, const QString &field, const QString &value, int status, const QString &error,
                 int code) { QTest::newRow(name) << field << value << QString() << status << error << code; };
        row("no grant type", u"grant_type"_s, {}, 400, u"invalid_request"_s, 900144);
        row("other grant type", u"grant_type"_s, u"password"_s, 400, u"unsupported_grant_type"_s, 70003);
        row("no client id", u"client_id"_s, {}, 400, u"invalid_request"_s, 900144);
        row("other client id", u"client_id"_s, u"11111111-2222-3333-4444-555555555555"_s, 400, u"unauthorized_client"_s,
            700016);
        row("no scope", u"scope"_s, {}, 400, u"invalid_request"_s, 900144);
        row("scope without default", u"scope"_s, u"https://api.businesscentral.dynamics.com"_s, 400, u"invalid_scope"_s,
            1002012);
        row("other resource", u"scope"_s, u"https://api.example.com/.default"_s, 400, u"invalid_resource"_s, 500011);
        row("no secret", u"client_secret"_s, {}, 401, u"invalid_client"_s, 7000216);
        row("other secret", u"client_secret"_s, u"nope"_s, 401, u"invalid_client"_s, 7000215);
        row("unknown tenant", u"tenant"_s, u"nowhere.example"_s, 400, u"invalid_request"_s, 90002);
        row("malformed tenant", u"tenant"_s, u"nowhere"_s, 400, u"invalid_request"_s, 900023);
        const auto scenarioRow = [](const char *id, int status, const QString &error, int code) {
            QTest::newRow(id) << QString() << QString() << QString::fromLatin1(id) << status << error << code;
        };
        scenarioRow("wrong-secret", 401, u"invalid_client"_s, 7000215);
        scenarioRow("expired-secret", 401, u"invalid_client"_s, 7000222);
        scenarioRow("unknown-tenant", 400, u"invalid_request"_s, 90002);
        scenarioRow("unknown-app", 400, u"unauthorized_client"_s, 700016);
    }
    void entraRefuses()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, scenarioId);
        QFETCH(int, status);
        QFETCH(QString, error);
        QFETCH(int, code);
        scenario(scenarioId);
        Form form = tokenForm();
        for (auto &pair : form) {
            if (pair.first == field)
                pair.second = value;
        }
        const Answer answer = askToken(form, field == "tenant"_L1 ? value : tenant());
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.object()[u"error"].toString(), error);
        QCOMPARE(answer.object()[u"error_codes"][0].toInt(), code);
    }

    void entraErrorNamesItsTrace()
    {
        const QJsonObject answer = askToken({}, tenant()).object();
        QVERIFY(answer[u"error_description"].toString().contains("\r\nTrace ID: "_L1 + answer[u"trace_id"].toString()
                                                                 + "\r\nCorrelation ID: "_L1
                                                                 + answer[u"correlation_id"].toString()));
    }

    void secretHoldsWhatMustBeEncoded()
    {
        for (const QChar character : {u'+', u'&', u'=', u'~'})
            QVERIFY(m_server->clientSecret().contains(character));
    }

    void answersCarryTheDate()
    {
        const QByteArray date = askToken().headers.value("date"_ba);
        const QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(date), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        QVERIFY2(time.isValid(), date.constData());
        const QDateTime universal(time.date(), time.time(), Qt::UTC);
        QVERIFY2(qAbs(universal.secsTo(QDateTime::currentDateTimeUtc())) < 10, date.constData());
    }

    // Business Central: who may read

    void tokenOpensBusinessCentral() { QCOMPARE(bcGet(companyPath() + "locations"_L1).status, 200); }

    void businessCentralRefusesTheCaller_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("scenarioId");
        QTest::newRow("none") << QByteArray() << QString();
        QTest::newRow("made up") << "Bearer abc.def.ghi"_ba << QString();
        QTest::newRow("no-consent") << "issued"_ba << u"no-consent"_s;
        QTest::newRow("app-not-in-bc") << "issued"_ba << u"app-not-in-bc"_s;
    }
    void businessCentralRefusesTheCaller()
    {
        QFETCH(QByteArray, token);
        QFETCH(QString, scenarioId);
        scenario(scenarioId);
        QList<std::pair<QByteArray, QByteArray>> headers;
        if (!token.isEmpty())
            headers.append(token == "issued" ? bearer() : std::pair{"Authorization"_ba, token});
        const Answer answer = call("GET"_ba, companyPath() + "locations"_L1, {}, headers);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.bcCode(), u"Authentication_InvalidCredentials"_s);
    }

    void tokenWithoutConsentHasNoRoles()
    {
        scenario(u"no-consent"_s);
        const QByteArray token = askToken().object()[u"access_token"].toString().toLatin1();
        QVERIFY(!QByteArray::fromBase64(token.split('.').at(1), QByteArray::Base64UrlEncoding).contains("roles"));
    }

    void tokenEndsWithItsLifetime()
    {
        TokenRegister<int> tokens;
        tokens.remember("t"_ba, 1, 0);
        QVERIFY(!tokens.find("t"_ba));
    }

    void shortTokensSaySo()
    {
        scenario(u"short-tokens"_s);
        QCOMPARE(askToken().object()[u"expires_in"].toInt(), 5);
    }

    // Business Central: paging and query options

    void pagesHoldEachLocationOnce_data()
    {
        QTest::addColumn<int>("pageSize");
        for (const int size : {1, 7, 13, 39, 40, 41})
            QTest::addRow("%d", size) << size;
    }
    void pagesHoldEachLocationOnce()
    {
        QFETCH(int, pageSize);
        QStringList ids = readAll(companyPath() + "locations"_L1, u"id", pageSize);
        QCOMPARE(ids.size(), 40);
        QCOMPARE(ids.removeDuplicates(), 0);
    }

    void pagesHoldEachPriceGroupOnce()
    {
        // The codes hold quotes, slashes and letters beyond ASCII, and go into $skiptoken.
        QStringList codes = readAll(odataPath() + "CustomerPriceGroups"_L1, u"Code", 1);
        QCOMPARE(codes.size(), 20);
        QCOMPARE(codes.removeDuplicates(), 0);
    }

    void pageGoesOnBehindARemovedRecord()
    {
        const QJsonObject page = bcGet(odataPath() + "ShippingAgents"_L1, "odata.maxpagesize=5"_ba).object();
        const QString last = page[u"value"][4][u"Code"].toString();
        call("POST"_ba, u"/_sandbox/records"_s,
             json({{u"type"_s, u"shipping-method"_s}, {u"delete"_s, QJsonArray{last}}}));
        QCOMPARE(readAll(page[u"@odata.nextLink"].toString(), u"Code", 5).size(), 12 - 5);
    }

    void pageHasAtMost20000Records()
    {
        restart({.recordCounts = {{u"location"_s, 20001}}});
        const QJsonObject page
            = bcGet(companyPath() + "locations?$select=code"_L1, "odata.maxpagesize=50000"_ba).object();
        QCOMPARE(page[u"value"].toArray().size(), 20000);
        QVERIFY(page.contains(u"@odata.nextLink"));
    }

    void nextLinkKeepsOriginAndOptions()
    {
        const QString link = bcGet(companyPath() + "locations?$select=code"_L1, "odata.maxpagesize=3"_ba)
                                 .object()[u"@odata.nextLink"]
                                 .toString();
        QVERIFY2(link.startsWith(m_server->url().toString() + companyPath() + "locations?$select=code&$skiptoken="_L1),
                 qPrintable(link));
    }

    void topHasNoNextLink()
    {
        const QJsonObject page = bcGet(companyPath() + "locations?$top=3"_L1).object();
        QCOMPARE(page[u"value"].toArray().size(), 3);
        QVERIFY(!page.contains(u"@odata.nextLink"));
    }

    void countIsOfAllRecords()
    {
        const QJsonObject page = bcGet(companyPath() + "locations?$top=3&$count=true"_L1).object();
        QCOMPARE(page[u"@odata.count"].toInt(), 40);
    }

    void selectLeavesTheRestOut()
    {
        const QJsonObject first
            = bcGet(companyPath() + "locations?$select=code&$top=1"_L1).object()[u"value"][0].toObject();
        QCOMPARE(first.keys(), QStringList({u"@odata.etag"_s, u"code"_s}));
    }

    void filterByTimeGivesTheChangedOnly()
    {
        const QString before = QDateTime::currentDateTimeUtc().addSecs(-5).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
        call("POST"_ba, u"/_sandbox/records"_s,
             json({{u"type"_s, u"location"_s},
                   {u"put"_s, QJsonArray{QJsonObject{{u"code"_s, u"MAIN"_s}, {u"displayName"_s, u"Moved"_s}}}}}));
        const QJsonArray changed = bcGet(companyPath() + "locations?$filter=lastModifiedDateTime%20gt%20"_L1 + before)
                                       .object()[u"value"]
                                       .toArray();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][u"displayName"].toString(), u"Moved"_s);
    }

    void companyMayStandInTheQuery()
    {
        const QString target
            = environmentPath() + "/api/v2.0/locations?company="_L1 + m_connection[u"companyId"].toString();
        QCOMPARE(bcGet(target).object()[u"value"].toArray().size(), 40);
    }

    void locationHasTheFieldsOfTheApi()
    {
        const QJsonObject first = bcGet(companyPath() + "locations?$top=1"_L1).object()[u"value"][0].toObject();
        QCOMPARE(first.keys(),
                 QStringList({u"@odata.etag"_s, u"addressLine1"_s, u"addressLine2"_s, u"city"_s, u"code"_s,
                              u"contact"_s, u"country"_s, u"displayName"_s, u"email"_s, u"id"_s,
                              u"lastModifiedDateTime"_s, u"phoneNumber"_s, u"postalCode"_s, u"state"_s, u"website"_s}));
    }

    void codesFitTheirField()
    {
        restart({.recordCounts = {{u"location"_s, 3000}}});
        const QStringList codes = readAll(companyPath() + "locations?$select=code"_L1, u"code", 20000);
        for (const QString &code : codes)
            QVERIFY2(code.size() <= 10 && code == code.toUpper(), qPrintable(code));
    }

    void codesDifferInMoreThanCase()
    {
        restart({.recordCounts = {{u"location"_s, 3000}}});
        const QStringList codes = readAll(companyPath() + "locations?$select=code"_L1, u"code", 20000);
        QSet<QString> folded;
        for (const QString &code : codes)
            folded.insert(code.trimmed().toCaseFolded());
        QCOMPARE(folded.size(), 3000);
    }

    // Business Central: names

    void companiesAreListed()
    {
        const QJsonArray companies = bcGet(environmentPath() + "/api/v2.0/companies"_L1).object()[u"value"].toArray();
        QCOMPARE(companies.size(), 2);
        QCOMPARE(companies[0][u"id"].toString(), m_connection[u"companyId"].toString());
        QCOMPARE(companies[1][u"name"].toString(), u"Fjäll & Söhne + 50% #1 'Test'"_s);
    }

    void awkwardCompanyNameIsFound()
    {
        QCOMPARE(bcGet(odataPath(u"Fjäll & Söhne + 50% #1 'Test'"_s) + "ShippingAgents"_L1).status, 200);
    }

    void companyNameIsCaseSensitive()
    {
        QCOMPARE(bcGet(odataPath(u"Cronus USA, Inc."_s) + "ShippingAgents"_L1).bcCode(), u"Internal_CompanyNotFound"_s);
    }

    void quoteInACompanyNameMustBeDoubled()
    {
        const QString target = environmentPath() + "/ODataV4/Company('a'b')/ShippingAgents"_L1;
        QCOMPARE(bcGet(target).status, 400);
    }

    void environmentsAreListed_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("all") << u"/admin/v2.29/applications/environments"_s;
        QTest::newRow("family") << u"/admin/v2.29/applications/BusinessCentral/environments"_s;
    }
    void environmentsAreListed()
    {
        QFETCH(QString, target);
        const QJsonArray environments = bcGet(target).object()[u"value"].toArray();
        QCOMPARE(environments.size(), 2);
        QCOMPARE(environments[0][u"name"].toString(), m_connection[u"environment"].toString());
        QCOMPARE(environments[0][u"type"].toString(), u"Sandbox"_s);
    }

    void serviceDocumentsNameTheSets_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QStringList>("sets");
        QTest::newRow("api") << u"/api/v2.0"_s << QStringList({u"companies"_s, u"locations"_s, u"shipmentMethods"_s});
        QTest::newRow("odata") << u"/ODataV4/"_s
                               << QStringList({u"Company"_s, u"CustomerPriceGroups"_s, u"ShippingAgents"_s});
    }
    void serviceDocumentsNameTheSets()
    {
        QFETCH(QString, entry);
        QFETCH(QStringList, sets);
        QStringList names;
        const QJsonArray listed = bcGet(environmentPath() + entry).object()[u"value"].toArray();
        for (const QJsonValue &set : listed)
            names.append(set[u"name"].toString());
        QCOMPARE(names, sets);
    }

    void metadataDescribesTheFields_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QByteArray>("property");
        QTest::newRow("api") << u"/api/v2.0"_s
                             << "<Property Name=\"displayName\" Type=\"Edm.String\" MaxLength=\"100\"/>"_ba;
        QTest::newRow("odata") << u"/ODataV4"_s << "<Property Name=\"Internet_Address\""_ba;
    }
    void metadataDescribesTheFields()
    {
        QFETCH(QString, entry);
        QFETCH(QByteArray, property);
        QVERIFY(bcGet(environmentPath() + entry + "/$metadata"_L1).body.contains(property));
    }

    void metadataHasTheNamesThatWerePublished()
    {
        const auto metadata = [this](const QString &entry) { return bcGet(environmentPath() + entry).body; };
        scenario(u"services-renamed"_s);
        const QByteArray renamed = metadata(u"/ODataV4/$metadata"_s);
        QVERIFY(renamed.contains("<EntitySet Name=\"Debitorenpreisgruppen\""));
        QVERIFY(renamed.contains("Name=\"Price_Includes_VAT\""));
        QVERIFY(!renamed.contains("CustomerPriceGroups"));
        scenario(u"custom-api-page"_s);
        QVERIFY(!metadata(u"/ODataV4/$metadata"_s).contains("Code"));
        QVERIFY(metadata(u"/api/v2.0/apicategoryroutes"_s).contains("\"contoso/integration/v1.0\""));
        QVERIFY(metadata(u"/api/contoso/integration/v1.0/$metadata"_s).contains("Name=\"allowInvoiceDisc\""));
        const QString id = m_connection[u"companyId"].toString();
        const QString records = u"/api/contoso/integration/v1.0/companies(%1)/shippingAgents"_s.arg(id);
        QVERIFY(bcGet(environmentPath() + records).object()[u"value"][0][u"internetAddress"].isString());
        scenario({});
        QCOMPARE(bcGet(environmentPath() + records).status, 404);
    }

    void businessCentralDoesNotFind_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("code");
        const QString id = u"11111111-2222-3333-4444-555555555555"_s;
        QTest::newRow("environment") << QString("/v2.0/"_L1 + tenant() + "/Nowhere/api/v2.0/companies"_L1)
                                     << u"NoEnvironment"_s;
        QTest::newRow("company") << QString(environmentPath() + "/api/v2.0/companies("_L1 + id + ")/locations"_L1)
                                 << u"Internal_CompanyNotFound"_s;
        QTest::newRow("no company") << QString(environmentPath() + "/api/v2.0/locations"_L1)
                                    << u"Internal_CompanyNotFound"_s;
        QTest::newRow("entity set") << QString(companyPath() + "places"_L1) << u"BadRequest_ResourceNotFound"_s;
        QTest::newRow("web service") << QString(odataPath() + "ItemList"_L1) << u"BadRequest_NotFound"_s;
    }
    void businessCentralDoesNotFind()
    {
        QFETCH(QString, target);
        QFETCH(QString, code);
        const Answer answer = bcGet(target);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.bcCode(), code);
    }

    void businessCentralErrorNamesItsCorrelation()
    {
        const Answer answer = bcGet(companyPath() + "places"_L1);
        const QString id = QString::fromLatin1(answer.headers.value("ms-correlation-x"_ba));
        const QString message = answer.object()[u"error"][u"message"].toString();
        QVERIFY2(message.endsWith("CorrelationId:  "_L1 + id + u'.'), qPrintable(message));
    }

    // Business Central: scenarios

    void scenarioSwitchesOnAndOff_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown-environment")
            << u"unknown-environment"_s << QString(companyPath() + "locations"_L1) << 404 << u"NoEnvironment"_s;
        QTest::newRow("unknown-company") << u"unknown-company"_s << QString(companyPath() + "locations"_L1) << 404
                                         << u"Internal_CompanyNotFound"_s;
        QTest::newRow("no-permission") << u"no-permission"_s << QString(companyPath() + "locations"_L1) << 400
                                       << u"Internal_ServerError"_s;
        QTest::newRow("service-not-published")
            << u"service-not-published"_s << QString(odataPath() + "ShippingAgents"_L1) << 404
            << u"BadRequest_NotFound"_s;
        QTest::newRow("app-not-in-bc") << u"app-not-in-bc"_s << QString(companyPath() + "locations"_L1) << 401
                                       << u"Authentication_InvalidCredentials"_s;
        QTest::newRow("admin-api-forbidden")
            << u"admin-api-forbidden"_s << u"/admin/v2.29/applications/environments"_s << 403 << QString();
    }
    void scenarioSwitchesOnAndOff()
    {
        QFETCH(QString, id);
        QFETCH(QString, target);
        QFETCH(int, status);
        QFETCH(QString, code);
        bearer();
        scenario(id);
        const Answer refused = bcGet(target);
        QCOMPARE(refused.status, status);
        QCOMPARE(refused.bcCode(), code);
        scenario({});
        QCOMPARE(bcGet(target).status, 200);
    }

    void forbiddenAdminApiSaysNothing()
    {
        scenario(u"admin-api-forbidden"_s);
        QCOMPARE(bcGet(u"/admin/v2.29/applications/environments"_s).body, QByteArray());
    }

    void missingPermissionIsNamed()
    {
        scenario(u"no-permission"_s);
        const QString message = bcGet(companyPath() + "locations"_L1).object()[u"error"][u"message"].toString();
        QVERIFY(message.startsWith("Sorry, the current permissions prevented the action. "
                                   "(TableData 14 Location Read: _Exclude_APIV2_)"_L1));
    }

    void unknownCompanyLeavesTheOther()
    {
        scenario(u"unknown-company"_s);
        QCOMPARE(bcGet(environmentPath() + "/api/v2.0/companies"_L1).object()[u"value"].toArray().size(), 1);
    }

    void slowAnswersTakeTheirTime()
    {
        scenario(u"slow"_s);
        QElapsedTimer timer;
        timer.start();
        askToken();
        QVERIFY(timer.elapsed() >= 300);
    }

    // Limits

    void businessCentralThrottlesWithoutRetryAfter()
    {
        bearer();
        scenario(u"throttled"_s);
        Answer answer;
        for (int i = 0; i < 2000 && answer.status != 429; ++i)
            answer = bcGet(environmentPath() + "/api/v2.0"_L1);
        QCOMPARE(answer.bcCode(), u"Application_TooManyRequests"_s);
        QVERIFY(!answer.headers.contains("retry-after"_ba));
        QCOMPARE(counted(u"throttled"), 1);
    }

    void ipaasThrottlesWithRetryAfter()
    {
        scenario(u"throttled"_s);
        Answer answer;
        for (int i = 0; i < 2000 && answer.status != 429; ++i)
            answer = ipaas("GET"_ba, u"/products/v2/Catalog/Locations"_s);
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.headers.value("retry-after"_ba), "1"_ba);
    }

    void entraThrottlesTheFirstTokenCallOnly()
    {
        scenario(u"throttled"_s);
        const Answer first = askToken();
        QCOMPARE(first.status, 429);
        QCOMPARE(first.headers.value("retry-after"_ba), "1"_ba);
        QCOMPARE(askToken().status, 200);
    }

    // iPaaS.com: signing in

    void signInLeadsToACompanyToken()
    {
        const QString token = logIn();
        const QJsonObject session
            = withToken(token, "/sso/v2/User/ChangeCompany/"_L1 + m_connection[u"ipaas"][u"companyId"].toString())
                  .object();
        QCOMPARE(withToken(session[u"access_token"].toString(), u"/subscriptions/v2/Subscriptions"_s).array().size(),
                 3);
    }

    void companiesOfTheUserAreListed()
    {
        const QJsonObject session
            = call("POST"_ba, u"/sso/v2/Auth/Login"_s,
                   json({{u"email_address"_s, u"admin@example.com"_s}, {u"password"_s, m_server->ipaasApiKey()}}))
                  .object();
        const QJsonArray companies = withToken(session[u"access_token"].toString(),
                                               "/sso/v2/User/"_L1 + session[u"id"].toString() + "/Companies"_L1)
                                         .array();
        QCOMPARE(companies.size(), 2);
        QCOMPARE(companies[0][u"id"].toString(), m_connection[u"ipaas"][u"companyId"].toString());
    }

    void companiesHaveLogoAndRole()
    {
        const QJsonArray companies = companiesOfUser().array();
        QCOMPARE(companies.at(0)[u"designations"][u"1"].toString(), u"Admin"_s);
        QCOMPARE(companies.at(1)[u"designations"][u"3"].toString(), u"Tech Partner"_s);
        QCOMPARE(companies.at(0)[u"logo"].toString(), m_server->url().toString() + "/assets/contoso.png"_L1);
        QCOMPARE(companies.at(1)[u"logo"], QJsonValue());
    }

    void logoIsServedUncounted()
    {
        scenario(u"broken-off-ipaas"_s);
        const Answer logo = call("GET"_ba, u"/assets/contoso.png"_s);
        QCOMPARE(logo.status, 200);
        QCOMPARE(logo.headers.value("content-type"_ba), "image/png"_ba);
        QVERIFY(logo.body.startsWith("\x89PNG\r\n\x1a\n"));
        QVERIFY(logo.body.endsWith(QByteArray::fromHex("49454e44ae426082"))); // the last chunk with its sum
        QCOMPARE(call("GET"_ba, u"/assets/fabrikam.png"_s).status, 404);
        QCOMPARE(counted(u"ipaas"), 0);
    }

    void lockedUserIsRefused()
    {
        const Answer login = logInAnswer();
        scenario(u"ipaas-user-locked"_s);
        QCOMPARE(logInAnswer().status, 401);
        QVERIFY(logInAnswer().object()[u"message"].toString().contains("locked"_L1));
        const Answer refreshed = call("POST"_ba, u"/sso/v2/Auth/Refresh"_s,
                                      json({{u"access_token"_s, login.object()[u"access_token"]},
                                            {u"refresh_token"_s, login.object()[u"refresh_token"]}}));
        QCOMPARE(refreshed.status, 401);
        QCOMPARE(ipaas("GET"_ba, u"/subscriptions/v2/Subscriptions"_s).status, 200);
    }

    void userWithoutCompanyFindsNone()
    {
        scenario(u"no-ipaas-company"_s);
        const Answer answer = companiesOfUser();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "[]"_ba);
        const QString company = m_connection[u"ipaas"][u"companyId"].toString();
        QCOMPARE(withToken(logIn(), "/sso/v2/User/ChangeCompany/"_L1 + company).ipaasCode(), u"AUTH-1004"_s);
    }

    void userWithoutRightsSeesNoSubscription()
    {
        const QString company = m_connection[u"ipaas"][u"companyId"].toString();
        scenario(u"company-without-rights"_s);
        const Answer session = withToken(logIn(), "/sso/v2/User/ChangeCompany/"_L1 + company);
        QCOMPARE(session.status, 200);
        const QString token = session.object()[u"access_token"].toString();
        QCOMPARE(withToken(token, u"/subscriptions/v2/Subscriptions"_s).ipaasCode(), u"AUTH-1003"_s);
        QCOMPARE(withToken(token, u"/subscriptions/v2/Subscription/5"_s).ipaasCode(), u"AUTH-1003"_s);
        QCOMPARE(ipaas("GET"_ba, u"/subscriptions/v2/Subscriptions"_s).array().size(), 3);
    }

    void refreshGivesANewToken()
    {
        const Answer login
            = call("POST"_ba, u"/sso/v2/Auth/Login"_s,
                   json({{u"email_address"_s, u"admin@example.com"_s}, {u"password"_s, m_server->ipaasApiKey()}}));
        const Answer refreshed = call("POST"_ba, u"/sso/v2/Auth/Refresh"_s,
                                      json({{u"access_token"_s, login.object()[u"access_token"]},
                                            {u"refresh_token"_s, login.object()[u"refresh_token"]}}));
        QCOMPARE(refreshed.status, 200);
        QVERIFY(refreshed.object()[u"access_token"] != login.object()[u"access_token"]);
    }

    void wrongPasswordIsRefused()
    {
        const Answer answer = call("POST"_ba, u"/sso/v2/Auth/Login"_s,
                                   json({{u"email_address"_s, u"admin@example.com"_s}, {u"password"_s, u"nope"_s}}));
        QCOMPARE(answer.status, 401);
    }

    void ipaasRefusesTheCaller_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("scenarioId");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QByteArray() << QString() << u"AUTH-1001"_s;
        QTest::newRow("made up") << "Bearer nope"_ba << QString() << u"AUTH-1002"_s;
        QTest::newRow("without company") << "login"_ba << QString() << u"AUTH-1003"_s;
        QTest::newRow("ipaas-unauthorized") << "key"_ba << u"ipaas-unauthorized"_s << u"AUTH-1002"_s;
    }
    void ipaasRefusesTheCaller()
    {
        QFETCH(QByteArray, token);
        QFETCH(QString, scenarioId);
        QFETCH(QString, code);
        scenario(scenarioId);
        QList<std::pair<QByteArray, QByteArray>> headers;
        if (token == "key")
            headers.append(apiKey());
        else if (token == "login")
            headers.emplaceBack("Authorization"_ba, "Bearer " + logIn().toLatin1());
        else if (!token.isEmpty())
            headers.emplaceBack("Authorization"_ba, token);
        const Answer answer = call("GET"_ba, u"/subscriptions/v2/Subscriptions"_s, {}, headers);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.ipaasCode(), code);
    }

    void shortTokensOfIpaasSaySo()
    {
        scenario(u"short-tokens"_s);
        const QString expiration
            = call("POST"_ba, u"/sso/v2/Auth/Login"_s,
                   json({{u"email_address"_s, u"admin@example.com"_s}, {u"password"_s, m_server->ipaasApiKey()}}))
                  .object()[u"access_token_expiration"]
                  .toString();
        const QDateTime time = QDateTime::fromString(expiration, Qt::ISODateWithMs);
        QVERIFY2(QDateTime::currentDateTimeUtc().secsTo(time) <= 5, qPrintable(expiration));
    }

    void settingsMatchTheConnectionFile()
    {
        const QJsonObject settings
            = ipaas("GET"_ba, u"/subscriptions/v2/Subscription/5"_s).object()[u"settings"].toObject();
        QCOMPARE(settings[u"API Url"], m_connection[u"apiUrl"]);
        QCOMPARE(settings[u"Tenant ID"], m_connection[u"tenantId"]);
        QCOMPARE(settings[u"Environment"], m_connection[u"environment"]);
        QCOMPARE(settings[u"Company Name"], m_connection[u"companyName"]);
    }

    void settingsHideTheSecret()
    {
        const Answer answer = ipaas("GET"_ba, u"/subscriptions/v2/Subscription/5"_s);
        QCOMPARE(answer.object()[u"settings"][u"Client Secret"].toString(), u"********"_s);
    }

    void eachSubscriptionHasAWebhookKeyOfItsOwn()
    {
        QSet<QString> keys;
        for (const QString &id : {u"1"_s, u"5"_s, u"7"_s}) {
            const QString key
                = ipaas("GET"_ba, "/subscriptions/v2/Subscription/"_L1 + id).object()[u"webhook_api_key"].toString();
            QVERIFY(key.startsWith("whk_"_L1));
            keys.insert(key);
        }
        QCOMPARE(keys.size(), 3);
        QVERIFY(keys.contains(m_server->webhookKey()));
        restart();
        QVERIFY(!keys.contains(m_server->webhookKey()));
    }

    void otherSubscriptionHasSettingsOfAShop()
    {
        const QJsonObject shop = ipaas("GET"_ba, u"/subscriptions/v2/Subscription/7"_s).object();
        QCOMPARE(shop[u"integration_id"].toInt(), 17);
        QVERIFY(shop[u"settings"].toObject().contains(u"Shop Address"));
        QVERIFY(!shop[u"settings"].toObject().contains(u"Tenant ID"));
    }

    void subscriptionMayBeOfAnotherIntegration()
    {
        scenario(u"other-integration"_s);
        const QJsonObject ours = ipaas("GET"_ba, u"/subscriptions/v2/Subscription/5"_s).object();
        const QJsonObject shop = ipaas("GET"_ba, u"/subscriptions/v2/Subscription/7"_s).object();
        QCOMPARE(ours[u"settings"], shop[u"settings"]);
        QCOMPARE(ours[u"integration_id"], shop[u"integration_id"]);
        QCOMPARE(ipaas("GET"_ba, u"/subscriptions/v2/Subscriptions"_s).array().at(1)[u"type"], shop[u"integration_id"]);
    }

    void settingsMayBeAList()
    {
        const QJsonObject ordinary
            = ipaas("GET"_ba, u"/subscriptions/v2/Subscription/5"_s).object()[u"settings"].toObject();
        scenario(u"settings-array"_s);
        const QJsonArray list = ipaas("GET"_ba, u"/subscriptions/v2/Subscription/5"_s).object()[u"settings"].toArray();
        QJsonObject read;
        for (const QJsonValue &each : list)
            read.insert(each[u"name"].toString(), each[u"value"]);
        QCOMPARE(read, ordinary);
    }

    void settingsMayBeStrange()
    {
        scenario(u"settings-strange"_s);
        const QJsonValue settings = ipaas("GET"_ba, u"/subscriptions/v2/Subscription/5"_s).object()[u"settings"];
        QCOMPARE(settings[u"api_url"].toString(), m_connection[u"apiUrl"].toString() + u'/');
        QVERIFY(settings[u"Environment"].isObject());
        QVERIFY(settings[u"Scope"].isArray());
        QVERIFY(settings[u"Grant Type"].isNull());
        QCOMPARE(settings[u"API Throttle Limit"], QJsonValue(300));
    }

    void webhookKeyMayBeHidden()
    {
        scenario(u"webhook-key-hidden"_s);
        const QJsonObject shown = ipaas("GET"_ba, u"/subscriptions/v2/Subscription/5"_s).object();
        QCOMPARE(shown[u"webhook_api_key"].toString(), u"********"_s);
    }

    void integrationsAreListed()
    {
        const QJsonArray list = ipaas("GET"_ba, u"/subscriptions/v2/Lookup/Integration?sortBy=Name"_s).array();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.at(0)[u"name"].toString(), u"Microsoft Dynamics 365 Business Central"_s);
        QCOMPARE(list.at(0)[u"id"], ipaas("GET"_ba, u"/subscriptions/v2/Subscription/5"_s).object()[u"integration_id"]);
    }

    void unknownSubscriptionIsNotFound()
    {
        QCOMPARE(ipaas("GET"_ba, u"/subscriptions/v2/Subscription/99"_s).ipaasCode(), u"NFND-1005"_s);
    }

    // iPaaS.com: records

    void recordIsCreatedAndRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("type");
        QTest::newRow("category") << u"/customers/v2/Customer/Category"_s << u"customer-category"_s;
        QTest::newRow("location") << u"/products/v2/Catalog/Location"_s << u"location"_s;
        QTest::newRow("shipping method") << u"/transactions/v2/ShippingMethod"_s << u"shipping-method"_s;
    }
    void recordIsCreatedAndRead()
    {
        QFETCH(QString, path);
        QFETCH(QString, type);
        const Answer created = ipaas("POST"_ba, path, record(u"Öko & Co"_s, u"A/B"_s));
        QCOMPARE(created.status, 201);
        QCOMPARE(ipaas("GET"_ba, path + u'/' + created.id()).object(), created.object());
        QCOMPARE(account(u"ipaas", type).at(0).toObject(), QJsonObject({{u"id"_s, created.id()},
                                                                        {u"name"_s, u"Öko & Co"_s},
                                                                        {u"description"_s, u""_s},
                                                                        {u"externalId"_s, u"A/B"_s}}));
    }

    void createdRecordHasItsLink()
    {
        const Answer created = createLocation(record(u"MAIN"_s, u"x"_s));
        const QJsonValue linked = created.object()[u"external_ids"][0];
        QCOMPARE(linked[u"system_id"].toInt(), 5);
        QCOMPARE(linked[u"external_id"].toString(), u"x"_s);
        QCOMPARE(linked[u"internal_id"].toString(), created.id());
    }

    void extraFieldsAreKept()
    {
        QJsonObject body = record(u"MAIN"_s);
        body.insert(u"address"_s, QJsonObject{{u"city"_s, u"Zürich"_s}});
        QCOMPARE(createLocation(body).object()[u"address"][u"city"].toString(), u"Zürich"_s);
    }

    void createIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty name") << record(u" "_s) << u"VALD-1002"_s;
        QTest::newRow("same name") << record(u"  first "_s) << u"BIZL-1004"_s;
        QTest::newRow("same external id") << record(u"Second"_s, u"one"_s) << u"BIZL-1003"_s;
        QTest::newRow("two links of a system")
            << QJsonObject{{u"name"_s, u"Second"_s}, {u"external_ids"_s, QJsonArray{link(u"a"_s), link(u"b"_s)}}}
            << u"BIZL-1005"_s;
        QTest::newRow("unknown system") << QJsonObject{{u"name"_s, u"Second"_s},
                                                       {u"external_ids"_s, QJsonArray{link(u"a"_s, 99)}}}
                                        << u"VALD-1017"_s;
        QTest::newRow("unnamed custom field")
            << QJsonObject{{u"name"_s, u"Second"_s},
                           {u"custom_fields"_s, QJsonArray{QJsonObject{{u"value"_s, u"1"_s}}}}}
            << u"VALD-1015"_s;
    }
    void createIsRefused()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, code);
        createLocation(record(u"First"_s, u"one"_s));
        const Answer answer = createLocation(body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.ipaasCode(), code);
    }

    void brokenJsonIsRefused()
    {
        const Answer answer = call("POST"_ba, u"/products/v2/Catalog/Location"_s, "{"_ba, {apiKey()});
        QCOMPARE(answer.ipaasCode(), u"VALD-1003"_s);
    }

    // iPaaS.com: custom fields

    void customFieldsAreListed_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("category") << u"customers"_s << u"customer category"_s << QStringList{u"Origin"_s};
        QTest::newRow("shipping method") << u"transactions"_s << u"shipping method"_s << QStringList{u"Origin"_s};
        QTest::newRow("location") << u"products"_s << u"location"_s
                                  << QStringList{u"Origin"_s,      u"Contact"_s, u"AddressLine1"_s, u"AddressLine2"_s,
                                                 u"City"_s,        u"State"_s,   u"Country"_s,      u"PostalCode"_s,
                                                 u"PhoneNumber"_s, u"Email"_s,   u"Website"_s};
    }
    void customFieldsAreListed()
    {
        QFETCH(QString, base);
        QFETCH(QString, table);
        QFETCH(QStringList, names);
        QCOMPARE(customFieldNames(base, table), names);
        QCOMPARE(ipaas("GET"_ba, u'/' + base + "/v2/CustomFields?tableName=item"_L1).ipaasCode(), u"VALD-1007"_s);
        QCOMPARE(ipaas("GET"_ba, u'/' + base + "/v2/CustomFields"_L1).ipaasCode(), u"VALD-1007"_s);
    }

    void definedCustomFieldIsKept()
    {
        const Answer created = createLocation(recordWithField(u"City"_s, u"Zürich"_s));
        QCOMPARE(created.status, 201);
        const QJsonValue field = created.object()[u"custom_fields"][0];
        QCOMPARE(field[u"custom_field_name"].toString(), u"City"_s);
        QCOMPARE(field[u"value"].toString(), u"Zürich"_s);
        QVERIFY(field[u"id"].toInt() > 0);
    }

    void undefinedCustomFieldIsRefused()
    {
        const Answer answer = createLocation(recordWithField(u"Colour"_s, u"blue"_s));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.ipaasCode(), u"VALD-1016"_s);
        QCOMPARE(answer.object()[u"message"].toString(), u"The custom field (Colour) is not defined."_s);
        const QString id = createLocation(record(u"MAIN"_s)).id();
        QCOMPARE(
            ipaas("PUT"_ba, "/products/v2/Catalog/Location/"_L1 + id, recordWithField(u"city"_s, u"x"_s)).ipaasCode(),
            u"VALD-1016"_s);
        QCOMPARE(ipaas("POST"_ba, u"/transactions/v2/ShippingMethod"_s, recordWithField(u"City"_s, u"x"_s)).ipaasCode(),
                 u"VALD-1016"_s);
    }

    void emptyCustomFieldIsRefused()
    {
        QCOMPARE(createLocation(recordWithField(u"City"_s, u""_s)).ipaasCode(), u"VALD-1002"_s);
    }

    void customFieldsAreDefinedAndRemoved()
    {
        QCOMPARE(call("POST"_ba, u"/_sandbox/custom-fields"_s,
                      json({{u"type"_s, u"shipping-method"_s},
                            {u"define"_s, QJsonArray{u"Colour"_s, u"Origin"_s}},
                            {u"remove"_s, QJsonArray{u"Origin"_s}}}))
                     .status,
                 200);
        QCOMPARE(customFieldNames(u"transactions"_s, u"shipping method"_s), QStringList{u"Colour"_s});
        QCOMPARE(customFieldNames(u"customers"_s, u"customer category"_s), QStringList{u"Origin"_s});
        QCOMPARE(ipaas("POST"_ba, u"/transactions/v2/ShippingMethod"_s, recordWithField(u"Colour"_s, u"blue"_s)).status,
                 201);
    }

    void changeOfCustomFieldsIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("unknown type") << R"({"type":"item"})"_ba
                                      << "item"_ba;
        QTest::newRow("not there") << R"({"type":"location","remove":["Colour"]})"_ba
                                   << "Colour"_ba;
        QTest::newRow("no name") << R"({"type":"location","define":[""]})"_ba
                                 << "no name"_ba;
        QTest::newRow("no object") << "[]"_ba
                                   << "JSON object"_ba;
    }
    void changeOfCustomFieldsIsRefused()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, said);
        const Answer answer = call("POST"_ba, u"/_sandbox/custom-fields"_s, body);
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.body.contains(said), answer.body.constData());
    }

    void undefinedCustomFieldsAreAScenario()
    {
        scenario(u"custom-fields-undefined"_s);
        QCOMPARE(createLocation(recordWithField(u"City"_s, u"Zürich"_s)).ipaasCode(), u"VALD-1016"_s);
        scenario({});
        QCOMPARE(createLocation(recordWithField(u"City"_s, u"Zürich"_s)).status, 201);
    }

    void duplicateNameNamesTheOwner()
    {
        const QString id = createLocation(record(u"First"_s)).id();
        const QString message = createLocation(record(u"FIRST"_s)).object()[u"message"].toString();
        QVERIFY2(message.contains("(ID: "_L1 + id + u')'), qPrintable(message));
    }

    void putReplacesTheWholeRecord()
    {
        QJsonObject body = record(u"First"_s, u"one"_s);
        body.insert(u"city"_s, u"Zürich"_s);
        const QString id = createLocation(body).id();
        const Answer answer = ipaas("PUT"_ba, "/products/v2/Catalog/Location/"_L1 + id, record(u"Second"_s));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.id(), id);
        QCOMPARE(answer.object()[u"name"].toString(), u"Second"_s);
        QVERIFY(!answer.object().contains(u"city"));
        QVERIFY(answer.object()[u"external_ids"].toArray().isEmpty());
    }

    void putMayKeepTheName()
    {
        const QString id = createLocation(record(u"First"_s, u"one"_s)).id();
        QCOMPARE(ipaas("PUT"_ba, "/products/v2/Catalog/Location/"_L1 + id, record(u"First"_s, u"one"_s)).status, 200);
    }

    void putFreesTheOldName()
    {
        const QString id = createLocation(record(u"First"_s)).id();
        ipaas("PUT"_ba, "/products/v2/Catalog/Location/"_L1 + id, record(u"Second"_s));
        QCOMPARE(createLocation(record(u"First"_s)).status, 201);
    }

    void unknownIdIsNotFound()
    {
        const QString path = u"/products/v2/Catalog/Location/11111111-2222-3333-4444-555555555555"_s;
        const Answer answer = ipaas("PUT"_ba, path, record(u"First"_s));
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.ipaasCode(), u"NFND-1005"_s);
    }

    void listIsPaged()
    {
        for (int i = 0; i < 7; ++i)
            createLocation(record(u"L%1"_s.arg(i)));
        const Answer page = ipaas("GET"_ba, u"/products/v2/Catalog/Locations?pageNumber=3&pageSize=3"_s);
        QCOMPARE(page.array().size(), 1);
        QCOMPARE(page.array()[0][u"name"].toString(), u"L6"_s);
        QCOMPARE(
            QJsonDocument::fromJson(page.headers.value("x-pagination"_ba)).object(),
            QJsonObject({{u"current_Page"_s, 3}, {u"total_Pages"_s, 3}, {u"page_Size"_s, 3}, {u"total_Count"_s, 7}}));
    }

    void listSkipsDeletedRecords()
    {
        const QString id = createLocation(record(u"L0"_s)).id();
        createLocation(record(u"L1"_s));
        ipaas("DELETE"_ba, "/products/v2/Catalog/Location/"_L1 + id);
        const QJsonArray list = ipaas("GET"_ba, u"/products/v2/Catalog/Locations?pageSize=1"_s).array();
        QCOMPARE(list[0][u"name"].toString(), u"L1"_s);
    }

    void pageSizeIs100UnlessAsked()
    {
        const QByteArray header = ipaas("GET"_ba, u"/products/v2/Catalog/Locations"_s).headers.value("x-pagination"_ba);
        QCOMPARE(QJsonDocument::fromJson(header)[u"page_Size"].toInt(), 100);
    }

    void listFindsByName()
    {
        createLocation(record(u"A & B"_s));
        createLocation(record(u"A"_s));
        const QJsonArray found
            = ipaas("GET"_ba, u"/products/v2/Catalog/Locations?action=equals&Name=A%20%26%20B"_s).array();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0][u"name"].toString(), u"A & B"_s);
    }

    void secondCompanyHasRecordsOfItsOwn()
    {
        createLocation(record(u"MAIN"_s));
        const QString token = logIn();
        const QString user
            = QJsonDocument::fromJson(
                  call("POST"_ba, u"/sso/v2/Auth/Login"_s,
                       json({{u"email_address"_s, u"admin@example.com"_s}, {u"password"_s, m_server->ipaasApiKey()}}))
                      .body)[u"id"]
                  .toString();
        const QJsonArray companies = withToken(token, "/sso/v2/User/"_L1 + user + "/Companies"_L1).array();
        const QJsonObject session
            = withToken(token, "/sso/v2/User/ChangeCompany/"_L1 + companies[1][u"id"].toString()).object();
        QCOMPARE(withToken(session[u"access_token"].toString(), u"/products/v2/Catalog/Locations"_s).array().size(), 0);
    }

    // iPaaS.com: external ids

    void lookUpFindsTheRecord()
    {
        const QString id = createLocation(record(u"MAIN"_s, u"A/B + 1"_s)).id();
        const Answer answer = lookUpLocation(u"A/B + 1"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, '"' + id.toLatin1() + '"');
    }

    void lookUpSpecialFindsTheRecord()
    {
        const QString id = createLocation(record(u"MAIN"_s, u"A/B"_s)).id();
        const Answer answer
            = ipaas("POST"_ba, u"/products/v2/External/LookupSpecial"_s,
                    {{u"table_name"_s, u"location"_s}, {u"system_id"_s, 5}, {u"external_id"_s, u"A/B"_s}});
        QCOMPARE(answer.body, '"' + id.toLatin1() + '"');
    }

    void lookUpExternalFindsTheExternalId()
    {
        const QString id = createLocation(record(u"MAIN"_s, u"A/B"_s)).id();
        QCOMPARE(ipaas("GET"_ba, "/products/v2/External/LookupExternal/"_L1 + id + "/5/location"_L1).body,
                 "\"A/B\""_ba);
    }

    void lookUpOfAnUnlinkedIdIsNotFound() { QCOMPARE(lookUpLocation(u"none"_s).status, 404); }

    void lookUpSaysThatARecordWasDeleted()
    {
        const QString id = createLocation(record(u"MAIN"_s, u"x"_s)).id();
        QCOMPARE(ipaas("DELETE"_ba, "/products/v2/Catalog/Location/"_L1 + id).status, 204);
        QCOMPARE(lookUpLocation(u"x"_s).body, "\"DELETED:" + id.toLatin1() + '"');
    }

    void deletedRecordsExternalIdIsFree()
    {
        const QString id = createLocation(record(u"MAIN"_s, u"x"_s)).id();
        ipaas("DELETE"_ba, "/products/v2/Catalog/Location/"_L1 + id);
        QCOMPARE(createLocation(record(u"MAIN"_s, u"x"_s)).status, 201);
    }

    void deletedRecordsExternalIdIsKeptInAScenario()
    {
        scenario(u"deleted-ids-kept"_s);
        const QString id = createLocation(record(u"MAIN"_s, u"x"_s)).id();
        ipaas("DELETE"_ba, "/products/v2/Catalog/Location/"_L1 + id);
        QCOMPARE(createLocation(record(u"MAIN"_s, u"x"_s)).ipaasCode(), u"BIZL-1003"_s);
        QCOMPARE(lookUpLocation(u"x"_s).body, "\"DELETED:" + id.toLatin1() + '"');
        // A record that is there may have it.
        const QString other = createLocation(record(u"MAIN"_s)).id();
        QCOMPARE(ipaas("POST"_ba, u"/products/v2/External/UpdateExternalId"_s,
                       {{u"table_name"_s, u"location"_s},
                        {u"system_id"_s, 5},
                        {u"external_id"_s, u"x"_s},
                        {u"internal_id"_s, other}})
                     .status,
                 200);
        QCOMPARE(lookUpLocation(u"x"_s).body, '"' + other.toLatin1() + '"');
    }

    void updateLinksARecord()
    {
        const QString id = createLocation(record(u"MAIN"_s)).id();
        const Answer answer = ipaas("POST"_ba, u"/products/v2/External/UpdateExternalId"_s,
                                    {{u"table_name"_s, u"location"_s},
                                     {u"system_id"_s, 5},
                                     {u"external_id"_s, u"x"_s},
                                     {u"internal_id"_s, id}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(lookUpLocation(u"x"_s).body, '"' + id.toLatin1() + '"');
    }

    void updateReplacesTheLinkOfItsSystem()
    {
        const QString id = createLocation(record(u"MAIN"_s, u"old"_s)).id();
        ipaas("POST"_ba, u"/products/v2/External/UpdateExternalId"_s,
              {{u"table_name"_s, u"location"_s},
               {u"system_id"_s, 5},
               {u"external_id"_s, u"new"_s},
               {u"internal_id"_s, id}});
        QCOMPARE(lookUpLocation(u"old"_s).status, 404);
    }

    void tableOfAnotherApiIsRefused()
    {
        QCOMPARE(ipaas("GET"_ba, u"/customers/v2/External/LookupSpaceport/5/location/x"_s).ipaasCode(), u"VALD-1007"_s);
    }

    // iPaaS.com: scenarios

    void duplicateNamesComeAndGo()
    {
        const QStringList types = SandboxServer::recordTypes();
        scenario(u"duplicate-names"_s);
        for (const QString &type : types) {
            QVERIFY(account(u"ipaas", type).size() >= 2);
            QCOMPARE(account(u"ipaas", type).at(0)[u"externalId"], QJsonValue());
        }
        scenario({});
        for (const QString &type : types)
            QCOMPARE(account(u"ipaas", type).size(), 0);
    }

    void duplicateNamesAreThoseOfBusinessCentral()
    {
        scenario(u"duplicate-names"_s);
        const QString name = account(u"ipaas", u"location").at(0)[u"name"].toString();
        QVERIFY(bcGet(companyPath() + "locations?$filter=code%20eq%20'"_L1 + name + u'\'')
                    .object()[u"value"]
                    .toArray()
                    .size()
                == 1);
    }

    void flakyBreaksWritesOffBeforeAndAfter()
    {
        scenario(u"flaky"_s);
        QStringList broken;
        int unavailable = 0;
        for (int i = 0; i < 200; ++i) {
            const QString name = u"L%1"_s.arg(i);
            const Answer answer = rawCall("POST"_ba, "/products/v2/Catalog/Location"_ba, json(record(name, name)));
            if (answer.status == 0)
                broken.append(name);
            unavailable += answer.status == 503 ? 1 : 0;
        }
        scenario({});
        qsizetype written = 0;
        for (const QString &name : broken)
            written += lookUpLocation(name).status == 200 ? 1 : 0;
        QCOMPARE(broken.size() + unavailable, 20);
        QVERIFY(unavailable > 0);
        QVERIFY(written > 0);
        QVERIFY(written < broken.size());
    }

    void flakyUnavailableWritesNothing()
    {
        scenario(u"flaky"_s);
        int answered = 0;
        int broken = 0;
        for (int i = 0; i < 200; ++i) {
            const int status
                = rawCall("POST"_ba, "/products/v2/Catalog/Location"_ba, json(record(u"L%1"_s.arg(i)))).status;
            answered += status == 201 ? 1 : 0;
            broken += status == 0 ? 1 : 0;
        }
        QVERIFY(account(u"ipaas", u"location").size() <= answered + broken);
    }

    void flakyIsTheSameInEachRun()
    {
        QList<int> runs[2];
        for (QList<int> &statuses : runs) {
            restart({.scenarios = {u"flaky"_s}});
            for (int i = 0; i < 60; ++i)
                statuses.append(rawCall("GET"_ba, "/products/v2/Catalog/Locations"_ba).status);
        }
        QCOMPARE(runs[0], runs[1]);
        QVERIFY(runs[0].contains(503));
        QVERIFY(runs[0].contains(0));
    }

    void flakyUnavailableSaysWhenToComeBack()
    {
        bearer();
        scenario(u"flaky"_s);
        Answer answer;
        for (int i = 0; i < 100 && answer.status != 503; ++i)
            answer = bcGet(environmentPath() + "/api/v2.0"_L1);
        QCOMPARE(answer.headers.value("retry-after"_ba), "1"_ba);
    }

    // Control

    void readyLineHasThreeMembers()
    {
        QCOMPARE(m_server->readyLine(), QJsonObject({{u"url"_s, m_server->url().toString()},
                                                     {u"clientSecret"_s, m_server->clientSecret()},
                                                     {u"ipaasApiKey"_s, m_server->ipaasApiKey()}}));
    }

    void connectionFileHoldsNoSecret()
    {
        const QByteArray file = json(m_connection);
        QVERIFY(!file.contains(m_server->clientSecret().toUtf8()));
        QVERIFY(!file.contains(m_server->ipaasApiKey().toUtf8()));
    }

    void accountHasItsShape()
    {
        const QJsonObject whole = m_server->account();
        QCOMPARE(whole.keys(), QStringList({u"businessCentral"_s, u"ipaas"_s, u"requests"_s}));
        QCOMPARE(whole[u"businessCentral"].toObject().keys(), SandboxServer::recordTypes());
        QCOMPARE(whole[u"ipaas"].toObject().keys(), SandboxServer::recordTypes());
        QCOMPARE(whole[u"requests"].toObject().keys(),
                 QStringList({u"businessCentral"_s, u"entra"_s, u"ipaas"_s, u"ipaasWrites"_s, u"throttled"_s}));
    }

    void accountIsServedAsItIs()
    {
        createLocation(record(u"MAIN"_s, u"x"_s));
        QCOMPARE(call("GET"_ba, u"/_sandbox/account"_s).object(), m_server->account());
    }

    void accountHoldsWhatBusinessCentralAnswers_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("target");
        QTest::newRow("customer-category") << u"customer-category"_s << QString(odataPath() + "CustomerPriceGroups"_L1);
        QTest::newRow("location") << u"location"_s << QString(companyPath() + "locations"_L1);
        QTest::newRow("shipping-method") << u"shipping-method"_s << QString(odataPath() + "ShippingAgents"_L1);
    }
    void accountHoldsWhatBusinessCentralAnswers()
    {
        QFETCH(QString, type);
        QFETCH(QString, target);
        QJsonArray answered;
        const QJsonArray records = bcGet(target).object()[u"value"].toArray();
        for (const QJsonValue &each : records) {
            QJsonObject object = each.toObject();
            object.remove(u"@odata.etag");
            answered.append(object);
        }
        QCOMPARE(account(u"businessCentral", type), answered);
    }

    void accountCanBeLarge()
    {
        restart({.recordCounts = {{u"location"_s, 5000}}});
        QCOMPARE(call("GET"_ba, u"/_sandbox/account"_s).object()[u"businessCentral"][u"location"].toArray().size(),
                 5000);
    }

    void requestsAreCounted()
    {
        bcGet(companyPath() + "locations"_L1); // a token and a page
        createLocation(record(u"MAIN"_s, u"x"_s));
        createLocation(record(u"MAIN"_s, u"x"_s)); // refused, but a write
        lookUpLocation(u"x"_s);
        QCOMPARE(m_server->account()[u"requests"].toObject(), QJsonObject({{u"entra"_s, 1},
                                                                           {u"businessCentral"_s, 1},
                                                                           {u"ipaas"_s, 3},
                                                                           {u"ipaasWrites"_s, 2},
                                                                           {u"throttled"_s, 0}}));
    }

    void countsAreServedAlone()
    {
        createLocation(record(u"MAIN"_s, u"x"_s));
        QCOMPARE(call("GET"_ba, u"/_sandbox/requests"_s).object(), m_server->account()[u"requests"].toObject());
    }

    void callsAreWrittenDownWhenAsked()
    {
        createLocation(record(u"MAIN"_s, u"x"_s));
        QCOMPARE(call("GET"_ba, u"/_sandbox/calls"_s).object(), QJsonObject({{u"calls"_s, QJsonArray()}}));
        QCOMPARE(call("POST"_ba, u"/_sandbox/calls"_s).status, 200);
        lookUpLocation(u"x y"_s);
        scenario(u"ipaas-throttled"_s);
        createLocation(record(u"EAST"_s, u"y"_s));
        scenario(u"broken-off-ipaas"_s);
        createLocation(record(u"WEST"_s, u"z"_s));
        const QJsonArray calls = call("GET"_ba, u"/_sandbox/calls"_s).object()[u"calls"].toArray();
        const auto withoutTime = [&calls](qsizetype index) {
            QJsonObject each = calls.at(index).toObject();
            each.remove(u"at"_s);
            return each;
        };
        const QString location = u"/products/v2/Catalog/Location"_s;
        QVERIFY(calls.size() >= 3);
        QCOMPARE(withoutTime(0),
                 QJsonObject({{u"service"_s, u"ipaas"_s},
                              {u"method"_s, u"GET"_s},
                              {u"target"_s, u"/products/v2/External/LookupSpaceport/5/location/x%20y"_s},
                              {u"status"_s, 404},
                              {u"whole"_s, true},
                              {u"fault"_s, false},
                              {u"carriedOut"_s, true}}));
        QCOMPARE(withoutTime(1), QJsonObject({{u"service"_s, u"ipaas"_s},
                                              {u"method"_s, u"POST"_s},
                                              {u"target"_s, location},
                                              {u"status"_s, 429},
                                              {u"whole"_s, true},
                                              {u"fault"_s, true},
                                              {u"carriedOut"_s, false}}));
        QCOMPARE(withoutTime(2), QJsonObject({{u"service"_s, u"ipaas"_s},
                                              {u"method"_s, u"POST"_s},
                                              {u"target"_s, location},
                                              {u"status"_s, 0},
                                              {u"whole"_s, false},
                                              {u"fault"_s, true},
                                              {u"carriedOut"_s, false}}));
        QVERIFY(calls.at(1)[u"at"].toInteger() >= calls.at(0)[u"at"].toInteger());
    }

    void lookUpByPostIsNoWrite()
    {
        ipaas("POST"_ba, u"/products/v2/External/LookupSpecial"_s, {{u"table_name"_s, u"location"_s}});
        QCOMPARE(counted(u"ipaasWrites"), 0);
    }

    void scenariosArePostedAndRead()
    {
        QCOMPARE(call("POST"_ba, u"/_sandbox/scenarios"_s, "[\"no-consent\",\"no-permission\"]"_ba).status, 200);
        QCOMPARE(call("GET"_ba, u"/_sandbox/scenarios"_s).array(), QJsonArray({u"no-consent"_s, u"no-permission"_s}));
    }

    void unknownScenarioIsNamed()
    {
        const Answer answer = call("POST"_ba, u"/_sandbox/scenarios"_s, "[\"no-consent\",\"no-such\"]"_ba);
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.body.contains("no-such"));
        QCOMPARE(call("GET"_ba, u"/_sandbox/scenarios"_s).array(), QJsonArray());
    }

    void everyScenarioCanBeOnAtOnce()
    {
        QStringList ids;
        const QList<Scenario> all = SandboxServer::scenarios();
        for (const Scenario &each : all) {
            QVERIFY(!each.description.isEmpty() && !each.description.contains(u'\n'));
            ids.append(each.id);
        }
        QString unknown;
        QVERIFY(m_server->setScenarios(ids, &unknown));
    }

    void ipaasRecordsAreChangedByHand()
    {
        const QString id = createLocation(record(u"MAIN"_s, u"x"_s)).id();
        createLocation(record(u"EAST"_s, u"y"_s));
        const QJsonArray put{QJsonObject{{u"name"_s, u"main"_s}, {u"description"_s, u"Changed"_s}},
                             QJsonObject{{u"name"_s, u"NEW"_s}}};
        QCOMPARE(call("POST"_ba, u"/_sandbox/ipaas-records"_s,
                      json({{u"type"_s, u"location"_s}, {u"delete"_s, QJsonArray{u"EAST"_s}}, {u"put"_s, put}}))
                     .status,
                 200);
        const QJsonArray records = account(u"ipaas", u"location");
        QCOMPARE(records.size(), 2);
        QCOMPARE(records.at(0)[u"id"].toString(), id);
        QCOMPARE(records.at(0)[u"externalId"].toString(), u"x"_s);
        QCOMPARE(records.at(0)[u"description"].toString(), u"Changed"_s);
        QCOMPARE(records.at(1)[u"externalId"], QJsonValue());
        QVERIFY(lookUpLocation(u"y"_s).body.startsWith("\"DELETED:"));
        const Answer refused = call("POST"_ba, u"/_sandbox/ipaas-records"_s,
                                    json({{u"type"_s, u"location"_s}, {u"delete"_s, QJsonArray{u"EAST"_s}}}));
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.body.contains("EAST"));
        QCOMPARE(call("POST"_ba, u"/_sandbox/ipaas-records"_s, json({{u"type"_s, u"item"_s}})).status, 400);
    }

    void recordIsAdded()
    {
        call("POST"_ba, u"/_sandbox/records"_s,
             json({{u"type"_s, u"location"_s}, {u"put"_s, QJsonArray{QJsonObject{{u"code"_s, u"NEW"_s}}}}}));
        const QJsonArray found
            = bcGet(companyPath() + "locations?$filter=code%20eq%20'NEW'"_L1).object()[u"value"].toArray();
        QCOMPARE(found.size(), 1);
        QVERIFY(!found[0][u"id"].toString().isEmpty());
    }

    void changedRecordKeepsItsOtherFields()
    {
        const QString target = odataPath() + "CustomerPriceGroups('RETAIL')"_L1;
        QJsonObject before = bcGet(target).object();
        call("POST"_ba, u"/_sandbox/records"_s,
             json({{u"type"_s, u"customer-category"_s},
                   {u"put"_s, QJsonArray{QJsonObject{{u"Code"_s, u"RETAIL"_s}, {u"Description"_s, u"Shops"_s}}}}}));
        QJsonObject after = bcGet(target).object();
        QCOMPARE(after[u"Description"].toString(), u"Shops"_s);
        QVERIFY(after[u"@odata.etag"] != before[u"@odata.etag"]);
        for (const QString &name : {u"Description"_s, u"@odata.etag"_s}) {
            before.remove(name);
            after.remove(name);
        }
        QCOMPARE(after, before);
    }

    void recordIsDeleted()
    {
        call("POST"_ba, u"/_sandbox/records"_s,
             json({{u"type"_s, u"location"_s}, {u"delete"_s, QJsonArray{u"MAIN"_s}}}));
        QVERIFY(!readAll(companyPath() + "locations"_L1, u"code", 100).contains(u"MAIN"_s));
    }

    void recordThatComesBackIsANewOne()
    {
        const QString target = companyPath() + "locations?$filter=code%20eq%20'MAIN'"_L1;
        const QString oldId = bcGet(target).object()[u"value"][0][u"id"].toString();
        call("POST"_ba, u"/_sandbox/records"_s,
             json({{u"type"_s, u"location"_s}, {u"delete"_s, QJsonArray{u"MAIN"_s}}}));
        call("POST"_ba, u"/_sandbox/records"_s,
             json({{u"type"_s, u"location"_s}, {u"put"_s, QJsonArray{QJsonObject{{u"code"_s, u"MAIN"_s}}}}}));
        const QJsonArray found = bcGet(target).object()[u"value"].toArray();
        QCOMPARE(found.size(), 1);
        QVERIFY(found[0][u"id"].toString() != oldId);
    }

    void recordsAreGenerated()
    {
        call("POST"_ba, u"/_sandbox/records"_s, json({{u"type"_s, u"shipping-method"_s}, {u"generate"_s, 30}}));
        QCOMPARE(account(u"businessCentral", u"shipping-method").size(), 42);
    }

    void changeIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::newRow("type") << QJsonObject{{u"type"_s, u"customer"_s}};
        QTest::newRow("code") << QJsonObject{{u"type"_s, u"location"_s}, {u"delete"_s, QJsonArray{u"NO SUCH"_s}}};
        QTest::newRow("field") << QJsonObject{
            {u"type"_s, u"location"_s},
            {u"put"_s, QJsonArray{QJsonObject{{u"code"_s, u"MAIN"_s}, {u"town"_s, u"x"_s}}}}};
    }
    void changeIsRefused()
    {
        QFETCH(QJsonObject, change);
        QCOMPARE(call("POST"_ba, u"/_sandbox/records"_s, json(change)).status, 400);
    }

    // Starting and stopping

    void startNamesAnUnknownScenario()
    {
        SandboxServer server({.scenarios = {u"no-such"_s}});
        QString error;
        QVERIFY(!server.start(&error));
        QVERIFY(error.contains("no-such"_L1));
    }

    void startNamesAnUnknownRecordType()
    {
        SandboxServer server({.recordCounts = {{u"customer"_s, 1}}});
        QString error;
        QVERIFY(!server.start(&error));
        QVERIFY(error.contains("customer"_L1));
    }

    void startFailsOnATakenPort()
    {
        SandboxServer server({.port = static_cast<quint16>(m_server->url().port())});
        QString error;
        QVERIFY(!server.start(&error));
        QVERIFY(!error.isEmpty());
    }

    void secretsCanBeGiven()
    {
        restart({.clientSecret = u"s"_s, .ipaasApiKey = u"k"_s});
        QCOMPARE(askToken().status, 200);
        QCOMPARE(ipaas("GET"_ba, u"/subscriptions/v2/Subscriptions"_s).status, 200);
    }

    void stopDoesNotWaitForIdleConnections()
    {
        askToken();
        QElapsedTimer timer;
        timer.start();
        m_server->stop();
        QVERIFY(timer.elapsed() < 2000);
    }

    void stopDoesNotWaitForASlowAnswer()
    {
        scenario(u"slow"_s);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_server->url().port()));
        QVERIFY(socket.waitForConnected());
        socket.write("GET /common/v2.0/.well-known/openid-configuration HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(socket.waitForBytesWritten());
        QElapsedTimer timer;
        timer.start();
        m_server->stop();
        QVERIFY(timer.elapsed() < 2000);
    }
};

QTEST_GUILESS_MAIN(TestSandbox)

#include "tst_sandbox.moc"
