#include "gui/credentialspage.h"

#include "gui/datelineedit.h"
#include "gui/disclosure.h"
#include "gui/formfield.h"
#include "gui/look.h"
#include "gui/pastepanel.h"
#include "gui/secretlineedit.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace causeway {

CredentialsPage::CredentialsPage(const WizardContext &context, QWidget *parent)
    : WizardPage(
        context, Step::Credentials, tr("Credentials of the app registration"),
        tr("From the pages Overview and Certificates & secrets of the app in the Microsoft Entra admin center."),
        parent)
    , m_paste(new PastePanel(context.draft, this))
{
    content()->addWidget(m_paste);
    auto *tenant = addField(Field::TenantId, tr("Tenant ID or domain"));
    tenant->useLineEdit(true)->setPlaceholderText(tr("contoso.onmicrosoft.com"));
    auto *client = addField(Field::ClientId, tr("Client ID"));
    client->useLineEdit(true);
    client->setNote(tr("On the Overview page: Application (client) ID."));
    auto *secret = addField(Field::ClientSecret, tr("Client secret"));
    secret->useSecretLineEdit();
    secret->setNote(tr("The column Value, not the column Secret ID. It goes to the system's keychain only."));
    auto *expires = addField(Field::SecretExpires, tr("Secret expires on"));
    expires->useDateLineEdit();
    expires->setHint(tr("(optional, for a reminder)"));

    // Made in the order in which Tab reaches them.
    m_advanced = new Disclosure(tr("Advanced: scope, grant type, API address, sign-in address"), this);
    m_advanced->button()->setObjectName(QStringLiteral("advancedButton"));
    content()->addWidget(m_advanced);
    content()->addStretch(1);
    addAdvanced();
}

void CredentialsPage::addAdvanced()
{
    addFixed(Field::Scope, tr("Scope"));
    addFixed(Field::GrantType, tr("Grant type"));
    for (const auto &[field, label] : {std::pair{Field::ApiUrl, tr("API address of Business Central")},
                                       std::pair{Field::AuthorityUrl, tr("Sign-in address")}}) {
        auto *made = makeField(field, label);
        made->useLineEdit(true);
        m_advanced->body()->addWidget(made);
    }
}

void CredentialsPage::addFixed(Field field, const QString &label)
{
    auto *made = makeField(field, label);
    auto *edit = made->useLineEdit(true);
    edit->setReadOnly(true);
    auto *unlock = new QPushButton(tr("Change"), made);
    unlock->setObjectName(fieldId(field) + QStringLiteral("UnlockButton"));
    unlock->setAccessibleName(tr("Change the %1").arg(label));
    unlock->setAutoDefault(false);
    Look::setButton(unlock, Look::Button::Link);
    made->addBeside(unlock);
    made->setNote(tr("The same for every connection. Change it only if you were told to."));
    connect(unlock, &QPushButton::clicked, edit, [edit, unlock] {
        edit->setReadOnly(false);
        edit->setFocus();
        unlock->hide();
    });
    m_advanced->body()->addWidget(made);
}

void CredentialsPage::entered()
{
    m_paste->forget();
}

void CredentialsPage::focusField(Field field)
{
    const bool isAdvanced
        = field == Field::Scope || field == Field::GrantType || field == Field::ApiUrl || field == Field::AuthorityUrl;
    if (isAdvanced)
        m_advanced->setOpen(true);
    WizardPage::focusField(field);
}

} // namespace causeway
