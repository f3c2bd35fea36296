#include "transfer/sourcereader.h"

#include "businesscentral/businesscentralurls.h"
#include "net/classifier.h"

#include <QCoreApplication>

#include <algorithm>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SourceReader)
};

/// Records handled between two turns of the event loop: a few milliseconds with the journal's part.
constexpr qsizetype portion = 100;
/// As many are looked at meanwhile.
constexpr qsizetype knownPortion = 1000;

constexpr std::chrono::milliseconds pauseBeforeSmallerPage(500);

/// Gateways and proxies cut a page off, or send one of their own, for a moment.
constexpr int triesOfAGarbledPage = 3;
constexpr std::chrono::milliseconds pauseBeforeAGarbledPage(1000);

bool isGarbled(const Error &error)
{
    return error.code == ErrorCode::MalformedAnswer || error.code == ErrorCode::WebPageAnswer;
}

} // namespace

SourceReader::SourceReader(BusinessCentralClient &client, Clock &clock, Source source, Mapping mapping, int pageSize)
    : m_client(client)
    , m_clock(clock)
    , m_source(std::move(source))
    , m_mapping(std::move(mapping))
    , m_pageSize(pageSize)
{
}

/// The page, halved for as long as the service gives up on it, and asked for again when it is none.
Task<EntityPage> SourceReader::page(QUrl url, QStringList fields, EntityPage used, std::stop_token stop)
{
    int tries = 0;
    while (true) {
        Result<EntityPage> page = co_await m_client.page(url, m_source.kind, fields, m_pageSize, stop, std::move(used));
        if (!page && isGarbled(page.error()) && ++tries < triesOfAGarbledPage) {
            co_await m_clock.sleep(pauseBeforeAGarbledPage, stop);
            continue;
        }
        constexpr int smallest = BusinessCentralClient::smallestPage;
        if (page || !tookTooLong(page.error()) || m_pageSize <= smallest)
            co_return page;
        m_pageSize = std::max(m_pageSize / 2, smallest);
        if (m_pageObserver)
            m_pageObserver(m_pageSize);
        // A gateway that is out of order for a moment answers the same, and at once.
        co_await m_clock.sleep(pauseBeforeSmallerPage, stop);
    }
}

Task<void> SourceReader::readAll(Sink sink, std::stop_token stop)
{
    const QUrl url = m_client.firstPage(m_source, m_mapping.selectFields());
    const QUrl counted = BusinessCentralUrls::counted(url);
    m_counted.reset();
    Result<void> read = co_await readFrom(counted, sink, stop);
    // Not everything that is published can be counted.
    if (!read && read.error().code == ErrorCode::RequestRejected && !m_counted)
        read = co_await readFrom(url, sink, stop);
    co_return read;
}

Task<void> SourceReader::readChanges(QDateTime moment, Sink sink, std::stop_token stop)
{
    const QUrl url = m_client.firstPage(m_source, m_mapping.selectFields());
    return readFrom(BusinessCentralUrls::changedSince(url, moment), std::move(sink), stop);
}

Task<std::optional<qint64>> SourceReader::count(std::stop_token stop)
{
    return m_client.count(m_source, m_mapping.selectFields(), stop);
}

QList<MappedRecord> SourceReader::nextPortion(const EntityPage &page, qsizetype &next)
{
    QList<MappedRecord> mapped;
    const qsizetype end = std::min(next + knownPortion, page.size());
    for (; next < end && mapped.size() < portion; ++next) {
        noteChange(m_mapping.modified(page, next));
        const RecordFingerprint fingerprint = m_mapping.fingerprint(page, next);
        if (m_filter && m_filter(fingerprint))
            continue;
        MappedRecord record = m_mapping.map(page.record(next));
        record.fingerprint = fingerprint;
        if (record.externalId.isEmpty())
            record.fingerprint.key = 0;
        mapped.append(record);
    }
    return mapped;
}

void SourceReader::noteChange(std::string_view modified)
{
    // To the second, "2026-01-04T16:55:47", texts of UTC compare as the times do, and to parse each would cost more
    // than all the rest.
    constexpr size_t toTheSecond = 19;
    if (modified.size() <= toTheSecond)
        return;
    const bool isUtc = modified.back() == 'Z';
    if (isUtc && modified.substr(0, toTheSecond) <= std::string_view(m_latestChange).substr(0, toTheSecond))
        return;
    if (!isUtc && latestChange().isValid() && Mapping::timeOf(modified) <= latestChange())
        return;
    // Kept in UTC, so that the next one can be compared.
    m_latestChange
        = isUtc ? std::string(modified) : Mapping::timeOf(modified).toString(Qt::ISODateWithMs).toStdString();
}

Task<void> SourceReader::readFrom(QUrl url, Sink sink, std::stop_token stop)
{
    const QStringList fields = m_mapping.sourceFields();
    QSet<QString> seenLinks;
    EntityPage used;
    while (true) {
        Result<EntityPage> page = co_await this->page(url, fields, std::move(used), stop);
        if (!page)
            co_return tl::unexpected(page.error());
        if (page->count)
            m_counted = page->count;
        for (qsizetype next = 0; next < page->size();) {
            if (stop.stop_requested())
                co_return cancelled();
            const QList<MappedRecord> mapped = nextPortion(*page, next);
            const Result<void> taken = sink(mapped);
            if (!taken)
                co_return tl::unexpected(taken.error());
            co_await m_clock.sleep(std::chrono::milliseconds(0), stop);
        }
        if (page->nextLink.isEmpty())
            co_return {};
        const Result<QUrl> next = BusinessCentralClient::nextPage(url, page->nextLink);
        if (!next)
            co_return tl::unexpected(next.error());
        if (seenLinks.contains(page->nextLink)) {
            Error error = makeError(ErrorCode::PagingBroken,
                                    Text::tr("Business Central's links to the next page lead in a circle."));
            error.origin = ErrorOrigin::BusinessCentral;
            co_return tl::unexpected(error);
        }
        seenLinks.insert(page->nextLink);
        url = *next;
        used = std::move(*page);
    }
}

} // namespace causeway
