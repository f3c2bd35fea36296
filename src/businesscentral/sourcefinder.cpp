#include "businesscentral/sourcefinder.h"

#include <QCoreApplication>

#include <algorithm>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SourceFinder)
};

/// "Account_No", "accountNo" and "accountNumber" are one: spelt alike, and shortened as the tables do.
QString plain(const QString &property)
{
    QString text = property.toLower();
    text.remove(u'_');
    text.replace(QLatin1StringView("number"), QLatin1StringView("no"));
    text.replace(QLatin1StringView("discount"), QLatin1StringView("disc"));
    return text;
}

QStringList plain(const QStringList &properties)
{
    QStringList texts;
    for (const QString &property : properties)
        texts.append(plain(property));
    return texts;
}

/// What tells the table that an entity set shows. All in the spelling of a published page; any other that is plain()
/// the same is as good.
struct TableShape {
    /// The record's second line; any of them will do.
    QStringList titles;
    QStringList telling;
    int tellingNeeded;
    /// What only other tables have that are otherwise alike.
    QStringList foreign;
};

/// Facts: business-central.md, sections 3.2 and 3.3.
TableShape shapeOf(RecordType type)
{
    switch (type) {
    case RecordType::CustomerCategory:
        // Table 6. Many tables have a code and a description; these four stand together in price lists as well, which
        // say whose and from when they are.
        return {{QStringLiteral("Description"), QStringLiteral("Display_Name")},
                {QStringLiteral("Allow_Invoice_Disc"), QStringLiteral("Allow_Line_Disc"),
                 QStringLiteral("Price_Includes_VAT"), QStringLiteral("VAT_Bus_Posting_Gr_Price")},
                2,
                {QStringLiteral("Source_Type"), QStringLiteral("Source_No"), QStringLiteral("Starting_Date"),
                 QStringLiteral("Status")}};
    case RecordType::Location:
        // Table 14. A responsibility center has an address, too, and the location that it works from.
        return {{QStringLiteral("Name"), QStringLiteral("Display_Name")},
                {QStringLiteral("Address"), QStringLiteral("Address_Line_1"), QStringLiteral("City"),
                 QStringLiteral("Post_Code"), QStringLiteral("Postal_Code"), QStringLiteral("Country_Region_Code"),
                 QStringLiteral("Country"), QStringLiteral("Use_As_In_Transit")},
                3,
                {QStringLiteral("Location_Code")}};
    case RecordType::ShippingMethod:
        // Table 291. A shipment method, which is another table, has a code and a description.
        return {{QStringLiteral("Name"), QStringLiteral("Display_Name")},
                {QStringLiteral("Internet_Address"), QStringLiteral("Account_No")},
                1,
                {QStringLiteral("Address"), QStringLiteral("City")}};
    }
    Q_UNREACHABLE();
}

/// Those of `wanted` that are there, as they are spelt there.
QStringList found(const QStringList &wanted, const QStringList &properties)
{
    const QStringList plainProperties = plain(properties);
    QStringList there;
    for (const QString &property : wanted) {
        const qsizetype index = plainProperties.indexOf(plain(property));
        if (index >= 0)
            there.append(properties.at(index));
    }
    return there;
}

/// The records of the table are told apart by their code, or by the id that an API page gives them.
bool isKeyOfATable(const QStringList &keys)
{
    if (keys.isEmpty())
        return true;
    const QString key = plain(keys.first());
    return keys.size() == 1 && (key == u"code" || key == u"id" || key == u"systemid");
}

bool isToldBy(RecordType type, const QStringList &properties)
{
    const TableShape shape = shapeOf(type);
    return !found(shape.titles, properties).isEmpty() && found(shape.foreign, properties).isEmpty()
           && found(shape.telling, properties).size() >= shape.tellingNeeded;
}

bool isDocumented(RecordType type, const Source &source)
{
    // API v2.0 has an entity of Microsoft's own for locations only.
    return type == RecordType::Location && source == ConnectionSettings::defaultSources().value(type);
}

