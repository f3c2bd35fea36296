// Signing in to iPaaS.com as a person: what each refusal is called, where it is shown, and that nothing typed is lost.

#include "diagnosis/explanations.h"
#include "support/scriptedserver.h"
#include "support/wizardworld.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace causeway;
using causeway::tests::WizardWorld;

namespace {

constexpr int patience = 20'000;
const QByteArray sessionAnswer = R"({"id": "7", "access_token": "at", "refresh_token": "rt"})";
const QByteArray companiesAnswer = R"([{"id": "c", "name": "Contoso"}])";
const QByteArray subscriptionsAnswer = R"([{"id": 5, "name": "Business Central", "type": 2}])";
const QString email = QStringLiteral("admin@example.com");

/// The page iPaaS.com with e-mail and password typed.
struct SignInPage {
    explicit SignInPage(WizardWorld &world, const QString &password = {})
        : flow(world.backend, draft)
    {
        world.fill(draft);
        draft.setIpaasSignIn(SetupDraft::IpaasSignIn::Password);
        draft.setText(Field::IpaasEmail, email);
        draft.setText(Field::IpaasCompanyId, {});
        draft.setSecret(Field::IpaasPassword, Secret(password.isEmpty() ? world.server.ipaasApiKey() : password));
    }

    bool reach()
    {
        while (flow.step() != Step::Ipaas) {
            const Step before = flow.step();
            flow.next();
            if (!QTest::qWaitFor([this] { return !flow.evaluating(); }, patience) || flow.step() == before)
                return false;
        }
        return true;
    }

    bool signIn()
    {
        flow.signIn();
        return QTest::qWaitFor([this] { return !flow.signingIn(); }, patience);
    }

    SetupDraft draft;
    WizardFlow flow;
};

QString happened(ErrorCode code, const QString &subject = {})
{
    Error error = makeError(code, {});
    error.origin = ErrorOrigin::Ipaas;
    error.subject = subject;
    return explain(error, CheckId::IpaasSignIn).happened;
}

} // namespace

class TestIpaasSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusalIsShownWhereItWasTyped_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("password");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<Field>("field");
        QTest::newRow("wrong password") << QString() << QStringLiteral("not the password")
                                        << ErrorCode::IpaasPasswordWrong << Field::IpaasPassword;
        QTest::newRow("every sign-in refused") << QStringLiteral("ipaas-unauthorized") << QString()
                                               << ErrorCode::IpaasPasswordWrong << Field::IpaasPassword;
        QTest::newRow("locked user") << QStringLiteral("ipaas-user-locked") << QString() << ErrorCode::IpaasUserLocked
                                     << Field::IpaasEmail;
        QTest::newRow("no company") << QStringLiteral("no-ipaas-company") << QString() << ErrorCode::IpaasNoCompany
                                    << Field::IpaasEmail;
        QTest::newRow("token refused") << QStringLiteral("ipaas-auth-1001") << QString()
                                       << ErrorCode::IpaasSignInRejected << Field::IpaasPassword;
    }

    void refusalIsShownWhereItWasTyped()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, password);
        QFETCH(ErrorCode, code);
        QFETCH(Field, field);
        WizardWorld world;
        SignInPage page(world, password);
        QVERIFY(page.reach());
        if (!scenario.isEmpty())
            QVERIFY(world.server.setScenarios({scenario}, nullptr));
        const Secret typed = page.draft.secret(Field::IpaasPassword);
        QSignalSpy failed(&page.flow, &WizardFlow::evaluationFailed);
        QVERIFY(page.signIn());
        QCOMPARE(failed.size(), 1);
        QVERIFY(page.flow.failure());
        // AUTH-1001 has words of its own.
        if (code != ErrorCode::IpaasSignInRejected)
            QCOMPARE(page.flow.failure()->happened, happened(code));
        QVERIFY(!page.flow.failure()->remedy.isEmpty());
        QVERIFY(page.flow.failure()->field == field);
        const FieldVerdict verdict = page.draft.verdict(field);
        QVERIFY(verdict.message.contains(page.flow.failure()->remedy));
        QVERIFY(page.draft.isTouched(field));
        QCOMPARE(page.draft.text(Field::IpaasEmail), email);
        QVERIFY(page.draft.secret(Field::IpaasPassword) == typed);
        QVERIFY(page.draft.ipaasRefreshToken().isEmpty());
        // The same once more, when what was wrong was mended.
        QVERIFY(world.server.setScenarios({}, nullptr));
        page.draft.setSecret(Field::IpaasPassword, Secret(world.server.ipaasApiKey()));
        QVERIFY(page.signIn());
        QVERIFY(!page.flow.failure());
        QVERIFY(!page.draft.ipaasRefreshToken().isEmpty());
    }

    void companyWithoutRightsIsNamed()
    {
        WizardWorld world({QStringLiteral("company-without-rights")});
        SignInPage page(world);
        QVERIFY(page.reach());
        QVERIFY(page.signIn());
        QVERIFY(!page.flow.failure());
        const IpaasCompany company = page.flow.ipaasCompanies().first();
        page.draft.setText(Field::IpaasCompanyId, company.id);
        page.flow.chooseIpaasCompany();
        QTRY_VERIFY_WITH_TIMEOUT(page.flow.failure(), patience);
        QCOMPARE(page.flow.failure()->happened, happened(ErrorCode::IpaasCompanyDenied, company.name));
        QVERIFY(page.flow.failure()->field == Field::IpaasCompanyId);
        // Who is signed in stays so, and what was picked stays picked.
        QVERIFY(!page.draft.ipaasRefreshToken().isEmpty());
        QCOMPARE(page.draft.text(Field::IpaasCompanyId), company.id);
    }

    void companyThatIsGoneIsSaid()
    {
        WizardWorld world;
        SignInPage page(world);
        QVERIFY(page.reach());
        QVERIFY(page.signIn());
        page.draft.setText(Field::IpaasCompanyId, QStringLiteral("11111111-2222-4333-8444-555555555555"));
        page.flow.chooseIpaasCompany();
        QTRY_VERIFY_WITH_TIMEOUT(page.flow.failure(), patience);
        QCOMPARE(page.flow.failure()->happened, happened(ErrorCode::IpaasCompanyNotFound));
        QVERIFY(page.flow.failure()->field == Field::IpaasCompanyId);
    }

    void companyOfSomebodyElseIsNotKept()
    {
        WizardWorld world;
        SignInPage page(world);
        page.draft.setText(Field::IpaasCompanyId, QStringLiteral("11111111-2222-4333-8444-555555555555"));
        QVERIFY(page.reach());
        QVERIFY(page.signIn());
        QVERIFY(!page.flow.failure());
        QVERIFY(page.draft.text(Field::IpaasCompanyId).isEmpty());
        QVERIFY(page.flow.ipaasCompanies().size() >= 2);
    }

    void clientIdStandsBesideEachBearer()
    {
        test::ScriptedServer server;
        server.setResponder([](const test::ScriptedServer::Request &request) {
            if (request.target.contains("/Auth/"))
                return test::ScriptedReply::answer(sessionAnswer);
            return test::ScriptedReply::answer(companiesAnswer);
        });
        WizardWorld world;
        WizardServices::IpaasAccess access;
        access.apiUrl = server.url(QString());
        access.credentials.clientId = QStringLiteral("f0a1-Client");
        const Secret password(QStringLiteral("any"));
        const auto findings
            = QCoro::waitFor(WizardServices::signInToIpaas(world.backend, access, email, password, std::stop_token()));
        QVERIFY2(findings, findings ? "" : qPrintable(findings.error().message));
        QCOMPARE(server.requests().size(), 2);
        QVERIFY(!server.requests().at(0).headers.contains("x-client-id"));
        QCOMPARE(server.requests().at(1).headers.value("x-client-id"), QByteArray("f0a1-Client"));
        access.credentials.clientId.clear();
        QVERIFY(
            QCoro::waitFor(WizardServices::signInToIpaas(world.backend, access, email, password, std::stop_token())));
        QVERIFY(!server.requests().last().headers.contains("x-client-id"));
    }

    void anotherHostIsAskedAnew()
    {
        WizardWorld world;
        SignInPage page(world);
        QVERIFY(page.reach());
        QVERIFY(page.signIn());
        QVERIFY(!page.flow.ipaasCompanies().isEmpty());
        page.draft.setText(Field::IpaasApiUrl, QStringLiteral("https://stagingapi.ipaas.com"));
        QVERIFY(page.flow.ipaasCompanies().isEmpty());
        QVERIFY(page.flow.subscriptions().isEmpty());
        QVERIFY(!page.draft.isSignedInToIpaas());
        QCOMPARE(page.draft.settings().ipaas.apiUrl, QUrl(QStringLiteral("https://stagingapi.ipaas.com")));
        page.draft.setText(Field::IpaasApiUrl, QStringLiteral("http://stagingapi.ipaas.com"));
        QVERIFY(page.draft.verdict(Field::IpaasApiUrl).level == FieldVerdict::Level::Wrong);
    }

    void addressOfAnotherServiceIsSaid()
    {
        test::ScriptedServer server;
        server.setResponder(
            [](const test::ScriptedServer::Request &) { return test::ScriptedReply::answer("{}", 404); });
        WizardWorld world;
        SignInPage page(world);
        QVERIFY(page.reach());
        page.draft.setText(Field::IpaasApiUrl, server.url(QString()).toString());
        page.flow.signIn();
        QTRY_VERIFY_WITH_TIMEOUT(page.flow.failure(), patience);
        QVERIFY2(page.flow.failure()->happened.contains(QStringLiteral("another service")),
                 qPrintable(page.flow.failure()->happened));
        QVERIFY(page.flow.failure()->field == Field::IpaasApiUrl);
    }

    void onlyCompanyIsChosenAtOnce()
    {
        test::ScriptedServer server;
        server.setResponder([](const test::ScriptedServer::Request &request) {
            if (request.target.endsWith("/Companies"))
                return test::ScriptedReply::answer(companiesAnswer);
            if (request.target.endsWith("/Subscriptions"))
                return test::ScriptedReply::answer(subscriptionsAnswer);
            return test::ScriptedReply::answer(sessionAnswer);
        });
        WizardWorld world;
        SignInPage page(world);
        page.draft.setText(Field::IpaasApiUrl, server.url(QString()).toString());
        page.flow.signIn();
        QTRY_VERIFY_WITH_TIMEOUT(!page.flow.subscriptions().isEmpty(), patience);
        QCOMPARE(page.draft.text(Field::IpaasCompanyId), QStringLiteral("c"));
    }

    void logoComesWithoutTheSignIn()
    {
        test::ScriptedServer server;
        server.setResponder([](const test::ScriptedServer::Request &request) {
            const bool isLarge = request.target == "/large";
            return test::ScriptedReply::answer(isLarge ? QByteArray(256 * 1024 + 1, 'x') : QByteArray("bytes"));
        });
        WizardWorld world;
        const QUrl api = server.url(QString());
        const auto fetch = [&world](const QUrl &from, const QUrl &logo) {
            return QCoro::waitFor(WizardServices::companyLogo(world.backend, from, logo, std::stop_token()));
        };
        const QUrl logo = server.url(QStringLiteral("/logo.png"));
        QCOMPARE(fetch(api, logo).value_or(QByteArray()), QByteArray("bytes"));
        QVERIFY(!server.requests().first().headers.contains("authorization"));
        const auto large = fetch(api, server.url(QStringLiteral("/large")));
        QVERIFY(!large && large.error().code == ErrorCode::BodyTooLarge);
        // This computer's own services are none of iPaaS.com's business.
        const qsizetype before = server.requests().size();
        const auto local = fetch(QUrl(QStringLiteral("https://api.ipaas.com")), logo);
        QVERIFY(!local && local.error().code == ErrorCode::InsecureUrl);
        const auto file = fetch(api, QUrl(QStringLiteral("file:///etc/hostname")));
        QVERIFY(!file && file.error().code == ErrorCode::InsecureUrl);
        QCOMPARE(server.requests().size(), before);
    }
};

QTEST_GUILESS_MAIN(TestIpaasSignIn)
#include "tst_ipaassignin.moc"
