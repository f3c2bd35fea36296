#include "businesscentral/entitypage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <simdjson.h>

#include <bit>
#include <utility>
#include <vector>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EntityPage)
};

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// What is unescaped stands in the parser's own memory, everything else in the body.
std::string_view valueOf(simdjson::ondemand::value value)
{
    switch (value.type()) {
    case simdjson::ondemand::json_type::string:
        return value.get_string();
    case simdjson::ondemand::json_type::null:
        return "";
    case simdjson::ondemand::json_type::number:
    case simdjson::ondemand::json_type::boolean: {
        std::string_view token = value.raw_json_token();
        token.remove_suffix(token.size() - 1 - token.find_last_not_of(" \t\r\n"));
        return token;
    }
    case simdjson::ondemand::json_type::array:
    case simdjson::ondemand::json_type::object:
        return {};
    }
    return {};
}

/// Finds the index of a key among the wanted ones. Services send the keys in the same order in every record, so the
/// search starts behind the last hit.
class FieldIndex {
public:
    explicit FieldIndex(const QStringList &fields)
    {
        for (const QString &field : fields)
            m_names.push_back(field.toStdString());
    }

    qsizetype find(std::string_view key)
    {
        for (size_t step = 0; step < m_names.size(); ++step) {
            const size_t index = (m_next + step) % m_names.size();
            if (m_names[index] == key) {
                m_next = index + 1;
                return static_cast<qsizetype>(index);
            }
        }
        return -1;
    }

private:
    std::vector<std::string> m_names;
    size_t m_next = 0;
};

/// An OData service puts annotations beside the members of a record: their names have an @.
QStringList plainFieldsOf(const QByteArray &body)
{
    const QJsonArray records = QJsonDocument::fromJson(body).object().value(QLatin1StringView("value")).toArray();
    QStringList fields;
    for (const QJsonValue record : records) {
        const QJsonObject object = record.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const bool isPlain = !it->isArray() && !it->isObject() && !it.key().contains(u'@');
            if (isPlain && !fields.contains(it.key()))
                fields.append(it.key());
        }
    }
    fields.sort(Qt::CaseInsensitive);
    return fields;
}

} // namespace

class EntityPage::Content {
public:
    /// Throws simdjson::simdjson_error for anything that is not a page.
    void read(QByteArray theBody, const QStringList &fields, EntityPage &page);

    /// Nothing of it is readable then.
    QByteArray takeBody()
    {
        values.clear();
        return std::exchange(body, {});
    }

    size_t fieldCount = 0;
    /// One record after the other.
    std::vector<std::string_view> values;

private:
    void addRecord(simdjson::ondemand::object object, FieldIndex &index);

    QByteArray body;
    simdjson::ondemand::parser parser;
};

void EntityPage::Content::addRecord(simdjson::ondemand::object object, FieldIndex &index)
{
    const size_t first = values.size();
    values.resize(first + fieldCount);
    for (auto field : object) {
        const std::string_view key = field.unescaped_key();
        const qsizetype position = index.find(key);
        if (position >= 0)
            values[first + static_cast<size_t>(position)] = valueOf(field.value());
    }
}

void EntityPage::Content::read(QByteArray theBody, const QStringList &fields, EntityPage &page)
{
    fieldCount = static_cast<size_t>(fields.size());
    values.clear();
    body = std::move(theBody);
    const qsizetype size = body.size();
    body.reserve(size + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    const simdjson::padded_string_view view(body.constData(), static_cast<size_t>(size),
                                            static_cast<size_t>(body.capacity()));
    // Once for all pages of a size, which differ by a little: what is let go of would stay with the process.
    if (parser.capacity() < static_cast<size_t>(size)) {
        const simdjson::error_code failure = parser.allocate(std::bit_ceil(static_cast<size_t>(size)));
        if (failure)
            throw simdjson::simdjson_error(failure);
    }
    simdjson::ondemand::document document = parser.iterate(view);
    FieldIndex index(fields);
    bool hasValue = false;
    for (auto member : document.get_object()) {
        const std::string_view key = member.unescaped_key();
        if (key == "value") {
            hasValue = true;
            for (auto element : member.value().get_array()) {
                addRecord(element.get_object(), index);
                ++page.m_size;
            }
        } else if (key == "@odata.nextLink" || key == "@nextLink") {
            page.nextLink = textOf(member.value().get_string());
        } else if (key == "@odata.count" || key == "@count") {
            page.count = static_cast<qint64>(int64_t(member.value().get_int64()));
        }
    }
    if (!hasValue)
        throw simdjson::simdjson_error(simdjson::NO_SUCH_FIELD);
    // Something behind the page means that it was not one. There is no location behind the last token.
    if (document.current_location().error() == simdjson::SUCCESS)
        throw simdjson::simdjson_error(simdjson::TRAILING_CONTENT);
}

std::string_view EntityPage::value(qsizetype record, qsizetype field) const
{
    return m_content->values[static_cast<size_t>(record) * m_content->fieldCount + static_cast<size_t>(field)];
}

EntityRecord EntityPage::record(qsizetype index) const
{
    const auto fieldCount = static_cast<qsizetype>(m_content->fieldCount);
    EntityRecord record(fieldCount);
    for (qsizetype field = 0; field < fieldCount; ++field) {
        const std::string_view text = value(index, field);
        if (text.data())
            record[field] = text.empty() ? QStringLiteral("") : textOf(text);
    }
    return record;
}

QList<EntityRecord> EntityPage::records() const
{
    QList<EntityRecord> records;
    records.reserve(m_size);
    for (qsizetype index = 0; index < m_size; ++index)
        records.append(record(index));
    return records;
}

QByteArray EntityPage::takeBody()
{
    m_size = 0;
    nextLink.clear();
    count.reset();
    QByteArray body;
    if (m_content.use_count() == 1)
        body = m_content->takeBody();
    else
        m_content.reset();
    // Its memory, and nothing of what was in it.
    if (body.isDetached())
        body.resize(0);
    else
        body = {};
    return body;
}

Result<EntityPage> parseEntityPage(QByteArray body, const QStringList &fields, EntityPage used)
{
    const char *reason = "";
    try {
        EntityPage page;
        const bool isFree = used.m_content.use_count() == 1;
        const auto content = isFree ? std::exchange(used.m_content, nullptr) : std::make_shared<EntityPage::Content>();
        content->read(std::move(body), fields, page);
        page.m_content = content;
        return page;
    } catch (const simdjson::simdjson_error &problem) {
        reason = problem.what();
    }
    Error error = makeError(
        ErrorCode::MalformedAnswer,
        Text::tr("Business Central's answer is not a list of records (%1).").arg(QString::fromLatin1(reason)));
    error.origin = ErrorOrigin::BusinessCentral;
    return tl::unexpected(error);
}

Result<EntitySample> parseEntitySample(const QByteArray &body)
{
    EntitySample sample;
    sample.fields = plainFieldsOf(body);
    const Result<EntityPage> page = parseEntityPage(body, sample.fields);
    if (!page)
        return tl::unexpected(page.error());
    sample.records = page->records();
    return sample;
}

} // namespace causeway
