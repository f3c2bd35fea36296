#include "gui/sourcepanel.h"

#include "gui/celldelegate.h"
#include "gui/datatable.h"
#include "gui/disclosure.h"
#include "gui/formfield.h"
#include "gui/mappingeditor.h"
#include "gui/recordpreviewmodel.h"
#include "gui/rolelabel.h"
#include "gui/stateglyph.h"
#include "setup/mappingdraft.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace causeway {

SourcePanel::SourcePanel(const WizardContext &context, RecordType type, FormField *name, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_type(type)
    , m_glyph(new StateGlyph(this))
    , m_state(new RoleLabel(Role::Dim, this))
    , m_help(new RoleLabel(Role::Text, this))
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
    m_state->setWordWrap(true);
    m_help->setWordWrap(true);
    m_help->setKind(Look::Text::Small);
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
    heading->addWidget(m_state, 1);
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
    layout->addWidget(m_help);
    layout->addWidget(m_details);
    addMapping(layout);
    layout->addWidget(m_heading);
    layout->addWidget(m_table);
    layout->addWidget(m_problems);

    // Some were made before what stands above them.
    const QList<QWidget *> order = QList<QWidget *>{m_details->button(), m_kind, name->editor(), m_mapping->button()}
                                   + m_editor->focusOrder() + QList<QWidget *>{m_table};
    for (qsizetype index = 1; index < order.size(); ++index)
        setTabOrder(order.at(index - 1), order.at(index));
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_context.draft.setSourceKind(m_type, static_cast<Source::Kind>(m_kind->currentData().toInt()));
        showMapping();
    });
    connect(&m_context.draft, &SetupDraft::changed, this, [this](Field field) {
        if (field == fieldOf(m_type) || field == mappingField(m_type) || field == Field::IpaasWay)
            showMapping();
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

Field SourcePanel::fieldOf(RecordType type)
{
    switch (type) {
    case RecordType::CustomerCategory:
        return Field::CustomerCategorySource;
    case RecordType::Location:
        return Field::LocationSource;
    case RecordType::ShippingMethod:
        return Field::ShippingMethodSource;
    }
    Q_UNREACHABLE();
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
    m_glyph->setRunning(finding.state == SourceFinding::State::Looking);
    const bool isProblem
        = finding.state == SourceFinding::State::Missing || finding.state == SourceFinding::State::Failed;
    m_state->setRole(isProblem ? Role::Text : Role::Dim);
    switch (finding.state) {
    case SourceFinding::State::Unknown:
        m_glyph->setGlyph(QStringLiteral("circle"), Role::Dim, tr("not looked for"));
        m_state->setText(tr("Not looked for yet"));
        break;
    case SourceFinding::State::Looking:
        m_glyph->setGlyph(QStringLiteral("running"), Role::Accent, tr("looking"));
        m_state->setText(tr("Looking in Business Central…"));
        break;
    case SourceFinding::State::Found:
        m_glyph->setGlyph(QStringLiteral("check"), Role::Ok, tr("found"));
        m_state->setText(finding.sample.records.isEmpty() ? tr("Found; it has no records") : tr("Found"));
        break;
    case SourceFinding::State::Missing:
        m_glyph->setGlyph(QStringLiteral("exclamation"), Role::Warning, tr("missing"));
        m_state->setText(finding.explanation.happened);
        break;
    case SourceFinding::State::Failed:
        m_glyph->setGlyph(QStringLiteral("cross"), Role::Failed, tr("failed"));
        m_state->setText(finding.explanation.happened);
        break;
    }
    QStringList help;
    for (const QString &part : {finding.explanation.cause, finding.explanation.remedy}) {
        if (isProblem && !part.isEmpty())
            help.append(part);
    }
    m_help->setText(help.join(u' '));
    m_help->setVisible(!help.isEmpty());
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
