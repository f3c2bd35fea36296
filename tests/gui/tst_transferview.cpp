#include "guifixture.h"

#include "gui/banner.h"
#include "gui/causewaystyle.h"
#include "gui/celldelegate.h"
#include "gui/datatable.h"
#include "gui/elidedlabel.h"
#include "gui/keepawake.h"
#include "gui/look.h"
#include "gui/recordfieldsmodel.h"
#include "gui/recordfiltermodel.h"
#include "gui/recordlistmodel.h"
#include "gui/transfermodel.h"
#include "gui/transferview.h"
#include "gui/transferwindow.h"
#include "gui/transferwords.h"
#include "storage/transferjournal.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#ifdef Q_OS_LINUX
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusUnixFileDescriptor>

#include <QProcess>
#include <QStandardPaths>

#include <fcntl.h>
#include <unistd.h>
#endif

using namespace causeway;

namespace {

constexpr int patience = 30'000;

/// A sandbox, a connection to it, and the window of its initialization.
class Initialization {
public:
    explicit Initialization(const QStringList &scenarios = {})
        : server(options())
    {
        QString message;
        if (!server.start(&message) || !server.setScenarios(scenarios, &message))
            qFatal("%s", qPrintable(message));
        connection = fixture.addConnection(server, QStringLiteral("Contoso"));
        window = std::make_unique<TransferWindow>(fixture.context, connection);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->show();
    }

    template<class Widget>
    Widget *find(const char *name) const
    {
        auto *found = window->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s", name);
        return found;
    }
    QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    QString text(const char *name) const { return find<QLabel>(name)->text(); }
    bool end() const
    {
        return QTest::qWaitFor([this] { return !window->isWorking(); }, patience);
    }
    bool press(const char *name) const
    {
        button(name)->click();
        return end();
    }

    int writes() const { return server.account()[QStringLiteral("requests")][QStringLiteral("ipaasWrites")].toInt(); }
    int unlinked() const
    {
        int count = 0;
        const QJsonObject account = server.account();
        const QJsonObject types = account[QStringLiteral("ipaas")].toObject();
        for (const QJsonValue &type : types) {
            for (const QJsonValue &record : type.toArray())
                count += record[QStringLiteral("externalId")].toString().isEmpty() ? 1 : 0;
        }
        return count;
    }

    int calls() const { return server.account()[QStringLiteral("requests")][QStringLiteral("ipaas")].toInt(); }
    /// Of iPaaS.com.
    QJsonArray locations() const
    {
        return server.account()[QStringLiteral("ipaas")][QStringLiteral("location")].toArray();
    }
    bool change(const QJsonArray &deleted, const QJsonArray &put)
    {
        QString problem;
        const bool done = server.changeIpaasRecords({{QStringLiteral("type"), QStringLiteral("location")},
                                                     {QStringLiteral("delete"), deleted},
                                                     {QStringLiteral("put"), put}},
                                                    &problem);
        if (!done)
            qWarning("%s", qPrintable(problem));
        return done;
    }
    DataTable *table() const { return find<DataTable>("recordsTable"); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    /// The row of a record of the preview; -1 when there is none.
    int rowOf(const QString &name) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (cell(row, RecordListModel::NameColumn) == name)
                return row;
        }
        return -1;
    }
    /// Rows with that beginning in what is said about them.
    QList<int> rowsSaying(const QString &word) const
    {
        QList<int> rows;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (cell(row, RecordListModel::TextColumn).startsWith(word))
                rows.append(row);
        }
        return rows;
    }
    bool previewEverything()
    {
        find<QCheckBox>("compareEverythingCheckBox")->setChecked(true);
        return press("previewButton");
    }

    sandbox::SandboxServer server;
    GuiFixture fixture;
    Connection connection;
    std::unique_ptr<TransferWindow> window;

private:
    static sandbox::SandboxOptions options()
    {
        sandbox::SandboxOptions options;
        options.recordCounts = {{QStringLiteral("customer-category"), 8},
                                {QStringLiteral("location"), 12},
                                {QStringLiteral("shipping-method"), 6}};
        return options;
    }
};

QList<RecordListModel::Row> manyRows(int count)
{
    QList<RecordListModel::Row> rows;
    rows.reserve(count);
    for (int i = 0; i < count; ++i) {
        // In no order.
        const int number = (i * 7919) % count;
        rows.append({RecordType::Location, QStringLiteral("LOC%1").arg(number, 6, 10, QLatin1Char('0')),
                     i % 10 == 0 ? QStringLiteral("changed") : QStringLiteral("new"), 0,
                     QStringLiteral("Warehouse %1").arg(i)});
    }
    return rows;
}

#ifdef Q_OS_LINUX
class FakeScreenSaver : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QList<uint> held;

public Q_SLOTS:
    uint Inhibit(const QString &, const QString &)
    {
        held.append(++m_last);
        return m_last;
    }
    void UnInhibit(uint cookie) { held.removeAll(cookie); }

private:
    uint m_last = 0;
};

/// Its lock is the one end of a pipe: the other end says when it was given back.
class FakeLogin : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    QString what;
    int readEnd = -1;

    bool isHeld() const
    {
        char byte = 0;
        return readEnd >= 0 && ::read(readEnd, &byte, 1) < 0;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &theWhat, const QString &, const QString &, const QString &)
    {
        what = theWhat;
        int ends[2];
        if (::pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0)
            return {};
        readEnd = ends[0];
        QDBusUnixFileDescriptor lock;
        lock.giveFileDescriptor(ends[1]);
        return lock;
    }
};

class FakeNotifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList titles;

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &, const QStringList &,
                const QVariantMap &, int)
    {
        titles.append(title);
        return 1;
    }
};
#endif

} // namespace

class TestTransferView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void conflictsAreLeftAloneByDefault();
    void conflictsAreLinkedWhenChosen();
    void retrySendsOnlyWhatFailed();
    void previewCanBeTakenAgain();
    void previewIsDroppedWhenTheConnectionIsEdited();
    void choicesGoWithTheirPreview();
    void startLooksWhetherAllIsAsShown();
    void followsTheRunOfAnotherProgram();
    void countsWhatARetryIsOf();
    void namesWhoHoldsTheConnection();
    void showsTheWholeFromTheStart();
    void saysThatItIsPaused();
    void pauseHidesNoWait();
    void failedRecordSaysWhatToDo();
    void barSaysThatNothingWasTransferred();
    void enterPressesTheButtonWithTheFocus();
    void questionBeforeClosingSaysHowFarItIs();
    void compareEverythingIsChosenForOneRun();
    void previewSaysHowLong();
    void recordShowsBothSides();
    void recordThatCannotBeReadSaysWhy();
    void lateAnswerIsDropped();
    void readingCountsForTheThrottle();
    void pauseWritesDownWhatWasAnswered();
    void oneConflictIsLinked();
    void oneConflictIsLeftAlone();
    void choiceIsMadeByKeyboardAndMenu();
    void deletedRecordsAreChosenOneByOne();
    void deletedIsFoundByLooking();
    void recordsAreSearchedAndSorted();
    void searchLeadsToWhatItFinds();
    void selectedRecordIsInSight();
    void manyRecordsStayQuick();
    void columnsFit_data();
    void columnsFit();
    void typeNamesAreWhole();
    void hintIsOfARunOnly();
    void reportIsSaved();
    void staysAwakeDuringARun();
    void endIsAnnouncedInTheBackground();

