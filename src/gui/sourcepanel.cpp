#include "gui/sourcepanel.h"

#include "gui/announcement.h"
#include "gui/celldelegate.h"
#include "gui/datatable.h"
#include "gui/disclosure.h"
#include "gui/formfield.h"
#include "gui/mappingeditor.h"
#include "gui/picklist.h"
#include "gui/publishingsteps.h"
#include "gui/recordpreviewmodel.h"
#include "gui/rolelabel.h"
#include "gui/stateglyph.h"
#include "setup/mappingdraft.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace causeway {

namespace {

/// Names a source among the candidates.
QString valueOf(const Source &source)
{
    return QString::number(static_cast<int>(source.kind)) + u':' + source.path();
}

} // namespace

SourcePanel::SourcePanel(const WizardContext &context, RecordType type, FormField *name, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_type(type)
    , m_glyph(new StateGlyph(this))
    , m_state(new RoleLabel(Role::Dim, this))
    , m_look(new QPushButton(tr("Look again"), this))
    , m_help(new RoleLabel(Role::Text, this))
    , m_note(new RoleLabel(Role::Dim, this))
    , m_candidates(new PickList(recordTypeId(type) + QStringLiteral("Candidates"), tr("What it may be"), this))
    , m_steps(new PublishingSteps(context, type, this))
    , m_kind(new QComboBox(this))
    , m_details(new Disclosure(tr("Source and first records"), this))
    , m_mapping(new Disclosure(tr("Mapping"), this))
    , m_editor(new MappingEditor(context, type, this))
    , m_unused(new RoleLabel(Role::Dim, this))
    , m_heading(Look::label(Look::Text::Strong, tr("First records, as they will be sent"), this))
    , m_preview(new RecordPreviewModel(this))
    , m_table(new DataTable(this))
    , m_problems(new RoleLabel(Role::Failed, this))
{
    const QString id = recordTypeId(type);
    setFrameShape(QFrame::StyledPanel);
    setObjectName(id + QStringLiteral("Panel"));
    auto *title = Look::label(Look::Text::Strong, recordTypeTitle(type), this);
    m_details->button()->setObjectName(id + QStringLiteral("DetailsButton"));
    m_details->button()->setAccessibleName(tr("%1: source and first records").arg(recordTypeTitle(type)));
    m_kind->setObjectName(id + QStringLiteral("KindComboBox"));
    m_kind->setAccessibleName(tr("%1: kind of source").arg(recordTypeTitle(type)));
    m_kind->addItem(tr("API page"), static_cast<int>(Source::Kind::Api));
    m_kind->addItem(tr("Published web service"), static_cast<int>(Source::Kind::OData));
    name->setMessageLines(1);
    m_table->setObjectName(id + QStringLiteral("PreviewTable"));
    m_table->setAccessibleName(tr("%1: first records").arg(recordTypeTitle(type)));
    m_table->cellDelegate()->setCompact(true);
    m_table->setModel(m_preview);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setHeightFromRows(true);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);

    m_problems->setObjectName(id + QStringLiteral("PreviewProblems"));
    m_problems->setKind(Look::Text::Small);
    m_problems->setWordWrap(true);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(Theme::space12);
    heading->addWidget(m_glyph, 0, Qt::AlignTop);
    heading->addWidget(title, 0, Qt::AlignTop);
    heading->addWidget(m_state, 1, Qt::AlignTop);
    heading->addWidget(m_look, 0, Qt::AlignTop);
    auto *kindLabel = Look::label(Look::Text::Body, tr("Kind"), this);
    kindLabel->setBuddy(m_kind);
    auto *kind = new QVBoxLayout;
    kind->setSpacing(Theme::space4);
    kind->addWidget(kindLabel);
    kind->addWidget(m_kind);
    kind->addStretch(1);
    auto *source = new QHBoxLayout;
    source->setSpacing(Theme::space16);
    source->addLayout(kind);
    source->addWidget(name, 1);
    m_details->body()->addLayout(source);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space16, Theme::space12, Theme::space16, Theme::space12);
    layout->setSpacing(Theme::space4);
    layout->addLayout(heading);
    addFinding(layout);
    layout->addWidget(m_details);
    addMapping(layout);
    layout->addWidget(m_heading);
    layout->addWidget(m_table);
    layout->addWidget(m_problems);

    // Some were made before what stands above them. A field is moved as a whole: where it stands, Tab enters its
    // editor.
    const QList<QWidget *> order = QList<QWidget *>{m_look} + m_candidates->focusOrder() + m_steps->focusOrder()
                                   + QList<QWidget *>{m_details->button(), m_kind, name, m_mapping->button()}
                                   + m_editor->focusOrder() + QList<QWidget *>{m_table};
    for (qsizetype index = 1; index < order.size(); ++index)
        setTabOrder(order.at(index - 1), order.at(index));
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_context.draft.setSourceKind(m_type, static_cast<Source::Kind>(m_kind->currentData().toInt()));
        showMapping();
    });
    connect(&m_context.draft, &SetupDraft::changed, this, [this](Field field) {
        if (field == sourceField(m_type) || field == mappingField(m_type) || field == Field::IpaasWay)
            showMapping();
    });
}

