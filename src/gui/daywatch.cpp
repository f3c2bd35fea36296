#include "gui/daywatch.h"

namespace causeway {

DayWatch::DayWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_today(today())
{
    // Not until midnight: a computer that sleeps meanwhile would sleep through it.
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &DayWatch::look);
    m_minute.start();
}

QDate DayWatch::today() const
{
    return m_clock.now().toLocalTime().date();
}

void DayWatch::look()
{
    if (today() == m_today)
        return;
    m_today = today();
    Q_EMIT dayChanged();
}

} // namespace causeway
