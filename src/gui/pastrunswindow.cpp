#include "gui/pastrunswindow.h"

#include "diagnosis/explanations.h"
#include "gui/banner.h"
#include "gui/celldelegate.h"
#include "gui/datatable.h"
#include "gui/historyreading.h"
#include "gui/languagefollower.h"
#include "gui/look.h"
#include "gui/pastrunsmodel.h"
#include "gui/recordfiltermodel.h"
#include "gui/recordlistmodel.h"
#include "gui/reportactions.h"
#include "gui/rolelabel.h"
#include "gui/sandboxbanner.h"
#include "gui/transferjob.h"
#include "gui/windowfoot.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace causeway {

namespace {

/// Who walks through the list with the arrow keys does not read every report on the way.
constexpr int readDelay = 120;

enum Page {
    ListPage,
    MessagePage,
};

} // namespace

PastRunsWindow::PastRunsWindow(const Backend &backend, const Connection &connection, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_backend(backend)
    , m_connection(connection)
    , m_reader(new QTimer(this))
{
    setObjectName(QStringLiteral("pastRunsWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_reader->setSingleShot(true);
    m_reader->setInterval(readDelay);
    connect(m_reader, &QTimer::timeout, this, &PastRunsWindow::readReport);
    build();
    Look::resizeToFit(this, {Theme::textWidth(font(), 120), fontMetrics().height() * 40});
    connect(&m_backend.connections, &ConnectionStore::changed, this, &PastRunsWindow::follow);
    auto *again = new QShortcut(QKeySequence::Refresh, this);
    connect(again, &QShortcut::activated, this, &PastRunsWindow::reload);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] { m_search->setFocus(); });
    new LanguageFollower(this, [this] {
        m_reportScope.restart();
        LanguageFollower::empty(this);
        build();
        LanguageFollower::showParts(this);
        reload();
    });
    reload();
}

void PastRunsWindow::build()
{
    setWindowTitle(tr("%1, earlier runs").arg(m_connection.settings.name));
    m_title = new RoleLabel(Role::Text, this);
    m_banner = new Banner(this);
    m_stack = new QStackedWidget(this);
    m_table = new DataTable(this);
    m_runs = new PastRunsModel(m_table);
    m_recordsCard = new QFrame(this);
    m_recordsTitle = new RoleLabel(Role::Text, m_recordsCard);
    m_recordsDetail = new RoleLabel(Role::Dim, m_recordsCard);
    m_search = new QLineEdit(m_recordsCard);
    m_recordsTable = new DataTable(m_recordsCard);
    m_records = new RecordListModel(m_recordsTable);
    m_filter = new RecordFilterModel(m_records, m_recordsTable);
    m_messageTitle = new RoleLabel(Role::Text, this);
    m_messageDetail = new RoleLabel(Role::Dim, this);
    m_tryAgain = new QPushButton(tr("&Try again"), this);
    m_print = new QPushButton(tr("&Print…"), this);
    m_save = new QPushButton(tr("&Save report…"), this);
    m_close = new QPushButton(tr("&Close"), this);
    m_actions = new ReportActions(m_banner, m_banner);
    m_title->setKind(Look::Text::Title);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("pastRunsTitle"));
    m_title->setText(tr("Earlier runs of %1").arg(m_connection.settings.name));
    m_banner->setObjectName(QStringLiteral("pastRunsBanner"));
    m_stack->insertWidget(ListPage, makeList());
    m_stack->insertWidget(MessagePage, makeMessage());

    m_print->setObjectName(QStringLiteral("printReportButton"));
    m_save->setObjectName(QStringLiteral("saveReportButton"));
    m_close->setObjectName(QStringLiteral("closeButton"));
    for (auto *button : {m_print, m_close})
        button->setAutoDefault(false);
    Look::setButton(m_save, Look::Button::Primary);
    m_save->setDefault(true);
    auto *foot = new WindowFoot(this);
    foot->setHint(tr("The last %1 runs are kept on this computer.").arg(QLocale().toString(TransferJournal::runsKept)));
    foot->addButton(m_close);
    foot->addButton(m_print);
    foot->addButton(m_save);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(Theme::space36, Theme::space24, Theme::space36, Theme::space24);
    body->setSpacing(Theme::space16);
    body->addWidget(m_title);
    body->addWidget(m_banner);
    body->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new SandboxBanner(m_backend.connections, m_connection.id, this));
    layout->addLayout(body, 1);
    layout->addWidget(foot);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PastRunsWindow::showRun);
    connect(m_table, &DataTable::confirmed, this, &PastRunsWindow::save);
    connect(m_search, &QLineEdit::textChanged, m_filter, &RecordFilterModel::setText);
    connect(m_tryAgain, &QPushButton::clicked, this, &PastRunsWindow::reload);
    connect(m_close, &QPushButton::clicked, this, &PastRunsWindow::close);
    connect(m_save, &QPushButton::clicked, this, &PastRunsWindow::save);
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (m_report)
            m_actions->print(*m_report);
    });
    showRun();
}

