#include "gui/recorddetails.h"

#include "gui/announcement.h"
#include "gui/celldelegate.h"
#include "gui/datatable.h"
#include "gui/languagefollower.h"
#include "gui/recordfieldsmodel.h"
#include "gui/rolelabel.h"
#include "gui/transferwords.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>

#include <utility>

namespace causeway {

namespace {

/// Who goes through the table by the arrow keys does not ask for every record on the way.
constexpr int pauseBeforeReading = 200;
/// The gate of a run tries for longer than a person looks at one record.
constexpr int longestReading = 30'000;
constexpr qsizetype mostKnown = 500;

} // namespace

RecordDetails::RecordDetails(RecordDecisions *decisions, QWidget *parent)
    : QFrame(parent)
    , m_decisions(decisions)
    , m_readSoon(new QTimer(this))
    , m_patience(new QTimer(this))
    , m_title(new RoleLabel(Role::Text, this))
    , m_type(new RoleLabel(Role::Dim, this))
    , m_reason(new RoleLabel(Role::Text, this))
    , m_state(new RoleLabel(Role::Dim, this))
    , m_again(new QPushButton(this))
    , m_leave(new QRadioButton(this))
    , m_act(new QRadioButton(this))
    , m_model(new RecordFieldsModel(this))
    , m_table(new DataTable(this))
{
    setObjectName(QStringLiteral("recordDetails"));
    setFrameShape(QFrame::StyledPanel);
    build();
    m_readSoon->setSingleShot(true);
    m_readSoon->setInterval(pauseBeforeReading);
    connect(m_readSoon, &QTimer::timeout, this, &RecordDetails::read);
    m_patience->setSingleShot(true);
    m_patience->setInterval(longestReading);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_reading.restart();
        Error error = makeError(ErrorCode::Timeout, {});
        error.origin = ErrorOrigin::Ipaas;
        take(tl::unexpected(error));
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_table->setFocus();
        read();
    });
    connect(m_leave, &QRadioButton::clicked, this, [this] { choose(RecordChoice::LeaveAlone); });
    connect(m_act, &QRadioButton::clicked, this, [this] {
        const QList<RecordChoice> answers = RecordDecisions::answersTo(RecordDecisions::questionOf(*m_record));
        choose(answers.constLast());
    });
    connect(m_decisions, &RecordDecisions::changed, this, &RecordDetails::showChoice);
    new LanguageFollower(this, [this] {
        sayFixedTexts();
        setRecord(std::exchange(m_record, std::nullopt), m_fields);
    });
    sayFixedTexts();
    setRecord(std::nullopt);
}

void RecordDetails::sayFixedTexts()
{
    m_again->setText(tr("Try again"));
    m_table->setAccessibleName(tr("Fields of the record on both sides"));
}

