#include "guifixture.h"
#include "pseudotranslator.h"

#include "core/translations.h"
#include "gui/causewaystyle.h"
#include "gui/mainwindow.h"
#include "gui/rotatewindow.h"
#include "gui/secretlineedit.h"
#include "gui/testwindow.h"
#include "gui/transferwindow.h"
#include "gui/wizardpage.h"
#include "gui/wizardshell.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace causeway;

namespace {

constexpr int patience = 30'000;

double luminance(const QColor &color)
{
    const auto channel
        = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &left, const QColor &right)
{
    const double a = luminance(left);
    const double b = luminance(right);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

bool isControl(const QWidget *widget)
{
    // Parts of a control that is named itself.
    if (qobject_cast<const QComboBox *>(widget->parentWidget())
        || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
           || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
           || qobject_cast<const QAbstractItemView *>(widget);
}

/// Names of visible controls that a screen reader could not name.
QStringList unnamed(QWidget *window)
{
    QStringList found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !isControl(widget) || widget->window() != window)
            continue;
        // Qt's own: the corner button of a table, the clear button of a line edit.
        if (widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            found.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return found;
}

/// Visible labels and buttons with less room than their text needs.
QStringList cut(QWidget *window)
{
    QStringList found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        const auto *label = qobject_cast<QLabel *>(widget);
        const bool isWrapped = label && label->wordWrap();
        const bool isTooNarrow = !isWrapped && (label || qobject_cast<QPushButton *>(widget))
                                 && widget->width() < widget->sizeHint().width();
        const bool isTooLow
            = isWrapped && !label->text().isEmpty() && widget->height() < widget->heightForWidth(widget->width());
        if (isTooNarrow || isTooLow) {
            found.append(QStringLiteral("%1 (%2 of %3 x %4): %5")
                             .arg(widget->objectName())
                             .arg(widget->width())
                             .arg(widget->sizeHint().width())
                             .arg(widget->height())
                             .arg(label ? label->text() : qobject_cast<QPushButton *>(widget)->text()));
        }
    }
    return found;
}

/// Where Tab leads back against the order of reading: upwards in a column, or backwards in a row.
QStringList outOfOrder(QWidget *window)
{
    QStringList found;
    const QWidget *before = nullptr;
    QRect place;
    for (const QWidget *widget = window->nextInFocusChain(); widget != window; widget = widget->nextInFocusChain()) {
        const bool isReached = window->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled()
                               && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (!isReached)
            continue;
        const QRect next(widget->mapTo(window, QPoint(0, 0)), widget->size());
        const bool isBeside = next.right() < place.left() || next.left() > place.right();
        const bool isUpwards = next.bottom() <= place.top() && !isBeside;
        const bool isInRow = std::abs(next.center().y() - place.center().y()) < 4;
        const bool isBackwards
            = isInRow && (window->isRightToLeft() ? next.left() > place.right() : next.right() < place.left());
        if (before && (isUpwards || isBackwards))
            found.append(before->objectName() + QStringLiteral(" -> ") + widget->objectName());
        before = widget;
        place = next;
    }
    return found;
}

} // namespace

class TestAppearance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new CausewayStyle(Scheme::Light)); }
    void contrastIsEnough();
    void schemeFollowsThePalette();
    void everyControlHasAName_data() { directions(); }
    void everyControlHasAName();
    void secretIsWipedAndHidden();

private:
    static void directions();
};

void TestAppearance::contrastIsEnough()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const auto color = [scheme](Role role) { return Theme::color(scheme, role); };
        for (const Role role : {Role::Text, Role::Dim, Role::Accent, Role::Ok, Role::Warning, Role::Failed})
            QVERIFY2(contrast(color(role), color(Role::Background)) >= 4.5, qPrintable(color(role).name()));
        for (const Role role : {Role::Text, Role::Dim})
            QVERIFY2(contrast(color(role), color(Role::Rail)) >= 4.5, qPrintable(color(role).name()));
        QVERIFY(contrast(color(Role::Text), color(Role::Selection)) >= 4.5);
        QVERIFY(contrast(color(Role::Dim), color(Role::Selection)) >= 4.5);
        QVERIFY(contrast(color(Role::TextOnAccent), color(Role::Accent)) >= 4.5);
    }
}

void TestAppearance::schemeFollowsThePalette()
{
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    QCOMPARE(Theme::schemeOf(dark), Scheme::Dark);
    CausewayStyle style;
    style.polish(dark);
    QCOMPARE(dark.color(QPalette::Window), Theme::color(Scheme::Dark, Role::Background));
    QPalette light;
    light.setColor(QPalette::Window, Qt::white);
    light.setColor(QPalette::WindowText, Qt::black);
    style.polish(light);
    QCOMPARE(light.color(QPalette::Window), Theme::color(Scheme::Light, Role::Background));
}

