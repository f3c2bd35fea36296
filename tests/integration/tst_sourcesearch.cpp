// The wizard finds where Business Central serves each type, whatever the services are called, and what it says where it
// cannot.

#include "setup/publishingguide.h"
#include "support/wizardworld.h"

#include <QTest>

using namespace causeway;
using World = causeway::tests::WizardWorld;

namespace {

constexpr int patience = 20'000;
constexpr RecordType category = RecordType::CustomerCategory;

bool waitForEnd(const WizardFlow &flow)
{
    return QTest::qWaitFor(
        [&flow] {
            return std::none_of(allRecordTypes.cbegin(), allRecordTypes.cend(), [&flow](RecordType type) {
                const SourceFinding::State state = flow.finding(type).state;
                return state == SourceFinding::State::Looking;
            });
        },
        patience);
}

/// Goes to the page Data, and waits for what it looks for by itself.
bool enterData(WizardFlow &flow)
{
    while (flow.step() != Step::Data) {
        const Step before = flow.step();
        flow.next();
        if (!QTest::qWaitFor([&] { return !flow.evaluating(); }, patience) || flow.step() == before)
            return false;
    }
    return waitForEnd(flow);
}

QStringList pathsOf(const SourceFinding &finding)
{
    QStringList paths;
    for (const SourceCandidate &candidate : finding.candidates)
        paths.append(candidate.source.path());
    return paths;
}

Source published(const QString &name)
{
    return {Source::Kind::OData, name, {}};
}

} // namespace

class TestSourceSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSearchedWhereAllIsAsUsual()
    {
        World world({QStringLiteral("metadata-forbidden")});
        SetupDraft draft;
        world.fill(draft);
        WizardFlow flow(world.backend, draft);
        QVERIFY(enterData(flow));
        for (const RecordType type : allRecordTypes) {
            QCOMPARE(flow.finding(type).state, SourceFinding::State::Found);
            QCOMPARE(flow.finding(type).note, QString());
        }
        QCOMPARE(draft.settings().sources, ConnectionSettings::defaultSources());
    }

    void findsServicesOfOtherNames()
    {
        World world({QStringLiteral("services-renamed")});
        SetupDraft draft;
        world.fill(draft);
        WizardFlow flow(world.backend, draft);
        QVERIFY(enterData(flow));
        QCOMPARE(draft.source(category), published(QStringLiteral("Debitorenpreisgruppen")));
        QCOMPARE(draft.source(RecordType::ShippingMethod), published(QStringLiteral("Zusteller")));
        for (const RecordType type : {category, RecordType::ShippingMethod}) {
            QCOMPARE(flow.finding(type).state, SourceFinding::State::Found);
            QCOMPARE(flow.finding(type).sample.records.size(), 5);
            // Not silently: why it was picked is said.
            QVERIFY(!flow.finding(type).note.isEmpty());
        }
        flow.next();
        QTRY_COMPARE_WITH_TIMEOUT(flow.step(), Step::Test, patience);
        flow.startTest();
        QTRY_VERIFY_WITH_TIMEOUT(flow.report(), patience);
        QVERIFY2(flow.report()->passed(), qPrintable(supportText(*flow.report())));
    }

    void findsPagesOfACustomApi()
    {
        World world({QStringLiteral("custom-api-page")});
        SetupDraft draft;
        world.fill(draft);
        WizardFlow flow(world.backend, draft);
        QVERIFY(enterData(flow));
        const QString route = QStringLiteral("contoso/integration/v1.0");
        QCOMPARE(draft.source(category), (Source{Source::Kind::Api, QStringLiteral("customerPriceGroups"), route}));
        QCOMPARE(draft.source(RecordType::ShippingMethod),
                 (Source{Source::Kind::Api, QStringLiteral("shippingAgents"), route}));
        QCOMPARE(flow.finding(category).state, SourceFinding::State::Found);
        QVERIFY(flow.finding(category).sample.fields.contains(QStringLiteral("description")));
        flow.next();
        QTRY_COMPARE_WITH_TIMEOUT(flow.step(), Step::Test, patience);
    }

    void picksNothingBetweenEquals()
    {
        World world({QStringLiteral("services-twice")});
        SetupDraft draft;
        world.fill(draft);
        WizardFlow flow(world.backend, draft);
        QVERIFY(enterData(flow));
        QCOMPARE(flow.finding(category).state, SourceFinding::State::Missing);
        QCOMPARE(draft.source(category), ConnectionSettings::defaultSources().value(category));
        const QStringList both{QStringLiteral("PriceGroups2019"), QStringLiteral("PriceGroupsWebshop")};
        QCOMPARE(pathsOf(flow.finding(category)), both);
        flow.chooseSource(category, flow.finding(category).candidates.last().source);
        QVERIFY(waitForEnd(flow));
        QCOMPARE(flow.finding(category).state, SourceFinding::State::Found);
        QCOMPARE(draft.text(Field::CustomerCategorySource), both.last());
        // Who has chosen can choose again.
        QCOMPARE(pathsOf(flow.finding(category)), both);
    }

    void whatOnlyMayBeItIsSaidToBeUnsure()
    {
        World world({QStringLiteral("services-bare")});
        SetupDraft draft;
        world.fill(draft);
        WizardFlow flow(world.backend, draft);
        QVERIFY(enterData(flow));
        QCOMPARE(flow.finding(category).state, SourceFinding::State::Missing);
        QCOMPARE(pathsOf(flow.finding(category)), QStringList{QStringLiteral("Debitorengruppen")});
        // Typed, it works as well, with the same word.
        draft.setText(Field::CustomerCategorySource, QStringLiteral("Debitorengruppen"));
        flow.lookForSourceOf(category);
        QVERIFY(waitForEnd(flow));
        QCOMPARE(flow.finding(category).state, SourceFinding::State::Found);
        QTRY_VERIFY_WITH_TIMEOUT(!flow.finding(category).note.isEmpty(), patience);
    }

    void typedNameIsNeverReplaced()
    {
        World world({QStringLiteral("services-renamed")});
        SetupDraft draft;
        world.fill(draft);
        draft.setText(Field::CustomerCategorySource, QStringLiteral("Tippfehler"));
        WizardFlow flow(world.backend, draft);
        QVERIFY(enterData(flow));
        QCOMPARE(flow.finding(category).state, SourceFinding::State::Missing);
        QCOMPARE(draft.text(Field::CustomerCategorySource), QStringLiteral("Tippfehler"));
        QCOMPARE(pathsOf(flow.finding(category)).first(), QStringLiteral("Debitorenpreisgruppen"));
    }

    void metadataThatIsRefusedFailsNothing_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::newRow("forbidden") << QStringLiteral("metadata-forbidden");
        QTest::newRow("damaged") << QStringLiteral("metadata-damaged");
    }

    void metadataThatIsRefusedFailsNothing()
    {
        QFETCH(QString, scenario);
        World world({QStringLiteral("services-renamed"), scenario});
        SetupDraft draft;
        world.fill(draft);
        WizardFlow flow(world.backend, draft);
        QVERIFY(enterData(flow));
        QCOMPARE(flow.finding(category).state, SourceFinding::State::Missing);
        QVERIFY(!flow.finding(category).note.isEmpty());
        QCOMPARE(flow.finding(RecordType::Location).state, SourceFinding::State::Found);
        for (const auto &[field, name] : {std::pair(Field::CustomerCategorySource, "Debitorenpreisgruppen"),
                                          std::pair(Field::ShippingMethodSource, "Zusteller")})
            draft.setText(field, QString::fromLatin1(name));
        flow.next();
        QTRY_COMPARE_WITH_TIMEOUT(flow.step(), Step::Test, patience);
    }

    void publishedMeanwhileIsFoundByLookingAgain()
    {
        World world({QStringLiteral("service-not-published")});
        SetupDraft draft;
        world.fill(draft);
        WizardFlow flow(world.backend, draft);
        QVERIFY(enterData(flow));
        QCOMPARE(flow.finding(category).state, SourceFinding::State::Missing);
        QVERIFY(flow.finding(category).candidates.isEmpty());
        QVERIFY(world.server.setScenarios({QStringLiteral("services-renamed")}, nullptr));
        flow.lookForSources();
        QVERIFY(waitForEnd(flow));
        QCOMPARE(flow.finding(category).state, SourceFinding::State::Found);
        QCOMPARE(draft.text(Field::CustomerCategorySource), QStringLiteral("Debitorenpreisgruppen"));
    }

    void editTakesTheFindingAway()
    {
        World world;
        SetupDraft draft;
        world.fill(draft);
        WizardFlow flow(world.backend, draft);
        QVERIFY(enterData(flow));
        QVERIFY(!flow.finding(category).sample.records.isEmpty());
        draft.setSourceKind(category, Source::Kind::Api);
        QCOMPARE(flow.finding(category).state, SourceFinding::State::Unknown);
        QVERIFY(flow.finding(category).sample.records.isEmpty());
        // Only of what was edited.
        QCOMPARE(flow.finding(RecordType::ShippingMethod).state, SourceFinding::State::Found);
        draft.setSourceKind(category, Source::Kind::OData);
        draft.setText(Field::CustomerCategorySource, QStringLiteral("Elsewhere"));
        QCOMPARE(flow.finding(category).state, SourceFinding::State::Unknown);
    }

    void lateWordsOfTheOldNameAreDropped()
    {
        World world;
        SetupDraft draft;
        world.fill(draft);
        WizardFlow flow(world.backend, draft);
        QVERIFY(enterData(flow));
        QVERIFY(world.server.setScenarios({QStringLiteral("slow")}, nullptr));
        flow.lookForSources();
        draft.setText(Field::CustomerCategorySource, QStringLiteral("Elsewhere"));
        QVERIFY(waitForEnd(flow));
        QCOMPARE(flow.finding(category).state, SourceFinding::State::Unknown);
    }

    void guideNamesThePageAndOpensWebServicesThere()
    {
        ConnectionSettings settings;
        settings.tenantId = QStringLiteral("7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d");
        settings.environment = QStringLiteral("Production");
        settings.companyName = QStringLiteral("Fjäll & Söhne");
        const PublishingGuide guide = publishingGuide(category, settings);
        QCOMPARE(guide.objectId, 7);
        QCOMPARE(guide.serviceName, QStringLiteral("CustomerPriceGroups"));
        QCOMPARE(guide.webServices.toEncoded(),
                 QByteArray("https://businesscentral.dynamics.com/7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d/Production/"
                            "?company=Fj%C3%A4ll%20%26%20S%C3%B6hne&page=810"));
        QCOMPARE(publishingGuide(RecordType::ShippingMethod, settings).objectId, 428);
        settings.sources[category] = published(QStringLiteral("Preisgruppen"));
        QCOMPARE(publishingGuide(category, settings).serviceName, QStringLiteral("Preisgruppen"));
        settings.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:8080"));
        QVERIFY(publishingGuide(category, settings).webServices.isEmpty());
    }

    void whyEnvironmentsAreNotListedIsSaid()
    {
        World world({QStringLiteral("admin-api-forbidden")});
        SetupDraft draft;
        world.fill(draft);
        WizardFlow flow(world.backend, draft);
        flow.listEnvironments();
        QTRY_VERIFY_WITH_TIMEOUT(!flow.listingEnvironments(), patience);
        QVERIFY2(flow.environmentsNote().contains(QStringLiteral("AdminCenter.ReadWrite.All")),
                 qPrintable(flow.environmentsNote()));
        QVERIFY(world.server.setScenarios({QStringLiteral("silent-bc")}, nullptr));
        QVERIFY(world.server.setScenarios({QStringLiteral("broken-off-bc")}, nullptr));
        flow.listEnvironments();
        QTRY_VERIFY_WITH_TIMEOUT(!flow.listingEnvironments(), patience);
        // Another reason is not taken for a missing right.
        QVERIFY(!flow.environmentsNote().contains(QStringLiteral("AdminCenter.ReadWrite.All")));
        QVERIFY(!flow.environmentsNote().isEmpty());
        QVERIFY(world.server.setScenarios({}, nullptr));
        flow.listEnvironments();
        QTRY_COMPARE_WITH_TIMEOUT(flow.environments().size(), 2, patience);
        QCOMPARE(flow.environmentsNote(), QString());
    }

    void whyCompaniesAreNotListedIsSaid()
    {
        World world({QStringLiteral("authorization-denied")});
        SetupDraft draft;
        world.fill(draft);
        WizardFlow flow(world.backend, draft);
        flow.listCompanies();
        QTRY_VERIFY_WITH_TIMEOUT(!flow.listingCompanies(), patience);
        QVERIFY(!flow.companiesNote().isEmpty());
        QVERIFY(world.server.setScenarios({QStringLiteral("many-companies")}, nullptr));
        flow.listCompanies();
        QTRY_COMPARE_WITH_TIMEOUT(flow.companies().size(), 300, patience);
        QCOMPARE(flow.companiesNote(), QString());
    }
};

QTEST_GUILESS_MAIN(TestSourceSearch)
#include "tst_sourcesearch.moc"
