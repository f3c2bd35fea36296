#pragma once

#include "cli/console.h"
#include "diagnosis/check.h"

namespace causeway {

/// The ladder as lines of text: each check when it has ended, a failed one with all that helps.
class CheckPrinter {
public:
    explicit CheckPrinter(Console &console);

    void show(const Check &check);

private:
    void detail(const QString &name, const QString &value);

    Console &m_console;
};

} // namespace causeway
