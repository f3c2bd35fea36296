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

    qint64 sum(const QString &count) const
    {
        qint64 sum = 0;
        for (const auto &[type, records] : recordCounts)
            sum += result.counts(type).value(count).toInteger();
        return sum;
    }
};

} // namespace

/// The throttle makes calls the cost of an initialization: how many there are is a promise, to the call.
class tst_callcounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneForANewRecord();
    void noneForAnUnchangedRecord();
    void twoForAChangedRecord();

private:
    Run run();
    bool change(const QString &type, const QString &key, const QString &text);

    CliHome m_home;
    SandboxProcess m_sandbox{m_home};
};

void tst_callcounts::initTestCase()
{
    QVERIFY2(m_sandbox.start(sandboxArguments()), qPrintable(m_sandbox.problem()));
    QCOMPARE(m_home.run({u"connection"_s, u"import"_s, m_home.path(u"sandbox.json"_s)}).exitCode, 0);
}

Run tst_callcounts::run()
{
    const qint64 businessCentral = m_sandbox.requests(u"businessCentral"_s);
    const qint64 ipaas = m_sandbox.requests(u"ipaas"_s);
    const qint64 writes = m_sandbox.requests(u"ipaasWrites"_s);
    const CliResult result = m_home.run({u"initialize"_s, u"Sandbox"_s, u"--json"_s});
    return {result, m_sandbox.requests(u"businessCentral"_s) - businessCentral, m_sandbox.requests(u"ipaas"_s) - ipaas,
            m_sandbox.requests(u"ipaasWrites"_s) - writes};
}

/// Other texts for some records of a type.
bool tst_callcounts::change(const QString &type, const QString &key, const QString &text)
{
    const QJsonArray records = m_sandbox.account().value("businessCentral"_L1).toObject().value(type).toArray();
    QJsonArray changed;
    for (int index = 0; index < changedOfEach; ++index) {
        const QJsonValue code = records.at(index).toObject().value(key);
        changed.append(QJsonObject{{key, code}, {text, u"Changed %1"_s.arg(index)}});
    }
    return m_sandbox.changeRecords({{u"type"_s, type}, {u"put"_s, changed}});
}

void tst_callcounts::oneForANewRecord()
{
    const Run first = run();
    QVERIFY2(first.result.exitCode == 0, first.result.describe().constData());
    QCOMPARE(first.sum(u"created"_s), total);
    QCOMPARE(first.writes, total);
    // Besides, one look for each type at what iPaaS.com has, as the journal knows nothing.
    QCOMPARE(first.ipaas, total + recordCounts.size());
    // A page each, and how many there are of the types whose turn comes later.
    QCOMPARE(first.businessCentral, 2 * recordCounts.size() - 1);
}

void tst_callcounts::noneForAnUnchangedRecord()
{
    const Run again = run();
    QVERIFY2(again.result.exitCode == 0, again.result.describe().constData());
    QCOMPARE(again.sum(u"unchanged"_s), total);
    QCOMPARE(again.ipaas, 0);
    // A page each, and for the dated type how many there are.
    QCOMPARE(again.businessCentral, recordCounts.size() + 1);
}

void tst_callcounts::twoForAChangedRecord()
{
    QVERIFY(change(u"customer-category"_s, u"Code"_s, u"Description"_s));
    QVERIFY(change(u"location"_s, u"code"_s, u"displayName"_s));
    QVERIFY(change(u"shipping-method"_s, u"Code"_s, u"Name"_s));
    const Run third = run();
    QVERIFY2(third.result.exitCode == 0, third.result.describe().constData());
    const qint64 changed = changedOfEach * recordCounts.size();
    QCOMPARE(third.sum(u"updated"_s), changed);
    QCOMPARE(third.sum(u"unchanged"_s), total - changed);
    QCOMPARE(third.writes, changed);
    // The record is read first: PUT replaces all of it, and not all of its fields are ours.
    QVERIFY2(third.ipaas <= 2 * changed, third.result.describe().constData());
    for (const auto &[type, count] : recordCounts)
        QCOMPARE(differences(m_sandbox.account(), type), QStringList());
}

QTEST_GUILESS_MAIN(tst_callcounts)
#include "tst_callcounts.moc"
