#include "guifixture.h"

#include "gui/banner.h"
#include "gui/causewaystyle.h"
#include "gui/datatable.h"
#include "gui/mainwindow.h"
#include "gui/pastrunsmodel.h"
#include "gui/pastrunswindow.h"
#include "gui/reportactions.h"
#include "gui/transferreportprint.h"
#include "gui/transferview.h"
#include "gui/transferwindow.h"
#include "gui/transferwords.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QTextDocument>

using namespace causeway;

namespace {

constexpr int patience = 30'000;

TransferReport reportWith(int problems)
{
    TransferReport report;
    report.connection = QStringLiteral("Contoso & Sons");
    report.environment = QStringLiteral("Production");
    report.company = QStringLiteral("CRONUS USA, Inc.");
    report.started = QDateTime(QDate(2026, 11, 24), QTime(9, 30), Qt::UTC);
    report.ended = report.started.addSecs(754);
    TransferSummary::Type type;
    type.type = RecordType::Location;
    type.read = 98765;
    type.created = 4321;
    type.updated = 567;
    type.unchanged = 91234;
    type.conflicts = 12;
    type.failed = 2631;
    report.summary.types = {type};
    report.summary.seconds = 754;
    for (int index = 0; index < problems; ++index) {
        JournalRecord record;
        record.type = RecordType::Location;
        record.externalId = QStringLiteral("6f9619ff-8b86-d011-b42d-%1").arg(index, 12, 10, QLatin1Char('0'));
        record.label = QStringLiteral("Warehouse %1 <b>").arg(index);
        record.state = RecordState::Failed;
        record.errorCode = QStringLiteral("request-rejected");
        record.errorText = QStringLiteral("The country is not valid.");
        report.problems.append(record);
    }
    return report;
}

/// A program that opens files.
class Opener : public QObject {
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

/// A sandbox with two runs: the first with failures, the second without.
class Past {
public:
    Past()
        : server({})
    {
        QString message;
        if (!server.start(&message))
            qFatal("%s", qPrintable(message));
        connection = fixture.addConnection(server, QStringLiteral("Contoso"));
        home = std::make_unique<MainWindow>(fixture.context);
        home->show();
    }

    bool run(const QStringList &scenarios)
    {
        (void)server.setScenarios(scenarios, nullptr);
        auto *transfer = home->initialize(connection);
        transfer->view()->startRun();
        return QTest::qWaitFor([&] { return !transfer->isWorking(); }, patience);
    }

    PastRunsWindow *open() const
    {
        home->findChild<QAction *>(QStringLiteral("pastRunsAction"))->trigger();
        return home->findChild<PastRunsWindow *>();
    }

    sandbox::SandboxServer server;
    GuiFixture fixture;
    Connection connection;
    std::unique_ptr<MainWindow> home;
};

/// The longest time for which the event loop did not come round.
class Heartbeat : public QObject {
public:
    Heartbeat()
    {
        m_since.start();
        startTimer(0);
    }
    qint64 takeLongest() { return std::exchange(m_longest, 0); }

protected:
    void timerEvent(QTimerEvent *) override { m_longest = std::max(m_longest, m_since.restart()); }

private:
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// What a run leaves in its journal that could not transfer `count` records.
bool keepLongRun(const QString &path, int count)
{
    TransferJournal journal;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!journal.open(path) || !journal.startRun(allRecordTypes, now) || !journal.begin())
        return false;
    const TransferReport report = reportWith(count);
    for (const JournalRecord &record : report.problems) {
        if (!journal.put(record))
            return false;
    }
    const QByteArray summary = TransferHistory::summaryToKeep(report.summary, {});
    return journal.commit() && journal.keepProblems(1'000'000, 0) && journal.keepRun(now, summary, true);
}

QString text(QWidget *window, const char *name)
{
    return window->findChild<QLabel *>(QString::fromLatin1(name))->text();
}

QPushButton *button(QWidget *window, const char *name)
{
    return window->findChild<QPushButton *>(QString::fromLatin1(name));
}

} // namespace

class TestPastRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void modelIsSound();
    void saysThatThereIsNothingYet();
    void listsRunsWithTheirRecords();
    void saysWhoHasTheJournal();
    void followsARunThatEnds();
    void worksByKeyboard();
    void opensFromTheTransferWindow();
    void savedReportCanBeOpened();
    void reportIsPrinted();
    void longReportIsPrintedInPart();
    void longReportStaysSmooth();
    void reportThatCannotBePrintedIsSaid();
    void printingAsksFirst();
    void retryIsCounted();
    void pauseSaysWhatGoesOn();
};

