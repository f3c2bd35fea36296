#pragma once

#include "core/clock.h"

#include <QObject>
#include <QTimer>

namespace causeway {

/// Tells that another day has begun, for a window that stays open over night.
class DayWatch : public QObject {
    Q_OBJECT

public:
    /// The clock outlives it.
    explicit DayWatch(const Clock &clock, QObject *parent = nullptr);

    /// By the calendar of this computer.
    QDate today() const;
    /// Looks at once, and not only within a minute.
    void look();

Q_SIGNALS:
    void dayChanged();

private:
    const Clock &m_clock;
    QDate m_today;
    QTimer m_minute;
};

} // namespace causeway
