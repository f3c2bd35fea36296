#include "businesscentral/company.h"
#include "core/nearestname.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace causeway;

class TestNearestName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nameIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("nearest");
        QTest::newRow("case") << u"production"_s << u"Production"_s;
        QTest::newRow("blanks") << u"  iPaaS_Sandbox "_s << u"iPaaS_Sandbox"_s;
        QTest::newRow("a letter less") << u"iPaaS_Sandbx"_s << u"iPaaS_Sandbox"_s;
        QTest::newRow("letters changed places") << u"Prodcution"_s << u"Production"_s;
        QTest::newRow("something else") << u"Warehouse"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("far too long") << QString(10'000, u'P') << QString();
    }
    void nameIsFound()
    {
        QFETCH(QString, typed);
        QFETCH(QString, nearest);
        QCOMPARE(nearestName({u"Production"_s, u"iPaaS_Sandbox"_s, u"Test"_s}, typed), nearest);
    }

    void nearerOneIsTaken()
    {
        QCOMPARE(nearestName({u"Sandbox1"_s, u"Sandbox2"_s, u"sandbox"_s}, u"Sandbox"_s), u"sandbox"_s);
        QCOMPARE(nearestName({}, u"Sandbox"_s), QString());
        QCOMPARE(nearestName({u"Sandbox"_s}, u"Sandbox"_s), QString());
    }

    /// OData goes by the name; people type what they see.
    void displayNameLeadsToTheName()
    {
        const QList<Company> companies{{u"1"_s, u"CRONUS_USA"_s, u"Cronus USA, Inc."_s}, {u"2"_s, u"My"_s, u"My"_s}};
        const Result<Company> found = findCompany(companies, {}, u"cronus usa, inc"_s);
        QVERIFY(!found);
        QCOMPARE(found.error().subject, u"CRONUS_USA"_s);
        QVERIFY(found.error().message.contains(u"\"My\""_s));
    }

    void idGoesBeforeTheName()
    {
        const QList<Company> companies{{u"AB-1"_s, u"Old"_s, u"Old"_s}, {u"AB-2"_s, u"New"_s, u"New"_s}};
        QCOMPARE(findCompany(companies, u"ab-2"_s, u"Old"_s)->name, u"New"_s);
        QCOMPARE(findCompany(companies, {}, u"Old"_s)->id, u"AB-1"_s);
        QVERIFY(!findCompany(companies, {}, u"old"_s));
    }
};

QTEST_GUILESS_MAIN(TestNearestName)
#include "tst_nearestname.moc"
