#include "businesscentral/entitypage.h"

#include <QCoreApplication>

#include <simdjson.h>

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

QString valueOf(simdjson::ondemand::value value)
{
    switch (value.type()) {
    case simdjson::ondemand::json_type::string:
        return textOf(value.get_string());
    case simdjson::ondemand::json_type::null:
        return QStringLiteral("");
    case simdjson::ondemand::json_type::number:
    case simdjson::ondemand::json_type::boolean:
        return textOf(value.raw_json_token()).trimmed();
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

EntityRecord recordOf(simdjson::ondemand::object object, FieldIndex &index, qsizetype fieldCount)
{
    EntityRecord record(fieldCount);
    for (auto field : object) {
        const std::string_view key = field.unescaped_key();
        const qsizetype position = index.find(key);
        if (position >= 0)
            record[position] = valueOf(field.value());
    }
    return record;
}

/// Throws simdjson::simdjson_error for anything that is not a page.
EntityPage readPage(simdjson::ondemand::document &document, const QStringList &fields)
{
    EntityPage page;
    FieldIndex index(fields);
    bool hasValue = false;
    for (auto member : document.get_object()) {
        const std::string_view key = member.unescaped_key();
        if (key == "value") {
            hasValue = true;
            for (auto element : member.value().get_array())
                page.records.append(recordOf(element.get_object(), index, fields.size()));
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
    return page;
}

} // namespace

Result<EntityPage> parseEntityPage(QByteArray body, const QStringList &fields)
{
    const qsizetype size = body.size();
    body.reserve(size + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    const char *reason = "";
    try {
        simdjson::ondemand::parser parser;
        const simdjson::padded_string_view view(body.constData(), static_cast<size_t>(size),
                                                static_cast<size_t>(body.capacity()));
        simdjson::ondemand::document document = parser.iterate(view);
        return readPage(document, fields);
    } catch (const simdjson::simdjson_error &problem) {
        reason = problem.what();
    }
    Error error = makeError(
        ErrorCode::MalformedAnswer,
        Text::tr("Business Central's answer is not a list of records (%1).").arg(QString::fromLatin1(reason)));
    error.origin = ErrorOrigin::BusinessCentral;
    return tl::unexpected(error);
}

} // namespace causeway