private:
#ifdef Q_OS_LINUX
    QProcess m_bus;
    FakeScreenSaver m_screenSaver;
    FakeLogin m_login;
    FakeNotifications m_notifications;
#endif
    bool m_hasBus = false;
};

/// Never the bus of the desktop around us.
void TestTransferView::initTestCase()
{
    QApplication::setStyle(new CausewayStyle(Scheme::Light));
#ifdef Q_OS_LINUX
    const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (daemon.isEmpty()) {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent");
        return;
    }
    m_bus.start(daemon, {QStringLiteral("--config-file=" CAUSEWAY_SOURCE_DIR "/tests/support/bare-bus.conf"),
                         QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(m_bus.waitForReadyRead(patience));
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("services"));
    QVERIFY(bus.isConnected());
    const auto serve = [&bus](const char *service, const char *path, QObject *object) {
        return bus.registerObject(QString::fromLatin1(path), object, QDBusConnection::ExportAllSlots)
               && bus.registerService(QString::fromLatin1(service));
    };
    QVERIFY(serve("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", &m_screenSaver));
    QVERIFY(serve("org.freedesktop.login1", "/org/freedesktop/login1", &m_login));
    QVERIFY(serve("org.freedesktop.Notifications", "/org/freedesktop/Notifications", &m_notifications));
    m_hasBus = true;
#endif
}

void TestTransferView::cleanupTestCase()
{
#ifdef Q_OS_LINUX
    QDBusConnection::disconnectFromBus(QStringLiteral("services"));
    m_bus.terminate();
    m_bus.waitForFinished();
#endif
}

void TestTransferView::conflictsAreLeftAloneByDefault()
{
    Initialization run({QStringLiteral("duplicate-names")});
    QVERIFY(run.find<QWidget>("conflictsCard")->isHidden());
    QVERIFY(run.press("previewButton"));
    QCOMPARE(run.writes(), 0);
    QVERIFY(run.find<QWidget>("conflictsCard")->isVisible());
    QVERIFY(run.find<QRadioButton>("leaveConflictsButton")->isChecked());
    const int before = run.unlinked();
    QVERIFY(before > 0);
    QVERIFY(run.press("startButton"));
    QCOMPARE(run.text("transferTitle"), QStringLiteral("Contoso is initialized"));
    QVERIFY(run.text("transferStatus").contains(QStringLiteral("left alone")));
    QCOMPARE(run.unlinked(), before);
    QCOMPARE(run.fixture.connections.status(run.connection.id).recordsFailed, 0);
    QVERIFY(run.button("retryFailedButton")->isHidden());
}

void TestTransferView::conflictsAreLinkedWhenChosen()
{
    Initialization run({QStringLiteral("duplicate-names")});
    // Not asked yet: they are problems, and then there is something to ask.
    QVERIFY(run.press("startButton"));
    QVERIFY(run.text("transferTitle") != QStringLiteral("Contoso is initialized"));
    QVERIFY(run.fixture.connections.status(run.connection.id).recordsConflicting > 0);
    QVERIFY(run.find<QWidget>("conflictsCard")->isVisible());
    QVERIFY(run.unlinked() > 0);
    // Nothing was chosen, and is not because of another run.
    for (int again = 0; again < 2; ++again) {
        QVERIFY(!run.find<QRadioButton>("leaveConflictsButton")->isChecked());
        QVERIFY(!run.find<QRadioButton>("linkConflictsButton")->isChecked());
        QVERIFY(run.press("startButton"));
        QVERIFY(run.text("transferTitle").contains(QStringLiteral("but for")));
    }
    run.find<QRadioButton>("linkConflictsButton")->click();
    QVERIFY(run.press("startButton"));
    QCOMPARE(run.text("transferTitle"), QStringLiteral("Contoso is initialized"));
    QCOMPARE(run.unlinked(), 0);
    QVERIFY2(run.text("transferStatus").contains(QStringLiteral("linked by name")),
             qPrintable(run.text("transferStatus")));
    QVERIFY(run.find<QWidget>("conflictsCard")->isHidden());
    QVERIFY(run.find<QRadioButton>("leaveConflictsButton")->isChecked());
}

void TestTransferView::retrySendsOnlyWhatFailed()
{
    Initialization run({QStringLiteral("ipaas-vald-1045")});
    QVERIFY(run.press("startButton"));
    auto *retry = run.button("retryFailedButton");
    QVERIFY(retry->isVisible());
    const int failed = run.find<DataTable>("recordsTable")->model()->rowCount();
    QVERIFY(failed > 0);
    QVERIFY(run.server.setScenarios({}, nullptr));
    const int reads = run.server.account()[QStringLiteral("requests")][QStringLiteral("businessCentral")].toInt();
    run.button("retryFailedButton")->click();
    QCOMPARE(run.text("transferTitle"), QStringLiteral("Sending again what failed of Contoso"));
    QVERIFY(run.end());
    QCOMPARE(run.text("transferTitle"), QStringLiteral("Contoso is initialized"));
    QCOMPARE(run.text("transferStatus"),
             QStringLiteral("%1 of %1 record(s) that had failed transferred now.").arg(failed));
    QCOMPARE(run.server.account()[QStringLiteral("requests")][QStringLiteral("businessCentral")].toInt(), reads);
    QVERIFY(retry->isHidden());
    const ConnectionStatus status = run.fixture.connections.status(run.connection.id);
    QCOMPARE(status.recordsFailed, 0);
    QVERIFY(status.recordsTransferred >= failed);
    QVERIFY(status.initializationFinished);
}

void TestTransferView::previewCanBeTakenAgain()
{
    Initialization run;
    run.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(run.window.get()));
    for (int again = 0; again < 2; ++again) {
        QVERIFY(run.press("previewButton"));
        QCOMPARE(run.button("previewButton")->text(), QStringLiteral("&Preview again"));
        // No key that was pressed once too often starts the run.
        QVERIFY(run.table()->hasFocus());
        QVERIFY(!run.find<QWidget>("callsChart")->isVisible());
    }
    QCOMPARE(run.writes(), 0);
    const QAbstractItemModel *types = run.find<DataTable>("transferTable")->model();
    QCOMPARE(types->headerData(TransferModel::CreatedColumn, Qt::Horizontal).toString(), QStringLiteral("New"));
    QVERIFY(run.press("startButton"));
    QCOMPARE(run.button("previewButton")->text(), QStringLiteral("&Preview"));
    QCOMPARE(types->headerData(TransferModel::CreatedColumn, Qt::Horizontal).toString(), QStringLiteral("Created"));
}

