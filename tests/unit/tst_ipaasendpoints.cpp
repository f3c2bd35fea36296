#include "ipaas/ipaasendpoints.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace causeway;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray builtInFile()
{
    QFile file(QStringLiteral(CAUSEWAY_SOURCE_DIR "/resources/ipaas-endpoints.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject without(QJsonObject object, const QStringList &path)
{
    if (path.size() == 1)
        object.remove(path.first());
    else
        object.insert(path.first(), without(object.value(path.first()).toObject(), path.mid(1)));
    return object;
}

} // namespace

class TestIpaasEndpoints : public QObject {
    Q_OBJECT

private:
    IpaasEndpoints::Loaded loadedWith(const QByteArray &overlay)
    {
        QFile file(m_directory.filePath(u"ipaas-endpoints.json"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(overlay) != overlay.size())
            qFatal("the overlay could not be written");
        file.close();
        return IpaasEndpoints::load(m_directory.path());
    }

    QTemporaryDir m_directory;

private Q_SLOTS:
    void hostsHaveAPortal()
    {
        const IpaasEndpoints endpoints = IpaasEndpoints::builtIn();
        QCOMPARE(endpoints.hosts().size(), 2);
        QCOMPARE(endpoints.portalOf(QUrl(u"https://api.ipaas.com/"_s)), QUrl(u"https://portal.ipaas.com"_s));
        QCOMPARE(endpoints.portalOf(QUrl(u"https://stagingapi.ipaas.com"_s)),
                 QUrl(u"https://stagingportal.ipaas.com"_s));
        QVERIFY(endpoints.portalOf(QUrl(u"http://127.0.0.1:4711"_s)).isEmpty());
    }

    void fieldsAreNamedByIds()
    {
        const IpaasEndpoints endpoints = IpaasEndpoints::builtIn();
        QCOMPARE(endpoints.fieldName(RecordType::Location, u"addressLine1"_s), u"address_1"_s);
        QCOMPARE(endpoints.fieldName(RecordType::Location, u"parent_id"_s), u"parent_id"_s);
        QCOMPARE(endpoints.fieldIds(RecordType::ShippingMethod), (QStringList{u"name"_s, u"description"_s}));
        QCOMPARE(endpoints.fieldIds(RecordType::Location).mid(0, 2), (QStringList{u"name"_s, u"description"_s}));
        QCOMPARE(endpoints.fieldIds(RecordType::Location).size(), 12);
        QCOMPARE(endpoints.customFieldName(RecordType::Location, u"postalCode"_s), u"PostalCode"_s);
        QCOMPARE(endpoints.customFieldName(RecordType::CustomerCategory, u"postalCode"_s), QString());
        for (const RecordType type : allRecordTypes)
            QVERIFY(endpoints.constants(type).isEmpty());
    }

    void hookIsFilledIn()
    {
        const IpaasEndpoints endpoints = IpaasEndpoints::builtIn();
        const QByteArray body = endpoints.hookBody({
            {u"tracking"_s, u"t-1"_s},
            {u"scope"_s, endpoints.scope(RecordType::ShippingMethod, true)},
            // A code of Business Central may be anything.
            {u"externalId"_s, u"{scope} \"B\""_s},
            {u"subscription"_s, u"5"_s},
        });
        const QJsonObject expected{
            {u"id"_s, u"t-1"_s},
            {u"attempt"_s, 1},
            {u"notifications"_s, QJsonArray{QJsonObject{{u"scope"_s, u"shipping/method/created"_s},
                                                        {u"external_id"_s, u"{scope} \"B\""_s},
                                                        {u"destination"_s, u"5"_s},
                                                        {u"tracking_guid"_s, u"t-1"_s}}}},
        };
        QCOMPARE(QJsonDocument::fromJson(body).object(), expected);
        QCOMPARE(endpoints.scope(RecordType::Location, false), u"location/updated"_s);
    }

    void callsToBeMadeHaveTheirValues()
    {
        const IpaasEndpoints endpoints = IpaasEndpoints::builtIn();
        const QUrl base(u"https://api.ipaas.com"_s);
        const QUrl details
            = IpaasEndpoints::url(base, endpoints.endpoint(IpaasEndpoints::Call::TransferDetails),
                                  {{u"header"_s, u"h 1"_s}, {u"timestamp"_s, u"2026-01-01T00:00:00Z"_s}});
        QCOMPARE(details.toEncoded(), QByteArray("https://api.ipaas.com/listener/v2/Details?filters=parent_id=h%201"
                                                 "&activity_timestamp=2026-01-01T00%3A00%3A00Z"));
        const IpaasEndpoints::Endpoint &customFields
            = endpoints.endpoint(RecordType::CustomerCategory, IpaasEndpoints::RecordCall::CustomFields);
        QVERIFY(!customFields.isConfirmed);
        QCOMPARE(IpaasEndpoints::url(base, customFields, {}).toEncoded(),
                 QByteArray("https://api.ipaas.com/customers/v2/CustomFields?tableName=customer%20category"));
        QVERIFY(!endpoints.endpoint(IpaasEndpoints::Call::Hook).isConfirmed);
        QVERIFY(endpoints.endpoint(IpaasEndpoints::Call::Transfer).isConfirmed);
    }

    void wordsAreInLowerCase()
    {
        const IpaasEndpoints endpoints = IpaasEndpoints::builtIn();
        QVERIFY(endpoints.listener().succeeded.contains(u"success"_s));
        QVERIFY(endpoints.listener().failed.contains(u"error"_s));
        QVERIFY(endpoints.listener().lag == 30s && endpoints.listener().patience == 600s);
        QCOMPARE(endpoints.listener().mostUnderWay, 200);
        QVERIFY(endpoints.integrationNames().contains(u"business central"_s));
        QCOMPARE(endpoints.settingAliases(u"tenantId"_s).first(), u"Tenant ID"_s);
        QCOMPARE(endpoints.settingAliases(u"throttling.concurrentConnections"_s),
                 QStringList{u"Concurrent Connections"_s});
        QCOMPARE(endpoints.clientIdHeader(), QByteArray("X-Client-Id"));
    }

    void anyEntryThatIsMissingIsNamed_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path :
             {"hosts", "headers.client-id", "calls.hook", "calls.transfer-details", "records.location.custom-fields",
              "hook.body", "hook.scopes.location", "listener.succeeded", "listener.lagSeconds", "listener.mostUnderWay",
              "integration.names", "fields.location", "customFields.location", "constants.location", "settings"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void anyEntryThatIsMissingIsNamed()
    {
        QFETCH(QString, path);
        const QJsonObject object = without(QJsonDocument::fromJson(builtInFile()).object(), path.split(u'.'));
        const Result<IpaasEndpoints> endpoints = IpaasEndpoints::parse(QJsonDocument(object).toJson());
        QVERIFY(!endpoints);
        QCOMPARE(endpoints.error().code, ErrorCode::FileInvalid);
        QVERIFY2(endpoints.error().message.contains(path.section(u'.', -1)), qPrintable(endpoints.error().message));
    }

    void withoutAnOverlayNothingIsSaid()
    {
        QTemporaryDir empty;
        const IpaasEndpoints::Loaded loaded = IpaasEndpoints::load(empty.path());
        QCOMPARE(loaded.notice, QString());
        QCOMPARE(loaded.endpoints.hosts().size(), 2);
    }

    void overlayReplacesSingleEntries()
    {
        const IpaasEndpoints::Loaded loaded = loadedWith(
            R"({"about": "ours", "calls": {"hook": {"path": "hookapi/v3/Hooks", "certainty": "seen"}},)"
            R"("listener": {"lagSeconds": 1}, "fields": {"location": {"addressLine1": "street", "website": "",)"
            R"("region": "region_name"}}, "constants": {"customer-category": {"is_pricing_group": true}}})");
        QCOMPARE(loaded.notice, QString());
        const IpaasEndpoints &endpoints = loaded.endpoints;
        const IpaasEndpoints::Endpoint &hook = endpoints.endpoint(IpaasEndpoints::Call::Hook);
        QCOMPARE(hook.path, u"hookapi/v3/Hooks"_s);
        QCOMPARE(hook.method, QByteArray("POST"));
        QVERIFY(hook.isConfirmed);
        QVERIFY(endpoints.listener().lag == 1s && endpoints.listener().patience == 600s);
        QCOMPARE(endpoints.fieldName(RecordType::Location, u"addressLine1"_s), u"street"_s);
        QCOMPARE(endpoints.fieldName(RecordType::Location, u"region"_s), u"region_name"_s);
        QVERIFY(!endpoints.fieldIds(RecordType::Location).contains(u"website"_s));
        QVERIFY(endpoints.constants(RecordType::CustomerCategory).value(u"is_pricing_group"_s).toBool());
    }

    void wrongOverlayIsLeftOutWhole_data()
    {
        QTest::addColumn<QByteArray>("overlay");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *title, const QByteArray &overlay, const QString &word) {
            QTest::newRow(title) << overlay << word;
        };
        row("empty", {}, u"ipaas-endpoints.json"_s);
        row("not JSON", "{", u"ipaas-endpoints.json"_s);
        row("a list", "[]", u"object"_s);
        row("too large", QByteArray((1 << 20) + 1, ' '), u"larger"_s);
        row("entry that is misspelt", R"({"listener": {"lagSeconds": 1}, "calls": {"hok": {"path": "x"}}})",
            u"calls.hok"_s);
        row("entry of another kind", R"({"listener": {"lagSeconds": "1"}})", u"listener.lagSeconds"_s);
        row("value out of range", R"({"listener": {"lagSeconds": 0}})", u"listener.lagSeconds"_s);
        row("absolute path", R"({"calls": {"hook": {"path": "/hooks"}}})", u"calls.hook"_s);
        row("header with a line break", R"({"headers": {"client-id": "X\r\nY"}})", u"headers.client-id"_s);
        row("plain http",
            R"({"hosts": [{"name": "A", "apiUrl": "http://a.example", "portalUrl": "https://a.example"}]})",
            u"hosts"_s);
        row("no words", R"({"listener": {"failed": []}})", u"listener.failed"_s);
        row("words that are none", R"({"integration": {"names": [5]}})", u"integration.names"_s);
    }
    void wrongOverlayIsLeftOutWhole()
    {
        QFETCH(QByteArray, overlay);
        QFETCH(QString, word);
        const IpaasEndpoints::Loaded loaded = loadedWith(overlay);
        QVERIFY2(loaded.notice.contains(word), qPrintable(loaded.notice));
        QVERIFY(loaded.endpoints.listener().lag == 30s);
        QCOMPARE(loaded.endpoints.hosts().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestIpaasEndpoints)
#include "tst_ipaasendpoints.moc"