void SourcePanel::addFinding(QVBoxLayout *layout)
{
    const QString id = recordTypeId(m_type);
    m_state->setObjectName(id + QStringLiteral("StateLabel"));
    m_state->setWordWrap(true);
    m_help->setWordWrap(true);
    m_help->setKind(Look::Text::Small);
    m_note->setObjectName(id + QStringLiteral("FindingNote"));
    m_note->setWordWrap(true);
    m_note->setKind(Look::Text::Small);
    m_look->setObjectName(id + QStringLiteral("LookAgainButton"));
    m_look->setAccessibleName(tr("%1: look again").arg(recordTypeTitle(m_type)));
    m_look->setAutoDefault(true);
    Look::setButton(m_look, Look::Button::Link);
    layout->addWidget(m_help);
    layout->addWidget(m_note);
    layout->addWidget(m_candidates);
    layout->addWidget(m_steps);
    // Until it was looked once.
    for (QWidget *widget : QList<QWidget *>{m_look, m_help, m_note, m_candidates, m_steps})
        widget->hide();
    connect(m_look, &QPushButton::clicked, this, [this] { m_context.flow.lookForSourceOf(m_type); });
    connect(m_steps, &PublishingSteps::lookWanted, &m_context.flow, &WizardFlow::lookForSources);
    connect(m_candidates, &PickList::picked, this, [this](const QString &value) {
        const QList<SourceCandidate> candidates = m_context.flow.finding(m_type).candidates;
        for (const SourceCandidate &candidate : candidates) {
            if (valueOf(candidate.source) == value)
                m_context.flow.chooseSource(m_type, candidate.source);
        }
    });
}

void SourcePanel::addMapping(QVBoxLayout *layout)
{
    const QString id = recordTypeId(m_type);
    m_mapping->button()->setObjectName(id + QStringLiteral("MappingButton"));
    m_mapping->button()->setAccessibleName(tr("%1: mapping").arg(recordTypeTitle(m_type)));
    m_mapping->body()->addWidget(m_editor);
    m_unused->setObjectName(id + QStringLiteral("MappingUnusedLabel"));
    m_unused->setText(
        tr("The subscription's own mappings in iPaaS.com count. What was set here is kept, for when records "
           "are written directly."));
    m_unused->setKind(Look::Text::Small);
    m_unused->setWordWrap(true);
    layout->addWidget(m_mapping);
    layout->addWidget(m_unused);
    for (auto *opener : {m_details, m_mapping})
        connect(opener->button(), &QPushButton::toggled, this, &SourcePanel::showPreview);
}

void SourcePanel::refresh()
{
    {
        const QSignalBlocker blocker(m_kind);
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_context.draft.sourceKind(m_type))));
    }
    showMapping();
    showFinding();
}

void SourcePanel::open()
{
    m_details->setOpen(true);
}

void SourcePanel::openMapping()
{
    if (!m_mapping->button()->isEnabled())
        return;
    m_mapping->setOpen(true);
    m_editor->focusProblem();
}

void SourcePanel::showFinding()
{
    const SourceFinding finding = m_context.flow.finding(m_type);
    showState(finding);
    // While it is looked, what was found before stands: the focus may be in it.
    if (finding.state == SourceFinding::State::Looking)
        return;
    showHelp(finding);
    showCandidates(finding);
    showSteps(finding);
    const bool isThere = finding.state == SourceFinding::State::Found;
    hideFromFocus(m_look, isThere);
}

