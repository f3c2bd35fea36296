#include "gui/formfield.h"

#include "gui/celldelegate.h"
#include "gui/datelineedit.h"
#include "gui/rolelabel.h"
#include "gui/secretlineedit.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace causeway {

namespace {

constexpr int usualEditorWidth = 56;

/// "ipaas.apiUrl" → "ipaasApiUrl", so that every editor has an object name of its own.
QString objectNameOf(Field field)
{
    QString name;
    bool upper = false;
    for (const QChar character : fieldId(field)) {
        if (character == u'.' || character == u'-') {
            upper = true;
            continue;
        }
        name += upper ? character.toUpper() : character;
        upper = false;
    }
    return name;
}

} // namespace

FormField::FormField(SetupDraft &draft, Field field, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_field(field)
    , m_label(Look::label(Look::Text::Body, label, this))
    , m_hint(new RoleLabel(Role::Dim, this))
    , m_message(new RoleLabel(Role::Dim, this))
    , m_row(new QHBoxLayout)
{
    m_message->setKind(Look::Text::Small);
    m_message->setWordWrap(true);
    m_message->setVerticalAlignment(Qt::AlignTop);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setObjectName(objectNameOf(field) + QStringLiteral("Message"));
    m_hint->hide();
    setMessageLines(2);

    auto *labels = new QHBoxLayout;
    labels->setSpacing(Theme::space4);
    labels->addWidget(m_label);
    labels->addWidget(m_hint);
    labels->addStretch(1);

    m_row->setSpacing(Theme::space8);
    m_row->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space4);
    layout->addLayout(labels);
    layout->addLayout(m_row);
    layout->addWidget(m_message);

    connect(&m_draft, &SetupDraft::changed, this, [this](Field changed) {
        if (changed == m_field)
            refresh();
    });
}

FormField::~FormField()
{
    // QWidget's destructor takes the focus away: the editor would then report the end of its editing to what is half
    // gone.
    const QList<QWidget *> children = findChildren<QWidget *>();
    for (QWidget *child : children)
        child->disconnect(this);
}

QLineEdit *FormField::useLineEdit(bool fixedWidthFace)
{
    auto *edit = new QLineEdit(this);
    if (fixedWidthFace)
        edit->setFont(Theme::fixedFont(font()));
    setEditor(edit, QStringLiteral("LineEdit"));
    // Room for the tick.
    const int tick = Look::tickWidth(edit);
    edit->setTextMargins(isRightToLeft() ? tick : 0, 0, isRightToLeft() ? 0 : tick, 0);
    bind(edit);
    return edit;
}

SecretLineEdit *FormField::useSecretLineEdit()
{
    m_secretEdit = new SecretLineEdit(this);
    setEditor(m_secretEdit, QStringLiteral("LineEdit"));
    m_secretEdit->showButton()->setObjectName(objectNameOf(m_field) + QStringLiteral("ShowButton"));
    connect(m_secretEdit, &SecretLineEdit::capsLockGuessed, this, [this](bool on) {
        m_capsLock = on;
        showVerdict();
    });
    bind(m_secretEdit);
    return m_secretEdit;
}

DateLineEdit *FormField::useDateLineEdit()
{
    auto *edit = new DateLineEdit(this);
    setEditor(edit, QStringLiteral("LineEdit"));
    setEditorWidth(20);
    bind(edit);
    return edit;
}

QComboBox *FormField::useComboBox()
{
    m_comboBox = new QComboBox(this);
    m_comboBox->setInsertPolicy(QComboBox::NoInsert);
    m_comboBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_comboBox->setPlaceholderText(tr("Pick one"));
    m_comboBox->installEventFilter(this);
    auto *delegate = new CellDelegate(m_comboBox);
    delegate->setCompact(true);
    delegate->setSeparated(false);
    m_comboBox->setItemDelegate(delegate);
    setEditor(m_comboBox, QStringLiteral("ComboBox"));
    connect(m_comboBox, &QComboBox::activated, this, [this](int index) {
        edited(m_comboBox->itemData(index).toString());
        finished();
    });
    setChoices({}, true);
    return m_comboBox;
}

