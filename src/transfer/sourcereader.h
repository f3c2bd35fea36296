#pragma once

#include "businesscentral/businesscentralclient.h"
#include "core/clock.h"
#include "transfer/mapping.h"

#include <functional>
#include <optional>
#include <string>

namespace causeway {

/// Reads one type from Business Central, page by page, and hands it on in portions small enough that the window stays
/// smooth. Outlives its task.
class SourceReader {
public:
    SourceReader(BusinessCentralClient &client, Clock &clock, Source source, Mapping mapping, int pageSize);

    /// Takes a portion, which is empty when all in it were known; an error ends the reading with it.
    using Sink = std::function<Result<void>(const QList<MappedRecord> &)>;

    /// Records for which it answers true are known: they are neither mapped nor handed on.
    using Filter = std::function<bool(const RecordFingerprint &)>;
    void setFilter(Filter filter) { m_filter = std::move(filter); }

    /// The latest change of all records that were read, UTC; invalid where the entity does not say.
    QDateTime latestChange() const { return Mapping::timeOf(m_latestChange); }

    /// How many records there were, as the last page of readAll() has said; empty where none has.
    std::optional<qint64> counted() const { return m_counted; }

    /// Called when Business Central took too long for a page and smaller ones are asked for from then on.
    using PageObserver = std::function<void(int pageSize)>;
    void setPageObserver(PageObserver observer) { m_pageObserver = std::move(observer); }

    /// Errors: those of BusinessCentralClient::page, PagingBroken, and the sink's.
    Task<void> readAll(Sink sink, std::stop_token stop);
    /// Only the records that were changed after `moment`. For a mapping that knowsChanges().
    Task<void> readChanges(QDateTime moment, Sink sink, std::stop_token stop);
    Task<std::optional<qint64>> count(std::stop_token stop);

private:
    Task<void> readFrom(QUrl url, Sink sink, std::stop_token stop);
    Task<EntityPage> page(QUrl url, QStringList fields, EntityPage used, std::stop_token stop);
    QList<MappedRecord> nextPortion(const EntityPage &page, qsizetype &next);
    void noteChange(std::string_view modified);

    BusinessCentralClient &m_client;
    Clock &m_clock;
    Source m_source;
    Mapping m_mapping;
    int m_pageSize;
    PageObserver m_pageObserver;
    Filter m_filter;
    std::string m_latestChange;
    std::optional<qint64> m_counted;
};

} // namespace causeway
