#include "storage/recordfingerprint.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace causeway {

quint64 RecordFingerprint::hash(std::string_view bytes)
{
    const quint64 value = XXH3_64bits(bytes.data(), bytes.size());
    return value == 0 ? 1 : value;
}

} // namespace causeway
