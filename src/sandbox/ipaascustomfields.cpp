#include "sandbox/ipaascustomfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

IpaasCustomFields::IpaasCustomFields(const QStringList &names)
{
    for (const QString &name : names)
        define(name);
}

bool IpaasCustomFields::contains(QStringView name) const
{
    return std::any_of(m_definitions.begin(), m_definitions.end(),
                       [name](const Definition &each) { return name == each.name; });
}

void IpaasCustomFields::define(const QString &name)
{
    if (!contains(name))
        m_definitions.append({++m_lastId, name});
}

bool IpaasCustomFields::remove(const QString &name)
{
    return m_definitions.removeIf([&name](const Definition &each) { return each.name == name; }) > 0;
}

QByteArray IpaasCustomFields::json() const
{
    QJsonArray list;
    for (const Definition &each : m_definitions)
        list.append(QJsonObject{{u"id"_s, each.id}, {u"name"_s, each.name}});
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

} // namespace causeway::sandbox
