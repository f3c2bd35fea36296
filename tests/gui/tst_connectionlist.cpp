#include "guifixture.h"
#include "keyboard.h"

#include "gui/causewaystyle.h"
#include "gui/connectionsfilter.h"
#include "gui/connectionsmodel.h"
#include "gui/datatable.h"
#include "gui/importresults.h"
#include "gui/mainwindow.h"
#include "gui/wizardshell.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

using namespace causeway;

namespace {

constexpr int patience = 30'000;

ConnectionSettings named(const QString &name)
{
    ConnectionSettings settings;
    settings.name = name;
    settings.environment = QStringLiteral("Production");
    settings.companyName = QStringLiteral("CRONUS USA, Inc.");
    return settings;
}

/// Four connections that every column sorts in another way.
void addFour(GuiFixture &fixture)
{
    const QDateTime now = fixture.clock.now();
    const auto add = [&](const QString &name, int days, int testedDaysAgo, bool passed) {
        ConnectionSettings settings = named(name);
        if (days != 0)
            settings.secretExpires = now.date().addDays(days);
        const Connection connection = *fixture.connections.add(settings);
        ConnectionStatus status;
        if (testedDaysAgo > 0)
            status.lastTest = now.addDays(-testedDaysAgo);
        status.lastTestPassed = passed;
        if (!fixture.connections.setStatus(connection.id, status))
            qFatal("The status was not stored");
    };
    add(QStringLiteral("Alpha"), 100, 3, true);
    add(QStringLiteral("Bravo"), 9, 20, true);
    add(QStringLiteral("Charlie"), 0, 0, false);
    add(QStringLiteral("Delta"), 100, 1, false);
}

QString order(const MainWindow &window)
{
    QString letters;
    const auto *shown = window.table()->model();
    for (int row = 0; row < shown->rowCount(); ++row)
        letters += shown->index(row, ConnectionsModel::NameColumn).data().toString().front();
    return letters;
}

QString selectedName(const MainWindow &window)
{
    const QModelIndexList rows = window.table()->selectionModel()->selectedRows(ConnectionsModel::NameColumn);
    return rows.isEmpty() ? QString() : rows.first().data().toString();
}

void clickHeading(const MainWindow &window, int column)
{
    auto *header = window.table()->horizontalHeader();
    const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
}

void drop(QWidget *onto, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enters(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(onto, &enters);
    if (!enters.isAccepted())
        return;
    QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(onto, &dropped);
}

QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The file was not written");
    return path;
}

} // namespace

/// Finding one connection among hundreds, and new ones that come from files or from another one.
class TestConnectionList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new CausewayStyle(Scheme::Light)); }
    void sortsByWhatIsMeant_data();
    void sortsByWhatIsMeant();
    void sortsByKeyboard();
    void selectionStays();
    void findsByTenant();
    void showsOnlyWhatNeedsAttention();
    void staysSoundWithHundreds();
    void importsAFileThatIsDropped();
    void saysWhatCameOfSeveralFiles();
    void copyHasItsSecrets();
    void copyAsksForASignInOfItsOwn();
    void copyAsksForWhatCannotBeRead();
};

void TestConnectionList::sortsByWhatIsMeant_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    // Equal ones in the order of their names; what is not known comes last.
    QTest::newRow("state") << int(ConnectionsModel::StateColumn) << "DBCA"
                           << "ACBD";
    QTest::newRow("name") << int(ConnectionsModel::NameColumn) << "ABCD"
                          << "DCBA";
    QTest::newRow("test") << int(ConnectionsModel::TestColumn) << "BADC"
                          << "DABC";
    QTest::newRow("secret") << int(ConnectionsModel::SecretColumn) << "BADC"
                            << "ADBC";
    QTest::newRow("place") << int(ConnectionsModel::PlaceColumn) << "ABCD"
                           << "ABCD";
}

