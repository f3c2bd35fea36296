#include "sandbox/odatametadata.h"

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

namespace {

QString propertyXml(const BcEntity::Field &field)
{
    switch (field.kind) {
    case BcEntity::Kind::Guid:
        return u"<Property Name=\"%1\" Type=\"Edm.Guid\" Nullable=\"false\"/>"_s.arg(field.name);
    case BcEntity::Kind::Text:
        return u"<Property Name=\"%1\" Type=\"Edm.String\" MaxLength=\"%2\"/>"_s.arg(field.name).arg(field.maxLength);
    case BcEntity::Kind::Boolean:
        return u"<Property Name=\"%1\" Type=\"Edm.Boolean\"/>"_s.arg(field.name);
    case BcEntity::Kind::DateTime:
        return u"<Property Name=\"%1\" Type=\"Edm.DateTimeOffset\"/>"_s.arg(field.name);
    }
    return {};
}

QString entityXml(const QString &typeName, const BcEntity &entity)
{
    QString properties;
    for (const BcEntity::Field &field : entity.fields)
        properties += propertyXml(field);
    return u"<EntityType Name=\"%1\"><Key><PropertyRef Name=\"%2\"/></Key>%3</EntityType>"_s.arg(
        typeName, entity.fields.at(entity.keyIndex()).name, properties);
}

} // namespace

QByteArray odataMetadata(BcEntity::Form form, const QList<ServedSet> &served)
{
    const bool isApi = form == BcEntity::Form::Api;
    const QString companyType = isApi ? u"company"_s : u"Company"_s;
    QString types;
    QString sets;
    QString navigation;
    for (const ServedSet &set : served) {
        types += entityXml(set.typeName(), *set.entity);
        sets += u"<EntitySet Name=\"%1\" EntityType=\"Microsoft.NAV.%2\"/>"_s.arg(set.name, set.typeName());
        navigation
            += u"<NavigationProperty Name=\"%1\" Type=\"Collection(Microsoft.NAV.%2)\" ContainsTarget=\"true\"/>"_s.arg(
                set.name, set.typeName());
    }
    const QString company
        = isApi ? u"<EntityType Name=\"company\"><Key><PropertyRef Name=\"id\"/></Key>"
                  "<Property Name=\"id\" Type=\"Edm.Guid\" Nullable=\"false\"/>"
                  "<Property Name=\"name\" Type=\"Edm.String\" MaxLength=\"30\"/>"
                  "<Property Name=\"displayName\" Type=\"Edm.String\" MaxLength=\"250\"/>%1</EntityType>"_s
                : u"<EntityType Name=\"Company\"><Key><PropertyRef Name=\"Name\"/></Key>"
                  "<Property Name=\"Name\" Type=\"Edm.String\" MaxLength=\"30\" Nullable=\"false\"/>"
                  "<Property Name=\"Display_Name\" Type=\"Edm.String\" MaxLength=\"250\"/>"
                  "<Property Name=\"Id\" Type=\"Edm.Guid\"/>%1</EntityType>"_s;
    const QString text = "<?xml version=\"1.0\" encoding=\"utf-8\"?>"
                         "<edmx:Edmx Version=\"4.0\" xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\">"
                         "<edmx:DataServices><Schema Namespace=\"Microsoft.NAV\" "
                         "xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">"_L1
                         % company.arg(navigation) % types % "<EntityContainer Name=\"NAV\">"_L1
                         % u"<EntitySet Name=\"%1\" EntityType=\"Microsoft.NAV.%2\"/>"_s.arg(
                             isApi ? u"companies"_s : u"Company"_s, companyType)
                         % sets % "</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>"_L1;
    return text.toUtf8();
}

} // namespace causeway::sandbox
