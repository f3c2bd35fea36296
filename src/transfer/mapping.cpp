#include "transfer/mapping.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QVarLengthArray>

#include <algorithm>
#include <cstring>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Mapping)
};

// Code[10] in Business Central; a custom page may have longer ones.
constexpr int longestCode = 50;
constexpr int longestText = 255;

const QString nameField = QStringLiteral("name");
const QString descriptionField = QStringLiteral("description");
const QString externalIdField = QStringLiteral("external_id");
const QString customFieldsField = QStringLiteral("custom_fields");
const QString customFieldName = QStringLiteral("custom_field_name");
const QString customFieldValue = QStringLiteral("value");

const QStringList &locationAddressFields()
{
    static const QStringList fields{
        QStringLiteral("contact"),    QStringLiteral("addressLine1"), QStringLiteral("addressLine2"),
        QStringLiteral("city"),       QStringLiteral("state"),        QStringLiteral("country"),
        QStringLiteral("postalCode"), QStringLiteral("phoneNumber"),  QStringLiteral("email"),
        QStringLiteral("website"),
    };
    return fields;
}

/// A hash that is the same on every machine and in every version, as it is kept in the journal (qHash is neither).
class FieldHash {
public:
    void add(const QString &field, const QString &value)
    {
        m_hash.addData(field.toUtf8());
        m_hash.addData(QByteArrayView("\0", 1));
        m_hash.addData(value.toUtf8());
        m_hash.addData(QByteArrayView("\0", 1));
    }

    quint64 result() const
    {
        const QByteArray digest = m_hash.result();
        quint64 value = 0;
        for (int index = 0; index < 8; ++index)
            value = (value << 8) | static_cast<quint8>(digest.at(index));
        // 0 means "not known" in the journal.
        return value == 0 ? 1 : value;
    }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha1};
};

/// Microsoft's own pages have the fields that their documentation says; a customer's page may have others.
bool isKnownPage(const Source &source)
{
    return source.kind == Source::Kind::OData || source.route.isEmpty();
}

/// Published pages spell their fields as the page does, API pages in lower camel case; a customer's own page may do
/// either, so both are tried where the page is not Microsoft's.
QStringList spellings(const Source &source, const QStringList &published, const QStringList &api)
{
    if (!isKnownPage(source))
        return api + published;
    return source.kind == Source::Kind::OData ? published : api;
}

QString hashedValue(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

/// By name. A value may come back as another kind than it was sent.
QHash<QString, QString> customFieldsOf(const QJsonObject &remote)
{
    QHash<QString, QString> values;
    const QJsonArray fields = remote.value(customFieldsField).toArray();
    for (const QJsonValue field : fields) {
        const QJsonObject object = field.toObject();
        values.insert(object.value(customFieldName).toString(), object.value(customFieldValue).toVariant().toString());
    }
    return values;
}

bool hasControlCharacter(const QString &text)
{
    for (const QChar character : text) {
        if (character.category() == QChar::Other_Control)
            return true;
    }
    return false;
}

/// What is cut must stay text, and must stay the same when it comes back: no half of a pair, no blank at the end.
QString shortened(const QString &text)
{
    QString result = text.trimmed().left(longestText);
    if (!result.isEmpty() && result.back().isHighSurrogate())
        result.chop(1);
    return result.trimmed();
}

QString problemOf(const MappedRecord &record)
{
    if (record.externalId.isEmpty() || record.name.isEmpty())
        return Text::tr("The record has no code.");
    if (record.name.size() > longestCode)
        return Text::tr("The code has more than %n character(s).", nullptr, longestCode);
    if (hasControlCharacter(record.name) || hasControlCharacter(record.externalId))
        return Text::tr("The code has a control character in it.");
    return {};
}

} // namespace

Mapping Mapping::of(const ConnectionSettings &settings, RecordType type, const IpaasEndpoints &endpoints)
{
    const Source source = settings.sources.value(type);
    const bool isOurs = settings.ipaas.way == IpaasSettings::Way::Direct;
    const auto own = settings.mappings.constFind(type);
    const bool isOwn = isOurs && own != settings.mappings.cend();
    Mapping mapping(type, source, isOwn ? *own : defaultTable(type, source, endpoints), endpoints);
    mapping.m_seesEveryChange = !isOurs;
    mapping.m_isOwn = isOwn;
    return mapping;
}

