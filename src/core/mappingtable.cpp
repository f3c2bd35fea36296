#include "core/mappingtable.h"

#include "core/fieldrules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MappingTable)
};

constexpr int longestName = 100;
constexpr int longestText = 255;
constexpr int mostSources = 2;

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar character) { return character.category() == QChar::Other_Control; });
}

/// What a record of iPaaS.com has beside its fields, and Causeway or iPaaS.com fills in.
bool isReserved(const QString &field)
{
    static const QSet<QString> names{QStringLiteral("id"), QStringLiteral("external_id"),
                                     QStringLiteral("external_ids"), QStringLiteral("custom_fields"),
                                     QStringLiteral("tracking_guid")};
    return names.contains(field);
}

QString problemOfTarget(const MappingRow &row)
{
    if (row.name.trimmed().isEmpty())
        return Text::tr("A row needs a field or custom field of iPaaS.com.");
    if (row.name.size() > longestName)
        return Text::tr("The name of a field has at most %n character(s).", nullptr, longestName);
    if (hasControlCharacter(row.name) || row.name != row.name.trimmed())
        return Text::tr("The name of a field has no line breaks, and no blanks around it.");
    if (row.target == MappingRow::Target::Field && isReserved(row.name))
        return Text::tr("The field %1 is filled in by Causeway or iPaaS.com.").arg(row.name);
    return {};
}

QString problemOfValue(const MappingRow &row)
{
    const bool isName = row.target == MappingRow::Target::Field && row.name == MappingTable::nameField();
    if (row.from.isEmpty() && isName)
        return Text::tr("The name comes from a field of Business Central: iPaaS.com takes each name once.");
    const bool namesNone
        = std::all_of(row.from.cbegin(), row.from.cend(), [](const QString &each) { return each.isEmpty(); });
    if (namesNone && row.text.trimmed().isEmpty())
        return Text::tr("A row needs a field of Business Central or a text.");
    if (!row.from.isEmpty() && !row.text.isEmpty())
        return Text::tr("A row has either fields of Business Central or a text.");
    if (row.from.size() > mostSources)
        return Text::tr("A row has at most %n field(s) of Business Central.", nullptr, mostSources);
    if (row.text.size() > longestText)
        return Text::tr("A text has at most %n character(s).", nullptr, longestText);
    if (hasControlCharacter(row.text))
        return Text::tr("A text has no line breaks or other control characters.");
    for (const QString &field : row.from) {
        if (!FieldRules::isEntityName(field)) {
            return Text::tr("A field of Business Central starts with a letter and has only letters, digits and _.");
        }
    }
    return {};
}

} // namespace

QStringList MappingTable::customFields() const
{
    QStringList names;
    for (const MappingRow &row : rows) {
        if (row.target == MappingRow::Target::CustomField)
            names.append(row.name);
    }
    return names;
}

QList<MappingTable::Problem> MappingTable::problems() const
{
    QList<Problem> problems;
    QSet<QString> fields;
    QSet<QString> customFields;
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const MappingRow &row = rows.at(index);
        if (index >= mostRows) {
            problems.append({index, Text::tr("A mapping has at most %n row(s).", nullptr, mostRows)});
            break;
        }
        // Whether iPaaS.com tells custom fields apart by case is not known: then none differ by that alone.
        const bool isField = row.target == MappingRow::Target::Field;
        const QString target = isField ? row.name : row.name.toCaseFolded();
        QSet<QString> &taken = isField ? fields : customFields;
        QString text = problemOfTarget(row);
        if (text.isEmpty())
            text = problemOfValue(row);
        if (text.isEmpty() && taken.contains(target))
            text = Text::tr("%1 has a row already.").arg(row.name);
        if (!text.isEmpty())
            problems.append({index, text});
        taken.insert(target);
    }
    if (!fields.contains(nameField()))
        problems.append({-1, Text::tr("A mapping needs a row for the name.")});
    return problems;
}

std::optional<MappingTable::Problem> MappingTable::problem() const
{
    const QList<Problem> all = problems();
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

} // namespace causeway
