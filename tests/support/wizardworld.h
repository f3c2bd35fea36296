#pragma once

#include "core/connectionfile.h"
#include "sandbox/sandboxserver.h"
#include "setup/wizardflow.h"
#include "storage/sessionsecretstore.h"
#include "support/eventturns.h"

#include <QJsonDocument>
#include <QTemporaryDir>

namespace causeway::tests {

/// Everything a wizard needs, with a sandbox behind it and no keychain.
struct WizardWorld {
    explicit WizardWorld(const QStringList &scenarios = {})
        : WizardWorld(optionsOf(scenarios, {}))
    {
    }

    explicit WizardWorld(const sandbox::SandboxOptions &options)
        : server(options)
        , connections(directory.path())
        , layered(sessionStore)
        , endpoints(IpaasEndpoints::builtIn())
        , backend{clock, client, layered, connections, endpoints}
    {
        QString problem;
        started = server.start(&problem);
    }

    ~WizardWorld() { letStoppedTasksEnd(); }
    WizardWorld(const WizardWorld &) = delete;
    WizardWorld &operator=(const WizardWorld &) = delete;

    static sandbox::SandboxOptions optionsOf(const QStringList &scenarios, const QHash<QString, int> &records)
    {
        sandbox::SandboxOptions result;
        result.scenarios = scenarios;
        result.recordCounts = records;
        return result;
    }

    ConnectionSettings settings() const
    {
        return *ConnectionFile::parse(QJsonDocument(server.connectionFile()).toJson());
    }

    void fill(SetupDraft &draft) const
    {
        draft.load(QString(), settings());
        draft.setSecret(Field::ClientSecret, Secret(server.clientSecret()));
        draft.setSecret(Field::IpaasApiKey, Secret(server.ipaasApiKey()));
    }

    sandbox::SandboxServer server;
    QTemporaryDir directory;
    SystemClock clock;
    HttpClient client;
    ConnectionStore connections;
    SessionSecretStore sessionStore;
    LayeredSecretStore layered;
    IpaasEndpoints endpoints;
    Backend backend;
    bool started = false;
};

} // namespace causeway::tests
