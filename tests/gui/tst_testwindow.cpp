#include "guifixture.h"
#include "keyboard.h"

#include "core/redaction.h"
#include "diagnosis/explanations.h"
#include "gui/causewaystyle.h"
#include "gui/checkladder.h"
#include "gui/checkrow.h"
#include "gui/look.h"
#include "gui/mainwindow.h"
#include "gui/testwindow.h"
#include "gui/wizardpage.h"
#include "gui/wizardshell.h"

#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace causeway;

namespace {

constexpr int patience = 30'000;

template<class Widget>
Widget *child(const QWidget *parent, const char *name)
{
    return parent->findChild<Widget *>(QString::fromLatin1(name));
}

/// A sandbox with faults, and a stored connection to it.
class Scene {
public:
    explicit Scene(const QStringList &scenarios = {}, const QString &companyName = {})
        : server({.scenarios = scenarios})
    {
        QString message;
        if (!server.start(&message))
            qFatal("%s", qPrintable(message));
        connection = fixture.addConnection(server, QStringLiteral("Stored"));
        if (companyName.isEmpty())
            return;
        connection.settings.companyName = companyName;
        connection.settings.companyId.clear();
        (void)fixture.connections.update(connection.id, connection.settings);
    }

    int requests(const char *service) const
    {
        return server.account()[QStringLiteral("requests")][QLatin1StringView(service)].toInt();
    }

    sandbox::SandboxServer server;
    GuiFixture fixture;
    Connection connection;
};

const QString mistyped = QStringLiteral("CRONUS USA Inc");
const QString meant = QStringLiteral("CRONUS USA, Inc.");

CheckRow *rowOf(const QWidget *window, CheckId id)
{
    return child<CheckLadder>(window, "checkLadder")->row(id);
}

/// Notes what a screen reader is told, in order. The offscreen platform has none that an update handler could stand in
/// for.
class Listener : public QObject {
public:
    explicit Listener(const QWidget *window)
    {
        connect(child<CheckLadder>(window, "checkLadder"), &CheckLadder::announced, this, [this](QWidget *about) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(about);
            said.append({about->objectName(),
                         interface->text(QAccessible::Name) + u'\n' + interface->text(QAccessible::Description)});
        });
    }

    QStringList saidOf(const char *name) const
    {
        QStringList texts;
        for (const auto &[about, text] : said) {
            if (about == QLatin1StringView(name))
                texts.append(text);
        }
        return texts;
    }

    QList<std::pair<QString, QString>> said;
};

/// Waiting is not what these tests are about. A service that is silent is given up soon; what a service asks to wait
/// for is waited for only where the test is to pass then.
CallLimits limitsOf(const QString &scenario)
{
    CallLimits limits{std::chrono::milliseconds(0), std::chrono::seconds(20)};
    if (scenario.startsWith(QLatin1StringView("silent")))
        limits.deadline = std::chrono::milliseconds(500);
    if (scenario == QLatin1StringView("throttled") || scenario == QLatin1StringView("flaky"))
        limits.patience = std::chrono::seconds(5);
    return limits;
}

} // namespace

class TestOfTestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new CausewayStyle(Scheme::Light)); }
    void failedRowIsOpenedAndSeen();
    void furtherFailuresAreClosed();
    void warningOpensByKeyboard();
    void enterOnTheWindowRunsAgain();
    void detailsHoldTheServicesWords();
    void suggestionMayHoldAnything();
    void suggestionIsTheWayOnInTheWizard();
    void suggestionOfAStoredConnectionIsTypedIn();
    void runAgainAsksNoEarlierStage_data();
    void runAgainAsksNoEarlierStage();
    void runAgainInTheWizard();
    void editedConnectionIsTestedWhole();
    void copiesForSupport();
    void copiesForSupportInTheWizard();
    void everythingHasAName();
    void announcesOnce();
    void announcesOnceInTheWizard();
    void windowSaysWhatTheTestSays_data();
    void windowSaysWhatTheTestSays();
};

