#include "ipaas/ipaasclient.h"

#include "ipaas/ipaasanswers.h"
#include "ipaas/ipaaserrors.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>

namespace causeway {

using Call = IpaasEndpoints::Call;
using namespace IpaasAnswers;

namespace {

Q_LOGGING_CATEGORY(logIpaas, "causeway.ipaas")

/// How long a renewal may go on after a stop.
constexpr std::chrono::seconds renewalGrace{5};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IpaasClient)
};

/// Holds a lock as long as it lives.
class Hold {
public:
    explicit Hold(std::shared_ptr<SessionLock> lock)
        : m_lock(std::move(lock))
    {
        m_lock->isHeld = true;
    }
    ~Hold() { m_lock->isHeld = false; }
    Hold(const Hold &) = delete;
    Hold &operator=(const Hold &) = delete;

private:
    std::shared_ptr<SessionLock> m_lock;
};

IpaasCompany companyOf(const QJsonValue &value)
{
    IpaasCompany company;
    company.id = idOf(value[QLatin1StringView("id")]);
    company.name = value[QLatin1StringView("name")].toString();
    company.logo = QUrl(value[QLatin1StringView("logo")].toString());
    const QJsonObject roles = value[QLatin1StringView("designations")].toObject();
    const QString own = idOf(value[QLatin1StringView("designation_id")]);
    company.role = roles.contains(own) ? roles.value(own).toString()
                   : roles.isEmpty()   ? QString()
                                       : roles.begin().value().toString();
    return company;
}

} // namespace

IpaasClient::IpaasClient(ServiceGate &gate, Clock &clock, const IpaasEndpoints &endpoints, QUrl apiUrl,
                         IpaasCredentials credentials)
    : m_gate(gate)
    , m_clock(clock)
    , m_endpoints(endpoints)
    , m_apiUrl(std::move(apiUrl))
    , m_credentials(std::move(credentials))
    , m_session(IpaasSession::fromStored(m_credentials.session))
    // A stored access token is of unknown age: renewed before its first use.
    , m_renewAfter(clock.now())
{
}

void IpaasClient::setSessionKeeper(SessionKeeper keeper)
{
    m_keeper = std::move(keeper);
}

Secret IpaasClient::session() const
{
    return m_session ? m_session->toStored() : Secret();
}

QString IpaasClient::user() const
{
    if (!m_session)
        return {};
    if (m_session->userName.isEmpty() || m_session->email.isEmpty())
        return m_session->userName + m_session->email;
    //: %1: a person's name, %2: the person's e-mail address.
    return Text::tr("%1 (%2)").arg(m_session->userName, m_session->email);
}

