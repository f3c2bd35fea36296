#include "sandbox/ipaashooks.h"

#include "sandbox/jsonwriter.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

// The first words of a scope; "/created" or "/updated" follows, and maybe "/debug".
struct IpaasHooks::Scope {
    QLatin1StringView prefix;
    QLatin1StringView recordType;
    QLatin1StringView title;
    int mappingCollectionType;
};

namespace {

constexpr qint64 ordinaryDuration = 50; // milliseconds
constexpr qint64 slowDuration = 3000;
constexpr qint64 lateness = 2000;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QString timeText(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'+00:00'"_s);
}

HttpAnswer notFound()
{
    return HttpAnswer::text(404, "Not Found"_ba);
}

} // namespace

// Those of another integration of iPaaS.com; the scopes of Business Central's are not published. The numbers are
// iPaaS.com's own.
const IpaasHooks::Scope *IpaasHooks::findScope(const QString &scope)
{
    static constexpr std::array<Scope, 3> scopes{{
        {"customer/category"_L1, "customer-category"_L1, "Customer Category"_L1, 16},
        {"location"_L1, "location"_L1, "Location"_L1, 7},
        {"shipping/method"_L1, "shipping-method"_L1, "Shipping Method"_L1, 21},
    }};
    QString name = scope;
    if (name.endsWith("/debug"_L1))
        name.chop(6);
    for (const Scope &each : scopes) {
        if (name == each.prefix + "/created"_L1 || name == each.prefix + "/updated"_L1)
            return &each;
    }
    return nullptr;
}

IpaasHooks::IpaasHooks(const FaultPlan &faults, const IpaasSubscriptions &subscriptions)
    : m_faults(faults)
    , m_subscriptions(subscriptions)
{
}

HttpAnswer IpaasHooks::take(const HttpRequest &request, const QStringList &path)
{
    if (request.method != "POST" || path.size() != 1
        || path.first().compare("IntegrationDevelopmentUtility"_L1, Qt::CaseInsensitive) != 0)
        return notFound();
    const QByteArray key = request.bearerToken();
    if (key.isEmpty())
        return IpaasProblem{401, u"AUTH-1001"_s, u"The Bearer token is missing or invalid."_s}.answer();
    const std::optional<qint64> subscription = m_subscriptions.ofWebhookKey(key);
    if (!subscription)
        return IpaasProblem{401, u"AUTH-1002"_s, u"The webhook API key is invalid or null."_s}.answer();
    std::vector<Hook> hooks;
    if (const IpaasProblem problem = read(request, *subscription, &hooks))
        return problem.answer();
    const QString trackingId = hooks.front().trackingId;
    for (Hook &hook : hooks)
        keep(std::move(hook));
    const QString id = QJsonDocument::fromJson(request.body)[u"id"].toString(trackingId);
    return HttpAnswer::json(202, QJsonObject{{u"id"_s, id}, {u"tracking_guid"_s, trackingId}});
}

IpaasProblem IpaasHooks::read(const HttpRequest &request, qint64 subscription, std::vector<Hook> *hooks) const
{
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (!body.isObject())
        return IpaasProblem::badJson();
    const QJsonArray notifications = body[u"notifications"].toArray();
    if (notifications.isEmpty())
        return IpaasProblem::fieldEmpty(u"notifications"_s);
    for (const QJsonValue &each : notifications) {
        Hook hook;
        hook.scope = each[u"scope"].toString();
        if (hook.scope.isEmpty())
            return IpaasProblem::fieldEmpty(u"scope"_s);
        hook.kind = findScope(hook.scope);
        if (!hook.kind)
            return {400, u"VALD-1003"_s, u"The scope (%1) is not known."_s.arg(hook.scope)};
        hook.transfer = {hook.kind->recordType, each[u"external_id"].toString(), subscription};
        if (hook.transfer.externalId.isEmpty())
            return IpaasProblem::fieldEmpty(u"external_id"_s);
        const QString destination = each[u"destination"].toVariant().toString();
        if (!destination.isEmpty() && destination != QString::number(subscription))
            return {403, u"AUTZ-1002"_s, u"The webhook API key is not of this subscription."_s};
        hook.trackingId = each[u"tracking_guid"].toString();
        if (hook.trackingId.isEmpty())
            hook.trackingId = QString::fromUtf8(request.headers.value("x-correlation-id"_ba));
        if (hook.trackingId.isEmpty())
            hook.trackingId = body[u"id"].toString(newGuid());
        hooks->push_back(std::move(hook));
    }
    return {};
}

// Decided when a hook is taken, so that a scenario that ends leaves what came before as it is.
QString IpaasHooks::fateOfNext() const
{
    if (m_faults.has("no-mapping"_L1))
        return u"There is no mapping collection for this type of record."_s;
    if (m_faults.has("hooks-failing"_L1) && m_hooks.size() % 10 == 4)
        return u"BIZL-1004: Name must be unique and there is already an item (ID: "
               "6f1c2a90-4b7d-4e35-9a58-0c3d7e81b264) using that value."_s;
    const FaultRule *refusal = m_faults.refusalOfWrites();
    return refusal ? QString(QLatin1StringView(refusal->code) + ": "_L1 + QString::fromUtf8(refusal->text)) : QString();
}

