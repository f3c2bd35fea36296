#include "sandbox/bcanswer.h"

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

HttpAnswer bcRefusal(int status, const QString &code, const QString &message)
{
    const QString correlationId = newGuid();
    HttpAnswer answer = HttpAnswer::json(
        status,
        QJsonObject{{u"error"_s,
                     QJsonObject{{u"code"_s, code},
                                 {u"message"_s, QString(message % "  CorrelationId:  "_L1 % correlationId % u'.')}}}});
    answer.headers.emplaceBack("ms-correlation-x"_ba, correlationId.toLatin1());
    return answer;
}

HttpAnswer odataAnswer(const QByteArray &body)
{
    HttpAnswer answer = HttpAnswer::json(200, body);
    answer.contentType = "application/json; odata.metadata=minimal"_ba;
    answer.headers.emplaceBack("OData-Version"_ba, "4.0"_ba);
    return answer;
}

} // namespace causeway::sandbox
