#include "businesscentral/entitypage.h"

#include <QTest>

using namespace causeway;
using namespace Qt::StringLiterals;

namespace {

const QStringList codeAndName{u"code"_s, u"displayName"_s};

EntityPage pageOf(const QByteArray &body, const QStringList &fields = codeAndName)
{
    const Result<EntityPage> page = parseEntityPage(body, fields);
    if (!page) {
        QTest::qFail(qPrintable(page.error().message), __FILE__, __LINE__);
        return {};
    }
    return *page;
}

/// The one value of `{"value":[{"code":VALUE}]}`.
QString valueOf(const QByteArray &json)
{
    const EntityPage page = pageOf("{\"value\":[{\"code\":" + json + "}]}", {u"code"_s});
    return page.records().value(0).value(0);
}

} // namespace

class TestEntityPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordsInOrder()
    {
        const EntityPage page = pageOf(
            R"({"@odata.context":"x","value":[{"code":"A","displayName":"One"},{"code":"B","displayName":"Two"}]})");
        QCOMPARE(page.records(), (QList<EntityRecord>{{u"A"_s, u"One"_s}, {u"B"_s, u"Two"_s}}));
        QVERIFY(page.nextLink.isEmpty());
        QVERIFY(!page.count);
    }

    void valuesFollowTheFieldsAskedFor()
    {
        const EntityPage page = pageOf(R"({"value":[{"a":"1","b":"2","c":"3"}]})", {u"c"_s, u"a"_s});
        QCOMPARE(page.records(), (QList<EntityRecord>{{u"3"_s, u"1"_s}}));
    }

    void keysInAnotherOrderInEachRecord()
    {
        const EntityPage page
            = pageOf(R"({"value":[{"code":"A","displayName":"One"},{"displayName":"Two","code":"B"}]})");
        QCOMPARE(page.records(), (QList<EntityRecord>{{u"A"_s, u"One"_s}, {u"B"_s, u"Two"_s}}));
    }

    void missingFieldIsNull()
    {
        const EntityPage page = pageOf(R"({"value":[{"code":"A"}]})");
        QVERIFY(page.records().value(0).value(1).isNull());
    }

    void nullIsEmptyButThere()
    {
        const EntityPage page = pageOf(R"({"value":[{"code":"A","displayName":null}]})");
        QVERIFY(page.records().value(0).value(1).isEmpty());
        QVERIFY(!page.records().value(0).value(1).isNull());
    }

    void emptyTextIsEmptyButThere()
    {
        const EntityPage page = pageOf(R"({"value":[{"code":"A","displayName":""}]})");
        QVERIFY(page.records().value(0).value(1).isEmpty());
        QVERIFY(!page.records().value(0).value(1).isNull());
    }

    void fieldNamesAreCaseSensitive()
    {
        QVERIFY(pageOf(R"({"value":[{"Code":"A"}]})").records().value(0).value(0).isNull());
    }

    void value_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << QByteArray(R"("x")") << u"x"_s;
        QTest::newRow("whole number") << QByteArray("42") << u"42"_s;
        QTest::newRow("negative number") << QByteArray("-42") << u"-42"_s;
        QTest::newRow("number as it stands") << QByteArray("1.50") << u"1.50"_s;
        QTest::newRow("number with blanks behind") << QByteArray("1.5  ") << u"1.5"_s;
        QTest::newRow("number beyond 64 bits")
            << QByteArray("123456789012345678901234567890") << u"123456789012345678901234567890"_s;
        QTest::newRow("number with an exponent") << QByteArray("1e3") << u"1e3"_s;
        QTest::newRow("true") << QByteArray("true") << u"true"_s;
        QTest::newRow("false") << QByteArray("false") << u"false"_s;
        QTest::newRow("object") << QByteArray(R"({"x":1})") << QString();
        QTest::newRow("list") << QByteArray(R"(["x"])") << QString();
        QTest::newRow("escapes") << QByteArray("\"a\\\"b\\\\c\\/d\\n\\t\"") << u"a\"b\\c/d\n\t"_s;
        QTest::newRow("escaped letter") << QByteArray(R"("\u00f8")") << u"ø"_s;
        QTest::newRow("escaped pair") << QByteArray(R"("\ud83d\ude00")") << u"😀"_s;
        QTest::newRow("4-byte letter") << QByteArray("\"😀𝒳\"") << u"😀𝒳"_s;
        QTest::newRow("other scripts") << QByteArray("\"日本 Ελλάδα עברית\"") << u"日本 Ελλάδα עברית"_s;
        QTest::newRow("escaped zero") << QByteArray(R"("a\u0000b")") << QString(u"a"_s + QChar(0) + u"b"_s);
        QTest::newRow("OData date") << QByteArray(R"("2023-01-04T16:55:47.367Z")") << u"2023-01-04T16:55:47.367Z"_s;
    }
    void value()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, text);
        QCOMPARE(valueOf(json), text);
    }

    void escapedKeyIsTheSameKey()
    {
        const EntityPage page = pageOf(R"({"value":[{"co\u0064e":"A"}]})");
        QCOMPARE(page.records().value(0).value(0), u"A"_s);
    }

    /// Of two members of one name the record has one value, whichever.
    void repeatedKeyIsNoTrouble()
    {
        const EntityPage page = pageOf(R"({"value":[{"code":"A","code":"B"}]})");
        QCOMPARE(page.records().size(), 1);
        QVERIFY(!page.records().value(0).value(0).isEmpty());
    }

    void unknownMembersAreSkipped()
    {
        const EntityPage page = pageOf(
            R"({"@odata.context":"x","extra":{"value":[1,{"a":[]}]},"value":[{"@odata.etag":"W/'x'","deep":{"code":"no"},"code":"A"}],"more":[1]})");
        QCOMPARE(page.records().size(), 1);
        QCOMPARE(page.records().value(0).value(0), u"A"_s);
    }

    void noRecords() { QVERIFY(pageOf(R"({"value":[]})").records().isEmpty()); }

    void recordWithoutAnyOfTheFieldsIsStillARecord() { QCOMPARE(pageOf(R"({"value":[{}]})").records().size(), 1); }

    void noFieldsAskedFor()
    {
        const EntityPage page = pageOf(R"({"value":[{"code":"A"}]})", {});
        QCOMPARE(page.records().size(), 1);
        QVERIFY(page.records().first().isEmpty());
    }

    void nextLink_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("behind the records") << QByteArray(R"({"value":[],"@odata.nextLink":"LINK"})");
        QTest::newRow("before the records") << QByteArray(R"({"@odata.nextLink":"LINK","value":[]})");
        QTest::newRow("4.01 name") << QByteArray(R"({"value":[],"@nextLink":"LINK"})");
    }
    void nextLink()
    {
        QFETCH(QByteArray, body);
        const QByteArray link = "https://h/p?$skiptoken='A%20B'";
        QCOMPARE(pageOf(body.replace("LINK", link)).nextLink, QString::fromLatin1(link));
    }

    void nextLinkOfARecordIsNotThePages()
    {
        QVERIFY(pageOf(R"({"value":[{"code":"A","@odata.nextLink":"x"}]})").nextLink.isEmpty());
    }

    void count_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("4.0 name") << QByteArray(R"({"@odata.count":12345,"value":[]})");
        QTest::newRow("4.01 name") << QByteArray(R"({"value":[],"@count":12345})");
    }
    void count()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(pageOf(body).count, std::optional<qint64>(12345));
    }

    void malformed_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
        row("empty", {});
        row("blanks", "   ");
        row("a list", R"([{"code":"A"}])");
        row("a text", R"("value")");
        row("no value", R"({"@odata.context":"x"})");
        row("value is null", R"({"value":null})");
        row("value is an object", R"({"value":{"code":"A"}})");
        row("record is a text", R"({"value":["A"]})");
        row("record is a list", R"({"value":[["A"]]})");
        row("record is null", R"({"value":[null]})");
        row("next link is a number", R"({"value":[],"@odata.nextLink":5})");
        row("count is a text", R"({"value":[],"@odata.count":"many"})");
        row("comma missing", R"({"value":[{"code":"A"}{"code":"B"}]})");
        row("quote missing", "{\"value\":[{\"code\":\"A}]}");
        row("not UTF-8", "{\"value\":[{\"code\":\"\xff\xfe\"}]}");
        row("cut letter", "{\"value\":[{\"code\":\"\xf0\x9f\x98\"}]}");
        row("bad escape", R"({"value":[{"code":"\x"}]})");
        row("web page", "<html><body>Sign in</body></html>");
        row("zero bytes", QByteArray(64, '\0'));
    }
    void malformed()
    {
        QFETCH(QByteArray, body);
        const Result<EntityPage> page = parseEntityPage(body, codeAndName);
        QVERIFY(!page);
        QVERIFY(page.error().code == ErrorCode::MalformedAnswer);
        QVERIFY(page.error().origin == ErrorOrigin::BusinessCentral);
        QVERIFY(!page.error().message.isEmpty());
    }

    /// A page that breaks off is never taken for a shorter one.
    void cutOffAnywhereIsMalformed()
    {
        const QByteArray body
            = R"({"@odata.count":2,"value":[{"code":"A","displayName":"Ø😀"},{"code":"B","displayName":null}],"@odata.nextLink":"p"})";
        QVERIFY(parseEntityPage(body, codeAndName));
        for (qsizetype length = 0; length < body.size(); ++length)
            QVERIFY2(!parseEntityPage(body.first(length), codeAndName), qPrintable(QString::number(length)));
    }

    void textBehindThePageIsMalformed()
    {
        QVERIFY(!parseEntityPage(R"({"value":[]} {"value":[]})", codeAndName));
        QVERIFY(!parseEntityPage(R"({"value":[]}]})", codeAndName));
    }

    /// simdjson reads past the end of its input: every length around its block of 64 bytes.
    void everyLengthIsRead()
    {
        for (int length = 0; length < 200; ++length) {
            const QByteArray text(length, 'x');
            QCOMPARE(valueOf('"' + text + '"'), QString::fromLatin1(text));
        }
    }

    void aPageAsLargeAsTheyCome()
    {
        QByteArray body = R"({"value":[)";
        for (int number = 0; number < 20'000; ++number) {
            body += number > 0 ? "," : "";
            body += "{\"code\":\"" + QByteArray::number(number) + "\",\"displayName\":\"Location\"}";
        }
        body += "]}";
        const EntityPage page = pageOf(body);
        QCOMPARE(page.records().size(), 20'000);
        QCOMPARE(page.records().last().first(), u"19999"_s);
    }
};

QTEST_GUILESS_MAIN(TestEntityPage)
#include "tst_entitypage.moc"
