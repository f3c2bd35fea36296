#pragma once

#include "diagnosis/explanationtable.h"

#include <QCoreApplication>

namespace causeway {

/// The parts that explanationTable() puts together. A row stands with what its code belongs to. The class is the
/// context of their texts, which explain() translates.
class ExplanationRows {
    Q_DECLARE_TR_FUNCTIONS(ExplanationRows)

public:
    /// The way to a service, and what any service may answer.
    static QList<ExplanationRow> ofTheWay();
    /// Microsoft Entra, tokens included.
    static QList<ExplanationRow> ofEntra();
    static QList<ExplanationRow> ofBusinessCentral();
    static QList<ExplanationRow> ofIpaas();
    /// This computer, and the records of a transfer.
    static QList<ExplanationRow> ofThisComputer();
};

} // namespace causeway
