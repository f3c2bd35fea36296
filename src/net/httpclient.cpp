#include "net/httpclient.h"

#include "core/fieldrules.h"
#include "net/classifier.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QTimer>

#include <qcorosignal.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HttpClient)
};

/// A body that can be read once. Qt sends a request again by itself when a kept connection turns out to be closed, even
/// a POST that the service may have carried out; it cannot when the body cannot be read again, and reports the failure.
class OneShotBody final : public QIODevice {
public:
    explicit OneShotBody(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    /// Without the warning that QIODevice gives: Qt asks for it whenever a connection breaks.
    bool seek(qint64) override { return false; }
    bool atEnd() const override { return m_position >= m_bytes.size() && QIODevice::atEnd(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_position + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_position);
        if (count <= 0)
            return -1;
        std::memcpy(data, m_bytes.constData() + m_position, static_cast<size_t>(count));
        m_position += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

struct LaterDeleter {
    // The coroutine resumes inside the reply's own finished(): it must outlive that call.
    void operator()(QNetworkReply *reply) const { reply->deleteLater(); }
};
using ReplyPointer = std::unique_ptr<QNetworkReply, LaterDeleter>;

QNetworkRequest qtRequest(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // The limit of the request is the stricter one.
    result.setDecompressedSafetyCheckThreshold(-1);
    result.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Causeway/" CAUSEWAY_VERSION));
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    if (!request.bearer.isEmpty())
        result.setRawHeader("Authorization", "Bearer " + request.bearer.reveal());
    if (!request.body.isEmpty()) {
        result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        result.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    }
    return result;
}

QString tlsVersionOf(const QNetworkReply &reply)
{
    switch (reply.sslConfiguration().sessionProtocol()) {
    case QSsl::TlsV1_2:
        return QStringLiteral("TLS 1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLS 1.3");
    default:
        return {};
    }
}

HttpResponse responseOf(QNetworkReply &reply)
{
    HttpResponse response;
    response.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.headers = reply.rawHeaderPairs();
    response.tlsVersion = tlsVersionOf(reply);
    response.date = parseHttpDate(response.header("Date"));
    return response;
}

QString proxyOn(const QUrl &url)
{
    const QNetworkProxy proxy = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url)).value(0);
    const bool isProxy = proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
    return isProxy ? QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port()) : QString();
}

/// For the whole body where its length is known, and what simdjson wants behind it: so a large one is never moved.
qint64 roomFor(const QNetworkReply &reply, qint64 limit)
{
    constexpr qint64 padding = 128;
    const qint64 length = reply.header(QNetworkRequest::ContentLengthHeader).toLongLong();
    return std::clamp<qint64>(length, 0, limit) + padding;
}

Error refused(ErrorCode code, const HttpRequest &request, const QString &message)
{
    Error error = makeError(code, message);
    error.origin = request.service;
    return error;
}

} // namespace

/// Lines that are kept together, with those that use them.
class HttpClient::Lines final : public QNetworkAccessManager {
public:
    Lines()
    {
        setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        // Qt keeps the reply of an opened line, which nobody else sees, for as long as the manager lives.
        connect(this, &QNetworkAccessManager::finished, this, [](QNetworkReply *reply) {
            if (reply->url().scheme().startsWith(QLatin1StringView("preconnect-")))
                reply->deleteLater();
        });
    }

    int calls = 0;
};

/// One call's hold on its lines.
class HttpClient::Hold {
public:
    explicit Hold(HttpClient &client)
        : m_client(client)
        , m_lines(*client.m_lines)
    {
        ++m_lines.calls;
    }
    ~Hold()
    {
        --m_lines.calls;
        m_client.dropUnused();
    }
    Q_DISABLE_COPY_MOVE(Hold)

    Lines &lines() { return m_lines; }
    /// Later calls get new ones.
    void abandon()
    {
        if (&m_lines != m_client.m_lines.get())
            return;
        m_client.m_abandoned.push_back(std::move(m_client.m_lines));
        m_client.m_lines = std::make_unique<Lines>();
    }

private:
    HttpClient &m_client;
    Lines &m_lines;
};

HttpClient::HttpClient()
    : m_lines(std::make_unique<Lines>())
{
}

HttpClient::~HttpClient() = default;

void HttpClient::dropUnused()
{
    std::erase_if(m_abandoned, [](std::unique_ptr<Lines> &lines) {
        if (lines->calls > 0)
            return false;
        // One of their replies may be telling of its end just now.
        lines.release()->deleteLater();
        return true;
    });
}

