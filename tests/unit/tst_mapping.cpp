#include "ipaas/ipaasendpoints.h"
#include "transfer/mapping.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace causeway;
using namespace Qt::StringLiterals;

namespace {

const Source publishedPage{Source::Kind::OData, u"Page"_s, {}};
const Source standardApi{Source::Kind::Api, u"locations"_s, {}};
const Source customApi{Source::Kind::Api, u"things"_s, u"contoso/integration/v1.0"_s};
const QString guid = u"59f029b1-508c-ed11-aada-000d3a298ab3"_s;

Mapping mappingOf(RecordType type, const Source &source, const std::optional<MappingTable> &table = std::nullopt)
{
    ConnectionSettings settings;
    settings.sources.insert(type, source);
    if (table)
        settings.mappings.insert(type, *table);
    return Mapping::of(settings, type, IpaasEndpoints::builtIn());
}

/// A table with one row of each kind.
MappingTable ownTable()
{
    return {{
        {MappingRow::Target::Field, u"name"_s, {u"code"_s}, {}},
        {MappingRow::Target::Field, u"description"_s, {u"displayName"_s, u"code"_s}, {}},
        {MappingRow::Target::Field, u"addressLine1"_s, {u"addressLine1"_s}, {}},
        {MappingRow::Target::Field, u"region"_s, {}, u"North; >South"_s},
        {MappingRow::Target::CustomField, u"City"_s, {u"city"_s}, {}},
        {MappingRow::Target::CustomField, u"Origin"_s, {}, u"Business Central"_s},
    }};
}

/// A record as Business Central serves it, put in the order of the fields that the mapping reads.
EntityRecord recordFor(const Mapping &mapping, const QHash<QString, QString> &values)
{
    EntityRecord record;
    for (const QString &field : mapping.sourceFields())
        record.append(values.value(field));
    return record;
}

QHash<QString, QString> mainLocation()
{
    return {{u"id"_s, guid},
            {u"code"_s, u"MAIN"_s},
            {u"displayName"_s, u"Main Warehouse"_s},
            {u"contact"_s, u"Eleanor Faulkner"_s},
            {u"addressLine1"_s, u"UK Campus Bldg 5"_s},
            {u"addressLine2"_s, u"Thames Valley Park"_s},
            {u"city"_s, u"Reading"_s},
            {u"state"_s, u"Berks"_s},
            {u"country"_s, u"GB"_s},
            {u"postalCode"_s, u"RG6 1WG"_s},
            {u"phoneNumber"_s, u"+44-(0)10 5214 4987"_s},
            {u"email"_s, u"main@example.com"_s},
            {u"website"_s, u"www.example.com"_s}};
}

MappedRecord mapped(RecordType type, const Source &source, const QHash<QString, QString> &values)
{
    const Mapping mapping = mappingOf(type, source);
    return mapping.map(recordFor(mapping, values));
}

MappedRecord mappedGroup(const QString &code, const QString &description)
{
    return mapped(RecordType::CustomerCategory, publishedPage, {{u"Code"_s, code}, {u"Description"_s, description}});
}

} // namespace

class TestMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void record_data()
    {
        using Values = QHash<QString, QString>;
        QTest::addColumn<RecordType>("type");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("route");
        QTest::addColumn<Values>("values");
        QTest::addColumn<QString>("externalId");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("description");
        const auto row = [](const char *title, RecordType type, const Source &source, const Values &values,
                            const QString &externalId, const QString &name, const QString &description) {
            QTest::newRow(title) << type << static_cast<int>(source.kind) << source.route << values << externalId
                                 << name << description;
        };
        row("price group, published page", RecordType::CustomerCategory, publishedPage,
            {{u"Code"_s, u"RETAIL"_s}, {u"Description"_s, u"Retail"_s}}, u"RETAIL"_s, u"RETAIL"_s, u"Retail"_s);
        row("price group, own page with description", RecordType::CustomerCategory, customApi,
            {{u"code"_s, u"RETAIL"_s}, {u"description"_s, u"Retail"_s}}, u"RETAIL"_s, u"RETAIL"_s, u"Retail"_s);
        row("price group, own page with displayName", RecordType::CustomerCategory, customApi,
            {{u"code"_s, u"RETAIL"_s}, {u"displayName"_s, u"Retail"_s}}, u"RETAIL"_s, u"RETAIL"_s, u"Retail"_s);
        row("price group, own page in capitals", RecordType::CustomerCategory, customApi,
            {{u"Code"_s, u"RETAIL"_s}, {u"Description"_s, u"Retail"_s}}, u"RETAIL"_s, u"RETAIL"_s, u"Retail"_s);
        row("location, API v2.0", RecordType::Location, standardApi, mainLocation(), guid, u"MAIN"_s,
            u"Main Warehouse"_s);
        row("location, published page", RecordType::Location, publishedPage,
            {{u"Code"_s, u"MAIN"_s}, {u"Name"_s, u"Main Warehouse"_s}}, u"MAIN"_s, u"MAIN"_s, u"Main Warehouse"_s);
        row("shipping agent, published page", RecordType::ShippingMethod, publishedPage,
            {{u"Code"_s, u"TRUCK"_s}, {u"Name"_s, u"By truck"_s}}, u"TRUCK"_s, u"TRUCK"_s, u"By truck"_s);
        row("shipping agent, own page with name", RecordType::ShippingMethod, customApi,
            {{u"code"_s, u"TRUCK"_s}, {u"name"_s, u"By truck"_s}}, u"TRUCK"_s, u"TRUCK"_s, u"By truck"_s);
        row("shipping agent, own page in capitals", RecordType::ShippingMethod, customApi,
            {{u"Code"_s, u"TRUCK"_s}, {u"Name"_s, u"By truck"_s}}, u"TRUCK"_s, u"TRUCK"_s, u"By truck"_s);
    }
    void record()
    {
        using Values = QHash<QString, QString>;
        QFETCH(RecordType, type);
        QFETCH(int, kind);
        QFETCH(QString, route);
        QFETCH(Values, values);
        const MappedRecord result = mapped(type, {static_cast<Source::Kind>(kind), u"x"_s, route}, values);
        QTEST(result.externalId, "externalId");
        QTEST(result.name, "name");
        QTEST(result.description, "description");
        QCOMPARE(result.payload.value(u"name"_s).toString(), result.name);
        QCOMPARE(result.payload.value(u"description"_s).toString(), result.description);
        QCOMPARE(result.problem, QString());
    }

    void externalIdIsNotInThePayload()
    {
        QCOMPARE(mappedGroup(u"RETAIL"_s, u"Retail"_s).payload.keys(), (QStringList{u"description"_s, u"name"_s}));
    }

    void addressGoesToTheNamesOfTheEndpointFile()
    {
        const IpaasEndpoints endpoints = IpaasEndpoints::builtIn();
        const QJsonObject payload = mapped(RecordType::Location, standardApi, mainLocation()).payload;
        const QHash<QString, QString> values = mainLocation();
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            if (endpoints.fieldIds(RecordType::Location).contains(it.key()))
                QCOMPARE(payload.value(endpoints.fieldName(RecordType::Location, it.key())).toString(), it.value());
        }
        QCOMPARE(payload.value(u"postal_code"_s).toString(), u"RG6 1WG"_s);
    }

    void knownFieldsAreSelected()
    {
        const Mapping mapping = mappingOf(RecordType::CustomerCategory, publishedPage);
        QCOMPARE(mapping.selectFields(), (QStringList{u"Code"_s, u"Description"_s}));
    }

    /// A field that a customer's own page lacks would make Business Central refuse the whole $select.
    void ownPageIsReadWhole()
    {
        const Mapping mapping = mappingOf(RecordType::CustomerCategory, customApi);
        QVERIFY(mapping.selectFields().isEmpty());
        QVERIFY(!mapping.sourceFields().isEmpty());
    }

    void fieldsEndWithTheExternalId()
    {
        const QList<MappedField> fields = mappingOf(RecordType::Location, standardApi).fields();
        QCOMPARE(fields.first().source, u"code"_s);
        QCOMPARE(fields.first().target, u"name"_s);
        QCOMPARE(fields.last().source, u"id"_s);
        QCOMPARE(fields.last().target, u"external_id"_s);
    }

    void hashOfRemoteEqualsHashOfTheSameValues_data()
    {
        QTest::addColumn<RecordType>("type");
        QTest::addColumn<bool>("isPublished");
        for (const RecordType type : allRecordTypes) {
            QTest::newRow(qPrintable(recordTypeId(type) + u" published"_s)) << type << true;
            QTest::newRow(qPrintable(recordTypeId(type) + u" api"_s)) << type << false;
        }
    }
    void hashOfRemoteEqualsHashOfTheSameValues()
    {
        QFETCH(RecordType, type);
        QFETCH(bool, isPublished);
        const Mapping mapping = mappingOf(type, isPublished ? publishedPage : standardApi);
        EntityRecord record;
        for (const QString &field : mapping.sourceFields())
            record.append(u" søn 😀 of "_s + field + u' ');
        const MappedRecord ours = mapping.map(record);
        QJsonObject remote = ours.payload;
        // What iPaaS.com adds of its own.
        remote.insert(u"id"_s, u"12345"_s);
        remote.insert(u"parent_id"_s, 7);
        remote.insert(u"external_ids"_s, QJsonValue());
        QCOMPARE(mapping.hashOfRemote(remote), ours.hash);
    }

    /// Longer than iPaaS.com takes: cut before it is compared, or the record would be "changed" for ever.
    void hashOfALongTextEqualsThatOfWhatWasSent()
    {
        const Mapping mapping = mappingOf(RecordType::CustomerCategory, publishedPage);
        const MappedRecord ours = mapping.map({u"A"_s, QString(254, u'x') + u"  and more"_s});
        QCOMPARE(mapping.hashOfRemote(ours.payload), ours.hash);
    }

    void missingAndEmptyAreTheSame()
    {
        const Mapping mapping = mappingOf(RecordType::CustomerCategory, publishedPage);
        const quint64 withNull = mapping.map({u"A"_s, QString()}).hash;
        const quint64 withEmpty = mapping.map({u"A"_s, u""_s}).hash;
        QCOMPARE(withNull, withEmpty);
        QCOMPARE(mapping.hashOfRemote({{u"name"_s, u"A"_s}}), withNull);
        QCOMPARE(mapping.hashOfRemote({{u"name"_s, u"A"_s}, {u"description"_s, QJsonValue()}}), withNull);
    }

    /// Only Microsoft's own API is known to date its records.
    void changesAreKnownWhereTheEntityDatesThem()
    {
        const Mapping dated = mappingOf(RecordType::Location, standardApi);
        QVERIFY(dated.knowsChanges());
        QVERIFY(!mappingOf(RecordType::CustomerCategory, publishedPage).knowsChanges());
        QHash<QString, QString> location = mainLocation();
        location.insert(u"lastModifiedDateTime"_s, u"2026-01-04T16:55:47.367Z"_s);
        const QDateTime modified = dated.map(recordFor(dated, location)).modified;
        QCOMPARE(modified, QDateTime(QDate(2026, 1, 4), QTime(16, 55, 47, 367), Qt::UTC));
    }

    void everyFieldChangesTheHash()
    {
        const Mapping mapping = mappingOf(RecordType::Location, standardApi);
        const EntityRecord record = recordFor(mapping, mainLocation());
        const quint64 hash = mapping.map(record).hash;
        // What tells the record and its age is not sent.
        const QStringList notSent{u"id"_s, u"lastModifiedDateTime"_s};
        for (qsizetype index = 0; index < record.size(); ++index) {
            if (notSent.contains(mapping.sourceFields().at(index)))
                continue;
            EntityRecord changed = record;
            changed[index] += u'x';
            QVERIFY2(mapping.map(changed).hash != hash, qPrintable(mapping.sourceFields().at(index)));
        }
    }

    /// The journal keeps hashes from one version of the program to the next.
    void hashIsTheSameEverywhere()
    {
        // The first 8 bytes of the SHA-1 of "name\0RETAIL\0description\0Retail\0".
        QCOMPARE(mappedGroup(u"RETAIL"_s, u"Retail"_s).hash, Q_UINT64_C(0xc7f6563b4596f526));
    }

    /// What journals of earlier versions were written with.
    void defaultsAreWhatJournalsHave_data()
    {
        QTest::addColumn<RecordType>("type");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("route");
        QTest::addColumn<QString>("signature");
        QTest::addColumn<quint64>("hash");
        QTest::addColumn<quint64>("fingerprint");
        const auto row = [](RecordType type, const Source &source, const QString &signature, quint64 hash,
                            quint64 fingerprint) {
            const QString kind = source.kind == Source::Kind::OData ? u" published"_s
                                 : source.route.isEmpty()           ? u" api"_s
                                                                    : u" own page"_s;
            QTest::newRow(qPrintable(recordTypeId(type) + kind)) << type << static_cast<int>(source.kind) << source.name
                                                                 << source.route << signature << hash << fingerprint;
        };
        row(RecordType::CustomerCategory, publishedPage,
            u"2;1//Page;Code>name;Description>description;Code>external_id"_s, Q_UINT64_C(0x1a8db38886fcc3cd),
            Q_UINT64_C(0xd033387385884a5c));
        row(RecordType::CustomerCategory, standardApi,
            u"2;0//locations;code>name;displayName>description;code>external_id"_s, Q_UINT64_C(0x3440271d5a4fa370),
            Q_UINT64_C(0x66580baf995b539a));
        row(RecordType::CustomerCategory, customApi,
            u"2;0/contoso/integration/v1.0/things;code, Code>name;description, displayName, Description>description;code, Code>external_id"_s,
            Q_UINT64_C(0xeceafde94984bec2), Q_UINT64_C(0x784c50611387eda));
        row(RecordType::Location, publishedPage, u"2;1//Page;Code>name;Name>description;Code>external_id"_s,
            Q_UINT64_C(0xaf053501c850dd08), Q_UINT64_C(0xcf6b8c0ae5ee6079));
        row(RecordType::Location, standardApi,
            u"2;0//locations;code>name;displayName>description;contact>contact;addressLine1>address_1;addressLine2>address_2;city>city;state>state;country>country;postalCode>postal_code;phoneNumber>phone_number;email>email_address;website>website;id>external_id"_s,
            Q_UINT64_C(0x6b814e9328ac46d3), Q_UINT64_C(0x66b464be200bebf1));
        row(RecordType::Location, customApi,
            u"2;0/contoso/integration/v1.0/things;code, Code>name;displayName>description;contact>contact;addressLine1>address_1;addressLine2>address_2;city>city;state>state;country>country;postalCode>postal_code;phoneNumber>phone_number;email>email_address;website>website;id>external_id"_s,
            Q_UINT64_C(0x6b814e9328ac46d3), Q_UINT64_C(0x2fc661a34c8c035e));
        row(RecordType::ShippingMethod, publishedPage, u"2;1//Page;Code>name;Name>description;Code>external_id"_s,
            Q_UINT64_C(0xaf053501c850dd08), Q_UINT64_C(0xcf6b8c0ae5ee6079));
        row(RecordType::ShippingMethod, standardApi,
            u"2;0//locations;code>name;displayName>description;code>external_id"_s, Q_UINT64_C(0x3440271d5a4fa370),
            Q_UINT64_C(0x66580baf995b539a));
        row(RecordType::ShippingMethod, customApi,
            u"2;0/contoso/integration/v1.0/things;code, Code>name;name, displayName, Name>description;code, Code>external_id"_s,
            Q_UINT64_C(0xa19b6fa99358a2d7), Q_UINT64_C(0xa852911f4d03bbb6));
    }
    void defaultsAreWhatJournalsHave()
    {
        QFETCH(RecordType, type);
        QFETCH(int, kind);
        QFETCH(QString, name);
        QFETCH(QString, route);
        const Mapping mapping = mappingOf(type, {static_cast<Source::Kind>(kind), name, route});
        QTEST(mapping.signature(), "signature");
        EntityRecord record;
        QJsonObject served;
        for (const QString &field : mapping.sourceFields()) {
            record.append(u"value of "_s + field);
            served.insert(field, record.last());
        }
        QTEST(mapping.map(record).hash, "hash");
        const QByteArray body = QJsonDocument(QJsonObject{{u"value"_s, QJsonArray{served}}}).toJson();
        const Result<EntityPage> page = parseEntityPage(body, mapping.sourceFields());
        QVERIFY(page);
        QTEST(mapping.fingerprint(*page, 0).content, "fingerprint");
    }

    /// A table that says the same is no change: nothing is read or sent anew for it.
    void tableThatSaysTheSameIsTheDefault()
    {
        const MappingTable table = Mapping::defaultTable(RecordType::Location, standardApi, IpaasEndpoints::builtIn());
        const Mapping own = mappingOf(RecordType::Location, standardApi, table);
        const Mapping byDefault = mappingOf(RecordType::Location, standardApi);
        QCOMPARE(own.signature(), byDefault.signature());
        QCOMPARE(own.sourceFields(), byDefault.sourceFields());
        QCOMPARE(own.map(recordFor(own, mainLocation())).hash, byDefault.map(recordFor(own, mainLocation())).hash);
    }

    void ownTableIsMapped()
    {
        const Mapping mapping = mappingOf(RecordType::Location, standardApi, ownTable());
        QHash<QString, QString> values = mainLocation();
        values.remove(u"displayName"_s);
        const MappedRecord result = mapping.map(recordFor(mapping, values));
        QCOMPARE(result.problem, QString());
        QCOMPARE(result.externalId, guid);
        QCOMPARE(result.name, u"MAIN"_s);
        QCOMPARE(result.description, u"MAIN"_s);
        const auto customField = [](const QString &name, const QString &value) {
            return QJsonObject{{u"custom_field_name"_s, name}, {u"value"_s, value}};
        };
        const QJsonObject expected{
            {u"name"_s, u"MAIN"_s},
            {u"description"_s, u"MAIN"_s},
            {u"address_1"_s, u"UK Campus Bldg 5"_s},
            {u"region"_s, u"North; >South"_s},
            {u"custom_fields"_s,
             QJsonArray{customField(u"City"_s, u"Reading"_s), customField(u"Origin"_s, u"Business Central"_s)}},
        };
        QCOMPARE(result.payload, expected);
        // Only what the table names is asked for, besides the key and the date.
        QCOMPARE(mapping.selectFields(), (QStringList{u"id"_s, u"code"_s, u"displayName"_s, u"addressLine1"_s,
                                                      u"city"_s, u"lastModifiedDateTime"_s}));
    }

    void ownTableHasASignatureOfItsOwn()
    {
        QCOMPARE(mappingOf(RecordType::Location, standardApi, ownTable()).signature(),
                 u"2;0//locations;code>name;displayName, code>description;addressLine1>address_1;"
                 "=North%3B%20%3ESouth>region;city>custom:City;=Business%20Central>custom:Origin;id>external_id"_s);
    }

    void emptyCustomFieldIsNotSent()
    {
        const Mapping mapping = mappingOf(RecordType::Location, standardApi, ownTable());
        QHash<QString, QString> values = mainLocation();
        values.insert(u"city"_s, u" "_s);
        const MappedRecord result = mapping.map(recordFor(mapping, values));
        QCOMPARE(result.payload.value(u"custom_fields"_s).toArray().size(), 1);
        QCOMPARE(mapping.hashOfRemote(result.payload), result.hash);
    }

    void everyValueOfAnOwnTableChangesTheHash()
    {
        const Mapping mapping = mappingOf(RecordType::Location, standardApi, ownTable());
        const MappedRecord ours = mapping.map(recordFor(mapping, mainLocation()));
        QCOMPARE(mapping.hashOfRemote(ours.payload), ours.hash);
        for (const QString &key : ours.payload.keys()) {
            QJsonObject other = ours.payload;
            other.remove(key);
            QVERIFY2(mapping.hashOfRemote(other) != ours.hash, qPrintable(key));
        }
        MappingTable changed = ownTable();
        changed.rows.last().text = u"Elsewhere"_s;
        const Mapping other = mappingOf(RecordType::Location, standardApi, changed);
        QVERIFY(other.map(recordFor(other, mainLocation())).hash != ours.hash);
    }

    /// iPaaS.com may hand a custom field back as the number that it looks like, and others beside it.
    void customFieldIsFoundByItsName()
    {
        const MappingTable table{{
            {MappingRow::Target::Field, u"name"_s, {u"code"_s}, {}},
            {MappingRow::Target::CustomField, u"Level"_s, {}, u"7"_s},
        }};
        const Mapping mapping = mappingOf(RecordType::Location, standardApi, table);
        const quint64 hash = mapping.map(recordFor(mapping, mainLocation())).hash;
        const QJsonArray customFields{
            QJsonObject{{u"custom_field_name"_s, u"Other"_s}, {u"value"_s, u"x"_s}, {u"id"_s, 1}},
            QJsonObject{{u"custom_field_name"_s, u"Level"_s}, {u"value"_s, 7}, {u"id"_s, 2}},
        };
        QCOMPARE(mapping.hashOfRemote({{u"name"_s, u"MAIN"_s}, {u"custom_fields"_s, customFields}}), hash);
    }

    /// The endpoint file may call two of our fields the same: one of them must win, or the record never compares equal.
    void twoRowsOfOneFieldAreOne()
    {
        MappingTable table = ownTable();
        table.rows.append({MappingRow::Target::Field, u"address_1"_s, {u"addressLine2"_s}, {}});
        const Mapping mapping = mappingOf(RecordType::Location, standardApi, table);
        const MappedRecord result = mapping.map(recordFor(mapping, mainLocation()));
        QCOMPARE(result.payload.value(u"address_1"_s).toString(), u"UK Campus Bldg 5"_s);
        QCOMPARE(mapping.hashOfRemote(result.payload), result.hash);
    }

    void constantsGoIntoEveryRecord()
    {
        QFile file(QStringLiteral(CAUSEWAY_SOURCE_DIR "/resources/ipaas-endpoints.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        QJsonObject constants = root.value(u"constants"_s).toObject();
        constants.insert(u"location"_s, QJsonObject{{u"is_active"_s, true}});
        root.insert(u"constants"_s, constants);
        const Result<IpaasEndpoints> endpoints = IpaasEndpoints::parse(QJsonDocument(root).toJson());
        QVERIFY(endpoints);
        const Mapping plain = mappingOf(RecordType::Location, standardApi);
        ConnectionSettings settings;
        settings.sources.insert(RecordType::Location, standardApi);
        const Mapping mapping = Mapping::of(settings, RecordType::Location, *endpoints);
        const MappedRecord result = mapping.map(recordFor(mapping, mainLocation()));
        QVERIFY(result.payload.value(u"is_active"_s).toBool());
        QCOMPARE(mapping.hashOfRemote(result.payload), result.hash);
        QVERIFY(result.hash != plain.map(recordFor(plain, mainLocation())).hash);
        QVERIFY(mapping.signature() != plain.signature());
    }

    /// PUT replaces the record: what is not ours must go back as it came.
    void mergingKeepsWhatIsNotOurs()
    {
        const Mapping mapping = mappingOf(RecordType::Location, standardApi, ownTable());
        const MappedRecord ours = mapping.map(recordFor(mapping, mainLocation()));
        const auto customField = [](const QString &name, const QJsonValue &value, int id) {
            return QJsonObject{{u"custom_field_name"_s, name}, {u"value"_s, value}, {u"id"_s, id}};
        };
        const QJsonObject theirs = customField(u"Rating"_s, 5, 1);
        const QJsonObject remote{
            {u"id"_s, u"12345"_s},
            {u"parent_id"_s, 7},
            {u"name"_s, u"OLD"_s},
            {u"custom_fields"_s,
             QJsonArray{theirs, customField(u"City"_s, u"Elsewhere"_s, 2), customField(u"City"_s, u"Twice"_s, 3)}},
        };
        const QJsonObject merged = mapping.merged(remote, ours.payload);
        QCOMPARE(merged.value(u"id"_s).toString(), u"12345"_s);
        QCOMPARE(merged.value(u"parent_id"_s).toInt(), 7);
        QCOMPARE(merged.value(u"name"_s).toString(), u"MAIN"_s);
        const QJsonArray fields = merged.value(u"custom_fields"_s).toArray();
        QCOMPARE(fields.size(), 3);
        QCOMPARE(fields.at(0).toObject(), theirs);
        QCOMPARE(fields.at(1).toObject(), customField(u"City"_s, u"Reading"_s, 2));
        QCOMPARE(fields.at(2)[u"custom_field_name"_s].toString(), u"Origin"_s);
        QCOMPARE(mapping.hashOfRemote(merged), ours.hash);
    }

    void mergingTakesAnEmptyCustomFieldOut()
    {
        const Mapping mapping = mappingOf(RecordType::Location, standardApi, ownTable());
        const QJsonObject before = mapping.map(recordFor(mapping, mainLocation())).payload;
        QHash<QString, QString> values = mainLocation();
        values.remove(u"city"_s);
        const MappedRecord now = mapping.map(recordFor(mapping, values));
        const QJsonObject merged = mapping.merged(before, now.payload);
        QCOMPARE(merged.value(u"custom_fields"_s).toArray().size(), 1);
        QCOMPARE(mapping.hashOfRemote(merged), now.hash);
    }

    /// Custom fields that somebody else keeps there, in whatever shape.
    void mergingWithoutCustomFieldsTouchesNone()
    {
        const Mapping mapping = mappingOf(RecordType::Location, standardApi);
        const MappedRecord ours = mapping.map(recordFor(mapping, mainLocation()));
        for (const QJsonValue &theirs : {QJsonValue(), QJsonValue(u"odd"_s), QJsonValue(QJsonArray{1, u"x"_s})}) {
            const QJsonObject merged = mapping.merged({{u"custom_fields"_s, theirs}}, ours.payload);
            QCOMPARE(merged.value(u"custom_fields"_s), theirs);
        }
    }

    void valuesStandInTheOrderOfTheFields()
    {
        const Mapping mapping = mappingOf(RecordType::Location, standardApi, ownTable());
        const QStringList values = mapping.values(mapping.map(recordFor(mapping, mainLocation())).payload);
        QCOMPARE(values, (QStringList{u"MAIN"_s, u"Main Warehouse"_s, u"UK Campus Bldg 5"_s, u"North; >South"_s,
                                      u"Reading"_s, u"Business Central"_s}));
        QCOMPARE(values.size(), mapping.fields().size() - 1);
    }

    void customFieldsAreNamedInOrder()
    {
        QCOMPARE(mappingOf(RecordType::Location, standardApi, ownTable()).customFields(),
                 (QStringList{u"City"_s, u"Origin"_s}));
        QVERIFY(mappingOf(RecordType::Location, standardApi).customFields().isEmpty());
    }

    void missingFieldsAreNamed()
    {
        const QStringList keys = mainLocation().keys();
        const Mapping standard = mappingOf(RecordType::Location, standardApi);
        QCOMPARE(standard.missingIn(keys), QStringList{u"lastModifiedDateTime"_s});
        QStringList fewer = keys;
        fewer.removeAll(u"city"_s);
        // A default mapping tries several spellings on a customer's own page, a person's table means what it says.
        QVERIFY(mappingOf(RecordType::Location, customApi).missingIn(fewer).isEmpty());
        QCOMPARE(mappingOf(RecordType::Location, customApi, ownTable()).missingIn(fewer), QStringList{u"city"_s});
    }

    void valuesDoNotRunTogether() { QVERIFY(mappedGroup(u"AB"_s, u"C"_s).hash != mappedGroup(u"A"_s, u"BC"_s).hash); }

    void caseOfAValueCounts()
    {
        QVERIFY(mappedGroup(u"A"_s, u"retail"_s).hash != mappedGroup(u"A"_s, u"Retail"_s).hash);
    }

    /// Of what is shown. The code itself stays: two that differ in blanks are two records.
    void outerBlanksAreTaken()
    {
        const MappedRecord result = mappedGroup(u" RETAIL "_s, u" Retail\n"_s);
        QCOMPARE(result.name, u"RETAIL"_s);
        QCOMPARE(result.externalId, u" RETAIL "_s);
        QCOMPARE(result.description, u"Retail"_s);
    }

    void problem_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("word");
        QTest::newRow("no code") << QString() << u"no code"_s;
        QTest::newRow("blank code") << u"   "_s << u"no code"_s;
        QTest::newRow("too long") << QString(51, u'x') << u"50"_s;
        QTest::newRow("far too long") << QString(5000, u'x') << u"50"_s;
        QTest::newRow("line break inside") << u"A\nB"_s << u"control character"_s;
        QTest::newRow("zero inside") << QString(u"A"_s + QChar(0) + u"B"_s) << u"control character"_s;
        QTest::newRow("C1 control") << QString(u"A"_s + QChar(0x85) + u"B"_s) << u"control character"_s;
    }
    void problem()
    {
        QFETCH(QString, code);
        QFETCH(QString, word);
        const MappedRecord result = mappedGroup(code, u"Retail"_s);
        QVERIFY2(result.problem.contains(word), qPrintable(result.problem));
    }

    void noProblem_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("as long as can be") << QString(50, u'x');
        QTest::newRow("awkward letters") << u"A/B 'C' & \"D\" #1 50% + ~"_s;
        QTest::newRow("4-byte letters") << QString(u"😀"_s).repeated(10);
    }
    void noProblem()
    {
        QFETCH(QString, code);
        const MappedRecord result = mappedGroup(code, {});
        QCOMPARE(result.problem, QString());
        QCOMPARE(result.externalId, code);
    }

    void locationWithoutItsIdIsAProblem()
    {
        QHash<QString, QString> values = mainLocation();
        values.remove(u"id"_s);
        QVERIFY(!mapped(RecordType::Location, standardApi, values).problem.isEmpty());
    }

    /// A text that is cut in the middle of a pair would not be UTF-8 any more.
    void cutTextHasNoHalfLetter()
    {
        const MappedRecord result = mappedGroup(u"A"_s, QString(254, u'x') + u"😀"_s);
        QVERIFY(!result.description.isEmpty());
        QVERIFY(!result.description.back().isHighSurrogate());
        QCOMPARE(QString::fromUtf8(result.description.toUtf8()), result.description);
    }
};

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"
