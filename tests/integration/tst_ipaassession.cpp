// A person's sign-in to iPaaS.com that is kept: renewed during long runs, never lost, and found again by the wizard.
// The sandbox takes a refresh token once only, so that one that was lost ends the sign-in.

#include "net/throttles.h"
#include "storage/ipaassecrets.h"
#include "support/wizardworld.h"
#include "transfer/transferrun.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QTest>
#include <QTimer>

using namespace causeway;
using causeway::tests::WizardWorld;

namespace {

constexpr int patience = 20'000;

/// A stored connection that a person has signed in for.
struct SignedIn {
    explicit SignedIn(int locations = 10)
        : world(WizardWorld::optionsOf({QStringLiteral("short-tokens")}, {{QStringLiteral("customer-category"), 5},
                                                                          {QStringLiteral("location"), locations},
                                                                          {QStringLiteral("shipping-method"), 5}}))
    {
        ConnectionSettings settings = world.settings();
        // Slow enough for several lifetimes of a token.
        settings.throttling.apiThrottleLimitToIpaas = 40;
        settings.throttling.apiThrottleSecondsToIpaas = 1;
        connection = *world.connections.add(settings);
        const Secret clientSecret(world.server.clientSecret());
        QCoro::waitFor(world.sessionStore.write(connection.id, SecretKind::ClientSecret, clientSecret, {}));
        WizardServices::IpaasAccess access;
        access.apiUrl = settings.ipaas.apiUrl;
        const Secret password(world.server.ipaasApiKey());
        const auto findings = QCoro::waitFor(WizardServices::signInToIpaas(
            world.backend, access, QStringLiteral("admin@example.com"), password, std::stop_token()));
        if (!findings)
            qFatal("%s", qPrintable(findings.error().message));
        QCoro::waitFor(world.sessionStore.write(connection.id, SecretKind::IpaasRefreshToken, findings->session, {}));
    }

    Secret stored()
    {
        return QCoro::waitFor(world.sessionStore.read(connection.id, SecretKind::IpaasRefreshToken, {}))
            .value_or(Secret());
    }

    /// Asked to stop once so many records are there.
    Result<TransferSummary> run(qint64 stopAt = -1)
    {
        TransferRun transfer(world.client, world.clock, world.layered, world.endpoints, connection.id,
                             connection.settings, world.connections.journalPath(connection.id), {});
        std::stop_source stop;
        QObject::connect(&transfer, &TransferRun::progressed, &transfer, [&] {
            qint64 created = 0;
            const TransferProgress progress = transfer.progress();
            for (const TypeProgress &type : progress.types)
                created += type.created;
            if (stopAt >= 0 && created >= stopAt)
                stop.request_stop();
        });
        return QCoro::waitFor(transfer.run(stop.get_token()));
    }

    qsizetype locations() const
    {
        return world.server.account()[QStringLiteral("ipaas")][QStringLiteral("location")].toArray().size();
    }

    WizardWorld world;
    Connection connection;
};

/// The subscription is read behind the listing, with a renewal of its own that must not outlive the test.
void letReadingEnd(const WizardFlow &flow)
{
    QTRY_VERIFY_WITH_TIMEOUT(!flow.readingSubscription(), patience);
}

} // namespace

class TestIpaasSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longRunEndsComplete()
    {
        SignedIn person(400);
        const Secret before = person.stored();
        const Result<TransferSummary> summary = person.run();
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
        QCOMPARE(person.locations(), 400);
        QVERIFY(!(person.stored() == before));
        // What is kept now is what a later run goes on with.
        QVERIFY(person.run());
    }

    void stoppedRunKeepsTheNewestSignIn()
    {
        SignedIn person(400);
        for (const qint64 stopAt : {1, 60, 120, 180})
            person.run(stopAt);
        const Result<TransferSummary> summary = person.run();
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
        QCOMPARE(person.locations(), 400);
    }

    void stoppedRenewalIsKept()
    {
        SignedIn person;
        for (int attempt = 0; attempt < 10; ++attempt) {
            ConnectionTest test(person.world.client, person.world.clock, person.world.layered, person.world.endpoints);
            std::stop_source stop;
            // Anywhere between the first byte of the renewal and the last of the subscription.
            QTimer::singleShot(attempt * 4, [stop]() mutable { stop.request_stop(); });
            const TestTarget target{person.connection.id, person.connection.settings, {}};
            QCoro::waitFor(test.run(target, {}, stop.get_token()));
        }
        ConnectionTest test(person.world.client, person.world.clock, person.world.layered, person.world.endpoints);
        const TestTarget target{person.connection.id, person.connection.settings, {}};
        const TestReport report = QCoro::waitFor(test.run(target, {}, {}));
        QVERIFY2(report.passed(), qPrintable(supportText(report)));
    }

    void twoClientsShareOneSignIn()
    {
        SignedIn person;
        ConnectionTest test(person.world.client, person.world.clock, person.world.layered, person.world.endpoints);
        const TestTarget target{person.connection.id, person.connection.settings, {}};
        // One after the other, each renewing what the one before has left behind.
        for (int i = 0; i < 3; ++i) {
            const TestReport report = QCoro::waitFor(test.run(target, {}, {}));
            QVERIFY2(report.passed(), qPrintable(supportText(report)));
        }
        QVERIFY(person.run());
    }

    /// Each call of the wizard and of a run has a client of its own, and two of them may come at once.
    void twoAtOnceSpendNothingTwice()
    {
        SignedIn person;
        std::vector<std::unique_ptr<ServiceGate>> gates;
        std::vector<std::unique_ptr<IpaasClient>> clients;
        int succeeded = 0;
        int ended = 0;
        TaskScope scope;
        for (int i = 0; i < 3; ++i) {
            gates.push_back(std::make_unique<ServiceGate>(
                person.world.client, person.world.clock,
                Throttles::ipaas(person.connection.settings.throttling, ConnectionTest::defaultCallLimits)));
            IpaasCredentials credentials;
            credentials.session = person.stored();
            clients.push_back(std::make_unique<IpaasClient>(*gates.back(), person.world.clock, person.world.endpoints,
                                                            person.connection.settings.ipaas.apiUrl, credentials));
            clients.back()->setSessionKeeper(storedSession(person.world.layered, person.connection.id));
            scope.deliver(clients.back()->companies(scope.token()), [&](const Result<QList<IpaasCompany>> &companies) {
                ++ended;
                succeeded += companies ? 1 : 0;
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(ended, 3, patience);
        QCOMPARE(succeeded, 3);
        QVERIFY(person.run());
    }

    void quickHandlingKeepsTheSignIn()
    {
        SignedIn person;
        SetupDraft draft;
        draft.load(QString(), person.connection.settings);
        draft.setIpaasSignIn(SetupDraft::IpaasSignIn::Password);
        draft.setIpaasRefreshToken(person.stored());
        WizardFlow flow(person.world.backend, draft);
        QVERIFY(person.world.server.setScenarios({QStringLiteral("slow")}, nullptr));
        const QString company = draft.text(Field::IpaasCompanyId);
        // As the arrow keys in the list of companies do.
        for (int i = 0; i < 4; ++i) {
            flow.chooseIpaasCompany();
            QTest::qWait(60);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!flow.signingIn(), patience);
        QVERIFY(flow.hasListedSubscriptions());
        QVERIFY(!flow.failure());
        QCOMPARE(draft.text(Field::IpaasCompanyId), company);
        QVERIFY(draft.isSignedInToIpaas());
        QVERIFY(person.world.server.setScenarios({}, nullptr));
        letReadingEnd(flow);
    }

    void storedSecretsStayWithTheirAddress_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("API key") << true;
        QTest::newRow("sign-in") << false;
    }
    void storedSecretsStayWithTheirAddress()
    {
        QFETCH(const bool, byKey);
        SignedIn person;
        const QString id = person.connection.id;
        if (byKey) {
            QCoro::waitFor(person.world.sessionStore.remove(id, SecretKind::IpaasRefreshToken, {}));
            const Secret key(person.world.server.ipaasApiKey());
            QCoro::waitFor(person.world.sessionStore.write(id, SecretKind::IpaasApiKey, key, {}));
        }
        WizardWorld elsewhere;
        SetupDraft draft;
        draft.load(id, person.connection.settings);
        WizardFlow flow(person.world.backend, draft);
        QTRY_VERIFY_WITH_TIMEOUT(byKey ? draft.hasStoredSecret(Field::IpaasApiKey) : draft.isSignedInToIpaas(),
                                 patience);
        draft.setText(Field::IpaasApiUrl, elsewhere.settings().ipaas.apiUrl.toString());
        QVERIFY(!draft.hasStoredSecret(Field::IpaasApiKey));
        flow.goTo(Step::Ipaas);
        QVERIFY(!flow.whyNotNext().isEmpty());
        // Neither by the page nor by the test is it sent there.
        if (byKey)
            flow.signIn();
        QTRY_VERIFY_WITH_TIMEOUT(!flow.signingIn(), patience);
        flow.startTest();
        QTRY_VERIFY_WITH_TIMEOUT(flow.report(), patience);
        QCOMPARE(elsewhere.server.account()[QStringLiteral("requests")][QStringLiteral("ipaas")].toInt(), 0);
        const Check *failed = flow.report()->firstFailed();
        QVERIFY(failed);
        QCOMPARE(failed->id, CheckId::IpaasSignIn);

        // Back at the old address it is there again; saved with the new one, it is gone.
        draft.setText(Field::IpaasApiUrl, person.connection.settings.ipaas.apiUrl.toString());
        QVERIFY(byKey ? draft.hasStoredSecret(Field::IpaasApiKey) : draft.isSignedInToIpaas());
        draft.setText(Field::IpaasApiUrl, elsewhere.settings().ipaas.apiUrl.toString());
        flow.save();
        QTRY_COMPARE_WITH_TIMEOUT(flow.step(), Step::Initialize, patience);
        QVERIFY(!person.world.sessionStore.contains(id, SecretKind::IpaasApiKey));
        QVERIFY(!person.world.sessionStore.contains(id, SecretKind::IpaasRefreshToken));
        QVERIFY(person.world.sessionStore.contains(id, SecretKind::ClientSecret));
    }

    void signInOfThisSessionIsRenewedThere()
    {
        SignedIn person;
        const Secret first = person.stored();
        QCoro::waitFor(person.world.sessionStore.remove(person.connection.id, SecretKind::IpaasRefreshToken, {}));
        QCoro::waitFor(person.world.layered.keepForSession(person.connection.id, SecretKind::IpaasRefreshToken, first));
        QVERIFY(person.run());
        QVERIFY(person.run());
        // What was for this session only has not got into the keychain by itself.
        QVERIFY(!person.world.sessionStore.contains(person.connection.id, SecretKind::IpaasRefreshToken));
    }

    void wizardGoesOnWithTheStoredSignIn()
    {
        SignedIn person;
        SetupDraft draft;
        draft.load(person.connection.id, person.connection.settings);
        WizardFlow flow(person.world.backend, draft);
        QTRY_VERIFY_WITH_TIMEOUT(draft.isSignedInToIpaas(), patience);
        QVERIFY(draft.ipaasSignIn() == SetupDraft::IpaasSignIn::Password);
        QVERIFY(!draft.isModified());
        flow.goTo(Step::Ipaas);
        QTRY_VERIFY_WITH_TIMEOUT(!flow.signingIn() && !flow.subscriptions().isEmpty(), patience);
        QVERIFY(flow.ipaasCompanies().size() >= 2);
        QCOMPARE(flow.ipaasUser(), QStringLiteral("Sam Admin (admin@example.com)"));
        QVERIFY(flow.whyNotNext().isEmpty());
        // It is the stored one that was renewed, and it still serves.
        QVERIFY(draft.ipaasRefreshToken().isEmpty());
        letReadingEnd(flow);
        QVERIFY(person.run());
    }

    void signInAnewReplacesTheStoredOne()
    {
        SignedIn person;
        const Secret before = person.stored();
        SetupDraft draft;
        draft.load(person.connection.id, person.connection.settings);
        WizardFlow flow(person.world.backend, draft);
        QTRY_VERIFY_WITH_TIMEOUT(draft.isSignedInToIpaas(), patience);
        draft.setText(Field::IpaasEmail, QStringLiteral("admin@example.com"));
        draft.setSecret(Field::IpaasPassword, Secret(person.world.server.ipaasApiKey()));
        flow.signIn();
        QTRY_VERIFY_WITH_TIMEOUT(!flow.signingIn() && !flow.subscriptions().isEmpty(), patience);
        QVERIFY(person.stored() == before);
        letReadingEnd(flow);
        flow.save();
        QTRY_COMPARE_WITH_TIMEOUT(flow.step(), Step::Initialize, patience);
        QVERIFY(!(person.stored() == before));
        QVERIFY(draft.isSignedInToIpaas());
        QVERIFY(person.run());
    }

    void signInIsOfItsAddressOnly()
    {
        SignedIn person;
        SetupDraft draft;
        draft.load(person.connection.id, person.connection.settings);
        draft.setHasStoredIpaasSession(true);
        draft.setIpaasRefreshToken(Secret(QStringLiteral("made up")));
        const QString address = draft.text(Field::IpaasApiUrl);
        draft.setText(Field::IpaasApiUrl, QStringLiteral("https://stagingapi.ipaas.com"));
        QVERIFY(!draft.isSignedInToIpaas());
        QVERIFY(draft.ipaasRefreshToken().isEmpty());
        draft.setText(Field::IpaasApiUrl, address);
        QVERIFY(draft.isSignedInToIpaas());
    }
};

QTEST_GUILESS_MAIN(TestIpaasSession)
#include "tst_ipaassession.moc"