MappingTable Mapping::defaultTable(RecordType type, const Source &source, const IpaasEndpoints &endpoints)
{
    MappingTable table;
    const auto add = [&table](const QString &field, const QStringList &from) {
        table.rows.append({MappingRow::Target::Field, field, from, {}});
    };
    const QString displayName = QStringLiteral("displayName");
    add(nameField, spellings(source, {QStringLiteral("Code")}, {QStringLiteral("code")}));
    switch (type) {
    case RecordType::CustomerCategory: {
        const QStringList api
            = source.route.isEmpty() ? QStringList{displayName} : QStringList{descriptionField, displayName};
        add(descriptionField, spellings(source, {QStringLiteral("Description")}, api));
        break;
    }
    case RecordType::Location:
        if (source.kind == Source::Kind::OData) {
            add(descriptionField, {QStringLiteral("Name")});
        } else {
            add(descriptionField, {displayName});
            const QStringList taken = endpoints.fieldIds(type);
            for (const QString &field : locationAddressFields()) {
                if (taken.contains(field))
                    add(field, {field});
            }
        }
        break;
    case RecordType::ShippingMethod: {
        const QStringList api = source.route.isEmpty() ? QStringList{displayName} : QStringList{nameField, displayName};
        add(descriptionField, spellings(source, {QStringLiteral("Name")}, api));
        break;
    }
    }
    return table;
}

Mapping::Mapping(RecordType type, const Source &source, const MappingTable &table, const IpaasEndpoints &endpoints)
    : m_hasKnownFields(isKnownPage(source))
    , m_sourceName(QStringList{QString::number(static_cast<int>(source.kind)), source.route, source.name}.join(u'/'))
    , m_constants(endpoints.constants(type))
{
    const QStringList code = spellings(source, {QStringLiteral("Code")}, {QStringLiteral("code")});
    const bool hasGuid = type == RecordType::Location && source.kind == Source::Kind::Api;
    m_externalIdSources = {indexOf(hasGuid ? QStringLiteral("id") : code.first())};
    for (const MappingRow &row : table.rows)
        addRule(row, type, endpoints);
    // Every entity of Microsoft's own API has it; published pages have not.
    if (source.kind == Source::Kind::Api && source.route.isEmpty())
        m_modifiedIndex = indexOf(QStringLiteral("lastModifiedDateTime"));
    if (!m_hasKnownFields && type != RecordType::Location) {
        for (const QString &field : code)
            m_externalIdSources.append(indexOf(field));
    }
}

qsizetype Mapping::indexOf(const QString &sourceField)
{
    const qsizetype known = m_sourceFields.indexOf(sourceField);
    if (known >= 0)
        return known;
    m_sourceFields.append(sourceField);
    return m_sourceFields.size() - 1;
}

void Mapping::addRule(const MappingRow &row, RecordType type, const IpaasEndpoints &endpoints)
{
    const bool isField = row.target == MappingRow::Target::Field;
    Rule rule{row.target, row.name, isField ? endpoints.fieldName(type, row.name) : row.name, {}, row.text.trimmed()};
    // Two ids may come to be the same field by the endpoint file: the first row of it counts.
    const bool isTaken = std::any_of(m_rules.cbegin(), m_rules.cend(), [&rule](const Rule &other) {
        return other.kind == rule.kind && other.target == rule.target;
    });
    if (isTaken)
        return;
    for (const QString &field : row.from)
        rule.sources.append(indexOf(field));
    m_rules.append(rule);
}

QStringList Mapping::selectFields() const
{
    return m_hasKnownFields ? m_sourceFields : QStringList();
}

/// Each once.
QString Mapping::namesOf(const QList<qsizetype> &sources) const
{
    QStringList names;
    for (const qsizetype source : sources) {
        if (!names.contains(m_sourceFields.at(source)))
            names.append(m_sourceFields.at(source));
    }
    return names.join(QStringLiteral(", "));
}

QList<MappedField> Mapping::fields() const
{
    QList<MappedField> result;
    for (const Rule &rule : m_rules) {
        const QString text = QString(u'"' + rule.text + u'"');
        result.append({rule.sources.isEmpty() ? text : namesOf(rule.sources), rule.target});
    }
    result.append({namesOf(m_externalIdSources), externalIdField});
    return result;
}

