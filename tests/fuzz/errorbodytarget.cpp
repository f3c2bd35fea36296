#include "fuzztarget.h"

#include "businesscentral/businesscentralerrors.h"
#include "entra/aadsts.h"
#include "ipaas/ipaaserrors.h"
#include "net/classifier.h"

namespace causeway::fuzz {

namespace {

/// The first line is the status; headers follow up to an empty line, and the rest is the body.
ReplyFacts factsOf(const QByteArray &input)
{
    ReplyFacts facts;
    qsizetype position = 0;
    const auto line = [&input, &position] {
        const qsizetype end = input.indexOf('\n', position);
        const QByteArray text = input.mid(position, end < 0 ? -1 : end - position);
        position = end < 0 ? input.size() : end + 1;
        return text;
    };
    facts.status = qBound(0, line().trimmed().toInt(), 999);
    for (QByteArray header = line(); !header.isEmpty(); header = line()) {
        const qsizetype colon = header.indexOf(':');
        const QByteArray name = header.left(colon).toLower();
        const QByteArray value = colon < 0 ? QByteArray() : header.mid(colon + 1).trimmed();
        if (name == "content-type")
            facts.contentType = value;
        else if (name == "retry-after")
            facts.retryAfter = value;
        else if (name == "location")
            facts.location = value;
        else if (name == "ms-correlation-x")
            facts.correlationId = value;
        else if (name == "date")
            facts.date = parseHttpDate(value);
    }
    facts.body = input.mid(position);
    if (facts.status == 0)
        facts.networkError = QNetworkReply::RemoteHostClosedError;
    return facts;
}

QString brokenRuleOf(const Error &error, const ReplyFacts &facts)
{
    using namespace std::chrono;
    if (error.httpStatus != facts.status)
        return QStringLiteral("an error keeps its status");
    if (error.retryAfter && (*error.retryAfter < milliseconds(0) || *error.retryAfter > hours(1)))
        return QStringLiteral("a service is left alone for an hour at most, not %1 ms").arg(error.retryAfter->count());
    // All of it is shown, logged and copied into reports.
    constexpr qsizetype longest = 2200;
    const std::pair<const char *, QString> texts[]{
        {"message", error.message}, {"serviceCode", error.serviceCode},     {"oauthError", error.oauthError},
        {"subject", error.subject}, {"correlationId", error.correlationId}, {"traceId", error.traceId},
    };
    for (const auto &[name, text] : texts) {
        if (text.size() > longest)
            return QStringLiteral("%1 has %2 characters").arg(QLatin1StringView(name)).arg(text.size());
    }
    if (facts.status >= 300 && error.message.isEmpty())
        return QStringLiteral("an error that a service answers with has a text");
    return {};
}

QString brokenRuleFrom(ErrorOrigin service, ReplyFacts facts)
{
    facts.service = service;
    const std::optional<Error> error = classify(facts);
    const bool isSuccess = facts.status >= 200 && facts.status < 300;
    if (!error)
        return isSuccess ? QString() : QStringLiteral("only a 2xx is no error, not %1").arg(facts.status);
    if (isSuccess && error->code != ErrorCode::WebPageAnswer)
        return QStringLiteral("a whole 2xx that is no web page is no error");

    QList<Error> refined{*error};
    switch (service) {
    case ErrorOrigin::Entra:
        refined.append(refinedEntraError(*error));
        break;
    case ErrorOrigin::BusinessCentral:
        for (const auto call : {BusinessCentralCall::Environments, BusinessCentralCall::Companies,
                                BusinessCentralCall::ApiEntities, BusinessCentralCall::ODataEntities})
            refined.append(refinedBusinessCentralError(*error, call));
        break;
    case ErrorOrigin::Ipaas:
        refined.append(refinedIpaasError(*error));
        break;
    case ErrorOrigin::Causeway:
    case ErrorOrigin::Network:
        break;
    }
    for (const Error &one : refined) {
        const QString rule = brokenRuleOf(one, facts);
        if (!rule.isEmpty())
            return rule;
    }
    return {};
}

} // namespace

QString errorBody(const QByteArray &input)
{
    const ReplyFacts facts = factsOf(input);
    for (const ErrorOrigin service : {ErrorOrigin::Entra, ErrorOrigin::BusinessCentral, ErrorOrigin::Ipaas}) {
        const QString rule = brokenRuleFrom(service, facts);
        if (!rule.isEmpty())
            return rule;
    }
    return {};
}

} // namespace causeway::fuzz
