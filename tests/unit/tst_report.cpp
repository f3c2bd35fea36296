#include "core/redaction.h"
#include "core/translations.h"
#include "transfer/transferestimate.h"
#include "transfer/transferreport.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace causeway;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds quarterSecond(250);

TransferReport makeReport()
{
    TransferReport report;
    report.connection = QStringLiteral("Contoso & <b>Sons</b>");
    report.environment = QStringLiteral("Production");
    report.company = QStringLiteral("CRONUS USA, Inc.");
    report.started = QDateTime(QDate(2026, 11, 24), QTime(23, 30), Qt::UTC);
    report.ended = report.started.addSecs(90);
    TransferSummary::Type type;
    type.type = RecordType::Location;
    type.read = 12;
    type.created = 5;
    type.updated = 3;
    type.unchanged = 2;
    type.conflicts = 1;
    type.failed = 1;
    report.summary.types = {type};
    report.summary.ipaasRequests = 17;
    return report;
}

JournalRecord problem(const QString &label, const QString &reason)
{
    JournalRecord record;
    record.type = RecordType::Location;
    record.externalId = QStringLiteral("id-1");
    record.label = label;
    record.state = RecordState::Failed;
    record.errorCode = QStringLiteral("request-rejected");
    record.errorText = reason;
    return record;
}

