#include "gui/storedsections.h"

#include "core/fieldrules.h"
#include "gui/secretclipboard.h"
#include "storage/preferences.h"
#include "storage/transferjournal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StoredPlaces)
};

QString what(SecretKind kind)
{
    switch (kind) {
    case SecretKind::ClientSecret:
        return Text::tr("the client secret of the app registration");
    case SecretKind::IpaasApiKey:
        return Text::tr("the API key of iPaaS.com");
    case SecretKind::IpaasRefreshToken:
        return Text::tr("a person's sign-in to iPaaS.com");
    case SecretKind::IpaasWebhookKey:
        return Text::tr("the webhook key of the subscription");
    }
    Q_UNREACHABLE();
}

StoredSection folder(const GuiContext &context)
{
    const QString directory = context.backend.connections.directory();
    StoredSection section{
        QStringLiteral("folder"),
        Text::tr("In a folder on this computer"),
        {},
        {{QDir::toNativeSeparators(QFileInfo(directory).absoluteFilePath()),
          Text::tr("The folder itself, made for your user account only. In it are:")},
         {QStringLiteral("connections"),
          Text::tr("The settings of each connection, a file each, named after its ID. No secrets.")},
         {QStringLiteral("status"), Text::tr("When each was last tested and initialized, and what came of it.")},
         {QStringLiteral("journals"),
          Text::tr("What was transferred: names and IDs of records, what could not be sent and why, "
                   "the counts of the last %n run(s), and the values of records that are still to be "
                   "sent. Beside each, when the last calls were made.",
                   nullptr, TransferJournal::runsKept)},
         {QStringLiteral("preferences.ini"), Text::tr("Colours, language, and where windows were.")}}};
    const QString endpoints = QStringLiteral("ipaas-endpoints.json");
    if (QFileInfo::exists(QDir(directory).filePath(endpoints)))
        section.rows.append({endpoints, Text::tr("Paths of iPaaS.com's API that somebody has corrected by hand.")});
    section.rows.append({QStringLiteral("*.damaged-*"),
                         Text::tr("Files that could not be read and were set aside. They may be deleted.")});
    return section;
}

StoredSection keychain(const GuiContext &context)
{
    const LayeredSecretStore &secrets = context.backend.secrets;
    StoredSection section{QStringLiteral("keychain"),
                          Text::tr("In the keychain"),
                          //: %1 is the keychain of the system, "Causeway" the name of a service there
                          Text::tr("In %1, under \"Causeway\". Each secret that a connection has is an entry of "
                                   "this name, with the connection's ID in front:")
                              .arg(secrets.description()),
                          {}};
    for (const SecretKind kind : allSecretKinds)
        section.rows.append({Text::tr("ID/%1").arg(secretKindId(kind)), what(kind)});
    for (const Connection &connection : context.backend.connections.connections()) {
        const bool isOfSession = std::any_of(allSecretKinds.cbegin(), allSecretKinds.cend(), [&](SecretKind kind) {
            return secrets.isKeptForSession(connection.id, kind);
        });
        //: %1 is a connection
        const QString meaning = isOfSession
                                    ? Text::tr("the ID of %1, which has secrets for this session only, not in the "
                                               "keychain")
                                    : Text::tr("the ID of %1");
        section.rows.append({connection.id, meaning.arg(connection.settings.name)});
    }
    return section;
}

StoredSection elsewhere()
{
    return {QStringLiteral("elsewhere"),
            Text::tr("Where you put it"),
            {},
            {{{},
              Text::tr("Reports, exported connections and the page for an administrator are where you saved them. "
                       "Causeway keeps no list of them.")},
             {{},
              Text::tr("A client secret that you copy for iPaaS.com's portal is on the clipboard for %n second(s).",
                       nullptr, static_cast<int>(SecretClipboard::lifetime.count()))}}};
}

StoredSection never()
{
    return {
        QStringLiteral("never"),
        Text::tr("What is never stored"),
        {},
        {{{}, Text::tr("Secrets outside the keychain: no file, log or report has one.")},
         {{}, Text::tr("Your password for iPaaS.com, and the tokens that Microsoft and iPaaS.com give for an hour.")},
         {{}, Text::tr("How you use the program: nothing is counted or sent to anyone.")}}};
}

/// The hosts of all connections but those to the sandbox, or those that a new connection has.
QString hosts(const GuiContext &context, QUrl (*of)(const ConnectionSettings &))
{
    QStringList found;
    for (const Connection &connection : context.backend.connections.connections()) {
        const QString host = of(connection.settings).host();
        if (!FieldRules::isOfSandbox(connection.settings) && !found.contains(host))
            found.append(host);
    }
    if (found.isEmpty())
        found.append(of(ConnectionSettings{}).host());
    found.sort();
    return found.join(QStringLiteral(", "));
}

StoredSection leaves(const GuiContext &context)
{
    return {QStringLiteral("leaves"),
            Text::tr("What leaves this computer, and to whom"),
            Text::tr("Only when you set up, test or initialize a connection, encrypted, and by way of the system's "
                     "proxy where one is set. What is done in the sandbox stays on this computer."),
            {{hosts(context, [](const ConnectionSettings &settings) { return settings.authorityUrl; }),
              Text::tr("Microsoft's sign-in gets the tenant ID, the client ID and the client secret.")},
             {hosts(context, [](const ConnectionSettings &settings) { return settings.apiUrl; }),
              Text::tr("Business Central gets the token from that sign-in. It is only read from.")},
             {hosts(context, [](const ConnectionSettings &settings) { return settings.ipaas.apiUrl; }),
              Text::tr("iPaaS.com gets what signs you in there, and the customer categories, locations and shipping "
                       "methods that are transferred, or their IDs only where its own mappings read them.")}}};
}

StoredSection removal()
{
    return {QStringLiteral("removal"),
            Text::tr("How to remove everything"),
            {},
            {{{},
              Text::tr("1. Delete each connection in the home window: its settings, its status, its journal and its "
                       "entries in the keychain go with it.")},
             {{}, Text::tr("2. Quit Causeway and delete the folder above.")},
             {{},
              Text::tr("3. Should an entry be left in the keychain, as after deleting files by hand, delete those of "
                       "\"Causeway\" in the system's own password program.")}}};
}

} // namespace

QList<StoredSection> storedSections(const GuiContext &context)
{
    return {folder(context), keychain(context), elsewhere(), never(), leaves(context), removal()};
}

QString plainText(const QList<StoredSection> &sections)
{
    QString text;
    for (const StoredSection &section : sections) {
        text += section.title % u'\n';
        if (!section.introduction.isEmpty())
            text += section.introduction % u'\n';
        for (const StoredSection::Row &row : section.rows) {
            text += QStringLiteral("  ");
            text += row.place.isEmpty() ? row.meaning : QString(row.place % QStringLiteral(": ") % row.meaning);
            text += u'\n';
        }
        text += u'\n';
    }
    return text;
}

} // namespace causeway
