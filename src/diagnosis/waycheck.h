#pragma once

#include "diagnosis/testrun.h"
#include "ipaas/ipaasclient.h"

namespace causeway {

/// The rung behind the subscription's settings: what the connection's way to initialize asks for. Makes no call where
/// that is nothing.
QCoro::Task<> testWay(TestRun &run, IpaasClient &ipaas, std::stop_token stop);

} // namespace causeway
