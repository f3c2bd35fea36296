#include "transfer/mapping.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QVarLengthArray>

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

Mapping::Mapping(RecordType type, const Source &source, const IpaasEndpoints &endpoints)
    : m_hasKnownFields(source.kind == Source::Kind::OData || source.route.isEmpty())
    , m_sourceName(QStringList{QString::number(static_cast<int>(source.kind)), source.route, source.name}.join(u'/'))
{
    // Published pages spell their fields as the page does, API pages in lower camel case; a customer's own page may do
    // either, so both are tried where the page is not Microsoft's.
    const bool isPublishedPage = source.kind == Source::Kind::OData;
    const auto candidates = [&](const QStringList &published, const QStringList &api) {
        if (!m_hasKnownFields)
            return QStringList(api + published);
        return isPublishedPage ? published : api;
    };
    const QStringList code = candidates({QStringLiteral("Code")}, {QStringLiteral("code")});
    switch (type) {
    case RecordType::CustomerCategory: {
        const QStringList api = source.route.isEmpty()
                                    ? QStringList{QStringLiteral("displayName")}
                                    : QStringList{QStringLiteral("description"), QStringLiteral("displayName")};
        m_externalIdSources = {indexOf(code.first())};
        addRule(nameField, code);
        addRule(descriptionField, candidates({QStringLiteral("Description")}, api));
        break;
    }
    case RecordType::Location:
        if (isPublishedPage) {
            m_externalIdSources = {indexOf(code.first())};
            addRule(nameField, code);
            addRule(descriptionField, {QStringLiteral("Name")});
        } else {
            m_externalIdSources = {indexOf(QStringLiteral("id"))};
            addRule(nameField, code);
            addRule(descriptionField, {QStringLiteral("displayName")});
            const QStringList taken = endpoints.fieldIds(type);
            for (const QString &field : locationAddressFields()) {
                if (taken.contains(field))
                    addRule(endpoints.fieldName(type, field), {field});
            }
        }
        break;
    case RecordType::ShippingMethod: {
        const QStringList api = source.route.isEmpty()
                                    ? QStringList{QStringLiteral("displayName")}
                                    : QStringList{QStringLiteral("name"), QStringLiteral("displayName")};
        m_externalIdSources = {indexOf(code.first())};
        addRule(nameField, code);
        addRule(descriptionField, candidates({QStringLiteral("Name")}, api));
        break;
    }
    }
    // Every entity of Microsoft's own API has it; published pages have not.
    if (source.kind == Source::Kind::Api && source.route.isEmpty())
        m_modifiedIndex = indexOf(QStringLiteral("lastModifiedDateTime"));
    if (!m_hasKnownFields) {
        for (const QString &field : code) {
            if (type != RecordType::Location)
                m_externalIdSources.append(indexOf(field));
        }
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

void Mapping::addRule(const QString &target, const QStringList &sourceFields)
{
    Rule rule;
    rule.target = target;
    for (const QString &field : sourceFields)
        rule.sources.append(indexOf(field));
    m_rules.append(rule);
}

QStringList Mapping::selectFields() const
{
    return m_hasKnownFields ? m_sourceFields : QStringList();
}

QList<MappedField> Mapping::fields() const
{
    const auto names = [this](const QList<qsizetype> &sources) {
        QStringList result;
        for (const qsizetype source : sources) {
            if (!result.contains(m_sourceFields.at(source)))
                result.append(m_sourceFields.at(source));
        }
        return result.join(QStringLiteral(", "));
    };
    QList<MappedField> result;
    for (const Rule &rule : m_rules)
        result.append({names(rule.sources), rule.target});
    result.append({names(m_externalIdSources), QStringLiteral("external_id")});
    return result;
}

QString Mapping::signature() const
{
    // Goes up when the same fields come to be mapped in another way.
    QStringList lines{QStringLiteral("2"), m_sourceName};
    for (const MappedField &field : fields())
        lines.append(field.source + u'>' + field.target);
    return lines.join(u';');
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
    // As it is: two codes that differ in blanks are two records, of which iPaaS.com takes the name once.
    mapped.externalId = firstValue(record, m_externalIdSources);
    if (mapped.externalId.trimmed().isEmpty())
        mapped.externalId.clear();
    for (const Rule &rule : m_rules) {
        const QString value = shortened(firstValue(record, rule.sources));
        if (rule.target == nameField)
            mapped.name = value;
        else if (rule.target == descriptionField)
            mapped.description = value;
        mapped.payload.insert(rule.target, value);
        hash.add(rule.target, value);
    }
    mapped.hash = hash.result();
    if (m_modifiedIndex >= 0)
        mapped.modified = QDateTime::fromString(record.at(m_modifiedIndex), Qt::ISODateWithMs).toUTC();
    mapped.problem = problemOf(mapped);
    return mapped;
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
        if (field == m_modifiedIndex)
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
    for (const Rule &rule : m_rules)
        hash.add(rule.target, remote.value(rule.target).toString().trimmed());
    return hash.result();
}

} // namespace causeway
