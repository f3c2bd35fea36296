#include "cli/secretcommand.h"

#include "cli/errortext.h"
#include "cli/namedconnection.h"
#include "cli/terminal.h"
#include "core/fieldrules.h"

#include <QCoreApplication>

#include <cstdio>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SecretCommand)
};

constexpr qint64 longestSecret = 4096;

Field fieldOf(SecretKind kind)
{
    switch (kind) {
    case SecretKind::ClientSecret:
        return Field::ClientSecret;
    case SecretKind::IpaasWebhookKey:
        return Field::IpaasWebhookKey;
    case SecretKind::IpaasApiKey:
    case SecretKind::IpaasRefreshToken:
        return Field::IpaasApiKey;
    }
    Q_UNREACHABLE();
}

/// Standard input without the one line break that ends it.
QByteArray readValue(const QString &prompt)
{
    if (Terminal::isInputInteractive())
        std::fputs((prompt + QStringLiteral(": ")).toUtf8().constData(), stderr);
    // Two bytes for the line break, one to see that there is more.
    QByteArray value = Terminal::readSecret(longestSecret + 3);
    if (value.endsWith('\n'))
        value.chop(1);
    if (value.endsWith('\r'))
        value.chop(1);
    return value;
}

} // namespace

SecretCommand::SecretCommand(Services services)
    : m_services(services)
{
}

QCoro::Task<ExitCode> SecretCommand::set(SetSecret request, std::stop_token stop)
{
    const Result<Connection> connection = namedConnection(m_services.connections, request.name);
    if (!connection) {
        m_services.console.error(connection.error().message);
        co_return ExitCode::WrongUse;
    }
    QByteArray value = readValue(secretKindId(request.kind));
    const Secret secret(value);
    const FieldVerdict verdict = FieldRules::check(fieldOf(request.kind), QString::fromUtf8(value));
    const bool isTooLong = value.size() > longestSecret;
    value.fill('\0');
    if (verdict.level == FieldVerdict::Level::Empty) {
        m_services.console.error(Text::tr("%1: standard input held no value.").arg(secretKindId(request.kind)));
        co_return ExitCode::WrongUse;
    }
    if (isTooLong || verdict.level == FieldVerdict::Level::Wrong) {
        m_services.console.error(QStringLiteral("%1: %2").arg(
            secretKindId(request.kind), isTooLong ? Text::tr("the value is too long.") : verdict.message));
        co_return ExitCode::WrongUse;
    }
    if (verdict.level == FieldVerdict::Level::Caution)
        m_services.console.warning(QStringLiteral("%1: %2").arg(secretKindId(request.kind), verdict.message));

    const QString id = connection->id;
    const Result<void> written = co_await m_services.secrets.write(id, request.kind, secret, stop);
    if (!written) {
        m_services.console.error(errorLine(written.error()));
        co_return exitCodeOf(written.error());
    }
    m_services.console.line(
        Text::tr("The keychain holds the %1 of %2 now.").arg(secretKindId(request.kind), connection->settings.name));
    co_return ExitCode::Done;
}

} // namespace causeway