QString Mapping::signature() const
{
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    // Goes up when the same fields come to be mapped in another way.
    QStringList lines{m_seesEveryChange ? QStringLiteral("2 hook") : QStringLiteral("2"), m_sourceName};
    for (const Rule &rule : m_rules) {
        const bool isCustom = rule.kind == MappingRow::Target::CustomField;
        const QString from
            = rule.sources.isEmpty() ? QString(QLatin1StringView("=") + encoded(rule.text)) : namesOf(rule.sources);
        lines.append(from + (isCustom ? QStringLiteral(">custom:") : QStringLiteral(">")) + encoded(rule.target));
    }
    lines.append(namesOf(m_externalIdSources) + u'>' + externalIdField);
    if (!m_constants.isEmpty())
        lines.append(encoded(QString::fromUtf8(QJsonDocument(m_constants).toJson(QJsonDocument::Compact))));
    return lines.join(u';');
}

/// What a value goes into the hash as.
QString Mapping::hashedAs(const Rule &rule)
{
    return rule.kind == MappingRow::Target::Field ? rule.target : customFieldsField + u'/' + rule.target;
}

QString Mapping::firstValue(const EntityRecord &record, const QList<qsizetype> &sources)
{
    for (const qsizetype source : sources) {
        const QString &value = record.at(source);
        if (!value.isEmpty())
            return value;
    }
    return {};
}

MappedRecord Mapping::map(const EntityRecord &record) const
{
    MappedRecord mapped;
    FieldHash hash;
    // What was sent by the other way is another thing, so that a change of the way sends it anew.
    if (m_seesEveryChange)
        hash.add(QStringLiteral("hook"), m_modifiedIndex < 0 ? QString() : record.at(m_modifiedIndex));
    // As it is: two codes that differ in blanks are two records, of which iPaaS.com takes the name once.
    mapped.externalId = firstValue(record, m_externalIdSources);
    if (mapped.externalId.trimmed().isEmpty())
        mapped.externalId.clear();
    QJsonArray customFields;
    for (const Rule &rule : m_rules) {
        const QString value = shortened(rule.sources.isEmpty() ? rule.text : firstValue(record, rule.sources));
        hash.add(hashedAs(rule), value);
        if (rule.kind == MappingRow::Target::CustomField) {
            // iPaaS.com takes none that is empty.
            if (!value.isEmpty())
                customFields.append(QJsonObject{{customFieldName, rule.target}, {customFieldValue, value}});
            continue;
        }
        if (rule.id == nameField)
            mapped.name = value;
        else if (rule.id == descriptionField)
            mapped.description = value;
        mapped.payload.insert(rule.target, value);
    }
    if (!customFields.isEmpty())
        mapped.payload.insert(customFieldsField, customFields);
    for (auto it = m_constants.begin(); it != m_constants.end(); ++it) {
        mapped.payload.insert(it.key(), it.value());
        hash.add(it.key(), hashedValue(it.value()));
    }
    mapped.hash = hash.result();
    if (m_modifiedIndex >= 0)
        mapped.modified = QDateTime::fromString(record.at(m_modifiedIndex), Qt::ISODateWithMs).toUTC();
    mapped.problem = problemOf(mapped);
    return mapped;
}

QList<MappedRecord> Mapping::map(const EntitySample &sample) const
{
    QList<MappedRecord> mapped;
    for (const EntityRecord &record : sample.records) {
        EntityRecord ours;
        for (const QString &field : m_sourceFields)
            ours.append(record.value(sample.fields.indexOf(field)));
        mapped.append(map(ours));
    }
    return mapped;
}

QStringList Mapping::values(const QJsonObject &record) const
{
    const QHash<QString, QString> customFields = customFieldsOf(record);
    QStringList values;
    for (const Rule &rule : m_rules) {
        const QString value = rule.kind == MappingRow::Target::CustomField ? customFields.value(rule.target)
                                                                           : record.value(rule.target).toString();
        values.append(value.trimmed());
    }
    return values;
}