void TestOfTestWindow::failedRowIsOpenedAndSeen()
{
    Scene scene({QStringLiteral("no-subscription")});
    TestWindow window(scene.fixture.context, scene.connection);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    window.start();
    QTRY_VERIFY_WITH_TIMEOUT(window.report().has_value(), patience);
    const auto *failed = rowOf(&window, CheckId::IpaasSubscription);
    QCOMPARE(child<CheckLadder>(&window, "checkLadder")->firstFailed(), failed);
    QVERIFY(failed->isOpen());
    for (const char *label : {"checkHappened", "checkCause", "checkRemedy"})
        QVERIFY2(child<QLabel>(failed, label)->isVisible() && !child<QLabel>(failed, label)->text().isEmpty(), label);
    QVERIFY(!child<QLabel>(failed, "checkDetails")->isVisible());
    // It says where the link leads.
    QVERIFY(child<QPushButton>(failed, "openLinkButton")->text().contains(QLatin1StringView("iPaaS.com")));
    // The whole of it has come into view.
    QTRY_COMPARE(failed->visibleRegion().boundingRect(), failed->rect());
    for (const CheckId id : allCheckIds()) {
        const auto *row = rowOf(&window, id);
        QVERIFY(row == failed || !row->isOpen());
        const bool isStateSaid = !child<QLabel>(row, "checkState")->text().isEmpty();
        QVERIFY2(!row->isVisible() || isStateSaid, qPrintable(checkIdName(id)));
    }
}

void TestOfTestWindow::furtherFailuresAreClosed()
{
    Scene scene({QStringLiteral("no-page-permission"), QStringLiteral("no-subscription")});
    TestWindow window(scene.fixture.context, scene.connection);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    window.start();
    QTRY_VERIFY_WITH_TIMEOUT(window.report().has_value(), patience);
    QVERIFY(rowOf(&window, CheckId::Location)->isOpen());
    auto *further = rowOf(&window, CheckId::IpaasSubscription);
    QVERIFY(further->canOpen());
    QVERIFY(!further->isOpen());
    // One line says what happened.
    QCOMPARE(child<QLabel>(further, "checkFound")->text(), further->check().explanation.happened);
    child<QPushButton>(further, "disclosureButton")->click();
    QVERIFY(further->isOpen());
    child<QPushButton>(further, "disclosureButton")->click();
    QVERIFY(!further->isOpen());
    QVERIFY(rowOf(&window, CheckId::Location)->isOpen());
}

void TestOfTestWindow::warningOpensByKeyboard()
{
    Scene scene({QStringLiteral("admin-api-forbidden")});
    TestWindow window(scene.fixture.context, scene.connection);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.start();
    QTRY_VERIFY_WITH_TIMEOUT(window.report().has_value(), patience);
    QVERIFY(window.report()->passed());
    auto *row = rowOf(&window, CheckId::Environment);
    QCOMPARE(row->check().state, CheckState::Warning);
    QVERIFY(!row->isOpen());
    QVERIFY(Keyboard::tabTo(QStringLiteral("disclosureButton")));
    QVERIFY(row->isAncestorOf(QApplication::focusWidget()));
    Keyboard::press(Qt::Key_Space);
    QVERIFY(row->isOpen());
    QVERIFY(child<QLabel>(row, "checkRemedy")->isVisible());
    // Enter presses what has the focus.
    Keyboard::press(Qt::Key_Return);
    QVERIFY(!row->isOpen());
    QVERIFY(!window.isTesting());
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::tabTo(QStringLiteral("detailsButton")));
    Keyboard::press(Qt::Key_Space);
    QVERIFY(child<QLabel>(row, "checkDetails")->isVisible());
}

