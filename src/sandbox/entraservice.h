#pragma once

#include "sandbox/faultplan.h"
#include "sandbox/httpmessage.h"
#include "sandbox/sandboxidentity.h"
#include "sandbox/tokenregister.h"

#include <QJsonArray>

namespace causeway::sandbox {

// What a token of Entra is good for in Business Central.
struct EntraGrant {
    bool opensBusinessCentral = true;
};

// Microsoft Entra: tenant discovery and the token endpoint for the client credentials grant,
// https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow. Thread-safe.
class EntraService {
public:
    EntraService(const SandboxIdentity &identity, const FaultPlan &faults);

    // {tenant}/v2.0/… and {tenant}/oauth2/…
    static bool owns(const HttpRequest &request);
    HttpAnswer handle(const HttpRequest &request);

    const TokenRegister<EntraGrant> &tokens() const { return m_tokens; }

    // Entra's error JSON; code is the number behind AADSTS.
    static HttpAnswer refusal(const HttpRequest &request, int status, const QString &error, int code,
                              const QString &text);

private:
    HttpAnswer discovery(const HttpRequest &request) const;
    HttpAnswer token(const HttpRequest &request);
    HttpAnswer checkTenant(const HttpRequest &request, bool isDiscovery, bool *good) const;
    HttpAnswer checkClient(const HttpRequest &request, bool *good) const;
    QJsonArray roles() const;
    bool opensBusinessCentral() const;
    QByteArray newToken(qint64 lifetimeSeconds) const;

    const SandboxIdentity &m_identity;
    const FaultPlan &m_faults;
    TokenRegister<EntraGrant> m_tokens;
};

} // namespace causeway::sandbox
