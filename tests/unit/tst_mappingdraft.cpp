#include "core/connectionfile.h"
#include "sandbox/sandboxserver.h"
#include "setup/mappingdraft.h"
#include "storage/sessionsecretstore.h"
#include "support/eventturns.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace causeway;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

MappingRow field(const QString &name, const QStringList &from)
{
    return {MappingRow::Target::Field, name, from, {}};
}

MappingRow customField(const QString &name, const QStringList &from)
{
    return {MappingRow::Target::CustomField, name, from, {}};
}

/// A draft that fits a sandbox, and a flow to ask it with.
struct World {
    World()
        : connections(directory.path())
        , layered(sessionStore)
        , endpoints(IpaasEndpoints::builtIn())
        , backend{clock, client, layered, connections, endpoints}
        , flow(backend, draft)
    {
    }
    ~World() { letStoppedTasksEnd(); }
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    /// Empty when it listens.
    QString start(const QStringList &scenarios = {})
    {
        QString problem;
        if (!server.start(&problem) || !server.setScenarios(scenarios, &problem))
            return problem;
        draft.load({}, *ConnectionFile::parse(QJsonDocument(server.connectionFile()).toJson()));
        draft.setSecret(Field::ClientSecret, Secret(server.clientSecret()));
        draft.setSecret(Field::IpaasApiKey, Secret(server.ipaasApiKey()));
        return {};
    }

    bool look()
    {
        flow.lookForSources();
        return QTest::qWaitFor(
            [this] { return flow.finding(RecordType::Location).state == SourceFinding::State::Found; }, patience);
    }

    MappingDraft mapping(RecordType type = RecordType::Location) { return {draft, flow, endpoints, type}; }

    sandbox::SandboxServer server{{}};
    QTemporaryDir directory;
    SystemClock clock;
    HttpClient client;
    ConnectionStore connections;
    SessionSecretStore sessionStore;
    LayeredSecretStore layered;
    IpaasEndpoints endpoints;
    Backend backend;
    SetupDraft draft;
    WizardFlow flow;
};

QList<qsizetype> wrongRows(const MappingDraft &mapping)
{
    QList<qsizetype> rows;
    const QList<FieldVerdict> verdicts = mapping.verdicts();
    for (qsizetype index = 0; index < verdicts.size(); ++index) {
        if (!verdicts.at(index).isUsable())
            rows.append(index);
    }
    return rows;
}

} // namespace

class TestMappingDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaultIsShownAndComesBack();
    void emptyRowIsNamedAndNotMapped();
    void rowsHaveTheirOwnVerdicts();
    void targetsGoByTheNamesOfIpaas();
    void addressesMoveToCustomFieldsAndBack();
    void unknownSourceFieldIsNamed();
    void editsAreMappedWithoutACall();
    void customFieldsAreLookedFor();
    void customFieldsThatAreNotListedAreNotConfirmed();
};

void TestMappingDraft::defaultIsShownAndComesBack()
{
    World world;
    for (const RecordType type : allRecordTypes) {
        MappingDraft mapping = world.mapping(type);
        QVERIFY(mapping.isDefault());
        const MappingTable before = mapping.table();
        QVERIFY(wrongRows(mapping).isEmpty());
        mapping.setRow(1, field(u"description"_s, {u"code"_s}));
        QVERIFY(!mapping.isDefault());
        mapping.setRow(1, before.rows.at(1));
        QVERIFY(mapping.isDefault());
        mapping.removeRow(1);
        QCOMPARE(mapping.table().rows.size(), before.rows.size() - 1);
        mapping.backToDefault();
        QVERIFY(mapping.isDefault());
        QVERIFY(mapping.table() == before);
        QVERIFY(!world.draft.mapping(type));
    }
}

void TestMappingDraft::emptyRowIsNamedAndNotMapped()
{
    World world;
    MappingDraft mapping = world.mapping(RecordType::ShippingMethod);
    mapping.addRow();
    QCOMPARE(wrongRows(mapping), QList<qsizetype>{2});
    QCOMPARE(mapping.mapping().fields().size(), 3);
    QCOMPARE(world.draft.verdict(Field::ShippingMethodMapping).level, FieldVerdict::Level::Wrong);
    mapping.setRow(2, {MappingRow::Target::CustomField, u"Origin"_s, {}, u"BC"_s});
    QVERIFY(wrongRows(mapping).isEmpty());
    QCOMPARE(mapping.mapping().fields().size(), 4);
    while (mapping.canAddRow())
        mapping.addRow();
    QCOMPARE(mapping.table().rows.size(), MappingTable::mostRows);
}

