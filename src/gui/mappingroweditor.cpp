#include "gui/mappingroweditor.h"

#include "gui/celldelegate.h"
#include "gui/rolelabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

namespace causeway {

namespace {

void showChoices(QComboBox *box, const QStringList &choices, const QString &text)
{
    QStringList shown;
    for (int index = 0; index < box->count(); ++index)
        shown.append(box->itemText(index));
    if (shown != choices) {
        box->clear();
        box->addItems(choices);
    }
    // Setting the text of an editor moves its cursor: not while it is typed in.
    if (box->currentText() != text)
        box->setEditText(text);
}

} // namespace

MappingRowEditor::MappingRowEditor(const QString &id, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_title(title)
    , m_targetKind(makeKind(QStringLiteral("TargetKind"), tr("kind of the field of iPaaS.com")))
    , m_target(makeField(QStringLiteral("Target"), tr("field of iPaaS.com")))
    , m_sourceKind(makeKind(QStringLiteral("SourceKind"), tr("kind of the source")))
    , m_first(makeField(QStringLiteral("First"), tr("field of Business Central")))
    , m_second(makeField(QStringLiteral("Second"), tr("field of Business Central where the first is empty")))
    , m_text(new QLineEdit(this))
    , m_message(new RoleLabel(Role::Failed, this))
{
    m_targetKind->addItem(tr("Field"), static_cast<int>(MappingRow::Target::Field));
    m_targetKind->addItem(tr("Custom field"), static_cast<int>(MappingRow::Target::CustomField));
    m_sourceKind->addItem(tr("Field"), static_cast<int>(From::Field));
    m_sourceKind->addItem(tr("First of two fields"), static_cast<int>(From::FirstOfTwo));
    m_sourceKind->addItem(tr("Fixed text"), static_cast<int>(From::Text));
    m_text->setObjectName(m_id + QStringLiteral("TextLineEdit"));
    m_text->setAccessibleName(tr("%1: %2").arg(m_title, tr("text that goes into every record")));
    m_message->setObjectName(m_id + QStringLiteral("RowMessage"));
    m_message->setKind(Look::Text::Small);
    m_message->setWordWrap(true);
    m_message->setVerticalAlignment(Qt::AlignTop);
    // Room that is kept, so that nothing moves while a row is typed in.
    m_message->setMinimumHeight(QFontMetrics(Theme::smallFont(font())).lineSpacing() * 2);

    auto *target = Look::label(Look::Text::Body, tr("To iPaaS.com"), this);
    target->setBuddy(m_targetKind);
    auto *source = Look::label(Look::Text::Body, tr("From Business Central"), this);
    source->setBuddy(m_sourceKind);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, Theme::space8, 0, 0);
    layout->setHorizontalSpacing(Theme::space8);
    layout->setVerticalSpacing(Theme::space4);
    layout->addWidget(target, 0, 0, 1, 3);
    layout->addWidget(m_targetKind, 1, 0);
    layout->addWidget(m_target, 1, 1);
    layout->addWidget(source, 2, 0, 1, 3);
    layout->addWidget(m_sourceKind, 3, 0);
    layout->addWidget(m_first, 3, 1);
    layout->addWidget(m_second, 3, 2);
    layout->addWidget(m_text, 3, 1, 1, 2);
    layout->addWidget(m_message, 4, 0, 1, 3);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(2, 1);

    for (auto *kind : {m_targetKind, m_sourceKind})
        connect(kind, &QComboBox::activated, this, &MappingRowEditor::emitEdited);
    connect(m_text, &QLineEdit::textEdited, this, &MappingRowEditor::emitEdited);
}

QComboBox *MappingRowEditor::makeKind(const QString &name, const QString &accessibleName)
{
    auto *box = new QComboBox(this);
    box->setObjectName(m_id + name + QStringLiteral("ComboBox"));
    //: A data type, and what an editor of its mapping is for
    box->setAccessibleName(tr("%1: %2").arg(m_title, accessibleName));
    box->installEventFilter(this);
    return box;
}

QComboBox *MappingRowEditor::makeField(const QString &name, const QString &accessibleName)
{
    auto *box = makeKind(name, accessibleName);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    // It would complete what is no more than the beginning of another name.
    box->setCompleter(nullptr);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->lineEdit()->setObjectName(m_id + name + QStringLiteral("LineEdit"));
    box->lineEdit()->setAccessibleName(box->accessibleName());
    connect(box, &QComboBox::activated, this, &MappingRowEditor::emitEdited);
    connect(box->lineEdit(), &QLineEdit::textEdited, this, &MappingRowEditor::emitEdited);
    return box;
}

void MappingRowEditor::setRow(qsizetype index, const MappingDraft &mapping, const MappingRow &row,
                              const FieldVerdict &verdict)
{
    // What was typed for another kind of source stays as long as the row is edited: the arrow keys pass through all.
    const bool isOther = std::exchange(m_index, index) != index;
    const From from = row.from.isEmpty() ? From::Text : row.from.size() == 1 ? From::Field : From::FirstOfTwo;
    m_targetKind->setCurrentIndex(m_targetKind->findData(static_cast<int>(row.target)));
    m_sourceKind->setCurrentIndex(m_sourceKind->findData(static_cast<int>(from)));
    showChoices(m_target, mapping.targets(row.target), mapping.targetName(row));
    const QStringList fields = mapping.sourceFields();
    if (isOther || from != From::Text)
        showChoices(m_first, fields, row.from.value(0));
    if (isOther || from == From::FirstOfTwo)
        showChoices(m_second, fields, row.from.value(1));
    if ((isOther || from == From::Text) && m_text->text() != row.text)
        m_text->setText(row.text);
    m_first->setVisible(from != From::Text);
    m_second->setVisible(from == From::FirstOfTwo);
    m_text->setVisible(from == From::Text);
    m_message->setText(verdict.message);
    m_message->setRole(verdict.isUsable() ? Role::Dim : Role::Failed);
    m_target->setAccessibleDescription(verdict.message);
    m_first->setAccessibleDescription(verdict.message);
}

void MappingRowEditor::focusEditor()
{
    m_target->setFocus(Qt::OtherFocusReason);
    m_target->lineEdit()->selectAll();
}

QList<QWidget *> MappingRowEditor::focusOrder() const
{
    return {m_targetKind, m_target, m_sourceKind, m_first, m_second, m_text};
}

bool MappingRowEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Who scrolls the page must not change what the pointer happens to pass.
    const auto *box = qobject_cast<QComboBox *>(watched);
    if (box && event->type() == QEvent::Wheel && !box->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

MappingRow MappingRowEditor::row() const
{
    MappingRow row;
    row.target = static_cast<MappingRow::Target>(m_targetKind->currentData().toInt());
    row.name = m_target->currentText();
    switch (static_cast<From>(m_sourceKind->currentData().toInt())) {
    case From::Field:
        row.from = {m_first->currentText()};
        break;
    case From::FirstOfTwo:
        row.from = {m_first->currentText(), m_second->currentText()};
        break;
    case From::Text:
        row.text = m_text->text();
        break;
    }
    return row;
}

void MappingRowEditor::emitEdited()
{
    Q_EMIT edited(row());
}

} // namespace causeway
