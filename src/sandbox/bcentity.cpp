#include "sandbox/bcentity.h"

#include "sandbox/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

qsizetype BcEntity::fieldIndex(QStringView name) const
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (name == fields.at(i).name)
            return i;
    }
    return -1;
}

// Page 7, "Customer Price Groups".
const BcEntity &BcEntity::customerPriceGroups()
{
    static const BcEntity entity{
        "customer-category"_L1,
        "CustomerPriceGroups"_L1,
        "CustomerPriceGroups"_L1,
        Form::OData,
        "TableData 6 Customer Price Group Read: Base Application"_L1,
        {{"Code"_L1, Kind::Text, 10},
         {"Description"_L1, Kind::Text, 100},
         {"Price_Calculation_Method"_L1, Kind::Text, 30},
         {"Allow_Line_Disc"_L1, Kind::Boolean},
         {"Allow_Invoice_Disc"_L1, Kind::Boolean},
         {"Price_Includes_VAT"_L1, Kind::Boolean},
         {"VAT_Bus_Posting_Gr_Price"_L1, Kind::Text, 20},
         {"Coupled_to_Dataverse"_L1, Kind::Boolean}},
    };
    return entity;
}

// API v2.0,
// https://learn.microsoft.com/dynamics365/business-central/dev-itpro/api-reference/v2.0/resources/dynamics_location
const BcEntity &BcEntity::locations()
{
    static const BcEntity entity{
        "location"_L1,
        "locations"_L1,
        "location"_L1,
        Form::Api,
        "TableData 14 Location Read: _Exclude_APIV2_"_L1,
        {{"id"_L1, Kind::Guid},
         {"code"_L1, Kind::Text, 10},
         {"displayName"_L1, Kind::Text, 100},
         {"contact"_L1, Kind::Text, 100},
         {"addressLine1"_L1, Kind::Text, 100},
         {"addressLine2"_L1, Kind::Text, 50},
         {"city"_L1, Kind::Text, 30},
         {"state"_L1, Kind::Text, 30},
         {"country"_L1, Kind::Text, 10},
         {"postalCode"_L1, Kind::Text, 20},
         {"phoneNumber"_L1, Kind::Text, 30},
         {"email"_L1, Kind::Text, 80},
         {"website"_L1, Kind::Text, 255},
         {"lastModifiedDateTime"_L1, Kind::DateTime}},
    };
    return entity;
}

// Page 428, "Shipping Agents".
const BcEntity &BcEntity::shippingAgents()
{
    static const BcEntity entity{
        "shipping-method"_L1,
        "ShippingAgents"_L1,
        "ShippingAgents"_L1,
        Form::OData,
        "TableData 291 Shipping Agent Read: Base Application"_L1,
        {{"Code"_L1, Kind::Text, 10},
         {"Name"_L1, Kind::Text, 50},
         {"Internet_Address"_L1, Kind::Text, 250},
         {"Account_No"_L1, Kind::Text, 30}},
    };
    return entity;
}

const BcEntity &BcEntity::shipmentMethods()
{
    static const BcEntity entity{
        {},
        "shipmentMethods"_L1,
        "shipmentMethod"_L1,
        Form::Api,
        "TableData 10 Shipment Method Read: _Exclude_APIV2_"_L1,
        {{"id"_L1, Kind::Guid},
         {"code"_L1, Kind::Text, 10},
         {"displayName"_L1, Kind::Text, 100},
         {"lastModifiedDateTime"_L1, Kind::DateTime}},
    };
    return entity;
}

// Page 512, "Customer Disc. Groups".
const BcEntity &BcEntity::discountGroups()
{
    static const BcEntity entity{
        {},
        "CustomerDiscGroups"_L1,
        "CustomerDiscGroups"_L1,
        Form::OData,
        "TableData 340 Customer Discount Group Read: Base Application"_L1,
        {{"Code"_L1, Kind::Text, 20}, {"Description"_L1, Kind::Text, 100}},
    };
    return entity;
}

// API pages of a customer's own.
const BcEntity &BcEntity::customPriceGroups()
{
    static const BcEntity entity{
        {},
        "customerPriceGroups"_L1,
        "customerPriceGroup"_L1,
        Form::Api,
        "TableData 6 Customer Price Group Read: Base Application"_L1,
        {{"code"_L1, Kind::Text, 10},
         {"description"_L1, Kind::Text, 100},
         {"priceCalculationMethod"_L1, Kind::Text, 30},
         {"allowLineDisc"_L1, Kind::Boolean},
         {"allowInvoiceDisc"_L1, Kind::Boolean},
         {"priceIncludesVAT"_L1, Kind::Boolean}},
    };
    return entity;
}

const BcEntity &BcEntity::customShippingAgents()
{
    static const BcEntity entity{
        {},
        "shippingAgents"_L1,
        "shippingAgent"_L1,
        Form::Api,
        "TableData 291 Shipping Agent Read: Base Application"_L1,
        {{"code"_L1, Kind::Text, 10}, {"name"_L1, Kind::Text, 50}, {"internetAddress"_L1, Kind::Text, 250}},
    };
    return entity;
}

void appendBcMembers(QByteArray *target, const BcEntity &entity, const BcValues &values, const QList<bool> &wanted)
{
    bool first = true;
    for (qsizetype i = 0; i < entity.fields.size(); ++i) {
        if (!wanted.isEmpty() && !wanted.at(i))
            continue;
        const BcEntity::Field &field = entity.fields.at(i);
        if (!first)
            target->append(',');
        first = false;
        target->append('"').append(field.name.data(), field.name.size()).append("\":");
        if (field.kind == BcEntity::Kind::Boolean)
            target->append(values.at(i) == "true"_L1 ? "true" : "false");
        else
            appendJsonString(target, values.at(i));
    }
}

} // namespace causeway::sandbox
