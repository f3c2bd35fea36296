#include "guifixture.h"

#include "core/translations.h"
#include "gui/causewaystyle.h"
#include "gui/datatable.h"
#include "gui/mainwindow.h"
#include "gui/pastrunswindow.h"
#include "gui/rotatewindow.h"
#include "gui/testwindow.h"
#include "gui/transferview.h"
#include "gui/transferwindow.h"
#include "gui/wizardpage.h"
#include "gui/wizardshell.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

using namespace causeway;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

/// English texts that German has other words for.
QSet<QString> englishOnly()
{
    QSet<QString> texts;
    QFile file(QStringLiteral(CAUSEWAY_SOURCE_DIR "/translations/causeway_de.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString source;
    QSet<QString> german;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1)
            source = xml.readElementText().remove(u'&');
        else if (xml.name() == "translation"_L1 && !source.contains(u'%')) {
            texts.insert(source);
            german.insert(xml.readElementText(QXmlStreamReader::IncludeChildElements).remove(u'&'));
        }
    }
    return texts - german;
}

/// All that a person reads or hears in a window.
QStringList textsOf(QWidget *window)
{
    QStringList texts{window->windowTitle()};
    for (auto *widget : window->findChildren<QWidget *>()) {
        if (widget->window() != window || !widget->isVisible())
            continue;
        texts.append({widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()});
        if (const auto *label = qobject_cast<QLabel *>(widget))
            texts.append(label->text());
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            texts.append(button->text());
        else if (const auto *edit = qobject_cast<QLineEdit *>(widget))
            texts.append({edit->placeholderText(), edit->text()});
        else if (const auto *box = qobject_cast<QComboBox *>(widget))
            texts.append(box->currentText());
        else if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model()) {
            const QAbstractItemModel *model = view->model();
            for (int column = 0; column < model->columnCount(); ++column) {
                texts.append(model->headerData(column, Qt::Horizontal).toString());
                for (int row = 0; row < model->rowCount(); ++row)
                    texts.append(model->index(row, column).data().toString());
            }
        }
        if (const auto *menu = qobject_cast<QMenu *>(widget)) {
            for (const QAction *action : menu->actions())
                texts.append(action->text());
        }
    }
    for (QString &text : texts)
        text.remove(u'&');
    texts.removeAll(QString());
    return texts;
}

/// What checks had found before stays as it was said.
QStringList englishIn(QWidget *window, const QList<Check> &checks = {})
{
    static const QSet<QString> english = englishOnly();
    QStringList said;
    for (const Check &check : checks)
        said.append(check.found);
    QStringList found;
    for (const QString &text : textsOf(window)) {
        if (english.contains(text) && !said.contains(text))
            found.append(text);
    }
    return found;
}

void change(QLocale::Language language)
{
    installTranslations(QLocale(language));
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

/// The sandbox, and a stored connection to it.
struct Scene {
    explicit Scene(const sandbox::SandboxOptions &options = {})
        : server(options)
    {
        QString message;
        if (!server.start(&message))
            qFatal("%s", qPrintable(message));
        connection = fixture.addConnection(server, u"Contoso"_s);
    }

    sandbox::SandboxServer server;
    GuiFixture fixture;
    Connection connection;
};

} // namespace

