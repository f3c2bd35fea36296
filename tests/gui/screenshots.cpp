// Renders every window and page with sandbox data:
//   causeway-screenshots DIRECTORY [--dark] [--pseudo] [--rtl] [--only PART]
// The scale comes from QT_SCALE_FACTOR. Works with QT_QPA_PLATFORM=offscreen.

#include "guifixture.h"
#include "pseudotranslator.h"

#include "core/translations.h"
#include "gui/causewaystyle.h"
#include "gui/checkladder.h"
#include "gui/checkrow.h"
#include "gui/choicecard.h"
#include "gui/datatable.h"
#include "gui/disclosure.h"
#include "gui/importresults.h"
#include "gui/mainwindow.h"
#include "gui/pastrunswindow.h"
#include "gui/reportactions.h"
#include "gui/rotatewindow.h"
#include "gui/testwindow.h"
#include "gui/transferreportprint.h"
#include "gui/transferview.h"
#include "gui/transferwindow.h"
#include "gui/wizardpage.h"
#include "gui/wizardshell.h"
#include "transfer/transferhistory.h"
#include "transfer/transferstatus.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCommandLineParser>
#include <QDir>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QTextDocument>

using namespace causeway;

namespace {

constexpr int patienceMilliseconds = 30'000;

class Camera {
public:
    Camera(QDir directory, QString suffix)
        : m_directory(std::move(directory))
        , m_suffix(std::move(suffix))
    {
    }

    void take(QWidget *widget, const QString &page)
    {
        QTest::qWait(150);
        const QString file = m_directory.filePath(page + u'-' + m_suffix + QStringLiteral(".png"));
        if (!widget->grab().save(file))
            qFatal("%s was not written", qPrintable(file));
    }

