#include "guifixture.h"
#include "keyboard.h"

#include "gui/causewaystyle.h"
#include "gui/recordlistmodel.h"
#include "gui/transferwindow.h"
#include "gui/transferwords.h"
#include "gui/wizardshell.h"

#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace causeway;

namespace {

constexpr int patience = 30'000;

sandbox::SandboxOptions threeLocations()
{
    sandbox::SandboxOptions options;
    options.recordCounts = {{QStringLiteral("customer-category"), 0},
                            {QStringLiteral("location"), 3},
                            {QStringLiteral("shipping-method"), 0}};
    return options;
}

template<class Widget>
Widget *child(const QWidget &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QString::fromLatin1(name));
    if (!found)
        qFatal("There is no %s", name);
    return found;
}

} // namespace

/// The way through iPaaS.com in the windows: chosen, run, and looked at again.
class TestHookView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new CausewayStyle(Scheme::Light)); }
    void wayIsChosenByKeyboard();
    void unknownIsLookedAtAndSentAgain();
    void tellsWhatALookHasLeft();
};

void TestHookView::wayIsChosenByKeyboard()
{
    sandbox::SandboxServer server({});
    QString message;
    QVERIFY2(server.start(&message), qPrintable(message));
    GuiFixture fixture;
    const Connection connection = fixture.addConnection(server, QStringLiteral("Stored"));
    WizardShell wizard(fixture.context, connection);
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.show();
    wizard.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    QTRY_VERIFY(wizard.draft().hasStoredSecret(Field::ClientSecret));
    auto *next = child<QPushButton>(wizard, "nextButton");
    for (const Step expected : {Step::Registration, Step::Credentials, Step::Company, Step::Ipaas, Step::Data}) {
        next->click();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.flow().step(), expected, patience);
    }
    auto *key = child<QLineEdit>(wizard, "ipaasWebhookKeyLineEdit");
    auto *unconfirmed = child<QLabel>(wizard, "hooksUnconfirmedLabel");
    QVERIFY(!key->isVisible());
    QVERIFY(!unconfirmed->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), patience);
    QVERIFY(Keyboard::tabTo(QStringLiteral("directWayRadioButton")));
    Keyboard::press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("throughWayRadioButton"));
    QCOMPARE(wizard.draft().way(), IpaasSettings::Way::ThroughIpaas);
    QVERIFY(key->isVisible());
    QVERIFY(unconfirmed->isVisible());
    QVERIFY(Keyboard::tabTo(QStringLiteral("ipaasWebhookKeyLineEdit")));

    next->click();
    QTRY_COMPARE_WITH_TIMEOUT(wizard.flow().step(), Step::Test, patience);
    QTRY_VERIFY_WITH_TIMEOUT(wizard.flow().report().has_value(), patience);
    QVERIFY(wizard.flow().report()->passed());
    next->click();
    QTRY_COMPARE_WITH_TIMEOUT(wizard.flow().step(), Step::Initialize, patience);
    QCOMPARE(fixture.connections.connections().constFirst().settings.ipaas.way, IpaasSettings::Way::ThroughIpaas);
}

void TestHookView::unknownIsLookedAtAndSentAgain()
{
    sandbox::SandboxServer server(threeLocations());
    QString message;
    QVERIFY2(server.start(&message) && server.setScenarios({QStringLiteral("hooks-dropped")}, &message),
             qPrintable(message));
    GuiFixture fixture;
    QFile rules(fixture.directory.filePath(QStringLiteral("ipaas-endpoints.json")));
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write(R"({"listener": {"lagSeconds": 1, "patienceSeconds": 1}})");
    rules.close();
    fixture.endpoints = IpaasEndpoints::load(fixture.directory.path()).endpoints;
    Connection connection = fixture.addConnection(server, QStringLiteral("Contoso"));
    connection.settings.ipaas.way = IpaasSettings::Way::ThroughIpaas;
    QVERIFY(fixture.connections.update(connection.id, connection.settings));
    TransferWindow window(fixture.context, connection);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto end = [&window] { return QTest::qWaitFor([&window] { return !window.isWorking(); }, patience); };
    const auto locations
        = [&server] { return server.account()[QStringLiteral("ipaas")][QStringLiteral("location")].toArray().size(); };

    child<QPushButton>(window, "startButton")->click();
    QVERIFY(end());
    QCOMPARE(child<QLabel>(window, "transferTitle")->text(), QStringLiteral("No record of Contoso was transferred"));
    QVERIFY(child<QWidget>(window, "unknownCard")->isVisible());
    QVERIFY(child<QRadioButton>(window, "lookUnknownButton")->isChecked());
    // Sending them by the ordinary way is no answer.
    QVERIFY(!child<QPushButton>(window, "retryFailedButton")->isVisible());

    child<QPushButton>(window, "previewButton")->click();
    QVERIFY(end());
    QVERIFY(
        child<QLabel>(window, "transferStatus")
            ->text()
            .startsWith(QStringLiteral("A run would create 0 and update 0 of 3 records. iPaaS.com has not told what "
                                       "became of 3 of them: it is asked once more.")));
    const QAbstractItemModel *records = child<QTableView>(window, "recordsTable")->model();
    QVERIFY(records->index(0, RecordListModel::TextColumn)
                .data()
                .toString()
                .startsWith(QStringLiteral("iPaaS.com has not told")));
    child<QPushButton>(window, "startButton")->click();
    QVERIFY(end());
    QVERIFY(child<QWidget>(window, "unknownCard")->isVisible());

    QVERIFY(server.setScenarios({}, &message));
    QVERIFY(Keyboard::tabTo(QStringLiteral("lookAtUnknownButton")));
    Keyboard::press(Qt::Key_Space);
    QCOMPARE(child<QLabel>(window, "transferTitle")->text(), QStringLiteral("Looking again at records of Contoso"));
    QVERIFY(end());
    QCOMPARE(child<QLabel>(window, "transferStatus")->text(),
             QStringLiteral("0 found on iPaaS.com now, 3 still not told of. The records below say why they were not "
                            "transferred."));
    QCOMPARE(locations(), 0);

    child<QRadioButton>(window, "sendUnknownButton")->click();
    child<QPushButton>(window, "startButton")->click();
    QVERIFY(end());
    QCOMPARE(child<QLabel>(window, "transferTitle")->text(), QStringLiteral("Contoso is initialized"));
    QCOMPARE(locations(), 3);
    QVERIFY(!child<QWidget>(window, "unknownCard")->isVisible());
    QVERIFY(!child<QPushButton>(window, "lookAtUnknownButton")->isVisible());
}

/// After a run that was broken off, with seven records transferred.
void TestHookView::tellsWhatALookHasLeft()
{
    TransferSummary::Type type;
    type.created = 10;
    type.writtenBefore = 7;
    type.failed = type.unknown = 1;
    type.pending = 5;
    type.sending = 2;
    TransferSummary summary;
    summary.types = {type};
    TransferRun::Options options;
    options.lookAgain = true;
    QCOMPARE(TransferWords::endTitle(summary, options, QStringLiteral("Contoso")),
             QStringLiteral("The initialization of Contoso is not finished"));
    QCOMPARE(TransferWords::summary(summary, options),
             QStringLiteral("3 found on iPaaS.com now, 3 still not told of. A run still has to send "
                            "3 record(s). The records below say why they were not transferred."));
}

QTEST_MAIN(TestHookView)
#include "tst_hookview.moc"