void TestOfTestWindow::enterOnTheWindowRunsAgain()
{
    Scene scene({QStringLiteral("app-not-in-bc")});
    TestWindow window(scene.fixture.context, scene.connection);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.start();
    // Nothing happens on an impatient key.
    Keyboard::press(Qt::Key_Return);
    QVERIFY(window.isVisible() && window.isTesting());
    QTRY_VERIFY_WITH_TIMEOUT(window.report().has_value(), patience);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("runAgainButton"));
    QVERIFY(child<QPushButton>(&window, "testAgainButton")->isVisible());
    QVERIFY(scene.server.setScenarios({}, nullptr));
    QTest::keyClick(&window, Qt::Key_Return);
    QVERIFY(window.isTesting());
    QTRY_VERIFY_WITH_TIMEOUT(window.report().has_value(), patience);
    QVERIFY(window.report()->passed());
    QVERIFY(!child<QPushButton>(&window, "runAgainButton")->isVisible());
    QCOMPARE(Look::button(child<QPushButton>(&window, "testAgainButton")), Look::Button::Primary);
}

void TestOfTestWindow::detailsHoldTheServicesWords()
{
    Check check;
    check.id = CheckId::Environment;
    check.title = checkTitle(check.id);
    check.state = CheckState::Failed;
    Error error;
    error.code = ErrorCode::AppNotInBusinessCentral;
    error.httpStatus = 401;
    error.serviceCode = QStringLiteral("Authentication_InvalidCredentials");
    error.message = QStringLiteral("<b>Not bold</b> ") + QString(600, u'x');
    error.correlationId = QStringLiteral("c32f628c-2b96-48c1-8b4b-7440366a21ef");
    error.traceId = QStringLiteral("7ffc7e1b-5f0a-4a51-8e0a-2f5f0a3f7c11");
    error.timestamp = QDateTime({2026, 3, 1}, {14, 30, 5}, Qt::OffsetFromUTC, 3600);
    check.error = error;
    check.explanation = explain(error, check.id);
    CheckRow row(check.id);
    row.setCheck(check);
    row.setOpen(true);
    row.resize(600, 400);
    row.show();
    child<QPushButton>(&row, "detailsButton")->click();
    const auto *details = child<QLabel>(&row, "checkDetails");
    QVERIFY(details->isVisible());
    for (const QString &part : {QStringLiteral("401"), error.serviceCode, QStringLiteral("<b>Not bold</b>"),
                                error.correlationId, error.traceId, QStringLiteral("2026-03-01 13:30:05 UTC")})
        QVERIFY2(details->text().contains(part), qPrintable(part));
    QCOMPARE(details->textFormat(), Qt::PlainText);
    // A word without end must not make the window as wide.
    QVERIFY2(row.minimumSizeHint().width() < 600, qPrintable(QString::number(row.minimumSizeHint().width())));
}

void TestOfTestWindow::suggestionMayHoldAnything()
{
    Check check;
    check.id = CheckId::Company;
    check.title = checkTitle(check.id);
    check.state = CheckState::Failed;
    check.explanation.happened = QStringLiteral("Something.");
    check.explanation.field = Field::CompanyName;
    check.explanation.suggestion = QStringLiteral("Smith & Sons <b>") + QString(80, u'x');
    CheckRow row(check.id);
    row.setCheck(check);
    row.setLeading(true);
    const auto *button = child<QPushButton>(&row, "useSuggestionButton");
    QVERIFY(button->text().contains(QLatin1StringView("Smith && Sons <b>")));
    QVERIFY(button->text().size() < 60);
    QVERIFY(button->accessibleName().contains(check.explanation.suggestion));
    QVERIFY(button->accessibleName().contains(check.title));
    QCOMPARE(Look::button(button), Look::Button::Primary);
    QSignalSpy accepted(&row, &CheckRow::suggestionAccepted);
    child<QPushButton>(&row, "useSuggestionButton")->click();
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(accepted.constFirst().at(1).toString(), check.explanation.suggestion);
}

