#pragma once

#include "sandbox/bcentity.h"

#include <QString>

namespace causeway::sandbox {

class FaultPlan;

// An entity set under the name that it is served by.
struct ServedSet {
    QString name;
    const BcEntity *entity; // as it is shown
    const BcEntity *stored; // whose records they are

    // A published page gives its type the name of the service.
    QString typeName() const { return entity->form == BcEntity::Form::OData ? name : QString(entity->typeName); }
};

// What one place of Business Central serves, as the scenarios that are on have it: the published web services (OData),
// API v2.0, or the custom API of an extension.
QList<ServedSet> servedSets(const FaultPlan &faults, BcEntity::Form form, bool isCustom);

} // namespace causeway::sandbox
