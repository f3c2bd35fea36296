#include "transfer/remoteindex.h"

#include <QJsonArray>

namespace causeway {

RemoteRecord remoteRecordOf(const QJsonObject &object, const Mapping &mapping, qint64 subscriptionId)
{
    RemoteRecord record;
    const QJsonValue id = object.value(QLatin1StringView("id"));
    record.ipaasId = id.isDouble() ? QString::number(id.toInteger()) : id.toString();
    record.name = object.value(QLatin1StringView("name")).toString();
    record.hash = mapping.hashOfRemote(object);
    const QJsonArray links = object.value(QLatin1StringView("external_ids")).toArray();
    for (const QJsonValue &link : links) {
        if (link[QLatin1StringView("system_id")].toVariant().toLongLong() == subscriptionId)
            record.externalId = link[QLatin1StringView("external_id")].toString();
    }
    return record;
}

namespace {

/// So many are stored in a few milliseconds.
constexpr qsizetype portion = 250;

Result<void> storePortion(TransferJournal &journal, const QList<QJsonObject> &records, const Mapping &mapping,
                          RecordType type, qint64 subscriptionId)
{
    Result<void> stored = journal.begin();
    for (const QJsonObject &object : records) {
        if (stored)
            stored = journal.putRemote(type, remoteRecordOf(object, mapping, subscriptionId));
    }
    if (stored)
        return journal.commit();
    journal.rollback();
    return stored;
}

} // namespace

Task<void> readRemoteIndex(IpaasClient &ipaas, Clock &clock, TransferJournal &journal, const Mapping &mapping,
                           RecordType type, qint64 subscriptionId, std::stop_token stop)
{
    const Result<void> cleared = journal.clearRemote(type);
    if (!cleared)
        co_return tl::unexpected(cleared.error());
    int totalPages = 1;
    for (int number = 1; number <= totalPages; ++number) {
        const Result<IpaasRecordPage> page = co_await ipaas.records(type, number, stop);
        if (!page)
            co_return tl::unexpected(page.error());
        // The count may change while we read: the newest word on it holds.
        totalPages = page->totalPages;
        for (qsizetype first = 0; first < page->records.size(); first += portion) {
            const QList<QJsonObject> records = page->records.mid(first, portion);
            const Result<void> stored = storePortion(journal, records, mapping, type, subscriptionId);
            if (!stored)
                co_return tl::unexpected(stored.error());
            co_await clock.sleep(std::chrono::milliseconds(0), stop);
        }
        if (page->records.isEmpty())
            break;
    }
    co_return {};
}

} // namespace causeway