void TestOfTestWindow::suggestionIsTheWayOnInTheWizard()
{
    Scene scene({}, mistyped);
    WizardShell wizard(scene.fixture.context, scene.connection);
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    wizard.flow().goTo(Step::Test);
    QTRY_VERIFY_WITH_TIMEOUT(wizard.flow().report().has_value(), patience);
    QVERIFY(!wizard.flow().report()->passed());
    auto *use = child<QPushButton>(rowOf(&wizard, CheckId::Company), "useSuggestionButton");
    QVERIFY(use->isVisible());
    // It is what Enter presses, and the only filled button.
    QTRY_COMPARE(QApplication::focusWidget(), use);
    QCOMPARE(Look::button(use), Look::Button::Primary);
    QCOMPARE(Look::button(child<QPushButton>(&wizard, "nextButton")), Look::Button::Normal);
    Keyboard::press(Qt::Key_Return);
    QCOMPARE(wizard.draft().text(Field::CompanyName), meant);
    QVERIFY(wizard.flow().testing());
    QTRY_VERIFY_WITH_TIMEOUT(wizard.flow().report().has_value(), patience);
    QVERIFY(wizard.flow().report()->passed());
    QCOMPARE(wizard.flow().state(Step::Company), StepState::Done);
    QCOMPARE(Look::button(child<QPushButton>(&wizard, "nextButton")), Look::Button::Primary);
    // Stored with Save only.
    QCOMPARE(scene.fixture.connections.findById(scene.connection.id)->settings.companyName, mistyped);
    child<QPushButton>(&wizard, "nextButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(wizard.flow().step(), Step::Initialize, patience);
    QCOMPARE(scene.fixture.connections.findById(scene.connection.id)->settings.companyName, meant);
}

void TestOfTestWindow::suggestionOfAStoredConnectionIsTypedIn()
{
    Scene scene({}, mistyped);
    MainWindow home(scene.fixture.context);
    home.show();
    auto *window = home.test(scene.connection);
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTRY_VERIFY_WITH_TIMEOUT(window->report().has_value(), patience);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("useSuggestionButton"));
    QCOMPARE(Look::button(child<QPushButton>(window, "runAgainButton")), Look::Button::Normal);
    Keyboard::press(Qt::Key_Return);
    auto *wizard = home.findChild<WizardShell *>();
    QVERIFY(wizard);
    QCOMPARE(wizard->flow().step(), Step::Company);
    QCOMPARE(wizard->draft().text(Field::CompanyName), meant);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("companyNameLineEdit"));
    QCOMPARE(child<QLineEdit>(wizard, "companyNameLineEdit")->text(), meant);
    QVERIFY(wizard->isModified());
    QCOMPARE(scene.fixture.connections.findById(scene.connection.id)->settings.companyName, mistyped);
}

void TestOfTestWindow::runAgainAsksNoEarlierStage_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<CheckId>("failed");
    // The most that the second run may ask of each service.
    QTest::addColumn<int>("entra");
    QTest::addColumn<int>("businessCentral");
    QTest::newRow("iPaaS.com") << QStringLiteral("no-subscription") << CheckId::IpaasSubscription << 0 << 0;
    // A new token, and the one source.
    QTest::newRow("source") << QStringLiteral("no-page-permission") << CheckId::Location << 1 << 1;
}

void TestOfTestWindow::runAgainAsksNoEarlierStage()
{
    QFETCH(QString, scenario);
    QFETCH(CheckId, failed);
    QFETCH(int, entra);
    QFETCH(int, businessCentral);
    Scene scene({scenario});
    TestWindow window(scene.fixture.context, scene.connection);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    window.start();
    QTRY_VERIFY_WITH_TIMEOUT(window.report().has_value(), patience);
    QCOMPARE(window.report()->firstFailed()->id, failed);
    const int entraBefore = scene.requests("entra");
    const int businessCentralBefore = scene.requests("businessCentral");
    const int ipaasBefore = scene.requests("ipaas");
    QVERIFY(scene.server.setScenarios({}, nullptr));
    child<QPushButton>(&window, "runAgainButton")->click();
    QVERIFY(window.isTesting());
    // What had passed stays so while the others run.
    QCOMPARE(rowOf(&window, CheckId::Token)->check().state, CheckState::Passed);
    QCOMPARE(rowOf(&window, CheckId::Company)->check().state, CheckState::Passed);
    QVERIFY(rowOf(&window, failed)->check().state != CheckState::Failed);
    QTRY_VERIFY_WITH_TIMEOUT(window.report().has_value(), patience);
    QVERIFY(window.report()->passed());
    QVERIFY(scene.requests("entra") - entraBefore <= entra);
    QVERIFY(scene.requests("businessCentral") - businessCentralBefore <= businessCentral);
    QVERIFY((scene.requests("ipaas") > ipaasBefore) == (failed == CheckId::IpaasSubscription));
}