    /// The first page, as on paper.
    void print(const TransferReport &report, const QString &page)
    {
        // In pixels of a screen, which fonts are measured by here.
        constexpr QSize pixels(794, 1123);
        constexpr int margin = 76;
        const auto document = TransferReportPrint::document(report);
        document->setPageSize(QSizeF(pixels.width() - 2 * margin, pixels.height() - 2 * margin));
        QImage paper(pixels * 2, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        painter.scale(2, 2);
        painter.translate(margin, margin);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = QRectF(QPointF(0, 0), document->pageSize());
        painter.setClipRect(context.clip);
        document->documentLayout()->draw(&painter, context);
        painter.end();
        (void)paper.save(m_directory.filePath(page + u'-' + m_suffix + QStringLiteral(".png")));
    }

private:
    QDir m_directory;
    QString m_suffix;
};

void waitFor(const char *what, const std::function<bool()> &condition)
{
    if (!QTest::qWaitFor(condition, patienceMilliseconds))
        qFatal("Waited in vain for %s", what);
}

template<class Widget>
Widget *child(QWidget *parent, const char *name)
{
    auto *found = parent->findChild<Widget *>(QString::fromLatin1(name));
    if (!found)
        qFatal("There is no %s", name);
    return found;
}

void addStatuses(GuiFixture &fixture)
{
    ConnectionSettings settings;
    settings.tenantId = QStringLiteral("7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d");
    settings.clientId = QStringLiteral("a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4");
    settings.ipaas.subscriptionId = 5;
    const QDateTime now = fixture.clock.now();
    const auto add = [&](const QString &name, const QString &environment, const QString &company, int days,
                         const ConnectionStatus &status) {
        settings.name = name;
        settings.environment = environment;
        settings.companyName = company;
        settings.secretExpires = now.date().addDays(days);
        const Connection connection = *fixture.connections.add(settings);
        (void)fixture.connections.setStatus(connection.id, status);
    };
    add(QStringLiteral("Contoso"), QStringLiteral("Production"), QStringLiteral("CRONUS USA, Inc."), 189,
        {now.addSecs(-60), true, {}, now.addDays(-4), 10217, 10217, 3, 0, true});
    add(QStringLiteral("Contoso Sandbox"), QStringLiteral("iPaaS_Sandbox"), QStringLiteral("My Company"), 189,
        {now.addSecs(-90),
         false,
         QStringLiteral("Signing in worked, but this environment does not know the app."),
         {}});
    add(QStringLiteral("Fabrikam"), QStringLiteral("Production"), QStringLiteral("Fabrikam GmbH"), 12,
        {now.addDays(-1), true, {}, now.addDays(-21), 840, 840, 0, 0, true});
    settings.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:9"));
    settings.authorityUrl = settings.apiUrl;
    settings.ipaas.apiUrl = settings.apiUrl;
    settings.secretExpires = {};
    add(QStringLiteral("Sandbox"), QStringLiteral("Production"), QStringLiteral("Demo Ltd."), 400, {});
}

void homeWindow(Camera &camera)
{
    GuiFixture fixture;
    {
        MainWindow window(fixture.context);
        window.show();
        camera.take(&window, QStringLiteral("home-empty"));
    }
    addStatuses(fixture);
    MainWindow window(fixture.context);
    window.show();
    camera.take(&window, QStringLiteral("home"));
    child<QAction>(&window, "deleteAction")->trigger();
    waitFor("the question", [&] { return window.findChild<QMessageBox *>() != nullptr; });
    camera.take(window.findChild<QMessageBox *>(), QStringLiteral("home-delete"));
    delete window.findChild<QMessageBox *>();
    ImportResults results(
        {{QStringLiteral("contoso.json"), QStringLiteral("Contoso 2")},
         {QStringLiteral("notes.json"),
          tl::unexpected(makeError(ErrorCode::FileInvalid, QStringLiteral("This is no connection file: \"schema\" is "
                                                                          "missing.")))}},
        nullptr);
    results.show();
    camera.take(&results, QStringLiteral("home-import"));
}

void testOfAll(Camera &camera)
{
    sandbox::SandboxServer server({});
    if (!server.start(nullptr))
        qFatal("The sandbox did not start");
    GuiFixture fixture;
    for (const QString &name : {QStringLiteral("Contoso"), QStringLiteral("Contoso 2"), QStringLiteral("Fabrikam")})
        fixture.addConnection(server, name);
    ConnectionSettings settings = fixture.connections.connections().constFirst().settings;
    settings.name = QStringLiteral("Imported");
    (void)fixture.connections.add(settings);
    settings.name = QStringLiteral("Northwind");
    settings.secretExpires = fixture.clock.now().toLocalTime().date().addDays(-3);
    (void)fixture.connections.add(settings);
    settings.name = QStringLiteral("Tailspin");
    settings.secretExpires = fixture.clock.now().toLocalTime().date().addDays(12);
    (void)fixture.connections.add(settings);
    MainWindow window(fixture.context);
    window.show();
    child<QPushButton>(&window, "testAllButton")->click();
    waitFor("the end of the tests", [&] { return child<QWidget>(&window, "homeBanner")->isVisible(); });
    child<QPushButton>(&window, "attentionButton")->click();
    camera.take(&window, QStringLiteral("home-tested"));
}

void rotateWindow(Camera &camera)
{
    GuiFixture fixture;
    sandbox::SandboxServer server({});
    if (!server.start(nullptr))
        qFatal("The sandbox did not start");
    ConnectionSettings settings = *ConnectionFile::parse(QJsonDocument(server.connectionFile()).toJson());
    settings.name = QStringLiteral("Contoso");
    const Connection connection
        = fixture.add(settings, Secret(QStringLiteral("made~up.Old.Secret")), Secret(server.ipaasApiKey()));
    RotateWindow window(fixture.context, connection);
    window.show();
    camera.take(&window, QStringLiteral("rotate"));
    SecretRotation &rotation = window.rotation();
    rotation.draft().setSecret(Field::ClientSecret, Secret(QStringLiteral("wrong~Secret.0123456789-abc")));
    rotation.start();
    waitFor("the refusal", [&] { return !rotation.isBusy(); });
    camera.take(&window, QStringLiteral("rotate-refused"));
    rotation.draft().setSecret(Field::ClientSecret, Secret(server.clientSecret()));
    rotation.start();
    waitFor("the replacement", [&] { return rotation.phase() == SecretRotation::Phase::Done; });
    camera.take(&window, QStringLiteral("rotate-done"));
}

/// The menus of the home window, and the windows that Help opens.
void homeMenus(Camera &camera)
{
    GuiFixture fixture;
    addStatuses(fixture);
    MainWindow window(fixture.context);
    window.show();
    for (const char *name : {"fileMenu", "connectionMenu", "viewMenu", "appearanceMenu", "languageMenu", "helpMenu",
                             "ipaasMenu", "microsoftMenu"}) {
        auto *menu = child<QMenu>(&window, name);
        menu->popup(window.mapToGlobal(QPoint(0, 0)));
        camera.take(menu, QStringLiteral("menu-") + QString::fromLatin1(name).chopped(4));
        menu->close();
    }
    const auto open = [&](const char *action, const char *name) {
        child<QAction>(&window, action)->trigger();
        return child<QWidget>(&window, name);
    };
    camera.take(open("aboutAction", "aboutWindow"), QStringLiteral("about"));
    auto *places = open("storedPlacesAction", "storedPlaces");
    camera.take(places, QStringLiteral("stored-places"));
    QTest::keyClick(places, Qt::Key_End);
    child<QPushButton>(places, "copyButton")->click();
    camera.take(places, QStringLiteral("stored-places-end"));
}

void goNext(WizardShell *wizard, Step expected)
{
    child<QPushButton>(wizard, "nextButton")->click();
    waitFor("the next page", [&] { return wizard->flow().step() == expected && !wizard->flow().evaluating(); });
}

/// The page iPaaS.com with settings that differ, from its end.
void takeDifferences(GuiFixture &fixture, WizardShell *wizard, Camera &camera)
{
    (void)fixture.sandbox.server()->setScenarios({QStringLiteral("settings-differ")}, nullptr);
    const QString client = wizard->draft().text(Field::ClientId);
    wizard->draft().setText(Field::ClientId, QStringLiteral("00000000-0f2a-4d0e-9c1b-2f4f5a6b7c8d"));
    wizard->flow().signIn();
    waitFor("the listing", [&] { return !wizard->flow().signingIn(); });
    wizard->draft().setText(Field::IpaasSubscriptionId, QStringLiteral("7"));
    wizard->draft().setText(Field::IpaasSubscriptionId, QStringLiteral("5"));
    waitFor("the settings", [&] { return !wizard->flow().comparedSettings().isEmpty(); });
    child<QPushButton>(wizard, "equalSettingsButton")->click();
    QTest::qWait(50);
    auto *area = wizard->page(Step::Ipaas)->parentWidget()->parentWidget();
    qobject_cast<QScrollArea *>(area)->ensureVisible(0, 10'000);
    camera.take(wizard, QStringLiteral("wizard-5-ipaas-differences"));
    const QSize size = wizard->size();
    wizard->resize(size.width() * 2 / 3, size.height());
    QTest::qWait(50);
    qobject_cast<QScrollArea *>(area)->ensureVisible(0, 10'000);
    camera.take(wizard, QStringLiteral("wizard-5-ipaas-differences-narrow"));
    wizard->resize(size);
    child<QPushButton>(wizard, "equalSettingsButton")->click();
    wizard->draft().setText(Field::ClientId, client);
    (void)fixture.sandbox.server()->setScenarios({}, nullptr);
}

/// The page iPaaS.com with the guide for a subscription that is not made yet.
void takeGuide(GuiFixture &fixture, WizardShell *wizard, Camera &camera)
{
    (void)fixture.sandbox.server()->setScenarios({QStringLiteral("subscription-not-made")}, nullptr);
    wizard->draft().setText(Field::IpaasSubscriptionId, {});
    wizard->flow().signIn();
    waitFor("the listing", [&] { return !wizard->flow().signingIn(); });
    auto *opener = child<QPushButton>(wizard, "subscriptionGuideButton");
    opener->click();
    child<QPushButton>(wizard, "clientSecretCopyButton")->click();
    child<QPushButton>(wizard, "checkAgainButton")->click();
    waitFor("the look", [&] { return !wizard->flow().signingIn(); });
    QTest::qWait(50);
    auto *area = qobject_cast<QScrollArea *>(wizard->page(Step::Ipaas)->parentWidget()->parentWidget());
    area->ensureVisible(0, 0);
    area->ensureVisible(0, opener->mapTo(area->widget(), QPoint(0, 0)).y() + area->viewport()->height(), 0, 0);
    camera.take(wizard, QStringLiteral("wizard-5-ipaas-guide"));
    opener->click();
    (void)fixture.sandbox.server()->setScenarios({}, nullptr);
    child<QPushButton>(wizard, "checkAgainButton")->click();
    waitFor("the subscription",
            [&] { return wizard->draft().text(Field::IpaasSubscriptionId) == QStringLiteral("5"); });
    waitFor("the settings", [&] { return !wizard->flow().comparedSettings().isEmpty(); });
}

void wizardPages(Camera &camera)
{
    GuiFixture fixture;
    MainWindow window(fixture.context);
    window.show();
    auto *wizard = window.openWizard();
    camera.take(wizard, QStringLiteral("wizard-1-name-new"));
    wizard->startFromSandbox();
    camera.take(wizard, QStringLiteral("wizard-1-name"));
    goNext(wizard, Step::Registration);
    camera.take(wizard, QStringLiteral("wizard-2-registration"));
    qobject_cast<QScrollArea *>(wizard->page(Step::Registration)->parentWidget()->parentWidget())
        ->ensureVisible(0, 10'000);
    camera.take(wizard, QStringLiteral("wizard-2-registration-end"));
    goNext(wizard, Step::Credentials);
    auto *secret = child<QLineEdit>(wizard, "clientSecretLineEdit");
    secret->setFocus();
    QTest::keyClicks(secret, QStringLiteral("8f2a4b1c-0f2a-4d0e-9c1b-2f4f5a6b7c8d"));
    child<QLineEdit>(wizard, "secretExpiresLineEdit")->setFocus();
    camera.take(wizard, QStringLiteral("wizard-3-credentials-mistake"));
    wizard->draft().setSecret(Field::ClientSecret, fixture.sandbox.clientSecret());
    child<QPushButton>(wizard, "advancedButton")->click();
    auto *area = wizard->page(Step::Credentials)->parentWidget()->parentWidget();
    QTest::qWait(50);
    qobject_cast<QScrollArea *>(area)->ensureVisible(0, 10'000);
    camera.take(wizard, QStringLiteral("wizard-3-credentials-advanced"));
    goNext(wizard, Step::Company);
    waitFor("companies", [&] { return !wizard->flow().companies().isEmpty(); });
    waitFor("environments", [&] { return !wizard->flow().environments().isEmpty(); });
    camera.take(wizard, QStringLiteral("wizard-4-company"));
    child<QPushButton>(wizard, "backButton")->click();
    camera.take(wizard, QStringLiteral("wizard-3-credentials"));
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Environment: %1\nClient ID: %2")
            .arg(wizard->draft().text(Field::Environment), wizard->draft().text(Field::ClientId)));
    child<QPushButton>(wizard, "pasteFieldsButton")->click();
    camera.take(wizard, QStringLiteral("wizard-3-credentials-pasted"));
    goNext(wizard, Step::Company);
    goNext(wizard, Step::Ipaas);
    waitFor("subscriptions", [&] { return !wizard->flow().signingIn(); });
    waitFor("the settings", [&] { return !wizard->flow().comparedSettings().isEmpty(); });
    camera.take(wizard, QStringLiteral("wizard-5-ipaas"));
    takeDifferences(fixture, wizard, camera);
    takeGuide(fixture, wizard, camera);
    wizard->draft().setIpaasSignIn(SetupDraft::IpaasSignIn::Password);
    wizard->draft().setText(Field::IpaasEmail, QStringLiteral("admin@example.com"));
    camera.take(wizard, QStringLiteral("wizard-5-ipaas-password"));
    wizard->draft().setSecret(Field::IpaasPassword, fixture.sandbox.ipaasApiKey());
    child<QPushButton>(wizard, "signInButton")->click();
    waitFor("the companies", [&] { return !wizard->flow().ipaasCompanies().isEmpty(); });
    waitFor("the subscriptions", [&] { return !wizard->flow().signingIn(); });
    child<QPushButton>(wizard, "ipaasAdvancedButton")->click();
    camera.take(wizard, QStringLiteral("wizard-5-ipaas-signed-in"));
    child<QPushButton>(wizard, "ipaasAdvancedButton")->click();
    wizard->draft().setIpaasSignIn(SetupDraft::IpaasSignIn::ApiKey);
    goNext(wizard, Step::Data);
    waitFor("the sources",
            [&] { return wizard->flow().finding(RecordType::ShippingMethod).state == SourceFinding::State::Found; });
    camera.take(wizard, QStringLiteral("wizard-6-data"));
    child<QPushButton>(wizard, "locationDetailsButton")->click();
    camera.take(wizard, QStringLiteral("wizard-6-data-preview"));
    child<QPushButton>(wizard, "locationDetailsButton")->click();
    child<QPushButton>(wizard, "shipping-methodMappingButton")->click();
    child<QPushButton>(wizard, "shipping-methodMappingAddButton")->click();
    QTest::qWait(50);
    auto *dataArea = qobject_cast<QScrollArea *>(wizard->page(Step::Data)->parentWidget()->parentWidget());
    dataArea->ensureWidgetVisible(child<QWidget>(wizard, "shipping-methodPreviewTable"));
    camera.take(wizard, QStringLiteral("wizard-6-data-mapping"));
    child<QPushButton>(wizard, "shipping-methodMappingDefaultButton")->click();
    child<QPushButton>(wizard, "shipping-methodMappingButton")->click();
    child<QPushButton>(wizard, "locationMappingButton")->click();
    QTest::qWait(50);
    dataArea->ensureWidgetVisible(child<QWidget>(wizard, "locationMappingAddressComboBox"));
    camera.take(wizard, QStringLiteral("wizard-6-data-addresses"));
    child<QPushButton>(wizard, "locationMappingButton")->click();
    goNext(wizard, Step::Test);
    waitFor("the test", [&] { return wizard->flow().report().has_value(); });
    camera.take(wizard, QStringLiteral("wizard-7-test"));
    (void)fixture.sandbox.server()->setScenarios({QStringLiteral("app-not-in-bc")}, nullptr);
    child<QPushButton>(wizard, "secondaryButton")->click();
    waitFor("the failed test", [&] { return wizard->flow().report().has_value(); });
    for (auto *row : wizard->findChildren<CheckRow *>()) {
        if (row->check().state == CheckState::Failed)
            child<QPushButton>(row, "detailsButton")->click();
    }
    camera.take(wizard, QStringLiteral("wizard-7-test-failed"));
    (void)fixture.sandbox.server()->setScenarios({}, nullptr);
    const QString company = wizard->draft().text(Field::CompanyName);
    wizard->draft().setText(Field::CompanyName, QStringLiteral("CRONUS USA Inc"));
    child<QPushButton>(wizard, "nextButton")->click();
    waitFor("the failed test", [&] { return wizard->flow().report().has_value(); });
    camera.take(wizard, QStringLiteral("wizard-7-test-suggestion"));
    child<QPushButton>(wizard, "copyForSupportButton")->click();
    qobject_cast<QScrollArea *>(wizard->page(Step::Test)->parentWidget()->parentWidget())->ensureVisible(0, 10'000);
    camera.take(wizard, QStringLiteral("wizard-7-test-copied"));
    wizard->draft().setText(Field::CompanyName, company);
    child<QPushButton>(wizard, "nextButton")->click();
    waitFor("the test", [&] { return wizard->flow().report().has_value(); });
    child<QPushButton>(wizard, "nextButton")->click();
    waitFor("saving", [&] { return wizard->flow().step() == Step::Initialize; });
    camera.take(wizard, QStringLiteral("wizard-8-initialize"));
    child<ChoiceCard>(wizard, "startNowButton")->click();
    waitFor("the run", [&] { return !wizard->isWorking(); });
    camera.take(wizard, QStringLiteral("wizard-8-initialized"));
    child<QPushButton>(wizard, "previewButton")->click();
    waitFor("the preview", [&] { return !wizard->isWorking(); });
    camera.take(wizard, QStringLiteral("wizard-8-preview"));
}

/// The page Data where sources are called otherwise, are several, are not there at all, or were edited.
void sourcePages(Camera &camera)
{
    GuiFixture fixture;
    WizardShell wizard(fixture.context, std::nullopt);
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.startFromSandbox();
    wizard.show();
    const auto scenario
        = [&fixture](const QStringList &ids) { (void)fixture.sandbox.server()->setScenarios(ids, nullptr); };
    const auto waitForSources = [&wizard] {
        waitFor("the sources", [&wizard] {
            return std::none_of(allRecordTypes.cbegin(), allRecordTypes.cend(), [&wizard](RecordType type) {
                return wizard.flow().finding(type).state == SourceFinding::State::Looking;
            });
        });
    };
    for (const Step step : {Step::Registration, Step::Credentials, Step::Company})
        goNext(&wizard, step);
    scenario({QStringLiteral("many-companies"), QStringLiteral("environment-upgrading")});
    child<QPushButton>(&wizard, "listAgainButton")->click();
    waitFor("the companies", [&wizard] { return wizard.flow().companies().size() == 300; });
    camera.take(&wizard, QStringLiteral("wizard-4-company-many"));
    scenario({QStringLiteral("admin-api-forbidden"), QStringLiteral("authorization-denied")});
    child<QPushButton>(&wizard, "listAgainButton")->click();
    waitFor("the refusals",
            [&wizard] { return !wizard.flow().listingEnvironments() && !wizard.flow().listingCompanies(); });
    camera.take(&wizard, QStringLiteral("wizard-4-company-refused"));
    scenario({});
    goNext(&wizard, Step::Ipaas);
    waitFor("subscriptions", [&wizard] { return !wizard.flow().signingIn(); });
    scenario({QStringLiteral("services-twice")});
    goNext(&wizard, Step::Data);
    waitForSources();
    camera.take(&wizard, QStringLiteral("wizard-6-data-several"));
    scenario({QStringLiteral("service-not-published")});
    wizard.flow().lookForSources();
    waitForSources();
    auto *area = qobject_cast<QScrollArea *>(wizard.page(Step::Data)->parentWidget()->parentWidget());
    QTest::qWait(50);
    area->ensureWidgetVisible(child<QPushButton>(&wizard, "customer-categoryMappingButton"));
    camera.take(&wizard, QStringLiteral("wizard-6-data-steps"));
    area->ensureVisible(0, 0);
    scenario({QStringLiteral("services-renamed"), QStringLiteral("metadata-forbidden")});
    wizard.flow().lookForSources();
    waitForSources();
    camera.take(&wizard, QStringLiteral("wizard-6-data-unread"));
    scenario({QStringLiteral("services-renamed")});
    wizard.flow().lookForSources();
    waitForSources();
    camera.take(&wizard, QStringLiteral("wizard-6-data-renamed"));
    child<QPushButton>(&wizard, "locationDetailsButton")->click();
    wizard.draft().setText(Field::LocationSource, QStringLiteral("shipmentMethods"));
    camera.take(&wizard, QStringLiteral("wizard-6-data-edited"));
    wizard.flow().lookForSourceOf(RecordType::Location);
    waitForSources();
    waitFor("the word on it", [&wizard] { return !wizard.flow().finding(RecordType::Location).note.isEmpty(); });
    camera.take(&wizard, QStringLiteral("wizard-6-data-unsure"));
}

/// The test of a stored connection in all its states.
void testWindow(Camera &camera, GuiFixture &fixture, MainWindow &window, sandbox::SandboxServer &server,
                const Connection &connection)
{
    struct Shot {
        const char *name;
        QStringList scenarios;
        /// The buttons that are pressed before the picture, row by row.
        QList<std::pair<const char *, const char *>> presses;
        bool isNarrow = false;
    };
    const QList<Shot> shots{
        {"test-window-passed", {}, {}},
        {"test-window", {QStringLiteral("wrong-secret")}, {}},
        {"test-window-details", {QStringLiteral("app-not-in-bc")}, {{"check-environment", "detailsButton"}}},
        {"test-window-warning",
         {QStringLiteral("admin-api-forbidden")},
         {{"check-environment", "disclosureButton"}, {"check-environment", "detailsButton"}}},
        {"test-window-two", {QStringLiteral("no-page-permission"), QStringLiteral("no-subscription")}, {}},
        {"test-window-two-opened",
         {QStringLiteral("no-page-permission"), QStringLiteral("no-subscription")},
         {{"check-ipaas-subscription", "disclosureButton"}}},
    };
    const auto shoot = [&](const Shot &shot) {
        (void)server.setScenarios(shot.scenarios, nullptr);
        auto *test = window.test(connection);
        waitFor("the test", [&] { return test->report().has_value(); });
        for (const auto &[row, button] : shot.presses)
            child<QPushButton>(child<QWidget>(test, row), button)->click();
        if (shot.isNarrow)
            test->resize(test->minimumSizeHint().width(), test->height());
        camera.take(test, QString::fromLatin1(shot.name));
        test->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    for (const Shot &shot : shots)
        shoot(shot);
    ConnectionSettings mistyped = connection.settings;
    mistyped.companyName = QStringLiteral("CRONUS USA Inc");
    mistyped.companyId.clear();
    (void)fixture.connections.update(connection.id, mistyped);
    shoot({"test-window-suggestion", {QStringLiteral("no-subscription")}, {}});
    shoot({"test-window-narrow", {QStringLiteral("no-subscription")}, {{"check-company", "detailsButton"}}, true});
    (void)fixture.connections.update(connection.id, connection.settings);
    (void)server.setScenarios({}, nullptr);
}

void testAndTransferWindows(Camera &camera)
{
    sandbox::SandboxOptions options;
    options.recordCounts = {{QStringLiteral("location"), 900}, {QStringLiteral("shipping-method"), 30}};
    sandbox::SandboxServer server(options);
    QString message;
    if (!server.start(&message))
        qFatal("%s", qPrintable(message));
    GuiFixture fixture;
    Connection connection = fixture.addConnection(server, QStringLiteral("Contoso Sandbox"));
    connection.settings.throttling.apiThrottleLimitToIpaas = 500;
    connection.settings.throttling.apiThrottleSecondsToIpaas = 60;
    MainWindow window(fixture.context);
    window.show();

    testWindow(camera, fixture, window, server, connection);

    auto *transfer = window.initialize(connection);
    camera.take(transfer, QStringLiteral("initialization-start"));
    transfer->view()->startPreview();
    waitFor("the preview", [&] { return !transfer->isWorking(); });
    camera.take(transfer, QStringLiteral("initialization-preview"));
    transfer->view()->startRun();
    (void)QTest::qWaitFor([&] { return !transfer->isWorking(); }, 9'000);
    camera.take(transfer, QStringLiteral("initialization"));
    child<QPushButton>(transfer, "cancelTransferButton")->click();
    waitFor("the end", [&] { return !transfer->isWorking(); });
    camera.take(transfer, QStringLiteral("initialization-stopped"));
}

void selectRecord(TransferWindow *window, const QString &name)
{
    auto *table = child<DataTable>(window, "recordsTable");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == name) {
            table->selectWholeRow(row);
            return;
        }
    }
    qFatal("There is no record %s", qPrintable(name));
}

/// One record of a preview on both sides, and what can be decided of it.
void recordDetails(Camera &camera)
{
    sandbox::SandboxOptions options;
    options.recordCounts = {{QStringLiteral("location"), 40}, {QStringLiteral("shipping-method"), 12}};
    sandbox::SandboxServer server(options);
    QString message;
    if (!server.start(&message))
        qFatal("%s", qPrintable(message));
    GuiFixture fixture;
    const Connection connection = fixture.addConnection(server, QStringLiteral("Contoso Sandbox"));
    MainWindow window(fixture.context);
    window.show();
    auto *transfer = window.initialize(connection);
    transfer->view()->startRun();
    waitFor("the run", [&] { return !transfer->isWorking(); });
    // As people change things in the portal.
    const QJsonObject changes{
        {QStringLiteral("type"), QStringLiteral("location")},
        {QStringLiteral("delete"), QJsonArray{QStringLiteral("WEST"), QStringLiteral("MAIN")}},
        {QStringLiteral("put"),
         QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("EAST")},
                                {QStringLiteral("description"), QStringLiteral("East Coast Warehouse")},
                                {QStringLiteral("city"), QString()},
                                {QStringLiteral("email_address"), QStringLiteral("ost@example.com")}},
                    QJsonObject{{QStringLiteral("name"), QStringLiteral("West")},
                                {QStringLiteral("description"), QStringLiteral("Made by hand")}}}}};
    if (!server.changeIpaasRecords(changes, &message))
        qFatal("%s", qPrintable(message));
    child<QAbstractButton>(transfer, "compareEverythingCheckBox")->setChecked(true);
    transfer->view()->startPreview();
    waitFor("the preview", [&] { return !transfer->isWorking(); });
    camera.take(transfer, QStringLiteral("initialization-preview-deleted-found"));
    auto *state = child<QLabel>(transfer, "recordState");
    const auto select = [&](const QString &name, bool isRead) {
        selectRecord(transfer, name);
        if (isRead)
            waitFor("the record", [&] { return state->text().contains(u':'); });
    };
    select(QStringLiteral("EAST"), true);
    camera.take(transfer, QStringLiteral("initialization-preview-changed"));
    select(QStringLiteral("WEST"), true);
    child<QAbstractButton>(transfer, "changeRecordButton")->click();
    camera.take(transfer, QStringLiteral("initialization-preview-conflict"));
    select(QStringLiteral("MAIN"), false);
    child<QAbstractButton>(transfer, "createDeletedButton")->click();
    child<QAbstractButton>(transfer, "leaveRecordButton")->click();
    camera.take(transfer, QStringLiteral("initialization-preview-deleted"));
    server.stop();
    child<QAbstractButton>(transfer, "leaveDeletedButton")->click();
    child<QAbstractButton>(transfer, "forgetChoicesButton")->click();
    transfer->resize(transfer->width() * 2 / 3, transfer->height());
    selectRecord(transfer, QStringLiteral("EAST"));
    camera.take(transfer, QStringLiteral("initialization-preview-narrow"));
}

/// A run that was killed, and what the next start says of it.
void unfinishedRuns(Camera &camera)
{
    GuiFixture fixture;
    addStatuses(fixture);
    const auto kill = [&fixture](const Connection &connection, int done) {
        const QDateTime began = fixture.clock.now().addSecs(-5400);
        TransferJournal journal;
        if (!TransferStatus::noteBegin(fixture.connections, connection.id, began)
            || !journal.open(fixture.connections.journalPath(connection.id)) || !journal.begin()
            || !journal.startRun(allRecordTypes, began))
            qFatal("The run was not begun");
        for (int index = 0; index < done; ++index) {
            JournalRecord record;
            record.externalId = QString::number(index);
            record.state = RecordState::Done;
            (void)journal.put(record);
            (void)journal.noteDone(record.type, RecordAction::Create);
        }
        (void)journal.commit();
    };
    const QList<Connection> connections = fixture.connections.connections();
    kill(connections.at(0), 4210);
    {
        MainWindow window(fixture.context);
        window.show();
        waitFor("the offer", [&] { return child<QWidget>(&window, "unfinishedBanner")->isVisible(); });
        camera.take(&window, QStringLiteral("home-unfinished"));
    }
    {
        MainWindow window(fixture.context);
        window.show();
        auto *transfer = window.initialize(connections.at(0));
        waitFor("the finding", [&] { return child<QLabel>(transfer, "transferStatus")->text().contains(u'4'); });
        camera.take(transfer, QStringLiteral("initialization-unfinished"));
    }
    kill(connections.at(2), 312);
    MainWindow window(fixture.context);
    window.show();
    waitFor("the offer", [&] { return child<QWidget>(&window, "unfinishedBanner")->isVisible(); });
    camera.take(&window, QStringLiteral("home-unfinished-several"));
    auto *menu = child<QMenu>(&window, "goOnMenu");
    menu->popup(window.mapToGlobal(QPoint(0, 0)));
    camera.take(menu, QStringLiteral("home-unfinished-menu"));
    menu->close();
}

/// Earlier runs: none, several with one that failed in part, and while a run has the journal. And what is printed.
void pastRuns(Camera &camera)
{
    sandbox::SandboxOptions options;
    options.recordCounts = {{QStringLiteral("location"), 240}, {QStringLiteral("shipping-method"), 12}};
    sandbox::SandboxServer server(options);
    QString message;
    if (!server.start(&message))
        qFatal("%s", qPrintable(message));
    GuiFixture fixture;
    const Connection connection = fixture.addConnection(server, QStringLiteral("Contoso Sandbox"));
    MainWindow home(fixture.context);
    home.show();
    child<QAction>(&home, "pastRunsAction")->trigger();
    auto *window = child<PastRunsWindow>(&home, "pastRunsWindow");
    waitFor("the empty list", [&] { return child<QLabel>(window, "messageTitle")->isVisible(); });
    camera.take(window, QStringLiteral("past-runs-empty"));
    window->close();

    auto *transfer = home.initialize(connection);
    const QList<QStringList> scenarios{{QStringLiteral("ipaas-vald-1045")},
                                       {QStringLiteral("duplicate-names"), QStringLiteral("ipaas-vald-1045")},
                                       {},
                                       {QStringLiteral("ipaas-unauthorized"), QStringLiteral("wrong-secret")}};
    for (const QStringList &faults : scenarios) {
        if (!server.setScenarios(faults, &message))
            qFatal("%s", qPrintable(message));
        transfer->view()->startRun();
        waitFor("the run", [&] { return !transfer->isWorking(); });
    }
    transfer->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    child<QAction>(&home, "pastRunsAction")->trigger();
    window = child<PastRunsWindow>(&home, "pastRunsWindow");
    auto *save = child<QPushButton>(window, "saveReportButton");
    waitFor("the report", [&] { return save->isEnabled(); });
    camera.take(window, QStringLiteral("past-runs-failed"));
    window->table()->selectWholeRow(2);
    waitFor("the report", [&] { return save->isEnabled(); });
    camera.take(window, QStringLiteral("past-runs"));
    auto *actions = window->findChild<ReportActions *>();
    const Result<QList<PastTransfer>> runs
        = TransferHistory::list(fixture.connections.journalPath(connection.id), connection.settings.name);
    const TransferReport report
        = *TransferHistory::report(fixture.connections.journalPath(connection.id), runs->at(2), 1000);
    actions->saveTo(fixture.directory.filePath(QStringLiteral("Contoso Sandbox 2026-11-24.html")), report);
    waitFor("the file", [&] { return child<QWidget>(window, "pastRunsBanner")->isVisible(); });
    camera.take(window, QStringLiteral("past-runs-saved"));
    camera.print(report, QStringLiteral("report-printed"));
    TransferJournal journal;
    if (!journal.open(fixture.connections.journalPath(connection.id)))
        qFatal("The journal was not opened");
    window->reload();
    waitFor("the message", [&] { return child<QLabel>(window, "messageTitle")->isVisible(); });
    camera.take(window, QStringLiteral("past-runs-busy"));
}

/// What a person decides after a preview, and what is left after a run.
void transferProblems(Camera &camera)
{
    sandbox::SandboxOptions options;
    options.recordCounts = {{QStringLiteral("location"), 40}, {QStringLiteral("shipping-method"), 12}};
    sandbox::SandboxServer server(options);
    QString message;
    if (!server.start(&message) || !server.setScenarios({QStringLiteral("duplicate-names")}, &message))
        qFatal("%s", qPrintable(message));
    GuiFixture fixture;
    const Connection connection = fixture.addConnection(server, QStringLiteral("Contoso Sandbox"));
    MainWindow window(fixture.context);
    window.show();
    auto *transfer = window.initialize(connection);
    transfer->view()->startPreview();
    waitFor("the preview", [&] { return !transfer->isWorking(); });
    child<QAbstractButton>(transfer, "linkConflictsButton")->click();
    child<DataTable>(transfer, "recordsTable")->sortByColumn(0, Qt::AscendingOrder);
    camera.take(transfer, QStringLiteral("initialization-preview-conflicts"));
    child<QAbstractButton>(transfer, "leaveConflictsButton")->click();
    transfer->view()->startRun();
    waitFor("the run", [&] { return !transfer->isWorking(); });
    camera.take(transfer, QStringLiteral("initialization-left-alone"));
    transfer->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    sandbox::SandboxServer refusing(options);
    const QStringList scenarios{QStringLiteral("duplicate-names"), QStringLiteral("ipaas-vald-1045")};
    if (!refusing.start(&message) || !refusing.setScenarios(scenarios, &message))
        qFatal("%s", qPrintable(message));
    const Connection second = fixture.addConnection(refusing, QStringLiteral("Fabrikam Sandbox"));
    transfer = window.initialize(second);
    transfer->view()->startRun();
    waitFor("the run", [&] { return !transfer->isWorking(); });
    camera.take(transfer, QStringLiteral("initialization-failures"));
    child<DataTable>(transfer, "recordsTable")->selectWholeRow(1);
    camera.take(transfer, QStringLiteral("initialization-failed-record"));
    transfer->view()->saveReport(fixture.directory.filePath(QStringLiteral("none/report.html")));
    camera.take(transfer, QStringLiteral("initialization-report-failed"));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("causeway-screenshots"));
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("directory"), QStringLiteral("Where the pictures go."));
    const QCommandLineOption dark(QStringLiteral("dark"), QStringLiteral("The dark scheme."));
    const QCommandLineOption pseudo(QStringLiteral("pseudo"), QStringLiteral("Longer texts with accents."));
    const QCommandLineOption rtl(QStringLiteral("rtl"), QStringLiteral("Right to left."));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("A language that there is."),
                                      QStringLiteral("code"), QStringLiteral("en"));
    const QCommandLineOption only(
        QStringLiteral("only"),
        QStringLiteral(
            "One part: home, menus, all, rotate, sources, unfinished, past, wizard, windows, details or problems."),
        QStringLiteral("part"));
    parser.addOptions({dark, pseudo, rtl, language, only});
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QDir directory(parser.positionalArguments().constFirst());
    if (!directory.mkpath(QStringLiteral(".")))
        qFatal("The directory cannot be made");

