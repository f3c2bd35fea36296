#pragma once

#include "businesscentral/businesscentralclient.h"
#include "core/clock.h"
#include "transfer/mapping.h"

#include <functional>

namespace causeway {

/// Reads one type from Business Central, page by page, and hands it on in portions small enough that the window stays
/// smooth. Outlives its task.
class SourceReader {
public:
    SourceReader(BusinessCentralClient &client, Clock &clock, Source source, Mapping mapping, int pageSize);

    /// Takes a portion; an error ends the reading with it.
    using Sink = std::function<Result<void>(const QList<MappedRecord> &)>;

    /// Errors: those of BusinessCentralClient::page, PagingBroken, and the sink's.
    Task<void> readAll(Sink sink, std::stop_token stop);

private:
    BusinessCentralClient &m_client;
    Clock &m_clock;
    Source m_source;
    Mapping m_mapping;
    int m_pageSize;
};

} // namespace causeway
