#include "guifixture.h"
#include "keyboard.h"

#include "gui/causewaystyle.h"
#include "gui/datatable.h"
#include "gui/wizardshell.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace causeway;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

template<class Widget>
Widget *child(QWidget *parent, const QString &name)
{
    return parent->findChild<Widget *>(name);
}

QString cell(const QTableView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

/// The column of the preview with that heading; -1 where there is none.
int columnOf(const QTableView *table, const QString &heading)
{
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (table->model()->headerData(column, Qt::Horizontal).toString() == heading)
            return column;
    }
    return -1;
}

void goNext(WizardShell &wizard, const QList<Step> &steps)
{
    for (const Step expected : steps) {
        child<QPushButton>(&wizard, u"nextButton"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.flow().step(), expected, patience);
    }
}

void goToData(WizardShell &wizard)
{
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.startFromSandbox();
    wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    goNext(wizard, {Step::Registration, Step::Credentials, Step::Company, Step::Ipaas, Step::Data});
    for (const RecordType type : allRecordTypes)
        QTRY_COMPARE_WITH_TIMEOUT(wizard.flow().finding(type).state, SourceFinding::State::Found, patience);
}

void openMapping(WizardShell &wizard, const QString &type)
{
    auto *opener = child<QPushButton>(&wizard, type + u"MappingButton"_s);
    QVERIFY(opener && opener->isEnabled());
    opener->click();
    QVERIFY(child<QTableView>(&wizard, type + u"MappingTable"_s)->isVisible());
}

QString message(QWidget &wizard, const QString &type)
{
    return child<QLabel>(&wizard, type + u"MappingRowMessage"_s)->text();
}

} // namespace

/// The mapping on the page Data, in the real window against the sandbox.
class TestMappingEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new CausewayStyle(Scheme::Light)); }
    void editChangesThePreviewAtOnce();
    void otherKindOfSourceKeepsWhatWasTyped();
    void externalIdIsLocked();
    void unknownCustomFieldIsNamed();
    void addressesGoToCustomFields();
    void throughIpaasTheMappingRests();
    void savedRowsComeBack();
    void failedTestLeadsToTheMapping();
};

void TestMappingEditor::editChangesThePreviewAtOnce()
{
    GuiFixture fixture;
    WizardShell wizard(fixture.context, std::nullopt);
    goToData(wizard);
    QVERIFY(Keyboard::tabTo(u"shipping-methodMappingButton"_s));
    Keyboard::press(Qt::Key_Space);
    const auto *preview = child<QTableView>(&wizard, u"shipping-methodPreviewTable"_s);
    QVERIFY(preview->isVisible());
    QCOMPARE(preview->model()->rowCount(), 5);
    const int description = columnOf(preview, u"description"_s);
    const QString before = cell(preview, 0, description);
    const QString code = cell(preview, 0, columnOf(preview, u"name"_s));
    QVERIFY(!before.isEmpty() && before != code);
    const QJsonValue calls = fixture.sandbox.server()->account().value(u"requests"_s);

    // By keyboard alone: down to the description, over to its source, another field.
    QVERIFY(Keyboard::tabTo(u"shipping-methodMappingTable"_s));
    Keyboard::press(Qt::Key_Down);
    QVERIFY(Keyboard::tabTo(u"shipping-methodMappingFirstComboBox"_s)
            || Keyboard::tabTo(u"shipping-methodMappingFirstLineEdit"_s));
    Keyboard::type(u"Shade"_s);
    QVERIFY2(message(wizard, u"shipping-method"_s).contains(u"Shade"_s),
             qPrintable(message(wizard, u"shipping-method"_s)));
    QCOMPARE(cell(preview, 0, description), QString());
    Keyboard::type(u"Code"_s);
    QCOMPARE(message(wizard, u"shipping-method"_s), QString());
    QCOMPARE(cell(preview, 0, description), code);
    QCOMPARE(fixture.sandbox.server()->account().value(u"requests"_s), calls);

    auto *back = child<QPushButton>(&wizard, u"shipping-methodMappingDefaultButton"_s);
    QVERIFY(back->isEnabled());
    back->click();
    QVERIFY(!back->isEnabled());
    QCOMPARE(cell(preview, 0, description), before);
    QVERIFY(wizard.draft().settings().mappings.isEmpty());
}

