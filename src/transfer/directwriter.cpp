#include "transfer/directwriter.h"

#include "core/redaction.h"
#include "transfer/remoteindex.h"
#include "transfer/writererrors.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DirectWriter)
};

using Outcome = RecordWriter::Outcome;

/// Creating is tried again after a look-up has shown that the last try did not arrive: not for ever.
constexpr int createAttempts = 6;

Outcome done(JournalRecord record, const QString &ipaasId)
{
    record.state = RecordState::Done;
    record.ipaasId = ipaasId;
    if (record.action == RecordAction::Recreate)
        record.action = RecordAction::Create;
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

/// The record that it was to be linked to has gone meanwhile: what iPaaS.com has is to be listed anew.
Outcome namesakeGone(JournalRecord record)
{
    return refused(record,
                   makeError(ErrorCode::DuplicateName,
                             Text::tr("The record of this name on iPaaS.com was gone when it was to be linked.")));
}

/// With the id of what was deleted, so that a later run looks the link up before it creates anything.
Outcome deletedThere(JournalRecord record, const QString &ipaasId)
{
    record.ipaasId = ipaasId;
    if (record.action != RecordAction::Link)
        record.action = RecordAction::Update;
    return refused(record, makeError(ErrorCode::LinkedRecordDeleted,
                                     Text::tr("The record was deleted on iPaaS.com, and is still linked there.")));
}

Outcome interrupted(const JournalRecord &record, const Error &error, bool wasNotSent)
{
    return {record, error, wasNotSent};
}

} // namespace

DirectWriter::DirectWriter(IpaasClient &ipaas, const Mapping &mapping, RecordType type, qint64 subscriptionId)
    : m_ipaas(ipaas)
    , m_mapping(mapping)
    , m_type(type)
    , m_subscriptionId(subscriptionId)
{
}

QCoro::Task<Outcome> DirectWriter::write(JournalRecord record, Deleted deleted, std::stop_token stop)
{
    switch (record.action) {
    case RecordAction::Create:
        break;
    case RecordAction::Update:
        return update(std::move(record), deleted, stop);
    case RecordAction::Link:
        return linkAndUpdate(std::move(record), deleted, stop);
    case RecordAction::Recreate:
        if (deleted == Deleted::CreateAnew)
            return recreate(std::move(record), stop);
        break;
    }
    return create(std::move(record), deleted, stop);
}

QCoro::Task<Outcome> DirectWriter::linkAndUpdate(JournalRecord record, Deleted deleted, std::stop_token stop)
{
    const QString externalId = record.externalId;
    const QString ipaasId = record.ipaasId;
    const Result<void> linked = co_await m_ipaas.setLink(m_type, m_subscriptionId, externalId, ipaasId, stop);
    if (!linked && linked.error().code == ErrorCode::RecordNotFound)
        co_return namesakeGone(record);
    if (!linked && endsTheRun(linked.error()))
        co_return interrupted(record, linked.error(), false);
    if (!linked)
        co_return refused(record, linked.error());
    const Outcome updated = co_await update(record, deleted, stop);
    co_return updated;
}

QCoro::Task<Outcome> DirectWriter::create(JournalRecord record, Deleted deleted, std::stop_token stop)
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
        const bool isDeleted = *link && (*link)->isDeleted;
        if (isDeleted && deleted == Deleted::Fail)
            co_return deletedThere(record, (*link)->ipaasId);
        if (isDeleted && last.code == ErrorCode::DuplicateName) {
            const Outcome outcome = co_await adopt(record, last, stop);
            co_return outcome;
        }
        if (isDeleted && last.code == ErrorCode::DuplicateExternalId) {
            // A record without its external id cannot be looked up by it: this is written ahead before it is made.
            record.ipaasId.clear();
            record.action = RecordAction::Recreate;
            record.state = RecordState::Pending;
            co_return {record, std::nullopt, true};
        }
        if (*link && !isDeleted && last.code == ErrorCode::OutcomeUnknown)
            co_return done(record, (*link)->ipaasId);
        if (*link && !isDeleted) {
            // It is there already: by an earlier run, or by this call when its answer was lost on the way.
            record.ipaasId = (*link)->ipaasId;
            const Outcome updated = co_await update(record, deleted, stop);
            co_return updated;
        }
        if (last.code != ErrorCode::OutcomeUnknown)
            co_return refused(record, last);
    }
    co_return refused(record, last);
}

QCoro::Task<Outcome> DirectWriter::recreate(JournalRecord record, std::stop_token stop)
{
    const QJsonObject payload = QJsonDocument::fromJson(record.payload).object();
    const QString unlinked;
    Error last;
    for (int attempt = 0; attempt < createAttempts; ++attempt) {
        const Result<QString> created = co_await m_ipaas.create(m_type, payload, m_subscriptionId, unlinked, stop);
        if (created) {
            const Outcome linked = co_await linkCreated(record, *created, stop);
            co_return linked;
        }
        last = created.error();
        if (last.code != ErrorCode::OutcomeUnknown && last.code != ErrorCode::DuplicateName) {
            if (endsTheRun(last))
                co_return interrupted(record, last, last.code != ErrorCode::Cancelled);
            co_return refused(record, last);
        }
        const Outcome outcome = co_await adopt(record, last, stop);
        if (outcome.error || outcome.record.state != RecordState::Pending)
            co_return outcome;
    }
    co_return refused(record, last);
}

