#include "gui/ipaassignin.h"

#include "gui/announcement.h"
#include "gui/companylogo.h"
#include "gui/disclosure.h"
#include "gui/formfield.h"
#include "gui/look.h"
#include "gui/picklist.h"
#include "gui/rolelabel.h"
#include "gui/secretlineedit.h"
#include "gui/stateglyph.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace causeway {

IpaasSignIn::IpaasSignIn(const WizardContext &context, FieldMaker makeField, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_makeField(std::move(makeField))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    addWays();
    addPerson();
    addCompanies();
    connect(m_byKey, &QRadioButton::toggled, this, [this](bool byKey) {
        m_context.draft.setIpaasSignIn(byKey ? SetupDraft::IpaasSignIn::ApiKey : SetupDraft::IpaasSignIn::Password);
        refresh();
    });
    connect(m_signIn, &QPushButton::clicked, this, &IpaasSignIn::pressSignIn);
    for (auto *field : {m_email, m_password}) {
        // Next waits for the sign-in.
        connect(qobject_cast<QLineEdit *>(field->editor()), &QLineEdit::returnPressed, this, [this] {
            if (canSignIn() && !m_context.flow.signingIn())
                pressSignIn();
        });
    }
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_isAnew = false;
        m_context.draft.setSecret(Field::IpaasPassword, Secret());
        refresh();
        m_anew->setFocus();
    });
    connect(m_anew, &QPushButton::clicked, this, [this] {
        m_isAnew = true;
        refresh();
        m_email->focusEditor();
    });
    connect(m_companies, &PickList::picked, this, [this](const QString &id) {
        if (m_context.draft.text(Field::IpaasCompanyId) == id && !m_context.flow.failure())
            return;
        m_context.draft.setText(Field::IpaasCompanyId, id);
        m_context.flow.chooseIpaasCompany();
    });
    connect(&m_context.flow, &WizardFlow::ipaasChanged, this, &IpaasSignIn::refresh);
    connect(&m_context.flow, &WizardFlow::evaluationFailed, this, &IpaasSignIn::showFailure);
    connect(&m_context.draft, &SetupDraft::changed, this, [this](Field field) {
        if (field == Field::IpaasCompanyId)
            showCompanyVerdict();
        // The way itself may have changed: it is known of an edited connection once the keychain has answered.
        if (field == Field::IpaasApiKey && m_byKey->isChecked() != isByKey())
            refresh();
        showButton();
    });
    refresh();
}

void IpaasSignIn::addWays()
{
    m_byKey = new QRadioButton(tr("&API key"), this);
    m_byKey->setObjectName(QStringLiteral("apiKeyRadioButton"));
    m_byPassword = new QRadioButton(tr("&E-mail and password"), this);
    m_byPassword->setObjectName(QStringLiteral("passwordRadioButton"));
    m_byKey->setAccessibleName(tr("Sign in with an API key"));
    m_byPassword->setAccessibleName(tr("Sign in with e-mail and password"));
    auto *ways = new QHBoxLayout;
    ways->setSpacing(Theme::space24);
    ways->addWidget(m_byKey);
    ways->addWidget(m_byPassword);
    ways->addStretch(1);
    m_column->addWidget(Look::label(Look::Text::Body, tr("Sign in with"), this));
    m_column->addSpacing(Theme::space8);
    m_column->addLayout(ways);
    m_column->addSpacing(Theme::space16);

    m_apiKey = m_makeField(Field::IpaasApiKey, tr("API key"));
    m_apiKey->useSecretLineEdit();
    m_apiKey->setNote(tr("Made in the iPaaS.com portal. It goes to the system's keychain only."));
    m_column->addWidget(m_apiKey);
}

void IpaasSignIn::addPerson()
{
    m_signedIn = new QWidget(this);
    m_user = Look::label(Look::Text::Body, {}, m_signedIn);
    m_user->setObjectName(QStringLiteral("signedInLabel"));
    m_anew = new QPushButton(tr("Sign in &anew"), m_signedIn);
    m_anew->setObjectName(QStringLiteral("signInAnewButton"));
    m_keep = new QPushButton(tr("&Keep the sign-in"), this);
    m_keep->setObjectName(QStringLiteral("keepSignInButton"));
    for (auto *button : {m_anew, m_keep}) {
        button->setAutoDefault(true);
        Look::setButton(button, Look::Button::Link);
    }
    auto *signedIn = new QHBoxLayout(m_signedIn);
    signedIn->setContentsMargins(0, 0, 0, Theme::space8);
    signedIn->setSpacing(Theme::space12);
    signedIn->addWidget(m_user);
    signedIn->addWidget(m_anew);
    signedIn->addStretch(1);

    m_email = m_makeField(Field::IpaasEmail, tr("E-mail"));
    m_email->useLineEdit();
    m_password = m_makeField(Field::IpaasPassword, tr("Password"));
    m_password->useSecretLineEdit();
    m_password->setNote(tr("Used once to sign in and never stored; only the sign-in is kept, in the keychain."));
    m_column->addWidget(m_signedIn);
    m_column->addWidget(m_email);
    m_column->addWidget(m_password);

    m_signIn = new QPushButton(this);
    m_signIn->setObjectName(QStringLiteral("signInButton"));
    // With the focus there, Enter presses it and not the button of the window.
    m_signIn->setAutoDefault(true);
    m_busy = new StateGlyph(this);
    m_busy->setGlyph(QStringLiteral("running"), Role::Accent, tr("Working"));
    m_note = Look::dimLabel(Look::Text::Small, {}, this);
    m_note->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space12);
    row->addWidget(m_signIn);
    row->addWidget(m_keep);
    row->addWidget(m_busy);
    row->addWidget(m_note, 1);
    m_column->addLayout(row);
    m_column->addSpacing(Theme::space16);
}