void TestMappingEditor::otherKindOfSourceKeepsWhatWasTyped()
{
    GuiFixture fixture;
    WizardShell wizard(fixture.context, std::nullopt);
    goToData(wizard);
    openMapping(wizard, u"shipping-method"_s);
    child<DataTable>(&wizard, u"shipping-methodMappingTable"_s)->selectWholeRow(2);
    auto *kind = child<QComboBox>(&wizard, u"shipping-methodMappingSourceKindComboBox"_s);
    auto *text = child<QLineEdit>(&wizard, u"shipping-methodMappingTextLineEdit"_s);
    const QString field = child<QComboBox>(&wizard, u"shipping-methodMappingFirstComboBox"_s)->currentText();
    QVERIFY(!field.isEmpty());
    kind->setFocus();
    // From the field over the first of two to a fixed text, and back again.
    Keyboard::press(Qt::Key_Down);
    Keyboard::press(Qt::Key_Down);
    QVERIFY(text->isVisible());
    text->setFocus();
    Keyboard::type(u"by road"_s);
    kind->setFocus();
    Keyboard::press(Qt::Key_Up);
    QCOMPARE(child<QComboBox>(&wizard, u"shipping-methodMappingFirstComboBox"_s)->currentText(), field);
    Keyboard::press(Qt::Key_Down);
    QCOMPARE(text->text(), u"by road"_s);
    // Of another row it is no part.
    child<DataTable>(&wizard, u"shipping-methodMappingTable"_s)->selectWholeRow(1);
    QCOMPARE(text->text(), QString());
}

void TestMappingEditor::externalIdIsLocked()
{
    GuiFixture fixture;
    WizardShell wizard(fixture.context, std::nullopt);
    goToData(wizard);
    openMapping(wizard, u"location"_s);
    auto *table = child<DataTable>(&wizard, u"locationMappingTable"_s);
    table->selectWholeRow(0);
    QVERIFY(child<QLabel>(&wizard, u"locationMappingFixedLabel"_s)->isVisible());
    QVERIFY(!child<QComboBox>(&wizard, u"locationMappingTargetComboBox"_s)->isVisible());
    QVERIFY(!child<QPushButton>(&wizard, u"locationMappingRemoveButton"_s)->isEnabled());
    QCOMPARE(cell(table, 0, 1), u"id"_s);

    // Without its row, no record has a name: each is named with what it lacks.
    table->selectWholeRow(1);
    child<QPushButton>(&wizard, u"locationMappingRemoveButton"_s)->click();
    QVERIFY(!child<QLabel>(&wizard, u"locationMappingMessage"_s)->text().isEmpty());
    const QString problems = child<QLabel>(&wizard, u"locationPreviewProblems"_s)->text();
    QCOMPARE(problems.split(u'\n').size(), 5);
    QVERIFY(problems.contains(cell(child<QTableView>(&wizard, u"locationPreviewTable"_s), 0, 0)));
    QVERIFY(!child<QPushButton>(&wizard, u"nextButton"_s)->isEnabled());
}