void FormField::setChoices(const QList<Choice> &choices, bool typeable)
{
    {
        const QSignalBlocker blocker(m_comboBox);
        m_comboBox->clear();
        for (const Choice &choice : choices) {
            m_comboBox->addItem(choice.text, choice.value);
            m_comboBox->setItemData(m_comboBox->count() - 1, choice.tag, TagRole);
        }
        m_comboBox->setCurrentIndex(-1);
    }
    const bool editable = typeable || choices.isEmpty();
    if (m_comboBox->isEditable() != editable) {
        const bool hadFocus = m_comboBox->hasFocus();
        m_comboBox->setEditable(editable);
        if (hadFocus)
            m_comboBox->setFocus();
        if (editable) {
            // The line edit is a new one each time.
            m_comboBox->lineEdit()->setObjectName(objectNameOf(m_field) + QStringLiteral("ComboBoxEdit"));
            m_comboBox->lineEdit()->setAccessibleName(m_label->text());
            m_comboBox->setCompleter(nullptr);
            connect(m_comboBox->lineEdit(), &QLineEdit::textEdited, this, &FormField::edited);
            connect(m_comboBox->lineEdit(), &QLineEdit::editingFinished, this, &FormField::finished);
        }
    }
    refresh();
}

QSpinBox *FormField::useSpinBox(int smallest, int largest)
{
    m_spinBox = new QSpinBox(this);
    m_spinBox->setRange(smallest, largest);
    m_spinBox->setGroupSeparatorShown(true);
    m_spinBox->installEventFilter(this);
    m_spinBox->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    setEditor(m_spinBox, QStringLiteral("SpinBox"));
    setEditorWidth(14);
    connect(m_spinBox, &QSpinBox::valueChanged, this, [this](int value) { edited(QString::number(value)); });
    refresh();
    return m_spinBox;
}

void FormField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void FormField::setNote(const QString &note)
{
    m_note = note;
    showVerdict();
}

void FormField::setMessageLines(int lines)
{
    const QFontMetrics metrics(Theme::smallFont(font()));
    m_message->setMinimumHeight(metrics.lineSpacing() * lines + Theme::space4);
    m_message->setVisible(lines > 0);
}

void FormField::addBeside(QWidget *widget)
{
    m_row->insertWidget(m_row->count() - 1, widget);
}

void FormField::setEditorWidth(int characters)
{
    const int width = Theme::textWidth(font(), characters);
    m_editor->setMaximumWidth(width);
    m_editor->setMinimumWidth(std::min(width, Theme::textWidth(font(), 28)));
}

QString FormField::message() const
{
    return m_message->text();
}

void FormField::focusEditor()
{
    if (!m_editor)
        return;
    m_editor->setFocus(Qt::OtherFocusReason);
    if (m_lineEdit)
        m_lineEdit->selectAll();
}

