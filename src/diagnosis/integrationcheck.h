#pragma once

#include "core/task.h"
#include "ipaas/ipaasclient.h"

namespace causeway {

/// What integration a subscription is of, as far as iPaaS.com tells.
enum class Integration {
    BusinessCentral,
    Other,
    /// It shows no settings and does not name its integration: could not be confirmed.
    Unknown,
};

/// Goes by the settings where there are any, since the integration's name is a guess (endpoint data). Only without
/// them it is asked for the name; that this fails is no error.
QCoro::Task<Integration> recognizeIntegration(IpaasClient &ipaas, const IpaasEndpoints &endpoints,
                                              IpaasSubscriptionDetails details, std::stop_token stop);

} // namespace causeway
