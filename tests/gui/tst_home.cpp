#include "guifixture.h"
#include "keyboard.h"

#include "diagnosis/explanations.h"
#include "gui/banner.h"
#include "gui/causewaystyle.h"
#include "gui/connectionsmodel.h"
#include "gui/datatable.h"
#include "gui/mainwindow.h"
#include "gui/pastrunswindow.h"
#include "gui/picklistmodel.h"
#include "gui/recordlistmodel.h"
#include "gui/recordpreviewmodel.h"
#include "gui/testwindow.h"
#include "gui/transfermodel.h"
#include "gui/transferview.h"
#include "gui/transferwindow.h"
#include "gui/wizardpage.h"
#include "gui/wizardshell.h"
#include "transfer/transferhistory.h"
#include "transfer/transferstatus.h"
#include "transfer/transfertarget.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>

using namespace causeway;

namespace {

constexpr int patience = 30'000;

QString startServer(sandbox::SandboxServer &server)
{
    QString message;
    return server.start(&message) ? QString() : message;
}

ConnectionSettings named(const QString &name)
{
    ConnectionSettings settings;
    settings.name = name;
    settings.environment = QStringLiteral("Production");
    settings.companyName = QStringLiteral("CRONUS USA, Inc.");
    return settings;
}

/// What a run leaves behind that was killed when `done` records were there.
void leaveKilledRun(GuiFixture &fixture, const Connection &connection, int done)
{
    const QDateTime began = fixture.clock.now();
    if (!TransferStatus::noteBegin(fixture.connections, connection.id, began))
        qFatal("The status was not stored");
    TransferJournal journal;
    if (!journal.open(fixture.connections.journalPath(connection.id)) || !journal.startRun(allRecordTypes, began))
        qFatal("The journal was not opened");
    for (int index = 0; index < done; ++index) {
        JournalRecord record;
        record.type = RecordType::Location;
        record.externalId = QString::number(index);
        record.state = RecordState::Done;
        if (!journal.put(record) || !journal.noteDone(record.type, RecordAction::Create))
            qFatal("The journal was not written");
    }
}

} // namespace

class TestHome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new CausewayStyle(Scheme::Light)); }
    void connectionsModelIsSound();
    void columnTellsConflictsFromFailures_data();
    void columnTellsConflictsFromFailures();
    void otherModelsAreSound();
    void searchFindsByCompany();
    void testNotesItsResult();
    void initializesFromHome();
    void cancelledRunGoesOn();
    void offersToGoOn();
    void offersToGoOnWhereItIsOpened();
    void offersNothingThatLedElsewhere();
    void offersNothingThatIsUnderWay();
    void killedRunDoesNotStayUnderWay();
    void windowsFitTheScreen();
    void offersEachOfSeveral();
    void marksThatLeadNowhereAreTakenAway();
    void endThatWasNotNotedIsNoted();
    void listFollowsAnotherProgram();
    void windowInFrontFollowsToo();
    void windowsOfTheRemovedClose();
    void startOfTheRemovedLeavesNoFile_data();
    void startOfTheRemovedLeavesNoFile();
    void deleteRemovesAll();
    void deleteAsksFirst();
    void damagedFileIsReported();
    void sandboxOfYesterdayIsRevived();
};

void TestHome::connectionsModelIsSound()
{
    GuiFixture fixture;
    ConnectionsModel model(fixture.connections, fixture.clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Connection first = *fixture.connections.add(named(QStringLiteral("First")));
    const Connection second = *fixture.connections.add(named(QStringLiteral("Second")));
    QCOMPARE(model.rowCount(), 2);
    ConnectionStatus status;
    status.lastTest = fixture.clock.now();
    status.lastTestFinding = QStringLiteral("Something failed.");
    QVERIFY(fixture.connections.setStatus(second.id, status));
    QCOMPARE(model.index(1, ConnectionsModel::TestColumn).data().toString(), status.lastTestFinding);
    ConnectionSettings soon = first.settings;
    soon.secretExpires = QDate::currentDate().addDays(5);
    QVERIFY(fixture.connections.update(first.id, soon));
    // Rows that come and that move.
    const Connection third = *fixture.connections.add(named(QStringLiteral("Fifth")));
    QCOMPARE(model.rowOf(third.id), 0);
    const QPersistentModelIndex cell = model.index(model.rowOf(first.id), ConnectionsModel::NameColumn);
    soon.name = QStringLiteral("Zeroth");
    QVERIFY(fixture.connections.update(first.id, soon));
    QCOMPARE(model.rowOf(first.id), 2);
    QCOMPARE(cell.row(), 2);
    QCOMPARE(cell.data().toString(), soon.name);
    QVERIFY(fixture.connections.remove(third.id));
    QVERIFY(fixture.connections.remove(second.id));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowOf(first.id), 0);
    QCOMPARE(model.rowOf(second.id), -1);
}

