#include "core/fieldrules.h"
#include "core/mappingtable.h"

#include <QTest>

using namespace causeway;
using namespace Qt::StringLiterals;

namespace {

MappingRow field(const QString &name, const QStringList &from)
{
    return {MappingRow::Target::Field, name, from, {}};
}

MappingRow customField(const QString &name, const QStringList &from)
{
    return {MappingRow::Target::CustomField, name, from, {}};
}

MappingRow fixedText(const QString &name, const QString &text)
{
    return {MappingRow::Target::CustomField, name, {}, text};
}

const MappingRow nameRow = field(u"name"_s, {u"code"_s});

MappingTable longTable(int rows)
{
    MappingTable table{{nameRow}};
    while (table.rows.size() < rows)
        table.rows.append(fixedText(u"Field"_s + QString::number(table.rows.size()), u"x"_s));
    return table;
}

} // namespace

class TestMappingTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void good_data()
    {
        QTest::addColumn<QList<MappingRow>>("rows");
        const auto row = [](const char *title, const QList<MappingRow> &more) {
            QTest::newRow(title) << QList<MappingRow>{nameRow} + more;
        };
        row("the name alone", {});
        QTest::newRow("name of two") << QList<MappingRow>{field(u"name"_s, {u"code"_s, u"displayName"_s})};
        QTest::newRow("name last") << QList<MappingRow>{field(u"description"_s, {u"Name"_s}), nameRow};
        row("first of two", {field(u"description"_s, {u"displayName"_s, u"code"_s})});
        row("source in other letters", {field(u"description"_s, {u"Überschrift_2"_s})});
        row("field that we do not know", {field(u"parent_name"_s, {u"region"_s})});
        row("custom field", {customField(u"Address line 1 (main)"_s, {u"addressLine1"_s})});
        row("field and custom field of one name",
            {field(u"contact"_s, {u"contact"_s}), customField(u"contact"_s, {u"contact"_s})});
        row("custom field called name", {customField(u"name"_s, {u"code"_s})});
        row("fixed text in a field", {{MappingRow::Target::Field, u"description"_s, {}, u"From Business Central"_s}});
        row("longest text", {fixedText(u"Origin"_s, QString(255, u'x'))});
        row("longest name", {fixedText(QString(100, u'x'), u"x"_s)});
        QTest::newRow("most rows") << longTable(40).rows;
    }
    void good()
    {
        QFETCH(QList<MappingRow>, rows);
        const auto problem = MappingTable{rows}.problem();
        QVERIFY2(!problem, problem ? qPrintable(problem->text) : "");
    }

    void problem_data()
    {
        QTest::addColumn<QList<MappingRow>>("rows");
        QTest::addColumn<qsizetype>("at");
        QTest::addColumn<QString>("word");
        const auto whole = [](const char *title, const QList<MappingRow> &rows, qsizetype at, const QString &word) {
            QTest::newRow(title) << rows << at << word;
        };
        const auto second = [](const char *title, const MappingRow &row, const QString &word) {
            QTest::newRow(title) << QList<MappingRow>{nameRow, row} << qsizetype(1) << word;
        };
        whole("nothing", {}, -1, u"name"_s);
        whole("no name", {field(u"description"_s, {u"displayName"_s})}, -1, u"name"_s);
        whole("name as a custom field only", {customField(u"name"_s, {u"code"_s})}, -1, u"name"_s);
        whole("name is a text", {{MappingRow::Target::Field, u"name"_s, {}, u"x"_s}}, 0, u"once"_s);
        whole("too many rows", longTable(41).rows, 40, u"40"_s);
        second("name twice", nameRow, u"already"_s);
        whole("custom field twice", {nameRow, fixedText(u"A"_s, u"1"_s), fixedText(u"a"_s, u"2"_s)}, 2, u"already"_s);
        second("no target", field({}, {u"code"_s}), u"needs a field"_s);
        second("blank target", customField(u"  "_s, {u"code"_s}), u"needs a field"_s);
        second("blank around", customField(u" A"_s, {u"code"_s}), u"blanks"_s);
        second("target too long", customField(QString(101, u'x'), {u"code"_s}), u"100"_s);
        second("line break in a target", customField(u"A\nB"_s, {u"code"_s}), u"line breaks"_s);
        second("external id", field(u"external_ids"_s, {u"code"_s}), u"filled in"_s);
        second("custom fields as a field", field(u"custom_fields"_s, {u"code"_s}), u"filled in"_s);
        second("no value", field(u"description"_s, {}), u"needs a field of Business Central or a text"_s);
        second("blank text", fixedText(u"Origin"_s, u"  "_s), u"needs a field of Business Central or a text"_s);
        second("both", {MappingRow::Target::Field, u"description"_s, {u"code"_s}, u"x"_s}, u"either"_s);
        second("three sources", field(u"description"_s, {u"a"_s, u"b"_s, u"c"_s}), u"at most 2"_s);
        second("empty source", field(u"description"_s, {u"a"_s, QString()}), u"starts with a letter"_s);
        second("source with a blank", field(u"description"_s, {u"Phone No"_s}), u"starts with a letter"_s);
        second("source too long", field(u"description"_s, {QString(241, u'x')}), u"starts with a letter"_s);
        second("text too long", fixedText(u"Origin"_s, QString(256, u'x')), u"255"_s);
        second("control character in a text", fixedText(u"Origin"_s, u"a\tb"_s), u"control"_s);
    }
    void problem()
    {
        QFETCH(QList<MappingRow>, rows);
        QFETCH(qsizetype, at);
        QFETCH(QString, word);
        const MappingTable table{rows};
        const auto problem = table.problem();
        QVERIFY(problem);
        QCOMPARE(problem->row, at);
        QVERIFY2(problem->text.contains(word), qPrintable(problem->text));
        QCOMPARE(FieldRules::check(table).level, FieldVerdict::Level::Wrong);
        QCOMPARE(FieldRules::check(table).message, problem->text);
    }
};

QTEST_GUILESS_MAIN(TestMappingTable)
#include "tst_mappingtable.moc"
