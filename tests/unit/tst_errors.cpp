#include "core/error.h"
#include "diagnosis/explanations.h"
#include "diagnosis/explanationtable.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace causeway;

namespace {

const QString referencePath = QStringLiteral(CAUSEWAY_SOURCE_DIR "/docs/ERRORS.md");

void addAllCodes()
{
    QTest::addColumn<ErrorCode>("code");
    for (const ErrorCode code : allErrorCodes())
        QTest::newRow(qPrintable(errorCodeName(code))) << code;
}

} // namespace

class TestErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("CAUSEWAY_UPDATE_DOCS"))
            return;
        QFile file(referencePath);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(errorReference().toUtf8());
    }

    void codeHasAName_data() { addAllCodes(); }
    void codeHasAName()
    {
        QFETCH(ErrorCode, code);
        static const QRegularExpression kebabCase(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
        QVERIFY(kebabCase.match(errorCodeName(code)).hasMatch());
        QCOMPARE(errorCodeFromName(errorCodeName(code)), std::optional(code));
    }

    void namesDiffer()
    {
        QSet<QString> names;
        for (const ErrorCode code : allErrorCodes())
            names.insert(errorCodeName(code));
        QCOMPARE(names.size(), allErrorCodes().size());
    }

    void unknownNameIsNoCode()
    {
        QVERIFY(!errorCodeFromName(QStringLiteral("no-such-error")));
        QVERIFY(!errorCodeFromName(QString()));
    }

    void codeHasOneGeneralRow_data() { addAllCodes(); }
    void codeHasOneGeneralRow()
    {
        QFETCH(ErrorCode, code);
        int general = 0;
        for (const ExplanationRow &row : explanationTable())
            general += row.code == code && !row.check ? 1 : 0;
        QCOMPARE(general, 1);
    }

    /// The first row that fits is taken.
    void rowOfACheckStandsBeforeTheGeneralRow()
    {
        QSet<ErrorCode> general;
        for (const ExplanationRow &row : explanationTable()) {
            if (row.check)
                QVERIFY2(!general.contains(row.code), qPrintable(errorCodeName(row.code)));
            else
                general.insert(row.code);
        }
    }

    void rowsAreSentences_data()
    {
        QTest::addColumn<QString>("text");
        for (const ExplanationRow &row : explanationTable()) {
            const QString name = errorCodeName(row.code) + (row.check ? u'/' + checkIdName(*row.check) : QString());
            QTest::newRow(qPrintable(name + QStringLiteral("/happened"))) << QString::fromUtf8(row.happened);
            QTest::newRow(qPrintable(name + QStringLiteral("/cause"))) << QString::fromUtf8(row.cause);
            QTest::newRow(qPrintable(name + QStringLiteral("/remedy"))) << QString::fromUtf8(row.remedy);
        }
    }
    void rowsAreSentences()
    {
        QFETCH(QString, text);
        QVERIFY(!text.isEmpty());
        QVERIFY2(text.front().isUpper() || text.startsWith(QStringLiteral("iPaaS.com")), qPrintable(text));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QCOMPARE(text, text.simplified());
    }

    void linksAreHttps()
    {
        for (const ExplanationRow &row : explanationTable()) {
            const QUrl url(QString::fromUtf8(row.link), QUrl::StrictMode);
            QVERIFY2(!*row.link || (url.isValid() && url.scheme() == QStringLiteral("https")), row.link);
        }
    }

    void explanationOfACheckIsMoreExact()
    {
        const Error error = makeError(ErrorCode::ServiceNotPublished, {});
        const Explanation general = explain(error);
        QVERIFY(explain(error, CheckId::CustomerCategory).happened != general.happened);
        QVERIFY(explain(error, CheckId::ShippingMethod).happened != general.happened);
        QCOMPARE(explain(error, CheckId::Keychain).happened, general.happened);
    }

    void oneLineHoldsTheServicesOwnWords()
    {
        Error error = makeError(ErrorCode::SecretWrong, QStringLiteral("Invalid client\nsecret provided."));
        error.serviceCode = QStringLiteral("AADSTS7000215");
        const QString line = oneLine(error);
        QVERIFY(line.contains(QStringLiteral("AADSTS7000215: Invalid client secret provided.")));
        QVERIFY(!line.contains(u'\n'));
    }

    void oneLineDoesNotRepeatTheCode()
    {
        Error error = makeError(ErrorCode::SecretWrong, QStringLiteral("AADSTS7000215: Invalid."));
        error.serviceCode = QStringLiteral("AADSTS7000215");
        QCOMPARE(oneLine(error).count(QStringLiteral("AADSTS7000215")), 1);
    }

    void referenceHasEveryCode_data() { addAllCodes(); }
    void referenceHasEveryCode()
    {
        QFETCH(ErrorCode, code);
        QVERIFY(errorReference().contains(QStringLiteral("\n## %1\n").arg(errorCodeName(code))));
    }

    void referenceIsTheFile()
    {
        QFile file(referencePath);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(referencePath));
        const QByteArray written = file.readAll();
        QVERIFY2(written == errorReference().toUtf8(),
                 "docs/ERRORS.md is not what the table says: CAUSEWAY_UPDATE_DOCS=1 build/dev/bin/tst_errors");
    }

    void referenceHasOnlyCodes()
    {
        QFile file(referencePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith(QStringLiteral("## ")))
                QVERIFY2(errorCodeFromName(line.mid(3)), qPrintable(line));
        }
    }
};

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