void IpaasHooks::keep(Hook hook)
{
    const size_t place = m_hooks.size();
    hook.received = now();
    hook.due = hook.received + (m_faults.has("hooks-slow"_L1) ? slowDuration : ordinaryDuration);
    hook.fate = fateOfNext();
    if (m_faults.has("hooks-dropped"_L1)) {
        hook.state = State::Dropped;
        m_hooks.push_back(std::move(hook));
        return;
    }
    const QString trackingId = hook.trackingId.toLower();
    const auto known = m_byTrackingId.constFind(trackingId);
    size_t header = m_headers.size();
    if (known != m_byTrackingId.constEnd()) {
        header = *known;
    } else {
        m_headers.push_back({newGuid(), {}});
        m_byTrackingId.insert(trackingId, header);
        m_byHeaderId.insert(m_headers.back().id, header);
    }
    m_headers.at(header).hooks.push_back(place);
    m_waiting.emplace(hook.due, place);
    m_hooks.push_back(std::move(hook));
}

void IpaasHooks::carryOutDue(const CarryOut &carryOut)
{
    while (!m_waiting.empty() && m_waiting.begin()->first <= now()) {
        Hook &hook = m_hooks.at(m_waiting.begin()->second);
        m_waiting.erase(m_waiting.begin());
        hook.details = hook.fate.isEmpty() ? carryOut(hook.transfer) : hook.fate;
        hook.state = hook.details.isEmpty() ? State::Succeeded : State::Failed;
    }
}

QString IpaasHooks::statusOf(const Hook &hook) const
{
    switch (hook.state) {
    case State::Waiting:
        return now() < (hook.received + hook.due) / 2 ? u"Queued"_s : u"Processing"_s;
    case State::Dropped:
        return u"Dropped"_s;
    case State::Succeeded:
        return u"Success"_s;
    case State::Failed:
        break;
    }
    return u"Error"_s;
}

HttpAnswer IpaasHooks::tell(const HttpRequest &request, const QStringList &path) const
{
    const QString call = path.value(0).toLower();
    if (request.method == "GET" && call == "header"_L1 && path.size() == 2)
        return header(path.at(1));
    if (request.method == "GET" && call == "details"_L1 && path.size() == 1)
        return details(request);
    return notFound();
}

HttpAnswer IpaasHooks::header(const QString &trackingId) const
{
    const auto known = m_byTrackingId.constFind(trackingId.toLower());
    if (known == m_byTrackingId.constEnd())
        return IpaasProblem::idNotFound(trackingId).answer();
    const Header &header = m_headers.at(*known);
    const Hook &first = m_hooks.at(header.hooks.front());
    if (m_faults.has("listener-late"_L1) && now() < first.received + lateness)
        return IpaasProblem::idNotFound(trackingId).answer();
    const Hook &last = m_hooks.at(header.hooks.back());
    const bool isOver = last.state != State::Waiting;
    const QString status = m_faults.has("listener-odd"_L1) ? u"Parked"_s : statusOf(last);
    return HttpAnswer::json(200, QJsonObject{{u"id"_s, header.id},
                                             {u"tracking_guid"_s, first.trackingId},
                                             {u"status"_s, status},
                                             {u"activity_timestamp"_s, timeText(isOver ? last.due : last.received)}});
}

// GET Details?filters=parent_id={header}&activity_timestamp={time}: the time must be one; what it does is not known.
HttpAnswer IpaasHooks::details(const HttpRequest &request) const
{
    QString parent;
    QString time = request.queryValue(u"activity_timestamp");
    const QStringList filters = request.queryValue(u"filters").split(u'&');
    for (const QString &filter : filters) {
        if (filter.startsWith("parent_id="_L1))
            parent = filter.mid(10);
        else if (filter.startsWith("activity_timestamp="_L1))
            time = filter.mid(19);
    }
    if (parent.isEmpty())
        return IpaasProblem::fieldEmpty(u"parent_id"_s).answer();
    if (!time.isEmpty() && !QDateTime::fromString(time, Qt::ISODateWithMs).isValid())
        return IpaasProblem{400, u"VALD-1003"_s, u"The time (%1) is not valid."_s.arg(time)}.answer();
    QJsonArray list;
    const auto append
        = [&list](const Hook &hook, const QString &activity, const QString &status, qint64 at, const QString &text) {
              list.append(QJsonObject{{u"application"_s, u"Business Central"_s},
                                      {u"activity"_s, activity},
                                      {u"status"_s, status},
                                      {u"mapping_collection_type_id"_s, hook.kind->mappingCollectionType},
                                      {u"activity_timestamp"_s, timeText(at)},
                                      {u"details"_s, text}});
          };
    const auto known = m_byHeaderId.constFind(parent.toLower());
    if (known != m_byHeaderId.constEnd()) {
        for (const size_t place : m_headers.at(*known).hooks) {
            const Hook &hook = m_hooks.at(place);
            append(hook, u"Hook received"_s, u"Success"_s, hook.received, hook.scope + u' ' + hook.transfer.externalId);
            const QString status = m_faults.has("listener-odd"_L1) ? u"Parked"_s : statusOf(hook);
            if (hook.state == State::Succeeded || hook.state == State::Failed)
                append(hook, hook.kind->title + " to iPaaS.com"_L1, status, hook.due, hook.details);
        }
    }
    return HttpAnswer::json(200, QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QByteArray IpaasHooks::json() const
{
    QByteArray text = "[";
    for (const Hook &hook : m_hooks) {
        if (text.size() > 1)
            text += ',';
        text += "{\"trackingGuid\":" + jsonString(hook.trackingId) + ",\"scope\":" + jsonString(hook.scope)
                + ",\"externalId\":" + jsonString(hook.transfer.externalId) + ",\"subscription\":"
                + QByteArray::number(hook.transfer.subscription) + ",\"status\":" + jsonString(statusOf(hook))
                + ",\"received\":" + jsonString(timeText(hook.received)) + '}';
    }
    return text + ']';
}

} // namespace causeway::sandbox
