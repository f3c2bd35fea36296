#include "cli/fittedline.h"
#include "cli/progresslines.h"

#include <QTest>

using namespace causeway;

namespace {

using Phase = TypeProgress::Phase;
using Reason = RateLimiter::Reason;
using Side = TransferProgress::Side;

/// What Console has of a terminal of 80 columns.
constexpr int columns = 79;

/// The first type is done, the second at work.
TransferProgress atWork(Phase phase, qint64 read, qint64 created, qint64 failed = 0, qint64 conflicts = 0)
{
    TypeProgress before;
    before.phase = Phase::Done;
    before.read = before.created = 77;
    TypeProgress type;
    type.type = RecordType::Location;
    type.phase = phase;
    type.read = read;
    type.created = created;
    type.failed = failed;
    type.conflicts = conflicts;
    type.pending = read - type.settled();
    TransferProgress progress;
    progress.types = {before, type};
    return progress;
}

TransferProgress waiting(TransferProgress progress, Side side, Reason reason, const QString &fault = {})
{
    TransferProgress::Wait wait;
    wait.side = side;
    wait.wait.reason = reason;
    wait.wait.remaining = std::chrono::seconds(12);
    wait.wait.limit.calls = 500;
    wait.wait.limit.window = std::chrono::seconds(60);
    wait.callsInWindow = 500;
    wait.fault = fault;
    progress.wait = wait;
    return progress;
}

QString fitted(const TransferProgress &progress)
{
    return fittedLine(ProgressLines::forms(progress), columns);
}

} // namespace

class TestProgressLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void saysHowFarInEightyColumns()
    {
        TransferProgress progress = atWork(Phase::Writing, 10'220, 4'198, 12);
        progress.timeLeft = std::chrono::seconds(190);
        QCOMPARE(fitted(progress), QStringLiteral("Location: 4,210 of 10,220, 12 failed, about 3 min left in all"));
        progress.timeLeft = std::chrono::seconds(45);
        progress.types[1].conflicts = 1;
        QCOMPARE(fitted(progress), QStringLiteral("Location: 4,211 of 10,220, 12 failed, 1 conflict(s), about 45 s "
                                                  "left in all"));
        progress.timeLeft = std::chrono::hours(33);
        QVERIFY(fitted(progress).endsWith(QStringLiteral(", about 33 h left in all")));
    }

    void saysWhatIsNotKnownYet()
    {
        QCOMPARE(fitted(atWork(Phase::Reading, 104'220, 4'210)), QStringLiteral("Location: 4,210 of 104,220 so far"));
        QCOMPARE(fitted(atWork(Phase::Reading, 104'220, 104'220)), QStringLiteral("Location: 104,220 so far"));
        // Nothing is so far where it is known how many there are.
        TransferProgress counted = atWork(Phase::Reading, 5'000, 4'210);
        counted.types[1].expected = 104'220;
        QCOMPARE(fitted(counted), QStringLiteral("Location: 4,210 of 104,220"));
        // This one has no counts, so that the whole line would be no better.
        QCOMPARE(ProgressLines::forms(atWork(Phase::Comparing, 0, 0)).last(), QStringLiteral("comparing"));
    }

    void countsWhatIsSentAgain()
    {
        TransferProgress progress = atWork(Phase::Writing, 0, 103, 2);
        progress.types[1].writtenBefore = 100;
        progress.retriesFailed = true;
        progress.types[1].pending = 15;
        QCOMPARE(ProgressLines::forms(progress).last(), QStringLiteral("5 of 20, 2 failed"));
        progress.types[1].phase = Phase::Comparing;
        QCOMPARE(ProgressLines::forms(progress).last(), QStringLiteral("comparing"));
    }

    /// What a run through iPaaS.com waits for has no other sign, as nothing is counted meanwhile.
    void saysHowManyAreWithIpaas()
    {
        TransferProgress progress = atWork(Phase::Writing, 10'220, 4'198, 12);
        progress.types[1].underWay = 1'140;
        QVERIFY(ProgressLines::whole(progress).endsWith(QStringLiteral("0 in conflict, 1,140 with iPaaS.com")));
        QCOMPARE(fitted(progress), QStringLiteral("Location: 4,210 of 10,220, 12 failed, 1,140 with iPaaS.com"));
        progress.types[1].underWay = 0;
        QVERIFY(!ProgressLines::whole(progress).contains(QStringLiteral("with iPaaS.com")));
    }

    void reasonComesFirst_data()
    {
        QTest::addColumn<TransferProgress>("progress");
        QTest::addColumn<QString>("line");
        TransferProgress progress = atWork(Phase::Writing, 10'220, 4'198, 12);
        progress.timeLeft = std::chrono::seconds(190);
        QTest::newRow("limit") << waiting(progress, Side::Ipaas, Reason::Window)
                               << QStringLiteral("iPaaS.com's limit: next call in 12 s. Location: 4,210 of 10,220, 12 "
                                                 "failed");
        QTest::newRow("limit of the longer name")
            << waiting(progress, Side::BusinessCentral, Reason::Window)
            << QStringLiteral("Business Central's limit: next call in 12 s. 4,210 of 10,220, 12 failed");
        QTest::newRow("pause") << waiting(progress, Side::BusinessCentral, Reason::Pause)
                               << QStringLiteral("Business Central slows us down: next call in 12 s. 4,210 of 10,220, "
                                                 "12 failed");
        QTest::newRow("fault") << waiting(progress, Side::Ipaas, Reason::Pause, QStringLiteral("Connection refused."))
                               << QStringLiteral("iPaaS.com fails: next try in 12 s. Location: 4,210 of 10,220, 12 "
                                                 "failed");
    }
    void reasonComesFirst()
    {
        QFETCH(const TransferProgress, progress);
        QFETCH(const QString, line);
        QCOMPARE(fitted(progress), line);
    }

    /// Every type, with counts as they are in the largest accounts.
    void keepsTheCountsOfLargeAccounts()
    {
        for (const RecordType type : allRecordTypes) {
            TransferProgress progress = atWork(Phase::Writing, 110'220, 104'195, 12, 3);
            progress.types[1].type = type;
            progress.timeLeft = std::chrono::minutes(12);
            for (const Side side : {Side::Entra, Side::BusinessCentral, Side::Ipaas}) {
                for (const Reason reason : {Reason::None, Reason::Window, Reason::Pause}) {
                    const QString line = fitted(waiting(progress, side, reason));
                    QVERIFY2(line.size() <= columns, qPrintable(line));
                    QVERIFY2(line.contains(QStringLiteral("104,210 of 110,220, 12 failed")), qPrintable(line));
                }
            }
        }
    }

    void wideTerminalHasAll()
    {
        const TransferProgress progress
            = waiting(atWork(Phase::Writing, 10'220, 4'198, 12, 3), Side::Ipaas, Reason::Window);
        const QString whole = ProgressLines::whole(progress);
        QCOMPARE(fittedLine(ProgressLines::forms(progress), 300), whole);
        for (const QString &part :
             {QStringLiteral("500 used"), QStringLiteral("10220 read"), QStringLiteral("4198 created"),
              QStringLiteral("0 updated"), QStringLiteral("0 unchanged"), QStringLiteral("12 failed, 3 in conflict")})
            QVERIFY2(whole.contains(part), qPrintable(whole));
    }

    void endHasNoLine()
    {
        QVERIFY(ProgressLines::forms(atWork(Phase::Done, 1, 1)).isEmpty());
        QVERIFY(ProgressLines::whole(atWork(Phase::Done, 1, 1)).isEmpty());
    }

    void lineIsShortenedInItsMiddle()
    {
        const QStringList forms{QStringLiteral("0123456789 0123456789"), QStringLiteral("abcdefghij")};
        QCOMPARE(fittedLine(forms, 21), forms.first());
        QCOMPARE(fittedLine(forms, 20), forms.last());
        QCOMPARE(fittedLine(forms, 7), QStringLiteral("abc…hij"));
        QCOMPARE(fittedLine(forms, 6), QStringLiteral("abc…ij"));
        QCOMPARE(fittedLine(forms, 1), QStringLiteral("…"));
        QCOMPARE(fittedLine({}, 7), QString());
        // No half of a character.
        const QString wide = QString::fromUcs4(U"\U0001F600\U0001F600\U0001F600\U0001F600");
        QCOMPARE(fittedLine({wide}, 7), QString::fromUcs4(U"\U0001F600…\U0001F600"));
    }
};

QTEST_GUILESS_MAIN(TestProgressLines)
#include "tst_progresslines.moc"