void TestTransferView::previewIsDroppedWhenTheConnectionIsEdited()
{
    Initialization run;
    QVERIFY(run.press("previewButton"));
    QVERIFY(run.table()->isVisible());
    ConnectionSettings settings = run.connection.settings;
    settings.environment = QStringLiteral("Production");
    QVERIFY(run.fixture.connections.update(run.connection.id, settings));
    QVERIFY(!run.table()->isVisible());
    QCOMPARE(run.button("previewButton")->text(), QStringLiteral("&Preview"));
    const auto *banner = run.window->findChild<Banner *>();
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->text(), QStringLiteral("The connection was edited after the preview."));
}

/// What was chosen for one target must not act on another, unseen.
void TestTransferView::choicesGoWithTheirPreview()
{
    Initialization run({QStringLiteral("duplicate-names")});
    const int before = run.unlinked();
    QVERIFY(run.previewEverything());
    run.table()->selectWholeRow(run.rowsSaying(QStringLiteral("name is taken")).constFirst());
    run.find<QRadioButton>("changeRecordButton")->click();
    run.find<QRadioButton>("linkConflictsButton")->click();
    ConnectionSettings settings = run.connection.settings;
    settings.throttling.concurrentConnections = 2;
    QVERIFY(run.fixture.connections.update(run.connection.id, settings));
    QVERIFY(run.find<QWidget>("conflictsCard")->isHidden());
    QVERIFY(run.find<QCheckBox>("compareEverythingCheckBox")->isVisible());
    QVERIFY(!run.find<QCheckBox>("compareEverythingCheckBox")->isChecked());
    QVERIFY(run.press("startButton"));
    QCOMPARE(run.unlinked(), before);
    QVERIFY(run.text("transferTitle").contains(QStringLiteral("but for")));
}

/// By another program, of which no event tells.
void TestTransferView::startLooksWhetherAllIsAsShown()
{
    Initialization run;
    QVERIFY(run.press("previewButton"));
    ConnectionStore other(run.fixture.directory.path());
    ConnectionSettings settings = run.connection.settings;
    settings.environment = QStringLiteral("Elsewhere");
    QVERIFY(other.update(run.connection.id, settings));
    run.button("startButton")->click();
    QVERIFY(!run.window->isWorking());
    QVERIFY(!run.table()->isVisible());
    QCOMPARE(run.window->findChild<Banner *>()->text(), QStringLiteral("The connection was edited after the preview."));
    QVERIFY(other.remove(run.connection.id));
    run.fixture.connections.refresh();
    QVERIFY(run.button("startButton")->isHidden());
    QVERIFY(run.button("previewButton")->isHidden());
    QCOMPARE(run.text("transferTitle"), QStringLiteral("Contoso was removed"));
}

void TestTransferView::followsTheRunOfAnotherProgram()
{
    Initialization run({QStringLiteral("slow")});
    run.button("startButton")->click();
    QTRY_VERIFY(run.writes() > 0);
    run.button("cancelTransferButton")->click();
    QVERIFY(run.end());
    TransferWindow again(run.fixture.context, run.connection);
    again.setAttribute(Qt::WA_DeleteOnClose, false);
    again.show();
    auto *start = again.findChild<QPushButton *>(QStringLiteral("startButton"));
    QTRY_COMPARE(start->text(), QStringLiteral("&Go on"));
    QVERIFY(run.server.setScenarios({}, nullptr));
    QVERIFY(run.press("startButton"));
    QTRY_COMPARE(start->text(), QStringLiteral("&Start"));
    QCOMPARE(again.findChild<QLabel *>(QStringLiteral("transferTitle"))->text(), QStringLiteral("Initialize Contoso"));
}

void TestTransferView::countsWhatARetryIsOf()
{
    TransferSummary summary;
    summary.types.append({RecordType::Location, 0, 10, 0, 0, 0, 0});
    summary.retried = 100;
    summary.stopped = true;
    TransferRun::Options retry;
    retry.retryFailed = true;
    const QString stopped = TransferWords::summary(summary, retry);
    QVERIFY2(stopped.startsWith(QStringLiteral("10 of 100 ")), qPrintable(stopped));
    summary.stopped = false;
    summary.types = {{RecordType::Location, 0, 0, 0, 0, 0, 3}};
    QVERIFY(TransferWords::endTitle(summary, retry, QStringLiteral("Contoso")).contains(QStringLiteral("but for")));
    QCOMPARE(TransferWords::endTitle(summary, {}, QStringLiteral("Contoso")),
             QStringLiteral("No record of Contoso was transferred"));
}

void TestTransferView::namesWhoHoldsTheConnection()
{
    Initialization run;
    TransferJournal other;
    QVERIFY(other.open(run.fixture.connections.journalPath(run.connection.id)));
    QVERIFY(run.press("startButton"));
    QVERIFY(run.window->findChild<Banner *>()->isVisible());
    const QString detail = run.text("bannerDetail");
    QVERIFY2(detail.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(detail));
    // Nothing has begun that could be gone on with.
    QCOMPARE(run.button("startButton")->text(), QStringLiteral("&Start"));
    QCOMPARE(run.text("transferTitle"), QStringLiteral("Contoso is in use by another program"));
    other.close();
    QVERIFY(run.press("startButton"));
    QCOMPARE(run.text("transferTitle"), QStringLiteral("Contoso is initialized"));
}

/// The bar and the time left are of the whole run, not of the types that it has come to.
void TestTransferView::showsTheWholeFromTheStart()
{
    Initialization setup;
    GuiFixture &fixture = setup.fixture;
    const QString id = setup.connection.id;
    QList<qint64> totals;
    const auto watched = [&](const TransferRun::Options &options) {
        totals.clear();
        TransferRun run(fixture.client, fixture.clock, fixture.secrets, fixture.endpoints, id,
                        setup.connection.settings, fixture.connections.journalPath(id), options);
        connect(&run, &TransferRun::progressed, this, [&] {
            const TransferProgress progress = run.progress();
            const bool isBeforeTheLast = progress.types.constLast().phase == TypeProgress::Phase::Waiting;
            if (isBeforeTheLast && progress.isTotalKnown())
                totals.append(progress.totalToSettle());
        });
        return bool(QCoro::waitFor(run.run({})));
    };
    QVERIFY(setup.server.setScenarios({QStringLiteral("slow")}, nullptr));
    TransferRun::Options preview;
    preview.preview = true;
    for (const TransferRun::Options &options : {preview, TransferRun::Options(), TransferRun::Options()}) {
        QVERIFY(watched(options));
        QVERIFY(!totals.isEmpty());
        QCOMPARE(totals, QList<qint64>(totals.size(), 26));
    }
}

