#include "sandbox/ipaasrecordstore.h"

#include "sandbox/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

namespace {

QByteArray nameKey(const QString &name)
{
    return name.trimmed().toCaseFolded().toUtf8();
}

QByteArray linkKey(qint64 systemId, const QString &externalId)
{
    return QByteArray::number(systemId) + '|' + externalId.toUtf8();
}

QString hex(quint64 value, int digits)
{
    return QString::number(value, 16).rightJustified(digits, u'0').right(digits);
}

// Numbers only: a system id in quotes is refused.
qint64 systemIdOf(const QJsonValue &value)
{
    return value.isDouble() ? value.toInteger(-1) : -1;
}

} // namespace

IpaasRecordStore::IpaasRecordStore(quint32 typeSeed)
    : m_typeSeed(typeSeed)
{
}

QString IpaasRecordStore::idOf(qsizetype row) const
{
    const quint64 number = static_cast<quint64>(row) + 1;
    const quint64 scattered = number * 0x9e3779b97f4a7c15ULL;
    return hex(m_typeSeed, 8) + u'-' + hex(scattered >> 48, 4) + "-4"_L1 + hex(scattered >> 36, 3) + "-a"_L1
           + hex(scattered >> 24, 3) + u'-' + hex(number, 12);
}

qsizetype IpaasRecordStore::rowOf(const QString &id) const
{
    bool isNumber = false;
    const qlonglong number = id.right(12).toLongLong(&isNumber, 16);
    const auto row = static_cast<qsizetype>(number - 1);
    if (!isNumber || row < 0 || row >= static_cast<qsizetype>(m_rows.size())
        || m_rows.at(static_cast<size_t>(row)).deleted)
        return -1;
    return id.compare(idOf(row), Qt::CaseInsensitive) == 0 ? row : -1;
}

QJsonObject IpaasRecordStore::object(qsizetype row) const
{
    return QJsonDocument::fromJson(m_rows.at(static_cast<size_t>(row)).json).object();
}

IpaasProblem IpaasRecordStore::check(const QJsonObject &body, const Rules &rules, qsizetype self) const
{
    const QJsonValue name = body.value(u"name");
    if (name.toString().trimmed().isEmpty())
        return IpaasProblem::fieldEmpty(u"name"_s);
    const QJsonValue links = body.value(u"external_ids");
    const QJsonValue customFields = body.value(u"custom_fields");
    if ((!links.isUndefined() && !links.isNull() && !links.isArray())
        || (!customFields.isUndefined() && !customFields.isNull() && !customFields.isArray()))
        return IpaasProblem::badJson();
    if (const IpaasProblem problem = checkCustomFields(customFields.toArray(), rules.customFields))
        return problem;
    const qsizetype owner = m_byName.value(nameKey(name.toString()), -1);
    if (owner >= 0 && owner != self) {
        return {400, u"BIZL-1004"_s,
                u"Name must be unique and there is already an item (ID: %1) using that value."_s.arg(idOf(owner))};
    }
    const DeletedIds deletedIds = self < 0 ? rules.deletedIds : DeletedIds::Free;
    return checkLinks(links.toArray(), rules.systems, self, deletedIds);
}

// Of an undefined custom field no number is known.
IpaasProblem IpaasRecordStore::checkCustomFields(const QJsonArray &fields, const IpaasCustomFields &defined)
{
    for (const QJsonValue &field : fields) {
        const QString name = field[u"custom_field_name"].toString();
        if (name.isEmpty())
            return {400, u"VALD-1015"_s, u"The custom field name is null or empty."_s};
        if (!defined.contains(name))
            return {400, u"VALD-1016"_s, u"The custom field (%1) is not defined."_s.arg(name)};
        const QJsonValue value = field[u"value"];
        if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()))
            return IpaasProblem::fieldEmpty(u"value"_s);
    }
    return {};
}

IpaasProblem IpaasRecordStore::checkLinks(const QJsonArray &links, const QSet<qint64> &systems, qsizetype self,
                                          DeletedIds deletedIds) const
{
    QSet<qint64> seen;
    for (const QJsonValue &link : links) {
        const qint64 systemId = systemIdOf(link[u"system_id"]);
        const QString externalId = link[u"external_id"].toString();
        if (!systems.contains(systemId))
            return IpaasProblem::badSystemId(link[u"system_id"].toVariant().toString());
        if (externalId.isEmpty())
            return IpaasProblem::fieldEmpty(u"external_id"_s);
        if (seen.contains(systemId))
            return {400, u"BIZL-1005"_s, u"External ids per system must be unique."_s};
        seen.insert(systemId);
        const qsizetype owner = m_byLink.value(linkKey(systemId, externalId), -1);
        const bool isOthers = owner >= 0 && owner != self;
        if (isOthers && (deletedIds == DeletedIds::Kept || !m_rows.at(static_cast<size_t>(owner)).deleted)) {
            return {400, u"BIZL-1003"_s,
                    u"The external id (%1) must be unique; the item (ID: %2) has it."_s.arg(externalId, idOf(owner))};
        }
    }
    return {};
}

