#include "gui/connectionremoval.h"

#include "storage/transferjournal.h"

namespace causeway {

namespace {

constexpr int attempts = 20;

bool isBusy(const Result<void> &removed)
{
    return !removed && removed.error().code == ErrorCode::JournalBusy;
}

} // namespace

Task<void> removeConnection(Backend backend, QString connectionId, std::stop_token stop)
{
    const QString path = backend.connections.journalPath(connectionId);
    Result<void> journal = TransferJournal::removeFile(path);
    // Someone may be looking into it just now, as the home window does when it comes to the front.
    for (int attempt = 1; attempt < attempts && isBusy(journal); ++attempt) {
        co_await backend.clock.sleep(std::chrono::milliseconds(50), stop);
        journal = TransferJournal::removeFile(path);
    }
    if (!journal)
        co_return tl::unexpected(journal.error());
    for (const SecretKind kind : allSecretKinds) {
        const Result<void> removed = co_await backend.secrets.remove(connectionId, kind, stop);
        // Where there is no keychain, there is nothing in it.
        if (!removed && removed.error().code != ErrorCode::KeychainAbsent)
            co_return tl::unexpected(removed.error());
    }
    const Result<void> removed = backend.connections.remove(connectionId);
    // Another program was quicker: there is nothing left to do.
    if (!removed && removed.error().code != ErrorCode::ConnectionNotFound)
        co_return tl::unexpected(removed.error());
    co_return {};
}

} // namespace causeway