void TestTransferView::saysThatItIsPaused()
{
    Initialization run({QStringLiteral("slow")});
    run.button("startButton")->click();
    QCOMPARE(run.text("transferTitle"), QStringLiteral("Initializing Contoso"));
    run.button("pauseButton")->click();
    QCOMPARE(run.text("transferTitle"), QStringLiteral("The initialization of Contoso is paused"));
    run.button("pauseButton")->click();
    QCOMPARE(run.text("transferTitle"), QStringLiteral("Initializing Contoso"));
    QVERIFY(run.server.setScenarios({}, nullptr));
    QVERIFY(run.end());
}

void TestTransferView::pauseHidesNoWait()
{
    TransferProgress progress;
    progress.state = TransferProgress::State::Paused;
    progress.wait = TransferProgress::Wait{
        TransferProgress::Side::BusinessCentral, {RateLimiter::Reason::Pause, std::chrono::seconds(20), {}}, 0, {}};
    const QString words = TransferWords::waiting(progress, false);
    QVERIFY2(words.startsWith(QStringLiteral("Paused.")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("Business Central asked to slow down: next call in 20 s.")),
             qPrintable(words));
}

void TestTransferView::failedRecordSaysWhatToDo()
{
    Initialization run({QStringLiteral("ipaas-vald-1045")});
    QVERIFY(run.press("startButton"));
    auto *details = run.find<QWidget>("problemDetails");
    QVERIFY(details->isHidden());
    run.table()->setFocus();
    QTest::keyClick(run.table(), Qt::Key_Down);
    QVERIFY(details->isVisible());
    QCOMPARE(run.text("problemTitle"), run.cell(0, RecordListModel::NameColumn));
    QVERIFY(run.text("problemReason").contains(QStringLiteral("The country is not valid.")));
    QVERIFY(run.find<QLabel>("problemRemedy")->isVisible());
    QVERIFY(!run.text("problemRemedy").isEmpty());

    QTest::keyClick(run.table(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(run.button("copyProblemButton")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(run.text("problemTitle")) && copied.contains(QStringLiteral("VALD-1045")),
             qPrintable(copied));

    QVERIFY(run.server.setScenarios({}, nullptr));
    QVERIFY(run.press("retryFailedButton"));
    QVERIFY(details->isHidden());
}

void TestTransferView::barSaysThatNothingWasTransferred()
{
    Initialization run({QStringLiteral("ipaas-vald-1045")});
    QVERIFY(run.press("startButton"));
    QCOMPARE(run.text("transferTitle"), QStringLiteral("No record of Contoso was transferred"));
    auto *bar = run.find<QProgressBar>("overallProgressBar");
    QCOMPARE(Look::verdict(bar), Look::Verdict::Wrong);
    QVERIFY(run.server.setScenarios({}, nullptr));
    QVERIFY(run.press("startButton"));
    QCOMPARE(Look::verdict(bar), Look::Verdict::None);
}

void TestTransferView::enterPressesTheButtonWithTheFocus()
{
    Initialization run({QStringLiteral("duplicate-names")});
    QCOMPARE(run.window->focusWidget(), static_cast<QWidget *>(run.button("previewButton")));
    QTest::keyClick(run.window->focusWidget(), Qt::Key_Return);
    QVERIFY(run.window->isWorking());
    QVERIFY(run.end());
    QCOMPARE(run.text("transferTitle"), QStringLiteral("Preview of Contoso"));
    // Elsewhere it starts nothing.
    auto *search = run.find<QLineEdit>("recordsSearchLineEdit");
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!run.window->isWorking());
    QVERIFY(run.window->isVisible());
}

void TestTransferView::questionBeforeClosingSaysHowFarItIs()
{
    Initialization run({QStringLiteral("slow")});
    run.button("startButton")->click();
    run.window->close();
    QVERIFY(run.window->isVisible());
    const auto *question = run.window->findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY2(question->text().contains(QStringLiteral("Contoso")), qPrintable(question->text()));
    QVERIFY2(question->informativeText().startsWith(run.text("transferStatus")),
             qPrintable(question->informativeText()));
    QVERIFY(run.server.setScenarios({}, nullptr));
    QVERIFY(run.end());
}

void TestTransferView::compareEverythingIsChosenForOneRun()
{
    Initialization run;
    auto *compare = run.find<QCheckBox>("compareEverythingCheckBox");
    QVERIFY(compare->isVisible());
    QVERIFY(!compare->isChecked());
    QVERIFY(run.press("startButton"));
    const auto calls
        = [&run] { return run.server.account()[QStringLiteral("requests")][QStringLiteral("ipaas")].toInt(); };
    int before = calls();
    QVERIFY(run.press("startButton"));
    const int without = calls() - before;
    compare->setChecked(true);
    before = calls();
    QVERIFY(run.press("startButton"));
    QVERIFY(calls() - before > without);
    QVERIFY(!compare->isChecked());
}

void TestTransferView::previewSaysHowLong()
{
    Initialization run({QStringLiteral("duplicate-names")});
    ConnectionSettings settings = run.connection.settings;
    settings.throttling.apiThrottleLimitToIpaas = 10;
    settings.throttling.apiThrottleSecondsToIpaas = 60;
    QVERIFY(run.fixture.connections.update(run.connection.id, settings));
    QVERIFY(run.press("previewButton"));
    const QString leaving = run.text("transferStatus");
    QVERIFY2(leaving.contains(QStringLiteral("because iPaaS.com allows 10 call(s) a minute.")), qPrintable(leaving));
    run.find<QRadioButton>("linkConflictsButton")->click();
    QVERIFY(run.text("transferStatus") != leaving);
}

void TestTransferView::recordShowsBothSides()
{
    Initialization run;
    QVERIFY(run.press("startButton"));
    QVERIFY(run.find<QWidget>("recordDetails")->isHidden());
    QVERIFY(run.change({}, {QJsonObject{{QStringLiteral("name"), QStringLiteral("EAST")},
                                        {QStringLiteral("description"), QStringLiteral("Changed there")},
                                        {QStringLiteral("city"), QString()}}}));
    QVERIFY(run.previewEverything());
    QVERIFY(run.find<QWidget>("recordDetails")->isVisible());
    auto *fields = run.find<DataTable>("recordFieldsTable");
    QVERIFY(fields->isHidden());
    const int writes = run.writes();
    const int calls = run.calls();
    run.table()->selectWholeRow(run.rowOf(QStringLiteral("EAST")));
    QCOMPARE(run.text("recordTitle"), QStringLiteral("EAST"));
    // How a list is joined is the locale's.
    const QRegularExpression differing(QStringLiteral("^2 .*: description\\W.*city\\.$"));
    QTRY_VERIFY(run.text("recordState").contains(differing));
    QCOMPARE(run.calls() - calls, 1);
    QAbstractItemModel *model = fields->model();
    QCOMPARE(model->rowCount(), 12);
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    int marked = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex field = model->index(row, RecordFieldsModel::FieldColumn);
        const bool differs = model->index(row, RecordFieldsModel::IpaasColumn).data()
                             != model->index(row, RecordFieldsModel::BusinessCentralColumn).data();
        // By word and shape, not by colour alone.
        QCOMPARE(field.data(TagRole).toString().isEmpty(), !differs);
        QCOMPARE(field.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("differs")), differs);
        QCOMPARE(field.data(GlyphRole).toString() == QStringLiteral("check"), !differs);
        marked += differs ? 1 : 0;
    }
    QCOMPARE(marked, 2);
    QCOMPARE(model->index(1, RecordFieldsModel::IpaasColumn).data().toString(), QStringLiteral("Changed there"));
    QVERIFY(run.find<QWidget>("leaveRecordButton")->isHidden());

    // One that is unchanged is not read, and one that was read is not read again.
    run.table()->selectWholeRow(run.rowsSaying(QStringLiteral("unchanged")).constFirst());
    QVERIFY(fields->isHidden());
    run.table()->selectWholeRow(run.rowOf(QStringLiteral("EAST")));
    QVERIFY(run.text("recordState").contains(differing));
    QCOMPARE(run.calls() - calls, 1);
    QCOMPARE(run.writes(), writes);
    // Nothing is chosen any more when the search takes the record away.
    run.find<QLineEdit>("recordsSearchLineEdit")->setText(QStringLiteral("no such record"));
    QVERIFY(run.text("recordTitle").isEmpty());
}

