#include "core/redaction.h"
#include "core/secret.h"

#include <QLoggingCategory>
#include <QProcess>
#include <QTest>
#include <QUrl>

using namespace causeway;
using namespace Qt::StringLiterals;

namespace {

const QString mark = u"[redacted]"_s;
// Every character that real client secrets have and that encodings change.
const QString sentinel = u"aB1~cD2.eF3_gH4-iJ5+kL6=mN7&oP8qR9sT0uV"_s;
const QString jwt = u"eyJhbGciOiJub25lIn0.eyJhdWQiOiJ4IiwiZXhwIjoxfQ.c2lnbmF0dXJl"_s;

/// What this program writes when it is started again with --log, standard error only.
QByteArray logOf(const QString &what)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--log"_s, what});
    if (!process.waitForFinished(20'000))
        return "did not end";
    return process.readAllStandardError();
}

} // namespace

class TestRedaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_secret = Secret(sentinel); }

    void knownValue_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("alone") << sentinel;
        QTest::newRow("inside a sentence") << QString(u"the value "_s + sentinel + u" is wrong"_s);
        QTest::newRow("without blanks around") << QString(u"xx"_s + sentinel + u"yy"_s);
        QTest::newRow("twice") << QString(sentinel + u' ' + sentinel);
        QTest::newRow("behind itself cut off") << QString(sentinel.left(12) + sentinel);
        QTest::newRow("percent-encoded") << QString::fromLatin1(QUrl::toPercentEncoding(sentinel));
        QTest::newRow("percent-encoded in a form") << QString(
            u"grant_type=x&something="_s + QString::fromLatin1(QUrl::toPercentEncoding(sentinel)) + u"&scope=y"_s);
        QTest::newRow("in JSON under a harmless key") << QString(u"{\"note\": \""_s + sentinel + u"\"}"_s);
        QTest::newRow("among other scripts") << QString(u"søn 😀 "_s + sentinel + u" 日本"_s);
    }
    void knownValue()
    {
        QFETCH(QString, text);
        const QString redacted = Redaction::apply(text);
        QVERIFY2(!redacted.contains(u"gH4"_s), qPrintable(redacted));
        QVERIFY2(redacted.contains(mark), qPrintable(redacted));
    }

    void textAroundAKnownValueStays()
    {
        QCOMPARE(Redaction::apply(u"søn 😀 <"_s + sentinel + u"> 日本"_s), QString(u"søn 😀 <"_s + mark + u"> 日本"_s));
    }

    void valueOfANonLatinSecret()
    {
        const Secret secret(u"pässwörd-日本-😀"_s);
        QCOMPARE(Redaction::apply(u"is pässwörd-日本-😀?"_s), QString(u"is "_s + mark + u'?'));
    }

    void longestOfTwoValuesGoes()
    {
        const Secret shorter(u"commonstart1"_s);
        const Secret longer(u"commonstart1-and-more"_s);
        QCOMPARE(Redaction::apply(u"commonstart1-and-more"_s), mark);
    }

    /// Too short to tell from an ordinary word.
    void valueOfSevenBytesIsLeft()
    {
        const Secret secret(u"sevench"_s);
        QCOMPARE(Redaction::apply(u"sevench"_s), u"sevench"_s);
    }

    void valueOfEightBytesGoes()
    {
        const Secret secret(u"eightchr"_s);
        QCOMPARE(Redaction::apply(u"(eightchr)"_s), QString(u'(' + mark + u')'));
    }

    void shape_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("bearer header") << u"Authorization: Bearer abcDEF123-._~+/=="_s
                                       << u"Authorization: Bearer [redacted]"_s;
        QTest::newRow("bearer in lower case") << u"bearer abcdefghijkl"_s << u"bearer [redacted]"_s;
        QTest::newRow("basic header") << u"Basic dXNlcjpwYXNzd29yZA=="_s << u"Basic [redacted]"_s;
        QTest::newRow("token") << QString(u"got "_s + jwt + u", good"_s) << u"got [redacted], good"_s;
        QTest::newRow("token without a signature") << QString(jwt.section(u'.', 0, 1) + u'.') << u"[redacted]"_s;
        QTest::newRow("client_secret in a form")
            << u"a=1&client_secret=x%2By&b=2"_s << u"a=1&client_secret=[redacted]&b=2"_s;
        QTest::newRow("password in a form") << u"user=me&password=pw"_s << u"user=me&password=[redacted]"_s;
        QTest::newRow("access_token in an address")
            << u"https://h/?access_token=abc&x=1"_s << u"https://h/?access_token=[redacted]&x=1"_s;
        QTest::newRow("access_token in JSON")
            << uR"({"access_token":"abc","expires_in":1})"_s << uR"({"access_token":"[redacted]","expires_in":1})"_s;
        QTest::newRow("clientSecret in JSON")
            << u"\"clientSecret\" : \"a\\\"b\""_s << uR"("clientSecret" : "[redacted]")"_s;
        QTest::newRow("password in JSON")
            << uR"({"email":"me","password":"pw"})"_s << uR"({"email":"me","password":"[redacted]"})"_s;
        QTest::newRow("api_key in JSON") << uR"({"api_key":"k"})"_s << uR"({"api_key":"[redacted]"})"_s;
        QTest::newRow("webhook key in JSON")
            << uR"({"webhook_api_key":"k"})"_s << uR"({"webhook_api_key":"[redacted]"})"_s;
        QTest::newRow("several lines") << u"one\nBearer abcdefghijkl\ntwo"_s << u"one\nBearer [redacted]\ntwo"_s;
    }
    void shape()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(Redaction::apply(text), expected);
    }

    void ordinaryText_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{
            QString(),
            u"short"_s,
            u"The token holds no permission for Business Central."_s,
            u"AADSTS7000215: Invalid client secret provided. Ensure the secret being sent is the client secret value."_s,
            u"the bearer of it"_s,
            u"Trace ID: 6f6c4645-0202-4486-b625-fa957dfc4700"_s,
            u"https://api.example.com/v2.0/7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d/Production/api/v2.0/companies"_s,
            u"$select=code,displayName&$count=true"_s,
            uR"({"name":"eyJ","token_type":"Bearer"})"_s,
            u"søn 😀 日本 100 % + ~"_s,
        };
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text.left(30))) << text;
    }
    void ordinaryText()
    {
        QFETCH(QString, text);
        QCOMPARE(Redaction::apply(text), text);
    }

    void applyingTwiceIsApplyingOnce()
    {
        const QString once = Redaction::apply(u"Bearer abcdefghijkl "_s + jwt + u" client_secret=xyz "_s + sentinel);
        QCOMPARE(Redaction::apply(once), once);
    }

    void logSink_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("debug") << u"debug"_s;
        QTest::newRow("info") << u"info"_s;
        QTest::newRow("warning") << u"warning"_s;
        QTest::newRow("critical") << u"critical"_s;
        QTest::newRow("category") << u"category"_s;
    }
    void logSink()
    {
        QFETCH(QString, what);
        const QByteArray written = logOf(what);
        QVERIFY2(written.contains("said [redacted] here"), written.constData());
        QVERIFY2(!written.contains("gH4"), written.constData());
    }

    void logLineNamesTimeLevelAndCategory()
    {
        const QString line = QString::fromUtf8(logOf(u"category"_s));
        static const QRegularExpression pattern(
            QStringLiteral(R"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z warning causeway\.test: said)"));
        QVERIFY2(pattern.match(line).hasMatch(), qPrintable(line));
    }

private:
    Secret m_secret;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--log"_s) {
        const Secret secret(sentinel);
        Redaction::installMessageHandler();
        const QString what = QCoreApplication::arguments().value(2);
        const QString text = u"said "_s + sentinel + u" here"_s;
        if (what == u"debug"_s)
            qDebug().noquote() << text;
        else if (what == u"info"_s)
            qInfo().noquote() << text;
        else if (what == u"warning"_s)
            qWarning("%s", qPrintable(text));
        else if (what == u"critical"_s)
            qCritical().noquote() << text;
        else {
            static const QLoggingCategory category("causeway.test");
            qCWarning(category).noquote() << text;
        }
        return 0;
    }
    TestRedaction test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_redaction.moc"