/// The cells of a file as RFC 4180 reads them.
QList<QStringList> cellsOf(const QByteArray &csv)
{
    const QString text = QString::fromUtf8(csv.mid(3));
    QList<QStringList> rows{{QString()}};
    bool isQuoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (isQuoted) {
            if (c != u'"')
                rows.last().last() += c;
            else if (text.mid(at + 1, 1) == QStringLiteral("\""))
                rows.last().last() += text.at(++at);
            else
                isQuoted = false;
        } else if (c == u'"') {
            isQuoted = true;
        } else if (c == u',') {
            rows.last().append(QString());
        } else if (c == u'\r' && text.mid(at + 1, 1) == QStringLiteral("\n")) {
            ++at;
            rows.append({QString()});
        } else {
            rows.last().last() += c;
        }
    }
    rows.removeLast();
    return rows;
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(QLocale(QLocale::English)); }
    void init() { qputenv("TZ", "Asia/Kolkata"); }

    void callsAreCounted()
    {
        TransferPlan::Counts counts;
        counts.created = 100;
        counts.changed = 10;
        counts.unchanged = 1000;
        counts.conflicts = 3;
        counts.invalid = 7;
        QCOMPARE(callsToIpaas({counts, counts}, {}), 240);
        QCOMPARE(callsToIpaas({counts, counts}, {.linked = 6, .createdAnew = 0}), 258);
        // Named as deleted, or created anew.
        counts.deleted = 5;
        QCOMPARE(callsToIpaas({counts}, {}), 130);
        QCOMPARE(callsToIpaas({counts}, {.linked = 0, .createdAnew = 4}), 134);
        QCOMPARE(callsToIpaas({}, {}), 0);
        // Linked by a choice for all, so that they count as changed.
        TransferPlan::Counts linking;
        linking.changed = 10;
        linking.linked = 4;
        QCOMPARE(callsToIpaas({linking}, {}), 24);
    }

    void planKeepsValuesCompactly()
    {
        TransferPlan::Record record;
        QCOMPARE(record.values(), QStringList());
        const QList<QStringList> lists{
            {QStringLiteral("EAST"), {}, QStringLiteral("Lager \"Ost\""), {}}, {QString()}, {QString(), QString()}};
        for (const QStringList &values : lists) {
            record.packedValues = TransferPlan::packed(values);
            QCOMPARE(record.values(), values);
        }
        record.packedValues = TransferPlan::packed({QString(QChar(0x1f)), QStringLiteral("b")});
        QCOMPARE(record.values(), QStringList({QStringLiteral(" "), QStringLiteral("b")}));
    }

    void estimateFollowsTheWindow_data()
    {
        using Limit = TransferEstimate::Limit;
        QTest::addColumn<qint64>("calls");
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("concurrent");
        QTest::addColumn<qint64>("expected");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, qint64 calls, int limit, int seconds, int concurrent, qint64 expected,
                            Limit reason) {
            QTest::newRow(name) << calls << limit << seconds << concurrent << expected << static_cast<int>(reason);
        };
        row("nothing", 0, 500, 60, 4, 0, Limit::None);
        row("one call", 1, 500, 60, 4, 250, Limit::None);
        row("all in the first window", 500, 500, 60, 4, 31'250, Limit::None);
        row("one over it", 501, 500, 60, 4, 60'250, Limit::Throttle);
        row("two windows full", 1000, 500, 60, 4, 91'250, Limit::Throttle);
        row("four minutes", 2004, 500, 60, 4, 240'250, Limit::Throttle);
        row("short window", 25, 10, 5, 10, 10'250, Limit::Throttle);
        row("one at a time", 1000, 500, 60, 1, 250'000, Limit::Concurrency);
        row("exactly as fast as allowed", 480, 240, 60, 1, 120'000, Limit::Concurrency);
        row("without sense", 3, 0, 0, 0, 2'250, Limit::Throttle);
    }
    void estimateFollowsTheWindow()
    {
        QFETCH(qint64, calls);
        QFETCH(int, limit);
        QFETCH(int, seconds);
        QFETCH(int, concurrent);
        Throttling throttling;
        throttling.apiThrottleLimitToIpaas = limit;
        throttling.apiThrottleSecondsToIpaas = seconds;
        throttling.concurrentConnections = concurrent;
        const TransferEstimate estimate = estimateTransfer(calls, throttling, quarterSecond);
        QCOMPARE(estimate.calls, calls);
        QTEST(qint64(estimate.duration.count()), "expected");
        QTEST(static_cast<int>(estimate.limit), "reason");
    }

    void sentencesCountInWords_data()
    {
        QTest::addColumn<int>("calls");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("allowed");
        QTest::newRow("one call a minute") << 1 << 60 << u"iPaaS.com allows 1 call a minute"_s;
        QTest::newRow("two calls a minute") << 2 << 60 << u"iPaaS.com allows 2 calls a minute"_s;
        QTest::newRow("one call in one second") << 1 << 1 << u"iPaaS.com allows 1 call in 1 second"_s;
        QTest::newRow("five calls in ten seconds") << 5 << 10 << u"iPaaS.com allows 5 calls in 10 seconds"_s;
    }

    /// "1 calls" is in no language; the forms of English stand in translations/causeway_en.ts.
    void sentencesCountInWords()
    {
        QFETCH(const int, calls);
        QFETCH(const int, seconds);
        QFETCH(const QString, allowed);
        TransferProgress progress;
        progress.wait.emplace();
        progress.wait->wait.reason = RateLimiter::Reason::Window;
        progress.wait->wait.limit = {calls, std::chrono::seconds(seconds)};
        progress.wait->wait.remaining = std::chrono::seconds(1);
        progress.wait->callsInWindow = calls;
        QCOMPARE(waitSentence(progress), u"%1: %2 used, next call in 1 s."_s.arg(allowed).arg(calls));

        Throttling throttling;
        throttling.apiThrottleLimitToIpaas = calls;
        throttling.apiThrottleSecondsToIpaas = seconds;
        throttling.concurrentConnections = 1;
        TransferEstimate estimate;
        estimate.calls = 100;
        estimate.duration = std::chrono::minutes(1);
        estimate.limit = TransferEstimate::Limit::Throttle;
        QCOMPARE(estimateSentence(estimate, throttling), u"It would take about 1 minute, because %1."_s.arg(allowed));
        estimate.limit = TransferEstimate::Limit::Concurrency;
        estimate.duration = std::chrono::hours(2);
        QCOMPARE(estimateSentence(estimate, throttling), u"It would take about 2 hours, with 1 call at a time."_s);
    }

    void csvHoldsEverything()
    {
        TransferReport report = makeReport();
        report.problems = {problem(QStringLiteral("WEST"), QStringLiteral("says \"no\", twice\nand again"))};
        const QByteArray csv = report.toCsv();
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QVERIFY(csv.endsWith("\r\n"));
        const QList<QStringList> rows = cellsOf(csv);
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), 7);
        QCOMPARE(rows.at(0).mid(0, 2), QStringList({QStringLiteral("Connection"), report.connection}));
        QCOMPARE(rows.at(2).at(1), report.company);
        QCOMPARE(rows.at(3).at(1), QStringLiteral("2026-11-25 05:00:00 +05:30 (2026-11-24 23:30:00 UTC)"));
        const QStringList type{QStringLiteral("Location"), QStringLiteral("12"), QStringLiteral("5"),
                               QStringLiteral("3"),        QStringLiteral("2"),  QStringLiteral("1"),
                               QStringLiteral("1")};
        QVERIFY(rows.contains(type));
        const QStringList last = rows.last();
        QCOMPARE(last.at(1), QStringLiteral("WEST"));
        QCOMPARE(last.at(4), QStringLiteral("request-rejected"));
        QCOMPARE(last.at(5), report.problems.first().errorText);
    }

    void choicesOfConflictsAreNamed()
    {
        const auto fact = [](const TransferReport &report, const QString &name) {
            for (const QStringList &row : cellsOf(report.toCsv())) {
                if (row.at(0) == name)
                    return row.at(1);
            }
            return QString();
        };
        const QString linked = QStringLiteral("Updated after they were linked by name");
        const QString leftAlone = QStringLiteral("Conflicts left alone, as chosen");
        TransferReport report = makeReport();
        QCOMPARE(fact(report, linked), QString());
        QCOMPARE(fact(report, leftAlone), QString());
        report.summary.types.first().linked = 2;
        report.summary.skipsConflicts = true;
        QCOMPARE(fact(report, linked), QStringLiteral("2"));
        QCOMPARE(fact(report, leftAlone), QStringLiteral("1"));
    }

    void formulasAreDisarmed_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected");
        for (const char *formula : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\",\"y\")"}) {
            const QString text = QString::fromLatin1(formula);
            QTest::newRow(formula) << text << u'\'' + text;
        }
        QTest::newRow("wide") << QStringLiteral("\uFF1D1") << QStringLiteral("'\uFF1D1");
        QTest::newRow("inside") << QStringLiteral("A-1=B") << QStringLiteral("A-1=B");
        QTest::newRow("control") << QStringLiteral("A\u0001B") << QStringLiteral("A\uFFFDB");
    }
    void formulasAreDisarmed()
    {
        QFETCH(QString, cell);
        TransferReport report = makeReport();
        report.problems = {problem(cell, cell)};
        const QStringList row = cellsOf(report.toCsv()).last();
        QTEST(row.at(1), "expected");
        QTEST(row.at(5), "expected");
    }

    void htmlIsEscapedAndSelfContained()
    {
        TransferReport report = makeReport();
        report.problems = {problem(QStringLiteral("<script>alert(1)</script>"), QStringLiteral("a \"quoted\" & <b>"))};
        const QString html = QString::fromUtf8(report.toHtml());
        QVERIFY(html.startsWith(QStringLiteral("<!DOCTYPE html>")));
        QVERIFY(html.contains(QStringLiteral("Contoso &amp; &lt;b&gt;Sons&lt;/b&gt;")));
        QVERIFY(html.contains(QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt;")));
        QVERIFY(html.contains(QStringLiteral("a &quot;quoted&quot; &amp; &lt;b&gt;")));
        QVERIFY(html.contains(QStringLiteral("2026-11-25 05:00:00 +05:30 (2026-11-24 23:30:00 UTC)")));
        for (const char *outside : {"<script", "<img", "<link", "http://", "https://", "url(", "<b>"})
            QVERIFY2(!html.contains(QString::fromLatin1(outside)), outside);
    }

    void secretsStayOut()
    {
        const QByteArray secret("kQ8~verysecretvalue&1");
        Redaction::remember(secret);
        TransferReport report = makeReport();
        report.problems = {problem(QStringLiteral("WEST"), QStringLiteral("sent ") + QString::fromUtf8(secret)),
                           problem(QStringLiteral("EAST"), QStringLiteral("Authorization: Bearer abcdefgh12345678"))};
        for (const QByteArray &bytes : {report.toCsv(), report.toHtml()}) {
            QVERIFY(!bytes.contains("verysecret"));
            QVERIFY(!bytes.contains("abcdefgh12345678"));
            QVERIFY(bytes.contains("[redacted]"));
        }
    }

    void runWithoutProblemsNamesNone()
    {
        TransferReport report = makeReport();
        report.summary.types[0].conflicts = 0;
        report.summary.types[0].failed = 0;
        QVERIFY(!report.toHtml().contains("not transferred"));
        QVERIFY(!report.toCsv().contains("Error code"));
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
