#include "sandbox/faultanswer.h"

#include "sandbox/bcanswer.h"
#include "sandbox/entraservice.h"
#include "sandbox/ipaasproblem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

namespace {

constexpr qint64 hugeSize = 50 * 1024 * 1024;
constexpr qsizetype pieceSize = 64 * 1024;
constexpr qsizetype depth = 100'000;

QByteArray filledIn(const char *text, const HttpRequest &request, const SandboxIdentity &identity)
{
    const QString target
        = QString::fromLatin1(request.rawQuery.isEmpty() ? request.rawPath : request.rawPath + '?' + request.rawQuery);
    // The sandbox also hears what is sent to localhost: a token that follows the redirect is not lost.
    const QString otherHost = u"http://localhost:%1"_s.arg(QUrl(identity.url).port());
    QByteArray result(text);
    result.replace("{app}", identity.clientId.toUtf8())
        .replace("{tenant}", identity.tenantId.toUtf8())
        .replace("{resource}", identity.resource.toUtf8())
        .replace("{request}", QString(request.origin() % target).toUtf8())
        .replace("{otherHost}", QString(otherHost % target).toUtf8())
        .replace("{inAMinute}", httpDate(60));
    return result;
}

HttpAnswer serviceRefusal(const FaultRule &rule, Service service, const HttpRequest &request, const QString &message)
{
    const QString code = QString::fromLatin1(rule.code);
    switch (service) {
    case OnEntra:
        return EntraService::refusal(request, rule.status, QString::fromLatin1(rule.error), code.toInt(), message);
    case OnIpaas:
        return IpaasProblem{rule.status, code, message}.answer();
    default:
        return bcRefusal(rule.status, code, message);
    }
}

// Only Business Central's 429 is known to be JSON; the others answer in plain text where a gateway does it.
HttpAnswer gatewayAnswer(Service service, int status)
{
    if (service == OnBusinessCentral && status == 429) {
        return HttpAnswer::json(
            status,
            QJsonObject{
                {u"error"_s, QJsonObject{{u"code"_s, u"Application_TooManyRequests"_s},
                                         {u"message"_s, u"Too many requests reached. Actual (61). Maximum (60)."_s}}}});
    }
    return HttpAnswer::text(status, status == 429 ? "Too Many Requests"_ba : "The service is unavailable."_ba);
}

HttpAnswer hugeAnswer()
{
    const QByteArray entry
        = R"({"id":"00000000-0000-0000-0000-000000000000","name":"CRONUS","displayName":"CRONUS"})"_ba;
    HttpAnswer answer;
    answer.nextPiece = [entry, sent = qint64(0)](QByteArray *piece) mutable {
        piece->append(sent == 0 ? "{\"value\":[" + entry : QByteArray());
        while (piece->size() < pieceSize)
            piece->append(',' + entry);
        sent += piece->size();
        if (sent < hugeSize)
            return true;
        piece->append("]}");
        return false;
    };
    return answer;
}

HttpAnswer deepAnswer()
{
    return HttpAnswer::json(200, "{\"value\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}');
}

QJsonValue withSurplusKeys(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray source = value.toArray();
        for (const QJsonValue &each : source)
            list.append(withSurplusKeys(each));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject source = value.toObject();
    for (auto member = source.begin(); member != source.end(); ++member)
        object.insert(member.key(), withSurplusKeys(member.value()));
    object.insert(u"aSurplusObject"_s, QJsonObject{{u"id"_s, u"not the id"_s}, {u"name"_s, 5}, {u"value"_s, true}});
    object.insert(u"surplusList"_s, QJsonArray{1, QJsonArray{QJsonValue()}, u"]}"_s});
    object.insert(u"surplusNull"_s, QJsonValue());
    object.insert(u"zSurplusNumber"_s, 1e300);
    return object;
}

} // namespace

HttpAnswer faultAnswer(const FaultRule &rule, Service service, const HttpRequest &request,
                       const SandboxIdentity &identity)
{
    if (rule.shape == Shape::Huge)
        return hugeAnswer();
    if (rule.shape == Shape::Deep)
        return deepAnswer();
    HttpAnswer answer;
    const QByteArray text = rule.text ? filledIn(rule.text, request, identity) : QByteArray();
    if (*rule.code) {
        answer = serviceRefusal(rule, service, request, QString::fromUtf8(text));
    } else if (rule.text) {
        answer = HttpAnswer::empty(rule.status);
        answer.contentType = rule.contentType;
        answer.body = text;
    } else {
        answer = gatewayAnswer(service, rule.status);
    }
    if (rule.retryAfter >= 0)
        answer.headers.emplaceBack("Retry-After"_ba, QByteArray::number(rule.retryAfter));
    const QByteArray header = filledIn(rule.header, request, identity);
    if (const qsizetype colon = header.indexOf(": "); colon >= 0)
        answer.headers.emplaceBack(header.left(colon), header.mid(colon + 2));
    return answer;
}

void reshape(HttpAnswer *answer, Shape shape)
{
    if (answer->status != 200 || answer->body.isEmpty())
        return;
    const bool isJson = answer->contentType.startsWith("application/json");
    if (shape == Shape::CutOff && (isJson || answer->contentType == "application/xml"))
        answer->body.truncate(answer->body.size() / 2);
    if (!isJson)
        return;
    if (shape == Shape::SurplusKeys) {
        const QJsonObject object = QJsonDocument::fromJson(answer->body).object();
        answer->body = QJsonDocument(withSurplusKeys(object).toObject()).toJson(QJsonDocument::Compact);
    }
}

} // namespace causeway::sandbox
