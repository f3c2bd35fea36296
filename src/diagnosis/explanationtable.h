#pragma once

#include "core/error.h"
#include "core/fieldrules.h"
#include "diagnosis/check.h"

#include <QList>

#include <optional>

namespace causeway {

/// What an error must be like for a row to be about it. Left out: anything fits.
struct ExplanationKey {
    std::optional<CheckId> check = std::nullopt;
    int httpStatus = 0;
    /// OAuth 2.0's `error`.
    const char *oauthError = "";
    /// The service's own code; with an asterisk at its end, every code that begins so.
    const char *serviceCode = "";
    /// Only where the error names what it is about; the texts hold it as %1.
    bool withSubject = false;

    bool fits(const Error &error, std::optional<CheckId> where) const;
};

/// One row of the table behind explain() and docs/ERRORS.md. Texts are English, marked for translation in the context
/// ExplanationRows.
struct ExplanationRow {
    ErrorCode code;
    /// The first row of a code that fits is taken: rows for few errors come before rows for many.
    ExplanationKey key;
    const char *happened;
    const char *cause;
    const char *remedy;
    const char *link = "";
    std::optional<Field> field = std::nullopt;
    /// The subject is what the field should hold ("did you mean").
    bool suggestsSubject = false;
};

const QList<ExplanationRow> &explanationTable();

/// docs/ERRORS.md, made from the table.
QString errorReference();

} // namespace causeway
