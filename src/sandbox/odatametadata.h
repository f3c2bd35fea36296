#pragma once

#include "sandbox/servedsets.h"

namespace causeway::sandbox {

// The $metadata document (EDMX 4.0) for these entity sets and their companies.
QByteArray odataMetadata(BcEntity::Form form, const QList<ServedSet> &sets);

} // namespace causeway::sandbox
