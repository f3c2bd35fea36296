#include "businesscentral/businesscentralclient.h"
#include "businesscentral/businesscentralurls.h"
#include "ipaas/ipaasendpoints.h"
#include "net/httpmessage.h"

#include <QTest>

using namespace causeway;
using namespace Qt::StringLiterals;

namespace {

ConnectionSettings settings()
{
    ConnectionSettings result;
    result.name = u"N"_s;
    result.tenantId = u"7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d"_s;
    result.environment = u"iPaaS_Sandbox"_s;
    result.companyName = u"CRONUS"_s;
    result.companyId = u"824820a2-508c-ed11-aada-000d3a298ab3"_s;
    return result;
}

/// Names that people really have given to companies, and worse.
QStringList awkwardNames()
{
    return {
        u"CRONUS USA, Inc."_s,
        u"Smith & Sons"_s,
        u"100% Organic"_s,
        u"100%25"_s,
        u"A+B GmbH"_s,
        u"#1 Shop"_s,
        u"O'Neil's"_s,
        u"''"_s,
        u"\"Quoted\""_s,
        u"a/b"_s,
        u"a\\b"_s,
        u"50/50?"_s,
        u"(Main) [x] {y}"_s,
        u"a;b:c@d=e$f!g*h~i"_s,
        u"  outer blanks  "_s,
        u"..."_s,
        u".."_s,
        u"Møller & Søn A/S"_s,
        u"Ελλάδα"_s,
        u"株式会社"_s,
        u"שלום"_s,
        u"😀 Ltd"_s,
        u"e\u0301"_s,
        u"%2F%27"_s,
        u"<b>|^`"_s,
    };
}

void addAwkwardNames()
{
    QTest::addColumn<QString>("name");
    const QStringList names = awkwardNames();
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

/// What a server reads out of the path between two marks: percent-decoded, doubled quotes single again.
QString literalIn(const QByteArray &url, const QByteArray &before, const QByteArray &behind)
{
    const qsizetype start = url.indexOf(before) + before.size();
    const qsizetype end = url.lastIndexOf(behind);
    QString text = QString::fromUtf8(QByteArray::fromPercentEncoding(url.mid(start, end - start)));
    return text.replace(u"''"_s, u"'"_s);
}

/// What really goes out: as QNetworkAccessManager writes it into the request line.
QByteArray onTheWire(const QUrl &url)
{
    return url.toEncoded(QUrl::FullyEncoded);
}

bool isPlainAscii(const QByteArray &bytes)
{
    for (const char byte : bytes) {
        if (byte <= ' ' || byte == '"' || byte == '<' || byte == '>' || byte == '\\')
            return false;
    }
    return true;
}

const QByteArray base = "https://api.businesscentral.dynamics.com/v2.0/7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d/";

} // namespace

class TestUrls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void companies()
    {
        QCOMPARE(onTheWire(BusinessCentralUrls::companies(settings())), base + "iPaaS_Sandbox/api/v2.0/companies");
    }

    void environments()
    {
        QCOMPARE(onTheWire(BusinessCentralUrls::environments(settings(), u"v2.21"_s)),
                 QByteArray("https://api.businesscentral.dynamics.com/admin/v2.21/applications/environments"));
    }

    void webServices()
    {
        QCOMPARE(onTheWire(BusinessCentralUrls::webServices(settings())), base + "iPaaS_Sandbox/ODataV4/");
    }

    void apiEntities()
    {
        const Source source{Source::Kind::Api, u"locations"_s, {}};
        QCOMPARE(
            onTheWire(BusinessCentralUrls::entities(settings(), source, {u"id"_s, u"code"_s})),
            base + "iPaaS_Sandbox/api/v2.0/companies(824820a2-508c-ed11-aada-000d3a298ab3)/locations?$select=id,code");
    }

    void customApiEntities()
    {
        const Source source{Source::Kind::Api, u"customerPriceGroups"_s, u"contoso/integration/v1.0"_s};
        QCOMPARE(onTheWire(BusinessCentralUrls::entities(settings(), source, {})),
                 base
                     + "iPaaS_Sandbox/api/contoso/integration/v1.0/"
                       "companies(824820a2-508c-ed11-aada-000d3a298ab3)/customerPriceGroups");
    }

