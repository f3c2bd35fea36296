#include "sandbox/ipaasmapping.h"

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

namespace {

struct Row {
    QLatin1StringView from;
    QLatin1StringView to;
};

QString textOf(const BcEntity &entity, const BcValues &values, QLatin1StringView field)
{
    const qsizetype index = entity.fieldIndex(QString(field));
    return index < 0 ? QString() : values.at(index).trimmed();
}

} // namespace

// The name is the code in all three, the description what people read. How the address fields of a location are called
// is not published.
QJsonObject ipaasRecord(const BcEntity &entity, const BcValues &values)
{
    static constexpr std::array<Row, 2> priceGroup{{{"Code"_L1, "name"_L1}, {"Description"_L1, "description"_L1}}};
    static constexpr std::array<Row, 12> location{{{"code"_L1, "name"_L1},
                                                   {"displayName"_L1, "description"_L1},
                                                   {"contact"_L1, "contact"_L1},
                                                   {"addressLine1"_L1, "address_1"_L1},
                                                   {"addressLine2"_L1, "address_2"_L1},
                                                   {"city"_L1, "city"_L1},
                                                   {"state"_L1, "state"_L1},
                                                   {"country"_L1, "country"_L1},
                                                   {"postalCode"_L1, "postal_code"_L1},
                                                   {"phoneNumber"_L1, "phone_number"_L1},
                                                   {"email"_L1, "email_address"_L1},
                                                   {"website"_L1, "website"_L1}}};
    static constexpr std::array<Row, 2> shippingAgent{{{"Code"_L1, "name"_L1}, {"Name"_L1, "description"_L1}}};
    std::span<const Row> rows = location;
    if (&entity == &BcEntity::customerPriceGroups())
        rows = priceGroup;
    else if (&entity == &BcEntity::shippingAgents())
        rows = shippingAgent;
    QJsonObject record;
    for (const Row &row : rows)
        record.insert(row.to, textOf(entity, values, row.from));
    return record;
}

QString externalIdOf(const BcEntity &entity, const BcValues &values)
{
    return values.at(entity.keyIndex());
}

} // namespace causeway::sandbox
