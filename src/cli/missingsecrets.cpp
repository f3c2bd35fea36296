#include "cli/missingsecrets.h"

#include "storage/ipaassecrets.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MissingSecrets)
};

/// One that needs no care in any shell as it is or in quotes; the name of the argument otherwise.
QString asArgument(const QString &name)
{
    static const QRegularExpression plain(QStringLiteral("^[\\w.][\\w.-]*$"));
    static const QRegularExpression special(QStringLiteral("[\"\\\\$`!%^\\x00-\\x1f]"));
    if (plain.match(name).hasMatch())
        return name;
    return special.match(name).hasMatch() ? QStringLiteral("NAME") : QString(u'"' % name % u'"');
}

QString command(const QString &connectionName, SecretKind kind)
{
    return QStringLiteral("causeway-cli secret set %1 %2").arg(asArgument(connectionName), secretKindId(kind));
}

QStringList commands(const QString &connectionName, const QList<SecretKind> &kinds)
{
    QStringList result;
    for (const SecretKind kind : kinds)
        result.append(command(connectionName, kind));
    return result;
}

/// "CAUSEWAY_CLIENT_SECRET and CAUSEWAY_IPAAS_API_KEY"
QString variables(const QList<SecretKind> &kinds)
{
    const QString first = EnvironmentSecretStore::variableName(kinds.first());
    if (kinds.size() == 1)
        return first;
    //: Two environment variables
    return Text::tr("%1 and %2").arg(first, EnvironmentSecretStore::variableName(kinds.last()));
}

QString happened(const QString &connectionName, const QList<SecretKind> &kinds)
{
    if (kinds.size() > 1)
        return Text::tr("%1 has neither a client secret nor an iPaaS.com API key.").arg(connectionName);
    return kinds.first() == SecretKind::ClientSecret ? Text::tr("%1 has no client secret.").arg(connectionName)
                                                     : Text::tr("%1 has no iPaaS.com API key.").arg(connectionName);
}

} // namespace

bool MissingSecrets::isMeantBy(const Error &error)
{
    return error.code == ErrorCode::SecretNotStored || error.code == ErrorCode::KeychainAbsent;
}

QCoro::Task<QString> MissingSecrets::line(Services services, Connection connection, std::stop_token stop)
{
    QList<SecretKind> kinds;
    bool hasKeychain = true;
    const Result<Secret> secret = co_await services.secrets.read(connection.id, SecretKind::ClientSecret, stop);
    if (!secret && isMeantBy(secret.error())) {
        kinds.append(SecretKind::ClientSecret);
        hasKeychain = secret.error().code != ErrorCode::KeychainAbsent;
    }
    const Result<IpaasSecrets> ipaas = co_await readIpaasSecrets(services.secrets, connection.id, stop);
    if (!ipaas && isMeantBy(ipaas.error())) {
        kinds.append(SecretKind::IpaasApiKey);
        hasKeychain = ipaas.error().code != ErrorCode::KeychainAbsent;
    }
    if (kinds.isEmpty())
        co_return QString();
    const QString name = connection.settings.name;
    QString sentences = happened(name, kinds) + u' ';
    if (hasKeychain) {
        //: %1: environment variables, %2: commands
        sentences += Text::tr("Set %1, or store what is missing: %2")
                         .arg(variables(kinds), commands(name, kinds).join(QStringLiteral("; ")));
    } else {
        //: %1: environment variables
        sentences += Text::tr("Set %1: this computer has no keychain.").arg(variables(kinds));
    }
    co_return sentences;
}

QStringList MissingSecrets::linesOfNew(const EnvironmentSecretStore &secrets, const QString &connectionName)
{
    QList<SecretKind> kinds;
    for (const SecretKind kind : {SecretKind::ClientSecret, SecretKind::IpaasApiKey}) {
        if (!secrets.isOverridden(kind))
            kinds.append(kind);
    }
    if (kinds.isEmpty())
        return {};
    QStringList lines{happened(connectionName, kinds) + u' ' + Text::tr("To store what is missing in the keychain:")};
    for (const QString &one : commands(connectionName, kinds))
        lines.append(QStringLiteral("    ") + one);
    //: %1: environment variables
    lines.append(Text::tr("Without a keychain, set %1 for each call.").arg(variables(kinds)));
    return lines;
}

} // namespace causeway
