#include "gui/homemenu.h"

#include "core/translations.h"
#include "gui/aboutwindow.h"
#include "gui/confirmation.h"
#include "gui/helplinks.h"
#include "gui/mainwindow.h"
#include "gui/storedplaces.h"
#include "gui/wizardshell.h"
#include "setup/registrationguide.h"
#include "storage/preferences.h"

#include <QActionGroup>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QTemporaryFile>

#include <algorithm>

namespace causeway {

namespace {

/// What speakers of a language call it. QLocale would add a country to some.
QString nameOfLanguage(const QString &code)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("en"), QStringLiteral("English")},    {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("fr"), QStringLiteral("Français")},   {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("nl"), QStringLiteral("Nederlands")}, {QStringLiteral("da"), QStringLiteral("Dansk")},
    };
    return names.value(code, QLocale(code).nativeLanguageName());
}

QStringList languageCodes()
{
    QStringList codes = translatedLanguages();
    std::sort(codes.begin(), codes.end(), [](const QString &left, const QString &right) {
        return nameOfLanguage(left).localeAwareCompare(nameOfLanguage(right)) < 0;
    });
    return codes;
}

QAction *makeChoice(QMenu *menu, QActionGroup *group, const QString &name, bool isChosen)
{
    QAction *choice = menu->addAction(QString());
    choice->setObjectName(name);
    choice->setCheckable(true);
    choice->setChecked(isChosen);
    choice->setMenuRole(QAction::NoRole);
    group->addAction(choice);
    return choice;
}

} // namespace

HomeMenu::HomeMenu(const GuiContext &context, MainWindow *home)
    : QMenuBar(home)
    , m_context(context)
    , m_home(home)
{
    setObjectName(QStringLiteral("homeMenu"));
    addFile();
    addConnection();
    addView();
    addHelp();
    showTexts();
}

void HomeMenu::addFile()
{
    QMenu *menu = addMenuNamed(nullptr, QStringLiteral("fileMenu"), QT_TR_NOOP("&File"));
    addOfHome(menu, {QStringLiteral("newAction"), QStringLiteral("importAction"), QStringLiteral("exportAction")});
    menu->addSeparator();
    //: Ends the program
    QAction *quit = addNamed(menu, QStringLiteral("quitAction"), QT_TR_NOOP("&Quit"));
    quit->setMenuRole(QAction::QuitRole);
    // To close the home window is to quit; it asks first where work is under way.
    quit->setShortcuts(QKeySequence::keyBindings(QKeySequence::Quit) + QKeySequence::keyBindings(QKeySequence::Close));
    connect(quit, &QAction::triggered, m_home, &QWidget::close);
}

void HomeMenu::addConnection()
{
    QMenu *menu = addMenuNamed(nullptr, QStringLiteral("connectionMenu"), QT_TR_NOOP("&Connection"));
    addOfHome(menu, {QStringLiteral("testAction"), QStringLiteral("testAllAction"), QStringLiteral("initializeAction"),
                     QStringLiteral("pastRunsAction")});
    menu->addSeparator();
    addOfHome(menu, {QStringLiteral("editAction"), QStringLiteral("rotateSecretAction"),
                     QStringLiteral("replaceSecretAction"), QStringLiteral("duplicateAction")});
    menu->addSeparator();
    addOfHome(menu, {QStringLiteral("deleteAction")});
}

void HomeMenu::addView()
{
    QMenu *menu = addMenuNamed(nullptr, QStringLiteral("viewMenu"), QT_TR_NOOP("&View"));
    addOfHome(menu, {QStringLiteral("findAction"), QStringLiteral("attentionAction")});
    menu->addSeparator();
    addAppearance(menu);
    addLanguages(menu);
}

void HomeMenu::addAppearance(QMenu *view)
{
    //: Of the windows: light or dark
    QMenu *menu = addMenuNamed(view, QStringLiteral("appearanceMenu"), QT_TR_NOOP("&Appearance"));
    auto *group = new QActionGroup(menu);
    struct Choice {
        QString name;
        const char *text;
        Preferences::Scheme scheme;
    };
    const QList<Choice> choices{
        {QStringLiteral("systemSchemeAction"), QT_TR_NOOP("As the &system"), Preferences::Scheme::System},
        //: A colour scheme
        {QStringLiteral("lightSchemeAction"), QT_TR_NOOP("&Light"), Preferences::Scheme::Light},
        //: A colour scheme
        {QStringLiteral("darkSchemeAction"), QT_TR_NOOP("&Dark"), Preferences::Scheme::Dark},
    };
    for (const Choice &choice : choices) {
        QAction *action = makeChoice(menu, group, choice.name, m_context.preferences.scheme() == choice.scheme);
        m_texts.append({action, choice.text});
        connect(action, &QAction::triggered, &m_context.preferences,
                [this, scheme = choice.scheme] { m_context.preferences.setScheme(scheme); });
        connect(&m_context.preferences, &Preferences::schemeChanged, action, [this, action, scheme = choice.scheme] {
            action->setChecked(m_context.preferences.scheme() == scheme);
        });
    }
}

