#include "sandbox/odataquery.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

namespace {

constexpr qint64 maxPageSize = 20000;

// -1 when it is no count.
qint64 parseCount(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number >= 0 ? number : -1;
}

// " and " between conditions, not inside a literal.
QStringList splitConditions(const QString &text)
{
    QStringList parts;
    bool quoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\'')
            quoted = !quoted;
        if (!quoted && QStringView(text).mid(i).startsWith(u" and ")) {
            parts.append(text.mid(start, i - start));
            start = i + 5;
        }
    }
    parts.append(text.mid(start));
    return parts;
}

template<typename Value>
int order(const Value &left, const Value &right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}

} // namespace

QString parseODataLiteral(const QString &literal)
{
    if (literal.size() < 2 || !literal.startsWith(u'\'') || !literal.endsWith(u'\''))
        return {};
    QString text = u""_s;
    for (qsizetype i = 1; i < literal.size() - 1; ++i) {
        if (literal.at(i) == u'\'') {
            if (i + 1 >= literal.size() - 1 || literal.at(i + 1) != u'\'')
                return {};
            ++i;
        }
        text.append(literal.at(i));
    }
    return text;
}

bool ODataQuery::parse(const HttpRequest &request, const BcEntity &entity, ODataQuery *query, QString *problem)
{
    for (const auto &[name, value] : request.query) {
        if (!name.startsWith(u'$')) // "company", and whatever a proxy adds
            continue;
        bool good = true;
        if (name == "$select"_L1) {
            good = query->parseSelect(value, entity, problem);
        } else if (name == "$filter"_L1) {
            good = query->parseFilter(value, entity, problem);
        } else if (name == "$top"_L1) {
            query->top = parseCount(value);
            good = query->top >= 0;
        } else if (name == "$skip"_L1) {
            query->skip = parseCount(value);
            good = query->skip >= 0;
        } else if (name == "$count"_L1) {
            query->count = value == "true"_L1;
            good = query->count || value == "false"_L1;
        } else if (name == "$skiptoken"_L1) {
            const QString literal = parseODataLiteral(value);
            query->skipToken = literal.isNull() ? value : literal;
        } else {
            good = name == "$schemaversion"_L1;
        }
        if (!good) {
            if (problem->isEmpty())
                *problem
                    = u"The query specified in the URI is not valid. The value of '%1' is not supported."_s.arg(name);
            return false;
        }
    }
    static const QRegularExpression pageSizePreference(u"(?:^|[,;\\s])(?:odata\\.)?maxpagesize\\s*=\\s*(\\d+)"_s);
    const QString preference = QString::fromLatin1(request.headers.value("prefer"_ba)).toLower();
    const auto match = pageSizePreference.match(preference);
    if (match.hasMatch() && match.captured(1).toLongLong() > 0) {
        query->pageSize = std::min(match.captured(1).toLongLong(), maxPageSize);
        query->pageSizeAsked = true;
    }
    return true;
}

bool ODataQuery::parseSelect(const QString &text, const BcEntity &entity, QString *problem)
{
    wanted = QList<bool>(entity.fields.size(), false);
    const QStringList names = text.split(u',');
    for (const QString &name : names) {
        const qsizetype field = entity.fieldIndex(name.trimmed());
        if (field < 0) {
            *problem = u"Could not find a property named '%1' on type 'Microsoft.NAV.%2'."_s.arg(name.trimmed(),
                                                                                                 entity.typeName);
            return false;
        }
        wanted[field] = true;
    }
    return true;
}

bool ODataQuery::parseFilter(const QString &text, const BcEntity &entity, QString *problem)
{
    const QStringList conditions = splitConditions(text);
    return std::all_of(conditions.cbegin(), conditions.cend(),
                       [&](const QString &condition) { return parseCondition(condition.trimmed(), entity, problem); });
}

bool ODataQuery::parseCondition(const QString &text, const BcEntity &entity, QString *problem)
{
    static const QHash<QString, Compare> operators{{u"eq"_s, Compare::Equal},   {u"ne"_s, Compare::NotEqual},
                                                   {u"gt"_s, Compare::Greater}, {u"ge"_s, Compare::GreaterOrEqual},
                                                   {u"lt"_s, Compare::Less},    {u"le"_s, Compare::LessOrEqual}};
    const QString name = text.section(u' ', 0, 0);
    const QString operatorName = text.section(u' ', 1, 1);
    const QString literal = text.section(u' ', 2).trimmed();
    Condition condition;
    condition.field = entity.fieldIndex(name);
    if (condition.field < 0) {
        *problem = u"Could not find a property named '%1' on type 'Microsoft.NAV.%2'."_s.arg(name, entity.typeName);
        return false;
    }
    if (!operators.contains(operatorName)) {
        *problem = u"Syntax error at position %1 in '%2'."_s.arg(name.size() + 1).arg(text);
        return false;
    }
    condition.compare = operators.value(operatorName);
    const BcEntity::Kind kind = entity.fields.at(condition.field).kind;
    if (kind == BcEntity::Kind::DateTime) {
        condition.time = QDateTime::fromString(literal, Qt::ISODateWithMs);
    } else {
        condition.text = kind == BcEntity::Kind::Text ? parseODataLiteral(literal) : literal.toLower();
    }
    if (kind == BcEntity::Kind::DateTime ? !condition.time.isValid() : condition.text.isNull()) {
        *problem = u"A binary operator with incompatible types was detected. Found '%1'."_s.arg(literal);
        return false;
    }
    m_conditions.append(condition);
    return true;
}

bool ODataQuery::matches(const BcRecordStore &store, BcRecordStore::Place place) const
{
    BcValues values;
    for (const Condition &condition : m_conditions) {
        int sign = 0;
        if (store.entity().fields.at(condition.field).kind == BcEntity::Kind::DateTime) {
            // Without the rest of the record: this one runs over every record there is.
            sign = order(store.lastModified(place), condition.time);
        } else {
            if (values.isEmpty())
                values = store.values(place);
            sign = order(values.at(condition.field), condition.text);
        }
        bool holds = false;
        switch (condition.compare) {
        case Compare::Equal:
            holds = sign == 0;
            break;
        case Compare::NotEqual:
            holds = sign != 0;
            break;
        case Compare::Greater:
            holds = sign > 0;
            break;
        case Compare::GreaterOrEqual:
            holds = sign >= 0;
            break;
        case Compare::Less:
            holds = sign < 0;
            break;
        case Compare::LessOrEqual:
            holds = sign <= 0;
            break;
        }
        if (!holds)
            return false;
    }
    return true;
}

} // namespace causeway::sandbox
