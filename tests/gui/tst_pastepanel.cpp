#include "guifixture.h"
#include "keyboard.h"

#include "gui/causewaystyle.h"
#include "gui/wizardshell.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace causeway;

namespace {

constexpr int patience = 30'000;
const QString tenant = QStringLiteral("7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d");
const QString client = QStringLiteral("a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4");
const QString secret = QStringLiteral("made~up8Q+secret=of.Entra_x&1");

/// The wizard on its page with the credentials.
struct Page {
    Page()
        : wizard(fixture.context, std::nullopt)
    {
        wizard.setAttribute(Qt::WA_DeleteOnClose, false);
        wizard.draft().setText(Field::Name, QStringLiteral("Contoso"));
        wizard.show();
        wizard.flow().next();
        wizard.flow().next();
        isReady = QTest::qWaitFor([this] { return wizard.flow().step() == Step::Credentials; }, patience)
                  && QTest::qWaitForWindowActive(&wizard);
    }

    template<class Widget>
    Widget *find(const char *name)
    {
        return wizard.findChild<Widget *>(QString::fromLatin1(name));
    }
    QString note() { return find<QLabel>("pasteFieldsNote")->text(); }
    QString editor(const char *name) { return find<QLineEdit>(name)->text(); }

    GuiFixture fixture;
    WizardShell wizard;
    bool isReady = false;
};

} // namespace

/// "Paste what you have" on the page with the credentials.
class TestPastePanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new CausewayStyle(Scheme::Light)); }
    void init() { QGuiApplication::clipboard()->clear(); }

    void fillsWhatIsNamedAndTakesItBack()
    {
        Page page;
        QVERIFY(page.isReady);
        page.wizard.draft().setText(Field::TenantId, QStringLiteral("typed.example.com"));
        page.wizard.draft().setSecret(Field::ClientSecret, Secret(QStringLiteral("typed~before+1234567890")));
        QGuiApplication::clipboard()->setText(
            QStringLiteral("AZURE_TENANT_ID=%1\nAZURE_CLIENT_ID=%2\nAZURE_CLIENT_SECRET=%3\nBC_ENVIRONMENT=Production")
                .arg(tenant, client, secret));
        QVERIFY(page.find<QPushButton>("undoPasteButton")->isHidden());
        QVERIFY(Keyboard::tabTo(QStringLiteral("pasteFieldsButton")));
        Keyboard::press(Qt::Key_Return);

        QCOMPARE(page.editor("tenantIdLineEdit"), tenant);
        QCOMPARE(page.editor("clientIdLineEdit"), client);
        QVERIFY(page.wizard.draft().secret(Field::ClientSecret) == Secret(secret));
        QCOMPARE(page.wizard.draft().text(Field::Environment), QStringLiteral("Production"));
        QCOMPARE(page.note(), QStringLiteral("Filled in: Tenant ID or domain, Client ID, Environment, Client secret."));

        QVERIFY(Keyboard::tabTo(QStringLiteral("undoPasteButton")));
        Keyboard::press(Qt::Key_Return);
        QCOMPARE(page.editor("tenantIdLineEdit"), QStringLiteral("typed.example.com"));
        QCOMPARE(page.editor("clientIdLineEdit"), QString());
        QVERIFY(page.wizard.draft().secret(Field::ClientSecret) == Secret(QStringLiteral("typed~before+1234567890")));
        QCOMPARE(page.wizard.draft().text(Field::Environment), QString());
        QVERIFY(page.find<QPushButton>("undoPasteButton")->isHidden());
        // Not into nowhere.
        QVERIFY(QApplication::focusWidget()->isVisible());
    }

    void takesBackWhatWentWithACompany()
    {
        Page page;
        QVERIFY(page.isReady);
        const QString id = QStringLiteral("824820a2-508c-ed11-aada-000d3a298ab3");
        page.wizard.draft().setText(Field::CompanyName, QStringLiteral("CRONUS US"));
        page.wizard.draft().setText(Field::CompanyId, id);
        QGuiApplication::clipboard()->setText(QStringLiteral("Environment: Elsewhere"));
        page.find<QPushButton>("pasteFieldsButton")->click();
        QCOMPARE(page.wizard.draft().text(Field::CompanyId), QString());
        page.find<QPushButton>("undoPasteButton")->click();
        QCOMPARE(page.wizard.draft().text(Field::CompanyId), id);
    }

    void saysThatNothingIsNamed()
    {
        Page page;
        QVERIFY(page.isReady);
        QGuiApplication::clipboard()->setText(tenant);
        page.find<QPushButton>("pasteFieldsButton")->click();
        QVERIFY2(page.note().contains(QStringLiteral("names no field")), qPrintable(page.note()));
        QCOMPARE(page.editor("tenantIdLineEdit"), QString());
        QVERIFY(page.find<QPushButton>("undoPasteButton")->isHidden());
    }

    void secretsIdIsSaidAtItsField()
    {
        Page page;
        QVERIFY(page.isReady);
        QGuiApplication::clipboard()->setText(QStringLiteral("Client secret: %1").arg(tenant));
        page.find<QPushButton>("pasteFieldsButton")->click();
        const QString message = page.find<QLabel>("clientSecretMessage")->text();
        QVERIFY2(message.contains(QStringLiteral("the secret's ID")), qPrintable(message));
    }
};

QTEST_MAIN(TestPastePanel)
#include "tst_pastepanel.moc"
