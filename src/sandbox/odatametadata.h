#pragma once

#include "sandbox/bcentity.h"

namespace causeway::sandbox {

// The $metadata document (EDMX 4.0) for these entities and their companies.
QByteArray odataMetadata(BcEntity::Form form, const QList<const BcEntity *> &entities);

} // namespace causeway::sandbox
