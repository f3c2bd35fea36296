#include "guifixture.h"
#include "keyboard.h"

#include "gui/causewaystyle.h"
#include "gui/settingstable.h"
#include "gui/testwindow.h"
#include "gui/wizardpage.h"
#include "gui/wizardshell.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace causeway;

namespace {

constexpr int patience = 30'000;

template<class Widget>
Widget *child(const QWidget *parent, const char *name)
{
    return parent->findChild<Widget *>(QString::fromLatin1(name));
}

SettingState stateOf(const QList<ComparedSetting> &settings, Field field)
{
    for (const ComparedSetting &setting : settings) {
        if (setting.field == field)
            return setting.state;
    }
    return SettingState::Missing;
}

} // namespace

/// The page iPaaS.com, from the subscription on.
class TestIpaasPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new CausewayStyle(Scheme::Light)); }
    void theirsGoesIntoTheDraft();
    void theirsLeadsToATestThatPasses();
    void differenceDoesNotBlock();
    void comparesAgainAfterACorrection();
    void numberOfAnotherCompanyIsSaid();
    void hiddenSettingsAreNoDifference();
    void subscriptionOfAnotherIntegrationIsSaid();
    void windowOfTheTestHasTheTable();

private:
    /// A wizard that has come to the page, against the sandbox with these faults.
    static void walkTo(WizardShell &wizard, GuiFixture &fixture, const QStringList &scenarios)
    {
        wizard.setAttribute(Qt::WA_DeleteOnClose, false);
        wizard.startFromSandbox();
        wizard.show();
        wizard.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        QVERIFY(fixture.sandbox.server()->setScenarios(scenarios, nullptr));
        for (const Step expected : {Step::Registration, Step::Credentials, Step::Company, Step::Ipaas}) {
            child<QPushButton>(&wizard, "nextButton")->click();
            QTRY_COMPARE_WITH_TIMEOUT(wizard.flow().step(), expected, patience);
        }
    }
};

void TestIpaasPage::theirsGoesIntoTheDraft()
{
    GuiFixture fixture;
    WizardShell wizard(fixture.context, std::nullopt);
    walkTo(wizard, fixture, {QStringLiteral("settings-differ")});
    if (QTest::currentTestFailed())
        return;
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(wizard.flow().comparedSettings(), Field::Environment), SettingState::Differs,
                              patience);
    const QString before = wizard.draft().text(Field::Environment);
    auto *table = wizard.page(Step::Ipaas)->findChild<SettingsTable *>();
    QVERIFY(table->isVisible());
    QVERIFY(!child<QPushButton>(table, "useTheirsForAllButton")->isVisible());
    // The equal ones are folded.
    QVERIFY(!child<QLabel>(table, "tenantIdTheirs")->isVisible());
    QVERIFY(Keyboard::tabTo(QStringLiteral("equalSettingsButton")));
    Keyboard::press(Qt::Key_Space);
    QVERIFY(child<QLabel>(table, "tenantIdTheirs")->isVisible());

    QVERIFY(Keyboard::tabTo(QStringLiteral("environmentUseTheirsButton")));
    Keyboard::press(Qt::Key_Space);
    const QString theirs = wizard.draft().text(Field::Environment);
    QVERIFY(theirs != before);
    QCOMPARE(stateOf(wizard.flow().comparedSettings(), Field::Environment), SettingState::Equal);
    QCOMPARE(stateOf(table->settings(), Field::Environment), SettingState::Equal);
    QVERIFY(!child<QPushButton>(table, "environmentUseTheirsButton"));
    QCOMPARE(wizard.flow().state(Step::Company), StepState::NeedsAttention);
    QCOMPARE(wizard.flow().state(Step::Credentials), StepState::Done);
    QVERIFY(table->isAncestorOf(QApplication::focusWidget()));

    // Typing takes it back.
    wizard.draft().setText(Field::Environment, before);
    QCOMPARE(stateOf(table->settings(), Field::Environment), SettingState::Differs);
    child<QPushButton>(table, "environmentUseTheirsButton")->click();
    auto *next = child<QPushButton>(&wizard, "nextButton");
    next->click();
    QTRY_COMPARE_WITH_TIMEOUT(wizard.flow().step(), Step::Data, patience);
    QCOMPARE(wizard.flow().state(Step::Ipaas), StepState::Done);
    // The step that was marked is checked again.
    wizard.flow().goTo(Step::Company);
    next->click();
    QTRY_COMPARE_WITH_TIMEOUT(wizard.flow().step(), Step::Ipaas, patience);
    QCOMPARE(wizard.flow().state(Step::Company), StepState::Done);
}

void TestIpaasPage::theirsLeadsToATestThatPasses()
{
    GuiFixture fixture;
    WizardShell wizard(fixture.context, std::nullopt);
    walkTo(wizard, fixture, {QStringLiteral("settings-differ")});
    if (QTest::currentTestFailed())
        return;
    WizardFlow &flow = wizard.flow();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(flow.comparedSettings(), Field::Environment), SettingState::Differs, patience);
    child<QPushButton>(wizard.page(Step::Ipaas), "environmentUseTheirsButton")->click();
    auto *next = child<QPushButton>(&wizard, "nextButton");
    next->click();
    QTRY_COMPARE_WITH_TIMEOUT(flow.step(), Step::Data, patience);
    // In the other environment the company has another id.
    for (const RecordType type : allRecordTypes)
        QTRY_COMPARE_WITH_TIMEOUT(flow.finding(type).state, SourceFinding::State::Found, patience);
    next->click();
    QTRY_COMPARE_WITH_TIMEOUT(flow.step(), Step::Test, patience);
    flow.startTest();
    QTRY_VERIFY_WITH_TIMEOUT(flow.report(), patience);
    QVERIFY(flow.report()->passed());
}