void TestPastRuns::initTestCase()
{
    QApplication::setStyle(new CausewayStyle(Scheme::Light));
}

void TestPastRuns::modelIsSound()
{
    PastRunsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    PastTransfer done{1, reportWith(0), true};
    done.report.summary.types.first().failed = 0;
    done.report.summary.types.first().conflicts = 0;
    const PastTransfer inPart{2, reportWith(0), true};
    PastTransfer stopped{3, reportWith(0), false};
    stopped.report.summary.stopped = true;
    PastTransfer failed = stopped;
    failed.report.summary.error = makeError(ErrorCode::JournalDamaged, QStringLiteral("No route"));
    model.setRuns({done, inPart, stopped, failed});
    const QStringList words{QStringLiteral("done"), QStringLiteral("done in part"), QStringLiteral("stopped"),
                            QStringLiteral("failed")};
    for (int row = 0; row < words.size(); ++row)
        QCOMPARE(model.index(row, PastRunsModel::ResultColumn).data().toString(), words.at(row));
    QCOMPARE(model.index(0, PastRunsModel::DurationColumn).data().toString(), QStringLiteral("12 min 34 s"));
    QCOMPARE(model.index(0, PastRunsModel::CreatedColumn).data().toString(), QLocale().toString(4321));
    model.setRuns({});
    QCOMPARE(model.rowCount(), 0);
}

void TestPastRuns::saysThatThereIsNothingYet()
{
    Past past;
    auto *window = past.open();
    QVERIFY(window);
    auto *title = window->findChild<QLabel *>(QStringLiteral("messageTitle"));
    QTRY_VERIFY_WITH_TIMEOUT(title->isVisible(), patience);
    QVERIFY(!title->text().isEmpty());
    QVERIFY(text(window, "messageDetail").contains(QStringLiteral("Contoso")));
    QVERIFY(button(window, "tryAgainButton")->isHidden());
    QVERIFY(button(window, "saveReportButton")->isHidden());
    QVERIFY(button(window, "printReportButton")->isHidden());
    // One window for a connection.
    QCOMPARE(past.open(), window);
}

