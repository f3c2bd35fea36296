#include "setup/pastedfields.h"

#include <QTest>

using namespace causeway;
using namespace Qt::StringLiterals;

namespace {

const QString tenant = u"7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d"_s;
const QString client = u"a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4"_s;
const QString other = u"11111111-2222-4333-8444-555555555555"_s;
const QString secret = u"made~up8Q+secret=of.Entra_x&1"_s;

/// "tenantId=…" and so on, the secret only as whether it is the one above.
QStringList found(const QString &text)
{
    const PastedFields fields = readPastedFields(text);
    QStringList lines;
    for (auto field = fields.texts.cbegin(); field != fields.texts.cend(); ++field)
        lines.append(fieldId(field.key()) + u'=' + field.value());
    if (!fields.clientSecret.isEmpty())
        lines.append(fields.clientSecret == Secret(secret) ? u"the secret"_s : u"another secret"_s);
    return lines;
}

QStringList ids()
{
    return {u"tenantId="_s + tenant, u"clientId="_s + client};
}

} // namespace

class TestPastedFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overviewPage_data()
    {
        QTest::addColumn<QString>("text");
        const auto below = [](const QString &object, const QString &application, const QString &directory) {
            return u"Display name\n:\niPaaS.com\n%1\n:\n%2\n%3\n:\n%4\n%5\n:\n%6\n"_s.arg(application, client, object,
                                                                                          other, directory, tenant);
        };
        const auto beside = [](const QString &object, const QString &application, const QString &directory) {
            return u"%1: %2\n%3: %4\n%5 : %6"_s.arg(application, client, object, other, directory, tenant);
        };
        const QList<QStringList> languages{
            {u"English"_s, u"Object ID"_s, u"Application (client) ID"_s, u"Directory (tenant) ID"_s},
            {u"German"_s, u"Objekt-ID"_s, u"Anwendungs-ID (Client)"_s, u"Verzeichnis-ID (Mandant)"_s},
            {u"French"_s, u"ID d\u2019objet"_s, u"ID d\u2019application (client)"_s,
             u"ID de l\u2019annuaire (locataire)"_s},
            {u"Spanish"_s, u"Id. de objeto"_s, u"Id. de aplicación (cliente)"_s, u"Id. de directorio (inquilino)"_s},
            {u"Dutch"_s, u"Object-id"_s, u"Toepassings-id (client)"_s, u"Map-id (tenant)"_s},
            {u"Danish"_s, u"Objekt-id"_s, u"Program-id (klient)"_s, u"Mappe-id (lejer)"_s},
        };
        for (const QStringList &language : languages) {
            QTest::newRow(qPrintable(language.at(0) + u", below"_s))
                << below(language.at(1), language.at(2), language.at(3));
            QTest::newRow(qPrintable(language.at(0) + u", beside"_s))
                << beside(language.at(1), language.at(2), language.at(3));
        }
    }
    void overviewPage()
    {
        QFETCH(const QString, text);
        QCOMPARE(found(text), ids());
    }

    void otherForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const QStringList all = ids() + QStringList{u"environment=Production"_s, u"the secret"_s};
        QTest::newRow("environment variables")
            << u"# Contoso\nexport AZURE_TENANT_ID=%1\nAZURE_CLIENT_ID=\"%2\"\nAZURE_CLIENT_SECRET='%3'\n"
               "BC_ENVIRONMENT=Production"_s.arg(tenant, client, secret)
            << all;
        QTest::newRow("rows of a spreadsheet")
            << u"Tenant ID\t%1\r\nClient ID\t%2\r\nClient Secret\t%3\r\nEnvironment\tProduction\r\n"_s.arg(
                   tenant, client, secret)
            << all;
        QTest::newRow("columns of a spreadsheet")
            << u"Tenant ID\tClient ID\tClient Secret\tEnvironment\n%1\t%2\t%3\tProduction"_s.arg(tenant, client, secret)
            << all;
        QTest::newRow("JSON") << u"{\"auth\": {\"tenantId\": \"%1\", \"clientId\": \"%2\", \"clientSecret\": \"%3\"},"
                                 "\"environment\": \"Production\", \"retries\": 3}"_s.arg(tenant, client, secret)
                              << all;
        QTest::newRow("JSON of names and values")
            << u"[{\"name\": \"Tenant ID\", \"value\": \"%1\"}, {\"name\": \"Client ID\", \"value\": \"%2\"}]"_s.arg(
                   tenant, client)
            << ids();
        // The ids of the iPaaS.com half are others.
        QTest::newRow("a connection file")
            << u"{\"tenantId\": \"%1\", \"clientId\": \"%2\", \"companyName\": \"CRONUS USA, Inc.\","
               "\"ipaas\": {\"clientId\": \"%3\", \"companyId\": \"%3\"}}"_s.arg(tenant, client, other)
            << ids() + QStringList{u"companyName=CRONUS USA, Inc."_s};
        QTest::newRow("the subscription's page")
            << u"Name: Dynamics365_Integration\nCompany Name: CRONUS USA, Inc.\nTenant ID: %1\n"
               "Scope: https://api.businesscentral.dynamics.com/.default\nClient ID: %2\n"
               "Grant Type: client_credentials\nEnvironment: iPaaS_Sandbox\n"
               "API URL: https://api.businesscentral.dynamics.com"_s.arg(tenant, client)
            << ids()
                   + QStringList{u"grantType=client_credentials"_s,
                                 u"scope=https://api.businesscentral.dynamics.com/.default"_s,
                                 u"apiUrl=https://api.businesscentral.dynamics.com"_s, u"environment=iPaaS_Sandbox"_s,
                                 u"companyName=CRONUS USA, Inc."_s};
        QTest::newRow("the secrets' page") << u"Description\tExpires\tValue\tSecret ID\n"
                                              "iPaaS\t2027-05-01\t%1\t%2"_s.arg(secret, other)
                                           << QStringList{u"secretExpires=2027-05-01"_s, u"the secret"_s};
        QTest::newRow("the page of the app")
            << u"https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/%1/isMSAApp~/false"_s
                   .arg(client)
            << QStringList{u"clientId="_s + client};
        QTest::newRow("the portal of a tenant")
            << u"https://portal.azure.com/#@contoso.onmicrosoft.com/blade/Overview/appId/%1"_s.arg(client)
            << QStringList{u"tenantId=contoso.onmicrosoft.com"_s, u"clientId="_s + client};
        QTest::newRow("the window of Business Central")
            << u"https://businesscentral.dynamics.com/%1/iPaaS_Sandbox/?company=CRONUS%20USA%2C%20Inc.&page=9860"_s.arg(
                   tenant)
            << QStringList{u"tenantId="_s + tenant, u"environment=iPaaS_Sandbox"_s, u"companyName=CRONUS USA, Inc."_s};
        QTest::newRow("an address of the API")
            << u"https://api.businesscentral.dynamics.com/v2.0/%1/Production/api/v2.0/companies(%2)/locations"_s.arg(
                   tenant, other)
            << QStringList{u"tenantId="_s + tenant, u"environment=Production"_s, u"companyId="_s + other};
        QTest::newRow("an address of a web service")
            << u"https://api.businesscentral.dynamics.com/v2.0/Production/ODataV4/Company('My%20O''Neil')/Agents"_s
            << QStringList{u"environment=Production"_s, u"companyName=My O'Neil"_s};
    }
    void otherForms()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, expected);
        QCOMPARE(found(text), expected);
    }

    void nothingIsGuessed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("an id alone") << tenant;
        QTest::newRow("an object id") << u"Object ID: "_s + other;
        QTest::newRow("a secret's id") << u"Secret ID: "_s + other;
        QTest::newRow("a secret's id in French") << u"ID de secret : "_s + other;
        QTest::newRow("a secret's id in Dutch") << u"Geheime id: "_s + other;
        QTest::newRow("a sentence") << u"Please set up the tenant for us: today, if you can."_s;
        QTest::newRow("broken JSON") << u"{\"tenantId\": "_s;
        QTest::newRow("not a tenant") << u"Tenant ID: the one of Contoso"_s;
        QTest::newRow("another site") << u"https://example.com/%1/Production"_s.arg(tenant);
        QTest::newRow("deep JSON") << QString(QString(50'000, u'[') + QString(50'000, u']'));
    }
    void nothingIsGuessed()
    {
        QFETCH(const QString, text);
        QCOMPARE(found(text), QStringList());
    }

    /// What is wrong with it, its field says.
    void idInPlaceOfTheSecretIsTaken()
    {
        QCOMPARE(found(u"Client secret: "_s + other), QStringList{u"another secret"_s});
    }

    void firstMentionHolds()
    {
        QCOMPARE(found(u"Tenant ID: nonsense\nTenant ID: %1\nTenant ID: %2"_s.arg(tenant, other)),
                 QStringList{u"tenantId="_s + tenant});
    }
};

QTEST_GUILESS_MAIN(TestPastedFields)
#include "tst_pastedfields.moc"
