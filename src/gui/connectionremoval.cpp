#include "gui/connectionremoval.h"

#include "storage/transferjournal.h"

namespace causeway {

Task<void> removeConnection(Backend backend, QString connectionId, std::stop_token stop)
{
    const Result<void> journal = TransferJournal::removeFile(backend.connections.journalPath(connectionId));
    if (!journal)
        co_return tl::unexpected(journal.error());
    for (const SecretKind kind : allSecretKinds) {
        const Result<void> removed = co_await backend.secrets.remove(connectionId, kind, stop);
        // Where there is no keychain, there is nothing in it.
        if (!removed && removed.error().code != ErrorCode::KeychainAbsent)
            co_return tl::unexpected(removed.error());
    }
    co_return backend.connections.remove(connectionId);
}

} // namespace causeway
