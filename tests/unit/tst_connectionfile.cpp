#include "core/connectionfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace causeway;
using namespace Qt::StringLiterals;

namespace {

/// Every field away from its default.
ConnectionSettings full()
{
    ConnectionSettings settings;
    settings.name = u"Dynamics365_Integration"_s;
    settings.version = u"v2.0"_s;
    settings.tenantId = u"7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d"_s;
    settings.clientId = u"a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4"_s;
    settings.scope = u"https://api.example.com/.default"_s;
    settings.environment = u"iPaaS_Sandbox"_s;
    settings.companyName = u"CRONUS \"USA\", Inc. & Søn #1"_s;
    settings.companyId = u"824820a2-508c-ed11-aada-000d3a298ab3"_s;
    settings.apiUrl = QUrl(u"https://api.example.com"_s);
    settings.authorityUrl = QUrl(u"http://127.0.0.1:4711"_s);
    settings.secretExpires = QDate(2027, 5, 1);
    settings.ipaas.apiUrl = QUrl(u"https://ipaas.example.com:8443/base"_s);
    settings.ipaas.companyId = u"0f2a7acc-0f2a-4d0e-9c1b-2f4f5a6b7c8d"_s;
    settings.ipaas.subscriptionId = 5;
    settings.throttling = {100, 30, 200, 45, 2};
    settings.sources[RecordType::CustomerCategory] = {Source::Kind::OData, u"PriceGroups"_s, {}};
    settings.sources[RecordType::ShippingMethod]
        = {Source::Kind::Api, u"shippingAgents"_s, u"contoso/integration/v1.0"_s};
    settings.ipaas.clientId = u"f0a1-Client"_s;
    settings.ipaas.way = IpaasSettings::Way::ThroughIpaas;
    settings.mappings[RecordType::Location].rows = {
        {MappingRow::Target::Field, u"name"_s, {u"code"_s}, {}},
        {MappingRow::Target::Field, u"description"_s, {u"displayName"_s, u"code"_s}, {}},
        {MappingRow::Target::CustomField, u"AddressLine1"_s, {u"addressLine1"_s}, {}},
        {MappingRow::Target::CustomField, u"Origin"_s, {}, u"Business Central"_s},
    };
    return settings;
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QJsonObject fullObject()
{
    return QJsonDocument::fromJson(ConnectionFile::toJson(full())).object();
}

/// The paths of all values that are not objects ("throttling.apiThrottleLimit"), and of the objects themselves.
QStringList pathsOf(const QJsonObject &object, const QString &prefix = {})
{
    QStringList paths;
    for (auto it = object.begin(); it != object.end(); ++it) {
        paths.append(prefix + it.key());
        if (it.value().isObject())
            paths += pathsOf(it.value().toObject(), prefix + it.key() + u'.');
    }
    return paths;
}

QJsonValue valueAt(const QJsonObject &object, const QStringList &path)
{
    const QJsonValue value = object.value(path.first());
    return path.size() == 1 ? value : valueAt(value.toObject(), path.mid(1));
}

QJsonObject with(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    if (path.size() == 1)
        object.insert(path.first(), value);
    else
        object.insert(path.first(), with(object.value(path.first()).toObject(), path.mid(1), value));
    return object;
}

/// The message of the refusal; empty when the file was taken.
QString refusalOf(const QByteArray &json)
{
    const Result<ConnectionSettings> settings = ConnectionFile::parse(json);
    if (settings)
        return {};
    return settings.error().code == ErrorCode::FileInvalid ? settings.error().message
                                                           : errorCodeName(settings.error().code) + u"!"_s;
}

} // namespace

class TestConnectionFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack()
    {
        const Result<ConnectionSettings> read = ConnectionFile::parse(ConnectionFile::toJson(full()));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QVERIFY(*read == full());
    }

    /// So that a Causeway that knows schema 1 only takes what it can, and says of the rest that it is newer.
    void schemaIsTheOldestThatHasIt_data()
    {
        QTest::addColumn<QByteArray>("ipaas");
        QTest::addColumn<QByteArray>("mapping");
        QTest::addColumn<int>("schema");
        const QByteArray table = R"({"location":[{"field":"name","from":["code"]}]})";
        QTest::newRow("nothing new") << QByteArray("{}") << QByteArray("{}") << 1;
        QTest::newRow("the default way") << QByteArray(R"({"way":"direct"})") << QByteArray("{}") << 1;
        QTest::newRow("the other way") << QByteArray(R"({"way":"through-ipaas"})") << QByteArray("{}") << 2;
        QTest::newRow("client ID") << QByteArray(R"({"clientId":"c"})") << QByteArray("{}") << 2;
        QTest::newRow("mapping") << QByteArray("{}") << table << 2;
    }
    void schemaIsTheOldestThatHasIt()
    {
        QFETCH(QByteArray, ipaas);
        QFETCH(QByteArray, mapping);
        QFETCH(int, schema);
        for (const char *stated : {"1", "2"}) {
            const Result<ConnectionSettings> read
                = ConnectionFile::parse(QByteArray(R"({"schema":)") + stated + R"(,"name":"N","ipaas":)" + ipaas
                                        + R"(,"mapping":)" + mapping + '}');
            QVERIFY2(read, read ? "" : qPrintable(read.error().message));
            const QByteArray written = ConnectionFile::toJson(*read);
            QCOMPARE(QJsonDocument::fromJson(written).object().value(u"schema"_s).toInt(), schema);
        }
    }

