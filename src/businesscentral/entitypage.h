#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace causeway {

/// The values of one record, in the order of the fields that were asked for. A field the record does not have is a null
/// QString; numbers and booleans are as the JSON has them.
using EntityRecord = QList<QString>;

/// One page of an OData JSON collection (OData JSON Format 4.01, section 12).
struct EntityPage {
    QList<EntityRecord> records;
    /// `@odata.nextLink` as it stands, empty on the last page. May be relative.
    QString nextLink;
    std::optional<qint64> count;
};

/// Reads a page with simdjson, which is why `body` is taken: it is given the padding that simdjson reads over. Errors:
/// MalformedAnswer.
Result<EntityPage> parseEntityPage(QByteArray body, const QStringList &fields);

} // namespace causeway
