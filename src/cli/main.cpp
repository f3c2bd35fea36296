#include "cli/arguments.h"
#include "cli/connectioncommands.h"
#include "cli/initializecommand.h"
#include "cli/sandboxcommand.h"
#include "cli/secretcommand.h"
#include "cli/stopsignal.h"
#include "cli/testcommand.h"
#include "core/redaction.h"
#include "core/translations.h"
#include "net/proxies.h"
#include "storage/datadirectory.h"
#include "storage/environmentsecretstore.h"
#include "storage/keychainsecretstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcessEnvironment>

using namespace causeway;

namespace {

/// Everything the commands work with. Made only for those that need it: the sandbox touches no file of the person.
struct Parts {
    Parts(Console &console, Clock &clock, const QString &directory, const QProcessEnvironment &environment)
        : keychain(clock)
        , secrets(keychain, environment)
        , connections(directory)
        , loaded(IpaasEndpoints::load(directory))
        , services{console, clock, client, secrets, connections, loaded.endpoints}
    {
        connections.addNotice(loaded.notice);
        const QStringList notices = connections.takeNotices();
        for (const QString &notice : notices)
            console.warning(notice);
    }

    HttpClient client;
    KeychainSecretStore keychain;
    EnvironmentSecretStore secrets;
    ConnectionStore connections;
    IpaasEndpoints::Loaded loaded;
    Services services;
};

/// A copy of the environment, from which the secrets then go: no crash report and no child process shall have them.
QProcessEnvironment takeEnvironment()
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const SecretKind kind : allSecretKinds) {
        const QString name = EnvironmentSecretStore::variableName(kind);
        if (!name.isEmpty())
            qunsetenv(name.toLatin1().constData());
    }
    return environment;
}

/// The event loop ends with the task, and not before it: a task that has ended at once still finds it running.
QCoro::Task<> exitWith(QCoro::Task<ExitCode> task)
{
    const ExitCode code = co_await std::move(task);
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [code] { QCoreApplication::exit(static_cast<int>(code)); }, Qt::QueuedConnection);
}

int runToTheEnd(QCoro::Task<ExitCode> task)
{
    const QCoro::Task<> ending = exitWith(std::move(task));
    return QCoreApplication::exec();
}

template<class... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template<class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

int runWithParts(Console &console, Clock &clock, const CommandLine &line, std::stop_token stop)
{
    const QString directory
        = line.dataDirectory.isEmpty() ? defaultDataDirectory() : QDir().absoluteFilePath(line.dataDirectory);
    useSystemProxies();
    Parts parts(console, clock, directory, takeEnvironment());
    ConnectionCommands connection(parts.services);
    SecretCommand secret(parts.services);
    TestCommand test(parts.services);
    InitializeCommand initialize(parts.services);
    const auto number = [](ExitCode code) { return static_cast<int>(code); };
    return std::visit(
        Overloaded{
            [&](const ListConnections &request) { return number(connection.list(request)); },
            [&](const ShowConnection &request) { return number(connection.show(request)); },
            [&](const ImportConnection &request) { return number(connection.import(request)); },
            [&](const ExportConnection &request) { return number(connection.exportTo(request)); },
            [&](const RemoveConnection &request) { return runToTheEnd(connection.remove(request, stop)); },
            [&](const SetSecret &request) { return runToTheEnd(secret.set(request, stop)); },
            [&](const TestConnection &request) { return runToTheEnd(test.run(request, stop)); },
            [&](const InitializeConnection &request) { return runToTheEnd(initialize.run(request, stop)); },
            [](const auto &) { return static_cast<int>(ExitCode::WrongUse); },
        },
        line.request);
}

} // namespace

int main(int argc, char *argv[])
{
    // Qt warns of a locale that is not UTF-8 and uses a UTF-8 one: nothing a person has to know.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    QCoreApplication application(argc, argv);
    Redaction::installMessageHandler();
    installTranslations(QLocale::system());
    QCoreApplication::setApplicationName(QStringLiteral("causeway"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CAUSEWAY_VERSION));

    Console console;
    const Result<CommandLine> line = parseArguments(QCoreApplication::arguments().mid(1));
    if (!line) {
        console.error(line.error().message);
        return static_cast<int>(exitCodeOf(line.error()));
    }
    if (const auto *text = std::get_if<ShowText>(&line->request)) {
        console.raw(text->text.toUtf8());
        return static_cast<int>(ExitCode::Done);
    }
    SystemClock clock;
    const std::stop_source stop;
    const StopSignal signal(stop);
    if (const auto *request = std::get_if<RunSandbox>(&line->request)) {
        SandboxCommand sandbox(console, clock);
        return runToTheEnd(sandbox.run(*request, stop.get_token()));
    }
    return runWithParts(console, clock, *line, stop.get_token());
}
