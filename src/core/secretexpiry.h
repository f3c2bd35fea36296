#pragma once

#include <QDateTime>

#include <optional>

namespace causeway {

/// When a client secret is spoken of because of its end.
namespace SecretExpiry {

/// Reminded of from so many days before.
inline constexpr int reminderDays = 30;

/// Days until `expires` by the calendar of this computer, below 0 when it is over. Nothing for a date that is not
/// known.
std::optional<qint64> daysLeft(QDate expires, const QDateTime &now);

/// It is over, or will be within the days above.
bool isDue(std::optional<qint64> daysLeft);

} // namespace SecretExpiry

} // namespace causeway