void TestConnectionList::sortsByWhatIsMeant()
{
    QFETCH(const int, column);
    QFETCH(const QString, ascending);
    QFETCH(const QString, descending);
    GuiFixture fixture;
    addFour(fixture);
    MainWindow window(fixture.context);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(order(window), QStringLiteral("ABCD"));
    clickHeading(window, column);
    QCOMPARE(order(window), ascending);
    clickHeading(window, column);
    QCOMPARE(order(window), descending);
    clickHeading(window, column);
    QCOMPARE(order(window), QStringLiteral("ABCD"));
}

void TestConnectionList::sortsByKeyboard()
{
    GuiFixture fixture;
    addFour(fixture);
    MainWindow window(fixture.context);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(Keyboard::tabTo(QStringLiteral("connectionsTable")));
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(20, 20), window.table()->mapToGlobal(QPoint(20, 20)));
    QCoreApplication::sendEvent(window.table()->viewport(), &asked);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        texts.append(action->text());
        // None is for a heading without words.
        QVERIFY(action->isSeparator() || !action->text().trimmed().endsWith(QStringLiteral("by")));
    }
    QVERIFY(texts.contains(window.findChild<QAction *>(QStringLiteral("editAction"))->text()));
    const qsizetype secret = texts.indexOf(QStringLiteral("Sort by Secret"));
    QVERIFY(secret >= 0);
    menu->actions().at(secret)->trigger();
    menu->close();
    QCOMPARE(order(window), QStringLiteral("BADC"));
}

void TestConnectionList::selectionStays()
{
    GuiFixture fixture;
    addFour(fixture);
    MainWindow window(fixture.context);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.table()->selectWholeRow(1);
    clickHeading(window, ConnectionsModel::SecretColumn);
    QCOMPARE(selectedName(window), QStringLiteral("Bravo"));
    auto *search = window.findChild<QLineEdit *>(QStringLiteral("searchLineEdit"));
    search->setText(QStringLiteral("delta"));
    QCOMPARE(order(window), QStringLiteral("D"));
    // Nothing shall be done to another one by mistake.
    QCOMPARE(selectedName(window), QString());
    QVERIFY(!window.findChild<QAction *>(QStringLiteral("deleteAction"))->isEnabled());
    search->clear();
    QCOMPARE(selectedName(window), QStringLiteral("Bravo"));
}

void TestConnectionList::findsByTenant()
{
    GuiFixture fixture;
    addFour(fixture);
    ConnectionSettings other = named(QStringLiteral("Echo"));
    other.tenantId = QStringLiteral("7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d");
    QVERIFY(fixture.connections.add(other));
    MainWindow window(fixture.context);
    window.show();
    window.findChild<QLineEdit *>(QStringLiteral("searchLineEdit"))->setText(QStringLiteral(" 7ACC9D3D "));
    QCOMPARE(order(window), QStringLiteral("E"));
}

void TestConnectionList::showsOnlyWhatNeedsAttention()
{
    GuiFixture fixture;
    addFour(fixture);
    MainWindow window(fixture.context);
    window.show();
    auto *button = window.findChild<QPushButton *>(QStringLiteral("attentionButton"));
    QVERIFY(button->isVisible());
    button->click();
    QCOMPARE(order(window), QStringLiteral("BD"));
    button->click();
    QCOMPARE(order(window), QStringLiteral("ABCD"));
    button->click();
    // The last of them are mended: there is nothing left to ask for.
    const QList<Connection> all = fixture.connections.connections();
    for (const Connection &connection : all) {
        ConnectionSettings mended = connection.settings;
        mended.secretExpires = QDate::currentDate().addDays(200);
        QVERIFY(fixture.connections.update(connection.id, mended));
        ConnectionStatus status;
        status.lastTest = fixture.clock.now();
        status.lastTestPassed = true;
        QVERIFY(fixture.connections.setStatus(connection.id, status));
    }
    QVERIFY(!button->isVisible());
    QCOMPARE(order(window), QStringLiteral("ABCD"));
}

