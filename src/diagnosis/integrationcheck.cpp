#include "diagnosis/integrationcheck.h"

#include "diagnosis/settingscomparison.h"

#include <algorithm>

namespace causeway {

namespace {

/// Other integrations have a client secret or a scope as well; three of ours are no accident.
constexpr qsizetype enough = 3;

qsizetype ownSettings(const IpaasSubscriptionDetails &details, const IpaasEndpoints &endpoints)
{
    const QList<ComparedSetting> settings = compareSettings({}, details.settings, endpoints);
    return std::count_if(settings.cbegin(), settings.cend(), [](const ComparedSetting &setting) {
        return !setting.isInformational() && setting.state != SettingState::Missing;
    });
}

bool isNamedLikeOurs(const QString &name, const IpaasEndpoints &endpoints)
{
    const QStringList parts = endpoints.integrationNames();
    return std::any_of(parts.cbegin(), parts.cend(),
                       [&name](const QString &part) { return name.contains(part, Qt::CaseInsensitive); });
}

} // namespace

QCoro::Task<Integration> recognizeIntegration(IpaasClient &ipaas, const IpaasEndpoints &endpoints,
                                              IpaasSubscriptionDetails details, std::stop_token stop)
{
    const qsizetype own = ownSettings(details, endpoints);
    if (own >= enough)
        co_return Integration::BusinessCentral;
    QString name;
    if (details.integrationId > 0) {
        const Result<QList<IpaasIntegration>> integrations = co_await ipaas.integrations(stop);
        for (const IpaasIntegration &integration : integrations.value_or(QList<IpaasIntegration>())) {
            if (integration.id == details.integrationId)
                name = integration.name;
        }
    }
    if (isNamedLikeOurs(name, endpoints))
        co_return Integration::BusinessCentral;
    const bool hasOnlyOthers = !details.settings.isEmpty() && own == 0;
    co_return !name.isEmpty() || hasOnlyOthers ? Integration::Other : Integration::Unknown;
}

} // namespace causeway
