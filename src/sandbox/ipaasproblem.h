#pragma once

#include "sandbox/httpmessage.h"

namespace causeway::sandbox {

// A refusal of iPaaS.com: a stable code CATEGORY-NNNN, a plain message and a help link. status 0: no refusal.
struct IpaasProblem {
    int status = 0;
    QString code = {};
    QString message = {};

    explicit operator bool() const { return status != 0; }
    HttpAnswer answer() const;

    static IpaasProblem idNotFound(const QString &id);
    static IpaasProblem fieldEmpty(const QString &fieldName);
    static IpaasProblem badJson();
    static IpaasProblem badSystemId(const QString &systemId);
};

} // namespace causeway::sandbox