    if (QFontDatabase::families().contains(QStringLiteral("Inter"))) {
        QFont font(QStringLiteral("Inter"));
        font.setPointSizeF(10.5);
        QApplication::setFont(font);
    }
    const QLocale spoken(parser.value(language));
    const bool isEnglish = spoken.language() == QLocale::English;
    installTranslations(isEnglish ? QLocale(QLocale::English, QLocale::UnitedKingdom) : spoken);
    PseudoTranslator translator;
    if (parser.isSet(pseudo))
        QCoreApplication::installTranslator(&translator);
    if (parser.isSet(rtl))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QApplication::setStyle(new CausewayStyle(parser.isSet(dark) ? Scheme::Dark : Scheme::Light));

    QString suffix = parser.isSet(dark) ? QStringLiteral("dark-") : QStringLiteral("light-");
    suffix += QString::number(qRound(application.devicePixelRatio() * 100));
    if (parser.isSet(pseudo))
        suffix += QStringLiteral("-pseudo");
    if (!isEnglish)
        suffix += u'-' + parser.value(language);
    if (parser.isSet(rtl))
        suffix += QStringLiteral("-rtl");
    Camera camera(directory, suffix);
    const QList<std::pair<QString, void (*)(Camera &)>> parts{{QStringLiteral("home"), homeWindow},
                                                              {QStringLiteral("menus"), homeMenus},
                                                              {QStringLiteral("all"), testOfAll},
                                                              {QStringLiteral("rotate"), rotateWindow},
                                                              {QStringLiteral("sources"), sourcePages},
                                                              {QStringLiteral("unfinished"), unfinishedRuns},
                                                              {QStringLiteral("past"), pastRuns},
                                                              {QStringLiteral("wizard"), wizardPages},
                                                              {QStringLiteral("windows"), testAndTransferWindows},
                                                              {QStringLiteral("details"), recordDetails},
                                                              {QStringLiteral("problems"), transferProblems}};
    for (const auto &[name, take] : parts) {
        if (!parser.isSet(only) || parser.value(only) == name)
            take(camera);
    }
    return 0;
}