void TestMappingDraft::rowsHaveTheirOwnVerdicts()
{
    World world;
    world.draft.setMapping(RecordType::Location,
                           MappingTable{{
                               field(u"description"_s, {u"displayName"_s}),
                               customField({}, {u"city"_s}),
                               field(u"description"_s, {u"code"_s}),
                               customField(QString(101, u'x'), {u"city"_s}),
                               field(u"contact"_s, {u"contact"_s, QString()}),
                               {MappingRow::Target::CustomField, u"Note"_s, {}, QString(256, u'x')},
                           }});
    const MappingDraft mapping = world.mapping();
    QCOMPARE(wrongRows(mapping), (QList<qsizetype>{1, 2, 3, 4, 5}));
    QVERIFY(mapping.verdicts().at(2).message.contains(u"already"_s));
    QVERIFY(mapping.verdicts().at(5).message.contains(u"255"_s));
    QCOMPARE(mapping.verdict().level, FieldVerdict::Level::Wrong);
    QVERIFY(mapping.verdict().message.contains(u"name"_s));
}

void TestMappingDraft::targetsGoByTheNamesOfIpaas()
{
    World world;
    const MappingDraft mapping = world.mapping();
    const auto kind = MappingRow::Target::Field;
    QCOMPARE(mapping.targets(kind).mid(0, 2), (QStringList{u"name"_s, u"description"_s}));
    QVERIFY(mapping.targets(kind).contains(u"address_1"_s));
    QCOMPARE(mapping.targetId(kind, u"address_1"_s), u"addressLine1"_s);
    QCOMPARE(mapping.targetName(field(u"addressLine1"_s, {})), u"address_1"_s);
    // What the file does not know is sent as it was typed.
    QCOMPARE(mapping.targetId(kind, u"parent_name"_s), u"parent_name"_s);
    QCOMPARE(mapping.targetId(MappingRow::Target::CustomField, u"address_1"_s), u"address_1"_s);
    QVERIFY(mapping.targets(MappingRow::Target::CustomField).contains(u"AddressLine1"_s));
}

void TestMappingDraft::addressesMoveToCustomFieldsAndBack()
{
    World world;
    MappingDraft mapping = world.mapping();
    QVERIFY(mapping.hasAddresses());
    QVERIFY(!world.mapping(RecordType::CustomerCategory).hasAddresses());
    QCOMPARE(mapping.addressForm(), MappingDraft::AddressForm::Fields);
    const MappingTable before = mapping.table();

    mapping.setAddressForm(MappingDraft::AddressForm::CustomFields);
    QCOMPARE(mapping.addressForm(), MappingDraft::AddressForm::CustomFields);
    QCOMPARE(mapping.table().customFields(),
             (QStringList{u"Contact"_s, u"AddressLine1"_s, u"AddressLine2"_s, u"City"_s, u"State"_s, u"Country"_s,
                          u"PostalCode"_s, u"PhoneNumber"_s, u"Email"_s, u"Website"_s}));
    QVERIFY(wrongRows(mapping).isEmpty());
    mapping.setAddressForm(MappingDraft::AddressForm::Fields);
    QVERIFY(mapping.isDefault());

    // A row that was changed keeps what it is filled with; one that was removed comes back.
    qsizetype city = 0;
    while (before.rows.at(city).name != u"city"_s)
        ++city;
    mapping.setRow(city, field(u"city"_s, {u"city"_s, u"state"_s}));
    mapping.removeRow(city + 1);
    mapping.setAddressForm(MappingDraft::AddressForm::CustomFields);
    QCOMPARE(mapping.table().rows.size(), before.rows.size());
    QVERIFY(mapping.table().rows.contains(customField(u"City"_s, {u"city"_s, u"state"_s})));
    QVERIFY(mapping.table().rows.contains(customField(u"State"_s, {u"state"_s})));
    mapping.setRow(city, field(u"city"_s, {u"city"_s}));
    QCOMPARE(mapping.addressForm(), MappingDraft::AddressForm::Mixed);
}

