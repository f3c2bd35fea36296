#include "gui/transferrecords.h"

#include "gui/celldelegate.h"
#include "gui/datatable.h"
#include "gui/languagefollower.h"
#include "gui/problemdetails.h"
#include "gui/recordfiltermodel.h"
#include "gui/rolelabel.h"
#include "gui/transferwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace causeway {

namespace {

/// Translated once for all of them: there may be a hundred thousand.
struct Words {
    QString created = TransferRecords::tr("new");
    QString changed = TransferRecords::tr("changed");
    QString unchanged = TransferRecords::tr("unchanged");
};

RecordListModel::Row rowOf(const TransferPlan::Record &record, const Words &words)
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
        say(words.created, Role::Ok);
        break;
    case TransferPlan::Kind::Changed:
        say(words.changed, Role::Accent);
        break;
    case TransferPlan::Kind::Unchanged:
        say(words.unchanged, Role::Dim);
        break;
    case TransferPlan::Kind::Conflict:
    case TransferPlan::Kind::Deleted:
    case TransferPlan::Kind::Unknown:
        say(record.reason, Role::Warning);
        break;
    case TransferPlan::Kind::Invalid:
        say(record.reason, Role::Failed);
        break;
    }
    return row;
}

} // namespace

TransferRecords::TransferRecords(RecordDecisions *decisions, QWidget *parent)
    : QWidget(parent)
    , m_decisions(decisions)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_card(new QFrame(this))
    , m_title(new RoleLabel(Role::Text, m_card))
    , m_retryButton(new QPushButton(m_card))
    , m_lookButton(new QPushButton(m_card))
    , m_undoButton(new QPushButton(m_card))
    , m_search(new QLineEdit(m_card))
    , m_records(new RecordListModel(this))
    , m_filter(new RecordFilterModel(m_records, this))
    , m_table(new DataTable(m_card))
    , m_nothing(new RoleLabel(Role::Dim, m_card))
    , m_details(new RecordDetails(decisions, this))
    , m_problem(new ProblemDetails(this))
{
    build();
    connect(m_retryButton, &QPushButton::clicked, this, &TransferRecords::retryRequested);
    connect(m_lookButton, &QPushButton::clicked, this, &TransferRecords::lookRequested);
    connect(m_undoButton, &QPushButton::clicked, this, [this] {
        m_table->setFocus();
        m_decisions->clearOwn();
    });
    connect(m_decisions, &RecordDecisions::changed, this, &TransferRecords::showChoices);
    connect(m_search, &QLineEdit::textChanged, m_filter, &RecordFilterModel::setText);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TransferRecords::showRecord);
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] {
        showRecord();
        showWhetherFound();
    });
    connect(m_table, &DataTable::menuRequested, this, &TransferRecords::addChoicesTo);
    connect(m_table, &DataTable::confirmed, this, [this] {
        if (m_showsPlan)
            m_details->takeFocus();
        else
            m_problem->takeFocus();
    });
    connect(m_details, &RecordDetails::foundDeleted, this, &TransferRecords::takeAsDeleted);
    new LanguageFollower(this, [this] {
        sayFixedTexts();
        sayTitle();
        sayKinds();
        showChoices();
        showWhetherFound();
    });
    sayFixedTexts();
    clear();
}

