#pragma once

#include "gui/guicontext.h"
#include "setup/wizardflow.h"

#include <QWidget>

class QVBoxLayout;

namespace causeway {

class FormField;
class RoleLabel;

/// What a page of the wizard works with. Outlives the page.
struct WizardContext {
    const GuiContext &gui;
    SetupDraft &draft;
    WizardFlow &flow;
};

/// What the shell's button row shows for a page.
struct PageActions {
    QString primary;
    bool isPrimaryEnabled = true;
    /// For a screen reader: what has come of the page's work, read when the button gets the focus.
    QString result;
    /// False where the page itself has a better way on.
    bool isPrimaryProminent = true;
    /// Empty: no such button.
    QString secondary;
    bool isSecondaryEnabled = true;
    /// Why something cannot be pressed, or what is going on.
    QString hint;
    bool isBusy = false;
};

/// A page shows one step: a title, a sentence, fields that are bound to the draft. It keeps nothing itself.
class WizardPage : public QWidget {
    Q_OBJECT

public:
    WizardPage(const WizardContext &context, Step step, const QString &title, const QString &subtitle,
               QWidget *parent = nullptr);

    Step step() const { return m_step; }

    /// Next, unless a page has another end.
    virtual PageActions actions() const;
    virtual void primary();
    virtual void secondary();
    /// Called each time the page comes to the front.
    virtual void entered() { }
    /// Something runs that closing the window would end.
    virtual bool isWorking() const { return false; }

    FormField *field(Field field) const { return m_fields.value(field); }
    /// Opens what hides the field and puts the cursor there.
    virtual void focusField(Field field);
    /// False when the page has nothing to type or choose.
    virtual bool focusFirst();
    /// The work that the page had begun has ended: takes the focus where there is something better than the primary
    /// button.
    virtual bool focusResult() { return false; }
    void refreshFields();

Q_SIGNALS:
    void actionsChanged();
    void closeRequested();

protected:
    const WizardContext &context() const { return m_context; }
    SetupDraft &draft() const { return m_context.draft; }
    WizardFlow &flow() const { return m_context.flow; }

    QVBoxLayout *content() const { return m_content; }
    /// Makes the field; the caller picks its editor and, when it is not to stand in the page itself, its layout.
    FormField *makeField(Field field, const QString &label);
    FormField *addField(Field field, const QString &label);
    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);

private:
    const WizardContext m_context;
    const Step m_step;
    RoleLabel *m_title;
    RoleLabel *m_subtitle;
    QVBoxLayout *m_content;
    QMap<Field, FormField *> m_fields;
};

} // namespace causeway
