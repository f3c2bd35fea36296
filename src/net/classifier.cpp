#include "net/classifier.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Classifier)
};

constexpr qsizetype largestErrorBody = qsizetype(1024) * 1024;
/// As much of a body that is not JSON as is looked at.
constexpr qsizetype longestPlainText = qsizetype(16) * 1024;
constexpr int longestMessage = 2000;
constexpr int longestSubject = 200;
constexpr int longestCode = 128;

ErrorCode codeOfStatus(int status)
{
    // RFC 6585, section 6: what a network that wants a sign-in answers.
    if (status == 511)
        return ErrorCode::WebPageAnswer;
    if (status >= 500)
        return ErrorCode::ServiceUnavailable;
    switch (status) {
    case 401:
        return ErrorCode::Unauthorized;
    case 403:
        return ErrorCode::Forbidden;
    case 404:
    case 410:
        return ErrorCode::NotFound;
    case 407:
        return ErrorCode::ProxySignInRequired;
    case 408:
        return ErrorCode::ServiceUnavailable;
    case 409:
    case 412:
        return ErrorCode::Conflict;
    case 429:
        return ErrorCode::Throttled;
    default:
        return ErrorCode::RequestRejected;
    }
}

ErrorCode codeOfNetworkError(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return ErrorCode::ProxySignInRequired;
    if (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError)
        return ErrorCode::ProxyFailed;
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ErrorCode::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return ErrorCode::ConnectionRefused;
    case QNetworkReply::TimeoutError:
        return ErrorCode::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorCode::TlsFailed;
    case QNetworkReply::InsecureRedirectError:
        return ErrorCode::InsecureUrl;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError:
        return ErrorCode::MalformedAnswer;
    default:
        return ErrorCode::ConnectionBroken;
    }
}

/// With a proxy on the way it is the proxy that is looked up and connected to, and Qt has the same codes for what the
/// proxy itself makes of the host.
bool isFaultOfTheProxy(const ReplyFacts &facts)
{
    if (facts.proxy.isEmpty())
        return false;
    switch (facts.networkError) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::UnknownNetworkError:
        return true;
    default:
        return false;
    }
}

/// Hosts whose certificates every computer trusts: where one is not trusted, somebody on the way has put his own there.
bool isPubliclyTrusted(const QString &host)
{
    static const QStringList domains{QStringLiteral("microsoftonline.com"), QStringLiteral("microsoftonline.us"),
                                     QStringLiteral("partner.microsoftonline.cn"), QStringLiteral("dynamics.com"),
                                     QStringLiteral("ipaas.com")};
    return std::any_of(domains.cbegin(), domains.cend(), [&host](const QString &domain) {
        return host.endsWith(u'.' + domain, Qt::CaseInsensitive) || host.compare(domain, Qt::CaseInsensitive) == 0;
    });
}

QString firstOf(const QStringList &names)
{
    return names.isEmpty() ? QString() : names.first();
}

QString issuerOf(const QSslCertificate &certificate)
{
    const QString name = firstOf(certificate.issuerInfo(QSslCertificate::CommonName));
    return name.isEmpty() ? firstOf(certificate.issuerInfo(QSslCertificate::Organization)) : name;
}

enum class TlsFault {
    Other,
    Dates,
    Host,
    Trust,
};

TlsFault faultOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return TlsFault::Dates;
    case QSslError::HostNameMismatch:
        return TlsFault::Host;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::CertificateRejected:
    case QSslError::InvalidCaCertificate:
        return TlsFault::Trust;
    default:
        return TlsFault::Other;
    }
}

/// An untrusted certificate may have any name and any dates: trust is the first thing to say, then the name.
void readTlsErrors(const ReplyFacts &facts, Error &error)
{
    const QSslError *worst = nullptr;
    for (const QSslError &one : facts.tlsErrors) {
        if (!worst || faultOf(one.error()) > faultOf(worst->error()))
            worst = &one;
    }
    if (!worst)
        return;
    const QSslCertificate certificate = worst->certificate();
    error.message = worst->errorString();
    switch (faultOf(worst->error())) {
    case TlsFault::Trust:
        error.code = isPubliclyTrusted(facts.host) ? ErrorCode::TlsIntercepted : ErrorCode::TlsUntrusted;
        error.subject = issuerOf(certificate);
        break;
    case TlsFault::Host:
        error.code = ErrorCode::TlsWrongHost;
        error.subject = firstOf(certificate.subjectInfo(QSslCertificate::CommonName));
        break;
    case TlsFault::Dates:
        error.code = ErrorCode::TlsExpired;
        error.subject
            = QLocale().toString(worst->error() == QSslError::CertificateExpired ? certificate.expiryDate().date()
                                                                                 : certificate.effectiveDate().date(),
                                 QLocale::ShortFormat);
        break;
    case TlsFault::Other:
        break;
    }
}

