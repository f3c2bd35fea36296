#include "ipaas/ipaasanswers.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IpaasClient)
};

} // namespace

Error IpaasAnswers::malformed(const QString &message)
{
    Error error = makeError(ErrorCode::MalformedAnswer, message);
    error.origin = ErrorOrigin::Ipaas;
    return error;
}

Result<QJsonArray> IpaasAnswers::arrayOf(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isArray())
        return document.array();
    for (const char *key : {"data", "items", "value", "results"}) {
        const QJsonValue inner = document.object().value(QLatin1StringView(key));
        if (inner.isArray())
            return inner.toArray();
    }
    return tl::unexpected(malformed(Text::tr("iPaaS.com answered, but its answer is not a list.")));
}

QString IpaasAnswers::idOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QByteArray IpaasAnswers::compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace causeway
