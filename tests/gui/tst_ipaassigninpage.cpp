// The page iPaaS.com as a person sees it: signing in by keyboard, the list of companies with their logos, and a
// connection whose sign-in is stored.

#include "guifixture.h"
#include "keyboard.h"

#include "gui/causewaystyle.h"
#include "gui/celldelegate.h"
#include "gui/companylogo.h"
#include "gui/picklist.h"
#include "gui/wizardshell.h"

#include <QBuffer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>

using namespace causeway;

namespace {

constexpr int patience = 30'000;
const QString email = QStringLiteral("admin@example.com");

/// The wizard on its page iPaaS.com, filled in from a sandbox but for the sign-in.
struct Page {
    Page()
        : wizard(fixture.context, std::nullopt)
    {
        wizard.setAttribute(Qt::WA_DeleteOnClose, false);
        wizard.startFromSandbox();
        wizard.draft().setText(Field::IpaasCompanyId, {});
        wizard.draft().setSecret(Field::IpaasApiKey, {});
        wizard.show();
    }

    bool reach()
    {
        for (const Step expected : {Step::Registration, Step::Credentials, Step::Company, Step::Ipaas}) {
            child<QPushButton>("nextButton")->click();
            if (!QTest::qWaitFor([&] { return wizard.flow().step() == expected; }, patience))
                return false;
        }
        return QTest::qWaitForWindowActive(&wizard);
    }

    template<class Widget>
    Widget *child(const char *name)
    {
        return wizard.findChild<Widget *>(QString::fromLatin1(name));
    }

