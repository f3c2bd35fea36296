#include "sandbox/ipaasservice.h"

#include "sandbox/ipaasmapping.h"
#include "sandbox/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

// One of the three data APIs, with the record type that is its own.
struct IpaasService::Api {
    QLatin1StringView base;
    QLatin1StringView recordType; // as Causeway calls it
    QLatin1StringView table; // as the external-id calls name it
    QLatin1StringView single; // path of one record, in lower case
    QLatin1StringView list; // path of the list, in lower case
    size_t store;
};

namespace {

constexpr int defaultPageSize = 100;
constexpr int maxPageSize = 500;

const QStringList ownField{QStringLiteral("Origin")};
// As the help centre has them for a location's address.
const QStringList addressFields{QStringLiteral("Contact"),      QStringLiteral("AddressLine1"),
                                QStringLiteral("AddressLine2"), QStringLiteral("City"),
                                QStringLiteral("State"),        QStringLiteral("Country"),
                                QStringLiteral("PostalCode"),   QStringLiteral("PhoneNumber"),
                                QStringLiteral("Email"),        QStringLiteral("Website")};

IpaasProblem badTable()
{
    return {400, u"VALD-1007"_s, u"The table name is empty or not known here."_s};
}

HttpAnswer notFound()
{
    return HttpAnswer::text(404, "Not Found"_ba);
}

int boundedNumber(const QString &text, int fallback, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number > 0 ? std::min(number, most) : fallback;
}

} // namespace

const std::array<IpaasService::Api, 3> &IpaasService::apis()
{
    static constexpr std::array<Api, 3> table{{
        {"customers"_L1, "customer-category"_L1, "customer category"_L1, "customer/category"_L1,
         "customer/categories"_L1, 0},
        {"products"_L1, "location"_L1, "location"_L1, "catalog/location"_L1, "catalog/locations"_L1, 1},
        {"transactions"_L1, "shipping-method"_L1, "shipping method"_L1, "shippingmethod"_L1, "shippingmethods"_L1, 2},
    }};
    return table;
}

const IpaasService::Api *IpaasService::findApi(const HttpRequest &request)
{
    for (const Api &api : apis()) {
        if (request.segment(0) == api.base)
            return &api;
    }
    return nullptr;
}

const IpaasService::Api *IpaasService::apiOfType(const QString &type, QString *error)
{
    for (const Api &api : apis()) {
        if (type == api.recordType)
            return &api;
    }
    *error = u"Unknown record type \"%1\"."_s.arg(type);
    return nullptr;
}

IpaasService::IpaasService(const SandboxIdentity &identity, const FaultPlan &faults,
                           const BusinessCentralService &businessCentral)
    : m_identity(identity)
    , m_faults(faults)
    , m_businessCentral(businessCentral)
    , m_signIn(identity, faults)
    , m_subscriptions(identity, faults)
    , m_hooks(faults, m_subscriptions)
{
    for (quint32 company = 0; company < 2; ++company) {
        Company &added = m_companies.emplace_back();
        added.number = company;
        for (quint32 type = 0; type < 3; ++type)
            added.stores.emplace_back(0x1f3a5c70U + company * 0x10000U + type);
        for (const Api &api : apis())
            added.customFields.emplace_back(api.recordType == "location"_L1 ? ownField + addressFields : ownField);
    }
}

bool IpaasService::owns(const HttpRequest &request)
{
    const QString base = request.segment(0);
    return base == "sso"_L1 || base == "subscriptions"_L1 || base == "hookapi"_L1 || base == "listener"_L1
           || findApi(request);
}

bool IpaasService::isHook(const HttpRequest &request)
{
    return request.method == "POST" && request.segment(0) == "hookapi"_L1;
}

bool IpaasService::isWrite(const HttpRequest &request)
{
    if (request.method == "GET" || request.method == "HEAD" || !findApi(request))
        return false;
    return request.segment(2).compare("External"_L1, Qt::CaseInsensitive) != 0
           || request.segment(3).compare("UpdateExternalId"_L1, Qt::CaseInsensitive) == 0;
}

bool IpaasService::isSignedIn(const HttpRequest &request) const
{
    if (request.segment(0) == "hookapi"_L1)
        return m_subscriptions.ofWebhookKey(request.bearerToken()).has_value();
    IpaasSignIn::Caller caller;
    return !m_signIn.authorize(request, &caller);
}

