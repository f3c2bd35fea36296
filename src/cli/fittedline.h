#pragma once

#include <QStringList>

namespace causeway {

/// The first of `forms`, of which each says less than the one before, that is no longer than `columns`. Where none is,
/// the last without its middle: what a line begins and ends with says most.
QString fittedLine(const QStringList &forms, int columns);

} // namespace causeway
