#include "gui/transferview.h"

#include "gui/banner.h"
#include "gui/callschart.h"
#include "gui/celldelegate.h"
#include "gui/datatable.h"
#include "gui/desktopnotification.h"
#include "gui/historyreading.h"
#include "gui/recorddetails.h"
#include "gui/recordfiltermodel.h"
#include "gui/reportactions.h"
#include "gui/rolelabel.h"
#include "gui/transferchoices.h"
#include "gui/transferjob.h"
#include "gui/transfermodel.h"
#include "gui/transferwords.h"
#include "transfer/transferestimate.h"
#include "transfer/transferstatus.h"
#include "transfer/transfertarget.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace causeway {

namespace {

/// While it runs: they are read from the journal several times a second.
constexpr int problemsShownAtRun = 1000;
constexpr int barSteps = 1000;

/// Records that the run has found to be deleted on iPaaS.com.
qint64 deletedOf(const TransferRun &run)
{
    const QList<JournalRecord> problems = run.problems(TransferJob::problemLimit, 0);
    const QString code = errorCodeName(ErrorCode::LinkedRecordDeleted);
    return std::count_if(problems.cbegin(), problems.cend(),
                         [&code](const JournalRecord &record) { return record.errorCode == code; });
}

RecordListModel::Row rowOf(const TransferPlan::Record &record)
{
    RecordListModel::Row row;
    row.type = record.type;
    row.externalId = record.externalId;
    row.name = record.name.isEmpty() ? record.externalId : record.name;
    row.description = record.description;
    row.question = RecordDecisions::questionOf(record);
    const auto say = [&row](const QString &text, Role color) {
        row.text = text;
        row.color = static_cast<int>(color);
    };
    switch (record.kind) {
    case TransferPlan::Kind::New:
        say(TransferView::tr("new"), Role::Ok);
        break;
    case TransferPlan::Kind::Changed:
        say(TransferView::tr("changed"), Role::Accent);
        break;
    case TransferPlan::Kind::Unchanged:
        say(TransferView::tr("unchanged"), Role::Dim);
        break;
    case TransferPlan::Kind::Conflict:
    case TransferPlan::Kind::Deleted:
        say(record.reason, Role::Warning);
        break;
    case TransferPlan::Kind::Invalid:
        say(record.reason, Role::Failed);
        break;
    }
    return row;
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
    , m_decisions(new RecordDecisions(this))
    , m_choices(new TransferChoices(this))
    , m_foot(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_chartCard(new QFrame(this))
    , m_chart(new CallsChart(m_chartCard))
    , m_recordsCard(new QFrame(this))
    , m_recordsTitle(new RoleLabel(Role::Text, m_recordsCard))
    , m_search(new QLineEdit(m_recordsCard))
    , m_records(new RecordListModel(this))
    , m_filter(new RecordFilterModel(m_records, this))
    , m_recordsTable(new DataTable(m_recordsCard))
    , m_details(new RecordDetails(m_decisions, this))
    , m_forgetButton(new QPushButton(m_recordsCard))
    , m_previewButton(new QPushButton(tr("&Preview"), this))
    , m_startButton(new QPushButton(tr("&Start"), this))
    , m_pauseButton(new QPushButton(tr("P&ause"), this))
    , m_cancelButton(new QPushButton(tr("Cance&l"), this))
    , m_retryButton(new QPushButton(tr("Retry failed"), m_recordsCard))
    , m_reportButton(new QPushButton(tr("Repor&t"), this))
    , m_reportActions(new ReportActions(m_banner, this))
    , m_sampler(new QTimer(this))
{
    build();
    m_sampler->setInterval(1000);
    connect(m_sampler, &QTimer::timeout, this, &TransferView::addSample);
    connect(m_previewButton, &QPushButton::clicked, this, &TransferView::startPreview);
    connect(m_startButton, &QPushButton::clicked, this, &TransferView::startRun);
    connect(m_retryButton, &QPushButton::clicked, this, &TransferView::retryFailed);
    connect(m_search, &QLineEdit::textChanged, m_filter, &RecordFilterModel::setText);
    connect(m_choices, &TransferChoices::changed, this, [this] {
        m_decisions->setForAll(m_choices->conflicts() == TransferRun::Conflicts::Link,
                               m_choices->deleted() == TransferRun::Deleted::CreateAnew);
    });
    connect(m_decisions, &RecordDecisions::changed, this, [this] {
        if (m_end == End::Previewed && !isWorking())
            showPlanWords();
        m_recordsTable->viewport()->update();
        showButtons();
    });
    connect(m_forgetButton, &QPushButton::clicked, this, [this] {
        m_recordsTable->setFocus();
        m_decisions->clearOwn();
    });
    connect(m_recordsTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TransferView::showRecord);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &TransferView::showRecord);
    connect(m_recordsTable, &DataTable::menuRequested, this, &TransferView::addChoicesTo);
    connect(m_recordsTable, &DataTable::confirmed, m_details, &RecordDetails::takeFocus);
    connect(m_details, &RecordDetails::foundDeleted, this, &TransferView::takeAsDeleted);
    connect(m_cancelButton, &QPushButton::clicked, this, &TransferView::stop);
    connect(m_pauseButton, &QPushButton::clicked, this, [this] {
        if (!m_job)
            return;
        TransferRun &run = m_job->run();
        run.isPaused() ? run.resume() : run.pause();
        showProgress();
        showButtons();
    });
    connect(&m_context.backend.connections, &ConnectionStore::changed, this, &TransferView::followConnection);
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
    m_table->setHeightFromRows(true);
    arrangeTypes(false);
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
    layout->addSpacing(Theme::space4);
    layout->addWidget(m_choices);
    layout->addSpacing(Theme::space4);
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
    m_reportButton->setObjectName(QStringLiteral("reportButton"));
    m_reportButton->setMenu(makeReportMenu());
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
    for (auto *button : {m_reportButton, m_previewButton, m_startButton, m_pauseButton, m_cancelButton}) {
        button->setAutoDefault(false);
        layout->addWidget(button, 0, Qt::AlignBottom);
    }
    return heading;
}

QWidget *TransferView::makeFoot()
{
    auto *foot = new QWidget(this);
    m_chartCard->setFrameShape(QFrame::StyledPanel);
    auto *chart = new QVBoxLayout(m_chartCard);
    chart->setContentsMargins(Theme::space16, Theme::space12, Theme::space16, Theme::space12);
    chart->addWidget(Look::dimLabel(Look::Text::Small, tr("Calls a minute to iPaaS.com"), m_chartCard));
    chart->addWidget(m_chart, 1);

    foot->setLayout(m_foot);
    m_foot->setContentsMargins(0, 0, 0, 0);
    m_foot->setSpacing(Theme::space16);
    m_foot->addWidget(m_chartCard, 5, Qt::AlignTop);
    m_foot->addWidget(makeRecords(), 7);
    m_foot->addWidget(m_details, 5);
    m_chartCard->hide();
    m_recordsCard->hide();
    m_details->hide();
    for (auto *card : {m_recordsCard, static_cast<QFrame *>(m_details)})
        card->setMinimumHeight(fontMetrics().height() * 12);
    foot->setMinimumHeight(fontMetrics().height() * 9);
    m_chartCard->setMaximumHeight(fontMetrics().height() * 14);
    return foot;
}

QWidget *TransferView::makeRecords()
{
    m_recordsCard->setFrameShape(QFrame::StyledPanel);
    m_recordsTitle->setKind(Look::Text::Strong);
    m_recordsTitle->setObjectName(QStringLiteral("recordsTitle"));
    m_recordsTitle->setWordWrap(true);
    m_retryButton->setObjectName(QStringLiteral("retryFailedButton"));
    m_retryButton->setAutoDefault(false);
    Look::setButton(m_retryButton, Look::Button::Link);
    m_forgetButton->setObjectName(QStringLiteral("forgetChoicesButton"));
    m_forgetButton->setAutoDefault(false);
    Look::setButton(m_forgetButton, Look::Button::Link);
    m_search->setObjectName(QStringLiteral("recordsSearchLineEdit"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the records"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(Theme::textWidth(font(), 28));
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
    m_recordsTable->setObjectName(QStringLiteral("recordsTable"));
    m_recordsTable->setAccessibleName(tr("Records"));
    m_records->setDecisions(m_decisions);
    m_recordsTable->setModel(m_filter);
    m_recordsTable->cellDelegate()->setCompact(true);
    m_recordsTable->setFrameShape(QFrame::NoFrame);
    m_recordsTable->setSortable();
    m_recordsTable->setPreferredRows(3);
    m_recordsTable->setFitted(RecordListModel::TextColumn, RecordListModel::textColumns());
    m_recordsTable->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Theme::space16);

    auto *heading = new QHBoxLayout;
    // In line with the text of the cells.
    heading->setContentsMargins(Theme::space12, 0, Theme::space12, 0);
    heading->setSpacing(Theme::space12);
    heading->addWidget(m_recordsTitle, 1);
    heading->addWidget(m_retryButton);
    heading->addWidget(m_forgetButton);
    heading->addWidget(m_search, 1);
    auto *records = new QVBoxLayout(m_recordsCard);
    records->setContentsMargins(1, Theme::space12, 1, Theme::space8);
    records->setSpacing(Theme::space4);
    records->addLayout(heading);
    records->addWidget(m_recordsTable, 1);
    return m_recordsCard;
}

void TransferView::setConnection(const Connection &connection)
{
    m_connection = connection;
    m_bar->hide();
    m_wait->hide();
    m_unfinished.reset();
    showIntroduction();
    lookForUnfinished(Found::Introduces);
}

/// It may be edited while this view is open.
void TransferView::followConnection()
{
    const Result<Connection> current = m_context.backend.connections.findById(m_connection.id);
    const bool isShown = m_end == End::None || m_end == End::Stopped;
    if (!current || isWorking() || !isShown || current->settings == m_connection.settings)
        return;
    m_connection = *current;
    m_end = End::None;
    clear();
    m_bar->hide();
    m_chartCard->hide();
    showIntroduction();
    lookForUnfinished(Found::Introduces);
}

void TransferView::lookForUnfinished(Found found)
{
    m_scope.restart();
    const ConnectionStore &connections = m_context.backend.connections;
    if (!TransferStatus::mayBeUnfinished(connections.status(m_connection.id)))
        return;
    m_scope.deliver(HistoryReading::unfinished(connections.journalPath(m_connection.id)),
                    [this, found](const Result<std::optional<UnfinishedTransfer>> &unfinished) {
                        // A run that has the journal shows where it runs.
                        if (!unfinished || isWorking())
                            return;
                        m_unfinished = *unfinished;
                        if (found == Found::Introduces)
                            showIntroduction();
                        else
                            showButtons();
                    });
}

void TransferView::showIntroduction()
{
    const QString name = m_connection.settings.name;
    m_title->setText(canGoOn() ? tr("The initialization of %1 was not finished").arg(name)
                               : tr("Initialize %1").arg(name));
    if (canGoOn())
        m_status->setText(TransferWords::unfinished(*m_unfinished));
    else if (m_unfinished)
        m_status->setText(tr("The last run was not finished. Since then the connection was edited and leads elsewhere, "
                             "so a run begins anew and compares everything. Nothing is transferred twice."));
    else
        m_status->setText(tr("Transfers customer categories, locations and shipping methods to iPaaS.com. A preview "
                             "shows first what would be done and writes nothing."));
    showButtons();
}

bool TransferView::canGoOn() const
{
    return m_unfinished && TransferTarget::isReachedBy(m_connection.settings, m_unfinished->target);
}

void TransferView::startPreview()
{
    TransferRun::Options options;
    options.preview = true;
    options.compareEverything = m_choices->comparesEverything();
    start(options);
}

void TransferView::startRun()
{
    start(optionsOfRun());
}

void TransferView::retryFailed()
{
    TransferRun::Options options = optionsOfRun();
    options.retryFailed = true;
    options.compareEverything = false;
    start(options);
}

TransferRun::Options TransferView::optionsOfRun() const
{
    TransferRun::Options options;
    options.conflicts = m_choices->conflicts();
    options.deleted = m_choices->deleted();
    options.choices = m_decisions->own();
    options.compareEverything = m_choices->comparesEverything();
    return options;
}

void TransferView::start(TransferRun::Options options)
{
    if (isWorking())
        return;
    const bool preview = options.preview;
    m_scope.restart();
    if (m_previewed)
        options.lateCalls = m_previewed->run().takeLateCalls();
    clear();
    // It may have been edited since this view was opened.
    if (const Result<Connection> current = m_context.backend.connections.findById(m_connection.id))
        m_connection = *current;
    m_job = TransferJob::start(m_context.backend, m_connection, options);
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

/// Takes away what the last run or preview has left to see.
void TransferView::clear()
{
    m_banner->clear();
    m_types->clear();
    m_records->setRows({});
    m_search->clear();
    m_recordsCard->hide();
    m_details->hide();
    m_details->setReader({});
    m_previewed.reset();
    m_choices->hide();
    m_report.reset();
}

bool TransferView::isWorking() const
{
    return m_job && m_job->isRunning();
}

QString TransferView::closingHint() const
{
    if (!isWorking() || m_job->isPreview())
        return {};
    return tr("You can close this window: the run goes on where it was when you come back.");
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
    arrangeTypes(false);
    m_status->setText(TransferWords::status(progress, m_job->isPreview()));
    const qint64 total = std::max<qint64>(1, progress.totalToSettle());
    const double share = qBound(0.0, double(progress.totalSettled()) / double(total), 1.0);
    m_bar->setValue(static_cast<int>(barSteps * share));
    if (m_job->isRunning() && !m_job->isStopping())
        m_wait->setText(TransferWords::waiting(progress));
    if (!m_job->isPreview())
        showProblems(problemsShownAtRun);
}

void TransferView::showProblems(int limit)
{
    QList<RecordListModel::Row> rows;
    const QList<JournalRecord> problems = m_job->run().problems(limit, 0);
    rows.reserve(problems.size());
    for (const JournalRecord &record : problems) {
        const bool isConflict = record.state == RecordState::Conflict;
        rows.append({record.type, record.label.isEmpty() ? record.externalId : record.label, record.errorText,
                     static_cast<int>(isConflict ? Role::Warning : Role::Dim)});
    }
    showRecords(rows, false);
    qint64 count = 0;
    for (const TypeProgress &type : m_job->run().progress().types)
        count += type.failed + type.conflicts;
    m_recordsTitle->setText(tr("%n record(s) not transferred", nullptr, static_cast<int>(count)));
}

void TransferView::showRecords(const QList<RecordListModel::Row> &rows, bool isPlan)
{
    m_records->setRows(rows);
    m_recordsTable->setColumnHidden(RecordListModel::DescriptionColumn, !isPlan);
    // Reasons are sentences; in a plan they stand beside the table.
    m_recordsTable->setFitted(isPlan ? RecordListModel::DescriptionColumn : RecordListModel::TextColumn,
                              RecordListModel::textColumns());
    m_recordsCard->setVisible(!rows.isEmpty());
    m_details->setVisible(isPlan && !rows.isEmpty());
    arrangeFoot();
}

/// A plan has no progress, but may have a column more.
void TransferView::arrangeTypes(bool isPlan)
{
    m_table->setFitted(isPlan ? TransferModel::DataColumn : TransferModel::ProgressColumn, {});
    m_table->setColumnHidden(TransferModel::ProgressColumn, isPlan);
    m_table->setColumnHidden(TransferModel::DeletedColumn, !isPlan || !m_types->hasDeleted());
}

/// Two cards side by side in a narrow window would both be useless.
void TransferView::arrangeFoot()
{
    const bool isNarrow = !m_details->isHidden() && width() < Theme::textWidth(font(), 108);
    m_foot->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TransferView::resizeEvent(QResizeEvent *event)
{
    arrangeFoot();
    QWidget::resizeEvent(event);
}

void TransferView::showPlan(const TransferPlan &plan)
{
    m_plan = plan;
    m_decisions->keepOwn(plan);
    QList<RecordListModel::Row> rows;
    rows.reserve(plan.records.size());
    // What stays as it is comes last: nobody looks for it.
    for (const bool unchanged : {false, true}) {
        for (qsizetype index = 0; index < plan.records.size(); ++index) {
            if ((plan.records.at(index).kind != TransferPlan::Kind::Unchanged) == unchanged)
                continue;
            rows.append(rowOf(plan.records.at(index)));
            rows.last().planIndex = index;
        }
    }
    showRecords(rows, true);
    qint64 read = 0;
    for (const TransferPlan::Counts &counts : plan.counts)
        read += counts.read;
    m_recordsTitle->setText(rows.size() < read ? tr("What a run would do, the first %1 records of each type")
                                                     .arg(QLocale().toString(TransferPlan::recordLimit))
                                               : tr("What a run would do"));
    m_title->setText(tr("Preview of %1").arg(m_connection.settings.name));
    showPlanCounts();
    QStringList unconfirmed;
    for (const RecordType type : plan.unconfirmed)
        unconfirmed.append(recordTypeTitle(type));
    if (!unconfirmed.isEmpty())
        m_banner->showMessage(
            Banner::Kind::Warning,
            tr("iPaaS.com did not list what it has of: %1.").arg(QLocale().createSeparatedList(unconfirmed)),
            tr("Some of what is shown as new may be there. A run looks each record up before it writes it twice."));
}

void TransferView::showPlanCounts()
{
    m_types->setPlan(m_plan);
    arrangeTypes(true);
    qint64 conflicts = 0;
    qint64 linkable = 0;
    qint64 deleted = 0;
    for (const TransferPlan::Counts &counts : m_plan.counts) {
        conflicts += counts.conflicts;
        linkable += counts.linkable;
        deleted += counts.deleted;
    }
    // Where none can be linked there is nothing to choose.
    m_choices->setConflicts(linkable > 0 ? conflicts : 0);
    m_choices->setDeleted(deleted);
    showPlanWords();
}

void TransferView::showRecord()
{
    const QModelIndexList selected = m_recordsTable->selectionModel()->selectedRows();
    const int row = selected.isEmpty() ? -1 : m_filter->mapToSource(selected.constFirst()).row();
    const qsizetype planIndex = row < 0 ? -1 : m_records->row(row).planIndex;
    if (!m_previewed || planIndex < 0) {
        m_details->setRecord(std::nullopt);
        return;
    }
    const TransferPlan::Record &record = m_plan.records.at(planIndex);
    m_details->setRecord(record, m_plan.fields.value(record.type));
}

/// Found out only when the record was looked at.
void TransferView::takeAsDeleted(const RecordKey &key)
{
    const QModelIndexList selected = m_recordsTable->selectionModel()->selectedRows();
    const int row = selected.isEmpty() ? -1 : m_filter->mapToSource(selected.constFirst()).row();
    const qsizetype planIndex = row < 0 ? -1 : m_records->row(row).planIndex;
    if (planIndex < 0)
        return;
    TransferPlan::Record &record = m_plan.records[planIndex];
    if (RecordKey{record.type, record.externalId} != key || record.kind != TransferPlan::Kind::Changed)
        return;
    record.kind = TransferPlan::Kind::Deleted;
    record.reason = tr("The record was deleted on iPaaS.com, and is still linked there.");
    for (TransferPlan::Counts &counts : m_plan.counts) {
        if (counts.type == record.type) {
            --counts.changed;
            ++counts.deleted;
        }
    }
    m_records->setQuestion(row, RecordDecisions::Question::Deleted);
    showRecord();
    showPlanCounts();
}

void TransferView::addChoicesTo(QMenu *menu, const QModelIndex &index)
{
    if (!m_previewed || !index.isValid())
        return;
    const RecordListModel::Row row = m_records->row(m_filter->mapToSource(index).row());
    const RecordKey key{row.type, row.externalId};
    const QList<RecordChoice> answers = RecordDecisions::answersTo(row.question);
    for (const RecordChoice answer : answers) {
        auto *action = menu->addAction(TransferWords::choice(row.question, answer));
        action->setCheckable(true);
        action->setChecked(m_decisions->choiceOf(key, row.question) == answer);
        connect(action, &QAction::triggered, this,
                [this, key, row, answer] { m_decisions->choose(key, row.question, answer); });
    }
}

void TransferView::showPlanWords()
{
    const TransferDecisions decisions = m_decisions->decisionsOf(m_plan.counts);
    const Throttling &throttling = m_connection.settings.throttling;
    const TransferEstimate estimate = estimateTransfer(callsToIpaas(m_plan.counts, decisions), throttling);
    const QString time = estimateSentence(estimate, throttling);
    QStringList sentences{TransferWords::plan(m_plan, decisions), time};
    if (!m_plan.unlisted.isEmpty())
        sentences.append(tr("What was deleted on iPaaS.com meanwhile is seen only when everything is compared."));
    sentences.removeAll(QString());
    m_status->setText(sentences.join(u' '));
}

void TransferView::showEnd()
{
    m_sampler->stop();
    addSample();
    showProgress();
    if (!m_job->isPreview())
        showProblems(TransferJob::problemLimit);
    const std::shared_ptr<TransferJob> job = std::exchange(m_job, nullptr);
    job->disconnect(this);
    const Result<TransferSummary> &result = *job->result();
    const QString name = m_connection.settings.name;
    // A preview that was stopped leaves nothing to go on with.
    m_end = job->isPreview() ? End::None : End::Stopped;
    if (!job->isPreview())
        m_unfinished.reset();
    lookForUnfinished(Found::IsKept);
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
        m_previewed = job;
        m_details->setReader([job](const TransferPlan::Record &record, std::stop_token stop) {
            return TransferJob::remoteValues(job, record, stop);
        });
        showPlan(job->run().plan());
        if (job->run().leadsElsewhere())
            showLeadsElsewhere(tr("The next run compares every record anew; nothing is transferred twice."));
    } else {
        showSummary(*result, *job);
        if (job->run().leadsElsewhere())
            showLeadsElsewhere(tr("Every record was compared anew."));
    }
    m_report = job->report();
    m_choices->show();
    m_chartCard->setVisible(m_chart->hasCurve());
    showButtons();
    if (m_startButton->isVisible())
        m_startButton->setFocus();
    if (!job->isPreview())
        announceEnd();
    Q_EMIT stateChanged();
}

void TransferView::showSummary(const TransferSummary &summary, const TransferJob &job)
{
    m_title->setText(TransferWords::endTitle(summary, m_connection.settings.name));
    m_status->setText(TransferWords::summary(summary, job.options().conflicts == TransferRun::Conflicts::Link));
    m_failed = 0;
    qint64 conflicts = 0;
    for (const TransferSummary::Type &type : summary.types) {
        m_failed += type.failed;
        conflicts += type.conflicts;
    }
    if (!summary.stopped) {
        m_end = End::Succeeded;
        m_bar->setValue(barSteps);
        m_choices->setConflicts(conflicts);
        m_choices->setDeleted(deletedOf(job.run()));
        m_choices->clearComparesEverything();
        m_decisions->clearOwn();
    }
    if (!summary.journalSetAside.isEmpty())
        m_banner->showMessage(
            Banner::Kind::Warning, tr("The journal of earlier runs was damaged."),
            tr("It was set aside as %1; this run compared everything anew.").arg(summary.journalSetAside));
}

void TransferView::showLeadsElsewhere(const QString &consequence)
{
    m_banner->showMessage(Banner::Kind::Info, tr("The connection leads elsewhere than at its last run."), consequence);
}

void TransferView::announceEnd()
{
    if (window()->isActiveWindow())
        return;
    QApplication::alert(window());
    showDesktopNotification(m_title->text(), m_end == End::Succeeded ? tr("The initialization has ended.")
                                                                     : tr("The initialization needs you."));
}

QMenu *TransferView::makeReportMenu()
{
    auto *menu = new QMenu(this);
    QAction *save = menu->addAction(tr("&Save…"));
    save->setObjectName(QStringLiteral("saveReportAction"));
    QAction *print = menu->addAction(tr("&Print…"));
    print->setObjectName(QStringLiteral("printReportAction"));
    connect(save, &QAction::triggered, this, [this] {
        if (m_report)
            m_reportActions->save(*m_report);
    });
    connect(print, &QAction::triggered, this, [this] {
        if (m_report)
            m_reportActions->print(*m_report);
    });
    return menu;
}

void TransferView::saveReport(const QString &path)
{
    if (m_report)
        m_reportActions->saveTo(path, *m_report);
}

void TransferView::showButtons()
{
    const bool working = isWorking();
    const bool stopping = working && m_job->isStopping();
    m_previewButton->setVisible(!working && m_end != End::Previewed);
    m_startButton->setVisible(!working);
    const bool goesOn = m_end == End::Stopped || (m_end != End::Succeeded && canGoOn());
    m_startButton->setText(m_end == End::Succeeded ? tr("&Start again") : goesOn ? tr("&Go on") : tr("&Start"));
    Look::setButton(m_startButton, m_end == End::Succeeded ? Look::Button::Normal : Look::Button::Primary);
    m_pauseButton->setVisible(working && !m_job->isPreview());
    m_pauseButton->setEnabled(!stopping);
    m_pauseButton->setText(working && m_job->run().isPaused() ? tr("&Resume") : tr("P&ause"));
    m_cancelButton->setVisible(working);
    m_cancelButton->setEnabled(!stopping);
    // After a run that was stopped, going on sends them as well.
    m_retryButton->setVisible(!working && m_end == End::Succeeded && m_failed > 0);
    m_reportButton->setVisible(!working && m_report.has_value());
    const int own = m_decisions->ownCount();
    m_forgetButton->setVisible(!working && own > 0);
    m_forgetButton->setText(tr("Undo %n choice(s) of single records", nullptr, own));
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