void TestTransferView::recordThatCannotBeReadSaysWhy()
{
    Initialization run({QStringLiteral("duplicate-names")});
    QVERIFY(run.press("previewButton"));
    QVERIFY(run.server.setScenarios({QStringLiteral("duplicate-names"), QStringLiteral("ipaas-autz-1002")}, nullptr));
    run.table()->selectWholeRow(run.rowsSaying(QStringLiteral("name is taken")).constFirst());
    auto *again = run.button("readAgainButton");
    QVERIFY(again->isHidden());
    QTRY_VERIFY(run.text("recordState").startsWith(QStringLiteral("What iPaaS.com has could not be read.")));
    QVERIFY(run.text("recordState").size() > 45);
    QVERIFY(again->isVisible());
    QVERIFY(run.server.setScenarios({QStringLiteral("duplicate-names")}, nullptr));
    again->click();
    QTRY_VERIFY(run.text("recordState").contains(QStringLiteral("differ")));
    QVERIFY(again->isHidden());
}

void TestTransferView::lateAnswerIsDropped()
{
    Initialization run({QStringLiteral("duplicate-names")});
    QVERIFY(run.press("previewButton"));
    QVERIFY(run.server.setScenarios({QStringLiteral("duplicate-names"), QStringLiteral("slow")}, nullptr));
    const int before = run.calls();
    run.table()->selectWholeRow(run.rowsSaying(QStringLiteral("name is taken")).constFirst());
    QTRY_COMPARE(run.calls() - before, 1);
    run.table()->selectWholeRow(run.rowsSaying(QStringLiteral("new")).constFirst());
    const QString state = run.text("recordState");
    QVERIFY(state.isEmpty());
    QVERIFY(run.server.setScenarios({QStringLiteral("duplicate-names")}, nullptr));
    // The next answer comes after the one that is late.
    run.table()->selectWholeRow(run.rowsSaying(QStringLiteral("name is taken")).constLast());
    QTRY_VERIFY(run.text("recordState").contains(QStringLiteral("differ")));
    QCOMPARE(run.text("recordTitle"), run.cell(run.rowsSaying(QStringLiteral("name is taken")).constLast(), 0));
    // The window may go while one is under way.
    run.table()->selectWholeRow(run.rowsSaying(QStringLiteral("name is taken")).at(1));
    run.window.reset();
}

/// The next run knows of the calls that were made after the preview had ended.
void TestTransferView::readingCountsForTheThrottle()
{
    Initialization setup({QStringLiteral("duplicate-names")});
    const QString id = setup.connection.id;
    GuiFixture &fixture = setup.fixture;
    const auto make = [&](const TransferRun::Options &options) {
        return std::make_unique<TransferRun>(fixture.client, fixture.clock, fixture.secrets, fixture.endpoints, id,
                                             setup.connection.settings, fixture.connections.journalPath(id), options);
    };
    TransferRun::Options options;
    options.preview = true;
    const auto preview = make(options);
    const Result<TransferSummary> previewed = QCoro::waitFor(preview->run({}));
    QVERIFY(previewed);
    QVERIFY(preview->takeLateCalls().isEmpty());
    const QList<TransferPlan::Record> records = preview->plan().records;
    const auto conflict = std::find_if(records.cbegin(), records.cend(), [](const TransferPlan::Record &record) {
        return record.kind == TransferPlan::Kind::Conflict;
    });
    QVERIFY(conflict != records.cend());
    QVERIFY(QCoro::waitFor(preview->remoteValues(*conflict, {})));
    options.preview = false;
    options.lateCalls = preview->takeLateCalls();
    QCOMPARE(options.lateCalls.size(), 1);
    const auto run = make(options);
    const Result<TransferSummary> ended = QCoro::waitFor(run->run({}));
    QVERIFY(ended);
    QCOMPARE(run->progress().ipaasCallsLastMinute, previewed->ipaasRequests + 1 + ended->ipaasRequests);
}

