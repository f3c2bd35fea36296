// The guide on the page iPaaS.com for a subscription that is not made yet.

#include "guifixture.h"
#include "keyboard.h"

#include "gui/causewaystyle.h"
#include "gui/wizardpage.h"
#include "gui/wizardshell.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>

using namespace causeway;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;
constexpr auto notMade = "subscription-not-made";

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

/// The wizard on its page iPaaS.com, after its API key has listed the subscriptions.
struct Page {
    explicit Page(const QStringList &scenarios)
        : wizard(fixture.context, std::nullopt)
    {
        wizard.setAttribute(Qt::WA_DeleteOnClose, false);
        wizard.startFromSandbox();
        wizard.draft().setText(Field::IpaasSubscriptionId, {});
        wizard.show();
        isReady = fixture.sandbox.server()->setScenarios(scenarios, nullptr);
        for (const Step expected : {Step::Registration, Step::Credentials, Step::Company, Step::Ipaas}) {
            button("nextButton")->click();
            isReady = isReady && QTest::qWaitFor([&] { return wizard.flow().step() == expected; }, patience);
        }
        isReady = isReady && QTest::qWaitForWindowActive(&wizard)
                  && QTest::qWaitFor([&] { return wizard.flow().hasListedSubscriptions(); }, patience);
    }

    QPushButton *button(const char *name) { return wizard.findChild<QPushButton *>(QString::fromLatin1(name)); }
    QString label(const char *name) { return wizard.findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    bool isOpen() { return button("checkAgainButton")->isVisible(); }
    bool hasScenarios(const QStringList &scenarios)
    {
        return fixture.sandbox.server()->setScenarios(scenarios, nullptr);
    }
    QString picked() { return wizard.draft().text(Field::IpaasSubscriptionId); }

    GuiFixture fixture;
    WizardShell wizard;
    bool isReady = false;
};

} // namespace

