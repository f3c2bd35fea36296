#include "setup/setupdraft.h"

#include <QSignalSpy>
#include <QTest>

using namespace causeway;

namespace {

MappingRow nameRow()
{
    return {MappingRow::Target::Field, QStringLiteral("name"), {QStringLiteral("code")}, {}};
}

} // namespace

class TestSetupDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typedTextIsCleaned()
    {
        SetupDraft draft;
        draft.setText(Field::TenantId, QStringLiteral(" {7ACC9D3D-0F2A-4D0E-9C1B-2F4F5A6B7C8D}\u200B\n"));
        QCOMPARE(draft.text(Field::TenantId), QStringLiteral("7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d"));
    }

    void serviceVerdictHoldsUntilTheTextChanges()
    {
        SetupDraft draft;
        draft.setText(Field::Environment, QStringLiteral("Production"));
        draft.setServiceVerdict(Field::Environment, {FieldVerdict::Level::Wrong, QStringLiteral("unknown")});
        QCOMPARE(draft.verdict(Field::Environment).level, FieldVerdict::Level::Wrong);
        draft.setText(Field::Environment, QStringLiteral("Sandbox"));
        QCOMPARE(draft.verdict(Field::Environment).level, FieldVerdict::Level::Ok);
    }

    void ownVerdictIsNotHiddenByAMilderServiceVerdict()
    {
        SetupDraft draft;
        draft.setText(Field::ClientId, QStringLiteral("not a guid"));
        draft.setServiceVerdict(Field::ClientId, {FieldVerdict::Level::Ok, QStringLiteral("Found.")});
        QCOMPARE(draft.verdict(Field::ClientId).level, FieldVerdict::Level::Wrong);
    }

    void guidInTheSecretFieldIsWrong()
    {
        SetupDraft draft;
        draft.setSecret(Field::ClientSecret, Secret(QStringLiteral("a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4")));
        QCOMPARE(draft.verdict(Field::ClientSecret).level, FieldVerdict::Level::Wrong);
    }

    void storedSecretNeedsNoTyping()
    {
        SetupDraft draft;
        QCOMPARE(draft.verdict(Field::ClientSecret).level, FieldVerdict::Level::Empty);
        draft.setHasStoredSecret(Field::ClientSecret, true);
        QCOMPARE(draft.verdict(Field::ClientSecret).level, FieldVerdict::Level::Ok);
    }

    void anotherCompanyForgetsTheId()
    {
        SetupDraft draft;
        draft.setText(Field::CompanyName, QStringLiteral("CRONUS"));
        draft.setText(Field::CompanyId, QStringLiteral("824820a2-508c-ed11-aada-000d3a298ab3"));
        draft.setText(Field::CompanyName, QStringLiteral("Other"));
        QVERIFY(draft.text(Field::CompanyId).isEmpty());
    }

    void settingsComeBackAsTheyWereLoaded()
    {
        ConnectionSettings settings;
        settings.name = QStringLiteral("Contoso");
        settings.tenantId = QStringLiteral("7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d");
        settings.clientId = QStringLiteral("a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4");
        settings.environment = QStringLiteral("Production");
        settings.companyName = QStringLiteral("Fjäll & Söhne");
        settings.companyId = QStringLiteral("824820a2-508c-ed11-aada-000d3a298ab3");
        settings.secretExpires = QDate(2027, 5, 1);
        settings.ipaas.subscriptionId = 5;
        settings.throttling.concurrentConnections = 2;
        settings.sources[RecordType::Location] = {Source::Kind::OData, QStringLiteral("Locations"), {}};
        settings.ipaas.clientId = QStringLiteral("f0a1-Client");
        settings.ipaas.way = IpaasSettings::Way::ThroughIpaas;
        settings.mappings[RecordType::Location].rows = {nameRow()};
        SetupDraft draft;
        draft.load(QString(), settings);
        QCOMPARE(draft.settings(), settings);
    }

    void customApiPageIsTypedByItsPath()
    {
        SetupDraft draft;
        ConnectionSettings settings;
        const Source custom{Source::Kind::Api, QStringLiteral("priceGroups"), QStringLiteral("contoso/sales/v1.0")};
        settings.sources[RecordType::CustomerCategory] = custom;
        draft.load(QString(), settings);
        const QString path = QStringLiteral("contoso/sales/v1.0/priceGroups");
        QCOMPARE(draft.text(Field::CustomerCategorySource), path);
        QCOMPARE(draft.settings(), settings);
        // A published service has no route: what is typed stays, and is said to be wrong.
        draft.setSourceKind(RecordType::CustomerCategory, Source::Kind::OData);
        QCOMPARE(draft.verdict(Field::CustomerCategorySource).level, FieldVerdict::Level::Wrong);
        QCOMPARE(draft.text(Field::CustomerCategorySource), path);
        QSignalSpy edited(&draft, &SetupDraft::edited);
        draft.setSource(RecordType::CustomerCategory, custom);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(draft.settings(), settings);
        draft.setText(Field::CustomerCategorySource, QStringLiteral("customerPriceGroups"));
        QCOMPARE(draft.settings().sources.value(RecordType::CustomerCategory).route, QString());
    }

    void wayIsAField()
    {
        SetupDraft draft;
        QVERIFY(draft.way() == IpaasSettings::Way::Direct);
        QSignalSpy edited(&draft, &SetupDraft::edited);
        draft.setWay(IpaasSettings::Way::ThroughIpaas);
        QCOMPARE(draft.text(Field::IpaasWay), QStringLiteral("through-ipaas"));
        QVERIFY(draft.settings().ipaas.way == IpaasSettings::Way::ThroughIpaas);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.first().first().value<Field>(), Field::IpaasWay);
        QVERIFY(draft.isModified());
    }

    void mappingHasAVerdict()
    {
        SetupDraft draft;
        QVERIFY(!draft.mapping(RecordType::Location));
        QCOMPARE(draft.verdict(Field::LocationMapping).level, FieldVerdict::Level::Ok);
        QSignalSpy edited(&draft, &SetupDraft::edited);
        MappingTable table;
        draft.setMapping(RecordType::Location, table);
        QCOMPARE(draft.verdict(Field::LocationMapping).level, FieldVerdict::Level::Wrong);
        QVERIFY(draft.settings().mappings.isEmpty());
        table.rows = {nameRow()};
        draft.setMapping(RecordType::Location, table);
        draft.setMapping(RecordType::Location, table);
        QCOMPARE(edited.size(), 2);
        QCOMPARE(draft.verdict(Field::LocationMapping).level, FieldVerdict::Level::Ok);
        QVERIFY(draft.settings().mappings.value(RecordType::Location) == table);
        // What a service says of it holds until it changes.
        draft.setServiceVerdict(Field::LocationMapping, {FieldVerdict::Level::Wrong, QStringLiteral("undefined")});
        QCOMPARE(draft.verdict(Field::LocationMapping).level, FieldVerdict::Level::Wrong);
        draft.setMapping(RecordType::Location, std::nullopt);
        QCOMPARE(draft.verdict(Field::LocationMapping).level, FieldVerdict::Level::Ok);
        QVERIFY(draft.settings().mappings.isEmpty());
    }

    void webhookKeyIsASecret()
    {
        SetupDraft draft;
        QCOMPARE(draft.verdict(Field::IpaasWebhookKey).level, FieldVerdict::Level::Empty);
        draft.setSecret(Field::IpaasWebhookKey, Secret(QStringLiteral("whk-value")));
        QCOMPARE(draft.verdict(Field::IpaasWebhookKey).level, FieldVerdict::Level::Ok);
        draft.load(QString(), ConnectionSettings());
        QVERIFY(draft.secret(Field::IpaasWebhookKey).isEmpty());
    }

    void fieldOfASecretIsShownAnewWithItsAddress()
    {
        SetupDraft draft;
        draft.load(QStringLiteral("id"), ConnectionSettings());
        draft.setHasStoredSecret(Field::IpaasApiKey, true);
        QSignalSpy changed(&draft, &SetupDraft::changed);
        draft.setText(Field::IpaasApiUrl, QStringLiteral("https://api.example.com"));
        QVERIFY(changed.contains(QVariantList{QVariant::fromValue(Field::IpaasApiKey)}));
        QVERIFY(draft.isStoredElsewhere(Field::IpaasApiKey));
    }

    void copiedSecretGoesWithItsAddress()
    {
        SetupDraft draft;
        const Secret secret(QStringLiteral("copied~and.never.shown"));
        draft.setCopiedSecret(Field::ClientSecret, secret);
        draft.setCopiedSecret(Field::IpaasApiKey, secret);
        draft.setText(Field::IpaasApiUrl, QStringLiteral("https://api.example.com"));
        QVERIFY(draft.secret(Field::IpaasApiKey).isEmpty());
        QCOMPARE(draft.secret(Field::ClientSecret), secret);
        draft.setText(Field::AuthorityUrl, QStringLiteral("https://login.example.com"));
        QVERIFY(draft.secret(Field::ClientSecret).isEmpty());
        // What a person enters is for whatever address stands there.
        draft.setSecret(Field::ClientSecret, secret);
        draft.setText(Field::ApiUrl, QStringLiteral("https://bc.example.com"));
        QCOMPARE(draft.secret(Field::ClientSecret), secret);
    }

    void loadingIsNoEdit()
    {
        SetupDraft draft;
        QSignalSpy edited(&draft, &SetupDraft::edited);
        draft.load(QStringLiteral("id"), ConnectionSettings());
        QVERIFY(edited.isEmpty());
        QVERIFY(!draft.isModified());
    }
};

QTEST_GUILESS_MAIN(TestSetupDraft)
#include "tst_setupdraft.moc"
