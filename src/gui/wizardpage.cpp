#include "gui/wizardpage.h"

#include "gui/formfield.h"
#include "gui/rolelabel.h"

#include <QVBoxLayout>

namespace causeway {

WizardPage::WizardPage(const WizardContext &context, Step step, const QString &title, const QString &subtitle,
                       QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_step(step)
    , m_title(new RoleLabel(Role::Text, this))
    , m_subtitle(new RoleLabel(Role::Dim, this))
    , m_content(new QVBoxLayout)
{
    m_title->setKind(Look::Text::Title);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_subtitle->setWordWrap(true);
    m_subtitle->setObjectName(QStringLiteral("pageSubtitle"));
    m_content->setContentsMargins(0, Theme::space16, 0, 0);
    m_content->setSpacing(0);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space4);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addLayout(m_content, 1);
    setTitle(title);
    setSubtitle(subtitle);
}

PageActions WizardPage::actions() const
{
    PageActions actions;
    //: Button that leads to the wizard's next step
    actions.primary = tr("&Next");
    actions.isPrimaryEnabled = flow().canGoNext() && !flow().evaluating();
    actions.hint = flow().whyNotNext();
    if (flow().canContinueAnyway())
        actions.secondary = tr("Go on &anyway");
    return actions;
}

void WizardPage::primary()
{
    flow().next();
}

void WizardPage::secondary()
{
    flow().continueAnyway();
}

void WizardPage::focusField(Field field)
{
    if (auto *target = m_fields.value(field))
        target->focusEditor();
}

bool WizardPage::focusFirst()
{
    for (const Field wanted : WizardFlow::fields(m_step)) {
        auto *target = m_fields.value(wanted);
        if (target && target->isVisibleTo(this)) {
            target->focusEditor();
            return true;
        }
    }
    return false;
}

void WizardPage::refreshFields()
{
    for (auto *field : std::as_const(m_fields))
        field->refresh();
}

FormField *WizardPage::makeField(Field field, const QString &label)
{
    auto *made = new FormField(draft(), field, label, this);
    m_fields.insert(field, made);
    return made;
}

FormField *WizardPage::addField(Field field, const QString &label)
{
    auto *made = makeField(field, label);
    m_content->addWidget(made);
    return made;
}

void WizardPage::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void WizardPage::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

} // namespace causeway
