#include "sandbox/httpmessage.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

namespace {

QString decodeFormText(QByteArray text)
{
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

} // namespace

QList<std::pair<QString, QString>> parseForm(const QByteArray &text)
{
    QList<std::pair<QString, QString>> pairs;
    const QList<QByteArray> parts = text.split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            pairs.emplaceBack(decodeFormText(part), QString());
        else
            pairs.emplaceBack(decodeFormText(part.left(equals)), decodeFormText(part.mid(equals + 1)));
    }
    return pairs;
}

QByteArray httpDate(int secondsFromNow)
{
    const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(secondsFromNow);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

QString newGuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

HttpRequest HttpRequest::fromTarget(const QByteArray &method, const QByteArray &target)
{
    HttpRequest request;
    request.method = method;
    const qsizetype questionMark = target.indexOf('?');
    request.rawPath = questionMark < 0 ? target : target.left(questionMark);
    if (questionMark >= 0)
        request.rawQuery = target.mid(questionMark + 1);
    const QList<QByteArray> parts = request.rawPath.split('/');
    for (const QByteArray &part : parts) {
        if (!part.isEmpty())
            request.segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    }
    request.query = parseForm(request.rawQuery);
    return request;
}

bool HttpRequest::hasQuery(QStringView name) const
{
    return std::any_of(query.cbegin(), query.cend(),
                       [name](const auto &pair) { return name.compare(pair.first, Qt::CaseInsensitive) == 0; });
}

QString HttpRequest::queryValue(QStringView name) const
{
    for (const auto &[key, value] : query) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString HttpRequest::segment(qsizetype index) const
{
    return index >= 0 && index < segments.size() ? segments.at(index) : QString();
}

QByteArray HttpRequest::bearerToken() const
{
    const QByteArray value = headers.value("authorization"_ba);
    const QByteArray scheme = "bearer "_ba;
    if (value.left(scheme.size()).toLower() != scheme)
        return {};
    return value.mid(scheme.size()).trimmed();
}

QString HttpRequest::origin() const
{
    return "http://"_L1 + QString::fromLatin1(headers.value("host"_ba));
}

HttpAnswer HttpAnswer::json(int status, const QJsonObject &object)
{
    return json(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

HttpAnswer HttpAnswer::json(int status, const QByteArray &text)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = text;
    return answer;
}

HttpAnswer HttpAnswer::text(int status, const QByteArray &text)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "text/plain; charset=utf-8"_ba;
    answer.body = text;
    return answer;
}

HttpAnswer HttpAnswer::empty(int status)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType.clear();
    return answer;
}

} // namespace causeway::sandbox
