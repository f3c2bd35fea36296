#include "gui/rotatewindow.h"

#include "gui/announcement.h"
#include "gui/banner.h"
#include "gui/confirmation.h"
#include "gui/copylist.h"
#include "gui/datelineedit.h"
#include "gui/formfield.h"
#include "gui/languagefollower.h"
#include "gui/linktext.h"
#include "gui/look.h"
#include "gui/rolelabel.h"
#include "gui/sandboxbanner.h"
#include "gui/secretclipboard.h"
#include "gui/secretlineedit.h"
#include "gui/stateglyph.h"
#include "gui/windowfoot.h"
#include "setup/registrationguide.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace causeway {

namespace {

/// What to do in the portal, as the wizard says it; its page is that of the first step.
GuideStep stepForSecret(const ConnectionSettings &settings)
{
    GuideStep found;
    const QList<GuidePart> parts = registrationGuide(settings);
    for (const GuidePart &part : parts) {
        for (const GuideStep &step : part.steps) {
            if (found.link.isEmpty())
                found.link = step.link;
            if (step.id == QLatin1StringView("secret"))
                found.text = step.text;
        }
    }
    return found;
}

RoleLabel *wrapped(Role role, const QString &text, QWidget *parent)
{
    auto *label = new RoleLabel(role, parent);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

QPushButton *linkTo(const QUrl &link, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(linkText(link), parent);
    button->setObjectName(name);
    button->setAutoDefault(true);
    QObject::connect(button, &QPushButton::clicked, parent, [link] { QDesktopServices::openUrl(link); });
    return button;
}

} // namespace

RotateWindow::RotateWindow(const GuiContext &context, const Connection &connection, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_context(context)
    , m_name(connection.settings.name)
    , m_rotation(std::make_unique<SecretRotation>(context.backend, connection))
    , m_settings(connection.settings)
{
    setObjectName(QStringLiteral("rotateWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    Look::resizeToFit(this, {Theme::textWidth(font(), 90), fontMetrics().height() * 32});
    connect(m_rotation.get(), &SecretRotation::phaseChanged, this, &RotateWindow::showPhase);
    connect(m_rotation.get(), &SecretRotation::failed, this, &RotateWindow::showFailure);
    connect(&m_rotation->draft(), &SetupDraft::edited, this, [this] {
        m_banner->clear();
        m_foot->setHint({});
    });
    new LanguageFollower(this, [this] {
        LanguageFollower::empty(this);
        build();
        LanguageFollower::showParts(this);
        showPhase();
        if (!m_entry->isHidden())
            m_secret->focusEditor();
    });
    showPhase();
    m_secret->focusEditor();
}

void RotateWindow::build()
{
    m_title = new RoleLabel(Role::Text, this);
    m_subtitle = wrapped(Role::Dim, {}, this);
    m_banner = new Banner(this);
    m_entry = makeEntry(m_settings);
    m_done = makeDone(m_context.backend.endpoints.portalOf(m_settings.ipaas.apiUrl));
    m_foot = new WindowFoot(this);
    m_busy = new StateGlyph(m_foot);
    m_cancel = new QPushButton(m_foot);
    m_primary = new QPushButton(m_foot);
    setWindowTitle(tr("%1, client secret").arg(m_name));
    m_title->setKind(Look::Text::Title);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("rotateTitle"));
    m_subtitle->setObjectName(QStringLiteral("rotateSubtitle"));
    m_banner->setObjectName(QStringLiteral("rotateBanner"));
    m_title->setText(tr("Rotate the secret of %1").arg(m_name));
    m_subtitle->setText(
        tr("The new secret is tested first. Until it has worked, the connection keeps the one it has."));

    auto *page = new QWidget(this);
    auto *body = new QVBoxLayout(page);
    body->setContentsMargins(Theme::space36, Theme::space24, Theme::space36, Theme::space16);
    body->setSpacing(Theme::space4);
    body->addWidget(m_title);
    body->addWidget(m_subtitle);
    body->addSpacing(Theme::space12);
    body->addWidget(m_banner);
    body->addWidget(m_entry);
    body->addWidget(m_done);
    body->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    makeFoot();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new SandboxBanner(m_context.backend.connections, m_rotation->connectionId(), this));
    layout->addWidget(area, 1);
    layout->addWidget(m_foot);
    m_done->hide();
    connect(m_banner, &Banner::actionClicked, m_rotation.get(), &SecretRotation::storeForSession);
}

RotateWindow::~RotateWindow()
{
    // The fields are bound to the draft, which is a member and would go first.
    m_rotation->disconnect(this);
    delete m_entry;
}

QWidget *RotateWindow::makeEntry(const ConnectionSettings &settings)
{
    const GuideStep step = stepForSecret(settings);
    auto *entry = new QWidget(this);
    auto *layout = new QVBoxLayout(entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space8);
    layout->addWidget(wrapped(Role::Text, step.text, entry));
    auto *app = new CopyList({{QStringLiteral("rotateClientId"), tr("Client ID of the app"), false}}, entry);
    app->setValue(QStringLiteral("rotateClientId"), settings.clientId, tr("not entered yet"));
    layout->addWidget(app);
    layout->addWidget(linkTo(step.link, QStringLiteral("openEntraButton"), entry), 0, Qt::AlignLeading);
    layout->addSpacing(Theme::space12);
    m_secret = new FormField(m_rotation->draft(), Field::ClientSecret, tr("New client secret"), entry);
    m_secret->useSecretLineEdit();
    m_secret->setNote(tr("The column Value, not the column Secret ID. It goes to the system's keychain only."));
    m_expires = new FormField(m_rotation->draft(), Field::SecretExpires, tr("Secret expires on"), entry);
    m_expires->useDateLineEdit();
    m_expires->setHint(tr("(optional, for a reminder)"));
    layout->addWidget(m_secret);
    layout->addWidget(m_expires);
    return entry;
}

QWidget *RotateWindow::makeDone(const QUrl &portal)
{
    auto *done = new QWidget(this);
    auto *layout = new QVBoxLayout(done);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space12);
    auto *left = wrapped(Role::Text, tr("Two things are left, in this order:"), done);
    layout->addWidget(left);
    layout->addWidget(wrapped(Role::Text,
                              tr("1. iPaaS.com has a copy of its own. Paste the new secret into the settings of the "
                                 "subscription in its portal, and save them there."),
                              done));
    m_copy = new QPushButton(tr("Copy the &new secret"), done);
    m_copy->setObjectName(QStringLiteral("copySecretButton"));
    m_copy->setAutoDefault(true);
    connect(m_copy, &QPushButton::clicked, this, &RotateWindow::copySecret);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space12);
    row->addWidget(m_copy);
    if (!portal.isEmpty())
        row->addWidget(linkTo(portal, QStringLiteral("openPortalButton"), done));
    row->addStretch(1);
    layout->addLayout(row);
    m_copied = wrapped(Role::Dim, {}, done);
    m_copied->setObjectName(QStringLiteral("secretCopyNote"));
    m_copied->hide();
    layout->addWidget(m_copied);
    layout->addWidget(wrapped(
        Role::Text,
        tr("2. Then delete the old secret under \"Certificates & secrets\" in the Microsoft Entra admin center."),
        done));
    connect(&m_context.secretClipboard, &SecretClipboard::ended, m_copied, [this] {
        if (!m_copied->isHidden())
            sayIn(m_copied, tr("The secret is not on the clipboard any more."));
    });
    return done;
}

