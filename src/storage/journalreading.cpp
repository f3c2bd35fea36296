#include "storage/journalreading.h"

#include <QtEndian>

#include <algorithm>

namespace causeway {

namespace {

// As it stands in the file: row, key and content, each 8 bytes, the lowest first.
constexpr qsizetype entryBytes = 24;

std::vector<JournalReading::Entry> entriesFrom(const QByteArray &bytes)
{
    std::vector<JournalReading::Entry> entries(static_cast<size_t>(bytes.size() / entryBytes));
    const char *from = bytes.constData();
    for (JournalReading::Entry &entry : entries) {
        entry.row = qFromLittleEndian<qint64>(from);
        entry.fingerprint.key = qFromLittleEndian<quint64>(from + 8);
        entry.fingerprint.content = qFromLittleEndian<quint64>(from + 16);
        from += entryBytes;
    }
    return entries;
}

QByteArray bytesOf(std::vector<JournalReading::Entry>::const_iterator first,
                   std::vector<JournalReading::Entry>::const_iterator last)
{
    QByteArray bytes(entryBytes * (last - first), Qt::Uninitialized);
    char *to = bytes.data();
    for (auto entry = first; entry != last; ++entry) {
        qToLittleEndian<qint64>(entry->row, to);
        qToLittleEndian<quint64>(entry->fingerprint.key, to + 8);
        qToLittleEndian<quint64>(entry->fingerprint.content, to + 16);
        to += entryBytes;
    }
    return bytes;
}

} // namespace

JournalReading::JournalReading(Loader lastReading, QSet<quint64> open, qint64 lastRow)
    : m_load(std::move(lastReading))
    , m_open(std::move(open))
    , m_lastRow(lastRow)
{
}

bool JournalReading::loadPart()
{
    if (!m_load)
        return false;
    m_part = entriesFrom(m_load(m_nextPart++));
    m_position = 0;
    m_misses = 0;
    if (m_part.empty())
        m_load = nullptr;
    return !m_part.empty();
}

/// Goes to the entry of that key, when it is in this part.
bool JournalReading::find(quint64 key)
{
    if (m_position == m_part.size() && !loadPart())
        return false;
    if (m_part[m_position].fingerprint.key == key) {
        m_misses = 0;
        return true;
    }
    const auto from = m_part.cbegin() + static_cast<std::ptrdiff_t>(m_position);
    const auto found
        = std::find_if(from, m_part.cend(), [key](const Entry &entry) { return entry.fingerprint.key == key; });
    if (found != m_part.cend()) {
        // Those between are gone from Business Central.
        m_position = static_cast<size_t>(found - m_part.cbegin());
        m_misses = 0;
        return true;
    }
    // A new record, as a rule. Where nothing fits any more, what is left of the part is gone.
    if (++m_misses > partSize)
        m_position = m_part.size();
    return false;
}

bool JournalReading::noteUnchanged(const RecordFingerprint &fingerprint)
{
    if (fingerprint.key == 0 || !find(fingerprint.key))
        return false;
    const Entry &entry = m_part[m_position++];
    const bool isOurs = entry.row > 0 && entry.row <= m_lastRow;
    if (!isOurs || entry.fingerprint.content != fingerprint.content || m_open.contains(fingerprint.key))
        return false;
    return note(entry.row, fingerprint);
}

bool JournalReading::note(qint64 row, const RecordFingerprint &fingerprint)
{
    if (!markSeen(row))
        return false;
    if (fingerprint.key != 0)
        m_entries.push_back({row, fingerprint});
    return true;
}

bool JournalReading::markSeen(qint64 row)
{
    const auto word = static_cast<size_t>(row / 64);
    const quint64 bit = Q_UINT64_C(1) << (row % 64);
    if (word >= m_seen.size())
        m_seen.resize(std::max(word + 1, m_seen.size() + m_seen.size() / 2));
    if ((m_seen[word] & bit) != 0)
        return false;
    m_seen[word] |= bit;
    ++m_seenCount;
    return true;
}

bool JournalReading::hasSeen(qint64 row) const
{
    const auto word = static_cast<size_t>(row / 64);
    return word < m_seen.size() && (m_seen[word] & (Q_UINT64_C(1) << (row % 64))) != 0;
}

QList<QByteArray> JournalReading::takeParts(bool rest)
{
    QList<QByteArray> parts;
    auto first = m_entries.cbegin();
    while (m_entries.cend() - first >= static_cast<std::ptrdiff_t>(partSize)) {
        const auto last = first + static_cast<std::ptrdiff_t>(partSize);
        parts.append(bytesOf(first, last));
        first = last;
    }
    if (rest && first != m_entries.cend()) {
        parts.append(bytesOf(first, m_entries.cend()));
        first = m_entries.cend();
    }
    m_entries.erase(m_entries.cbegin(), first);
    return parts;
}

} // namespace causeway
