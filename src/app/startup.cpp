#include "app/startup.h"

#include "core/secret.h"
#include "gui/connectionfiles.h"
#include "gui/guicontext.h"
#include "gui/mainwindow.h"
#include "gui/wizardshell.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Startup)
};

Secret takeFromEnvironment(const char *name)
{
    QByteArray value = qgetenv(name);
    qunsetenv(name);
    const Secret secret(value.trimmed());
    value.fill('\0');
    return secret;
}

void openSetupFile(const QString &path, const Secret &clientSecret, const Secret &apiKey, const Secret &webhookKey,
                   const GuiContext &context, MainWindow &window)
{
    const Result<ConnectionSettings> settings = ConnectionFiles::read(path);
    if (!settings) {
        ConnectionFiles::showReadFailure(&window, path, settings.error());
        return;
    }
    const Result<Connection> existing = context.backend.connections.find(settings->name);
    WizardShell *wizard = nullptr;
    if (existing) {
        // Asked for a second time: the connection is there and is opened with what the file says now.
        wizard = window.openWizard(*existing);
        wizard->replaceWith(*settings);
    } else {
        wizard = window.openWizard();
        wizard->startFrom(*settings);
    }
    if (!clientSecret.isEmpty())
        wizard->draft().setSecret(Field::ClientSecret, clientSecret);
    if (!apiKey.isEmpty())
        wizard->draft().setSecret(Field::IpaasApiKey, apiKey);
    if (!webhookKey.isEmpty())
        wizard->draft().setSecret(Field::IpaasWebhookKey, webhookKey);
}

} // namespace

bool asksAboutTheProgram(int argc, char *argv[])
{
    constexpr std::array<std::string_view, 5> questions{"-h", "--help", "--help-all", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc, [&questions](const char *argument) {
        return std::find(questions.begin(), questions.end(), argument) != questions.end();
    });
}

StartOptions readArguments(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Connects Business Central to iPaaS.com."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption setup(QStringLiteral("setup"),
                                   Text::tr("Open the wizard, filled in from a connection file."), Text::tr("file"));
    const QCommandLineOption data(QStringLiteral("data-dir"), Text::tr("Keep connections and journals there."),
                                  Text::tr("directory"));
    const QCommandLineOption sandbox(QStringLiteral("sandbox"),
                                     Text::tr("Open the wizard, filled in from a sandbox with made-up data."));
    parser.addOptions({setup, data, sandbox});
    QString problem;
    if (!parser.parse(application.arguments()))
        problem = parser.errorText();
    else if (!parser.positionalArguments().isEmpty())
        problem = Text::tr("Unexpected argument: %1").arg(parser.positionalArguments().constFirst());
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "causeway: %s\n", qPrintable(problem));
        std::exit(2);
    }
    // Answers --help and --version.
    parser.process(application);

    StartOptions options;
    options.setupFile = parser.value(setup);
    options.dataDirectory = parser.value(data);
    options.sandbox = parser.isSet(sandbox);
    return options;
}

void openWhatWasAskedFor(const StartOptions &options, const GuiContext &context, MainWindow &window)
{
    const Secret clientSecret = takeFromEnvironment("CAUSEWAY_CLIENT_SECRET");
    const Secret apiKey = takeFromEnvironment("CAUSEWAY_IPAAS_API_KEY");
    const Secret webhookKey = takeFromEnvironment("CAUSEWAY_IPAAS_WEBHOOK_KEY");
    if (!options.setupFile.isEmpty())
        openSetupFile(options.setupFile, clientSecret, apiKey, webhookKey, context, window);
    else if (options.sandbox)
        window.openWizard()->startFromSandbox();
}

} // namespace causeway
