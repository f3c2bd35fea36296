#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <utility>

namespace causeway::sandbox {

// One request as the services see it, free of the HTTP library.
struct HttpRequest {
    QByteArray method; // upper case
    QByteArray rawPath; // as it came, without the query
    QByteArray rawQuery; // as it came, without the question mark
    QStringList segments; // of the path; split first and decoded then, so that %2F stays inside its segment
    QList<std::pair<QString, QString>> query; // decoded; a bare plus is a space, as ASP.NET has it
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;

    static HttpRequest fromTarget(const QByteArray &method, const QByteArray &target);

    bool hasQuery(QStringView name) const;
    QString queryValue(QStringView name) const; // names compare without case; empty when absent
    QString segment(qsizetype index) const; // empty when there is none
    QByteArray bearerToken() const; // empty when there is none
    QString origin() const; // scheme, host and port that the caller used
};

// How much of an answer reaches the caller.
enum class BreakOff {
    Never,
    BeforeAnswer, // the connection ends without a byte
    InAnswer, // the connection ends in the middle of the answer
};

struct HttpAnswer {
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json; charset=utf-8");
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    // For answers too large to hold: appends the next piece, false at the end. Replaces body.
    std::function<bool(QByteArray *piece)> nextPiece;
    BreakOff breakOff = BreakOff::Never;
    int clockAheadSeconds = 0; // of the Date header

    static HttpAnswer json(int status, const QJsonObject &object);
    static HttpAnswer json(int status, const QByteArray &text);
    static HttpAnswer text(int status, const QByteArray &text);
    static HttpAnswer empty(int status);
};

// name=value pairs of a query or of a form body.
QList<std::pair<QString, QString>> parseForm(const QByteArray &text);

// The IMF-fixdate of RFC 9110, section 5.6.7, so many seconds from now.
QByteArray httpDate(int secondsFromNow);

QString newGuid();

} // namespace causeway::sandbox
