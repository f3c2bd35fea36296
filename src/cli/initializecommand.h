#pragma once

#include "cli/commandline.h"
#include "cli/exitcode.h"
#include "cli/services.h"
#include "cli/transferoutput.h"

#include <qcorotask.h>

#include <memory>
#include <stop_token>

namespace causeway {

/// `initialize`: a run or a preview. Outlives its task.
class InitializeCommand {
public:
    explicit InitializeCommand(Services services);

    QCoro::Task<ExitCode> run(InitializeConnection request, std::stop_token stop);

private:
    void sayWhatIsUnfinished(const QString &connectionId, bool hasLookedOnly);
    std::unique_ptr<TransferOutput> makeOutput(const InitializeConnection &request) const;
    void warnUnless(const Result<void> &noted);

    Services m_services;
};

} // namespace causeway
