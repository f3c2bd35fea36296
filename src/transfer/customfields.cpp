#include "ipaas/customfieldfindings.h"
#include "transfer/transferrunprivate.h"

namespace causeway {

/// A record can only carry custom fields that are defined: found before anything begins, not at the first record.
Task<void> TransferRun::Private::confirmCustomFields(std::stop_token stop)
{
    // Through iPaaS.com, its own mappings decide what is filled.
    if (settings.ipaas.way == IpaasSettings::Way::ThroughIpaas)
        co_return {};
    QMap<RecordType, MappingTable> mappings;
    for (const TypeProgress &progress : types) {
        if (settings.mappings.contains(progress.type))
            mappings.insert(progress.type, settings.mappings.value(progress.type));
    }
    const Result<CustomFieldFindings> findings = co_await findCustomFields(*ipaas, mappings, stop);
    if (!findings)
        co_return tl::unexpected(findings.error());
    if (const std::optional<Error> missing = findings->error())
        co_return tl::unexpected(*missing);
    notice = findings->notice();
    co_return {};
}

} // namespace causeway
