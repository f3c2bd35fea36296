#include "app/startup.h"

#include "core/redaction.h"
#include "core/translations.h"
#include "gui/causewaystyle.h"
#include "gui/icon.h"
#include "gui/mainwindow.h"
#include "gui/sandboxhost.h"
#include "gui/secretclipboard.h"
#include "net/proxies.h"
#include "storage/datadirectory.h"
#include "storage/keychainsecretstore.h"
#include "storage/preferences.h"

#include <QApplication>

using namespace causeway;

namespace {

void introduce()
{
    QCoreApplication::setApplicationName(QStringLiteral("causeway"));
    QCoreApplication::setOrganizationName(QStringLiteral("Causeway"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CAUSEWAY_VERSION));
}

} // namespace

int main(int argc, char *argv[])
{
    if (asksAboutTheProgram(argc, argv)) {
        const QCoreApplication application(argc, argv);
        introduce();
        installTranslations(QLocale::system());
        // Prints and leaves.
        readArguments(application);
    }
    QApplication application(argc, argv);
    introduce();
    installTranslations(QLocale::system());
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Causeway"));
    QGuiApplication::setDesktopFileName(QStringLiteral("causeway"));
    Redaction::installMessageHandler();

    const StartOptions options = readArguments(application);
    auto *style = new CausewayStyle;
    QApplication::setStyle(style);
    QGuiApplication::setWindowIcon(Icon::application());
    useSystemProxies();

    SystemClock clock;
    HttpClient client;
    KeychainSecretStore keychain(clock);
    LayeredSecretStore secrets(keychain);
    ConnectionStore connections(options.dataDirectory.isEmpty() ? defaultDataDirectory() : options.dataDirectory);
    const IpaasEndpoints::Loaded loaded = IpaasEndpoints::load(connections.directory());
    connections.addNotice(loaded.notice);
    Backend backend{clock, client, secrets, connections, loaded.endpoints};
    Preferences preferences(connections.directory());
    installTranslations(localeOf(preferences.language()));
    QObject::connect(&preferences, &Preferences::languageChanged, &preferences,
                     [&preferences] { installTranslations(localeOf(preferences.language())); });
    style->follow(preferences);
    SandboxHost sandbox;
    SecretClipboard secretClipboard(clock);
    const GuiContext context{backend, sandbox, secretClipboard, preferences};

    MainWindow window(context);
    window.show();
    openWhatWasAskedFor(options, context, window);
    return QApplication::exec();
}
