#include "cli/arguments.h"

#include "diagnosis/connectiontest.h"
#include "sandbox/sandboxserver.h"
#include "storage/datadirectory.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

/// What CLI11 fills in. Texts as it hands them over; what they mean is checked afterwards, in our own words.
struct RawArguments {
    std::string dataDirectory;
    bool asJson = false;
    bool replace = false;
    bool preview = false;
    bool retryFailed = false;
    bool lookAgain = false;
    bool compareEverything = false;
    bool listScenarios = false;
    std::string name;
    std::string file;
    std::string secretKind;
    std::string port;
    std::string timeout;
    std::string conflicts;
    std::string deleted;
    std::string unknown;
    std::vector<std::string> types;
    std::vector<std::string> scenarios;
    std::vector<std::string> records;
};

tl::unexpected<Error> wrong(const QString &message)
{
    return tl::unexpected(makeError(ErrorCode::InvalidInput, message));
}

QString allTypeIds()
{
    QStringList ids;
    for (const RecordType type : allRecordTypes)
        ids.append(recordTypeId(type));
    return ids.join(QStringLiteral(", "));
}

/// What an option is for, and what holds where it is left out.
QString withDefault(const QString &description, const QString &value)
{
    //: %1 says what an option of the command line is for
    return Text::tr("%1 (default: %2)").arg(description, value);
}

/// The tree of verbs, bound to `m_raw`.
class Grammar {
public:
    Grammar()
        : m_app(Text::tr("Connects Microsoft Dynamics 365 Business Central to iPaaS.com.").toStdString(),
                "causeway-cli")
    {
        m_app.set_version_flag("--version", std::string("causeway-cli " CAUSEWAY_VERSION),
                               Text::tr("Show the version and end").toStdString());
        m_app.set_help_flag("-h,--help", Text::tr("Show this help and end").toStdString());
        // Options of the program may stand behind the verb, too.
        m_app.fallthrough();
        m_app
            .add_option("--data-dir", m_raw.dataDirectory,
                        withDefault(Text::tr("Where connections and journals are kept"),
                                    QDir::toNativeSeparators(defaultDataDirectory()))
                            .toStdString())
            ->type_name("DIR");
        m_app.footer(
            Text::tr("Exit codes: 0 done, 1 a check or a record failed, 2 wrong use, 3 stopped before the end.\n"
                     "Without a keychain, CAUSEWAY_CLIENT_SECRET, CAUSEWAY_IPAAS_API_KEY and "
                     "CAUSEWAY_IPAAS_WEBHOOK_KEY serve "
                     "for the run.")
                .toStdString());
        addConnection();
        addSecret();
        addTest();
        addInitialize();
        addSandbox();
    }

    Result<CommandLine> parse(const QStringList &arguments);

private:
    CLI::App *addVerb(CLI::App &parent, const char *name, const QString &description)
    {
        return parent.add_subcommand(name, description.toStdString());
    }

    void addName(CLI::App *verb)
    {
        verb->add_option("NAME", m_raw.name, Text::tr("The connection's name").toStdString())
            ->required()
            ->type_name("");
    }

    void addJson(CLI::App *verb, const QString &description)
    {
        verb->add_flag("--json", m_raw.asJson, description.toStdString());
    }

    /// An option that may be repeated and takes one value each time.
    void addRepeated(CLI::App *verb, const char *option, std::vector<std::string> &values, const char *valueName,
                     const QString &description)
    {
        verb->add_option(option, values, description.toStdString())
            ->type_name(valueName)
            ->expected(1, std::numeric_limits<int>::max())
            ->allow_extra_args(false);
    }

    void addConnection();
    void addSecret();
    void addTest();
    void addInitialize();
    void addSandbox();

    Result<CommandRequest> request() const;
    Result<CommandRequest> connectionRequest() const;
    Result<CommandRequest> secretRequest() const;
    Result<CommandRequest> testRequest() const;
    Result<CommandRequest> initializeRequest() const;
    Result<CommandRequest> sandboxRequest() const;

    RawArguments m_raw;
    CLI::App m_app;
    CLI::App *m_connection = nullptr;
    CLI::App *m_list = nullptr;
    CLI::App *m_show = nullptr;
    CLI::App *m_import = nullptr;
    CLI::App *m_export = nullptr;
    CLI::App *m_remove = nullptr;
    CLI::App *m_secret = nullptr;
    CLI::App *m_setSecret = nullptr;
    CLI::App *m_test = nullptr;
    CLI::App *m_initialize = nullptr;
    CLI::App *m_sandbox = nullptr;
};

