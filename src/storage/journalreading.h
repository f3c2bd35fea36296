#pragma once

#include "storage/recordfingerprint.h"

#include <QByteArray>
#include <QList>
#include <QSet>

#include <functional>
#include <vector>

namespace causeway {

/// One reading of a type from Business Central, held against the last one: the fingerprints of all records in the order
/// they were read, in parts that are loaded and written as the reading comes to them. Business Central answers in the
/// order of its key, so that a record that has not changed is as a rule the next one of the last reading, and is told
/// as unchanged without asking the database. Memory: two parts, and a bit for each record.
class JournalReading {
public:
    struct Entry {
        /// In the table `record`.
        qint64 row = 0;
        RecordFingerprint fingerprint;
    };
    static constexpr size_t partSize = 1024;

    /// The part of that number of the last reading, empty behind the last.
    using Loader = std::function<QByteArray(qint64 part)>;

    /// Compares with nothing: every record is to be looked up.
    JournalReading() = default;
    /// `open` are the keys of the records that iPaaS.com may not have as they were last read: they are looked up.
    /// Entries with a row behind `lastRow` are none of ours.
    JournalReading(Loader lastReading, QSet<quint64> open, qint64 lastRow);

    /// Whether the last reading had it just so. It is then noted; otherwise look it up and note it.
    bool noteUnchanged(const RecordFingerprint &fingerprint);
    /// False when this reading had that row already: the pages repeat it. Entries without a key are not written.
    bool note(qint64 row, const RecordFingerprint &fingerprint);

    bool hasSeen(qint64 row) const;
    /// Different rows.
    qint64 seen() const { return m_seenCount; }

    /// The parts that are full and were not taken yet, and with `rest` the last one as well.
    QList<QByteArray> takeParts(bool rest);
    size_t entriesToTake() const { return m_entries.size(); }

private:
    bool loadPart();
    bool find(quint64 key);
    bool markSeen(qint64 row);

    Loader m_load;
    QSet<quint64> m_open;
    qint64 m_lastRow = 0;
    /// The part of the last reading that this one has come to, and the next entry in it.
    std::vector<Entry> m_part;
    size_t m_position = 0;
    qint64 m_nextPart = 0;
    /// Records in a row that were not found in the part.
    size_t m_misses = 0;

    std::vector<Entry> m_entries;
    /// A bit for each row.
    std::vector<quint64> m_seen;
    qint64 m_seenCount = 0;
};

} // namespace causeway