QString reasonOf(RecordType type, SourceFit fit, const QStringList &properties)
{
    const TableShape shape = shapeOf(type);
    if (fit == SourceFit::Documented)
        return Text::tr("The entity of API v2.0 that Microsoft documents.");
    if (fit == SourceFit::Sure) {
        // Two of them are told as easily as all.
        return Text::tr("Has fields that tell it, such as %1.")
            .arg(found(shape.telling, properties).mid(0, 2).join(QStringLiteral(", ")));
    }
    return Text::tr("Has %1, as many pages do. That it is the right one could not be confirmed.")
        .arg(
            (found({QStringLiteral("Code")}, properties) + found(shape.titles, properties)).join(QStringLiteral(", ")));
}

constexpr qsizetype mostPossible = 20;

struct Ranked {
    SourceCandidate candidate;
    qsizetype others;
};

bool isBefore(const Ranked &one, const Ranked &other)
{
    if (one.candidate.fit != other.candidate.fit)
        return one.candidate.fit > other.candidate.fit;
    if (one.others != other.others && one.candidate.fit == SourceFit::Possible)
        return one.others < other.others;
    return one.candidate.source.path().compare(other.candidate.source.path(), Qt::CaseInsensitive) < 0;
}

} // namespace

SourceFit SourceFinder::fit(RecordType type, const QStringList &properties, const QStringList &keys)
{
    const TableShape shape = shapeOf(type);
    const bool hasCode = !found({QStringLiteral("Code")}, properties).isEmpty();
    if (!hasCode || found(shape.titles, properties).isEmpty() || !isKeyOfATable(keys))
        return SourceFit::None;
    if (!found(shape.foreign, properties).isEmpty())
        return SourceFit::None;
    if (isToldBy(type, properties))
        return SourceFit::Sure;
    // A shipping agent is told well enough to be no location.
    const bool isAnother = std::any_of(allRecordTypes.cbegin(), allRecordTypes.cend(),
                                       [&](RecordType other) { return other != type && isToldBy(other, properties); });
    return isAnother ? SourceFit::None : SourceFit::Possible;
}

QList<SourceCandidate> SourceFinder::candidates(RecordType type, const QList<ServedEntities> &places)
{
    QList<Ranked> ranked;
    for (const ServedEntities &place : places) {
        for (const EntityShape &shape : place.shapes) {
            SourceCandidate candidate;
            candidate.source = {place.kind, shape.name, place.route};
            candidate.fit = fit(type, shape.properties, shape.keys);
            if (candidate.fit == SourceFit::Sure && isDocumented(type, candidate.source))
                candidate.fit = SourceFit::Documented;
            // All of API v2.0 is known, and what else it has is none of these tables.
            const bool isOtherOfMicrosoft
                = place.kind == Source::Kind::Api && place.route.isEmpty() && candidate.fit != SourceFit::Documented;
            if (candidate.fit == SourceFit::None || isOtherOfMicrosoft)
                continue;
            candidate.reason = reasonOf(type, candidate.fit, shape.properties);
            ranked.append({candidate, shape.properties.size()});
        }
    }
    std::sort(ranked.begin(), ranked.end(), isBefore);
    QList<SourceCandidate> list;
    qsizetype possible = 0;
    for (const Ranked &one : std::as_const(ranked)) {
        if (one.candidate.fit > SourceFit::Possible || possible++ < mostPossible)
            list.append(one.candidate);
    }
    return list;
}

std::optional<SourceCandidate> SourceFinder::best(const QList<SourceCandidate> &candidates)
{
    if (candidates.isEmpty() || candidates.first().fit < SourceFit::Sure)
        return std::nullopt;
    const bool hasEqual = candidates.size() > 1 && candidates.at(1).fit == candidates.first().fit;
    return hasEqual ? std::nullopt : std::optional(candidates.first());
}

QStringList SourceFinder::tellingProperties(RecordType type)
{
    return shapeOf(type).telling;
}

} // namespace causeway
