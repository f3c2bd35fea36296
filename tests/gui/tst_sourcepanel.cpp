// The page Data by keyboard: a source picked among several, one published meanwhile, and an edit that takes back what
// was found. And the lists of the page before it.

#include "gui/causewaystyle.h"
#include "gui/wizardshell.h"
#include "guifixture.h"
#include "keyboard.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace causeway;

namespace {

constexpr int patience = 20'000;

template<class T>
T *child(QWidget *parent, const char *name)
{
    return parent->findChild<T *>(QLatin1StringView(name));
}

QString focusName()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

/// A wizard on a page that was reached with everything in order.
class Page {
public:
    Page(Step step, const QStringList &scenarios)
        : wizard(fixture.context, std::nullopt)
    {
        wizard.setAttribute(Qt::WA_DeleteOnClose, false);
        wizard.startFromSandbox();
        wizard.show();
        isThere = QTest::qWaitForWindowActive(&wizard);
        while (isThere && wizard.flow().step() != step) {
            const Step before = wizard.flow().step();
            if (allSteps.indexOf(before) + 1 == allSteps.indexOf(step))
                setScenarios(scenarios);
            child<QPushButton>(&wizard, "nextButton")->click();
            isThere = QTest::qWaitFor([&] { return wizard.flow().step() != before; }, patience);
        }
    }

    void setScenarios(const QStringList &scenarios)
    {
        isThere = fixture.sandbox.server()->setScenarios(scenarios, nullptr) && isThere;
    }
    SourceFinding::State state(RecordType type) { return wizard.flow().finding(type).state; }

    GuiFixture fixture;
    WizardShell wizard;
    bool isThere = false;
};

constexpr RecordType category = RecordType::CustomerCategory;

} // namespace

class TestSourcePanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new CausewayStyle(Scheme::Light)); }

    void picksOneOfSeveralByKeyboard()
    {
        Page page(Step::Data, {QStringLiteral("services-twice")});
        QVERIFY(page.isThere);
        QTRY_COMPARE_WITH_TIMEOUT(page.state(category), SourceFinding::State::Missing, patience);
        auto *list = child<QListView>(&page.wizard, "customer-categoryCandidatesListView");
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(Keyboard::tabTo(QStringLiteral("customer-categoryCandidatesListView")));
        Keyboard::press(Qt::Key_Down);
        Keyboard::press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(page.state(category), SourceFinding::State::Found, patience);
        QCOMPARE(page.wizard.draft().text(Field::CustomerCategorySource), QStringLiteral("PriceGroupsWebshop"));
        // The list stays where the focus is, and leads to the other one.
        QCOMPARE(focusName(), QStringLiteral("customer-categoryCandidatesListView"));
        Keyboard::press(Qt::Key_Up);
        QTRY_COMPARE_WITH_TIMEOUT(page.state(category), SourceFinding::State::Found, patience);
        QCOMPARE(page.wizard.draft().text(Field::CustomerCategorySource), QStringLiteral("PriceGroups2019"));
    }

    void publishesAndLooksAgainByKeyboard()
    {
        Page page(Step::Data, {QStringLiteral("service-not-published")});
        QVERIFY(page.isThere);
        QTRY_COMPARE_WITH_TIMEOUT(page.state(RecordType::ShippingMethod), SourceFinding::State::Missing, patience);
        QTRY_COMPARE_WITH_TIMEOUT(page.state(category), SourceFinding::State::Missing, patience);
        QVERIFY(Keyboard::tabTo(QStringLiteral("customer-categoryObjectIdCopyButton")));
        Keyboard::press(Qt::Key_Return);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("7"));
        // Nothing is there yet: the focus stays for another press.
        QVERIFY(Keyboard::tabTo(QStringLiteral("customer-categoryLookForAllButton")));
        Keyboard::press(Qt::Key_Return);
        QCOMPARE(page.state(category), SourceFinding::State::Looking);
        QTRY_COMPARE_WITH_TIMEOUT(page.state(category), SourceFinding::State::Missing, patience);
        QCOMPARE(focusName(), QStringLiteral("customer-categoryLookForAllButton"));
        page.setScenarios({});
        Keyboard::press(Qt::Key_Return);
        for (const RecordType type : allRecordTypes)
            QTRY_COMPARE_WITH_TIMEOUT(page.state(type), SourceFinding::State::Found, patience);
        // The steps have gone, and the focus is on what stands there now.
        QVERIFY(!child<QWidget>(&page.wizard, "customer-categoryLookForAllButton")->isVisible());
        QCOMPARE(focusName(), QStringLiteral("customer-categoryDetailsButton"));
        QCOMPARE(page.wizard.flow().step(), Step::Data);
    }

    void editTakesBackWhatWasFound()
    {
        Page page(Step::Data, {});
        QVERIFY(page.isThere);
        QTRY_COMPARE_WITH_TIMEOUT(page.state(category), SourceFinding::State::Found, patience);
        QVERIFY(!child<QWidget>(&page.wizard, "customer-categoryLookAgainButton")->isVisible());
        QVERIFY(Keyboard::tabTo(QStringLiteral("customer-categoryDetailsButton")));
        Keyboard::press(Qt::Key_Space);
        auto *table = child<QWidget>(&page.wizard, "customer-categoryPreviewTable");
        QVERIFY(table->isVisible());
        QVERIFY(Keyboard::tabTo(QStringLiteral("sourcesCustomerCategoryLineEdit")));
        Keyboard::type(QStringLiteral("ShippingAgents"));
        QCOMPARE(page.state(category), SourceFinding::State::Unknown);
        QVERIFY(!table->isVisible());
        QVERIFY(Keyboard::tabTo(QStringLiteral("customer-categoryLookAgainButton")));
        Keyboard::press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(page.state(category), SourceFinding::State::Found, patience);
        // It can be read, but is no price group.
        auto *note = child<QLabel>(&page.wizard, "customer-categoryFindingNote");
        QTRY_VERIFY_WITH_TIMEOUT(note->isVisible() && !note->text().isEmpty(), patience);
        QVERIFY(!focusName().isEmpty());
        QVERIFY(QApplication::focusWidget()->isVisible());
    }

    void lookAgainKeepsItsFocus()
    {
        Page page(Step::Data, {});
        QVERIFY(page.isThere);
        QTRY_COMPARE_WITH_TIMEOUT(page.state(category), SourceFinding::State::Found, patience);
        QVERIFY(Keyboard::tabTo(QStringLiteral("lookAgainButton")));
        Keyboard::press(Qt::Key_Space);
        QCOMPARE(page.state(category), SourceFinding::State::Looking);
        QCOMPARE(focusName(), QStringLiteral("lookAgainButton"));
        for (const RecordType type : allRecordTypes)
            QTRY_COMPARE_WITH_TIMEOUT(page.state(type), SourceFinding::State::Found, patience);
        QCOMPARE(focusName(), QStringLiteral("lookAgainButton"));
    }

    void searchesAmongThreeHundredCompanies()
    {
        Page page(Step::Company, {QStringLiteral("many-companies")});
        QVERIFY(page.isThere);
        QTRY_COMPARE_WITH_TIMEOUT(page.wizard.flow().companies().size(), 300, patience);
        auto *list = child<QListView>(&page.wizard, "companiesListView");
        QVERIFY(Keyboard::tabTo(QStringLiteral("companiesSearchLineEdit")));
        // By what people see, though services go by the name.
        Keyboard::type(QStringLiteral("branch 117"));
        QCOMPARE(list->model()->rowCount(), 1);
        Keyboard::press(Qt::Key_Down);
        Keyboard::press(Qt::Key_Space);
        QCOMPARE(page.wizard.draft().text(Field::CompanyName), QStringLiteral("BRANCH 117"));
        QVERIFY(Keyboard::tabTo(QStringLiteral("companiesSearchLineEdit")));
        Keyboard::type(QStringLiteral("no such thing"));
        auto *placeholder = child<QLabel>(&page.wizard, "companiesPlaceholder");
        QVERIFY(placeholder->isVisible());
        QVERIFY2(placeholder->text().contains(QStringLiteral("no such thing")), qPrintable(placeholder->text()));
    }

    void refusalsAreSaidWhereTheListsWouldBe()
    {
        Page page(Step::Company, {QStringLiteral("admin-api-forbidden"), QStringLiteral("authorization-denied")});
        QVERIFY(page.isThere);
        auto *environments = child<QLabel>(&page.wizard, "environmentsNoteLabel");
        QTRY_VERIFY_WITH_TIMEOUT(environments->text().contains(QStringLiteral("AdminCenter.ReadWrite.All")), patience);
        QVERIFY(environments->isVisible());
        auto *companies = child<QLabel>(&page.wizard, "companiesPlaceholder");
        QTRY_COMPARE_WITH_TIMEOUT(companies->text(), page.wizard.flow().companiesNote(), patience);
        QVERIFY(!companies->text().isEmpty() && companies->isVisible());
        // Nothing there says any more that the environment was found.
        QVERIFY(page.wizard.draft().verdict(Field::Environment).message.isEmpty());
    }

    void environmentThatIsNotActiveIsNamedAndNotOffered()
    {
        Page page(Step::Company, {QStringLiteral("environment-upgrading")});
        QVERIFY(page.isThere);
        QTRY_COMPARE_WITH_TIMEOUT(page.wizard.flow().environments().size(), 2, patience);
        auto *list = child<QComboBox>(&page.wizard, "environmentComboBox");
        QCOMPARE(list->count(), 1);
        page.setScenarios({});
        QVERIFY(Keyboard::tabTo(QStringLiteral("listAgainButton")));
        Keyboard::press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 2, patience);
        QCOMPARE(focusName(), QStringLiteral("listAgainButton"));
        QCOMPARE(page.wizard.flow().step(), Step::Company);
    }
};

QTEST_MAIN(TestSourcePanel)
#include "tst_sourcepanel.moc"
