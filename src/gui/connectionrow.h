#pragma once

#include "storage/connectionstore.h"

namespace causeway {

/// A connection as the home window lists it.
struct ConnectionRow {
    /// The most urgent first.
    enum class State {
        Failed,
        Expired,
        ExpiresSoon,
        NotTested,
        Works,
    };

    ConnectionRow(const Connection &theConnection, const ConnectionStatus &theStatus, const QDateTime &now);

    State state() const;
    /// Its last test.
    bool hasFailed() const { return status.lastTest.isValid() && !status.lastTestPassed; }
    /// Somebody should look at it: its test failed, or its secret has expired or soon will.
    bool needsAttention() const { return state() < State::NotTested; }

    bool operator==(const ConnectionRow &other) const;

    Connection connection;
    ConnectionStatus status;
    /// Of the secret, below 0 when it is over; nothing when the date is not known.
    std::optional<qint64> daysLeft;
};

} // namespace causeway
