#include "transfer/transferrunprivate.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TransferRun)
};

constexpr int mostConfirmed = 20;
/// A count may lie.
constexpr qint64 mostExpected = 1'000'000;

QString notTold()
{
    return Text::tr("iPaaS.com has not told what became of the record: a run asks it before anything is sent.");
}

qint64 &countOf(TransferPlan::Counts &counts, TransferPlan::Kind kind)
{
    switch (kind) {
    case TransferPlan::Kind::New:
        return counts.created;
    case TransferPlan::Kind::Changed:
        return counts.changed;
    case TransferPlan::Kind::Unchanged:
        return counts.unchanged;
    case TransferPlan::Kind::Conflict:
        return counts.conflicts;
    case TransferPlan::Kind::Deleted:
        return counts.deleted;
    case TransferPlan::Kind::Invalid:
        return counts.invalid;
    case TransferPlan::Kind::Unknown:
        return counts.unknown;
    }
    Q_UNREACHABLE();
}

} // namespace

Task<void> TransferRun::Private::previewType(TypeProgress &progress, std::stop_token stop)
{
    const RecordType type = progress.type;
    const Source source = settings.sources.value(type);
    const Mapping mapping = Mapping::of(settings, type, endpoints);
    const bool isDoubtful = !journalKnows || !journal.isCompared(type) || journal.counts(type).conflicts > 0;
    const bool isListed = !isThrough() && (isDoubtful || options.compareEverything);
    plan.isThroughIpaas = isThrough();
    if (isListed) {
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
    QStringList fields;
    const QList<MappedField> mappedFields = mapping.fields();
    for (const MappedField &field : mappedFields) {
        if (field.target != QLatin1StringView("external_id"))
            fields.append(field.target);
    }
    plan.fields.insert(type, fields);
    TransferPlan::Counts counts;
    counts.type = type;
    // Hashes, not the keys: a preview of a large account must not hold them all.
    QSet<size_t> seen;
    SourceReader reader(*businessCentral, clock, source, mapping, options.pageSize);
    const SourceReader::Sink sink
        = [this, &mapping, &counts, &seen, &progress, &reader](const QList<MappedRecord> &records) -> Result<void> {
        if (reader.counted() && counts.read == 0) {
            // What grows is moved, and the larger it is the longer that holds the window up.
            const qsizetype expected = static_cast<qsizetype>(std::clamp<qint64>(*reader.counted(), 0, mostExpected));
            seen.reserve(expected);
            namesTaken.reserve(namesTaken.size() + expected);
            plan.records.reserve(plan.records.size() + std::min<qsizetype>(expected, TransferPlan::recordLimit));
        }
        for (const MappedRecord &mapped : records) {
            const size_t key = qHash(mapped.externalId);
            if (seen.contains(key))
                continue;
            seen.insert(key);
            previewRecord(counts, mapping, mapped);
        }
        if (reader.counted())
            progress.expected = reader.counted();
        progress.read = counts.read;
        progress.created = counts.created;
        progress.updated = counts.changed;
        progress.unchanged = counts.unchanged;
        progress.conflicts = counts.conflicts;
        progress.failed = counts.invalid;
        return {};
    };
    Result<void> read = co_await reader.readAll(sink, stop);
    if (read && counts.deleted > 0)
        read = co_await confirmDeleted(counts, stop);
    plan.counts.append(counts);
    if (!isListed && !isThrough() && counts.read > 0)
        plan.unlisted.append(type);
    co_return read;
}

TransferPlan::Record TransferRun::Private::rowOf(RecordType type, const Mapping &mapping, const MappedRecord &mapped)
{
    TransferPlan::Record row;
    row.type = type;
    row.externalId = mapped.externalId;
    row.name = mapped.name;
    row.description = mapped.description;
    const std::optional<JournalRecord> known = journalKnows ? journal.record(type, mapped.externalId) : std::nullopt;
    if (known && known->state == RecordState::Done && known->sentHash == mapped.hash && !options.compareEverything) {
        row.kind = TransferPlan::Kind::Unchanged;
        return row;
    }
    const bool isOpen = isThrough() && known && known->state == RecordState::Sending && !known->tracking.isEmpty();
    if (isOpen && known->payloadHash == mapped.hash) {
        row.kind = TransferPlan::Kind::Unknown;
        row.reason = notTold();
        return row;
    }
    const bool wasDeleted = known && known->errorCode == errorCodeName(ErrorCode::LinkedRecordDeleted);
    const JournalRecord record = planned(type, mapped, known);
    // What iPaaS.com has by its own mappings is not to be compared with ours.
    row.ipaasId = isThrough() ? QString() : record.ipaasId;
    row.reason = record.errorText;
    switch (record.state) {
    case RecordState::Done:
        row.kind = TransferPlan::Kind::Unchanged;
        break;
    case RecordState::Conflict: {
        row.kind = TransferPlan::Kind::Conflict;
        const std::optional<RemoteRecord> namesake = journal.remoteByName(type, mapped.name);
        row.ipaasId = namesake ? namesake->ipaasId : QString();
        row.isLinkable = namesake && namesake->externalId.isEmpty() && !holderOfName(type, mapped);
        break;
    }
    case RecordState::Failed:
        row.kind = record.isUnknown() ? TransferPlan::Kind::Unknown : TransferPlan::Kind::Invalid;
        if (record.isUnknown())
            row.reason = notTold();
        break;
    case RecordState::Pending:
    case RecordState::Sending:
        row.kind = record.action == RecordAction::Create ? TransferPlan::Kind::New : TransferPlan::Kind::Changed;
        row.isToBeLinked = record.action == RecordAction::Link;
        if (!isThrough() && record.action == RecordAction::Update && (wasDeleted || isGone(type, record))) {
            row.kind = TransferPlan::Kind::Deleted;
            row.reason = wasDeleted
                             ? Text::tr("The record was deleted on iPaaS.com, and is still linked there.")
                             : Text::tr("iPaaS.com does not list the linked record: it was probably deleted there.");
        }
        break;
    }
    if (row.kind != TransferPlan::Kind::Unchanged) {
        row.packedValues = TransferPlan::packed(mapping.values(mapped.payload));
    }
    return row;
}

void TransferRun::Private::previewRecord(TransferPlan::Counts &counts, const Mapping &mapping,
                                         const MappedRecord &mapped)
{
    ++counts.read;
    const TransferPlan::Record row = rowOf(counts.type, mapping, mapped);
    ++countOf(counts, row.kind);
    if (row.isLinkable)
        ++counts.linkable;
    if (row.isToBeLinked)
        ++counts.linked;
    const bool isKept = counts.read <= TransferPlan::recordLimit;
    // In a run, too, the first that comes takes the name.
    const bool takesName
        = row.kind == TransferPlan::Kind::New || row.kind == TransferPlan::Kind::Changed || row.isLinkable;
    if (takesName)
        namesTaken.insert(qHash(nameKey(mapped.name)), isKept ? plan.records.size() : -1);
    if (isKept)
        plan.records.append(row);
}

/// Asks for the links of the first few: a look-up is a call, and many records may have gone at once.
Task<void> TransferRun::Private::confirmDeleted(TransferPlan::Counts &counts, std::stop_token stop)
{
    int asked = 0;
    for (TransferPlan::Record &row : plan.records) {
        if (row.type != counts.type || row.kind != TransferPlan::Kind::Deleted)
            continue;
        if (++asked > mostConfirmed)
            break;
        const QString externalId = row.externalId;
        const Result<std::optional<IpaasLink>> link
            = co_await ipaas->link(row.type, settings.ipaas.subscriptionId, externalId, stop);
        if (!link && link.error().code == ErrorCode::Cancelled)
            co_return tl::unexpected(link.error());
        // It stays what it seems to be; a run asks again.
        if (!link)
            break;
        if (*link && (*link)->isDeleted) {
            row.reason = Text::tr("The record was deleted on iPaaS.com, and is still linked there.");
            continue;
        }
        row.kind = *link ? TransferPlan::Kind::Changed : TransferPlan::Kind::New;
        row.ipaasId = *link ? (*link)->ipaasId : QString();
        row.reason.clear();
        --counts.deleted;
        ++countOf(counts, row.kind);
    }
    co_return {};
}

} // namespace causeway