void HttpClient::openLine(const QUrl &service)
{
    if (!FieldRules::isAllowedServiceUrl(service))
        return;
    const QString host = service.host();
    if (service.scheme() == QLatin1StringView("https")) {
        // The calls may use HTTP/2, and Qt takes a line for them only if it was opened with the same offer.
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
        m_lines->connectToHostEncrypted(host, static_cast<quint16>(service.port(443)), tls);
    } else {
        m_lines->connectToHost(host, static_cast<quint16>(service.port(80)));
    }
}

Task<HttpResponse> HttpClient::send(HttpRequest request, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return cancelled();
    if (!FieldRules::isAllowedServiceUrl(request.url)) {
        co_return tl::unexpected(
            refused(ErrorCode::InsecureUrl, request,
                    Text::tr("%1 is not an https address. Plain http would show secrets on the way.")
                        .arg(request.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery))));
    }
    if (!request.bearer.isEmpty() && !isSameOrigin(request.url, request.home)) {
        co_return tl::unexpected(refused(ErrorCode::ForeignOrigin, request,
                                         Text::tr("The service named %1, which is not %2. The access token is not sent "
                                                  "there.")
                                             .arg(request.url.host(), request.home.host())));
    }

    QIODevice *const body = request.body.isEmpty() ? nullptr : new OneShotBody(request.body);
    Hold hold(*this);
    const ReplyPointer reply(hold.lines().sendCustomRequest(qtRequest(request), request.method, body));
    if (body)
        body->setParent(reply.get());
    QNetworkReply *const pending = reply.get();

    // Read as it comes in. Qt tells of it only when it has caught up, so that without a small buffer a quick service
    // fills the memory meanwhile; and a buffer that is full and not read from ends the exchange.
    pending->setReadBufferSize(qint64(256) * 1024);

    ReplyFacts facts;
    facts.service = request.service;
    facts.host = request.url.host();
    QTimer deadline;
    deadline.setSingleShot(true);
    QObject::connect(&deadline, &QTimer::timeout, pending, [&facts, pending] {
        facts.timedOut = true;
        pending->abort();
    });
    QByteArray received = request.room ? std::exchange(*request.room, {}) : QByteArray();
    bool isReserved = false;
    // One byte more than may be tells that there is too much. Compressed bodies count as what they become.
    const auto take = [&facts, &received, &isReserved, pending, limit = request.bodyLimit] {
        if (!std::exchange(isReserved, true))
            received.reserve(std::max<qsizetype>(roomFor(*pending, limit), received.capacity()));
        while (pending->isOpen() && received.size() <= limit) {
            const qint64 before = received.size();
            const qint64 available = std::min<qint64>(pending->bytesAvailable(), limit + 1 - before);
            if (available <= 0)
                break;
            received.resize(before + available);
            const qint64 more = pending->read(received.data() + before, available);
            received.resize(before + std::max<qint64>(more, 0));
            if (more <= 0)
                break;
        }
        if (received.size() > limit && !facts.bodyTooLarge) {
            facts.bodyTooLarge = true;
            // Queued: Qt 6.4 does not like an abort() from within readyRead().
            QMetaObject::invokeMethod(pending, &QNetworkReply::abort, Qt::QueuedConnection);
        }
    };
    QObject::connect(pending, &QNetworkReply::readyRead, pending, take);
    QObject::connect(pending, &QNetworkReply::sslErrors, pending,
                     [&facts](const QList<QSslError> &errors) { facts.tlsErrors = errors; });
    deadline.start(request.deadline);
    {
        std::stop_callback onStop(
            stop, [pending] { QMetaObject::invokeMethod(pending, &QNetworkReply::abort, Qt::QueuedConnection); });
        if (!pending->isFinished())
            co_await qCoro(pending, &QNetworkReply::finished);
    }
    deadline.stop();
    QObject::disconnect(pending, nullptr, pending, nullptr);
    take();

    HttpResponse response = responseOf(*reply);
    response.body = received;
    facts.status = response.status;
    // Qt keeps a line that hangs in its handshake, or an HTTP/2 line that is dead, whatever becomes of the call, and
    // puts every later call to that host on it.
    if (facts.status < 300 && reply->error() != QNetworkReply::NoError)
        hold.abandon();
    if (stop.stop_requested())
        co_return cancelled();

    facts.networkError = reply->error();
    facts.networkErrorText = reply->errorString();
    if (facts.networkError != QNetworkReply::NoError && facts.status == 0 && !facts.timedOut)
        facts.proxy = proxyOn(request.url);
    facts.body = response.body;
    facts.contentType = response.header("Content-Type");
    facts.retryAfter = response.header("Retry-After");
    facts.location = response.header("Location");
    facts.date = response.date;
    facts.correlationId = response.header("ms-correlation-x");
    if (facts.correlationId.isEmpty())
        facts.correlationId = response.header("x-ms-request-id");
    if (const std::optional<Error> error = classify(facts))
        co_return tl::unexpected(*error);
    co_return response;
}

} // namespace causeway
