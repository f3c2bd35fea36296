#include "diagnosis/explanations.h"

#include "diagnosis/explanationtable.h"

#include <QCoreApplication>

namespace causeway {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Explanations", text);
}

const ExplanationRow &rowOf(ErrorCode code, std::optional<CheckId> check)
{
    const ExplanationRow *general = nullptr;
    for (const ExplanationRow &row : explanationTable()) {
        if (row.code != code)
            continue;
        if (row.check && row.check == check)
            return row;
        if (!row.check)
            general = &row;
    }
    Q_ASSERT(general);
    return *general;
}

} // namespace

Explanation explain(const Error &error, std::optional<CheckId> check)
{
    const ExplanationRow &row = rowOf(error.code, check);
    Explanation explanation;
    explanation.happened = translated(row.happened);
    explanation.cause = translated(row.cause);
    explanation.remedy = translated(row.remedy);
    explanation.link = QUrl(QString::fromUtf8(row.link));
    explanation.field = row.field;
    return explanation;
}

QString oneLine(const Error &error)
{
    QString text = explain(error).happened;
    const QString details = error.serviceCode.isEmpty() || error.message.startsWith(error.serviceCode)
                                ? error.message
                                : QString(error.serviceCode + QStringLiteral(": ") + error.message);
    if (!details.isEmpty())
        text += u' ' + details.simplified();
    return text;
}

} // namespace causeway