void TestHome::columnTellsConflictsFromFailures_data()
{
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("conflicting");
    QTest::addColumn<QString>("end");
    QTest::newRow("neither") << 0 << 0 << QStringLiteral(", 902 record(s)");
    QTest::newRow("failed") << 3 << 0 << QStringLiteral(", 3 of 905 failed");
    QTest::newRow("conflicts") << 0 << 2 << QStringLiteral(", 2 of 904 in conflict");
    QTest::newRow("both") << 3 << 2 << QStringLiteral(", 3 failed and 2 in conflict of 907");
}

void TestHome::columnTellsConflictsFromFailures()
{
    QFETCH(const int, failed);
    QFETCH(const int, conflicting);
    QFETCH(const QString, end);
    GuiFixture fixture;
    const Connection connection = *fixture.connections.add(named(QStringLiteral("Counted")));
    ConnectionStatus status;
    status.lastInitialization = fixture.clock.now();
    status.initializationFinished = true;
    status.recordsTransferred = 902;
    status.recordsFailed = failed;
    status.recordsConflicting = conflicting;
    QVERIFY(fixture.connections.setStatus(connection.id, status));
    const ConnectionsModel model(fixture.connections, fixture.clock);
    const QString text = model.index(0, ConnectionsModel::InitializationColumn).data().toString();
    QVERIFY2(text.endsWith(end), qPrintable(text));
}