    void mappingIsAListOfRows()
    {
        const Result<ConnectionSettings> read
            = ConnectionFile::parse(R"({"schema":2,"name":"N","mapping":{"location":[{"field":"name","from":["code"]},)"
                                    R"({"customField":"Origin","text":"Business Central"}]}})");
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        const QList<MappingRow> rows{
            {MappingRow::Target::Field, u"name"_s, {u"code"_s}, {}},
            {MappingRow::Target::CustomField, u"Origin"_s, {}, u"Business Central"_s},
        };
        QCOMPARE(read->mappings.keys(), QList<RecordType>{RecordType::Location});
        QVERIFY(read->mappings.value(RecordType::Location).rows == rows);
    }

    void defaultsComeBack()
    {
        ConnectionSettings settings;
        settings.name = u"Only a name"_s;
        const Result<ConnectionSettings> read = ConnectionFile::parse(ConnectionFile::toJson(settings));
        QVERIFY(read);
        QVERIFY(*read == settings);
    }

    void schemaAndNameAreEnough()
    {
        ConnectionSettings expected;
        expected.name = u"N"_s;
        const Result<ConnectionSettings> read = ConnectionFile::parse(R"({"schema": 1, "name": "N"})");
        QVERIFY(read);
        QVERIFY(*read == expected);
    }

    void oneSourceLeavesTheOthersAtTheirDefaults()
    {
        const Result<ConnectionSettings> read = ConnectionFile::parse(
            R"({"schema":1,"name":"N","sources":{"location":{"kind":"odata","service":"Locations"}}})");
        QVERIFY(read);
        QCOMPARE(read->sources.value(RecordType::Location).name, u"Locations"_s);
        QVERIFY(read->sources.value(RecordType::CustomerCategory)
                == ConnectionSettings::defaultSources().value(RecordType::CustomerCategory));
    }

    void exampleOfTheDocumentation()
    {
        // One string literal a line: moc of Qt 6.4 loses its way in raw strings over several lines.
        const QByteArray json
            = R"({"schema": 1, "name": "Dynamics365_Integration", "version": "v1.0",)"
              R"( "tenantId": "7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d",)"
              R"( "clientId": "a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4", "grantType": "client_credentials",)"
              R"( "scope": "https://api.businesscentral.dynamics.com/.default",)"
              R"( "environment": "iPaaS_Sandbox", "companyName": "CRONUS USA, Inc.",)"
              R"( "apiUrl": "https://api.businesscentral.dynamics.com",)"
              R"( "authorityUrl": "https://login.microsoftonline.com", "secretExpires": "2027-05-01",)"
              R"( "ipaas": {"apiUrl": "https://api.ipaas.com", "subscriptionId": 5},)"
              R"( "throttling": {"apiThrottleLimit": 500, "apiThrottleSeconds": 60, "apiThrottleLimitToIpaas": 500,)"
              R"( "apiThrottleSecondsToIpaas": 60, "concurrentConnections": 4},)"
              R"( "sources": {"customer-category": {"kind": "odata", "service": "CustomerPriceGroups"},)"
              R"( "location": {"kind": "api", "entitySet": "locations"},)"
              R"( "shipping-method": {"kind": "odata", "service": "ShippingAgents"}}})";
        const Result<ConnectionSettings> read = ConnectionFile::parse(json);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QVERIFY(read->sources == ConnectionSettings::defaultSources());
    }

