#pragma once

#include "storage/transferjournal.h"
#include "transfer/transferprogress.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace causeway {

/// What is kept of a run to hand on: to a colleague, an auditor, a ticket. Holds no secret, and every text in it goes
/// through Redaction on its way out.
struct TransferReport {
    /// Names as a person knows them.
    QString connection;
    QString environment;
    QString company;
    /// UTC.
    QDateTime started;
    QDateTime ended;
    TransferSummary summary;
    /// The failures and conflicts.
    QList<JournalRecord> problems;

    /// For spreadsheets: RFC 4180, every row with the same number of cells, UTF-8 with a byte order mark. What a
    /// spreadsheet would take for a formula begins with an apostrophe.
    QByteArray toCsv() const;
    /// One page without anything from elsewhere, to be read, printed or mailed.
    QByteArray toHtml() const;
    /// For QTextDocument, which knows less: tables without a style sheet. Of the problems the first `problemLimit`, and
    /// a sentence on the others: a stack of paper as high as a chair helps nobody.
    QString toPrintableHtml(int problemLimit = 1000) const;
};

} // namespace causeway
