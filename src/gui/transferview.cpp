#include "gui/transferview.h"

#include "gui/banner.h"
#include "gui/callschart.h"
#include "gui/celldelegate.h"
#include "gui/datatable.h"
#include "gui/recordlistmodel.h"
#include "gui/rolelabel.h"
#include "gui/transferjob.h"
#include "gui/transfermodel.h"
#include "gui/transferwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace causeway {

namespace {

constexpr int problemsShown = 1000;
constexpr int barSteps = 1000;

RecordListModel::Row rowOf(const TransferPlan::Record &record)
{
    const auto row = [&record](const QString &text, Role color) {
        return RecordListModel::Row{record.type, record.name, text, static_cast<int>(color)};
    };
    switch (record.kind) {
    case TransferPlan::Kind::New:
        return row(TransferView::tr("new"), Role::Ok);
    case TransferPlan::Kind::Changed:
        return row(TransferView::tr("changed"), Role::Accent);
    case TransferPlan::Kind::Unchanged:
        return row(TransferView::tr("unchanged"), Role::Dim);
    case TransferPlan::Kind::Conflict:
        return row(record.reason, Role::Warning);
    case TransferPlan::Kind::Invalid:
        return row(record.reason, Role::Failed);
    }
    Q_UNREACHABLE();
}

} // namespace

TransferView::TransferView(const GuiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new RoleLabel(Role::Text, this))
    , m_status(new RoleLabel(Role::Dim, this))
    , m_bar(new QProgressBar(this))
    , m_wait(new RoleLabel(Role::Dim, this))
    , m_banner(new Banner(this))
    , m_types(new TransferModel(this))
    , m_table(new DataTable(this))
    , m_chartCard(new QFrame(this))
    , m_chart(new CallsChart(m_chartCard))
    , m_recordsCard(new QFrame(this))
    , m_recordsTitle(new RoleLabel(Role::Text, m_recordsCard))
    , m_records(new RecordListModel(this))
    , m_recordsTable(new DataTable(m_recordsCard))
    , m_previewButton(new QPushButton(tr("&Preview"), this))
    , m_startButton(new QPushButton(tr("&Start"), this))
    , m_pauseButton(new QPushButton(tr("P&ause"), this))
    , m_cancelButton(new QPushButton(tr("Cance&l"), this))
    , m_retryButton(new QPushButton(tr("Retry failed"), m_recordsCard))
    , m_sampler(new QTimer(this))
{
    build();
    m_sampler->setInterval(1000);
    connect(m_sampler, &QTimer::timeout, this, &TransferView::addSample);
    connect(m_previewButton, &QPushButton::clicked, this, &TransferView::startPreview);
    connect(m_startButton, &QPushButton::clicked, this, &TransferView::startRun);
    connect(m_retryButton, &QPushButton::clicked, this, &TransferView::startRun);
    connect(m_cancelButton, &QPushButton::clicked, this, &TransferView::stop);
    connect(m_pauseButton, &QPushButton::clicked, this, [this] {
        if (!m_job)
            return;
        TransferRun &run = m_job->run();
        run.isPaused() ? run.resume() : run.pause();
        showProgress();
        showButtons();
    });
    showButtons();
}

TransferView::~TransferView()
{
    stop();
}

void TransferView::build()
{
    m_bar->setObjectName(QStringLiteral("overallProgressBar"));
    m_bar->setAccessibleName(tr("Overall progress"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, barSteps);
    m_bar->setFixedHeight(Theme::space8);
    m_wait->setObjectName(QStringLiteral("waitLabel"));
    m_wait->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("transferTable"));
    m_table->setAccessibleName(tr("Progress of each data type"));
    m_table->setModel(m_types);
    m_table->setStretchedColumn(TransferModel::ProgressColumn);
    m_table->setHeightFromRows(true);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space8);
    layout->addWidget(makeHeading());
    layout->addSpacing(Theme::space4);
    layout->addWidget(m_bar);
    layout->addWidget(m_wait);
    layout->addWidget(m_banner);
    layout->addSpacing(Theme::space8);
    layout->addWidget(m_table);
    layout->addSpacing(Theme::space8);
    layout->addWidget(makeFoot(), 1);
}

QWidget *TransferView::makeHeading()
{
    auto *heading = new QWidget(this);
    m_title->setKind(Look::Text::Title);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("transferTitle"));
    m_status->setWordWrap(true);
    m_status->setObjectName(QStringLiteral("transferStatus"));
    m_previewButton->setObjectName(QStringLiteral("previewButton"));
    m_startButton->setObjectName(QStringLiteral("startButton"));
    m_pauseButton->setObjectName(QStringLiteral("pauseButton"));
    m_cancelButton->setObjectName(QStringLiteral("cancelTransferButton"));
    Look::setButton(m_startButton, Look::Button::Primary);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::space4);
    texts->addWidget(m_title);
    texts->addWidget(m_status);
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space8);
    layout->addLayout(texts, 1);
    for (auto *button : {m_previewButton, m_startButton, m_pauseButton, m_cancelButton}) {
        button->setAutoDefault(false);
        layout->addWidget(button, 0, Qt::AlignBottom);
    }
    return heading;
}