void IpaasSignIn::addCompanies()
{
    m_companies = new PickList(QStringLiteral("ipaasCompanies"), tr("Company on iPaaS.com"), this);
    m_companyMessage = new RoleLabel(Role::Warning, this);
    m_companyMessage->setKind(Look::Text::Small);
    m_companyMessage->setWordWrap(true);
    m_companyMessage->setObjectName(QStringLiteral("ipaasCompanyIdMessage"));
    m_column->addWidget(m_companies);
    m_column->addWidget(m_companyMessage);
}

QWidget *IpaasSignIn::makeAdvanced()
{
    m_advanced = new Disclosure(tr("Advanced: API address and client ID of iPaaS.com"), this);
    m_advanced->button()->setObjectName(QStringLiteral("ipaasAdvancedButton"));
    QList<FormField::Choice> hosts;
    for (const IpaasHost &host : m_context.gui.backend.endpoints.hosts())
        hosts.append({host.apiUrl.toString(), host.apiUrl.toString(), host.name});
    m_apiUrl = m_makeField(Field::IpaasApiUrl, tr("API address of iPaaS.com"));
    m_apiUrl->useComboBox();
    m_apiUrl->setChoices(hosts, true);
    m_apiUrl->setNote(tr("Pick one or type your own. Some of the paths below it could not be confirmed: iPaaS.com "
                         "publishes no description. The connection test shows whether they fit."));
    m_clientId = m_makeField(Field::IpaasClientId, tr("Client ID for iPaaS.com"));
    m_clientId->useLineEdit(true);
    m_clientId->setHint(tr("optional"));
    m_clientId->setNote(tr("Sent with each call as %1. It could not be confirmed whether iPaaS.com needs it: leave it "
                           "empty unless iPaaS.com gave you one.")
                            .arg(QString::fromLatin1(m_context.gui.backend.endpoints.clientIdHeader())));
    m_advanced->body()->addWidget(m_apiUrl);
    m_advanced->body()->addWidget(m_clientId);
    return m_advanced;
}

bool IpaasSignIn::isByKey() const
{
    return m_context.draft.ipaasSignIn() == SetupDraft::IpaasSignIn::ApiKey;
}

bool IpaasSignIn::isSignedIn() const
{
    return !isByKey() && m_context.draft.isSignedInToIpaas();
}

void IpaasSignIn::refresh()
{
    const bool hasAnswered = m_isAsked && !m_context.flow.signingIn();
    if (hasAnswered) {
        m_isAsked = false;
        // A password that has done its work is gone.
        if (m_context.draft.secret(Field::IpaasPassword).isEmpty())
            m_isAnew = false;
    }
    const bool byKey = isByKey();
    {
        const QSignalBlocker blockKey(m_byKey);
        const QSignalBlocker blockPassword(m_byPassword);
        m_byKey->setChecked(byKey);
        m_byPassword->setChecked(!byKey);
    }
    const bool asksPerson = !byKey && (m_isAnew || !isSignedIn());
    m_apiKey->setVisible(byKey);
    m_email->setVisible(asksPerson);
    m_password->setVisible(asksPerson);
    m_signedIn->setVisible(!byKey && !asksPerson);
    m_signIn->setVisible(byKey || asksPerson);
    m_keep->setVisible(isAskingAnew());
    const QString user = m_context.flow.ipaasUser();
    m_user->setText(user.isEmpty() ? tr("Signed in.") : tr("Signed in as %1.").arg(user));
    const bool busy = m_context.flow.signingIn();
    m_busy->setVisible(busy);
    m_busy->setRunning(busy);
    const bool wasPressed = m_signIn->hasFocus() || m_password->editor()->hasFocus();
    if (m_note->text() != note())
        sayIn(m_note, note());
    showButton();
    showCompanies();
    Q_EMIT changed();
    if (hasAnswered && (wasPressed || !m_signIn->isVisible()) && !m_context.flow.failure())
        focusNext();
}

