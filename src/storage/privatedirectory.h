#pragma once

#include <QString>

namespace causeway {

/// Makes `path`, with what is missing above it, for its owner only. A directory that exists is left as it is: it may be
/// one that the person shares on purpose. False where there is none afterwards.
bool makePrivateDirectory(const QString &path);

} // namespace causeway
