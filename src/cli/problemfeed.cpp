#include "cli/problemfeed.h"

namespace causeway {

namespace {

constexpr int portion = 500;

}

ProblemFeed::ProblemFeed(const TransferRun &run, TransferOutput &output, QList<RecordType> types)
    : m_run(run)
    , m_output(output)
    , m_types(std::move(types))
{
}

void ProblemFeed::update(const TransferProgress &progress)
{
    for (const TypeProgress &type : progress.types) {
        if (type.phase != TypeProgress::Phase::Done)
            return;
        if (!m_passed || *m_passed < type.type)
            pass(type.type);
    }
}

void ProblemFeed::finish()
{
    pass(allRecordTypes.last());
}

void ProblemFeed::finish(const TransferPlan &plan, TransferRun::Deleted deleted)
{
    for (const TransferPlan::Record &planned : plan.records) {
        const bool isConflict = planned.kind == TransferPlan::Kind::Conflict;
        const bool isDeleted = planned.kind == TransferPlan::Kind::Deleted && deleted == TransferRun::Deleted::Fail;
        const bool isUnknown = planned.kind == TransferPlan::Kind::Unknown;
        if (!isConflict && !isDeleted && !isUnknown && planned.kind != TransferPlan::Kind::Invalid)
            continue;
        JournalRecord record;
        record.type = planned.type;
        record.externalId = planned.externalId;
        record.label = planned.name;
        record.state = isConflict ? RecordState::Conflict : RecordState::Failed;
        record.errorCode = errorCodeName(isConflict  ? ErrorCode::NameConflict
                                         : isDeleted ? ErrorCode::LinkedRecordDeleted
                                         : isUnknown ? ErrorCode::OutcomeUnknown
                                                     : ErrorCode::SourceRecordInvalid);
        record.errorText = planned.reason;
        m_output.problem(record);
    }
}

void ProblemFeed::pass(RecordType last)
{
    m_passed = last;
    while (true) {
        const QList<JournalRecord> records = m_run.problems(portion, m_offset);
        for (const JournalRecord &record : records) {
            if (record.type > last)
                return;
            ++m_offset;
            if (m_types.contains(record.type))
                m_output.problem(record);
        }
        if (records.size() < portion)
            return;
    }
}

} // namespace causeway
