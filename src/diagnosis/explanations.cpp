#include "diagnosis/explanations.h"

#include "diagnosis/explanationrows.h"
#include "diagnosis/explanationtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace causeway {

namespace {

QString translated(const char *text)
{
    return ExplanationRows::tr(text);
}

const ExplanationRow &rowOf(const Error &error, std::optional<CheckId> check)
{
    const QList<ExplanationRow> &table = explanationTable();
    const auto found = std::find_if(table.cbegin(), table.cend(), [&error, check](const ExplanationRow &row) {
        return row.code == error.code && row.key.fits(error, check);
    });
    Q_ASSERT(found != table.cend());
    return *found;
}

QString filled(const char *text, const QString &subject)
{
    QString result = translated(text);
    result.replace(QLatin1StringView("%1"), subject);
    return result;
}

} // namespace

Explanation explain(const Error &error, std::optional<CheckId> check)
{
    const ExplanationRow &row = rowOf(error, check);
    Explanation explanation;
    explanation.happened = filled(row.happened, error.subject);
    explanation.cause = filled(row.cause, error.subject);
    explanation.remedy = filled(row.remedy, error.subject);
    explanation.link = QUrl(QString::fromUtf8(row.link));
    explanation.field = row.field;
    if (row.suggestsSubject)
        explanation.suggestion = error.subject;
    return explanation;
}

QString oneLine(const Error &error, std::optional<CheckId> check)
{
    QString text = explain(error, check).happened;
    const QString details = error.serviceCode.isEmpty() || error.message.startsWith(error.serviceCode)
                                ? error.message
                                : QString(error.serviceCode + QStringLiteral(": ") + error.message);
    if (!details.isEmpty())
        text += u' ' + details.simplified();
    return text;
}

Check retold(Check check)
{
    check.title = checkTitle(check.id);
    if (check.error)
        check.explanation = explain(*check.error, check.id);
    return check;
}

} // namespace causeway
