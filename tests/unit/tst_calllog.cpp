#include "storage/calllog.h"
#include "support/manualclock.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace causeway;
using namespace std::chrono_literals;
using test::ManualClock;

/// What the next process finds of the calls of one that ended in the middle.
class TestCallLog : public QObject {
    Q_OBJECT

private:
    qint64 now() const { return m_clock.now().toMSecsSinceEpoch(); }

    /// As by another process, while the first may still have it open: it was killed.
    QList<qint64> found()
    {
        CallLog next(m_clock);
        next.open(m_path, 60s);
        return next.calls();
    }

    qint64 sizeAfterManyCalls(CallLog &calls)
    {
        for (int call = 0; call < 200; ++call) {
            calls.begun();
            calls.answered();
            m_clock.advance(10s);
        }
        return QFileInfo(m_path).size();
    }

    ManualClock m_clock;
    QTemporaryDir m_directory;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_path = m_directory.filePath(QStringLiteral("calls-%1").arg(++number));
    }

    void callsAreFoundAgain()
    {
        CallLog calls(m_clock);
        calls.open(m_path, 60s);
        const qint64 started = now();
        calls.begun();
        m_clock.advance(2s);
        calls.answered();
        m_clock.advance(1s);
        calls.begun();
        calls.answered();
        QCOMPARE(found(), QList<qint64>({started + 2000, started + 3000}));
    }

    /// The service may have seen it at any time up to the end of its process.
    void callUnderWayCountsAsMadeNow()
    {
        CallLog calls(m_clock);
        calls.open(m_path, 60s);
        calls.begun();
        calls.begun();
        m_clock.advance(1s);
        calls.answered();
        const qint64 answered = now();
        m_clock.advance(10s);
        QCOMPARE(found(), QList<qint64>({answered, answered + 10'000}));
        // That is settled with the first look.
        m_clock.advance(59s);
        QCOMPARE(found(), QList<qint64>({answered + 10'000}));
        m_clock.advance(1s);
        QCOMPARE(found(), QList<qint64>());
    }

    void oldCallsMakeRoom()
    {
        CallLog calls(m_clock);
        calls.open(m_path, 60s);
        QVERIFY2(sizeAfterManyCalls(calls) <= 100, "in the first process");
        QCOMPARE(found().size(), 5);
        CallLog next(m_clock);
        next.open(m_path, 60s);
        QVERIFY2(sizeAfterManyCalls(next) <= 100, "in one that has found them");
    }

    void clockThatWasSetBackHoldsNothingUpForLong()
    {
        CallLog calls(m_clock);
        calls.open(m_path, 60s);
        calls.begun();
        calls.answered();
        m_clock.shiftWallClock(-24h);
        QCOMPARE(found(), QList<qint64>({now()}));
        m_clock.advance(60s);
        QCOMPARE(found(), QList<qint64>());
    }

    void nonsenseHoldsNothingUpForLong()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(37, '\xee'));
        file.close();
        QCOMPARE(found().size(), 4);
        m_clock.advance(60s);
        QCOMPARE(found(), QList<qint64>());
    }

    /// As on a disk that is full or without rights: the calls are made all the same.
    void unwritableFileIsSaidOnce()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("could not be kept")));
        CallLog calls(m_clock);
        calls.open(m_directory.filePath(QStringLiteral("not/there")), 60s);
        calls.begun();
        calls.answered();
        QCOMPARE(calls.calls(), QList<qint64>());
    }
};

QTEST_GUILESS_MAIN(TestCallLog)
#include "tst_calllog.moc"