/// It may last, and then a kill is to cost nothing.
void TestTransferView::pauseWritesDownWhatWasAnswered()
{
    Initialization setup({QStringLiteral("slow")});
    GuiFixture &fixture = setup.fixture;
    const QString id = setup.connection.id;
    TransferRun run(fixture.client, fixture.clock, fixture.secrets, fixture.endpoints, id, setup.connection.settings,
                    fixture.connections.journalPath(id), {});
    const auto created = [&run] {
        qint64 sum = 0;
        const TransferProgress progress = run.progress();
        for (const TypeProgress &type : progress.types)
            sum += type.created;
        return static_cast<int>(sum);
    };
    Task<TransferSummary> task = run.run({});
    QTRY_VERIFY(setup.writes() > 0);
    run.pause();
    QTRY_COMPARE(created(), setup.writes());
    run.resume();
    QVERIFY(QCoro::waitFor(task));
    QCOMPARE(created(), setup.writes());
}

void TestTransferView::oneConflictIsLinked()
{
    Initialization run({QStringLiteral("duplicate-names")});
    const int before = run.unlinked();
    QVERIFY(before > 1);
    QVERIFY(run.press("previewButton"));
    const QString leaving = run.text("transferStatus");
    const int row = run.rowsSaying(QStringLiteral("name is taken: left alone")).constFirst();
    run.table()->selectWholeRow(row);
    QVERIFY(run.find<QRadioButton>("leaveRecordButton")->isChecked());
    run.find<QRadioButton>("changeRecordButton")->click();
    QCOMPARE(run.cell(row, RecordListModel::TextColumn), QStringLiteral("name is taken: linked"));
    QVERIFY(!run.table()->model()->index(row, RecordListModel::TextColumn).data(TagRole).toString().isEmpty());
    QCOMPARE(run.rowsSaying(QStringLiteral("name is taken: linked")).size(), 1);
    QVERIFY(run.text("transferStatus") != leaving);
    QVERIFY(run.press("startButton"));
    QCOMPARE(run.unlinked(), before - 1);
    // It was for that run.
    QVERIFY(run.button("forgetChoicesButton")->isHidden());
}

void TestTransferView::oneConflictIsLeftAlone()
{
    Initialization run({QStringLiteral("duplicate-names")});
    QVERIFY(run.press("previewButton"));
    run.find<QRadioButton>("linkConflictsButton")->click();
    const QList<int> rows = run.rowsSaying(QStringLiteral("name is taken: linked"));
    QVERIFY(rows.size() > 2);
    for (const int row : {rows.at(0), rows.at(1)}) {
        run.table()->selectWholeRow(row);
        QVERIFY(run.find<QRadioButton>("changeRecordButton")->isChecked());
        run.find<QRadioButton>("leaveRecordButton")->click();
    }
    auto *forget = run.button("forgetChoicesButton");
    QVERIFY(forget->isVisible());
    forget->click();
    QVERIFY(forget->isHidden());
    QCOMPARE(run.rowsSaying(QStringLiteral("name is taken: linked")), rows);
    QVERIFY(run.find<QRadioButton>("changeRecordButton")->isChecked());
    run.find<QRadioButton>("leaveRecordButton")->click();
    QVERIFY(run.press("startButton"));
    QCOMPARE(run.unlinked(), 1);
}

void TestTransferView::choiceIsMadeByKeyboardAndMenu()
{
    Initialization run({QStringLiteral("duplicate-names")});
    QVERIFY(run.press("previewButton"));
    run.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(run.window.get()));
    const QList<int> rows = run.rowsSaying(QStringLiteral("name is taken"));
    run.table()->setFocus();
    run.table()->selectWholeRow(rows.constFirst());
    QTest::keyClick(run.table(), Qt::Key_Return);
    auto *leave = run.find<QRadioButton>("leaveRecordButton");
    QVERIFY(leave->hasFocus());
    QTest::keyClick(leave, Qt::Key_Right);
    QVERIFY(run.find<QRadioButton>("changeRecordButton")->hasFocus());
    QCOMPARE(run.cell(rows.constFirst(), RecordListModel::TextColumn), QStringLiteral("name is taken: linked"));

    QMenu menu;
    Q_EMIT run.table()->menuRequested(&menu, run.table()->model()->index(rows.constLast(), 0));
    QCOMPARE(menu.actions().size(), 2);
    QVERIFY(menu.actions().constFirst()->isChecked());
    menu.actions().constLast()->trigger();
    QCOMPARE(run.cell(rows.constLast(), RecordListModel::TextColumn), QStringLiteral("name is taken: linked"));
    QMenu other;
    Q_EMIT run.table()->menuRequested(&other,
                                      run.table()->model()->index(run.rowsSaying(QStringLiteral("new")).at(0), 0));
    QVERIFY(other.isEmpty());
}

void TestTransferView::deletedRecordsAreChosenOneByOne()
{
    Initialization run;
    QVERIFY(run.press("startButton"));
    QVERIFY(run.change({QStringLiteral("EAST"), QStringLiteral("WEST"), QStringLiteral("MAIN")}, {}));
    QVERIFY(run.find<QWidget>("deletedCard")->isHidden());
    QVERIFY(run.previewEverything());
    QVERIFY(run.find<QWidget>("deletedCard")->isVisible());
    QCOMPARE(run.rowsSaying(QStringLiteral("deleted there: not created")).size(), 3);
    run.table()->selectWholeRow(run.rowOf(QStringLiteral("WEST")));
    QVERIFY(run.text("recordReason").contains(QStringLiteral("deleted on iPaaS.com")));
    run.find<QRadioButton>("changeRecordButton")->click();
    QVERIFY(run.press("startButton"));
    QCOMPARE(run.locations().size(), 10);
    QCOMPARE(run.fixture.connections.status(run.connection.id).recordsFailed, 2);
    // It asks after the run as well.
    QVERIFY(run.find<QWidget>("deletedCard")->isVisible());
    run.find<QRadioButton>("createDeletedButton")->click();
    QVERIFY(run.press("retryFailedButton"));
    QCOMPARE(run.text("transferTitle"), QStringLiteral("Contoso is initialized"));
    QCOMPARE(run.locations().size(), 12);
    QCOMPARE(run.unlinked(), 0);
    QVERIFY(run.find<QWidget>("deletedCard")->isHidden());
}

void TestTransferView::deletedIsFoundByLooking()
{
    Initialization run;
    QVERIFY(run.press("startButton"));
    QVERIFY(run.change({}, {QJsonObject{{QStringLiteral("name"), QStringLiteral("EAST")},
                                        {QStringLiteral("description"), QStringLiteral("Changed there")}}}));
    QVERIFY(run.previewEverything());
    QVERIFY(run.change({QStringLiteral("EAST")}, {}));
    const int row = run.rowOf(QStringLiteral("EAST"));
    QCOMPARE(run.cell(row, RecordListModel::TextColumn), QStringLiteral("changed"));
    run.table()->selectWholeRow(row);
    QTRY_COMPARE(run.cell(row, RecordListModel::TextColumn), QStringLiteral("deleted there: not created"));
    QVERIFY(run.find<QWidget>("deletedCard")->isVisible());
    run.find<QRadioButton>("changeRecordButton")->click();
    QVERIFY(run.press("startButton"));
    QCOMPARE(run.text("transferTitle"), QStringLiteral("Contoso is initialized"));
    QCOMPARE(run.locations().size(), 12);
}

