#include "sandbox/businesscentralservice.h"

#include "sandbox/bcanswer.h"
#include "sandbox/bcrecordreader.h"
#include "sandbox/odatametadata.h"

#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

namespace {

QString percentEncoded(const QString &text)
{
    return QString::fromLatin1(text.toUtf8().toPercentEncoding());
}

HttpAnswer notFound(const HttpRequest &request)
{
    return bcRefusal(404, u"BadRequest_NotFound"_s,
                     u"No HTTP resource was found that matches the request URI '%1'."_s.arg(
                         request.origin() + QString::fromLatin1(request.rawPath)));
}

HttpAnswer companyNotFound()
{
    return bcRefusal(
        404, u"Internal_CompanyNotFound"_s,
        u"Can't process the request because the default company can't be found. Specify a default company in the "
        "service configuration file, or specify a company in the URL."_s);
}

constexpr qint64 largestPageInTime = 250;

constexpr auto customRoute = "contoso/integration/v1.0"_L1;

std::optional<ServedSet> findSet(const QList<ServedSet> &sets, const QString &name)
{
    const auto set
        = std::find_if(sets.begin(), sets.end(), [&name](const ServedSet &each) { return each.name == name; });
    return set == sets.end() ? std::nullopt : std::optional(*set);
}

// "companies(x)" -> "x"; null when the segment is not of this form.
QString argumentOf(const QString &segment, QLatin1StringView name)
{
    if (!segment.startsWith(name) || segment.size() < name.size() + 2 || segment.at(name.size()) != u'('
        || !segment.endsWith(u')'))
        return {};
    const QString argument = segment.mid(name.size() + 1).chopped(1);
    return argument.isNull() ? u""_s : argument;
}

} // namespace

BusinessCentralService::BusinessCentralService(const SandboxIdentity &identity, const FaultPlan &faults,
                                               const TokenRegister<EntraGrant> &tokens,
                                               const QHash<QString, int> &recordCounts)
    : m_identity(identity)
    , m_faults(faults)
    , m_tokens(tokens)
{
    const auto add = [&](const BcEntity &entity, int count) {
        m_stores.push_back(std::make_unique<BcRecordStore>(entity, recordCounts.value(entity.recordType, count)));
    };
    add(BcEntity::customerPriceGroups(), 20);
    add(BcEntity::locations(), 40);
    add(BcEntity::shippingAgents(), 12);
    add(BcEntity::shipmentMethods(), 10);
}

bool BusinessCentralService::owns(const HttpRequest &request)
{
    const QString first = request.segment(0);
    return first == "admin"_L1 || first == "environments"_L1 || first == "v2.0"_L1;
}

bool BusinessCentralService::isSignedIn(const HttpRequest &request) const
{
    const auto grant = m_tokens.find(request.bearerToken());
    return grant && grant->opensBusinessCentral && !m_faults.has("app-not-in-bc"_L1);
}

HttpAnswer BusinessCentralService::handle(const HttpRequest &request)
{
    HttpAnswer answer;
    if (!isSignedIn(request)) {
        answer = bcRefusal(401, u"Authentication_InvalidCredentials"_s,
                           u"The server has rejected the client credentials."_s);
    } else if (request.method != "GET" && request.method != "HEAD") {
        answer = bcRefusal(405, u"BadRequest_MethodNotAllowed"_s, u"The method is not allowed."_s);
    } else if (request.segment(0) != "v2.0"_L1) {
        answer = listEnvironments(request);
    } else {
        answer = environment(request);
    }
    if (answer.status < 400)
        answer.headers.emplaceBack("ms-correlation-x"_ba, newGuid().toLatin1());
    return answer;
}

