#pragma once

#include "diagnosis/testrun.h"
#include "ipaas/ipaasclient.h"

namespace causeway {

/// For the way through iPaaS.com: whether there is a webhook API key and the listener can be asked. A hook is never
/// sent as a test, so that whether iPaaS.com takes the key shows with the first record.
QCoro::Task<> checkHooks(TestRun &run, IpaasClient &ipaas, std::stop_token stop);

} // namespace causeway