void TransferRecords::sayFixedTexts()
{
    m_retryButton->setText(tr("Retry failed"));
    m_lookButton->setText(tr("Look again"));
    m_lookButton->setToolTip(tr("Asks iPaaS.com once more for the records whose outcome it has not told"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the records"));
    m_table->setAccessibleName(tr("Records"));
}

void TransferRecords::sayTitle()
{
    if (!m_showsPlan) {
        m_title->setText(tr("%n record(s) not transferred", nullptr, static_cast<int>(m_problemCount)));
        return;
    }
    qint64 read = 0;
    for (const TransferPlan::Counts &counts : m_plan.counts)
        read += counts.read;
    m_title->setText(m_plan.records.size() < read ? tr("What a run would do, the first %1 records of each type")
                                                        .arg(QLocale().toString(TransferPlan::recordLimit))
                                                  : tr("What a run would do"));
}

/// What is said in the rows of a plan; the rows themselves stay, and with them what is selected.
void TransferRecords::sayKinds()
{
    if (!m_showsPlan)
        return;
    const Words words;
    m_records->setTexts(
        [this, &words](const RecordListModel::Row &row) { return rowOf(m_plan.records.at(row.index), words).text; });
}

void TransferRecords::build()
{
    m_card->setFrameShape(QFrame::StyledPanel);
    m_title->setKind(Look::Text::Strong);
    m_title->setObjectName(QStringLiteral("recordsTitle"));
    m_title->setWordWrap(true);
    m_retryButton->setObjectName(QStringLiteral("retryFailedButton"));
    m_lookButton->setObjectName(QStringLiteral("lookAtUnknownButton"));
    m_undoButton->setObjectName(QStringLiteral("forgetChoicesButton"));
    for (auto *button : {m_retryButton, m_lookButton, m_undoButton}) {
        button->setAutoDefault(true);
        Look::setButton(button, Look::Button::Link);
    }
    m_search->setObjectName(QStringLiteral("recordsSearchLineEdit"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(Theme::textWidth(font(), 28));
    m_search->installEventFilter(this);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    addAction(find);
    connect(find, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
    m_table->setObjectName(QStringLiteral("recordsTable"));
    m_nothing->setObjectName(QStringLiteral("nothingFoundLabel"));
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(Theme::space12, Theme::space8, Theme::space12, Theme::space8);
    m_nothing->hide();
    m_records->setDecisions(m_decisions);
    m_table->setModel(m_filter);
    m_table->cellDelegate()->setCompact(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSortable();
    m_table->setPreferredRows(3);
    m_table->setFitted(RecordListModel::TextColumn, RecordListModel::textColumns());
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Theme::space16);

    auto *heading = new QHBoxLayout;
    // In line with the text of the cells.
    heading->setContentsMargins(Theme::space12, 0, Theme::space12, 0);
    heading->setSpacing(Theme::space12);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_retryButton);
    heading->addWidget(m_lookButton);
    heading->addWidget(m_undoButton);
    heading->addWidget(m_search, 1);
    auto *records = new QVBoxLayout(m_card);
    records->setContentsMargins(1, Theme::space12, 1, Theme::space8);
    records->setSpacing(Theme::space4);
    records->addLayout(heading);
    records->addWidget(m_table, 1);
    records->addWidget(m_nothing, 1, Qt::AlignTop);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::space16);
    m_layout->addWidget(m_card, 7);
    m_layout->addWidget(m_details, 5);
    m_layout->addWidget(m_problem, 5);
    for (auto *card : {m_card, static_cast<QFrame *>(m_details), static_cast<QFrame *>(m_problem)})
        card->setMinimumHeight(fontMetrics().height() * 12);
}

void TransferRecords::clear()
{
    m_plan = {};
    m_details->setReader({});
    m_search->clear();
    showRows({}, false);
}

void TransferRecords::showProblems(const QList<JournalRecord> &problems, qint64 count)
{
    QList<RecordListModel::Row> rows;
    rows.reserve(problems.size());
    for (const JournalRecord &record : problems) {
        const bool isConflict = record.state == RecordState::Conflict;
        rows.append(
            {record.type, record.name(), record.errorText, static_cast<int>(isConflict ? Role::Warning : Role::Dim)});
        rows.last().externalId = record.externalId;
        rows.last().index = rows.size() - 1;
    }
    m_problems = problems;
    m_problemCount = count;
    showRows(rows, false);
    sayTitle();
}

void TransferRecords::showPlan(const TransferPlan &plan, RecordDetails::Reader reader)
{
    m_plan = plan;
    m_details->setReader(std::move(reader));
    const Words words;
    QList<RecordListModel::Row> rows;
    rows.reserve(plan.records.size());
    // What stays as it is comes last: nobody looks for it.
    for (const bool unchanged : {false, true}) {
        for (qsizetype index = 0; index < plan.records.size(); ++index) {
            if ((plan.records.at(index).kind != TransferPlan::Kind::Unchanged) == unchanged)
                continue;
            rows.append(rowOf(plan.records.at(index), words));
            rows.last().index = index;
        }
    }
    showRows(rows, true);
    sayTitle();
}

void TransferRecords::setActions(bool canRetry, bool canLookAgain, bool canUndoChoices)
{
    m_lookButton->setVisible(canLookAgain);
    m_retryButton->setVisible(canRetry);
    m_canUndoChoices = canUndoChoices;
    showChoices();
}

void TransferRecords::takeFocus()
{
    m_table->setFocus(Qt::TabFocusReason);
}

void TransferRecords::showRows(const QList<RecordListModel::Row> &rows, bool isPlan)
{
    m_table->setColumnHidden(RecordListModel::DescriptionColumn, !isPlan);
    // Reasons are sentences; in a plan they stand beside the table.
    m_table->setFitted(isPlan ? RecordListModel::DescriptionColumn : RecordListModel::TextColumn,
                       RecordListModel::textColumns());
    // After what would have to be measured again with all the rows.
    m_showsPlan = isPlan;
    m_records->setRows(rows);
    m_details->setVisible(isPlan);
    setVisible(!rows.isEmpty());
    showRecord();
}

/// Two cards side by side in a narrow window would both be useless.
void TransferRecords::arrange()
{
    const bool hasDetails = !m_details->isHidden() || !m_problem->isHidden();
    const bool isNarrow = hasDetails && width() < Theme::textWidth(font(), 108);
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TransferRecords::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

/// Down leads from the search to what it has found.
bool TransferRecords::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && m_filter->rowCount() > 0
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_table->selectWholeRow(0);
        takeFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

int TransferRecords::selectedRow() const
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    return selected.isEmpty() ? -1 : m_filter->mapToSource(selected.constFirst()).row();
}

qsizetype TransferRecords::selectedIndex() const
{
    const int row = selectedRow();
    return row < 0 ? -1 : m_records->row(row).index;
}

void TransferRecords::showRecord()
{
    const qsizetype index = selectedIndex();
    m_problem->setVisible(!m_showsPlan && index >= 0);
    if (m_showsPlan && index >= 0) {
        const TransferPlan::Record &record = m_plan.records.at(index);
        m_details->setRecord(record, m_plan.fields.value(record.type));
    } else {
        m_details->setRecord(std::nullopt);
        if (index >= 0)
            m_problem->setProblem(m_problems.at(index));
    }
    arrange();
}

void TransferRecords::showWhetherFound()
{
    const bool isFound = m_filter->rowCount() > 0 || m_search->text().isEmpty();
    m_table->setVisible(isFound);
    m_nothing->setVisible(!isFound);
    m_nothing->setText(isFound ? QString()
                               : tr("No record has \"%1\" in its name, its description or what is said about it.")
                                     .arg(m_search->text().trimmed()));
}

void TransferRecords::showChoices()
{
    m_table->viewport()->update();
    const int own = m_decisions->ownCount();
    m_undoButton->setVisible(m_canUndoChoices && own > 0);
    m_undoButton->setText(tr("Undo %n choice(s) of single records", nullptr, own));
}

/// Found out only when the record was looked at.
void TransferRecords::takeAsDeleted(const RecordKey &key)
{
    const qsizetype index = selectedIndex();
    if (!m_showsPlan || index < 0)
        return;
    TransferPlan::Record &record = m_plan.records[index];
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
    m_records->setQuestion(selectedRow(), RecordDecisions::Question::Deleted);
    showRecord();
    Q_EMIT planChanged();
}

void TransferRecords::addChoicesTo(QMenu *menu, const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const RecordListModel::Row row = m_records->row(m_filter->mapToSource(index).row());
    if (!m_showsPlan)
        return;
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

} // namespace causeway
