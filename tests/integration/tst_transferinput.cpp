#include "support/cliprocess.h"
#include "support/scriptedserver.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using causeway::test::ScriptedReply;
using causeway::test::ScriptedServer;

namespace {

const QString categoryType = u"customer-category"_s;
const QString locationType = u"location"_s;

/// A record that is not transferred: its key or name as it is told, and the code of the reason.
using Named = std::pair<QString, QString>;

const QString invalid = u"source-record-invalid"_s;
const QString conflict = u"name-conflict"_s;

QJsonObject category(const QString &code, const QString &description)
{
    return {{u"@odata.etag"_s, u"W/\"JzE7Jw==\""_s}, {u"Code"_s, code}, {u"Description"_s, description}};
}

/// `number` is the id, and the order in which Business Central lists it.
QJsonObject location(int number, const QString &code, const QString &name)
{
    return {{u"id"_s, u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'))},
            {u"code"_s, code},
            {u"displayName"_s, name},
            {u"lastModifiedDateTime"_s, u"2026-01-02T03:04:05.67Z"_s}};
}

QString idOf(int number)
{
    return location(number, {}, {}).value("id"_L1).toString();
}

/// Entra and iPaaS.com are the sandbox's; Business Central is a script, which may say what no sandbox would.
class World {
public:
    bool start(const QStringList &sandboxArguments = {}, const QString &way = u"direct"_s)
    {
        if (!m_sandbox.start(sandboxArguments))
            return false;
        QByteArray file = withMember(m_home.read(u"sandbox.json"_s), u"apiUrl"_s, m_pages.url({}).toString());
        // So few calls that none is made to count ahead: the script has pages only.
        QJsonObject throttling = QJsonDocument::fromJson(file).object().value("throttling"_L1).toObject();
        throttling.insert(u"apiThrottleLimit"_s, 19);
        throttling.insert(u"apiThrottleSeconds"_s, 1);
        file = withMember(file, u"throttling"_s, throttling);
        file = withMember(file, u"ipaas.way"_s, way);
        return m_home.write(u"sandbox.json"_s, file)
               && m_home.run({u"connection"_s, u"import"_s, m_home.path(u"sandbox.json"_s)}).exitCode == 0;
    }

    /// How long the program waits for iPaaS.com's listener.
    bool setPatience(int seconds) const
    {
        const QJsonObject listener{{u"lagSeconds"_s, seconds}, {u"patienceSeconds"_s, seconds}};
        return m_home.write(u"config/causeway/ipaas-endpoints.json"_s,
                            QJsonDocument(QJsonObject{{u"listener"_s, listener}}).toJson());
    }

    const SandboxProcess &sandbox() const { return m_sandbox; }
    const ScriptedServer &pages() const { return m_pages; }
    ScriptedServer &pages() { return m_pages; }

    /// The address of a page, as a nextLink names it.
    QString link(const QString &name) const { return m_pages.url(u"/v2.0/pages/"_s + name).toString(); }

    void thenPage(const QJsonArray &records, const QString &nextLink = {}, std::optional<int> count = {})
    {
        m_pages.then(ScriptedReply::answer(pageBody(records, nextLink, count)));
    }
    static QByteArray pageBody(const QJsonArray &records, const QString &nextLink = {}, std::optional<int> count = {})
    {
        QJsonObject page{{u"value"_s, records}};
        if (!nextLink.isEmpty())
            page.insert(u"@odata.nextLink"_s, nextLink);
        if (count)
            page.insert(u"@odata.count"_s, *count);
        return QJsonDocument(page).toJson(QJsonDocument::Compact);
    }

    /// The script's server lives in this thread: it answers while the program runs.
    CliResult run(const QString &type, const QStringList &options = {})
    {
        const std::unique_ptr<QProcess> process
            = m_home.start(QStringList{u"initialize"_s, u"Sandbox"_s, u"--json"_s, u"--type"_s, type} + options);
        const auto hasEnded = [&process] { return process->state() == QProcess::NotRunning; };
        if (!QTest::qWaitFor(hasEnded, 60'000))
            process->kill();
        return CliHome::finish(*process);
    }

    /// External id -> name and description of what iPaaS.com has now.
    QMap<QString, QStringList> transferred(const QString &type) const
    {
        QMap<QString, QStringList> found;
        const QJsonArray records = m_sandbox.account().value("ipaas"_L1)[type].toArray();
        for (const QJsonValue &record : records) {
            found.insert(record["externalId"_L1].toString(),
                         {record["name"_L1].toString(), record["description"_L1].toString()});
        }
        return found;
    }
    qsizetype transferredCount(const QString &type) const
    {
        return m_sandbox.account().value("ipaas"_L1)[type].toArray().size();
    }

private:
    CliHome m_home;
    SandboxProcess m_sandbox{m_home};
    ScriptedServer m_pages;
};

QList<Named> problemsOf(const CliResult &result)
{
    QList<Named> found;
    const QList<QJsonObject> events = result.events(u"problem"_s);
    for (const QJsonObject &event : events) {
        const QString name = event.value("name"_L1).toString();
        const QString externalId = event.value("externalId"_L1).toString();
        const bool isGuid = externalId.startsWith("00000000-"_L1);
        found.append({isGuid && !name.isEmpty() ? name : externalId, event.value("errorCode"_L1).toString()});
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// The codes of the locations that iPaaS.com has.
QStringList names(const QMap<QString, QStringList> &transferred)
{
    QStringList found;
    for (const QStringList &fields : transferred)
        found.append(fields.first());
    found.sort();
    return found;
}

ScriptedReply webPage()
{
    return ScriptedReply::answer("<!DOCTYPE html><html><head><title>Maintenance</title></head></html>", 200,
                                 "Content-Type: text/html\r\n");
}

} // namespace

/// What Business Central (or what stands in front of it) should not send: every good record is transferred all the
/// same, and every other one is named with its reason.
class tst_transferinput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsNotGood_data();
    void namesWhatIsNotGood();
    void namesOneOfTwoAlike_data();
    void namesOneOfTwoAlike();
    void transfersEveryText_data();
    void transfersEveryText();
    void shortensTextsOnce();
    void looksUpEveryCode();

    void readsARepeatedPageOnce();
    void passesAnEmptyPage();
    void sendsEverythingAgainOnce_data();
    void sendsEverythingAgainOnce();
    void sendsTheUnknownAgainOnce();
    void takesTheNewestOfARecord_data();
    void takesTheNewestOfARecord();
    void findsWhatMovedToAPageBefore();
    void bearsADeletionBetweenPages();
    void bearsACountThatLies_data();
    void bearsACountThatLies();
    void bearsACountThatLiesOfChanges_data();
    void bearsACountThatLiesOfChanges();
    void asksAgainForAGarbledPage_data();
    void asksAgainForAGarbledPage();
    void keepsWhatStoodBeforeABrokenPage_data();
    void keepsWhatStoodBeforeABrokenPage();
    void transfersTheOtherTypes();
    void takesNoTokenElsewhere_data();
    void takesNoTokenElsewhere();
};

void tst_transferinput::namesWhatIsNotGood_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonArray>("records");
    QTest::addColumn<QStringList>("good");
    QTest::addColumn<QList<Named>>("bad");

    QTest::newRow("no code") << categoryType
                             << QJsonArray{category(u"A"_s, u"Good"_s),
                                           category(QString(), u"Nameless"_s),
                                           QJsonObject{{u"Description"_s, u"No such field"_s}},
                                           QJsonObject{{u"Code"_s, QJsonValue()}, {u"Description"_s, u"Null"_s}},
                                           category(u"   "_s, u"Blanks"_s),
                                           category(u"Z"_s, u"Good, too"_s)}
                             << QStringList{u"A"_s, u"Z"_s}
                             << QList<Named>{{u"(no code) Blanks"_s, invalid},
                                             {u"(no code) Nameless"_s, invalid},
                                             {u"(no code) No such field"_s, invalid},
                                             {u"(no code) Null"_s, invalid}};
    QTest::newRow("no code, and alike") << categoryType
                                        << QJsonArray{category(QString(), u"Same"_s), category(u"A"_s, u"Good"_s),
                                                      category(QString(), u"Same"_s), category(QString(), QString())}
                                        << QStringList{u"A"_s}
                                        << QList<Named>{{u"(no code) Same"_s, invalid},
                                                        {u"(no code) Same (2)"_s, invalid},
                                                        {u"(no code, 3)"_s, invalid}};
    QTest::newRow("no code, but an id") << locationType
                                        << QJsonArray{location(1, QString(), u"Nameless"_s),
                                                      location(2, u"MAIN"_s, u"Good"_s)}
                                        << QStringList{u"MAIN"_s} << QList<Named>{{idOf(1), invalid}};
    const QString longCode(51, u'X');
    const QString longest(50, u'Y');
    QTest::newRow("a code too long") << categoryType
                                     << QJsonArray{category(longCode, u"Too long"_s), category(longest, u"Just"_s),
                                                   category(u"A"_s, u"Good"_s)}
                                     << QStringList{u"A"_s, longest} << QList<Named>{{longCode, invalid}};
    QTest::newRow("control characters") << categoryType
                                        << QJsonArray{category(u"A\u0001B"_s, u"Start of heading"_s),
                                                      category(u"A\nB"_s, u"A line"_s),
                                                      category(u"A\tB"_s, u"A tab"_s),
                                                      category(u"A\0B"_s, u"Zero"_s),
                                                      category(u"A\u009fB"_s, u"C1"_s),
                                                      category(u"AB"_s, u"Good"_s)}
                                        << QStringList{u"AB"_s}
                                        << QList<Named>{{u"A\tB"_s, invalid},
                                                        {u"A\nB"_s, invalid},
                                                        {u"A\0B"_s, invalid},
                                                        {u"A\u0001B"_s, invalid},
                                                        {u"A\u009fB"_s, invalid}};
}

void tst_transferinput::namesWhatIsNotGood()
{
    QFETCH(const QString, type);
    QFETCH(const QJsonArray, records);
    QFETCH(const QStringList, good);
    QFETCH(QList<Named>, bad);
    std::sort(bad.begin(), bad.end());
    World world;
    QVERIFY(world.start());
    // The second time the journal knows them all, and the outcome is the same.
    for (int turn = 0; turn < 2; ++turn) {
        world.thenPage(records);
        const CliResult result = world.run(type);
        QVERIFY2(result.exitCode == (bad.isEmpty() ? 0 : 1), result.describe().constData());
        QCOMPARE(problemsOf(result), bad);
        const QList<QJsonObject> problems = result.events(u"problem"_s);
        for (const QJsonObject &problem : problems)
            QVERIFY(!problem.value("message"_L1).toString().isEmpty());
        QVERIFY2(!result.object().contains("error"_L1), result.describe().constData());
        QCOMPARE(names(world.transferred(type)), good);
        QCOMPARE(world.transferredCount(type), good.size());
        QCOMPARE(result.counts(type).value("read"_L1).toInteger(), records.size());
        QCOMPARE(result.counts(type).value("failed"_L1).toInteger(), bad.size());
    }
    QCOMPARE(world.sandbox().requests(u"ipaasWrites"_s), good.size());
}

/// iPaaS.com takes one of them, whichever comes first.
void tst_transferinput::namesOneOfTwoAlike_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonArray>("records");
    QTest::newRow("codes that differ in case")
        << categoryType << QJsonArray{category(u"RETAIL"_s, u"First"_s), category(u"retail"_s, u"Second"_s)};
    QTest::newRow("codes that differ in case, of locations")
        << locationType << QJsonArray{location(1, u"Main"_s, u"First"_s), location(2, u"MAIN"_s, u"Second"_s)};
    QTest::newRow("names that collide after trimming")
        << locationType << QJsonArray{location(1, u" MAIN"_s, u"First"_s), location(2, u"MAIN "_s, u"Second"_s)};
    QTest::newRow("codes that collide after trimming")
        << categoryType << QJsonArray{category(u"RETAIL"_s, u"First"_s), category(u" RETAIL"_s, u"Second"_s)};
    QTest::newRow("codes that collide after trimming, the other way round")
        << categoryType << QJsonArray{category(u"RETAIL "_s, u"First"_s), category(u"RETAIL"_s, u"Second"_s)};
    QTest::newRow("codes that collide after trimming, and are alike otherwise")
        << categoryType << QJsonArray{category(u"RETAIL "_s, u"Same"_s), category(u"RETAIL"_s, u"Same"_s)};
}

void tst_transferinput::namesOneOfTwoAlike()
{
    QFETCH(const QString, type);
    QFETCH(QJsonArray, records);
    records.append(type == locationType ? location(3, u"OTHER"_s, u"Good"_s) : category(u"OTHER"_s, u"Good"_s));
    World world;
    QVERIFY(world.start());
    QMap<QString, QStringList> first;
    for (int turn = 0; turn < 2; ++turn) {
        world.thenPage(records);
        const CliResult result = world.run(type);
        QVERIFY2(result.exitCode == 1, result.describe().constData());
        QVERIFY2(problemsOf(result).size() == 1, result.describe().constData());
        QCOMPARE(result.counts(type).value("read"_L1).toInteger(), 3);
        QVERIFY2(!result.object().contains("error"_L1), result.describe().constData());
        const QMap<QString, QStringList> transferred = world.transferred(type);
        QCOMPARE(transferred.size(), 2);
        QCOMPARE(world.transferredCount(type), 2);
        QVERIFY(names(transferred).contains(u"OTHER"_s));
        // The same one at each run, or the two would take turns for ever.
        if (turn == 0)
            first = transferred;
        QCOMPARE(transferred, first);
    }
}

void tst_transferinput::transfersEveryText_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("description");
    QTest::newRow("4-byte Unicode") << u"📦𝔅𐍈"_s << u"Pakete 📦🚚 über 𠜎"_s;
    QTest::newRow("joined emoji") << u"👩‍🚀"_s << u"👨‍👩‍👧‍👦 and 🏳️‍🌈"_s;
    QTest::newRow("right to left") << u"מחסן"_s << u"مستودع الرياض (رقم 12)"_s;
    QTest::newRow("turned around by marks") << u"A\u202eB\u202c"_s << u"\u200fمستودع\u200e 12 \u2066x\u2069"_s;
    QTest::newRow("combining") << u"e\u0301\u0328"_s << u"Zu\u0308rich, Z\u00fcrich"_s;
    QTest::newRow("control characters in the description") << u"LINES"_s << u"One\nTwo\tThree\u0007"_s;
    QTest::newRow("quotes and slashes") << u"\\\"'/"_s << u"</script>\\ \"x\" \u2028 'y'"_s;
    QTest::newRow("not a character") << u"\ufffd"_s << u"x \ufeff \ufffe \U0010ffff"_s;
}

void tst_transferinput::transfersEveryText()
{
    QFETCH(const QString, code);
    QFETCH(const QString, description);
    World world;
    QVERIFY(world.start());
    world.thenPage({category(code, description)});
    const CliResult result = world.run(categoryType);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QCOMPARE(world.transferred(categoryType), (QMap<QString, QStringList>{{code, {code, description}}}));
    // Compared with what iPaaS.com has, it is the same still.
    world.thenPage({category(code, description)});
    const CliResult again = world.run(categoryType, {u"--compare-everything"_s});
    QVERIFY2(again.exitCode == 0, again.describe().constData());
    QCOMPARE(again.counts(categoryType).value("unchanged"_L1).toInt(), 1);
    QCOMPARE(world.sandbox().requests(u"ipaasWrites"_s), 1);
}

/// What iPaaS.com takes of a text is not known: 255 characters are, and what is cut must stay text.
void tst_transferinput::shortensTextsOnce()
{
    const QString longest(255, u'x');
    const QString cutAtPair = QString(254, u'y') + u"📦"_s;
    const QString cutAtBlank = QString(254, u'z') + u" behind the blank"_s;
    const QJsonArray records{category(u"A"_s, longest + u"and more"_s), category(u"B"_s, cutAtPair),
                             category(u"C"_s, cutAtBlank), category(u"D"_s, QString(200'000, u'w'))};
    World world;
    QVERIFY(world.start());
    world.thenPage(records);
    const CliResult result = world.run(categoryType);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QCOMPARE(world.transferred(categoryType), (QMap<QString, QStringList>{{u"A"_s, {u"A"_s, longest}},
                                                                          {u"B"_s, {u"B"_s, QString(254, u'y')}},
                                                                          {u"C"_s, {u"C"_s, QString(254, u'z')}},
                                                                          {u"D"_s, {u"D"_s, QString(255, u'w')}}}));
    world.thenPage(records);
    const CliResult again = world.run(categoryType, {u"--compare-everything"_s});
    QVERIFY2(again.exitCode == 0, again.describe().constData());
    QCOMPARE(again.counts(categoryType).value("unchanged"_L1).toInt(), 4);
    QCOMPARE(world.sandbox().requests(u"ipaasWrites"_s), 4);
}

/// The look-up after an unknown outcome names the code in its address: it must find every one.
void tst_transferinput::looksUpEveryCode()
{
    const QStringList codes{u"A/B"_s,     u"."_s,     u".."_s,  u"A?B"_s, u"A#B"_s,   u"A%2FB"_s,  u"A%B"_s,  u"+"_s,
                            u"A B"_s,     u"A\\B"_s,  u"A;B"_s, u"A&B"_s, u"'"_s,     u"\""_s,     u"📦"_s,    u"מחסן"_s,
                            u"e\u0301"_s, u"../.."_s, u"%"_s,   u"A+B"_s, u"A=B,C"_s, u"{code}"_s, u"null"_s, u"0"_s};
    QJsonArray records;
    for (const QString &code : codes)
        records.append(category(code, u"Of "_s + code));
    World world;
    QVERIFY(world.start({u"--scenario"_s, u"ipaas-answers-lost"_s}));
    QVERIFY(world.sandbox().beginCallLog());
    world.thenPage(records);
    const CliResult result = world.run(categoryType);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QCOMPARE(world.transferredCount(categoryType), codes.size());
    const QMap<QString, QStringList> transferred = world.transferred(categoryType);
    for (const QString &code : codes)
        QCOMPARE(transferred.value(code), (QStringList{code, u"Of "_s + code}));
    QCOMPARE(world.sandbox().requests(u"ipaasWrites"_s), codes.size());
    const QList<SandboxCall> calls = world.sandbox().calls(u"ipaas"_s);
    const auto isLookUp
        = [](const SandboxCall &call) { return call.target.contains("/External/"_L1) && call.status == 200; };
    QCOMPARE(std::count_if(calls.cbegin(), calls.cend(), isLookUp), codes.size());
}

void tst_transferinput::readsARepeatedPageOnce()
{
    World world;
    QVERIFY(world.start());
    const QJsonArray page{location(1, u"A"_s, u"First"_s), location(2, u"B"_s, u"Second"_s)};
    world.thenPage(page, world.link(u"2"_s));
    world.thenPage(page, world.link(u"3"_s));
    world.thenPage({location(2, u"B"_s, u"Second"_s), location(3, u"C"_s, u"Third"_s)});
    const CliResult result = world.run(locationType);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QCOMPARE(result.counts(locationType).value("read"_L1).toInt(), 3);
    QCOMPARE(result.counts(locationType).value("created"_L1).toInt(), 3);
    QCOMPARE(names(world.transferred(locationType)), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    QCOMPARE(world.sandbox().requests(u"ipaasWrites"_s), 3);
}

void tst_transferinput::passesAnEmptyPage()
{
    World world;
    QVERIFY(world.start());
    world.thenPage({}, world.link(u"2"_s));
    world.thenPage({location(1, u"A"_s, u"First"_s)}, world.link(u"3"_s));
    world.thenPage({}, world.link(u"4"_s));
    world.thenPage({location(2, u"B"_s, u"Second"_s)}, world.link(u"5"_s));
    world.thenPage({});
    const CliResult result = world.run(locationType);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QCOMPARE(names(world.transferred(locationType)), (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(world.pages().requests().size(), 5);
}

void tst_transferinput::sendsEverythingAgainOnce_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("isReadAgain");
    for (const QString &way : {u"direct"_s, u"through-ipaas"_s}) {
        QTest::addRow("%s, a record is repeated", qPrintable(way)) << way << false;
        QTest::addRow("%s, all are read again", qPrintable(way)) << way << true;
    }
}

/// Whoever asks for all records to be sent again wants each of them sent once, however often it is read meanwhile.
void tst_transferinput::sendsEverythingAgainOnce()
{
    QFETCH(const QString, way);
    QFETCH(const bool, isReadAgain);
    World world;
    QVERIFY(world.start({u"--records"_s, u"customer-category=2"_s}, way));
    QJsonArray both;
    QJsonArray edited;
    const QJsonArray records = world.sandbox().account().value("businessCentral"_L1)[categoryType].toArray();
    for (const QJsonValue &record : records) {
        both.append(category(record["Code"_L1].toString(), record["Description"_L1].toString()));
        edited.append(QJsonObject{{u"name"_s, record["Code"_L1]}, {u"description"_s, u"Edited there"_s}});
    }
    world.thenPage(both);
    QCOMPARE(world.run(categoryType).exitCode, 0);
    QVERIFY(world.sandbox().changeIpaasRecords({{u"type"_s, categoryType}, {u"put"_s, edited}}));
    const qint64 writes = world.sandbox().requests(u"ipaasWrites"_s);
    const qsizetype hooks = world.sandbox().hooks().size();

    // The pages that are none hold the reading up until the first record is there.
    const QJsonArray first{both.first()};
    if (isReadAgain)
        world.thenPage(first, {}, 2);
    else
        world.thenPage(first, world.link(u"2"_s), 2);
    world.pages().then(webPage());
    world.pages().then(webPage());
    world.thenPage(both, {}, 2);
    const CliResult result = world.run(categoryType, {u"--compare-everything"_s});
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    const bool isDirect = way == "direct"_L1;
    QCOMPARE(world.sandbox().requests(u"ipaasWrites"_s) - writes, isDirect ? 2 : 0);
    QCOMPARE(world.sandbox().hooks().size() - hooks, isDirect ? 0 : 2);
    QCOMPARE(result.counts(categoryType).value("read"_L1).toInteger(), 2);
    for (const QStringList &fields : world.transferred(categoryType))
        QVERIFY(fields.last() != "Edited there"_L1);
}

/// One that was sent again, and is unknown again before it is read.
void tst_transferinput::sendsTheUnknownAgainOnce()
{
    World world;
    QVERIFY(world.start({u"--records"_s, u"customer-category=1"_s, u"--scenario"_s, u"hooks-dropped"_s},
                        u"through-ipaas"_s));
    QVERIFY(world.setPatience(1));
    const QJsonValue record = world.sandbox().account().value("businessCentral"_L1)[categoryType][0];
    const QJsonArray page{category(record["Code"_L1].toString(), record["Description"_L1].toString())};
    world.thenPage(page);
    const CliResult first = world.run(categoryType);
    QCOMPARE(first.counts(categoryType).value("unknown"_L1).toInteger(), 1);
    QCOMPARE(world.sandbox().hooks().size(), 1);

    world.pages().then(webPage());
    world.pages().then(webPage());
    world.thenPage(page);
    const CliResult second = world.run(categoryType, {u"--unknown"_s, u"send"_s});
    QCOMPARE(second.counts(categoryType).value("unknown"_L1).toInteger(), 1);
    QCOMPARE(world.sandbox().hooks().size(), 2);
}

void tst_transferinput::takesTheNewestOfARecord_data()
{
    QTest::addColumn<QStringList>("scenarios");
    QTest::newRow("read again") << QStringList();
    // The first is on its way when the second page comes.
    QTest::newRow("read again while it is sent") << QStringList{u"--scenario"_s, u"slow"_s};
}

/// It was changed while the pages were read, and is on two of them.
void tst_transferinput::takesTheNewestOfARecord()
{
    QFETCH(const QStringList, scenarios);
    World world;
    QVERIFY(world.start(scenarios));
    world.thenPage({location(1, u"A"_s, u"Old"_s), location(2, u"B"_s, u"Second"_s)}, world.link(u"2"_s));
    world.thenPage({location(1, u"A"_s, u"New"_s), location(3, u"C"_s, u"Third"_s)});
    const CliResult result = world.run(locationType);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QCOMPARE(result.counts(locationType).value("read"_L1).toInt(), 3);
    const QMap<QString, QStringList> transferred = world.transferred(locationType);
    QCOMPARE(names(transferred), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    QCOMPARE(transferred.value(idOf(1)).last(), u"New"_s);
    QCOMPARE(world.transferredCount(locationType), 3);
}

/// Renamed while the second page was on its way, to before what had been read: only the count tells that one is
/// missing.
void tst_transferinput::findsWhatMovedToAPageBefore()
{
    World world;
    QVERIFY(world.start());
    world.thenPage({category(u"B"_s, u"Second"_s)}, world.link(u"2"_s), 3);
    world.thenPage({category(u"C"_s, u"Third"_s)}, {}, 3);
    world.thenPage({category(u"A"_s, u"Was D"_s), category(u"B"_s, u"Second"_s)}, world.link(u"2"_s), 3);
    world.thenPage({category(u"C"_s, u"Third"_s)}, {}, 3);
    const CliResult result = world.run(categoryType);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QCOMPARE(result.counts(categoryType).value("read"_L1).toInt(), 3);
    QCOMPARE(result.counts(categoryType).value("created"_L1).toInt(), 3);
    QCOMPARE(names(world.transferred(categoryType)), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
}

/// What was read and is gone was transferred, or was not: nothing else is missing, and the run ends.
void tst_transferinput::bearsADeletionBetweenPages()
{
    World world;
    QVERIFY(world.start());
    world.thenPage({category(u"A"_s, u"First"_s), category(u"B"_s, u"Deleted then"_s)}, world.link(u"2"_s), 4);
    world.thenPage({category(u"D"_s, u"Fourth"_s)}, {}, 3);
    const CliResult result = world.run(categoryType);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    const QStringList found = names(world.transferred(categoryType));
    QVERIFY(found.contains(u"A"_s) && found.contains(u"D"_s));
    QCOMPARE(world.pages().requests().size(), 2);
}

void tst_transferinput::bearsACountThatLies_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("none") << 0;
    QTest::newRow("too few") << 1;
    QTest::newRow("too many") << 1000;
    QTest::newRow("below zero") << -1;
}

void tst_transferinput::bearsACountThatLies()
{
    QFETCH(const int, count);
    World world;
    QVERIFY(world.start());
    const QJsonArray records{category(u"A"_s, u"First"_s), category(u"B"_s, u"Second"_s)};
    // As often as the program may want to be sure.
    for (int reading = 0; reading < 5; ++reading)
        world.thenPage(records, {}, count);
    const CliResult result = world.run(categoryType);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QCOMPARE(result.counts(categoryType).value("read"_L1).toInt(), 2);
    QCOMPARE(names(world.transferred(categoryType)), (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(world.sandbox().requests(u"ipaasWrites"_s), 2);
    // Not for ever.
    QVERIFY(world.pages().requests().size() <= 2);
}

void tst_transferinput::bearsACountThatLiesOfChanges_data()
{
    bearsACountThatLies_data();
}

/// A run that reads changes only trusts the count to tell whether that is enough.
void tst_transferinput::bearsACountThatLiesOfChanges()
{
    QFETCH(const int, count);
    World world;
    QVERIFY(world.start());
    world.thenPage({location(1, u"A"_s, u"First"_s), location(2, u"B"_s, u"Second"_s)}, {}, 2);
    QCOMPARE(world.run(locationType).exitCode, 0);
    const qsizetype first = world.pages().requests().size();
    // B is gone, C is new and A has changed; of the changes and their count, and then of everything.
    const QJsonArray changes{location(1, u"A"_s, u"Changed"_s), location(3, u"C"_s, u"Third"_s)};
    world.thenPage(changes);
    world.thenPage({location(1, u"A"_s, u"Changed"_s)}, {}, count);
    for (int reading = 0; reading < 5; ++reading)
        world.thenPage(changes, {}, count);
    const CliResult result = world.run(locationType);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QCOMPARE(result.counts(locationType).value("read"_L1).toInt(), 2);
    QCOMPARE(result.counts(locationType).value("created"_L1).toInt(), 1);
    QCOMPARE(result.counts(locationType).value("updated"_L1).toInt(), 1);
    const QMap<QString, QStringList> transferred = world.transferred(locationType);
    QCOMPARE(transferred.value(idOf(1)).last(), u"Changed"_s);
    QVERIFY(transferred.contains(idOf(3)));
    QVERIFY(world.pages().requests().size() - first <= 4);
}

void tst_transferinput::asksAgainForAGarbledPage_data()
{
    QTest::addColumn<ScriptedReply>("reply");
    const QByteArray body = World::pageBody({location(2, u"B"_s, u"Second"_s), location(3, u"C"_s, u"Third"_s)});
    ScriptedReply cutOff = ScriptedReply::answer(body);
    cutOff.bytes.chop(30);
    cutOff.then = ScriptedReply::Then::Close;
    QTest::newRow("cut off on the way") << cutOff;
    QTest::newRow("cut off before it was sent") << ScriptedReply::answer(body.chopped(30));
    QTest::newRow("cut off after a record") << ScriptedReply::answer(body.first(body.indexOf("},{") + 1));
    QTest::newRow("nothing") << ScriptedReply::answer({});
    QTest::newRow("a web page") << webPage();
}

/// Gateways and proxies do such things for a moment.
void tst_transferinput::asksAgainForAGarbledPage()
{
    QFETCH(const ScriptedReply, reply);
    World world;
    QVERIFY(world.start());
    world.thenPage({location(1, u"A"_s, u"First"_s)}, world.link(u"2"_s));
    world.pages().then(reply);
    world.thenPage({location(2, u"B"_s, u"Second"_s), location(3, u"C"_s, u"Third"_s)});
    const CliResult result = world.run(locationType);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QCOMPARE(names(world.transferred(locationType)), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    QCOMPARE(world.sandbox().requests(u"ipaasWrites"_s), 3);
}

void tst_transferinput::keepsWhatStoodBeforeABrokenPage_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<ScriptedReply>("reply");
    QTest::addColumn<QString>("code");
    const ScriptedReply none;
    QTest::newRow("a web page for good") << u"2"_s << webPage() << u"web-page-answer"_s;
    QTest::newRow("no page for good") << u"2"_s << ScriptedReply::answer("{\"value\":[{\"id\":")
                                      << u"malformed-answer"_s;
    QTest::newRow("a link to itself") << u"self"_s << none << u"paging-broken"_s;
    QTest::newRow("a link in a circle") << u"circle"_s << none << u"paging-broken"_s;
    QTest::newRow("a link to another host") << u"elsewhere"_s << none << u"foreign-origin"_s;
}

/// Every record that could be read is transferred, the fault is told, and a later run brings the rest.
void tst_transferinput::keepsWhatStoodBeforeABrokenPage()
{
    QFETCH(const QString, link);
    QFETCH(const ScriptedReply, reply);
    QFETCH(const QString, code);
    World world;
    QVERIFY(world.start());
    QJsonArray records;
    for (int number = 1; number <= 30; ++number)
        records.append(location(number, u"L%1"_s.arg(number), u"Location"_s));
    records.append(location(31, QString(), u"Nameless"_s));
    const QString second = link == "elsewhere"_L1 ? u"http://elsewhere.invalid/v2.0/pages/2"_s : world.link(u"2"_s);
    world.thenPage(records, second);
    if (link == "self"_L1 || link == "circle"_L1) {
        world.thenPage({location(32, u"NEXT"_s, u"On the second page"_s)},
                       link == "self"_L1 ? second : world.link(u"3"_s));
        world.thenPage({location(33, u"LAST"_s, u"On the third page"_s)}, second);
    }
    for (int tries = 0; tries < 5 && !reply.bytes.isEmpty(); ++tries)
        world.pages().then(reply);
    const CliResult result = world.run(locationType);
    QVERIFY2(result.exitCode == 1, result.describe().constData());
    QCOMPARE(result.object().value("error"_L1)["code"_L1].toString(), code);
    QVERIFY(!result.object().value("error"_L1)["remedy"_L1].toString().isEmpty());
    QCOMPARE(result.errLines().size(), 1);
    const qsizetype readable = link == "self"_L1 ? 31 : link == "circle"_L1 ? 32 : 30;
    QCOMPARE(world.transferredCount(locationType), readable);
    QCOMPARE(result.counts(locationType).value("created"_L1).toInteger(), readable);
    QCOMPARE(problemsOf(result), (QList<Named>{{idOf(31), invalid}}));
}

/// One type's pages say nothing of the others.
void tst_transferinput::transfersTheOtherTypes()
{
    World world;
    QVERIFY(world.start());
    world.thenPage({category(u"A"_s, u"First"_s)}, u"http://elsewhere.invalid/v2.0/pages/2"_s);
    world.thenPage({location(1, u"MAIN"_s, u"Good"_s)});
    const CliResult result = world.run(categoryType, {u"--type"_s, locationType});
    QVERIFY2(result.exitCode == 1, result.describe().constData());
    QCOMPARE(result.object().value("error"_L1)["code"_L1].toString(), u"foreign-origin"_s);
    QCOMPARE(names(world.transferred(categoryType)), QStringList{u"A"_s});
    QCOMPARE(names(world.transferred(locationType)), QStringList{u"MAIN"_s});
    // It has not ended: the next run goes on with it, and then all is well.
    world.thenPage({category(u"A"_s, u"First"_s), category(u"B"_s, u"Second"_s)});
    world.thenPage({location(1, u"MAIN"_s, u"Good"_s)});
    const CliResult next = world.run(categoryType, {u"--type"_s, locationType});
    QVERIFY2(next.exitCode == 0, next.describe().constData());
    QCOMPARE(names(world.transferred(categoryType)), (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(world.sandbox().requests(u"ipaasWrites"_s), 3);
}

void tst_transferinput::takesNoTokenElsewhere_data()
{
    QTest::addColumn<QString>("link");
    // %1 is the host and port of Business Central, %2 those of somebody else, who listens.
    QTest::newRow("another port") << u"http://%2/next"_s;
    QTest::newRow("another name") << u"http://localhost:%3/next"_s;
    QTest::newRow("without a scheme") << u"//%2/next"_s;
    QTest::newRow("another scheme") << u"https://%1/next"_s;
    QTest::newRow("a user name in front") << u"http://%1@%2/next"_s;
    QTest::newRow("backslashes") << u"http:\\\\%2\\next"_s;
    QTest::newRow("a file") << u"file:///etc/hostname"_s;
    QTest::newRow("a script") << u"javascript:alert(1)"_s;
}

void tst_transferinput::takesNoTokenElsewhere()
{
    QFETCH(QString, link);
    World world;
    QVERIFY(world.start());
    ScriptedServer other;
    const auto place = [](const QUrl &url) { return u"127.0.0.1:%1"_s.arg(url.port()); };
    link.replace("%1"_L1, place(world.pages().url()));
    link.replace("%2"_L1, place(other.url()));
    link.replace("%3"_L1, QString::number(world.pages().url().port()));
    world.thenPage({location(1, u"A"_s, u"First"_s)}, link);
    const CliResult result = world.run(locationType);
    QVERIFY2(result.exitCode == 1, result.describe().constData());
    const QString code = result.object().value("error"_L1)["code"_L1].toString();
    QVERIFY2(code == "foreign-origin"_L1 || code == "paging-broken"_L1, result.describe().constData());
    QCOMPARE(other.connections(), 0);
    QCOMPARE(world.pages().requests().size(), 1);
    QCOMPARE(names(world.transferred(locationType)), QStringList{u"A"_s});
}

QTEST_GUILESS_MAIN(tst_transferinput)
#include "tst_transferinput.moc"
