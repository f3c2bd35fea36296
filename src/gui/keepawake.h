#pragma once

#include <QString>

#include <memory>

namespace causeway {

/// Keeps the computer from going to sleep for as long as it lives. Made by TransferJob for a run, on the main thread.
/// Never blocks, and does nothing where the platform cannot or does not want to.
class KeepAwake {
public:
    /// `reason` is what the system may show a person who asks why it stays awake.
    explicit KeepAwake(const QString &reason);
    ~KeepAwake();

    KeepAwake(const KeepAwake &) = delete;
    KeepAwake &operator=(const KeepAwake &) = delete;

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace causeway