void splitCorrelationId(Error &error)
{
    // Business Central ends its messages with "  CorrelationId:  {guid}."
    static const QRegularExpression pattern(QStringLiteral(R"(\s*CorrelationId:\s*([0-9a-fA-F-]{36})\.?\s*$)"));
    const QRegularExpressionMatch match = pattern.match(error.message);
    if (match.hasMatch()) {
        error.correlationId = match.captured(1);
        error.message.truncate(match.capturedStart());
    }
}

/// RFC 6749, section 5.2, with what Microsoft Entra adds to it.
void readOAuthError(const QJsonObject &object, Error &error)
{
    error.oauthError = object.value(QLatin1StringView("error")).toString();
    const QString description = object.value(QLatin1StringView("error_description")).toString();
    const auto isBreak = [](QChar character) { return character == u'\r' || character == u'\n'; };
    error.message
        = QString(description.cbegin(),
                  std::distance(description.cbegin(), std::find_if(description.cbegin(), description.cend(), isBreak)));
    const QJsonArray codes = object.value(QLatin1StringView("error_codes")).toArray();
    if (!codes.isEmpty() && codes.first().isDouble())
        error.serviceCode = QStringLiteral("AADSTS%1").arg(codes.first().toInteger());
    if (error.serviceCode.isEmpty()) {
        static const QRegularExpression number(QStringLiteral(R"(^(AADSTS\d+))"));
        error.serviceCode = number.match(description).captured(1);
    }
    error.traceId = object.value(QLatin1StringView("trace_id")).toString();
    error.correlationId = object.value(QLatin1StringView("correlation_id")).toString();
    const QString timestamp = object.value(QLatin1StringView("timestamp")).toString();
    if (const QDateTime theirs = QDateTime::fromString(timestamp, Qt::ISODate); theirs.isValid())
        error.timestamp = theirs;
}

QString firstText(const QJsonObject &object, const QStringList &keys)
{
    for (const QString &key : keys) {
        QString text = object.value(key).toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// `{"code": …, "message": …}`: inside "error" for OData, bare for the admin center API and, as far as is known, for
/// iPaaS.com, whose property names are not published: hence more than one spelling.
void readCodeAndMessage(const QJsonObject &object, Error &error)
{
    static const QStringList codeKeys{QStringLiteral("code"), QStringLiteral("error_code"),
                                      QStringLiteral("errorCode")};
    static const QStringList messageKeys{QStringLiteral("message"), QStringLiteral("error_message"),
                                         QStringLiteral("errorMessage"), QStringLiteral("title"),
                                         QStringLiteral("detail")};
    error.serviceCode = firstText(object, codeKeys);
    error.message = firstText(object, messageKeys);
    splitCorrelationId(error);
}

/// A status by which a service says no, and not that it is busy or that a proxy stands before it.
bool isRefusal(int status)
{
    const bool isOther = status == 407 || status == 408 || status == 429;
    return (status >= 400 && status < 500 && !isOther) || status == 501;
}

bool isWebPage(const ReplyFacts &facts)
{
    if (facts.contentType.trimmed().toLower().startsWith("text/html"))
        return true;
    const QByteArray start = facts.body.left(256).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

void readPlainText(const QString &text, Error &error)
{
    static const QRegularExpression xmlMessage(QStringLiteral("<message[^>]*>([^<]+)</message>"));
    static const QRegularExpression htmlTitle(QStringLiteral("<title[^>]*>([^<]*)</title>"),
                                              QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch xml = xmlMessage.match(text);
    if (xml.hasMatch()) {
        error.message = xml.captured(1).trimmed();
    } else if (text.contains(QLatin1StringView("<html"), Qt::CaseInsensitive)) {
        const QString title = htmlTitle.match(text).captured(1).trimmed();
        error.subject = title;
        error.message = title.isEmpty() ? Text::tr("The answer was a web page, not data.")
                                        : Text::tr("The answer was a web page, not data: \"%1\".").arg(title);
    } else {
        error.message = text.trimmed();
    }
}

/// iPaaS.com's codes have the form CATEGORY-NNNN; its envelope is not published, so they are looked for everywhere.
void findIpaasCode(const QString &text, Error &error)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\b(?:AUTH|AUTZ|VALD|BIZL|NFND|INTL)-\d{4}\b)"));
    if (pattern.match(error.serviceCode).hasMatch())
        return;
    const QRegularExpressionMatch match = pattern.match(text);
    if (match.hasMatch())
        error.serviceCode = match.captured();
}

void readBody(const ReplyFacts &facts, Error &error)
{
    if (facts.body.isEmpty() || facts.body.size() > largestErrorBody)
        return;
    const QJsonDocument document = QJsonDocument::fromJson(facts.body);
    if (!document.isObject()) {
        readPlainText(QString::fromUtf8(facts.body.left(longestPlainText)), error);
    } else {
        const QJsonObject object = document.object();
        const QJsonValue inner = object.value(QLatin1StringView("error"));
        if (inner.isString())
            readOAuthError(object, error);
        else if (inner.isObject())
            readCodeAndMessage(inner.toObject(), error);
        else
            readCodeAndMessage(object, error);
        if (error.serviceCode.isEmpty() && error.message.isEmpty() && error.oauthError.isEmpty())
            readPlainText(QString::fromUtf8(facts.body), error);
    }
    if (facts.service == ErrorOrigin::Ipaas) {
        // A text under "error" is OAuth's only where OAuth is spoken.
        if (error.message.isEmpty())
            error.message = std::exchange(error.oauthError, {});
        findIpaasCode(QString::fromUtf8(facts.body), error);
    }
}

/// A service may say anything at any length; a person and a log get what they can use.
void shorten(Error &error)
{
    error.message.truncate(longestMessage);
    error.subject.truncate(longestSubject);
    for (QString *text : {&error.serviceCode, &error.oauthError, &error.correlationId, &error.traceId})
        text->truncate(longestCode);
}

QString statusSentence(int status)
{
    return Text::tr("The service answered with HTTP status %1 and no explanation.").arg(status);
}

} // namespace

std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    using namespace std::chrono;
    constexpr milliseconds longest = hours(1);
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber) {
        if (!(number >= 0))
            return std::nullopt;
        return number >= 3600 ? longest : milliseconds(static_cast<qint64>(number * 1000));
    }
    const QDateTime date = parseHttpDate(text);
    if (!date.isValid())
        return std::nullopt;
    return std::clamp<milliseconds>(milliseconds(now.msecsTo(date)), milliseconds(0), longest);
}

