#pragma once

#include <QHash>
#include <QString>

#include <chrono>
#include <map>
#include <optional>

namespace causeway {

/// The records that are with iPaaS.com, by when to ask its listener for them. Times are those of Clock::monotonic().
class UnderWay {
public:
    /// A record that is there already is asked for at the new time only.
    void add(const QString &externalId, std::chrono::milliseconds due);
    /// The one that has been due for the longest. It counts as under way until done(), or waits again after add().
    std::optional<QString> takeDue(std::chrono::milliseconds now);
    void done(const QString &externalId);

    /// When the next is due; nothing while none waits.
    std::optional<std::chrono::milliseconds> nextDue() const;
    bool isDue(std::chrono::milliseconds now) const;
    qsizetype size() const { return m_places.size(); }

private:
    using Waiting = std::multimap<std::chrono::milliseconds, QString>;
    Waiting m_waiting;
    /// The end for those that were taken.
    QHash<QString, Waiting::iterator> m_places;
};

} // namespace causeway
