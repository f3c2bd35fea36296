#include "gui/namepage.h"

#include "gui/choicecard.h"
#include "gui/connectionfiles.h"
#include "gui/formfield.h"
#include "gui/look.h"
#include "gui/theme.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace causeway {

NamePage::NamePage(const WizardContext &context, QWidget *parent)
    : WizardPage(context, Step::Name, tr("Name the connection"),
                 tr("The name of the subscription on iPaaS.com is a good choice: it is how you will find it again."),
                 parent)
    , m_sources(new QWidget(this))
{
    auto *name = addField(Field::Name, tr("Name"));
    name->useLineEdit()->setPlaceholderText(tr("Dynamics365_Integration"));
    auto *version = addField(Field::Version, tr("Version"));
    version->useLineEdit();
    version->setEditorWidth(20);
    version->setNote(tr("As the subscription on iPaaS.com shows it."));

    auto *fromFile
        = new ChoiceCard(QStringLiteral("import"), tr("Import a connection file"),
                         tr("Fills in everything but the secrets from a file that Causeway exported."), m_sources);
    fromFile->setObjectName(QStringLiteral("importFileButton"));
    auto *sandbox
        = new ChoiceCard(QStringLiteral("flask"), tr("Try it in the sandbox"),
                         tr("Fills in everything for a stand-in of all three services on this computer."), m_sources);
    sandbox->setObjectName(QStringLiteral("useSandboxButton"));
    auto *cards = new QHBoxLayout;
    cards->setSpacing(Theme::space16);
    cards->addWidget(fromFile, 1);
    cards->addWidget(sandbox, 1);
    auto *sources = new QVBoxLayout(m_sources);
    sources->setContentsMargins(0, Theme::space12, 0, 0);
    sources->setSpacing(Theme::space12);
    sources->addWidget(Look::dimLabel(Look::Text::Body, tr("Or start from what is there already"), m_sources));
    sources->addLayout(cards);
    content()->addWidget(m_sources);
    content()->addStretch(1);

    connect(fromFile, &ChoiceCard::clicked, this, &NamePage::chooseFile);
    connect(sandbox, &ChoiceCard::clicked, this, &NamePage::sandboxChosen);
}

void NamePage::entered()
{
    m_sources->setVisible(draft().connectionId().isEmpty() && flow().savedConnectionId().isEmpty());
}

void NamePage::chooseFile()
{
    auto *dialog = ConnectionFiles::openDialog(this);
    connect(dialog, &QFileDialog::fileSelected, this, &NamePage::readFile);
    dialog->open();
}

void NamePage::readFile(const QString &path)
{
    const Result<ConnectionSettings> settings = ConnectionFiles::read(path);
    if (!settings) {
        ConnectionFiles::showReadFailure(this, path, settings.error());
        return;
    }
    Q_EMIT settingsChosen(*settings);
}

} // namespace causeway
