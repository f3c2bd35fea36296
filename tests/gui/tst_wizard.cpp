#include "guifixture.h"
#include "keyboard.h"

#include "gui/causewaystyle.h"
#include "gui/checkladder.h"
#include "gui/look.h"
#include "gui/mainwindow.h"
#include "gui/wizardpage.h"
#include "gui/wizardshell.h"

#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace causeway;

namespace {

constexpr int patience = 30'000;

template<class Widget>
Widget *child(QWidget *parent, const QString &name)
{
    return parent->findChild<Widget *>(name);
}

} // namespace

class TestWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new CausewayStyle(Scheme::Light)); }
    void walksToTheEndByKeyboard();
    void signsInByPassword();
    void backKeepsEverything();
    void cancelLeavesNothingBehind();
    void untouchedFieldIsNotMarked();
    void secretsIdIsSaidAtOnce();
    void wrongSecretIsSaidAtItsField();
    void failedTestLeadsToItsField();
    void editKeepsTheStoredSecret();
};

void TestWizard::walksToTheEndByKeyboard()
{
    sandbox::SandboxServer server({});
    QString message;
    QVERIFY2(server.start(&message), qPrintable(message));
    const ConnectionSettings fits = *ConnectionFile::parse(QJsonDocument(server.connectionFile()).toJson());
    GuiFixture fixture;
    MainWindow window(fixture.context);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(Keyboard::tabTo(QStringLiteral("setUpButton")));
    Keyboard::press(Qt::Key_Return);
    auto *wizard = window.findChild<WizardShell *>();
    QVERIFY(wizard);
    QVERIFY(QTest::qWaitForWindowActive(wizard));

    QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget()->objectName(), QStringLiteral("nameLineEdit"), patience);
    Keyboard::type(QStringLiteral("By keyboard"));
    Keyboard::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(wizard->flow().step(), Step::Registration, patience);
    // Who has registered the app already goes on at once.
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget()->objectName(), QStringLiteral("nextButton"), patience);
    Keyboard::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(wizard->flow().step(), Step::Credentials, patience);

    const auto fill = [](const QString &editor, const QString &text) {
        if (!Keyboard::tabTo(editor))
            return false;
        Keyboard::type(text);
        return true;
    };
    QVERIFY(fill(QStringLiteral("tenantIdLineEdit"), fits.tenantId));
    QVERIFY(fill(QStringLiteral("clientIdLineEdit"), fits.clientId));
    QVERIFY(fill(QStringLiteral("clientSecretLineEdit"), server.clientSecret()));
    QVERIFY(Keyboard::tabTo(QStringLiteral("advancedButton")));
    Keyboard::press(Qt::Key_Space);
    QVERIFY(fill(QStringLiteral("apiUrlLineEdit"), fits.apiUrl.toString()));
    QVERIFY(fill(QStringLiteral("authorityUrlLineEdit"), fits.authorityUrl.toString()));
    QVERIFY(Keyboard::tabTo(QStringLiteral("scopeUnlockButton")));
    Keyboard::press(Qt::Key_Space);
    QVERIFY(fill(QStringLiteral("scopeLineEdit"), fits.scope));
    Keyboard::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(wizard->flow().step(), Step::Company, patience);

    QTRY_VERIFY_WITH_TIMEOUT(!wizard->flow().environments().isEmpty(), patience);
    QVERIFY(fill(QStringLiteral("environmentComboBox"), fits.environment));
    QVERIFY(fill(QStringLiteral("companyNameLineEdit"), fits.companyName));
    Keyboard::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(wizard->flow().step(), Step::Ipaas, patience);

    QVERIFY(Keyboard::tabTo(QStringLiteral("ipaasAdvancedButton")));
    Keyboard::press(Qt::Key_Space);
    QVERIFY(fill(QStringLiteral("ipaasApiUrlComboBox"), fits.ipaas.apiUrl.toString()));
    QVERIFY(fill(QStringLiteral("ipaasApiKeyLineEdit"), server.ipaasApiKey()));
    QVERIFY(Keyboard::tabTo(QStringLiteral("signInButton")));
    Keyboard::press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!wizard->flow().subscriptions().isEmpty(), patience);
    QVERIFY(Keyboard::tabTo(QStringLiteral("ipaasSubscriptionIdComboBox")));
    auto *subscriptions = child<QComboBox>(wizard, QStringLiteral("ipaasSubscriptionIdComboBox"));
    const QString wanted = QString::number(fits.ipaas.subscriptionId);
    for (int i = 0; i < subscriptions->count() && subscriptions->currentData().toString() != wanted; ++i)
        Keyboard::press(Qt::Key_Down);
    QCOMPARE(subscriptions->currentData().toString(), wanted);
    Keyboard::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(wizard->flow().step(), Step::Data, patience);

    QVERIFY(Keyboard::tabTo(QStringLiteral("nextButton")));
    Keyboard::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(wizard->flow().step(), Step::Test, patience);
    QTRY_VERIFY_WITH_TIMEOUT(wizard->flow().report().has_value(), patience);
    QVERIFY(wizard->flow().report()->passed());
    QVERIFY(Keyboard::tabTo(QStringLiteral("nextButton")));
    Keyboard::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(wizard->flow().step(), Step::Initialize, patience);
    QCOMPARE(fixture.connections.connections().size(), 1);
    const Connection stored = fixture.connections.connections().constFirst();
    QCOMPARE(stored.settings.name, QStringLiteral("By keyboard"));
    QVERIFY(fixture.persistent.contains(stored.id, SecretKind::ClientSecret));

    QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget()->objectName(), QStringLiteral("lookFirstButton"), patience);
    // What writes must be gone to.
    QVERIFY(Keyboard::tabTo(QStringLiteral("startNowButton")));
    QVERIFY(Keyboard::tabTo(QStringLiteral("lookFirstButton")));
    Keyboard::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!wizard->isWorking(), patience);
    QVERIFY(Keyboard::tabTo(QStringLiteral("startButton")));
    Keyboard::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.connections.status(stored.id).initializationFinished, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!wizard->isWorking(), patience);
    const QJsonObject account = server.account();
    for (const RecordType type : allRecordTypes) {
        const QJsonArray source = account[QStringLiteral("businessCentral")][recordTypeId(type)].toArray();
        qsizetype linked = 0;
        for (const QJsonValue &record : account[QStringLiteral("ipaas")][recordTypeId(type)].toArray())
            linked += record[QStringLiteral("externalId")].isString() ? 1 : 0;
        QVERIFY(!source.isEmpty());
        QCOMPARE(linked, source.size());
    }

    QPointer<WizardShell> guard(wizard);
    QVERIFY(Keyboard::tabTo(QStringLiteral("nextButton")));
    Keyboard::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!guard, patience);
}