void TestOfTestWindow::runAgainInTheWizard()
{
    Scene scene({QStringLiteral("no-subscription")});
    WizardShell wizard(scene.fixture.context, scene.connection);
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.show();
    wizard.flow().goTo(Step::Test);
    QTRY_VERIFY_WITH_TIMEOUT(wizard.flow().report().has_value(), patience);
    QVERIFY(wizard.flow().canResumeTest());
    QVERIFY(child<QPushButton>(&wizard, "saveUntestedButton")->isVisible());
    const int before = scene.requests("businessCentral");
    auto *primary = child<QPushButton>(&wizard, "nextButton");
    primary->click();
    QCOMPARE(rowOf(&wizard, CheckId::Company)->check().state, CheckState::Passed);
    QTRY_VERIFY_WITH_TIMEOUT(wizard.flow().report().has_value(), patience);
    QCOMPARE(wizard.flow().report()->firstFailed()->id, CheckId::IpaasSubscription);
    QVERIFY(rowOf(&wizard, CheckId::IpaasSubscription)->isOpen());
    QCOMPARE(scene.requests("businessCentral"), before);
    child<QPushButton>(&wizard, "secondaryButton")->click();
    QVERIFY(rowOf(&wizard, CheckId::Company)->check().state != CheckState::Passed);
    QTRY_VERIFY_WITH_TIMEOUT(wizard.flow().report().has_value(), patience);
    QVERIFY(scene.requests("businessCentral") > before);
    // An edit makes the whole test necessary.
    const int again = scene.requests("businessCentral");
    wizard.draft().setText(Field::Version, QStringLiteral("v2.0"));
    QVERIFY(!wizard.flow().canResumeTest());
    QVERIFY(scene.server.setScenarios({}, nullptr));
    primary->click();
    QTRY_VERIFY_WITH_TIMEOUT(wizard.flow().report().has_value(), patience);
    QVERIFY(wizard.flow().report()->passed());
    QVERIFY(scene.requests("businessCentral") > again);
}

void TestOfTestWindow::editedConnectionIsTestedWhole()
{
    Scene scene({QStringLiteral("no-subscription")});
    TestWindow window(scene.fixture.context, scene.connection);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    window.start();
    QTRY_VERIFY_WITH_TIMEOUT(window.report().has_value(), patience);
    const auto *runAgain = child<QPushButton>(&window, "runAgainButton");
    QVERIFY(runAgain->isVisible());
    ConnectionSettings edited = scene.connection.settings;
    edited.companyName = mistyped;
    edited.companyId.clear();
    QVERIFY(scene.fixture.connections.update(scene.connection.id, edited));
    QVERIFY(!window.canResume());
    QVERIFY(!runAgain->isVisible());
    QCOMPARE(Look::button(child<QPushButton>(&window, "testAgainButton")), Look::Button::Primary);
    window.resume();
    QTRY_VERIFY_WITH_TIMEOUT(window.report().has_value(), patience);
    QCOMPARE(window.report()->firstFailed()->id, CheckId::Company);
}

