#pragma once

#include "diagnosis/connectiontest.h"
#include "diagnosis/testladder.h"
#include "entra/tokenprovider.h"

namespace causeway {

/// What one run of the connection test works with. Lives in the frame of ConnectionTest::run, which waits for
/// everything that uses it.
struct TestRun {
    TestRun(HttpClient &theClient, Clock &theClock, SecretStore &theSecrets, const IpaasEndpoints &theEndpoints,
            const CallLimits &limits, TestTarget theTarget, ConnectionTest::Observer observer,
            const std::optional<TestReport> &earlier);

    HttpClient &client;
    Clock &clock;
    SecretStore &secrets;
    const IpaasEndpoints &endpoints;
    TestTarget target;
    TestLadder ladder;
    ServiceGate entraGate;
    ServiceGate businessCentralGate;
    ServiceGate ipaasGate;
    TokenProvider tokens;
    QString foundTenantId;
    QString foundCompanyId;
};

/// From the keychain to the three sources. Its first answer of Business Central is four round trips away with TLS 1.3:
/// the token is asked for at once, which tells of the network and the tenant as well, and the line to the API host is
/// opened meanwhile.
QCoro::Task<> testBusinessCentral(TestRun &run, std::stop_token stop);

/// From the sign-in to the subscription's settings. Does not depend on the other half.
QCoro::Task<> testIpaas(TestRun &run, std::stop_token stop);

} // namespace causeway
