#include "sandbox/bcrecordstore.h"

#include "sandbox/httpmessage.h"

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

namespace {

// Added records come after all made-up ones, however many there will be.
constexpr BcRecordStore::Place firstAdded = 1LL << 40;

} // namespace

BcRecordStore::BcRecordStore(const BcEntity &entity, qint64 count)
    : m_entity(entity)
    , m_generator(entity)
    , m_generated(count)
{
}

qint64 BcRecordStore::count() const
{
    return m_generated + m_added - m_removed.size();
}

BcRecordStore::Place BcRecordStore::next(Place after) const
{
    for (Place place = after + 1; place < m_generated; ++place) {
        if (!m_removed.contains(place))
            return place;
    }
    for (Place place = std::max(firstAdded, after + 1); place < firstAdded + m_added; ++place) {
        if (!m_removed.contains(place))
            return place;
    }
    return -1;
}

BcRecordStore::Place BcRecordStore::placeOfKey(const QString &key) const
{
    if (m_entity.form == BcEntity::Form::OData)
        return placeOfCode(key);
    const auto added = m_addedById.constFind(key.toLower());
    if (added != m_addedById.constEnd())
        return *added;
    const qint64 number = m_generator.numberOfId(key);
    return number < m_generated ? number : -1;
}

BcRecordStore::Place BcRecordStore::placeOfCode(const QString &code) const
{
    const auto added = m_addedByCode.constFind(code);
    if (added != m_addedByCode.constEnd())
        return *added;
    const qint64 number = m_generator.numberOfCode(code);
    return number < m_generated ? number : -1;
}

bool BcRecordStore::isThere(Place place) const
{
    const bool inRange = place < firstAdded ? place >= 0 && place < m_generated : place < firstAdded + m_added;
    return inRange && !m_removed.contains(place);
}

BcValues BcRecordStore::values(Place place) const
{
    const auto changed = m_changed.constFind(place);
    return changed != m_changed.constEnd() ? changed->values : m_generator.record(place);
}

QDateTime BcRecordStore::lastModified(Place place) const
{
    const auto changed = m_changed.constFind(place);
    const qsizetype field = m_entity.fieldIndex(u"lastModifiedDateTime");
    if (changed == m_changed.constEnd() || field < 0)
        return m_generator.lastModified(place);
    return QDateTime::fromString(changed->values.at(field), Qt::ISODateWithMs);
}

QByteArray BcRecordStore::etag(Place place) const
{
    const auto changed = m_changed.constFind(place);
    const int revision = changed != m_changed.constEnd() ? changed->revision : 0;
    const qint64 number = 1841822444733030072LL + place * 1000 + revision;
    const QByteArray version = "'20;" + QByteArray::number(number) + "1;00;'";
    return "W/\\\"" + version.toBase64() + "\\\"";
}

bool BcRecordStore::takeValues(const QJsonObject &record, BcValues *values, QString *errorMessage) const
{
    for (auto member = record.begin(); member != record.end(); ++member) {
        const qsizetype index = m_entity.fieldIndex(member.key());
        if (index < 0) {
            *errorMessage = u"%1 has no field \"%2\"."_s.arg(m_entity.entitySet, member.key());
            return false;
        }
        const BcEntity::Field &field = m_entity.fields.at(index);
        const bool fits = field.kind == BcEntity::Kind::Boolean ? member->isBool() : member->isString();
        if (!fits || (field.maxLength > 0 && member->toString().size() > field.maxLength)) {
            *errorMessage = u"The value of \"%1\" is of the wrong type or too long."_s.arg(member.key());
            return false;
        }
        (*values)[index] = member->isBool() ? (member->toBool() ? u"true"_s : u"false"_s) : member->toString();
    }
    return true;
}

bool BcRecordStore::put(const QJsonObject &record, QString *errorMessage)
{
    const qsizetype codeIndex = m_entity.codeIndex();
    const qsizetype modifiedIndex = m_entity.fieldIndex(u"lastModifiedDateTime");
    const QString code = record.value(m_entity.fields.at(codeIndex).name).toString();
    if (code.isEmpty()) {
        *errorMessage = u"A record without \"%1\"."_s.arg(m_entity.fields.at(codeIndex).name);
        return false;
    }
    Place place = placeOfCode(code);
    const bool isNew = !isThere(place);
    BcValues values = isNew ? BcValues(m_entity.fields.size()) : this->values(place);
    const QString oldId = values.first();
    if (isNew && m_entity.form == BcEntity::Form::Api)
        values.first() = newGuid();
    if (modifiedIndex >= 0)
        values[modifiedIndex] = bcTimeText(QDateTime::currentDateTimeUtc());
    if (!takeValues(record, &values, errorMessage))
        return false;
    if (isNew) {
        place = firstAdded + m_added++;
        m_addedByCode.insert(code, place);
    }
    if (m_entity.form == BcEntity::Form::Api) {
        if (!isNew)
            values.first() = oldId; // an id never changes
        else
            m_addedById.insert(values.first().toLower(), place);
    }
    Changed &changed = m_changed[place];
    changed.values = values;
    ++changed.revision;
    return true;
}

bool BcRecordStore::remove(const QString &code)
{
    const Place place = placeOfCode(code);
    if (!isThere(place))
        return false;
    m_removed.insert(place);
    return true;
}

} // namespace causeway::sandbox
