#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QStringList>
#include <QStringView>

namespace causeway::sandbox {

// A kind of record that Business Central gives away: how it is named, addressed and shaped.
struct BcEntity {
    enum class Form { Api, OData };
    enum class Kind { Guid, Text, Boolean, DateTime };
    struct Field {
        QLatin1StringView name;
        Kind kind = Kind::Text;
        int maxLength = 0; // of a text; 0 elsewhere
    };

    QLatin1StringView recordType; // as Causeway calls it; empty for what it does not transfer
    QLatin1StringView entitySet; // or the name of the published web service
    QLatin1StringView typeName; // in the metadata
    Form form;
    QLatin1StringView permission; // what a user without rights is told to be missing
    QList<Field> fields; // in the order of the answers

    qsizetype fieldIndex(QStringView name) const; // -1 when there is none; the case counts
    qsizetype codeIndex() const { return fieldIndex(form == Form::Api ? u"code" : u"Code"); }
    qsizetype keyIndex() const { return hasGuidKey() ? 0 : codeIndex(); }
    bool hasGuidKey() const { return fields.first().kind == Kind::Guid; }

    static const BcEntity &customerPriceGroups();
    static const BcEntity &locations();
    static const BcEntity &shippingAgents();
    static const BcEntity &shipmentMethods();
    // The same records as other pages show them: by their first fields, or by other names.
    static const BcEntity &discountGroups();
    static const BcEntity &customPriceGroups();
    static const BcEntity &customShippingAgents();
};

// The values of one record in the order of BcEntity::fields; truth values are "true" and "false".
using BcValues = QStringList;

// Appends the members of a record, without braces. wanted: one flag a field, or empty for all of them.
void appendBcMembers(QByteArray *target, const BcEntity &entity, const BcValues &values,
                     const QList<bool> &wanted = {});

} // namespace causeway::sandbox
