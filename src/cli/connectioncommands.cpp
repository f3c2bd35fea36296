#include "cli/connectioncommands.h"

#include "cli/errortext.h"
#include "cli/missingsecrets.h"
#include "cli/namedconnection.h"
#include "core/connectionfile.h"
#include "storage/transferjournal.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConnectionCommands)
};

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QString shownTime(const QDateTime &time)
{
    return QLocale::c().toString(time.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString testSummary(const ConnectionStatus &status)
{
    if (!status.lastTest.isValid())
        return Text::tr("never tested");
    const QString time = shownTime(status.lastTest);
    if (status.lastTestPassed)
        return Text::tr("passed on %1").arg(time);
    return Text::tr("failed on %1: %2").arg(time, status.lastTestFinding);
}

/// "902 records in place, 12 of them new or changed, 3 failed, 2 conflicts"
QString countsText(const ConnectionStatus &status)
{
    QStringList parts{Text::tr("%Ln record(s) in place", nullptr, static_cast<int>(status.recordsTransferred))};
    const QLocale locale;
    if (status.recordsWritten > 0)
        parts.append(Text::tr("%1 of them new or changed").arg(locale.toString(status.recordsWritten)));
    if (status.recordsFailed > 0)
        parts.append(Text::tr("%1 failed").arg(locale.toString(status.recordsFailed)));
    if (status.recordsConflicting > 0)
        parts.append(Text::tr("%Ln conflict(s)", nullptr, static_cast<int>(status.recordsConflicting)));
    return parts.join(QStringLiteral(", "));
}

QString initializationSummary(const ConnectionStatus &status)
{
    if (status.initializationStarted.isValid())
        return Text::tr("begun on %1 and not finished yet").arg(shownTime(status.initializationStarted));
    if (!status.lastInitialization.isValid())
        return Text::tr("never initialized");
    const QString time = shownTime(status.lastInitialization);
    //: %1: when, %2: counts ("902 records in place, 3 failed")
    const QString sentence
        = status.initializationFinished ? Text::tr("%1: %2") : Text::tr("stopped before the end on %1: %2");
    return sentence.arg(time, countsText(status));
}

QJsonObject listEntry(const Connection &connection, const ConnectionStatus &status)
{
    const ConnectionSettings &settings = connection.settings;
    return {
        {QStringLiteral("name"), settings.name},
        {QStringLiteral("version"), settings.version},
        {QStringLiteral("id"), connection.id},
        {QStringLiteral("environment"), settings.environment},
        {QStringLiteral("companyName"), settings.companyName},
        {QStringLiteral("secretExpires"), settings.secretExpires.toString(Qt::ISODate)},
        {QStringLiteral("lastTest"), isoTime(status.lastTest)},
        {QStringLiteral("lastTestPassed"), status.lastTestPassed},
        {QStringLiteral("lastTestFinding"), status.lastTestFinding},
        {QStringLiteral("lastInitialization"), isoTime(status.lastInitialization)},
        {QStringLiteral("initializationFinished"), status.initializationFinished},
        {QStringLiteral("initializationStarted"), isoTime(status.initializationStarted)},
        {QStringLiteral("recordsTransferred"), status.recordsTransferred},
        {QStringLiteral("recordsWritten"), status.recordsWritten},
        {QStringLiteral("recordsFailed"), status.recordsFailed},
        {QStringLiteral("recordsConflicting"), status.recordsConflicting},
    };
}

Error fileError(ErrorCode code, const QString &path, const QString &reason)
{
    return makeError(code, QStringLiteral("%1: %2").arg(path, reason));
}

} // namespace

ConnectionCommands::ConnectionCommands(Services services)
    : m_services(services)
{
}

ExitCode ConnectionCommands::fail(const Error &error)
{
    m_services.console.error(errorLine(error));
    return exitCodeOf(error);
}

ExitCode ConnectionCommands::list(const ListConnections &request)
{
    const ConnectionStore &store = m_services.connections;
    if (request.asJson) {
        QJsonArray entries;
        for (const Connection &connection : store.connections())
            entries.append(listEntry(connection, store.status(connection.id)));
        m_services.console.raw(QJsonDocument(entries).toJson(QJsonDocument::Indented));
        return ExitCode::Done;
    }
    if (store.connections().isEmpty())
        m_services.console.line(Text::tr("There are no connections yet."));
    for (const Connection &connection : store.connections()) {
        const ConnectionSettings &settings = connection.settings;
        const ConnectionStatus status = store.status(connection.id);
        m_services.console.line(settings.name);
        m_services.console.line(QStringLiteral("    %1, %2").arg(settings.environment, settings.companyName));
        m_services.console.line(QStringLiteral("    ") + testSummary(status));
        m_services.console.line(QStringLiteral("    ") + initializationSummary(status));
    }
    return ExitCode::Done;
}

ExitCode ConnectionCommands::show(const ShowConnection &request)
{
    const Result<Connection> connection = namedConnection(m_services.connections, request.name);
    if (!connection)
        return fail(connection.error());
    m_services.console.raw(ConnectionFile::toJson(connection->settings));
    if (!request.asJson) {
        const ConnectionStatus status = m_services.connections.status(connection->id);
        m_services.console.line(Text::tr("Last test: %1").arg(testSummary(status)));
        m_services.console.line(Text::tr("Last initialization: %1").arg(initializationSummary(status)));
    }
    return ExitCode::Done;
}

ExitCode ConnectionCommands::import(const ImportConnection &request)
{
    QFile file(request.file);
    if (!file.open(QIODevice::ReadOnly))
        return fail(fileError(ErrorCode::FileUnreadable, request.file, file.errorString()));
    // One byte over the limit, so that the parser sees that there is more.
    const Result<ConnectionSettings> settings = ConnectionFile::parse(file.read(ConnectionFile::sizeLimit + 1));
    if (!settings)
        return fail(fileError(settings.error().code, request.file, settings.error().message));

    ConnectionStore &store = m_services.connections;
    const Result<Connection> existing = store.find(settings->name);
    const bool replaces = existing && request.replace;
    Result<void> stored;
    if (replaces) {
        stored = store.update(existing->id, *settings);
    } else {
        const Result<Connection> added = store.add(*settings);
        if (!added)
            stored = tl::unexpected(added.error());
    }
    if (!stored && stored.error().code == ErrorCode::ConnectionExists) {
        return fail(makeError(ErrorCode::ConnectionExists,
                              stored.error().message + u' ' + Text::tr("Use --replace to replace its settings.")));
    }
    if (!stored)
        return fail(stored.error());
    if (replaces) {
        m_services.console.line(
            Text::tr("Replaced the settings of %1; its secrets stay as they are.").arg(settings->name));
        return ExitCode::Done;
    }
    m_services.console.line(Text::tr("Imported %1.").arg(settings->name));
    const QStringList missing = MissingSecrets::linesOfNew(m_services.secrets, settings->name);
    for (const QString &line : missing)
        m_services.console.line(line);
    return ExitCode::Done;
}

ExitCode ConnectionCommands::exportTo(const ExportConnection &request)
{
    const Result<Connection> connection = namedConnection(m_services.connections, request.name);
    if (!connection)
        return fail(connection.error());
    const QByteArray json = ConnectionFile::toJson(connection->settings);
    if (request.file.isEmpty()) {
        m_services.console.raw(json);
        return ExitCode::Done;
    }
    QSaveFile file(request.file);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return fail(fileError(ErrorCode::FileNotWritten, request.file, file.errorString()));
    m_services.console.line(
        Text::tr("Exported %1 to %2, without its secrets.").arg(connection->settings.name, request.file));
    return ExitCode::Done;
}

QCoro::Task<ExitCode> ConnectionCommands::remove(RemoveConnection request, std::stop_token stop)
{
    const Result<Connection> connection = namedConnection(m_services.connections, request.name);
    if (!connection)
        co_return fail(connection.error());
    // First what can say no: a run of another process holds the journal.
    const QString journal = m_services.connections.journalPath(connection->id);
    const Result<void> journalRemoved = TransferJournal::removeFile(journal);
    if (!journalRemoved)
        co_return fail(journalRemoved.error());
    const Connection found = *connection;
    const bool areSecretsGone = co_await removeSecrets(found, stop);
    if (stop.stop_requested())
        co_return ExitCode::Stopped;
    const Result<void> removed = m_services.connections.remove(connection->id);
    if (!removed)
        co_return fail(removed.error());
    // A run that another program has begun meanwhile has made it anew.
    const Result<void> removedAgain = TransferJournal::removeFile(journal);
    if (!removedAgain)
        co_return fail(removedAgain.error());
    m_services.console.line(areSecretsGone ? Text::tr("Removed %1 and its secrets.").arg(found.settings.name)
                                           : Text::tr("Removed %1.").arg(found.settings.name));
    co_return ExitCode::Done;
}

/// A keychain that does not answer must not keep the settings from going. Answers whether it holds nothing now.
QCoro::Task<bool> ConnectionCommands::removeSecrets(Connection connection, std::stop_token stop)
{
    for (const SecretKind kind : allSecretKinds) {
        const Result<void> removed = co_await m_services.secrets.remove(connection.id, kind, stop);
        if (removed)
            continue;
        if (removed.error().code != ErrorCode::Cancelled) {
            m_services.console.warning(
                Text::tr("The keychain's entries of this connection (\"%1\") could not be removed. %2")
                    .arg(connection.id, happenedText(removed.error())));
        }
        // The others would meet the same, after the same wait.
        co_return false;
    }
    co_return true;
}

} // namespace causeway
