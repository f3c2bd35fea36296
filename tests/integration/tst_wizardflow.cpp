// The wizard without widgets, against the sandbox: what must hold before Next, and what a broken service does to a
// page.

#include "diagnosis/explanations.h"
#include "support/wizardworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace causeway;
using World = causeway::tests::WizardWorld;

namespace {

constexpr int patience = 20'000;

/// Presses Next and waits for the page to be left or the failure to be told.
bool goNext(WizardFlow &flow)
{
    const Step before = flow.step();
    flow.next();
    return QTest::qWaitFor([&] { return !flow.evaluating(); }, patience) && flow.step() != before;
}

bool goTo(WizardFlow &flow, Step step)
{
    while (flow.step() != step) {
        if (!goNext(flow))
            return false;
    }
    return true;
}

} // namespace

class TestWizardFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void healthyChainLeadsToASavedConnection()
    {
        World world;
        SetupDraft draft;
        world.fill(draft);
        WizardFlow flow(world.backend, draft);
        QVERIFY(goTo(flow, Step::Test));
        flow.startTest();
        QTRY_VERIFY_WITH_TIMEOUT(flow.report(), patience);
        QVERIFY2(flow.report()->passed(), qPrintable(supportText(*flow.report())));
        flow.save();
        QTRY_COMPARE_WITH_TIMEOUT(flow.step(), Step::Initialize, patience);
        QCOMPARE(world.connections.connections().size(), 1);
        QVERIFY(world.connections.status(flow.savedConnectionId()).lastTestPassed);
    }

    void editEndsTheTestOfWhatWasThereBefore()
    {
        World world;
        SetupDraft draft;
        world.fill(draft);
        WizardFlow flow(world.backend, draft);
        QVERIFY(goTo(flow, Step::Test));
        QVERIFY(world.server.setScenarios({QStringLiteral("slow")}, nullptr));
        flow.startTest();
        QVERIFY(flow.testing());
        draft.setText(Field::ConcurrentConnections, QStringLiteral("2"));
        QVERIFY(!flow.testing());
        QVERIFY(world.server.setScenarios({}, nullptr));
        QTest::qWait(1500);
        // Late words of it are no verdict.
        QVERIFY(!flow.report());
        QCOMPARE(flow.state(Step::Data), StepState::ToDo);
    }

    void passedTestConfirmsEveryPage()
    {
        World world({QStringLiteral("settings-differ")});
        SetupDraft draft;
        world.fill(draft);
        WizardFlow flow(world.backend, draft);
        QVERIFY(goTo(flow, Step::Test));
        QCOMPARE(flow.state(Step::Ipaas), StepState::NeedsAttention);
        QVERIFY(world.server.setScenarios({}, nullptr));
        // As if it had been mended from afar.
        const QString environment = draft.text(Field::Environment);
        draft.setText(Field::Environment, QStringLiteral("Elsewhere"));
        draft.setText(Field::Environment, environment);
        QCOMPARE(flow.state(Step::Company), StepState::ToDo);
        flow.startTest();
        QTRY_VERIFY_WITH_TIMEOUT(flow.report(), patience);
        QVERIFY2(flow.report()->passed(), qPrintable(supportText(*flow.report())));
        QCOMPARE(flow.state(Step::Ipaas), StepState::Done);
        QCOMPARE(flow.state(Step::Company), StepState::Done);
    }

    void wayThatIsNotChosenHoldsNothingUp()
    {
        World world;
        SetupDraft draft;
        world.fill(draft);
        WizardFlow flow(world.backend, draft);
        QVERIFY(goTo(flow, Step::Data));
        MappingTable table;
        table.rows = {{MappingRow::Target::Field, QStringLiteral("name"), {QStringLiteral("code")}, {}}, {}};
        draft.setMapping(RecordType::Location, table);
        QVERIFY2(flow.whyNotNext().contains(recordTypeTitle(RecordType::Location)), qPrintable(flow.whyNotNext()));
        draft.setWay(IpaasSettings::Way::ThroughIpaas);
        QCOMPARE(flow.whyNotNext(), QString());
        draft.setSecret(Field::IpaasWebhookKey, Secret(QString(5000, u'x')));
        QVERIFY(!flow.whyNotNext().isEmpty());
        draft.setMapping(RecordType::Location, std::nullopt);
        draft.setWay(IpaasSettings::Way::Direct);
        QCOMPARE(flow.whyNotNext(), QString());
    }

    void listOfAnotherKeyIsForgotten()
    {
        World world;
        SetupDraft draft;
        world.fill(draft);
        WizardFlow flow(world.backend, draft);
        QVERIFY(goTo(flow, Step::Ipaas));
        QTRY_VERIFY_WITH_TIMEOUT(flow.hasListedSubscriptions() && !flow.signingIn(), patience);
        draft.setSecret(Field::IpaasApiKey, Secret(QStringLiteral("another key")));
        QVERIFY(!flow.hasListedSubscriptions());
    }

    void whatAnotherProgramRemovedIsNotSaved()
    {
        World world;
        const Result<Connection> stored = world.connections.add(world.settings());
        QVERIFY(stored);
        SetupDraft draft;
        draft.load(stored->id, stored->settings);
        draft.setSecret(Field::ClientSecret, Secret(world.server.clientSecret()));
        WizardFlow flow(world.backend, draft);
        QVERIFY(ConnectionStore(world.directory.path()).remove(stored->id));
        QSignalSpy failed(&flow, &WizardFlow::saveFailed);
        flow.save();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        const Error gone = makeError(ErrorCode::ConnectionNotFound, {});
        QCOMPARE(failed.first().first().value<Explanation>().happened, explain(gone).happened);
        // Its secrets would be nobody's; what was typed stays.
        QVERIFY(!world.sessionStore.contains(stored->id, SecretKind::ClientSecret));
        QVERIFY(!draft.secret(Field::ClientSecret).isEmpty());
        QVERIFY(ConnectionStore(world.directory.path()).connections().isEmpty());
    }

    void domainIsResolvedAndStoredAsId()
    {
        World world;
        SetupDraft draft;
        world.fill(draft);
        const QString id = draft.text(Field::TenantId);
        draft.setText(Field::TenantId, QStringLiteral("contoso.onmicrosoft.com"));
        WizardFlow flow(world.backend, draft);
        QVERIFY(goTo(flow, Step::Company));
        QVERIFY(draft.verdict(Field::TenantId).message.contains(id));
        QCOMPARE(draft.text(Field::TenantId), QStringLiteral("contoso.onmicrosoft.com"));
        draft.setText(Field::CompanyName, world.settings().companyName);
        QVERIFY(goTo(flow, Step::Test));
        flow.save();
        QTRY_COMPARE_WITH_TIMEOUT(flow.step(), Step::Initialize, patience);
        QCOMPARE(world.connections.connections().first().settings.tenantId, id);
    }

    void brokenServiceStopsAtThePageThatAsks_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("step");
        QTest::newRow("wrong-secret") << QStringLiteral("wrong-secret") << static_cast<int>(Step::Credentials);
        QTest::newRow("expired-secret") << QStringLiteral("expired-secret") << static_cast<int>(Step::Credentials);
        QTest::newRow("unknown-tenant") << QStringLiteral("unknown-tenant") << static_cast<int>(Step::Credentials);
        QTest::newRow("unknown-app") << QStringLiteral("unknown-app") << static_cast<int>(Step::Credentials);
        QTest::newRow("no-consent") << QStringLiteral("no-consent") << static_cast<int>(Step::Credentials);
        QTest::newRow("app-not-in-bc") << QStringLiteral("app-not-in-bc") << static_cast<int>(Step::Company);
        QTest::newRow("unknown-environment")
            << QStringLiteral("unknown-environment") << static_cast<int>(Step::Company);
        QTest::newRow("unknown-company") << QStringLiteral("unknown-company") << static_cast<int>(Step::Company);
        QTest::newRow("ipaas-unauthorized") << QStringLiteral("ipaas-unauthorized") << static_cast<int>(Step::Ipaas);
        QTest::newRow("no-permission") << QStringLiteral("no-permission") << static_cast<int>(Step::Data);
        QTest::newRow("service-not-published")
            << QStringLiteral("service-not-published") << static_cast<int>(Step::Data);
    }

    void brokenServiceStopsAtThePageThatAsks()
    {
        QFETCH(QString, scenario);
        QFETCH(int, step);
        World world({scenario});
        SetupDraft draft;
        world.fill(draft);
        WizardFlow flow(world.backend, draft);
        QVERIFY(!goTo(flow, Step::Test));
        QCOMPARE(static_cast<int>(flow.step()), step);
        QVERIFY(flow.failure());
    }

    void failureLosesNothingTyped()
    {
        World world({QStringLiteral("wrong-secret")});
        SetupDraft draft;
        world.fill(draft);
        const ConnectionSettings before = draft.settings();
        WizardFlow flow(world.backend, draft);
        QVERIFY(!goTo(flow, Step::Company));
        QCOMPARE(draft.settings(), before);
        QVERIFY(!draft.secret(Field::ClientSecret).isEmpty());
    }

    void continueAnywayLeavesTheStepInNeedOfAttention()
    {
        World world({QStringLiteral("no-consent")});
        SetupDraft draft;
        world.fill(draft);
        WizardFlow flow(world.backend, draft);
        QVERIFY(!goTo(flow, Step::Company));
        QVERIFY(flow.canContinueAnyway());
        flow.continueAnyway();
        QCOMPARE(flow.step(), Step::Company);
        QCOMPARE(flow.state(Step::Credentials), StepState::NeedsAttention);
    }

    void editOfADoneStepTakesBackItsTick()
    {
        World world;
        SetupDraft draft;
        world.fill(draft);
        WizardFlow flow(world.backend, draft);
        QVERIFY(goTo(flow, Step::Ipaas));
        flow.goTo(Step::Credentials);
        draft.setText(Field::ClientId, QStringLiteral("a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4"));
        QVERIFY(!flow.canGoTo(Step::Ipaas));
    }

    void cancelledEvaluationStaysOnThePage()
    {
        World world({QStringLiteral("slow")});
        SetupDraft draft;
        world.fill(draft);
        WizardFlow flow(world.backend, draft);
        QVERIFY(goTo(flow, Step::Credentials));
        QSignalSpy failed(&flow, &WizardFlow::evaluationFailed);
        flow.next();
        QVERIFY(flow.evaluating());
        flow.cancelEvaluation();
        QVERIFY(!flow.evaluating());
        QCOMPARE(flow.step(), Step::Credentials);
        // A second attempt ends after the late answers to the first: only it may move on.
        QSignalSpy moved(&flow, &WizardFlow::stepChanged);
        QVERIFY(goNext(flow));
        QCOMPARE(moved.size(), 1);
        QVERIFY(failed.isEmpty());
    }

    void wizardThatGoesWhileAServiceAnswersLeavesNothingBehind()
    {
        World world({QStringLiteral("slow")});
        {
            SetupDraft draft;
            world.fill(draft);
            WizardFlow flow(world.backend, draft);
            QVERIFY(goTo(flow, Step::Credentials));
            flow.next();
            flow.startTest();
        }
        // Another wizard's answers come after those to the one that is gone.
        SetupDraft draft;
        world.fill(draft);
        WizardFlow flow(world.backend, draft);
        QVERIFY(goTo(flow, Step::Company));
        QVERIFY(world.connections.connections().isEmpty());
    }

    void nameOfAnotherConnectionIsRefused()
    {
        World world;
        QVERIFY(world.connections.add(world.settings()));
        SetupDraft draft;
        world.fill(draft);
        WizardFlow flow(world.backend, draft);
        QVERIFY(!goNext(flow));
        QCOMPARE(draft.verdict(Field::Name).level, FieldVerdict::Level::Wrong);
    }

    void storedClientSecretStaysWithItsAddresses_data()
    {
        QTest::addColumn<Field>("address");
        QTest::newRow("sign-in authority") << Field::AuthorityUrl;
        // The token that is got for it goes there.
        QTest::newRow("Business Central") << Field::ApiUrl;
    }
    void storedClientSecretStaysWithItsAddresses()
    {
        QFETCH(const Field, address);
        World world;
        const Connection connection = *world.connections.add(world.settings());
        const Secret secret(world.server.clientSecret());
        QCoro::waitFor(world.sessionStore.write(connection.id, SecretKind::ClientSecret, secret, {}));
        World elsewhere;
        SetupDraft draft;
        draft.load(connection.id, connection.settings);
        WizardFlow flow(world.backend, draft);
        QTRY_VERIFY_WITH_TIMEOUT(draft.hasStoredSecret(Field::ClientSecret), patience);

        // By hand, or by a file that is opened over it.
        ConnectionSettings other = connection.settings;
        const QUrl there = address == Field::ApiUrl ? elsewhere.settings().apiUrl : elsewhere.settings().authorityUrl;
        (address == Field::ApiUrl ? other.apiUrl : other.authorityUrl) = there;
        draft.replace(other);
        flow.reset();
        QVERIFY(!draft.hasStoredSecret(Field::ClientSecret));
        QVERIFY(draft.isStoredElsewhere(Field::ClientSecret));
        flow.goTo(Step::Company);
        flow.goTo(Step::Credentials);
        QVERIFY(!flow.whyNotNext().isEmpty());
        flow.startTest();
        QTRY_VERIFY_WITH_TIMEOUT(flow.report(), patience);
        QVERIFY(flow.report()->firstFailed());
        QCOMPARE(flow.report()->firstFailed()->id, CheckId::Keychain);
        const QJsonObject requests = elsewhere.server.account()[QStringLiteral("requests")].toObject();
        // At most it was asked whether it is there.
        QCOMPARE(flow.report()->checks.at(static_cast<qsizetype>(CheckId::Token)).state, CheckState::Skipped);
        QVERIFY(requests[QStringLiteral("entra")].toInt() <= 1);
        QCOMPARE(requests[QStringLiteral("businessCentral")].toInt(), 0);

        draft.setText(
            address,
            (address == Field::ApiUrl ? connection.settings.apiUrl : connection.settings.authorityUrl).toString());
        QVERIFY(draft.hasStoredSecret(Field::ClientSecret));
        // Saved with the new address, it is gone.
        draft.setText(address, there.toString());
        flow.save();
        QTRY_COMPARE_WITH_TIMEOUT(flow.step(), Step::Initialize, patience);
        QVERIFY(!world.sessionStore.contains(connection.id, SecretKind::ClientSecret));
    }

    void whatWasSaidOfTheSubscriptionGoesWithTheSignIn()
    {
        World world;
        SetupDraft draft;
        world.fill(draft);
        WizardFlow flow(world.backend, draft);
        flow.signIn();
        QTRY_VERIFY_WITH_TIMEOUT(!flow.comparedSettings().isEmpty(), patience);
        QVERIFY(!draft.verdict(Field::IpaasSubscriptionId).message.isEmpty());
        draft.setIpaasSignIn(SetupDraft::IpaasSignIn::Password);
        QVERIFY(draft.verdict(Field::IpaasSubscriptionId).message.isEmpty());
        QVERIFY(flow.comparedSettings().isEmpty());
    }

    void signInByPasswordListsCompaniesAndForgetsThePassword()
    {
        World world;
        SetupDraft draft;
        world.fill(draft);
        draft.setIpaasSignIn(SetupDraft::IpaasSignIn::Password);
        draft.setText(Field::IpaasEmail, QStringLiteral("admin@example.com"));
        draft.setSecret(Field::IpaasPassword, Secret(world.server.ipaasApiKey()));
        WizardFlow flow(world.backend, draft);
        flow.signIn();
        QTRY_VERIFY_WITH_TIMEOUT(!flow.signingIn() && !flow.subscriptions().isEmpty(), patience);
        QVERIFY(flow.ipaasCompanies().size() >= 2);
        QVERIFY(draft.secret(Field::IpaasPassword).isEmpty());
        QVERIFY(!draft.ipaasRefreshToken().isEmpty());
        // The one that was picked is read at once.
        QTRY_VERIFY_WITH_TIMEOUT(!flow.comparedSettings().isEmpty(), patience);
    }
};

QTEST_GUILESS_MAIN(TestWizardFlow)
#include "tst_wizardflow.moc"