void IpaasRecordStore::store(qsizetype row, QJsonObject body)
{
    const QString id = idOf(row);
    QJsonArray links;
    const QJsonArray given = body.value(u"external_ids").toArray();
    for (const QJsonValue &link : given) {
        QJsonObject kept = link.toObject();
        if (!kept.value(u"id").isDouble())
            kept.insert(u"id"_s, ++m_lastLinkId);
        kept.insert(u"internal_id"_s, id);
        links.append(kept);
        m_byLink.insert(linkKey(systemIdOf(kept.value(u"system_id")), kept.value(u"external_id").toString()), row);
    }
    QJsonArray customFields;
    const QJsonArray givenFields = body.value(u"custom_fields").toArray();
    for (const QJsonValue &field : givenFields) {
        QJsonObject kept = field.toObject();
        if (!kept.value(u"id").isDouble())
            kept.insert(u"id"_s, ++m_lastFieldId);
        customFields.append(kept);
    }
    body.insert(u"custom_fields"_s, customFields);
    if (!body.value(u"extension_fields").isArray())
        body.insert(u"extension_fields"_s, QJsonArray());
    if (!body.contains(u"description"))
        body.insert(u"description"_s, QJsonValue());
    body.insert(u"id"_s, id);
    body.insert(u"external_ids"_s, links);
    m_byName.insert(nameKey(body.value(u"name").toString()), row);
    Row &target = m_rows.at(static_cast<size_t>(row));
    target.json = QJsonDocument(body).toJson(QJsonDocument::Compact);
    target.seeded = false;
}

void IpaasRecordStore::forget(qsizetype row, bool keepLinks)
{
    const QJsonObject old = object(row);
    m_byName.remove(nameKey(old.value(u"name").toString()));
    if (keepLinks)
        return;
    const QJsonArray links = old.value(u"external_ids").toArray();
    for (const QJsonValue &link : links)
        m_byLink.remove(linkKey(systemIdOf(link[u"system_id"]), link[u"external_id"].toString()));
}

IpaasProblem IpaasRecordStore::create(const QJsonObject &body, const Rules &rules, QByteArray *record)
{
    if (const IpaasProblem problem = check(body, rules, -1))
        return problem;
    const auto row = static_cast<qsizetype>(m_rows.size());
    m_rows.emplace_back();
    store(row, body);
    *record = m_rows.back().json;
    return {};
}

IpaasProblem IpaasRecordStore::replace(const QString &id, const QJsonObject &body, const Rules &rules,
                                       QByteArray *record)
{
    const qsizetype row = rowOf(id);
    if (row < 0)
        return IpaasProblem::idNotFound(id);
    if (const IpaasProblem problem = check(body, rules, row))
        return problem;
    forget(row, false);
    store(row, body);
    *record = m_rows.at(static_cast<size_t>(row)).json;
    return {};
}

IpaasProblem IpaasRecordStore::remove(const QString &id)
{
    const qsizetype row = rowOf(id);
    if (row < 0)
        return IpaasProblem::idNotFound(id);
    forget(row, true);
    m_rows.at(static_cast<size_t>(row)).deleted = true;
    ++m_deleted;
    return {};
}

IpaasProblem IpaasRecordStore::putByLink(qint64 systemId, const QString &externalId, QJsonObject fields,
                                         const Rules &rules)
{
    const qsizetype row = m_byLink.value(linkKey(systemId, externalId), -1);
    QByteArray record;
    if (row < 0 || m_rows.at(static_cast<size_t>(row)).deleted) {
        fields.insert(u"external_ids"_s,
                      QJsonArray{QJsonObject{{u"system_id"_s, systemId}, {u"external_id"_s, externalId}}});
        return create(fields, rules, &record);
    }
    QJsonObject merged = object(row);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        merged.insert(field.key(), field.value());
    return replace(idOf(row), merged, rules, &record);
}

IpaasProblem IpaasRecordStore::get(const QString &id, QByteArray *record) const
{
    const qsizetype row = rowOf(id);
    if (row < 0)
        return IpaasProblem::idNotFound(id);
    *record = m_rows.at(static_cast<size_t>(row)).json;
    return {};
}

