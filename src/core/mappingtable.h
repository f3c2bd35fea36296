#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace causeway {

/// One line of a mapping: what goes into one field of iPaaS.com's record.
struct MappingRow {
    enum class Target {
        Field,
        /// Must be defined on iPaaS.com before a record can carry it.
        CustomField,
    };
    Target target = Target::Field;
    /// Causeway's id of a field (IpaasEndpoints::fieldName makes iPaaS.com's name of it), or a custom field's name.
    QString name;
    /// One or two fields of Business Central, of which the first that is not empty counts; none where it is `text`.
    QStringList from;
    /// Goes into every record as it is.
    QString text;

    friend bool operator==(const MappingRow &, const MappingRow &) = default;
};

/// What a person has set instead of the default mapping of one type. The external id is no row of it.
struct MappingTable {
    QList<MappingRow> rows;

    static constexpr int mostRows = 40;
    /// The field that every record has: its code, as a person reads it.
    static QString nameField() { return QStringLiteral("name"); }

    /// The names of the custom fields that it fills, in the order of its rows.
    QStringList customFields() const;

    struct Problem {
        /// -1 where no single row is at fault.
        qsizetype row = -1;
        /// Translated, one sentence.
        QString text;
    };
    /// All that is wrong with it, at most one of each row; what is wrong with the whole comes last.
    QList<Problem> problems() const;
    /// The first of them.
    std::optional<Problem> problem() const;

    friend bool operator==(const MappingTable &, const MappingTable &) = default;
};

} // namespace causeway
