// What the wizard asks for the page of data: sources, their first records, and custom fields.

#include "diagnosis/explanations.h"
#include "ipaas/customfieldfindings.h"
#include "setup/wizardflow.h"

#include <algorithm>

namespace causeway {

std::optional<IpaasCustomFields> WizardFlow::customFields(RecordType type) const
{
    const auto found = m_customFields.constFind(type);
    return found == m_customFields.cend() ? std::nullopt : std::optional(*found);
}

/// Of the types whose mapping fills any and of which they are not known yet. One after the other: a sign-in is renewed
/// by one call at a time.
void WizardFlow::listCustomFields()
{
    if (m_listingCustomFields || m_draft.way() != IpaasSettings::Way::Direct)
        return;
    QList<RecordType> types;
    for (const RecordType type : allRecordTypes) {
        const std::optional<MappingTable> table = m_draft.mapping(type);
        if (table && !table->customFields().isEmpty() && !m_freshCustomFields.contains(type))
            types.append(type);
    }
    if (types.isEmpty())
        return;
    m_listingCustomFields = true;
    m_customFieldsScope.deliver(
        WizardServices::listCustomFields(m_backend, ipaasAccess(), types, m_customFieldsScope.token()),
        [this, types](const Result<QMap<RecordType, IpaasCustomFields>> &fields) { takeCustomFields(types, fields); });
}

void WizardFlow::takeCustomFields(const QList<RecordType> &asked,
                                  const Result<QMap<RecordType, IpaasCustomFields>> &fields)
{
    m_listingCustomFields = false;
    for (const RecordType type : asked) {
        m_customFields.insert(type, fields ? fields->value(type) : IpaasCustomFields());
        m_freshCustomFields.insert(type);
    }
    // A mapping may have come to fill some meanwhile.
    listCustomFields();
    Q_EMIT findingsChanged();
    endDataEvaluation();
}

void WizardFlow::forgetCustomFields()
{
    m_customFieldsScope.restart();
    m_listingCustomFields = false;
    m_customFields.clear();
    m_freshCustomFields.clear();
}

/// Why the records of a type cannot be sent as they are mapped; nothing while there is no reason.
std::optional<Explanation> WizardFlow::problemOf(RecordType type) const
{
    const SourceFinding finding = m_findings.value(type);
    if (finding.state != SourceFinding::State::Found)
        return finding.explanation;
    // A page without records does not show its fields.
    const Mapping mapping = Mapping::of(settings(), type, m_backend.endpoints);
    const QStringList missing
        = finding.sample.records.isEmpty() ? QStringList() : mapping.missingIn(finding.sample.fields);
    if (!missing.isEmpty()) {
        Error error = makeError(ErrorCode::SourceFieldMissing, {});
        error.origin = ErrorOrigin::BusinessCentral;
        error.subject = missing.join(QStringLiteral(", "));
        return explain(error, checkOf(type));
    }
    CustomFieldFindings findings;
    const QStringList wanted = mapping.customFields();
    for (const QString &name : wanted) {
        const std::optional<IpaasCustomFields> defined = customFields(type);
        if (defined && customFieldState(*defined, name) == CustomFieldState::Missing)
            findings.missing[type].append(name);
    }
    if (const std::optional<Error> missingThere = findings.error())
        return explain(*missingThere, checkOf(type));
    return std::nullopt;
}

/// Once all that the page claims was asked for.
void WizardFlow::endDataEvaluation()
{
    const bool isLooking = std::any_of(m_findings.cbegin(), m_findings.cend(), [](const SourceFinding &one) {
        return one.state == SourceFinding::State::Looking;
    });
    if (isLooking || !m_unclear.isEmpty() || m_listingCustomFields || !m_evaluating || m_step != Step::Data)
        return;
    for (const RecordType type : allRecordTypes) {
        if (const std::optional<Explanation> problem = problemOf(type)) {
            fail(*problem);
            return;
        }
    }
    succeed();
}

void WizardFlow::evaluateData()
{
    setEvaluating(true);
    lookForSources();
}

} // namespace causeway
