#include "transfer/transferrunprivate.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace causeway {

namespace {

QByteArray payloadBytes(const QJsonObject &payload)
{
    return QJsonDocument(payload).toJson(QJsonDocument::Compact);
}

} // namespace

JournalRecord TransferRun::Private::planned(RecordType type, const MappedRecord &mapped,
                                            const std::optional<JournalRecord> &known) const
{
    JournalRecord record;
    if (known)
        record = *known;
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
    // A record that was to be linked and is not yet has the id of a namesake: no proof of a link. It is decided anew.
    const bool isLinkDue = known && known->action == RecordAction::Link && known->state != RecordState::Done;
    if (isLinkDue)
        record.ipaasId.clear();
    const bool isLinked = !record.ipaasId.isEmpty();
    record.payload = payloadBytes(mapped.payload);
    record.payloadHash = mapped.hash;
    record.state = RecordState::Pending;
    if (isLinked && !options.compareEverything) {
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
    if (isLinked) {
        record.action = RecordAction::Update;
        return record;
    }
    const std::optional<RemoteRecord> namesake = journal.remoteByName(type, mapped.name);
    const bool isLinkable = namesake && namesake->externalId.isEmpty();
    if (isLinkable && options.conflicts == Conflicts::Link) {
        record.ipaasId = namesake->ipaasId;
        record.action = RecordAction::Link;
    } else if (namesake) {
        record.state = RecordState::Conflict;
        record.errorCode = errorCodeName(ErrorCode::NameConflict);
        record.errorText
            = isLinkable
                  ? QCoreApplication::translate("TransferRun",
                                                "iPaaS.com has a record of this name that is not linked to this one.")
                  : QCoreApplication::translate(
                        "TransferRun", "iPaaS.com has a record of this name that is linked to %1 of Business Central.")
                        .arg(namesake->externalId);
    }
    return record;
}

} // namespace causeway
