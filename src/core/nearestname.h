#pragma once

#include <QString>
#include <QStringList>

namespace causeway {

/// The one of `names` that was probably meant by `typed`, for "did you mean": the same but for case and blanks, else
/// the one with the fewest typing errors, one for each four characters at most. Empty when none is near.
QString nearestName(const QStringList &names, const QString &typed);

} // namespace causeway
