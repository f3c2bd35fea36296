#pragma once

#include "businesscentral/odatametadata.h"
#include "core/connectionsettings.h"

#include <optional>

namespace causeway {

/// The entity sets of one place of Business Central: the published web services, API v2.0, or a custom API.
struct ServedEntities {
    Source::Kind kind = Source::Kind::OData;
    QString route;
    QList<EntityShape> shapes;
};

/// How well an entity set fits a type, from bad to good.
enum class SourceFit {
    /// It lacks what the type needs, or has what only another table has.
    None,
    /// It has what the type needs, as the pages of many other tables do.
    Possible,
    /// It also has properties that tell the table.
    Sure,
    /// It is the one that Microsoft documents.
    Documented,
};

/// An entity set that may be the source of a type.
struct SourceCandidate {
    Source source;
    SourceFit fit = SourceFit::None;
    /// Why, a sentence.
    QString reason;

    friend bool operator==(const SourceCandidate &, const SourceCandidate &) = default;
};

/// Finds where Business Central serves a type by the properties that entity sets have, and not by their names, which
/// are for whoever publishes a page to choose. How a page spells its properties follows from its source text, not from
/// a listing (facts: business-central.md, section 3.2), so that a set may lack some and still be one: then it is only
/// possible.
namespace SourceFinder {

/// `keys` may be empty where they are not known, as of a record that was read.
SourceFit fit(RecordType type, const QStringList &properties, const QStringList &keys);

/// Everything that may be a type's source, the best first; of Possible ones those with the fewest other properties
/// first, and no more than a person can look through.
QList<SourceCandidate> candidates(RecordType type, const QList<ServedEntities> &places);

/// The only one that fits better than all others and surely; nothing where a person has to choose.
std::optional<SourceCandidate> best(const QList<SourceCandidate> &candidates);

/// The names, as a page spells them, of what tells the type's table ("Allow_Invoice_Disc").
QStringList tellingProperties(RecordType type);

} // namespace SourceFinder

} // namespace causeway
