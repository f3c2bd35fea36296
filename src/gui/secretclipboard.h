#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "core/taskscope.h"

#include <QObject>

#include <chrono>

namespace causeway {

/// The one way of a secret to the clipboard: it is taken off again after `lifetime`, and when the program ends, unless
/// something else has been copied since. Programs that keep a history of the clipboard are told not to take it up, in
/// the way of KDE and of Windows. Made by main(); outlives the windows, so that closing one in haste leaves nothing
/// behind.
class SecretClipboard : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds lifetime{30};

    explicit SecretClipboard(Clock &clock, QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const Secret &secret);

Q_SIGNALS:
    /// The secret is not on the clipboard any more, or no longer ours to take off.
    void ended();

private:
    void end();
    void takeOff();

    Clock &m_clock;
    Secret m_secret;
    TaskScope m_waiting;
};

} // namespace causeway
