#pragma once

#include "transfer/transferprogress.h"

#include <QStringList>

namespace causeway {

/// How far a run has come, in lines for a person.
namespace ProgressLines {

/// With all counts of the type that is worked on. Empty when all is done.
QString whole(const TransferProgress &progress);

/// For a line that must not be wider than its terminal: the whole one, then shorter and shorter ones for fittedLine().
/// What holds the run up comes first, then how much is done and what went wrong.
QStringList forms(const TransferProgress &progress);

} // namespace ProgressLines

} // namespace causeway