HttpAnswer IpaasService::handle(const HttpRequest &request)
{
    if (m_faults.has("ipaas-unauthorized"_L1))
        return IpaasProblem{401, u"AUTH-1002"_s, u"The access token is invalid or null."_s}.answer();
    if (request.segment(1) != "v2"_L1)
        return notFound();
    const QStringList path = request.segments.mid(2);
    if (request.segment(0) == "sso"_L1)
        return m_signIn.handle(request, path);
    if (request.segment(0) == "hookapi"_L1) {
        const std::lock_guard lock(m_mutex);
        return m_hooks.take(request, path);
    }

    IpaasSignIn::Caller caller;
    if (const IpaasProblem problem = m_signIn.authorize(request, &caller))
        return problem.answer();
    if (caller.company < 0)
        return IpaasProblem{401, u"AUTH-1003"_s, u"The token gives no access: it names no company."_s}.answer();

    if (request.segment(0) == "subscriptions"_L1)
        return m_subscriptions.handle(request, path, caller);
    const std::lock_guard lock(m_mutex);
    carryOutDue();
    const Api *api = findApi(request);
    // Only the first company has a subscription that takes hooks.
    if (!api)
        return caller.company == 0 ? m_hooks.tell(request, path) : IpaasProblem::idNotFound(path.value(1)).answer();
    return records(request, path, *api, m_companies.at(static_cast<size_t>(caller.company)));
}

const QSet<qint64> &IpaasService::systems(const Company &company) const
{
    return m_subscriptions.of(company.number);
}

IpaasCustomFields IpaasService::customFields(const Company &company, const Api &api) const
{
    return m_faults.has("custom-fields-undefined"_L1) ? IpaasCustomFields() : company.customFields.at(api.store);
}

IpaasRecordStore::Rules IpaasService::rules(const Company &company, const Api &api) const
{
    return {.systems = systems(company),
            .customFields = customFields(company, api),
            .deletedIds = m_faults.has("deleted-ids-kept"_L1) ? IpaasRecordStore::DeletedIds::Kept
                                                              : IpaasRecordStore::DeletedIds::Free};
}

HttpAnswer IpaasService::records(const HttpRequest &request, const QStringList &path, const Api &api, Company &company)
{
    if (path.value(0).compare("External"_L1, Qt::CaseInsensitive) == 0)
        return external(request, path.mid(1), api, company);
    const QString whole = path.join(u'/').toLower();
    if (whole == api.list && request.method == "GET")
        return list(request, company.stores.at(api.store));
    if (whole == api.single && request.method == "POST")
        return create(request, api, company);
    if (whole == "customfields"_L1 && request.method == "GET")
        return definitions(request, api, company);
    // One record: also under the plural, as the public wrapper reads shipping methods.
    const QString parent = path.mid(0, path.size() - 1).join(u'/').toLower();
    if (parent == api.single || (parent == api.list && request.method == "GET"))
        return one(request, path.last(), api, company);
    return notFound();
}

// GET CustomFields?tableName={tableName}: which definitions there are.
HttpAnswer IpaasService::definitions(const HttpRequest &request, const Api &api, const Company &company) const
{
    if (request.queryValue(u"tableName").compare(api.table, Qt::CaseInsensitive) != 0)
        return badTable().answer();
    return HttpAnswer::json(200, customFields(company, api).json());
}

HttpAnswer IpaasService::create(const HttpRequest &request, const Api &api, Company &company)
{
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (!body.isObject())
        return IpaasProblem::badJson().answer();
    QByteArray record;
    if (const IpaasProblem problem = company.stores.at(api.store).create(body.object(), rules(company, api), &record))
        return problem.answer();
    return HttpAnswer::json(201, record);
}

HttpAnswer IpaasService::one(const HttpRequest &request, const QString &id, const Api &api, Company &company)
{
    IpaasRecordStore &store = company.stores.at(api.store);
    QByteArray record;
    IpaasProblem problem;
    if (request.method == "GET") {
        problem = store.get(id, &record);
    } else if (request.method == "PUT") {
        const QJsonDocument body = QJsonDocument::fromJson(request.body);
        if (!body.isObject())
            return IpaasProblem::badJson().answer();
        problem = store.replace(id, body.object(), rules(company, api), &record);
    } else if (request.method == "DELETE") {
        problem = store.remove(id);
        if (!problem)
            return HttpAnswer::empty(204);
    } else {
        return HttpAnswer::text(405, "Method Not Allowed"_ba);
    }
    return problem ? problem.answer() : HttpAnswer::json(200, record);
}

