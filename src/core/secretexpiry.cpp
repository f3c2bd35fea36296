#include "core/secretexpiry.h"

namespace causeway {

std::optional<qint64> SecretExpiry::daysLeft(QDate expires, const QDateTime &now)
{
    if (!expires.isValid())
        return std::nullopt;
    return now.toLocalTime().date().daysTo(expires);
}

bool SecretExpiry::isDue(std::optional<qint64> daysLeft)
{
    return daysLeft && *daysLeft <= reminderDays;
}

} // namespace causeway