RecordFingerprint Mapping::fingerprint(const EntityPage &page, qsizetype index) const
{
    RecordFingerprint fingerprint;
    for (const qsizetype source : m_externalIdSources) {
        const std::string_view id = page.value(index, source);
        if (!id.empty()) {
            fingerprint.key = RecordFingerprint::hash(id);
            break;
        }
    }
    // Each value with its length, so that none can pass for a part of its neighbour.
    QVarLengthArray<char, 2048> bytes;
    for (qsizetype field = 0; field < m_sourceFields.size(); ++field) {
        if (field == m_modifiedIndex && !m_seesEveryChange)
            continue;
        const std::string_view value = page.value(index, field);
        const auto length = static_cast<quint32>(value.size());
        const qsizetype at = bytes.size();
        bytes.resize(at + static_cast<qsizetype>(sizeof(length) + value.size()));
        std::memcpy(bytes.data() + at, &length, sizeof(length));
        if (!value.empty())
            std::memcpy(bytes.data() + at + sizeof(length), value.data(), value.size());
    }
    fingerprint.content = RecordFingerprint::hash({bytes.constData(), static_cast<size_t>(bytes.size())});
    return fingerprint;
}

std::string_view Mapping::modified(const EntityPage &page, qsizetype index) const
{
    return m_modifiedIndex < 0 ? std::string_view() : page.value(index, m_modifiedIndex);
}

QDateTime Mapping::timeOf(std::string_view modified)
{
    const QString text = QString::fromUtf8(modified.data(), static_cast<qsizetype>(modified.size()));
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

quint64 Mapping::hashOfRemote(const QJsonObject &remote) const
{
    FieldHash hash;
    const QStringList values = this->values(remote);
    for (qsizetype index = 0; index < m_rules.size(); ++index)
        hash.add(hashedAs(m_rules.at(index)), values.at(index));
    for (auto it = m_constants.begin(); it != m_constants.end(); ++it)
        hash.add(it.key(), hashedValue(remote.value(it.key())));
    return hash.result();
}

QJsonObject Mapping::merged(QJsonObject remote, const QJsonObject &payload) const
{
    QStringList ours = customFields();
    QHash<QString, QJsonValue> values;
    const QJsonArray sent = payload.value(customFieldsField).toArray();
    for (const QJsonValue field : sent) {
        const QString name = field[customFieldName].toString();
        values.insert(name, field[customFieldValue]);
        if (!ours.contains(name))
            ours.append(name);
    }
    for (auto it = payload.begin(); it != payload.end(); ++it) {
        if (it.key() != customFieldsField)
            remote.insert(it.key(), it.value());
    }
    if (ours.isEmpty())
        return remote;
    QJsonArray fields;
    const QJsonArray theirs = remote.value(customFieldsField).toArray();
    for (const QJsonValue field : theirs) {
        QJsonObject object = field.toObject();
        const QString name = object.value(customFieldName).toString();
        // One of ours that is empty now: iPaaS.com takes no empty value, so it goes.
        const bool isOurs = ours.contains(name);
        if (isOurs && !values.contains(name))
            continue;
        if (isOurs)
            object.insert(customFieldValue, values.take(name));
        // The same name once more finds its value taken, and goes: the name has one value.
        fields.append(isOurs ? QJsonValue(object) : QJsonValue(field));
    }
    for (const QJsonValue field : sent) {
        if (values.contains(field[customFieldName].toString()))
            fields.append(field);
    }
    remote.insert(customFieldsField, fields);
    return remote;
}

QStringList Mapping::customFields() const
{
    QStringList names;
    for (const Rule &rule : m_rules) {
        if (rule.kind == MappingRow::Target::CustomField)
            names.append(rule.target);
    }
    return names;
}

bool Mapping::isNamedByARow(qsizetype source) const
{
    return std::any_of(m_rules.cbegin(), m_rules.cend(),
                       [source](const Rule &rule) { return rule.sources.contains(source); });
}

QStringList Mapping::missingIn(const QStringList &keys) const
{
    QStringList missing;
    for (qsizetype index = 0; index < m_sourceFields.size(); ++index) {
        const bool isMeant = m_hasKnownFields || (m_isOwn && isNamedByARow(index));
        if (isMeant && !keys.contains(m_sourceFields.at(index)))
            missing.append(m_sourceFields.at(index));
    }
    return missing;
}

} // namespace causeway
