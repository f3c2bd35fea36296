#include "transfer/transferplan.h"

namespace causeway {

namespace {

/// No text of Business Central holds it; where one does, it is shown as a blank.
constexpr QChar separator(u'\x1f');

} // namespace

QByteArray TransferPlan::packed(const QStringList &values)
{
    QStringList clean = values;
    clean.replaceInStrings(QString(separator), QStringLiteral(" "));
    // Not null, even where the only value is empty.
    QByteArray packed("");
    packed += clean.join(separator).toUtf8();
    return packed;
}

QStringList TransferPlan::Record::values() const
{
    return packedValues.isNull() ? QStringList() : QString::fromUtf8(packedValues).split(separator);
}

} // namespace causeway