void TestAppearance::directions()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("pseudo");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    const QStringList languages = translatedLanguages();
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language << false << Qt::LeftToRight;
    QTest::newRow("pseudo-locale") << QStringLiteral("en") << true << Qt::LeftToRight;
    QTest::newRow("right to left") << QStringLiteral("en") << true << Qt::RightToLeft;
}

void TestAppearance::everyControlHasAName()
{
    QFETCH(QString, language);
    QFETCH(bool, pseudo);
    QFETCH(Qt::LayoutDirection, direction);
    installTranslations(QLocale(language));
    PseudoTranslator translator;
    if (pseudo)
        QCoreApplication::installTranslator(&translator);
    QGuiApplication::setLayoutDirection(direction);

    GuiFixture fixture;
    MainWindow window(fixture.context);
    window.show();
    const auto check = [](QWidget *shown) {
        // Layouts of what was just shown, or changes while a test runs, are settled by the event loop.
        QTRY_COMPARE_WITH_TIMEOUT(unnamed(shown).join(u'\n'), QString(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(cut(shown).join(u'\n'), QString(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(outOfOrder(shown).join(u'\n'), QString(), 3000);
    };
    check(&window);
    auto *wizard = window.openWizard();
    wizard->startFromSandbox();
    check(wizard);
    auto *next = wizard->findChild<QPushButton *>(QStringLiteral("nextButton"));
    for (const Step step :
         {Step::Registration, Step::Credentials, Step::Company, Step::Ipaas, Step::Data, Step::Test}) {
        next->click();
        QTRY_COMPARE_WITH_TIMEOUT(wizard->flow().step(), step, patience);
        for (const char *opener :
             {"advancedButton", "ipaasAdvancedButton", "locationDetailsButton", "locationMappingButton"}) {
            auto *button = wizard->findChild<QPushButton *>(QString::fromLatin1(opener));
            if (button->isVisible())
                button->click();
        }
        check(wizard);
    }
    QTRY_VERIFY_WITH_TIMEOUT(wizard->flow().report().has_value(), patience);
    check(wizard);
    next->click();
    QTRY_COMPARE_WITH_TIMEOUT(wizard->flow().step(), Step::Initialize, patience);
    check(wizard);
    Connection connection = fixture.connections.connections().constFirst();
    // With a reminder, and one connection that needs attention.
    connection.settings.secretExpires = QDate::currentDate().addDays(7);
    QVERIFY(fixture.connections.update(connection.id, connection.settings));
    QVERIFY(window.findChild<QWidget *>(QStringLiteral("reminderBanner"))->isVisible());
    check(&window);
    window.findChild<QAction *>(QStringLiteral("replaceSecretAction"))->trigger();
    auto *rotation = window.findChild<RotateWindow *>();
    QVERIFY(rotation);
    check(rotation);
    rotation->rotation().draft().setSecret(Field::ClientSecret, Secret(QStringLiteral("wrong~Secret.0123456789-abc")));
    rotation->rotation().start();
    QTRY_VERIFY_WITH_TIMEOUT(!rotation->rotation().isBusy(), patience);
    check(rotation);
    QVERIFY(fixture.sandbox.server()->setScenarios({QStringLiteral("app-not-in-bc")}, nullptr));
    auto *test = window.test(connection);
    QTRY_VERIFY_WITH_TIMEOUT(test->report().has_value(), patience);
    check(test);
    check(window.initialize(connection));

    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCoreApplication::removeTranslator(&translator);
}

void TestAppearance::secretIsWipedAndHidden()
{
    SecretLineEdit edit;
    QTest::keyClicks(&edit, QStringLiteral("Sentinel-Secret~1"));
    QCOMPARE(edit.echoMode(), QLineEdit::Password);
    QTest::mousePress(edit.showButton(), Qt::LeftButton);
    QCOMPARE(edit.echoMode(), QLineEdit::Normal);
    QTest::mouseRelease(edit.showButton(), Qt::LeftButton);
    QCOMPARE(edit.echoMode(), QLineEdit::Password);
    edit.wipe();
    QVERIFY(edit.text().isEmpty());
    edit.undo();
    QVERIFY(edit.text().isEmpty());
    QSignalSpy guessed(&edit, &SecretLineEdit::capsLockGuessed);
    QTest::keyClick(&edit, 'A');
    QCOMPARE(guessed.count(), 1);
    QVERIFY(edit.isCapsLockLikely());
}

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
