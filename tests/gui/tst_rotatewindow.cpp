#include "guifixture.h"
#include "keyboard.h"

#include "gui/banner.h"
#include "gui/causewaystyle.h"
#include "gui/formfield.h"
#include "gui/mainwindow.h"
#include "gui/rotatewindow.h"
#include "gui/testwindow.h"

#include <QAction>
#include <QClipboard>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace causeway;
using Phase = SecretRotation::Phase;

namespace {

constexpr int patience = 30'000;
const QString oldSecret = QStringLiteral("old~Secret.0123456789-abcdefghij_ABCDEFG");

/// A keychain that can fail as real ones do.
class Keychain final : public SecretStore {
public:
    enum class Mood {
        Works,
        /// Locked: nothing is changed.
        Refuses,
        /// What was written cannot be read back.
        Loses,
    };

    explicit Keychain(SecretStore &store)
        : m_store(store)
    {
    }

    Task<Secret> read(QString connectionId, SecretKind kind, std::stop_token stop) override
    {
        Result<Secret> secret = co_await m_store.read(connectionId, kind, stop);
        co_return secret;
    }

    Task<void> write(QString connectionId, SecretKind kind, Secret secret, std::stop_token stop) override
    {
        if (mood == Mood::Refuses)
            co_return tl::unexpected(makeError(ErrorCode::KeychainLocked, {}));
        Result<void> written = co_await m_store.write(connectionId, kind, secret, stop);
        if (std::exchange(mood, Mood::Works) == Mood::Loses)
            co_return tl::unexpected(makeError(ErrorCode::KeychainDenied, {}));
        co_return written;
    }

    Task<void> remove(QString connectionId, SecretKind kind, std::stop_token stop) override
    {
        Result<void> removed = co_await m_store.remove(connectionId, kind, stop);
        co_return removed;
    }

    QString description() const override { return QStringLiteral("the keychain of the test"); }

    Mood mood = Mood::Works;

private:
    SecretStore &m_store;
};

/// A connection whose secret is to be rotated: the one that it has is no longer good.
struct World {
    World()
        : keychain(fixture.persistent)
        , secrets(keychain)
        , backend{fixture.clock, fixture.client, secrets, fixture.connections, fixture.endpoints}
        , context{backend, fixture.sandbox, *fixture.secretClipboard, fixture.preferences}
    {
        QString message;
        if (!server.start(&message))
            qFatal("%s", qPrintable(message));
        ConnectionSettings settings = *ConnectionFile::parse(QJsonDocument(server.connectionFile()).toJson());
        settings.name = QStringLiteral("Contoso");
        settings.secretExpires = QDate::currentDate().addDays(5);
        connection = fixture.add(settings, Secret(oldSecret), Secret(server.ipaasApiKey()));
        home = std::make_unique<MainWindow>(context);
        home->show();
        if (!QTest::qWaitForWindowActive(home.get()))
            qFatal("The window did not come up");
    }

    ~World()
    {
        home.reset();
        letStoppedTasksEnd();
    }
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    RotateWindow *open()
    {
        home->findChild<QAction *>(QStringLiteral("replaceSecretAction"))->trigger();
        auto *window = home->findChild<RotateWindow *>();
        if (!window || !QTest::qWaitFor([window] { return QApplication::activeWindow() == window; }))
            qFatal("The window did not come up");
        return window;
    }

    bool hasStored(const QString &secret)
    {
        const auto stored = QCoro::waitFor(fixture.persistent.read(connection.id, SecretKind::ClientSecret, {}));
        return stored && *stored == Secret(secret);
    }

    QDate expires() { return fixture.connections.findById(connection.id)->settings.secretExpires; }

    int signIns() { return server.account()[QStringLiteral("requests")][QStringLiteral("entra")].toInt(); }

    sandbox::SandboxServer server{{}};
    GuiFixture fixture;
    Keychain keychain;
    LayeredSecretStore secrets;
    Backend backend;
    GuiContext context;
    Connection connection;
    std::unique_ptr<MainWindow> home;
};

void typeSecret(const QString &secret)
{
    if (!Keyboard::tabTo(QStringLiteral("clientSecretLineEdit")))
        qFatal("The field is not reached");
    Keyboard::type(secret);
}

QString messageOf(const RotateWindow *window, const char *name)
{
    return window->findChild<QLabel *>(QString::fromLatin1(name))->text();
}

} // namespace

/// A new secret takes the place of the old one once it has worked, and not before.
class TestRotateWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new CausewayStyle(Scheme::Light)); }
    void replacesWhatHasWorked();
    void keepsTheOldWhereItIsRefused();
    void takesNoIdForASecret();
    void takesTheStoredForNoNewOne();
    void keepsForTheSessionWhatTheKeychainRefuses();
    void putsTheOldBack();
    void stopKeepsTheOld();
    void asksBeforeWhatWasTypedIsLost();
};

