#include "guifixture.h"

#include "gui/banner.h"
#include "gui/causewaystyle.h"
#include "gui/connectionsmodel.h"
#include "gui/datatable.h"
#include "gui/daywatch.h"
#include "gui/mainwindow.h"
#include "gui/rotatewindow.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTest>

using namespace causeway;
using namespace std::chrono_literals;

namespace {

constexpr auto aDay = 24h;

struct World {
    World()
        : backend{clock, fixture.client, fixture.secrets, fixture.connections, fixture.endpoints}
        , context{backend, fixture.sandbox, *fixture.secretClipboard, fixture.preferences}
    {
    }

    ~World() { letStoppedTasksEnd(); }
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    Connection add(const QString &name, int days)
    {
        ConnectionSettings settings;
        settings.name = name;
        settings.secretExpires = clock.now().date().addDays(days);
        return *fixture.connections.add(settings);
    }

    GuiFixture fixture;
    test::ManualClock clock;
    Backend backend;
    GuiContext context;
};

Banner *reminderOf(const MainWindow &window)
{
    return window.findChild<Banner *>(QStringLiteral("reminderBanner"));
}

void press(const Banner *banner, const char *button)
{
    banner->findChild<QPushButton *>(QString::fromLatin1(button))->click();
}

void comeToTheFront(MainWindow &window)
{
    QEvent activated(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&window, &activated);
}

} // namespace

class TestSecretReminder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new CausewayStyle(Scheme::Light)); }
    void remindsFromThirtyDays_data();
    void remindsFromThirtyDays();
    void leadsToTheWindowOfTheOne();
    void listsSeveralTheMostUrgentFirst();
    void isClosedForTheDay();
    void followsTheDaysAndTheSecrets();
    void anotherDayIsNoticed();
};

void TestSecretReminder::remindsFromThirtyDays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("reminds");
    QTest::newRow("31 days") << 31 << false;
    QTest::newRow("30 days") << 30 << true;
    QTest::newRow("today") << 0 << true;
    QTest::newRow("over") << -1 << true;
}

void TestSecretReminder::remindsFromThirtyDays()
{
    QFETCH(const int, days);
    QFETCH(const bool, reminds);
    World world;
    world.add(QStringLiteral("Contoso"), days);
    MainWindow window(world.context);
    window.show();
    QCOMPARE(reminderOf(window)->isVisible(), reminds);
    QCOMPARE(reminderOf(window)->text().contains(QStringLiteral("Contoso")), reminds);
    // The table says the same.
    const QModelIndex state = window.model()->index(0, ConnectionsModel::StateColumn);
    QCOMPARE(state.data(ConnectionsModel::AttentionRole).toBool(), reminds);
}

void TestSecretReminder::leadsToTheWindowOfTheOne()
{
    World world;
    world.add(QStringLiteral("A good one"), 300);
    const Connection due = world.add(QStringLiteral("Contoso"), 12);
    MainWindow window(world.context);
    window.show();
    press(reminderOf(window), "bannerButton");
    auto *rotation = window.findChild<RotateWindow *>();
    QVERIFY(rotation);
    QCOMPARE(rotation->rotation().connectionId(), due.id);
}

void TestSecretReminder::listsSeveralTheMostUrgentFirst()
{
    World world;
    world.add(QStringLiteral("A good one"), 300);
    world.add(QStringLiteral("Contoso"), 12);
    const Connection first = world.add(QStringLiteral("Fabrikam"), -2);
    ConnectionSettings unknown;
    unknown.name = QStringLiteral("Unknown");
    QVERIFY(world.fixture.connections.add(unknown));
    MainWindow window(world.context);
    window.show();
    QVERIFY(reminderOf(window)->accessibleName().contains(QStringLiteral("Fabrikam")));
    press(reminderOf(window), "bannerButton");
    QStringList names;
    const auto *shown = window.table()->model();
    for (int row = 0; row < shown->rowCount(); ++row)
        names.append(shown->index(row, ConnectionsModel::NameColumn).data().toString());
    QCOMPARE(names, (QStringList{QStringLiteral("Fabrikam"), QStringLiteral("Contoso"), QStringLiteral("A good one"),
                                 QStringLiteral("Unknown")}));
    QCOMPARE(window.table()->currentIndex().row(), 0);
    QVERIFY(!window.findChild<RotateWindow *>());
}

void TestSecretReminder::isClosedForTheDay()
{
    World world;
    world.add(QStringLiteral("Contoso"), 12);
    {
        MainWindow window(world.context);
        window.show();
        press(reminderOf(window), "bannerDismissButton");
        QVERIFY(!reminderOf(window)->isVisible());
        // Whatever else changes, and at the next start.
        world.add(QStringLiteral("Fabrikam"), 13);
        QVERIFY(!reminderOf(window)->isVisible());
    }
    MainWindow window(world.context);
    window.show();
    QVERIFY(!reminderOf(window)->isVisible());
    world.clock.advance(aDay);
    comeToTheFront(window);
    QVERIFY(reminderOf(window)->isVisible());
}

void TestSecretReminder::followsTheDaysAndTheSecrets()
{
    World world;
    const Connection connection = world.add(QStringLiteral("Contoso"), 31);
    MainWindow window(world.context);
    window.show();
    QVERIFY(!reminderOf(window)->isVisible());
    const QModelIndex secret = window.model()->index(0, ConnectionsModel::SecretColumn);
    const QString before = secret.data().toString();
    world.clock.advance(aDay);
    comeToTheFront(window);
    QVERIFY(reminderOf(window)->isVisible());
    QVERIFY(secret.data().toString() != before);
    // Rotated, here or by another program.
    ConnectionSettings rotated = connection.settings;
    rotated.secretExpires = rotated.secretExpires.addDays(180);
    QVERIFY(world.fixture.connections.update(connection.id, rotated));
    QVERIFY(!reminderOf(window)->isVisible());
}

/// The window stays in front over night.
void TestSecretReminder::anotherDayIsNoticed()
{
    World world;
    world.add(QStringLiteral("Contoso"), 31);
    MainWindow window(world.context);
    window.show();
    world.clock.advance(aDay);
    window.findChild<DayWatch *>()->look();
    QVERIFY(reminderOf(window)->isVisible());
}

QTEST_MAIN(TestSecretReminder)
#include "tst_secretreminder.moc"
