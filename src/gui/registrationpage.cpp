#include "gui/registrationpage.h"

#include "gui/announcement.h"
#include "gui/clickpicture.h"
#include "gui/copylist.h"
#include "gui/linktext.h"
#include "gui/rolelabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace causeway {

namespace {

/// In average characters: below it there is no room for pictures.
constexpr int leastWidthForPictures = 96;

} // namespace

RegistrationPage::RegistrationPage(const WizardContext &context, QWidget *parent)
    : WizardPage(
        context, Step::Registration, tr("Register the app"),
        tr("Once for each Microsoft tenant, in two portals. If you have a tenant ID, a client ID and a secret that "
           "Business Central knows already, go on with Next."),
        parent)
    , m_note(new RoleLabel(Role::Dim, this))
{
    addHandover();
    const QList<GuidePart> parts = registrationGuide(draft().settings());
    for (const GuidePart &part : parts) {
        content()->addSpacing(Theme::space16);
        content()->addWidget(Look::label(Look::Text::Strong, part.title, this));
        for (const GuideStep &step : part.steps)
            addStep(step);
    }
    entered();
    content()->addStretch(1);
}

void RegistrationPage::addHandover()
{
    auto *button = new QPushButton(tr("&Give this to your administrator"), this);
    button->setObjectName(QStringLiteral("handoverButton"));
    button->setMenu(makeHandoverMenu(button));
    // With the focus there, Enter presses it and not the button of the window.
    button->setAutoDefault(true);
    m_note->setKind(Look::Text::Small);
    m_note->setObjectName(QStringLiteral("handoverNote"));
    m_note->setWordWrap(true);
    m_note->setText(tr("All steps and values, for someone who may do what you may not."));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space12);
    row->addWidget(button);
    row->addWidget(m_note, 1);
    content()->addLayout(row);
}

QMenu *RegistrationPage::makeHandoverMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    QAction *copy = menu->addAction(tr("&Copy as text for a mail"));
    copy->setObjectName(QStringLiteral("copyStepsAction"));
    QAction *save = menu->addAction(tr("&Save as a page to print…"));
    save->setObjectName(QStringLiteral("saveStepsAction"));
    connect(copy, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(registrationText(registrationGuide(draft().settings())));
        sayIn(m_note, tr("Copied: paste it into a mail."));
    });
    connect(save, &QAction::triggered, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Save the steps"));
        dialog->setObjectName(QStringLiteral("saveStepsDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("html"));
        dialog->setNameFilter(tr("Web page (*.html)"));
        dialog->selectFile(tr("App registration for iPaaS.com") + QStringLiteral(".html"));
        connect(dialog, &QFileDialog::fileSelected, this, &RegistrationPage::saveTo);
        dialog->open();
    });
    return menu;
}

void RegistrationPage::saveTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray html = registrationHtml(registrationGuide(draft().settings()));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(html) == html.size() && file.commit();
    //: %1 is a file
    sayIn(m_note, isWritten ? tr("Saved: %1").arg(QDir::toNativeSeparators(path))
                            : tr("It could not be saved: %1").arg(file.errorString()));
}

void RegistrationPage::addStep(const GuideStep &step)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, Theme::space12, 0, 0);
    layout->setSpacing(Theme::space24);
    layout->addWidget(makeTexts(step, row), 1);
    auto *picture = new ClickPicture(step.entry, step.target, row);
    layout->addWidget(picture, 0, Qt::AlignTop);
    m_pictures.append(picture);
    content()->addWidget(row);
}

QWidget *RegistrationPage::makeTexts(const GuideStep &step, QWidget *parent)
{
    auto *texts = new QWidget(parent);
    auto *layout = new QVBoxLayout(texts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space4);
    //: %1 is the number of a step, %2 what it is
    auto *tick = new QCheckBox(tr("%1. %2").arg(locale().toString(m_pictures.size() + 1), step.title), texts);
    tick->setFont(Theme::boldFont(font()));
    tick->setObjectName(step.id + QStringLiteral("Tick"));
    tick->setChecked(draft().isTicked(step.id));
    connect(tick, &QCheckBox::toggled, this, [this, id = step.id](bool on) { draft().setTicked(id, on); });
    layout->addWidget(tick);

    auto *below = new QVBoxLayout;
    below->setContentsMargins(Theme::space24, 0, 0, 0);
    below->setSpacing(Theme::space4);
    auto *text = Look::label(Look::Text::Body, step.text, texts);
    text->setWordWrap(true);
    below->addWidget(text);
    if (!step.values.isEmpty()) {
        QList<CopyList::Item> items;
        for (qsizetype index = 0; index < step.values.size(); ++index)
            items.append({step.id + QString::number(index), step.values.at(index).label});
        auto *values = new CopyList(items, texts);
        m_values.insert(step.id, values);
        below->addWidget(values);
    }
    if (!step.link.isEmpty()) {
        auto *link = new QPushButton(linkText(step.link), texts);
        link->setObjectName(step.id + QStringLiteral("Link"));
        link->setAutoDefault(true);
        connect(link, &QPushButton::clicked, this, [url = step.link] { QDesktopServices::openUrl(url); });
        below->addWidget(link, 0, Qt::AlignLeading);
    }
    layout->addLayout(below);
    // Beside a picture that is taller.
    layout->addStretch(1);
    return texts;
}

void RegistrationPage::entered()
{
    const QList<GuidePart> parts = registrationGuide(draft().settings());
    for (const GuidePart &part : parts) {
        for (const GuideStep &step : part.steps) {
            for (qsizetype index = 0; index < step.values.size(); ++index) {
                m_values.value(step.id)->setValue(
                    step.id + QString::number(index), step.values.at(index).text,
                    tr("not entered yet, see \"%1\"").arg(flow().title(Step::Credentials)));
            }
        }
    }
}

bool RegistrationPage::focusFirst()
{
    // Most have it behind them: Enter goes on.
    return false;
}

void RegistrationPage::resizeEvent(QResizeEvent *event)
{
    WizardPage::resizeEvent(event);
    const bool hasRoom = width() >= Theme::textWidth(font(), leastWidthForPictures);
    for (auto *picture : std::as_const(m_pictures))
        picture->setVisible(hasRoom);
}

} // namespace causeway
