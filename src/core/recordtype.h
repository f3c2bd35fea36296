#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace causeway {

/// The three data types that iPaaS.com initializes from Business Central.
enum class RecordType {
    CustomerCategory,
    Location,
    ShippingMethod,
};

/// In the order in which they are transferred.
inline const QList<RecordType> allRecordTypes{RecordType::CustomerCategory, RecordType::Location,
                                              RecordType::ShippingMethod};

/// The stable id: in files, on the command line, in the journal (`customer-category`).
QString recordTypeId(RecordType type);

/// The reverse of recordTypeId.
std::optional<RecordType> recordTypeFromId(const QString &id);

/// What a person reads ("Customer Category"), translated.
QString recordTypeTitle(RecordType type);

/// iPaaS.com's `table_name` in its external-id endpoints ("customer category").
QString recordTypeTableName(RecordType type);

} // namespace causeway
