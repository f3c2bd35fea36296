#pragma once

#include "core/error.h"
#include "core/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace causeway {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

struct HttpRequest {
    /// Whose answer this will be: decides how an error body is read.
    ErrorOrigin service = ErrorOrigin::Network;
    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
    /// Sent as `Authorization: Bearer …`, and only when `url` has the scheme, host and port of `home`.
    Secret bearer;
    QUrl home;
    /// For the whole exchange, from the first byte out to the last byte in.
    std::chrono::milliseconds deadline = std::chrono::seconds(30);
    /// Largest answer that is taken, in bytes.
    qint64 bodyLimit = qint64(4) * 1024 * 1024;
    /// Memory that an earlier large answer was in, for this one; the first try takes it.
    std::shared_ptr<QByteArray> room;
};

struct HttpResponse {
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    /// "TLS 1.3", empty for plain HTTP.
    QString tlsVersion;
    /// The service's Date header, invalid when it sent none.
    QDateTime date;

    /// The value of a header, name compared without regard to case; empty when missing.
    QByteArray header(const QByteArray &name) const;
};

/// How a service was reached, for the connection test.
struct WayThere {
    /// "TLS 1.3", empty for plain HTTP on loopback.
    QString tlsVersion;
    /// The service's clock minus ours; nothing when it sent no Date.
    std::optional<std::chrono::seconds> clockSkew;
};

WayThere wayThere(const HttpResponse &response, const QDateTime &now);

/// Same scheme, host and port, default ports filled in.
bool isSameOrigin(const QUrl &left, const QUrl &right);

/// A service's address as it was entered, encoded, without slashes at its end: a path that begins with one can follow.
/// (QUrl::StripTrailingSlash leaves the one right behind the host.)
QByteArray addressOf(const QUrl &service);

/// `application/x-www-form-urlencoded`, each name and value percent-encoded: a client secret may hold + & = ~, and
/// QUrlQuery leaves + as it is. The result is a body with secrets in it.
QByteArray formEncoded(const QList<std::pair<QByteArray, QByteArray>> &fields);

} // namespace causeway