void Grammar::addConnection()
{
    m_connection = addVerb(m_app, "connection", Text::tr("List, show, import, export or remove connections"));
    m_list = addVerb(*m_connection, "list", Text::tr("List the connections"));
    addJson(m_list, Text::tr("As a JSON list"));
    m_show = addVerb(*m_connection, "show", Text::tr("Show what is set in a connection"));
    addName(m_show);
    addJson(m_show, Text::tr("As a connection file"));
    m_import = addVerb(*m_connection, "import", Text::tr("Add the connection of a connection file"));
    m_import->add_option("FILE", m_raw.file, Text::tr("The connection file").toStdString())->required()->type_name("");
    m_import->add_flag("--replace", m_raw.replace,
                       Text::tr("Replace the settings of the connection of that name").toStdString());
    m_export = addVerb(*m_connection, "export", Text::tr("Write a connection file; it holds no secret"));
    addName(m_export);
    m_export
        ->add_option("FILE", m_raw.file,
                     withDefault(Text::tr("Where it is written"), Text::tr("standard output")).toStdString())
        ->type_name("");
    m_remove = addVerb(*m_connection, "remove", Text::tr("Remove a connection, its secrets and its journal"));
    addName(m_remove);
}

void Grammar::addSecret()
{
    m_secret = addVerb(m_app, "secret", Text::tr("Keep a secret of a connection in the keychain"));
    m_setSecret = addVerb(*m_secret, "set", Text::tr("Read a secret from standard input and keep it"));
    addName(m_setSecret);
    m_setSecret
        ->add_option("KIND", m_raw.secretKind,
                     Text::tr("client-secret, ipaas-api-key or ipaas-webhook-key").toStdString())
        ->required()
        ->type_name("");
}

void Grammar::addTest()
{
    m_test = addVerb(m_app, "test", Text::tr("Test a connection from the keychain to iPaaS.com"));
    addName(m_test);
    addJson(m_test, Text::tr("The result as one JSON object"));
    m_test
        ->add_option("--timeout", m_raw.timeout,
                     withDefault(Text::tr("How long a call may take with its repeats, in seconds"),
                                 QString::number(ConnectionTest::defaultCallLimits.patience / std::chrono::seconds(1)))
                         .toStdString())
        ->type_name("SECONDS");
}

void Grammar::addInitialize()
{
    m_initialize = addVerb(m_app, "initialize", Text::tr("Bring the records of Business Central to iPaaS.com"));
    addName(m_initialize);
    addRepeated(m_initialize, "--type", m_raw.types, "T",
                withDefault(Text::tr("Only this type (may be repeated): %1").arg(allTypeIds()), Text::tr("all")));
    m_initialize->add_flag("--preview", m_raw.preview, Text::tr("Say what would be done; write nothing").toStdString());
    m_initialize->add_flag(
        "--retry-failed", m_raw.retryFailed,
        Text::tr("Read nothing; send again what failed, and what a run that was stopped had yet to send")
            .toStdString());
    m_initialize->add_flag(
        "--look-again", m_raw.lookAgain,
        Text::tr("Read and send nothing; ask iPaaS.com once more for records whose outcome it has not told")
            .toStdString());
    m_initialize->add_flag("--compare-everything", m_raw.compareEverything,
                           Text::tr("Read both sides as a whole, whatever is known of earlier runs").toStdString());
    m_initialize
        ->add_option("--conflicts", m_raw.conflicts,
                     withDefault(Text::tr("Records of the same name that are not linked: link, skip or fail"),
                                 QStringLiteral("fail"))
                         .toStdString())
        ->type_name("CHOICE");
    m_initialize
        ->add_option("--deleted", m_raw.deleted,
                     withDefault(Text::tr("Linked records that were deleted on iPaaS.com: create (anew) or fail"),
                                 QStringLiteral("fail"))
                         .toStdString())
        ->type_name("CHOICE");
    m_initialize
        ->add_option("--unknown", m_raw.unknown,
                     withDefault(Text::tr("Records whose outcome iPaaS.com has not told: look (once more) or send "
                                          "(again)"),
                                 QStringLiteral("look"))
                         .toStdString())
        ->type_name("CHOICE");
    addJson(m_initialize, Text::tr("One JSON object a line"));
}

