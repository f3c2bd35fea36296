#include "core/recordtype.h"

#include <QCoreApplication>

namespace causeway {

QString recordTypeId(RecordType type)
{
    switch (type) {
    case RecordType::CustomerCategory:
        return QStringLiteral("customer-category");
    case RecordType::Location:
        return QStringLiteral("location");
    case RecordType::ShippingMethod:
        return QStringLiteral("shipping-method");
    }
    Q_UNREACHABLE();
}

std::optional<RecordType> recordTypeFromId(const QString &id)
{
    for (const RecordType type : allRecordTypes) {
        if (recordTypeId(type) == id)
            return type;
    }
    return std::nullopt;
}

QString recordTypeTitle(RecordType type)
{
    switch (type) {
    case RecordType::CustomerCategory:
        return QCoreApplication::translate("RecordType", "Customer Category");
    case RecordType::Location:
        return QCoreApplication::translate("RecordType", "Location");
    case RecordType::ShippingMethod:
        return QCoreApplication::translate("RecordType", "Shipping Method");
    }
    Q_UNREACHABLE();
}

QString recordTypeTableName(RecordType type)
{
    switch (type) {
    case RecordType::CustomerCategory:
        return QStringLiteral("customer category");
    case RecordType::Location:
        return QStringLiteral("location");
    case RecordType::ShippingMethod:
        return QStringLiteral("shipping method");
    }
    Q_UNREACHABLE();
}

} // namespace causeway
