#include "transfer/recordwriter.h"

#include "core/redaction.h"
#include "ipaas/ipaaserrors.h"
#include "net/classifier.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordWriter)
};

using Outcome = RecordWriter::Outcome;

/// Creating is tried again after a look-up has shown that the last try did not arrive: not for ever.
constexpr int createAttempts = 6;

Outcome done(JournalRecord record, const QString &ipaasId)
{
    record.state = RecordState::Done;
    record.ipaasId = ipaasId;
    record.sentHash = record.payloadHash;
    record.payload.clear();
    record.errorCode.clear();
    record.errorText.clear();
    return {record, std::nullopt, false};
}

Outcome refused(JournalRecord record, const Error &error)
{
    record.state = error.code == ErrorCode::DuplicateName ? RecordState::Conflict : RecordState::Failed;
    record.errorCode = errorCodeName(record.state == RecordState::Conflict ? ErrorCode::NameConflict : error.code);
    record.errorText = error.message;
    if (!error.serviceCode.isEmpty() && !error.message.contains(error.serviceCode))
        record.errorText = error.serviceCode + QStringLiteral(": ") + error.message;
    // A service or proxy may echo what it was sent, and this goes to the disk.
    record.errorText = Redaction::apply(record.errorText);
    return {record, std::nullopt, false};
}

Outcome deletedThere(JournalRecord record)
{
    return refused(record, makeError(ErrorCode::LinkedRecordDeleted,
                                     Text::tr("The record was deleted on iPaaS.com, and is still linked there.")));
}

/// Whether an error is the run's and not the record's: a stop, a service that cannot be reached for a long time, or
/// what would meet every record.
bool endsTheRun(const Error &error)
{
    return error.code == ErrorCode::Cancelled || concernsEveryRecord(error) || isTransient(error);
}

/// Something else than iPaaS.com has answered: the record is as unsettled as before.
bool saysNothing(const Error &error)
{
    return error.code == ErrorCode::MalformedAnswer || error.code == ErrorCode::WebPageAnswer;
}

Outcome interrupted(const JournalRecord &record, const Error &error, bool wasNotSent)
{
    return {record, error, wasNotSent};
}

} // namespace

RecordWriter::RecordWriter(IpaasClient &ipaas, const Mapping &mapping, RecordType type, qint64 subscriptionId)
    : m_ipaas(ipaas)
    , m_mapping(mapping)
    , m_type(type)
    , m_subscriptionId(subscriptionId)
{
}

QCoro::Task<Outcome> RecordWriter::write(JournalRecord record, std::stop_token stop)
{
    switch (record.action) {
    case RecordAction::Create:
        break;
    case RecordAction::Update:
        return update(std::move(record), stop);
    case RecordAction::Link:
        return linkAndUpdate(std::move(record), stop);
    }
    return create(std::move(record), stop);
}

QCoro::Task<Outcome> RecordWriter::linkAndUpdate(JournalRecord record, std::stop_token stop)
{
    const QString externalId = record.externalId;
    const QString ipaasId = record.ipaasId;
    const Result<void> linked = co_await m_ipaas.setLink(m_type, m_subscriptionId, externalId, ipaasId, stop);
    if (!linked && linked.error().code == ErrorCode::RecordNotFound)
        co_return deletedThere(record);
    if (!linked && endsTheRun(linked.error()))
        co_return interrupted(record, linked.error(), false);
    if (!linked)
        co_return refused(record, linked.error());
    const Outcome updated = co_await update(record, stop);
    co_return updated;
}

