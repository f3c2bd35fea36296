#include "sandbox/ipaassignin.h"

#include "sandbox/ipaasassets.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

namespace {

constexpr qint64 ordinaryLifetime = 3600; // seconds
constexpr qint64 shortLifetime = 5;
constexpr qint64 refreshLifetime = 24 * 3600;

IpaasProblem noAccess(const QString &message)
{
    return {401, u"AUTH-1003"_s, message};
}

} // namespace

IpaasSignIn::IpaasSignIn(const SandboxIdentity &identity, const FaultPlan &faults)
    : m_identity(identity)
    , m_faults(faults)
{
}

IpaasProblem IpaasSignIn::authorize(const HttpRequest &request, Caller *caller) const
{
    const QByteArray token = request.bearerToken();
    if (token.isEmpty())
        return {401, u"AUTH-1001"_s, u"The Bearer token is missing or invalid."_s};
    if (token == m_identity.ipaasApiKey.toUtf8()) {
        *caller = Caller{0, true};
        return {};
    }
    const auto known = m_tokens.find(token);
    if (!known)
        return {401, u"AUTH-1002"_s, u"The access token is invalid or null."_s};
    *caller = *known;
    return {};
}

HttpAnswer IpaasSignIn::handle(const HttpRequest &request, const QStringList &path)
{
    const QString name = path.join(u'/').toLower();
    if (request.method == "POST" && name == "auth/login"_L1)
        return logIn(request);
    if (request.method == "POST" && name == "auth/refresh"_L1)
        return refresh(request);

    Caller caller;
    if (const IpaasProblem problem = authorize(request, &caller))
        return problem.answer();
    if (request.method == "GET" && path.size() == 3 && name.startsWith("user/"_L1) && name.endsWith("/companies"_L1)) {
        if (path.at(1).compare(m_identity.ipaasUserId, Qt::CaseInsensitive) != 0)
            return IpaasProblem{403, u"AUTZ-1002"_s, u"The user lacks the permission."_s}.answer();
        return companies();
    }
    if (request.method == "GET" && path.size() == 3 && name.startsWith("user/changecompany/"_L1)) {
        for (qsizetype i = 0; i < m_identity.ipaasCompanies.size(); ++i) {
            if (path.at(2).compare(m_identity.ipaasCompanies.at(i).id, Qt::CaseInsensitive) == 0)
                return session(i, {});
        }
        return IpaasProblem{401, u"AUTH-1004"_s, u"The company was not found."_s}.answer();
    }
    return HttpAnswer::text(404, "Not Found"_ba);
}

HttpAnswer IpaasSignIn::logIn(const HttpRequest &request)
{
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (!body.isObject())
        return IpaasProblem::badJson().answer();
    const QString email = body[u"email_address"].toString();
    const QString password = body[u"password"].toString();
    if (email.isEmpty())
        return IpaasProblem::fieldEmpty(u"email_address"_s).answer();
    if (password.isEmpty())
        return IpaasProblem::fieldEmpty(u"password"_s).answer();
    if (email.compare(m_identity.ipaasEmail, Qt::CaseInsensitive) != 0 || password != m_identity.ipaasApiKey)
        return noAccess(u"The e-mail address or the password is wrong."_s).answer();
    return session(-1, body.object());
}

HttpAnswer IpaasSignIn::refresh(const HttpRequest &request)
{
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (!body.isObject())
        return IpaasProblem::badJson().answer();
    const bool hasToken = !body[u"access_token"].toString().isEmpty();
    // Once only: whether iPaaS.com takes one twice is not published, and this is the stricter.
    const auto known = hasToken ? m_refreshTokens.take(body[u"refresh_token"].toString().toUtf8()) : std::nullopt;
    if (!known)
        return IpaasProblem{401, u"AUTH-1002"_s, u"The access token is invalid or null."_s}.answer();
    return session(known->company, body.object());
}

HttpAnswer IpaasSignIn::companies() const
{
    QJsonArray list;
    for (qsizetype i = 0; i < m_identity.ipaasCompanies.size(); ++i) {
        const SandboxIdentity::Company &company = m_identity.ipaasCompanies.at(i);
        const bool isFirst = i == 0;
        const int role = isFirst ? 1 : 3;
        list.append(QJsonObject{
            {u"id"_s, company.id},
            {u"name"_s, company.name},
            {u"logo"_s, isFirst ? QJsonValue(IpaasAssets::logoUrl(m_identity.url)) : QJsonValue()},
            {u"designation_id"_s, role},
            {u"user_type_id"_s, 1},
            {u"designations"_s, QJsonObject{{QString::number(role), isFirst ? u"Admin"_s : u"Tech Partner"_s}}}});
    }
    return HttpAnswer::json(200, QJsonDocument(list).toJson(QJsonDocument::Compact));
}

HttpAnswer IpaasSignIn::session(qsizetype company, const QJsonObject &request)
{
    const qint64 lifetime = m_faults.has("short-tokens"_L1) ? shortLifetime : ordinaryLifetime;
    const QString accessToken = "at_"_L1 % newGuid() % newGuid();
    const QString refreshToken = "rt_"_L1 % newGuid();
    m_tokens.remember(accessToken.toLatin1(), Caller{company, false}, lifetime);
    m_refreshTokens.remember(refreshToken.toLatin1(), Caller{company, false}, refreshLifetime);
    const QString expiration
        = QDateTime::currentDateTimeUtc().addSecs(lifetime).toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'+00:00'"_s);
    return HttpAnswer::json(200,
                            QJsonObject{{u"id"_s, m_identity.ipaasUserId},
                                        {u"name"_s, u"Sam Admin"_s},
                                        {u"email_address"_s, m_identity.ipaasEmail},
                                        {u"access_token"_s, accessToken},
                                        {u"access_token_expiration"_s, expiration},
                                        {u"refresh_token"_s, refreshToken},
                                        {u"return_url"_s, request.value(u"return_url").toString()},
                                        {u"permissions"_s, QJsonArray()},
                                        {u"tracking_guid"_s, request.value(u"tracking_guid").toString(newGuid())}});
}

} // namespace causeway::sandbox
