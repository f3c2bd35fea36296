#include "gui/pastepanel.h"

#include "gui/announcement.h"
#include "gui/icon.h"
#include "gui/rolelabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace causeway {

namespace {

/// As the wizard's pages call the fields that can be pasted.
QString labelOf(Field field)
{
    switch (field) {
    case Field::TenantId:
        return PastePanel::tr("Tenant ID or domain");
    case Field::ClientId:
        return PastePanel::tr("Client ID");
    case Field::SecretExpires:
        return PastePanel::tr("Secret expires on");
    case Field::GrantType:
        return PastePanel::tr("Grant type");
    case Field::Scope:
        return PastePanel::tr("Scope");
    case Field::ApiUrl:
        return PastePanel::tr("API address of Business Central");
    case Field::AuthorityUrl:
        return PastePanel::tr("Sign-in address");
    case Field::Environment:
        return PastePanel::tr("Environment");
    case Field::CompanyName:
        return PastePanel::tr("Company");
    case Field::CompanyId:
        return PastePanel::tr("ID of the company");
    default:
        return fieldId(field);
    }
}

} // namespace

PastePanel::PastePanel(SetupDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_paste(new QPushButton(tr("&Paste what you have"), this))
    , m_note(new RoleLabel(Role::Dim, this))
    , m_undo(new QPushButton(tr("&Undo"), this))
{
    m_paste->setObjectName(QStringLiteral("pasteFieldsButton"));
    m_paste->setIcon(Icon::icon(QStringLiteral("import"), Role::Accent));
    m_note->setObjectName(QStringLiteral("pasteFieldsNote"));
    m_note->setKind(Look::Text::Small);
    m_note->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("undoPasteButton"));
    m_undo->setAccessibleName(tr("Undo what was filled in"));
    Look::setButton(m_undo, Look::Button::Link);
    for (auto *button : {m_paste, m_undo}) {
        // With the focus there, Enter presses it and not the button of the window.
        button->setAutoDefault(true);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, Theme::space16);
    layout->setSpacing(Theme::space12);
    layout->addWidget(m_paste);
    layout->addWidget(m_undo);
    layout->addWidget(m_note, 1);
    connect(m_paste, &QPushButton::clicked, this, &PastePanel::paste);
    connect(m_undo, &QPushButton::clicked, this, &PastePanel::undo);
    forget();
}

void PastePanel::forget()
{
    m_before = {};
    m_undo->hide();
    m_note->setText(
        tr("Fills in every field that what you have copied names: the app's Overview page, settings of another "
           "program, rows of a spreadsheet, an address of Business Central."));
}

void PastePanel::paste()
{
    const PastedFields fields = readPastedFields(QGuiApplication::clipboard()->text());
    if (!fields.isEmpty()) {
        fill(fields);
        return;
    }
    forget();
    sayIn(m_note, tr("What you have copied names no field of a connection. Copy a field's name with its value, such as "
                     "\"Directory (tenant) ID\" and what stands below it."));
}

void PastePanel::fill(const PastedFields &fields)
{
    m_before = {};
    // Goes with the company, the environment or the tenant, whichever of them is filled in.
    m_before.texts.insert(Field::CompanyId, m_draft.text(Field::CompanyId));
    QStringList labels;
    for (auto field = fields.texts.cbegin(); field != fields.texts.cend(); ++field) {
        m_before.texts.insert(field.key(), m_draft.text(field.key()));
        m_draft.setText(field.key(), field.value());
        m_draft.touch(field.key());
        labels.append(labelOf(field.key()));
    }
    m_hadSecret = !fields.clientSecret.isEmpty();
    if (m_hadSecret) {
        m_before.clientSecret = m_draft.secret(Field::ClientSecret);
        m_draft.setSecret(Field::ClientSecret, fields.clientSecret);
        m_draft.touch(Field::ClientSecret);
        labels.append(tr("Client secret"));
    }
    m_undo->show();
    //: %1 is a list of names of fields
    sayIn(m_note, tr("Filled in: %1.").arg(QLocale().createSeparatedList(labels)));
}

void PastePanel::undo()
{
    for (auto field = m_before.texts.cbegin(); field != m_before.texts.cend(); ++field)
        m_draft.setText(field.key(), field.value());
    if (m_hadSecret)
        m_draft.setSecret(Field::ClientSecret, m_before.clientSecret);
    forget();
    m_paste->setFocus();
    sayIn(m_note, tr("All fields are as they were before."));
}

} // namespace causeway
