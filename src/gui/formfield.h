#pragma once

#include "setup/setupdraft.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace causeway {

class DateLineEdit;
class RoleLabel;
class SecretLineEdit;

/// A label, an editor below it and, in space that is kept for it, what is thought of the text. It shows one field of a
/// SetupDraft and keeps nothing itself. A field that was not touched is never red.
class FormField : public QWidget {
    Q_OBJECT

public:
    FormField(SetupDraft &draft, Field field, const QString &label, QWidget *parent = nullptr);
    ~FormField() override;

    // One of these, once. The editor's object name is the field's id and its kind: `tenantIdLineEdit`.
    QLineEdit *useLineEdit(bool fixedWidthFace = false);
    SecretLineEdit *useSecretLineEdit();
    DateLineEdit *useDateLineEdit();
    QComboBox *useComboBox();
    struct Choice {
        QString text;
        QString value;
        /// A word in a small frame behind the text, in the list only.
        QString tag;
    };
    /// The list of a combo box. Where it may be typed in, texts and values must be the same. An empty list can be typed
    /// in always.
    void setChoices(const QList<Choice> &choices, bool typeable);
    QSpinBox *useSpinBox(int smallest, int largest);

    /// Small words behind the label ("optional, for a reminder").
    void setHint(const QString &hint);
    /// Shown below the editor while there is nothing else to say.
    void setNote(const QString &note);
    /// Fewer lines kept for messages: for a field with short ones.
    void setMessageLines(int lines);
    /// Puts a widget beside the editor.
    void addBeside(QWidget *widget);
    /// Width of the editor in average characters.
    void setEditorWidth(int characters);

    Field field() const { return m_field; }
    QWidget *editor() const { return m_editor; }
    QString message() const;
    void focusEditor();

public Q_SLOTS:
    /// Takes text and verdict from the draft again.
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setEditor(QWidget *editor, const QString &kind);
    void bind(QLineEdit *edit);
    void edited(const QString &text);
    void finished();
    void showText();
    void showVerdict();

    SetupDraft &m_draft;
    const Field m_field;
    QLabel *m_label;
    RoleLabel *m_hint;
    RoleLabel *m_message;
    QHBoxLayout *m_row;
    QWidget *m_editor = nullptr;
    QLineEdit *m_lineEdit = nullptr;
    SecretLineEdit *m_secretEdit = nullptr;
    QComboBox *m_comboBox = nullptr;
    QSpinBox *m_spinBox = nullptr;
    QString m_note;
    qsizetype m_lastLength = 0;
    bool m_capsLock = false;
};

} // namespace causeway
