#include "transfer/transferrunprivate.h"

#include <QCoreApplication>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TransferRun)
};

/// Who takes a name stands in the index of what iPaaS.com has, under a key that no name has (a code with a control
/// character is not sent). The next list of what is there wipes it out with the rest.
QString takenName(const QString &name)
{
    return QChar(u'\x1f') + name.trimmed();
}

void setConflict(JournalRecord &record, const QString &text)
{
    record.state = RecordState::Conflict;
    record.errorCode = errorCodeName(ErrorCode::NameConflict);
    record.errorText = text;
}

} // namespace

/// The record of Business Central that takes this one's name on iPaaS.com, and is not this one.
std::optional<QString> TransferRun::Private::holderOfName(RecordType type, const MappedRecord &mapped) const
{
    const auto taken = namesTaken.constFind(qHash(nameKey(mapped.name)));
    if (taken != namesTaken.cend()) {
        const TransferPlan::Record *holder = *taken >= 0 ? &plan.records.at(*taken) : nullptr;
        if (!holder || nameKey(holder->name) == nameKey(mapped.name))
            return holder ? holder->name : QString();
    }
    const std::optional<RemoteRecord> note = journal.remoteByName(type, takenName(mapped.name));
    const QString externalId = note ? note->ipaasId.mid(1) : QString();
    if (!note || externalId == mapped.externalId)
        return std::nullopt;
    // It may have another name by now.
    const std::optional<JournalRecord> holder = journal.record(type, externalId);
    if (!holder || nameKey(holder->label) != nameKey(mapped.name))
        return std::nullopt;
    return holder->label;
}

void TransferRun::Private::takeName(RecordType type, const MappedRecord &mapped)
{
    RemoteRecord note;
    note.ipaasId = takenName(mapped.externalId);
    note.name = takenName(mapped.name);
    const Result<void> noted = journal.putRemote(type, note);
    // The journal keeps its first failure, and ends the run by it.
    Q_UNUSED(noted);
}

/// A linked record that a whole list of what iPaaS.com has does not hold.
bool TransferRun::Private::isGone(RecordType type, const JournalRecord &record) const
{
    return isListFresh && !record.ipaasId.isEmpty() && !journal.remoteByExternalId(type, record.externalId);
}

/// As it was read, to be sent; Failed where it cannot be.
JournalRecord TransferRun::Private::dueRecord(RecordType type, const MappedRecord &mapped,
                                              const std::optional<JournalRecord> &known)
{
    JournalRecord record = known.value_or(JournalRecord());
    if (record.state == RecordState::Done)
        record.marked = 0;
    record.type = type;
    record.externalId = mapped.externalId;
    record.label = mapped.name.isEmpty() ? mapped.externalId : mapped.name;
    record.errorCode.clear();
    record.errorText.clear();
    if (!mapped.problem.isEmpty()) {
        record.state = RecordState::Failed;
        record.errorCode = errorCodeName(ErrorCode::SourceRecordInvalid);
        record.errorText = mapped.problem;
        record.payload.clear();
        return record;
    }
    record.payload = payloadBytes(mapped.payload);
    record.payloadHash = mapped.hash;
    record.state = RecordState::Pending;
    return record;
}

JournalRecord TransferRun::Private::planned(RecordType type, const MappedRecord &mapped,
                                            const std::optional<JournalRecord> &known)
{
    if (isThrough())
        return plannedHook(type, mapped, known);
    JournalRecord record = dueRecord(type, mapped, known);
    if (record.state == RecordState::Failed)
        return record;
    // A record that was to be linked and is not yet has the id of a namesake: no proof of a link. It is decided anew.
    const bool isLinkDue = known && known->action == RecordAction::Link && known->state != RecordState::Done;
    if (isLinkDue)
        record.ipaasId.clear();
    const bool isLinked = !record.ipaasId.isEmpty();
    const bool mayBeGone = isLinked && isGone(type, record);
    if (isLinked && !mayBeGone && !options.compareEverything) {
        record.action = RecordAction::Update;
        return record;
    }
    record.action = RecordAction::Create;
    if (const std::optional<RemoteRecord> linked = journal.remoteByExternalId(type, mapped.externalId)) {
        record.ipaasId = linked->ipaasId;
        record.action = RecordAction::Update;
        if (linked->hash == mapped.hash) {
            record.state = RecordState::Done;
            record.sentHash = mapped.hash;
            record.payload.clear();
        }
        return record;
    }
    const std::optional<RemoteRecord> namesake = journal.remoteByName(type, mapped.name);
    const bool isLinkable = namesake && namesake->externalId.isEmpty();
    // It may be the record itself, listed before it was linked.
    const bool isReplaced = mayBeGone && namesake && namesake->ipaasId != record.ipaasId;
    if (isLinked && !isReplaced) {
        // Whether it was deleted there, and what then, is found out by who writes it.
        record.action = RecordAction::Update;
        return record;
    }
    const std::optional<QString> holder = holderOfName(type, mapped);
    if (holder) {
        setConflict(record, holder->isEmpty() ? Text::tr("Business Central has another record of this name. iPaaS.com "
                                                         "takes each name once, without regard to case.")
                                              : Text::tr("Business Central has this name twice: iPaaS.com takes each "
                                                         "name once, without regard to case, and %1 comes first.")
                                                    .arg(*holder));
        return record;
    }
    if (namesake && !isLinkable) {
        setConflict(record, Text::tr("iPaaS.com has a record of this name that is linked to %1 of Business Central.")
                                .arg(namesake->externalId));
        return record;
    }
    if (namesake && options.conflictsOf(type, mapped.externalId) != Conflicts::Link) {
        setConflict(record, Text::tr("iPaaS.com has a record of this name that is not linked to this one."));
        return record;
    }
    if (namesake) {
        record.ipaasId = namesake->ipaasId;
        record.action = RecordAction::Link;
    }
    if (!options.preview)
        takeName(type, mapped);
    return record;
}

} // namespace causeway
