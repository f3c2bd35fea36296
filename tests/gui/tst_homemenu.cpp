#include "guifixture.h"

#include "gui/aboutwindow.h"
#include "gui/causewaystyle.h"
#include "gui/homemenu.h"
#include "gui/mainwindow.h"
#include "gui/programfacts.h"
#include "gui/rolelabel.h"
#include "gui/sandboxbanner.h"
#include "gui/storedplaces.h"
#include "gui/transferview.h"
#include "gui/transferwindow.h"
#include "gui/wizardshell.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace causeway;

namespace {

constexpr int patience = 30'000;

ConnectionSettings named(const QString &name)
{
    ConnectionSettings settings;
    settings.name = name;
    settings.tenantId = QStringLiteral("7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d");
    settings.clientId = QStringLiteral("a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4");
    settings.environment = QStringLiteral("Production");
    settings.companyName = QStringLiteral("CRONUS USA, Inc.");
    settings.ipaas.subscriptionId = 5;
    return settings;
}

QAction *action(QWidget *window, const char *name)
{
    return window->findChild<QAction *>(QString::fromLatin1(name));
}

QMenu *menu(QWidget *window, const char *name)
{
    return window->findChild<QMenu *>(QString::fromLatin1(name));
}

QStringList mnemonics(const QList<QAction *> &actions)
{
    QStringList letters;
    for (const QAction *one : actions) {
        const qsizetype place = one->text().indexOf(u'&');
        if (place >= 0)
            letters.append(one->text().mid(place + 1, 1).toLower());
    }
    return letters;
}

} // namespace

/// Takes what would be opened in a browser or a file manager, while it lives.
class UrlCatcher : public QObject {
    Q_OBJECT

public:
    UrlCatcher()
    {
        for (const QString &scheme : schemes())
            QDesktopServices::setUrlHandler(scheme, this, "take");
    }
    ~UrlCatcher() override
    {
        for (const QString &scheme : schemes())
            QDesktopServices::unsetUrlHandler(scheme);
    }
    Q_DISABLE_COPY_MOVE(UrlCatcher)

    QList<QUrl> opened;

public Q_SLOTS:
    void take(const QUrl &url) { opened.append(url); }

private:
    static QStringList schemes() { return {QStringLiteral("https"), QStringLiteral("file")}; }
};

class TestHomeMenu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsTheActionsOfTheWindow();
    void lettersAreUnique();
    void schemeIsFollowedAtOnce();
    void schemeOutlivesTheProgram();
    void languageIsChosen();
    void linksOpenWhereTheySay();
    void guideIsAPageOfOurOwn();
    void sandboxIsTried();
    void quitAsksWhereWorkIsUnderWay();
    void aboutIsForSupport();
    void aboutNamesEveryLibrary();
    void storedPlacesAreAllThereIs();
    void storedPlacesFollowTheConnections();
    void emptyHomeImports();

private:
    CausewayStyle *m_style = nullptr;
};

void TestHomeMenu::initTestCase()
{
    m_style = new CausewayStyle;
    QApplication::setStyle(m_style);
}

void TestHomeMenu::holdsTheActionsOfTheWindow()
{
    GuiFixture fixture;
    QVERIFY(fixture.connections.add(named(QStringLiteral("Contoso"))));
    MainWindow window(fixture.context);
    const QList<std::pair<const char *, QList<const char *>>> expected{
        {"fileMenu", {"newAction", "importAction", "exportAction", "quitAction"}},
        {"connectionMenu",
         {"testAction", "initializeAction", "pastRunsAction", "editAction", "replaceSecretAction", "duplicateAction",
          "deleteAction"}},
        {"helpMenu", {"setupGuideAction", "sandboxAction", "storedPlacesAction", "aboutAction"}},
    };
    for (const auto &[name, actions] : expected) {
        for (const char *wanted : actions) {
            // The very same: a command is written once, and has one shortcut.
            QCOMPARE(window.findChildren<QAction *>(QString::fromLatin1(wanted)).size(), 1);
            QVERIFY2(menu(&window, name)->actions().contains(action(&window, wanted)), wanted);
        }
    }
    QVERIFY(!action(&window, "testAction")->shortcut().isEmpty());
    action(&window, "newAction")->trigger();
    QVERIFY(window.findChild<WizardShell *>());
}

