// How the wizard finds the source of each type: by reading what is set, and else by looking through all that there is.

#include "diagnosis/explanations.h"
#include "setup/wizardflow.h"

#include <algorithm>

namespace causeway {

namespace {

/// Whether its fields say that a source is the type's. One without records does not show them.
bool isTold(RecordType type, const Source &source, const EntitySample &sample)
{
    const bool isDocumented
        = type == RecordType::Location && source == ConnectionSettings::defaultSources().value(type);
    return isDocumented || sample.records.isEmpty() || SourceFinder::fit(type, sample.fields, {}) >= SourceFit::Sure;
}

} // namespace

void WizardFlow::lookForSources()
{
    m_sourcesScope.restart();
    m_sampled.clear();
    m_unclear.clear();
    for (const RecordType type : allRecordTypes)
        lookForSource(type);
    m_freshCustomFields.clear();
    listCustomFields();
    Q_EMIT findingsChanged();
}

void WizardFlow::lookForSourceOf(RecordType type)
{
    lookForSource(type);
    Q_EMIT findingsChanged();
}

void WizardFlow::lookForSource(RecordType type)
{
    // The rest is shown until there is something new.
    SourceFinding &finding = m_findings[type];
    finding.state = SourceFinding::State::Looking;
    finding.explanation = {};
    m_sampled.insert(type);
    const WizardServices::Credentials asked = credentials();
    m_sourcesScope.deliver(WizardServices::sampleSource(m_backend, asked, type, m_sourcesScope.token()),
                           [this, type, source = asked.settings.sources.value(type)](
                               const Result<EntitySample> &sample) { takeFinding(type, source, sample); });
}

/// What was said of the source before it was edited is true of nothing any more.
void WizardFlow::forgetFinding(RecordType type)
{
    m_sampled.remove(type);
    m_unclear.remove(type);
    SourceFinding finding;
    const QList<SourceCandidate> candidates = m_findings.value(type).candidates;
    const Source source = m_draft.source(type);
    // One of them was chosen, and another may be.
    if (std::any_of(candidates.cbegin(), candidates.cend(),
                    [&source](const SourceCandidate &one) { return one.source == source; }))
        finding.candidates = candidates;
    m_findings.insert(type, finding);
    Q_EMIT findingsChanged();
}

void WizardFlow::chooseSource(RecordType type, const Source &source)
{
    m_draft.setSource(type, source);
    lookForSourceOf(type);
}

void WizardFlow::takeFinding(RecordType type, const Source &asked, const Result<EntitySample> &sample)
{
    // Late words of what was asked before an edit.
    if (!m_sampled.contains(type) || asked != settings().sources.value(type))
        return;
    m_sampled.remove(type);
    SourceFinding finding = m_findings.value(type);
    finding.sample = sample.value_or(EntitySample());
    const QString reason = std::exchange(finding.note, {});
    const auto chosen = std::find_if(finding.candidates.cbegin(), finding.candidates.cend(),
                                     [&asked](const SourceCandidate &one) { return one.source == asked; });
    if (sample) {
        finding.state = SourceFinding::State::Found;
        if (!reason.isEmpty())
            finding.note = reason;
        else if (chosen != finding.candidates.cend())
            finding.note = chosen->reason;
        else if (!isTold(type, asked, *sample))
            m_unclear.insert(type);
    } else {
        const bool isMissing
            = sample.error().code == ErrorCode::EntityNotFound || sample.error().code == ErrorCode::ServiceNotPublished;
        finding.explanation = explain(sample.error(), checkOf(type));
        if (!sample.error().message.isEmpty())
            finding.explanation.cause += u' ' + sample.error().message;
        if (isMissing)
            m_unclear.insert(type);
        else
            finding.state = SourceFinding::State::Failed;
    }
    m_findings.insert(type, finding);
    if (m_sampled.isEmpty() && !m_unclear.isEmpty())
        searchForSources();
    Q_EMIT findingsChanged();
    endDataEvaluation();
}

void WizardFlow::searchForSources()
{
    const QList<RecordType> types(m_unclear.cbegin(), m_unclear.cend());
    m_sourcesScope.deliver(
        WizardServices::findSources(m_backend, credentials(), types, m_sourcesScope.token()),
        [this, types](const Result<WizardServices::SourceSearch> &search) { takeSearch(types, search); });
}

/// What could not be looked through, and that it is no fault of the connection.
QString WizardFlow::noteOf(const WizardServices::SourceSearch &search)
{
    if (search.servicesUnread) {
        return tr("What else is published could not be looked through (%1), so that only the name above was tried. "
                  "Any other name can be typed.")
            .arg(oneLine(*search.servicesUnread));
    }
    if (search.customApisUnread) {
        return tr("Custom APIs could not be looked through (%1). Theirs can be typed as publisher/group/version/name.")
            .arg(oneLine(*search.customApisUnread));
    }
    return {};
}

void WizardFlow::takeSearch(const QList<RecordType> &types, const Result<WizardServices::SourceSearch> &search)
{
    WizardServices::SourceSearch found;
    if (search)
        found = *search;
    else
        found.servicesUnread = search.error();
    for (const RecordType type : types) {
        // An edit meanwhile takes a type out.
        if (m_unclear.remove(type))
            takeCandidates(type, found.candidates.value(type), noteOf(found));
    }
    Q_EMIT findingsChanged();
    endDataEvaluation();
}

void WizardFlow::takeCandidates(RecordType type, const QList<SourceCandidate> &candidates, const QString &note)
{
    SourceFinding finding = m_findings.value(type);
    finding.candidates = candidates;
    finding.note = note;
    if (finding.state == SourceFinding::State::Found) {
        // It can be read, but its fields are not those of the table: only better ones are worth a word.
        const auto isNoBetter = [](const SourceCandidate &one) { return one.fit < SourceFit::Sure; };
        finding.candidates.removeIf(isNoBetter);
        finding.note = finding.candidates.isEmpty()
                           ? tr("That it is the right one could not be confirmed: it shows few of the fields that "
                                "would tell it.")
                           : tr("That it is the right one could not be confirmed, and there is another that may be.");
        m_findings.insert(type, finding);
        return;
    }
    const std::optional<SourceCandidate> best = SourceFinder::best(candidates);
    // What a person has typed is never replaced, and nothing behind their back.
    const bool isDefault = settings().sources.value(type) == ConnectionSettings::defaultSources().value(type);
    if (best && isDefault && m_step == Step::Data) {
        m_findings.remove(type);
        m_draft.setSource(type, best->source);
        m_findings[type].note = tr("Found under another name. %1").arg(best->reason);
        lookForSource(type);
        return;
    }
    finding.state = SourceFinding::State::Missing;
    m_findings.insert(type, finding);
}

} // namespace causeway
