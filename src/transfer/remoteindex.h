#pragma once

#include "core/clock.h"
#include "core/task.h"
#include "ipaas/ipaasclient.h"
#include "storage/transferjournal.h"
#include "transfer/mapping.h"

namespace causeway {

/// What planning needs of a record as iPaaS.com answers it.
RemoteRecord remoteRecordOf(const QJsonObject &object, const Mapping &mapping, qint64 subscriptionId);

/// Reads what iPaaS.com has of a type into the journal's index, page by page, so that memory does not grow with the
/// account, and in portions, so that a window stays smooth. The old index is replaced. Errors: those of
/// IpaasClient::records and of the journal.
Task<void> readRemoteIndex(IpaasClient &ipaas, Clock &clock, TransferJournal &journal, const Mapping &mapping,
                           RecordType type, qint64 subscriptionId, std::stop_token stop);

} // namespace causeway
