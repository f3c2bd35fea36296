#include "guifixture.h"

#include "gui/banner.h"
#include "gui/causewaystyle.h"
#include "gui/connectionsmodel.h"
#include "gui/datatable.h"
#include "gui/elidedlabel.h"
#include "gui/mainwindow.h"
#include "gui/testall.h"
#include "storage/transferjournal.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace causeway;

namespace {

constexpr int patience = 60'000;

struct Home {
    explicit Home(GuiFixture &fixture)
        : window(fixture.context)
    {
        window.show();
    }

    QPushButton *button() { return window.findChild<QPushButton *>(QStringLiteral("testAllButton")); }
    TestAll *testAll() { return window.findChild<TestAll *>(); }
    Banner *banner() { return window.findChild<Banner *>(QStringLiteral("homeBanner")); }
    QString status() { return window.findChild<ElidedLabel *>(QStringLiteral("statusLabel"))->text(); }

    MainWindow window;
};

/// Connections without secrets. What they ask before they miss them is answered at once.
QString addMany(GuiFixture &fixture, sandbox::SandboxServer &server, int count)
{
    QString message;
    if (!server.start(&message))
        return message;
    ConnectionSettings settings = *ConnectionFile::parse(QJsonDocument(server.connectionFile()).toJson());
    for (int number = 1; number <= count; ++number) {
        settings.name = QStringLiteral("Customer %1").arg(number, 3, 10, QLatin1Char('0'));
        const Result<Connection> added = fixture.connections.add(settings);
        if (!added)
            return added.error().message;
    }
    return {};
}

} // namespace

class TestTestAll : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new CausewayStyle(Scheme::Light)); }
    void keepsEachResult();
    void worksWithFiveHundred();
    void canBeStopped();
    void whatIsRemovedIsLeftOut();
    void startsTheSandboxOfYesterdayOnce();
};

void TestTestAll::keepsEachResult()
{
    sandbox::SandboxServer server({});
    QString message;
    QVERIFY2(server.start(&message), qPrintable(message));
    GuiFixture fixture;
    const Connection good = fixture.addConnection(server, QStringLiteral("Good"));
    ConnectionSettings settings = good.settings;
    settings.name = QStringLiteral("Wrong company");
    settings.companyName = QStringLiteral("Nobody Ltd.");
    settings.companyId.clear();
    const Connection wrong = fixture.add(settings, Secret(server.clientSecret()), Secret(server.ipaasApiKey()));
    // Nobody has entered its secrets.
    settings.name = QStringLiteral("Imported");
    const Connection imported = *fixture.connections.add(settings);

    Home home(fixture);
    home.button()->click();
    QVERIFY(home.testAll()->isRunning());
    const auto *model = home.window.model();
    const QModelIndex state = model->index(model->rowOf(good.id), ConnectionsModel::StateColumn);
    QCOMPARE(state.data(Qt::AccessibleTextRole).toString(), QStringLiteral("being tested"));
    QTRY_VERIFY_WITH_TIMEOUT(!home.testAll()->isRunning(), patience);
    QCOMPARE(home.testAll()->counts().passed, 1);
    QCOMPARE(home.testAll()->counts().failed, 2);
    QCOMPARE(state.data(Qt::AccessibleTextRole).toString(), QStringLiteral("works"));
    QVERIFY(fixture.connections.status(good.id).lastTestPassed);
    for (const Connection &failed : {wrong, imported}) {
        const ConnectionStatus status = fixture.connections.status(failed.id);
        QVERIFY(status.lastTest.isValid());
        QVERIFY(!status.lastTestPassed);
        QVERIFY(!status.lastTestFinding.isEmpty());
    }
    QVERIFY(home.banner()->isVisible());
    QVERIFY(home.banner()->text().contains(u'1') && home.banner()->text().contains(u'2'));

    // To the failed ones, whatever is searched for.
    home.window.findChild<QLineEdit *>(QStringLiteral("searchLineEdit"))->setText(QStringLiteral("Good"));
    home.banner()->findChild<QPushButton *>(QStringLiteral("bannerButton"))->click();
    QCOMPARE(home.window.table()->model()->rowCount(), 2);
}