QWidget *PastRunsWindow::makeList()
{
    m_table->setObjectName(QStringLiteral("pastRunsTable"));
    m_table->setAccessibleName(tr("Earlier runs"));
    m_table->setModel(m_runs);
    m_table->cellDelegate()->setCompact(true);
    m_table->setFitted(PastRunsModel::StartedColumn, {});
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space16);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeRecords(), 1);
    return list;
}

QWidget *PastRunsWindow::makeRecords()
{
    m_recordsCard->setFrameShape(QFrame::StyledPanel);
    m_recordsTitle->setKind(Look::Text::Strong);
    m_recordsTitle->setObjectName(QStringLiteral("pastRecordsTitle"));
    m_recordsTitle->setWordWrap(true);
    m_recordsDetail->setObjectName(QStringLiteral("pastRecordsDetail"));
    m_recordsDetail->setWordWrap(true);
    m_recordsDetail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_search->setObjectName(QStringLiteral("pastRecordsSearchLineEdit"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the records"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(Theme::textWidth(font(), 28));
    m_recordsTable->setObjectName(QStringLiteral("pastRecordsTable"));
    m_recordsTable->setAccessibleName(tr("Records that were not transferred"));
    m_recordsTable->setModel(m_filter);
    m_recordsTable->cellDelegate()->setCompact(true);
    m_recordsTable->setFrameShape(QFrame::NoFrame);
    m_recordsTable->setSortable();
    m_recordsTable->setFitted(RecordListModel::TextColumn, RecordListModel::textColumns());
    m_recordsTable->setColumnHidden(RecordListModel::DescriptionColumn, true);
    m_recordsTable->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Theme::space16);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::space4);
    texts->addWidget(m_recordsTitle);
    texts->addWidget(m_recordsDetail);
    // They stay at the top where there is no table below.
    texts->addStretch(1);
    auto *heading = new QHBoxLayout;
    // In line with the text of the cells.
    heading->setContentsMargins(Theme::space12, 0, Theme::space12, 0);
    heading->setSpacing(Theme::space12);
    heading->addLayout(texts, 2);
    heading->addWidget(m_search, 1, Qt::AlignTop);
    auto *layout = new QVBoxLayout(m_recordsCard);
    layout->setContentsMargins(1, Theme::space12, 1, Theme::space8);
    layout->setSpacing(Theme::space8);
    layout->addLayout(heading);
    layout->addWidget(m_recordsTable, 1);
    return m_recordsCard;
}