void Grammar::addSandbox()
{
    m_sandbox = addVerb(m_app, "sandbox", Text::tr("Run a stand-in for all three services on this computer"));
    m_sandbox
        ->add_option("--port", m_raw.port, withDefault(Text::tr("The port"), Text::tr("any free one")).toStdString())
        ->type_name("N");
    addRepeated(m_sandbox, "--scenario", m_raw.scenarios, "S", Text::tr("Switch a fault on (may be repeated)"));
    addRepeated(m_sandbox, "--records", m_raw.records, "T=N",
                Text::tr("How many records of a type there are (may be repeated)"));
    m_sandbox->add_option("--write-connection", m_raw.file, Text::tr("Write a connection file that fits").toStdString())
        ->type_name("FILE");
    m_sandbox->add_flag("--list-scenarios", m_raw.listScenarios, Text::tr("List the faults and end").toStdString());
}

Result<CommandLine> Grammar::parse(const QStringList &arguments)
{
    // CLI11 takes them from the end.
    std::vector<std::string> reversed;
    for (auto it = arguments.crbegin(); it != arguments.crend(); ++it)
        reversed.push_back(it->toStdString());
    CommandLine line;
    try {
        m_app.parse(reversed);
    } catch (const CLI::CallForHelp &) {
        line.request = ShowText{QString::fromStdString(m_app.help())};
        return line;
    } catch (const CLI::CallForVersion &) {
        line.request = ShowText{QStringLiteral("causeway-cli " CAUSEWAY_VERSION "\n")};
        return line;
    } catch (const CLI::ParseError &error) {
        return wrong(QString::fromStdString(error.what()).simplified());
    }
    line.dataDirectory = QString::fromStdString(m_raw.dataDirectory);
    Result<CommandRequest> asked = request();
    if (!asked)
        return tl::unexpected(asked.error());
    line.request = *asked;
    return line;
}

Result<CommandRequest> Grammar::request() const
{
    if (m_connection->parsed())
        return connectionRequest();
    if (m_secret->parsed())
        return secretRequest();
    if (m_test->parsed())
        return testRequest();
    if (m_initialize->parsed())
        return initializeRequest();
    if (m_sandbox->parsed())
        return sandboxRequest();
    return wrong(Text::tr("A command is missing: connection, secret, test, initialize or sandbox (see --help)."));
}

Result<CommandRequest> Grammar::connectionRequest() const
{
    const QString name = QString::fromStdString(m_raw.name);
    const QString file = QString::fromStdString(m_raw.file);
    if (m_list->parsed())
        return ListConnections{m_raw.asJson};
    if (m_show->parsed())
        return ShowConnection{name, m_raw.asJson};
    if (m_import->parsed())
        return ImportConnection{file, m_raw.replace};
    if (m_export->parsed())
        return ExportConnection{name, file};
    if (m_remove->parsed())
        return RemoveConnection{name};
    return wrong(Text::tr("connection: a command is missing: list, show, import, export or remove."));
}

Result<CommandRequest> Grammar::secretRequest() const
{
    if (!m_setSecret->parsed())
        return wrong(Text::tr("secret: a command is missing: set."));
    const QString kind = QString::fromStdString(m_raw.secretKind);
    for (const SecretKind known : {SecretKind::ClientSecret, SecretKind::IpaasApiKey, SecretKind::IpaasWebhookKey}) {
        if (kind == secretKindId(known))
            return SetSecret{QString::fromStdString(m_raw.name), known};
    }
    return wrong(
        Text::tr("Unknown kind of secret \"%1\": it is client-secret, ipaas-api-key or ipaas-webhook-key.").arg(kind));
}

Result<CommandRequest> Grammar::testRequest() const
{
    TestConnection result;
    result.name = QString::fromStdString(m_raw.name);
    result.asJson = m_raw.asJson;
    if (m_raw.timeout.empty())
        return result;
    constexpr int longest = 3600;
    const QString text = QString::fromStdString(m_raw.timeout);
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > longest)
        return wrong(Text::tr("--timeout: \"%1\" is not a number of seconds from 1 to %2.").arg(text).arg(longest));
    result.timeout = std::chrono::seconds(seconds);
    return result;
}

