#pragma once

#include "core/error.h"
#include "core/mappingtable.h"
#include "core/recordtype.h"
#include "core/task.h"

#include <QMap>

namespace causeway {

class IpaasClient;

/// Of the custom fields that mappings fill: which iPaaS.com does not have, and of which that is not known. Types
/// without either are left out.
struct CustomFieldFindings {
    QMap<RecordType, QStringList> missing;
    QMap<RecordType, QStringList> unconfirmed;

    /// CustomFieldMissing about all that are missing; nothing where none is.
    std::optional<Error> error() const;
    /// A sentence about those of which it is not known; empty where that is none.
    QString notice() const;
};

/// What is known of one custom field.
enum class CustomFieldState {
    Exists,
    Missing,
    Unconfirmed,
};
struct IpaasCustomFields;
CustomFieldState customFieldState(const IpaasCustomFields &defined, const QString &name);

/// Asks iPaaS.com for the custom fields of the types that fill any: one call each, two where it does not list them.
/// Errors: those of the way there.
Task<CustomFieldFindings> findCustomFields(IpaasClient &ipaas, QMap<RecordType, MappingTable> mappings,
                                           std::stop_token stop);

} // namespace causeway
