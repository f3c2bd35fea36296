#include "core/connectionfile.h"

#include "core/fieldrules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>
#include <limits>
#include <vector>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConnectionFile)
};

tl::unexpected<Error> invalid(const QString &message)
{
    return tl::unexpected(makeError(ErrorCode::FileInvalid, message));
}

bool namesASecret(const QString &key)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(client_?secret|secret|secret_?value|password|api_?key|ipaas_?api_?key|access_?token|"
                       "refresh_?token|token|webhook_?api_?key)$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(key).hasMatch();
}

/// Reads the keys of one object and remembers the first thing that is wrong with it.
class ObjectReader {
public:
    ObjectReader(QJsonObject object, QString path, std::optional<Error> &error)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_error(error)
    {
    }

    bool has(QLatin1StringView key) const { return m_object.contains(key); }

    void read(QLatin1StringView key, QString &target)
    {
        const QJsonValue value = take(key);
        if (value.isString())
            target = value.toString();
        else if (!value.isUndefined())
            wrongType(key, Text::tr("a text"));
    }

    void read(QLatin1StringView key, QUrl &target)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return;
        if (!value.isString())
            return wrongType(key, Text::tr("an address as text"));
        const QUrl url(value.toString(), QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty())
            return fail(Text::tr("%1 is not an address such as https://api.example.com").arg(pathOf(key)));
        if (!FieldRules::isAllowedServiceUrl(url))
            return fail(Text::tr("%1 must start with https:// (http:// is for this computer only)").arg(pathOf(key)));
        target = url;
    }

    void read(QLatin1StringView key, QDate &target)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined() || value.isNull())
            return;
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        if (!value.isString() || !date.isValid())
            return wrongType(key, Text::tr("a date such as 2027-05-01"));
        target = date;
    }

    void read(QLatin1StringView key, qint64 &target, qint64 smallest, qint64 largest)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return;
        const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
        if (!value.isDouble() || std::floor(number) != number)
            return wrongType(key, Text::tr("a whole number"));
        if (number < static_cast<double>(smallest) || number > static_cast<double>(largest)) {
            return fail(Text::tr("%1 must be between %2 and %3").arg(pathOf(key)).arg(smallest).arg(largest));
        }
        target = static_cast<qint64>(number);
    }

    void read(QLatin1StringView key, int &target, int smallest, int largest)
    {
        qint64 number = target;
        read(key, number, smallest, largest);
        target = static_cast<int>(number);
    }

    std::optional<ObjectReader> child(QLatin1StringView key)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isObject()) {
            wrongType(key, Text::tr("an object"));
            return std::nullopt;
        }
        return ObjectReader(value.toObject(), pathOf(key), m_error);
    }

    /// The elements of a list, each an object that is named by its place ("mapping.location[2]"); nothing where the key
    /// is missing.
    std::optional<std::vector<ObjectReader>> children(QLatin1StringView key)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isArray()) {
            wrongType(key, Text::tr("a list"));
            return std::nullopt;
        }
        std::vector<ObjectReader> readers;
        const QJsonArray elements = value.toArray();
        for (qsizetype index = 0; index < elements.size(); ++index) {
            const QString path = placeOf(key, index);
            if (!elements.at(index).isObject())
                fail(Text::tr("%1 must be %2").arg(path, Text::tr("an object")));
            readers.emplace_back(elements.at(index).toObject(), path, m_error);
        }
        return readers;
    }

    void read(QLatin1StringView key, QStringList &target)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return;
        if (!value.isArray())
            return wrongType(key, Text::tr("a list of texts"));
        QStringList texts;
        for (const QJsonValue element : value.toArray()) {
            if (!element.isString())
                return wrongType(key, Text::tr("a list of texts"));
            texts.append(element.toString());
        }
        target = texts;
    }

    /// After all known keys were read: any other key is an error, a secret above all.
    void finish()
    {
        const QStringList keys = m_object.keys();
        for (const QString &key : keys) {
            if (namesASecret(key)) {
                return fail(
                    Text::tr("%1 is a secret, and a connection file must not hold one. Remove it from the file; "
                             "the secret is asked for when the connection is set up")
                        .arg(pathOf(key)));
            }
        }
        for (const QString &key : keys) {
            if (!m_read.contains(key))
                return fail(Text::tr("%1 is not a key of a connection file").arg(pathOf(key)));
        }
    }

    void fail(const QString &message)
    {
        if (!m_error)
            m_error = makeError(ErrorCode::FileInvalid, message);
    }

    QString path() const { return m_path; }

    /// For messages, so that a key that is none is cut to what a person reads.
    QString pathOf(const QString &key) const
    {
        constexpr qsizetype longest = 100;
        const QString shown = key.size() > longest ? QString(key.left(longest) + u'…') : key;
        return m_path.isEmpty() ? shown : m_path + u'.' + shown;
    }
    QString pathOf(QLatin1StringView key) const { return pathOf(QString(key)); }
    QString placeOf(QLatin1StringView key, qsizetype index) const
    {
        return pathOf(key) + u'[' + QString::number(index) + u']';
    }