/// After a creation that may have arrived, or was refused for its name: links what was created. Names are unique, so
/// that is found by its name. Pending when it is not there and the name is free.
QCoro::Task<Outcome> DirectWriter::adopt(JournalRecord record, Error last, std::stop_token stop)
{
    const Result<std::optional<QString>> ours = co_await createdAnew(record, stop);
    if (!ours && (endsTheRun(ours.error()) || saysNothing(ours.error())))
        co_return interrupted(record, ours.error(), false);
    if (!ours)
        co_return refused(record, ours.error());
    if (*ours) {
        const Outcome linked = co_await linkCreated(record, **ours, stop);
        co_return linked;
    }
    if (last.code == ErrorCode::DuplicateName)
        co_return refused(record, last);
    record.state = RecordState::Pending;
    co_return {record, std::nullopt, true};
}

QCoro::Task<Outcome> DirectWriter::linkCreated(JournalRecord record, QString ipaasId, std::stop_token stop)
{
    const QString externalId = record.externalId;
    const Result<void> linked = co_await m_ipaas.setLink(m_type, m_subscriptionId, externalId, ipaasId, stop);
    if (linked)
        co_return done(record, ipaasId);
    if (endsTheRun(linked.error()))
        co_return interrupted(record, linked.error(), false);
    co_return refused(record, linked.error());
}

Task<std::optional<QString>> DirectWriter::createdAnew(JournalRecord record, std::stop_token stop)
{
    const QJsonObject payload = QJsonDocument::fromJson(record.payload).object();
    const QString name = payload.value(QLatin1StringView("name")).toString();
    const Result<std::optional<QJsonObject>> found = co_await m_ipaas.recordByName(m_type, name, stop);
    if (!found)
        co_return tl::unexpected(found.error());
    std::optional<QString> ipaasId;
    if (*found) {
        // Anybody may have made a record of this name. Ours has nobody's link and every value as it was sent.
        const RemoteRecord remote = remoteRecordOf(**found, m_mapping, m_subscriptionId);
        if (remote.externalId.isEmpty() && remote.hash == record.payloadHash)
            ipaasId = remote.ipaasId;
    }
    co_return ipaasId;
}

QCoro::Task<Outcome> DirectWriter::update(JournalRecord record, Deleted deleted, std::stop_token stop)
{
    // PUT replaces the whole record: what is not ours is read first and goes back as it was.
    const QString ipaasId = record.ipaasId;
    const Result<QJsonObject> current = co_await m_ipaas.record(m_type, ipaasId, stop);
    if (!current) {
        if (current.error().code == ErrorCode::RecordNotFound) {
            const Outcome outcome = co_await settleMissing(record, deleted, stop);
            co_return outcome;
        }
        if (endsTheRun(current.error()))
            co_return interrupted(record, current.error(), true);
        co_return refused(record, current.error());
    }
    if (m_mapping.hashOfRemote(*current) == record.payloadHash)
        co_return done(record, ipaasId);
    const QJsonObject ours = QJsonDocument::fromJson(record.payload).object();
    const QJsonObject merged = m_mapping.merged(*current, ours);
    const Result<void> updated = co_await m_ipaas.update(m_type, ipaasId, merged, stop);
    if (updated) {
        if (record.action == RecordAction::Create)
            record.action = RecordAction::Update;
        co_return done(record, ipaasId);
    }
    if (updated.error().code == ErrorCode::RecordNotFound)
        co_return deletedThere(record, ipaasId);
    if (endsTheRun(updated.error()))
        co_return interrupted(record, updated.error(), false);
    co_return refused(record, updated.error());
}

/// iPaaS.com no longer has the record. A link that is still there says that it was deleted, or which one has taken its
/// place: by an earlier run that was killed before it could note that. Without a link it is new.
QCoro::Task<Outcome> DirectWriter::settleMissing(JournalRecord record, Deleted deleted, std::stop_token stop)
{
    const QString externalId = record.externalId;
    const QString missingId = record.ipaasId;
    const Result<std::optional<IpaasLink>> link = co_await m_ipaas.link(m_type, m_subscriptionId, externalId, stop);
    if (!link && (endsTheRun(link.error()) || saysNothing(link.error())))
        co_return interrupted(record, link.error(), true);
    if (!link)
        co_return refused(record, link.error());
    const bool isLinked = *link && !(*link)->isDeleted;
    if (isLinked && (*link)->ipaasId == missingId) {
        co_return refused(record, makeError(ErrorCode::RecordNotFound,
                                            Text::tr("iPaaS.com does not find the record that it says is linked.")));
    }
    if (isLinked) {
        record.ipaasId = (*link)->ipaasId;
        const Outcome updated = co_await update(record, deleted, stop);
        co_return updated;
    }
    if (*link && deleted == Deleted::Fail)
        co_return deletedThere(record, missingId);
    record.ipaasId.clear();
    record.action = RecordAction::Create;
    const Outcome created = co_await create(record, deleted, stop);
    co_return created;
}

QCoro::Task<Outcome> DirectWriter::settle(JournalRecord record, Deleted deleted, std::stop_token stop)
{
    const bool isCreated = record.action == RecordAction::Create || record.action == RecordAction::Recreate;
    if (!isCreated) {
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
    if (*link && !(*link)->isDeleted)
        co_return done(record, (*link)->ipaasId);
    if (record.action == RecordAction::Recreate) {
        const Error unknown = makeError(ErrorCode::OutcomeUnknown, {});
        const Outcome outcome = co_await adopt(record, unknown, stop);
        if (outcome.error || outcome.record.state != RecordState::Pending)
            co_return outcome;
        record.action = RecordAction::Create;
    }
    if (*link && deleted == Deleted::Fail)
        co_return deletedThere(record, (*link)->ipaasId);
    record.state = RecordState::Pending;
    co_return {record, std::nullopt, true};
}

} // namespace causeway