void TestIpaasPage::comparesAgainAfterACorrection()
{
    GuiFixture fixture;
    WizardShell wizard(fixture.context, std::nullopt);
    walkTo(wizard, fixture, {QStringLiteral("settings-differ")});
    if (QTest::currentTestFailed())
        return;
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(wizard.flow().comparedSettings(), Field::Environment), SettingState::Differs,
                              patience);
    // In the portal.
    QVERIFY(fixture.sandbox.server()->setScenarios({}, nullptr));
    QVERIFY(Keyboard::tabTo(QStringLiteral("compareAgainButton")));
    Keyboard::press(Qt::Key_Space);
    // One press too many must not take over a setting.
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("compareAgainButton"));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(wizard.flow().comparedSettings(), Field::Environment), SettingState::Equal,
                              patience);
}

void TestIpaasPage::numberOfAnotherCompanyIsSaid()
{
    GuiFixture fixture;
    WizardShell wizard(fixture.context, std::nullopt);
    walkTo(wizard, fixture, {QStringLiteral("subscription-not-made")});
    if (QTest::currentTestFailed())
        return;
    // As a connection file had it.
    QTRY_VERIFY_WITH_TIMEOUT(wizard.flow().hasListedSubscriptions(), patience);
    QCOMPARE(wizard.draft().text(Field::IpaasSubscriptionId), QStringLiteral("5"));
    auto *box = child<QComboBox>(wizard.page(Step::Ipaas), "ipaasSubscriptionIdComboBox");
    QVERIFY2(box->currentText().contains(u'5'), qPrintable(box->currentText()));
    const QString message = child<QLabel>(wizard.page(Step::Ipaas), "ipaasSubscriptionIdMessage")->text();
    QVERIFY2(message.contains(QStringLiteral("no subscription 5")), qPrintable(message));
    // And how it is made.
    QVERIFY(child<QPushButton>(wizard.page(Step::Ipaas), "checkAgainButton")->isVisible());
}

void TestIpaasPage::differenceDoesNotBlock()
{
    GuiFixture fixture;
    WizardShell wizard(fixture.context, std::nullopt);
    walkTo(wizard, fixture, {QStringLiteral("settings-differ")});
    if (QTest::currentTestFailed())
        return;
    child<QPushButton>(&wizard, "nextButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(wizard.flow().step(), Step::Data, patience);
    QCOMPARE(wizard.flow().state(Step::Ipaas), StepState::NeedsAttention);
    QVERIFY(wizard.flow().canGoTo(Step::Ipaas));
}

void TestIpaasPage::hiddenSettingsAreNoDifference()
{
    GuiFixture fixture;
    WizardShell wizard(fixture.context, std::nullopt);
    walkTo(wizard, fixture, {QStringLiteral("settings-hidden")});
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY_WITH_TIMEOUT(!wizard.flow().comparedSettings().isEmpty(), patience);
    const QList<ComparedSetting> settings = wizard.flow().comparedSettings();
    QCOMPARE(countOf(settings, SettingState::Missing), settings.size());
    child<QPushButton>(&wizard, "nextButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(wizard.flow().step(), Step::Data, patience);
    QCOMPARE(wizard.flow().state(Step::Ipaas), StepState::Done);
}

void TestIpaasPage::subscriptionOfAnotherIntegrationIsSaid()
{
    GuiFixture fixture;
    WizardShell wizard(fixture.context, std::nullopt);
    walkTo(wizard, fixture, {QStringLiteral("other-integration")});
    if (QTest::currentTestFailed())
        return;
    const auto verdict = [&wizard] { return wizard.draft().verdict(Field::IpaasSubscriptionId).level; };
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), FieldVerdict::Level::Caution, patience);
    QSignalSpy failed(&wizard.flow(), &WizardFlow::evaluationFailed);
    child<QPushButton>(&wizard, "nextButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QCOMPARE(failed.constFirst().constFirst().value<Explanation>().field, Field::IpaasSubscriptionId);
    QCOMPARE(wizard.flow().step(), Step::Ipaas);
    QVERIFY(wizard.flow().canContinueAnyway());
    // The one of Business Central, once it is picked, takes the word back.
    QVERIFY(fixture.sandbox.server()->setScenarios({}, nullptr));
    wizard.draft().setText(Field::IpaasSubscriptionId, QStringLiteral("7"));
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), FieldVerdict::Level::Caution, patience);
    wizard.draft().setText(Field::IpaasSubscriptionId, QStringLiteral("5"));
    QTRY_VERIFY_WITH_TIMEOUT(!wizard.flow().comparedSettings().isEmpty(), patience);
    QCOMPARE(verdict(), FieldVerdict::Level::Ok);
}

void TestIpaasPage::windowOfTheTestHasTheTable()
{
    sandbox::SandboxServer server({});
    QString message;
    QVERIFY2(server.start(&message), qPrintable(message));
    QVERIFY(server.setScenarios({QStringLiteral("settings-differ")}, nullptr));
    GuiFixture fixture;
    TestWindow window(fixture.context, fixture.addConnection(server, QStringLiteral("Stored")));
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    window.start();
    QTRY_VERIFY_WITH_TIMEOUT(window.report().has_value(), patience);
    QSignalSpy accepted(&window, &TestWindow::suggestionAccepted);
    auto *button = child<QPushButton>(child<QWidget>(&window, "check-ipaas-settings"), "environmentUseTheirsButton");
    QVERIFY(button && button->isVisible());
    button->click();
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(accepted.constFirst().at(1).value<Field>(), Field::Environment);
}

QTEST_MAIN(TestIpaasPage)
#include "tst_ipaaspage.moc"