void RotateWindow::makeFoot()
{
    m_busy->setGlyph(QStringLiteral("running"), Role::Accent, tr("Working"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setAutoDefault(false);
    m_primary->setObjectName(QStringLiteral("testAndReplaceButton"));
    m_primary->setDefault(true);
    Look::setButton(m_primary, Look::Button::Primary);
    m_foot->addLeading(m_busy);
    m_foot->addButton(m_cancel);
    m_foot->addButton(m_primary);
    connect(m_cancel, &QPushButton::clicked, this, &RotateWindow::reject);
    connect(m_primary, &QPushButton::clicked, this, &RotateWindow::primary);
}

void RotateWindow::primary()
{
    if (m_rotation->phase() == SecretRotation::Phase::Done) {
        Q_EMIT testRequested(m_rotation->connectionId());
        close();
        return;
    }
    m_banner->clear();
    for (const Field field : {Field::ClientSecret, Field::SecretExpires})
        m_rotation->draft().touch(field);
    const QString why = m_rotation->whyNotStart();
    m_foot->setHint(why);
    if (why.isEmpty()) {
        m_rotation->start();
        return;
    }
    const bool isDate = m_rotation->draft().verdict(Field::ClientSecret).isUsable();
    (isDate ? m_expires : m_secret)->focusEditor();
}

void RotateWindow::showPhase()
{
    using Phase = SecretRotation::Phase;
    const Phase phase = m_rotation->phase();
    const bool isBusy = m_rotation->isBusy();
    m_busy->setVisible(isBusy);
    m_busy->setRunning(isBusy);
    m_cancel->setText(phase == Phase::Testing ? tr("Sto&p") : phase == Phase::Done ? tr("&Close") : tr("&Cancel"));
    m_cancel->setEnabled(phase != Phase::Storing);
    m_foot->setHint(phase == Phase::Testing   ? tr("Signing in with the new secret…")
                    : phase == Phase::Storing ? tr("It works. Waiting for the keychain…")
                                              : QString());
    // What is switched off would hand the focus to whatever comes next.
    if (isBusy && m_primary->hasFocus())
        m_cancel->setFocus();
    m_primary->setEnabled(!isBusy);
    m_primary->setText(phase == Phase::Done ? tr("&Test connection") : tr("&Test and replace"));
    m_entry->setVisible(phase != Phase::Done);
    m_done->setVisible(phase == Phase::Done);
    if (phase == Phase::Done)
        showDone();
    else if (!isBusy && m_cancel->hasFocus())
        m_primary->setFocus();
}

void RotateWindow::showDone()
{
    m_banner->clear();
    m_title->setText(tr("The secret of %1 was replaced").arg(m_name));
    //: %1: the keychain of this computer
    m_subtitle->setText(m_rotation->isOfSession() ? tr(
                            "A sign-in with the new one has worked. It is kept until Causeway ends: after that the "
                            "old one is used again. Rotate once more when the keychain can be written to.")
                                                  : tr("A sign-in with the new one has worked, and it is in %1.")
                                                        .arg(m_context.backend.secrets.description()));
    if (m_rotation->warning())
        m_banner->showExplanation(Banner::Kind::Warning, *m_rotation->warning());
    // Read with the focus.
    m_copy->setAccessibleDescription(QString(m_title->text() % QStringLiteral(". ") % m_subtitle->text()));
    m_copy->setFocus();
}

void RotateWindow::showFailure(const Explanation &explanation, bool keychainFailed)
{
    if (explanation.field == Field::ClientSecret) {
        m_secret->focusEditor();
        return;
    }
    m_banner->showExplanation(Banner::Kind::Failed, explanation);
    if (keychainFailed)
        m_banner->setAction(tr("Keep the new secret for this &session only"));
}

void RotateWindow::copySecret()
{
    m_context.secretClipboard.copy(m_rotation->newSecret());
    m_copied->show();
    sayIn(m_copied, tr("The secret is on the clipboard for %n second(s): paste it now.", nullptr,
                       static_cast<int>(SecretClipboard::lifetime.count())));
}

bool RotateWindow::hasWork() const
{
    if (m_rotation->phase() == SecretRotation::Phase::Done)
        return false;
    return m_rotation->isBusy() || !m_rotation->draft().secret(Field::ClientSecret).isEmpty();
}

void RotateWindow::reject()
{
    if (m_rotation->phase() == SecretRotation::Phase::Testing)
        m_rotation->stop();
    else
        close();
}

void RotateWindow::closeEvent(QCloseEvent *event)
{
    // Not QDialog's: that calls reject(), which asks for the close once more.
    if (m_isClosing || !hasWork()) {
        event->accept();
        return;
    }
    event->ignore();
    if (m_rotation->phase() == SecretRotation::Phase::Storing)
        return;
    confirm(this,
            {tr("Close without replacing the secret?"),
             tr("The connection keeps the secret it has. What was entered here is lost, and the portal shows a secret "
                "only once."),
             tr("Close without replacing"), tr("Keep editing")},
            [this] {
                m_isClosing = true;
                close();
            });
}

} // namespace causeway
