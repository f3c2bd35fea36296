#pragma once

#include "core/clock.h"
#include "gui/banner.h"
#include "storage/connectionstore.h"

namespace causeway {

class Preferences;

/// Reminds of client secrets that have expired or soon will, from 30 days before. Once it is closed, not again on that
/// day. Follows the store.
class SecretReminder : public Banner {
    Q_OBJECT

public:
    /// All outlive it.
    SecretReminder(const ConnectionStore &connections, const Clock &clock, Preferences &preferences,
                   QWidget *parent = nullptr);

    /// Another day may have begun.
    void look();

Q_SIGNALS:
    void rotateRequested(const QString &connectionId);
    /// Of several: all of them, the most urgent first.
    void listRequested(const QString &mostUrgentId);

private:
    void showDue();
    QString sentenceFor(const Connection &connection) const;
    QDate today() const;

    const ConnectionStore &m_connections;
    const Clock &m_clock;
    Preferences &m_preferences;
    /// What is shown, the most urgent first, and of which day.
    QList<Connection> m_due;
    QDate m_shownOn;
};

} // namespace causeway