QCoro::Task<Outcome> RecordWriter::create(JournalRecord record, std::stop_token stop)
{
    const QJsonObject payload = QJsonDocument::fromJson(record.payload).object();
    const QString externalId = record.externalId;
    Error last;
    for (int attempt = 0; attempt < createAttempts; ++attempt) {
        const Result<QString> created = co_await m_ipaas.create(m_type, payload, m_subscriptionId, externalId, stop);
        if (created)
            co_return done(record, *created);
        last = created.error();
        const bool mayBeThere = last.code == ErrorCode::OutcomeUnknown || last.code == ErrorCode::DuplicateExternalId
                                || last.code == ErrorCode::DuplicateName;
        if (!mayBeThere) {
            if (endsTheRun(last))
                co_return interrupted(record, last, last.code != ErrorCode::Cancelled);
            co_return refused(record, last);
        }
        const Result<std::optional<IpaasLink>> link = co_await m_ipaas.link(m_type, m_subscriptionId, externalId, stop);
        if (!link && (endsTheRun(link.error()) || saysNothing(link.error())))
            co_return interrupted(record, link.error(), false);
        if (!link)
            co_return refused(record, link.error());
        if (*link && (*link)->isDeleted)
            co_return deletedThere(record);
        if (*link && last.code == ErrorCode::OutcomeUnknown)
            co_return done(record, (*link)->ipaasId);
        if (*link) {
            // It is there already: by an earlier run, or by this call when its answer was lost on the way.
            record.ipaasId = (*link)->ipaasId;
            const Outcome updated = co_await update(record, stop);
            co_return updated;
        }
        if (last.code != ErrorCode::OutcomeUnknown)
            co_return refused(record, last);
    }
    co_return refused(record, last);
}

QCoro::Task<Outcome> RecordWriter::update(JournalRecord record, std::stop_token stop)
{
    // PUT replaces the whole record: what is not ours is read first and goes back as it was.
    const QString ipaasId = record.ipaasId;
    const Result<QJsonObject> current = co_await m_ipaas.record(m_type, ipaasId, stop);
    if (!current) {
        if (current.error().code == ErrorCode::RecordNotFound) {
            const Outcome outcome = co_await settleMissing(record, stop);
            co_return outcome;
        }
        if (endsTheRun(current.error()))
            co_return interrupted(record, current.error(), true);
        co_return refused(record, current.error());
    }
    if (m_mapping.hashOfRemote(*current) == record.payloadHash)
        co_return done(record, ipaasId);
    QJsonObject merged = *current;
    const QJsonObject ours = QJsonDocument::fromJson(record.payload).object();
    for (auto it = ours.begin(); it != ours.end(); ++it)
        merged.insert(it.key(), it.value());
    const Result<void> updated = co_await m_ipaas.update(m_type, ipaasId, merged, stop);
    if (updated) {
        if (record.action == RecordAction::Create)
            record.action = RecordAction::Update;
        co_return done(record, ipaasId);
    }
    if (updated.error().code == ErrorCode::RecordNotFound)
        co_return deletedThere(record);
    if (endsTheRun(updated.error()))
        co_return interrupted(record, updated.error(), false);
    co_return refused(record, updated.error());
}

/// iPaaS.com no longer has the record. A link that is still there says that it was deleted; without one it is new.
QCoro::Task<Outcome> RecordWriter::settleMissing(JournalRecord record, std::stop_token stop)
{
    const QString externalId = record.externalId;
    const Result<std::optional<IpaasLink>> link = co_await m_ipaas.link(m_type, m_subscriptionId, externalId, stop);
    if (!link && (endsTheRun(link.error()) || saysNothing(link.error())))
        co_return interrupted(record, link.error(), true);
    if (!link)
        co_return refused(record, link.error());
    if (*link)
        co_return deletedThere(record);
    record.ipaasId.clear();
    record.action = RecordAction::Create;
    const Outcome created = co_await create(record, stop);
    co_return created;
}

QCoro::Task<Outcome> RecordWriter::settle(JournalRecord record, std::stop_token stop)
{
    if (record.action != RecordAction::Create) {
        // Linking or replacing a record once more does no harm.
        record.state = RecordState::Pending;
        co_return {record, std::nullopt, true};
    }
    const QString externalId = record.externalId;
    const Result<std::optional<IpaasLink>> link = co_await m_ipaas.link(m_type, m_subscriptionId, externalId, stop);
    if (!link && (endsTheRun(link.error()) || saysNothing(link.error())))
        co_return interrupted(record, link.error(), false);
    if (!link)
        co_return refused(record, link.error());
    if (*link && (*link)->isDeleted)
        co_return deletedThere(record);
    if (*link)
        co_return done(record, (*link)->ipaasId);
    record.state = RecordState::Pending;
    co_return {record, std::nullopt, true};
}

} // namespace causeway
