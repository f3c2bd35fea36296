#pragma once

#include "core/connectionsettings.h"
#include "core/result.h"
#include "core/secret.h"

#include <QObject>

#include <memory>
#include <vector>

namespace causeway {

namespace sandbox {
class SandboxServer;
}

/// The sandbox inside the program: started when it is first wanted, ended with the program.
class SandboxHost : public QObject {
    Q_OBJECT

public:
    explicit SandboxHost(QObject *parent = nullptr);
    ~SandboxHost() override;

    bool isRunning() const { return m_server != nullptr; }
    /// True when one of ours listens there.
    bool serves(const QUrl &url) const;

    /// Errors: InvalidInput with the sandbox's sentence when it cannot listen.
    Result<void> start();
    /// The same sandbox as in an earlier session, empty again: its port and its secrets.
    Result<void> startAgain(quint16 port, const Secret &clientSecret, const Secret &ipaasApiKey);

    /// A connection that fits it, without its secrets.
    Result<ConnectionSettings> settings() const;
    Secret clientSecret() const;
    Secret ipaasApiKey() const;

    sandbox::SandboxServer *server() const { return m_server.get(); }

private:
    std::unique_ptr<sandbox::SandboxServer> m_server;
    std::vector<std::unique_ptr<sandbox::SandboxServer>> m_revived;
};

} // namespace causeway
