#include "transfer/sourcereader.h"

#include <QCoreApplication>

#include <algorithm>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SourceReader)
};

/// Records handled between two turns of the event loop: a few milliseconds with the journal's part.
constexpr qsizetype portion = 100;

} // namespace

SourceReader::SourceReader(BusinessCentralClient &client, Clock &clock, Source source, Mapping mapping, int pageSize)
    : m_client(client)
    , m_clock(clock)
    , m_source(std::move(source))
    , m_mapping(std::move(mapping))
    , m_pageSize(pageSize)
{
}

Task<void> SourceReader::readAll(Sink sink, std::stop_token stop)
{
    const QStringList fields = m_mapping.sourceFields();
    QUrl url = m_client.firstPage(m_source, m_mapping.selectFields());
    QSet<QString> seenLinks;
    while (true) {
        const Result<EntityPage> page = co_await m_client.page(url, m_source.kind, fields, m_pageSize, stop);
        if (!page)
            co_return tl::unexpected(page.error());
        for (qsizetype start = 0; start < page->records.size(); start += portion) {
            if (stop.stop_requested())
                co_return cancelled();
            const qsizetype end = std::min(start + portion, page->records.size());
            QList<MappedRecord> mapped;
            mapped.reserve(end - start);
            for (qsizetype index = start; index < end; ++index)
                mapped.append(m_mapping.map(page->records.at(index)));
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
    }
}

} // namespace causeway