void TestPastRuns::listsRunsWithTheirRecords()
{
    Past past;
    QVERIFY(past.run({QStringLiteral("ipaas-vald-1045")}));
    QVERIFY(past.run({}));
    auto *window = past.open();
    QAbstractItemModel *runs = window->table()->model();
    QTRY_COMPARE_WITH_TIMEOUT(runs->rowCount(), 2, patience);
    QCOMPARE(runs->index(0, PastRunsModel::ResultColumn).data().toString(), QStringLiteral("done"));
    QCOMPARE(runs->index(1, PastRunsModel::ResultColumn).data().toString(), QStringLiteral("done in part"));
    QTRY_COMPARE_WITH_TIMEOUT(text(window, "pastRecordsTitle"), QStringLiteral("Every record was transferred"),
                              patience);
    auto *records = window->findChild<DataTable *>(QStringLiteral("pastRecordsTable"));
    QVERIFY(!records->isVisible());
    window->table()->selectWholeRow(1);
    QVERIFY(!button(window, "saveReportButton")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(records->isVisible(), patience);
    const QString failed = runs->index(1, PastRunsModel::FailedColumn).data().toString();
    QCOMPARE(QString::number(records->model()->rowCount()), failed);
    QVERIFY(text(window, "pastRecordsTitle").startsWith(failed));
    QVERIFY(button(window, "saveReportButton")->isEnabled());

    // Deleting the connection takes its windows away.
    past.home->findChild<QAction *>(QStringLiteral("deleteAction"))->trigger();
    QTRY_VERIFY(button(past.home.get(), "confirmButton"));
    button(past.home.get(), "confirmButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(past.fixture.connections.connections().isEmpty(), patience);
    QVERIFY(!past.home->findChild<PastRunsWindow *>());
}

void TestPastRuns::saysWhoHasTheJournal()
{
    Past past;
    QVERIFY(past.run({}));
    TransferJournal journal;
    QVERIFY(journal.open(past.fixture.connections.journalPath(past.connection.id)));
    auto *window = past.open();
    auto *again = button(window, "tryAgainButton");
    QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), patience);
    QCOMPARE(text(window, "messageTitle"), QStringLiteral("A run is under way"));
    QVERIFY(text(window, "messageDetail").contains(QString::number(QCoreApplication::applicationPid())));
    journal.close();
    again->click();
    QTRY_COMPARE_WITH_TIMEOUT(window->table()->model()->rowCount(), 1, patience);
    QVERIFY(window->table()->isVisible());
}

void TestPastRuns::followsARunThatEnds()
{
    Past past;
    QVERIFY(past.run({}));
    auto *window = past.open();
    QTRY_COMPARE_WITH_TIMEOUT(window->table()->model()->rowCount(), 1, patience);
    QVERIFY(past.run({}));
    QTRY_COMPARE_WITH_TIMEOUT(window->table()->model()->rowCount(), 2, patience);
}

void TestPastRuns::worksByKeyboard()
{
    Past past;
    QVERIFY(past.run({QStringLiteral("ipaas-vald-1045")}));
    QPointer<PastRunsWindow> window = past.open();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTRY_VERIFY_WITH_TIMEOUT(button(window, "saveReportButton")->isEnabled(), patience);
    QTRY_COMPARE(QApplication::focusWidget(), window->table());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QPointer<QFileDialog> dialog = window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    const QString path = past.fixture.directory.filePath(QStringLiteral("earlier.csv"));
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    auto *banner = window->findChild<Banner *>(QStringLiteral("pastRunsBanner"));
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("The country is not valid."));
    QTRY_VERIFY(!dialog);
    window->activateWindow();
    QTest::keyClick(window, Qt::Key_Escape);
    QTRY_VERIFY(!window);
}

void TestPastRuns::opensFromTheTransferWindow()
{
    Past past;
    auto *transfer = past.home->initialize(past.connection);
    QVERIFY(!past.home->findChild<PastRunsWindow *>());
    button(transfer, "pastRunsButton")->click();
    auto *window = past.home->findChild<PastRunsWindow *>();
    QVERIFY(window && window->isVisible());
    QVERIFY(text(window, "pastRunsTitle").contains(QStringLiteral("Contoso")));
}

void TestPastRuns::savedReportCanBeOpened()
{
    QTemporaryDir directory;
    QWidget window;
    auto *banner = new Banner(&window);
    auto *actions = new ReportActions(banner, &window);
    window.show();
    Opener opener;
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &opener, "open");
    const QString path = directory.filePath(QStringLiteral("a report.html"));
    actions->saveTo(path, reportWith(3));
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
    auto *open = button(banner, "bannerButton");
    QVERIFY(open->isVisible());
    open->click();
    QCOMPARE(opener.opened, QList<QUrl>{QUrl::fromLocalFile(path)});
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));

    // Without a program that takes it.
    const QByteArray programs = qgetenv("PATH");
    qputenv("PATH", "/nonexistent");
    open->click();
    qputenv("PATH", programs);
    QVERIFY(banner->accessibleName().contains(QDir::toNativeSeparators(path)));
    QCOMPARE(banner->text(), QStringLiteral("The report could not be opened."));

    actions->saveTo(directory.filePath(QStringLiteral("none/report.html")), reportWith(3));
    QTRY_COMPARE_WITH_TIMEOUT(banner->text(), QStringLiteral("The report was not saved."), patience);
    QVERIFY(!open->isVisible());
}