void TestMappingDraft::unknownSourceFieldIsNamed()
{
    World world;
    QCOMPARE(world.start(), QString());
    MappingDraft mapping = world.mapping();
    mapping.setRow(1, field(u"description"_s, {u"displayName"_s, u"shade"_s}));
    // Nobody has looked yet.
    QVERIFY(wrongRows(mapping).isEmpty());
    QVERIFY(world.look());
    QVERIFY(mapping.sourceFields().contains(u"displayName"_s));
    QVERIFY(!mapping.sourceFields().contains(u"@odata.etag"_s));
    QCOMPARE(wrongRows(mapping), QList<qsizetype>{1});
    QVERIFY(mapping.verdicts().at(1).message.contains(u"shade"_s));
}

void TestMappingDraft::editsAreMappedWithoutACall()
{
    World world;
    QCOMPARE(world.start(), QString());
    QVERIFY(world.look());
    QTRY_COMPARE_WITH_TIMEOUT(world.flow.finding(RecordType::ShippingMethod).state, SourceFinding::State::Found,
                              patience);
    const QJsonValue calls = world.server.account().value(u"requests"_s);
    const EntitySample sample = world.flow.finding(RecordType::Location).sample;
    QCOMPARE(sample.records.size(), 5);
    MappingDraft mapping = world.mapping();
    const QList<MappedRecord> before = mapping.mapping().map(sample);
    mapping.setRow(1, field(u"description"_s, {u"code"_s}));
    const QList<MappedRecord> after = mapping.mapping().map(sample);
    for (qsizetype index = 0; index < after.size(); ++index) {
        QVERIFY(!after.at(index).externalId.isEmpty());
        QCOMPARE(after.at(index).externalId, before.at(index).externalId);
        QCOMPARE(after.at(index).description, after.at(index).name);
        QVERIFY(before.at(index).description != before.at(index).name);
    }
    QCOMPARE(world.server.account().value(u"requests"_s), calls);
}

void TestMappingDraft::customFieldsAreLookedFor()
{
    World world;
    QCOMPARE(world.start(), QString());
    MappingDraft mapping = world.mapping();
    mapping.addRow();
    const qsizetype last = mapping.table().rows.size() - 1;
    mapping.setRow(last, customField(u"Colour"_s, {u"code"_s}));
    QVERIFY(!world.flow.customFields(RecordType::Location));
    QVERIFY(wrongRows(mapping).isEmpty());
    QVERIFY(world.look());
    QTRY_VERIFY_WITH_TIMEOUT(world.flow.customFields(RecordType::Location), patience);
    QCOMPARE(wrongRows(mapping), QList<qsizetype>{last});
    QVERIFY(mapping.verdicts().at(last).message.contains(u"iPaaS.com"_s));
    mapping.setRow(last, customField(u"City"_s, {u"code"_s}));
    QVERIFY(wrongRows(mapping).isEmpty());
    QVERIFY(!world.flow.customFields(RecordType::ShippingMethod));
    // Another account may have others.
    world.draft.setSecret(Field::IpaasApiKey, Secret(u"another"_s));
    QVERIFY(!world.flow.customFields(RecordType::Location));
}

void TestMappingDraft::customFieldsThatAreNotListedAreNotConfirmed()
{
    World world;
    QCOMPARE(world.start({u"custom-fields-unlistable"_s}), QString());
    MappingDraft mapping = world.mapping();
    mapping.setRow(1, customField(u"Colour"_s, {u"code"_s}));
    QVERIFY(world.look());
    QTRY_VERIFY_WITH_TIMEOUT(world.flow.customFields(RecordType::Location), patience);
    QCOMPARE(mapping.verdicts().at(1).level, FieldVerdict::Level::Caution);
    QVERIFY(mapping.verdicts().at(1).message.contains(u"could not be confirmed"_s));
    QVERIFY(wrongRows(mapping).isEmpty());
}

QTEST_GUILESS_MAIN(TestMappingDraft)
#include "tst_mappingdraft.moc"