QWidget *TransferView::makeFoot()
{
    auto *foot = new QWidget(this);
    m_chartCard->setFrameShape(QFrame::StyledPanel);
    m_recordsCard->setFrameShape(QFrame::StyledPanel);
    m_recordsTitle->setKind(Look::Text::Strong);
    m_recordsTitle->setObjectName(QStringLiteral("recordsTitle"));
    m_retryButton->setObjectName(QStringLiteral("retryFailedButton"));
    m_retryButton->setAutoDefault(false);
    Look::setButton(m_retryButton, Look::Button::Link);
    m_recordsTable->setObjectName(QStringLiteral("recordsTable"));
    m_recordsTable->setAccessibleName(tr("Records"));
    m_recordsTable->setModel(m_records);
    m_recordsTable->cellDelegate()->setCompact(true);
    m_recordsTable->setFrameShape(QFrame::NoFrame);
    m_recordsTable->horizontalHeader()->hide();
    m_recordsTable->setStretchedColumn(RecordListModel::TextColumn);
    m_recordsTable->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_recordsTable->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Theme::space16);

    auto *chart = new QVBoxLayout(m_chartCard);
    chart->setContentsMargins(Theme::space16, Theme::space12, Theme::space16, Theme::space12);
    chart->addWidget(Look::dimLabel(Look::Text::Small, tr("Calls a minute to iPaaS.com"), m_chartCard));
    chart->addWidget(m_chart, 1);
    auto *recordsHeading = new QHBoxLayout;
    recordsHeading->setContentsMargins(Theme::space16, 0, Theme::space12, 0);
    recordsHeading->addWidget(m_recordsTitle, 1);
    recordsHeading->addWidget(m_retryButton);
    auto *records = new QVBoxLayout(m_recordsCard);
    records->setContentsMargins(1, Theme::space12, 1, Theme::space8);
    records->setSpacing(Theme::space4);
    records->addLayout(recordsHeading);
    records->addWidget(m_recordsTable, 1);

    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space16);
    layout->addWidget(m_chartCard, 5, Qt::AlignTop);
    layout->addWidget(m_recordsCard, 6);
    m_chartCard->hide();
    m_recordsCard->hide();
    foot->setMinimumHeight(fontMetrics().height() * 9);
    m_chartCard->setMaximumHeight(fontMetrics().height() * 14);
    return foot;
}

void TransferView::setConnection(const Connection &connection)
{
    m_connection = connection;
    m_title->setText(tr("Initialize %1").arg(connection.settings.name));
    m_status->setText(tr("Transfers customer categories, locations and shipping methods to iPaaS.com. A preview shows "
                         "first what would be done and writes nothing."));
    m_bar->hide();
    m_wait->hide();
}

void TransferView::startPreview()
{
    start(true);
}

void TransferView::startRun()
{
    start(false);
}

void TransferView::start(bool preview)
{
    if (isWorking())
        return;
    m_banner->clear();
    m_types->clear();
    m_records->setRows({});
    m_recordsCard->hide();
    // It may have been edited since this view was opened.
    if (const Result<Connection> current = m_context.backend.connections.findById(m_connection.id))
        m_connection = *current;
    m_job = TransferJob::start(m_context.backend, m_connection, preview);
    connect(m_job.get(), &TransferJob::progressed, this, &TransferView::showProgress);
    connect(m_job.get(), &TransferJob::ended, this, &TransferView::showEnd);
    m_chart->start(m_context.backend.clock.now());
    m_chartCard->setVisible(!preview);
    m_bar->show();
    m_wait->show();
    m_sampler->start();
    m_title->setText(preview ? tr("Looking at %1").arg(m_connection.settings.name)
                             : tr("Initializing %1").arg(m_connection.settings.name));
    showProgress();
    showButtons();
    if (m_pauseButton->isVisible())
        m_pauseButton->setFocus();
    Q_EMIT stateChanged();
}

bool TransferView::isWorking() const
{
    return m_job && m_job->isRunning();
}

void TransferView::stop()
{
    if (!isWorking())
        return;
    m_job->requestStop();
    m_wait->setText(tr("Stopping: calls under way are brought to an end."));
    showButtons();
}

void TransferView::showProgress()
{
    if (!m_job)
        return;
    const TransferProgress progress = m_job->run().progress();
    m_types->setProgress(progress);
    m_status->setText(TransferWords::status(progress, m_job->isPreview()));
    const qint64 total = std::max<qint64>(1, progress.totalRead());
    const double share = qBound(0.0, double(progress.totalSettled()) / double(total), 1.0);
    m_bar->setValue(static_cast<int>(barSteps * share));
    if (m_job->isRunning() && !m_job->isStopping())
        m_wait->setText(TransferWords::waiting(progress));
    if (!m_job->isPreview())
        showProblems();
}