IpaasRecordStore::Page IpaasRecordStore::list(int pageNumber, int pageSize, const QString &name) const
{
    Page page;
    page.records = "[";
    const auto append = [&page](const Row &row) {
        if (page.records.size() > 1)
            page.records += ',';
        page.records += row.json;
    };
    const qint64 first = qint64(pageNumber - 1) * pageSize;
    if (!name.isNull()) {
        const qsizetype row = m_byName.value(nameKey(name), -1);
        page.totalCount = row < 0 ? 0 : 1;
        if (row >= 0 && first == 0)
            append(m_rows.at(static_cast<size_t>(row)));
    } else {
        page.totalCount = static_cast<qint64>(m_rows.size()) - m_deleted;
        qint64 position = m_deleted == 0 ? first : 0;
        for (auto row = static_cast<size_t>(position); row < m_rows.size() && position < first + pageSize; ++row) {
            if (m_rows.at(row).deleted)
                continue;
            if (position++ >= first)
                append(m_rows.at(row));
        }
    }
    page.totalPages = static_cast<int>((page.totalCount + pageSize - 1) / pageSize);
    page.records += ']';
    return page;
}

IpaasProblem IpaasRecordStore::link(const QString &id, qint64 systemId, const QString &externalId)
{
    const qsizetype row = rowOf(id);
    if (row < 0)
        return IpaasProblem::idNotFound(id);
    const QJsonObject fresh{{u"system_id"_s, systemId}, {u"external_id"_s, externalId}};
    if (const IpaasProblem problem = checkLinks({fresh}, {systemId}, row, DeletedIds::Free))
        return problem;
    QJsonObject record = object(row);
    QJsonArray links;
    const QJsonArray old = record.value(u"external_ids").toArray();
    for (const QJsonValue &each : old) {
        if (systemIdOf(each[u"system_id"]) != systemId)
            links.append(each);
    }
    links.append(fresh);
    record.insert(u"external_ids"_s, links);
    forget(row, false);
    store(row, record);
    return {};
}

QString IpaasRecordStore::externalIdOf(const QString &id, qint64 systemId) const
{
    const qsizetype row = rowOf(id);
    if (row < 0)
        return {};
    const QJsonArray links = object(row).value(u"external_ids").toArray();
    for (const QJsonValue &link : links) {
        if (systemIdOf(link[u"system_id"]) == systemId)
            return link[u"external_id"].toString();
    }
    return {};
}

QString IpaasRecordStore::lookUp(qint64 systemId, const QString &externalId) const
{
    const qsizetype row = m_byLink.value(linkKey(systemId, externalId), -1);
    if (row < 0)
        return {};
    return m_rows.at(static_cast<size_t>(row)).deleted ? QString("DELETED:"_L1 + idOf(row)) : idOf(row);
}

QStringList IpaasRecordStore::idsWithoutLink(qint64 systemId) const
{
    QStringList ids;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const QString id = idOf(static_cast<qsizetype>(row));
        if (!m_rows.at(row).deleted && externalIdOf(id, systemId).isNull())
            ids.append(id);
    }
    return ids;
}

void IpaasRecordStore::seed(const QString &name)
{
    if (m_byName.contains(nameKey(name)))
        return;
    QByteArray record;
    create(QJsonObject{{u"name"_s, name}, {u"description"_s, u"Kept by hand in iPaaS.com"_s}}, {}, &record);
    m_rows.back().seeded = true;
}

void IpaasRecordStore::removeSeeds()
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).seeded && !m_rows.at(row).deleted)
            remove(idOf(static_cast<qsizetype>(row)));
    }
}

bool IpaasRecordStore::removeByName(const QString &name)
{
    const qsizetype row = m_byName.value(nameKey(name), -1);
    return row >= 0 && !remove(idOf(row));
}

IpaasProblem IpaasRecordStore::putByName(const QJsonObject &body, const Rules &rules)
{
    const qsizetype row = m_byName.value(nameKey(body.value(u"name").toString()), -1);
    QByteArray record;
    if (row < 0)
        return create(body, rules, &record);
    QJsonObject merged = object(row);
    for (auto it = body.begin(); it != body.end(); ++it)
        merged.insert(it.key(), it.value());
    return replace(idOf(row), merged, rules, &record);
}

bool IpaasRecordStore::appendForAccount(qint64 systemId, qsizetype *position, bool *first, int limit,
                                        QByteArray *target) const
{
    for (int i = 0; i < limit; ++i, ++*position) {
        if (*position >= static_cast<qsizetype>(m_rows.size()))
            return false;
        if (m_rows.at(static_cast<size_t>(*position)).deleted)
            continue;
        const QJsonObject record = object(*position);
        const QString externalId = externalIdOf(idOf(*position), systemId);
        *target += *first ? "{\"id\":" : ",{\"id\":";
        *first = false;
        appendJsonString(target, idOf(*position));
        *target += ",\"name\":";
        appendJsonString(target, record.value(u"name").toString());
        *target += ",\"description\":";
        appendJsonString(target, record.value(u"description").toString());
        *target += ",\"externalId\":";
        if (externalId.isNull())
            *target += "null";
        else
            appendJsonString(target, externalId);
        *target += '}';
    }
    return true;
}

} // namespace causeway::sandbox
