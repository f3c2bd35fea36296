#pragma once

#include "storage/transferjournal.h"
#include "transfer/transferestimate.h"
#include "transfer/transferprogress.h"

#include <optional>

namespace causeway {

/// What a preview that came to its end foresees of the run.
struct TransferForecast {
    TransferEstimate estimate;
    Throttling throttling;
};

/// How `initialize` tells of its run.
class TransferOutput {
public:
    virtual ~TransferOutput() = default;

    /// Called often; what is too soon after the last word is left out.
    virtual void progress(const TransferProgress &progress) = 0;
    virtual void problem(const JournalRecord &record) = 0;
    /// A sentence that a person should read, and that is no problem.
    virtual void notice(const QString &sentence) = 0;
    /// Called once, last. `forecast` is that of a preview that was not stopped.
    virtual void end(const TransferSummary &summary, const std::optional<TransferForecast> &forecast) = 0;
};

} // namespace causeway
