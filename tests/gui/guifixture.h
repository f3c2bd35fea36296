#pragma once

#include "core/clock.h"
#include "core/connectionfile.h"
#include "gui/guicontext.h"
#include "gui/sandboxhost.h"
#include "gui/secretclipboard.h"
#include "sandbox/sandboxserver.h"
#include "storage/preferences.h"
#include "storage/sessionsecretstore.h"
#include "support/eventturns.h"
#include "support/manualclock.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <memory>

namespace causeway {

/// The parts that main() makes, for one test: a directory of its own, secrets in memory only.
class GuiFixture {
public:
    GuiFixture()
        : secrets(persistent)
        , connections(directory.path())
        , endpoints(IpaasEndpoints::builtIn())
        , backend{clock, client, secrets, connections, endpoints}
        , preferences(directory.path())
        , secretClipboard(std::make_unique<SecretClipboard>(clipboardClock))
        , context{backend, sandbox, *secretClipboard, preferences}
    {
    }

    ~GuiFixture()
    {
        // What it waits for ends with it, and not without its clock.
        secretClipboard.reset();
        letStoppedTasksEnd();
    }

    GuiFixture(const GuiFixture &) = delete;
    GuiFixture &operator=(const GuiFixture &) = delete;

    /// Stores a connection that fits `server`, its secrets included.
    Connection addConnection(const sandbox::SandboxServer &server, const QString &name)
    {
        ConnectionSettings settings = *ConnectionFile::parse(QJsonDocument(server.connectionFile()).toJson());
        settings.name = name;
        return add(settings, Secret(server.clientSecret()), Secret(server.ipaasApiKey()));
    }

    Connection add(const ConnectionSettings &settings, const Secret &clientSecret, const Secret &apiKey)
    {
        const Connection connection = *connections.add(settings);
        QCoro::waitFor(persistent.write(connection.id, SecretKind::ClientSecret, clientSecret, {}));
        QCoro::waitFor(persistent.write(connection.id, SecretKind::IpaasApiKey, apiKey, {}));
        return connection;
    }

    QTemporaryDir directory;
    SystemClock clock;
    HttpClient client;
    SessionSecretStore persistent;
    LayeredSecretStore secrets;
    ConnectionStore connections;
    IpaasEndpoints endpoints;
    SandboxHost sandbox;
    Backend backend;
    Preferences preferences;
    /// What is copied stays until a test moves it.
    test::ManualClock clipboardClock;
    std::unique_ptr<SecretClipboard> secretClipboard;
    GuiContext context;
};

} // namespace causeway