void FormField::refresh()
{
    showText();
    showVerdict();
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    // Who scrolls the page must not change what the pointer happens to pass.
    if (event->type() == QEvent::Wheel && !m_editor->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FormField::setEditor(QWidget *editor, const QString &kind)
{
    m_editor = editor;
    editor->setObjectName(objectNameOf(m_field) + kind);
    editor->setAccessibleName(m_label->text());
    m_label->setBuddy(editor);
    m_row->insertWidget(0, editor, 100);
    setFocusProxy(editor);
    // setTabOrder() passes over what takes no focus itself, and the field would stay where it was made: Tab enters the
    // editor where the field is.
    setFocusPolicy(editor->focusPolicy());
    setEditorWidth(usualEditorWidth);
}

void FormField::bind(QLineEdit *edit)
{
    m_lineEdit = edit;
    connect(edit, &QLineEdit::textEdited, this, &FormField::edited);
    connect(edit, &QLineEdit::editingFinished, this, &FormField::finished);
    refresh();
}

void FormField::edited(const QString &text)
{
    if (m_secretEdit)
        m_draft.setSecret(m_field, m_secretEdit->secret());
    else
        m_draft.setText(m_field, text);
    // Something pasted is complete: what is wrong with it can be said at once.
    if (std::abs(text.size() - m_lastLength) > 1)
        m_draft.touch(m_field);
    m_lastLength = text.size();
}

void FormField::finished()
{
    const bool isEmpty = m_secretEdit ? m_secretEdit->text().isEmpty() : m_draft.text(m_field).isEmpty();
    if (!isEmpty)
        m_draft.touch(m_field);
    refresh();
}

void FormField::showText()
{
    if (m_secretEdit) {
        const bool isStored = m_draft.hasStoredSecret(m_field);
        if (!m_secretEdit->text().isEmpty() && m_draft.secret(m_field) != m_secretEdit->secret())
            m_secretEdit->wipe();
        QString placeholder;
        if (!m_draft.secret(m_field).isEmpty())
            placeholder = tr("Filled in; type to replace it");
        else if (isStored)
            placeholder = tr("In the keychain; type to replace it");
        else if (m_draft.isStoredElsewhere(m_field))
            placeholder = tr("Stored for another address: enter it for this one");
        m_secretEdit->setPlaceholderText(placeholder);
        return;
    }
    const QString text = m_draft.text(m_field);
    if (m_comboBox) {
        // While a person types, the text stays as typed.
        const auto *typed = m_comboBox->lineEdit();
        if (typed && typed->hasFocus() && FieldRules::cleaned(m_field, m_comboBox->currentText()) == text)
            return;
        const int index = m_comboBox->findData(text);
        m_comboBox->setCurrentIndex(index);
        if (index < 0 && typed)
            m_comboBox->setEditText(text);
    } else if (m_spinBox) {
        const QSignalBlocker blocker(m_spinBox);
        m_spinBox->setValue(text.toInt());
    } else if (m_lineEdit) {
        if (m_lineEdit->hasFocus() && FieldRules::cleaned(m_field, m_lineEdit->text()) == text)
            return;
        if (m_lineEdit->text() != text)
            m_lineEdit->setText(text);
        m_lastLength = text.size();
    }
}

void FormField::showVerdict()
{
    if (!m_editor)
        return;
    const FieldVerdict verdict = m_draft.verdict(m_field);
    const bool isTouched = m_draft.isTouched(m_field);
    QString message;
    Role role = Role::Dim;
    auto look = Look::Verdict::None;
    switch (verdict.level) {
    case FieldVerdict::Level::Ok:
        message = verdict.message;
        if (isTouched || !message.isEmpty()) {
            look = Look::Verdict::Ok;
            role = Role::Ok;
        }
        break;
    case FieldVerdict::Level::Empty:
        break;
    case FieldVerdict::Level::Caution:
        if (isTouched) {
            message = verdict.message;
            look = Look::Verdict::Caution;
            role = Role::Warning;
        }
        break;
    case FieldVerdict::Level::Wrong:
        if (isTouched) {
            message = verdict.message;
            look = Look::Verdict::Wrong;
            role = Role::Failed;
        }
        break;
    }
    // A tick in a field of numbers says nothing, and the end of these others is taken by a button.
    if (look == Look::Verdict::Ok && (m_spinBox || m_secretEdit || qobject_cast<DateLineEdit *>(m_editor)))
        look = Look::Verdict::None;
    Look::setVerdict(m_editor, look);
    if (message.isEmpty()) {
        message = m_capsLock ? tr("Caps Lock seems to be on.") : m_note;
        role = m_capsLock ? Role::Warning : Role::Dim;
    }
    m_message->setRole(role);
    if (m_message->text() == message)
        return;
    m_message->setText(message);
    m_editor->setAccessibleDescription(message);
}

} // namespace causeway