void TestWizard::signsInByPassword()
{
    GuiFixture fixture;
    WizardShell wizard(fixture.context, std::nullopt);
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.startFromSandbox();
    const Secret password = fixture.sandbox.ipaasApiKey();
    wizard.draft().setIpaasSignIn(SetupDraft::IpaasSignIn::Password);
    wizard.draft().setText(Field::IpaasEmail, QStringLiteral("admin@example.com"));
    wizard.draft().setSecret(Field::IpaasPassword, password);
    wizard.draft().setText(Field::IpaasCompanyId, {});
    wizard.show();
    for (const Step expected : {Step::Registration, Step::Credentials, Step::Company, Step::Ipaas}) {
        child<QPushButton>(&wizard, QStringLiteral("nextButton"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.flow().step(), expected, patience);
    }
    child<QPushButton>(&wizard, QStringLiteral("signInButton"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!wizard.flow().ipaasCompanies().isEmpty(), patience);
    // The password has done its work and is gone.
    QVERIFY(wizard.draft().secret(Field::IpaasPassword).isEmpty());
    auto *companies = child<QListView>(&wizard, QStringLiteral("ipaasCompaniesListView"));
    QTRY_VERIFY_WITH_TIMEOUT(!wizard.flow().signingIn(), patience);
    companies->setFocus();
    QTest::keyClick(companies, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!wizard.flow().subscriptions().isEmpty(), patience);
}

void TestWizard::backKeepsEverything()
{
    GuiFixture fixture;
    WizardShell wizard(fixture.context, std::nullopt);
    wizard.startFromSandbox();
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.show();
    const ConnectionSettings before = wizard.draft().settings();
    auto *next = child<QPushButton>(&wizard, QStringLiteral("nextButton"));
    for (const Step expected : {Step::Registration, Step::Credentials, Step::Company, Step::Ipaas, Step::Data}) {
        next->click();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.flow().step(), expected, patience);
    }
    auto *back = child<QPushButton>(&wizard, QStringLiteral("backButton"));
    for (int i = 0; i < 5; ++i)
        back->click();
    QCOMPARE(wizard.flow().step(), Step::Name);
    QCOMPARE(child<QLineEdit>(&wizard, QStringLiteral("tenantIdLineEdit"))->text(), before.tenantId);
    QCOMPARE(child<QComboBox>(&wizard, QStringLiteral("environmentComboBox"))->currentText(), before.environment);
    QCOMPARE(wizard.draft().secret(Field::ClientSecret), fixture.sandbox.clientSecret());
    QCOMPARE(wizard.draft().settings().companyName, before.companyName);
    // A done step can be gone to at once.
    child<QAbstractButton>(&wizard, QStringLiteral("step5Button"))->click();
    QCOMPARE(wizard.flow().step(), Step::Ipaas);
}

void TestWizard::cancelLeavesNothingBehind()
{
    GuiFixture fixture;
    QPointer<WizardShell> wizard = new WizardShell(fixture.context, std::nullopt);
    wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(wizard));
    wizard->startFromSandbox();
    Keyboard::press(Qt::Key_Escape);
    QTRY_VERIFY(child<QPushButton>(wizard, QStringLiteral("confirmButton")));
    // The way out has the focus: Escape keeps everything.
    child<QPushButton>(wizard, QStringLiteral("keepButton"))->click();
    QVERIFY(wizard && wizard->isVisible());
    QTRY_VERIFY(!child<QPushButton>(wizard, QStringLiteral("confirmButton")));
    wizard->reject();
    QTRY_VERIFY(child<QPushButton>(wizard, QStringLiteral("confirmButton")));
    child<QPushButton>(wizard, QStringLiteral("confirmButton"))->click();
    QTRY_VERIFY(!wizard);
    QVERIFY(fixture.connections.connections().isEmpty());
    QVERIFY(QDir(fixture.directory.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
}

void TestWizard::untouchedFieldIsNotMarked()
{
    GuiFixture fixture;
    WizardShell wizard(fixture.context, std::nullopt);
    wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    wizard.draft().setText(Field::Name, QStringLiteral("Any"));
    wizard.flow().next();
    wizard.flow().next();
    QTRY_COMPARE(wizard.flow().step(), Step::Credentials);
    auto *tenant = child<QLineEdit>(&wizard, QStringLiteral("tenantIdLineEdit"));
    tenant->setFocus();
    QTest::keyClicks(tenant, QStringLiteral("cont"));
    // Still typing.
    QCOMPARE(Look::verdict(tenant), Look::Verdict::None);
    child<QLineEdit>(&wizard, QStringLiteral("clientIdLineEdit"))->setFocus();
    QCOMPARE(Look::verdict(tenant), Look::Verdict::Wrong);
    QVERIFY(!child<QLabel>(&wizard, QStringLiteral("tenantIdMessage"))->text().isEmpty());
    QCOMPARE(Look::verdict(child<QLineEdit>(&wizard, QStringLiteral("clientIdLineEdit"))), Look::Verdict::None);
}

void TestWizard::secretsIdIsSaidAtOnce()
{
    GuiFixture fixture;
    WizardShell wizard(fixture.context, std::nullopt);
    auto *secret = child<QLineEdit>(&wizard, QStringLiteral("clientSecretLineEdit"));
    secret->insert(QStringLiteral("8f2a4b1c-0f2a-4d0e-9c1b-2f4f5a6b7c8d"));
    Q_EMIT secret->textEdited(secret->text());
    QCOMPARE(Look::verdict(secret), Look::Verdict::Wrong);
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
}

void TestWizard::wrongSecretIsSaidAtItsField()
{
    GuiFixture fixture;
    WizardShell wizard(fixture.context, std::nullopt);
    wizard.startFromSandbox();
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.show();
    QVERIFY(fixture.sandbox.server()->setScenarios({QStringLiteral("wrong-secret")}, nullptr));
    auto *next = child<QPushButton>(&wizard, QStringLiteral("nextButton"));
    next->click();
    next->click();
    QTRY_COMPARE_WITH_TIMEOUT(wizard.flow().step(), Step::Credentials, patience);
    QSignalSpy failed(&wizard.flow(), &WizardFlow::evaluationFailed);
    next->click();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    QCOMPARE(wizard.flow().step(), Step::Credentials);
    auto *secret = child<QLineEdit>(&wizard, QStringLiteral("clientSecretLineEdit"));
    QVERIFY(Look::verdict(secret) == Look::Verdict::Wrong || Look::verdict(secret) == Look::Verdict::Caution);
    QVERIFY(!child<QLabel>(&wizard, QStringLiteral("clientSecretMessage"))->text().isEmpty());
    QVERIFY(child<QWidget>(&wizard, QStringLiteral("wizardBanner"))->isVisible());
    // A service that is away must not leave a person with only Cancel.
    QVERIFY(child<QPushButton>(&wizard, QStringLiteral("secondaryButton"))->isVisible());
}

void TestWizard::failedTestLeadsToItsField()
{
    GuiFixture fixture;
    WizardShell wizard(fixture.context, std::nullopt);
    wizard.startFromSandbox();
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    auto *next = child<QPushButton>(&wizard, QStringLiteral("nextButton"));
    for (const Step expected : {Step::Registration, Step::Credentials, Step::Company, Step::Ipaas, Step::Data}) {
        next->click();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.flow().step(), expected, patience);
    }
    QVERIFY(fixture.sandbox.server()->setScenarios({}, nullptr));
    next->click();
    QTRY_COMPARE_WITH_TIMEOUT(wizard.flow().step(), Step::Test, patience);
    QTRY_VERIFY_WITH_TIMEOUT(wizard.flow().report().has_value(), patience);
    QVERIFY(fixture.sandbox.server()->setScenarios({QStringLiteral("wrong-secret")}, nullptr));
    child<QPushButton>(&wizard, QStringLiteral("secondaryButton"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(wizard.flow().report().has_value(), patience);
    QVERIFY(!wizard.flow().report()->passed());
    QWidget *row = child<QWidget>(&wizard, QStringLiteral("check-token"));
    QVERIFY(row);
    auto *goTo = child<QPushButton>(row, QStringLiteral("goToFieldButton"));
    QVERIFY(goTo->isVisible());
    goTo->click();
    QCOMPARE(wizard.flow().step(), Step::Credentials);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("clientSecretLineEdit"));
}

void TestWizard::editKeepsTheStoredSecret()
{
    sandbox::SandboxServer server({});
    QString message;
    QVERIFY2(server.start(&message), qPrintable(message));
    GuiFixture fixture;
    const Connection connection = fixture.addConnection(server, QStringLiteral("Stored"));
    WizardShell wizard(fixture.context, connection);
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.show();
    QTRY_VERIFY(wizard.draft().hasStoredSecret(Field::ClientSecret));
    wizard.draft().setText(Field::Name, QStringLiteral("Renamed"));
    auto *next = child<QPushButton>(&wizard, QStringLiteral("nextButton"));
    for (const Step expected :
         {Step::Registration, Step::Credentials, Step::Company, Step::Ipaas, Step::Data, Step::Test}) {
        next->click();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.flow().step(), expected, patience);
    }
    QTRY_VERIFY_WITH_TIMEOUT(wizard.flow().report().has_value(), patience);
    QVERIFY(wizard.flow().report()->passed());
    next->click();
    QTRY_COMPARE_WITH_TIMEOUT(wizard.flow().step(), Step::Initialize, patience);
    QCOMPARE(fixture.connections.connections().size(), 1);
    QCOMPARE(fixture.connections.connections().constFirst().settings.name, QStringLiteral("Renamed"));
    QVERIFY(fixture.persistent.contains(connection.id, SecretKind::ClientSecret));
}

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