    void writtenFormIsStable()
    {
        const QByteArray json = ConnectionFile::toJson(full());
        const Result<ConnectionSettings> read = ConnectionFile::parse(json);
        QVERIFY(read);
        QCOMPARE(ConnectionFile::toJson(*read), json);
        QVERIFY(json.endsWith("}\n"));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &json, const QString &place) {
            QTest::newRow(name) << json << place;
        };
        const auto changed = [](const char *path, const QJsonValue &value) {
            return bytesOf(with(fullObject(), QString::fromLatin1(path).split(u'.'), value));
        };
        row("empty", {}, u"line 1"_s);
        row("not JSON", "name = Test", u"line 1"_s);
        row("line is named", "{\n  \"schema\": 1,\n  \"name\": oops\n}", u"line 3"_s);
        row("cut off", ConnectionFile::toJson(full()).chopped(20), u"line"_s);
        row("array", "[]", u"object"_s);
        row("no schema", R"({"name": "N"})", u"schema"_s);
        row("newer schema", R"({"schema": 3, "name": "N"})", u"schema"_s);
        row("newer schema with its own keys", R"({"schema": 3, "name": "N", "brandNew": 1})", u"newer"_s);
        row("schema 0", R"({"schema": 0, "name": "N"})", u"schema"_s);
        row("schema as text", R"({"schema": "1", "name": "N"})", u"schema"_s);
        row("schema not whole", R"({"schema": 1.5, "name": "N"})", u"schema"_s);
        row("no name", R"({"schema": 1})", u"name"_s);
        row("blank name", R"({"schema": 1, "name": "  "})", u"name"_s);
        row("unknown key", changed("tennantId", u"x"_s), u"tennantId"_s);
        row("unknown key of throttling", changed("throttling.limit", 5), u"throttling.limit"_s);
        row("unknown key of ipaas", changed("ipaas.url", u"x"_s), u"ipaas.url"_s);
        row("unknown type", changed("sources.customers", QJsonObject()), u"sources.customers"_s);
        row("unknown key of a source", changed("sources.location.page", 15), u"sources.location.page"_s);
        for (const char *secret :
             {"clientSecret", "client_secret", "CLIENTSECRET", "secret", "password", "ipaas.apiKey", "ipaas.api_key",
              "accessToken", "refresh_token", "token", "webhook_api_key"}) {
            const QString path = QString::fromLatin1(secret);
            QTest::newRow(qPrintable(u"secret: "_s + path))
                << changed(secret, u"s3cr3t"_s) << QString(path + u" is a secret"_s);
        }
        row("tenant", changed("tenantId", u"common"_s), u"tenantId"_s);
        row("client", changed("clientId", u"my app"_s), u"clientId"_s);
        row("environment", changed("environment", u"1st"_s), u"environment"_s);
        row("grant type", changed("grantType", u"password"_s), u"grantType"_s);
        row("scope", changed("scope", u"https://api.example.com"_s), u"scope"_s);
        row("company id", changed("companyId", u"CRONUS"_s), u"companyId"_s);
        row("company name", changed("companyName", u"A name that has more than thirty characters"_s), u"companyName"_s);
        row("plain http", changed("apiUrl", u"http://api.example.com"_s), u"apiUrl"_s);
        row("plain http of ipaas", changed("ipaas.apiUrl", u"http://api.example.com"_s), u"ipaas.apiUrl"_s);
        row("no address", changed("authorityUrl", u"login"_s), u"authorityUrl"_s);
        row("file address", changed("apiUrl", u"file:///etc/passwd"_s), u"apiUrl"_s);
        row("user in the address", changed("apiUrl", u"https://me:pw@api.example.com"_s), u"apiUrl"_s);
        row("date", changed("secretExpires", u"01.05.2027"_s), u"secretExpires"_s);
        row("date that does not exist", changed("secretExpires", u"2027-02-30"_s), u"secretExpires"_s);
        row("limit 0", changed("throttling.apiThrottleLimit", 0), u"throttling.apiThrottleLimit"_s);
        row("limit too large", changed("throttling.apiThrottleLimit", 1e12), u"throttling.apiThrottleLimit"_s);
        row("seconds negative", changed("throttling.apiThrottleSecondsToIpaas", -1),
            u"throttling.apiThrottleSecondsToIpaas"_s);
        row("seconds not whole", changed("throttling.apiThrottleSeconds", 0.5), u"throttling.apiThrottleSeconds"_s);
        row("no connections", changed("throttling.concurrentConnections", 0), u"throttling.concurrentConnections"_s);
        row("subscription negative", changed("ipaas.subscriptionId", -5), u"ipaas.subscriptionId"_s);
        row("kind", changed("sources.location.kind", u"soap"_s), u"sources.location.kind"_s);
        row("api without an entity set", changed("sources.location", QJsonObject{{u"kind"_s, u"api"_s}}),
            u"sources.location"_s);
        row("odata with an entity set",
            changed("sources.location",
                    QJsonObject{{u"kind"_s, u"odata"_s}, {u"service"_s, u"L"_s}, {u"entitySet"_s, u"locations"_s}}),
            u"sources.location"_s);
        row("way", changed("ipaas.way", u"both"_s), u"ipaas.way"_s);
        row("client ID of iPaaS.com", changed("ipaas.clientId", u"two words"_s), u"ipaas.clientId"_s);
        const auto mapped = [&changed](const QJsonArray &rows) { return changed("mapping.location", rows); };
        const QJsonObject name{{u"field"_s, u"name"_s}, {u"from"_s, QJsonArray{u"code"_s}}};
        const auto with = [](QJsonObject object, const QString &key, const QJsonValue &value) {
            object.insert(key, value);
            return object;
        };
        row("mapping without rows", mapped({}), u"mapping.location: "_s);
        row("mapping of an unknown type", changed("mapping.customers", QJsonArray{name}), u"mapping.customers"_s);
        row("row that is no object", mapped({name, u"code"_s}), u"mapping.location[1] must be an object"_s);
        row("row without a target", mapped({name, QJsonObject{{u"text"_s, u"x"_s}}}), u"mapping.location[1] "_s);
        row("row with two targets", mapped({with(name, u"customField"_s, u"x"_s)}), u"mapping.location[0] "_s);
        row("unknown key of a row", mapped({with(name, u"to"_s, u"x"_s)}), u"mapping.location[0].to"_s);
        row("field that is no text", mapped({with(name, u"field"_s, 5)}), u"mapping.location[0].field"_s);
        row("source that is no list", mapped({with(name, u"from"_s, u"code"_s)}), u"mapping.location[0].from"_s);
        row("source that is no text", mapped({with(name, u"from"_s, QJsonArray{7})}), u"mapping.location[0].from"_s);
        row("row against the rules", mapped({name, name}), u"mapping.location[1]: "_s);
        row("entity set with a slash", changed("sources.location.entitySet", u"companies/x"_s), u"sources.location"_s);
        row("too large", QByteArray(ConnectionFile::sizeLimit + 1, ' '), u"larger"_s);
    }
    void refused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const QString refusal = refusalOf(json);
        QVERIFY2(refusal.contains(place), qPrintable(u"said: "_s + refusal));
    }

    void duplicatedNestingIsSaidWithItsWholePath()
    {
        QVERIFY(refusalOf(R"({"schema":1,"name":"N","throttling":{"apiThrottleLimit":"many"}})")
                    .startsWith(u"throttling.apiThrottleLimit "_s));
    }

    /// A secret's value must not come back in the message that refuses it.
    void refusalDoesNotRepeatASecret()
    {
        const QString refusal = refusalOf(R"({"schema":1,"name":"N","clientSecret":"aB1~verysecretvalue"})");
        QVERIFY(!refusal.isEmpty());
        QVERIFY(!refusal.contains(u"verysecret"_s));
    }

    void anySingleWrongTypeIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        const QList<std::pair<const char *, QJsonValue>> values{
            {"null", QJsonValue(QJsonValue::Null)},
            {"true", true},
            {"a number", 7.5},
            {"a text", u"text"_s},
            {"a list", QJsonArray()},
            {"an object", QJsonObject()},
        };
        const QJsonObject object = fullObject();
        const QStringList paths = pathsOf(object);
        for (const QString &path : paths) {
            const QJsonValue right = valueAt(object, path.split(u'.'));
            for (const auto &[name, value] : values) {
                // An empty object is a good source list or throttling: all at their defaults. No expiry date is known.
                const bool isGood = value.type() == right.type() || (path == u"secretExpires"_s && value.isNull());
                if (!isGood)
                    QTest::newRow(qPrintable(path + u" as "_s + QString::fromLatin1(name))) << path << value;
            }
        }
    }
    void anySingleWrongTypeIsRefused()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        const QString refusal = refusalOf(bytesOf(with(fullObject(), path.split(u'.'), value)));
        QVERIFY2(refusal.contains(path), qPrintable(u"said: "_s + refusal));
    }

    void anySingleKeyMayBeMissing_data()
    {
        QTest::addColumn<QString>("key");
        const QStringList keys = fullObject().keys();
        for (const QString &key : keys) {
            if (key != u"schema"_s && key != u"name"_s)
                QTest::newRow(qPrintable(key)) << key;
        }
    }
    void anySingleKeyMayBeMissing()
    {
        QFETCH(QString, key);
        QJsonObject object = fullObject();
        object.remove(key);
        QCOMPARE(refusalOf(bytesOf(object)), QString());
    }

    /// Wherever a file is cut off, it is refused and nothing worse.
    void cutOffAnywhereIsRefused()
    {
        const QByteArray json = ConnectionFile::toJson(full()).trimmed();
        for (qsizetype length = 0; length < json.size(); ++length)
            QVERIFY2(!refusalOf(json.first(length)).isEmpty(), qPrintable(QString::number(length)));
    }
};

QTEST_GUILESS_MAIN(TestConnectionFile)
#include "tst_connectionfile.moc"
