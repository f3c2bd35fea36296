#pragma once

#include "core/connectionsettings.h"

namespace causeway {

/// Names what a journal is true of. Another tenant, environment, company or subscription is another world: what was
/// sent there says nothing of here.
namespace TransferTarget {

/// What a run writes into its journal. `complete` has the id of the company; `stored` may name it only.
QString toKeep(const ConnectionSettings &complete, const ConnectionSettings &stored);

/// Whether a connection leads to what its journal knows; so it does while the journal knows nothing.
bool isReachedBy(const ConnectionSettings &settings, const QString &kept);

} // namespace TransferTarget

} // namespace causeway
