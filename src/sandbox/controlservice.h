#pragma once

#include "sandbox/httpmessage.h"

#include <functional>

namespace causeway::sandbox {

class AccountWriter;
class BusinessCentralService;
class IpaasService;
class CallLog;
struct RequestCounts;

// The calls under /_sandbox, by which a test steers and reads the stand-in. They need no sign-in and are not counted.
class ControlService {
public:
    struct Parts {
        std::function<std::shared_ptr<AccountWriter>()> newAccount;
        std::function<bool(const QStringList &ids, QString *unknown)> setScenarios;
        std::function<QStringList()> activeScenarios;
        BusinessCentralService *businessCentral = nullptr;
        IpaasService *ipaas = nullptr;
        const RequestCounts *counts = nullptr;
        CallLog *calls = nullptr;
    };
    explicit ControlService(Parts parts);

    static bool owns(const HttpRequest &request);
    HttpAnswer handle(const HttpRequest &request) const;

private:
    HttpAnswer setScenarios(const HttpRequest &request) const;
    // Has the request's JSON object carried out; 400 says what of it failed.
    using Change = std::function<bool(const QJsonObject &body, QString *error)>;
    static HttpAnswer change(const HttpRequest &request, const Change &carryOut);

    Parts m_parts;
};

} // namespace causeway::sandbox