    void odataEntities()
    {
        ConnectionSettings cronus = settings();
        cronus.companyName = u"CRONUS USA, Inc."_s;
        const Source source{Source::Kind::OData, u"CustomerPriceGroups"_s, {}};
        QCOMPARE(onTheWire(BusinessCentralUrls::entities(cronus, source, {u"Code"_s})),
                 base + "iPaaS_Sandbox/ODataV4/Company('CRONUS%20USA%2C%20Inc.')/CustomerPriceGroups?$select=Code");
    }

    void slashBehindTheApiAddressIsNoTrouble()
    {
        ConnectionSettings other = settings();
        other.apiUrl = QUrl(u"https://api.businesscentral.dynamics.com/"_s);
        QCOMPARE(BusinessCentralUrls::companies(other), BusinessCentralUrls::companies(settings()));
    }

    void slashBehindTheIpaasAddressIsNoTrouble()
    {
        const IpaasEndpoints::Endpoint endpoint{"GET", u"a/b"_s, true};
        QCOMPARE(onTheWire(IpaasEndpoints::url(QUrl(u"https://h/"_s), endpoint, {})), QByteArray("https://h/a/b"));
        QCOMPARE(onTheWire(IpaasEndpoints::url(QUrl(u"https://h"_s), endpoint, {})), QByteArray("https://h/a/b"));
    }

    void apiAddressKeepsItsPortAndPath()
    {
        ConnectionSettings other = settings();
        other.apiUrl = QUrl(u"http://127.0.0.1:4711/bc"_s);
        QVERIFY(onTheWire(BusinessCentralUrls::companies(other)).startsWith("http://127.0.0.1:4711/bc/v2.0/7acc9d3d-"));
    }

    void companyNameComesBack_data() { addAwkwardNames(); }
    void companyNameComesBack()
    {
        QFETCH(QString, name);
        ConnectionSettings awkward = settings();
        awkward.companyName = name;
        const Source source{Source::Kind::OData, u"ShippingAgents"_s, {}};
        const QByteArray url = onTheWire(BusinessCentralUrls::entities(awkward, source, {u"Code"_s, u"Name"_s}));
        QCOMPARE(literalIn(url, "/Company('", "')/ShippingAgents?$select=Code,Name"), name);
    }

    void companyNameKeepsTheShapeOfTheUrl_data() { addAwkwardNames(); }
    void companyNameKeepsTheShapeOfTheUrl()
    {
        QFETCH(QString, name);
        ConnectionSettings awkward = settings();
        awkward.companyName = name;
        const Source source{Source::Kind::OData, u"ShippingAgents"_s, {}};
        const QUrl url = BusinessCentralUrls::entities(awkward, source, {u"Code"_s});
        QVERIFY(url.isValid());
        QVERIFY(!url.hasFragment());
        QVERIFY(isPlainAscii(onTheWire(url)));
        QCOMPARE(url.query(), u"$select=Code"_s);
        // v2.0, tenant, environment, ODataV4, Company('…'), service: no part of a name may become a folder.
        QCOMPARE(url.path(QUrl::FullyEncoded).count(u'/'), 6);
        QVERIFY(url.path(QUrl::FullyEncoded).endsWith(u"')/ShippingAgents"_s));
    }

