#include "gui/sandboxhost.h"

#include "core/connectionfile.h"
#include "sandbox/sandboxserver.h"

#include <QJsonDocument>

#include <algorithm>

namespace causeway {

namespace {

Result<std::unique_ptr<sandbox::SandboxServer>> started(sandbox::SandboxOptions options)
{
    auto server = std::make_unique<sandbox::SandboxServer>(std::move(options));
    QString message;
    if (!server->start(&message))
        return tl::unexpected(makeError(ErrorCode::InvalidInput, message));
    return server;
}

} // namespace

SandboxHost::SandboxHost(QObject *parent)
    : QObject(parent)
{
}

SandboxHost::~SandboxHost() = default;

bool SandboxHost::serves(const QUrl &url) const
{
    const auto listens = [&url](const std::unique_ptr<sandbox::SandboxServer> &server) {
        return server && server->url().port() == url.port();
    };
    return listens(m_server) || std::any_of(m_revived.cbegin(), m_revived.cend(), listens);
}

Result<void> SandboxHost::start()
{
    if (m_server)
        return {};
    auto server = started({});
    if (!server)
        return tl::unexpected(server.error());
    m_server = std::move(*server);
    return {};
}

Result<void> SandboxHost::startAgain(quint16 port, const Secret &clientSecret, const Secret &ipaasApiKey)
{
    sandbox::SandboxOptions options;
    options.port = port;
    // Made up, and worth nothing outside this computer.
    options.clientSecret = QString::fromUtf8(clientSecret.reveal());
    options.ipaasApiKey = QString::fromUtf8(ipaasApiKey.reveal());
    auto server = started(std::move(options));
    if (!server)
        return tl::unexpected(server.error());
    m_revived.push_back(std::move(*server));
    return {};
}

Result<ConnectionSettings> SandboxHost::settings() const
{
    return ConnectionFile::parse(QJsonDocument(m_server->connectionFile()).toJson());
}

Secret SandboxHost::clientSecret() const
{
    return Secret(m_server->clientSecret());
}

Secret SandboxHost::ipaasApiKey() const
{
    return Secret(m_server->ipaasApiKey());
}

} // namespace causeway
