#include "gui/sandboxrevival.h"

#include "core/fieldrules.h"
#include "gui/sandboxhost.h"
#include "storage/transferjournal.h"

namespace causeway {

QCoro::Task<bool> reviveSandbox(GuiContext context, Connection connection, std::stop_token stop)
{
    const QUrl url = connection.settings.apiUrl;
    if (!FieldRules::isOfSandbox(connection.settings) || url.port() <= 0 || context.sandbox.serves(url))
        co_return false;
    const Result<Secret> clientSecret
        = co_await context.backend.secrets.read(connection.id, SecretKind::ClientSecret, stop);
    const Result<Secret> apiKey = co_await context.backend.secrets.read(connection.id, SecretKind::IpaasApiKey, stop);
    if (!clientSecret || !apiKey)
        co_return false;
    const Result<void> started = context.sandbox.startAgain(static_cast<quint16>(url.port()), *clientSecret, *apiKey);
    // Not started: causeway-cli sandbox may have the port, and that is fine.
    if (!started)
        co_return false;
    const ConnectionStore &connections = context.backend.connections;
    for (const Connection &other : connections.connections()) {
        // Copies of it lead to the same place.
        if (other.settings.apiUrl.port() != url.port() || !FieldRules::isLoopback(other.settings.apiUrl))
            continue;
        const Result<void> removed = TransferJournal::removeFile(connections.journalPath(other.id));
        if (!removed)
            qWarning("The journal of the sandbox was not removed: %s", qPrintable(removed.error().message));
    }
    co_return true;
}

} // namespace causeway
