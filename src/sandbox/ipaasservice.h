#pragma once

#include "sandbox/businesscentralservice.h"
#include "sandbox/ipaashooks.h"
#include "sandbox/ipaasrecordstore.h"
#include "sandbox/ipaassignin.h"
#include "sandbox/ipaassubscriptions.h"

#include <array>
#include <mutex>

namespace causeway::sandbox {

// iPaaS.com: sign-in, subscriptions, the records of the three types with their external ids, and the hooks by which it
// fetches them from Business Central. Each company has records of its own. Thread-safe.
class IpaasService {
public:
    IpaasService(const SandboxIdentity &identity, const FaultPlan &faults,
                 const BusinessCentralService &businessCentral);

    // sso, subscriptions, customers, products, transactions, hookapi, listener
    static bool owns(const HttpRequest &request);
    static bool isWrite(const HttpRequest &request); // of records and links; look-ups by POST are none
    static bool isHook(const HttpRequest &request);
    HttpAnswer handle(const HttpRequest &request);
    bool isSignedIn(const HttpRequest &request) const;

    // Records of the connection file's company, for the account; false after the last.
    bool appendRecords(const QString &type, qsizetype *position, bool *first, int limit, QByteArray *target) const;
    void seed(const QString &type, const QStringList &names);
    void removeSeeds();
    // Changes those records as people do in the portal: {"type","delete":[name],"put":[{"name",…}]}, in this order.
    // False with a sentence in error at the first that fails.
    bool changeRecords(const QJsonObject &change, QString *error);
    // Defines custom fields and takes definitions away: {"type","define":[name],"remove":[name]}, likewise.
    bool changeCustomFields(const QJsonObject &change, QString *error);

    // Has the hooks carried out whose time has come. Every call about records or transfers does that first.
    void carryOutHooks();
    QByteArray hooks(); // see IpaasHooks::json()

private:
    struct Api;
    struct Company {
        qsizetype number = 0;
        std::vector<IpaasRecordStore> stores; // one a type
        std::vector<IpaasCustomFields> customFields; // likewise
    };

    // The numbers of the company's subscriptions.
    const QSet<qint64> &systems(const Company &company) const;
    IpaasCustomFields customFields(const Company &company, const Api &api) const;
    IpaasRecordStore::Rules rules(const Company &company, const Api &api) const;
    HttpAnswer records(const HttpRequest &request, const QStringList &path, const Api &api, Company &company);
    HttpAnswer create(const HttpRequest &request, const Api &api, Company &company);
    HttpAnswer one(const HttpRequest &request, const QString &id, const Api &api, Company &company);
    HttpAnswer definitions(const HttpRequest &request, const Api &api, const Company &company) const;
    HttpAnswer list(const HttpRequest &request, const IpaasRecordStore &store) const;
    HttpAnswer external(const HttpRequest &request, const QStringList &path, const Api &api, Company &company);
    HttpAnswer externalByBody(const HttpRequest &request, const QString &call, const Api &api, Company &company);

    void carryOutDue();
    QString transfer(const IpaasHooks::Transfer &transfer);

    static const std::array<Api, 3> &apis();
    static const Api *findApi(const HttpRequest &request);
    static const Api *apiOfType(const QString &type, QString *error);

    const SandboxIdentity &m_identity;
    const FaultPlan &m_faults;
    const BusinessCentralService &m_businessCentral;
    IpaasSignIn m_signIn;
    IpaasSubscriptions m_subscriptions;
    mutable std::mutex m_mutex; // of the companies' records and of the hooks
    IpaasHooks m_hooks;
    std::vector<Company> m_companies;
};

} // namespace causeway::sandbox
