#pragma once

#include "core/error.h"
#include "core/fieldrules.h"
#include "diagnosis/check.h"

#include <QList>

#include <optional>

namespace causeway {

/// One row of the table behind explain() and docs/ERRORS.md. Texts are English, marked for translation in the context
/// "Explanations".
struct ExplanationRow {
    ErrorCode code;
    /// A row for one check only comes before the general row of its code.
    std::optional<CheckId> check;
    const char *happened;
    const char *cause;
    const char *remedy;
    const char *link = "";
    std::optional<Field> field = std::nullopt;
};

const QList<ExplanationRow> &explanationTable();

/// docs/ERRORS.md, made from the table.
QString errorReference();

} // namespace causeway