void IpaasClient::take(const IpaasSession &session)
{
    IpaasSession kept = session;
    if (m_session) {
        // ChangeCompany need not repeat what has not changed.
        if (kept.refreshToken.isEmpty())
            kept.refreshToken = m_session->refreshToken;
        if (kept.userId.isEmpty())
            kept.userId = m_session->userId;
        if (kept.userName.isEmpty() && kept.email.isEmpty()) {
            kept.userName = m_session->userName;
            kept.email = m_session->email;
        }
    }
    m_session = kept;
    // "Tokens expire after 1 hour" where the answer does not say.
    const QDateTime now = m_clock.now();
    const qint64 lifetime = kept.expires.isValid() ? std::max<qint64>(now.msecsTo(kept.expires), 0) : 3'600'000;
    m_renewAfter = now.addMSecs(std::max(lifetime - 300'000, lifetime / 2));
}

QCoro::Task<> IpaasClient::keep()
{
    if (!m_keeper.keep)
        co_return;
    const Secret session = m_session->toStored();
    const Result<void> kept = co_await m_keeper.keep(session);
    m_keepingProblem = kept ? std::nullopt : std::optional(kept.error());
    if (m_keepingProblem)
        qCWarning(logIpaas) << "The renewed sign-in to iPaaS.com could not be kept:" << m_keepingProblem->message;
}

Task<HttpResponse> IpaasClient::sendOnce(IpaasEndpoints::Endpoint endpoint, QHash<QString, QString> values,
                                         QByteArray body, Secret bearer, Repeat repeat, std::stop_token stop)
{
    HttpRequest request;
    request.service = ErrorOrigin::Ipaas;
    request.method = endpoint.method;
    request.url = IpaasEndpoints::url(m_apiUrl, endpoint, values);
    request.home = m_apiUrl;
    request.bearer = bearer;
    request.headers = {{"Accept", "application/json"}};
    if (!body.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
    addClientId(request);
    request.body = body;
    request.bodyLimit = 16 * 1024 * 1024;
    Result<HttpResponse> response = co_await m_gate.send(request, repeat, stop);
    if (!response)
        co_return tl::unexpected(refinedIpaasError(response.error()));
    co_return response;
}

void IpaasClient::addClientId(HttpRequest &request) const
{
    // "Beside the bearer token" (facts: ipaas.md, section 2): not on Auth/Login and Auth/Refresh, which have none.
    if (!m_credentials.clientId.isEmpty() && !request.bearer.isEmpty())
        request.headers.emplaceBack(m_endpoints.clientIdHeader(), m_credentials.clientId.toLatin1());
}

Task<Secret> IpaasClient::bearer(std::stop_token stop)
{
    if (!m_credentials.apiKey.isEmpty()) {
        const Secret apiKey = m_credentials.apiKey;
        co_return apiKey;
    }
    if (!m_session) {
        Error error = makeError(ErrorCode::IpaasSignInRejected, Text::tr("There is neither an API key nor a sign-in."));
        error.origin = ErrorOrigin::Ipaas;
        co_return tl::unexpected(error);
    }
    // Several calls may meet an old token at once, and other clients too, one that was stopped among them: one renews,
    // and the others use or go on from what it brings.
    while (m_keeper.lock->isHeld && !stop.stop_requested())
        co_await m_clock.sleep(std::chrono::milliseconds(20), stop);
    if (stop.stop_requested())
        co_return cancelled();
    if (m_clock.now() >= m_renewAfter) {
        const Hold hold(m_keeper.lock);
        const Result<void> renewed = co_await renew(stop);
        if (!renewed)
            co_return tl::unexpected(renewed.error());
    }
    const Secret accessToken = m_session->accessToken;
    co_return accessToken;
}

Task<void> IpaasClient::renew(std::stop_token stop)
{
    if (m_keeper.newest) {
        const Result<Secret> newest = co_await m_keeper.newest(stop);
        const std::optional<IpaasSession> kept = newest ? IpaasSession::fromStored(*newest) : std::nullopt;
        if (kept)
            m_session = kept;
    }
    if (stop.stop_requested())
        co_return cancelled();
    // From here on the kept sign-in may be spent, so that a stop waits a while for its successor.
    std::stop_source late;
    const std::stop_callback onStop(
        stop, [&late] { QTimer::singleShot(renewalGrace, [end = late]() mutable { end.request_stop(); }); });
    const std::stop_token lateStop = late.get_token();
    Result<void> renewed = co_await refresh(lateStop);
    co_return renewed;
}

Task<void> IpaasClient::refresh(std::stop_token stop)
{
    const IpaasEndpoints::Endpoint endpoint = m_endpoints.endpoint(Call::Refresh);
    const QHash<QString, QString> none;
    const QByteArray body = compact({
        {QStringLiteral("access_token"), QString::fromUtf8(m_session->accessToken.reveal())},
        {QStringLiteral("refresh_token"), QString::fromUtf8(m_session->refreshToken.reveal())},
    });
    const Secret noBearer;
    Result<HttpResponse> response = co_await sendOnce(endpoint, none, body, noBearer, Repeat::Safe, stop);
    if (!response)
        co_return tl::unexpected(refinedRenewalError(response.error()));
    const Result<IpaasSession> session = IpaasSession::fromAnswer(response->body);
    if (!session)
        co_return tl::unexpected(session.error());
    take(*session);
    co_await keep();
    if (!m_credentials.companyId.isEmpty()) {
        const QString companyId = m_credentials.companyId;
        const Result<void> changed = co_await changeCompany(companyId, stop);
        // The token is not for the chosen company: it must not serve for any call.
        if (!changed)
            m_renewAfter = m_clock.now();
        co_return changed;
    }
    co_return {};
}

Task<HttpResponse> IpaasClient::call(IpaasEndpoints::Endpoint endpoint, QHash<QString, QString> values, QByteArray body,
                                     Repeat repeat, std::stop_token stop)
{
    for (int attempt = 0;; ++attempt) {
        Result<Secret> token = co_await bearer(stop);
        if (!token)
            co_return tl::unexpected(token.error());
        const Secret value = *token;
        Result<HttpResponse> response = co_await sendOnce(endpoint, values, body, value, repeat, stop);
        const bool mayRenew = m_credentials.apiKey.isEmpty() && attempt == 0 && !response
                              && response.error().code == ErrorCode::IpaasSignInRejected;
        if (!mayRenew)
            co_return response;
        if (m_session && m_session->accessToken == value)
            m_renewAfter = m_clock.now();
    }
}

Task<QList<IpaasCompany>> IpaasClient::signIn(QString email, Secret password, std::stop_token stop)
{
    const IpaasEndpoints::Endpoint login = m_endpoints.endpoint(Call::SignIn);
    const QHash<QString, QString> none;
    const QByteArray body = compact({
        {QStringLiteral("email_address"), email},
        {QStringLiteral("password"), QString::fromUtf8(password.reveal())},
    });
    const Secret noBearer;
    Result<HttpResponse> response = co_await sendOnce(login, none, body, noBearer, Repeat::Safe, stop);
    if (!response)
        co_return tl::unexpected(refinedPasswordError(response.error()));
    const Result<IpaasSession> session = IpaasSession::fromAnswer(response->body);
    if (!session)
        co_return tl::unexpected(session.error());
    m_credentials.apiKey = Secret();
    m_session.reset();
    take(*session);
    Result<QList<IpaasCompany>> list = co_await companies(stop);
    co_return list;
}

Task<QList<IpaasCompany>> IpaasClient::companies(std::stop_token stop)
{
    const IpaasEndpoints::Endpoint endpoint = m_endpoints.endpoint(Call::Companies);
    const QHash<QString, QString> user{{QStringLiteral("user"), m_session ? m_session->userId : QString()}};
    Result<HttpResponse> list = co_await call(endpoint, user, QByteArray(), Repeat::Safe, stop);
    if (!list)
        co_return tl::unexpected(list.error());
    const Result<QJsonArray> array = arrayOf(list->body);
    if (!array)
        co_return tl::unexpected(array.error());
    QList<IpaasCompany> result;
    for (const QJsonValue &value : *array) {
        const IpaasCompany company = companyOf(value);
        if (!company.id.isEmpty())
            result.append(company);
    }
    if (result.isEmpty()) {
        Error error = makeError(ErrorCode::IpaasNoCompany, {});
        error.origin = ErrorOrigin::Ipaas;
        co_return tl::unexpected(error);
    }
    co_return result;
}

Task<void> IpaasClient::changeCompany(QString companyId, std::stop_token stop)
{
    const IpaasEndpoints::Endpoint endpoint = m_endpoints.endpoint(Call::ChangeCompany);
    const QHash<QString, QString> company{{QStringLiteral("company"), companyId}};
    const Secret token = m_session ? m_session->accessToken : m_credentials.apiKey;
    Result<HttpResponse> response = co_await sendOnce(endpoint, company, QByteArray(), token, Repeat::Safe, stop);
    if (!response)
        co_return tl::unexpected(refinedCompanyError(response.error()));
    const Result<IpaasSession> session = IpaasSession::fromAnswer(response->body);
    if (!session)
        co_return tl::unexpected(session.error());
    m_credentials.companyId = companyId;
    take(*session);
    co_await keep();
    co_return {};
}

Error IpaasClient::ofSignedInCompany(Error error) const
{
    if (!m_session || error.httpStatus != 401)
        return error;
    // "May answer 401 for a company you have no direct access to" (facts: ipaas.md, section 4). One without a code says
    // the same when it met a token that was renewed a moment ago.
    const bool isFresh = m_clock.now() < m_renewAfter;
    const bool isBare = error.code == ErrorCode::IpaasSignInRejected && error.serviceCode.isEmpty() && isFresh;
    if (error.code == ErrorCode::IpaasAccessDenied || isBare) {
        // A person's token serves for no company before one was chosen.
        error.code
            = m_credentials.companyId.isEmpty() ? ErrorCode::IpaasCompanyNotFound : ErrorCode::IpaasCompanyDenied;
    }
    return error;
}

} // namespace causeway
