#include "businesscentral/odatametadata.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ODataMetadata)
};

/// More than any environment has: what is beyond is no description of one.
constexpr qsizetype mostTypes = 50'000;
constexpr qsizetype mostProperties = 1'000'000;
constexpr int deepestInheritance = 16;

struct EntityType {
    QString base;
    QStringList properties;
    QStringList keys;
};

/// Reads one document. Types are found by their name without its namespace or alias: which of the two a document uses
/// differs, and Business Central's have one schema.
class Reader {
public:
    explicit Reader(const QByteArray &body)
        : m_xml(body)
    {
    }

    /// False for what is not a whole description.
    bool read();
    QString problem() const { return m_xml.errorString(); }
    QList<EntityShape> shapes() const;

private:
    void start();
    void end();
    void takeType(const QXmlStreamAttributes &attributes);
    static QString bare(QStringView qualified) { return qualified.mid(qualified.lastIndexOf(u'.') + 1).toString(); }

    struct EntitySet {
        QString name;
        QString type;
    };

    QXmlStreamReader m_xml;
    QHash<QString, EntityType> m_types;
    QList<EntitySet> m_sets;
    /// Of the type that is being read; empty between types.
    QString m_typeName;
    EntityType m_type;
    qsizetype m_propertyCount = 0;
    int m_depth = 0;
    bool m_isMetadata = false;
    /// Members of what stands inside of a property or a navigation are not the type's.
    int m_typeDepth = 0;
    bool m_isInKey = false;
};

bool Reader::read()
{
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++m_depth;
            start();
            break;
        case QXmlStreamReader::EndElement:
            end();
            --m_depth;
            break;
        case QXmlStreamReader::DTD:
            // No service sends one, and what it declares could make much of little.
            m_xml.raiseError(QStringLiteral("a document type"));
            break;
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Characters:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            break;
        }
    }
    return !m_xml.hasError() && m_isMetadata;
}

void Reader::start()
{
    const QStringView name = m_xml.name();
    const QXmlStreamAttributes attributes = m_xml.attributes();
    if (m_depth == 1) {
        m_isMetadata = name == u"Edmx";
        if (!m_isMetadata)
            m_xml.raiseError(QStringLiteral("no Edmx"));
        return;
    }
    if (name == u"EntityType") {
        takeType(attributes);
    } else if (name == u"EntitySet") {
        m_sets.append({attributes.value(QLatin1StringView("Name")).toString(),
                       bare(attributes.value(QLatin1StringView("EntityType")))});
    } else if (m_typeName.isEmpty()) {
        return;
    } else if (name == u"Property" && m_depth == m_typeDepth + 1) {
        m_type.properties.append(attributes.value(QLatin1StringView("Name")).toString());
        ++m_propertyCount;
    } else if (name == u"Key" && m_depth == m_typeDepth + 1) {
        m_isInKey = true;
    } else if (name == u"PropertyRef" && m_isInKey) {
        m_type.keys.append(attributes.value(QLatin1StringView("Name")).toString());
    }
    if (m_types.size() > mostTypes || m_sets.size() > mostTypes || m_propertyCount > mostProperties)
        m_xml.raiseError(QStringLiteral("too long"));
}

void Reader::takeType(const QXmlStreamAttributes &attributes)
{
    m_typeName = attributes.value(QLatin1StringView("Name")).toString();
    m_typeDepth = m_depth;
    m_type = {};
    m_type.base = bare(attributes.value(QLatin1StringView("BaseType")));
}

void Reader::end()
{
    if (m_isInKey && m_xml.name() == u"Key")
        m_isInKey = false;
    if (!m_typeName.isEmpty() && m_depth == m_typeDepth) {
        m_types.insert(m_typeName, m_type);
        m_typeName.clear();
    }
}

QList<EntityShape> Reader::shapes() const
{
    QList<EntityShape> shapes;
    QSet<QString> seen;
    for (const EntitySet &set : m_sets) {
        if (set.name.isEmpty() || seen.contains(set.name) || !m_types.contains(set.type))
            continue;
        seen.insert(set.name);
        EntityShape shape;
        shape.name = set.name;
        QString typeName = set.type;
        // A type that is its own ancestor ends here as well.
        for (int step = 0; step < deepestInheritance && m_types.contains(typeName); ++step) {
            const EntityType &type = *m_types.constFind(typeName);
            shape.properties = type.properties + shape.properties;
            shape.keys = type.keys + shape.keys;
            typeName = type.base;
        }
        shapes.append(shape);
    }
    return shapes;
}

} // namespace

Result<QList<EntityShape>> parseODataMetadata(const QByteArray &body)
{
    Reader reader(body);
    if (reader.read())
        return reader.shapes();
    Error error = makeError(
        ErrorCode::MalformedAnswer,
        Text::tr("Business Central's description of its services cannot be read (%1).").arg(reader.problem()));
    error.origin = ErrorOrigin::BusinessCentral;
    return tl::unexpected(error);
}

} // namespace causeway