void TestOfTestWindow::copiesForSupport()
{
    Scene scene({QStringLiteral("wrong-secret")});
    TestWindow window(scene.fixture.context, scene.connection);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    window.start();
    QTRY_VERIFY_WITH_TIMEOUT(window.report().has_value(), patience);
    child<QPushButton>(&window, "copyForSupportButton")->click();
    QVERIFY(!child<QWidget>(&window, "hintLabel")->accessibleName().isEmpty());
    const QString text = QGuiApplication::clipboard()->text();
    const Error &error = *window.report()->firstFailed()->error;
    QVERIFY(!error.correlationId.isEmpty() && !error.traceId.isEmpty());
    const ConnectionSettings &settings = scene.connection.settings;
    const auto utc = [](const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); };
    for (const QString &part : {error.correlationId, error.traceId, error.serviceCode, utc(window.report()->started),
                                utc(window.report()->ended), QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                                QSysInfo::currentCpuArchitecture(), QString::fromLatin1(qVersion()),
                                settings.environment, settings.companyName, settings.apiUrl.host(),
                                settings.authorityUrl.host(), settings.ipaas.apiUrl.host(), QStringLiteral("Causeway")})
        QVERIFY2(!part.isEmpty() && text.contains(part), qPrintable(part + u'\n' + text));
    QVERIFY(!text.contains(scene.server.clientSecret()));
    QVERIFY(!text.contains(scene.server.ipaasApiKey()));
    QCOMPARE(Redaction::apply(text), text);
}

void TestOfTestWindow::copiesForSupportInTheWizard()
{
    Scene scene;
    WizardShell wizard(scene.fixture.context, scene.connection);
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.show();
    wizard.flow().goTo(Step::Test);
    QVERIFY(!child<QPushButton>(&wizard, "copyForSupportButton")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(wizard.flow().report().has_value(), patience);
    QVERIFY(!child<QLabel>(&wizard, "copiedLabel")->isVisible());
    child<QPushButton>(&wizard, "copyForSupportButton")->click();
    QVERIFY(child<QLabel>(&wizard, "copiedLabel")->isVisible());
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(scene.connection.settings.environment));
    QVERIFY(!text.contains(scene.server.clientSecret()));
    child<QPushButton>(&wizard, "secondaryButton")->click();
    QVERIFY(!child<QLabel>(&wizard, "copiedLabel")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(wizard.flow().report().has_value(), patience);
}

void TestOfTestWindow::everythingHasAName()
{
    Scene scene({QStringLiteral("admin-api-forbidden"), QStringLiteral("no-subscription")}, mistyped);
    TestWindow window(scene.fixture.context, scene.connection);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    window.start();
    QTRY_VERIFY_WITH_TIMEOUT(window.report().has_value(), patience);
    for (auto *row : window.findChildren<CheckRow *>()) {
        if (!row->isVisible())
            continue;
        row->setOpen(true);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(row);
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::Grouping);
        const QString name = interface->text(QAccessible::Name);
        QVERIFY2(name.startsWith(row->check().title), qPrintable(name));
        QVERIFY2(name.endsWith(child<QLabel>(row, "checkState")->text()), qPrintable(name));
        const Explanation &explanation = row->check().explanation;
        for (const QString &part : {explanation.happened, explanation.remedy})
            QVERIFY(interface->text(QAccessible::Description).contains(part));
        for (const auto *button : row->findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->accessibleName().contains(row->check().title), qPrintable(button->objectName()));
        }
    }
}

