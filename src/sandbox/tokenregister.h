#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>

#include <mutex>
#include <optional>

namespace causeway::sandbox {

// The bearer tokens that were issued, and what each one grants until it expires. Thread-safe.
template<typename Grant>
class TokenRegister {
public:
    void remember(const QByteArray &token, const Grant &grant, qint64 lifetimeSeconds)
    {
        const std::lock_guard lock(m_mutex);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        if (m_entries.size() > purgeAbove)
            m_entries.removeIf([now](const auto &entry) { return entry.value().expires <= now; });
        m_entries.insert(token, Entry{grant, now + lifetimeSeconds * 1000});
    }

    std::optional<Grant> find(const QByteArray &token) const
    {
        const std::lock_guard lock(m_mutex);
        const auto entry = m_entries.constFind(token);
        if (entry == m_entries.constEnd() || entry->expires <= QDateTime::currentMSecsSinceEpoch())
            return std::nullopt;
        return entry->grant;
    }

    // The same, once.
    std::optional<Grant> take(const QByteArray &token)
    {
        const std::optional<Grant> grant = find(token);
        const std::lock_guard lock(m_mutex);
        return m_entries.remove(token) ? grant : std::nullopt;
    }

private:
    struct Entry {
        Grant grant;
        qint64 expires = 0; // milliseconds since 1970
    };
    static constexpr qsizetype purgeAbove = 1000;

    mutable std::mutex m_mutex;
    QHash<QByteArray, Entry> m_entries;
};

} // namespace causeway::sandbox
