#include "gui/connectionrow.h"

#include "core/secretexpiry.h"

namespace causeway {

ConnectionRow::ConnectionRow(const Connection &theConnection, const ConnectionStatus &theStatus, const QDateTime &now)
    : connection(theConnection)
    , status(theStatus)
    , daysLeft(SecretExpiry::daysLeft(theConnection.settings.secretExpires, now))
{
}

ConnectionRow::State ConnectionRow::state() const
{
    if (hasFailed())
        return State::Failed;
    if (daysLeft && *daysLeft < 0)
        return State::Expired;
    if (SecretExpiry::isDue(daysLeft))
        return State::ExpiresSoon;
    return status.lastTest.isValid() ? State::Works : State::NotTested;
}

bool ConnectionRow::operator==(const ConnectionRow &other) const
{
    return connection.id == other.connection.id && connection.settings == other.connection.settings
           && status == other.status && daysLeft == other.daysLeft;
}

} // namespace causeway
