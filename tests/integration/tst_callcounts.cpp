#include "support/cliprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QList<std::pair<QString, int>> recordCounts{
    {u"customer-category"_s, 120}, {u"location"_s, 300}, {u"shipping-method"_s, 60}};
constexpr int total = 480;
constexpr int changedOfEach = 20;

QStringList sandboxArguments()
{
    QStringList arguments;
    for (const auto &[type, count] : recordCounts)
        arguments += QStringList{u"--records"_s, u"%1=%2"_s.arg(type).arg(count)};
    return arguments;
}

/// What one run did, and what the sandbox counted meanwhile.
struct Run {
    CliResult result;
    qint64 businessCentral = 0;
    qint64 ipaas = 0;
    qint64 writes = 0;
    qsizetype hooks = 0;

    qint64 sum(const QString &count) const
    {
        qint64 sum = 0;
        for (const auto &[type, records] : recordCounts)
            sum += result.counts(type).value(count).toInteger();
        return sum;
    }
};

/// A sandbox, and a connection to it by one of the two ways.
struct Party {
    bool start(const QString &way)
    {
        if (!sandbox.start(sandboxArguments()))
            return false;
        return home.write(u"sandbox.json"_s, withMember(home.read(u"sandbox.json"_s), u"ipaas.way"_s, way))
               && home.run({u"connection"_s, u"import"_s, home.path(u"sandbox.json"_s)}).exitCode == 0;
    }

    Run run()
    {
        const qint64 businessCentral = sandbox.requests(u"businessCentral"_s);
        const qint64 ipaas = sandbox.requests(u"ipaas"_s);
        const qint64 writes = sandbox.requests(u"ipaasWrites"_s);
        const qsizetype hooks = sandbox.hooks().size();
        const CliResult result = home.run({u"initialize"_s, u"Sandbox"_s, u"--json"_s});
        return {result, sandbox.requests(u"businessCentral"_s) - businessCentral, sandbox.requests(u"ipaas"_s) - ipaas,
                sandbox.requests(u"ipaasWrites"_s) - writes, sandbox.hooks().size() - hooks};
    }

    /// Other texts for some records of a type.
    bool change(const QString &type, const QString &key, const QString &text)
    {
        const QJsonArray records = sandbox.account().value("businessCentral"_L1).toObject().value(type).toArray();
        QJsonArray changed;
        for (int index = 0; index < changedOfEach; ++index) {
            const QJsonValue code = records.at(index).toObject().value(key);
            changed.append(QJsonObject{{key, code}, {text, u"Changed %1"_s.arg(index)}});
        }
        return sandbox.changeRecords({{u"type"_s, type}, {u"put"_s, changed}});
    }

    CliHome home;
    SandboxProcess sandbox{home};
};

} // namespace

/// The throttle makes calls the cost of an initialization: how many there are is a promise, to the call.
class tst_callcounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ofNewRecords_data() { addWays(); }
    void ofNewRecords();
    void ofUnchangedRecords_data() { addWays(); }
    void ofUnchangedRecords();
    void ofChangedRecords_data() { addWays(); }
    void ofChangedRecords();

private:
    static void addWays()
    {
        QTest::addColumn<bool>("isThrough");
        QTest::newRow("direct") << false;
        QTest::newRow("through iPaaS.com") << true;
    }
    Party &party(bool isThrough) { return isThrough ? m_through : m_direct; }

    Party m_direct;
    Party m_through;
};

void tst_callcounts::initTestCase()
{
    QVERIFY2(m_direct.start(u"direct"_s), qPrintable(m_direct.sandbox.problem()));
    QVERIFY2(m_through.start(u"through-ipaas"_s), qPrintable(m_through.sandbox.problem()));
}

void tst_callcounts::ofNewRecords()
{
    QFETCH(const bool, isThrough);
    const Run first = party(isThrough).run();
    QVERIFY2(first.result.exitCode == 0, first.result.describe().constData());
    QCOMPARE(first.sum(u"created"_s), total);
    QCOMPARE(first.writes, isThrough ? 0 : total);
    QCOMPARE(first.hooks, isThrough ? total : 0);
    // Directly, one look for each type at what iPaaS.com has, as the journal knows nothing. Through iPaaS.com, the
    // listener is asked for each record, and the subscription for the key of the hooks.
    QCOMPARE(first.ipaas, isThrough ? 2 * total + 1 : total + recordCounts.size());
    // A page each, and how many there are of the types whose turn comes later.
    QCOMPARE(first.businessCentral, 2 * recordCounts.size() - 1);
}

void tst_callcounts::ofUnchangedRecords()
{
    QFETCH(const bool, isThrough);
    const Run again = party(isThrough).run();
    QVERIFY2(again.result.exitCode == 0, again.result.describe().constData());
    QCOMPARE(again.sum(u"unchanged"_s), total);
    // The key is looked for before it is known that no hook is to be sent.
    QCOMPARE(again.ipaas, isThrough ? 1 : 0);
    QCOMPARE(again.hooks, 0);
    // A page each, and for the dated type how many there are.
    QCOMPARE(again.businessCentral, recordCounts.size() + 1);
}

void tst_callcounts::ofChangedRecords()
{
    QFETCH(const bool, isThrough);
    Party &changing = party(isThrough);
    QVERIFY(changing.change(u"customer-category"_s, u"Code"_s, u"Description"_s));
    QVERIFY(changing.change(u"location"_s, u"code"_s, u"displayName"_s));
    QVERIFY(changing.change(u"shipping-method"_s, u"Code"_s, u"Name"_s));
    const Run third = changing.run();
    QVERIFY2(third.result.exitCode == 0, third.result.describe().constData());
    const qint64 changed = changedOfEach * recordCounts.size();
    QCOMPARE(third.sum(u"updated"_s), changed);
    QCOMPARE(third.sum(u"unchanged"_s), total - changed);
    QCOMPARE(third.writes, isThrough ? 0 : changed);
    QCOMPARE(third.hooks, isThrough ? changed : 0);
    // Directly, the record is read first: PUT replaces all of it, and not all of its fields are ours.
    QVERIFY2(third.ipaas <= 2 * changed + (isThrough ? 1 : 0), third.result.describe().constData());
    for (const auto &[type, count] : recordCounts)
        QCOMPARE(differences(changing.sandbox.account(), type), QStringList());
}

QTEST_GUILESS_MAIN(tst_callcounts)
#include "tst_callcounts.moc"
