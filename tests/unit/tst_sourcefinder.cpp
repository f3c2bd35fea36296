// Which entity set is whose source: what is read of $metadata, and what its properties tell.

#include "businesscentral/sourcefinder.h"

#include <QTest>

using namespace causeway;

namespace {

QByteArray document(const QByteArray &schema)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><edmx:Edmx Version=\"4.0\" "
           "xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\"><edmx:DataServices><Schema Namespace=\"NAV\" "
           "xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">"
           + schema + "</Schema></edmx:DataServices></edmx:Edmx>";
}

QByteArray entityType(const QByteArray &name, const QByteArrayList &keys, const QByteArrayList &properties)
{
    QByteArray xml = "<EntityType Name=\"" + name + "\"><Key>";
    for (const QByteArray &key : keys)
        xml += "<PropertyRef Name=\"" + key + "\"/>";
    xml += "</Key>";
    for (const QByteArray &property : properties)
        xml += "<Property Name=\"" + property + "\" Type=\"Edm.String\"><Annotation Term=\"NAV.Caption\"/></Property>";
    return xml + "</EntityType>";
}

QByteArray container(const QByteArrayList &sets)
{
    QByteArray xml = "<EntityContainer Name=\"NAV\">";
    for (const QByteArray &set : sets)
        xml += "<EntitySet Name=\"" + set + "\" EntityType=\"NAV." + set + "\"/>";
    return xml + "</EntityContainer>";
}

EntityShape shape(const QString &name, const QStringList &properties, const QStringList &keys = {})
{
    return {name, properties, keys.isEmpty() ? QStringList{properties.first()} : keys};
}

const QStringList priceGroup{QStringLiteral("Code"),
                             QStringLiteral("Description"),
                             QStringLiteral("Allow_Line_Disc"),
                             QStringLiteral("Allow_Invoice_Disc"),
                             QStringLiteral("Price_Includes_VAT"),
                             QStringLiteral("VAT_Bus_Posting_Gr_Price")};
const QStringList shippingAgent{QStringLiteral("Code"), QStringLiteral("Name"), QStringLiteral("Internet_Address"),
                                QStringLiteral("Account_No")};
const QStringList codeAndDescription{QStringLiteral("Code"), QStringLiteral("Description")};

QList<SourceCandidate> published(RecordType type, const QList<EntityShape> &shapes)
{
    return SourceFinder::candidates(type, {{Source::Kind::OData, {}, shapes}});
}

QStringList pathsOf(const QList<SourceCandidate> &candidates)
{
    QStringList paths;
    for (const SourceCandidate &candidate : candidates)
        paths.append(candidate.source.path());
    return paths;
}

} // namespace

