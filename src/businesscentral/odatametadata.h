#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace causeway {

/// What a $metadata document says of one entity set.
struct EntityShape {
    QString name;
    /// The names of its properties, those that it inherits included; without what leads to other entities.
    QStringList properties;
    /// Of these, the ones that make up its key.
    QStringList keys;
};

/// The entity sets of a $metadata document (EDMX, XML), in its order. One of Business Central may have several
/// megabytes: call this off the main thread. A set whose type the document does not describe is left out. Errors:
/// MalformedAnswer.
/// https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/odata-csdl-xml-v4.01.html
Result<QList<EntityShape>> parseODataMetadata(const QByteArray &body);

} // namespace causeway
