#pragma once

#include "storage/transferjournal.h"
#include "transfer/transferprogress.h"

namespace causeway {

/// How `initialize` tells of its run.
class TransferOutput {
public:
    virtual ~TransferOutput() = default;

    /// Called often; what is too soon after the last word is left out.
    virtual void progress(const TransferProgress &progress) = 0;
    virtual void problem(const JournalRecord &record) = 0;
    /// Called once, last.
    virtual void end(const TransferSummary &summary) = 0;
};

} // namespace causeway