class TestSubscriptionGuide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new CausewayStyle(Scheme::Light)); }
    void init() { QGuiApplication::clipboard()->clear(); }

    void newSubscriptionIsPicked()
    {
        Page page({QString::fromLatin1(notMade)});
        QVERIFY(page.isReady);
        // The only one there is, but of a web shop.
        QTRY_COMPARE_WITH_TIMEOUT(page.picked(), QStringLiteral("7"), patience);
        // Which is said, and how to make the right one is shown.
        QTRY_VERIFY_WITH_TIMEOUT(page.isOpen(), patience);
        QVERIFY(!page.label("ipaasSubscriptionIdMessage").isEmpty());

        QVERIFY(Keyboard::tabTo(QStringLiteral("checkAgainButton")));
        Keyboard::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(page.label("newSubscriptionNote").contains(QStringLiteral("no new subscription")),
                                 patience);
        QCOMPARE(page.picked(), QStringLiteral("7"));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("checkAgainButton"));

        QVERIFY(page.hasScenarios({}));
        QTRY_VERIFY(page.button("checkAgainButton")->isEnabled());
        page.button("checkAgainButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(page.picked(), QStringLiteral("5"), patience);
        QVERIFY2(page.label("newSubscriptionNote").contains(QStringLiteral("Dynamics365_Integration")),
                 qPrintable(page.label("newSubscriptionNote")));
        QTRY_COMPARE_WITH_TIMEOUT(page.wizard.flow().comparedSettings().size(), 13, patience);
        QTRY_VERIFY(page.button("nextButton")->isEnabled());
        page.button("nextButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(page.wizard.flow().step(), Step::Data, patience);
    }

    void emptyListOpensTheGuide()
    {
        Page page({QStringLiteral("no-subscription")});
        QVERIFY(page.isReady);
        QVERIFY(page.isOpen());
        QCOMPARE(page.wizard.flow().whyNotNext(), QStringLiteral("Make the subscription first."));
        QVERIFY(page.hasScenarios({}));
        page.button("checkAgainButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(page.label("newSubscriptionNote").contains(u'2'), patience);
        // Which of them is meant, only the person knows.
        QCOMPARE(page.picked(), QString());
        QCOMPARE(page.wizard.flow().whyNotNext(), QStringLiteral("Pick the subscription first."));
    }

    void failedLookKeepsWhatWasListed()
    {
        Page page({QString::fromLatin1(notMade)});
        QVERIFY(page.isReady);
        QTRY_VERIFY_WITH_TIMEOUT(page.isOpen(), patience);
        QVERIFY(page.hasScenarios({QStringLiteral("ipaas-intl")}));
        page.button("checkAgainButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(page.wizard.flow().failure(), patience);
        QCOMPARE(page.wizard.flow().subscriptions().size(), 1);
        QVERIFY(page.isOpen());

        QVERIFY(page.hasScenarios({}));
        page.button("checkAgainButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(page.picked(), QStringLiteral("5"), patience);
    }

    void valuesAreThoseEntered()
    {
        Page page({QStringLiteral("no-subscription")});
        QVERIFY(page.isReady);
        for (const Field field : {Field::Name, Field::Version, Field::CompanyName, Field::TenantId, Field::Scope,
                                  Field::ClientId, Field::GrantType, Field::Environment, Field::ApiUrl}) {
            const QString entered = page.wizard.draft().text(field);
            QVERIFY2(!entered.isEmpty(), qPrintable(fieldId(field)));
            auto *button = page.button(qPrintable(fieldId(field) + QStringLiteral("CopyButton")));
            QVERIFY(button->isVisible());
            QCOMPARE(button->text(), QStringLiteral("Copy"));
            button->click();
            QCOMPARE(clipboardText(), entered);
            QCOMPARE(button->text(), QStringLiteral("Copied"));
        }
    }

    void secretIsCopiedForAWhile()
    {
        Page page({QStringLiteral("no-subscription")});
        QVERIFY(page.isReady);
        const QString secret = page.fixture.sandbox.server()->clientSecret();
        QVERIFY(!page.label("clientSecretCopyValue").contains(secret));
        page.button("clientSecretCopyButton")->click();
        QTRY_COMPARE(clipboardText() == secret, true);
        QVERIFY(page.label("secretCopyNote").contains(QStringLiteral("30 second")));
        QCOMPARE(page.button("clientSecretCopyButton")->text(), QStringLiteral("Copied"));
        page.fixture.clipboardClock.advance(30s);
        QTRY_COMPARE(clipboardText(), QString());
        QTRY_COMPARE(page.button("clientSecretCopyButton")->text(), QStringLiteral("Copy"));
        QVERIFY(page.label("secretCopyNote").contains(QStringLiteral("not on the clipboard")));
    }

    void anotherCopyTakesTheSecretsPlace()
    {
        Page page({QStringLiteral("no-subscription")});
        QVERIFY(page.isReady);
        page.button("clientSecretCopyButton")->click();
        QTRY_VERIFY(page.wizard.findChild<QLabel *>(QStringLiteral("secretCopyNote"))->isVisible());
        page.button("tenantIdCopyButton")->click();
        page.fixture.clipboardClock.advance(30s);
        letStoppedTasksEnd();
        QCOMPARE(clipboardText(), page.wizard.draft().text(Field::TenantId));
        QVERIFY(!page.wizard.findChild<QLabel *>(QStringLiteral("secretCopyNote"))->isVisible());
        QCOMPARE(page.button("tenantIdCopyButton")->text(), QStringLiteral("Copied"));
    }

    void storedSecretIsReadWhenAskedFor()
    {
        Stored stored;
        QVERIFY(stored.reach());
        QCOMPARE(clipboardText(), QString());
        stored.button("clientSecretCopyButton")->click();
        QTRY_COMPARE(clipboardText() == stored.server.clientSecret(), true);
    }

    void secretThatCannotBeReadIsSaid()
    {
        Stored stored;
        QVERIFY(stored.reach());
        QCoro::waitFor(stored.fixture.persistent.remove(stored.connection.id, SecretKind::ClientSecret, {}));
        stored.button("clientSecretCopyButton")->click();
        auto *note = stored.wizard->findChild<QLabel *>(QStringLiteral("secretCopyNote"));
        QTRY_VERIFY(note->isVisible());
        QVERIFY2(note->text().contains(QStringLiteral("keychain")), qPrintable(note->text()));
        QCOMPARE(clipboardText(), QString());
        QCOMPARE(stored.button("clientSecretCopyButton")->text(), QStringLiteral("Copy"));
    }

    void missingValueNamesItsPage()
    {
        GuiFixture fixture;
        WizardShell wizard(fixture.context, std::nullopt);
        wizard.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *button = wizard.findChild<QPushButton *>(QStringLiteral("tenantIdCopyButton"));
        QVERIFY(!button->isEnabled());
        const QString text = wizard.findChild<QLabel *>(QStringLiteral("tenantIdCopyValue"))->accessibleName();
        QVERIFY2(text.contains(wizard.flow().title(Step::Credentials)), qPrintable(text));
        wizard.draft().setText(Field::TenantId, QStringLiteral("7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d"));
        QVERIFY(button->isEnabled());
    }

    void portalIsThatOfTheAddress()
    {
        GuiFixture fixture;
        WizardShell wizard(fixture.context, std::nullopt);
        wizard.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *button = wizard.findChild<QPushButton *>(QStringLiteral("openPortalButton"));
        QVERIFY(!button->isHidden());
        QCOMPARE(button->text(), QStringLiteral("Open the iPaaS.com portal"));
        wizard.draft().setText(Field::IpaasApiUrl, QStringLiteral("https://stagingapi.ipaas.com"));
        QCOMPARE(button->text(), QStringLiteral("Open stagingportal.ipaas.com"));
        // Where the portal of another one is, nobody has said.
        wizard.draft().setText(Field::IpaasApiUrl, QStringLiteral("https://ipaas.contoso.com"));
        QVERIFY(button->isHidden());
    }

private:
    /// A stored connection that is edited, on the page iPaaS.com.
    struct Stored {
        Stored()
        {
            isReady = server.start(nullptr);
            connection = fixture.addConnection(server, QStringLiteral("Stored"));
            wizard = std::make_unique<WizardShell>(fixture.context, connection);
            wizard->setAttribute(Qt::WA_DeleteOnClose, false);
            wizard->show();
        }

        bool reach()
        {
            wizard->flow().goTo(Step::Ipaas);
            if (!isReady || !QTest::qWaitFor([this] { return wizard->flow().hasListedSubscriptions(); }, patience))
                return false;
            button("subscriptionGuideButton")->click();
            return button("clientSecretCopyButton")->isVisible();
        }

        QPushButton *button(const char *name) { return wizard->findChild<QPushButton *>(QString::fromLatin1(name)); }

        GuiFixture fixture;
        sandbox::SandboxServer server{sandbox::SandboxOptions{}};
        Connection connection;
        std::unique_ptr<WizardShell> wizard;
        bool isReady = false;
    };
};

QTEST_MAIN(TestSubscriptionGuide)
#include "tst_subscriptionguide.moc"