void HomeMenu::addLanguages(QMenu *view)
{
    QMenu *menu = addMenuNamed(view, QStringLiteral("languageMenu"), QT_TR_NOOP("&Language"));
    auto *group = new QActionGroup(menu);
    const QString chosen = m_context.preferences.language();
    const auto add = [&](const QString &code) {
        const QString name = code.isEmpty() ? QStringLiteral("system") : code;
        QAction *action = makeChoice(menu, group, name + QStringLiteral("LanguageAction"), code == chosen);
        connect(action, &QAction::triggered, &m_context.preferences,
                [this, code] { m_context.preferences.setLanguage(code); });
        connect(&m_context.preferences, &Preferences::languageChanged, action,
                [this, action, code] { action->setChecked(m_context.preferences.language() == code); });
        return action;
    };
    m_texts.append({add({}), QT_TR_NOOP("As the &system")});
    menu->addSeparator();
    for (const QString &code : languageCodes())
        add(code)->setText(nameOfLanguage(code));
}

void HomeMenu::addHelp()
{
    QMenu *menu = addMenuNamed(nullptr, QStringLiteral("helpMenu"), QT_TR_NOOP("&Help"));
    QAction *guide = addNamed(menu, QStringLiteral("setupGuideAction"), QT_TR_NOOP("Help for the &set-up"));
    connect(guide, &QAction::triggered, this, &HomeMenu::openGuide);
    // Names of companies, which are not translated.
    addLinks(addMenuNamed(menu, QStringLiteral("ipaasMenu"), "&iPaaS.com"), HelpLinks::ofIpaas());
    addLinks(addMenuNamed(menu, QStringLiteral("microsoftMenu"), "&Microsoft"), HelpLinks::ofMicrosoft());
    menu->addSeparator();
    QAction *sandbox = addNamed(menu, QStringLiteral("sandboxAction"), QT_TR_NOOP("&Try it in the sandbox"));
    connect(sandbox, &QAction::triggered, this, [this] { m_home->openWizard()->startFromSandbox(); });
    QAction *stored = addNamed(menu, QStringLiteral("storedPlacesAction"), QT_TR_NOOP("&What Causeway stores"));
    connect(stored, &QAction::triggered, this, [this] { showOnce<StoredPlaces>(m_storedPlaces); });
    menu->addSeparator();
    QAction *about = addNamed(menu, QStringLiteral("aboutAction"), QT_TR_NOOP("&About Causeway"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, [this] { showOnce<AboutWindow>(m_about); });
}

void HomeMenu::addLinks(QMenu *menu, const QList<HelpLink> &links)
{
    menu->setToolTipsVisible(true);
    for (const HelpLink &link : links) {
        QAction *action = addNamed(menu, link.id, link.text);
        // Where it leads can be seen before it is opened.
        const QString address = link.url.toDisplayString();
        action->setToolTip(address);
        action->setStatusTip(address);
        connect(action, &QAction::triggered, this, [this, url = link.url] { open(url); });
    }
}

QMenu *HomeMenu::addMenuNamed(QMenu *parent, const QString &name, const char *source)
{
    QMenu *menu = parent ? parent->addMenu(QString()) : addMenu(QString());
    menu->setObjectName(name);
    m_texts.append({menu->menuAction(), source});
    return menu;
}

QAction *HomeMenu::addNamed(QMenu *menu, const QString &name, const char *source)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(name);
    // macOS would move what sounds like settings.
    action->setMenuRole(QAction::NoRole);
    m_texts.append({action, source});
    return action;
}

void HomeMenu::addOfHome(QMenu *menu, const QStringList &names)
{
    for (const QString &name : names) {
        auto *action = m_home->findChild<QAction *>(name, Qt::FindDirectChildrenOnly);
        if (!action)
            continue;
        action->setMenuRole(QAction::NoRole);
        menu->addAction(action);
    }
}

void HomeMenu::showTexts()
{
    for (const Text &text : std::as_const(m_texts))
        text.action->setText(tr(text.source));
}

void HomeMenu::changeEvent(QEvent *event)
{
    QMenuBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

template<class Window>
void HomeMenu::showOnce(QPointer<QWidget> &window)
{
    if (!window)
        window = new Window(m_context, m_home);
    window->show();
    window->raise();
    window->activateWindow();
}

void HomeMenu::openGuide()
{
    if (!m_guide)
        m_guide = new QTemporaryFile(QDir::temp().filePath(QStringLiteral("causeway-XXXXXX.html")), this);
    // In the language and for the defaults of now.
    const QByteArray html = registrationHtml(registrationGuide({}));
    const bool isWritten
        = m_guide->open() && m_guide->resize(0) && m_guide->write(html) == html.size() && m_guide->flush();
    const QString path = m_guide->fileName();
    const QString reason = m_guide->errorString();
    m_guide->close();
    if (isWritten)
        open(QUrl::fromLocalFile(path));
    else
        showFailure(m_home, tr("The page could not be written."),
                    tr("%1. The same steps are on the second page of the wizard.").arg(reason));
}

void HomeMenu::open(const QUrl &url)
{
    if (!QDesktopServices::openUrl(url))
        showFailure(m_home, tr("No browser could be started."),
                    tr("Open this address yourself: %1").arg(url.toDisplayString()));
}

} // namespace causeway
