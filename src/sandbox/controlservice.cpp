#include "sandbox/controlservice.h"

#include "sandbox/accountwriter.h"
#include "sandbox/calllog.h"
#include "sandbox/ipaasservice.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

namespace {

HttpAnswer refusal(int status, const QString &message)
{
    return HttpAnswer::json(status, QJsonObject{{u"error"_s, message}});
}

} // namespace

ControlService::ControlService(Parts parts)
    : m_parts(std::move(parts))
{
}

bool ControlService::owns(const HttpRequest &request)
{
    return request.segment(0) == "_sandbox"_L1;
}

HttpAnswer ControlService::handle(const HttpRequest &request) const
{
    const QString call = request.segments.mid(1).join(u'/');
    const bool isGet = request.method == "GET";
    const bool isPost = request.method == "POST";
    if (call == "account"_L1 && isGet) {
        HttpAnswer answer;
        answer.nextPiece = [writer = m_parts.newAccount()](QByteArray *piece) { return writer->next(piece); };
        return answer;
    }
    // The account's counts alone, for who asks often.
    if (call == "requests"_L1 && isGet)
        return HttpAnswer::json(200, m_parts.counts->json());
    if (call == "calls"_L1 && isPost) {
        m_parts.calls->begin();
        return HttpAnswer::json(200, m_parts.calls->json());
    }
    if (call == "calls"_L1 && isGet)
        return HttpAnswer::json(200, m_parts.calls->json());
    if (call == "hooks"_L1 && isGet)
        return HttpAnswer::json(200, m_parts.ipaas->hooks());
    if (call == "scenarios"_L1 && isGet) {
        return HttpAnswer::json(
            200, QJsonDocument(QJsonArray::fromStringList(m_parts.activeScenarios())).toJson(QJsonDocument::Compact));
    }
    if (call == "scenarios"_L1 && isPost)
        return setScenarios(request);
    if (call == "records"_L1 && isPost) {
        return change(request, [this](const QJsonObject &body, QString *error) {
            return m_parts.businessCentral->changeRecords(body, error);
        });
    }
    if (call == "ipaas-records"_L1 && isPost) {
        return change(request, [this](const QJsonObject &body, QString *error) {
            return m_parts.ipaas->changeRecords(body, error);
        });
    }
    if (call == "custom-fields"_L1 && isPost) {
        return change(request, [this](const QJsonObject &body, QString *error) {
            return m_parts.ipaas->changeCustomFields(body, error);
        });
    }
    return refusal(404, u"There is no such call under /_sandbox."_s);
}

HttpAnswer ControlService::setScenarios(const HttpRequest &request) const
{
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (!body.isArray())
        return refusal(400, u"The body is not a JSON list of scenario ids."_s);
    QStringList ids;
    const QJsonArray list = body.array();
    for (const QJsonValue &id : list)
        ids.append(id.toString());
    QString unknown;
    if (!m_parts.setScenarios(ids, &unknown))
        return refusal(400, u"Unknown scenario \"%1\"."_s.arg(unknown));
    return HttpAnswer::json(200, QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact));
}

HttpAnswer ControlService::change(const HttpRequest &request, const Change &carryOut)
{
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (!body.isObject())
        return refusal(400, u"The body is not a JSON object."_s);
    QString error;
    if (!carryOut(body.object(), &error))
        return refusal(400, error);
    return HttpAnswer::json(200, QJsonObject{{u"type"_s, body[u"type"]}});
}

} // namespace causeway::sandbox
