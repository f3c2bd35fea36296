#include "core/fieldrules.h"

#include <QTest>

using namespace causeway;
using namespace Qt::StringLiterals;
using Level = FieldVerdict::Level;

namespace {

const QString guid = u"a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4"_s;

const QList<Field> &allFields()
{
    static const QList<Field> fields = [] {
        QList<Field> all;
        for (int value = 0; value <= static_cast<int>(Field::ShippingMethodMapping); ++value)
            all.append(static_cast<Field>(value));
        return all;
    }();
    return fields;
}

void addAllFields()
{
    QTest::addColumn<Field>("field");
    for (const Field field : allFields())
        QTest::newRow(qPrintable(fieldId(field))) << field;
}

/// What a person has typed or pasted, as the wizard takes it.
FieldVerdict verdictOn(Field field, const QString &typed)
{
    return FieldRules::check(field, FieldRules::cleaned(field, typed));
}

} // namespace

class TestFieldRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsDiffer()
    {
        QSet<QString> ids;
        for (const Field field : allFields())
            ids.insert(fieldId(field));
        QCOMPARE(ids.size(), allFields().size());
    }

    void emptyIsEmpty_data() { addAllFields(); }
    void emptyIsEmpty()
    {
        QFETCH(Field, field);
        QVERIFY(FieldRules::check(field, QString()).level == Level::Empty);
        QVERIFY(!FieldRules::check(field, QString()).isUsable());
    }

    void blanksAreEmpty_data() { addAllFields(); }
    void blanksAreEmpty()
    {
        QFETCH(Field, field);
        QVERIFY(verdictOn(field, u" \r\n\t "_s).level == Level::Empty);
    }

    void good_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("typed");
        const auto row = [](Field field, const QString &typed) {
            QTest::newRow(qPrintable(fieldId(field) + u": "_s + typed.left(40))) << field << typed;
        };
        row(Field::Name, u"Dynamics365_Integration"_s);
        row(Field::Name, QString(100, u'n'));
        row(Field::Version, u"v1.0"_s);
        row(Field::TenantId, guid);
        row(Field::TenantId, guid.toUpper());
        row(Field::TenantId, u"contoso.com"_s);
        row(Field::TenantId, u"contoso.onmicrosoft.com"_s);
        row(Field::TenantId, u"xn--bcher-kva.example"_s);
        row(Field::ClientId, guid);
        // Real secrets have 40 characters and these among them.
        row(Field::ClientSecret, u"aB1~cD2.eF3_gH4-iJ5+kL6=mN7&oP8qR9sT0uV"_s);
        row(Field::SecretExpires, u"2027-05-01"_s);
        row(Field::GrantType, u"client_credentials"_s);
        row(Field::Scope, u"https://api.businesscentral.dynamics.com/.default"_s);
        row(Field::ApiUrl, u"https://api.businesscentral.dynamics.com"_s);
        row(Field::ApiUrl, u"https://api.businesscentral.dynamics.com/"_s);
        row(Field::ApiUrl, u"http://127.0.0.1:8080"_s);
        row(Field::ApiUrl, u"http://localhost:8080"_s);
        row(Field::ApiUrl, u"http://[::1]:8080"_s);
        row(Field::AuthorityUrl, u"https://login.microsoftonline.us"_s);
        row(Field::Environment, u"Production"_s);
        row(Field::Environment, u"iPaaS_Sandbox"_s);
        row(Field::Environment, u"a"_s);
        row(Field::Environment, QString(29, u'e'));
        row(Field::CompanyName, u"CRONUS USA, Inc."_s);
        row(Field::CompanyName, u"O'Neil & Søn \"50%\" + #1"_s);
        row(Field::CompanyName, QString(30, u'c'));
        row(Field::CompanyId, guid);
        row(Field::IpaasApiUrl, u"https://api.ipaas.com"_s);
        row(Field::IpaasApiKey, u"key"_s);
        row(Field::IpaasEmail, u"someone+else@example.com"_s);
        row(Field::IpaasPassword, u"päss word"_s);
        row(Field::IpaasCompanyId, guid);
        row(Field::IpaasSubscriptionId, u"5"_s);
        row(Field::IpaasClientId, u" {f0a1-Client_7} "_s);
        row(Field::IpaasClientId, QString(200, u'c'));
        row(Field::IpaasWay, u"direct"_s);
        row(Field::IpaasWay, u"through-ipaas"_s);
        row(Field::IpaasWebhookKey, u"key"_s);
        row(Field::ApiThrottleLimit, u"1"_s);
        row(Field::ApiThrottleLimit, u"1000000"_s);
        row(Field::ApiThrottleSeconds, u"86400"_s);
        row(Field::ApiThrottleLimitToIpaas, u"500"_s);
        row(Field::ApiThrottleSecondsToIpaas, u"60"_s);
        row(Field::ConcurrentConnections, u"100"_s);
        row(Field::CustomerCategorySource, u"CustomerPriceGroups"_s);
        row(Field::LocationSource, u"locations"_s);
        row(Field::ShippingMethodSource, u"Zusteller_2"_s);
        row(Field::ShippingMethodSource, u"Überbringer"_s);
        row(Field::CustomerCategorySource, u"contoso/integration/v1.0/customerPriceGroups"_s);
    }
    void good()
    {
        QFETCH(Field, field);
        QFETCH(QString, typed);
        const FieldVerdict verdict = verdictOn(field, typed);
        QVERIFY2(verdict.level == Level::Ok, qPrintable(verdict.message));
    }

    void wrong_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("typed");
        const auto row = [](Field field, const QString &typed) {
            QTest::newRow(qPrintable(fieldId(field) + u": "_s + typed.left(60))) << field << typed;
        };
        row(Field::Name, QString(101, u'n'));
        row(Field::Version, QString(31, u'v'));
        row(Field::TenantId, u"contoso"_s);
        row(Field::TenantId, u"common"_s);
        row(Field::TenantId, u"Organizations"_s);
        row(Field::TenantId, u"consumers"_s);
        row(Field::TenantId, guid + u".onmicrosoft.com"_s);
        row(Field::TenantId, guid.chopped(1));
        row(Field::TenantId, guid + u"0"_s);
        row(Field::TenantId, u"admin@contoso.com"_s);
        row(Field::TenantId, u"https://contoso.com"_s);
        row(Field::TenantId, u"contoso..com"_s);
        row(Field::TenantId, u"-contoso.com"_s);
        row(Field::TenantId, u"127.0.0.1"_s);
        row(Field::TenantId, QString(60, u'a') + u'.' + QString(70, u'b') + u".com"_s);
        row(Field::ClientId, u"contoso.com"_s);
        row(Field::ClientId, guid.chopped(1));
        row(Field::ClientId, QString(guid).replace(u'a', u'g'));
        row(Field::ClientId, QString(guid).remove(u'-'));
        row(Field::ClientSecret, guid);
        row(Field::ClientSecret, guid.toUpper());
        row(Field::ClientSecret, u"aB1~cD2.eF3_ gH4-iJ5kL6mN7oP8qR9sT0uV"_s);
        row(Field::ClientSecret, u"aB1~cD2.eF3_gH4\niJ5kL6mN7oP8qR9sT0uV"_s);
        row(Field::ClientSecret, u"aB1******************"_s);
        row(Field::ClientSecret, u"aB1•••••••••••••••••"_s);
        row(Field::ClientSecret, u"aB1~cD2.eF3_gH4-i…"_s);
        row(Field::ClientSecret, QString(1025, u's'));
        row(Field::SecretExpires, u"01.05.2027"_s);
        row(Field::SecretExpires, u"2027-02-30"_s);
        row(Field::GrantType, u"authorization_code"_s);
        row(Field::Scope, u"https://api.businesscentral.dynamics.com"_s);
        row(Field::Scope, u"https://a.example/.default https://b.example/.default"_s);
        row(Field::Scope, u"https%3A%2F%2Fapi.businesscentral.dynamics.com%2F.default"_s);
        row(Field::ApiUrl, u"http://api.businesscentral.dynamics.com"_s);
        row(Field::ApiUrl, u"http://127.0.0.1.example.com"_s);
        row(Field::ApiUrl, u"http://localhost.example.com"_s);
        row(Field::ApiUrl, u"http://0.0.0.0"_s);
        row(Field::ApiUrl, u"ftp://127.0.0.1"_s);
        row(Field::ApiUrl, u"api.businesscentral.dynamics.com"_s);
        row(Field::ApiUrl, u"https://"_s);
        row(Field::ApiUrl, u"https://user@api.example.com"_s);
        row(Field::ApiUrl, u"https://:pw@api.example.com"_s);
        row(Field::ApiUrl, u"https://api.example.com?x=1"_s);
        row(Field::ApiUrl, u"https://api.example.com#x"_s);
        row(Field::ApiUrl, u"javascript:alert(1)"_s);
        row(Field::Environment, u"1st"_s);
        row(Field::Environment, u"Pro duction"_s);
        row(Field::Environment, u"Prüfung"_s);
        row(Field::Environment, u"https://businesscentral.dynamics.com/x/Production"_s);
        row(Field::Environment, QString(30, u'e'));
        row(Field::CompanyName, QString(31, u'c'));
        row(Field::CompanyId, u"CRONUS"_s);
        row(Field::IpaasApiUrl, u"http://api.ipaas.com"_s);
        row(Field::IpaasApiKey, QString(4097, u'k'));
        row(Field::IpaasEmail, u"someone"_s);
        row(Field::IpaasEmail, u"some one@example.com"_s);
        row(Field::IpaasEmail, u"a@b@example.com"_s);
        row(Field::IpaasCompanyId, u"5"_s);
        row(Field::IpaasSubscriptionId, u"0"_s);
        row(Field::IpaasSubscriptionId, u"five"_s);
        row(Field::IpaasClientId, u"two words"_s);
        row(Field::IpaasClientId, u"clé"_s);
        row(Field::IpaasClientId, QString(201, u'c'));
        row(Field::IpaasWay, u"both"_s);
        row(Field::IpaasWebhookKey, QString(4097, u'k'));
        row(Field::ApiThrottleLimit, u"0"_s);
        row(Field::ApiThrottleLimit, u"-1"_s);
        row(Field::ApiThrottleLimit, u"1.5"_s);
        row(Field::ApiThrottleLimit, u"1000001"_s);
        row(Field::ApiThrottleLimit, u"99999999999999999999"_s);
        row(Field::ApiThrottleSeconds, u"86401"_s);
        row(Field::ConcurrentConnections, u"101"_s);
        row(Field::LocationSource, u"2locations"_s);
        row(Field::LocationSource, u"companies(x)/locations"_s);
        row(Field::LocationSource, u"locations?$top=1"_s);
        row(Field::LocationSource, u"contoso/v1.0/locations/"_s);
        row(Field::LocationSource, u"contoso/integration/locations"_s);
        row(Field::LocationSource, u"contoso/integration/v1.0/"_s);
        row(Field::LocationSource, u"../integration/v1.0/locations"_s);
        row(Field::LocationSource, QString(241, u'l'));
    }
    void wrong()
    {
        QFETCH(Field, field);
        QFETCH(QString, typed);
        const FieldVerdict verdict = verdictOn(field, typed);
        QVERIFY(verdict.level == Level::Wrong);
        QVERIFY2(verdict.message.size() > 20, qPrintable(verdict.message));
    }

    void says_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        QTest::newRow("the secret's id") << Field::ClientSecret << guid << u"Value"_s;
        QTest::newRow("a domain behind the id")
            << Field::TenantId << guid + u".onmicrosoft.com"_s << u".onmicrosoft.com"_s;
        QTest::newRow("a mail address") << Field::TenantId << u"me@contoso.com"_s << u"@"_s;
        QTest::newRow("plain http") << Field::ApiUrl << u"http://example.com"_s << u"https://"_s;
        QTest::newRow("scope without .default") << Field::Scope << u"https://example.com"_s << u"/.default"_s;
        QTest::newRow("display name") << Field::CompanyName << QString(31, u'x') << u"display name"_s;
        QTest::newRow("number") << Field::ConcurrentConnections << u"0"_s << u"1 to 100"_s;
    }
    void says()
    {
        QFETCH(Field, field);
        QFETCH(QString, typed);
        QFETCH(QString, word);
        const FieldVerdict verdict = verdictOn(field, typed);
        QVERIFY2(verdict.message.contains(word), qPrintable(verdict.message));
    }

    void shortSecretIsACaution()
    {
        const FieldVerdict verdict = verdictOn(Field::ClientSecret, u"short"_s);
        QVERIFY(verdict.level == Level::Caution);
        QVERIFY(verdict.isUsable());
    }

    void secretIsNeverInTheMessage()
    {
        const QString typed = u"aB1~verysecret withablank"_s;
        QVERIFY(!verdictOn(Field::ClientSecret, typed).message.contains(u"verysecret"_s));
    }

    void cleaned_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("blanks around") << Field::TenantId << QString(u"  "_s + guid + u"\r\n"_s) << guid;
        QTest::newRow("upper case") << Field::TenantId << guid.toUpper() << guid;
        QTest::newRow("braces") << Field::ClientId << QString(u'{' + guid + u'}') << guid;
        QTest::newRow("straight quotes") << Field::ClientId << QString(u'"' + guid + u'"') << guid;
        QTest::newRow("curly quotes") << Field::ClientId << QString(u'“' + guid + u'”') << guid;
        QTest::newRow("angle quotes") << Field::ClientId << QString(u'«' + guid + u'»') << guid;
        QTest::newRow("comma behind") << Field::ClientId << QString(guid + u',') << guid;
        QTest::newRow("zero width") << Field::ClientId << QString(QChar(0x200B) + guid + QChar(0xFEFF)) << guid;
        QTest::newRow("zero width inside") << Field::ClientId << QString(guid).insert(8, QChar(0x200D)) << guid;
        QTest::newRow("writing direction") << Field::ClientId << QString(QChar(0x202A) + guid + QChar(0x202C)) << guid;
        QTest::newRow("no-break space") << Field::ClientId << QString(QChar(0x00A0) + guid + QChar(0x00A0)) << guid;
        QTest::newRow("domain keeps its case") << Field::TenantId << u"Contoso.com"_s << u"Contoso.com"_s;
        QTest::newRow("trailing slashes")
            << Field::ApiUrl << u"https://api.example.com//"_s << u"https://api.example.com"_s;
        QTest::newRow("angle brackets") << Field::ApiUrl << u"<https://api.example.com>"_s
                                        << u"https://api.example.com"_s;
        QTest::newRow("line break inside a name") << Field::CompanyName << u"CRONUS\nUSA"_s << u"CRONUS USA"_s;
        QTest::newRow("name keeps its quotes") << Field::CompanyName << u"\"CRONUS\""_s << u"\"CRONUS\""_s;
        QTest::newRow("secret loses outer blanks only") << Field::ClientSecret << u" \"a b\", \n"_s << u"\"a b\","_s;
        QTest::newRow("password keeps its quotes") << Field::IpaasPassword << u"“pw”"_s << u"“pw”"_s;
    }
    void cleaned()
    {
        QFETCH(Field, field);
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QCOMPARE(FieldRules::cleaned(field, typed), meant);
    }

    void cleaningTwiceIsCleaningOnce_data() { addAllFields(); }
    void cleaningTwiceIsCleaningOnce()
    {
        QFETCH(Field, field);
        const QStringList texts{u" {(\"x\")}; "_s, u"https://a.example/ /"_s, QString(QChar(0x200B)) + u" '' "_s,
                                u"\"\u00A0x\u00A0\""_s, guid.toUpper() + u",\n"_s};
        for (const QString &text : texts) {
            const QString once = FieldRules::cleaned(field, text);
            QCOMPARE(FieldRules::cleaned(field, once), once);
        }
    }

    void isLoopback_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("expected");
        QTest::newRow("127.0.0.1") << u"http://127.0.0.1:1"_s << true;
        QTest::newRow("127.9.9.9") << u"http://127.9.9.9"_s << true;
        QTest::newRow("localhost") << u"http://LOCALHOST"_s << true;
        QTest::newRow("::1") << u"http://[::1]:1"_s << true;
        QTest::newRow("name that begins alike") << u"http://127.0.0.1.example.com"_s << false;
        QTest::newRow("subdomain of localhost") << u"http://localhost.example.com"_s << false;
        QTest::newRow("user in front") << u"http://127.0.0.1@example.com"_s << false;
        QTest::newRow("any address") << u"http://0.0.0.0"_s << false;
        QTest::newRow("none") << QString() << false;
    }
    void isLoopback()
    {
        QFETCH(QString, url);
        QFETCH(bool, expected);
        QCOMPARE(FieldRules::isLoopback(QUrl(url)), expected);
    }

    void sandboxHasAllThreeServicesOnThisComputer()
    {
        const QUrl here(u"http://127.0.0.1:8080"_s);
        ConnectionSettings settings;
        settings.apiUrl = here;
        settings.authorityUrl = here;
        settings.ipaas.apiUrl = here;
        QVERIFY(FieldRules::isOfSandbox(settings));
        QVERIFY(!FieldRules::isOfSandbox(ConnectionSettings()));
        // One that is not is enough for something to leave it.
        for (QUrl *url : {&settings.apiUrl, &settings.authorityUrl, &settings.ipaas.apiUrl}) {
            *url = QUrl(u"https://api.example.com"_s);
            QVERIFY(!FieldRules::isOfSandbox(settings));
            *url = here;
        }
    }

    void emptyConnectionHasNoWrongFields() { QVERIFY(FieldRules::problems(ConnectionSettings()).isEmpty()); }

    void wrongFieldsOfAConnectionAreNamed()
    {
        ConnectionSettings settings;
        settings.tenantId = u"common"_s;
        settings.apiUrl = QUrl(u"http://example.com"_s);
        settings.sources[RecordType::Location].name = u"a b"_s;
        QList<Field> fields;
        const QList<FieldRules::Problem> problems = FieldRules::problems(settings);
        for (const FieldRules::Problem &problem : problems)
            fields.append(problem.field);
        QCOMPARE(fields, (QList<Field>{Field::TenantId, Field::ApiUrl, Field::LocationSource}));
    }
};

QTEST_GUILESS_MAIN(TestFieldRules)
#include "tst_fieldrules.moc"
