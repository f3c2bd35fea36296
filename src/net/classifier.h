#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QSslError>

#include <optional>

namespace causeway {

/// What is known of an exchange that has ended, whichever way.
struct ReplyFacts {
    ErrorOrigin service = ErrorOrigin::Network;
    /// 0 when no status line came.
    int status = 0;
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString networkErrorText;
    /// What was wrong with the certificates, for SslHandshakeFailedError.
    QList<QSslError> tlsErrors;
    /// The host that was called.
    QString host;
    /// The proxy that it was called through, as "host:port"; empty for none.
    QString proxy;
    /// Our own flags: Qt reports our abort as OperationCanceledError whatever the reason was.
    bool timedOut = false;
    bool bodyTooLarge = false;
    QByteArray body;
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray correlationId;
    /// The Location header of a redirect; redirects are not followed.
    QByteArray location;
    /// The Date header, invalid when there was none.
    QDateTime date;
};

/// The one place that turns a reply into an Error: by HTTP status where there is one (429 arrives as
/// UnknownContentError), by NetworkError only where there is none. Nothing for a 2xx that arrived whole and is no web
/// page, which none of the services sends. The result is general (Unauthorized, NotFound, …); the service's own library
/// says what that means there.
std::optional<Error> classify(const ReplyFacts &facts);

/// RFC 9110, section 10.2.3: seconds or a date. Negative or unreadable values are nothing, huge ones are cut to an
/// hour.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now);

/// RFC 9110, section 5.6.7, the preferred form only. Invalid for anything else.
QDateTime parseHttpDate(const QByteArray &value);

/// Whether the service gave up on the request (408, 504): the same once more would take as long.
bool tookTooLong(const Error &error);

/// Whether a failed exchange may succeed by itself later.
bool isTransient(const Error &error);

} // namespace causeway
