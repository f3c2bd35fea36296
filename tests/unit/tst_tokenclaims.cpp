#include "entra/tokenclaims.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace causeway;
using namespace Qt::StringLiterals;

namespace {

QByteArray part(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Secret tokenWith(const QByteArray &payload)
{
    return Secret(part(R"({"alg":"RS256","typ":"JWT"})") + '.' + part(payload) + ".c2lnbmF0dXJl");
}

Secret tokenWith(const QJsonObject &claims)
{
    return tokenWith(QJsonDocument(claims).toJson(QJsonDocument::Compact));
}

} // namespace

class TestTokenClaims : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void version1()
    {
        const auto claims = readTokenClaims(tokenWith(QJsonObject{
            {u"aud"_s, u"https://api.businesscentral.dynamics.com"_s},
            {u"tid"_s, u"7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d"_s},
            {u"appid"_s, u"a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4"_s},
            {u"roles"_s, QJsonArray{u"Automation.ReadWrite.All"_s, u"API.ReadWrite.All"_s}},
            {u"exp"_s, 1'772'370'000},
            {u"ver"_s, u"1.0"_s},
        }));
        QVERIFY(claims);
        QCOMPARE(claims->audience, u"https://api.businesscentral.dynamics.com"_s);
        QCOMPARE(claims->tenantId, u"7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d"_s);
        QCOMPARE(claims->clientId, u"a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4"_s);
        QCOMPARE(claims->roles, (QStringList{u"Automation.ReadWrite.All"_s, u"API.ReadWrite.All"_s}));
        QCOMPARE(claims->expires, QDateTime(QDate(2026, 3, 1), QTime(13, 0), Qt::UTC));
    }

    void version2NamesTheAppOtherwise()
    {
        const auto claims = readTokenClaims(tokenWith(QJsonObject{{u"azp"_s, u"app"_s}, {u"ver"_s, u"2.0"_s}}));
        QVERIFY(claims);
        QCOMPARE(claims->clientId, u"app"_s);
    }

    /// Without admin consent Entra issues a token all the same, with no roles in it.
    void noRolesIsAnEmptyList()
    {
        const auto claims = readTokenClaims(tokenWith(QJsonObject{{u"aud"_s, u"x"_s}}));
        QVERIFY(claims);
        QVERIFY(claims->roles.isEmpty());
    }

    void noExpiryIsAnInvalidTime()
    {
        const auto claims = readTokenClaims(tokenWith(QJsonObject{{u"aud"_s, u"x"_s}}));
        QVERIFY(claims);
        QVERIFY(!claims->expires.isValid());
    }

    void otherScriptsAreRead()
    {
        const auto claims = readTokenClaims(tokenWith(QJsonObject{{u"aud"_s, u"søn 😀 日本"_s}}));
        QVERIFY(claims);
        QCOMPARE(claims->audience, u"søn 😀 日本"_s);
    }

    void claimsOfAnotherTypeAreLeftOut()
    {
        const auto claims = readTokenClaims(tokenWith(QJsonObject{{u"aud"_s, QJsonArray{u"a"_s}},
                                                                  {u"tid"_s, 5},
                                                                  {u"roles"_s, u"API.ReadWrite.All"_s},
                                                                  {u"exp"_s, u"soon"_s}}));
        QVERIFY(claims);
        QVERIFY(claims->audience.isEmpty() && claims->tenantId.isEmpty() && claims->roles.isEmpty());
        QVERIFY(!claims->expires.isValid());
    }

    void roleThatIsNoTextIsNoRole()
    {
        const auto claims
            = readTokenClaims(tokenWith(QJsonObject{{u"roles"_s, QJsonArray{5, u"API.ReadWrite.All"_s}}}));
        QVERIFY(claims);
        QVERIFY(claims->roles.contains(u"API.ReadWrite.All"_s));
    }

    /// "Can't tell", never a crash: Microsoft calls the token opaque.
    void cannotTell_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("opaque") << QByteArray("EwBwA8l6BAAUbDba3x2OMJElkF7gJ4z");
        QTest::newRow("two parts") << QByteArray("e30." + part("{}"));
        QTest::newRow("four parts") << QByteArray("e30." + part("{}") + ".x.y");
        QTest::newRow("five parts, encrypted") << QByteArray("e30.a.b.c.d");
        QTest::newRow("dots") << QByteArray("..");
        QTest::newRow("not Base64") << QByteArray("e30.!!!!.x");
        QTest::newRow("Base64 of the other alphabet") << QByteArray("e30.eyJhIjoi/+/+In0.x");
        QTest::newRow("not JSON") << QByteArray("e30." + part("claims") + ".x");
        QTest::newRow("a list") << QByteArray("e30." + part("[1]") + ".x");
        QTest::newRow("cut off") << QByteArray("e30." + part("{\"aud\":\"x\"").chopped(2) + ".x");
        QTest::newRow("zero bytes") << QByteArray("e30." + part(QByteArray("\0\0\0", 3)) + ".x");
        QTest::newRow("huge") << QByteArray("e30." + part("{\"aud\":\"" + QByteArray(100'000, 'x') + "\"}") + ".x");
        QTest::newRow("deep") << QByteArray("e30." + part(QByteArray(20'000, '[')) + ".x");
    }
    void cannotTell()
    {
        QFETCH(QByteArray, token);
        QVERIFY(!readTokenClaims(Secret(token)));
    }
};

QTEST_GUILESS_MAIN(TestTokenClaims)
#include "tst_tokenclaims.moc"