QWidget *PastRunsWindow::makeMessage()
{
    auto *page = new QWidget(this);
    m_messageTitle->setKind(Look::Text::Strong);
    m_messageTitle->setObjectName(QStringLiteral("messageTitle"));
    m_messageDetail->setObjectName(QStringLiteral("messageDetail"));
    for (auto *label : {m_messageTitle, m_messageDetail}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_tryAgain->setObjectName(QStringLiteral("tryAgainButton"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space8);
    layout->addWidget(m_messageTitle);
    layout->addWidget(m_messageDetail);
    layout->addSpacing(Theme::space8);
    layout->addWidget(m_tryAgain, 0, Qt::AlignLeading);
    layout->addStretch(1);
    return page;
}

void PastRunsWindow::follow()
{
    const Result<Connection> current = m_backend.connections.findById(m_connection.id);
    if (!current)
        return;
    m_connection = *current;
    if (m_backend.connections.status(m_connection.id).lastInitialization != m_lastInitialization)
        reload();
}

void PastRunsWindow::reload()
{
    m_lastInitialization = m_backend.connections.status(m_connection.id).lastInitialization;
    m_tryAgain->setEnabled(false);
    m_scope.restart();
    m_scope.deliver(
        HistoryReading::list(m_backend.connections.journalPath(m_connection.id), m_connection.settings.name),
        [this](const Result<QList<PastTransfer>> &runs) { take(runs); });
}

void PastRunsWindow::take(const Result<QList<PastTransfer>> &runs)
{
    if (!runs) {
        m_runs->setRuns({});
        const bool isBusy = runs.error().code == ErrorCode::JournalBusy;
        showMessage(isBusy ? tr("A run is under way") : tr("The earlier runs cannot be read"), runs.error().message,
                    true);
        return;
    }
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    const qint64 wanted = selected.isEmpty() ? 0 : m_runs->run(selected.first().row()).id;
    m_runs->setRuns(*runs);
    if (runs->isEmpty()) {
        showMessage(tr("Nothing has been transferred yet"),
                    tr("When an initialization of %1 has run, its counts are listed here, and its report can be saved "
                       "and printed.")
                        .arg(m_connection.settings.name),
                    false);
        return;
    }
    m_stack->setCurrentIndex(ListPage);
    int row = 0;
    for (int index = 0; index < m_runs->rowCount(); ++index) {
        if (m_runs->run(index).id == wanted)
            row = index;
    }
    m_table->selectWholeRow(row);
    if (!focusWidget() || focusWidget() == m_tryAgain)
        m_table->setFocus();
}

void PastRunsWindow::showMessage(const QString &title, const QString &detail, bool canTryAgain)
{
    m_report.reset();
    m_banner->clear();
    m_messageTitle->setText(title);
    m_messageDetail->setText(detail);
    m_tryAgain->setVisible(canTryAgain);
    m_tryAgain->setEnabled(canTryAgain);
    m_tryAgain->setAccessibleDescription(QString(title % QStringLiteral(". ") % detail));
    m_stack->setCurrentIndex(MessagePage);
    showButtons();
    (canTryAgain ? m_tryAgain : m_close)->setFocus();
}

void PastRunsWindow::showRun()
{
    m_report.reset();
    m_reportScope.restart();
    m_search->clear();
    m_records->setRows({});
    m_recordsTable->hide();
    m_search->hide();
    m_recordsTitle->clear();
    m_recordsDetail->clear();
    showButtons();
    if (!m_table->selectionModel()->selectedRows().isEmpty())
        m_reader->start();
}

void PastRunsWindow::readReport()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (selected.isEmpty())
        return;
    m_reportScope.deliver(HistoryReading::report(m_backend.connections.journalPath(m_connection.id),
                                                 m_runs->run(selected.first().row()), TransferJob::problemLimit),
                          [this](const Result<TransferReport> &report) { showReport(report); });
}

void PastRunsWindow::showReport(const Result<TransferReport> &report)
{
    if (!report) {
        m_recordsTitle->setText(tr("The records of this run cannot be read now"));
        m_recordsDetail->setText(report.error().message);
        return;
    }
    m_report = *report;
    showRecords();
    showButtons();
}

void PastRunsWindow::showRecords()
{
    const TransferSummary &summary = m_report->summary;
    QList<RecordListModel::Row> rows;
    rows.reserve(m_report->problems.size());
    for (const JournalRecord &record : std::as_const(m_report->problems)) {
        const bool isConflict = record.state == RecordState::Conflict;
        rows.append(
            {record.type, record.name(), record.errorText, static_cast<int>(isConflict ? Role::Warning : Role::Dim)});
    }
    m_records->setRows(rows);
    m_recordsTable->setVisible(!rows.isEmpty());
    m_search->setVisible(!rows.isEmpty());
    const int count = static_cast<int>(rows.size());
    if (count > 0)
        m_recordsTitle->setText(tr("%Ln record(s) not transferred", nullptr, count));
    else
        m_recordsTitle->setText(summary.stopped ? tr("Stopped before the end") : tr("Every record was transferred"));
    QStringList detail{tr("%1, %2").arg(m_report->environment, m_report->company)};
    if (summary.error)
        detail.append(explain(*summary.error).happened);
    m_recordsDetail->setText(detail.join(u'\n'));
}

void PastRunsWindow::showButtons()
{
    const bool hasList = m_stack->currentIndex() == ListPage;
    for (auto *button : {m_print, m_save}) {
        button->setVisible(hasList);
        button->setEnabled(m_report.has_value());
    }
}

void PastRunsWindow::save()
{
    if (m_report)
        m_actions->save(*m_report);
}

} // namespace causeway