void RecordDetails::build()
{
    m_title->setKind(Look::Text::Strong);
    m_title->setObjectName(QStringLiteral("recordTitle"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_type->setKind(Look::Text::Small);
    m_reason->setObjectName(QStringLiteral("recordReason"));
    m_state->setKind(Look::Text::Small);
    m_state->setObjectName(QStringLiteral("recordState"));
    for (auto *label : {m_reason, m_state}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setVerticalAlignment(Qt::AlignTop);
    }
    m_again->setObjectName(QStringLiteral("readAgainButton"));
    m_again->setAutoDefault(false);
    Look::setButton(m_again, Look::Button::Link);
    m_leave->setObjectName(QStringLiteral("leaveRecordButton"));
    m_act->setObjectName(QStringLiteral("changeRecordButton"));
    m_table->setObjectName(QStringLiteral("recordFieldsTable"));
    m_table->setModel(m_model);
    m_table->cellDelegate()->setCompact(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Theme::space12);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setPreferredRows(2);
    for (const int column : {RecordFieldsModel::IpaasColumn, RecordFieldsModel::BusinessCentralColumn})
        m_table->setStretchedColumn(column);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(Theme::space12);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_type);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(Theme::space16);
    choice->addWidget(m_leave);
    choice->addWidget(m_act);
    choice->addStretch(1);
    auto *state = new QHBoxLayout;
    state->setSpacing(Theme::space12);
    state->addWidget(m_state, 1, Qt::AlignTop);
    state->addWidget(m_again, 0, Qt::AlignTop);
    // In line with the text of the cells.
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(Theme::space12, 0, Theme::space12, 0);
    texts->setSpacing(Theme::space4);
    texts->addLayout(heading);
    texts->addWidget(m_reason);
    texts->addLayout(choice);
    texts->addLayout(state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, Theme::space12, 1, Theme::space8);
    layout->setSpacing(Theme::space4);
    layout->addLayout(texts);
    layout->addWidget(m_table, 1);
    // Where there is no table, the words stay at the top.
    layout->addStretch();
}

void RecordDetails::setReader(Reader reader)
{
    m_reader = std::move(reader);
    m_known.clear();
}

void RecordDetails::setRecord(const std::optional<TransferPlan::Record> &record, const QStringList &fields)
{
    m_reading.restart();
    m_readSoon->stop();
    m_patience->stop();
    m_record = record;
    m_fields = fields;
    m_again->hide();
    m_table->setVisible(record && !record->packedValues.isNull());
    m_model->setRecord(m_table->isHidden() ? QStringList() : fields, record ? record->values() : QStringList());
    m_state->clear();
    showTexts();
    showChoice();
    const bool isThere = record && !record->ipaasId.isEmpty() && record->kind != TransferPlan::Kind::Deleted;
    if (!isThere)
        m_model->setAbsent();
    if (!isThere || !m_reader)
        return;
    const auto known = m_known.constFind(key());
    if (known != m_known.cend()) {
        showValues(*known);
        return;
    }
    m_state->setText(tr("Reading what iPaaS.com has."));
    m_readSoon->start();
}

void RecordDetails::takeFocus()
{
    if (m_leave->isVisible())
        (m_act->isChecked() ? m_act : m_leave)->setFocus(Qt::TabFocusReason);
    else if (m_table->isVisible())
        m_table->setFocus(Qt::TabFocusReason);
}

void RecordDetails::showTexts()
{
    m_title->setVisible(m_record.has_value());
    m_type->setVisible(m_record.has_value());
    if (!m_record) {
        m_title->clear();
        m_type->clear();
        m_reason->setRole(Role::Dim);
        m_reason->setText(tr("Choose a record to see what it has on both sides."));
        return;
    }
    const QString name = m_record->name.isEmpty() ? m_record->externalId : m_record->name;
    m_title->setText(name);
    m_title->setToolTip(name);
    m_type->setText(recordTypeTitle(m_record->type));
    m_reason->setRole(Role::Text);
    m_reason->setText(reasonText());
}

QString RecordDetails::reasonText() const
{
    switch (m_record->kind) {
    case TransferPlan::Kind::New:
        return tr("iPaaS.com does not have it: a run creates it.");
    case TransferPlan::Kind::Changed:
        return tr("A run brings iPaaS.com up to date.");
    case TransferPlan::Kind::Unchanged:
        return tr("It was transferred and has not changed since.");
    case TransferPlan::Kind::Conflict:
        if (!m_record->isLinkable)
            return m_record->reason % u' ' % tr("It cannot be linked: nothing is written for it.");
        break;
    case TransferPlan::Kind::Deleted:
    case TransferPlan::Kind::Invalid:
    case TransferPlan::Kind::Unknown:
        break;
    }
    return m_record->reason;
}

void RecordDetails::showChoice()
{
    const auto question = m_record ? RecordDecisions::questionOf(*m_record) : RecordDecisions::Question::None;
    const QList<RecordChoice> answers = RecordDecisions::answersTo(question);
    m_leave->setVisible(!answers.isEmpty());
    m_act->setVisible(!answers.isEmpty());
    if (answers.isEmpty())
        return;
    const QString name = m_title->text();
    m_leave->setText(TransferWords::choice(question, answers.constFirst()));
    m_act->setText(TransferWords::choice(question, answers.constLast()));
    for (auto *button : {m_leave, m_act})
        //: %1 is what becomes of a record, %2 its name
        button->setAccessibleName(tr("%1: %2").arg(button->text(), name));
    const RecordChoice choice = m_decisions->choiceOf(key(), question);
    (choice == answers.constLast() ? m_act : m_leave)->setChecked(true);
}

void RecordDetails::choose(RecordChoice choice)
{
    if (m_record)
        m_decisions->choose(key(), RecordDecisions::questionOf(*m_record), choice);
}

void RecordDetails::read()
{
    if (!m_record || !m_reader)
        return;
    m_again->hide();
    m_state->setText(tr("Reading what iPaaS.com has."));
    m_reading.restart();
    m_patience->start();
    m_reading.deliver(m_reader(*m_record, m_reading.token()),
                      [this](const Result<RemoteValues> &remote) { take(remote); });
}

void RecordDetails::take(const Result<RemoteValues> &remote)
{
    m_patience->stop();
    if (!remote) {
        const Explanation explanation = TransferWords::explain(remote.error());
        m_again->show();
        sayIn(m_state, tr("What iPaaS.com has could not be read. %1").arg(explanation.happened));
        return;
    }
    if (remote->isDeleted) {
        Q_EMIT foundDeleted(key());
        return;
    }
    if (m_known.size() >= mostKnown)
        m_known.clear();
    m_known.insert(key(), *remote);
    showValues(*remote);
}

void RecordDetails::showValues(const RemoteValues &remote)
{
    m_model->setTheirs(remote.values);
    const QStringList fields = m_model->differing();
    //: %1 is a list of names of fields
    const QString differences = tr("%n field(s) differ: %1.", nullptr, static_cast<int>(fields.size()))
                                    .arg(QLocale().createSeparatedList(fields));
    sayIn(m_state, fields.isEmpty() ? tr("All fields are the same on both sides.") : differences);
}

} // namespace causeway