void TestTransferView::recordsAreSearchedAndSorted()
{
    RecordListModel records;
    RecordFilterModel filter(&records);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    records.setRows({{RecordType::Location, QStringLiteral("WEST"), QStringLiteral("new"), 0, QStringLiteral("Oslo")},
                     {RecordType::ShippingMethod, QStringLiteral("east"), QStringLiteral("new"), 0, {}},
                     {RecordType::CustomerCategory, QStringLiteral("NORTH"), QStringLiteral("changed"), 0, {}}});
    filter.setText(QStringLiteral(" ST"));
    QCOMPARE(filter.rowCount(), 2);
    filter.setText(QStringLiteral("oslo"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setText({});
    const auto names = [&filter] {
        QStringList result;
        for (int row = 0; row < filter.rowCount(); ++row)
            result.append(filter.index(row, RecordListModel::NameColumn).data().toString());
        return result.join(u' ');
    };
    filter.sort(RecordListModel::NameColumn);
    QCOMPARE(names(), QStringLiteral("east NORTH WEST"));
    filter.sort(RecordListModel::TypeColumn, Qt::DescendingOrder);
    QCOMPARE(names(), QStringLiteral("east WEST NORTH"));
    filter.sort(-1);
    QCOMPARE(names(), QStringLiteral("WEST east NORTH"));

    // As a person does it.
    Initialization run;
    QVERIFY(run.press("previewButton"));
    auto *table = run.find<DataTable>("recordsTable");
    const int all = table->model()->rowCount();
    QCOMPARE(all, 26);
    const QString code = table->model()->index(all - 1, 0).data().toString();
    run.find<QLineEdit>("recordsSearchLineEdit")->setText(code.toLower());
    QVERIFY(table->model()->rowCount() >= 1 && table->model()->rowCount() < all);
    run.find<QLineEdit>("recordsSearchLineEdit")->clear();
    auto *header = table->horizontalHeader();
    const QPoint heading(header->sectionViewportPosition(0) + header->sectionSize(0) / 2, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, heading);
    QVERIFY(table->model()->index(0, 0).data().toString().compare(table->model()->index(all - 1, 0).data().toString(),
                                                                  Qt::CaseInsensitive)
            < 0);
}

void TestTransferView::searchLeadsToWhatItFinds()
{
    Initialization run;
    QVERIFY(run.press("previewButton"));
    run.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(run.window.get()));
    auto *search = run.find<QLineEdit>("recordsSearchLineEdit");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("EAST"));
    QCOMPARE(run.table()->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(run.table()->hasFocus());
    QCOMPARE(run.text("recordTitle"), QStringLiteral("EAST"));
    // By what is said of it as well; what is not there is said, too.
    search->setText(QStringLiteral("New"));
    QVERIFY(run.table()->model()->rowCount() > 1);
    search->setText(QStringLiteral("nothing of the kind"));
    QVERIFY(run.text("nothingFoundLabel").contains(QStringLiteral("nothing of the kind")));
    QVERIFY(run.find<QWidget>("nothingFoundLabel")->isVisible());
    search->setText(QStringLiteral("EAST"));
    QVERIFY(run.table()->isVisible());
    run.table()->setFocus();
    // Come to by Tab: the only row is current, and selected by the first arrow.
    run.table()->clearSelection();
    QVERIFY(run.text("recordTitle").isEmpty());
    QTest::keyClick(run.table(), Qt::Key_Down);
    QCOMPARE(run.text("recordTitle"), QStringLiteral("EAST"));
}

/// In a window so low that the table is higher than what is shown of it.
void TestTransferView::selectedRecordIsInSight()
{
    Initialization run;
    QVERIFY(run.press("previewButton"));
    run.window->resize(900, 420);
    run.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(run.window.get()));
    auto *table = run.table();
    auto *area = run.window->findChild<QScrollArea *>();
    QVERIFY(area->verticalScrollBar()->maximum() > 0);
    table->setFocus();
    table->selectWholeRow(0);
    area->verticalScrollBar()->setValue(0);
    for (int row = 1; row < 12; ++row) {
        QTest::keyClick(table, Qt::Key_Down);
        const QRect place = table->visualRect(table->currentIndex());
        const QPoint middle = table->viewport()->mapTo(area->viewport(), place.center());
        QVERIFY2(area->viewport()->rect().contains(1, middle.y()), qPrintable(QString::number(middle.y())));
    }
}

/// Bounds that only something quadratic misses, since the machine may be busy.
void TestTransferView::manyRecordsStayQuick()
{
    constexpr int count = 100'000;
    constexpr qint64 mostMilliseconds = 5'000;
    RecordListModel records;
    RecordFilterModel filter(&records);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    DataTable table;
    table.setModel(&filter);
    table.setSortable();
    table.resize(800, 400);
    table.show();
    QElapsedTimer timer;
    timer.start();
    const auto lap = [&timer](const char *what) {
        QTest::qWait(0);
        const qint64 time = timer.restart();
        qInfo("%s: %lld ms", what, static_cast<long long>(time));
        return time < mostMilliseconds;
    };
    records.setRows(manyRows(count));
    QVERIFY(lap("filling"));
    table.sortByColumn(RecordListModel::NameColumn, Qt::AscendingOrder);
    QVERIFY(lap("sorting"));
    QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("LOC000000"));
    // Every tenth, far apart from each other.
    filter.setText(QStringLiteral("5"));
    QVERIFY(lap("searching"));
    filter.setText(QStringLiteral("LOC09999"));
    QVERIFY(lap("searching more"));
    QCOMPARE(filter.rowCount(), 10);
    filter.setText({});
    QVERIFY(lap("showing all"));
    QCOMPARE(filter.rowCount(), count);
    table.scrollToBottom();
    (void)table.grab();
    QVERIFY(lap("scrolling"));
}

void TestTransferView::columnsFit_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("filling");
    const QString words = QStringLiteral("a warehouse with a very long name ");
    for (const int width : {420, 600, 900, 1400}) {
        QTest::addRow("short texts, %d", width) << width << QStringLiteral("x");
        QTest::addRow("long texts, %d", width) << width << words.repeated(4);
    }
}

