#include "transfer/underway.h"

#include <QTest>

using namespace causeway;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

class tst_underway : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersTheLongestDueFirst();
    void countsWhatWasTakenUntilItIsDone();
    void keepsTheLastTimeOnly();
};

void tst_underway::answersTheLongestDueFirst()
{
    UnderWay underWay;
    QVERIFY(!underWay.nextDue());
    QVERIFY(!underWay.takeDue(milliseconds(1'000'000)));
    underWay.add(u"LATER"_s, milliseconds(300));
    underWay.add(u"SOON"_s, milliseconds(100));
    QCOMPARE(underWay.nextDue(), std::optional(milliseconds(100)));
    QVERIFY(!underWay.isDue(milliseconds(99)));
    QVERIFY(!underWay.takeDue(milliseconds(99)));
    QCOMPARE(underWay.takeDue(milliseconds(500)), std::optional(u"SOON"_s));
    QCOMPARE(underWay.takeDue(milliseconds(500)), std::optional(u"LATER"_s));
    QVERIFY(!underWay.takeDue(milliseconds(500)));
}

void tst_underway::countsWhatWasTakenUntilItIsDone()
{
    UnderWay underWay;
    underWay.add(u"A"_s, milliseconds(1));
    underWay.add(u"B"_s, milliseconds(2));
    QVERIFY(underWay.takeDue(milliseconds(1)));
    QCOMPARE(underWay.size(), 2);
    underWay.done(u"A"_s);
    QCOMPARE(underWay.size(), 1);
    // One that waits can end as well, and is not asked for then.
    underWay.done(u"B"_s);
    underWay.done(u"C"_s);
    QCOMPARE(underWay.size(), 0);
    QVERIFY(!underWay.nextDue());
}

void tst_underway::keepsTheLastTimeOnly()
{
    UnderWay underWay;
    underWay.add(u"A"_s, milliseconds(1));
    underWay.add(u"A"_s, milliseconds(50));
    QCOMPARE(underWay.size(), 1);
    QVERIFY(!underWay.isDue(milliseconds(49)));
    QVERIFY(underWay.takeDue(milliseconds(50)));
    underWay.add(u"A"_s, milliseconds(90));
    QCOMPARE(underWay.size(), 1);
    QCOMPARE(underWay.nextDue(), std::optional(milliseconds(90)));
}

QTEST_GUILESS_MAIN(tst_underway)
#include "tst_underway.moc"
