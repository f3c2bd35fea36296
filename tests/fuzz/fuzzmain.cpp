// What libFuzzer calls. CAUSEWAY_FUZZ_TARGET is the name of the one target of this program.

#include "fuzztarget.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace causeway::fuzz;
    static const auto target = std::find_if(targets().cbegin(), targets().cend(), [](const Target &one) {
        return one.name == QLatin1StringView(CAUSEWAY_FUZZ_TARGET);
    });
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString rule = target->brokenRule(input);
    if (!rule.isEmpty()) {
        std::fprintf(stderr, "Broken rule: %s\n", qPrintable(rule));
        std::abort();
    }
    return 0;
}