QString IpaasSignIn::note() const
{
    if (m_context.flow.signingIn())
        return tr("Asking iPaaS.com…");
    // What an API key has listed is no answer to a person who has not signed in yet.
    if (!isByKey() && !isSignedIn())
        return {};
    const auto count = static_cast<int>(m_context.flow.subscriptions().size());
    if (count > 0)
        return tr("iPaaS.com lists %n subscription(s).", nullptr, count);
    if (m_context.flow.hasListedSubscriptions())
        return tr("iPaaS.com lists no subscription for this company yet.");
    const bool asksForCompany = isSignedIn() && m_context.draft.text(Field::IpaasCompanyId).isEmpty();
    return asksForCompany && !m_context.flow.ipaasCompanies().isEmpty() ? tr("Pick the company.") : QString();
}

void IpaasSignIn::showButton()
{
    const bool isBusy = m_context.flow.signingIn();
    // Never off while it has the focus: that would go elsewhere.
    m_signIn->setEnabled(isBusy || canSignIn());
    m_signIn->setText(isBusy ? tr("Sto&p") : isByKey() ? tr("&List subscriptions") : tr("&Sign in"));
}

void IpaasSignIn::pressSignIn()
{
    if (m_context.flow.signingIn()) {
        m_isAsked = false;
        m_context.flow.stopSigningIn();
        return;
    }
    m_isAsked = true;
    m_context.flow.signIn();
}

void IpaasSignIn::focusNext()
{
    if (m_companies->isVisible())
        m_companies->view()->setFocus(Qt::OtherFocusReason);
    else if (!m_signIn->isVisible())
        m_anew->setFocus(Qt::OtherFocusReason);
}

bool IpaasSignIn::isAskingAnew() const
{
    return isSignedIn() && m_isAnew;
}

bool IpaasSignIn::canSignIn() const
{
    const SetupDraft &draft = m_context.draft;
    if (isByKey())
        return !draft.secret(Field::IpaasApiKey).isEmpty() || draft.hasStoredSecret(Field::IpaasApiKey);
    return draft.verdict(Field::IpaasEmail).isUsable() && !draft.secret(Field::IpaasPassword).isEmpty();
}

void IpaasSignIn::showFailure(const Explanation &explanation)
{
    const bool isOfPerson = explanation.field == Field::IpaasEmail || explanation.field == Field::IpaasPassword;
    if (isOfPerson && !isByKey())
        m_isAnew = true;
    refresh();
}

void IpaasSignIn::showCompanies()
{
    QList<PickItem> items;
    const QList<IpaasCompany> &companies = m_context.flow.ipaasCompanies();
    for (const IpaasCompany &company : companies)
        items.append({company.id, company.name, company.role, company.name.left(1).toUpper()});
    m_companies->setVisible(isSignedIn() && !items.isEmpty());
    m_companies->setItems(items);
    for (const IpaasCompany &company : companies)
        m_companies->model()->setPicture(company.id, m_logos.value(company.id));
    m_companies->setCurrentValue(m_context.draft.text(Field::IpaasCompanyId));
    showCompanyVerdict();
    fetchLogos();
}

void IpaasSignIn::showCompanyVerdict()
{
    const QString message = m_context.draft.verdict(Field::IpaasCompanyId).message;
    m_companyMessage->setText(message);
    m_companyMessage->setVisible(isSignedIn() && !message.isEmpty());
    m_companies->view()->setAccessibleDescription(message);
}

void IpaasSignIn::fetchLogos()
{
    if (m_isFetching || !isVisible())
        return;
    const QList<IpaasCompany> &companies = m_context.flow.ipaasCompanies();
    const auto next = std::find_if(companies.cbegin(), companies.cend(), [this](const IpaasCompany &company) {
        return !company.logo.isEmpty() && !m_logos.contains(company.id);
    });
    if (next == companies.cend())
        return;
    m_isFetching = true;
    const QString id = next->id;
    const QUrl apiUrl(m_context.draft.text(Field::IpaasApiUrl));
    m_logoScope.deliver(WizardServices::companyLogo(m_context.gui.backend, apiUrl, next->logo, m_logoScope.token()),
                        [this, id](const Result<QByteArray> &bytes) {
                            m_isFetching = false;
                            // One that cannot be had or read is no error: the initial letter stays.
                            m_logos.insert(id, bytes ? decodedLogo(*bytes) : QImage());
                            m_companies->model()->setPicture(id, m_logos.value(id));
                            fetchLogos();
                        });
}

bool IpaasSignIn::focusField(Field field)
{
    switch (field) {
    case Field::IpaasApiUrl:
    case Field::IpaasClientId:
        m_advanced->setOpen(true);
        (field == Field::IpaasApiUrl ? m_apiUrl : m_clientId)->focusEditor();
        return true;
    case Field::IpaasApiKey:
    case Field::IpaasEmail:
    case Field::IpaasPassword:
        if (isByKey()) {
            m_apiKey->focusEditor();
            return true;
        }
        if (isSignedIn())
            m_isAnew = true;
        refresh();
        (field == Field::IpaasPassword ? m_password : m_email)->focusEditor();
        return true;
    case Field::IpaasCompanyId:
        if (m_companies->isVisible())
            m_companies->view()->setFocus();
        else
            (isByKey() ? m_apiKey : m_email)->focusEditor();
        return true;
    default:
        return false;
    }
}

} // namespace causeway
