#pragma once

#include "sandbox/ipaasrecordstore.h"
#include "sandbox/ipaassignin.h"
#include "sandbox/ipaassubscriptions.h"

#include <array>
#include <mutex>

namespace causeway::sandbox {

// iPaaS.com: sign-in, subscriptions, and the records of the three types with their external ids. Each company has
// records of its own. Thread-safe.
class IpaasService {
public:
    IpaasService(const SandboxIdentity &identity, const FaultPlan &faults);

    static bool owns(const HttpRequest &request); // sso, subscriptions, customers, products, transactions
    static bool isWrite(const HttpRequest &request); // of records and links; look-ups by POST are none
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

    static const std::array<Api, 3> &apis();
    static const Api *findApi(const HttpRequest &request);
    static const Api *apiOfType(const QString &type, QString *error);

    const SandboxIdentity &m_identity;
    const FaultPlan &m_faults;
    IpaasSignIn m_signIn;
    IpaasSubscriptions m_subscriptions;
    mutable std::mutex m_mutex; // of the companies' records
    std::vector<Company> m_companies;
};

} // namespace causeway::sandbox
