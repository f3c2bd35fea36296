#pragma once

#include "sandbox/bcentity.h"

#include <QJsonObject>

namespace causeway::sandbox {

// What the mappings that a subscription starts with ("Create Default Mappings") make of a record of Business Central:
// the fields of the record at iPaaS.com, without its link.
QJsonObject ipaasRecord(const BcEntity &entity, const BcValues &values);
// The external id that iPaaS.com knows the record by.
QString externalIdOf(const BcEntity &entity, const BcValues &values);

} // namespace causeway::sandbox