QDateTime parseHttpDate(const QByteArray &value)
{
    const QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value.left(40)),
                                                   QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    return date.isValid() ? QDateTime(date.date(), date.time(), Qt::UTC) : QDateTime();
}

namespace {

std::optional<Error> errorOf(const ReplyFacts &facts)
{
    Error error;
    error.origin = facts.service;
    error.httpStatus = facts.status;
    if (facts.timedOut) {
        error.code = ErrorCode::Timeout;
        error.message = Text::tr("No answer came within the time allowed.");
        return error;
    }
    if (facts.bodyTooLarge) {
        error.code = ErrorCode::BodyTooLarge;
        error.message = Text::tr("The answer was larger than any right answer could be.");
        return error;
    }
    if (facts.status == 0) {
        error.code = codeOfNetworkError(facts.networkError);
        error.origin = ErrorOrigin::Network;
        error.message = facts.networkErrorText;
        if (isFaultOfTheProxy(facts))
            error.code = ErrorCode::ProxyFailed;
        if (error.code == ErrorCode::ProxyFailed && !facts.proxy.isEmpty())
            error.message = Text::tr("%1 (proxy %2)").arg(facts.networkErrorText, facts.proxy);
        if (error.code == ErrorCode::TlsFailed)
            readTlsErrors(facts, error);
        return error;
    }
    error.timestamp = facts.date;
    if (facts.status >= 200 && facts.status < 300) {
        if (facts.networkError == QNetworkReply::NoError) {
            if (!isWebPage(facts))
                return std::nullopt;
            error.code = ErrorCode::WebPageAnswer;
            readPlainText(QString::fromUtf8(facts.body.left(longestPlainText)), error);
            return error;
        }
        error.code = ErrorCode::ConnectionBroken;
        error.origin = ErrorOrigin::Network;
        error.message = facts.networkErrorText;
        return error;
    }
    error.retryAfter = parseRetryAfter(facts.retryAfter, QDateTime::currentDateTimeUtc());
    error.correlationId = QString::fromLatin1(facts.correlationId.left(64));
    if (facts.status >= 300 && facts.status < 400) {
        error.code = ErrorCode::ForeignOrigin;
        error.message = Text::tr("The service sends on to another address (%1). Causeway does not follow, as the way "
                                 "leads past what was entered.")
                            .arg(QUrl(QString::fromUtf8(facts.location.left(200))).host());
        return error;
    }
    error.code = codeOfStatus(facts.status);
    // None of the services refuses with a page: a filter on the way does, or a web site at a wrong address.
    if (isRefusal(facts.status) && isWebPage(facts))
        error.code = ErrorCode::WebPageAnswer;
    const QString headerCorrelation = error.correlationId;
    readBody(facts, error);
    // The title of a page is what this error is about, and of no use to any other.
    if (error.code != ErrorCode::WebPageAnswer)
        error.subject.clear();
    if (error.correlationId.isEmpty())
        error.correlationId = headerCorrelation;
    if (error.message.isEmpty())
        error.message = statusSentence(facts.status);
    return error;
}

} // namespace

std::optional<Error> classify(const ReplyFacts &facts)
{
    std::optional<Error> error = errorOf(facts);
    if (error)
        shorten(*error);
    return error;
}

bool tookTooLong(const Error &error)
{
    return error.httpStatus == 408 || error.httpStatus == 504;
}

bool isTransient(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ConnectionBroken:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::HostNotFound:
    case ErrorCode::ProxyFailed:
    case ErrorCode::Timeout:
    case ErrorCode::Throttled:
        return true;
    case ErrorCode::ServiceUnavailable:
        return error.httpStatus != 500 && error.httpStatus != 501;
    default:
        return false;
    }
}

} // namespace causeway
