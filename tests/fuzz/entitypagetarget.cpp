#include "fuzztarget.h"

#include "businesscentral/businesscentralclient.h"

namespace causeway::fuzz {

namespace {

bool isSame(const EntityPage &left, const EntityPage &right)
{
    return left.records() == right.records() && left.nextLink == right.nextLink && left.count == right.count;
}

/// Read from the bytes that would be sent, and not by the function that nextPage() itself asks.
bool staysAt(const QUrl &from, const QUrl &next)
{
    const QUrl sent = QUrl::fromEncoded(next.toEncoded(), QUrl::StrictMode);
    return sent.isValid() && sent.scheme() == from.scheme() && sent.host() == from.host()
           && sent.port(443) == from.port(443);
}

} // namespace

QString entityPage(const QByteArray &input)
{
    const QStringList fields{QStringLiteral("id"), QStringLiteral("code"), QStringLiteral("displayName")};
    const Result<EntityPage> page = parseEntityPage(input, fields);
    // simdjson reads over the end of what it is given: what is there must not matter.
    QByteArray surrounded = input + QByteArray(64, '}');
    surrounded.truncate(input.size());
    const Result<EntityPage> surroundedPage = parseEntityPage(surrounded, fields);
    if (page.has_value() != surroundedPage.has_value() || (page && !isSame(*page, *surroundedPage)))
        return QStringLiteral("a page does not depend on the memory behind it");
    if (!page) {
        if (page.error().code != ErrorCode::MalformedAnswer || page.error().message.size() > 500)
            return QStringLiteral("a bad page is malformed-answer, with a short message");
        return {};
    }

    for (const EntityRecord &record : page->records()) {
        if (record.size() != fields.size())
            return QStringLiteral("a record has a value for each field");
    }
    if (parseEntityPage(input.trimmed().chopped(1), fields))
        return QStringLiteral("a page that was cut off is not taken for a whole one");

    const QUrl from(QStringLiteral("https://api.businesscentral.dynamics.com/v2.0/contoso/Production/api/v2.0/"
                                   "companies(824820a2-508c-ed11-aada-000d3a298ab3)/locations?$select=id,code"));
    const Result<QUrl> next = BusinessCentralClient::nextPage(from, page->nextLink);
    if (!next) {
        const ErrorCode code = next.error().code;
        if (code != ErrorCode::ForeignOrigin && code != ErrorCode::PagingBroken)
            return QStringLiteral("a bad link is foreign-origin or paging-broken, not ") + errorCodeName(code);
        if (next.error().message.size() > 2000)
            return QStringLiteral("a message a person can read, not one of %1 characters")
                .arg(next.error().message.size());
        return {};
    }
    if (!staysAt(from, *next))
        return QStringLiteral("the token stays at its origin and does not go to ")
               + QString::fromLatin1(next->toEncoded());
    if (*next == from || BusinessCentralClient::nextPage(*next, next->toString(QUrl::FullyEncoded)))
        return QStringLiteral("a page is not its own next page");
    return {};
}

} // namespace causeway::fuzz