void TestMappingEditor::unknownCustomFieldIsNamed()
{
    GuiFixture fixture;
    WizardShell wizard(fixture.context, std::nullopt);
    goToData(wizard);
    openMapping(wizard, u"location"_s);
    child<QPushButton>(&wizard, u"locationMappingAddButton"_s)->click();
    QVERIFY(!message(wizard, u"location"_s).isEmpty());
    auto *kind = child<QComboBox>(&wizard, u"locationMappingTargetKindComboBox"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    auto *target = child<QLineEdit>(&wizard, u"locationMappingTargetLineEdit"_s);
    target->setFocus();
    Keyboard::type(u"Colour"_s);
    child<QLineEdit>(&wizard, u"locationMappingFirstLineEdit"_s)->setFocus();
    Keyboard::type(u"code"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message(wizard, u"location"_s).contains(u"iPaaS.com does not have"_s), patience);
    const auto *preview = child<QTableView>(&wizard, u"locationPreviewTable"_s);
    QVERIFY(!cell(preview, 0, columnOf(preview, u"Colour"_s)).isEmpty());
    // Next says the same, and leads back to the row.
    child<QPushButton>(&wizard, u"nextButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(wizard.flow().failure(), patience);
    QCOMPARE(wizard.flow().failure()->field, Field::LocationMapping);
    QVERIFY(wizard.flow().failure()->happened.contains(u"Colour"_s));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"locationMappingTargetComboBox"_s);

    QString problem;
    QVERIFY2(fixture.sandbox.server()->setScenarios({u"custom-fields-unlistable"_s}, &problem), qPrintable(problem));
    child<QPushButton>(&wizard, u"lookAgainButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(message(wizard, u"location"_s).contains(u"could not be confirmed"_s), patience);
    goNext(wizard, {Step::Test});
}

void TestMappingEditor::addressesGoToCustomFields()
{
    GuiFixture fixture;
    WizardShell wizard(fixture.context, std::nullopt);
    goToData(wizard);
    openMapping(wizard, u"location"_s);
    auto *addresses = child<QComboBox>(&wizard, u"locationMappingAddressComboBox"_s);
    QVERIFY(!child<QComboBox>(&wizard, u"customer-categoryMappingAddressComboBox"_s));
    const auto *preview = child<QTableView>(&wizard, u"locationPreviewTable"_s);
    const int before = columnOf(preview, u"address_1"_s);
    QVERIFY(before > 0);
    const QString street = cell(preview, 0, before);
    addresses->setFocus();
    QTest::keyClick(addresses, Qt::Key_Down);
    QCOMPARE(columnOf(preview, u"address_1"_s), -1);
    QCOMPARE(cell(preview, 0, columnOf(preview, u"AddressLine1"_s)), street);
    QTest::keyClick(addresses, Qt::Key_Up);
    QCOMPARE(columnOf(preview, u"address_1"_s), before);
    QVERIFY(wizard.draft().settings().mappings.isEmpty());
}

void TestMappingEditor::throughIpaasTheMappingRests()
{
    GuiFixture fixture;
    WizardShell wizard(fixture.context, std::nullopt);
    goToData(wizard);
    openMapping(wizard, u"shipping-method"_s);
    child<DataTable>(&wizard, u"shipping-methodMappingTable"_s)->selectWholeRow(2);
    child<QPushButton>(&wizard, u"shipping-methodMappingRemoveButton"_s)->click();
    const auto typed = wizard.draft().mapping(RecordType::ShippingMethod);
    QVERIFY(typed);
    wizard.draft().setWay(IpaasSettings::Way::ThroughIpaas);
    QVERIFY(!child<QTableView>(&wizard, u"shipping-methodMappingTable"_s)->isVisible());
    QVERIFY(!child<QPushButton>(&wizard, u"shipping-methodMappingButton"_s)->isEnabled());
    QVERIFY(child<QLabel>(&wizard, u"shipping-methodMappingUnusedLabel"_s)->isVisible());
    QVERIFY(wizard.draft().mapping(RecordType::ShippingMethod) == typed);
    wizard.draft().setWay(IpaasSettings::Way::Direct);
    openMapping(wizard, u"shipping-method"_s);
    QCOMPARE(child<QTableView>(&wizard, u"shipping-methodMappingTable"_s)->model()->rowCount(), 2);
}

void TestMappingEditor::savedRowsComeBack()
{
    GuiFixture fixture;
    WizardShell wizard(fixture.context, std::nullopt);
    goToData(wizard);
    openMapping(wizard, u"shipping-method"_s);
    child<DataTable>(&wizard, u"shipping-methodMappingTable"_s)->selectWholeRow(2);
    auto *kind = child<QComboBox>(&wizard, u"shipping-methodMappingSourceKindComboBox"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    child<QLineEdit>(&wizard, u"shipping-methodMappingSecondLineEdit"_s)->setFocus();
    Keyboard::type(u"Code"_s);
    QCOMPARE(message(wizard, u"shipping-method"_s), QString());
    goNext(wizard, {Step::Test});
    QTRY_VERIFY_WITH_TIMEOUT(wizard.flow().report().has_value(), patience);
    goNext(wizard, {Step::Initialize});

    const MappingTable expected{{{MappingRow::Target::Field, u"name"_s, {u"Code"_s}, {}},
                                 {MappingRow::Target::Field, u"description"_s, {u"Name"_s, u"Code"_s}, {}}}};
    ConnectionStore stored(fixture.directory.path());
    QCOMPARE(stored.connections().size(), 1);
    const Connection connection = stored.connections().constFirst();
    QVERIFY(connection.settings.mappings.value(RecordType::ShippingMethod) == expected);

    WizardShell reopened(fixture.context, connection);
    reopened.setAttribute(Qt::WA_DeleteOnClose, false);
    reopened.show();
    reopened.goToField(Field::ShippingMethodMapping);
    const auto *table = child<QTableView>(&reopened, u"shipping-methodMappingTable"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 3);
    QVERIFY(cell(table, 2, 1).contains(u"Name"_s) && cell(table, 2, 1).contains(u"Code"_s));
    QVERIFY(child<QPushButton>(&reopened, u"shipping-methodMappingDefaultButton"_s)->isEnabled());
}

void TestMappingEditor::failedTestLeadsToTheMapping()
{
    GuiFixture fixture;
    WizardShell wizard(fixture.context, std::nullopt);
    goToData(wizard);
    MappingTable table{{{MappingRow::Target::Field, u"name"_s, {u"Code"_s}, {}},
                        {MappingRow::Target::CustomField, u"Colour"_s, {u"Name"_s}, {}}}};
    wizard.draft().setMapping(RecordType::ShippingMethod, table);
    child<QPushButton>(&wizard, u"nextButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(wizard.flow().canContinueAnyway(), patience);
    child<QPushButton>(&wizard, u"secondaryButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(wizard.flow().step(), Step::Test, patience);
    QTRY_VERIFY_WITH_TIMEOUT(wizard.flow().report().has_value(), patience);
    QVERIFY(!wizard.flow().report()->passed());
    auto *rung = child<QWidget>(&wizard, u"check-ipaas-way"_s);
    QVERIFY(rung);
    auto *goTo = child<QPushButton>(rung, u"goToFieldButton"_s);
    QVERIFY(goTo->isVisible());
    goTo->click();
    QCOMPARE(wizard.flow().step(), Step::Data);
    // The rung of one type leads to its own mapping, and there to the row.
    QVERIFY(child<QTableView>(&wizard, u"shipping-methodMappingTable"_s)->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(message(wizard, u"shipping-method"_s).contains(u"iPaaS.com does not have"_s), patience);
}

QTEST_MAIN(TestMappingEditor)
#include "tst_mappingeditor.moc"
