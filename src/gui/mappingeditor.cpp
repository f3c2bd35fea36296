#include "gui/mappingeditor.h"

#include "gui/celldelegate.h"
#include "gui/datatable.h"
#include "gui/flowlayout.h"
#include "gui/mappingmodel.h"
#include "gui/mappingroweditor.h"
#include "gui/rolelabel.h"
#include "setup/mappingdraft.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace causeway {

MappingEditor::MappingEditor(const WizardContext &context, RecordType type, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_type(type)
    , m_id(recordTypeId(type) + QStringLiteral("Mapping"))
    , m_model(new MappingModel(this))
    , m_table(new DataTable(this))
    , m_row(new MappingRowEditor(m_id, recordTypeTitle(type), this))
    , m_fixed(Look::dimLabel(Look::Text::Small,
                             tr("The external ID cannot be changed: it is what iPaaS.com and Causeway know a record "
                                "of Business Central by."),
                             this))
    , m_message(new RoleLabel(Role::Failed, this))
    , m_add(new QPushButton(tr("Add a row"), this))
    , m_remove(new QPushButton(tr("Remove the row"), this))
    , m_default(new QPushButton(tr("Back to the default"), this))
{
    makeTable();
    m_fixed->setObjectName(m_id + QStringLiteral("FixedLabel"));
    m_fixed->setWordWrap(true);
    m_message->setObjectName(m_id + QStringLiteral("Message"));
    m_message->setKind(Look::Text::Small);
    m_message->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space8);
    if (mapping().hasAddresses())
        layout->addWidget(makeAddressChoice());
    layout->addWidget(m_table);
    layout->addWidget(m_message);
    layout->addLayout(makeButtons());
    layout->addWidget(m_row);
    layout->addWidget(m_fixed);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MappingEditor::showRow);
    connect(m_row, &MappingRowEditor::edited, this, &MappingEditor::rowEdited);
    connect(m_table, &DataTable::confirmed, this, [this] {
        if (m_row->isVisible())
            m_row->focusEditor();
    });
    connect(m_add, &QPushButton::clicked, this, &MappingEditor::addRow);
    connect(m_remove, &QPushButton::clicked, this, &MappingEditor::removeRow);
    connect(m_default, &QPushButton::clicked, this, [this] {
        m_row->forget();
        mapping().backToDefault();
        goTo(0);
        m_table->setFocus(Qt::OtherFocusReason);
    });
}

void MappingEditor::makeTable()
{
    m_table->setObjectName(m_id + QStringLiteral("Table"));
    m_table->setAccessibleName(tr("%1: mapping").arg(recordTypeTitle(m_type)));
    m_table->cellDelegate()->setCompact(true);
    m_table->setModel(m_model);
    m_table->setFitted(MappingModel::SourceColumn, {MappingModel::TargetColumn, MappingModel::SourceColumn});
    m_table->setHeightFromRows(true);
}

QWidget *MappingEditor::makeAddressChoice()
{
    auto *choice = new QWidget(this);
    auto *label = Look::label(Look::Text::Body, tr("Addresses go to iPaaS.com"), choice);
    auto *note = Look::dimLabel(Look::Text::Small,
                                tr("iPaaS.com's help pages know both. The names of its fields for addresses could not "
                                   "be confirmed; custom fields must be defined in its portal."),
                                choice);
    note->setWordWrap(true);
    m_addresses = new QComboBox(choice);
    m_addresses->setObjectName(m_id + QStringLiteral("AddressComboBox"));
    m_addresses->setAccessibleName(tr("%1: addresses").arg(recordTypeTitle(m_type)));
    m_addresses->setAccessibleDescription(note->text());
    m_addresses->setPlaceholderText(tr("as the rows say"));
    m_addresses->addItem(tr("as dedicated fields"), static_cast<int>(MappingDraft::AddressForm::Fields));
    m_addresses->addItem(tr("as custom fields"), static_cast<int>(MappingDraft::AddressForm::CustomFields));
    label->setBuddy(m_addresses);
    auto *line = new FlowLayout;
    line->setSpacing(Theme::space8);
    line->addWidget(label);
    line->addWidget(m_addresses);
    auto *layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space4);
    layout->addLayout(line);
    layout->addWidget(note);
    connect(m_addresses, &QComboBox::activated, this, [this] {
        mapping().setAddressForm(static_cast<MappingDraft::AddressForm>(m_addresses->currentData().toInt()));
    });
    return choice;
}