void TestOfTestWindow::announcesOnce()
{
    Scene scene({QStringLiteral("wrong-secret")});
    TestWindow window(scene.fixture.context, scene.connection);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    Listener listener(&window);
    window.start();
    QTRY_VERIFY_WITH_TIMEOUT(window.report().has_value(), patience);
    const Check failed = *window.report()->firstFailed();
    QCOMPARE(listener.said.size(), 2);
    const QStringList ofRow = listener.saidOf("check-token");
    QCOMPARE(ofRow.size(), 1);
    QVERIFY(ofRow.constFirst().contains(failed.title));
    QVERIFY(ofRow.constFirst().contains(failed.explanation.happened));
    const QStringList ofResult = listener.saidOf("checkLadder");
    QCOMPARE(ofResult.size(), 1);
    QVERIFY(ofResult.constFirst().contains(child<QLabel>(&window, "testTitle")->text()));
    QVERIFY(ofResult.constFirst().contains(child<QLabel>(&window, "testSubtitle")->text()));
    // What the focus comes to says it as well.
    const auto *runAgain = child<QPushButton>(&window, "runAgainButton");
    QVERIFY(runAgain->accessibleDescription().contains(child<QLabel>(&window, "testTitle")->text()));
    // The failure that comes again is news again.
    listener.said.clear();
    window.resume();
    QTRY_VERIFY_WITH_TIMEOUT(window.report().has_value(), patience);
    QCOMPARE(listener.said.size(), 2);
    listener.said.clear();
    QVERIFY(scene.server.setScenarios({}, nullptr));
    window.resume();
    QTRY_VERIFY_WITH_TIMEOUT(window.report().has_value(), patience);
    QCOMPARE(listener.said.size(), 1);
}

void TestOfTestWindow::announcesOnceInTheWizard()
{
    Scene scene({QStringLiteral("no-page-permission"), QStringLiteral("no-subscription")});
    WizardShell wizard(scene.fixture.context, scene.connection);
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.show();
    Listener listener(&wizard);
    wizard.flow().goTo(Step::Test);
    QTRY_VERIFY_WITH_TIMEOUT(wizard.flow().report().has_value(), patience);
    for (const char *about : {"check-location", "check-ipaas-subscription", "checkLadder"})
        QCOMPARE(listener.saidOf(about).size(), 1);
    QCOMPARE(listener.said.size(), 3);
    // Coming back to the page is no news.
    wizard.flow().back();
    wizard.flow().goTo(Step::Test);
    QTest::qWait(50);
    QCOMPARE(listener.said.size(), 3);
}

void TestOfTestWindow::windowSaysWhatTheTestSays_data()
{
    QTest::addColumn<QString>("scenario");
    const QList<sandbox::Scenario> all = sandbox::SandboxServer::scenarios();
    for (const sandbox::Scenario &scenario : all)
        QTest::newRow(qPrintable(scenario.id)) << scenario.id;
}

void TestOfTestWindow::windowSaysWhatTheTestSays()
{
    QFETCH(QString, scenario);
    Scene shown({scenario});
    shown.fixture.backend.testLimits = limitsOf(scenario);
    TestWindow window(shown.fixture.context, shown.connection);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    window.start();

    // A sandbox of its own: some faults end after a few calls.
    Scene direct({scenario});
    const Backend &backend = direct.fixture.backend;
    ConnectionTest test(backend.client, backend.clock, backend.secrets, backend.endpoints, limitsOf(scenario));
    const TestTarget target{direct.connection.id, direct.connection.settings, {}};
    const TestReport expected = QCoro::waitFor(test.run(target, {}, {}));
    QTRY_VERIFY_WITH_TIMEOUT(window.report().has_value(), patience);

    const Check *failure = expected.firstFailed();
    const auto *row = child<CheckLadder>(&window, "checkLadder")->firstFailed();
    QCOMPARE(row != nullptr, failure != nullptr);
    QCOMPARE(window.report()->passed(), expected.passed());
    if (!failure)
        return;
    QCOMPARE(row->check().id, failure->id);
    QCOMPARE(errorCodeName(row->check().error->code), errorCodeName(failure->error->code));
    QCOMPARE(row->check().error->serviceCode, failure->error->serviceCode);
    const auto *remedy = child<QLabel>(row, "checkRemedy");
    QVERIFY(row->isOpen() && remedy->isVisible());
    QVERIFY(!remedy->text().isEmpty());
    QCOMPARE(remedy->text(), failure->explanation.remedy);
    QCOMPARE(remedy->text(), explain(*row->check().error, failure->id).remedy);
    QTRY_VERIFY(!remedy->visibleRegion().isEmpty());
}

QTEST_MAIN(TestOfTestWindow)
#include "tst_testwindow.moc"
