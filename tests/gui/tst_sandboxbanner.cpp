#include "guifixture.h"

#include "gui/causewaystyle.h"
#include "gui/mainwindow.h"
#include "gui/pastrunswindow.h"
#include "gui/rotatewindow.h"
#include "gui/sandboxbanner.h"
#include "gui/sandboxtour.h"
#include "gui/testwindow.h"
#include "gui/transferwindow.h"
#include "gui/wizardshell.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace causeway;

namespace {

constexpr int patience = 30'000;

SandboxBanner *bannerOf(QWidget *window)
{
    return window->findChild<SandboxBanner *>();
}

} // namespace

class TestSandboxBanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new CausewayStyle(Scheme::Light)); }
    void everyWindowOfTheSandboxHasIt();
    void noOtherWindowHasIt();
    void followsWhatIsEdited();
    void leadsThroughTheWizard();
    void isSaidOnce();
};

void TestSandboxBanner::everyWindowOfTheSandboxHasIt()
{
    sandbox::SandboxServer server({});
    QString message;
    QVERIFY2(server.start(&message), qPrintable(message));
    GuiFixture fixture;
    const Connection connection = fixture.addConnection(server, QStringLiteral("Sandbox"));
    MainWindow window(fixture.context);
    window.show();
    auto *test = window.test(connection);
    QTRY_VERIFY_WITH_TIMEOUT(test->report().has_value(), patience);
    window.findChild<QAction *>(QStringLiteral("pastRunsAction"))->trigger();
    window.findChild<QAction *>(QStringLiteral("replaceSecretAction"))->trigger();
    const QList<QWidget *> windows{test, window.initialize(connection), window.openWizard(connection),
                                   window.findChild<PastRunsWindow *>(), window.findChild<RotateWindow *>()};
    for (QWidget *shown : windows) {
        QVERIFY2(bannerOf(shown)->isVisible(), shown->metaObject()->className());
        // At its top, over the whole width.
        QCOMPARE(bannerOf(shown)->mapTo(shown, QPoint(0, 0)), QPoint(0, 0));
        QTRY_COMPARE(bannerOf(shown)->width(), shown->width());
        // Who opens a stored one is not led by the hand.
        QVERIFY(!bannerOf(shown)->findChild<QLabel *>(QStringLiteral("sandboxNext"))->isVisible());
    }
}

void TestSandboxBanner::noOtherWindowHasIt()
{
    GuiFixture fixture;
    ConnectionSettings settings = *ConnectionFile::parse(R"({"schema": 1, "name": "Contoso"})");
    const Connection real = fixture.add(settings, Secret(QStringLiteral("secret")), Secret(QStringLiteral("key")));
    settings.name = QStringLiteral("Half");
    settings.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:8080"));
    const Connection half = fixture.add(settings, Secret(QStringLiteral("secret")), Secret(QStringLiteral("key")));
    for (const Connection &connection : {real, half}) {
        TestWindow test(fixture.context, connection);
        TransferWindow transfer(fixture.context, connection);
        PastRunsWindow runs(fixture.backend, connection);
        WizardShell wizard(fixture.context, connection);
        for (QWidget *shown : QList<QWidget *>{&test, &transfer, &runs, &wizard}) {
            shown->setAttribute(Qt::WA_DeleteOnClose, false);
            shown->show();
            QVERIFY2(!bannerOf(shown)->isVisible(), shown->metaObject()->className());
        }
    }
}

void TestSandboxBanner::followsWhatIsEdited()
{
    sandbox::SandboxServer server({});
    QString message;
    QVERIFY2(server.start(&message), qPrintable(message));
    GuiFixture fixture;
    const Connection connection = fixture.addConnection(server, QStringLiteral("Sandbox"));
    TestWindow test(fixture.context, connection);
    test.setAttribute(Qt::WA_DeleteOnClose, false);
    test.show();
    WizardShell wizard(fixture.context, connection);
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.show();
    QVERIFY(bannerOf(&test)->isVisible() && bannerOf(&wizard)->isVisible());

    ConnectionSettings real = connection.settings;
    real.ipaas.apiUrl = QUrl(QStringLiteral("https://api.ipaas.com"));
    wizard.draft().setText(Field::IpaasApiUrl, real.ipaas.apiUrl.toString());
    QVERIFY(!bannerOf(&wizard)->isVisible());
    QVERIFY(bannerOf(&test)->isVisible());
    QVERIFY(fixture.connections.update(connection.id, real));
    QVERIFY(!bannerOf(&test)->isVisible());
    wizard.draft().setModified(false);
}

void TestSandboxBanner::leadsThroughTheWizard()
{
    GuiFixture fixture;
    MainWindow window(fixture.context);
    window.show();
    auto *wizard = window.openWizard();
    QVERIFY(!bannerOf(wizard)->isVisible());
    wizard->startFromSandbox();
    auto *next = bannerOf(wizard)->findChild<QLabel *>(QStringLiteral("sandboxNext"));
    auto *button = wizard->findChild<QPushButton *>(QStringLiteral("nextButton"));
    QSet<QString> sentences;
    for (const Step step : allSteps) {
        QTRY_VERIFY_WITH_TIMEOUT(wizard->flow().step() == step && !wizard->flow().evaluating(), patience);
        QVERIFY(bannerOf(wizard)->isVisible() && next->isVisible());
        QCOMPARE(next->text(), nextInSandbox(step));
        QVERIFY(bannerOf(wizard)->accessibleName().endsWith(next->text()));
        sentences.insert(next->text());
        if (step == Step::Test)
            QTRY_VERIFY_WITH_TIMEOUT(wizard->flow().report().has_value(), patience);
        if (step != Step::Initialize)
            button->click();
    }
    QCOMPARE(sentences.size(), allSteps.size());
    QCOMPARE(fixture.connections.connections().size(), 1);
}

void TestSandboxBanner::isSaidOnce()
{
    GuiFixture fixture;
    MainWindow window(fixture.context);
    window.show();
    auto *wizard = window.openWizard();
    const QSignalSpy said(bannerOf(wizard), &SandboxBanner::said);
    QCoreApplication::processEvents();
    QCOMPARE(said.count(), 0);
    wizard->startFromSandbox();
    QTRY_COMPARE(said.count(), 1);
    wizard->findChild<QPushButton *>(QStringLiteral("nextButton"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(wizard->flow().step(), Step::Registration, patience);
    wizard->hide();
    wizard->show();
    QCoreApplication::processEvents();
    QCOMPARE(said.count(), 1);
}

QTEST_MAIN(TestSandboxBanner)
#include "tst_sandboxbanner.moc"