class TestSourceFinder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsSetsWithTheirPropertiesAndKeys()
    {
        const QByteArray body = document(entityType("Preisgruppen_für_Kunden", {"Code"}, {"Code", "Description"})
                                         + entityType("Agent_Services", {"Agent", "Code"}, {"Agent", "Code"})
                                         + "<ComplexType Name=\"Address\"><Property Name=\"Street\" "
                                           "Type=\"Edm.String\"/></ComplexType>"
                                         + container({"Preisgruppen_für_Kunden", "Agent_Services", "Undescribed"}));
        const Result<QList<EntityShape>> shapes = parseODataMetadata(body);
        QVERIFY(shapes);
        QCOMPARE(shapes->size(), 2);
        QCOMPARE(shapes->first().name, QStringLiteral("Preisgruppen_für_Kunden"));
        QCOMPARE(shapes->first().properties, (QStringList{QStringLiteral("Code"), QStringLiteral("Description")}));
        QCOMPARE(shapes->first().keys, QStringList{QStringLiteral("Code")});
        QCOMPARE(shapes->last().keys, (QStringList{QStringLiteral("Agent"), QStringLiteral("Code")}));
    }

    void inheritsAndOutlivesACircle()
    {
        const QByteArray body
            = document("<EntityType Name=\"Base\"><Key><PropertyRef Name=\"Code\"/></Key><Property Name=\"Code\"/>"
                       "</EntityType><EntityType Name=\"Derived\" BaseType=\"NAV.Base\"><Property Name=\"Name\"/>"
                       "</EntityType><EntityType Name=\"Loop\" BaseType=\"NAV.Loop\"><Property Name=\"Code\"/>"
                       "</EntityType>"
                       + container({"Derived", "Loop"}));
        const Result<QList<EntityShape>> shapes = parseODataMetadata(body);
        QVERIFY(shapes);
        QCOMPARE(shapes->first().properties, (QStringList{QStringLiteral("Code"), QStringLiteral("Name")}));
        QCOMPARE(shapes->first().keys, QStringList{QStringLiteral("Code")});
    }

    void damagedMetadataIsAnError_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray whole = document(entityType("A", {"Code"}, {"Code"}) + container({"A"}));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << whole.left(whole.size() - 30);
        QTest::newRow("nothing but a start") << whole.left(60);
        QTest::newRow("JSON") << QByteArray(R"({"value": []})");
        QTest::newRow("a web page") << QByteArray("<html><body>Sign in</body></html>");
        QTest::newRow("not closed") << document("<EntityType Name=\"A\">");
        QTest::newRow("not XML behind it") << QByteArray(whole + "<more/>");
        QTest::newRow("entities of its own")
            << QByteArray("<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;\">]>" + whole);
    }

    void damagedMetadataIsAnError()
    {
        QFETCH(QByteArray, body);
        const Result<QList<EntityShape>> shapes = parseODataMetadata(body);
        QVERIFY(!shapes);
        QCOMPARE(shapes.error().code, ErrorCode::MalformedAnswer);
        QCOMPARE(shapes.error().origin, ErrorOrigin::BusinessCentral);
    }

    void noCutOffDocumentIsTakenForAWholeOne()
    {
        const QByteArray whole = document(entityType("A", {"Code"}, {"Code", "Name"}) + container({"A"}));
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!parseODataMetadata(whole.left(size)));
        QVERIFY(parseODataMetadata(whole));
    }

    void readsAnEnvironmentWithEverythingPublished()
    {
        QByteArray types;
        QByteArrayList sets;
        QByteArrayList wide{"Code"};
        for (int i = 0; i < 100; ++i)
            wide.append("A_Rather_Long_Property_Name_" + QByteArray::number(i));
        for (int i = 0; types.size() < 5 * 1024 * 1024; ++i) {
            sets.append("Page_" + QByteArray::number(i));
            types += entityType(sets.last(), {"Code"}, wide);
        }
        sets.append("Needle");
        types += entityType("Needle", {"Code"},
                            {"Code", "Description", "Allow_Line_Disc", "Allow_Invoice_Disc", "Price_Includes_VAT"});
        const Result<QList<EntityShape>> shapes = parseODataMetadata(document(types + container(sets)));
        QVERIFY(shapes);
        QCOMPARE(shapes->size(), sets.size());
        const QList<SourceCandidate> found = published(RecordType::CustomerCategory, *shapes);
        const std::optional<SourceCandidate> best = SourceFinder::best(found);
        QVERIFY(best);
        QCOMPARE(best->source.name, QStringLiteral("Needle"));
    }

    void propertiesTellAndNotNames()
    {
        // Each is published under the name of another.
        const QList<EntityShape> shapes{shape(QStringLiteral("CustomerPriceGroups"), codeAndDescription),
                                        shape(QStringLiteral("Speditionen"), shippingAgent),
                                        shape(QStringLiteral("ShippingAgents"), priceGroup)};
        const std::optional<SourceCandidate> category
            = SourceFinder::best(published(RecordType::CustomerCategory, shapes));
        QVERIFY(category);
        QCOMPARE(category->source, (Source{Source::Kind::OData, QStringLiteral("ShippingAgents"), {}}));
        QVERIFY2(category->reason.contains(QStringLiteral("Allow_Invoice_Disc")), qPrintable(category->reason));
        const QList<SourceCandidate> methods = published(RecordType::ShippingMethod, shapes);
        QCOMPARE(pathsOf(methods), QStringList{QStringLiteral("Speditionen")});
        // What is surely a shipping agent is no location.
        QVERIFY(published(RecordType::Location, shapes).isEmpty());
    }

    void equalsAreForAPersonToChooseFrom()
    {
        const QList<SourceCandidate> found
            = published(RecordType::CustomerCategory,
                        {shape(QStringLiteral("B"), priceGroup), shape(QStringLiteral("C"), codeAndDescription),
                         shape(QStringLiteral("A"), priceGroup)});
        QCOMPARE(pathsOf(found), (QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
        QVERIFY(!SourceFinder::best(found));
        QCOMPARE(found.last().fit, SourceFit::Possible);
    }

    void whatManyPagesHaveIsNeverPicked()
    {
        const QList<SourceCandidate> found
            = published(RecordType::CustomerCategory, {shape(QStringLiteral("A"), codeAndDescription)});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().fit, SourceFit::Possible);
        QVERIFY(!SourceFinder::best(found));
    }

    void otherSpellingsAreTheSame()
    {
        const QStringList custom{QStringLiteral("id"), QStringLiteral("code"), QStringLiteral("displayName"),
                                 QStringLiteral("allowInvoiceDiscount"), QStringLiteral("priceIncludesVAT")};
        const QString route = QStringLiteral("contoso/integration/v1.0");
        const QList<SourceCandidate> found
            = SourceFinder::candidates(RecordType::CustomerCategory,
                                       {{Source::Kind::Api, route, {shape(QStringLiteral("kundengruppen"), custom)}}});
        const std::optional<SourceCandidate> best = SourceFinder::best(found);
        QVERIFY(best);
        QCOMPARE(best->source, (Source{Source::Kind::Api, QStringLiteral("kundengruppen"), route}));
        QCOMPARE(best->source.path(), QString(route + QStringLiteral("/kundengruppen")));
    }

    void onlyATableOfItsOwnIsASource_data()
    {
        QTest::addColumn<RecordType>("type");
        QTest::addColumn<QStringList>("properties");
        QTest::addColumn<QStringList>("keys");
        const QStringList code{QStringLiteral("Code")};
        QTest::newRow("two keys") << RecordType::CustomerCategory << priceGroup
                                  << QStringList{QStringLiteral("Agent"), QStringLiteral("Code")};
        QTest::newRow("another key") << RecordType::CustomerCategory << priceGroup
                                     << QStringList{QStringLiteral("Entry_No")};
        QTest::newRow("no code") << RecordType::ShippingMethod
                                 << QStringList{QStringLiteral("Name"), QStringLiteral("Internet_Address")}
                                 << QStringList{QStringLiteral("Name")};
        QTest::newRow("no title") << RecordType::ShippingMethod
                                  << QStringList{QStringLiteral("Code"), QStringLiteral("Internet_Address")} << code;
        // Its fields are joined in the page that Business Central has of it.
        QTest::newRow("a sales price list")
            << RecordType::CustomerCategory
            << priceGroup
                   + QStringList{QStringLiteral("SourceType"), QStringLiteral("SourceNo"),
                                 QStringLiteral("StartingDate"), QStringLiteral("Status")}
            << code;
        QTest::newRow("a responsibility center")
            << RecordType::Location
            << QStringList{QStringLiteral("Code"), QStringLiteral("Name"),      QStringLiteral("Address"),
                           QStringLiteral("City"), QStringLiteral("Post_Code"), QStringLiteral("Location_Code")}
            << code;
    }

    void onlyATableOfItsOwnIsASource()
    {
        QFETCH(RecordType, type);
        QFETCH(QStringList, properties);
        QFETCH(QStringList, keys);
        QCOMPARE(SourceFinder::fit(type, properties, keys), SourceFit::None);
    }

    void microsoftsLocationsComeFirst()
    {
        const QStringList location{QStringLiteral("id"),   QStringLiteral("code"),       QStringLiteral("displayName"),
                                   QStringLiteral("city"), QStringLiteral("postalCode"), QStringLiteral("country")};
        const QStringList shipmentMethod{QStringLiteral("id"), QStringLiteral("code"), QStringLiteral("displayName")};
        const QList<SourceCandidate> found = SourceFinder::candidates(
            RecordType::Location, {{Source::Kind::OData,
                                    {},
                                    {shape(QStringLiteral("Lagerorte"),
                                           {QStringLiteral("Code"), QStringLiteral("Name"), QStringLiteral("Address"),
                                            QStringLiteral("City"), QStringLiteral("Post_Code")})}},
                                   {Source::Kind::Api,
                                    {},
                                    {shape(QStringLiteral("shipmentMethods"), shipmentMethod),
                                     shape(QStringLiteral("locations"), location)}}});
        QCOMPARE(pathsOf(found), (QStringList{QStringLiteral("locations"), QStringLiteral("Lagerorte")}));
        const std::optional<SourceCandidate> best = SourceFinder::best(found);
        QVERIFY(best);
        QCOMPARE(best->fit, SourceFit::Documented);
    }

    void listOfPossibleOnesIsShort()
    {
        QList<EntityShape> shapes;
        for (int i = 0; i < 300; ++i)
            shapes.append(shape(QStringLiteral("Page_%1").arg(i), codeAndDescription));
        QCOMPARE(published(RecordType::CustomerCategory, shapes).size(), 20);
    }
};

QTEST_GUILESS_MAIN(TestSourceFinder)
#include "tst_sourcefinder.moc"
