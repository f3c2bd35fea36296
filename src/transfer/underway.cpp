#include "transfer/underway.h"

namespace causeway {

using std::chrono::milliseconds;

void UnderWay::add(const QString &externalId, milliseconds due)
{
    done(externalId);
    m_places.insert(externalId, m_waiting.emplace(due, externalId));
}

std::optional<QString> UnderWay::takeDue(milliseconds now)
{
    if (!isDue(now))
        return std::nullopt;
    const QString externalId = m_waiting.begin()->second;
    m_waiting.erase(m_waiting.begin());
    m_places.insert(externalId, m_waiting.end());
    return externalId;
}

void UnderWay::done(const QString &externalId)
{
    const auto place = m_places.constFind(externalId);
    if (place == m_places.cend())
        return;
    if (*place != m_waiting.end())
        m_waiting.erase(*place);
    m_places.erase(place);
}

std::optional<milliseconds> UnderWay::nextDue() const
{
    return m_waiting.empty() ? std::nullopt : std::optional(m_waiting.begin()->first);
}

bool UnderWay::isDue(milliseconds now) const
{
    return !m_waiting.empty() && m_waiting.begin()->first <= now;
}

} // namespace causeway
