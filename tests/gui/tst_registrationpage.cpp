#include "guifixture.h"
#include "keyboard.h"

#include "gui/causewaystyle.h"
#include "gui/registrationpage.h"
#include "gui/wizardshell.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>

using namespace causeway;

namespace {

constexpr int patience = 10'000;
const QString client = QStringLiteral("a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4");

struct Page {
    Page()
        : wizard(fixture.context, std::nullopt)
    {
        wizard.setAttribute(Qt::WA_DeleteOnClose, false);
        wizard.draft().setText(Field::Name, QStringLiteral("Contoso"));
        wizard.show();
        wizard.flow().next();
        isReady = QTest::qWaitFor([this] { return wizard.flow().step() == Step::Registration; }, patience)
                  && QTest::qWaitForWindowActive(&wizard);
    }

    template<class Widget>
    Widget *find(const char *name)
    {
        return wizard.findChild<Widget *>(QString::fromLatin1(name));
    }
    RegistrationPage *page() { return qobject_cast<RegistrationPage *>(wizard.page(Step::Registration)); }

    GuiFixture fixture;
    WizardShell wizard;
    bool isReady = false;
};

} // namespace

/// What is to be done before there are credentials.
class TestRegistrationPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new CausewayStyle(Scheme::Light)); }
    void init() { QGuiApplication::clipboard()->clear(); }

    void ticksStay()
    {
        Page page;
        QVERIFY(page.isReady);
        QVERIFY(Keyboard::tabTo(QStringLiteral("permissionsTick")));
        Keyboard::press(Qt::Key_Space);
        // Nothing is required to go on.
        page.find<QPushButton>("nextButton")->click();
        QTRY_COMPARE(page.wizard.flow().step(), Step::Credentials);
        QCOMPARE(page.wizard.flow().state(Step::Registration), StepState::Done);
        page.find<QPushButton>("backButton")->click();
        QCOMPARE(page.wizard.flow().step(), Step::Registration);
        QVERIFY(page.find<QCheckBox>("permissionsTick")->isChecked());
        QVERIFY(!page.find<QCheckBox>("secretTick")->isChecked());
    }

    void valuesAreCopied()
    {
        Page page;
        QVERIFY(page.isReady);
        page.find<QPushButton>("permissions0CopyButton")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("API.ReadWrite.All"));
        page.find<QPushButton>("register1CopyButton")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("https://portal.ipaas.com/customer/subscription-mgmt/subscriptions/authorization/app"));
        // Known only later.
        QVERIFY(!page.find<QPushButton>("let-in0CopyButton")->isEnabled());
        page.wizard.flow().next();
        page.wizard.draft().setText(Field::ClientId, client);
        page.wizard.flow().back();
        QCOMPARE(page.wizard.flow().step(), Step::Registration);
        page.find<QPushButton>("let-in0CopyButton")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), client);
    }

    void administratorGetsAllOfIt()
    {
        Page page;
        QVERIFY(page.isReady);
        page.wizard.draft().setText(Field::ClientId, client);
        page.find<QAction>("copyStepsAction")->trigger();
        const QString text = QGuiApplication::clipboard()->text();
        const QString path = page.fixture.directory.filePath(QStringLiteral("steps.html"));
        page.page()->saveTo(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        QVERIFY(page.find<QLabel>("handoverNote")->text().contains(QDir::toNativeSeparators(path)));
        for (const GuidePart &part : registrationGuide(page.wizard.draft().settings())) {
            for (const GuideStep &step : part.steps) {
                QVERIFY2(text.contains(step.title) && html.contains(step.title.toHtmlEscaped()),
                         qPrintable(step.title));
                for (const GuideStep::Value &value : step.values) {
                    QVERIFY2(text.contains(value.text) && html.contains(value.text.toHtmlEscaped()),
                             qPrintable(value.text));
                }
            }
        }
        QVERIFY(text.contains(client));
        QVERIFY(html.contains(QStringLiteral("default-src 'none'")));
    }

    void whatCannotBeSavedIsSaid()
    {
        Page page;
        QVERIFY(page.isReady);
        page.page()->saveTo(page.fixture.directory.filePath(QStringLiteral("none/steps.html")));
        const QString note = page.find<QLabel>("handoverNote")->text();
        QVERIFY2(note.startsWith(QStringLiteral("It could not be saved")), qPrintable(note));
    }
};

QTEST_MAIN(TestRegistrationPage)
#include "tst_registrationpage.moc"