private:
    QJsonValue take(QLatin1StringView key)
    {
        m_read.append(QString(key));
        return m_object.contains(key) ? m_object.value(key) : QJsonValue(QJsonValue::Undefined);
    }

    void wrongType(QLatin1StringView key, const QString &expected)
    {
        fail(Text::tr("%1 must be %2").arg(pathOf(key), expected));
    }

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> &m_error;
    QStringList m_read;
};

void readSource(ObjectReader source, Source &target)
{
    QString kind;
    source.read(QLatin1StringView("kind"), kind);
    QString entitySet;
    QString service;
    QString route;
    source.read(QLatin1StringView("entitySet"), entitySet);
    source.read(QLatin1StringView("service"), service);
    source.read(QLatin1StringView("route"), route);
    source.finish();
    if (kind == QLatin1StringView("api")) {
        if (entitySet.isEmpty() || !service.isEmpty())
            source.fail(
                Text::tr("%1 must name an \"entitySet\", as its kind is \"api\"").arg(source.pathOf(QString())));
        target = {Source::Kind::Api, entitySet, route};
    } else if (kind == QLatin1StringView("odata")) {
        if (service.isEmpty() || !entitySet.isEmpty() || !route.isEmpty())
            source.fail(Text::tr("%1 must name a \"service\", as its kind is \"odata\"").arg(source.pathOf(QString())));
        target = {Source::Kind::OData, service, {}};
    } else {
        source.fail(Text::tr("%1 must be \"api\" or \"odata\"").arg(source.pathOf(QStringLiteral("kind"))));
    }
}

void readWay(ObjectReader &ipaas, IpaasSettings::Way &target)
{
    constexpr QLatin1StringView key("way");
    QString id = ipaasWayId(target);
    ipaas.read(key, id);
    const std::optional<IpaasSettings::Way> way = ipaasWayFromId(id);
    if (!way)
        return ipaas.fail(Text::tr("%1 must be \"direct\" or \"through-ipaas\"").arg(ipaas.pathOf(key)));
    target = *way;
}

MappingRow readMappingRow(ObjectReader reader)
{
    constexpr QLatin1StringView field("field");
    constexpr QLatin1StringView customField("customField");
    MappingRow row;
    const bool isCustom = reader.has(customField);
    if (isCustom == reader.has(field))
        reader.fail(Text::tr("%1 must name a \"field\" or a \"customField\"").arg(reader.path()));
    row.target = isCustom ? MappingRow::Target::CustomField : MappingRow::Target::Field;
    reader.read(isCustom ? customField : field, row.name);
    reader.read(QLatin1StringView("from"), row.from);
    reader.read(QLatin1StringView("text"), row.text);
    reader.finish();
    return row;
}

void readMapping(ObjectReader &mapping, RecordType type, QMap<RecordType, MappingTable> &target)
{
    const QByteArray id = recordTypeId(type).toLatin1();
    const QLatin1StringView key(id);
    std::optional<std::vector<ObjectReader>> rows = mapping.children(key);
    if (!rows)
        return;
    MappingTable table;
    for (const ObjectReader &row : *rows)
        table.rows.append(readMappingRow(row));
    const std::optional<MappingTable::Problem> problem = table.problem();
    if (problem) {
        const QString place = problem->row < 0 ? mapping.pathOf(key) : mapping.placeOf(key, problem->row);
        mapping.fail(place + QStringLiteral(": ") + problem->text);
    }
    target.insert(type, table);
}