void TestTestAll::worksWithFiveHundred()
{
    constexpr int count = 500;
    GuiFixture fixture;
    sandbox::SandboxServer server({});
    QCOMPARE(addMany(fixture, server, count), QString());
    Home home(fixture);
    int testing = 0;
    int most = 0;
    connect(home.testAll(), &TestAll::testingChanged, &home.window, [&](const QString &, bool on) {
        testing += on ? 1 : -1;
        most = std::max(most, testing);
    });
    const QSignalSpy ended(home.testAll(), &TestAll::ended);
    home.button()->click();
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
    QCOMPARE(home.testAll()->counts().failed, count);
    QVERIFY(most <= TestAll::atATime);
    QCOMPARE(testing, 0);
    for (const Connection &connection : fixture.connections.connections())
        QVERIFY(fixture.connections.status(connection.id).lastTest.isValid());
}

void TestTestAll::canBeStopped()
{
    GuiFixture fixture;
    sandbox::SandboxServer server({});
    QCOMPARE(addMany(fixture, server, 50), QString());
    Home home(fixture);
    int done = 0;
    connect(home.testAll(), &TestAll::progressed, &home.window, [&] {
        if (home.testAll()->counts().done() == 10 && home.testAll()->isRunning()) {
            home.button()->click();
            done = home.testAll()->counts().done();
        }
    });
    const QString before = home.button()->text();
    home.button()->click();
    QVERIFY(home.button()->text() != before);
    QVERIFY(!home.status().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(done, 10, patience);
    QVERIFY(!home.testAll()->isRunning());
    QCOMPARE(home.button()->text(), before);
    QVERIFY(home.banner()->isVisible());
    letStoppedTasksEnd();
    QCOMPARE(home.testAll()->counts().done(), 10);
    int tested = 0;
    const auto *model = home.window.model();
    for (int row = 0; row < model->rowCount(); ++row) {
        tested += model->index(row, ConnectionsModel::TestColumn).data(ConnectionsModel::SortRole).isValid() ? 1 : 0;
        const QString state = model->index(row, ConnectionsModel::StateColumn).data(Qt::AccessibleTextRole).toString();
        QVERIFY(state != QStringLiteral("being tested"));
    }
    QCOMPARE(tested, 10);
}

void TestTestAll::whatIsRemovedIsLeftOut()
{
    GuiFixture fixture;
    sandbox::SandboxServer server({});
    QCOMPARE(addMany(fixture, server, 12), QString());
    Home home(fixture);
    const QString last = fixture.connections.connections().constLast().id;
    home.button()->click();
    QVERIFY(fixture.connections.remove(last));
    QTRY_VERIFY_WITH_TIMEOUT(!home.testAll()->isRunning(), patience);
    QCOMPARE(home.testAll()->counts().all, 11);
    QCOMPARE(home.testAll()->counts().failed, 11);
}

void TestTestAll::startsTheSandboxOfYesterdayOnce()
{
    GuiFixture fixture;
    QList<Connection> copies;
    {
        sandbox::SandboxServer yesterday({});
        QString message;
        QVERIFY2(yesterday.start(&message), qPrintable(message));
        for (const QString &name :
             {QStringLiteral("Sandbox"), QStringLiteral("Sandbox 2"), QStringLiteral("Sandbox 3")})
            copies.append(fixture.addConnection(yesterday, name));
    }
    // What was sent to it is not there any more, whichever connection comes first.
    for (const Connection &copy : std::as_const(copies)) {
        TransferJournal journal;
        QVERIFY(journal.open(fixture.connections.journalPath(copy.id)));
    }
    Home home(fixture);
    home.button()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!home.testAll()->isRunning(), patience);
    QCOMPARE(home.testAll()->counts().passed, 3);
    QVERIFY(home.testAll()->hasRevivedSandbox());
    for (const Connection &copy : std::as_const(copies))
        QVERIFY(!QFile::exists(fixture.connections.journalPath(copy.id)));
}

QTEST_MAIN(TestTestAll)
#include "tst_testall.moc"