    void serviceNameComesBack_data() { addAwkwardNames(); }
    void serviceNameComesBack()
    {
        QFETCH(QString, name);
        const Source source{Source::Kind::OData, name, {}};
        const QByteArray url = onTheWire(BusinessCentralUrls::entities(settings(), source, {u"Code"_s}));
        const QByteArray segment = url.mid(url.indexOf("')/") + 3).split('?').first();
        QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(segment)), name);
    }

    void tenantAndEnvironmentComeBack_data() { addAwkwardNames(); }
    void tenantAndEnvironmentComeBack()
    {
        QFETCH(QString, name);
        if (name == u".."_s || name == u"..."_s)
            QSKIP("The field rules refuse these, and a path cannot hold the first as a name.");
        ConnectionSettings awkward = settings();
        awkward.tenantId = name;
        awkward.environment = name;
        const QList<QByteArray> parts = onTheWire(BusinessCentralUrls::companies(awkward)).split('/');
        QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(parts.at(4))), name);
        QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(parts.at(5))), name);
    }

    void nextPageKeepsTheLinkAsItIs_data() { addAwkwardNames(); }
    void nextPageKeepsTheLinkAsItIs()
    {
        QFETCH(QString, name);
        const QUrl from = BusinessCentralUrls::companies(settings());
        const QByteArray link = "https://api.businesscentral.dynamics.com/v2.0/x/ODataV4/Company('"
                                + BusinessCentralUrls::pathLiteral(name) + "')/S?$skiptoken='"
                                + BusinessCentralUrls::pathLiteral(name) + "'";
        const Result<QUrl> next = BusinessCentralClient::nextPage(from, QString::fromUtf8(link));
        QVERIFY(next);
        const QByteArray sent = onTheWire(*next);
        QCOMPARE(literalIn(sent.split('?').first(), "/Company('", "')/S"), name);
        QCOMPARE(literalIn(sent, "$skiptoken='", "'"), name);
    }

    void nextPage_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("expected");
        QTest::newRow("absolute") << u"https://host/a/b?$skiptoken=2"_s << u"https://host/a/b?$skiptoken=2"_s;
        QTest::newRow("from the root") << u"/c?$skiptoken=2"_s << u"https://host/c?$skiptoken=2"_s;
        QTest::newRow("relative") << u"c?$skiptoken=2"_s << u"https://host/a/c?$skiptoken=2"_s;
        QTest::newRow("query only") << u"?$skiptoken=2"_s << u"https://host/a/b?$skiptoken=2"_s;
        QTest::newRow("default port") << u"https://host:443/a/b?$skiptoken=2"_s
                                      << u"https://host:443/a/b?$skiptoken=2"_s;
        QTest::newRow("host in capitals") << u"https://HOST/a/b?$skiptoken=2"_s << u"https://host/a/b?$skiptoken=2"_s;
        QTest::newRow("plus stays") << u"https://host/a/b?$skiptoken='A+B%2B'"_s
                                    << u"https://host/a/b?$skiptoken='A+B%2B'"_s;
    }
    void nextPage()
    {
        QFETCH(QString, link);
        QFETCH(QString, expected);
        const Result<QUrl> next = BusinessCentralClient::nextPage(QUrl(u"https://host/a/b?$select=x"_s), link);
        QVERIFY(next);
        QCOMPARE(onTheWire(*next), expected.toUtf8());
    }

    void nextPageRefused_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("other host") << u"https://evil.example/a"_s << ErrorCode::ForeignOrigin;
        QTest::newRow("other host without a scheme") << u"//evil.example/a"_s << ErrorCode::ForeignOrigin;
        QTest::newRow("host in front of a user") << u"https://host@evil.example/a"_s << ErrorCode::ForeignOrigin;
        QTest::newRow("subdomain") << u"https://x.host/a"_s << ErrorCode::ForeignOrigin;
        QTest::newRow("plain http") << u"http://host/a"_s << ErrorCode::ForeignOrigin;
        QTest::newRow("other port") << u"https://host:8443/a"_s << ErrorCode::ForeignOrigin;
        QTest::newRow("other scheme") << u"file:///etc/passwd"_s << ErrorCode::ForeignOrigin;
        QTest::newRow("the same page") << u"https://host/a/b?$select=x"_s << ErrorCode::PagingBroken;
        QTest::newRow("not a link") << u"https://[x"_s << ErrorCode::PagingBroken;
    }
    void nextPageRefused()
    {
        QFETCH(QString, link);
        QFETCH(ErrorCode, code);
        const Result<QUrl> next = BusinessCentralClient::nextPage(QUrl(u"https://host/a/b?$select=x"_s), link);
        QVERIFY(!next);
        QCOMPARE(errorCodeName(next.error().code), errorCodeName(code));
    }

    void ipaasPlaceholder_data() { addAwkwardNames(); }
    void ipaasPlaceholder()
    {
        QFETCH(QString, name);
        if (name == u".."_s)
            QSKIP("A path cannot hold this as a name.");
        const IpaasEndpoints::Endpoint endpoint{"GET", u"customers/v2/Customer/Category/{id}"_s, true};
        const QUrl url = IpaasEndpoints::url(QUrl(u"https://api.ipaas.com"_s), endpoint, {{u"id"_s, name}});
        const QByteArray sent = onTheWire(url);
        const QByteArray prefix = "https://api.ipaas.com/customers/v2/Customer/Category/";
        QVERIFY2(sent.startsWith(prefix), sent.constData());
        QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(sent.mid(prefix.size()))), name);
        QVERIFY(!sent.mid(prefix.size()).contains('/'));
    }

    void ipaasPlaceholderInAQuery_data() { addAwkwardNames(); }
    void ipaasPlaceholderInAQuery()
    {
        QFETCH(QString, name);
        const IpaasEndpoints::Endpoint endpoint{"GET", u"products/v2/Catalog/Locations?Name={name}"_s, true};
        const QUrl url = IpaasEndpoints::url(QUrl(u"https://api.ipaas.com/base/"_s), endpoint, {{u"name"_s, name}});
        const QByteArray sent = onTheWire(url);
        const QByteArray prefix = "https://api.ipaas.com/base/products/v2/Catalog/Locations?Name=";
        QVERIFY2(sent.startsWith(prefix), sent.constData());
        const QByteArray value = sent.mid(prefix.size());
        QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(value)), name);
        // A server reads + as a blank and & as the next field.
        QVERIFY(!value.contains('+') && !value.contains('&') && !value.contains('#'));
    }

    void ipaasValueIsNotReadAsAPlaceholder()
    {
        const IpaasEndpoints::Endpoint endpoint{"GET", u"a/{one}/{two}"_s, true};
        const QUrl url
            = IpaasEndpoints::url(QUrl(u"https://h"_s), endpoint, {{u"one"_s, u"{two}"_s}, {u"two"_s, u"2"_s}});
        QCOMPARE(onTheWire(url), QByteArray("https://h/a/%7Btwo%7D/2"));
    }

    void formFieldComesBack_data() { addAwkwardNames(); }
    void formFieldComesBack()
    {
        QFETCH(QString, name);
        const QByteArray form = formEncoded({{"a", "1"}, {"value", name.toUtf8()}, {"b", "2"}});
        QVERIFY(form.startsWith("a=1&value="));
        QVERIFY(form.endsWith("&b=2"));
        const QByteArray value = form.mid(10, form.size() - 14);
        QVERIFY(!value.contains('&') && !value.contains('=') && !value.contains('+'));
        QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(value)), name);
    }

    void isSameOrigin_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("expected");
        QTest::newRow("paths differ") << u"https://h/a"_s << u"https://h/b"_s << true;
        QTest::newRow("default port") << u"https://h"_s << u"https://h:443"_s << true;
        QTest::newRow("default port of http") << u"http://h"_s << u"http://h:80"_s << true;
        QTest::newRow("case of the host") << u"https://H"_s << u"https://h"_s << true;
        QTest::newRow("scheme") << u"http://h:443"_s << u"https://h"_s << false;
        QTest::newRow("port") << u"https://h:444"_s << u"https://h"_s << false;
        QTest::newRow("host") << u"https://h.example"_s << u"https://h"_s << false;
        QTest::newRow("user does not count") << u"https://u@h"_s << u"https://h"_s << true;
    }
    void isSameOrigin()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(bool, expected);
        QCOMPARE(causeway::isSameOrigin(QUrl(left), QUrl(right)), expected);
        QCOMPARE(causeway::isSameOrigin(QUrl(right), QUrl(left)), expected);
    }
};

QTEST_GUILESS_MAIN(TestUrls)
#include "tst_urls.moc"