QJsonArray arrayOf(const MappingTable &table)
{
    QJsonArray rows;
    for (const MappingRow &row : table.rows) {
        const bool isField = row.target == MappingRow::Target::Field;
        QJsonObject object{{isField ? QStringLiteral("field") : QStringLiteral("customField"), row.name}};
        if (row.from.isEmpty())
            object.insert(QStringLiteral("text"), row.text);
        else
            object.insert(QStringLiteral("from"), QJsonArray::fromStringList(row.from));
        rows.append(object);
    }
    return rows;
}

/// The oldest schema that has all of it.
int schemaOf(const ConnectionSettings &settings)
{
    const bool isOfSchema2 = settings.ipaas.way != IpaasSettings::Way::Direct || !settings.ipaas.clientId.isEmpty()
                             || !settings.mappings.isEmpty();
    return isOfSchema2 ? 2 : 1;
}

} // namespace

Result<ConnectionSettings> ConnectionFile::parse(const QByteArray &json)
{
    if (json.size() > sizeLimit)
        return invalid(Text::tr("the file is larger than any connection file"));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = json.first(std::min<qsizetype>(problem.offset, json.size())).count('\n') + 1;
        return invalid(Text::tr("not JSON: line %1: %2").arg(line).arg(problem.errorString()));
    }
    if (!document.isObject())
        return invalid(Text::tr("a connection file is one JSON object"));

    std::optional<Error> error;
    ObjectReader root(document.object(), QString(), error);
    if (!root.has(QLatin1StringView("schema")))
        return invalid(Text::tr("schema is missing: this is not a connection file"));
    qint64 fileSchema = schema;
    root.read(QLatin1StringView("schema"), fileSchema, 0, std::numeric_limits<int>::max());
    if (!error && fileSchema > schema) {
        return invalid(Text::tr("schema is %1, and this version of Causeway reads up to %2: use a newer Causeway")
                           .arg(fileSchema)
                           .arg(schema));
    }
    if (!error && fileSchema < 1)
        return invalid(Text::tr("schema must be between %1 and %2").arg(1).arg(schema));

    ConnectionSettings settings;
    root.read(QLatin1StringView("name"), settings.name);
    root.read(QLatin1StringView("version"), settings.version);
    root.read(QLatin1StringView("tenantId"), settings.tenantId);
    root.read(QLatin1StringView("clientId"), settings.clientId);
    root.read(QLatin1StringView("grantType"), settings.grantType);
    root.read(QLatin1StringView("scope"), settings.scope);
    root.read(QLatin1StringView("environment"), settings.environment);
    root.read(QLatin1StringView("companyName"), settings.companyName);
    root.read(QLatin1StringView("companyId"), settings.companyId);
    root.read(QLatin1StringView("apiUrl"), settings.apiUrl);
    root.read(QLatin1StringView("authorityUrl"), settings.authorityUrl);
    root.read(QLatin1StringView("secretExpires"), settings.secretExpires);
    if (auto ipaas = root.child(QLatin1StringView("ipaas"))) {
        ipaas->read(QLatin1StringView("apiUrl"), settings.ipaas.apiUrl);
        ipaas->read(QLatin1StringView("companyId"), settings.ipaas.companyId);
        ipaas->read(QLatin1StringView("subscriptionId"), settings.ipaas.subscriptionId, 0, Q_INT64_C(1) << 53);
        ipaas->read(QLatin1StringView("clientId"), settings.ipaas.clientId);
        readWay(*ipaas, settings.ipaas.way);
        ipaas->finish();
    }
    if (auto throttling = root.child(QLatin1StringView("throttling"))) {
        Throttling &target = settings.throttling;
        throttling->read(QLatin1StringView("apiThrottleLimit"), target.apiThrottleLimit, 1, 1'000'000);
        throttling->read(QLatin1StringView("apiThrottleSeconds"), target.apiThrottleSeconds, 1, 86'400);
        throttling->read(QLatin1StringView("apiThrottleLimitToIpaas"), target.apiThrottleLimitToIpaas, 1, 1'000'000);
        throttling->read(QLatin1StringView("apiThrottleSecondsToIpaas"), target.apiThrottleSecondsToIpaas, 1, 86'400);
        throttling->read(QLatin1StringView("concurrentConnections"), target.concurrentConnections, 1, 100);
        throttling->finish();
    }
    if (auto sources = root.child(QLatin1StringView("sources"))) {
        for (const RecordType type : allRecordTypes) {
            const QByteArray key = recordTypeId(type).toLatin1();
            if (auto source = sources->child(QLatin1StringView(key)))
                readSource(std::move(*source), settings.sources[type]);
        }
        sources->finish();
    }
    if (auto mapping = root.child(QLatin1StringView("mapping"))) {
        for (const RecordType type : allRecordTypes)
            readMapping(*mapping, type, settings.mappings);
        mapping->finish();
    }
    root.finish();
    if (!error && settings.name.trimmed().isEmpty())
        error = makeError(ErrorCode::FileInvalid, Text::tr("name is missing"));
    if (!error) {
        const QList<FieldRules::Problem> problems = FieldRules::problems(settings);
        if (!problems.isEmpty()) {
            error = makeError(ErrorCode::FileInvalid, fieldId(problems.first().field) + QStringLiteral(": ")
                                                          + problems.first().verdict.message);
        }
    }
    if (error)
        return tl::unexpected(*error);
    return settings;
}

QByteArray ConnectionFile::toJson(const ConnectionSettings &settings)
{
    const auto put = [](QJsonObject &object, const char *key, const QString &value) {
        if (!value.isEmpty())
            object.insert(QLatin1StringView(key), value);
    };
    QJsonObject ipaas{{QStringLiteral("apiUrl"), settings.ipaas.apiUrl.toString()}};
    put(ipaas, "companyId", settings.ipaas.companyId);
    if (settings.ipaas.subscriptionId > 0)
        ipaas.insert(QStringLiteral("subscriptionId"), settings.ipaas.subscriptionId);
    put(ipaas, "clientId", settings.ipaas.clientId);
    if (settings.ipaas.way != IpaasSettings::Way::Direct)
        ipaas.insert(QStringLiteral("way"), ipaasWayId(settings.ipaas.way));

    const QJsonObject throttling{
        {QStringLiteral("apiThrottleLimit"), settings.throttling.apiThrottleLimit},
        {QStringLiteral("apiThrottleSeconds"), settings.throttling.apiThrottleSeconds},
        {QStringLiteral("apiThrottleLimitToIpaas"), settings.throttling.apiThrottleLimitToIpaas},
        {QStringLiteral("apiThrottleSecondsToIpaas"), settings.throttling.apiThrottleSecondsToIpaas},
        {QStringLiteral("concurrentConnections"), settings.throttling.concurrentConnections},
    };

    QJsonObject sources;
    for (auto it = settings.sources.cbegin(); it != settings.sources.cend(); ++it) {
        QJsonObject source;
        if (it->kind == Source::Kind::Api) {
            source.insert(QStringLiteral("kind"), QStringLiteral("api"));
            source.insert(QStringLiteral("entitySet"), it->name);
            put(source, "route", it->route);
        } else {
            source.insert(QStringLiteral("kind"), QStringLiteral("odata"));
            source.insert(QStringLiteral("service"), it->name);
        }
        sources.insert(recordTypeId(it.key()), source);
    }

    QJsonObject root{
        {QStringLiteral("schema"), schemaOf(settings)},
        {QStringLiteral("name"), settings.name},
        {QStringLiteral("apiUrl"), settings.apiUrl.toString()},
        {QStringLiteral("authorityUrl"), settings.authorityUrl.toString()},
        {QStringLiteral("ipaas"), ipaas},
        {QStringLiteral("throttling"), throttling},
        {QStringLiteral("sources"), sources},
    };
    // These have defaults, so that an empty one must be said.
    root.insert(QStringLiteral("version"), settings.version);
    root.insert(QStringLiteral("grantType"), settings.grantType);
    root.insert(QStringLiteral("scope"), settings.scope);
    put(root, "tenantId", settings.tenantId);
    put(root, "clientId", settings.clientId);
    put(root, "environment", settings.environment);
    put(root, "companyName", settings.companyName);
    put(root, "companyId", settings.companyId);
    if (settings.secretExpires.isValid())
        root.insert(QStringLiteral("secretExpires"), settings.secretExpires.toString(Qt::ISODate));
    QJsonObject mapping;
    for (auto it = settings.mappings.cbegin(); it != settings.mappings.cend(); ++it)
        mapping.insert(recordTypeId(it.key()), arrayOf(*it));
    if (!mapping.isEmpty())
        root.insert(QStringLiteral("mapping"), mapping);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace causeway