HttpAnswer IpaasService::list(const HttpRequest &request, const IpaasRecordStore &store) const
{
    const int pageNumber = boundedNumber(request.queryValue(u"pageNumber"), 1, 1'000'000);
    const int pageSize = boundedNumber(request.queryValue(u"pageSize"), defaultPageSize, maxPageSize);
    const bool byName
        = request.queryValue(u"action").compare("equals"_L1, Qt::CaseInsensitive) == 0 && request.hasQuery(u"Name");
    const QString name = byName ? u""_s + request.queryValue(u"Name") : QString();
    const IpaasRecordStore::Page page = store.list(pageNumber, pageSize, name);
    HttpAnswer answer = HttpAnswer::json(200, page.records);
    const QJsonObject pagination{{u"current_Page"_s, pageNumber},
                                 {u"total_Pages"_s, page.totalPages},
                                 {u"page_Size"_s, pageSize},
                                 {u"total_Count"_s, page.totalCount}};
    answer.headers.emplaceBack("X-Pagination"_ba, QJsonDocument(pagination).toJson(QJsonDocument::Compact));
    return answer;
}

// https://support.ipaas.com, "External IDs": GET LookupSpaceport/{systemId}/{tableName}/{externalId},
// LookupExternal/{id}/{systemId}/{tableName}, Missing/{systemId}/{tableName}; POST LookupSpecial, UpdateExternalId.
HttpAnswer IpaasService::external(const HttpRequest &request, const QStringList &path, const Api &api, Company &company)
{
    const QString call = path.value(0).toLower();
    if (request.method == "POST" && path.size() == 1 && (call == "lookupspecial"_L1 || call == "updateexternalid"_L1))
        return externalByBody(request, call, api, company);
    const bool isSpaceport = call == "lookupspaceport"_L1 && path.size() == 4;
    const bool isExternal = call == "lookupexternal"_L1 && path.size() == 4;
    const bool isMissing = call == "missing"_L1 && path.size() == 3;
    if (request.method != "GET" || !(isSpaceport || isExternal || isMissing))
        return notFound();

    const QString systemText = path.at(isExternal ? 2 : 1);
    const QString table = path.at(isExternal ? 3 : 2);
    bool isNumber = false;
    const qint64 systemId = systemText.toLongLong(&isNumber);
    if (!isNumber || !systems(company).contains(systemId))
        return IpaasProblem::badSystemId(systemText).answer();
    if (table.compare(api.table, Qt::CaseInsensitive) != 0)
        return badTable().answer();
    const IpaasRecordStore &store = company.stores.at(api.store);
    if (isMissing) {
        const QJsonArray ids = QJsonArray::fromStringList(store.idsWithoutLink(systemId));
        return HttpAnswer::json(200, QJsonDocument(ids).toJson(QJsonDocument::Compact));
    }
    const QString found = isSpaceport ? store.lookUp(systemId, path.at(3)) : store.externalIdOf(path.at(1), systemId);
    if (found.isNull())
        return IpaasProblem::idNotFound(path.at(isSpaceport ? 3 : 1)).answer();
    return HttpAnswer::json(200, jsonString(found));
}

HttpAnswer IpaasService::externalByBody(const HttpRequest &request, const QString &call, const Api &api,
                                        Company &company)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (body.isEmpty())
        return IpaasProblem::badJson().answer();
    const QString table = body.value(u"table_name").toString();
    const qint64 systemId = body.value(u"system_id").toInteger(-1);
    const QString externalId = body.value(u"external_id").toString();
    const QString internalId = body.value(u"internal_id").toString();
    if (table.compare(api.table, Qt::CaseInsensitive) != 0)
        return badTable().answer();
    if (!systems(company).contains(systemId))
        return IpaasProblem::badSystemId(body.value(u"system_id").toVariant().toString()).answer();
    if (externalId.isEmpty())
        return IpaasProblem::fieldEmpty(u"external_id"_s).answer();

    IpaasRecordStore &store = company.stores.at(api.store);
    if (call == "lookupspecial"_L1) {
        const QString found = store.lookUp(systemId, externalId);
        return found.isNull() ? IpaasProblem::idNotFound(externalId).answer()
                              : HttpAnswer::json(200, jsonString(found));
    }
    if (internalId.isEmpty())
        return IpaasProblem{400, u"VALD-1001"_s, u"The Id is null or empty."_s}.answer();
    if (const IpaasProblem problem = store.link(internalId, systemId, externalId))
        return problem.answer();
    return HttpAnswer::json(200, body);
}

