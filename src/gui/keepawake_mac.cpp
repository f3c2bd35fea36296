#include "gui/keepawake.h"

#include <IOKit/pwr_mgt/IOPMLib.h>

namespace causeway {

class KeepAwake::Private {
public:
    IOPMAssertionID assertion = kIOPMNullAssertionID;
};

KeepAwake::KeepAwake(const QString &reason)
    : d(std::make_shared<Private>())
{
    CFStringRef name = reason.toCFString();
    if (IOPMAssertionCreateWithName(kIOPMAssertionTypePreventUserIdleSystemSleep, kIOPMAssertionLevelOn, name,
                                    &d->assertion)
        != kIOReturnSuccess)
        d->assertion = kIOPMNullAssertionID;
    CFRelease(name);
}

KeepAwake::~KeepAwake()
{
    if (d->assertion != kIOPMNullAssertionID)
        IOPMAssertionRelease(d->assertion);
}

} // namespace causeway
