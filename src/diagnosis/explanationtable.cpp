#include "diagnosis/explanationtable.h"

#include "diagnosis/explanationrows.h"

namespace causeway {

namespace {

bool fitsPattern(const QString &text, QLatin1StringView pattern)
{
    if (pattern.endsWith(u'*'))
        return text.startsWith(pattern.chopped(1));
    return text == pattern;
}

} // namespace

bool ExplanationKey::fits(const Error &error, std::optional<CheckId> where) const
{
    return (!check || check == where) && (httpStatus == 0 || httpStatus == error.httpStatus)
           && (!*oauthError || error.oauthError == QLatin1StringView(oauthError))
           && (!*serviceCode || fitsPattern(error.serviceCode, QLatin1StringView(serviceCode)))
           && (!withSubject || !error.subject.isEmpty());
}

const QList<ExplanationRow> &explanationTable()
{
    static const QList<ExplanationRow> table = ExplanationRows::ofTheWay() + ExplanationRows::ofEntra()
                                               + ExplanationRows::ofBusinessCentral() + ExplanationRows::ofIpaas()
                                               + ExplanationRows::ofThisComputer();
    return table;
}

} // namespace causeway
