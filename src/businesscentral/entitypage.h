#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <string_view>

namespace causeway {

/// The values of one record, in the order of the fields that were asked for. A field the record does not have is a null
/// QString; numbers and booleans are as the JSON has them.
using EntityRecord = QList<QString>;

/// One page of an OData JSON collection (OData JSON Format 4.01, section 12). Its values stay as they came, in UTF-8,
/// until one is asked for: most records of most pages are only compared. Copies share them.
class EntityPage {
public:
    qsizetype size() const { return m_size; }
    /// Valid as long as the page or a copy of it; without data() where the record does not have the field.
    std::string_view value(qsizetype record, qsizetype field) const;
    EntityRecord record(qsizetype index) const;
    QList<EntityRecord> records() const;
    /// Lets the records go. Answers an empty array with the memory of the body, and keeps that which the next page is
    /// parsed into.
    QByteArray takeBody();

    /// `@odata.nextLink` as it stands, empty on the last page. May be relative.
    QString nextLink;
    std::optional<qint64> count;

private:
    class Content;
    friend Result<EntityPage> parseEntityPage(QByteArray body, const QStringList &fields, EntityPage used);

    std::shared_ptr<Content> m_content;
    qsizetype m_size = 0;
};

/// Reads a page with simdjson, which is why `body` is taken: it is given the padding that simdjson reads over. The
/// memory of a page that was used, and of which there is no copy, serves again. Errors: MalformedAnswer.
Result<EntityPage> parseEntityPage(QByteArray body, const QStringList &fields, EntityPage used = {});

/// A few records of a source with everything that they have, for who does not know its fields yet.
struct EntitySample {
    /// By name. Without annotations and what is no plain value: none of it can be mapped.
    QStringList fields;
    /// Their values are in the order of `fields`.
    QList<EntityRecord> records;
};

/// All records of a page. Errors: MalformedAnswer.
Result<EntitySample> parseEntitySample(const QByteArray &body);

} // namespace causeway