HttpAnswer BusinessCentralService::environment(const HttpRequest &request) const
{
    const auto isEntry = [](const QString &segment) { return segment == "api"_L1 || segment == "ODataV4"_L1; };
    // v2.0/{tenant}/{environment}/…, or v2.0/{environment}/… with the tenant taken from the token
    const qsizetype entry = isEntry(request.segment(2)) ? 2 : 3;
    const QString tenant = entry == 3 ? request.segment(1) : m_identity.tenantId;
    const QString name = request.segment(entry - 1);
    if (tenant.compare(m_identity.tenantId, Qt::CaseInsensitive) != 0
        && tenant.compare(m_identity.tenantDomain, Qt::CaseInsensitive) != 0) {
        return bcRefusal(401, u"Authentication_InvalidCredentials"_s,
                         u"The server has rejected the client credentials."_s);
    }
    const QList<SandboxIdentity::Environment> all = environments();
    const bool isKnown = std::any_of(all.begin(), all.end(), [&name](const auto &each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (!isKnown)
        return bcRefusal(404, u"NoEnvironment"_s, u"Environment does not exist."_s);

    const bool isApi = request.segment(entry) == "api"_L1;
    Route route;
    route.isCustom
        = isApi && m_faults.has("custom-api-page"_L1) && request.segments.mid(entry + 1, 3).join(u'/') == customRoute;
    if (!isEntry(request.segment(entry)) || (isApi && !route.isCustom && request.segment(entry + 1) != "v2.0"_L1))
        return notFound(request);
    route.form = isApi ? BcEntity::Form::Api : BcEntity::Form::OData;
    QByteArray entryPath = "/ODataV4"_ba;
    if (isApi)
        entryPath = "/api/"_ba + (route.isCustom ? QByteArray(customRoute.data(), customRoute.size()) : "v2.0"_ba);
    route.rest = request.segments.mid(entry + entryPath.count('/'));
    const qsizetype end = request.rawPath.indexOf(entryPath) + entryPath.size();
    route.base = request.origin() + QString::fromLatin1(request.rawPath.left(end));

    if (route.rest.isEmpty())
        return serviceDocument(route);
    if (route.rest.size() == 1 && route.rest.first() == "$metadata"_L1) {
        HttpAnswer answer = odataAnswer(odataMetadata(route.form, servedBy(route)));
        answer.contentType = "application/xml"_ba;
        return answer;
    }
    if (isApi && route.rest.size() == 1 && route.rest.first() == "apicategoryroutes"_L1)
        return apiRoutes(route);
    return isApi ? api(request, route) : odata(request, route);
}

// Seen at the root of an API of Microsoft's own; the members are those of
// https://learn.microsoft.com/dynamics365/business-central/dev-itpro/administration/resources/dynamics_apicategoryroutes
HttpAnswer BusinessCentralService::apiRoutes(const Route &route) const
{
    QJsonArray list;
    QStringList routes{u"v1.0"_s, u"v2.0"_s, u"microsoft/automation/v2.0"_s};
    if (m_faults.has("custom-api-page"_L1))
        routes.append(customRoute);
    for (const QString &each : std::as_const(routes)) {
        const QStringList parts = each.split(u'/');
        const bool hasPublisher = parts.size() == 3;
        list.append(QJsonObject{{u"route"_s, each},
                                {u"publisher"_s, hasPublisher ? parts.at(0) : QString()},
                                {u"group"_s, hasPublisher ? parts.at(1) : QString()},
                                {u"version"_s, parts.last()}});
    }
    return HttpAnswer::json(200,
                            QJsonObject{{u"@odata.context"_s, QString(route.base % "/$metadata#apicategoryroutes"_L1)},
                                        {u"value"_s, list}});
}

QList<ServedSet> BusinessCentralService::servedBy(const Route &route) const
{
    return servedSets(m_faults, route.form, route.isCustom);
}

HttpAnswer BusinessCentralService::serviceDocument(const Route &route) const
{
    const auto set = [](const QString &name) {
        return QJsonObject{{u"name"_s, name}, {u"kind"_s, u"EntitySet"_s}, {u"url"_s, name}};
    };
    QJsonArray sets{set(route.form == BcEntity::Form::Api ? u"companies"_s : u"Company"_s)};
    const QList<ServedSet> all = servedBy(route);
    for (const ServedSet &each : all)
        sets.append(set(each.name));
    return HttpAnswer::json(
        200, QJsonObject{{u"@odata.context"_s, QString(route.base % "/$metadata"_L1)}, {u"value"_s, sets}});
}

HttpAnswer BusinessCentralService::api(const HttpRequest &request, const Route &route) const
{
    const QString first = route.rest.first();
    if (first == "companies"_L1 && route.rest.size() == 1)
        return companyList(route);
    const QString argument = argumentOf(first, "companies"_L1);
    const bool inPath = !argument.isNull();
    const QString id = inPath ? argument : request.queryValue(u"company");
    const QString segment = route.rest.value(inPath ? 1 : 0);
    if (route.rest.size() > (inPath ? 2 : 1))
        return notFound(request);
    if (!id.isEmpty() && QUuid::fromString(id).isNull()) {
        return bcRefusal(400, u"BadRequest"_s,
                         u"The identifier '%1' is not a valid value of the type Edm.Guid."_s.arg(id));
    }
    const QList<SandboxIdentity::Company> all = companies();
    const SandboxIdentity::Company *company = findCompany(all, {}, id);
    if (!company) {
        const QString setName = segment.section(u'(', 0, 0);
        if (id.isEmpty() && !findSet(servedBy(route), setName))
            return bcRefusal(404, u"BadRequest_ResourceNotFound"_s,
                             u"Resource not found for the segment '%1'."_s.arg(setName));
        return companyNotFound();
    }
    if (segment.isEmpty()) {
        return HttpAnswer::json(
            200, QJsonObject{{u"@odata.context"_s, QString(route.base % "/$metadata#companies/$entity"_L1)},
                             {u"id"_s, company->id},
                             {u"name"_s, company->name},
                             {u"displayName"_s, company->displayName}});
    }
    return records(request, route, route.base % "/$metadata#companies("_L1 % company->id % ")/"_L1, segment);
}

HttpAnswer BusinessCentralService::odata(const HttpRequest &request, const Route &route) const
{
    const QString first = route.rest.first();
    if (first == "Company"_L1 && route.rest.size() == 1)
        return companyList(route);
    const QString argument = argumentOf(first, "Company"_L1);
    const bool inPath = !argument.isNull();
    const QString name = inPath ? parseODataLiteral(argument) : request.queryValue(u"company");
    const QString segment = route.rest.value(inPath ? 1 : 0);
    if (inPath && name.isNull())
        return bcRefusal(400, u"BadRequest"_s, u"Bad Request - Error in query syntax."_s);
    if (segment.isEmpty() || route.rest.size() > (inPath ? 2 : 1))
        return notFound(request);
    const QList<SandboxIdentity::Company> all = companies();
    const SandboxIdentity::Company *company
        = findCompany(all, name.isNull() ? QStringView(u"") : QStringView(name), {});
    if (!company)
        return companyNotFound();
    QString literal = company->name;
    literal.replace(u'\'', "''"_L1);
    return records(request, route, route.base % "/$metadata#Company('"_L1 % percentEncoded(literal) % "')/"_L1,
                   segment);
}

HttpAnswer BusinessCentralService::records(const HttpRequest &request, const Route &route, const QString &context,
                                           const QString &segment) const
{
    const QString setName = segment.section(u'(', 0, 0);
    const std::optional<ServedSet> set = findSet(servedBy(route), setName);
    if (!set) {
        if (route.form == BcEntity::Form::OData)
            return notFound(request);
        return bcRefusal(404, u"BadRequest_ResourceNotFound"_s,
                         u"Resource not found for the segment '%1'."_s.arg(setName));
    }
    if (m_faults.has("no-permission"_L1)) {
        return bcRefusal(400, u"Internal_ServerError"_s,
                         u"Sorry, the current permissions prevented the action. (%1)"_s.arg(set->entity->permission));
    }
    const std::lock_guard lock(m_mutex);
    BcRecordReader reader(*storeOf(*set->stored), *set->entity, context + setName);
    if (m_faults.has("slow-pages"_L1))
        reader.setLargestPage(largestPageInTime);
    if (setName == segment)
        return reader.page(request);
    const QString argument = segment.mid(setName.size() + 1).chopped(1);
    return reader.single(set->entity->hasGuidKey() ? argument : parseODataLiteral(argument));
}

const BcRecordStore *BusinessCentralService::storeOf(const BcEntity &entity) const
{
    for (const auto &store : m_stores) {
        if (&store->entity() == &entity)
            return store.get();
    }
    return nullptr;
}

BcRecordStore *BusinessCentralService::storeOfType(const QString &type) const
{
    for (const auto &store : m_stores) {
        if (!type.isEmpty() && type == store->entity().recordType)
            return store.get();
    }
    return nullptr;
}

bool BusinessCentralService::appendRecords(const QString &type, BcRecordStore::Place *after, int limit,
                                           QByteArray *target) const
{
    const std::lock_guard lock(m_mutex);
    const BcRecordStore &store = *storeOfType(type);
    for (int i = 0; i < limit; ++i) {
        const BcRecordStore::Place place = store.next(*after);
        if (place < 0)
            return false;
        target->append(*after < 0 ? "{" : ",{");
        appendBcMembers(target, store.entity(), store.values(place));
        target->append('}');
        *after = place;
    }
    return true;
}

QStringList BusinessCentralService::someCodes(const QString &type) const
{
    const std::lock_guard lock(m_mutex);
    const BcRecordStore &store = *storeOfType(type);
    QStringList codes;
    BcRecordStore::Place place = -1;
    for (int i = 0; i < 8 && (place = store.next(place)) >= 0; ++i) {
        if (i % 3 == 1)
            codes.append(store.values(place).at(store.entity().codeIndex()));
    }
    return codes;
}

BusinessCentralService::Found BusinessCentralService::find(const QString &type, const QString &idOrCode) const
{
    const std::lock_guard lock(m_mutex);
    const BcRecordStore *store = storeOfType(type);
    if (!store)
        return {};
    BcRecordStore::Place place = store->placeOfKey(idOrCode);
    if (!store->isThere(place))
        place = store->placeOfCode(idOrCode);
    return store->isThere(place) ? Found{&store->entity(), store->values(place)} : Found();
}

bool BusinessCentralService::changeRecords(const QJsonObject &change, QString *errorMessage)
{
    const std::lock_guard lock(m_mutex);
    BcRecordStore *store = storeOfType(change.value(u"type").toString());
    if (!store) {
        *errorMessage = u"Unknown type \"%1\"."_s.arg(change.value(u"type").toString());
        return false;
    }
    const QJsonArray removed = change.value(u"delete").toArray();
    for (const QJsonValue &code : removed) {
        if (!store->remove(code.toString())) {
            *errorMessage = u"There is no record of the code \"%1\"."_s.arg(code.toString());
            return false;
        }
    }
    const QJsonArray records = change.value(u"put").toArray();
    for (const QJsonValue &record : records) {
        if (!store->put(record.toObject(), errorMessage))
            return false;
    }
    store->generate(std::max<qint64>(0, change.value(u"generate").toInteger()));
    return true;
}

} // namespace causeway::sandbox
