#include "core/error.h"
#include "diagnosis/explanations.h"
#include "diagnosis/explanationtable.h"
#include "entra/aadsts.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace causeway;

namespace {

const QString referencePath = QStringLiteral(CAUSEWAY_SOURCE_DIR "/docs/ERRORS.md");

void addAllCodes()
{
    QTest::addColumn<ErrorCode>("code");
    for (const ErrorCode code : allErrorCodes())
        QTest::newRow(qPrintable(errorCodeName(code))) << code;
}

bool isGeneral(const ExplanationKey &key)
{
    return !key.check && key.httpStatus == 0 && !*key.oauthError && !*key.serviceCode && !key.withSubject;
}

/// An error that a row is about.
Error exampleOf(const ExplanationRow &row)
{
    Error error = makeError(row.code, {});
    error.httpStatus = row.key.httpStatus;
    error.oauthError = QString::fromLatin1(row.key.oauthError);
    error.serviceCode = QString::fromLatin1(row.key.serviceCode).replace(u'*', QLatin1StringView("Example"));
    if (row.key.withSubject)
        error.subject = QStringLiteral("Example");
    return error;
}

QByteArray nameOf(const ExplanationRow &row)
{
    const ExplanationKey &key = row.key;
    QStringList parts{errorCodeName(row.code)};
    if (key.check)
        parts.append(checkIdName(*key.check));
    if (key.httpStatus > 0)
        parts.append(QString::number(key.httpStatus));
    parts << QString::fromLatin1(key.oauthError) << QString::fromLatin1(key.serviceCode);
    if (key.withSubject)
        parts.append(QStringLiteral("subject"));
    parts.removeAll(QString());
    return parts.join(u'/').toUtf8();
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
        const QList<ExplanationRow> &table = explanationTable();
        const auto general = std::count_if(table.cbegin(), table.cend(), [code](const ExplanationRow &row) {
            return row.code == code && isGeneral(row.key);
        });
        QCOMPARE(general, 1);
    }

    void rowIsReached_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype index = 0; index < explanationTable().size(); ++index)
            QTest::newRow(nameOf(explanationTable().at(index)).constData()) << index;
    }
    /// The first row that fits is taken: none may stand behind one that takes all its errors.
    void rowIsReached()
    {
        QFETCH(qsizetype, index);
        const ExplanationRow &row = explanationTable().at(index);
        const Explanation explanation = explain(exampleOf(row), row.key.check);
        const auto filled = [](const char *text) {
            return QString::fromUtf8(text).replace(QLatin1StringView("%1"), QLatin1StringView("Example"));
        };
        QCOMPARE(explanation.happened, filled(row.happened));
        QCOMPARE(explanation.cause, filled(row.cause));
        QCOMPARE(explanation.remedy, filled(row.remedy));
    }

    void onlyRowsWithASubjectNameOne()
    {
        for (const ExplanationRow &row : explanationTable()) {
            const QByteArray texts = QByteArray(row.happened) + row.cause + row.remedy;
            QVERIFY2(row.key.withSubject == texts.contains("%1"), nameOf(row).constData());
            QVERIFY2(!row.suggestsSubject || (row.key.withSubject && row.field), nameOf(row).constData());
        }
    }

    void hintOfEntraIsExplained_data()
    {
        QTest::addColumn<int>("number");
        for (const EntraHint &hint : entraHints())
            QTest::addRow("AADSTS%d", hint.number) << hint.number;
    }
    void hintOfEntraIsExplained()
    {
        QFETCH(int, number);
        Error error = makeError(ErrorCode::RequestRejected, {});
        error.origin = ErrorOrigin::Entra;
        error.httpStatus = 400;
        error.oauthError = QStringLiteral("invalid_request");
        error.serviceCode = QStringLiteral("AADSTS%1").arg(number);
        const Error refined = refinedEntraError(error);
        QVERIFY(refined.code != ErrorCode::SignInRejected && refined.code != ErrorCode::RequestRejected);
        QVERIFY(errorReference().contains(
            QStringLiteral("| AADSTS%1 | [%2]").arg(number).arg(errorCodeName(refined.code))));
    }

    /// Microsoft may change the numbers: `error` alone leads to a sensible next step.
    void unknownNumberGoesByOAuthsError_data()
    {
        QTest::addColumn<QString>("oauthError");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("client") << QStringLiteral("invalid_client") << ErrorCode::SecretWrong;
        QTest::newRow("unauthorized") << QStringLiteral("unauthorized_client") << ErrorCode::AppNotFound;
        QTest::newRow("scope") << QStringLiteral("invalid_scope") << ErrorCode::ScopeInvalid;
        QTest::newRow("resource") << QStringLiteral("invalid_resource") << ErrorCode::ResourceNotFound;
        QTest::newRow("tenant") << QStringLiteral("invalid_tenant") << ErrorCode::TenantNotFound;
        QTest::newRow("for a moment") << QStringLiteral("temporarily_unavailable") << ErrorCode::ServiceUnavailable;
        QTest::newRow("new") << QStringLiteral("brand_new") << ErrorCode::SignInRejected;
    }
    void unknownNumberGoesByOAuthsError()
    {
        QFETCH(QString, oauthError);
        QFETCH(ErrorCode, code);
        Error error = makeError(ErrorCode::RequestRejected, QStringLiteral("Its own words."));
        error.origin = ErrorOrigin::Entra;
        error.httpStatus = 400;
        error.oauthError = oauthError;
        error.serviceCode = QStringLiteral("AADSTS999999999");
        const Error refined = refinedEntraError(error);
        QCOMPARE(errorCodeName(refined.code), errorCodeName(code));
        QCOMPARE(refined.message, error.message);
    }

    void rowsAreSentences_data()
    {
        QTest::addColumn<QString>("text");
        for (const ExplanationRow &row : explanationTable()) {
            const QByteArray name = nameOf(row);
            QTest::addRow("%s/happened", name.constData()) << QString::fromUtf8(row.happened);
            QTest::addRow("%s/cause", name.constData()) << QString::fromUtf8(row.cause);
            QTest::addRow("%s/remedy", name.constData()) << QString::fromUtf8(row.remedy);
        }
    }
    void rowsAreSentences()
    {
        QFETCH(QString, text);
        QVERIFY(!text.isEmpty());
        QVERIFY2(text.front().isUpper() || text.startsWith(QStringLiteral("iPaaS.com")), qPrintable(text));
        QVERIFY2(text.endsWith(u'.') || text.endsWith(u'?'), qPrintable(text));
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