void TestRotateWindow::replacesWhatHasWorked()
{
    World world;
    auto *window = world.open();
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("clientSecretLineEdit"));
    typeSecret(world.server.clientSecret());
    QVERIFY(Keyboard::tabTo(QStringLiteral("secretExpiresLineEdit")));
    const QDate later = QDate::currentDate().addDays(300);
    QTest::keyClicks(QApplication::focusWidget(), later.toString(Qt::ISODate));
    Keyboard::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(window->rotation().phase(), Phase::Done, patience);
    QVERIFY(world.hasStored(world.server.clientSecret()));
    QCOMPARE(world.expires(), later);
    QVERIFY(!window->rotation().isOfSession());
    // What is left to do begins with the copy in iPaaS.com's portal.
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("copySecretButton"));
    Keyboard::press(Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), world.server.clientSecret());
    QVERIFY(window->findChild<QLabel *>(QStringLiteral("secretCopyNote"))->isVisible());
    QVERIFY(Keyboard::tabTo(QStringLiteral("testAndReplaceButton")));
    Keyboard::press(Qt::Key_Space);
    auto *test = world.home->findChild<TestWindow *>();
    QVERIFY(test);
    QTRY_VERIFY_WITH_TIMEOUT(test->report().has_value(), patience);
    QVERIFY(test->report()->passed());
}

void TestRotateWindow::keepsTheOldWhereItIsRefused()
{
    World world;
    const QDate before = world.expires();
    auto *window = world.open();
    typeSecret(QStringLiteral("wrong~Secret.0123456789-abcdefghij_ABCDE"));
    Keyboard::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!messageOf(window, "clientSecretMessage").isEmpty() && !window->rotation().isBusy()
                                 && world.signIns() > 0,
                             patience);
    QVERIFY(messageOf(window, "clientSecretMessage").contains(QStringLiteral("does not accept the client secret")));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("clientSecretLineEdit"));
    QVERIFY(world.hasStored(oldSecret));
    QCOMPARE(world.expires(), before);
    // It may only take a while until it is known.
    QVERIFY(window->rotation().whyNotStart().isEmpty());
}

void TestRotateWindow::takesNoIdForASecret()
{
    World world;
    auto *window = world.open();
    typeSecret(QStringLiteral("8d3e1f2a-0f2a-4d0e-9c1b-2f4f5a6b7c8d"));
    Keyboard::press(Qt::Key_Return);
    QCOMPARE(window->rotation().phase(), Phase::Entering);
    QVERIFY(!messageOf(window, "clientSecretMessage").isEmpty());
    QCOMPARE(window->rotation().draft().verdict(Field::ClientSecret).level, FieldVerdict::Level::Wrong);
    QCOMPARE(world.signIns(), 0);
}

void TestRotateWindow::takesTheStoredForNoNewOne()
{
    World world;
    auto *window = world.open();
    typeSecret(oldSecret);
    Keyboard::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(messageOf(window, "clientSecretMessage").contains(QStringLiteral("stored already")),
                             patience);
    QCOMPARE(world.signIns(), 0);
}

void TestRotateWindow::keepsForTheSessionWhatTheKeychainRefuses()
{
    World world;
    const QDate before = world.expires();
    QVERIFY(before.isValid());
    world.keychain.mood = Keychain::Mood::Refuses;
    auto *window = world.open();
    typeSecret(world.server.clientSecret());
    Keyboard::press(Qt::Key_Return);
    auto *banner = window->findChild<Banner *>(QStringLiteral("rotateBanner"));
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
    QCOMPARE(window->rotation().phase(), Phase::Entering);
    QVERIFY(world.hasStored(oldSecret));
    QVERIFY(!world.secrets.isKeptForSession(world.connection.id, SecretKind::ClientSecret));
    banner->findChild<QPushButton *>(QStringLiteral("bannerButton"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(window->rotation().phase(), Phase::Done, patience);
    QVERIFY(window->rotation().isOfSession());
    QVERIFY(world.secrets.isKeptForSession(world.connection.id, SecretKind::ClientSecret));
    const auto used = QCoro::waitFor(world.secrets.read(world.connection.id, SecretKind::ClientSecret, {}));
    QVERIFY(used && *used == Secret(world.server.clientSecret()));
    QVERIFY(world.hasStored(oldSecret));
    // The old one is used again at the next start, and is due when it was.
    QCOMPARE(world.expires(), before);
}

void TestRotateWindow::putsTheOldBack()
{
    World world;
    const QDate before = world.expires();
    world.keychain.mood = Keychain::Mood::Loses;
    auto *window = world.open();
    typeSecret(world.server.clientSecret());
    Keyboard::press(Qt::Key_Return);
    auto *banner = window->findChild<Banner *>(QStringLiteral("rotateBanner"));
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
    QVERIFY(world.hasStored(oldSecret));
    QCOMPARE(world.expires(), before);
}

void TestRotateWindow::stopKeepsTheOld()
{
    World world;
    auto *window = world.open();
    typeSecret(world.server.clientSecret());
    Keyboard::press(Qt::Key_Return);
    QCOMPARE(window->rotation().phase(), Phase::Testing);
    Keyboard::press(Qt::Key_Escape);
    QCOMPARE(window->rotation().phase(), Phase::Entering);
    QVERIFY(window->isVisible());
    letStoppedTasksEnd();
    QVERIFY(world.hasStored(oldSecret));
    QVERIFY(window->findChild<QPushButton *>(QStringLiteral("testAndReplaceButton"))->isEnabled());
}

void TestRotateWindow::asksBeforeWhatWasTypedIsLost()
{
    World world;
    const QPointer<RotateWindow> window = world.open();
    typeSecret(world.server.clientSecret());
    Keyboard::press(Qt::Key_Escape);
    QTRY_VERIFY(window->findChild<QMessageBox *>());
    QVERIFY(window->isVisible());
    window->findChild<QPushButton *>(QStringLiteral("confirmButton"))->click();
    QTRY_VERIFY(!window);
    QVERIFY(world.hasStored(oldSecret));
}

QTEST_MAIN(TestRotateWindow)
#include "tst_rotatewindow.moc"
