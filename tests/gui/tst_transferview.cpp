#include "guifixture.h"

#include "gui/banner.h"
#include "gui/causewaystyle.h"
#include "gui/datatable.h"
#include "gui/keepawake.h"
#include "gui/recordfiltermodel.h"
#include "gui/recordlistmodel.h"
#include "gui/transferview.h"
#include "gui/transferwindow.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
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
    void compareEverythingIsChosenForOneRun();
    void previewSaysHowLong();
    void recordsAreSearchedAndSorted();
    void manyRecordsStayQuick();
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
    QVERIFY(run.fixture.connections.status(run.connection.id).recordsFailed > 0);
    QVERIFY(run.find<QWidget>("conflictsCard")->isVisible());
    QVERIFY(run.unlinked() > 0);
    run.find<QRadioButton>("linkConflictsButton")->click();
    QVERIFY(run.press("startButton"));
    QCOMPARE(run.text("transferTitle"), QStringLiteral("Contoso is initialized"));
    QCOMPARE(run.unlinked(), 0);
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
    QVERIFY(run.press("retryFailedButton"));
    QCOMPARE(run.text("transferTitle"), QStringLiteral("Contoso is initialized"));
    QCOMPARE(run.server.account()[QStringLiteral("requests")][QStringLiteral("businessCentral")].toInt(), reads);
    QVERIFY(retry->isHidden());
    const ConnectionStatus status = run.fixture.connections.status(run.connection.id);
    QCOMPARE(status.recordsFailed, 0);
    QVERIFY(status.recordsTransferred >= failed);
    QVERIFY(status.initializationFinished);
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
    QVERIFY2(leaving.contains(QStringLiteral("because iPaaS.com allows 10 calls a minute.")), qPrintable(leaving));
    run.find<QRadioButton>("linkConflictsButton")->click();
    QVERIFY(run.text("transferStatus") != leaving);
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

void TestTransferView::reportIsSaved()
{
    Initialization run({QStringLiteral("ipaas-vald-1045")});
    QVERIFY(run.button("saveReportButton")->isHidden());
    QVERIFY(run.press("startButton"));
    run.button("saveReportButton")->click();
    QPointer<QFileDialog> dialog = run.find<QFileDialog>("reportDialog");
    const QString suggested = QFileInfo(dialog->selectedFiles().value(0)).fileName();
    QVERIFY2(suggested.startsWith(QStringLiteral("Contoso 20")) && suggested.endsWith(QStringLiteral(".html")),
             qPrintable(suggested));
    const QString html = run.fixture.directory.filePath(QStringLiteral("report.html"));
    Q_EMIT dialog->fileSelected(html);
    dialog->close();
    QFile file(html);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray page = file.readAll();
    QVERIFY(page.startsWith("<!DOCTYPE html>"));
    QVERIFY(page.contains("The country is not valid."));
    auto *banner = run.window->findChild<Banner *>();
    QVERIFY(banner->isVisible());

    const QString csv = run.fixture.directory.filePath(QStringLiteral("report.csv"));
    run.window->view()->saveReport(csv);
    QFile table(csv);
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(table.readAll().startsWith("\xEF\xBB\xBF"));

    run.window->view()->saveReport(run.fixture.directory.filePath(QStringLiteral("none/report.html")));
    QCOMPARE(banner->text().section(u'\n', 0, 0), QStringLiteral("The report was not saved."));
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