void TestHomeMenu::lettersAreUnique()
{
    GuiFixture fixture;
    MainWindow window(fixture.context);
    auto *bar = window.findChild<HomeMenu *>();
    QStringList letters = mnemonics(bar->actions());
    QCOMPARE(letters.size(), bar->actions().size());
    // Buttons of the window are reached by the same key.
    for (const auto *button : window.findChildren<QPushButton *>()) {
        if (const qsizetype place = button->text().indexOf(u'&'); place >= 0) {
            const QString letter = button->text().mid(place + 1, 1).toLower();
            QVERIFY2(!letters.contains(letter), qPrintable(button->text()));
        }
    }
    for (const char *name :
         {"fileMenu", "connectionMenu", "viewMenu", "appearanceMenu", "helpMenu", "ipaasMenu", "microsoftMenu"}) {
        letters = mnemonics(menu(&window, name)->actions());
        QCOMPARE(QSet<QString>(letters.cbegin(), letters.cend()).size(), letters.size());
    }
}

void TestHomeMenu::schemeIsFollowedAtOnce()
{
    GuiFixture fixture;
    m_style->follow(fixture.preferences);
    MainWindow window(fixture.context);
    window.show();
    auto *wizard = window.openWizard();
    const Scheme platform = Theme::schemeOf(window.palette());
    const Scheme other = platform == Scheme::Dark ? Scheme::Light : Scheme::Dark;
    const char *wanted = other == Scheme::Dark ? "darkSchemeAction" : "lightSchemeAction";
    const auto looksLike = [&](Scheme scheme) {
        for (QWidget *shown : {static_cast<QWidget *>(&window), static_cast<QWidget *>(wizard),
                               static_cast<QWidget *>(menu(&window, "fileMenu"))}) {
            if (shown->palette().color(QPalette::Window) != Theme::color(scheme, Role::Background))
                return false;
        }
        // What chooses its own colour as well.
        const auto labels = window.findChildren<RoleLabel *>() + wizard->findChildren<RoleLabel *>();
        return std::all_of(labels.cbegin(), labels.cend(), [scheme](const RoleLabel *label) {
            return label->palette().color(QPalette::WindowText) == Theme::color(scheme, label->role());
        });
    };
    QVERIFY(action(&window, "systemSchemeAction")->isChecked());
    QVERIFY(looksLike(platform));

    action(&window, wanted)->trigger();
    QVERIFY(fixture.preferences.scheme() != Preferences::Scheme::System);
    QTRY_VERIFY(looksLike(other));
    QVERIFY(action(&window, wanted)->isChecked() && !action(&window, "systemSchemeAction")->isChecked());
    // The next window as well.
    auto *next = window.openWizard();
    QCOMPARE(Theme::schemeOf(next->palette()), other);

    action(&window, "systemSchemeAction")->trigger();
    QCOMPARE(fixture.preferences.scheme(), Preferences::Scheme::System);
    QTRY_VERIFY(looksLike(platform));
    QVERIFY(!QCoreApplication::testAttribute(Qt::AA_SetPalette));
}

void TestHomeMenu::schemeOutlivesTheProgram()
{
    GuiFixture fixture;
    fixture.preferences.setScheme(Preferences::Scheme::Dark);
    // As the next start does it.
    Preferences later(fixture.directory.path());
    auto *style = new CausewayStyle(Scheme::Light);
    QApplication::setStyle(style);
    style->follow(later);
    m_style = style;
    {
        MainWindow window(fixture.context);
        QCOMPARE(Theme::schemeOf(window.palette()), Scheme::Dark);
    }
    later.setScheme(Preferences::Scheme::System);
    MainWindow window(fixture.context);
    QCOMPARE(Theme::schemeOf(window.palette()), Scheme::Light);
}

void TestHomeMenu::languageIsChosen()
{
    GuiFixture fixture;
    MainWindow window(fixture.context);
    QStringList offered;
    for (const QAction *one : menu(&window, "languageMenu")->actions()) {
        if (!one->isSeparator())
            offered.append(one->objectName());
    }
    QStringList expected{QStringLiteral("systemLanguageAction"), QStringLiteral("enLanguageAction")};
    const QStringList files = QDir(QStringLiteral(":/causeway/i18n")).entryList();
    for (const QString &file : files) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        if (code != QStringLiteral("en"))
            expected.append(code + QStringLiteral("LanguageAction"));
    }
    QCOMPARE(QSet<QString>(offered.cbegin(), offered.cend()), QSet<QString>(expected.cbegin(), expected.cend()));
    QCOMPARE(action(&window, "enLanguageAction")->text(), QStringLiteral("English"));
    QVERIFY(action(&window, "systemLanguageAction")->isChecked());
    action(&window, "enLanguageAction")->trigger();
    QCOMPARE(fixture.preferences.language(), QStringLiteral("en"));
    QVERIFY(action(&window, "enLanguageAction")->isChecked());
    QVERIFY(!action(&window, "systemLanguageAction")->isChecked());
    action(&window, "systemLanguageAction")->trigger();
    QCOMPARE(fixture.preferences.language(), QString());
}

