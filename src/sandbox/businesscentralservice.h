#pragma once

#include "sandbox/bcrecordstore.h"
#include "sandbox/entraservice.h"
#include "sandbox/servedsets.h"

#include <memory>
#include <mutex>
#include <vector>

namespace causeway::sandbox {

// Business Central online: admin API, API v2.0 and the published OData V4 web services, all read-only. Every company
// of every environment holds the same records. Thread-safe.
class BusinessCentralService {
public:
    BusinessCentralService(const SandboxIdentity &identity, const FaultPlan &faults,
                           const TokenRegister<EntraGrant> &tokens, const QHash<QString, int> &recordCounts);

    static bool owns(const HttpRequest &request); // admin/…, environments/…, v2.0/…
    HttpAnswer handle(const HttpRequest &request);
    bool isSignedIn(const HttpRequest &request) const;

    // For the account: appends up to limit records as JSON objects with commas between; false after the last.
    bool appendRecords(const QString &type, BcRecordStore::Place *after, int limit, QByteArray *target) const;
    // The codes of a few of the first records.
    QStringList someCodes(const QString &type) const;
    // The record of this type that has the id or the code; null in entity when there is none.
    struct Found {
        const BcEntity *entity = nullptr;
        BcValues values;
    };
    Found find(const QString &type, const QString &idOrCode) const;
    // The body of POST /_sandbox/records.
    bool changeRecords(const QJsonObject &change, QString *errorMessage);

private:
    struct Route // one environment's part of a request
    {
        QString base; // absolute URL up to and including api/v2.0 or ODataV4
        QStringList rest; // the segments behind that
        BcEntity::Form form = BcEntity::Form::Api;
        bool isCustom = false; // a custom API's, and not of API v2.0
    };

    HttpAnswer listEnvironments(const HttpRequest &request) const;
    HttpAnswer environment(const HttpRequest &request) const;
    HttpAnswer api(const HttpRequest &request, const Route &route) const;
    HttpAnswer odata(const HttpRequest &request, const Route &route) const;
    HttpAnswer serviceDocument(const Route &route) const;
    HttpAnswer companyList(const Route &route) const;
    HttpAnswer records(const HttpRequest &request, const Route &route, const QString &context,
                       const QString &segment) const;

    QList<SandboxIdentity::Environment> environments() const;
    QList<SandboxIdentity::Company> companies() const;
    const SandboxIdentity::Company *findCompany(const QList<SandboxIdentity::Company> &list, QStringView name,
                                                QStringView id) const;
    HttpAnswer apiRoutes(const Route &route) const;
    QList<ServedSet> servedBy(const Route &route) const;
    const BcRecordStore *storeOf(const BcEntity &entity) const;
    BcRecordStore *storeOfType(const QString &type) const;

    const SandboxIdentity &m_identity;
    const FaultPlan &m_faults;
    const TokenRegister<EntraGrant> &m_tokens;
    mutable std::mutex m_mutex; // of the stores
    std::vector<std::unique_ptr<BcRecordStore>> m_stores;
};

} // namespace causeway::sandbox
