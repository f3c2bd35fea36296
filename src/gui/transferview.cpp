#include "gui/transferview.h"

#include "gui/banner.h"
#include "gui/callschart.h"
#include "gui/datatable.h"
#include "gui/desktopnotification.h"
#include "gui/historyreading.h"
#include "gui/languagefollower.h"
#include "gui/reportactions.h"
#include "gui/rolelabel.h"
#include "gui/transferchoices.h"
#include "gui/transferjob.h"
#include "gui/transfermodel.h"
#include "gui/transferrecords.h"
#include "gui/transferwords.h"
#include "transfer/transferestimate.h"
#include "transfer/transferstatus.h"
#include "transfer/transfertarget.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace causeway {

namespace {

/// While it runs: they are read from the journal every second.
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
    , m_chartCard(new QFrame(this))
    , m_chart(new CallsChart(m_chartCard))
    , m_records(new TransferRecords(m_decisions, this))
    , m_previewButton(new QPushButton(this))
    , m_startButton(new QPushButton(this))
    , m_pauseButton(new QPushButton(this))
    , m_cancelButton(new QPushButton(this))
    , m_reportButton(new QPushButton(this))
    , m_reportActions(new ReportActions(m_banner, this))
    , m_sampler(new QTimer(this))
{
    build();
    m_sampler->setInterval(1000);
    connect(m_sampler, &QTimer::timeout, this, &TransferView::addSample);
    connect(m_previewButton, &QPushButton::clicked, this, &TransferView::startPreview);
    connect(m_startButton, &QPushButton::clicked, this, &TransferView::startRun);
    connect(m_records, &TransferRecords::retryRequested, this, &TransferView::retryFailed);
    connect(m_records, &TransferRecords::lookRequested, this, &TransferView::lookAgain);
    connect(m_records, &TransferRecords::planChanged, this, &TransferView::showPlanCounts);
    connect(m_choices, &TransferChoices::changed, this, [this] {
        m_decisions->setForAll(m_choices->conflicts() == TransferRun::Conflicts::Link,
                               m_choices->deleted() == TransferRun::Deleted::CreateAnew);
    });
    connect(m_decisions, &RecordDecisions::changed, this, [this] {
        if (m_end == End::Previewed && !isWorking())
            showPlanWords();
    });
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
    new LanguageFollower(this, [this] {
        sayFixedTexts();
        retell();
    });
    sayFixedTexts();
    showButtons();
}

TransferView::~TransferView()
{
    stop();
}

void TransferView::build()
{
    m_bar->setObjectName(QStringLiteral("overallProgressBar"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, barSteps);
    m_bar->setFixedHeight(Theme::space8);
    m_wait->setObjectName(QStringLiteral("waitLabel"));
    m_wait->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("transferTable"));
    m_table->setModel(m_types);
    m_table->setHeightFromRows(true);
    arrangeTypes();
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

void TransferView::sayFixedTexts()
{
    m_bar->setAccessibleName(tr("Overall progress"));
    m_table->setAccessibleName(tr("Progress of each data type"));
    m_chartTitle->setText(tr("Calls to iPaaS.com in the last minute"));
    m_cancelButton->setText(tr("Cance&l"));
    m_reportButton->setText(tr("Repor&t"));
    m_saveAction->setText(tr("&Save…"));
    m_printAction->setText(tr("&Print…"));
}

/// What is shown, in the language of now. What a banner says stays as it was said.
void TransferView::retell()
{
    if (m_connection.id.isEmpty())
        return;
    if (m_isGone)
        sayThatItIsGone();
    else if (m_job)
        showProgress();
    else if (m_sayEnd)
        m_sayEnd();
    else
        showIntroduction();
    arrangeTypes();
    m_table->horizontalHeader()->viewport()->update();
    showButtons();
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
        // With the focus there, Enter presses it.
        button->setAutoDefault(true);
        // Not below the texts, which are of one line or of more.
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    return heading;
}

QWidget *TransferView::makeFoot()
{
    auto *foot = new QWidget(this);
    m_chartCard->setFrameShape(QFrame::StyledPanel);
    auto *chart = new QVBoxLayout(m_chartCard);
    chart->setContentsMargins(Theme::space16, Theme::space12, Theme::space16, Theme::space12);
    m_chartTitle = Look::dimLabel(Look::Text::Small, QString(), m_chartCard);
    chart->addWidget(m_chartTitle);
    chart->addWidget(m_chart, 1);

    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space16);
    layout->addWidget(m_chartCard, 5, Qt::AlignTop);
    layout->addWidget(m_records, 7);
    m_chartCard->hide();
    foot->setMinimumHeight(fontMetrics().height() * 9);
    m_chartCard->setMaximumHeight(fontMetrics().height() * 14);
    return foot;
}

void TransferView::setConnection(const Connection &connection)
{
    m_connection = connection;
    m_isGone = false;
    m_bar->hide();
    m_wait->hide();
    m_unfinished.reset();
    showIntroduction();
    lookForUnfinished(Found::Introduces);
}

/// It may be edited while this view is open.
void TransferView::followConnection()
{
    // In the wizard there is none before it is saved.
    if (m_job || m_connection.id.isEmpty())
        return;
    const Result<Connection> current = m_context.backend.connections.findById(m_connection.id);
    if (m_isGone != !current) {
        m_isGone = !current;
        showWhetherGone();
    }
    // The result of a run stays true whatever is edited after it.
    if (!current || m_end == End::Succeeded)
        return;
    if (current->settings == m_connection.settings) {
        followUnfinished();
        return;
    }
    const bool wasPreviewed = m_end == End::Previewed;
    m_connection = *current;
    forgetWhatWasShown();
    showIntroduction();
    if (wasPreviewed) {
        m_banner->showMessage(Banner::Kind::Info, tr("The connection was edited after the preview."),
                              tr("What the preview showed may not be true any more. A new one shows what a run would "
                                 "do now."));
    }
    lookForUnfinished(Found::Introduces);
}

/// Another program may have begun a run of this connection, or ended the one that was found.
void TransferView::followUnfinished()
{
    const ConnectionStatus status = m_context.backend.connections.status(m_connection.id);
    const bool isLetGo = m_isHeldElsewhere && !status.initializationStarted.isValid();
    const bool isAsFound = TransferStatus::mayBeUnfinished(status) == m_unfinished.has_value();
    if (m_end != End::None || (isAsFound && !isLetGo))
        return;
    if (isLetGo)
        m_banner->clear();
    m_isHeldElsewhere = false;
    m_unfinished.reset();
    showIntroduction();
    lookForUnfinished(Found::Introduces);
}

/// Removed by another program, or there again.
void TransferView::showWhetherGone()
{
    forgetWhatWasShown();
    m_isGone ? sayThatItIsGone() : showIntroduction();
}

void TransferView::sayThatItIsGone()
{
    m_title->setText(tr("%1 was removed").arg(m_connection.settings.name));
    m_status->setText(tr("Another program has removed this connection. What was transferred stays on iPaaS.com."));
    showButtons();
}

/// And what was chosen for it, so that it does not act on anything else.
void TransferView::forgetWhatWasShown()
{
    m_end = End::None;
    clear();
    m_bar->hide();
    m_chartCard->hide();
    m_choices->setConflicts(0);
    m_choices->setDeleted(0);
    m_choices->clearComparesEverything();
    m_decisions->clearOwn();
    m_choices->setVisible(!m_isGone);
}

bool TransferView::isStillAsShown()
{
    const End before = m_end;
    m_context.backend.connections.refresh();
    return before != End::Previewed || m_end == before;
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
    m_types->setSources(m_connection.settings.sources);
    m_choices->setWay(m_connection.settings.ipaas.way);
    arrangeTypes();
    const QString name = m_connection.settings.name;
    m_title->setText(canGoOn() ? tr("The initialization of %1 was not finished").arg(name)
                               : tr("Initialize %1").arg(name));
    if (canGoOn())
        m_status->setText(TransferWords::unfinished(*m_unfinished));
    else if (m_unfinished && m_connection.settings.ipaas.way == IpaasSettings::Way::ThroughIpaas)
        m_status->setText(tr("The last run was not finished. Since then the connection was edited and leads elsewhere, "
                             "so a run begins anew and hands over every record."));
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
    options.unknown = m_choices->unknown();
    options.compareEverything = m_choices->comparesEverything();
    start(options);
}

void TransferView::startRun()
{
    if (!isWorking() && !isStillAsShown())
        return;
    start(optionsOfRun());
}

void TransferView::retryFailed()
{
    if (!isWorking() && !isStillAsShown())
        return;
    TransferRun::Options options = optionsOfRun();
    options.retryFailed = true;
    // To link, a record must be read.
    if (options.conflicts == TransferRun::Conflicts::Link)
        options.conflicts = TransferRun::Conflicts::Fail;
    options.compareEverything = false;
    start(options);
}

void TransferView::lookAgain()
{
    TransferRun::Options options;
    options.lookAgain = true;
    start(options);
}

TransferRun::Options TransferView::optionsOfRun() const
{
    TransferRun::Options options;
    options.conflicts = m_choices->conflicts();
    options.deleted = m_choices->deleted();
    options.unknown = m_choices->unknown();
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
    m_choices->setWay(m_connection.settings.ipaas.way);
    m_job = TransferJob::start(m_context.backend, m_connection, options);
    connect(m_job.get(), &TransferJob::progressed, this, &TransferView::showProgress);
    connect(m_job.get(), &TransferJob::ended, this, &TransferView::showEnd);
    m_chart->start(m_context.backend.clock.now());
    m_chartCard->setVisible(!preview);
    Look::setVerdict(m_bar, Look::Verdict::None);
    m_bar->show();
    m_wait->show();
    m_sampler->start();
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
    m_isHeldElsewhere = false;
    m_types->clear();
    m_records->clear();
    m_previewed.reset();
    m_choices->hide();
    m_report.reset();
    m_sayEnd = nullptr;
}

void TransferView::takeFocus()
{
    if (m_records->isVisible())
        m_records->takeFocus();
    else
        (m_reportButton->isVisible() ? m_reportButton : m_previewButton)->setFocus();
}

bool TransferView::isWorking() const
{
    return m_job && m_job->isRunning();
}

QString TransferView::statusText() const
{
    return m_status->text();
}

QString TransferView::closingHint() const
{
    if (!isWorking() || m_job->isPreview())
        return {};
    return tr("Closing this window stops the run. It goes on where it was when you come back.");
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
    const bool preview = m_job->isPreview();
    m_types->setProgress(progress, preview);
    arrangeTypes();
    m_title->setText(TransferWords::title(progress, preview, m_connection.settings.name));
    m_status->setText(TransferWords::status(progress, preview));
    const qint64 total = std::max<qint64>(1, progress.totalToSettle());
    const double share = qBound(0.0, double(progress.totalSettled()) / double(total), 1.0);
    m_bar->setValue(static_cast<int>(barSteps * share));
    if (m_job->isRunning() && !m_job->isStopping())
        m_wait->setText(TransferWords::waiting(progress, preview));
}

/// A plan has no progress, but may have a column more. What has not begun has no counts.
void TransferView::arrangeTypes()
{
    const bool isPlan = m_types->content() == TransferModel::Content::Plan;
    const bool hasCounts = m_types->content() != TransferModel::Content::Sources;
    m_table->setFitted(isPlan ? TransferModel::DataColumn : TransferModel::ProgressColumn, {});
    m_table->setColumnHidden(TransferModel::ProgressColumn, isPlan);
    for (int column = TransferModel::ReadColumn; column < TransferModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, !hasCounts);
    m_table->setColumnHidden(TransferModel::DeletedColumn, !isPlan || !m_types->hasDeleted());
}

void TransferView::showProblems(int limit)
{
    const TransferRun &run = m_job->run();
    qint64 count = 0;
    const TransferProgress progress = run.progress();
    for (const TypeProgress &type : progress.types)
        count += type.failed + type.conflicts;
    m_records->showProblems(run.problems(limit, 0), count);
}

void TransferView::showPlan(const std::shared_ptr<TransferJob> &job)
{
    m_previewed = job;
    const TransferPlan &plan = job->run().plan();
    m_decisions->keepOwn(plan);
    m_records->showPlan(plan, [job](const TransferPlan::Record &record, std::stop_token stop) {
        return TransferJob::remoteValues(job, record, stop);
    });
    m_sayEnd = [this] {
        m_title->setText(tr("Preview of %1").arg(m_connection.settings.name));
        showPlanWords();
    };
    m_sayEnd();
    showPlanCounts();
    QStringList unconfirmed;
    for (const RecordType type : plan.unconfirmed)
        unconfirmed.append(recordTypeTitle(type));
    if (!unconfirmed.isEmpty()) {
        m_banner->showMessage(
            Banner::Kind::Warning,
            tr("iPaaS.com did not list what it has of: %1.").arg(QLocale().createSeparatedList(unconfirmed)),
            tr("Some of what is shown as new may be there. A run looks each record up first, so that none is written "
               "twice."));
    }
}

void TransferView::showPlanCounts()
{
    const TransferPlan &plan = m_records->plan();
    m_types->setPlan(plan);
    arrangeTypes();
    qint64 conflicts = 0;
    qint64 linkable = 0;
    qint64 deleted = 0;
    for (const TransferPlan::Counts &counts : plan.counts) {
        conflicts += counts.conflicts;
        linkable += counts.linkable;
        deleted += counts.deleted;
    }
    // Where none can be linked there is nothing to choose.
    m_choices->setConflicts(linkable > 0 ? conflicts : 0);
    m_choices->setDeleted(deleted);
    showPlanWords();
}

void TransferView::showPlanWords()
{
    const TransferPlan &plan = m_records->plan();
    const TransferDecisions decisions = m_decisions->decisionsOf(plan.counts);
    const Throttling &throttling = m_connection.settings.throttling;
    const qint64 calls = plan.isThroughIpaas ? callsByHooks(plan.counts) : callsToIpaas(plan.counts, decisions);
    const TransferEstimate estimate = estimateTransfer(calls, throttling);
    const QString time = estimateSentence(estimate, throttling);
    QStringList sentences{TransferWords::plan(plan, decisions), time};
    if (plan.isThroughIpaas)
        sentences.append(tr("iPaaS.com's own mappings decide what is written; conflicts show in the run."));
    if (!plan.unlisted.isEmpty())
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
    const bool isThrough = m_connection.settings.ipaas.way == IpaasSettings::Way::ThroughIpaas;
    // A preview that was stopped leaves nothing to go on with, nor does what has not come to begin.
    m_end = job->isPreview() || !result ? End::None : End::Stopped;
    if (!job->isPreview() && result)
        m_unfinished.reset();
    lookForUnfinished(Found::IsKept);
    m_wait->clear();
    m_wait->hide();
    if (!result) {
        const bool wasCancelled = result.error().code == ErrorCode::Cancelled;
        m_isHeldElsewhere = result.error().code == ErrorCode::JournalBusy;
        m_sayEnd = [this, name, wasCancelled] {
            m_title->setText(wasCancelled        ? tr("The initialization of %1 was stopped").arg(name)
                             : m_isHeldElsewhere ? tr("%1 is in use by another program").arg(name)
                                                 : tr("%1 was not initialized").arg(name));
            m_status->setText(wasCancelled ? tr("Nothing was transferred.") : QString());
        };
        m_sayEnd();
        m_bar->hide();
        if (!wasCancelled)
            m_banner->showExplanation(Banner::Kind::Failed, TransferWords::explain(result.error()));
    } else if (result->error) {
        m_sayEnd = [this, summary = *result, options = job->options(), name] {
            m_title->setText(TransferWords::endTitle(summary, options, name));
        };
        m_sayEnd();
        m_banner->showExplanation(Banner::Kind::Failed, TransferWords::explain(*result->error));
    } else if (job->isPreview() && !result->stopped) {
        m_end = End::Previewed;
        m_bar->hide();
        showPlan(job);
        if (job->run().leadsElsewhere())
            showLeadsElsewhere(isThrough
                                   ? tr("The next run hands over every record anew.")
                                   : tr("The next run compares every record anew; nothing is transferred twice."));
        showNotice(job->run().notice());
    } else {
        showSummary(*result, *job);
        if (job->run().leadsElsewhere())
            showLeadsElsewhere(isThrough ? tr("Every record was handed over anew.")
                                         : tr("Every record was compared anew."));
    }
    if (result && TransferWords::hasTransferredNothing(*result, job->options()))
        Look::setVerdict(m_bar, Look::Verdict::Wrong);
    m_report = job->report();
    m_choices->show();
    m_chartCard->setVisible(!job->isPreview() && m_chart->hasCurve());
    showButtons();
    takeFocus();
    if (!job->isPreview())
        announceEnd();
    Q_EMIT stateChanged();
}

void TransferView::showSummary(const TransferSummary &summary, const TransferJob &job)
{
    m_sayEnd = [this, summary, options = job.options(), name = m_connection.settings.name] {
        m_title->setText(TransferWords::endTitle(summary, options, name));
        m_status->setText(TransferWords::summary(summary, options));
    };
    m_sayEnd();
    m_failed = 0;
    m_unknown = 0;
    qint64 conflicts = 0;
    for (const TransferSummary::Type &type : summary.types) {
        m_failed += type.failed;
        m_unknown += type.unknown;
        conflicts += type.conflicts;
    }
    if (!summary.stopped) {
        m_end = End::Succeeded;
        m_bar->setValue(barSteps);
        m_choices->setConflicts(conflicts);
        if (job.options().conflicts == TransferRun::Conflicts::Fail)
            m_choices->askAboutConflicts();
        m_choices->setDeleted(deletedOf(job.run()));
        m_choices->setUnknown(m_unknown);
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

void TransferView::showNotice(const QString &notice)
{
    if (!notice.isEmpty())
        m_banner->showMessage(
            Banner::Kind::Info, notice,
            tr("If one is not defined there, the run ends at the first record that has a value in it."));
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
    m_saveAction = menu->addAction(QString());
    m_saveAction->setObjectName(QStringLiteral("saveReportAction"));
    m_printAction = menu->addAction(QString());
    m_printAction->setObjectName(QStringLiteral("printReportAction"));
    connect(m_saveAction, &QAction::triggered, this, [this] {
        if (m_report)
            m_reportActions->save(*m_report);
    });
    connect(m_printAction, &QAction::triggered, this, [this] {
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
    m_previewButton->setVisible(!working && !m_isGone);
    m_previewButton->setText(m_end == End::Previewed ? tr("&Preview again") : tr("&Preview"));
    m_startButton->setVisible(!working && !m_isGone);
    const bool goesOn = m_end == End::Stopped || (m_end != End::Succeeded && canGoOn());
    m_startButton->setText(m_end == End::Succeeded ? tr("&Start again") : goesOn ? tr("&Go on") : tr("&Start"));
    Look::setButton(m_startButton, m_end == End::Succeeded ? Look::Button::Normal : Look::Button::Primary);
    m_pauseButton->setVisible(working && !m_job->isPreview());
    m_pauseButton->setEnabled(!stopping);
    m_pauseButton->setText(working && m_job->run().isPaused() ? tr("&Resume") : tr("P&ause"));
    m_cancelButton->setVisible(working);
    m_cancelButton->setEnabled(!stopping);
    // After a run that was stopped, going on sends them as well.
    const bool hasEnded = !working && m_end == End::Succeeded;
    m_records->setActions(hasEnded && m_failed > m_unknown, hasEnded && m_unknown > 0, !working);
    m_reportButton->setVisible(!working && m_report.has_value());
}

void TransferView::addSample()
{
    if (!m_job)
        return;
    const TransferProgress progress = m_job->run().progress();
    m_chart->addSample(progress.ipaasCallsLastMinute, progress.ipaasCallsAllowed);
    if (!m_job->isPreview())
        showProblems(problemsShownAtRun);
    // Seconds go by although no count changes.
    if (isWorking() && !m_job->isStopping())
        m_wait->setText(TransferWords::waiting(progress, m_job->isPreview()));
}

} // namespace causeway