void TestPastRuns::reportIsPrinted()
{
    QTemporaryDir directory;
    QWidget window;
    auto *banner = new Banner(&window);
    auto *actions = new ReportActions(banner, &window);
    window.show();
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(directory.filePath(QStringLiteral("report.pdf")));
    actions->printTo(printer, reportWith(120));
    QCOMPARE(banner->text(), QStringLiteral("The report is being printed…"));
    QTRY_COMPARE_WITH_TIMEOUT(banner->text(), QStringLiteral("The report was saved."), patience);
    QFile file(printer->outputFileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/Count ") && !pdf.contains("/Count 1\n"));

    // What is on the pages, as the document that was printed has it.
    const QString page = TransferReportPrint::document(reportWith(120))->toPlainText();
    for (const QString &expected :
         {QStringLiteral("98765"), QStringLiteral("4321"), QStringLiteral("567"), QStringLiteral("91234"),
          QStringLiteral("2631"), QStringLiteral("Contoso & Sons"), QStringLiteral("Warehouse 119 <b>"),
          QStringLiteral("6f9619ff-8b86-d011-b42d-000000000119")})
        QVERIFY2(page.contains(expected), qPrintable(expected));

    const QString pdfToText = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (pdfToText.isEmpty())
        return;
    QProcess process;
    process.start(pdfToText, {printer->outputFileName(), QStringLiteral("-")});
    QVERIFY(process.waitForFinished(patience));
    const QByteArray printed = process.readAllStandardOutput();
    QVERIFY(printed.contains("98765") && printed.contains("Warehouse 119"));
}

void TestPastRuns::longReportIsPrintedInPart()
{
    const QString page = TransferReportPrint::document(reportWith(1234))->toPlainText();
    QVERIFY(page.contains(QStringLiteral("Warehouse 999 ")));
    QVERIFY(!page.contains(QStringLiteral("Warehouse 1000 ")));
    QVERIFY(page.contains(QStringLiteral("234 more record")));
}

/// Bounds that only what a person would notice misses, since the machine may be busy.
void TestPastRuns::longReportStaysSmooth()
{
    constexpr int count = 100'000;
    constexpr qint64 mostMilliseconds = 500;
    GuiFixture fixture;
    ConnectionSettings settings;
    settings.name = QStringLiteral("Contoso");
    const Connection connection = *fixture.connections.add(settings);
    const QString path = fixture.connections.journalPath(connection.id);
    QVERIFY(keepLongRun(path, count));
    PastRunsWindow window(fixture.backend, connection);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    auto *records = window.findChild<DataTable *>(QStringLiteral("pastRecordsTable"));
    Heartbeat heart;
    const auto lap = [&heart](const char *what) {
        // What was put off to the next turns is done in them.
        QTest::qWait(20);
        const qint64 longest = heart.takeLongest();
        qInfo("%s: nothing for %lld ms", what, static_cast<long long>(longest));
        return longest < mostMilliseconds;
    };
    QTRY_VERIFY_WITH_TIMEOUT(records->isVisible() && button(&window, "saveReportButton")->isEnabled(), patience);
    QVERIFY(lap("opening"));
    QVERIFY(text(&window, "pastRecordsTitle").remove(QRegularExpression(QStringLiteral("\\D")))
            == QString::number(count));
    auto *search = window.findChild<QLineEdit *>(QStringLiteral("pastRecordsSearchLineEdit"));
    search->setText(QStringLiteral("9999"));
    QTRY_VERIFY_WITH_TIMEOUT(records->model()->rowCount() > 0 && records->model()->rowCount() < 100, patience);
    QVERIFY(lap("searching"));
    search->clear();
    QTRY_VERIFY_WITH_TIMEOUT(records->model()->rowCount() > 100, patience);
    QVERIFY(lap("showing all"));
    records->sortByColumn(0, Qt::DescendingOrder);
    QVERIFY(lap("sorting"));
    auto *actions = window.findChild<ReportActions *>();
    auto *banner = window.findChild<Banner *>(QStringLiteral("pastRunsBanner"));
    const TransferReport report = reportWith(count);
    (void)lap("making a report");
    actions->saveTo(fixture.directory.filePath(QStringLiteral("long.html")), report);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
    QVERIFY(lap("saving"));
    banner->clear();
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(fixture.directory.filePath(QStringLiteral("long.pdf")));
    actions->printTo(printer, report);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
    QVERIFY(lap("printing"));
}

void TestPastRuns::reportThatCannotBePrintedIsSaid()
{
    QTemporaryDir directory;
    QWidget window;
    auto *banner = new Banner(&window);
    auto *actions = new ReportActions(banner, &window);
    window.show();
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(directory.filePath(QStringLiteral("none/report.pdf")));
    actions->printTo(printer, reportWith(1));
    QTRY_COMPARE_WITH_TIMEOUT(banner->text(), QStringLiteral("The report was not printed."), patience);
    QVERIFY(!button(banner, "bannerButton")->isVisible());
}

void TestPastRuns::printingAsksFirst()
{
    Past past;
    QVERIFY(past.run({}));
    auto *window = past.open();
    QTRY_VERIFY_WITH_TIMEOUT(button(window, "printReportButton")->isEnabled(), patience);
    button(window, "printReportButton")->click();
    QPointer<QPrintDialog> dialog = window->findChild<QPrintDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    const QString path = past.fixture.directory.filePath(QStringLiteral("printed.pdf"));
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(path);
    Q_EMIT dialog->accepted(dialog->printer());
    auto *banner = window->findChild<Banner *>(QStringLiteral("pastRunsBanner"));
    QTRY_COMPARE_WITH_TIMEOUT(banner->text(), QStringLiteral("The report was saved."), patience);
    QVERIFY(QFileInfo(path).size() > 0);
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

void TestPastRuns::retryIsCounted()
{
    TransferProgress progress;
    progress.retriesFailed = true;
    TypeProgress sent;
    sent.phase = TypeProgress::Phase::Done;
    sent.created = 3;
    sent.failed = 1;
    TypeProgress waiting;
    waiting.phase = TypeProgress::Phase::Waiting;
    waiting.failed = 5;
    waiting.conflicts = 9;
    TypeProgress underWay;
    underWay.phase = TypeProgress::Phase::Writing;
    underWay.created = 2;
    underWay.pending = 4;
    progress.types = {sent, underWay, waiting};
    QCOMPARE(TransferWords::status(progress, false), QStringLiteral("6 of 15 records that failed are sent again."));
}

void TestPastRuns::pauseSaysWhatGoesOn()
{
    TransferProgress progress;
    progress.state = TransferProgress::State::Paused;
    TypeProgress type;
    type.type = RecordType::Location;
    const auto words = [&](TypeProgress::Phase phase) {
        type.phase = phase;
        progress.types = {type};
        return TransferWords::waiting(progress, false);
    };
    const QString nothing = QStringLiteral("Paused. No further record is sent to iPaaS.com until you resume.");
    QCOMPARE(words(TypeProgress::Phase::Writing), nothing);
    QCOMPARE(words(TypeProgress::Phase::Reading),
             nothing + QStringLiteral(" Location: reading from Business Central goes on."));
    QCOMPARE(words(TypeProgress::Phase::Comparing),
             nothing + QStringLiteral(" Location: reading what iPaaS.com has goes on."));
}

QTEST_MAIN(TestPastRuns)
#include "tst_pastruns.moc"
