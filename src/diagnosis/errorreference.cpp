#include "diagnosis/explanationtable.h"
#include "entra/aadsts.h"

namespace causeway {

namespace {

/// "Where `AADSTS1002012` was said", for the reference.
QString conditionText(const ExplanationKey &key)
{
    QStringList parts;
    if (key.check)
        parts.append(QStringLiteral("in the check `%1`").arg(checkIdName(*key.check)));
    if (*key.serviceCode)
        parts.append(QStringLiteral("the service says `%1`").arg(QString::fromLatin1(key.serviceCode)));
    if (*key.oauthError)
        parts.append(QStringLiteral("OAuth's error is `%1`").arg(QString::fromLatin1(key.oauthError)));
    if (key.httpStatus > 0)
        parts.append(QStringLiteral("HTTP status %1").arg(key.httpStatus));
    if (key.withSubject)
        parts.append(QStringLiteral("what it is about is known"));
    return parts.join(QStringLiteral(", "));
}

QString rowText(const ExplanationRow &row)
{
    const auto line = [](const char *heading, const QString &text) {
        return text.isEmpty() ? QString() : QStringLiteral("  \n**%1** %2").arg(QString::fromLatin1(heading), text);
    };
    const auto utf8 = [](const char *text) {
        return QString::fromUtf8(text).replace(QLatin1StringView("%1"), QStringLiteral("…"));
    };
    const QString condition = conditionText(row.key);
    QString text = condition.isEmpty() ? QString() : QStringLiteral("\n_Where %1:_\n").arg(condition);
    text += QStringLiteral("\n**What happened:** %1").arg(utf8(row.happened));
    text += line("Why:", utf8(row.cause)) + line("What to do:", utf8(row.remedy));
    if (*row.link)
        text += line("Where:", QStringLiteral("<%1>").arg(QString::fromLatin1(row.link)));
    if (row.field)
        text += line("Field:", QStringLiteral("`%1`").arg(fieldId(*row.field)));
    return text + u'\n';
}

QString entraIndex()
{
    QString text
        = QStringLiteral("\n# Numbers of Microsoft Entra\n\nHints only: Microsoft may change them at any time, and "
                         "an unknown one still gets its own text.\n\n| number | code |\n|---|---|\n");
    for (const EntraHint &hint : entraHints()) {
        const QString name = errorCodeName(hint.code);
        text += QStringLiteral("| AADSTS%1 | [%2](#%2) |\n").arg(hint.number).arg(name);
    }
    return text;
}

} // namespace

QString errorReference()
{
    QString text = QStringLiteral(
        "# Errors\n\n"
        "Every failure that Causeway names, by the code that `--json` and the journal use. Where several explanations\n"
        "stand under one code, the first that fits is shown. Made from the table in\n"
        "`src/diagnosis/*explanations.cpp`; a test fails where the two differ. To make it anew, run\n"
        "`CAUSEWAY_UPDATE_DOCS=1 build/dev/bin/tst_errors`.\n");
    for (const ErrorCode code : allErrorCodes()) {
        text += QStringLiteral("\n## %1\n").arg(errorCodeName(code));
        for (const ExplanationRow &row : explanationTable()) {
            if (row.code == code)
                text += rowText(row);
        }
    }
    return text + entraIndex();
}

} // namespace causeway