bool IpaasService::appendRecords(const QString &type, qsizetype *position, bool *first, int limit,
                                 QByteArray *target) const
{
    const std::lock_guard lock(m_mutex);
    for (const Api &api : apis()) {
        if (type == api.recordType) {
            return m_companies.front().stores.at(api.store).appendForAccount(m_identity.subscriptionId, position, first,
                                                                             limit, target);
        }
    }
    return false;
}

void IpaasService::seed(const QString &type, const QStringList &names)
{
    const std::lock_guard lock(m_mutex);
    for (const Api &api : apis()) {
        if (type == api.recordType) {
            for (const QString &name : names)
                m_companies.front().stores.at(api.store).seed(name);
        }
    }
}

bool IpaasService::changeRecords(const QJsonObject &change, QString *error)
{
    const std::lock_guard lock(m_mutex);
    const Api *api = apiOfType(change.value(u"type").toString(), error);
    if (!api)
        return false;
    IpaasRecordStore &store = m_companies.front().stores.at(api->store);
    const QJsonArray names = change.value(u"delete").toArray();
    for (const QJsonValue &name : names) {
        if (!store.removeByName(name.toString())) {
            *error = u"iPaaS.com has no record \"%1\"."_s.arg(name.toString());
            return false;
        }
    }
    const QJsonArray records = change.value(u"put").toArray();
    for (const QJsonValue &record : records) {
        if (const IpaasProblem problem = store.putByName(record.toObject(), rules(m_companies.front(), *api))) {
            *error = problem.message;
            return false;
        }
    }
    return true;
}

bool IpaasService::changeCustomFields(const QJsonObject &change, QString *error)
{
    const std::lock_guard lock(m_mutex);
    const Api *api = apiOfType(change.value(u"type").toString(), error);
    if (!api)
        return false;
    IpaasCustomFields &fields = m_companies.front().customFields.at(api->store);
    const QJsonArray defined = change.value(u"define").toArray();
    for (const QJsonValue &name : defined) {
        if (name.toString().isEmpty()) {
            *error = u"A custom field has no name."_s;
            return false;
        }
        fields.define(name.toString());
    }
    const QJsonArray removed = change.value(u"remove").toArray();
    for (const QJsonValue &name : removed) {
        if (!fields.remove(name.toString())) {
            *error = u"There is no custom field \"%1\"."_s.arg(name.toString());
            return false;
        }
    }
    return true;
}

void IpaasService::carryOutHooks()
{
    const std::lock_guard lock(m_mutex);
    carryOutDue();
}

QByteArray IpaasService::hooks()
{
    const std::lock_guard lock(m_mutex);
    carryOutDue();
    return m_hooks.json();
}

void IpaasService::carryOutDue()
{
    m_hooks.carryOutDue([this](const IpaasHooks::Transfer &each) { return transfer(each); });
}

QString IpaasService::transfer(const IpaasHooks::Transfer &transfer)
{
    if (transfer.subscription != m_identity.subscriptionId)
        return u"There is no mapping collection for this type of record."_s;
    const BusinessCentralService::Found found = m_businessCentral.find(transfer.type, transfer.externalId);
    if (!found.entity)
        return u"The record was not found in Business Central."_s;
    QString unknown;
    const Api *api = apiOfType(transfer.type, &unknown);
    Company &company = m_companies.front();
    const IpaasProblem problem = company.stores.at(api->store)
                                     .putByLink(transfer.subscription, externalIdOf(*found.entity, found.values),
                                                ipaasRecord(*found.entity, found.values), rules(company, *api));
    return problem ? QString(problem.code + ": "_L1 + problem.message) : QString();
}

void IpaasService::removeSeeds()
{
    const std::lock_guard lock(m_mutex);
    for (IpaasRecordStore &store : m_companies.front().stores)
        store.removeSeeds();
}

} // namespace causeway::sandbox
