#pragma once

#include <QString>

namespace causeway {

/// `text` with places to break for a label that wraps: GUIDs and addresses have none. Not for a label whose text can be
/// selected, as they are characters of their own.
QString breakable(const QString &text);

} // namespace causeway
