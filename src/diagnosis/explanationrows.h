#pragma once

#include "diagnosis/explanationtable.h"

namespace causeway {

// The parts that explanationTable() puts together. A row stands with what its code belongs to.

/// The way to a service, and what any service may answer.
QList<ExplanationRow> wayExplanations();
/// Microsoft Entra, tokens included.
QList<ExplanationRow> entraExplanations();
/// Business Central.
QList<ExplanationRow> businessCentralExplanations();
/// iPaaS.com.
QList<ExplanationRow> ipaasExplanations();
/// This computer, and the records of a transfer.
QList<ExplanationRow> localExplanations();

} // namespace causeway