void TestHome::otherModelsAreSound()
{
    PickListModel picks;
    QAbstractItemModelTester picksTester(&picks, QAbstractItemModelTester::FailureReportingMode::Fatal);
    picks.setItems({{QStringLiteral("a"), QStringLiteral("A"), {}}, {QStringLiteral("b"), QStringLiteral("B"), {}}});
    QCOMPARE(picks.rowOf(QStringLiteral("b")), 1);
    picks.setItems({});

    RecordListModel records;
    QAbstractItemModelTester recordsTester(&records, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<RecordListModel::Row> rows{{RecordType::Location, QStringLiteral("WEST"), QStringLiteral("taken"), 0}};
    records.setRows(rows);
    rows.append({RecordType::Location, QStringLiteral("EAST"), QStringLiteral("taken"), 0});
    records.setRows(rows);
    QCOMPARE(records.rowCount(), 2);
    records.setRows({});

    RecordPreviewModel preview;
    QAbstractItemModelTester previewTester(&preview, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Mapping mapping = Mapping::of({}, RecordType::Location, IpaasEndpoints::builtIn());
    const Result<EntitySample> sample = parseEntitySample(R"({"value": [{"id": "1", "code": "MAIN"}]})");
    QVERIFY(sample);
    preview.setRecords(mapping, *sample);
    QCOMPARE(preview.rowCount(), 1);
    preview.setRecords(mapping, {});
    QCOMPARE(preview.rowCount(), 0);

    TransferModel types;
    QAbstractItemModelTester typesTester(&types, QAbstractItemModelTester::FailureReportingMode::Fatal);
    TransferProgress progress;
    for (const RecordType type : allRecordTypes) {
        TypeProgress row;
        row.type = type;
        row.phase = TypeProgress::Phase::Reading;
        row.read = 10'000;
        row.created = 3'902;
        progress.types.append(row);
    }
    types.setProgress(progress, false);
    QCOMPARE(types.index(1, TransferModel::ReadColumn).data().toString(), QLocale().toString(10'000));
    types.clear();
}

void TestHome::searchFindsByCompany()
{
    GuiFixture fixture;
    QVERIFY(fixture.connections.add(named(QStringLiteral("Contoso"))));
    ConnectionSettings other = named(QStringLiteral("Fabrikam"));
    other.companyName = QStringLiteral("Fabrikam GmbH");
    QVERIFY(fixture.connections.add(other));
    MainWindow window(fixture.context);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("searchLineEdit"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("gmbh"));
    QCOMPARE(window.table()->model()->rowCount(), 1);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("xyz"));
    QCOMPARE(window.table()->model()->rowCount(), 0);
    QVERIFY(!window.findChild<QAction *>(QStringLiteral("editAction"))->isEnabled());
}

void TestHome::testNotesItsResult()
{
    sandbox::SandboxServer server({});
    QCOMPARE(startServer(server), QString());
    GuiFixture fixture;
    const Connection connection = fixture.addConnection(server, QStringLiteral("Tested"));
    MainWindow window(fixture.context);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F5);
    auto *test = window.findChild<TestWindow *>();
    QVERIFY(test);
    QTRY_VERIFY_WITH_TIMEOUT(test->report().has_value(), patience);
    QVERIFY(test->report()->passed());
    QVERIFY(fixture.connections.status(connection.id).lastTestPassed);

    QVERIFY(server.setScenarios({QStringLiteral("app-not-in-bc")}, nullptr));
    test->findChild<QPushButton *>(QStringLiteral("testAgainButton"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(test->report().has_value(), patience);
    QVERIFY(!test->report()->passed());
    QVERIFY(!fixture.connections.status(connection.id).lastTestPassed);
    QVERIFY(!fixture.connections.status(connection.id).lastTestFinding.isEmpty());

    // Closed in the middle: nothing may be touched that is gone.
    test->findChild<QPushButton *>(QStringLiteral("testAgainButton"))->click();
    test->close();
    QTRY_VERIFY(!window.findChild<TestWindow *>());
}

void TestHome::initializesFromHome()
{
    sandbox::SandboxServer server({});
    QCOMPARE(startServer(server), QString());
    GuiFixture fixture;
    const Connection connection = fixture.addConnection(server, QStringLiteral("Initialized"));
    MainWindow window(fixture.context);
    window.show();
    auto *transfer = window.initialize(connection);
    transfer->findChild<QPushButton *>(QStringLiteral("previewButton"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!transfer->isWorking(), patience);
    QCOMPARE(server.account()[QStringLiteral("requests")][QStringLiteral("ipaasWrites")].toInt(), 0);
    transfer->findChild<QPushButton *>(QStringLiteral("startButton"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!transfer->isWorking(), patience);
    const ConnectionStatus status = fixture.connections.status(connection.id);
    QVERIFY(status.initializationFinished);
    QVERIFY(status.recordsTransferred > 0);
    const int writes = server.account()[QStringLiteral("requests")][QStringLiteral("ipaasWrites")].toInt();
    QVERIFY(writes > 0);
    // A second run sends nothing that is unchanged.
    transfer->findChild<QPushButton *>(QStringLiteral("startButton"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!transfer->isWorking(), patience);
    QCOMPARE(server.account()[QStringLiteral("requests")][QStringLiteral("ipaasWrites")].toInt(), writes);
}

void TestHome::cancelledRunGoesOn()
{
    sandbox::SandboxOptions options;
    options.recordCounts = {{QStringLiteral("location"), 600}};
    sandbox::SandboxServer server(options);
    QCOMPARE(startServer(server), QString());
    GuiFixture fixture;
    const Connection connection = fixture.addConnection(server, QStringLiteral("Stopped"));
    MainWindow window(fixture.context);
    window.show();
    QPointer<TransferWindow> transfer = window.initialize(connection);
    transfer->view()->startRun();
    const auto writes
        = [&server] { return server.account()[QStringLiteral("requests")][QStringLiteral("ipaasWrites")].toInt(); };
    QTRY_VERIFY_WITH_TIMEOUT(writes() > 30, patience);
    QVERIFY(transfer->isWorking());
    transfer->close();
    auto *confirm = transfer->findChild<QPushButton *>(QStringLiteral("confirmButton"));
    QVERIFY(confirm);
    confirm->click();
    QTRY_VERIFY(!transfer);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.connections.status(connection.id).lastInitialization.isValid(), patience);
    QVERIFY(!fixture.connections.status(connection.id).initializationFinished);

    transfer = window.initialize(connection);
    transfer->view()->startRun();
    QTRY_VERIFY_WITH_TIMEOUT(!transfer->isWorking(), patience);
    QVERIFY(fixture.connections.status(connection.id).initializationFinished);
    const QJsonObject account = server.account();
    const QJsonArray source = account[QStringLiteral("businessCentral")][QStringLiteral("location")].toArray();
    QSet<QString> ids;
    qsizetype linked = 0;
    for (const QJsonValue &record : account[QStringLiteral("ipaas")][QStringLiteral("location")].toArray()) {
        const QString id = record[QStringLiteral("externalId")].toString();
        linked += id.isEmpty() ? 0 : 1;
        ids.insert(id);
    }
    ids.remove(QString());
    QCOMPARE(linked, source.size());
    QCOMPARE(ids.size(), source.size());
}

void TestHome::offersToGoOn()
{
    sandbox::SandboxServer server({});
    QCOMPARE(startServer(server), QString());
    GuiFixture fixture;
    const Connection connection = fixture.addConnection(server, QStringLiteral("Killed"));
    leaveKilledRun(fixture, connection, 12);
    MainWindow window(fixture.context);
    window.show();
    auto *offer = window.findChild<Banner *>(QStringLiteral("unfinishedBanner"));
    QTRY_VERIFY_WITH_TIMEOUT(offer->isVisible(), patience);
    QCOMPARE(offer->text(), QStringLiteral("The initialization of Killed was not finished."));
    QVERIFY2(offer->accessibleName().contains(QStringLiteral("12 record")), qPrintable(offer->accessibleName()));
    const QModelIndex cell = window.model()->index(0, ConnectionsModel::InitializationColumn);
    QVERIFY2(cell.data().toString().endsWith(QStringLiteral(", interrupted at 12")),
             qPrintable(cell.data().toString()));
    // Nothing has started by itself.
    QVERIFY(!window.findChild<TransferWindow *>());
    QCOMPARE(server.account()[QStringLiteral("requests")][QStringLiteral("ipaasWrites")].toInt(), 0);

    offer->findChild<QPushButton *>(QStringLiteral("bannerButton"))->click();
    QVERIFY(!offer->isVisible());
    auto *transfer = window.findChild<TransferWindow *>();
    QVERIFY(transfer);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.connections.status(connection.id).initializationFinished, patience);
    QTRY_VERIFY(!transfer->isWorking());
    QVERIFY(!fixture.connections.status(connection.id).initializationStarted.isValid());
    QVERIFY(!TransferHistory::unfinished(fixture.connections.journalPath(connection.id)).value());
    QVERIFY(!offer->isVisible());
}

void TestHome::offersToGoOnWhereItIsOpened()
{
    sandbox::SandboxServer server({});
    QCOMPARE(startServer(server), QString());
    GuiFixture fixture;
    Connection connection = fixture.addConnection(server, QStringLiteral("Killed"));
    leaveKilledRun(fixture, connection, 12);
    MainWindow window(fixture.context);
    window.show();
    auto *transfer = window.initialize(connection);
    auto *start = transfer->findChild<QPushButton *>(QStringLiteral("startButton"));
    auto *status = transfer->findChild<QLabel *>(QStringLiteral("transferStatus"));
    QTRY_COMPARE_WITH_TIMEOUT(start->text(), QStringLiteral("&Go on"), patience);
    QVERIFY2(status->text().contains(QStringLiteral("12 record")), qPrintable(status->text()));
    // A look before changes nothing of that.
    transfer->view()->startPreview();
    QTRY_VERIFY_WITH_TIMEOUT(!transfer->isWorking(), patience);
    QCOMPARE(start->text(), QStringLiteral("&Go on"));
    // Nor after a run of this window that was stopped.
    start->click();
    transfer->view()->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!transfer->isWorking(), patience);
    QCOMPARE(start->text(), QStringLiteral("&Go on"));
    transfer->view()->startPreview();
    QTRY_VERIFY_WITH_TIMEOUT(!transfer->isWorking(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(start->text(), QStringLiteral("&Go on"), patience);
    start->click();
    QTRY_VERIFY_WITH_TIMEOUT(!transfer->isWorking(), patience);
    QCOMPARE(start->text(), QStringLiteral("&Start again"));
    QVERIFY(fixture.connections.status(connection.id).initializationFinished);
}

void TestHome::offersNothingThatLedElsewhere()
{
    GuiFixture fixture;
    const Connection connection = *fixture.connections.add(named(QStringLiteral("Moved")));
    leaveKilledRun(fixture, connection, 12);
    {
        TransferJournal journal;
        QVERIFY(journal.open(fixture.connections.journalPath(connection.id)));
        QVERIFY(journal.setTarget(TransferTarget::toKeep(connection.settings, connection.settings)));
    }
    MainWindow window(fixture.context);
    window.show();
    auto *offer = window.findChild<Banner *>(QStringLiteral("unfinishedBanner"));
    QTRY_VERIFY_WITH_TIMEOUT(offer->isVisible(), patience);
    auto *transfer = window.initialize(connection);
    auto *start = transfer->findChild<QPushButton *>(QStringLiteral("startButton"));
    auto *status = transfer->findChild<QLabel *>(QStringLiteral("transferStatus"));
    QTRY_COMPARE_WITH_TIMEOUT(start->text(), QStringLiteral("&Go on"), patience);

    ConnectionSettings settings = connection.settings;
    settings.environment = QStringLiteral("Elsewhere");
    QVERIFY(fixture.connections.update(connection.id, settings));
    QVERIFY(!offer->isVisible());
    QCOMPARE(start->text(), QStringLiteral("&Start"));
    QTRY_VERIFY_WITH_TIMEOUT(status->text().contains(QStringLiteral("begins anew")), patience);
    QCOMPARE(start->text(), QStringLiteral("&Start"));
    // It is still said where the run was broken off.
    const QModelIndex cell = window.model()->index(0, ConnectionsModel::InitializationColumn);
    QVERIFY(cell.data().toString().endsWith(QStringLiteral(", interrupted at 12")));

    // Nor is it offered at a later start.
    MainWindow later(fixture.context);
    later.show();
    const QModelIndex sameCell = later.model()->index(0, ConnectionsModel::InitializationColumn);
    QTRY_VERIFY_WITH_TIMEOUT(sameCell.data().toString().endsWith(QStringLiteral(", interrupted at 12")), patience);
    QVERIFY(!later.findChild<Banner *>(QStringLiteral("unfinishedBanner"))->isVisible());
}

void TestHome::offersNothingThatIsUnderWay()
{
    GuiFixture fixture;
    const Connection connection = *fixture.connections.add(named(QStringLiteral("Busy")));
    leaveKilledRun(fixture, connection, 3);
    // As another program would.
    TransferJournal journal;
    QVERIFY(journal.open(fixture.connections.journalPath(connection.id)));
    MainWindow window(fixture.context);
    window.show();
    auto *offer = window.findChild<Banner *>(QStringLiteral("unfinishedBanner"));
    const QModelIndex cell = window.model()->index(0, ConnectionsModel::InitializationColumn);
    QTRY_VERIFY_WITH_TIMEOUT(cell.data().toString().endsWith(QStringLiteral(", under way")), patience);
    QVERIFY(!offer->isVisible());
    QVERIFY(fixture.connections.status(connection.id).initializationStarted.isValid());

    // It is killed, and the window comes to the front: said in the row, and nobody is asked in the middle of the work.
    journal.close();
    QEvent activated(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&window, &activated);
    QTRY_VERIFY_WITH_TIMEOUT(cell.data().toString().endsWith(QStringLiteral(", interrupted at 3")), patience);
    QVERIFY(!offer->isVisible());
}

/// Nobody looks at the window, and nothing is written that would tell.
void TestHome::killedRunDoesNotStayUnderWay()
{
    GuiFixture fixture;
    const Connection connection = *fixture.connections.add(named(QStringLiteral("Busy")));
    leaveKilledRun(fixture, connection, 3);
    TransferJournal journal;
    QVERIFY(journal.open(fixture.connections.journalPath(connection.id)));
    MainWindow window(fixture.context);
    window.show();
    const QModelIndex cell = window.model()->index(0, ConnectionsModel::InitializationColumn);
    QTRY_VERIFY_WITH_TIMEOUT(cell.data().toString().endsWith(QStringLiteral(", under way")), patience);
    journal.close();
    QTRY_VERIFY_WITH_TIMEOUT(cell.data().toString().endsWith(QStringLiteral(", interrupted at 3")), patience);
}

void TestHome::windowsFitTheScreen()
{
    GuiFixture fixture;
    for (int number = 1; number <= 40; ++number)
        QVERIFY(fixture.connections.add(named(QStringLiteral("Connection %1").arg(number))));
    MainWindow window(fixture.context);
    window.show();
    const Connection connection = fixture.connections.connections().constFirst();
    const QSize room = window.screen()->availableSize();
    const QList<QWidget *> windows{&window, window.initialize(connection), window.openWizard(connection)};
    for (const QWidget *shown : windows) {
        QVERIFY(QTest::qWaitForWindowExposed(shown->window()));
        QVERIFY2(shown->height() <= room.height() && shown->width() <= room.width(), qPrintable(shown->objectName()));
    }
    // The rows that do not fit are scrolled to; the buttons below them stay in sight.
    const auto *button = window.findChild<QPushButton *>(QStringLiteral("testButton"));
    QVERIFY(button->mapTo(&window, button->rect().bottomLeft()).y() < window.height());
    QVERIFY(window.table()->verticalScrollBar()->maximum() > 0);
}

void TestHome::offersEachOfSeveral()
{
    GuiFixture fixture;
    const Connection first = *fixture.connections.add(named(QStringLiteral("R&D")));
    const Connection second = *fixture.connections.add(named(QStringLiteral("Second")));
    const Connection third = *fixture.connections.add(named(QStringLiteral("Third")));
    for (const Connection &connection : {first, second, third})
        leaveKilledRun(fixture, connection, 5);
    MainWindow window(fixture.context);
    window.show();
    auto *offer = window.findChild<Banner *>(QStringLiteral("unfinishedBanner"));
    QTRY_VERIFY_WITH_TIMEOUT(offer->isVisible(), patience);
    QVERIFY(offer->accessibleName().contains(QStringLiteral("R&D, Second")));
    auto *menu = offer->findChild<QMenu *>(QStringLiteral("goOnMenu"));
    QCOMPARE(menu->actions().size(), 3);
    QVERIFY(menu->actions().first()->text().startsWith(QStringLiteral("R&&D")));
    // Deleting one takes it out of the offer.
    QVERIFY(fixture.connections.remove(first.id));
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().first()->trigger();
    QVERIFY(window.findChild<TransferWindow *>());
    // One is left, which needs no menu.
    QCOMPARE(offer->text(), QStringLiteral("The initialization of Third was not finished."));
    QVERIFY(!offer->findChild<QPushButton *>(QStringLiteral("bannerButton"))->menu());
    offer->findChild<QPushButton *>(QStringLiteral("bannerDismissButton"))->click();
    QVERIFY(!offer->isVisible());
    const QModelIndex cell
        = window.model()->index(window.model()->rowOf(third.id), ConnectionsModel::InitializationColumn);
    QVERIFY(cell.data().toString().endsWith(QStringLiteral(", interrupted at 5")));
}

void TestHome::marksThatLeadNowhereAreTakenAway()
{
    GuiFixture fixture;
    const Connection connection = *fixture.connections.add(named(QStringLiteral("Early")));
    // Killed before it began in its journal.
    QVERIFY(TransferStatus::noteBegin(fixture.connections, connection.id, fixture.clock.now()));
    MainWindow window(fixture.context);
    window.show();
    const QModelIndex cell = window.model()->index(0, ConnectionsModel::InitializationColumn);
    QTRY_COMPARE_WITH_TIMEOUT(cell.data().toString(), QStringLiteral("never"), patience);
    QVERIFY(!window.findChild<Banner *>(QStringLiteral("unfinishedBanner"))->isVisible());
    QVERIFY(!fixture.connections.status(connection.id).initializationStarted.isValid());
}

void TestHome::endThatWasNotNotedIsNoted()
{
    sandbox::SandboxServer server({});
    QCOMPARE(startServer(server), QString());
    GuiFixture fixture;
    const Connection connection = fixture.addConnection(server, QStringLiteral("Late"));
    ConnectionStatus begun;
    {
        MainWindow window(fixture.context);
        window.show();
        connect(&fixture.connections, &ConnectionStore::changed, &window, [&] {
            const ConnectionStatus status = fixture.connections.status(connection.id);
            if (status.initializationStarted.isValid())
                begun = status;
        });
        auto *transfer = window.initialize(connection);
        transfer->view()->startRun();
        QTRY_VERIFY_WITH_TIMEOUT(!transfer->isWorking(), patience);
    }
    const ConnectionStatus ended = fixture.connections.status(connection.id);
    QVERIFY(ended.recordsTransferred > 0);
    // As the power would leave it that went after the last word of the journal.
    QVERIFY(begun.initializationStarted.isValid());
    QVERIFY(fixture.connections.setStatus(connection.id, begun));
    MainWindow window(fixture.context);
    window.show();
    const auto status = [&] { return fixture.connections.status(connection.id); };
    QTRY_VERIFY_WITH_TIMEOUT(!status().initializationStarted.isValid(), patience);
    QVERIFY(status().initializationFinished);
    QCOMPARE(status().recordsTransferred, ended.recordsTransferred);
    QVERIFY(!window.findChild<Banner *>(QStringLiteral("unfinishedBanner"))->isVisible());
}

void TestHome::listFollowsAnotherProgram()
{
    GuiFixture fixture;
    const Connection first = *fixture.connections.add(named(QStringLiteral("First")));
    const Connection second = *fixture.connections.add(named(QStringLiteral("Second")));
    const Connection third = *fixture.connections.add(named(QStringLiteral("Third")));
    MainWindow window(fixture.context);
    window.show();
    window.select(second.id);

    ConnectionStore other(fixture.directory.path());
    QVERIFY(other.remove(first.id));
    QVERIFY(other.update(third.id, named(QStringLiteral("A third"))));
    QVERIFY(other.add(named(QStringLiteral("Before"))));
    QVERIFY(other.add(named(QStringLiteral("Zuletzt"))));
    QEvent activated(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&window, &activated);
    QStringList names;
    const QAbstractItemModel *shown = window.table()->model();
    for (int row = 0; row < shown->rowCount(); ++row)
        names.append(shown->index(row, ConnectionsModel::NameColumn).data().toString());
    QCOMPARE(names, (QStringList{QStringLiteral("A third"), QStringLiteral("Before"), QStringLiteral("Second"),
                                 QStringLiteral("Zuletzt")}));
    const QModelIndexList selected = window.table()->selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().row(), 2);
    QVERIFY(window.findChild<QAction *>(QStringLiteral("editAction"))->isEnabled());

    // What is done with a row that is no more does nothing but take it away.
    QVERIFY(other.remove(second.id));
    window.findChild<QAction *>(QStringLiteral("editAction"))->trigger();
    QVERIFY(!window.findChild<WizardShell *>());
    QCOMPARE(shown->rowCount(), 3);
    QVERIFY(!window.findChild<QAction *>(QStringLiteral("editAction"))->isEnabled());
}

void TestHome::windowInFrontFollowsToo()
{
    GuiFixture fixture;
    MainWindow window(fixture.context);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto *table = window.table();
    QVERIFY(!table->isVisible());
    // The first one of all, then the last.
    ConnectionStore other(fixture.directory.path());
    const Result<Connection> added = other.add(named(QStringLiteral("Imported")));
    QVERIFY(added);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->isVisible());
    ConnectionStatus status;
    status.lastTest = fixture.clock.now();
    status.lastTestFinding = QStringLiteral("Something failed.");
    QVERIFY(other.setStatus(added->id, status));
    QTRY_COMPARE(table->model()->index(0, ConnectionsModel::TestColumn).data().toString(), status.lastTestFinding);
    QVERIFY(other.remove(added->id));
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QVERIFY(!table->isVisible());
}

void TestHome::windowsOfTheRemovedClose()
{
    sandbox::SandboxServer server({});
    QCOMPARE(startServer(server), QString());
    GuiFixture fixture;
    const Connection gone = fixture.addConnection(server, QStringLiteral("Gone"));
    const Connection kept = fixture.addConnection(server, QStringLiteral("Kept"));
    MainWindow window(fixture.context);
    window.show();
    QList<QPointer<QWidget>> closing;
    QList<QPointer<QWidget>> staying;
    for (const Connection &connection : {gone, kept}) {
        auto *test = window.test(connection);
        QTRY_VERIFY_WITH_TIMEOUT(test->report().has_value(), patience);
        window.select(connection.id);
        window.findChild<QAction *>(QStringLiteral("pastRunsAction"))->trigger();
        const auto runs = window.findChildren<PastRunsWindow *>();
        auto &windows = connection.id == gone.id ? closing : staying;
        windows += {test, runs.last()};
        // What may hold something of worth.
        staying += {window.initialize(connection), window.openWizard(connection)};
    }
    ConnectionStore other(fixture.directory.path());
    QVERIFY(other.remove(gone.id));
    QEvent activated(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&window, &activated);
    for (const auto &one : std::as_const(closing))
        QTRY_VERIFY(!one);
    for (const auto &one : std::as_const(staying))
        QVERIFY(one && one->isVisible());
}

void TestHome::startOfTheRemovedLeavesNoFile_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("run") << QStringLiteral("startButton");
    QTest::newRow("preview") << QStringLiteral("previewButton");
}

void TestHome::startOfTheRemovedLeavesNoFile()
{
    QFETCH(const QString, button);
    sandbox::SandboxServer server({});
    QCOMPARE(startServer(server), QString());
    GuiFixture fixture;
    const Connection connection = fixture.addConnection(server, QStringLiteral("Removed"));
    MainWindow window(fixture.context);
    window.show();
    auto *transfer = window.initialize(connection);
    ConnectionStore other(fixture.directory.path());
    QVERIFY(other.remove(connection.id));
    transfer->findChild<QPushButton *>(button)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!transfer->isWorking(), patience);
    QDirIterator files(fixture.directory.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QVERIFY2(!files.hasNext(), qPrintable(files.next()));
    QVERIFY(transfer->isVisible());
    QStringList told;
    for (const auto *banner : transfer->findChildren<Banner *>()) {
        if (banner->isVisible())
            told.append(banner->text());
    }
    QCOMPARE(told, QStringList{explain(makeError(ErrorCode::ConnectionNotFound, {})).happened});
    QCOMPARE(server.account()[QStringLiteral("requests")][QStringLiteral("businessCentral")].toInt(), 0);
}

void TestHome::deleteRemovesAll()
{
    sandbox::SandboxServer server({});
    QCOMPARE(startServer(server), QString());
    GuiFixture fixture;
    const Connection connection = fixture.addConnection(server, QStringLiteral("Gone"));
    MainWindow window(fixture.context);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *transfer = window.initialize(connection);
    transfer->view()->startRun();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.connections.status(connection.id).initializationFinished, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!transfer->isWorking(), patience);
    QVERIFY(QFile::exists(fixture.connections.journalPath(connection.id)));

    // With the window of its run still open, which goes as well.
    window.findChild<QAction *>(QStringLiteral("deleteAction"))->trigger();
    QTRY_VERIFY(window.findChild<QPushButton *>(QStringLiteral("confirmButton")));
    window.findChild<QPushButton *>(QStringLiteral("confirmButton"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.connections.connections().isEmpty(), patience);
    for (const SecretKind kind : allSecretKinds)
        QVERIFY(!fixture.persistent.contains(connection.id, kind));
    QDirIterator files(fixture.directory.path(), QDir::Files, QDirIterator::Subdirectories);
    QVERIFY2(!files.hasNext(), qPrintable(files.next()));
}

void TestHome::deleteAsksFirst()
{
    GuiFixture fixture;
    QVERIFY(fixture.connections.add(named(QStringLiteral("Kept"))));
    MainWindow window(fixture.context);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(window.table(), Qt::Key_Delete);
    QTRY_VERIFY(window.findChild<QPushButton *>(QStringLiteral("keepButton")));
    // Enter takes the way out.
    QTest::keyClick(window.findChild<QWidget *>(QStringLiteral("confirmationBox")), Qt::Key_Return);
    QTRY_VERIFY(!window.findChild<QPushButton *>(QStringLiteral("keepButton")));
    QCOMPARE(fixture.connections.connections().size(), 1);
}

void TestHome::damagedFileIsReported()
{
    GuiFixture fixture;
    QVERIFY(QDir(fixture.directory.path()).mkpath(QStringLiteral("connections")));
    QFile file(fixture.directory.filePath(QStringLiteral("connections/0b9b5e0c-5f0a-4a51-8e0a-2f5f0a3f7c11.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ not json");
    QVERIFY(file.flush());
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    file.close();
    fixture.connections.refresh();
    MainWindow window(fixture.context);
    window.show();
    QVERIFY(window.findChild<QWidget *>(QStringLiteral("homeBanner"))->isVisible());
}

void TestHome::sandboxOfYesterdayIsRevived()
{
    GuiFixture fixture;
    Connection connection;
    {
        sandbox::SandboxServer yesterday({});
        QCOMPARE(startServer(yesterday), QString());
        connection = fixture.addConnection(yesterday, QStringLiteral("Sandbox"));
    }
    MainWindow window(fixture.context);
    window.show();
    auto *test = window.test(connection);
    QTRY_VERIFY_WITH_TIMEOUT(test->report().has_value(), patience);
    QVERIFY(test->report()->passed());
}

QTEST_MAIN(TestHome)
#include "tst_home.moc"
