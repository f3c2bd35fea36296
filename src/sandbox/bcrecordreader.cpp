#include "sandbox/bcrecordreader.h"

#include "sandbox/bcanswer.h"
#include "sandbox/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

BcRecordReader::BcRecordReader(const BcRecordStore &store, const BcEntity &entity, const QString &context)
    : m_store(store)
    , m_entity(entity)
    , m_context(context)
{
}

HttpAnswer BcRecordReader::single(const QString &key) const
{
    const BcRecordStore::Place place = m_store.placeOfKey(key);
    if (!m_store.isThere(place))
        return bcRefusal(404, u"Internal_RecordNotFound"_s, u"The record can't be found in the database."_s);
    QByteArray body = "{\"@odata.context\":" + jsonString(QString(m_context % "/$entity"_L1)) + ",\"@odata.etag\":\""
                      + m_store.etag(place) + "\",";
    appendBcMembers(&body, m_entity, m_store.values(place));
    return odataAnswer(body + '}');
}

HttpAnswer BcRecordReader::page(const HttpRequest &request) const
{
    ODataQuery query;
    QString problem;
    if (!ODataQuery::parse(request, m_entity, &query, &problem))
        return bcRefusal(400, u"BadRequest"_s, problem);
    BcRecordStore::Place place = -1;
    if (!query.skipToken.isEmpty()) {
        place = m_store.placeOfKey(query.skipToken);
        if (place < 0)
            return bcRefusal(400, u"BadRequest_InvalidRequestUrl"_s, u"The skip token is not valid."_s);
    }

    QByteArray body = "{\"@odata.context\":" + jsonString(m_context);
    if (query.count)
        body += ",\"@odata.count\":" + QByteArray::number(count(query));
    body += ",\"value\":[";
    const qint64 limit = query.top >= 0 ? std::min(query.top, query.pageSize) : query.pageSize;
    qint64 written = 0;
    qint64 toSkip = query.skip;
    BcRecordStore::Place last = -1;
    bool more = false;
    for (place = m_store.next(place); place >= 0; place = m_store.next(place)) {
        if (!query.matches(m_store, place) || toSkip-- > 0)
            continue;
        if (written == limit) {
            more = true;
            break;
        }
        if (written == m_largestPage)
            return HttpAnswer::text(504, "Gateway Timeout"_ba);
        body += written++ > 0 ? ",{\"@odata.etag\":\"" : "{\"@odata.etag\":\"";
        body += m_store.etag(place) + "\",";
        appendBcMembers(&body, m_entity, m_store.values(place), query.wanted);
        body += '}';
        last = place;
    }
    body += ']';
    if (more && query.top < 0)
        body += ",\"@odata.nextLink\":" + jsonString(nextLink(request, last));
    HttpAnswer answer = odataAnswer(body + '}');
    if (query.pageSizeAsked)
        answer.headers.emplaceBack("Preference-Applied"_ba, "odata.maxpagesize=" + QByteArray::number(query.pageSize));
    return answer;
}

qint64 BcRecordReader::count(const ODataQuery &query) const
{
    if (!query.filters())
        return m_store.count();
    qint64 count = 0;
    for (auto place = m_store.next(-1); place >= 0; place = m_store.next(place))
        count += query.matches(m_store, place) ? 1 : 0;
    return count;
}

// The caller's own URL, its options as they came, and the key of the last record as $skiptoken.
QString BcRecordReader::nextLink(const HttpRequest &request, BcRecordStore::Place last) const
{
    QByteArray link = request.origin().toLatin1() + request.rawPath + '?';
    const QList<QByteArray> options = request.rawQuery.split('&');
    for (const QByteArray &option : options) {
        const QByteArray name = QByteArray::fromPercentEncoding(option.left(option.indexOf('=')));
        if (!option.isEmpty() && name != "$skiptoken" && name != "$skip")
            link += option + '&';
    }
    QString key = m_store.values(last).at(m_entity.keyIndex());
    if (!m_entity.hasGuidKey()) {
        key.replace(u'\'', "''"_L1);
        key = u'\'' + QString::fromLatin1(key.toUtf8().toPercentEncoding("'"_ba)) + u'\'';
    }
    return QString::fromLatin1(link) + "$skiptoken="_L1 + key;
}

} // namespace causeway::sandbox