    GuiFixture fixture;
    WizardShell wizard;
};

QByteArray png(const QSize &size)
{
    QImage image(size, QImage::Format_Mono);
    image.fill(0);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

} // namespace

class TestIpaasSignInPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new CausewayStyle(Scheme::Light)); }

    void signsInByKeyboard()
    {
        Page page;
        QVERIFY(page.reach());
        page.child<QRadioButton>("passwordRadioButton")->setFocus();
        Keyboard::press(Qt::Key_Space);
        QVERIFY(Keyboard::tabTo(QStringLiteral("ipaasEmailLineEdit")));
        Keyboard::type(email);
        QVERIFY(Keyboard::tabTo(QStringLiteral("ipaasPasswordLineEdit")));
        Keyboard::type(QStringLiteral("not the password"));
        QVERIFY(Keyboard::tabTo(QStringLiteral("signInButton")));
        Keyboard::press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(page.wizard.flow().failure(), patience);
        QVERIFY(page.child<QLabel>("ipaasPasswordMessage")->text().contains(page.wizard.flow().failure()->remedy));
        QVERIFY(!page.child<QLineEdit>("ipaasPasswordLineEdit")->text().isEmpty());
        QCOMPARE(page.child<QLineEdit>("ipaasEmailLineEdit")->text(), email);

        QVERIFY(Keyboard::tabTo(QStringLiteral("ipaasPasswordLineEdit")));
        Keyboard::type(QString::fromUtf8(page.fixture.sandbox.ipaasApiKey().reveal()));
        QVERIFY(Keyboard::tabTo(QStringLiteral("signInButton")));
        Keyboard::press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(page.child<QLabel>("signedInLabel")->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(page.child<QLabel>("signedInLabel")->text().contains(email), patience);
        QVERIFY(!page.child<QLineEdit>("ipaasPasswordLineEdit")->isVisible());

        QVERIFY(Keyboard::tabTo(QStringLiteral("ipaasCompaniesListView")));
        // Who only passes the list has picked nothing.
        QVERIFY(page.wizard.draft().text(Field::IpaasCompanyId).isEmpty());
        Keyboard::press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!page.wizard.flow().subscriptions().isEmpty(), patience);
        QVERIFY(!page.wizard.draft().text(Field::IpaasCompanyId).isEmpty());
    }

    void enterSignsInAndLeadsOn()
    {
        Page page;
        page.wizard.draft().setIpaasSignIn(SetupDraft::IpaasSignIn::Password);
        page.wizard.draft().setText(Field::IpaasEmail, email);
        QVERIFY(page.reach());
        QVERIFY(page.fixture.sandbox.server()->setScenarios({QStringLiteral("no-ipaas-company")}, nullptr));
        QVERIFY(Keyboard::tabTo(QStringLiteral("ipaasPasswordLineEdit")));
        Keyboard::type(QString::fromUtf8(page.fixture.sandbox.ipaasApiKey().reveal()));
        Keyboard::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(page.wizard.flow().failure(), patience);
        QVERIFY(!page.child<QLabel>("ipaasEmailMessage")->text().isEmpty());

        QVERIFY(page.fixture.sandbox.server()->setScenarios({}, nullptr));
        QVERIFY(Keyboard::tabTo(QStringLiteral("ipaasPasswordLineEdit")));
        Keyboard::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!page.wizard.flow().ipaasCompanies().isEmpty(), patience);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("ipaasCompaniesListView"));
        // What was wrong with the last sign-in is not with this one.
        QVERIFY(page.wizard.draft().verdict(Field::IpaasEmail).message.isEmpty());
    }

    void signInAnewHoldsNextUpAndCanBeLeft()
    {
        Page page;
        page.wizard.draft().setIpaasSignIn(SetupDraft::IpaasSignIn::Password);
        page.wizard.draft().setText(Field::IpaasEmail, email);
        page.wizard.draft().setSecret(Field::IpaasPassword, page.fixture.sandbox.ipaasApiKey());
        QVERIFY(page.reach());
        page.child<QPushButton>("signInButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!page.wizard.flow().ipaasCompanies().isEmpty(), patience);
        page.wizard.draft().setText(Field::IpaasCompanyId, page.wizard.flow().ipaasCompanies().first().id);
        page.wizard.flow().chooseIpaasCompany();
        QTRY_VERIFY_WITH_TIMEOUT(page.wizard.flow().hasListedSubscriptions(), patience);
        page.wizard.draft().setText(Field::IpaasSubscriptionId, QStringLiteral("5"));
        QTRY_VERIFY_WITH_TIMEOUT(page.child<QPushButton>("nextButton")->isEnabled(), patience);
        page.child<QPushButton>("signInAnewButton")->click();
        QVERIFY(!page.child<QPushButton>("nextButton")->isEnabled());
        page.child<QPushButton>("keepSignInButton")->click();
        QVERIFY(page.child<QPushButton>("nextButton")->isEnabled());
        QVERIFY(!page.child<QLineEdit>("ipaasPasswordLineEdit")->isVisible());
        QVERIFY(page.wizard.draft().isSignedInToIpaas());
    }

    void signInCanBeStopped()
    {
        Page page;
        page.wizard.draft().setIpaasSignIn(SetupDraft::IpaasSignIn::Password);
        page.wizard.draft().setText(Field::IpaasEmail, email);
        page.wizard.draft().setSecret(Field::IpaasPassword, page.fixture.sandbox.ipaasApiKey());
        QVERIFY(page.reach());
        QVERIFY(page.fixture.sandbox.server()->setScenarios({QStringLiteral("silent-ipaas")}, nullptr));
        auto *button = page.child<QPushButton>("signInButton");
        button->setFocus();
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
            Keyboard::press(Qt::Key_Return);
            QVERIFY(page.wizard.flow().signingIn());
            QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(button));
            Keyboard::press(key);
            QVERIFY(!page.wizard.flow().signingIn());
            QVERIFY(page.wizard.isVisible());
            QVERIFY(button->isEnabled());
        }
    }

    void companiesShowNameRoleAndLogo()
    {
        Page page;
        page.wizard.draft().setIpaasSignIn(SetupDraft::IpaasSignIn::Password);
        page.wizard.draft().setText(Field::IpaasEmail, email);
        page.wizard.draft().setSecret(Field::IpaasPassword, page.fixture.sandbox.ipaasApiKey());
        QVERIFY(page.reach());
        page.child<QPushButton>("signInButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!page.wizard.flow().ipaasCompanies().isEmpty(), patience);
        auto *view = page.child<QListView>("ipaasCompaniesListView");
        QVERIFY(view->isVisible());
        QVERIFY(!view->accessibleName().isEmpty());
        const QList<IpaasCompany> companies = page.wizard.flow().ipaasCompanies();
        QCOMPARE(view->model()->rowCount(), companies.size());
        const QPersistentModelIndex first = view->model()->index(0, 0);
        const QPersistentModelIndex second = view->model()->index(1, 0);
        QCOMPARE(first.data().toString(), companies.at(0).name);
        QCOMPARE(first.data(SecondLineRole).toString(), QStringLiteral("Admin"));
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Admin")));
        QTRY_VERIFY_WITH_TIMEOUT(!first.data(PictureRole).value<QImage>().isNull(), patience);
        // One without a logo has its initial letter, and there is no word of it.
        QVERIFY(second.data(PictureRole).value<QImage>().isNull());
        QCOMPARE(second.data(InitialRole).toString(), companies.at(1).name.left(1));
        QVERIFY(!page.wizard.flow().failure());
    }

    void storedSignInIsShownAndCanBeMadeAnew()
    {
        sandbox::SandboxServer server({});
        QString message;
        QVERIFY2(server.start(&message), qPrintable(message));
        GuiFixture fixture;
        const Connection connection = fixture.addConnection(server, QStringLiteral("Stored"));
        WizardServices::IpaasAccess access;
        access.apiUrl = connection.settings.ipaas.apiUrl;
        const Secret password(server.ipaasApiKey());
        const auto findings = QCoro::waitFor(
            WizardServices::signInToIpaas(fixture.backend, access, email, password, std::stop_token()));
        QVERIFY(findings);
        QCoro::waitFor(fixture.persistent.remove(connection.id, SecretKind::IpaasApiKey, {}));
        QCoro::waitFor(fixture.persistent.write(connection.id, SecretKind::IpaasRefreshToken, findings->session, {}));
        WizardShell wizard(fixture.context, connection);
        wizard.setAttribute(Qt::WA_DeleteOnClose, false);
        wizard.show();
        QTRY_VERIFY_WITH_TIMEOUT(wizard.draft().isSignedInToIpaas(), patience);
        wizard.flow().goTo(Step::Ipaas);
        QTRY_VERIFY_WITH_TIMEOUT(!wizard.flow().subscriptions().isEmpty(), patience);
        auto *user = wizard.findChild<QLabel *>(QStringLiteral("signedInLabel"));
        auto *typed = wizard.findChild<QLineEdit *>(QStringLiteral("ipaasPasswordLineEdit"));
        QVERIFY(user->isVisible());
        QVERIFY(user->text().contains(email));
        QVERIFY(!typed->isVisible());
        QVERIFY(!wizard.draft().isModified());
        wizard.findChild<QPushButton *>(QStringLiteral("signInAnewButton"))->click();
        QVERIFY(typed->isVisible());
        wizard.draft().setText(Field::IpaasEmail, email);
        wizard.draft().setSecret(Field::IpaasPassword, password);
        wizard.findChild<QPushButton *>(QStringLiteral("signInButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!typed->isVisible() && !wizard.flow().signingIn(), patience);
        QVERIFY(!wizard.draft().ipaasRefreshToken().isEmpty());
    }

    void onlySmallPicturesAreLogos()
    {
        QVERIFY(!decodedLogo(png({64, 48})).isNull());
        // Kept no larger than a row needs, in its own proportions.
        QCOMPARE(decodedLogo(png({1024, 512})).size(), QSize(128, 64));
        QVERIFY(decodedLogo(png({4096, 8})).isNull());
        QVERIFY(decodedLogo(png({64, 48}).left(40)).isNull());
        QVERIFY(decodedLogo("<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'/>").isNull());
        QVERIFY(decodedLogo({}).isNull());
    }

    void manyCompaniesCanBeSearched()
    {
        PickList list(QStringLiteral("ipaasCompanies"), QStringLiteral("Company"));
        QList<PickItem> items;
        for (int i = 0; i < 40; ++i) {
            items.append({QString::number(i), QStringLiteral("Company %1").arg(i), QStringLiteral("Admin"),
                          QStringLiteral("C")});
        }
        list.setItems(items);
        list.show();
        auto *search = list.findChild<QLineEdit *>(QStringLiteral("ipaasCompaniesSearchLineEdit"));
        QVERIFY(search->isVisible());
        search->setText(QStringLiteral("company 17"));
        QCOMPARE(list.view()->model()->rowCount(), 1);
    }
};

QTEST_MAIN(TestIpaasSignInPage)
#include "tst_ipaassigninpage.moc"