void TestTransferView::columnsFit()
{
    QFETCH(int, width);
    QFETCH(QString, filling);
    RecordListModel records;
    RecordFilterModel filter(&records);
    DataTable table;
    table.setModel(&filter);
    table.setSortable();
    table.setFitted(RecordListModel::DescriptionColumn, RecordListModel::textColumns());
    table.resize(width, 300);
    table.show();
    QList<RecordListModel::Row> rows;
    for (const RecordType type : allRecordTypes)
        rows.append({type, filling, filling, 0, filling});
    records.setRows(rows);
    const auto *header = table.horizontalHeader();
    // What kind of record it is stays readable.
    const QFontMetrics metrics(table.font());
    const int typeWidth = metrics.horizontalAdvance(recordTypeTitle(RecordType::CustomerCategory)) + 2 * Theme::space12;
    QTRY_VERIFY(header->sectionSize(RecordListModel::TypeColumn) >= typeWidth);
    QCOMPARE(header->length(), table.viewport()->width());
    QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
    for (const int column : RecordListModel::textColumns())
        QVERIFY(header->sectionSize(column) >= 2 * Theme::space12);
    table.resize(width + 80, 300);
    QTRY_COMPARE(header->length(), table.viewport()->width());
}

void TestTransferView::typeNamesAreWhole()
{
    Initialization run({QStringLiteral("duplicate-names")});
    QVERIFY(run.press("startButton"));
    QVERIFY(run.change({QStringLiteral("MAIN")}, {}));
    run.find<QCheckBox>("compareEverythingCheckBox")->setChecked(true);
    QVERIFY(run.press("startButton"));
    run.find<QCheckBox>("compareEverythingCheckBox")->setChecked(true);
    QVERIFY(run.press("previewButton"));
    auto *table = run.find<DataTable>("transferTable");
    QVERIFY(!table->isColumnHidden(TransferModel::DeletedColumn));
    run.window->resize(run.window->width() * 2 / 3, run.window->height());
    QStyleOptionViewItem option;
    option.font = table->font();
    const auto fits = [&] {
        for (int column = 0; column < TransferModel::ColumnCount; ++column) {
            for (int row = 0; row < table->model()->rowCount() && !table->isColumnHidden(column); ++row) {
                const QSize wanted = table->cellDelegate()->sizeHint(option, table->model()->index(row, column));
                if (table->columnWidth(column) < wanted.width())
                    return false;
            }
        }
        return true;
    };
    QTRY_VERIFY(fits());
    QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    QCOMPARE(table->verticalScrollBar()->maximum(), 0);
}

void TestTransferView::hintIsOfARunOnly()
{
    Initialization run;
    const auto *hint = run.find<ElidedLabel>("hintLabel");
    QCOMPARE(hint->text(), QString());
    run.button("previewButton")->click();
    QVERIFY(run.window->isWorking());
    QCOMPARE(hint->text(), QString());
    QVERIFY(run.end());
    run.button("startButton")->click();
    QVERIFY(run.window->isWorking());
    QVERIFY(!hint->text().isEmpty());
    QVERIFY(run.end());
    QCOMPARE(hint->text(), QString());
}

void TestTransferView::reportIsSaved()
{
    Initialization run({QStringLiteral("ipaas-vald-1045")});
    QVERIFY(run.button("reportButton")->isHidden());
    QVERIFY(run.press("startButton"));
    QVERIFY(run.button("reportButton")->isVisible());
    run.find<QAction>("saveReportAction")->trigger();
    QPointer<QFileDialog> dialog = run.find<QFileDialog>("reportDialog");
    const QString suggested = QFileInfo(dialog->selectedFiles().value(0)).fileName();
    QVERIFY2(suggested.startsWith(QStringLiteral("Contoso 20")) && suggested.endsWith(QStringLiteral(".html")),
             qPrintable(suggested));
    const QString html = run.fixture.directory.filePath(QStringLiteral("report.html"));
    Q_EMIT dialog->fileSelected(html);
    dialog->close();
    QTRY_VERIFY(run.window->findChild<Banner *>()->isVisible());
    QFile file(html);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray page = file.readAll();
    QVERIFY(page.startsWith("<!DOCTYPE html>"));
    QVERIFY(page.contains("The country is not valid."));
    auto *banner = run.window->findChild<Banner *>();
    QVERIFY(banner->isVisible());

    const QString csv = run.fixture.directory.filePath(QStringLiteral("report.csv"));
    run.window->view()->saveReport(csv);
    QTRY_VERIFY(QFile::exists(csv));
    QFile table(csv);
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(table.readAll().startsWith("\xEF\xBB\xBF"));

    run.window->view()->saveReport(run.fixture.directory.filePath(QStringLiteral("none/report.html")));
    QTRY_COMPARE(banner->text(), QStringLiteral("The report was not saved."));
}

void TestTransferView::staysAwakeDuringARun()
{
#ifdef Q_OS_LINUX
    if (!m_hasBus)
        QSKIP("dbus-daemon is not installed");
    {
        KeepAwake awake(QStringLiteral("A test"));
        QTRY_COMPARE(m_screenSaver.held.size(), 1);
        QTRY_VERIFY(m_login.isHeld());
        QCOMPARE(m_login.what, QStringLiteral("sleep:idle"));
    }
    QTRY_VERIFY(m_screenSaver.held.isEmpty());
    QTRY_VERIFY(!m_login.isHeld());
    // Given back although the answer comes after the end.
    {
        KeepAwake awake(QStringLiteral("A test"));
    }
    QTest::qWait(200);
    QTRY_VERIFY(m_screenSaver.held.isEmpty());
    QTRY_VERIFY(!m_login.isHeld());

    Initialization run;
    run.button("previewButton")->click();
    while (run.window->isWorking()) {
        QTest::qWait(5);
        QVERIFY(m_screenSaver.held.isEmpty());
    }
    run.button("startButton")->click();
    QTRY_COMPARE(m_screenSaver.held.size(), 1);
    QVERIFY(run.end());
    QTRY_VERIFY(m_screenSaver.held.isEmpty());
    QTRY_VERIFY(!m_login.isHeld());
#else
    QSKIP("Only Linux can be asked");
#endif
}

void TestTransferView::endIsAnnouncedInTheBackground()
{
#ifdef Q_OS_LINUX
    if (!m_hasBus)
        QSKIP("dbus-daemon is not installed");
    Initialization run;
    run.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(run.window.get()));
    m_notifications.titles.clear();
    QVERIFY(run.press("startButton"));
    QTest::qWait(200);
    QVERIFY(m_notifications.titles.isEmpty());
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(run.press("startButton"));
    QTRY_COMPARE(m_notifications.titles, QStringList(QStringLiteral("Contoso is initialized")));
#else
    QSKIP("Only Linux can be asked");
#endif
}

QTEST_MAIN(TestTransferView)
#include "tst_transferview.moc"