void TestHomeMenu::linksOpenWhereTheySay()
{
    GuiFixture fixture;
    MainWindow window(fixture.context);
    UrlCatcher browser;
    const QList<QAction *> links = menu(&window, "ipaasMenu")->actions() + menu(&window, "microsoftMenu")->actions();
    QVERIFY(links.size() > 5);
    for (QAction *link : links) {
        browser.opened.clear();
        link->trigger();
        QCOMPARE(browser.opened.size(), 1);
        QCOMPARE(browser.opened.first().scheme(), QStringLiteral("https"));
        QCOMPARE(link->toolTip(), browser.opened.first().toDisplayString());
        QCOMPARE(link->statusTip(), link->toolTip());
        QVERIFY(qobject_cast<QMenu *>(link->associatedObjects().constFirst())->toolTipsVisible());
    }
}

void TestHomeMenu::guideIsAPageOfOurOwn()
{
    QString path;
    {
        GuiFixture fixture;
        MainWindow window(fixture.context);
        UrlCatcher browser;
        action(&window, "setupGuideAction")->trigger();
        action(&window, "setupGuideAction")->trigger();
        QCOMPARE(browser.opened.size(), 2);
        QCOMPARE(browser.opened.first(), browser.opened.last());
        path = browser.opened.first().toLocalFile();
        QFile page(path);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray html = page.readAll();
        QCOMPARE(html.count("API.ReadWrite.All"), 1);
    }
    QVERIFY(!QFile::exists(path));
}

void TestHomeMenu::sandboxIsTried()
{
    GuiFixture fixture;
    MainWindow window(fixture.context);
    action(&window, "sandboxAction")->trigger();
    auto *wizard = window.findChild<WizardShell *>();
    QVERIFY(wizard);
    QVERIFY(wizard->findChild<SandboxBanner *>()->isVisible());
    QVERIFY(!wizard->draft().text(Field::ClientId).isEmpty());
}

void TestHomeMenu::quitAsksWhereWorkIsUnderWay()
{
    GuiFixture fixture;
    MainWindow window(fixture.context);
    window.show();
    auto *wizard = window.openWizard();
    wizard->draft().setText(Field::Name, QStringLiteral("Typed"));
    action(&window, "quitAction")->trigger();
    QVERIFY(window.isVisible());
    QTRY_VERIFY(window.findChild<QPushButton *>(QStringLiteral("keepButton")));
    window.findChild<QPushButton *>(QStringLiteral("confirmButton"))->click();
    QTRY_VERIFY(!window.isVisible());
}

void TestHomeMenu::aboutIsForSupport()
{
    GuiFixture fixture;
    MainWindow window(fixture.context);
    window.show();
    action(&window, "aboutAction")->trigger();
    QPointer<AboutWindow> about = window.findChild<AboutWindow *>();
    QVERIFY(about && about->isVisible());
    action(&window, "aboutAction")->trigger();
    QCOMPARE(window.findChildren<AboutWindow *>().size(), 1);
    QGuiApplication::clipboard()->clear();
    about->findChild<QPushButton *>(QStringLiteral("copyButton"))->click();
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString &part :
         {QStringLiteral("Version: " CAUSEWAY_VERSION), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
          QStringLiteral("SQLite: 3."), QStringLiteral("QtKeychain: "), fixture.directory.path()})
        QVERIFY2(text.contains(part), qPrintable(part));
    QTest::keyClick(about, Qt::Key_Escape);
    QTRY_VERIFY(!about);
}