void TestConnectionList::staysSoundWithHundreds()
{
    GuiFixture fixture;
    for (int number = 0; number < 500; ++number) {
        ConnectionSettings settings = named(QStringLiteral("Customer %1").arg(number, 3, 10, QLatin1Char('0')));
        settings.secretExpires = QDate::currentDate().addDays(400 - number * 7 % 400);
        QVERIFY(fixture.connections.add(settings));
    }
    MainWindow window(fixture.context);
    QAbstractItemModelTester tester(window.table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    clickHeading(window, ConnectionsModel::SecretColumn);
    const auto *shown = window.table()->model();
    QVariant before;
    for (int row = 0; row < shown->rowCount(); ++row) {
        const QVariant days = shown->index(row, ConnectionsModel::SecretColumn).data(ConnectionsModel::SortRole);
        QVERIFY(row == 0 || before.toInt() <= days.toInt());
        before = days;
    }
    auto *search = window.findChild<QLineEdit *>(QStringLiteral("searchLineEdit"));
    search->setText(QStringLiteral("customer 49"));
    QCOMPARE(shown->rowCount(), 10);
    search->clear();
    QCOMPARE(shown->rowCount(), 500);
}

void TestConnectionList::importsAFileThatIsDropped()
{
    GuiFixture fixture;
    const QTemporaryDir folder;
    const QString path
        = writeFile(folder, QStringLiteral("contoso.json"), ConnectionFile::toJson(named(QStringLiteral("Contoso"))));
    MainWindow window(fixture.context);
    window.show();
    drop(&window, {path});
    auto *wizard = window.findChild<WizardShell *>();
    QVERIFY(wizard);
    QCOMPARE(wizard->draft().text(Field::Name), QStringLiteral("Contoso"));
    QVERIFY(fixture.connections.connections().isEmpty());
    drop(&window, {writeFile(folder, QStringLiteral("broken.json"), "{")});
    QVERIFY(window.findChild<QMessageBox *>(QStringLiteral("failureBox")));
}

void TestConnectionList::saysWhatCameOfSeveralFiles()
{
    GuiFixture fixture;
    QVERIFY(fixture.connections.add(named(QStringLiteral("Contoso"))));
    const QTemporaryDir folder;
    MainWindow window(fixture.context);
    window.show();
    drop(&window,
         {writeFile(folder, QStringLiteral("a.json"), ConnectionFile::toJson(named(QStringLiteral("Contoso")))),
          writeFile(folder, QStringLiteral("b.json"), "{ not json"),
          writeFile(folder, QStringLiteral("c.json"), ConnectionFile::toJson(named(QStringLiteral("Fabrikam")))),
          folder.filePath(QStringLiteral("gone.json"))});
    QVERIFY(fixture.connections.find(QStringLiteral("Contoso 2")));
    QVERIFY(fixture.connections.find(QStringLiteral("Fabrikam")));
    QCOMPARE(fixture.connections.connections().size(), 3);
    auto *results = window.findChild<ImportResults *>();
    QVERIFY(results);
    QStringList said;
    for (const auto *row : results->findChildren<QWidget *>(QStringLiteral("importRow")))
        said.append(row->accessibleName());
    QCOMPARE(said.size(), 4);
    QVERIFY(said.at(0).contains(QStringLiteral("a.json")) && said.at(0).contains(QStringLiteral("Contoso 2")));
    QVERIFY(said.at(1).contains(QStringLiteral("b.json")) && !said.at(1).contains(QStringLiteral("Imported")));
    QVERIFY(said.at(2).contains(QStringLiteral("Fabrikam")));
    QVERIFY(said.at(3).contains(QStringLiteral("gone.json")) && !said.at(3).contains(QStringLiteral("Imported")));
    QVERIFY(!window.findChild<WizardShell *>());
}

void TestConnectionList::copyHasItsSecrets()
{
    sandbox::SandboxServer server({});
    QString message;
    QVERIFY2(server.start(&message), qPrintable(message));
    GuiFixture fixture;
    const Connection original = fixture.addConnection(server, QStringLiteral("Contoso"));
    const Secret key(QStringLiteral("hook~Key.0123456789"));
    QVERIFY(QCoro::waitFor(fixture.persistent.write(original.id, SecretKind::IpaasWebhookKey, key, {})));
    MainWindow window(fixture.context);
    window.show();
    window.findChild<QAction *>(QStringLiteral("duplicateAction"))->trigger();
    auto *wizard = window.findChild<WizardShell *>();
    QVERIFY(wizard);
    QTRY_COMPARE_WITH_TIMEOUT(wizard->flow().step(), Step::Company, patience);
    QCOMPARE(wizard->draft().text(Field::Name), QStringLiteral("Contoso 2"));
    // They serve at once.
    QTRY_VERIFY_WITH_TIMEOUT(!wizard->flow().companies().isEmpty(), patience);
    // The earlier pages are done, the later ones are not.
    QVERIFY(wizard->flow().canGoTo(Step::Credentials));
    QVERIFY(!wizard->flow().canGoTo(Step::Data));
    QVERIFY(wizard->isModified());
    wizard->flow().save();
    QTRY_VERIFY_WITH_TIMEOUT(!wizard->flow().savedConnectionId().isEmpty(), patience);
    const QString id = wizard->flow().savedConnectionId();
    QVERIFY(id != original.id);
    for (const SecretKind kind : {SecretKind::ClientSecret, SecretKind::IpaasApiKey, SecretKind::IpaasWebhookKey}) {
        const auto mine = QCoro::waitFor(fixture.persistent.read(id, kind, {}));
        const auto theirs = QCoro::waitFor(fixture.persistent.read(original.id, kind, {}));
        QVERIFY(mine && theirs && *mine == *theirs);
    }
}

void TestConnectionList::copyAsksForASignInOfItsOwn()
{
    sandbox::SandboxServer server({});
    QString message;
    QVERIFY2(server.start(&message), qPrintable(message));
    GuiFixture fixture;
    const Connection original = fixture.addConnection(server, QStringLiteral("Contoso"));
    QVERIFY(QCoro::waitFor(fixture.persistent.remove(original.id, SecretKind::IpaasApiKey, {})));
    const Secret session(QStringLiteral("refresh~Token.0123456789"));
    QVERIFY(QCoro::waitFor(fixture.persistent.write(original.id, SecretKind::IpaasRefreshToken, session, {})));
    MainWindow window(fixture.context);
    window.show();
    window.findChild<QAction *>(QStringLiteral("duplicateAction"))->trigger();
    auto *wizard = window.findChild<WizardShell *>();
    QVERIFY(wizard);
    QTRY_COMPARE_WITH_TIMEOUT(wizard->flow().step(), Step::Company, patience);
    QCOMPARE(wizard->draft().ipaasSignIn(), SetupDraft::IpaasSignIn::Password);
    // Two that renew one sign-in would end it for each other.
    QVERIFY(!wizard->draft().isSignedInToIpaas());
}

void TestConnectionList::copyAsksForWhatCannotBeRead()
{
    GuiFixture fixture;
    QVERIFY(fixture.connections.add(named(QStringLiteral("Imported"))));
    MainWindow window(fixture.context);
    window.show();
    window.findChild<QAction *>(QStringLiteral("duplicateAction"))->trigger();
    auto *wizard = window.findChild<WizardShell *>();
    QVERIFY(wizard);
    QTRY_COMPARE_WITH_TIMEOUT(wizard->flow().step(), Step::Credentials, patience);
    QVERIFY(wizard->flow().failure());
}

QTEST_MAIN(TestConnectionList)
#include "tst_connectionlist.moc"
