#pragma once

#include "sandbox/faultplan.h"
#include "sandbox/ipaasproblem.h"
#include "sandbox/sandboxidentity.h"
#include "sandbox/tokenregister.h"

namespace causeway::sandbox {

// Sign-in of iPaaS.com (sso): login, the user's companies, company tokens, refresh. Thread-safe.
class IpaasSignIn {
public:
    // What a caller may do; company is an index into SandboxIdentity::ipaasCompanies, -1 before one was chosen.
    struct Caller {
        qsizetype company = -1;
        bool isApiKey = false;
    };

    IpaasSignIn(const SandboxIdentity &identity, const FaultPlan &faults);

    IpaasProblem authorize(const HttpRequest &request, Caller *caller) const;
    // path: the segments behind sso/v2.
    HttpAnswer handle(const HttpRequest &request, const QStringList &path);

private:
    HttpAnswer logIn(const HttpRequest &request);
    HttpAnswer refresh(const HttpRequest &request);
    HttpAnswer companies() const;
    HttpAnswer session(qsizetype company, const QJsonObject &request);

    const SandboxIdentity &m_identity;
    const FaultPlan &m_faults;
    TokenRegister<Caller> m_tokens;
    TokenRegister<Caller> m_refreshTokens;
};

} // namespace causeway::sandbox