void TestHomeMenu::aboutNamesEveryLibrary()
{
    QFile page(QStringLiteral(CAUSEWAY_SOURCE_DIR "/docs/ARCHITECTURE.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll()).section(QStringLiteral("## What it depends on"), 1);
    static const QRegularExpression row(QStringLiteral("^\\| ([^|]+) \\|[^|]*\\| ([^|]+) \\|$"),
                                        QRegularExpression::MultilineOption);
    QStringList documented;
    for (auto match = row.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (found.captured(1) != QStringLiteral("library"))
            documented.append(found.captured(1).section(u' ', 0, 0) + u' ' + found.captured(2));
    }
    QStringList named;
    for (const ProgramFacts::Library &library : ProgramFacts::libraries())
        named.append(library.name + u' ' + library.licence);
    QVERIFY(!documented.isEmpty());
    documented.sort();
    named.sort();
    QCOMPARE(named, documented);
    GuiFixture fixture;
    AboutWindow about(fixture.context, nullptr);
    for (const ProgramFacts::Library &library : ProgramFacts::libraries())
        QVERIFY(about.findChild<QLabel *>(QStringLiteral("librariesLabel"))->text().contains(library.name));
}

void TestHomeMenu::storedPlacesAreAllThereIs()
{
    sandbox::SandboxServer server({});
    QString message;
    QVERIFY2(server.start(&message), qPrintable(message));
    GuiFixture fixture;
    const Connection connection = fixture.addConnection(server, QStringLiteral("Contoso"));
    fixture.preferences.setScheme(Preferences::Scheme::Dark);
    MainWindow window(fixture.context);
    window.show();
    auto *transfer = window.initialize(connection);
    transfer->view()->startRun();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.connections.status(connection.id).initializationFinished, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!transfer->isWorking(), patience);
    // As it is written when the program ends.
    {
        Preferences other(fixture.directory.path());
    }

    action(&window, "storedPlacesAction")->trigger();
    QPointer<StoredPlaces> places = window.findChild<StoredPlaces *>();
    QVERIFY(places && places->isVisible());
    places->findChild<QPushButton *>(QStringLiteral("copyButton"))->click();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(fixture.directory.path()));
    // Whatever a whole run has left behind is told of.
    const QStringList entries
        = QDir(fixture.directory.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QVERIFY(entries.size() >= 4);
    for (const QString &entry : entries)
        QVERIFY2(text.contains(QStringLiteral("\n  %1: ").arg(entry)), qPrintable(entry));
    for (const SecretKind kind : allSecretKinds)
        QVERIFY2(text.contains(QStringLiteral("/%1: ").arg(secretKindId(kind))), qPrintable(secretKindId(kind)));
    QVERIFY(text.contains(QStringLiteral("\n  %1: the ID of Contoso\n").arg(connection.id)));
    QVERIFY(!text.contains(server.clientSecret()) && !text.contains(server.ipaasApiKey()));
    // The hosts of a sandbox are nobody's.
    QVERIFY(text.contains(QStringLiteral("login.microsoftonline.com")) && !text.contains(QStringLiteral("127.0.0.1")));

    UrlCatcher files;
    places->findChild<QPushButton *>(QStringLiteral("openFolderButton"))->click();
    QCOMPARE(files.opened, QList<QUrl>{QUrl::fromLocalFile(fixture.directory.path())});
    QTest::keyClick(places, Qt::Key_Escape);
    QTRY_VERIFY(!places);
}

void TestHomeMenu::storedPlacesFollowTheConnections()
{
    GuiFixture fixture;
    const Connection connection = *fixture.connections.add(named(QStringLiteral("Contoso")));
    StoredPlaces places(fixture.context, nullptr);
    const auto shows = [&](const QString &text) {
        const auto labels = places.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->text().contains(text); });
    };
    QVERIFY(shows(QStringLiteral("Contoso")));
    ConnectionSettings renamed = connection.settings;
    renamed.name = QStringLiteral("Fabrikam");
    renamed.authorityUrl = QUrl(QStringLiteral("https://login.microsoftonline.us"));
    QVERIFY(fixture.connections.update(connection.id, renamed));
    QTRY_VERIFY(!shows(QStringLiteral("Contoso")));
    QVERIFY(shows(QStringLiteral("Fabrikam")));
    places.findChild<QPushButton *>(QStringLiteral("copyButton"))->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\n  login.microsoftonline.us: ")));
}

void TestHomeMenu::emptyHomeImports()
{
    GuiFixture fixture;
    MainWindow window(fixture.context);
    window.show();
    auto *import = window.findChild<QPushButton *>(QStringLiteral("importButton"));
    QVERIFY(import->isVisible());
    import->click();
    QVERIFY(window.findChild<QFileDialog *>());
}

QTEST_MAIN(TestHomeMenu)
#include "tst_homemenu.moc"
