#include "sandbox/ipaasproblem.h"

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

HttpAnswer IpaasProblem::answer() const
{
    return HttpAnswer::json(status,
                            QJsonObject{{u"code"_s, code},
                                        {u"message"_s, message},
                                        {u"help_link"_s, QString("https://support.ipaas.com/error-codes#"_L1 % code)}});
}

IpaasProblem IpaasProblem::idNotFound(const QString &id)
{
    return {404, u"NFND-1005"_s, u"The iPaaS.com Id (%1) was not found."_s.arg(id)};
}

IpaasProblem IpaasProblem::fieldEmpty(const QString &fieldName)
{
    return {400, u"VALD-1002"_s, u"The required field %1 is null or empty."_s.arg(fieldName)};
}

IpaasProblem IpaasProblem::badJson()
{
    return {400, u"VALD-1003"_s, u"The request is null or is not valid JSON."_s};
}

IpaasProblem IpaasProblem::badSystemId(const QString &systemId)
{
    return {400, u"VALD-1017"_s, u"The system id (%1) is not valid."_s.arg(systemId)};
}

} // namespace causeway::sandbox