Result<CommandRequest> Grammar::initializeRequest() const
{
    InitializeConnection result;
    result.name = QString::fromStdString(m_raw.name);
    result.preview = m_raw.preview;
    result.asJson = m_raw.asJson;
    result.retryFailed = m_raw.retryFailed;
    result.compareEverything = m_raw.compareEverything;
    result.lookAgain = m_raw.lookAgain;
    if (result.preview && result.retryFailed)
        return wrong(Text::tr("--preview and --retry-failed do not go together."));
    if (result.lookAgain && result.preview)
        return wrong(Text::tr("--look-again and --preview do not go together."));
    if (result.lookAgain && result.retryFailed)
        return wrong(Text::tr("--look-again and --retry-failed do not go together."));
    const QString conflicts = QString::fromStdString(m_raw.conflicts);
    if (conflicts == QLatin1StringView("link"))
        result.conflicts = TransferRun::Conflicts::Link;
    else if (conflicts == QLatin1StringView("skip"))
        result.conflicts = TransferRun::Conflicts::Skip;
    else if (!conflicts.isEmpty() && conflicts != QLatin1StringView("fail"))
        return wrong(Text::tr("--conflicts: \"%1\" is not link, skip or fail.").arg(conflicts));
    if (result.retryFailed && result.conflicts == TransferRun::Conflicts::Link)
        return wrong(Text::tr("--retry-failed links nothing, as it reads nothing: use --conflicts link without it."));
    const QString deleted = QString::fromStdString(m_raw.deleted);
    if (deleted == QLatin1StringView("create"))
        result.deleted = TransferRun::Deleted::CreateAnew;
    else if (!deleted.isEmpty() && deleted != QLatin1StringView("fail"))
        return wrong(Text::tr("--deleted: \"%1\" is not create or fail.").arg(deleted));
    const QString unknown = QString::fromStdString(m_raw.unknown);
    if (unknown == QLatin1StringView("send"))
        result.unknown = TransferRun::Options::Unknown::SendAgain;
    else if (!unknown.isEmpty() && unknown != QLatin1StringView("look"))
        return wrong(Text::tr("--unknown: \"%1\" is not look or send.").arg(unknown));
    if (result.lookAgain && result.unknown == TransferRun::Options::Unknown::SendAgain)
        return wrong(Text::tr("--look-again and --unknown send do not go together."));
    if (m_raw.types.empty())
        return result;
    result.types.clear();
    for (const std::string &raw : m_raw.types) {
        const QString id = QString::fromStdString(raw);
        const std::optional<RecordType> type = recordTypeFromId(id);
        if (!type)
            return wrong(Text::tr("Unknown type \"%1\": the types are %2.").arg(id, allTypeIds()));
        if (!result.types.contains(*type))
            result.types.append(*type);
    }
    return result;
}

Result<CommandRequest> Grammar::sandboxRequest() const
{
    RunSandbox result;
    result.connectionFile = QString::fromStdString(m_raw.file);
    result.listScenarios = m_raw.listScenarios;
    if (!m_raw.port.empty()) {
        const QString text = QString::fromStdString(m_raw.port);
        bool isNumber = false;
        result.port = text.toUShort(&isNumber);
        if (!isNumber)
            return wrong(Text::tr("--port: \"%1\" is not a port: it is a number from 0 to 65535.").arg(text));
    }
    const QList<sandbox::Scenario> known = sandbox::SandboxServer::scenarios();
    for (const std::string &raw : m_raw.scenarios) {
        const QString id = QString::fromStdString(raw);
        const bool isKnown = std::any_of(known.cbegin(), known.cend(),
                                         [&id](const sandbox::Scenario &scenario) { return scenario.id == id; });
        if (!isKnown)
            return wrong(Text::tr("Unknown scenario \"%1\": --list-scenarios names them all.").arg(id));
        result.scenarios.append(id);
    }
    for (const std::string &raw : m_raw.records) {
        const QString text = QString::fromStdString(raw);
        const QString id = text.section(u'=', 0, 0);
        const QString number = text.section(u'=', 1);
        if (!recordTypeFromId(id))
            return wrong(Text::tr("--records %1: unknown type \"%2\": the types are %3.").arg(text, id, allTypeIds()));
        bool isNumber = false;
        const int count = number.toInt(&isNumber);
        if (!isNumber || count < 0)
            return wrong(Text::tr("--records %1: write TYPE=NUMBER, with a number from 0 on.").arg(text));
        result.recordCounts.insert(id, count);
    }
    return result;
}

} // namespace

Result<CommandLine> parseArguments(const QStringList &arguments)
{
    Grammar grammar;
    return grammar.parse(arguments);
}

} // namespace causeway