QLayout *MappingEditor::makeButtons()
{
    m_add->setObjectName(m_id + QStringLiteral("AddButton"));
    m_remove->setObjectName(m_id + QStringLiteral("RemoveButton"));
    m_default->setObjectName(m_id + QStringLiteral("DefaultButton"));
    auto *buttons = new FlowLayout;
    buttons->setSpacing(Theme::space12);
    for (auto *button : {m_add, m_remove, m_default}) {
        Look::setButton(button, Look::Button::Link);
        // With the focus there, Enter presses it and not the button of the window.
        button->setAutoDefault(true);
        //: A data type, and what a button does to its mapping
        button->setAccessibleName(tr("%1: %2").arg(recordTypeTitle(m_type), button->text()));
        buttons->addWidget(button);
    }
    return buttons;
}

MappingDraft MappingEditor::mapping() const
{
    return {m_context.draft, m_context.flow, m_context.gui.backend.endpoints, m_type};
}

void MappingEditor::refresh()
{
    const MappingDraft shown = mapping();
    const int current = m_table->currentIndex().row();
    m_model->setMapping(shown);
    // A reset has no current row; at first it is that of the name.
    if (!m_table->currentIndex().isValid())
        m_table->selectWholeRow(std::min(current < 0 ? 1 : current, m_model->rowCount() - 1));
    const QString message = shown.verdict().message;
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_add->setEnabled(shown.canAddRow());
    m_default->setEnabled(!shown.isDefault());
    if (m_addresses)
        showAddressForm(shown);
    showRow();
}

void MappingEditor::showAddressForm(const MappingDraft &mapping)
{
    m_addresses->setCurrentIndex(m_addresses->findData(static_cast<int>(mapping.addressForm())));
}

void MappingEditor::showRow()
{
    const MappingDraft shown = mapping();
    const QList<MappingRow> rows = shown.table().rows;
    const qsizetype index = MappingModel::rowOf(m_table->currentIndex());
    const bool isRow = index >= 0 && index < rows.size();
    m_row->setVisible(isRow);
    m_fixed->setVisible(!isRow);
    m_remove->setEnabled(isRow);
    if (isRow)
        m_row->setRow(index, shown, rows.at(index), shown.verdicts().at(index));
}

void MappingEditor::rowEdited(MappingRow row)
{
    MappingDraft changed = mapping();
    row.name = changed.targetId(row.target, row.name);
    changed.setRow(MappingModel::rowOf(m_table->currentIndex()), row);
}

void MappingEditor::addRow()
{
    MappingDraft changed = mapping();
    changed.addRow();
    goTo(changed.table().rows.size() - 1);
    m_row->focusEditor();
}

void MappingEditor::removeRow()
{
    m_row->forget();
    mapping().removeRow(MappingModel::rowOf(m_table->currentIndex()));
    m_table->setFocus(Qt::OtherFocusReason);
}

void MappingEditor::goTo(qsizetype row)
{
    m_table->selectWholeRow(m_model->indexOf(row).row());
}

QList<QWidget *> MappingEditor::focusOrder() const
{
    QList<QWidget *> order;
    if (m_addresses)
        order.append(m_addresses);
    order.append({m_table, m_add, m_remove, m_default});
    return order + m_row->focusOrder();
}

void MappingEditor::focusProblem()
{
    const qsizetype wrong = m_model->firstWrong();
    if (wrong < 0) {
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    goTo(wrong);
    m_row->focusEditor();
}

} // namespace causeway
