#pragma once

#include "cli/transferoutput.h"
#include "transfer/transferrun.h"

namespace causeway {

/// Hands failed and conflicting records on, each once, in portions: their number may be as large as the account.
class ProblemFeed {
public:
    ProblemFeed(const TransferRun &run, TransferOutput &output, QList<RecordType> types);

    /// Those of the types that are done: what is said of them is final.
    void update(const TransferProgress &progress);
    /// All that are left.
    void finish();
    /// Those of a plan, of which there are as many as the plan keeps.
    void finish(const TransferPlan &plan, TransferRun::Deleted deleted);

private:
    void pass(RecordType last);

    const TransferRun &m_run;
    TransferOutput &m_output;
    QList<RecordType> m_types;
    /// TransferRun::problems() has them by type, so that those of a type that is done keep their place.
    int m_offset = 0;
    std::optional<RecordType> m_passed;
};

} // namespace causeway
