#include "gui/keepawake.h"

#include <windows.h>

namespace causeway {

namespace {

/// The state is the thread's, so several runs share it. All of them live on the main thread.
int holders = 0;

} // namespace

class KeepAwake::Private { };

KeepAwake::KeepAwake(const QString &)
{
    if (++holders == 1)
        SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED);
}

KeepAwake::~KeepAwake()
{
    if (--holders == 0)
        SetThreadExecutionState(ES_CONTINUOUS);
}

} // namespace causeway