/// The language is changed while windows are open: at once, and nothing is lost.
class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new CausewayStyle);
        QVERIFY(englishOnly().size() > 500);
    }
    void init() { change(QLocale::English); }

    void wizardKeepsWhatWasTyped()
    {
        Scene scene;
        WizardShell wizard(scene.fixture.context, std::nullopt);
        wizard.startFrom(scene.connection.settings);
        wizard.show();
        wizard.draft().setText(Field::Name, u"Typed by hand"_s);
        wizard.draft().setSecret(Field::ClientSecret, Secret(u"typed-and-never-shown"_s));
        QVERIFY(!englishIn(&wizard).isEmpty());
        auto *name = wizard.findChild<QLineEdit *>(u"nameLineEdit"_s);
        QVERIFY(name);
        name->setFocus();

        change(QLocale::German);
        QCOMPARE(englishIn(&wizard).join(u'|'), QString());
        QCOMPARE(wizard.draft().text(Field::Name), u"Typed by hand"_s);
        QCOMPARE(wizard.draft().secret(Field::ClientSecret), Secret(u"typed-and-never-shown"_s));
        name = wizard.findChild<QLineEdit *>(u"nameLineEdit"_s);
        QVERIFY(name);
        QCOMPARE(name->text(), u"Typed by hand"_s);
        QCOMPARE(wizard.focusWidget(), name);
        QVERIFY(wizard.isModified());
    }

    void wizardChangesOnEveryPage_data()
    {
        QTest::addColumn<Step>("step");
        QTest::newRow("name") << Step::Name;
        QTest::newRow("registration") << Step::Registration;
        QTest::newRow("credentials") << Step::Credentials;
        QTest::newRow("company") << Step::Company;
        QTest::newRow("iPaaS.com") << Step::Ipaas;
        QTest::newRow("data") << Step::Data;
        QTest::newRow("test") << Step::Test;
    }
    void wizardChangesOnEveryPage()
    {
        QFETCH(const Step, step);
        Scene scene;
        WizardShell wizard(scene.fixture.context, scene.connection);
        wizard.show();
        wizard.flow().goTo(step);
        QCOMPARE(wizard.flow().step(), step);
        change(QLocale::German);
        QCOMPARE(wizard.flow().step(), step);
        QVERIFY(wizard.page(step)->isVisible());
        // What services say comes in the language of the moment.
        QTRY_COMPARE_WITH_TIMEOUT(englishIn(&wizard, wizard.flow().checks()).join(u'|'), QString(), patience);
        change(QLocale::English);
        QTRY_VERIFY_WITH_TIMEOUT(!englishIn(&wizard).isEmpty(), patience);
    }

    void homeChangesWithAllThatIsOpen()
    {
        Scene scene;
        ConnectionSettings settings = scene.connection.settings;
        settings.name = u"Fabrikam"_s;
        settings.secretExpires = scene.fixture.clock.now().date().addDays(9);
        QVERIFY(scene.fixture.connections.add(settings));
        MainWindow window(scene.fixture.context);
        window.show();
        auto *wizard = window.openWizard(scene.connection);
        auto *test = window.test(scene.connection);
        window.table()->selectRow(1);
        const QVariant selected = window.table()->currentIndex().data();
        QTRY_VERIFY_WITH_TIMEOUT(!test->isTesting(), patience);
        QVERIFY(!englishIn(&window).isEmpty());
        change(QLocale::German);
        QTRY_COMPARE_WITH_TIMEOUT(englishIn(&window).join(u'|'), QString(), patience);
        QCOMPARE(englishIn(test, test->report()->checks).join(u'|'), QString());
        QCOMPARE(englishIn(wizard).join(u'|'), QString());
        for (const QAction *action : window.actions())
            QVERIFY2(!englishOnly().contains(action->text().remove(u'&')), qPrintable(action->text()));
        QCOMPARE(window.table()->currentIndex().data(), selected);
    }

    void emptyHomeChanges()
    {
        GuiFixture fixture;
        MainWindow window(fixture.context);
        window.show();
        change(QLocale::German);
        QCOMPARE(englishIn(&window).join(u'|'), QString());
        QVERIFY(window.findChild<QWidget *>(u"setUpButton"_s)->isVisible());
    }

    void rotationKeepsWhatWasTyped()
    {
        Scene scene;
        RotateWindow window(scene.fixture.context, scene.connection);
        window.show();
        window.rotation().draft().setSecret(Field::ClientSecret, Secret(u"typed~and.never.shown"_s));
        change(QLocale::German);
        QCOMPARE(englishIn(&window).join(u'|'), QString());
        QVERIFY(window.hasWork());
        QVERIFY(window.isVisible());
    }

    void testKeepsItsResult()
    {
        Scene scene({.scenarios = {u"app-not-in-bc"_s}});
        TestWindow window(scene.fixture.context, scene.connection);
        window.show();
        QSignalSpy ended(&window, &TestWindow::ended);
        window.start();
        QVERIFY(ended.wait(patience));
        change(QLocale::German);
        QVERIFY(window.report());
        QVERIFY(window.canResume());
        QCOMPARE(englishIn(&window, window.report()->checks).join(u'|'), QString());
    }

    void testUnderWayGoesOn()
    {
        Scene scene;
        TestWindow window(scene.fixture.context, scene.connection);
        window.show();
        QSignalSpy ended(&window, &TestWindow::ended);
        window.start();
        change(QLocale::German);
        QVERIFY(ended.count() > 0 || ended.wait(patience));
        QVERIFY(window.report()->passed());
        QCOMPARE(englishIn(&window, window.report()->checks).join(u'|'), QString());
    }

    void runGoesOn()
    {
        Scene scene({.recordCounts = {{u"location"_s, 200}}});
        TransferWindow window(scene.fixture.context, scene.connection);
        window.show();
        QCOMPARE(window.view()->isWorking(), false);
        change(QLocale::German);
        QCOMPARE(englishIn(&window).join(u'|'), QString());
        window.view()->startRun();
        change(QLocale::English);
        change(QLocale::German);
        QVERIFY(window.view()->isWorking());
        QCOMPARE(englishIn(&window).join(u'|'), QString());
        QTRY_VERIFY_WITH_TIMEOUT(!window.view()->isWorking(), patience);
        QCOMPARE(englishIn(&window).join(u'|'), QString());
        change(QLocale::English);
        const QStringList inEnglish = textsOf(&window);
        change(QLocale::German);
        QCOMPARE(englishIn(&window).join(u'|'), QString());
        change(QLocale::English);
        QCOMPARE(textsOf(&window), inEnglish);
        QCOMPARE(scene.server.account()[u"ipaas"_s][u"location"_s].toArray().size(), 200);
    }

    void previewKeepsItsRecords()
    {
        Scene scene;
        TransferWindow window(scene.fixture.context, scene.connection);
        window.show();
        window.view()->startPreview();
        QTRY_VERIFY_WITH_TIMEOUT(!window.view()->isWorking(), patience);
        auto *records = window.findChild<QAbstractItemView *>(u"recordsTable"_s);
        QVERIFY(records);
        const int before = records->model()->rowCount();
        QVERIFY(before > 0);
        change(QLocale::German);
        QCOMPARE(records->model()->rowCount(), before);
        QCOMPARE(englishIn(&window).join(u'|'), QString());
    }

    void earlierRunsAreReadAgain()
    {
        Scene scene;
        {
            TransferWindow run(scene.fixture.context, scene.connection);
            run.view()->startRun();
            QTRY_VERIFY_WITH_TIMEOUT(!run.view()->isWorking(), patience);
        }
        PastRunsWindow window(scene.fixture.backend, scene.connection);
        window.show();
        QTRY_VERIFY_WITH_TIMEOUT(window.table()->model()->rowCount() == 1, patience);
        change(QLocale::German);
        QTRY_VERIFY_WITH_TIMEOUT(window.table()->model()->rowCount() == 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(englishIn(&window).join(u'|'), QString(), patience);
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
