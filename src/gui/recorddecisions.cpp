#include "gui/recorddecisions.h"

namespace causeway {

RecordDecisions::Question RecordDecisions::questionOf(const TransferPlan::Record &record)
{
    switch (record.kind) {
    case TransferPlan::Kind::Conflict:
        return record.isLinkable ? Question::Conflict : Question::Unlinkable;
    case TransferPlan::Kind::Deleted:
        return Question::Deleted;
    case TransferPlan::Kind::New:
    case TransferPlan::Kind::Changed:
    case TransferPlan::Kind::Unchanged:
    case TransferPlan::Kind::Invalid:
    case TransferPlan::Kind::Unknown:
        break;
    }
    return Question::None;
}

QList<RecordChoice> RecordDecisions::answersTo(Question question)
{
    switch (question) {
    case Question::Conflict:
        return {RecordChoice::LeaveAlone, RecordChoice::Link};
    case Question::Deleted:
        return {RecordChoice::LeaveAlone, RecordChoice::CreateAnew};
    case Question::None:
    case Question::Unlinkable:
        break;
    }
    return {};
}

void RecordDecisions::setForAll(bool linksConflicts, bool createsDeleted)
{
    if (m_linksConflicts == linksConflicts && m_createsDeleted == createsDeleted)
        return;
    m_linksConflicts = linksConflicts;
    m_createsDeleted = createsDeleted;
    Q_EMIT changed();
}

void RecordDecisions::choose(const RecordKey &key, Question question, RecordChoice choice)
{
    m_own.insert(key, {question, choice});
    Q_EMIT changed();
}

void RecordDecisions::clearOwn()
{
    if (m_own.isEmpty())
        return;
    m_own.clear();
    Q_EMIT changed();
}

void RecordDecisions::keepOwn(const TransferPlan &plan)
{
    QHash<RecordKey, Own> kept;
    for (const TransferPlan::Record &record : plan.records) {
        const RecordKey key{record.type, record.externalId};
        const auto own = m_own.constFind(key);
        if (own != m_own.cend() && own->question == questionOf(record))
            kept.insert(key, *own);
    }
    if (kept.size() == m_own.size())
        return;
    m_own = kept;
    Q_EMIT changed();
}

RecordChoice RecordDecisions::choiceOf(const RecordKey &key, Question question) const
{
    const auto own = m_own.constFind(key);
    if (own != m_own.cend() && own->question == question)
        return own->choice;
    if (question == Question::Conflict && m_linksConflicts)
        return RecordChoice::Link;
    if (question == Question::Deleted && m_createsDeleted)
        return RecordChoice::CreateAnew;
    return RecordChoice::LeaveAlone;
}

RecordChoices RecordDecisions::own() const
{
    RecordChoices choices;
    for (auto it = m_own.cbegin(); it != m_own.cend(); ++it)
        choices.insert(it.key(), it->choice);
    return choices;
}

TransferDecisions RecordDecisions::decisionsOf(const QList<TransferPlan::Counts> &counts) const
{
    TransferDecisions decisions;
    for (const TransferPlan::Counts &type : counts) {
        decisions.linked += m_linksConflicts ? type.linkable : 0;
        decisions.createdAnew += m_createsDeleted ? type.deleted : 0;
    }
    for (const Own &own : m_own) {
        if (own.question == Question::Conflict)
            decisions.linked += (own.choice == RecordChoice::Link ? 1 : 0) - (m_linksConflicts ? 1 : 0);
        else
            decisions.createdAnew += (own.choice == RecordChoice::CreateAnew ? 1 : 0) - (m_createsDeleted ? 1 : 0);
    }
    return decisions;
}

} // namespace causeway