void TransferView::showProblems()
{
    QList<RecordListModel::Row> rows;
    for (const JournalRecord &record : m_job->run().problems(problemsShown, 0)) {
        const bool isConflict = record.state == RecordState::Conflict;
        rows.append({record.type, record.label.isEmpty() ? record.externalId : record.label, record.errorText,
                     static_cast<int>(isConflict ? Role::Warning : Role::Dim)});
    }
    m_records->setRows(rows);
    m_recordsCard->setVisible(!rows.isEmpty());
    m_recordsTitle->setText(tr("%n record(s) not transferred", nullptr, static_cast<int>(rows.size())));
}

void TransferView::showPlan(const TransferPlan &plan)
{
    m_types->setPlan(plan);
    QList<RecordListModel::Row> rows;
    // What stays as it is comes last: nobody looks for it.
    for (const bool unchanged : {false, true}) {
        for (const TransferPlan::Record &record : plan.records) {
            if ((record.kind == TransferPlan::Kind::Unchanged) == unchanged)
                rows.append(rowOf(record));
        }
    }
    m_records->setRows(rows);
    m_recordsTitle->setText(tr("What a run would do, record by record"));
    m_recordsCard->setVisible(!rows.isEmpty());
    m_title->setText(tr("Preview of %1").arg(m_connection.settings.name));
    m_status->setText(TransferWords::plan(plan));
}

void TransferView::showEnd()
{
    m_sampler->stop();
    addSample();
    showProgress();
    const std::shared_ptr<TransferJob> job = std::exchange(m_job, nullptr);
    job->disconnect(this);
    const Result<TransferSummary> &result = *job->result();
    const QString name = m_connection.settings.name;
    m_end = End::Stopped;
    m_wait->clear();
    m_wait->hide();
    if (!result) {
        const bool wasCancelled = result.error().code == ErrorCode::Cancelled;
        m_title->setText(wasCancelled ? tr("The initialization of %1 was stopped").arg(name)
                                      : tr("%1 was not initialized").arg(name));
        m_status->setText(wasCancelled ? tr("Nothing was transferred.") : QString());
        m_bar->hide();
        if (!wasCancelled)
            m_banner->showExplanation(Banner::Kind::Failed, TransferWords::explain(result.error()));
    } else if (result->error) {
        m_title->setText(TransferWords::endTitle(*result, name));
        m_banner->showExplanation(Banner::Kind::Failed, TransferWords::explain(*result->error));
    } else if (job->isPreview() && !result->stopped) {
        m_end = End::Previewed;
        m_bar->hide();
        showPlan(job->run().plan());
    } else {
        m_title->setText(TransferWords::endTitle(*result, name));
        m_status->setText(TransferWords::summary(*result));
        if (!result->stopped) {
            m_end = End::Succeeded;
            m_bar->setValue(barSteps);
        }
        if (!result->journalSetAside.isEmpty())
            m_banner->showMessage(
                Banner::Kind::Warning, tr("The journal of earlier runs was damaged."),
                tr("It was set aside as %1; this run compared everything anew.").arg(result->journalSetAside));
    }
    m_chartCard->setVisible(m_chart->hasCurve());
    showButtons();
    if (m_startButton->isVisible())
        m_startButton->setFocus();
    Q_EMIT stateChanged();
}

void TransferView::showButtons()
{
    const bool working = isWorking();
    const bool stopping = working && m_job->isStopping();
    m_previewButton->setVisible(!working && m_end != End::Previewed);
    m_startButton->setVisible(!working);
    m_startButton->setText(m_end == End::Succeeded ? tr("&Start again")
                           : m_end == End::Stopped ? tr("&Go on")
                                                   : tr("&Start"));
    Look::setButton(m_startButton, m_end == End::Succeeded ? Look::Button::Normal : Look::Button::Primary);
    m_pauseButton->setVisible(working && !m_job->isPreview());
    m_pauseButton->setEnabled(!stopping);
    m_pauseButton->setText(working && m_job->run().isPaused() ? tr("&Resume") : tr("P&ause"));
    m_cancelButton->setVisible(working);
    m_cancelButton->setEnabled(!stopping);
    m_retryButton->setVisible(!working && m_end != End::Previewed && m_records->rowCount() > 0);
}

void TransferView::addSample()
{
    if (!m_job)
        return;
    const TransferProgress progress = m_job->run().progress();
    m_chart->addSample(progress.ipaasCallsLastMinute, progress.ipaasCallsAllowed);
    // Seconds go by although no count changes.
    if (isWorking() && !m_job->isStopping())
        m_wait->setText(TransferWords::waiting(progress));
}

} // namespace causeway
