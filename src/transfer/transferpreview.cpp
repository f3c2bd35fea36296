#include "transfer/transferrunprivate.h"

#include <QSet>

namespace causeway {

Task<void> TransferRun::Private::previewType(TypeProgress &progress, std::stop_token stop)
{
    const RecordType type = progress.type;
    const Source source = settings.sources.value(type);
    const Mapping mapping(type, source, endpoints);
    const bool isDoubtful = !journalKnows || !journal.isCompared(type) || journal.counts(type).conflicts > 0;
    if (isDoubtful || options.compareEverything) {
        // The list of another target takes the place of the journal's own: its next run must list anew.
        const Result<void> doubted = journalKnows ? Result<void>() : journal.setCompared(type, false);
        if (!doubted)
            co_return doubted;
        progress.phase = TypeProgress::Phase::Comparing;
        const Result<void> compared = co_await compare(mapping, type, stop);
        if (!compared)
            co_return tl::unexpected(compared.error());
    }
    progress.phase = TypeProgress::Phase::Reading;
    TransferPlan::Counts counts;
    counts.type = type;
    // Hashes, not the keys: a preview of a large account must not hold them all.
    QSet<size_t> seen;
    SourceReader reader(*businessCentral, clock, source, mapping, options.pageSize);
    const SourceReader::Sink sink
        = [this, &counts, &seen, &progress](const QList<MappedRecord> &records) -> Result<void> {
        for (const MappedRecord &mapped : records) {
            const size_t key = qHash(mapped.externalId);
            if (seen.contains(key))
                continue;
            seen.insert(key);
            previewRecord(counts, mapped);
        }
        progress.read = counts.read;
        progress.unchanged = counts.unchanged;
        progress.conflicts = counts.conflicts;
        return {};
    };
    const Result<void> read = co_await reader.readAll(sink, stop);
    plan.counts.append(counts);
    co_return read;
}

void TransferRun::Private::previewRecord(TransferPlan::Counts &counts, const MappedRecord &mapped)
{
    ++counts.read;
    TransferPlan::Record row;
    row.type = counts.type;
    row.externalId = mapped.externalId;
    row.name = mapped.name;
    row.description = mapped.description;
    const std::optional<JournalRecord> known
        = journalKnows ? journal.record(counts.type, mapped.externalId) : std::nullopt;
    if (known && known->state == RecordState::Done && known->sentHash == mapped.hash && !options.compareEverything) {
        row.kind = TransferPlan::Kind::Unchanged;
        ++counts.unchanged;
    } else {
        const JournalRecord record = planned(counts.type, mapped, known);
        row.reason = record.errorText;
        switch (record.state) {
        case RecordState::Done:
            row.kind = TransferPlan::Kind::Unchanged;
            ++counts.unchanged;
            break;
        case RecordState::Conflict:
            row.kind = TransferPlan::Kind::Conflict;
            ++counts.conflicts;
            break;
        case RecordState::Failed:
            row.kind = TransferPlan::Kind::Invalid;
            ++counts.invalid;
            break;
        case RecordState::Pending:
        case RecordState::Sending:
            row.kind = record.action == RecordAction::Create ? TransferPlan::Kind::New : TransferPlan::Kind::Changed;
            ++(record.action == RecordAction::Create ? counts.created : counts.changed);
            break;
        }
    }
    if (counts.read <= TransferPlan::recordLimit)
        plan.records.append(row);
}

} // namespace causeway