void SourcePanel::showState(const SourceFinding &finding)
{
    m_glyph->setRunning(finding.state == SourceFinding::State::Looking);
    const bool isProblem
        = finding.state == SourceFinding::State::Missing || finding.state == SourceFinding::State::Failed;
    m_state->setRole(isProblem ? Role::Text : Role::Dim);
    QString text;
    switch (finding.state) {
    case SourceFinding::State::Unknown:
        m_glyph->setGlyph(QStringLiteral("circle"), Role::Dim, tr("not looked for"));
        text = tr("Not looked for yet");
        break;
    case SourceFinding::State::Looking:
        m_glyph->setGlyph(QStringLiteral("running"), Role::Accent, tr("looking"));
        text = tr("Looking in Business Central…");
        break;
    case SourceFinding::State::Found: {
        const Source source = m_context.draft.source(m_type);
        const bool hasBetter = !finding.candidates.isEmpty()
                               && std::none_of(finding.candidates.cbegin(), finding.candidates.cend(),
                                               [&source](const SourceCandidate &one) { return one.source == source; });
        if (hasBetter)
            m_glyph->setGlyph(QStringLiteral("exclamation"), Role::Warning, tr("found, not confirmed"));
        else
            m_glyph->setGlyph(QStringLiteral("check"), Role::Ok, tr("found"));
        const QString path = source.path();
        //: %1 is the name of a web service or an entity set
        text = finding.sample.records.isEmpty() ? tr("Found as %1; it has no records").arg(path)
                                                : tr("Found as %1").arg(path);
        break;
    }
    case SourceFinding::State::Missing:
        m_glyph->setGlyph(QStringLiteral("exclamation"), Role::Warning, tr("missing"));
        text = finding.candidates.isEmpty() ? finding.explanation.happened
                                            : tr("Not found under its name, but there is what it may be.");
        break;
    case SourceFinding::State::Failed:
        m_glyph->setGlyph(QStringLiteral("cross"), Role::Failed, tr("failed"));
        text = finding.explanation.happened;
        break;
    }
    if (m_state->text() == text)
        return;
    // What has come of a look is said once.
    if (finding.state == SourceFinding::State::Looking || finding.state == SourceFinding::State::Unknown)
        m_state->setText(text);
    else
        sayIn(m_state, text);
}

void SourcePanel::showHelp(const SourceFinding &finding)
{
    // What is to be done about a page that is not published stands in the steps.
    const bool isMissing = finding.state == SourceFinding::State::Missing;
    const bool isService = m_context.draft.sourceKind(m_type) == Source::Kind::OData;
    QStringList help;
    if (finding.state == SourceFinding::State::Failed || (isMissing && !isService && finding.candidates.isEmpty()))
        help = {finding.explanation.cause, finding.explanation.remedy};
    help.removeAll({});
    m_help->setText(help.join(u' '));
    m_help->setVisible(!help.isEmpty());
    m_note->setText(finding.note);
    m_note->setVisible(!finding.note.isEmpty());
}

void SourcePanel::showCandidates(const SourceFinding &finding)
{
    QList<PickItem> items;
    for (const SourceCandidate &candidate : finding.candidates) {
        const bool isService = candidate.source.kind == Source::Kind::OData;
        //: A kind of source, and why it may be the one
        const QString detail
            = tr("%1. %2").arg(isService ? tr("Published web service") : tr("API page"), candidate.reason);
        items.append({valueOf(candidate.source), candidate.source.path(), detail});
    }
    hideFromFocus(m_candidates, items.isEmpty());
    m_candidates->setItems(items);
    m_candidates->setCurrentValue(valueOf(m_context.draft.source(m_type)));
}

void SourcePanel::showSteps(const SourceFinding &finding)
{
    const bool isMissing = finding.state == SourceFinding::State::Missing;
    m_steps->refresh();
    hideFromFocus(m_steps, !isMissing);
    // Afterwards it is as a person leaves it.
    const bool isService = m_context.draft.sourceKind(m_type) == Source::Kind::OData;
    const bool isNeeded = isMissing && isService && finding.candidates.isEmpty();
    if (isNeeded != m_needsSteps)
        m_steps->setOpen(isNeeded);
    m_needsSteps = isNeeded;
}

void SourcePanel::hideFromFocus(QWidget *widget, bool isHidden)
{
    const QWidget *focused = QApplication::focusWidget();
    if (isHidden && focused && (focused == widget || widget->isAncestorOf(focused)))
        m_details->button()->setFocus();
    widget->setVisible(!isHidden);
}

void SourcePanel::showMapping()
{
    const bool isThrough = m_context.draft.way() == IpaasSettings::Way::ThroughIpaas;
    if (isThrough)
        m_mapping->setOpen(false);
    m_mapping->button()->setEnabled(!isThrough);
    m_unused->setVisible(isThrough);
    m_editor->refresh();
    showPreview();
}

void SourcePanel::showPreview()
{
    const EntitySample sample = m_context.flow.finding(m_type).sample;
    const MappingDraft mapping(m_context.draft, m_context.flow, m_context.gui.backend.endpoints, m_type);
    m_preview->setRecords(mapping.mapping(), sample);
    const bool isShown = (m_details->isOpen() || m_mapping->isOpen()) && !sample.records.isEmpty();
    m_heading->setVisible(isShown);
    m_table->setVisible(isShown);
    const QStringList problems = m_preview->problems();
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(isShown && !problems.isEmpty());
}

} // namespace causeway
